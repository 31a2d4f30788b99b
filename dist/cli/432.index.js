export const id=432;
export const ids=[432];
export const modules={3432:((__webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.a(__webpack_module__,async(__webpack_handle_async_dependencies__,__webpack_async_result__)=>{
try{
__webpack_require__.r(__webpack_exports__);
var _start_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(1560);
var _words_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(2761);
var node_path__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(6760);
var node_fs_promises__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(1455);
var node_os__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(8161);
var node_util__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(7975);
let{$i:meant,Bi:codeOf,Br:fixInOptions,Ci:tokenContext,Di:writeText,Fa:CLIENT,H:conclude,Hr:namingPerson,Kn:renderJson,La:VERSION,Mi:readText,To:spaced,Ui:exitCode,Ur:MODES,Vr:inOptions,_:abortOnSignals,a:showsBoth,c:helpOf,d:languageLast,f:readOptions,g:run,h:saveReport,i:onStdout,m:saveManifests,n:canAsk,no:errorText,o:terminal,p:optionFault,qn:renderTerminal,r:coloured,s:COMMAND_NAMES,t:ask,u:overview,v:leave,wi:readContext,y:outliveTheUnheard,zi:FileFault}=_start_js__WEBPACK_IMPORTED_MODULE_0__;
let[command=`help`,...rest]=languageLast(process.argv.slice(2));
for(let stream of[process.stdout,process.stderr])stream.on(`error`,error=>{
if(codeOf(error)!==`EPIPE`)throw error});
command===`help`?await help(rest[0]):[command,...rest].some(word=>word===`--help`||word===`-h`)?await help(command):[`version`,`--version`,`-v`].includes(command)?console.log(`${CLIENT} ${VERSION}`):command===`completion`?await completionFor(rest):command===`sandbox`?await sandbox(rest):command===`setup`?await setup(rest):command===`migrate`?await migrateFile(rest):MODES.some(mode=>mode===command)?await runMode(command,rest):unknownCommand(command);
async function help(word){
if(word===void 0||word.startsWith(`-`)||word===`help`)return console.log(overview());
if(word===`setup`)return console.log((await Promise.all([__webpack_require__.e(441),__webpack_require__.e(693)]).then(__webpack_require__.bind(__webpack_require__,1693))).setupHelp().trimEnd());
let text=helpOf(word);
text===void 0?unknownCommand(word):console.log(text)}
function unknownCommand(word){
let close=meant(word,COMMAND_NAMES);
let hint=close===void 0?``:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)` Did you mean "${close}"?`;
misused((0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`run-iam-deploy has no command ${JSON.stringify(word)}.${hint}`)}
async function runMode(mode,args){
let given=readOptions(args);
if(`problem`in given)return misused(given.problem,mode);
let{inputs,flagWords,json,quiet,yes}=given;
let signal=abortOnSignals();
let identity;
let worded=sentence=>namingPerson(inOptions(sentence),identity?.principal);
let runner=terminal(signal,{quiet,worded});
outliveTheUnheard(runner.log);
let ending=await run({raw:{...inputs,mode},flagWords,runner:canAsk&&!yes?{...runner,confirm:consent(signal)}:runner,context:{...readContext(process.env),...tokenContext(process.env)},signal,news:{begun(){},changing(){},signedIn(given){
identity=given}}});
let report=conclude(ending);
report.outputs.report=(0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_3__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_4__.tmpdir)(),`run-iam-deploy-`)),`report.json`);
let{reportPath,sarifPath}=`refused`in ending?ending.refused:ending.course.config;
saveReport(report,reportPath,runner);
sarifPath&&(await __webpack_require__.e(476).then(__webpack_require__.bind(__webpack_require__,5476))).saveSarif(report,sarifPath,runner);
saveManifests(ending,report.outputs.report,runner.log);
let words={worded,fixOf:fixInOptions,told:showsBoth&&!quiet};
process.stdout.write(json?renderJson(report):coloured(renderTerminal(report,words),onStdout));
await leave(signal.aborted&&exitCode(report)!==0?130:exitCode(report))}
function consent(signal){
let before=Promise.resolve();
return question=>{
let answer=before.then(()=>ask(`${question} [y/N] `,signal)).then(text=>/^y(es)?$/i.test(text.trim()));
before=answer.catch(()=>void 0);
return answer}}
function misused(problem,command){
console.error(spaced((0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`${problem}\nSee: ${[`run-iam-deploy help`,command].filter(Boolean).join(` `)}`));
process.exitCode=2}
async function completionFor([shell,...more]){
let{completion,SHELLS}=await __webpack_require__.e(696).then(__webpack_require__.bind(__webpack_require__,7696));
let known=SHELLS.find(each=>each===shell);
!known||more.length>0?misused((0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`Give one shell, ${SHELLS.join((0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`, `)}: run-iam-deploy completion bash`):process.stdout.write(completion(known))}
async function sandbox(args){
let{keepSandboxUp,readSandbox}=await Promise.all([__webpack_require__.e(895),__webpack_require__.e(155),__webpack_require__.e(607)]).then(__webpack_require__.bind(__webpack_require__,1607));
let read=readSandbox(args);
`problem`in read?misused(read.problem,`sandbox`):await keepSandboxUp(read)}
async function migrateFile(args){
let options={diff:{type:`boolean`},write:{type:`boolean`}};
let given;
try{
given=(0,node_util__WEBPACK_IMPORTED_MODULE_5__.parseArgs)({args,options,allowPositionals:!0})}catch(error){
return misused(optionFault(error,[`--diff`,`--write`,`--help`]),`migrate`)}
let[path,...others]=given.positionals;
if(path===void 0||others.length>0)return misused((0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`Give one workflow file: run-iam-deploy migrate .github/workflows/deploy.yml`,`migrate`);
let[{migrate},{checkResult},{lineDiff,renderNotes}]=await Promise.all([__webpack_require__.e(173).then(__webpack_require__.bind(__webpack_require__,9173)),__webpack_require__.e(560).then(__webpack_require__.bind(__webpack_require__,7560)),__webpack_require__.e(106).then(__webpack_require__.bind(__webpack_require__,4106))]);
try{
let before=readText(path,{workspace:process.cwd()});
let{text,notes}=migrate(before);
let faults=checkResult(before,text);
given.values.write&&writeText(path,text,{workspace:process.cwd()});
given.values.diff?process.stdout.write(lineDiff(before,text,path)):given.values.write||process.stdout.write(text);
process.stderr.write(renderNotes([...faults,...notes]))}catch(error){
let fault=errorText(error);
console.error(`${path}: ${error instanceof FileFault?spaced((0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`the file ${fault}`):fault}`);
process.exitCode=1}}
async function setup(args){
let{setUp}=await Promise.all([__webpack_require__.e(441),__webpack_require__.e(693)]).then(__webpack_require__.bind(__webpack_require__,1693));
let{stdout,stderr}=process;
let signal=abortOnSignals();
let code=await setUp(args,{runner:terminal(signal),signal,out:text=>stdout.write(text),err:text=>stderr.write(text),...canAsk&&{ask}});
await leave(code)}
__webpack_async_result__()}catch(e){
__webpack_async_result__(e)}},1)}),5472:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{a:()=>__toCommonJS,i:()=>__require,n:()=>__esmMin,o:()=>__toESM,r:()=>__exportAll,t:()=>__commonJSMin});
var node_module__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(8995);
var __create=Object.create;
var __defProp=Object.defineProperty;
var __getOwnPropDesc=Object.getOwnPropertyDescriptor;
var __getOwnPropNames=Object.getOwnPropertyNames;
var __getProtoOf=Object.getPrototypeOf;
var __hasOwnProp=Object.prototype.hasOwnProperty;
var __esmMin=(fn,res,err)=>()=>{
if(err)throw err[0];
try{
return fn&&(res=fn(fn=0)),res}catch(e){
throw err=[e],e}};
var __commonJSMin=(cb,mod)=>()=>(mod||(cb((mod={exports:{}}).exports,mod,mod.exports),cb=null),mod.exports);
var __exportAll=(all,no_symbols)=>{
let target={};
for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0});
no_symbols||__defProp(target,Symbol.toStringTag,{value:`Module`});
return target};
var __copyProps=(to,from,except,desc)=>{
if(from&&typeof from==`object`||typeof from==`function`)for(var keys=__getOwnPropNames(from),i=0,n=keys.length,key;i<n;i++){
key=keys[i];
!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:(k=>from[k]).bind(null,key),enumerable:!(desc=__getOwnPropDesc(from,key))||desc.enumerable})}
return to};
var __toESM=(mod,isNodeMode,target)=>(target=mod==null?{}:__create(__getProtoOf(mod)),__copyProps(isNodeMode||!mod||!mod.__esModule||!__hasOwnProp.call(mod,`default`)?__defProp(target,`default`,{value:mod,enumerable:!0}):target,mod));
var __toCommonJS=mod=>__hasOwnProp.call(mod,`module.exports`)?mod[`module.exports`]:__copyProps(__defProp({},`__esModule`,{value:!0}),mod);
var __require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url)}),1560:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{$:()=>CODES,$a:()=>warn$2,$i:()=>meant,$n:()=>bindingsAfter,$r:()=>aliasTargets,$t:()=>PREVIEW_REPOSITORY_LABEL,A:()=>connect$1,Aa:()=>targetName,Ai:()=>openNow,An:()=>readDeployPolicies,Ao:()=>perimeterReason,Ar:()=>PERMISSION_FINDINGS,At:()=>functionService,B:()=>pause,Ba:()=>toEvidence,Bi:()=>codeOf$1,Bn:()=>andThen,Br:()=>fixInOptions,Bt:()=>chooseBuild,C:()=>placeName,Ca:()=>projectOfAccount,Ci:()=>tokenContext,Cn:()=>tagWords,Co:()=>shorten,Cr:()=>SERVICES_INVOKER,Ct:()=>differences,D:()=>inProject,Da:()=>serviceName,Di:()=>writeText,Dn:()=>deployConstraintsOf,Do:()=>KINDS$3,Dr:()=>withoutMember,Dt:()=>callerOf,E:()=>apisOf,Ea:()=>runAgent,Ei:()=>ownerOfHead,En:()=>setOn,Eo:()=>ALL$1,Er:()=>withMember,Et:()=>SCHEDULER_HOST,F:()=>USER_AGENT,Fa:()=>CLIENT,Fi:()=>isWithin$1,Fn:()=>missing$1,Fr:()=>entries,Ft:()=>isLatest,G:()=>REFUSED,Ga:()=>standingIn,Gi:()=>finalRefusals,Gn:()=>accessInForce,Gr:()=>tagValueName,Gt:()=>momentWords,H:()=>conclude,Ha:()=>object$2,Hi:()=>dispensable,Hn:()=>known$1,Hr:()=>namingPerson,Ht:()=>fallbackLocation,I:()=>connectionFailure,Ia:()=>USES,Ii:()=>lookAt,In:()=>held,Ir:()=>padded,It:()=>isReopened,J:()=>leaveAccepted,Ja:()=>fail,Ji:()=>WHO$1,Jn:()=>cause,Jr:()=>projectFault,Jt:()=>templateBefore,K:()=>WITHOUT_TOKEN,Ka:()=>standingReason,Ki:()=>withoutEchoes,Kn:()=>renderJson,Kr:()=>readFlags,Kt:()=>revisionName,L:()=>delayMs,La:()=>VERSION,Li:()=>placeOf$2,Ln:()=>nameOfSpot,Lr:()=>sections,Lt:()=>latestStays,M:()=>isSafeForTokens,Ma:()=>readProvider,Mi:()=>readText,Mn:()=>readSharing,Mo:()=>isAccepted,Mr:()=>shortMember,Mt:()=>schedulerJobName,N:()=>makeHttp,Na:()=>productOfCall,Ni:()=>checkoutOf,Nn:()=>READS,No:()=>isHeldUnlessForbidden,Nr:()=>shortName,Nt:()=>keptMembers,O:()=>isDeployed,Oa:()=>servingRevision,Oi:()=>beginsWith,On:()=>readAccessPolicies,Oo:()=>traitsOf,Or:()=>MARKS$1,Ot:()=>defaultCaller,P:()=>withoutCredentials,Pa:()=>withoutAddresses,Pi:()=>isOfGit,Pn:()=>ifAllowed,Pr:()=>shortResource,Pt:()=>inDays,Q:()=>releases,Qa:()=>unknown$2,Qi:()=>meantEmail,Qn:()=>INGRESS$2,Qr:()=>readPairs,Qt:()=>PREVIEW_OF_LABEL,R:()=>isTransient,Ra:()=>ApiError,Ri:()=>realOrSame,Rn:()=>testPermissions$1,Rr:()=>widthOf,Rt:()=>servingOf$1,S:()=>heldByDeployer,Sa:()=>projectIn,Si:()=>TOKEN_VARIABLE,Sn:()=>readTagValues,So:()=>sentence,Sr:()=>INVOKER_ROLES,St:()=>created,T:()=>WITHOUT_POLICY,Ta:()=>repositoryOfService,Ti:()=>ownerOfBase,Tn:()=>readSetPolicies,To:()=>spaced,Tr:()=>wantedInvokers,Tt:()=>DEFAULT_CALLER_ID,U:()=>ANSWERED,Ua:()=>own,Ui:()=>exitCode,Un:()=>unknown,Ur:()=>MODES,Ut:()=>submitRequest,V:()=>removalOf,Va:()=>makeQuotes,Vi:()=>blocking,Vn:()=>ask$2,Vr:()=>inOptions$1,Vt:()=>fallbackBuild,W:()=>PREVIEW_ANSWER,Wa:()=>text$3,Wi:()=>underPreflight,Wn:()=>SHARING,Wr:()=>readConfig,Wt:()=>drift,X:()=>listDecisions,Xa:()=>findingOf,Xi:()=>permissions,Xn:()=>choiceWords,Xr:()=>isKnownRegion,Xt:()=>PREVIEW_COMMIT_LABEL,Y:()=>decide,Ya:()=>failure,Yi:()=>judgeNeeds,Yn:()=>objectOf,Yr:()=>regionFault,Yt:()=>withoutReserved,Z:()=>isFailed,Za:()=>skipped,Zi:()=>ifItExists,Zn:()=>whoWords,Zr:()=>meantRegion,Zt:()=>PREVIEW_LABEL,_:()=>abortOnSignals,_a:()=>isUniqueId,_i:()=>isScalar$1,_n:()=>allUsersAllowed,_o:()=>federatedMembers,_r:()=>wantedMembers,_t:()=>inWords$1,a:()=>showsBoth,aa:()=>bucketOfFullName,ai:()=>isAlias,an:()=>mayBeOldPreview,ao:()=>grantTo,ar:()=>audiencesOf,at:()=>safeEdits,b:()=>diskOf,ba:()=>namedBuildAccount,bi:()=>parseCommaList,bn:()=>requireInvokerIam,bo:()=>list$4,br:()=>iapMember,bt:()=>trafficOf,c:()=>helpOf,ca:()=>chooseRepository,ci:()=>isSeq,cn:()=>previewOfService,co:()=>quotas,cr:()=>meantAudience,ct:()=>wantedService,d:()=>languageLast,da:()=>fullName,di:()=>LineCounter,dn:()=>pullRequestOf,do:()=>removeInvoker,dr:()=>liveTemplate,dt:()=>changedTraffic,ea:()=>grantsFor,ei:()=>faultOf$1,en:()=>PREVIEW_REVISION_LABEL,eo:()=>Cancelled,er:()=>gatesOf,et:()=>httpStatusOf,f:()=>readOptions,fa:()=>homeOfAccount,fi:()=>isAlias$1,fn:()=>pullRequestOfName,fo:()=>revisionLog,fr:()=>templateOf$1,ft:()=>pinKept,g:()=>run,ga:()=>isLegacyBuildAccount,gi:()=>isPair$1,gn:()=>MECHANISM_PERMISSIONS,go:()=>withoutInvokers,gr:()=>namesInvokers,gt:()=>FLOATING,h:()=>saveReport,ha:()=>isGoogles,hi:()=>isMap$2,hn:()=>MECHANISMS,ho:()=>withAccount,hr:()=>sameJson,ht:()=>withoutTag,i:()=>onStdout,ia:()=>askedRuntimeAccount,ii:()=>yamlDocuments,in:()=>isTagPreview,io:()=>enableApi,ir:()=>accepts,it:()=>settingsOnly,j:()=>makeRoutes,ja:()=>look,ji:()=>readBytes,jn:()=>readPolicy,jo:()=>FINDINGS,jr:()=>findingTitle,jt:()=>schedulerAgent,k:()=>namedPlace,ka:()=>sourceFolder,ki:()=>fill,kn:()=>readDefaultAccountPolicies,ko:()=>isOfPerimeter,kr:()=>METHODS$1,kt:()=>functionName,l:()=>optionNames,la:()=>defaultRuntimeAccount,li:()=>library,ln:()=>previewService,lo:()=>remediesFor,lr:()=>editVolumes,lt:()=>readyManifest,m:()=>saveManifests,ma:()=>isElsewhere,mi:()=>isDocument,mn:()=>serviceOf,mo:()=>unblockPolicy,mr:()=>listAt,mt:()=>trafficOfThen,n:()=>canAsk,na:()=>isBasicRole,ni:()=>plainYaml,nn:()=>isOfOtherRepository,no:()=>errorText,nr:()=>isOpen,nt:()=>inZone,o:()=>terminal,oa:()=>buildAgent,oi:()=>isMap$1,on:()=>previewName,oo:()=>orElse,or:()=>customAudiencesAfter,ot:()=>safeManifestEdits,p:()=>optionFault,pa:()=>imageName,pi:()=>isCollection,pn:()=>access$1,po:()=>setInput,pr:()=>isObject,pt:()=>rolloutTraffic,q:()=>WITH_WRONG_TOKEN,qa:()=>standingRemedies,qi:()=>ID_OF,qn:()=>renderTerminal,qr:()=>INPUTS,qt:()=>servesOlder,r:()=>coloured,ra:()=>DEFAULT_REPOSITORY,ri:()=>writeOut,rn:()=>isPreviewRevisionName,ro:()=>command,rr:()=>acceptedWords,rt:()=>nextDeploy,s:()=>COMMAND_NAMES,sa:()=>chooseBucket,si:()=>isScalar,sn:()=>previewOfRevision,so:()=>placeWords,sr:()=>defaultUrl,st:()=>wantedResource,t:()=>ask,ta:()=>kindOf,ti:()=>lineOf,tn:()=>commitMark,to:()=>UserError,tr:()=>invokersOf,tt:()=>inWords,u:()=>overview,ua:()=>emailOf,ui:()=>parseDocument,un:()=>previewSuffix,uo:()=>removeGrant,ur:()=>secretsOf,ut:()=>NO_TRAFFIC_LABEL,v:()=>leave,va:()=>locationName,vi:()=>isSeq$1,vn:()=>mayBlock,vo:()=>capitalise,vr:()=>IAP_ROLE,vt:()=>keyOf,w:()=>resourcesOf,wa:()=>repositoryOfImage,wi:()=>readContext,wn:()=>wantedTags,wo:()=>some$1,wr:()=>changesOf,wt:()=>wantedSchedule,x:()=>grantedBefore,xa:()=>privateRepository,xi:()=>FILE_VARIABLE,xn:()=>keyOf$1,xo:()=>lower,xr:()=>withIapCalls,xt:()=>scheduledBy,y:()=>outliveTheUnheard,ya:()=>memberOf,yi:()=>ParseError,yn:()=>memberAllowed,yo:()=>count,yr:()=>iapFlag,yt:()=>sharesNow,z:()=>cancelled,za:()=>factsIn,zi:()=>FileFault,zn:()=>testable,zr:()=>wrapped,zt:()=>unexplained});
var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(5472);
var _words_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(2761);
__webpack_require__(8995);
var node_fs__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(3024);
var node_path__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(6760);
var node_zlib__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(8522);
var node_fs_promises__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(1455);
var node_os__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(8161);
var node_util__WEBPACK_IMPORTED_MODULE_8__=__webpack_require__(7975);
var node_crypto__WEBPACK_IMPORTED_MODULE_9__=__webpack_require__(7598);
var node_timers_promises__WEBPACK_IMPORTED_MODULE_10__=__webpack_require__(8500);
var node_http__WEBPACK_IMPORTED_MODULE_11__=__webpack_require__(7067);
var node_stream__WEBPACK_IMPORTED_MODULE_12__=__webpack_require__(7075);
var node_string_decoder__WEBPACK_IMPORTED_MODULE_13__=__webpack_require__(6193);
var node_https__WEBPACK_IMPORTED_MODULE_14__=__webpack_require__(4708);
var node_net__WEBPACK_IMPORTED_MODULE_15__=__webpack_require__(7030);
var node_tls__WEBPACK_IMPORTED_MODULE_16__=__webpack_require__(1692);
var node_readline__WEBPACK_IMPORTED_MODULE_17__=__webpack_require__(481);
var node_readline_promises__WEBPACK_IMPORTED_MODULE_18__=__webpack_require__(6848);
let isDrift=({severity,status})=>severity!==void 0&&status!==`skipped`;
let isAccepted=({severity,status})=>severity!==void 0&&status===`skipped`;
let isHeldUnlessForbidden=({status,method,role})=>status===`unknown`&&method===`policy`&&role!==void 0;
let FINDINGS={"invalid-input":{title:`Invalid input`},"ignored-input":{title:`Check this input`},"id-token-permission":{title:`The job cannot ask for an ID token`},"fork-without-token":{title:`Pull request without credentials`},"foreign-head":{title:`Code not known to be of this repository`},"workload-identity-provider":{title:`Workload Identity Federation refused the token`},"impersonation-denied":{title:`The deployer cannot be impersonated`},"federation-unsupported":{title:`An API does not accept federated identities`},"credentials-missing":{title:`No credentials found`},"project-unreachable":{title:`Project not found or not readable`},"billing-disabled":{title:`Project without billing`},"project-suspended":{title:`Project is suspended`},"api-disabled":{title:`API not enabled`},"deployer-permission":{title:`Permission of the deployer`},"build-account-permission":{title:`Permission of the build account`},"runtime-account-permission":{title:`Permission of the runtime account`},"act-as-runtime-account":{title:`Permission to act as the runtime account`},"act-as-build-account":{title:`Permission to act as the build account`},"not-granted":{title:`Nothing was granted`},"build-account-missing":{title:`Build account does not exist or is disabled`},"no-default-build-account":{title:`Project has no default build account`},"runtime-account-missing":{title:`Runtime account does not exist or is disabled`},"bucket-foreign":{title:`Staging bucket belongs to another project`},"over-granted":{title:`Role that is not needed`},"resource-missing":{title:`Missing resource`},"repository-missing":{title:`Artifact Registry repository cannot take the image`},"source-unreadable":{title:`Source cannot be packed`},"source-unignored":{title:`Source without ignore rules`},"source-left-out":{title:`Parts of the source are not uploaded`},"dockerfile-ignored":{title:`Dockerfile is not uploaded`},"credentials-excluded":{title:`Credentials left out of the upload`},"secrets-uploaded":{title:`Source seems to contain secrets`},"public-access-blocked":{title:`Public access is not possible`},"public-access-left":{title:`Public access left as it was`},"policy-unreadable":{title:`Organisation policy not readable`},"policy-dry-run":{title:`Organisation policy in dry run`},"policy-blocks-deploy":{title:`Organisation policy blocks the deploy`},"leftover-all-users":{title:`allUsers grant beside a disabled invoker check`},"public-behind-ingress":{title:`Public, but not reachable from the internet`},"traffic-pinned":{title:`Traffic is pinned`},"traffic-new-service":{title:`A new service needs traffic`},"traffic-target":{title:`Traffic cannot be set as asked`},"traffic-failed":{title:`Traffic did not move`},"rollout-failed":{title:`Gradual rollout stopped`},"rollout-unwatched":{title:`Rollout was not monitored`},"rollback-impossible":{title:`Nothing to roll back to`},"tag-too-long":{title:`Traffic tag and service name are too long together`},"preview-impossible":{title:`Preview is not possible`},"preview-kept":{title:`Preview kept`},drift:{title:`The live service differs from the workflow`},"drift-unknown":{title:`Could not check for drift`},"build-failed":{title:`Build failed`},"job-failed":{title:`The job failed`},"release-failed":{title:`Release failed`},"scheduler-permission":{title:`Permission of Cloud Scheduler`},"schedule-failed":{title:`Scheduled call failed`},"schedule-kept":{title:`Schedule left as it was`},"caller-unknown":{title:`Caller not found`},"access-narrowed":{title:`Callers lose access`},"behind-iap":{title:`Identity-Aware Proxy is in front of the service`},"tags-not-bound":{title:`Resource tags not bound`},"invokers-not-set":{title:`Invokers not set`},"verification-mismatch":{title:`The service does not answer as expected`},"verification-unclear":{title:`Access could not be checked`},"quota-exceeded":{title:`Quota exceeded`},"api-error":{title:`A Google API refused a request`},"internal-error":{title:`Error in this action`},cancelled:{title:`Cancelled`},"preview-template":{title:`The template after a preview`},"audience-refused":{title:`The service does not accept the audience`},"app-error":{title:`The app answers with an error`},"app-login":{title:`The app's own login refused the call`},"behind-ingress":{title:`The call does not reach the service`},"call-too-slow":{title:`The call took too long`},"caller-account":{title:`The account that calls does not exist or is disabled`},"caller-token":{title:`The call has no token that the service accepts`},"container-not-ready":{title:`No instance answers`},"invoker-pending":{title:`The invoker role is not in effect yet`},"no-invoker":{title:`The caller is not an invoker`},"refusal-unknown":{title:`Nothing names the cause`},"schedule-idle":{title:`The Cloud Scheduler job makes no calls`},"target-missing":{title:`There is nothing to call`},"build-warning":{title:`Cloud Build warned`},"unreachable-port":{title:`App listens where Cloud Run does not ask`},"caller-account-missing":{title:`Account of a caller does not exist or is disabled`},"caller-kept-out":{title:`A caller is kept out by the network`},"invoker-idle":{title:`An invoker without effect`},"credentials-refused":{title:`Google refused the credentials`},"reuse-unknown":{title:`Could not look for an earlier image`},"baseline-unused":{title:`An entry of the baseline accepts nothing`},"verify-command-failed":{title:`Your own test failed`},"secret-version":{title:`Version of a secret is not usable`},"preview-broken":{title:`The preview does not work`},"audit-dangling":{title:`A role is granted to a deleted account`},"audit-primitive-role":{title:`A runtime account is owner or editor`},"audit-public":{title:`A service is public`},"audit-schedule":{title:`A Cloud Scheduler job is refused by its service`},"preview-closed":{title:`Pull request was closed meanwhile`},"preview-reopened":{title:`Pull request is open again`},"preview-newer":{title:`A newer push is deployed already`}};
let WORDS$3=/vpcServiceControlsUniqueIdentifier|VPC Service Controls|Request is prohibited by organization's policy/;
let isOfPerimeter=({text,reason})=>reason===`SECURITY_POLICY_VIOLATED`||WORDS$3.test(text);
function perimeterReason({text},admit){
let id=/vpcServiceControlsUniqueIdentifier:? ([\w-]+)/.exec(text)?.[1];
return(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`A VPC Service Controls perimeter blocks this request, because the runner is outside it. No role changes that. `+(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`Ask the administrator of the perimeter for an access level or an ingress rule for ${admit}, or use a runner inside it.`+(id?(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)` The violation ID is ${id}.`:``)}
let job={words:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`job`,plural:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`jobs`,input:{name:`job`,help:`Name of the Cloud Run job, instead of a service. The run creates it if it does not exist.`,example:`nightly`},target:`job`,role:`job`,collection:`jobs`,idParameter:`jobId`,permissions:`jobs`,parts:[`executions`,`tasks`],buildTag:`job`,template:[`template`,`template`],update:`whole`,policies:[`run.allowedVPCEgress`,`run.allowedBinaryAuthorizationPolicies`,`gcp.resourceLocations`],environments:!0,executions:!0,invokers:{verb:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`run`,role:`roles/run.invoker`,gcloud:`jobs`,conditions:!1,terraform:`google_cloud_run_v2_job_iam_member`,console:`run/jobs/details`},schedule:`run`,manifest:{kind:`Job`,apiVersion:`run.googleapis.com/v1`,plural:`jobs`,pod:[`spec`,`template`,`spec`,`template`,`spec`]}};
let LIST$1={service:{words:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`service`,plural:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`services`,input:{name:`service`,help:`Name of the Cloud Run service. The run creates it if it does not exist.`,example:`api`},target:`service`,role:`service`,collection:`services`,idParameter:`serviceId`,permissions:`services`,parts:[`routes`,`revisions`],buildTag:`service`,template:[`template`],update:`fields`,policies:[`run.allowedIngress`,`run.allowedVPCEgress`,`run.allowedBinaryAuthorizationPolicies`,`gcp.resourceLocations`],requests:!0,traffic:!0,instances:!0,environments:!0,builds:!0,tags:!0,invokers:{verb:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`call`,role:`roles/run.servicesInvoker`,gcloud:`services`,conditions:!0,terraform:`google_cloud_run_v2_service_iam_member`,console:`run/detail`},schedule:`request`,manifest:{kind:`Service`,apiVersion:`serving.knative.dev/v1`,plural:`services`,pod:[`spec`,`template`,`spec`],regionalPath:!0}},job,"worker-pool":{words:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`worker pool`,plural:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`worker pools`,input:{name:`worker_pool`,help:"Name of the Cloud Run worker pool, instead of a service: containers that run without requests. (The pool that a build runs in is `build_worker_pool`.)",example:`consumer`},target:`workerPool`,role:`run-worker-pool`,collection:`workerPools`,idParameter:`workerPoolId`,permissions:`workerpools`,parts:[`revisions`],buildTag:`workerpool`,template:[`template`],update:`fields`,policies:[],instances:!0}};
let KINDS$3=LIST$1;
let ALL$1=Object.entries(LIST$1);
let DEFAULT=`service`;
let traitsOf=({kind})=>KINDS$3[kind];
let pluralOf=which=>ALL$1.flatMap(([,traits])=>which(traits)?traits.plural:[]).join((0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)` and `);
function sentence(words){
let trimmed=words.trim();
if(/[.!?。！？]$/.test(trimmed))return trimmed;
return`${trimmed}${/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(trimmed)?`。`:`.`}`}
function lower(words){
if(!(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.n)())return words;
return/^(?!(?:The|An?) )[A-Z](?:[A-Z]|\S+ [A-Z])/.test(words)?words:words.charAt(0).toLowerCase()+words.slice(1)}
function capitalise(words){
if(!(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.n)())return words;
return/^(?:\S*[._/\d]\S|[a-z]+[A-Z])/.test(words)?words:words.charAt(0).toUpperCase()+words.slice(1)}
function list$4(items){
return items.length<2?items[0]??``:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`${items.slice(0,-1).join((0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`, `)} and ${items.at(-1)}`}
function some$1(items,most){
let more=items.length-most;
return more>0?(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`${items.slice(0,most).join((0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`, `)} and ${more} more`:items.join((0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`, `)}
let count=(number,one,many=`${one}s`)=>(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.n)()?`${number} ${number===1?one:many}`:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.i)(`{0} ${many}`,number);
let shorten=(words,most)=>words.length>most?`${words.slice(0,most-1)}…`:words;
function spaced(words){
if((0,_words_js__WEBPACK_IMPORTED_MODULE_1__.n)())return words;
return words.replace(FULL_STOP,`。`).replace(NO_BLANK,``).replace(BLANK,` `)}
let KANA=String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー`;
let FULL_STOP=new RegExp(String.raw`(?<=[${KANA}」）])\.(?=\s|$)`,`gu`);
let NO_BLANK=new RegExp(String.raw`(?<=[。、！？（「」）])[ \t]+(?=\S)|(?<=[\w${KANA}])[ \t]+(?=[）（、。」])|(?<=[${KANA}])[ \t]+(?=\p{Script=Hiragana})|(?<=\p{Script=Hiragana})[ \t]+(?=[${KANA}])`,`gu`);
let BLANK=RegExp(`(?<=[${KANA}])(?=[A-Za-z0-9])|(?<=[A-Za-z0-9])(?=[${KANA}])`,`gu`);
function federatedMembers(principal){
let[,pool,subject]=/^principal:(\/\/iam\.[^/]+\/projects\/\d+\/locations\/global\/workloadIdentityPools\/[^/]+)\/subject\/(.+)$/.exec(principal)??[];
if(!pool||!subject)return[];
let repository=/^repo:([^/:]+\/[^/:]+)(?::|$)/.exec(subject)?.[1];
return[...repository?[{member:`principalSet:${pool}/attribute.repository/${repository}`,jobs:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`every job of ${repository}`,mapping:`attribute.repository=assertion.repository`}]:[],{member:principal,jobs:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`jobs with the subject ${subject}`,mapping:`google.subject=assertion.sub`}]}
function remediesFor(grant){
let members=federatedMembers(grant.member);
if(members.length===0)return grantTo(grant);
return members.flatMap(({member,jobs,mapping},at)=>grantTo({...grant,member}).map(remedy=>({...remedy,title:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`${remedy.title} to ${jobs} (with the mapping ${mapping})`,...at>0&&{alternative:!0}})))}
function grantTo(grant){
let target=parse$3(grant.resource);
if(!target)return[];
let title=(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`Grant ${grant.role} on ${words$2(target)}`;
return[{kind:`gcloud`,title,text:grantCommand(target,grant)},{kind:`terraform`,title,text:grantResource(target,grant)},{kind:`console`,title:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`${title} in the console`,text:consoleLink(target)}]}
function removeGrant({member,role,resource},keep){
let target=parse$3(resource);
if(!target)return[];
let args=[...grantWords(target,`remove-iam-policy-binding`),`--member=${member}`,`--role=${role}`];
let kept=keep.flatMap(grant=>grantTo(grant).filter(({kind})=>kind===`gcloud`));
let lines=[...new Set([...kept.map(({text})=>text),command([...args,...unconditional(target)])])];
return[{kind:`gcloud`,title:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`Remove ${role} from ${words$2(target)}`,text:lines.join(`
`)}]}
function parse$3(fullName){
let[,,api=``,...path]=fullName.split(`/`);
let at=name=>path[path.indexOf(name)+1]??``;
let[project,location]=[at(`projects`),at(`locations`)];
switch(api){case`cloudresourcemanager.googleapis.com`:
if(path[0]===`tagValues`)return{kind:`tag-value`,name:path.join(`/`)};
if(path[0]===`folders`)return{kind:`folder`,id:at(`folders`)};
if(path[0]===`organizations`)return{kind:`organization`,id:at(`organizations`)};
return path[0]===`projects`?{kind:`project`,project}:void 0;case`storage.googleapis.com`:
return{kind:`bucket`,bucket:at(`buckets`)};case`artifactregistry.googleapis.com`:
return{kind:`repository`,project,location,repository:at(`repositories`)};case`run.googleapis.com`:
{
let traits=Object.values(KINDS$3).find(({collection})=>collection===path[4]);
let{invokers}=traits??{};
return traits&&invokers&&{kind:`run`,traits,invokers,project,location,name:path[5]??``}}case`iam.googleapis.com`:
return path[2]===`serviceAccounts`?{kind:`account`,project,email:at(`serviceAccounts`)}:void 0;case`cloudfunctions.googleapis.com`:
return{kind:`function`,project,location,name:at(`functions`)};case`secretmanager.googleapis.com`:
return{kind:`secret`,project,secret:at(`secrets`)};case`cloudkms.googleapis.com`:
return path[6]===`cryptoKeys`?{kind:`key`,project,location,ring:at(`keyRings`),key:at(`cryptoKeys`)}:void 0;case`compute.googleapis.com`:
return path[4]===`subnetworks`?{kind:`subnetwork`,project,region:at(`regions`),subnetwork:at(`subnetworks`)}:void 0}}
function placeWords(fullName){
let target=parse$3(fullName);
return target?words$2(target):fullName}
function words$2(target){
switch(target.kind){case`project`:
return(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`the project ${target.project}`;case`folder`:
return(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`the folder ${target.id}`;case`organization`:
return(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`the organisation ${target.id}`;case`bucket`:
return(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`the bucket ${target.bucket}`;case`repository`:
return(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`the repository ${target.repository}`;case`run`:
return(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`the ${target.traits.words} ${target.name}`;case`account`:
return(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`the account ${target.email}`;case`secret`:
return(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`the secret ${target.secret}`;case`key`:
return(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`the key ${target.key}`;case`subnetwork`:
return(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`the subnetwork ${target.subnetwork}`;case`function`:
return(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`the function ${target.name}`;case`tag-value`:
return(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`the tag value ${target.name}`}}
function grantCommand(target,{member,role}){
return command([...grantWords(target,`add-iam-policy-binding`),`--member=${member}`,`--role=${role}`,...unconditional(target)])}
let unconditional=target=>knowsConditions(target)?[`--condition=None`]:[];
let knowsConditions=target=>target.kind===`run`?target.invokers.conditions:target.kind!==`subnetwork`&&target.kind!==`function`;
function grantWords(target,verb){
switch(target.kind){case`project`:
return[`projects`,verb,target.project];case`folder`:
return[`resource-manager`,`folders`,verb,target.id];case`organization`:
return[`organizations`,verb,target.id];case`bucket`:
return[`storage`,`buckets`,verb,`gs://${target.bucket}`];case`repository`:
return[`artifacts`,`repositories`,verb,target.repository,`--project=${target.project}`,`--location=${target.location}`];case`run`:
{
let{invokers,name,project,location}=target;
return[`run`,invokers.gcloud,verb,name,`--project=${project}`,`--region=${location}`]}case`account`:
return[`iam`,`service-accounts`,verb,target.email,`--project=${target.project}`];case`secret`:
return[`secrets`,verb,target.secret,`--project=${target.project}`];case`key`:
{
let{project,location,ring,key}=target;
return[`kms`,`keys`,verb,key,`--project=${project}`,`--location=${location}`,`--keyring=${ring}`]}case`subnetwork`:
return[`compute`,`networks`,`subnets`,verb,target.subnetwork,`--project=${target.project}`,`--region=${target.region}`];case`function`:
return[`functions`,verb,target.name,`--project=${target.project}`,`--region=${target.location}`];case`tag-value`:
return[`resource-manager`,`tags`,`values`,verb,target.name]}}
function grantResource(target,{member,role}){
let[type,where]=terraformPlace(target);
return terraform(type,`${localPart(member)}_${role.replace(/^.*roles\//,``)}`,{...where,role,member})}
function terraformPlace(target){
switch(target.kind){case`project`:
return[`google_project_iam_member`,{project:target.project}];case`folder`:
return[`google_folder_iam_member`,{folder:`folders/${target.id}`}];case`organization`:
return[`google_organization_iam_member`,{org_id:target.id}];case`bucket`:
return[`google_storage_bucket_iam_member`,{bucket:target.bucket}];case`repository`:
{
let{project,location,repository}=target;
return[`google_artifact_registry_repository_iam_member`,{project,location,repository}]}case`run`:
{
let{invokers,project,location,name}=target;
return[invokers.terraform,{project,location,name}]}case`account`:
return[`google_service_account_iam_member`,{service_account_id:`projects/${target.project}/serviceAccounts/${target.email}`}];case`secret`:
return[`google_secret_manager_secret_iam_member`,{project:target.project,secret_id:target.secret}];case`key`:
{
let{project,location,ring,key}=target;
return[`google_kms_crypto_key_iam_member`,{crypto_key_id:`projects/${project}/locations/${location}/keyRings/${ring}/cryptoKeys/${key}`}]}case`subnetwork`:
{
let{project,region,subnetwork}=target;
return[`google_compute_subnetwork_iam_member`,{project,region,subnetwork}]}case`function`:
{
let{project,location:region,name:cloud_function}=target;
return[`google_cloudfunctions_function_iam_member`,{project,region,cloud_function}]}case`tag-value`:
return[`google_tags_tag_value_iam_member`,{tag_value:target.name}]}}
function consoleLink(target){
switch(target.kind){case`project`:
return link(`iam-admin/iam`,target.project);case`folder`:
return`${link(`iam-admin/iam`)}?folder=${encodeURIComponent(target.id)}`;case`organization`:
return`${link(`iam-admin/iam`)}?organizationId=${encodeURIComponent(target.id)}`;case`bucket`:
return link(`storage/browser/${encodeURIComponent(target.bucket)};tab=permissions`);case`repository`:
return link(`artifacts/docker/${path(target.project,target.location,target.repository)}`,target.project);case`run`:
return link(`${target.invokers.console}/${path(target.location,target.name)}/security`,target.project);case`account`:
return link(`iam-admin/serviceaccounts/details/${path(target.email)}/permissions`,target.project);case`secret`:
return link(`security/secret-manager/secret/${path(target.secret)}/versions`,target.project);case`key`:
{
let{project,location,ring,key}=target;
return link(`security/kms/key/manage/${path(location,ring,key)}`,project)}case`subnetwork`:
return link(`networking/subnetworks/details/${path(target.region,target.subnetwork)}`,target.project);case`function`:
return link(`functions/details/${path(target.location,target.name)}`,target.project);case`tag-value`:
return link(`iam-admin/tags`)}}
function withAccount(project,email,grants,unsure=!1){
let id=email.replace(/@.*$/,``);
let create=command([`iam`,`service-accounts`,`create`,id,`--project=${project}`]);
let look=command([`iam`,`service-accounts`,`describe`,email,`--project=${project}`]);
let texts={gcloud:unsure?`${look} || ${create}`:create,...!unsure&&{terraform:terraform(`google_service_account`,id,{project,account_id:id})}};
return grants.map(remedy=>{
let made=texts[remedy.kind];
let joint=remedy.kind===`terraform`?`

`:`
`;
return made?{...remedy,title:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`Create ${id}${unsure?(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)` unless it exists`:``}; ${remedy.title}`,text:`${made}${joint}${remedy.text}`}:remedy})}
function enableApi(project,host){
let title=(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`Enable ${host}`;
return[{kind:`gcloud`,title,text:command([`services`,`enable`,host,`--project=${project}`])},{kind:`terraform`,title,text:terraform(`google_project_service`,host,{project,service:host})},{kind:`console`,title:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`${title} in the console`,text:link(`apis/library/${path(host)}`,project)}]}
let setInput=(name,value)=>({kind:`workflow`,title:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`Set ${name} to ${value}`,text:`with:\n  ${name}: ${value}`});
function withoutInvokers(invokers,members){
if(members.length===0||!members.every(member=>invokers.includes(member)))return[];
let others=invokers.filter(member=>!members.includes(member));
let value=others.length>0?others.join(`, `):`''`;
return[{kind:`workflow`,title:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`Leave ${list$4(members)} out of invokers`,text:`with:\n  invokers: ${value}`}]}
let orElse=(own,others)=>own.length===0?[...others]:[...own,...others.filter(({kind})=>kind!==`console`).map(other=>({...other,alternative:!0}))];
let quotas=project=>[{kind:`console`,title:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`View quotas and request more`,text:link(`iam-admin/quotas`,project)}];
function removeInvoker(resource,role,member=`allUsers`){
let target=parse$3(resource);
if(target?.kind!==`run`||!target.traits.requests)return[];
let title=(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`Remove ${member} from ${words$2(target)}`;
let args=[`--member=${member}`,`--role=${role}`];
return[{kind:`gcloud`,title,text:command([...grantWords(target,`remove-iam-policy-binding`),...args])}]}
let LISTS$1=new Set([`iam.allowedPolicyMemberDomains`,`run.allowedIngress`,`run.allowedVPCEgress`,`run.allowedBinaryAuthorizationPolicies`,`gcp.resourceLocations`,`gcp.restrictServiceUsage`,`gcp.restrictNonCmekServices`,`gcp.restrictCmekCryptoKeyProjects`,`cloudbuild.allowedWorkerPools`,`cloudbuild.allowedIntegrations`]);
function unblockPolicy(project,constraint){
let title=(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`Ask an organisation policy administrator to exempt the project from ${constraint}`;
let name=`projects/${project}/policies/${constraint}`;
let list=LISTS$1.has(constraint);
let rule=list?`allowAll: true`:`enforce: false`;
let policy=[`name: ${/^[\w./-]+$/.test(name)?name:JSON.stringify(name)}`,`spec:`,`  rules:`,`  - ${rule}`];
let rules=list?`    allow_all = "TRUE"`:`    enforce = "FALSE"`;
return[{kind:`gcloud`,title,text:[`cat > policy.yaml <<'END'`,...policy,`END`,command([`org-policies`,`set-policy`,`policy.yaml`])].join(`
`)},{kind:`terraform`,title,text:terraform(`google_org_policy_policy`,constraint,{name,parent:`projects/${project}`},[`  spec {`,`    rules {`,`  ${rules}`,`    }`,`  }`])},{kind:`console`,title:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`${constraint} in the console`,text:link(`iam-admin/orgpolicies/${path(constraint.replace(/\./g,`-`))}`,project)}]}
let command=args=>[`gcloud`,...args].map(quote$1).join(` `);
function quote$1(word){
if(/^[A-Za-z0-9_/:=@.,+%-]+$/.test(word))return word;
if(!/[\u0000-\u001f\u007f]/.test(word))return`'${word.replaceAll(`'`,`'\\''`)}'`;
let escaped=word.replace(/[\\']/g,`\\$&`);
let code=char=>`\\x${char.charCodeAt(0).toString(16).padStart(2,`0`)}`;
return`$'${escaped.replace(/[\u0000-\u001f\u007f]/g,code)}'`}
function terraform(type,name,values,rest=[]){
let width=Math.max(...Object.keys(values).map(key=>key.length));
let lines=Object.entries(values).map(([key,value])=>`  ${key.padEnd(width)} = ${hcl(value)}`);
return[`resource "${type}" "${identifier(name)}" {`,...lines,...rest,`}`].join(`
`)}
function hcl(value){
let escapes={"\\b":`\\u0008`,"\\f":`\\u000c`};
return JSON.stringify(value).replace(/\\[\\bf]/g,escaped=>escapes[escaped]??escaped).replace(/([$%])\{/g,`$1$1{`)}
let identifier=name=>name.replace(/[^A-Za-z0-9_]+/g,`_`).replace(/^(?=\d)/,`_`);
let localPart=member=>member.replace(/^[^:]*:(\/\/)?/,``).replace(/@.*$/,``);
function revisionLog(service,revision){
let[,project=``,,location=``,,name=``]=service.split(`/`);
let short=revision?.split(`/`).at(-1);
let query=`resource.type="cloud_run_revision" resource.labels.service_name="${name}"${short?` resource.labels.revision_name="${short}"`:``} resource.labels.location="${location}"`;
let page=link(`logs/query;query=${encodeURIComponent(query)}`,project);
return{kind:`console`,title:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`Read the container’s log`,text:page}}
let path=(...parts)=>parts.map(encodeURIComponent).join(`/`);
let link=(page,project)=>`https://console.cloud.google.com/${page}${project?`?project=${encodeURIComponent(project)}`:``}`;
let errorText=error=>error instanceof Error?error.message:String(error);
let errorStack=error=>error instanceof Error?error.stack??error.message:String(error);
var UserError=class extends Error{
name=`UserError`;
findings;
constructor(findings,options){
super(findings[0].reason,options);
this.findings=findings}};
var Cancelled=class extends Error{
name=`Cancelled`};
function findingOf(id,status,reason,details={}){
let{evidence=[],remedies=[],...rest}=details;
return{id,status,...Object.fromEntries(Object.entries(rest).filter(([,value])=>value!==void 0)),reason:spaced(reason),evidence,remedies}}
let fail=(id,reason,details)=>findingOf(id,`fail`,reason,details);
let warn$2=(id,reason,details)=>findingOf(id,`warn`,reason,details);
let unknown$2=(id,reason,details)=>findingOf(id,`unknown`,reason,details);
let skipped=(id,reason,details)=>findingOf(id,`skipped`,reason,details);
let failure=(id,reason,details,options)=>new UserError([fail(id,reason,details)],options);
let yaml=text=>/^[A-Za-z/][\w./:@+-]*$/.test(text)&&!/:$|^(?:true|false|null|yes|no|on|off|y|n)$/i.test(text)?text:JSON.stringify(text);
let NO_QUOTA_PROJECT=`QUOTA_PROJECT_MISSING`;
let BILLING=/\bbilling (?:account|must be enabled|to be enabled)/i;
let SUSPENDED=/\bConsumer\b.* has been suspended|project has been suspended/i;
let BY_REASON={BILLING_DISABLED:`billing-disabled`,UREQ_PROJECT_BILLING_NOT_FOUND:`billing-disabled`,UREQ_PROJECT_BILLING_NOT_OPEN:`billing-disabled`,accountDisabled:`billing-disabled`,CONSUMER_SUSPENDED:`project-suspended`,[NO_QUOTA_PROJECT]:`credentials-refused`};
function standingIn({text,reason}){
return BY_REASON[reason??``]??(BILLING.test(text)?`billing-disabled`:SUSPENDED.test(text)?`project-suspended`:void 0)}
let REASON={"billing-disabled":project=>(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`The project ${project} has no open billing account, and Cloud Run, Cloud Build, Artifact Registry and Cloud Storage work only with one. No role changes that. Link a billing account to the project; it takes effect after a few minutes.`,"project-suspended":project=>(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`The project ${project} is suspended, so Google's APIs refuse every call for it. No role changes that. Its owners got an email from Google that says why, and can appeal in the console.`,"credentials-refused":project=>(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`The credentials are a person's and name no quota project, so Google counts the requests for a project of its own and refuses them. Choose ${project} as quota project; that needs serviceusage.services.use on it, which Owner and roles/serviceusage.serviceUsageConsumer have.`};
let standingReason=(standing,project)=>REASON[standing](project);
function standingRemedies(standing,project){
let console=(title,path)=>({kind:`console`,title,text:`https://console.cloud.google.com/${path}?project=${encodeURIComponent(project)}`});
if(standing===`billing-disabled`)return[console((0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`Link a billing account`,`billing/linkedaccount`)];
if(standing===`project-suspended`)return[console(`Appeal`,`appeal`)];
let text=command([`auth`,`application-default`,`set-quota-project`,project]);
return[{kind:`gcloud`,title:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`Make ${project} the quota project of these credentials`,text}]}
let text$3=value=>typeof value==`string`&&value!==``?value:void 0;
let object$2=value=>typeof value==`object`&&value&&!Array.isArray(value)?value:void 0;
let own=(map,key)=>Object.hasOwn(map,key)?map[key]:void 0;
let LONGEST$6=64e3;
let ORDINARY=new Set(`true.false.none.null.auto.default.enabled.disabled.debug.info.notice.warn.warning.error.trace.verbose.production.prod.staging.stage.preview.development.testing.test.local.localhost.http.https.json.text.utf-8.utf8`.split(`.`).map(word=>word.toLowerCase()));
let REGION=/^(africa|asia|australia|europe|me|northamerica|southamerica|us)-(central|(north|south)?(east|west)|north|south)\d+(-[a-z])?$/;
function makeQuotes(known=[]){
let values=new Set(known.filter(isTelling));
let secrets=new Set;
let shown=new Set;
let sorted;
let hide=text=>{
sorted??=[...[...values].filter(value=>!shown.has(value)),...secrets].flatMap(spellings).sort((a,b)=>b.length-a.length);
let longest=sorted[0]?.length??0;
let read=text.slice(0,LONGEST$6+longest);
let left=sorted.reduce((left,value)=>left.replaceAll(value,`***`),read);
return left.slice(0,read.length<text.length?Math.min(LONGEST$6,Math.max(0,left.length-longest)):LONGEST$6)};
return{hide,keep(secret){
secrets.add(secret);
sorted=void 0},learn(message,path){
for(let part of path.split(/[/:?]/))shown.add(decoded(part));
for(let value of valuesIn(message))isTelling(value)&&values.add(value);
sorted=void 0},hideIn:answer=>{
hideWords(answer,hide);
return answer}}}
function isTelling(value){
return value.trim().length>=4&&!ORDINARY.has(value.toLowerCase())&&!REGION.test(value)}
function spellings(value){
let lines=value.split(/\r\n|\r|\n/).filter(line=>line.length>=8);
let texts=[value,value.trim(),...lines].filter(text=>text.length>=4);
return[...new Set(texts.flatMap(encodings))]}
function encodings(text){
let json=inJson(text);
let url=text.isWellFormed()?encodeURIComponent(text):text;
return[text,json,inJson(json),json.replaceAll(`/`,`\\/`),json.replace(/[<>&='\u007f-\uffff]/g,inHex),json.replace(/[<>&=']/g,inHex),url,url.replace(/%[0-9A-F]{2}/g,code=>code.toLowerCase()),url.replaceAll(`%20`,`+`),url.replace(/[!'()*~]/g,mark=>`%${mark.charCodeAt(0).toString(16).toUpperCase()}`),text.replace(/[&<>"']/g,mark=>HTML[mark]??mark),...inBase64(text)]}
let inJson=text=>JSON.stringify(text).slice(1,-1);
let inHex=unit=>`\\u${unit.charCodeAt(0).toString(16).padStart(4,`0`)}`;
let HTML={"&":`&amp;`,"<":`&lt;`,">":`&gt;`,'"':`&quot;`,"'":`&#39;`};
function inBase64(text){
let bytes=Buffer.from(text);
return[0,1,2].flatMap(shift=>{
let own=Buffer.concat([Buffer.alloc(shift),bytes]).toString(`base64`).slice(Math.ceil(shift*8/6),Math.floor((shift+bytes.length)*8/6));
return own.length<5?[]:[own,own.replaceAll(`+`,`-`).replaceAll(`/`,`_`)]})}
let object$1=value=>typeof value==`object`&&value?value:void 0;
let strings$1=value=>Array.isArray(value)?value.filter(item=>typeof item==`string`):[];
let isLong=value=>value.length>=8;
function valuesIn(message){
let fields=object$1(message);
if(!fields)return[];
return Object.entries(fields).flatMap(([name,value])=>{
switch(name){case`env`:
return scalarsBelow(value);case`httpHeaders`:
return Array.isArray(value)?strings$1(value.map(item=>object$1(item)?.value)):[];case`environmentVariables`:
return strings$1(Object.values(object$1(value)??{}));case`steps`:
return[];case`args`:
return strings$1(value).filter(isLong);case`command`:
return strings$1(value).slice(1).filter(isLong);default:
return valuesIn(value)}})}
let NAMES$5=new Set([`name`,`valueFrom`,`valueSource`]);
function scalarsBelow(value){
if(typeof value==`string`)return[value,.../^\w+=(.+)$/s.exec(value)?.slice(1)??[]];
if(typeof value==`number`)return[String(value)];
if(Array.isArray(value))return value.flatMap(scalarsBelow);
return Object.entries(object$1(value)??{}).flatMap(([name,item])=>NAMES$5.has(name)?[]:scalarsBelow(item))}
let SPEAKING=[`error`,`response`,`metadata`,`build`,`terminalCondition`,`conditions`,`failureInfo`,`entries`,`jsonPayload`,`warnings`];
let WORDS$2=[`message`,`detail`,`statusDetail`,`text`,`textPayload`,`debugInfo`];
function hideWords(answer,hide){
if(Array.isArray(answer))for(let item of answer)hideWords(item,hide);
let fields=object$1(answer);
if(!fields)return;
for(let[name,value]of Object.entries(fields))WORDS$2.includes(name)&&typeof value==`string`?fields[name]=hide(value):name===`details`?fields[name]=hideDeep(value,hide):SPEAKING.includes(name)&&hideWords(value,hide)}
function hideDeep(value,hide){
if(typeof value==`string`)return hide(value);
if(Array.isArray(value))return value.map(item=>hideDeep(item,hide));
let fields=object$1(value);
if(!fields)return value;
return Object.fromEntries(Object.entries(fields).map(([name,item])=>[name,hideDeep(item,hide)]))}
function decoded(part){
try{
return decodeURIComponent(part)}catch{
return part}}
var ApiError=class extends Error{
name=`ApiError`;
status;
code;
reason;
permission;
resource;
constraint;
service;
call;
details;
ended;
constructor(status,call,facts,options){
super(facts.message,options);
this.status=status;
this.call=call;
this.code=facts.code;
this.reason=facts.reason;
this.permission=facts.permission;
this.resource=facts.resource;
this.constraint=facts.constraint;
this.service=facts.service;
this.details=facts.details;
this.ended=facts.ended??!1}};
let CODE_OF_STATUS={400:`INVALID_ARGUMENT`,401:`UNAUTHENTICATED`,403:`PERMISSION_DENIED`,404:`NOT_FOUND`,408:`DEADLINE_EXCEEDED`,409:`ALREADY_EXISTS`,412:`FAILED_PRECONDITION`,429:`RESOURCE_EXHAUSTED`,499:`CANCELLED`,500:`INTERNAL`,501:`UNIMPLEMENTED`,503:`UNAVAILABLE`,504:`DEADLINE_EXCEEDED`};
let CODES$1=[[`OK`,200],[`CANCELLED`,499],[`UNKNOWN`,500],[`INVALID_ARGUMENT`,400],[`DEADLINE_EXCEEDED`,504],[`NOT_FOUND`,404],[`ALREADY_EXISTS`,409],[`PERMISSION_DENIED`,403],[`RESOURCE_EXHAUSTED`,429],[`FAILED_PRECONDITION`,400],[`ABORTED`,409],[`OUT_OF_RANGE`,400],[`UNIMPLEMENTED`,501],[`INTERNAL`,500],[`UNAVAILABLE`,503],[`DATA_LOSS`,500],[`UNAUTHENTICATED`,401]];
let LONGEST_MESSAGE=8e3;
function errorFromResponse(status,body,call,hide=text=>text){
let tell=text=>shorten(hide(text),LONGEST_MESSAGE);
let facts=readBody(status,parse$2(body)?body:hide(body.slice(0,64e3)));
return new ApiError(status,call,{...facts,message:tell(facts.message),details:hideDeep(facts.details,tell)})}
function errorFromOperation(error,call){
let[code,status]=CODES$1[error.code]??[`UNKNOWN`,500];
return new ApiError(status,call,{...interpret(status,code,shorten(error.message,LONGEST_MESSAGE),details(error.details),[]),ended:!0})}
let factsIn=text=>interpret(403,`PERMISSION_DENIED`,text,[],[]);
function errorFromNetwork(cause,call,host,hide=text=>text){
let system=systemCode(cause);
let deadline=system===`TimeoutError`;
let said=hide(errorText(cause)).replace(/^request to \S+ failed, reason: ?/,``);
let message=deadline?(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`${host} did not answer in time.`:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`${host} could not be reached: ${oneLine$4(said)||(system??(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`no answer`)}.${CERTIFICATE.test(system??``)?CERTIFICATE_HINT:``}`;
let facts={code:deadline?`DEADLINE_EXCEEDED`:`UNAVAILABLE`,message,details:[]};
return new ApiError(0,call,system?{...facts,reason:system}:facts,{cause})}
let CERTIFICATE=/CERT|SELF_SIGNED|UNABLE_TO_VERIFY/;
let CERTIFICATE_HINT=(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)` Its certificate is not trusted: behind an inspecting proxy, set NODE_EXTRA_CA_CERTS to the file of its CA.`;
function systemCode(error){
for(let at=error,depth=0;at instanceof Error&&depth<5;at=at.cause,depth++){
let{code}=at;
if(typeof code==`string`)return code;
if(at.name===`TimeoutError`)return at.name}}
function toEvidence(call,resource,answer){
if(typeof answer==`string`)return{call,resource,answer:shorten(answer,600)};
return{call:answer.call||call,resource,answer:shorten(answer.message,600),...answer.status>0&&{status:answer.status},...answer.reason!==void 0&&{reason:answer.reason}}}
let oneLine$4=text=>text.replace(/\s+/g,` `).trim().replace(/\.$/,``);
function readBody(status,body){
let parsed=parse$2(body);
let error=parsed?.error;
if(typeof error==`string`)return{...interpret(status,error,text$3(parsed?.error_description)??error,[],[]),code:error};
let known=object(error);
if(!known)return{code:codeOf$2(status),message:plain$1(status,body),details:[]};
let message=text$3(known.message)??`HTTP ${status}`;
return interpret(status,text$3(known.status)??codeOf$2(status),message,details(known.details),list$3(known.errors))}
function interpret(status,code,message,found,errors){
let info=found.find(detail=>detail[`@type`].endsWith(`google.rpc.ErrorInfo`));
let metadata=object(info?.metadata)??{};
let old=errors.map(object).find(error=>text$3(error?.reason));
let facts={code,message,details:found};
let given=text$3(info?.reason)??text$3(old?.reason);
let unpaid=paysNobody(message,metadata);
let service=unpaid?void 0:disabledService(message,given,metadata);
let reason=unpaid?NO_QUOTA_PROJECT:service?`SERVICE_DISABLED`:given;
let permission=text$3(metadata.permission)??permissionIn(message);
let resource=text$3(metadata.resource)??resourceIn(message);
let constraint=constraintIn(status,message,metadata,found);
reason&&(facts.reason=reason);
permission&&(facts.permission=canonical(permission));
resource&&(facts.resource=resource);
constraint&&(facts.constraint=constraint);
service&&(facts.service=service);
return facts}
let NAME=String.raw`([a-z][a-zA-Z]*(?:\.[a-zA-Z]+){2,})`;
let PERMISSION=[new RegExp(String.raw`[Pp]ermissions? ['"\[\x60]*${NAME}['"\]\x60]* (?:is )?(?:denied|required|missing)`),new RegExp(String.raw`does not have ['"\x60]?${NAME}['"\x60]? access`),new RegExp(String.raw`(?:[Mm]issing|[Rr]equire[sd]?|lacks)(?: the)?(?: necessary| required)?(?: IAM)? permissions?:? ['"\[\x60]*${NAME}`)];
function permissionIn(message){
for(let pattern of PERMISSION){
let match=pattern.exec(message);
if(match)return match[1]}}
let canonical=permission=>permission.replace(/^iam\.serviceaccounts\./,`iam.serviceAccounts.`);
function resourceIn(message){
return(/(?:denied (?:on|for)(?: the)?|" for the) resource:? ['"`]([^'"`]+)['"`]/.exec(message)??/denied on service account (\S+@\S+)/.exec(message))?.[1]}
let DOMAIN_RESTRICTION=/do not belong to a permitted customer/i;
function constraintIn(status,message,metadata,found){
if(status!==400&&status!==403&&status!==412)return;
let violations=found.filter(detail=>detail[`@type`].endsWith(`google.rpc.PreconditionFailure`)).flatMap(detail=>list$3(detail.violations).map(object)).map(violation=>text$3(violation?.type));
let named=[text$3(metadata.customConstraints),text$3(metadata.constraint),...violations,message];
for(let candidate of named){
let match=/(?:constraints|customConstraints)\/([a-zA-Z][\w.-]*\w)/.exec(candidate??``);
if(match)return match[1]}
return DOMAIN_RESTRICTION.test(message)?`iam.allowedPolicyMemberDomains`:void 0}
function paysNobody(message,metadata){
return/requires a quota project/.test(message)||GCLOUDS_PROJECTS.includes(String(metadata.consumer))}
let GCLOUDS_PROJECTS=[`projects/764086051850`,`projects/32555940559`];
function disabledService(message,reason,metadata){
if(reason!==`SERVICE_DISABLED`&&reason!==`accessNotConfigured`)return;
let linked=/apis\/(?:api|library)\/([a-z0-9.-]+\.[a-z]+)/.exec(message)?.[1];
return text$3(metadata.service)??linked??/\b([a-z]+\.googleapis\.com)\b/.exec(message)?.[1]}
function plain$1(status,body){
let words=(/<title>([^<]*)<\/title>/i.exec(body)?.[1]??body.replace(/<[^<>]*>/g,` `)).replace(/\s+/g,` `).trim();
return words?shorten(words,200):(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`HTTP ${status} without a message`}
let codeOf$2=status=>CODE_OF_STATUS[status]??(status>=500?`UNKNOWN`:`HTTP_${status}`);
let list$3=value=>Array.isArray(value)?value:[];
let object=value=>typeof value==`object`&&value&&!Array.isArray(value)?value:void 0;
let details=value=>list$3(value).filter(item=>text$3(object(item)?.[`@type`])!==void 0);
function parse$2(body){
try{
return object(JSON.parse(body))}catch{
return}}
let CLIENT=`run-iam-deploy`;
let VERSION=`1.0.0`;
let USES=`org/run-iam-deploy@v1`;
function pageAddress(page){
let[repository,version]=USES.split(`@`);
return`https://github.com/${repository}/blob/${version}/docs/${page}`}
let PRODUCTS={artifactregistry:`Artifact Registry`,cloudasset:`Cloud Asset Inventory`,cloudbuild:`Cloud Build`,cloudfunctions:`Cloud Run functions`,cloudkms:`Cloud KMS`,cloudresourcemanager:`Resource Manager`,cloudscheduler:`Cloud Scheduler`,compute:`Compute Engine`,iam:`IAM`,iamcredentials:`IAM Service Account Credentials`,iap:`Identity-Aware Proxy`,logging:`Cloud Logging`,orgpolicy:`Organization Policy`,policytroubleshooter:`Policy Troubleshooter`,run:`Cloud Run`,secretmanager:`Secret Manager`,serviceusage:`Service Usage`,sqladmin:`Cloud SQL Admin`,storage:`Cloud Storage`,sts:`Google's Security Token Service`,vpcaccess:`Serverless VPC Access`};
function productOf(host){
let name=host.replace(/\.(?:rep\.)?googleapis\.com$/i,``).toLowerCase();
let last=name.split(/[.-]/).at(-1)??name;
return Object.hasOwn(PRODUCTS,last)&&PRODUCTS[last]||`the API ${last}`}
function productOfCall(call){
let host=/^\S+ (?:https?:\/\/)?([^/\s]+)/.exec(call)?.[1]??`Google`;
return host.endsWith(`.googleapis.com`)?productOf(host):host}
let HOST=String.raw`((?:[a-z0-9-]+\.)+googleapis\.com)(?::\d+)?`;
let PATH$1=String.raw`([/?#][^\s,;()<>"'\x60]*)?`;
let SPEAKS=String.raw`((?:\b(?:GET|POST|PUT|PATCH|DELETE|HEAD)\s+)?(?:(?:\bhttps?:)?\/\/)?)`;
let ADDRESS=new RegExp(String.raw`(?<![="'\x60:\/\w.@-])${SPEAKS}${HOST}${PATH$1}`,`gi`);
let SCOPE$1=/https:\/\/www\.googleapis\.com\/auth\/([\w.-]*\w)/g;
let withoutAddresses=words=>words.replace(SCOPE$1,`$1`).replace(ADDRESS,(all,speaks,host,path)=>speaks||path?`${productOf(host)}${/[.:?]$/.exec(path??``)?.[0]??``}`:all);
function userError(id,reason,more={},cause){
let{evidence=[],remedies=[],principal,resource}=more;
let finding=fail(id,reason,{evidence,remedies});
principal!==void 0&&(finding.principal=principal);
resource!==void 0&&(finding.resource=resource);
return new UserError([finding],{cause})}
function idTokenRefused(error,env){
let said=oneLine$3(error);
let absent=!env.ACTIONS_ID_TOKEN_REQUEST_URL||!env.ACTIONS_ID_TOKEN_REQUEST_TOKEN||/env variable/.test(said);
let pull=env.GITHUB_EVENT_NAME===`pull_request`;
return userError(`id-token-permission`,absent?(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`GitHub gave this job no ID token, so it cannot sign in to Google Cloud. Add to the job (or the workflow):\n\npermissions:\n  id-token: write\n\nThe block replaces the defaults: add "contents: read" for actions/checkout.${pull?(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)` Pull requests from forks and from Dependabot get no ID token, whatever the permissions.`:``}`:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`GitHub did not answer the request for an ID token: ${said}. The job is allowed to request one, so this is most likely temporary: run the job again. If it persists, check https://www.githubstatus.com.`,{evidence:[requestEvidence(said)]},error)}
function notInEnvironment(wanted,found){
let says=found===void 0?(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`names no environment`:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`names the environment ${JSON.stringify(found)}`;
return userError(`foreign-head`,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`allow_fork_source deploys code of forks only from the environment ${JSON.stringify(wanted)}, and the job's ID token ${says}. Add "environment: ${wanted}" to the job.`,{evidence:[requestEvidence(says)]})}
let requestEvidence=answer=>({call:`GET ACTIONS_ID_TOKEN_REQUEST_URL`,resource:`GitHub OIDC token`,answer});
function signInFailed(error){
let{call,status,code}=error;
return userError(`api-error`,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`Signing in failed: ${productOfCall(call)} answered ${status||(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`nothing`} (${code}: ${oneLine$3(error.message)}). Run the job again in case the problem is temporary. Otherwise check that your firewall or proxy allows this host, and the CLOUDSDK_API_ENDPOINT_OVERRIDES_ variables.`,{evidence:[toEvidence(call,call.split(` `)[1]??call,error)]},error)}
function federationUnsupported(error){
let host=/^\S+ ([^/]+)/.exec(error.call)?.[1]??error.call;
return userError(`federation-unsupported`,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`${productOfCall(error.call)} does not accept the federated identity of this job (401: ${oneLine$3(error.message)}). Direct federation does not work with every API: set the input service_account, so the job acts as a service account.`,{evidence:[toEvidence(error.call,host,error)]},error)}
let SIGN_IN$1=(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`In a workflow, set workload_identity_provider and service_account (the set-up prints both: ${pageAddress(`setup.md`)}); on a laptop, run: gcloud auth application-default login`;
function noCredentials(where,file){
let what=(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`there is neither the file ${file} nor a metadata server`;
let evidence=[{call:`read ${where}`,resource:where,answer:what}];
return userError(`credentials-missing`,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`No Google credentials were found. ${SIGN_IN$1}. On this machine, ${what}.`,{evidence})}
function credentialsMissing(where,what,cause){
return userError(`credentials-missing`,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`No usable Google credentials: ${what} ${SIGN_IN$1}`,{evidence:[{call:`read ${where}`,resource:where,answer:what}]},cause)}
function apiDisabled(error,project){
let host=error.service??``;
let reason=(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`The API ${host} is not enabled in the project ${project||(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`of the credentials`}, but the sign-in needs it. Enable it; that takes effect after a few minutes.`;
let resource=`//serviceusage.googleapis.com/projects/${project}/services/${host}`;
let remedies=project?enableApi(project,host):[];
return userError(`api-disabled`,reason,{evidence:[toEvidence(error.call,resource,error)],remedies,resource},error)}
function consumer({details,message}){
let consumer=details.map(({metadata})=>metadata?.consumer).find(value=>typeof value==`string`)??message;
return/\bprojects?[ /]([a-z0-9-]+)/.exec(String(consumer))?.[1]??``}
function projectOf$1(email){
let[,id,domain]=/@([^.@]+)(?:\.([^@]+))?\.iam\.gserviceaccount\.com$/.exec(email)??[];
return id&&domain?`${domain}:${id}`:id}
let oneLine$3=value=>errorText(value).replace(/\s+/g,` `).trim().replace(/\.$/,``);
function readClaims(jwt){
try{
let payload=JSON.parse(Buffer.from(jwt.split(`.`)[1]??``,`base64url`).toString(`utf8`));
return typeof payload==`object`&&payload?payload:{}}catch{
return{}}}
function readProvider(given){
let name=given.replace(/^\/\/[^/]*\//,``);
let match=/projects\/([^/]+)\/locations\/[^/]+\/workloadIdentityPools\/([^/]+)\/providers\/([^/]+)/.exec(name);
return{name,number:match?.[1]??``,pool:match?.[2]??``,provider:match?.[3]??``}}
let poolName=({number,pool})=>`principal://iam.googleapis.com/projects/${number}/locations/global/workloadIdentityPools/${pool}`;
let subjectPrincipal=(provider,claims)=>claims.sub===void 0||!provider.pool?void 0:`${poolName(provider)}/subject/${claims.sub}`;
let repositoryPrincipal=(provider,claims)=>claims.repository===void 0||!provider.pool?void 0:`${poolName(provider).replace(`principal:`,`principalSet:`)}/attribute.repository/${claims.repository}`;
function membersOf$1(provider,claims){
let repository=repositoryPrincipal(provider,claims);
let subject=subjectPrincipal(provider,claims);
return[...repository?[{member:repository,jobs:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`every job of ${claims.repository}`,mapping:`attribute.repository=assertion.repository`}]:[],...subject?[{member:subject,jobs:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`jobs with the subject ${claims.sub}`,mapping:`google.subject=assertion.sub`}]:[]]}
let OF_JOBS$1=[`sub`,`repository`,`repository_owner`,`repository_id`,`repository_owner_id`,`repository_visibility`,`ref`,`ref_type`,`ref_protected`,`environment`,`event_name`,`job_workflow_ref`,`workflow_ref`,`workflow`,`actor`,`actor_id`,`base_ref`,`head_ref`,`runner_environment`,`enterprise`,`enterprise_id`,`iss`,`aud`];
let OF_ONE_RUN=new Set([`jti`,`exp`,`iat`,`nbf`,`sha`,`job_workflow_sha`,`workflow_sha`,`run_id`,`run_number`,`run_attempt`,`check_run_id`,`job_check_run_id`]);
let isGitHubs=({iss,repository})=>iss===void 0||repository!==void 0;
function describeClaims(claims){
let others=Object.keys(claims).filter(name=>!OF_JOBS$1.includes(name)&&!OF_ONE_RUN.has(name));
let shown=[...OF_JOBS$1,...others].filter(name=>claims[name]!==void 0);
let absent=isGitHubs(claims)?OF_JOBS$1.filter(name=>claims[name]===void 0):[];
return`${shown.map(name=>`${name} ${JSON.stringify(claims[name])}`).join(`, `)||(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`no claims`}${absent.length>0?(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`; not in the token: ${absent.join((0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`, `)}`:``}`}
function longClaims(claims){
return Object.entries(claims).flatMap(([name,value])=>typeof value==`string`&&name!==`aud`?[{name,bytes:bytesOf(value)}]:[]).filter(({bytes})=>bytes>127/2).sort((a,b)=>b.bytes-a.bytes).map(({name,bytes})=>(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`${name} (${bytes} bytes)`)}
let bytesOf=text=>Buffer.byteLength(text);
function exchangeRefused(error,exchange){
let{provider}=exchange;
if(error.service)return apiDisabled(error,provider.number);
if(error.status===0||error.status>=500)return signInFailed(error);
let{why,remedies=[],id,elsewhere}=explain$1(error,exchange);
let resource=`//iam.googleapis.com/${provider.name}`;
return failure(id??`workload-identity-provider`,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`${why} Google's token service said: ${error.code}: ${oneLine$2(error.message)}.`,{resource,evidence:[toEvidence(error.call,resource,error)],remedies:elsewhere||remedies.length>0||!provider.pool?remedies:[look(provider)]},{cause:error})}
function explain$1(error,exchange){
for(let row of ROWS$1){
let found=row(error,exchange);
if(found)return found}
return{why:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`Google does not accept the job's ID token for this provider, for an unknown reason. The token's claims: ${describeClaims(exchange.claims)}.`}}
let ROWS$1=[perimeter,organisationPolicy,quota,providerPath,providerGone,condition,audience,issuerUnreachable,issuer,subjectTooLong,mapping,signature,times];
function perimeter({message:text,reason},{provider}){
if(!isOfPerimeter({text,reason}))return;
let admit=(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`identities of the pool ${provider.pool} to sts.googleapis.com (and for the deployer to iamcredentials.googleapis.com)`;
return{why:perimeterReason({text,reason},admit),id:`policy-blocks-deploy`,elsewhere:!0}}
function organisationPolicy({constraint,message},{claims,provider}){
if(constraint===`iam.workloadIdentityPoolProviders`||/workloadIdentityPoolProviders/.test(message))return{why:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`The organisation policy constraints/iam.workloadIdentityPoolProviders does not allow the issuer ${claims.iss??(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`of this token`}. An organisation policy administrator has to add it to the allowed values.`};
if(!constraint)return;
return{why:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`The organisation policy ${constraint} does not allow this sign-in.`,remedies:unblockPolicy(provider.number,constraint),id:`policy-blocks-deploy`,elsewhere:!0}}
function quota({status,code}){
if(status!==429&&code!==`quota_exceeded`)return;
return{why:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`Too many jobs sign in at the same time in this project, even after waiting. Run the job again.`,elsewhere:!0}}
function providerPath({message},{provider}){
if(!/full resource name of the Identity Provider/i.test(message))return;
return{why:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`The path of the provider is incomplete: ${provider.name}. ${PATH}`,elsewhere:!0}}
let PATH=(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`Use projects/NUMBER/locations/global/workloadIdentityPools/POOL/providers/PROVIDER with the project number.`;
function providerGone({code},{provider}){
if(code!==`invalid_target`)return;
let number=/^\d+$/.test(provider.number)?``:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)` "${provider.number}" is a project id: the path needs the project number.`;
return{why:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`The provider ${provider.name} does not exist, is disabled or was deleted (a new one can take 5 minutes to work).${number}`}}
function condition({message},{claims}){
if(!/attribute condition/i.test(message))return;
return{why:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`The provider's attribute condition does not admit this job. Google evaluated it for: ${describeClaims(claims)}. `+(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`The condition is case-sensitive${isGitHubs(claims)?(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`, GitHub is not`:``}: write names exactly as shown here.`}}
function audience({message},{claims,provider,setBy}){
if(!/audience/i.test(message))return;
let given=claims.aud===void 0?(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`another one`:`"${claims.aud}"`;
let input=AUDIENCE_OF[setBy];
let cause=(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`The provider does not accept the audience of the job's ID token, ${given}.`;
let expected=/expected audiences? "?(https?:\/\/[^\s"]*[^\s".,]|[^\s"]*[^\s".,])/.exec(message)?.[1];
if(expected&&!isOwn$1(expected,provider))return{why:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`${cause} It expects "${expected}": set ${input} to that.`,remedies:setBy===`job`?[]:[{kind:`workflow`,title:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`Set audience to ${expected}`,text:`with:\n  audience: ${yaml(expected)}`}]};
if(!isOwn$1(claims.aud??``,provider)){
if(setBy===`job`)return{why:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`${cause} The job has to get its ID token with the audience of the provider, or with one of the provider's list of allowed audiences, if it has one.`,remedies:[{kind:`workflow`,title:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`The provider's audience`,text:`https://iam.googleapis.com/${provider.name}`}]};
return{why:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`${cause} Remove ${input} to use the provider's default audience. If the provider has a list of allowed audiences, set it to one of those.`,remedies:[{kind:`workflow`,title:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`Remove audience`,text:`with:\n  # audience: ${yaml(claims.aud??``)}`}]}}
return{why:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`${cause} The provider's list of allowed audiences does not contain it (oidc.allowedAudiences in the output of the command below): set ${input} to one of that list. To extend the list with gcloud, name all existing entries as well, because --allowed-audiences replaces the whole list.`}}
let AUDIENCE_OF={input:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`the input audience`,file:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`the input audience of the step that signs in`,job:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`the audience with which the job gets its ID token`};
let isOwn$1=(audience,{name})=>audience.endsWith(`/${name}`);
let GITHUB$1=`https://token.actions.githubusercontent.com`;
function issuerUnreachable({message},{claims,provider}){
if(!/connecting to the given credential's issuer/i.test(message))return;
let{iss}=claims;
if(iss===void 0||iss.startsWith(GITHUB$1))return{why:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`Google could not reach the issuer of the provider. The token comes from ${iss??`GitHub`}, which is public: run the job again. If it persists, the issuer URI of the provider (oidc.issuerUri) is misspelt.`};
return{why:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`Google cannot reach the issuer ${iss}. Make its /.well-known/openid-configuration and its keys public, or upload the keys to the provider (again after each change).`,remedies:[{kind:`gcloud`,title:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`Upload the keys of the issuer, from a machine that can reach it`,text:`curl -fsS -o jwks.json ${iss.replace(/\/$/,``)}/.well-known/jwks\n${providerCommand(`update-oidc`,provider)} --jwk-json-path=jwks.json`}].filter(()=>/^https:\/\/[\w./:-]+$/.test(iss))}}
function issuer({message},{claims}){
if(!/issuer/i.test(message))return;
let expected=/expected ones?: (\S+)/.exec(message)?.[1];
return{why:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`The job's ID token comes from the issuer ${claims.iss??(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`of this GitHub`}, but the provider expects ${expected??(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`another one`}. `+(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`${isGitHubs(claims)?(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`GitHub Enterprise has its own issuers: add`:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`Add`} a provider with this issuer to the pool and name it in the workflow. Changing the issuer of the existing one would lock out its current users.`}}
function subjectTooLong({message},{claims}){
if(!/google\.subject.*(exceeds|size)|127 bytes/i.test(message))return;
let long=longClaims(claims);
let what=long.length>0?(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`Long claims in this job's token: ${list$4(long)}. Leave them out`:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`No single claim of this job is long: combine fewer of them`;
return{why:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`The provider's attribute mapping gives this job a google.subject of more than 127 bytes. ${what}: assertion.repository_id alone is a short subject. `+(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`If a condition or a member needs the ref, map it separately as attribute.ref=assertion.ref: the limit of 127 bytes applies only to google.subject. Members with the old subject need a new grant.`}}
function mapping({message},{claims}){
let named=/\b(?:google|attribute)\.\w+/.exec(message)?.[0];
if(!named||!/could not obtain a value|mapped attribute|mapping/i.test(message))return;
return{why:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`The provider's attribute mapping finds no usable value for ${named} in this job's token. It can map only claims of the token: ${describeClaims(claims)}.`}}
function signature({message},{claims}){
if(!/signature|\bJWKS?\b|\bkid\b/i.test(message))return;
return{why:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`Google's keys for the issuer ${claims.iss??(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`of the token`} do not verify the job's ID token. If keys were uploaded to the provider (oidc.jwksJson), they are outdated: upload them again, or remove them so Google fetches them.`}}
function times({message},{claims}){
if(!/stale|expired|in the future|lifetime/i.test(message))return;
let span=claims.iat&&claims.exp?(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)` It is valid from ${at(claims.iat)} to ${at(claims.exp)}.`:``;
let whose=claims.iss?.startsWith(GITHUB$1)?(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`GitHub sets these times: run the job again. If it persists, check https://www.githubstatus.com.`:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`The issuer ${claims.iss??``} sets these times: synchronise the clock of that server. A token from a file has to be renewed before each run.`;
return{why:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`According to Google's clock, the job's ID token is not valid now.${span} ${whose.replace(`issuer  sets`,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`issuer sets`)}`,elsewhere:!0}}
let at=seconds=>Number.isFinite(seconds)&&Math.abs(seconds)<1e11?new Date(seconds*1e3).toISOString():String(seconds);
function providerCommand(verb,{provider,number,pool}){
return command([`iam`,`workload-identity-pools`,`providers`,verb,provider,`--project=${number}`,`--location=global`,`--workload-identity-pool=${pool}`])}
let look=provider=>({kind:`gcloud`,title:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`Show the provider`,text:providerCommand(`describe`,provider)});
let oneLine$2=value=>errorText(value).replace(/\s+/g,` `).trim().replace(/\.$/,``);
function customRoleRemedies(custom){
let role={...custom,member:federatedMembers(custom.member)[0]?.member??custom.member};
let{project,id,permissions,member,unsupported,apart}=role;
let size=count(permissions.length,`permission`);
let left=unsupported.length>0?(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`; custom roles cannot contain ${unsupported.join((0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`, `)}`:``;
let title=(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`Or a custom role with exactly the ${size} needed, for the whole project${left}`;
let resource=`//cloudresourcemanager.googleapis.com/projects/${project}`;
let others=kind=>apart.flatMap(grant=>grantTo({...grant,member}).flatMap(remedy=>remedy.kind===kind?[remedy.text]:[]));
return[{kind:`gcloud`,title,text:[command([`iam`,`roles`,`create`,id,`--project=${project}`,`--title=${role.title}`,`--stage=GA`,`--permissions=${permissions.join(`,`)}`,`--quiet`]),...grantTo({member,role:`projects/${project}/roles/${id}`,resource}).flatMap(({kind,text})=>kind===`gcloud`?[text]:[]),...others(`gcloud`)].join(`
`),alternative:!0},{kind:`terraform`,title,text:[inTerraform(role),...others(`terraform`)].join(`

`),alternative:!0}]}
function inTerraform({project,id,title,permissions,member}){
let name=identifier(id);
return[`resource "google_project_iam_custom_role" "${name}" {`,`  project = ${hcl(project)}`,`  role_id = ${hcl(id)}`,`  title   = ${hcl(title)}`,`  permissions = [`,...permissions.map(permission=>`    ${hcl(permission)},`),`  ]`,`}`,``,`resource "google_project_iam_member" "${name}" {`,`  project = ${hcl(project)}`,`  role    = google_project_iam_custom_role.${name}.id`,`  member  = ${hcl(member)}`,`}`].join(`
`)}
let DEFAULT_REPOSITORY=`cloud-run-source-deploy`;
let locationName=(project,region)=>`projects/${project}/locations/${region}`;
let serviceName=(project,region,service)=>`${locationName(project,region)}/services/${service}`;
let targetName=(project,{region,kind,service})=>`${locationName(project,region)}/${KINDS$3[kind].collection}/${service}`;
function sourceFolder(name){
let[collection=``,id=``]=name.split(`/`).slice(-2);
return`${collection.toLowerCase()}/${id}`}
let repositoryName$1=(project,region,repository=DEFAULT_REPOSITORY)=>repository.includes(`/`)?repository:`${locationName(project,region)}/repositories/${repository}`;
function bucketName$1(project,region){
return`run-sources-${project.replace(/[:.]/g,`_`).replaceAll(`google`,`elgoog`)}-${region}`}
function chooseBucket(config,project,service){
if(config.build.bucket)return{name:config.build.bucket,from:`input`};
let previous=/^gs:\/\/([^/]+)\//.exec(service?.buildConfig?.sourceLocation??``)?.[1];
if(previous)return{name:previous,from:`service`};
return{name:bucketName$1(project,config.region),from:`default`}}
function chooseRepository(config,project,service){
if(config.build.repository)return{name:repositoryName$1(project,config.region,config.build.repository),from:`input`};
let previous=repositoryOfImage(service?.buildConfig?.imageUri);
let standard=repositoryName$1(project,config.region);
if(previous&&previous!==standard)return{name:previous,from:`service`};
return{name:standard,from:`default`}}
function repositoryOfImage(image){
let[,location,domain,project,repository]=/^([a-z0-9-]+)-docker\.pkg\.dev\/(?:([a-z0-9-]+(?:\.[a-z0-9-]+)+)\/)?([^/:@]+)\/([^/:@]+)/.exec(image??``)??[];
if(!location||!project||!repository)return;
return repositoryName$1(domain?`${domain}:${project}`:project,location,repository)}
let PUBLIC_PROJECTS=new Set([`cloudrun`,`google-samples`,`serverless-runtimes`,`buildpacks`]);
function privateRepository(image){
let repository=repositoryOfImage(image);
return repository&&!PUBLIC_PROJECTS.has(projectIn(repository)??``)?repository:void 0}
let repositoryOfService=service=>(service?.template?.containers??[]).map(({image})=>privateRepository(image)).find(name=>name!==void 0);
function imageName(repository,service){
let[,project=``,,location=``,,id=``]=repository.split(`/`);
return`${location}-docker.pkg.dev/${project.replace(`:`,`/`)}/${id}/${service}`}
function namedBuildAccount(config,service){
if(config.build.serviceAccount)return{name:emailOf(config.build.serviceAccount),from:`input`};
let previous=service?.buildConfig?.serviceAccount;
return previous?{name:emailOf(previous),from:`service`}:void 0}
function chooseWorkerPool(config,service){
if(config.build.workerPool)return{name:config.build.workerPool,from:`input`};
let previous=service?.buildConfig?.workerPool;
return previous?{name:previous,from:`service`}:void 0}
function servingRevision(service){
let targets=service.trafficStatuses?.length?service.trafficStatuses:service.traffic??[];
let latest=lastPart(service.latestReadyRevision);
let most=[...targets].sort((a,b)=>(b.percent??0)-(a.percent??0))[0];
if(!most||(most.percent??0)===0)return latest;
return most.type===`TRAFFIC_TARGET_ALLOCATION_TYPE_REVISION`?lastPart(most.revision):latest}
function askedRuntimeAccount(config){
let edit=config.edits.findLast(({path})=>path===`template.serviceAccount`);
if(edit?.op===`clear`)return null;
if(edit?.op!==`set`||typeof edit.value!=`string`)return;
return edit.value===``?null:emailOf(edit.value)}
let defaultRuntimeAccount=projectNumber=>`${projectNumber}-compute@developer.gserviceaccount.com`;
let runAgent=projectNumber=>`service-${projectNumber}@serverless-robot-prod.iam.gserviceaccount.com`;
let iapAgent=projectNumber=>`service-${projectNumber}@gcp-sa-iap.iam.gserviceaccount.com`;
let buildAgent=projectNumber=>`service-${projectNumber}@gcp-sa-cloudbuild.iam.gserviceaccount.com`;
let isLegacyBuildAccount=email=>/^\d+@cloudbuild\.gserviceaccount\.com$/.test(email);
let isGoogles=email=>/^service-\d+@|@(cloudservices|cloudbuild|system)\.gserviceaccount\.com$|^service-org-\d+@/.test(email);
let emailOf=account=>account.trim().replace(/^.*\/serviceAccounts\//,``).replace(/^serviceAccount:/i,``).toLowerCase();
let isUniqueId=account=>/^\d{15,25}$/.test(account);
let projectIn=name=>/^projects\/([^/]+)\//.exec(name)?.[1];
let memberOf=email=>`serviceAccount:${email}`;
let signedInAs=email=>email.endsWith(`gserviceaccount.com`)?memberOf(email):`user:${email}`;
function projectOfAccount(email){
let[name=``,domain=``]=email.split(`@`);
if(domain===`appspot.gserviceaccount.com`)return name;
let owner=/^(.+)\.iam\.gserviceaccount\.com$/.exec(domain)?.[1];
if(owner){
if(/^service-\d+$/.test(name))return;
let[project=``,...dots]=owner.split(`.`);
return dots.length>0?`${dots.join(`.`)}:${project}`:project}
return/^(\d+)(?:-compute@developer|@cloudbuild)\.gserviceaccount\.com$/.exec(email)?.[1]}
function homeOfAccount(email,project,projectNumber){
let owner=projectOfAccount(email);
if(owner!==void 0&&/^\d+$/.test(owner))return owner===projectNumber?project:void 0;
if(email.endsWith(`@appspot.gserviceaccount.com`))return owner===project?project:void 0;
return owner}
function isElsewhere(email,project,projectNumber){
let owner=projectOfAccount(email);
if(owner===void 0||owner===project)return!1;
return!/^\d+$/.test(owner)||projectNumber!==void 0&&owner!==projectNumber}
let fullName={project:project=>`//cloudresourcemanager.googleapis.com/projects/${project}`,bucket:bucket=>`//storage.googleapis.com/projects/_/buckets/${bucket}`,repository:name=>`//artifactregistry.googleapis.com/${name}`,service:name=>`//run.googleapis.com/${name}`,account:(email,project)=>`//iam.googleapis.com/projects/${idOfAccount(email)??project}/serviceAccounts/${email}`,tagValue:name=>`//cloudresourcemanager.googleapis.com/${name}`,function:name=>`//cloudfunctions.googleapis.com/${name}`,node:name=>`//cloudresourcemanager.googleapis.com/${name}`,schedulerJob:name=>`//cloudscheduler.googleapis.com/${name}`,cryptoKey:name=>`//cloudkms.googleapis.com/${name}`,secret:(project,secret)=>`//secretmanager.googleapis.com/projects/${project}/secrets/${secret}`,subnetwork:name=>`//compute.googleapis.com/${name}`,network:name=>`//compute.googleapis.com/${name}`,connector:name=>`//vpcaccess.googleapis.com/${name}`,workerPool:name=>`//cloudbuild.googleapis.com/${name}`,sqlInstance:(project,instance)=>`//cloudsql.googleapis.com/projects/${project}/instances/${instance}`,api:(project,host)=>`//serviceusage.googleapis.com/projects/${project}/services/${host}`};
let bucketOfFullName=name=>/^\/\/storage\.googleapis\.com\/projects\/_\/buckets\/([^/]+)/.exec(name)?.[1];
function idOfAccount(email){
let project=projectOfAccount(email);
return project&&!/^\d+$/.test(project)?project:void 0}
let lastPart=name=>name?.split(`/`).at(-1)||void 0;
function weightOf(permission){
if(TAKES_OVER.test(permission))return 1e4;
if(/\.(delete|destroy|purge)\w*$|^secretmanager\.versions\.access$/.test(permission))return 100;
return READS$2.test(permission)?1:10}
let TAKES_OVER=new RegExp([String.raw`\.setIamPolicy$`,String.raw`^iam\.serviceAccounts\.(actAs|getAccessToken|getOpenIdToken|implicitDelegation|sign\w+)$`,String.raw`^iam\.serviceAccountKeys\.create$|^storage\.hmacKeys\.create$`,String.raw`^iam\.(roles|googleapis\.com\/workloadIdentityPoolProviders)\.(create|update)$`,String.raw`^orgpolicy\.policy\.set$`,String.raw`\.ssh(Read|Root)$`].join(`|`));
let READS$2=/\.(get|list|search|view|read|query|analyze|describe|downloadArtifacts|resolve)\w*$/;
let isBasicRole=role=>/^roles\/(owner|editor|viewer|admin|writer|reader)$/.test(role);
let isAgentRole=role=>/serviceAgent$/i.test(role);
function grantable(role,permissions,kind){
if(kind===`project`)return!/^roles\/(storage\.legacy|resourcemanager\.(organization|folder))/.test(role);
let at=OWN$1[kind];
return at!==void 0&&role.startsWith(`roles/${at.service}.`)&&[...permissions].some(name=>at.own.test(name))}
function ownOf({role,permissions,parts,invokers}){
let own=RegExp(`^run\\.(${[permissions,...parts].join(`|`)})\\.(?!create$)`);
return invokers?[[role,{service:`run`,own}]]:[]}
let OWN$1={bucket:{service:`storage`,own:/^storage\.(?!buckets\.(create|list)$)/},repository:{service:`artifactregistry`,own:/^artifactregistry\.(?!repositories\.(create|list)$|locations\.)/},...Object.fromEntries(Object.values(KINDS$3).flatMap(ownOf)),account:{service:`iam`,own:/^iam\.serviceAccount(s|Keys)\.(?!create$)/},secret:{service:`secretmanager`,own:/^secretmanager\.(secrets|versions)\.(?!create$)/},"crypto-key":{service:`cloudkms`,own:/^cloudkms\.(cryptoKeyVersions\.|cryptoKeys\.(?!(create|list)$))/},"tag-value":{service:`resourcemanager`,own:/^resourcemanager\.tagValue(s\.(?!(create|list)$)|Bindings\.)/},subnetwork:{service:`compute`,own:/^compute\.subnetworks\.(?!create$)/}};
function narrowest(permissions,kind,table){
let needed=new Set(permissions);
return[...table].filter(([role,{permissions:held}])=>{
if(isBasicRole(role)||isAgentRole(role))return!1;
return permissions.every(name=>held.has(name))&&grantable(role,held,kind)}).map(([role,{permissions:held,unlisted,stage}])=>{
let beyond=[...held].filter(name=>!needed.has(name));
return{role,stage,beyond,unlisted,weight:beyond.reduce((sum,name)=>sum+weightOf(name),unlisted*UNLISTED)}}).sort((a,b)=>Number(a.stage!==`GA`)-Number(b.stage!==`GA`)||a.weight-b.weight||a.beyond.length+a.unlisted-(b.beyond.length+b.unlisted)||(a.role<b.role?-1:1))}
let UNLISTED=10;
function rowsOf$1({permissions,role,invokers}){
let row=name=>({project:name,...invokers&&{[role]:name}});
let read=row(`roles/run.viewer`);
let write=row(`roles/run.developer`);
return{[`run.${permissions}.get`]:read,[`run.${permissions}.create`]:write,[`run.${permissions}.update`]:write,...invokers&&{[`run.${permissions}.getIamPolicy`]:read,[`run.${permissions}.setIamPolicy`]:row(`roles/run.admin`)}}}
let ROLES={...Object.assign({},...Object.values(KINDS$3).map(rowsOf$1)),"run.services.listEffectiveTags":{project:`roles/run.viewer`,service:`roles/run.viewer`},"run.jobs.run":{project:`roles/run.jobsExecutor`,job:`roles/run.jobsExecutor`},"run.executions.get":{project:`roles/run.viewer`,job:`roles/run.viewer`},"run.tasks.list":{project:`roles/run.viewer`,job:`roles/run.viewer`},"run.revisions.get":{project:`roles/run.viewer`,service:`roles/run.viewer`},"run.revisions.list":{project:`roles/run.viewer`,service:`roles/run.viewer`},"run.operations.get":{project:`roles/run.viewer`},"run.routes.invoke":{project:`roles/run.servicesInvoker`,service:`roles/run.servicesInvoker`},"cloudbuild.builds.create":{project:`roles/cloudbuild.builds.editor`},"cloudbuild.builds.get":{project:`roles/cloudbuild.builds.viewer`},"cloudbuild.operations.get":{project:`roles/cloudbuild.builds.viewer`},"cloudbuild.workerpools.use":{project:`roles/cloudbuild.workerPoolUser`},"storage.objects.get":{bucket:`roles/storage.objectViewer`,project:`roles/run.builder`},"storage.objects.create":{bucket:`roles/storage.objectCreator`,project:`roles/storage.objectCreator`},"storage.objects.list":{bucket:`roles/storage.objectViewer`},"storage.objects.delete":{bucket:`roles/storage.objectUser`},"storage.buckets.get":{bucket:`roles/storage.legacyBucketReader`,project:`roles/storage.bucketViewer`},"storage.buckets.list":{project:`roles/storage.bucketViewer`},"storage.buckets.create":{project:`roles/run.sourceDeveloper`},"artifactregistry.repositories.get":{repository:`roles/artifactregistry.reader`,project:`roles/artifactregistry.reader`},"artifactregistry.repositories.downloadArtifacts":{repository:`roles/artifactregistry.reader`,project:`roles/artifactregistry.reader`},"artifactregistry.repositories.uploadArtifacts":{repository:`roles/artifactregistry.writer`,project:`roles/run.builder`},"artifactregistry.repositories.create":{project:`roles/run.sourceDeveloper`},"logging.logEntries.create":{project:`roles/logging.logWriter`},"logging.logEntries.list":{project:`roles/logging.viewer`},"iam.serviceAccounts.actAs":{account:`roles/iam.serviceAccountUser`},"iam.serviceAccounts.get":{account:`roles/iam.serviceAccountViewer`},"serviceusage.services.use":{project:`roles/serviceusage.serviceUsageConsumer`},"serviceusage.services.get":{project:`roles/serviceusage.serviceUsageConsumer`},"serviceusage.services.list":{project:`roles/serviceusage.serviceUsageConsumer`},"serviceusage.services.enable":{project:`roles/serviceusage.serviceUsageAdmin`},"run.services.createTagBinding":{service:`roles/run.admin`,project:`roles/resourcemanager.tagUser`},"run.services.deleteTagBinding":{service:`roles/run.admin`,project:`roles/resourcemanager.tagUser`},"resourcemanager.tagValueBindings.create":{"tag-value":`roles/resourcemanager.tagUser`},"resourcemanager.tagValues.get":{"tag-value":`roles/resourcemanager.tagViewer`},"orgpolicy.policy.get":{project:`roles/orgpolicy.policyViewer`},"secretmanager.versions.access":{secret:`roles/secretmanager.secretAccessor`,project:`roles/secretmanager.secretAccessor`},"secretmanager.secrets.get":{secret:`roles/secretmanager.viewer`},"cloudsql.instances.connect":{project:`roles/cloudsql.client`},"cloudsql.instances.get":{project:`roles/cloudsql.client`},"vpcaccess.connectors.get":{project:`roles/vpcaccess.user`},"compute.networks.get":{project:`roles/compute.networkViewer`},"compute.subnetworks.get":{subnetwork:`roles/compute.networkUser`,project:`roles/compute.networkUser`},"compute.subnetworks.use":{subnetwork:`roles/compute.networkUser`,project:`roles/compute.networkUser`},"cloudkms.cryptoKeyVersions.useToEncrypt":{"crypto-key":`roles/cloudkms.cryptoKeyEncrypterDecrypter`},"cloudkms.cryptoKeyVersions.useToDecrypt":{"crypto-key":`roles/cloudkms.cryptoKeyEncrypterDecrypter`},"iam.serviceAccounts.create":{project:`roles/iam.serviceAccountCreator`},"cloudscheduler.jobs.get":{project:`roles/cloudscheduler.viewer`},"cloudscheduler.jobs.create":{project:`roles/cloudscheduler.admin`},"cloudscheduler.jobs.update":{project:`roles/cloudscheduler.admin`},"cloudscheduler.jobs.delete":{project:`roles/cloudscheduler.admin`},"cloudscheduler.jobs.run":{project:`roles/cloudscheduler.jobRunner`},"resourcemanager.projects.get":{project:`roles/browser`}};
let PARTS$1=[{who:`build-account`,role:`roles/run.builder`,covers:oneOf(`storage.objects.get`,`artifactregistry.repositories.uploadArtifacts`,`artifactregistry.repositories.downloadArtifacts`,`logging.logEntries.create`)},{who:`deployer`,role:`roles/run.sourceDeveloper`,covers:oneOf(`run.services.create`,`run.services.update`,`run.services.get`,`run.jobs.create`,`run.jobs.update`,`run.jobs.get`,`run.jobs.run`,`run.executions.get`,`run.tasks.list`,`run.workerpools.create`,`run.workerpools.update`,`run.workerpools.get`,`run.operations.get`,`cloudbuild.builds.create`,`cloudbuild.builds.get`,`cloudbuild.operations.get`,`storage.buckets.get`,`storage.buckets.list`,`storage.buckets.create`,`storage.objects.create`,`artifactregistry.repositories.get`,`artifactregistry.repositories.create`,`artifactregistry.repositories.downloadArtifacts`,`serviceusage.services.use`,`serviceusage.services.get`)}];
function grantsFor(missing,project,table=null){
let single=missing.map(one=>grantToAgent(one,project)??grantFor(one,table));
let parts=PARTS$1.flatMap(part=>[...new Set(missing.filter(({who})=>who===part.who).map(({member})=>member))].flatMap(member=>{
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
let TOO_WIDE=weightOf(`iam.serviceAccounts.actAs`);
let sameGrant=(a,b)=>a.member===b?.member&&a.role===b.role&&a.resource===b.resource;
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
let AGENT_ROLES={"run-agent":`roles/run.serviceAgent`,"build-agent":`roles/cloudbuild.serviceAgent`,"scheduler-agent":`roles/cloudscheduler.serviceAgent`};
let isOfAgentRole=permission=>!permission.startsWith(`cloudkms.`);
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
let RUN_KINDS=new Map(Object.values(KINDS$3).flatMap(({collection,role,invokers})=>invokers?[[collection,role]]:[]));
function oneOf(...names){
let all=new Set(names);
return permission=>all.has(permission)}
let UNSUPPORTED=/^resourcemanager\.(projects\.list$|folders\.|organizations\.)/;
let APART=weightOf(`secretmanager.versions.access`);
let NAMES$4={deployer:[`deployer`,`deploys`],"build-account":[`builder`,`builds`],"runtime-account":[`runner`,`runs`]};
function customRoleFor(asked,projectId,service){
let[first]=asked;
let[part,does]=(first&&NAMES$4[first.who])??[];
if(!first||!part)return;
let project=fullName.project(projectId);
let fits=({permission,resource,apart})=>resource===project||!apart&&inherits(resource,project)&&weightOf(permission)<APART;
let inside=asked.filter(fits);
let permissions=sorted$1(inside.filter(({permission})=>!UNSUPPORTED.test(permission)));
if(!inside.some(({missing,permission})=>missing&&permissions.includes(permission)))return;
let apart=asked.flatMap(one=>one.missing&&one.grant&&!fits(one)?[one.grant]:[]);
return{project:projectId,id:`run_iam_deploy_${part}_${service}`.replace(/[^A-Za-z0-9_.]+/g,`_`).slice(0,64),title:`What ${does} ${service}`.slice(0,100),permissions,member:first.principal,unsupported:sorted$1(inside.filter(({permission})=>UNSUPPORTED.test(permission))),apart:[...new Map(apart.map(grant=>[JSON.stringify(grant),grant])).values()]}}
let sorted$1=asked=>[...new Set(asked.map(({permission})=>permission))].sort();
function meant(word,words){
let typed=word.toLowerCase();
let best;
for(let candidate of words){
let most=Math.max(1,Math.floor(candidate.length/3));
if(Math.abs(candidate.length-typed.length)>most)continue;
let wrong=distance(candidate.toLowerCase(),typed);
wrong<=most&&wrong<(best?.wrong??1/0)&&(best={candidate,wrong})}
return best?.candidate}
function distance(a,b){
let[before,row]=[[],Array.from({length:b.length+1},(_,i)=>i)];
for(let i=1;i<=a.length;i++){
let next=[i];
for(let j=1;j<=b.length;j++){
let changed=(row[j-1]??0)+(a[i-1]===b[j-1]?0:1);
let swapped=j>1&&a[i-1]===b[j-2]&&a[i-2]===b[j-1]?(before[j-2]??0)+1:changed;
next.push(Math.min(changed,swapped,(row[j]??0)+1,(next[j-1]??0)+1))}
[before,row]=[row,next]}
return row[b.length]??0}
function meantEmail(email,others,projectId){
let nameOf=address=>address.replace(/@.*/,``);
let likely=meant(nameOf(email),others.map(nameOf));
if(likely&&likely!==nameOf(email))return others.find(other=>nameOf(other)===likely);
let owner=projectOfAccount(email);
if(owner===void 0||projectId===void 0||owner===projectId||/^\d+$/.test(owner))return;
if(!meant(owner,[projectId])||!email.endsWith(`@${owner}.iam.gserviceaccount.com`))return;
return email.replace(`@${owner}.`,`@${projectId}.`)}
function maybeMissing(facts,{need}){
let{place,who}=need;
let roles=[...place.kind===`account`?[place.who]:[],who];
for(let role of roles){
if(role!==`build-account`&&role!==`runtime-account`)continue;
let[account,state]=role===`build-account`?[facts.buildAccount,facts.buildAccountState]:[facts.runtimeAccount,facts.runtimeAccountState];
if(!account.known||!account.value||state.known)continue;
let refused=state.evidence.some(({status,reason=PLAIN$1})=>status===403&&reason===PLAIN$1);
let itself=memberOf(account.value);
if(!refused||itself===facts.identity.principal||hasActed(facts,itself))continue;
return account.value}}
let PLAIN$1=`IAM_PERMISSION_DENIED`;
let hasActed=({answers},member)=>answers.some(({method,principal})=>method===`impersonation`&&principal===member);
function orMissing(email,projectId){
let likely=meantEmail(email,[],projectId);
return(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`Or the account ${email} does not exist: Google answers 403 in both cases. ${likely?(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`Did you mean ${likely}?`:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`If its name is misspelt, correct that.`}`}
let ifItExists=(remedies,email,projectId)=>remedies.flatMap(remedy=>remedy.kind===`gcloud`&&projectOfAccount(email)===projectId?withAccount(projectId,email,[remedy],!0):{...remedy,title:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`${remedy.title}, if ${email} exists`});
function permissions(config,facts,_decisions,plan){
if(config.preflight===`off`)return[];
return withCustomRoles(judgeNeeds(facts,plan).filter(isNews(facts.projectId)),facts.projectId,config.service)}
let isNews=project=>({needs,answer,finding})=>finding.status!==`unknown`||!needs.every(({who,permission})=>who.endsWith(`-agent`)&&isOfAgentRole(permission))||answer?.resource!==void 0&&!isIn(answer.resource,fullName.project(project));
let isIn=(resource,project)=>resource===project||inherits(resource,project);
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
let found=inDoubt(finding(question,grant,facts),doubtful,facts.projectId);
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
let isApart=({place})=>place.kind===`volume-bucket`;
let needKey=({who,permission,place})=>JSON.stringify([who,permission,place]);
function finding({needs,answer},grant,facts){
let[first]=needs;
let status=statusOf(answer,needs.some(({level})=>level===`required`));
return findingOf(idOf(first),status,reason(needs,answer,status),{principal:answer?.principal,permission:first.permission,role:answer?.byRole??(status===`pass`?void 0:grant?.role),resource:answer?.resource,method:answer?.method===`none`?void 0:answer?.method,evidence:answer?.evidence??[nobodyAsked(first)],remedies:grant?remediesOf$1(grant,first,answer,facts):[]})}
function remediesOf$1(grant,{place},answer,{schedules=[]}){
let remedies=remediesFor(grant);
if(place.kind!==`client-account`||grant.resource!==answer?.resource)return remedies;
let unseen=place.email===void 0&&schedules.some(({schedule,account})=>!schedule.serviceAccount&&!account.known);
if(!answer.absent&&!unseen)return remedies;
return withAccount(place.project,grant.resource.split(`/`).at(-1)??``,remedies,!answer.absent)}
function withMapping(finding,{principal=``,through=``}){
if(finding.principal!==principal||federatedMembers(principal).length===0)return finding;
let provider=readProvider(through);
return provider.pool?{...finding,remedies:[look(provider)]}:finding}
function inDoubt(finding,account,projectId){
if(!account||finding.status===`pass`)return finding;
let{reason,remedies}=finding;
return{...finding,reason:`${reason} ${orMissing(account,projectId)}`,remedies:ifItExists(remedies,account,projectId)}}
function statusOf(answer,required){
if(answer?.verdict===`granted`)return`pass`;
if(answer?.verdict===`denied`)return required?`fail`:`warn`;
return`unknown`}
function idOf({who,permission,place}){
if(who===`deployer`&&permission===`iam.serviceAccounts.actAs`&&place.kind===`account`)return place.who===`build-account`?`act-as-build-account`:`act-as-runtime-account`;
return ID_OF[who]}
let ID_OF={deployer:`deployer-permission`,"build-account":`build-account-permission`,"build-agent":`build-account-permission`,"runtime-account":`runtime-account-permission`,"run-agent":`runtime-account-permission`,"scheduler-agent":`scheduler-permission`};
let WHO$1={deployer:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`The deployer`,"build-account":(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`The build account`,"build-agent":(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`Cloud Build's service agent`,"runtime-account":(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`The runtime account`,"run-agent":(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`Cloud Run's service agent`,"scheduler-agent":(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`Cloud Scheduler's service agent`};
let WITHOUT={"run-agent":(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`Google gives it roles/run.serviceAgent when Cloud Run is first used; without that role no revision can start`,"scheduler-agent":(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`Google gives it roles/cloudscheduler.serviceAgent when Cloud Scheduler is enabled; without that role it cannot make calls`,"build-agent":(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`Google gives it roles/cloudbuild.serviceAgent when Cloud Build is first used; without that role no build can start`};
function reason(needs,answer,status){
let[first]=needs;
let purpose=[...new Set(needs.map(({to})=>to))].join(`, and to `);
let what=(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`${first.permission} to ${purpose}`;
let subject=WHO$1[first.who];
let learned=answer?LEARNED[answer.method]:``;
let open=answer?.why?` ${sentence(answer.why)}`:``;
switch(status){case`pass`:
return(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`${subject} has ${what}${learned}.${open}`;case`fail`:
if(answer?.overridden)return`${overridden(subject,what,answer.overridden,federatedMembers(answer.principal??``).length>0)}${open}`;
return(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`${subject} lacks ${what}${learned}.${open}`;case`warn`:
return(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`${subject} lacks ${what}${learned}; ${WITHOUT[first.who]??(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`the deploy works without it`}.${open}`;default:
if(answer?.byRole)return(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`${subject} has ${what} according to the allow policies that the run could read, unless a deny policy that it cannot see forbids it.${open}`;
return answer?.verdict===`conditional`?(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`${subject} has ${what} under a condition that could not be evaluated${learned}.${open}`:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`It is not known whether ${lower(subject)} has ${what}.${open}`}}
let overridden=(subject,what,{role,resource,member},federated)=>federated?(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`${subject} is refused ${what}, although ${member??(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`the member by its subject`} has ${role} on ${placeWords(resource)}: the provider's attribute mapping decides by which members a job is known, and most likely it is not known by this one. `+(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`Compare the mapping with the member first. Otherwise, a deny policy overrides the role, or the grant has not taken effect yet (that can take more than 7 minutes).`:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`${subject} is refused ${what}, although it has ${role} on ${placeWords(resource)}, which contains it: no role is missing. `+(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`A deny policy or a principal access boundary policy overrides the role, or the grant has not taken effect yet (that can take more than 7 minutes).`;
let LEARNED={caller:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)` (asked as itself)`,impersonation:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)` (asked by impersonating it)`,troubleshooter:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)` (according to Policy Troubleshooter)`,policy:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)` (read from allow policies)`,none:``};
let nobodyAsked=({permission,place})=>({call:`none`,resource:place.kind,answer:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`${permission} was not asked about`});
let everyEvidence=({roleTable:_,...facts})=>evidenceIn(facts,0);
function evidenceIn(value,depth){
if(typeof value!=`object`||!value||depth>4)return[];
if(`evidence`in value&&Array.isArray(value.evidence))return value.evidence;
return Object.values(value).flatMap(part=>evidenceIn(part,depth+1))}
let ofStanding=standing=>({id:standing,is:({answer,reason,status=0})=>status>=400&&standingIn({text:status===403?answer:``,reason})===standing,reason:({project,hosts})=>(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`${standingReason(standing,project)} Refused by ${hosts}.`,remedies:project=>standingRemedies(standing,project)});
let KINDS$2=[{id:`policy-blocks-deploy`,is:({answer:text,reason,status})=>status===403&&isOfPerimeter({text,reason}),reason:({deployer,hosts,answer})=>perimeterReason({text:answer},(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`${deployer} to ${hosts}`)},ofStanding(`billing-disabled`),ofStanding(`project-suspended`),ofStanding(`credentials-refused`)];
let hostOf$1=({call})=>/ ([^/ ]+)/.exec(call)?.[1]??call;
let apiOf=resource=>/^\/\/([^/]+)/.exec(resource)?.[1]??``;
let ADVISERS=/^(orgpolicy|policytroubleshooter|cloudasset|logging)\./;
let READS_POLICY=/:getIamPolicy\b|\/b\/[^/]+\/iam(?:\?|$)/;
let TESTS_RIGHTS=/:testIamPermissions\b|\/iam\/testPermissions\b/;
function indispensable(facts,plan){
let written=new Set(plan.map(({target})=>apiOf(target)));
let used=[facts.bucket,facts.repository].flatMap(({evidence})=>evidence).filter(({resource})=>written.has(apiOf(resource)));
let target=[facts.live,facts.service,...facts.knative?[facts.knative]:[]].flatMap(one=>one.evidence);
let rights=facts.answers.filter(({need,verdict})=>need.who===`deployer`&&need.level===`required`&&verdict===`unknown`).flatMap(({evidence})=>evidence.filter(({call})=>TESTS_RIGHTS.test(call)));
return[...target,...used,...rights].filter(({call})=>!READS_POLICY.test(call))}
function isOwn(resource,{projectId,projectNumber},region){
let bucket=/\/projects\/_\/buckets\/([^/]+)/.exec(resource)?.[1];
if(bucket)return bucket===bucketName$1(projectId,region)||void 0;
let project=/\/projects\/([^/]+)/.exec(resource)?.[1];
return project===projectId||projectNumber.known&&project===projectNumber.value}
let finalRefusals=(config,facts,_decisions,plan)=>{
let needed=indispensable(facts,plan);
let looks=everyEvidence(facts).filter(({call,resource})=>!READS_POLICY.test(call)&&!ADVISERS.test(apiOf(resource)));
return KINDS$2.flatMap(({id,is,reason,remedies})=>{
let counts=evidence=>{
let own=isOwn(evidence.resource,facts,config.region);
return is(evidence)&&(id===`policy-blocks-deploy`?own!==!1:own===!0)};
if(!needed.some(counts))return[];
let found=[...needed,...looks].filter(counts);
let[first]=found;
if(!first)return[];
let about={project:facts.projectId,deployer:facts.identity.principal??(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`the deployer`,hosts:list$4([...new Set(found.map(hostOf$1))]),answer:first.answer};
return[fail(id,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`${reason(about)} Google said: ${sentence(first.answer)}`,{resource:fullName.project(facts.projectId),evidence:[...new Map(found.map(evidence=>[hostOf$1(evidence),evidence])).values()],remedies:remedies?.(facts.projectId)??[]})]})};
let isFinalRefusal=({id,evidence})=>KINDS$2.some(kind=>kind.id===id&&evidence.some(kind.is));
function withoutEchoes(findings){
let told=KINDS$2.filter(({is})=>findings.some(({status,evidence})=>status===`fail`&&evidence.some(is)));
let echoes=({status,evidence})=>(status===`unknown`||status===`warn`)&&evidence.some(one=>told.some(({is})=>is(one)));
return findings.filter(finding=>!echoes(finding))}
let OF_PREFLIGHT=new Set([`api-disabled`,`deployer-permission`,`build-account-permission`,`runtime-account-permission`,`act-as-runtime-account`,`act-as-build-account`]);
let isOfPreflight=finding=>OF_PREFLIGHT.has(finding.id)||isFinalRefusal(finding);
function underPreflight(findings,preflight){
if(preflight===`enforce`)return[...findings];
return findings.map(finding=>finding.status===`fail`&&isOfPreflight(finding)?{...finding,status:`warn`}:finding)}
let blocking=findings=>findings.filter(({status})=>status===`fail`);
let blocks=findings=>blocking(findings).length>0;
let LOOKS=new Set([`find-previews`,`compare-service`]);
function verdictOf(findings,plan=[]){
let begun=plan.some(({kind,state})=>state===`done`&&!LOOKS.has(kind)||state===`failed`);
if(findings.some(finding=>finding.status===`fail`&&!isDrift(finding))||plan.some(({state})=>state===`failed`))return begun?`failed`:`blocked`;
if(findings.some(isDrift))return`drift`;
let warned=findings.some(({id,status})=>status===`warn`&&id!==`over-granted`);
let compares=plan.some(({kind})=>kind===`compare-service`);
let open=findings.some(finding=>finding.status===`unknown`&&!isHeldUnlessForbidden(finding)&&!dispensable(finding,plan)&&(!compares||finding.id===`drift-unknown`));
return warned||open&&!begun?`warning`:`ok`}
function dispensable({id,permission},plan){
let needs=plan.flatMap(step=>step.needs).filter(need=>need.permission===permission&&ID_OF[need.who]===id);
return needs.length>0&&needs.every(({level})=>level===`advisory`)}
let exitCode=({verdict,findings})=>verdict===`ok`||verdict===`warning`||verdict===`drift`&&!blocks(findings??[])?0:1;
var FileFault=class extends Error{
name=`FileFault`;
kind;
code;
near;
constructor(kind,message,code){
super(message);
this.kind=kind;
this.code=code}};
function codeOf$1(error){
return error instanceof Error&&`code`in error&&typeof error.code==`string`?error.code:void 0}
function placeOf$2(path,workspace){
let absolute=(0,node_path__WEBPACK_IMPORTED_MODULE_4__.resolve)(path);
let real=realPath(absolute);
let root=realOrSame(workspace);
let from=[(0,node_path__WEBPACK_IMPORTED_MODULE_4__.resolve)(workspace),root].find(folder=>isWithin$1(absolute,folder));
let bound=from===void 0?root:checkoutOf(absolute,from,root);
if(isWithin$1(real,bound))return{real:notOfGit(real,root),beyond:!1};
if(from!==void 0)throw outside(real,bound===root?workspace:bound);
return{real,beyond:!0}}
function checkoutOf(path,from,root){
let bound=root;
let at=from;
for(let name of(0,node_path__WEBPACK_IMPORTED_MODULE_4__.relative)(from,path).split(node_path__WEBPACK_IMPORTED_MODULE_4__.sep)){
at=(0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(at,name);
let here=realOrSame(at);
if(!isWithin$1(here,bound))break;
lookAt((0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(here,`.git`))&&(bound=here)}
return bound}
function placeOfFile(path,workspace){
let place=placeOf$2(path,workspace);
if(!place.beyond)return place;
let folder=realPath((0,node_path__WEBPACK_IMPORTED_MODULE_4__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_4__.resolve)(path)));
if(!isWithin$1(place.real,folder))throw outside(place.real,(0,node_path__WEBPACK_IMPORTED_MODULE_4__.dirname)(path));
return{...place,real:notOfGit(place.real,folder)}}
function isWithin$1(path,folder){
return path===folder||path.startsWith(folder.endsWith(node_path__WEBPACK_IMPORTED_MODULE_4__.sep)?folder:folder+node_path__WEBPACK_IMPORTED_MODULE_4__.sep)}
function isOfGit(real,root){
return(0,node_path__WEBPACK_IMPORTED_MODULE_4__.relative)(root,real).split(node_path__WEBPACK_IMPORTED_MODULE_4__.sep).some(name=>name.toLowerCase()===`.git`)}
function notOfGit(real,root){
if(isOfGit(real,root))throw new FileFault(`git`,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`is in git's folder, which can hold tokens`);
return real}
let outside=(real,folder)=>new FileFault(`outside`,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`is a link to ${shortened(real)}, outside ${shortened(folder)}`);
let shortened=path=>path.length>120?`${path.slice(0,117)}...`:path;
function realPath(path){
try{
return node_fs__WEBPACK_IMPORTED_MODULE_3__.realpathSync.native(path)}catch(error){
let fault=faultOf$2(error);
throw fault.kind===`absent`&&isLink(path)?new FileFault(`dangling`,NOWHERE,fault.code):fault}}
let NOWHERE=(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`is a link to something that does not exist`;
let isLink=path=>lookAt(path)?.isSymbolicLink()??!1;
function lookAt(path){
try{
return(0,node_fs__WEBPACK_IMPORTED_MODULE_3__.lstatSync)(path)}catch(error){
let fault=faultOf$2(error);
if(fault.kind===`absent`)return;
throw fault}}
function realOrSame(path){
try{
return node_fs__WEBPACK_IMPORTED_MODULE_3__.realpathSync.native(path)}catch{
return(0,node_path__WEBPACK_IMPORTED_MODULE_4__.resolve)(path)}}
function faultOf$2(error){
let code=codeOf$1(error);
switch(code){case void 0:
throw error;case`ENOENT`:case`ENOTDIR`:
return new FileFault(`absent`,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`does not exist`,code);case`ELOOP`:
return new FileFault(`dangling`,NOWHERE,code);case`EISDIR`:
return new FileFault(`folder`,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`is a folder`,code);default:
return new FileFault(`unusable`,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`cannot be read (${code})`,code)}}
let{O_RDONLY,O_NONBLOCK=0,O_NOFOLLOW=0}=node_fs__WEBPACK_IMPORTED_MODULE_3__.constants;
function readText(path,bounds={}){
return readBytes(path,bounds).toString(`utf8`)}
function readBytes(path,{workspace,limit=1048576}={}){
let real=workspace===void 0?realPath(path):placeOfFile(path,workspace).real;
try{
mustBeFile((0,node_fs__WEBPACK_IMPORTED_MODULE_3__.lstatSync)(real));
let descriptor=openNow(real);
try{
mustBeFile((0,node_fs__WEBPACK_IMPORTED_MODULE_3__.fstatSync)(descriptor));
return readUpTo(descriptor,limit)}finally{
(0,node_fs__WEBPACK_IMPORTED_MODULE_3__.closeSync)(descriptor)}}catch(error){
throw error instanceof FileFault?error:faultOf$2(error)}}
function beginsWith(real,characters){
try{
let descriptor=openNow(real);
try{
let first=Buffer.alloc(characters.length);
return(0,node_fs__WEBPACK_IMPORTED_MODULE_3__.fstatSync)(descriptor).isFile()&&first.toString(`latin1`,0,fill(descriptor,first))===characters}finally{
(0,node_fs__WEBPACK_IMPORTED_MODULE_3__.closeSync)(descriptor)}}catch{
return!1}}
function openNow(real){
return(0,node_fs__WEBPACK_IMPORTED_MODULE_3__.openSync)(real,O_RDONLY|O_NONBLOCK|O_NOFOLLOW)}
function fill(descriptor,buffer,position=0,expected=-1){
let total=0;
for(;total<buffer.length&&total!==expected;){
let count=(0,node_fs__WEBPACK_IMPORTED_MODULE_3__.readSync)(descriptor,buffer,total,buffer.length-total,position+total);
if(count===0)break;
total+=count}
return total}
function mustBeFile(stats){
if(stats.isDirectory())throw new FileFault(`folder`,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`is a folder`);
if(!stats.isFile())throw new FileFault(`special`,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`is a pipe, a socket or a device`)}
function readUpTo(descriptor,limit){
let pieces=[];
let total=0;
for(let size=65536;;size*=2){
let piece=Buffer.allocUnsafeSlow(Math.min(size,limit+1-total));
let count=fill(descriptor,piece,total);
total+=count;
if(total>limit)throw new FileFault(`too-large`,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`is larger than ${megabytes(limit)}`);
pieces.push(piece.subarray(0,count));
if(count<piece.length)return Buffer.concat(pieces,total)}}
let megabytes=bytes=>`${Math.round(bytes/1024/1024)} MiB`;
function writeText(path,text,options={}){
let{target,mode}=targetOf$3(path,options);
let beside=(0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_4__.dirname)(target),`.${(0,node_path__WEBPACK_IMPORTED_MODULE_4__.basename)(target).slice(0,40)}-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_9__.randomBytes)(6).toString(`hex`)}.tmp`);
let started=!1;
try{
(0,node_fs__WEBPACK_IMPORTED_MODULE_3__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_4__.dirname)(target),{recursive:!0});
started=!0;
(0,node_fs__WEBPACK_IMPORTED_MODULE_3__.writeFileSync)(beside,text,{flag:`wx`,mode:options.mode??438});
mode!==void 0&&(0,node_fs__WEBPACK_IMPORTED_MODULE_3__.chmodSync)(beside,options.mode??mode);
(0,node_fs__WEBPACK_IMPORTED_MODULE_3__.renameSync)(beside,target)}catch(error){
started&&(0,node_fs__WEBPACK_IMPORTED_MODULE_3__.rmSync)(beside,{force:!0});
throw notWritten(error)}}
function mayWrite(path,options={}){
targetOf$3(path,options)}
function targetOf$3(path,{workspace,replaceLink}){
let absolute=(0,node_path__WEBPACK_IMPORTED_MODULE_4__.resolve)(path);
let stats=lookAt(absolute);
if(stats?.isDirectory())throw new FileFault(`folder`,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`is a folder`);
if(stats?.isSymbolicLink()){
if(!replaceLink)throw new FileFault(`outside`,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`is a link, and the run does not write through links`)}else if(stats&&!stats.isFile())throw new FileFault(`special`,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`is a pipe, a socket or a device`);
let{folder,missing}=deepest((0,node_path__WEBPACK_IMPORTED_MODULE_4__.dirname)(absolute));
let real=workspace===void 0?realPath(folder):placeOf$2(folder,workspace).real;
let target=(0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(real,...missing,(0,node_path__WEBPACK_IMPORTED_MODULE_4__.basename)(absolute));
return stats?.isFile()?{target,mode:stats.mode&511}:{target}}
function deepest(folder){
let missing=[];
let at=folder;
for(;lookAt(at)===void 0&&(0,node_path__WEBPACK_IMPORTED_MODULE_4__.dirname)(at)!==at;){
missing.unshift((0,node_path__WEBPACK_IMPORTED_MODULE_4__.basename)(at));
at=(0,node_path__WEBPACK_IMPORTED_MODULE_4__.dirname)(at)}
return{folder:at,missing}}
function notWritten(error){
let{code}=faultOf$2(error);
return new FileFault(`unusable`,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`cannot be written (${code})`,code)}
let BY_WRITERS=new Set([`branch_protection_rule`,`create`,`delete`,`dynamic`,`image_version`,`label`,`merge_group`,`milestone`,`page_build`,`public`,`push`,`registry_package`,`release`,`repository_dispatch`,`schedule`,`workflow_dispatch`]);
let BY_ANYBODY=new Set([`discussion`,`discussion_comment`,`fork`,`gollum`,`issues`,`watch`]);
let TELLING_RUNS=new Set([`create`,`delete`,`merge_group`,`pull_request`,`push`,`release`,`schedule`,`workflow_dispatch`]);
function codeOwner(event,payload,repository){
if(event===void 0)return{whose:`ours`};
if(payload===void 0)return{whose:`unknown`,why:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`The file with the event (GITHUB_EVENT_PATH) cannot be read.`};
let pull=object$2(payload.pull_request)??object$2(object$2(payload.client_payload)?.pull_request);
if(pull)return ofHead(object$2(pull.head)?.repo,repository);
if(event.startsWith(`pull_request`))return{whose:`unknown`,why:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`The event does not name its pull request.`};
if(event===`issue_comment`)return ofComment(object$2(payload.issue));
if(event===`workflow_run`)return ofRun(object$2(payload.workflow_run),repository);
if(BY_WRITERS.has(event))return{whose:`ours`};
if(BY_ANYBODY.has(event))return{whose:`base`};
return{whose:`unknown`,why:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`The event ${event} does not say whose code the run is about.`}}
function ownerOfBase(sha,checkedOut){
if(checkedOut===null||checkedOut!==void 0&&checkedOut===sha)return{whose:`ours`};
let found=checkedOut===void 0?(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`cannot be read`:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`is ${checkedOut}`;
return{whose:`unknown`,why:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`Anyone can start this event, and the commit in the workspace ${found}, which is not the commit of the default branch.`}}
function ownerOfHead({repository:head,sha,mergeSha},repository,checkedOut){
let owner=ofHead(head===void 0?void 0:{full_name:head},repository);
if(owner.whose!==`ours`||checkedOut===null||checkedOut===sha||checkedOut===mergeSha)return owner;
let found=checkedOut===void 0?(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`The commit in the workspace cannot be read`:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`The workspace contains ${checkedOut}`;
return{whose:`unknown`,why:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`${found}, but the head of the pull request is ${sha}. Check out that commit.`}}
function ofHead(repo,repository){
let head=text$3(object$2(repo)?.full_name);
if(head!==void 0&&head.toLowerCase()===repository?.toLowerCase())return{whose:`ours`};
return{whose:`foreign`,...head!==void 0&&{head}}}
function ofComment(issue){
let number=issue?.number;
if(typeof number!=`number`)return{whose:`unknown`,why:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`The event does not name its issue.`};
return issue?.pull_request?{whose:`ask`,pullRequest:number}:{whose:`base`}}
function ofRun(run,repository){
let owner=ofHead(run?.head_repository,repository);
if(owner.whose!==`ours`)return owner;
let by=text$3(run?.event);
if(by!==void 0&&TELLING_RUNS.has(by))return owner;
return{whose:`unknown`,why:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`The workflow run before this one was started by ${by??(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`an unknown event`}, so it could have worked on anyone's code.`}}
function readContext(env){
let event=env.GITHUB_EVENT_NAME;
let payload=readPayload(env.GITHUB_EVENT_PATH);
let pull=object$2(payload?.pull_request);
let number=typeof pull?.number==`number`?pull.number:void 0;
let sha=object$2(pull?.head)?.sha;
let headCommit=typeof sha==`string`&&/^[0-9a-f]{40,64}$/.test(sha)?sha:void 0;
return{...event&&{event},...env.GITHUB_REPOSITORY&&{repository:env.GITHUB_REPOSITORY},code:codeOwner(event,payload,env.GITHUB_REPOSITORY),dependabot:env.GITHUB_ACTOR===`dependabot[bot]`,...number!==void 0&&{pullRequest:number},...headCommit&&{headCommit},...(payload?.action===`closed`||pull?.state===`closed`)&&pull&&{pullRequestClosed:!0},mayAskIdToken:!!(env.ACTIONS_ID_TOKEN_REQUEST_URL&&env.ACTIONS_ID_TOKEN_REQUEST_TOKEN)}}
function readPayload(path){
if(!path)return;
try{
return object$2(JSON.parse(readText(path,{limit:33554432})))}catch{
return}}
let TOKEN_VARIABLE=`RUN_IAM_DEPLOY_ID_TOKEN`;
let FILE_VARIABLE=`RUN_IAM_DEPLOY_ID_TOKEN_FILE`;
function tokenSource(env){
let{ACTIONS_ID_TOKEN_REQUEST_URL:url,ACTIONS_ID_TOKEN_REQUEST_TOKEN:bearer}=env;
let token=env[TOKEN_VARIABLE]?.trim();
let path=env[FILE_VARIABLE];
if(token)return{kind:`variable`,token};
if(path)return{kind:`file`,path};
return url&&bearer?{kind:`request`,url,bearer}:void 0}
function tokenContext(env){
let mayAskIdToken=tokenSource(env)!==void 0;
return env.GITHUB_ACTIONS===`true`?{mayAskIdToken}:{mayAskIdToken,place:placeOf$1(env)}}
function placeOf$1(env){
if(env.GITLAB_CI)return`gitlab`;
if(env.CIRCLECI)return`circleci`;
return env.JENKINS_URL?`jenkins`:`elsewhere`}
function isNoName(key,value){
if(key.includes(`://`)||key.includes(`-----BEGIN`))return!0;
if(!/^=*$/.test(value??``)||!/^[\w+/-]+$/.test(key))return!1;
let whole=key.length+(value===void 0?0:1+value.length);
let padded=value!==void 0&&whole%4==0;
return whole>=(value?8:12)&&(padded||value===void 0)&&!WORDS$1.some(spelling=>spelling.test(key))}
let WORDS$1=[/^[A-Z]+(?:_+[A-Z0-9]+)*_*\d{0,2}$/,/^[A-Z0-9]+(?:_+[A-Z0-9]+)+$/,/^[/._-]?[a-z0-9]+(?:[/._-]+[a-z0-9]+)*$/,/^[A-Za-z][a-z]+\d{0,2}(?:[A-Z][a-z]+\d{0,2})*$/];
var ParseError=class extends Error{
name=`ParseError`;
position;
constructor(message,position){
super(position===void 0?message:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`${message} at position ${position}`);
this.position=position}};
function putEntry(map,key,value,at){
if(key===`__proto__`)throw new ParseError((0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`the key "__proto__", which is not allowed`);
if(isNoName(key,value))throw new ParseError((0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`an entry (${at()}) that looks like a value without a name (not shown, because it could be a secret). Write NAME=VALUE`);
map[key]=value??``}
let ENTRY_SEPARATORS=new Set([`,`,`
`,`\r`,`\u2028`,`\u2029`]);
function parseKeyValues(text,bare){
let trimmed=text.trim();
if(trimmed===``)return;
let result={};
if(trimmed===`{}`)return result;
let key=``;
let value;
let entries=0;
let push=()=>{
if(key!==``){
let number=++entries;
putEntry(result,key.trim(),value?.trim(),()=>(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`number ${number}`);
value===void 0&&bare?.set(key.trim(),number)}
key=``;
value=void 0};
for(let i=0;i<trimmed.length;i++){
let char=trimmed.charAt(i);
if(ENTRY_SEPARATORS.has(char)){
push();
continue}
if(char===`=`&&value===void 0){
if(key===``)throw new ParseError((0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`"=" without a key before it`,i);
value=``;
continue}
if(char===`\\`){
if(i+1===trimmed.length)throw new ParseError((0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`a backslash with nothing to escape`,i);
char=trimmed.charAt(++i)}
value===void 0?key+=char:value+=char}
push();
return result}
function parseCommaList(text){
if(text.trim()===``)return[];
return text.split(/(?<!\\),/).map(item=>item.replaceAll(`\\,`,`,`).trim())}
function parseLines(text){
return text.split(/\r\n|\n|\r/).flatMap(parseCommaList).filter(item=>item!==``)}
let TRUE=new Set([`1`,`t`,`T`,`true`,`True`,`TRUE`]);
let FALSE=new Set([`0`,`f`,`F`,`false`,`False`,`FALSE`]);
function parseBoolean(text,ifEmpty=!1){
let trimmed=text.trim();
if(trimmed===``)return ifEmpty;
if(TRUE.has(trimmed))return!0;
if(FALSE.has(trimmed))return!1;
throw new ParseError((0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`not a boolean`)}
function parseLooseBoolean(text){
return text.trim().toLowerCase()===`true`}
let UNIT_SECONDS={h:3600,m:60,s:1};
function parseDuration(text){
let trimmed=text.trim();
let total=0;
let digits=``;
for(let char of trimmed){
let unit=UNIT_SECONDS[char];
if(char>=`0`&&char<=`9`)digits+=char;else if(unit!==void 0){
total+=Number(digits)*unit;
digits=``}else if(char!==` `&&char!==`,`)throw new ParseError((0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`"${trimmed.slice(0,40)}", which is not a duration such as 5m or 1h30m`)}
return total+Number(digits)}
let FLAG_SEPARATORS=new Set([` `,`\r`,`
`]);
function parseFlags(text){
let tokens=[];
let token=``;
let split=!1;
let push=()=>{
token!==``&&tokens.push(unquote(token));
token=``;
split=!1};
for(let i=0;i<text.length;i++){
let char=text.charAt(i);
if(FLAG_SEPARATORS.has(char))push();else if(char===`=`&&!split&&token.startsWith(`-`)){
push();
split=!0}else if(char===`"`||char===`'`){
let end=closingQuote(text,i);
token+=text.slice(i,end+1);
i=end}else token+=char}
push();
return tokens}
function closingQuote(text,start){
let quote=text.charAt(start);
for(let i=start+1;i<text.length;i++)if(text.charAt(i)===`\\`)i++;else if(text.charAt(i)===quote)return i;
throw new ParseError((0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`a ${quote===`"`?(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`double`:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`single`} quote that is not closed`,start)}
function unquote(token){
let first=token.charAt(0);
return token.length>1&&(first===`"`||first===`'`)&&token.endsWith(first)?unquote(token.slice(1,-1)):token}
let ESCAPES={n:`
`,r:`\r`,t:`	`};
function parseDotenv(text){
let whole=jsonObject(text);
if(whole)return whole;
let result={};
let patience={steps:MOST_STEPS};
let at=0;
for(;at<text.length;){
let end=lineEnd(text,at);
let[begins,line]=[at,text.slice(at,end)];
if(line.trim()===``||line.trimStart().startsWith(`#`)){
at=end+1;
continue}
let match=/^\s*(?:export\s+)?([^\s="'`#][^\s="'`]*)[^\S\n]*=[^\S\n]*/.exec(line);
if(!match?.[1])throw new ParseError((0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`something on line ${lineNumber(text,at)} that is not KEY=VALUE`);
let value=readValue(text,at+match[0].length,patience);
putEntry(result,match[1],value.text,()=>(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`line ${lineNumber(text,begins)}`);
at=value.next}
return result}
let MOST_STEPS=2e7;
function readValue(text,start,patience){
let first=text.charAt(start);
if(first===`"`||first===`'`||first==="`")return quoted(text,start);
if(first===`{`||first===`[`){
let json=jsonValue(text,start,patience);
if(json)return json}
let end=lineEnd(text,start);
let bare=text.slice(start,end);
let comment=/(?:^|\s)#/.exec(bare);
return{text:bare.slice(0,comment?comment.index:void 0).trim(),next:end+1}}
function quoted(text,start){
let quote=text.charAt(start);
let value=``;
for(let i=start+1;i<text.length;i++){
let char=text.charAt(i);
if(char===quote)return{text:value,next:restOfLine(text,i+1)};
if(char===`\\`&&quote===`"`&&i+1<text.length){
let escaped=text.charAt(++i);
value+=ESCAPES[escaped]??escaped}else value+=char}
throw new ParseError((0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`an unclosed quote on line ${lineNumber(text,start)}`)}
function jsonValue(text,start,patience){
let depth=0;
let inString=!1;
for(let i=start;i<text.length;i++){
if(--patience.steps<0)throw new ParseError((0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`too many unclosed brackets, up to line ${lineNumber(text,start)}`);
let char=text.charAt(i);
if(inString)char===`\\`?i++:char===`"`&&(inString=!1);else if(char===`"`)inString=!0;else if(char===`{`||char===`[`)depth++;else if((char===`}`||char===`]`)&&--depth===0){
let json=text.slice(start,i+1);
return isJson$1(json)?{text:json,next:restOfLine(text,i+1)}:void 0}}}
function isJson$1(text){
try{
JSON.parse(text);
return!0}catch{
return!1}}
function jsonObject(text){
if(!text.trimStart().startsWith(`{`))return;
let parsed;
try{
parsed=JSON.parse(text)}catch{
throw new ParseError((0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`text that begins with "{" but is not a JSON object`)}
let result={};
for(let[at,[key,value]]of Object.entries(parsed).entries())putEntry(result,key,typeof value==`string`?value:JSON.stringify(value),()=>(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`number ${at+1}`);
return result}
function restOfLine(text,start){
let end=lineEnd(text,start);
if(!/^\s*(?:#.*)?$/.test(text.slice(start,end)))throw new ParseError((0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`text after the closing quote or bracket on line ${lineNumber(text,start)}`);
return end+1}
function lineEnd(text,start){
let end=text.indexOf(`
`,start);
return end===-1?text.length:end}
function lineNumber(text,at){
return text.slice(0,at).split(`
`).length}
let ALIAS=Symbol.for(`yaml.alias`);
let DOC=Symbol.for(`yaml.document`);
let MAP=Symbol.for(`yaml.map`);
let PAIR=Symbol.for(`yaml.pair`);
let SCALAR=Symbol.for(`yaml.scalar`);
let SEQ=Symbol.for(`yaml.seq`);
let NODE_TYPE=Symbol.for(`yaml.node.type`);
let isAlias$1=e=>!!e&&typeof e==`object`&&e[NODE_TYPE]===ALIAS;
let isDocument=e=>!!e&&typeof e==`object`&&e[NODE_TYPE]===DOC;
let isMap$2=e=>!!e&&typeof e==`object`&&e[NODE_TYPE]===MAP;
let isPair$1=e=>!!e&&typeof e==`object`&&e[NODE_TYPE]===PAIR;
let isScalar$1=e=>!!e&&typeof e==`object`&&e[NODE_TYPE]===SCALAR;
let isSeq$1=e=>!!e&&typeof e==`object`&&e[NODE_TYPE]===SEQ;
function isCollection(e){
if(e&&typeof e==`object`)switch(e[NODE_TYPE]){case MAP:case SEQ:
return!0}
return!1}
function isNode$1(e){
if(e&&typeof e==`object`)switch(e[NODE_TYPE]){case ALIAS:case MAP:case SCALAR:case SEQ:
return!0}
return!1}
let hasAnchor=e=>(isScalar$1(e)||isCollection(e))&&!!e.anchor;
let BREAK$1=Symbol(`break visit`);
let SKIP$1=Symbol(`skip children`);
let REMOVE$1=Symbol(`remove node`);
function visit$1(e,t){
let n=initVisitor(t);
isDocument(e)?visit_(null,e.contents,n,Object.freeze([e]))===REMOVE$1&&(e.contents=null):visit_(null,e,n,Object.freeze([]))}
visit$1.BREAK=BREAK$1;
visit$1.SKIP=SKIP$1;
visit$1.REMOVE=REMOVE$1;
function visit_(e,t,n,r){
let i=callVisitor(e,t,n,r);
if(isNode$1(i)||isPair$1(i)){
replaceNode(e,r,i);
return visit_(e,i,n,r)}
if(typeof i!=`symbol`){
if(isCollection(t)){
r=Object.freeze(r.concat(t));
for(let e=0;e<t.items.length;++e){
let i=visit_(e,t.items[e],n,r);
if(typeof i==`number`)e=i-1;else if(i===BREAK$1)return BREAK$1;else if(i===REMOVE$1){
t.items.splice(e,1);
--e}}}else if(isPair$1(t)){
r=Object.freeze(r.concat(t));
let e=visit_(`key`,t.key,n,r);
if(e===BREAK$1)return BREAK$1;else e===REMOVE$1&&(t.key=null);
let i=visit_(`value`,t.value,n,r);
if(i===BREAK$1)return BREAK$1;else i===REMOVE$1&&(t.value=null)}}
return i}
function initVisitor(e){
if(typeof e==`object`&&(e.Collection||e.Node||e.Value))return Object.assign({Alias:e.Node,Map:e.Node,Scalar:e.Node,Seq:e.Node},e.Value&&{Map:e.Value,Scalar:e.Value,Seq:e.Value},e.Collection&&{Map:e.Collection,Seq:e.Collection},e);
return e}
function callVisitor(e,t,n,r){
if(typeof n==`function`)return n(e,t,r);
if(isMap$2(t))return n.Map?.(e,t,r);
if(isSeq$1(t))return n.Seq?.(e,t,r);
if(isPair$1(t))return n.Pair?.(e,t,r);
if(isScalar$1(t))return n.Scalar?.(e,t,r);
if(isAlias$1(t))return n.Alias?.(e,t,r)}
function replaceNode(e,t,n){
let r=t[t.length-1];
if(isCollection(r))r.items[e]=n;else if(isPair$1(r))e===`key`?r.key=n:r.value=n;else if(isDocument(r))r.contents=n;else{
let e=isAlias$1(r)?`alias`:`scalar`;
throw Error(`Cannot replace node with ${e} parent`)}}
let escapeChars={"!":`%21`,",":`%2C`,"[":`%5B`,"]":`%5D`,"{":`%7B`,"}":`%7D`};
let escapeTagName=e=>e.replace(/[!,[\]{}]/g,e=>escapeChars[e]);
var Directives=class Directives{
constructor(e,t){
this.docStart=null;
this.docEnd=!1;
this.yaml=Object.assign({},Directives.defaultYaml,e);
this.tags=Object.assign({},Directives.defaultTags,t)}
clone(){
let e=new Directives(this.yaml,this.tags);
e.docStart=this.docStart;
return e}
atDocument(){
let e=new Directives(this.yaml,this.tags);
switch(this.yaml.version){case`1.1`:
this.atNextDocument=!0;
break;case`1.2`:
this.atNextDocument=!1;
this.yaml={explicit:Directives.defaultYaml.explicit,version:`1.2`};
this.tags=Object.assign({},Directives.defaultTags)}
return e}
add(e,t){
if(this.atNextDocument){
this.yaml={explicit:Directives.defaultYaml.explicit,version:`1.1`};
this.tags=Object.assign({},Directives.defaultTags);
this.atNextDocument=!1}
let n=e.trim().split(/[ \t]+/);
let r=n.shift();
switch(r){case`%TAG`:
{
if(n.length!==2){
t(0,`%TAG directive should contain exactly two parts`);
if(n.length<2)return!1}
let[e,r]=n;
this.tags[e]=r;
return!0}case`%YAML`:
{
this.yaml.explicit=!0;
if(n.length!==1){
t(0,`%YAML directive should contain exactly one part`);
return!1}
let[e]=n;
if(e===`1.1`||e===`1.2`){
this.yaml.version=e;
return!0}else{
let n=/^\d+\.\d+$/.test(e);
t(6,`Unsupported YAML version ${e}`,n);
return!1}}default:
t(0,`Unknown directive ${r}`,!0);
return!1}}
tagName(e,t){
if(e===`!`)return`!`;
if(e[0]!==`!`){
t(`Not a valid tag: ${e}`);
return null}
if(e[1]===`<`){
let n=e.slice(2,-1);
if(n===`!`||n===`!!`){
t(`Verbatim tags aren't resolved, so ${e} is invalid.`);
return null}
e[e.length-1]!==`>`&&t(`Verbatim tags must end with a >`);
return n}
let[,n,r]=e.match(/^(.*!)([^!]*)$/s);
r||t(`The ${e} tag has no suffix`);
let i=this.tags[n];
if(i)try{
return i+decodeURIComponent(r)}catch(e){
t(String(e));
return null}
if(n===`!`)return e;
t(`Could not resolve tag: ${e}`);
return null}
tagString(e){
for(let[t,n]of Object.entries(this.tags))if(e.startsWith(n))return t+escapeTagName(e.substring(n.length));
return e[0]===`!`?e:`!<${e}>`}
toString(e){
let t=this.yaml.explicit?[`%YAML ${this.yaml.version||`1.2`}`]:[];
let n=Object.entries(this.tags);
let r;
if(e&&n.length>0&&isNode$1(e.contents)){
let t={};
visit$1(e.contents,(e,n)=>{
isNode$1(n)&&n.tag&&(t[n.tag]=!0)});
r=Object.keys(t)}else r=[];
for(let[i,a]of n){
if(i===`!!`&&a===`tag:yaml.org,2002:`)continue;
(!e||r.some(e=>e.startsWith(a)))&&t.push(`%TAG ${i} ${a}`)}
return t.join(`
`)}};
Directives.defaultYaml={explicit:!1,version:`1.2`};
Directives.defaultTags={"!!":`tag:yaml.org,2002:`};
function anchorIsValid(e){
if(/[\x00-\x19\s,[\]{}]/.test(e)){
let t=`Anchor must not contain whitespace or control characters: ${JSON.stringify(e)}`;
throw Error(t)}
return!0}
function anchorNames(e){
let t=new Set;
visit$1(e,{Value(e,n){
n.anchor&&t.add(n.anchor)}});
return t}
function findNewAnchor(e,t){
for(let n=1;;++n){
let r=`${e}${n}`;
if(!t.has(r))return r}}
function createNodeAnchors(e,t){
let n=[];
let r=new Map;
let i=null;
return{onAnchor:r=>{
n.push(r);
i??=anchorNames(e);
let a=findNewAnchor(t,i);
i.add(a);
return a},setAnchors:()=>{
for(let e of n){
let t=r.get(e);
if(typeof t==`object`&&t.anchor&&(isScalar$1(t.node)||isCollection(t.node)))t.node.anchor=t.anchor;else{
let t=Error(`Failed to resolve repeated object (this should not happen)`);
t.source=e;
throw t}}},sourceObjects:r}}
function applyReviver(e,t,n,r){
if(r&&typeof r==`object`){
if(Array.isArray(r))for(let t=0,n=r.length;t<n;++t){
let n=r[t];
let i=applyReviver(e,r,String(t),n);
i===void 0?delete r[t]:i!==n&&(r[t]=i)}else if(r instanceof Map)for(let t of Array.from(r.keys())){
let n=r.get(t);
let i=applyReviver(e,r,t,n);
i===void 0?r.delete(t):i!==n&&r.set(t,i)}else if(r instanceof Set)for(let t of Array.from(r)){
let n=applyReviver(e,r,t,t);
if(n===void 0)r.delete(t);else if(n!==t){
r.delete(t);
r.add(n)}}else for(let[t,n]of Object.entries(r)){
let i=applyReviver(e,r,t,n);
i===void 0?delete r[t]:i!==n&&(r[t]=i)}}
return e.call(t,n,r)}
function toJS(e,t,n){
if(Array.isArray(e))return e.map((e,t)=>toJS(e,String(t),n));
if(e&&typeof e.toJSON==`function`){
if(!n||!hasAnchor(e))return e.toJSON(t,n);
let r={aliasCount:0,count:1,res:void 0};
n.anchors.set(e,r);
n.onCreate=e=>{
r.res=e;
delete n.onCreate};
let i=e.toJSON(t,n);
n.onCreate&&n.onCreate(i);
return i}
if(typeof e==`bigint`&&!n?.keep)return Number(e);
return e}
var NodeBase=class{
constructor(e){
Object.defineProperty(this,NODE_TYPE,{value:e})}
clone(){
let e=Object.create(Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));
this.range&&(e.range=this.range.slice());
return e}
toJS(e,{mapAsMap:t,maxAliasCount:n,onAnchor:r,reviver:i}={}){
if(!isDocument(e))throw TypeError(`A document argument is required`);
let a={anchors:new Map,doc:e,keep:!0,mapAsMap:t===!0,mapKeyWarned:!1,maxAliasCount:typeof n==`number`?n:100};
let o=toJS(this,``,a);
if(typeof r==`function`)for(let{count:e,res:t}of a.anchors.values())r(t,e);
return typeof i==`function`?applyReviver(i,{"":o},``,o):o}};
var Alias=class extends NodeBase{
constructor(e){
super(ALIAS);
this.source=e;
Object.defineProperty(this,"tag",{set(){
throw Error(`Alias nodes cannot have tags`)}})}
resolve(e,t){
if(t?.maxAliasCount===0)throw ReferenceError(`Alias resolution is disabled`);
let n;
if(t?.aliasResolveCache)n=t.aliasResolveCache;else{
n=[];
visit$1(e,{Node:(e,t)=>{
(isAlias$1(t)||hasAnchor(t))&&n.push(t)}});
t&&(t.aliasResolveCache=n)}
let r;
for(let e of n){
if(e===this)break;
e.anchor===this.source&&(r=e)}
if(r&&t){
let{anchors:e,doc:n,maxAliasCount:i}=t;
let a=e.get(r);
if(!a){
toJS(r,null,t);
a=e.get(r)}
if(a?.res===void 0)throw ReferenceError(`This should not happen: Alias anchor was not resolved?`);
if(i>=0){
a.count+=1;
a.aliasCount===0&&(a.aliasCount=getAliasCount(n,r,e));
if(a.count*a.aliasCount>i)throw ReferenceError(`Excessive alias count indicates a resource exhaustion attack`)}}
return r}
toJSON(e,t){
if(!t)return{source:this.source};
let n=this.resolve(t.doc,t);
if(!n){
let e=`Unresolved alias (the anchor must be set before the alias): ${this.source}`;
throw ReferenceError(e)}
return t.anchors.get(n).res}
toString(e,t,n){
let r=`*${this.source}`;
if(e){
anchorIsValid(this.source);
if(e.options.verifyAliasOrder&&!e.anchors.has(this.source)){
let e=`Unresolved alias (the anchor must be set before the alias): ${this.source}`;
throw Error(e)}
if(e.implicitKey)return`${r} `}
return r}};
function getAliasCount(e,t,n){
if(isAlias$1(t)){
let r=t.resolve(e);
let i=n&&r&&n.get(r);
return i?i.count*i.aliasCount:0}else if(isCollection(t)){
let r=0;
for(let i of t.items){
let t=getAliasCount(e,i,n);
t>r&&(r=t)}
return r}else if(isPair$1(t)){
let r=getAliasCount(e,t.key,n);
let i=getAliasCount(e,t.value,n);
return Math.max(r,i)}
return 1}
let isScalarValue=e=>!e||typeof e!=`function`&&typeof e!=`object`;
var Scalar=class extends NodeBase{
constructor(e){
super(SCALAR);
this.value=e}
toJSON(e,t){
return t?.keep?this.value:toJS(this.value,e,t)}
toString(){
return String(this.value)}};
Scalar.BLOCK_FOLDED=`BLOCK_FOLDED`;
Scalar.BLOCK_LITERAL=`BLOCK_LITERAL`;
Scalar.PLAIN=`PLAIN`;
Scalar.QUOTE_DOUBLE=`QUOTE_DOUBLE`;
Scalar.QUOTE_SINGLE=`QUOTE_SINGLE`;
function findTagObject(e,t,n){
if(t){
let e=n.filter(e=>e.tag===t);
let r=e.find(e=>!e.format)??e[0];
if(!r)throw Error(`Tag ${t} not found`);
return r}
return n.find(t=>t.identify?.(e)&&!t.format)}
function createNode(e,t,n){
isDocument(e)&&(e=e.contents);
if(isNode$1(e))return e;
if(isPair$1(e)){
let t=n.schema[MAP].createNode?.(n.schema,null,n);
t.items.push(e);
return t}
(e instanceof String||e instanceof Number||e instanceof Boolean||typeof BigInt<`u`&&e instanceof BigInt)&&(e=e.valueOf());
let{aliasDuplicateObjects:r,onAnchor:i,onTagObj:a,schema:o,sourceObjects:s}=n;
let c;
if(r&&e&&typeof e==`object`){
c=s.get(e);
if(c){
c.anchor??(c.anchor=i(e));
return new Alias(c.anchor)}else{
c={anchor:null,node:null};
s.set(e,c)}}
t?.startsWith(`!!`)&&(t=`tag:yaml.org,2002:`+t.slice(2));
let l=findTagObject(e,t,o.tags);
if(!l){
e&&typeof e.toJSON==`function`&&(e=e.toJSON());
if(!e||typeof e!=`object`){
let t=new Scalar(e);
c&&(c.node=t);
return t}
l=e instanceof Map?o[MAP]:Symbol.iterator in Object(e)?o[SEQ]:o[MAP]}
if(a){
a(l);
delete n.onTagObj}
let u=l?.createNode?l.createNode(n.schema,e,n):typeof l?.nodeClass?.from==`function`?l.nodeClass.from(n.schema,e,n):new Scalar(e);
t?u.tag=t:l.default||(u.tag=l.tag);
c&&(c.node=u);
return u}
function collectionFromPath(e,t,n){
let r=n;
for(let e=t.length-1;e>=0;--e){
let n=t[e];
if(typeof n==`number`&&Number.isInteger(n)&&n>=0){
let e=[];
e[n]=r;
r=e}else r=new Map([[n,r]])}
return createNode(r,void 0,{aliasDuplicateObjects:!1,keepUndefined:!1,onAnchor:()=>{
throw Error(`This should not happen, please report a bug.`)},schema:e,sourceObjects:new Map})}
let isEmptyPath=e=>e==null||typeof e==`object`&&!!e[Symbol.iterator]().next().done;
var Collection=class extends NodeBase{
constructor(e,t){
super(e);
Object.defineProperty(this,"schema",{value:t,configurable:!0,enumerable:!1,writable:!0})}
clone(e){
let t=Object.create(Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));
e&&(t.schema=e);
t.items=t.items.map(t=>isNode$1(t)||isPair$1(t)?t.clone(e):t);
this.range&&(t.range=this.range.slice());
return t}
addIn(e,t){
if(isEmptyPath(e))this.add(t);else{
let[n,...r]=e;
let i=this.get(n,!0);
if(isCollection(i))i.addIn(r,t);else if(i===void 0&&this.schema)this.set(n,collectionFromPath(this.schema,r,t));else throw Error(`Expected YAML collection at ${n}. Remaining path: ${r}`)}}
deleteIn(e){
let[t,...n]=e;
if(n.length===0)return this.delete(t);
let r=this.get(t,!0);
if(isCollection(r))return r.deleteIn(n);else throw Error(`Expected YAML collection at ${t}. Remaining path: ${n}`)}
getIn(e,t){
let[n,...r]=e;
let i=this.get(n,!0);
if(r.length===0)return!t&&isScalar$1(i)?i.value:i;else return isCollection(i)?i.getIn(r,t):void 0}
hasAllNullValues(e){
return this.items.every(t=>{
if(!isPair$1(t))return!1;
let n=t.value;
return n==null||e&&isScalar$1(n)&&n.value==null&&!n.commentBefore&&!n.comment&&!n.tag})}
hasIn(e){
let[t,...n]=e;
if(n.length===0)return this.has(t);
let r=this.get(t,!0);
return isCollection(r)?r.hasIn(n):!1}
setIn(e,t){
let[n,...r]=e;
if(r.length===0)this.set(n,t);else{
let e=this.get(n,!0);
if(isCollection(e))e.setIn(r,t);else if(e===void 0&&this.schema)this.set(n,collectionFromPath(this.schema,r,t));else throw Error(`Expected YAML collection at ${n}. Remaining path: ${r}`)}}};
let stringifyComment=e=>e.replace(/^(?!$)(?: $)?/gm,`#`);
function indentComment(e,t){
if(/^\n+$/.test(e))return e.substring(1);
return t?e.replace(/^(?! *$)/gm,t):e}
let lineComment=(e,t,n)=>e.endsWith(`
`)?indentComment(n,t):n.includes(`
`)?`
`+indentComment(n,t):(e.endsWith(` `)?``:` `)+n;
let FOLD_FLOW=`flow`;
function foldFlowLines(e,t,n=`flow`,{indentAtStart:r,lineWidth:i=80,minContentWidth:a=20,onFold:o,onOverflow:s}={}){
if(!i||i<0)return e;
i<a&&(a=0);
let c=Math.max(1+a,1+i-t.length);
if(e.length<=c)return e;
let l=[];
let u={};
let d=i-t.length;
typeof r==`number`&&(r>i-Math.max(2,a)?l.push(0):d=i-r);
let f;
let p;
let m=!1;
let h=-1;
let g=-1;
let _=-1;
if(n===`block`){
h=consumeMoreIndentedLines(e,h,t.length);
h!==-1&&(d=h+c)}
for(let r;r=e[h+=1];){
if(n===`quoted`&&r===`\\`){
g=h;
switch(e[h+1]){case`x`:
h+=3;
break;case`u`:
h+=5;
break;case`U`:
h+=9;
break;default:
h+=1}
_=h}
if(r===`
`){
n===`block`&&(h=consumeMoreIndentedLines(e,h,t.length));
d=h+t.length+c;
f=void 0}else{
if(r===` `&&p&&p!==` `&&p!==`
`&&p!==`	`){
let t=e[h+1];
t&&t!==` `&&t!==`
`&&t!==`	`&&(f=h)}
if(h>=d){
if(f){
l.push(f);
d=f+c;
f=void 0}else if(n===`quoted`){
for(;p===` `||p===`	`;){
p=r;
r=e[h+=1];
m=!0}
let t=h>_+1?h-2:g-1;
if(u[t])return e;
l.push(t);
u[t]=!0;
d=t+c;
f=void 0}else m=!0}}
p=r}
m&&s&&s();
if(l.length===0)return e;
o&&o();
let v=e.slice(0,l[0]);
for(let r=0;r<l.length;++r){
let i=l[r];
let a=l[r+1]||e.length;
if(i===0)v=`\n${t}${e.slice(0,a)}`;else{
n===`quoted`&&u[i]&&(v+=`${e[i]}\\`);
v+=`\n${t}${e.slice(i+1,a)}`}}
return v}
function consumeMoreIndentedLines(e,t,n){
let r=t;
let i=t+1;
let a=e[i];
for(;a===` `||a===`	`;)if(t<i+n)a=e[++t];else{
do a=e[++t];while(a&&a!==`
`);
r=t;
i=t+1;
a=e[i]}
return r}
let getFoldOptions=(e,t)=>({indentAtStart:t?e.indent.length:e.indentAtStart,lineWidth:e.options.lineWidth,minContentWidth:e.options.minContentWidth});
let containsDocumentMarker=e=>/^(%|---|\.\.\.)/m.test(e);
function lineLengthOverLimit(e,t,n){
if(!t||t<0)return!1;
let r=t-n;
let i=e.length;
if(i<=r)return!1;
for(let t=0,n=0;t<i;++t)if(e[t]===`
`){
if(t-n>r)return!0;
n=t+1;
if(i-n<=r)return!1}
return!0}
function doubleQuotedString(e,t){
let n=JSON.stringify(e);
if(t.options.doubleQuotedAsJSON)return n;
let{implicitKey:r}=t;
let i=t.options.doubleQuotedMinMultiLineLength;
let a=t.indent||(containsDocumentMarker(e)?`  `:``);
let o=``;
let s=0;
for(let e=0,t=n[e];t;t=n[++e]){
if(t===` `&&n[e+1]===`\\`&&n[e+2]===`n`){
o+=n.slice(s,e)+`\\ `;
e+=1;
s=e;
t=`\\`}
if(t===`\\`)switch(n[e+1]){case`u`:
{
o+=n.slice(s,e);
let t=n.substr(e+2,4);
switch(t){case`0000`:
o+=`\\0`;
break;case`0007`:
o+=`\\a`;
break;case`000b`:
o+=`\\v`;
break;case`001b`:
o+=`\\e`;
break;case`0085`:
o+=`\\N`;
break;case`00a0`:
o+=`\\_`;
break;case`2028`:
o+=`\\L`;
break;case`2029`:
o+=`\\P`;
break;default:
t.substr(0,2)===`00`?o+=`\\x`+t.substr(2):o+=n.substr(e,6)}
e+=5;
s=e+1}
break;case`n`:
if(r||n[e+2]===`"`||n.length<i)e+=1;else{
o+=n.slice(s,e)+`

`;
for(;n[e+2]===`\\`&&n[e+3]===`n`&&n[e+4]!==`"`;){
o+=`
`;
e+=2}
o+=a;
n[e+2]===` `&&(o+=`\\`);
e+=1;
s=e+1}
break;default:
e+=1}}
o=s?o+n.slice(s):n;
return r?o:foldFlowLines(o,a,`quoted`,getFoldOptions(t,!1))}
function singleQuotedString(e,t){
if(t.options.singleQuote===!1||t.implicitKey&&e.includes(`
`)||/[ \t]\n|\n[ \t]/.test(e))return doubleQuotedString(e,t);
let n=t.indent||(containsDocumentMarker(e)?`  `:``);
let r=`'`+e.replace(/'/g,`''`).replace(/\n+/g,`$&\n${n}`)+`'`;
return t.implicitKey?r:foldFlowLines(r,n,FOLD_FLOW,getFoldOptions(t,!1))}
function quotedString(e,t){
let{singleQuote:n}=t.options;
let r;
if(n===!1)r=doubleQuotedString;else{
let t=e.includes(`"`);
let i=e.includes(`'`);
r=t&&!i?singleQuotedString:i&&!t?doubleQuotedString:n?singleQuotedString:doubleQuotedString}
return r(e,t)}
let blockEndNewlines;
try{
blockEndNewlines=RegExp(`(^|(?<!
))
+(?!
|$)`,`g`)}catch{
blockEndNewlines=/\n+(?!\n|$)/g}
function blockString({comment:e,type:t,value:n},r,i,a){
let{blockQuote:o,commentString:s,lineWidth:c}=r.options;
if(!o||/\n[\t ]+$/.test(n))return quotedString(n,r);
let l=r.indent||(r.forceBlockIndent||containsDocumentMarker(n)?`  `:``);
let u=o===`literal`?!0:o===`folded`||t===Scalar.BLOCK_FOLDED?!1:t===Scalar.BLOCK_LITERAL||!lineLengthOverLimit(n,c,l.length);
if(!n)return u?`|
`:`>
`;
let d;
let f;
for(f=n.length;f>0;--f){
let e=n[f-1];
if(e!==`
`&&e!==`	`&&e!==` `)break}
let p=n.substring(f);
let m=p.indexOf(`
`);
if(m===-1)d=`-`;else if(n===p||m!==p.length-1){
d=`+`;
a&&a()}else d=``;
if(p){
n=n.slice(0,-p.length);
p[p.length-1]===`
`&&(p=p.slice(0,-1));
p=p.replace(blockEndNewlines,`$&${l}`)}
let h=!1;
let g;
let _=-1;
for(g=0;g<n.length;++g){
let e=n[g];
if(e===` `)h=!0;else if(e===`
`)_=g;else break}
let v=n.substring(0,_<g?_+1:g);
if(v){
n=n.substring(v.length);
v=v.replace(/\n+/g,`$&${l}`)}
let y=(h?l?`2`:`1`:``)+d;
if(e){
y+=` `+s(e.replace(/ ?[\r\n]+/g,` `));
i&&i()}
if(!u){
let e=n.replace(/\n+/g,`
$&`).replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g,`$1$2`).replace(/\n+/g,`$&${l}`);
let i=!1;
let a=getFoldOptions(r,!0);
o!==`folded`&&t!==Scalar.BLOCK_FOLDED&&(a.onOverflow=()=>{
i=!0});
let s=foldFlowLines(`${v}${e}${p}`,l,`block`,a);
if(!i)return`>${y}\n${l}${s}`}
n=n.replace(/\n+/g,`$&${l}`);
return`|${y}\n${l}${v}${n}${p}`}
function plainString(e,t,n,r){
let{type:i,value:a}=e;
let{actualString:o,implicitKey:s,indent:c,indentStep:l,inFlow:u}=t;
if(s&&a.includes(`
`)||u&&/[[\]{},]/.test(a))return quotedString(a,t);
if(/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(a))return s||u||!a.includes(`
`)?quotedString(a,t):blockString(e,t,n,r);
if(!s&&!u&&i!==Scalar.PLAIN&&a.includes(`
`))return blockString(e,t,n,r);
if(containsDocumentMarker(a)){
if(c===``){
t.forceBlockIndent=!0;
return blockString(e,t,n,r)}else if(s&&c===l)return quotedString(a,t)}
let d=a.replace(/\n+/g,`$&\n${c}`);
if(o){
let e=e=>e.default&&e.tag!==`tag:yaml.org,2002:str`&&e.test?.test(d);
let{compat:n,tags:r}=t.doc.schema;
if(r.some(e)||n?.some(e))return quotedString(a,t)}
return s?d:foldFlowLines(d,c,FOLD_FLOW,getFoldOptions(t,!1))}
function stringifyString(e,t,n,r){
let{implicitKey:i,inFlow:a}=t;
let o=typeof e.value==`string`?e:Object.assign({},e,{value:String(e.value)});
let{type:s}=e;
s!==Scalar.QUOTE_DOUBLE&&/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(o.value)&&(s=Scalar.QUOTE_DOUBLE);
let c=e=>{
switch(e){case Scalar.BLOCK_FOLDED:case Scalar.BLOCK_LITERAL:
return i||a?quotedString(o.value,t):blockString(o,t,n,r);case Scalar.QUOTE_DOUBLE:
return doubleQuotedString(o.value,t);case Scalar.QUOTE_SINGLE:
return singleQuotedString(o.value,t);case Scalar.PLAIN:
return plainString(o,t,n,r);default:
return null}};
let l=c(s);
if(l===null){
let{defaultKeyType:e,defaultStringType:n}=t.options;
let r=i&&e||n;
l=c(r);
if(l===null)throw Error(`Unsupported default string type ${r}`)}
return l}
function createStringifyContext(e,t){
let n=Object.assign({blockQuote:!0,commentString:stringifyComment,defaultKeyType:null,defaultStringType:`PLAIN`,directives:null,doubleQuotedAsJSON:!1,doubleQuotedMinMultiLineLength:40,falseStr:`false`,flowCollectionPadding:!0,indentSeq:!0,lineWidth:80,minContentWidth:20,nullStr:`null`,simpleKeys:!1,singleQuote:null,trailingComma:!1,trueStr:`true`,verifyAliasOrder:!0},e.schema.toStringOptions,t);
let r;
switch(n.collectionStyle){case`block`:
r=!1;
break;case`flow`:
r=!0;
break;default:
r=null}
return{anchors:new Set,doc:e,flowCollectionPadding:n.flowCollectionPadding?` `:``,indent:``,indentStep:typeof n.indent==`number`?` `.repeat(n.indent):`  `,inFlow:r,options:n}}
function getTagObject(e,t){
if(t.tag){
let n=e.filter(e=>e.tag===t.tag);
if(n.length>0)return n.find(e=>e.format===t.format)??n[0]}
let n;
let r;
if(isScalar$1(t)){
r=t.value;
let i=e.filter(e=>e.identify?.(r));
if(i.length>1){
let e=i.filter(e=>e.test);
e.length>0&&(i=e)}
n=i.find(e=>e.format===t.format)??i.find(e=>!e.format)}else{
r=t;
n=e.find(e=>e.nodeClass&&r instanceof e.nodeClass)}
if(!n){
let e=r?.constructor?.name??(r===null?`null`:typeof r);
throw Error(`Tag not resolved for ${e} value`)}
return n}
function stringifyProps(e,t,{anchors:n,doc:r}){
if(!r.directives)return``;
let i=[];
let a=(isScalar$1(e)||isCollection(e))&&e.anchor;
if(a&&anchorIsValid(a)){
n.add(a);
i.push(`&${a}`)}
let o=e.tag??(t.default?null:t.tag);
o&&i.push(r.directives.tagString(o));
return i.join(` `)}
function stringify$1(e,t,n,r){
if(isPair$1(e))return e.toString(t,n,r);
if(isAlias$1(e)){
if(t.doc.directives)return e.toString(t);
if(t.resolvedAliases?.has(e))throw TypeError(`Cannot stringify circular structure without alias nodes`);else{
t.resolvedAliases?t.resolvedAliases.add(e):t.resolvedAliases=new Set([e]);
e=e.resolve(t.doc)}}
let i;
let a=isNode$1(e)?e:t.doc.createNode(e,{onTagObj:e=>i=e});
i??=getTagObject(t.doc.schema.tags,a);
let o=stringifyProps(a,i,t);
o.length>0&&(t.indentAtStart=(t.indentAtStart??0)+o.length+1);
let s=typeof i.stringify==`function`?i.stringify(a,t,n,r):isScalar$1(a)?stringifyString(a,t,n,r):a.toString(t,n,r);
if(!o)return s;
return isScalar$1(a)||s[0]===`{`||s[0]===`[`?`${o} ${s}`:`${o}\n${t.indent}${s}`}
function stringifyPair({key:e,value:t},n,r,i){
let{allNullValues:a,doc:o,indent:s,indentStep:c,options:{commentString:l,indentSeq:u,simpleKeys:d}}=n;
let f=isNode$1(e)&&e.comment||null;
if(d){
if(f)throw Error(`With simple keys, key nodes cannot have comments`);
if(isCollection(e)||!isNode$1(e)&&typeof e==`object`)throw Error(`With simple keys, collection cannot be used as a key value`)}
let p=!d&&(!e||f&&t==null&&!n.inFlow||isCollection(e)||(isScalar$1(e)?e.type===Scalar.BLOCK_FOLDED||e.type===Scalar.BLOCK_LITERAL:typeof e==`object`));
n=Object.assign({},n,{allNullValues:!1,implicitKey:!p&&(d||!a),indent:s+c});
let m=!1;
let h=!1;
let g=stringify$1(e,n,()=>m=!0,()=>h=!0);
if(!p&&!n.inFlow&&g.length>1024){
if(d)throw Error(`With simple keys, single line scalar must not span more than 1024 characters`);
p=!0}
if(n.inFlow){
if(a||t==null){
m&&r&&r();
return g===``?`?`:p?`? ${g}`:g}}else if(a&&!d||t==null&&p){
g=`? ${g}`;
f&&!m?g+=lineComment(g,n.indent,l(f)):h&&i&&i();
return g}
m&&(f=null);
if(p){
f&&(g+=lineComment(g,n.indent,l(f)));
g=`? ${g}\n${s}:`}else{
g=`${g}:`;
f&&(g+=lineComment(g,n.indent,l(f)))}
let _,v,y;
if(isNode$1(t)){
_=!!t.spaceBefore;
v=t.commentBefore;
y=t.comment}else{
_=!1;
v=null;
y=null;
t&&typeof t==`object`&&(t=o.createNode(t))}
n.implicitKey=!1;
!p&&!f&&isScalar$1(t)&&(n.indentAtStart=g.length+1);
h=!1;
!u&&c.length>=2&&!n.inFlow&&!p&&isSeq$1(t)&&!t.flow&&!t.tag&&!t.anchor&&(n.indent=n.indent.substring(2));
let b=!1;
let x=stringify$1(t,n,()=>b=!0,()=>h=!0);
let S=` `;
if(f||_||v){
S=_?`
`:``;
if(v){
let e=l(v);
S+=`\n${indentComment(e,n.indent)}`}
x===``&&!n.inFlow?S===`
`&&y&&(S=`

`):S+=`\n${n.indent}`}else if(!p&&isCollection(t)){
let e=x[0];
let r=x.indexOf(`
`);
let i=r!==-1;
let a=n.inFlow??t.flow??t.items.length===0;
if(i||!a){
let t=!1;
if(i&&(e===`&`||e===`!`)){
let n=x.indexOf(` `);
e===`&`&&n!==-1&&n<r&&x[n+1]===`!`&&(n=x.indexOf(` `,n+1));
(n===-1||r<n)&&(t=!0)}
t||(S=`\n${n.indent}`)}}else(x===``||x[0]===`
`)&&(S=``);
g+=S+x;
n.inFlow?b&&r&&r():y&&!b?g+=lineComment(g,n.indent,l(y)):h&&i&&i();
return g}
function warn$1(e,t){
(e===`debug`||e===`warn`)&&console.warn(t)}
let merge$2={identify:e=>e===`<<`||typeof e==`symbol`&&e.description===`<<`,default:`key`,tag:`tag:yaml.org,2002:merge`,test:/^<<$/,resolve:()=>Object.assign(new Scalar(Symbol(`<<`)),{addToJSMap:addMergeToJSMap}),stringify:()=>`<<`};
let isMergeKey=(e,t)=>(merge$2.identify(t)||isScalar$1(t)&&(!t.type||t.type===Scalar.PLAIN)&&merge$2.identify(t.value))&&e?.doc.schema.tags.some(e=>e.tag===merge$2.tag&&e.default);
function addMergeToJSMap(e,t,n){
let r=resolveAliasValue(e,n);
if(isSeq$1(r))for(let n of r.items)mergeValue(e,t,n);else if(Array.isArray(r))for(let n of r)mergeValue(e,t,n);else mergeValue(e,t,r)}
function mergeValue(e,t,n){
let r=resolveAliasValue(e,n);
if(!isMap$2(r))throw Error(`Merge sources must be maps or map aliases`);
let i=r.toJSON(null,e,Map);
for(let[e,n]of i)t instanceof Map?t.has(e)||t.set(e,n):t instanceof Set?t.add(e):Object.prototype.hasOwnProperty.call(t,e)||Object.defineProperty(t,e,{value:n,writable:!0,enumerable:!0,configurable:!0});
return t}
function resolveAliasValue(e,t){
return e&&isAlias$1(t)?t.resolve(e.doc,e):t}
function addPairToJSMap(e,t,{key:n,value:r}){
if(isNode$1(n)&&n.addToJSMap)n.addToJSMap(e,t,r);else if(isMergeKey(e,n))addMergeToJSMap(e,t,r);else{
let i=toJS(n,``,e);
if(t instanceof Map)t.set(i,toJS(r,i,e));else if(t instanceof Set)t.add(i);else{
let a=stringifyKey(n,i,e);
let o=toJS(r,a,e);
a in t?Object.defineProperty(t,a,{value:o,writable:!0,enumerable:!0,configurable:!0}):t[a]=o}}
return t}
function stringifyKey(e,t,n){
if(t===null)return``;
if(typeof t!=`object`)return String(t);
if(isNode$1(e)&&n?.doc){
let t=createStringifyContext(n.doc,{});
t.anchors=new Set;
for(let e of n.anchors.keys())t.anchors.add(e.anchor);
t.inFlow=!0;
t.inStringifyKey=!0;
let r=e.toString(t);
if(!n.mapKeyWarned){
let e=JSON.stringify(r);
e.length>40&&(e=e.substring(0,36)+`..."`);
warn$1(n.doc.options.logLevel,`Keys with collection values will be stringified due to JS Object restrictions: ${e}. Set mapAsMap: true to use object keys.`);
n.mapKeyWarned=!0}
return r}
return JSON.stringify(t)}
function createPair(e,t,n){
return new Pair(createNode(e,void 0,n),createNode(t,void 0,n))}
var Pair=class Pair{
constructor(e,t=null){
Object.defineProperty(this,NODE_TYPE,{value:PAIR});
this.key=e;
this.value=t}
clone(e){
let{key:t,value:n}=this;
isNode$1(t)&&(t=t.clone(e));
isNode$1(n)&&(n=n.clone(e));
return new Pair(t,n)}
toJSON(e,t){
return addPairToJSMap(t,t?.mapAsMap?new Map:{},this)}
toString(e,t,n){
return e?.doc?stringifyPair(this,e,t,n):JSON.stringify(this)}};
function stringifyCollection(e,t,n){
return(t.inFlow??e.flow?stringifyFlowCollection:stringifyBlockCollection)(e,t,n)}
function stringifyBlockCollection({comment:e,items:t},n,{blockItemPrefix:r,flowChars:i,itemIndent:a,onChompKeep:o,onComment:s}){
let{indent:c,options:{commentString:l}}=n;
let u=Object.assign({},n,{indent:a,type:null});
let d=!1;
let f=[];
for(let e=0;e<t.length;++e){
let i=t[e];
let o=null;
if(isNode$1(i)){
!d&&i.spaceBefore&&f.push(``);
addCommentBefore(n,f,i.commentBefore,d);
i.comment&&(o=i.comment)}else if(isPair$1(i)){
let e=isNode$1(i.key)?i.key:null;
if(e){
!d&&e.spaceBefore&&f.push(``);
addCommentBefore(n,f,e.commentBefore,d)}}
d=!1;
let s=stringify$1(i,u,()=>o=null,()=>d=!0);
o&&(s+=lineComment(s,a,l(o)));
d&&o&&(d=!1);
f.push(r+s)}
let p;
if(f.length===0)p=i.start+i.end;else{
p=f[0];
for(let e=1;e<f.length;++e){
let t=f[e];
p+=t?`\n${c}${t}`:`
`}}
if(e){
p+=`
`+indentComment(l(e),c);
s&&s()}else d&&o&&o();
return p}
function stringifyFlowCollection({items:e},t,{flowChars:n,itemIndent:r}){
let{indent:i,indentStep:a,flowCollectionPadding:o,options:{commentString:s}}=t;
r+=a;
let c=Object.assign({},t,{indent:r,inFlow:!0,type:null});
let l=!1;
let u=0;
let d=[];
for(let n=0;n<e.length;++n){
let i=e[n];
let a=null;
if(isNode$1(i)){
i.spaceBefore&&d.push(``);
addCommentBefore(t,d,i.commentBefore,!1);
i.comment&&(a=i.comment)}else if(isPair$1(i)){
let e=isNode$1(i.key)?i.key:null;
if(e){
e.spaceBefore&&d.push(``);
addCommentBefore(t,d,e.commentBefore,!1);
e.comment&&(l=!0)}
let n=isNode$1(i.value)?i.value:null;
if(n){
n.comment&&(a=n.comment);
n.commentBefore&&(l=!0)}else i.value==null&&e?.comment&&(a=e.comment)}
a&&(l=!0);
let o=stringify$1(i,c,()=>a=null);
l||=d.length>u||o.includes(`
`);
if(n<e.length-1)o+=`,`;else if(t.options.trailingComma){
t.options.lineWidth>0&&(l||=d.reduce((e,t)=>e+t.length+2,2)+(o.length+2)>t.options.lineWidth);
l&&(o+=`,`)}
a&&(o+=lineComment(o,r,s(a)));
d.push(o);
u=d.length}
let{start:f,end:p}=n;
if(d.length===0)return f+p;else{
if(!l){
let e=d.reduce((e,t)=>e+t.length+2,2);
l=t.options.lineWidth>0&&e>t.options.lineWidth}
if(l){
let e=f;
for(let t of d)e+=t?`\n${a}${i}${t}`:`
`;
return`${e}\n${i}${p}`}else return`${f}${o}${d.join(` `)}${o}${p}`}}
function addCommentBefore({indent:e,options:{commentString:t}},n,r,i){
r&&i&&(r=r.replace(/^\n+/,``));
if(r){
let i=indentComment(t(r),e);
n.push(i.trimStart())}}
function findPair(e,t){
let n=isScalar$1(t)?t.value:t;
for(let r of e)if(isPair$1(r)){
if(r.key===t||r.key===n)return r;
if(isScalar$1(r.key)&&r.key.value===n)return r}}
var YAMLMap=class extends Collection{
static get tagName(){
return`tag:yaml.org,2002:map`}
constructor(e){
super(MAP,e);
this.items=[]}
static from(e,t,n){
let{keepUndefined:r,replacer:i}=n;
let a=new this(e);
let o=(e,o)=>{
if(typeof i==`function`)o=i.call(t,e,o);else if(Array.isArray(i)&&!i.includes(e))return;
(o!==void 0||r)&&a.items.push(createPair(e,o,n))};
if(t instanceof Map)for(let[e,n]of t)o(e,n);else if(t&&typeof t==`object`)for(let e of Object.keys(t))o(e,t[e]);
typeof e.sortMapEntries==`function`&&a.items.sort(e.sortMapEntries);
return a}
add(e,t){
let n;
n=isPair$1(e)?e:!e||typeof e!=`object`||!(`key`in e)?new Pair(e,e?.value):new Pair(e.key,e.value);
let r=findPair(this.items,n.key);
let i=this.schema?.sortMapEntries;
if(r){
if(!t)throw Error(`Key ${n.key} already set`);
isScalar$1(r.value)&&isScalarValue(n.value)?r.value.value=n.value:r.value=n.value}else if(i){
let e=this.items.findIndex(e=>i(n,e)<0);
e===-1?this.items.push(n):this.items.splice(e,0,n)}else this.items.push(n)}
delete(e){
let t=findPair(this.items,e);
if(!t)return!1;
return this.items.splice(this.items.indexOf(t),1).length>0}
get(e,t){
let n=findPair(this.items,e)?.value;
return(!t&&isScalar$1(n)?n.value:n)??void 0}
has(e){
return!!findPair(this.items,e)}
set(e,t){
this.add(new Pair(e,t),!0)}
toJSON(e,t,n){
let r=n?new n:t?.mapAsMap?new Map:{};
t?.onCreate&&t.onCreate(r);
for(let e of this.items)addPairToJSMap(t,r,e);
return r}
toString(e,t,n){
if(!e)return JSON.stringify(this);
for(let e of this.items)if(!isPair$1(e))throw Error(`Map items must all be pairs; found ${JSON.stringify(e)} instead`);
!e.allNullValues&&this.hasAllNullValues(!1)&&(e=Object.assign({},e,{allNullValues:!0}));
return stringifyCollection(this,e,{blockItemPrefix:``,flowChars:{start:`{`,end:`}`},itemIndent:e.indent||``,onChompKeep:n,onComment:t})}};
let map$2={collection:`map`,default:!0,nodeClass:YAMLMap,tag:`tag:yaml.org,2002:map`,resolve(e,t){
isMap$2(e)||t(`Expected a mapping for this tag`);
return e},createNode:(e,t,n)=>YAMLMap.from(e,t,n)};
var YAMLSeq=class extends Collection{
static get tagName(){
return`tag:yaml.org,2002:seq`}
constructor(e){
super(SEQ,e);
this.items=[]}
add(e){
this.items.push(e)}
delete(e){
let t=asItemIndex(e);
if(typeof t!=`number`)return!1;
return this.items.splice(t,1).length>0}
get(e,t){
let n=asItemIndex(e);
if(typeof n!=`number`)return;
let r=this.items[n];
return!t&&isScalar$1(r)?r.value:r}
has(e){
let t=asItemIndex(e);
return typeof t==`number`&&t<this.items.length}
set(e,t){
let n=asItemIndex(e);
if(typeof n!=`number`)throw Error(`Expected a valid index, not ${e}.`);
let r=this.items[n];
isScalar$1(r)&&isScalarValue(t)?r.value=t:this.items[n]=t}
toJSON(e,t){
let n=[];
t?.onCreate&&t.onCreate(n);
let r=0;
for(let e of this.items)n.push(toJS(e,String(r++),t));
return n}
toString(e,t,n){
if(!e)return JSON.stringify(this);
return stringifyCollection(this,e,{blockItemPrefix:`- `,flowChars:{start:`[`,end:`]`},itemIndent:(e.indent||``)+`  `,onChompKeep:n,onComment:t})}
static from(e,t,n){
let{replacer:r}=n;
let i=new this(e);
if(t&&Symbol.iterator in Object(t)){
let e=0;
for(let a of t){
if(typeof r==`function`){
let n=t instanceof Set?a:String(e++);
a=r.call(t,n,a)}
i.items.push(createNode(a,void 0,n))}}
return i}};
function asItemIndex(e){
let t=isScalar$1(e)?e.value:e;
t&&typeof t==`string`&&(t=Number(t));
return typeof t==`number`&&Number.isInteger(t)&&t>=0?t:null}
let seq={collection:`seq`,default:!0,nodeClass:YAMLSeq,tag:`tag:yaml.org,2002:seq`,resolve(e,t){
isSeq$1(e)||t(`Expected a sequence for this tag`);
return e},createNode:(e,t,n)=>YAMLSeq.from(e,t,n)};
let string={identify:e=>typeof e==`string`,default:!0,tag:`tag:yaml.org,2002:str`,resolve:e=>e,stringify(e,t,n,r){
t=Object.assign({actualString:!0},t);
return stringifyString(e,t,n,r)}};
let nullTag={identify:e=>e==null,createNode:()=>new Scalar(null),default:!0,tag:`tag:yaml.org,2002:null`,test:/^(?:~|[Nn]ull|NULL)?$/,resolve:()=>new Scalar(null),stringify:({source:e},t)=>typeof e==`string`&&nullTag.test.test(e)?e:t.options.nullStr};
let boolTag={identify:e=>typeof e==`boolean`,default:!0,tag:`tag:yaml.org,2002:bool`,test:/^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,resolve:e=>new Scalar(e[0]===`t`||e[0]===`T`),stringify({source:e,value:t},n){
if(e&&boolTag.test.test(e)&&t===(e[0]===`t`||e[0]===`T`))return e;
return t?n.options.trueStr:n.options.falseStr}};
function stringifyNumber({format:e,minFractionDigits:t,tag:n,value:r}){
if(typeof r==`bigint`)return String(r);
let i=typeof r==`number`?r:Number(r);
if(!isFinite(i))return isNaN(i)?`.nan`:i<0?`-.inf`:`.inf`;
let a=Object.is(r,-0)?`-0`:JSON.stringify(r);
if(!e&&t&&(!n||n===`tag:yaml.org,2002:float`)&&/^-?\d/.test(a)&&!a.includes(`e`)){
let e=a.indexOf(`.`);
if(e<0){
e=a.length;
a+=`.`}
let n=t-(a.length-e-1);
for(;n-->0;)a+=`0`}
return a}
let floatNaN$1={identify:e=>typeof e==`number`,default:!0,tag:`tag:yaml.org,2002:float`,test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,resolve:e=>e.slice(-3).toLowerCase()===`nan`?NaN:e[0]===`-`?-1/0:1/0,stringify:stringifyNumber};
let floatExp$1={identify:e=>typeof e==`number`,default:!0,tag:`tag:yaml.org,2002:float`,format:`EXP`,test:/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,resolve:e=>parseFloat(e),stringify(e){
let t=Number(e.value);
return isFinite(t)?t.toExponential():stringifyNumber(e)}};
let float$1={identify:e=>typeof e==`number`,default:!0,tag:`tag:yaml.org,2002:float`,test:/^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,resolve(e){
let t=new Scalar(parseFloat(e));
let n=e.indexOf(`.`);
n!==-1&&e[e.length-1]===`0`&&(t.minFractionDigits=e.length-n-1);
return t},stringify:stringifyNumber};
let intIdentify$2=e=>typeof e==`bigint`||Number.isInteger(e);
let intResolve$1=(e,t,n,{intAsBigInt:r})=>r?BigInt(e):parseInt(e.substring(t),n);
function intStringify$1(e,t,n){
let{value:r}=e;
if(intIdentify$2(r)&&r>=0)return n+r.toString(t);
return stringifyNumber(e)}
let intOct$1={identify:e=>intIdentify$2(e)&&e>=0,default:!0,tag:`tag:yaml.org,2002:int`,format:`OCT`,test:/^0o[0-7]+$/,resolve:(e,t,n)=>intResolve$1(e,2,8,n),stringify:e=>intStringify$1(e,8,`0o`)};
let int$1={identify:intIdentify$2,default:!0,tag:`tag:yaml.org,2002:int`,test:/^[-+]?[0-9]+$/,resolve:(e,t,n)=>intResolve$1(e,0,10,n),stringify:stringifyNumber};
let intHex$1={identify:e=>intIdentify$2(e)&&e>=0,default:!0,tag:`tag:yaml.org,2002:int`,format:`HEX`,test:/^0x[0-9a-fA-F]+$/,resolve:(e,t,n)=>intResolve$1(e,2,16,n),stringify:e=>intStringify$1(e,16,`0x`)};
let schema$2=[map$2,seq,string,nullTag,boolTag,intOct$1,int$1,intHex$1,floatNaN$1,floatExp$1,float$1];
function intIdentify$1(e){
return typeof e==`bigint`||Number.isInteger(e)}
let stringifyJSON=({value:e})=>JSON.stringify(e);
let jsonScalars=[{identify:e=>typeof e==`string`,default:!0,tag:`tag:yaml.org,2002:str`,resolve:e=>e,stringify:stringifyJSON},{identify:e=>e==null,createNode:()=>new Scalar(null),default:!0,tag:`tag:yaml.org,2002:null`,test:/^null$/,resolve:()=>null,stringify:stringifyJSON},{identify:e=>typeof e==`boolean`,default:!0,tag:`tag:yaml.org,2002:bool`,test:/^true$|^false$/,resolve:e=>e===`true`,stringify:stringifyJSON},{identify:intIdentify$1,default:!0,tag:`tag:yaml.org,2002:int`,test:/^-?(?:0|[1-9][0-9]*)$/,resolve:(e,t,{intAsBigInt:n})=>n?BigInt(e):parseInt(e,10),stringify:({value:e})=>intIdentify$1(e)?e.toString():JSON.stringify(e)},{identify:e=>typeof e==`number`,default:!0,tag:`tag:yaml.org,2002:float`,test:/^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,resolve:e=>parseFloat(e),stringify:stringifyJSON}];
let schema$1=[map$2,seq].concat(jsonScalars,{default:!0,tag:``,test:/^/,resolve(e,t){
t(`Unresolved plain scalar ${JSON.stringify(e)}`);
return e}});
let binary={identify:e=>e instanceof Uint8Array,default:!1,tag:`tag:yaml.org,2002:binary`,resolve(e,t){
if(typeof atob==`function`){
let t=atob(e.replace(/[\n\r]/g,``));
let n=new Uint8Array(t.length);
for(let e=0;e<t.length;++e)n[e]=t.charCodeAt(e);
return n}else{
t(`This environment does not support reading binary tags; either Buffer or atob is required`);
return e}},stringify({comment:e,type:t,value:n},r,i,a){
if(!n)return``;
let o=n;
let s;
if(typeof btoa==`function`){
let e=``;
for(let t=0;t<o.length;++t)e+=String.fromCharCode(o[t]);
s=btoa(e)}else throw Error(`This environment does not support writing binary tags; either Buffer or btoa is required`);
t??=Scalar.BLOCK_LITERAL;
if(t!==Scalar.QUOTE_DOUBLE){
let e=Math.max(r.options.lineWidth-r.indent.length,r.options.minContentWidth);
let n=Math.ceil(s.length/e);
let i=Array(n);
for(let t=0,r=0;t<n;++t,r+=e)i[t]=s.substr(r,e);
s=i.join(t===Scalar.BLOCK_LITERAL?`
`:` `)}
return stringifyString({comment:e,type:t,value:s},r,i,a)}};
function resolvePairs(e,t){
if(isSeq$1(e))for(let n=0;n<e.items.length;++n){
let r=e.items[n];
if(isPair$1(r))continue;else if(isMap$2(r)){
r.items.length>1&&t(`Each pair must have its own sequence indicator`);
let e=r.items[0]||new Pair(new Scalar(null));
r.commentBefore&&(e.key.commentBefore=e.key.commentBefore?`${r.commentBefore}\n${e.key.commentBefore}`:r.commentBefore);
if(r.comment){
let t=e.value??e.key;
t.comment=t.comment?`${r.comment}\n${t.comment}`:r.comment}
r=e}
e.items[n]=isPair$1(r)?r:new Pair(r)}else t(`Expected a sequence for this tag`);
return e}
function createPairs(e,t,n){
let{replacer:r}=n;
let i=new YAMLSeq(e);
i.tag=`tag:yaml.org,2002:pairs`;
let a=0;
if(t&&Symbol.iterator in Object(t))for(let e of t){
typeof r==`function`&&(e=r.call(t,String(a++),e));
let o,s;
if(Array.isArray(e)){
if(e.length===2){
o=e[0];
s=e[1]}else throw TypeError(`Expected [key, value] tuple: ${e}`)}else if(e&&e instanceof Object){
let t=Object.keys(e);
if(t.length===1){
o=t[0];
s=e[o]}else throw TypeError(`Expected tuple with one key, not ${t.length} keys`)}else o=e;
i.items.push(createPair(o,s,n))}
return i}
let pairs={collection:`seq`,default:!1,tag:`tag:yaml.org,2002:pairs`,resolve:resolvePairs,createNode:createPairs};
var YAMLOMap=class YAMLOMap extends YAMLSeq{
constructor(){
super();
this.add=YAMLMap.prototype.add.bind(this);
this.delete=YAMLMap.prototype.delete.bind(this);
this.get=YAMLMap.prototype.get.bind(this);
this.has=YAMLMap.prototype.has.bind(this);
this.set=YAMLMap.prototype.set.bind(this);
this.tag=YAMLOMap.tag}
toJSON(e,t){
if(!t)return super.toJSON(e);
let n=new Map;
t?.onCreate&&t.onCreate(n);
for(let e of this.items){
let r,i;
if(isPair$1(e)){
r=toJS(e.key,``,t);
i=toJS(e.value,r,t)}else r=toJS(e,``,t);
if(n.has(r))throw Error(`Ordered maps must not include duplicate keys`);
n.set(r,i)}
return n}
static from(e,t,n){
let r=createPairs(e,t,n);
let i=new this;
i.items=r.items;
return i}};
YAMLOMap.tag=`tag:yaml.org,2002:omap`;
let omap={collection:`seq`,identify:e=>e instanceof Map,nodeClass:YAMLOMap,default:!1,tag:`tag:yaml.org,2002:omap`,resolve(e,t){
let n=resolvePairs(e,t);
let r=[];
for(let{key:e}of n.items)isScalar$1(e)&&(r.includes(e.value)?t(`Ordered maps must not include duplicate keys: ${e.value}`):r.push(e.value));
return Object.assign(new YAMLOMap,n)},createNode:(e,t,n)=>YAMLOMap.from(e,t,n)};
function boolStringify({value:e,source:t},n){
if(t&&(e?trueTag:falseTag).test.test(t))return t;
return e?n.options.trueStr:n.options.falseStr}
let trueTag={identify:e=>e===!0,default:!0,tag:`tag:yaml.org,2002:bool`,test:/^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,resolve:()=>new Scalar(!0),stringify:boolStringify};
let falseTag={identify:e=>e===!1,default:!0,tag:`tag:yaml.org,2002:bool`,test:/^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,resolve:()=>new Scalar(!1),stringify:boolStringify};
let floatNaN={identify:e=>typeof e==`number`,default:!0,tag:`tag:yaml.org,2002:float`,test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,resolve:e=>e.slice(-3).toLowerCase()===`nan`?NaN:e[0]===`-`?-1/0:1/0,stringify:stringifyNumber};
let floatExp={identify:e=>typeof e==`number`,default:!0,tag:`tag:yaml.org,2002:float`,format:`EXP`,test:/^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,resolve:e=>parseFloat(e.replace(/_/g,``)),stringify(e){
let t=Number(e.value);
return isFinite(t)?t.toExponential():stringifyNumber(e)}};
let float={identify:e=>typeof e==`number`,default:!0,tag:`tag:yaml.org,2002:float`,test:/^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,resolve(e){
let t=new Scalar(parseFloat(e.replace(/_/g,``)));
let n=e.indexOf(`.`);
if(n!==-1){
let r=e.substring(n+1).replace(/_/g,``);
r[r.length-1]===`0`&&(t.minFractionDigits=r.length)}
return t},stringify:stringifyNumber};
let intIdentify=e=>typeof e==`bigint`||Number.isInteger(e);
function intResolve(e,t,n,{intAsBigInt:r}){
let i=e[0];
(i===`-`||i===`+`)&&(t+=1);
e=e.substring(t).replace(/_/g,``);
if(r){
switch(n){case 2:
e=`0b${e}`;
break;case 8:
e=`0o${e}`;
break;case 16:
e=`0x${e}`}
let t=BigInt(e);
return i===`-`?BigInt(-1)*t:t}
let a=parseInt(e,n);
return i===`-`?-1*a:a}
function intStringify(e,t,n){
let{value:r}=e;
if(intIdentify(r)){
let e=r.toString(t);
return r<0?`-`+n+e.substr(1):n+e}
return stringifyNumber(e)}
let intBin={identify:intIdentify,default:!0,tag:`tag:yaml.org,2002:int`,format:`BIN`,test:/^[-+]?0b[0-1_]+$/,resolve:(e,t,n)=>intResolve(e,2,2,n),stringify:e=>intStringify(e,2,`0b`)};
let intOct={identify:intIdentify,default:!0,tag:`tag:yaml.org,2002:int`,format:`OCT`,test:/^[-+]?0[0-7_]+$/,resolve:(e,t,n)=>intResolve(e,1,8,n),stringify:e=>intStringify(e,8,`0`)};
let int={identify:intIdentify,default:!0,tag:`tag:yaml.org,2002:int`,test:/^[-+]?[0-9][0-9_]*$/,resolve:(e,t,n)=>intResolve(e,0,10,n),stringify:stringifyNumber};
let intHex={identify:intIdentify,default:!0,tag:`tag:yaml.org,2002:int`,format:`HEX`,test:/^[-+]?0x[0-9a-fA-F_]+$/,resolve:(e,t,n)=>intResolve(e,2,16,n),stringify:e=>intStringify(e,16,`0x`)};
var YAMLSet=class YAMLSet extends YAMLMap{
constructor(e){
super(e);
this.tag=YAMLSet.tag}
add(e){
let t;
t=isPair$1(e)?e:e&&typeof e==`object`&&`key`in e&&`value`in e&&e.value===null?new Pair(e.key,null):new Pair(e,null);
findPair(this.items,t.key)||this.items.push(t)}
get(e,t){
let n=findPair(this.items,e);
return!t&&isPair$1(n)?isScalar$1(n.key)?n.key.value:n.key:n}
set(e,t){
if(typeof t!=`boolean`)throw Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof t}`);
let n=findPair(this.items,e);
n&&!t?this.items.splice(this.items.indexOf(n),1):!n&&t&&this.items.push(new Pair(e))}
toJSON(e,t){
return super.toJSON(e,t,Set)}
toString(e,t,n){
if(!e)return JSON.stringify(this);
if(this.hasAllNullValues(!0))return super.toString(Object.assign({},e,{allNullValues:!0}),t,n);else throw Error(`Set items must all have null values`)}
static from(e,t,n){
let{replacer:r}=n;
let i=new this(e);
if(t&&Symbol.iterator in Object(t))for(let e of t){
typeof r==`function`&&(e=r.call(t,e,e));
i.items.push(createPair(e,null,n))}
return i}};
YAMLSet.tag=`tag:yaml.org,2002:set`;
let set$1={collection:`map`,identify:e=>e instanceof Set,nodeClass:YAMLSet,default:!1,tag:`tag:yaml.org,2002:set`,createNode:(e,t,n)=>YAMLSet.from(e,t,n),resolve(e,t){
if(isMap$2(e)){
if(e.hasAllNullValues(!0))return Object.assign(new YAMLSet,e);else t(`Set items must all have null values`)}else t(`Expected a mapping for this tag`);
return e}};
function parseSexagesimal(e,t){
let n=e[0];
let r=n===`-`||n===`+`?e.substring(1):e;
let i=e=>t?BigInt(e):Number(e);
let a=r.replace(/_/g,``).split(`:`).reduce((e,t)=>e*i(60)+i(t),i(0));
return n===`-`?i(-1)*a:a}
function stringifySexagesimal(e){
let{value:t}=e;
let n=e=>e;
if(typeof t==`bigint`)n=e=>BigInt(e);else if(isNaN(t)||!isFinite(t))return stringifyNumber(e);
let r=``;
if(t<0){
r=`-`;
t*=n(-1)}
let i=n(60);
let a=[t%i];
if(t<60)a.unshift(0);else{
t=(t-a[0])/i;
a.unshift(t%i);
if(t>=60){
t=(t-a[0])/i;
a.unshift(t)}}
return r+a.map(e=>String(e).padStart(2,`0`)).join(`:`).replace(/000000\d*$/,``)}
let intTime={identify:e=>typeof e==`bigint`||Number.isInteger(e),default:!0,tag:`tag:yaml.org,2002:int`,format:`TIME`,test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,resolve:(e,t,{intAsBigInt:n})=>parseSexagesimal(e,n),stringify:stringifySexagesimal};
let floatTime={identify:e=>typeof e==`number`,default:!0,tag:`tag:yaml.org,2002:float`,format:`TIME`,test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,resolve:e=>parseSexagesimal(e,!1),stringify:stringifySexagesimal};
let timestamp={identify:e=>e instanceof Date,default:!0,tag:`tag:yaml.org,2002:timestamp`,test:RegExp(`^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$`),resolve(e){
let t=e.match(timestamp.test);
if(!t)throw Error(`!!timestamp expects a date, starting with yyyy-mm-dd`);
let[,n,r,i,a,o,s]=t.map(Number);
let c=t[7]?Number((t[7]+`00`).substr(1,3)):0;
let l=Date.UTC(n,r-1,i,a||0,o||0,s||0,c);
let u=t[8];
if(u&&u!==`Z`){
let e=parseSexagesimal(u,!1);
Math.abs(e)<30&&(e*=60);
l-=6e4*e}
return new Date(l)},stringify:({value:e})=>e?.toISOString().replace(/(T00:00:00)?\.000Z$/,``)??``};
let schema=[map$2,seq,string,nullTag,trueTag,falseTag,intBin,intOct,int,intHex,floatNaN,floatExp,float,binary,merge$2,omap,pairs,set$1,intTime,floatTime,timestamp];
let schemas=new Map([[`core`,schema$2],[`failsafe`,[map$2,seq,string]],[`json`,schema$1],[`yaml11`,schema],[`yaml-1.1`,schema]]);
let tagsByName={binary,bool:boolTag,float:float$1,floatExp:floatExp$1,floatNaN:floatNaN$1,floatTime,int:int$1,intHex:intHex$1,intOct:intOct$1,intTime,map:map$2,merge:merge$2,null:nullTag,omap,pairs,seq,set:set$1,timestamp};
let coreKnownTags={"tag:yaml.org,2002:binary":binary,"tag:yaml.org,2002:merge":merge$2,"tag:yaml.org,2002:omap":omap,"tag:yaml.org,2002:pairs":pairs,"tag:yaml.org,2002:set":set$1,"tag:yaml.org,2002:timestamp":timestamp};
function getTags(e,t,n){
let r=schemas.get(t);
if(r&&!e)return n&&!r.includes(merge$2)?r.concat(merge$2):r.slice();
let i=r;
if(!i){
if(Array.isArray(e))i=[];else{
let e=Array.from(schemas.keys()).filter(e=>e!==`yaml11`).map(e=>JSON.stringify(e)).join(`, `);
throw Error(`Unknown schema "${t}"; use one of ${e} or define customTags array`)}}
if(Array.isArray(e))for(let t of e)i=i.concat(t);else typeof e==`function`&&(i=e(i.slice()));
n&&(i=i.concat(merge$2));
return i.reduce((e,t)=>{
let n=typeof t==`string`?tagsByName[t]:t;
if(!n){
let e=JSON.stringify(t);
let n=Object.keys(tagsByName).map(e=>JSON.stringify(e)).join(`, `);
throw Error(`Unknown custom tag ${e}; use one of ${n}`)}
e.includes(n)||e.push(n);
return e},[])}
let sortMapEntriesByKey=(e,t)=>e.key<t.key?-1:+(e.key>t.key);
var Schema=class Schema{
constructor({compat:e,customTags:t,merge:n,resolveKnownTags:r,schema:i,sortMapEntries:a,toStringDefaults:o}){
this.compat=Array.isArray(e)?getTags(e,`compat`):e?getTags(null,e):null;
this.name=typeof i==`string`&&i||`core`;
this.knownTags=r?coreKnownTags:{};
this.tags=getTags(t,this.name,n);
this.toStringOptions=o??null;
Object.defineProperty(this,MAP,{value:map$2});
Object.defineProperty(this,SCALAR,{value:string});
Object.defineProperty(this,SEQ,{value:seq});
this.sortMapEntries=typeof a==`function`?a:a===!0?sortMapEntriesByKey:null}
clone(){
let e=Object.create(Schema.prototype,Object.getOwnPropertyDescriptors(this));
e.tags=this.tags.slice();
return e}};
function stringifyDocument(e,t){
let n=[];
let r=t.directives===!0;
if(t.directives!==!1&&e.directives){
let t=e.directives.toString(e);
if(t){
n.push(t);
r=!0}else e.directives.docStart&&(r=!0)}
r&&n.push(`---`);
let i=createStringifyContext(e,t);
let{commentString:a}=i.options;
if(e.commentBefore){
n.length!==1&&n.unshift(``);
let t=a(e.commentBefore);
n.unshift(indentComment(t,``))}
let o=!1;
let s=null;
if(e.contents){
if(isNode$1(e.contents)){
e.contents.spaceBefore&&r&&n.push(``);
if(e.contents.commentBefore){
let t=a(e.contents.commentBefore);
n.push(indentComment(t,``))}
i.forceBlockIndent=!!e.comment;
s=e.contents.comment}
let t=s?void 0:()=>o=!0;
let c=stringify$1(e.contents,i,()=>s=null,t);
s&&(c+=lineComment(c,``,a(s)));
(c[0]===`|`||c[0]===`>`)&&n[n.length-1]===`---`?n[n.length-1]=`--- ${c}`:n.push(c)}else n.push(stringify$1(e.contents,i));
if(e.directives?.docEnd){
if(e.comment){
let t=a(e.comment);
if(t.includes(`
`)){
n.push(`...`);
n.push(indentComment(t,``))}else n.push(`... ${t}`)}else n.push(`...`)}else{
let t=e.comment;
t&&o&&(t=t.replace(/^\n+/,``));
if(t){
(!o||s)&&n[n.length-1]!==``&&n.push(``);
n.push(indentComment(a(t),``))}}
return n.join(`
`)+`
`}
var Document=class Document{
constructor(e,t,n){
this.commentBefore=null;
this.comment=null;
this.errors=[];
this.warnings=[];
Object.defineProperty(this,NODE_TYPE,{value:DOC});
let r=null;
if(typeof t==`function`||Array.isArray(t))r=t;else if(n===void 0&&t){
n=t;
t=void 0}
let i=Object.assign({intAsBigInt:!1,keepSourceTokens:!1,logLevel:`warn`,prettyErrors:!0,strict:!0,stringKeys:!1,uniqueKeys:!0,version:`1.2`},n);
this.options=i;
let{version:a}=i;
if(n?._directives){
this.directives=n._directives.atDocument();
this.directives.yaml.explicit&&(a=this.directives.yaml.version)}else this.directives=new Directives({version:a});
this.setSchema(a,n);
this.contents=e===void 0?null:this.createNode(e,r,n)}
clone(){
let e=Object.create(Document.prototype,{[NODE_TYPE]:{value:DOC}});
e.commentBefore=this.commentBefore;
e.comment=this.comment;
e.errors=this.errors.slice();
e.warnings=this.warnings.slice();
e.options=Object.assign({},this.options);
this.directives&&(e.directives=this.directives.clone());
e.schema=this.schema.clone();
e.contents=isNode$1(this.contents)?this.contents.clone(e.schema):this.contents;
this.range&&(e.range=this.range.slice());
return e}
add(e){
assertCollection(this.contents)&&this.contents.add(e)}
addIn(e,t){
assertCollection(this.contents)&&this.contents.addIn(e,t)}
createAlias(e,t){
if(!e.anchor){
let n=anchorNames(this);
e.anchor=!t||n.has(t)?findNewAnchor(t||`a`,n):t}
return new Alias(e.anchor)}
createNode(e,t,n){
let r;
if(typeof t==`function`){
e=t.call({"":e},``,e);
r=t}else if(Array.isArray(t)){
let e=e=>typeof e==`number`||e instanceof String||e instanceof Number;
let n=t.filter(e).map(String);
n.length>0&&(t=t.concat(n));
r=t}else if(n===void 0&&t){
n=t;
t=void 0}
let{aliasDuplicateObjects:i,anchorPrefix:a,flow:o,keepUndefined:s,onTagObj:c,tag:l}=n??{};
let{onAnchor:u,setAnchors:d,sourceObjects:f}=createNodeAnchors(this,a||`a`);
let p={aliasDuplicateObjects:i??!0,keepUndefined:s??!1,onAnchor:u,onTagObj:c,replacer:r,schema:this.schema,sourceObjects:f};
let m=createNode(e,l,p);
o&&isCollection(m)&&(m.flow=!0);
d();
return m}
createPair(e,t,n={}){
return new Pair(this.createNode(e,null,n),this.createNode(t,null,n))}
delete(e){
return assertCollection(this.contents)?this.contents.delete(e):!1}
deleteIn(e){
if(isEmptyPath(e)){
if(this.contents==null)return!1;
this.contents=null;
return!0}
return assertCollection(this.contents)?this.contents.deleteIn(e):!1}
get(e,t){
return isCollection(this.contents)?this.contents.get(e,t):void 0}
getIn(e,t){
if(isEmptyPath(e))return!t&&isScalar$1(this.contents)?this.contents.value:this.contents;
return isCollection(this.contents)?this.contents.getIn(e,t):void 0}
has(e){
return isCollection(this.contents)?this.contents.has(e):!1}
hasIn(e){
if(isEmptyPath(e))return this.contents!==void 0;
return isCollection(this.contents)?this.contents.hasIn(e):!1}
set(e,t){
this.contents==null?this.contents=collectionFromPath(this.schema,[e],t):assertCollection(this.contents)&&this.contents.set(e,t)}
setIn(e,t){
isEmptyPath(e)?this.contents=t:this.contents==null?this.contents=collectionFromPath(this.schema,Array.from(e),t):assertCollection(this.contents)&&this.contents.setIn(e,t)}
setSchema(e,t={}){
typeof e==`number`&&(e=String(e));
let n;
switch(e){case`1.1`:
this.directives?this.directives.yaml.version=`1.1`:this.directives=new Directives({version:`1.1`});
n={resolveKnownTags:!1,schema:`yaml-1.1`};
break;case`1.2`:case`next`:
this.directives?this.directives.yaml.version=e:this.directives=new Directives({version:e});
n={resolveKnownTags:!0,schema:`core`};
break;case null:
this.directives&&delete this.directives;
n=null;
break;default:
{
let t=JSON.stringify(e);
throw Error(`Expected '1.1', '1.2' or null as first argument, but found: ${t}`)}}
if(t.schema instanceof Object)this.schema=t.schema;else if(n)this.schema=new Schema(Object.assign(n,t));else throw Error(`With a null YAML version, the { schema: Schema } option is required`)}
toJS({json:e,jsonArg:t,mapAsMap:n,maxAliasCount:r,onAnchor:i,reviver:a}={}){
let o={anchors:new Map,doc:this,keep:!e,mapAsMap:n===!0,mapKeyWarned:!1,maxAliasCount:typeof r==`number`?r:100};
let s=toJS(this.contents,t??``,o);
if(typeof i==`function`)for(let{count:e,res:t}of o.anchors.values())i(t,e);
return typeof a==`function`?applyReviver(a,{"":s},``,s):s}
toJSON(e,t){
return this.toJS({json:!0,jsonArg:e,mapAsMap:!1,onAnchor:t})}
toString(e={}){
if(this.errors.length>0)throw Error(`Document with errors cannot be stringified`);
if(`indent`in e&&(!Number.isInteger(e.indent)||Number(e.indent)<=0)){
let t=JSON.stringify(e.indent);
throw Error(`"indent" option must be a positive integer, not ${t}`)}
return stringifyDocument(this,e)}};
function assertCollection(e){
if(isCollection(e))return!0;
throw Error(`Expected a YAML collection as document contents`)}
var YAMLError=class extends Error{
constructor(e,t,n,r){
super();
this.name=e;
this.code=n;
this.message=r;
this.pos=t}};
var YAMLParseError=class extends YAMLError{
constructor(e,t,n){
super(`YAMLParseError`,e,t,n)}};
var YAMLWarning=class extends YAMLError{
constructor(e,t,n){
super(`YAMLWarning`,e,t,n)}};
let prettifyError=(e,t)=>n=>{
if(n.pos[0]===-1)return;
n.linePos=n.pos.map(e=>t.linePos(e));
let{line:r,col:i}=n.linePos[0];
n.message+=` at line ${r}, column ${i}`;
let a=i-1;
let o=e.substring(t.lineStarts[r-1],t.lineStarts[r]).replace(/[\n\r]+$/,``);
if(a>=60&&o.length>80){
let e=Math.min(a-39,o.length-79);
o=`…`+o.substring(e);
a-=e-1}
o.length>80&&(o=o.substring(0,79)+`…`);
if(r>1&&/^ *$/.test(o.substring(0,a))){
let n=e.substring(t.lineStarts[r-2],t.lineStarts[r-1]);
n.length>80&&(n=n.substring(0,79)+`…
`);
o=n+o}
if(/[^ ]/.test(o)){
let e=1;
let t=n.linePos[1];
t?.line===r&&t.col>i&&(e=Math.max(1,Math.min(t.col-i,80-a)));
let s=` `.repeat(a)+`^`.repeat(e);
n.message+=`:\n\n${o}\n${s}\n`}};
function resolveProps(e,{flow:t,indicator:n,next:r,offset:i,onError:a,parentIndent:o,startOnNewline:s}){
let c=!1;
let l=s;
let u=s;
let d=``;
let f=``;
let p=!1;
let m=!1;
let h=null;
let g=null;
let _=null;
let v=null;
let y=null;
let b=null;
let x=null;
for(let i of e){
if(m){
i.type!==`space`&&i.type!==`newline`&&i.type!==`comma`&&a(i.offset,`MISSING_CHAR`,`Tags and anchors must be separated from the next token by white space`);
m=!1}
if(h){
l&&i.type!==`comment`&&i.type!==`newline`&&a(h,`TAB_AS_INDENT`,`Tabs are not allowed as indentation`);
h=null}
switch(i.type){case`space`:
!t&&(n!==`doc-start`||r?.type!==`flow-collection`)&&i.source.includes(`	`)&&(h=i);
u=!0;
break;case`comment`:
{
u||a(i,`MISSING_CHAR`,`Comments must be separated from other tokens by white space characters`);
let e=i.source.substring(1)||` `;
d?d+=f+e:d=e;
f=``;
l=!1;
break}case`newline`:
l?d?d+=i.source:b&&n===`seq-item-ind`||(c=!0):f+=i.source;
l=!0;
p=!0;
(g||_)&&(v=i);
u=!0;
break;case`anchor`:
g&&a(i,`MULTIPLE_ANCHORS`,`A node can have at most one anchor`);
i.source.endsWith(`:`)&&a(i.offset+i.source.length-1,`BAD_ALIAS`,`Anchor ending in : is ambiguous`,!0);
g=i;
x??=i.offset;
l=!1;
u=!1;
m=!0;
break;case`tag`:
_&&a(i,`MULTIPLE_TAGS`,`A node can have at most one tag`);
_=i;
x??=i.offset;
l=!1;
u=!1;
m=!0;
break;case n:
(g||_)&&a(i,`BAD_PROP_ORDER`,`Anchors and tags must be after the ${i.source} indicator`);
b&&a(i,`UNEXPECTED_TOKEN`,`Unexpected ${i.source} in ${t??`collection`}`);
b=i;
l=n===`seq-item-ind`||n===`explicit-key-ind`;
u=!1;
break;case`comma`:
if(t){
y&&a(i,`UNEXPECTED_TOKEN`,`Unexpected , in ${t}`);
y=i;
l=!1;
u=!1;
break}default:
a(i,`UNEXPECTED_TOKEN`,`Unexpected ${i.type} token`);
l=!1;
u=!1}}
let S=e[e.length-1];
let C=S?S.offset+S.source.length:i;
m&&r&&r.type!==`space`&&r.type!==`newline`&&r.type!==`comma`&&(r.type!==`scalar`||r.source!==``)&&a(r.offset,`MISSING_CHAR`,`Tags and anchors must be separated from the next token by white space`);
h&&(l&&h.indent<=o||r?.type===`block-map`||r?.type===`block-seq`)&&a(h,`TAB_AS_INDENT`,`Tabs are not allowed as indentation`);
return{comma:y,found:b,spaceBefore:c,comment:d,hasNewline:p,anchor:g,tag:_,newlineAfterProp:v,end:C,start:x??C}}
function containsNewline(e){
if(!e)return null;
switch(e.type){case`alias`:case`scalar`:case`double-quoted-scalar`:case`single-quoted-scalar`:
if(e.source.includes(`
`))return!0;
if(e.end){
for(let t of e.end)if(t.type===`newline`)return!0}
return!1;case`flow-collection`:
for(let t of e.items){
for(let e of t.start)if(e.type===`newline`)return!0;
if(t.sep){
for(let e of t.sep)if(e.type===`newline`)return!0}
if(containsNewline(t.key)||containsNewline(t.value))return!0}
return!1;default:
return!0}}
function flowIndentCheck(e,t,n){
if(t?.type===`flow-collection`){
let r=t.end[0];
r.indent===e&&(r.source===`]`||r.source===`}`)&&containsNewline(t)&&n(r,`BAD_INDENT`,`Flow end indicator should be more indented than parent`,!0)}}
function mapIncludes(e,t,n){
let{uniqueKeys:r}=e.options;
if(r===!1)return!1;
let i=typeof r==`function`?r:(e,t)=>e===t||isScalar$1(e)&&isScalar$1(t)&&e.value===t.value;
return t.some(e=>i(e.key,n))}
let startColMsg=`All mapping items must start at the same column`;
function resolveBlockMap({composeNode:e,composeEmptyNode:t},n,r,i,a){
let o=new((a?.nodeClass)??YAMLMap)(n.schema);
n.atRoot&&=!1;
let s=r.offset;
let c=null;
for(let a of r.items){
let{start:l,key:u,sep:d,value:f}=a;
let p=resolveProps(l,{indicator:`explicit-key-ind`,next:u??d?.[0],offset:s,onError:i,parentIndent:r.indent,startOnNewline:!0});
let m=!p.found;
if(m){
u&&(u.type===`block-seq`?i(s,`BLOCK_AS_IMPLICIT_KEY`,`A block sequence may not be used as an implicit map key`):`indent`in u&&u.indent!==r.indent&&i(s,`BAD_INDENT`,startColMsg));
if(!p.anchor&&!p.tag&&!d){
c=p.end;
p.comment&&(o.comment?o.comment+=`
`+p.comment:o.comment=p.comment);
continue}
(p.newlineAfterProp||containsNewline(u))&&i(u??l[l.length-1],`MULTILINE_IMPLICIT_KEY`,`Implicit keys need to be on a single line`)}else p.found?.indent!==r.indent&&i(s,`BAD_INDENT`,startColMsg);
n.atKey=!0;
let h=p.end;
let g=u?e(n,u,p,i):t(n,h,l,null,p,i);
n.schema.compat&&flowIndentCheck(r.indent,u,i);
n.atKey=!1;
mapIncludes(n,o.items,g)&&i(h,`DUPLICATE_KEY`,`Map keys must be unique`);
let _=resolveProps(d??[],{indicator:`map-value-ind`,next:f,offset:g.range[2],onError:i,parentIndent:r.indent,startOnNewline:!u||u.type===`block-scalar`});
s=_.end;
if(_.found){
if(m){
f?.type===`block-map`&&!_.hasNewline&&i(s,`BLOCK_AS_IMPLICIT_KEY`,`Nested mappings are not allowed in compact mappings`);
n.options.strict&&p.start<_.found.offset-1024&&i(g.range,`KEY_OVER_1024_CHARS`,`The : indicator must be at most 1024 chars after the start of an implicit block mapping key`)}
let c=f?e(n,f,_,i):t(n,s,d,null,_,i);
n.schema.compat&&flowIndentCheck(r.indent,f,i);
s=c.range[2];
let l=new Pair(g,c);
n.options.keepSourceTokens&&(l.srcToken=a);
o.items.push(l)}else{
m&&i(g.range,`MISSING_CHAR`,`Implicit map keys need to be followed by map values`);
_.comment&&(g.comment?g.comment+=`
`+_.comment:g.comment=_.comment);
let e=new Pair(g);
n.options.keepSourceTokens&&(e.srcToken=a);
o.items.push(e)}}
c&&c<s&&i(c,`IMPOSSIBLE`,`Map comment with trailing content`);
o.range=[r.offset,s,c??s];
return o}
function resolveBlockSeq({composeNode:e,composeEmptyNode:t},n,r,i,a){
let o=new((a?.nodeClass)??YAMLSeq)(n.schema);
n.atRoot&&=!1;
n.atKey&&=!1;
let s=r.offset;
let c=null;
for(let{start:a,value:l}of r.items){
let u=resolveProps(a,{indicator:`seq-item-ind`,next:l,offset:s,onError:i,parentIndent:r.indent,startOnNewline:!0});
if(!u.found){
if(u.anchor||u.tag||l)l?.type===`block-seq`?i(u.end,`BAD_INDENT`,`All sequence items must start at the same column`):i(s,`MISSING_CHAR`,`Sequence item without - indicator`);else{
c=u.end;
u.comment&&(o.comment=u.comment);
continue}}
let d=l?e(n,l,u,i):t(n,u.end,a,null,u,i);
n.schema.compat&&flowIndentCheck(r.indent,l,i);
s=d.range[2];
o.items.push(d)}
o.range=[r.offset,s,c??s];
return o}
function resolveEnd(e,t,n,r){
let i=``;
if(e){
let a=!1;
let o=``;
for(let s of e){
let{source:e,type:c}=s;
switch(c){case`space`:
a=!0;
break;case`comment`:
{
n&&!a&&r(s,`MISSING_CHAR`,`Comments must be separated from other tokens by white space characters`);
let t=e.substring(1)||` `;
i?i+=o+t:i=t;
o=``;
break}case`newline`:
i&&(o+=e);
a=!0;
break;default:
r(s,`UNEXPECTED_TOKEN`,`Unexpected ${c} at node end`)}
t+=e.length}}
return{comment:i,offset:t}}
let blockMsg=`Block collections are not allowed within flow collections`;
let isBlock=e=>e&&(e.type===`block-map`||e.type===`block-seq`);
function resolveFlowCollection({composeNode:e,composeEmptyNode:t},n,r,i,a){
let o=r.start.source===`{`;
let s=o?`flow map`:`flow sequence`;
let c=new((a?.nodeClass)??(o?YAMLMap:YAMLSeq))(n.schema);
c.flow=!0;
let l=n.atRoot;
l&&(n.atRoot=!1);
n.atKey&&=!1;
let u=r.offset+r.start.source.length;
for(let a=0;a<r.items.length;++a){
let l=r.items[a];
let{start:d,key:f,sep:p,value:m}=l;
let h=resolveProps(d,{flow:s,indicator:`explicit-key-ind`,next:f??p?.[0],offset:u,onError:i,parentIndent:r.indent,startOnNewline:!1});
if(!h.found){
if(!h.anchor&&!h.tag&&!p&&!m){
a===0&&h.comma?i(h.comma,`UNEXPECTED_TOKEN`,`Unexpected , in ${s}`):a<r.items.length-1&&i(h.start,`UNEXPECTED_TOKEN`,`Unexpected empty item in ${s}`);
h.comment&&(c.comment?c.comment+=`
`+h.comment:c.comment=h.comment);
u=h.end;
continue}
!o&&n.options.strict&&containsNewline(f)&&i(f,`MULTILINE_IMPLICIT_KEY`,`Implicit keys of flow sequence pairs need to be on a single line`)}
if(a===0)h.comma&&i(h.comma,`UNEXPECTED_TOKEN`,`Unexpected , in ${s}`);else{
h.comma||i(h.start,`MISSING_CHAR`,`Missing , between ${s} items`);
if(h.comment){
let e=``;
loop:for(let t of d)switch(t.type){case`comma`:case`space`:
break;case`comment`:
e=t.source.substring(1);
break loop;default:
break loop}
if(e){
let t=c.items[c.items.length-1];
isPair$1(t)&&(t=t.value??t.key);
t.comment?t.comment+=`
`+e:t.comment=e;
h.comment=h.comment.substring(e.length+1)}}}
if(!o&&!p&&!h.found){
let r=m?e(n,m,h,i):t(n,h.end,p,null,h,i);
c.items.push(r);
u=r.range[2];
isBlock(m)&&i(r.range,`BLOCK_IN_FLOW`,blockMsg)}else{
n.atKey=!0;
let a=h.end;
let g=f?e(n,f,h,i):t(n,a,d,null,h,i);
isBlock(f)&&i(g.range,`BLOCK_IN_FLOW`,blockMsg);
n.atKey=!1;
let _=resolveProps(p??[],{flow:s,indicator:`map-value-ind`,next:m,offset:g.range[2],onError:i,parentIndent:r.indent,startOnNewline:!1});
if(_.found){
if(!o&&!h.found&&n.options.strict){
if(p)for(let e of p){
if(e===_.found)break;
if(e.type===`newline`){
i(e,`MULTILINE_IMPLICIT_KEY`,`Implicit keys of flow sequence pairs need to be on a single line`);
break}}
h.start<_.found.offset-1024&&i(_.found,`KEY_OVER_1024_CHARS`,`The : indicator must be at most 1024 chars after the start of an implicit flow sequence key`)}}else m&&(`source`in m&&m.source?.[0]===`:`?i(m,`MISSING_CHAR`,`Missing space after : in ${s}`):i(_.start,`MISSING_CHAR`,`Missing , or : between ${s} items`));
let v=m?e(n,m,_,i):_.found?t(n,_.end,p,null,_,i):null;
v?isBlock(m)&&i(v.range,`BLOCK_IN_FLOW`,blockMsg):_.comment&&(g.comment?g.comment+=`
`+_.comment:g.comment=_.comment);
let y=new Pair(g,v);
n.options.keepSourceTokens&&(y.srcToken=l);
if(o){
let e=c;
mapIncludes(n,e.items,g)&&i(a,`DUPLICATE_KEY`,`Map keys must be unique`);
e.items.push(y)}else{
let e=new YAMLMap(n.schema);
e.flow=!0;
e.items.push(y);
let t=(v??g).range;
e.range=[g.range[0],t[1],t[2]];
c.items.push(e)}
u=v?v.range[2]:_.end}}
let d=o?`}`:`]`;
let[f,...p]=r.end;
let m=u;
if(f?.source===d)m=f.offset+f.source.length;else{
let e=s[0].toUpperCase()+s.substring(1);
let t=l?`${e} must end with a ${d}`:`${e} in block collection must be sufficiently indented and end with a ${d}`;
i(u,l?`MISSING_CHAR`:`BAD_INDENT`,t);
f&&f.source.length!==1&&p.unshift(f)}
if(p.length>0){
let e=resolveEnd(p,m,n.options.strict,i);
e.comment&&(c.comment?c.comment+=`
`+e.comment:c.comment=e.comment);
c.range=[r.offset,m,e.offset]}else c.range=[r.offset,m,m];
return c}
function resolveCollection(e,t,n,r,i,a){
let o=n.type===`block-map`?resolveBlockMap(e,t,n,r,a):n.type===`block-seq`?resolveBlockSeq(e,t,n,r,a):resolveFlowCollection(e,t,n,r,a);
let s=o.constructor;
if(i===`!`||i===s.tagName){
o.tag=s.tagName;
return o}
i&&(o.tag=i);
return o}
function composeCollection(e,t,n,r,i){
let a=r.tag;
let o=a?t.directives.tagName(a.source,e=>i(a,`TAG_RESOLVE_FAILED`,e)):null;
if(n.type===`block-seq`){
let{anchor:e,newlineAfterProp:t}=r;
let n=e&&a?e.offset>a.offset?e:a:e??a;
n&&(!t||t.offset<n.offset)&&i(n,`MISSING_CHAR`,`Missing newline after block sequence props`)}
let s=n.type===`block-map`?`map`:n.type===`block-seq`?`seq`:n.start.source===`{`?`map`:`seq`;
if(!a||!o||o===`!`||o===YAMLMap.tagName&&s===`map`||o===YAMLSeq.tagName&&s===`seq`)return resolveCollection(e,t,n,i,o);
let c=t.schema.tags.find(e=>e.tag===o&&e.collection===s);
if(!c){
let r=t.schema.knownTags[o];
if(r?.collection===s){
t.schema.tags.push(Object.assign({},r,{default:!1}));
c=r}else{
r?i(a,`BAD_COLLECTION_TYPE`,`${r.tag} used for ${s} collection, but expects ${r.collection??`scalar`}`,!0):i(a,`TAG_RESOLVE_FAILED`,`Unresolved tag: ${o}`,!0);
return resolveCollection(e,t,n,i,o)}}
let l=resolveCollection(e,t,n,i,o,c);
let u=c.resolve?.(l,e=>i(a,`TAG_RESOLVE_FAILED`,e),t.options)??l;
let d=isNode$1(u)?u:new Scalar(u);
d.range=l.range;
d.tag=o;
c?.format&&(d.format=c.format);
return d}
function resolveBlockScalar(e,t,n){
let r=t.offset;
let i=parseBlockScalarHeader(t,e.options.strict,n);
if(!i)return{value:``,type:null,comment:``,range:[r,r,r]};
let a=i.mode===`>`?Scalar.BLOCK_FOLDED:Scalar.BLOCK_LITERAL;
let o=t.source?splitLines(t.source):[];
let s=o.length;
for(let e=o.length-1;e>=0;--e){
let t=o[e][1];
if(t===``||t===`\r`)s=e;else break}
if(s===0){
let e=i.chomp===`+`&&o.length>0?`
`.repeat(Math.max(1,o.length-1)):``;
let n=r+i.length;
t.source&&(n+=t.source.length);
return{value:e,type:a,comment:i.comment,range:[r,n,n]}}
let c=t.indent+i.indent;
let l=t.offset+i.length;
let u=0;
for(let t=0;t<s;++t){
let[r,a]=o[t];
if(a===``||a===`\r`)i.indent===0&&r.length>c&&(c=r.length);else{
r.length<c&&n(l+r.length,`MISSING_CHAR`,`Block scalars with more-indented leading empty lines must use an explicit indentation indicator`);
i.indent===0&&(c=r.length);
u=t;
c===0&&!e.atRoot&&n(l,`BAD_INDENT`,`Block scalar values in collections must be indented`);
break}
l+=r.length+a.length+1}
for(let e=o.length-1;e>=s;--e)o[e][0].length>c&&(s=e+1);
let d=``;
let f=``;
let p=!1;
for(let e=0;e<u;++e)d+=o[e][0].slice(c)+`
`;
for(let e=u;e<s;++e){
let[t,r]=o[e];
l+=t.length+r.length+1;
let s=r[r.length-1]===`\r`;
s&&(r=r.slice(0,-1));
if(r&&t.length<c){
let e=`Block scalar lines must not be less indented than their ${i.indent?`explicit indentation indicator`:`first line`}`;
n(l-r.length-(s?2:1),`BAD_INDENT`,e);
t=``}
if(a===Scalar.BLOCK_LITERAL){
d+=f+t.slice(c)+r;
f=`
`}else if(t.length>c||r[0]===`	`){
f===` `?f=`
`:!p&&f===`
`&&(f=`

`);
d+=f+t.slice(c)+r;
f=`
`;
p=!0}else if(r===``)f===`
`?d+=`
`:f=`
`;else{
d+=f+r;
f=` `;
p=!1}}
switch(i.chomp){case`-`:
break;case`+`:
for(let e=s;e<o.length;++e)d+=`
`+o[e][0].slice(c);
d[d.length-1]!==`
`&&(d+=`
`);
break;default:
d+=`
`}
let m=r+i.length+t.source.length;
return{value:d,type:a,comment:i.comment,range:[r,m,m]}}
function parseBlockScalarHeader({offset:e,props:t},n,r){
if(t[0].type!==`block-scalar-header`){
r(t[0],`IMPOSSIBLE`,`Block scalar header not found`);
return null}
let{source:i}=t[0];
let a=i[0];
let o=0;
let s=``;
let c=-1;
for(let t=1;t<i.length;++t){
let n=i[t];
if(!s&&(n===`-`||n===`+`))s=n;else{
let r=Number(n);
!o&&r?o=r:c===-1&&(c=e+t)}}
c!==-1&&r(c,`UNEXPECTED_TOKEN`,`Block scalar header includes extra characters: ${i}`);
let l=!1;
let u=``;
let d=i.length;
for(let e=1;e<t.length;++e){
let i=t[e];
switch(i.type){case`space`:
l=!0;case`newline`:
d+=i.source.length;
break;case`comment`:
n&&!l&&r(i,`MISSING_CHAR`,`Comments must be separated from other tokens by white space characters`);
d+=i.source.length;
u=i.source.substring(1);
break;case`error`:
r(i,`UNEXPECTED_TOKEN`,i.message);
d+=i.source.length;
break;default:
{
r(i,`UNEXPECTED_TOKEN`,`Unexpected token in block scalar header: ${i.type}`);
let e=i.source;
e&&typeof e==`string`&&(d+=e.length)}}}
return{mode:a,indent:o,chomp:s,comment:u,length:d}}
function splitLines(e){
let t=e.split(/\n( *)/);
let n=t[0];
let r=n.match(/^( *)/);
let i=[r?.[1]?[r[1],n.slice(r[1].length)]:[``,n]];
for(let e=1;e<t.length;e+=2)i.push([t[e],t[e+1]]);
return i}
function resolveFlowScalar(e,t,n){
let{offset:r,type:i,source:a,end:o}=e;
let s;
let c;
let l=(e,t,i)=>n(r+e,t,i);
switch(i){case`scalar`:
s=Scalar.PLAIN;
c=plainValue$1(a,l);
break;case`single-quoted-scalar`:
s=Scalar.QUOTE_SINGLE;
c=singleQuotedValue(a,l);
break;case`double-quoted-scalar`:
s=Scalar.QUOTE_DOUBLE;
c=doubleQuotedValue(a,l);
break;default:
n(e,`UNEXPECTED_TOKEN`,`Expected a flow scalar value, but found: ${i}`);
return{value:``,type:null,comment:``,range:[r,r+a.length,r+a.length]}}
let u=r+a.length;
let d=resolveEnd(o,u,t,n);
return{value:c,type:s,comment:d.comment,range:[r,u,d.offset]}}
function plainValue$1(e,t){
let n=``;
switch(e[0]){case`	`:
n=`a tab character`;
break;case`,`:
n=`flow indicator character ,`;
break;case`%`:
n=`directive indicator character %`;
break;case`|`:case`>`:
n=`block scalar indicator ${e[0]}`;
break;case`@`:case"`":
n=`reserved character ${e[0]}`}
n&&t(0,`BAD_SCALAR_START`,`Plain value cannot start with ${n}`);
return unfoldLines(e)}
function singleQuotedValue(e,t){
(e[e.length-1]!==`'`||e.length===1)&&t(e.length,`MISSING_CHAR`,`Missing closing 'quote`);
return unfoldLines(e.slice(1,-1)).replace(/''/g,`'`)}
function unfoldLines(e){
let t=/(.*?)\r?\n/sy;
let n=t.exec(e);
if(!n)return e;
let r,i;
try{
r=RegExp(`(?<![ 	])[ 	]+$`);
i=RegExp(`^[ 	]+|(?<![ 	])[ 	]+$`,`g`)}catch{
r=/[ \t]+$/;
i=/^[ \t]+|[ \t]+$/g}
let a=n[1].replace(r,``);
let o=` `;
let s=t.lastIndex;
for(;n=t.exec(e);){
let e=n[1].replace(i,``);
if(e===``)o===`
`?a+=o:o=`
`;else{
a+=o+e;
o=` `}
s=t.lastIndex}
let c=/[ \t]*(.*)/sy;
c.lastIndex=s;
n=c.exec(e);
return a+o+(n?.[1]??``)}
function doubleQuotedValue(e,t){
let n=``;
for(let r=1;r<e.length-1;++r){
let i=e[r];
if(i===`\r`&&e[r+1]===`
`)continue;
if(i===`
`){
let{fold:t,offset:i}=foldNewline(e,r);
n+=t;
r=i}else if(i===`\\`){
let i=e[++r];
let a=escapeCodes[i];
if(a)n+=a;else if(i===`
`){
i=e[r+1];
for(;i===` `||i===`	`;)i=e[++r+1]}else if(i===`\r`&&e[r+1]===`
`){
i=e[++r+1];
for(;i===` `||i===`	`;)i=e[++r+1]}else if(i===`x`||i===`u`||i===`U`){
let a=i===`x`?2:i===`u`?4:8;
n+=parseCharCode(e,r+1,a,t);
r+=a}else{
let i=e.substr(r-1,2);
t(r-1,`BAD_DQ_ESCAPE`,`Invalid escape sequence ${i}`);
n+=i}}else if(i===` `||i===`	`){
let t=r;
let a=e[r+1];
for(;a===` `||a===`	`;)a=e[++r+1];
a!==`
`&&(a!==`\r`||e[r+2]!==`
`)&&(n+=r>t?e.slice(t,r+1):i)}else n+=i}
(e[e.length-1]!==`"`||e.length===1)&&t(e.length,`MISSING_CHAR`,`Missing closing "quote`);
return n}
function foldNewline(e,t){
let n=``;
let r=e[t+1];
for(;(r===` `||r===`	`||r===`
`||r===`\r`)&&(r!==`\r`||e[t+2]===`
`);){
r===`
`&&(n+=`
`);
t+=1;
r=e[t+1]}
n||=` `;
return{fold:n,offset:t}}
let escapeCodes={0:`\0`,a:`\x07`,b:`\b`,e:`\x1B`,f:`\f`,n:`
`,r:`\r`,t:`	`,v:`\v`,N:``,_:`\xA0`,L:`\u2028`,P:`\u2029`," ":` `,'"':`"`,"/":`/`,"\\":`\\`,"	":`	`};
function parseCharCode(e,t,n,r){
let i=e.substr(t,n);
let a=i.length===n&&/^[0-9a-fA-F]+$/.test(i)?parseInt(i,16):NaN;
try{
return String.fromCodePoint(a)}catch{
let i=e.substr(t-2,n+2);
r(t-2,`BAD_DQ_ESCAPE`,`Invalid escape sequence ${i}`);
return i}}
function composeScalar(e,t,n,r){
let{value:i,type:a,comment:o,range:s}=t.type===`block-scalar`?resolveBlockScalar(e,t,r):resolveFlowScalar(t,e.options.strict,r);
let c=n?e.directives.tagName(n.source,e=>r(n,`TAG_RESOLVE_FAILED`,e)):null;
let l;
l=e.options.stringKeys&&e.atKey?e.schema[SCALAR]:c?findScalarTagByName(e.schema,i,c,n,r):t.type===`scalar`?findScalarTagByTest(e,i,t,r):e.schema[SCALAR];
let u;
try{
let a=l.resolve(i,e=>r(n??t,`TAG_RESOLVE_FAILED`,e),e.options);
u=isScalar$1(a)?a:new Scalar(a)}catch(e){
let a=e instanceof Error?e.message:String(e);
r(n??t,`TAG_RESOLVE_FAILED`,a);
u=new Scalar(i)}
u.range=s;
u.source=i;
a&&(u.type=a);
c&&(u.tag=c);
l.format&&(u.format=l.format);
o&&(u.comment=o);
return u}
function findScalarTagByName(e,t,n,r,i){
if(n===`!`)return e[SCALAR];
let a=[];
for(let t of e.tags)if(!t.collection&&t.tag===n){
if(t.default&&t.test)a.push(t);else return t}
for(let e of a)if(e.test?.test(t))return e;
let o=e.knownTags[n];
if(o&&!o.collection){
e.tags.push(Object.assign({},o,{default:!1,test:void 0}));
return o}
i(r,`TAG_RESOLVE_FAILED`,`Unresolved tag: ${n}`,n!==`tag:yaml.org,2002:str`);
return e[SCALAR]}
function findScalarTagByTest({atKey:e,directives:t,schema:n},r,i,a){
let o=n.tags.find(t=>(t.default===!0||e&&t.default===`key`)&&t.test?.test(r))||n[SCALAR];
if(n.compat){
let e=n.compat.find(e=>e.default&&e.test?.test(r))??n[SCALAR];
o.tag!==e.tag&&a(i,`TAG_RESOLVE_FAILED`,`Value may be parsed as either ${t.tagString(o.tag)} or ${t.tagString(e.tag)}`,!0)}
return o}
function emptyScalarPosition(e,t,n){
if(t){
n??=t.length;
for(let r=n-1;r>=0;--r){
let n=t[r];
switch(n.type){case`space`:case`comment`:case`newline`:
e-=n.source.length;
continue}
n=t[++r];
for(;n?.type===`space`;){
e+=n.source.length;
n=t[++r]}
break}}
return e}
let CN={composeNode,composeEmptyNode};
function composeNode(e,t,n,r){
let i=e.atKey;
let{spaceBefore:a,comment:o,anchor:s,tag:c}=n;
let l;
let u=!0;
switch(t.type){case`alias`:
l=composeAlias(e,t,r);
(s||c)&&r(t,`ALIAS_PROPS`,`An alias node must not specify any properties`);
break;case`scalar`:case`single-quoted-scalar`:case`double-quoted-scalar`:case`block-scalar`:
l=composeScalar(e,t,c,r);
s&&(l.anchor=s.source.substring(1));
break;case`block-map`:case`block-seq`:case`flow-collection`:
try{
l=composeCollection(CN,e,t,n,r);
s&&(l.anchor=s.source.substring(1))}catch(e){
r(t,`RESOURCE_EXHAUSTION`,e instanceof Error?e.message:String(e))}
break;default:
r(t,`UNEXPECTED_TOKEN`,t.type===`error`?t.message:`Unsupported token (type: ${t.type})`);
u=!1}
l??=composeEmptyNode(e,t.offset,void 0,null,n,r);
s&&l.anchor===``&&r(s,`BAD_ALIAS`,`Anchor cannot be an empty string`);
i&&e.options.stringKeys&&(!isScalar$1(l)||typeof l.value!=`string`||l.tag&&l.tag!==`tag:yaml.org,2002:str`)&&r(c??t,`NON_STRING_KEY`,`With stringKeys, all keys must be strings`);
a&&(l.spaceBefore=!0);
o&&(t.type===`scalar`&&t.source===``?l.comment=o:l.commentBefore=o);
e.options.keepSourceTokens&&u&&(l.srcToken=t);
return l}
function composeEmptyNode(e,t,n,r,{spaceBefore:i,comment:a,anchor:o,tag:s,end:c},l){
let d=composeScalar(e,{type:`scalar`,offset:emptyScalarPosition(t,n,r),indent:-1,source:``},s,l);
if(o){
d.anchor=o.source.substring(1);
d.anchor===``&&l(o,`BAD_ALIAS`,`Anchor cannot be an empty string`)}
i&&(d.spaceBefore=!0);
if(a){
d.comment=a;
d.range[2]=c}
return d}
function composeAlias({options:e},{offset:t,source:n,end:r},i){
let a=new Alias(n.substring(1));
a.source===``&&i(t,`BAD_ALIAS`,`Alias cannot be an empty string`);
a.source.endsWith(`:`)&&i(t+n.length-1,`BAD_ALIAS`,`Alias ending in : is ambiguous`,!0);
let o=t+n.length;
let s=resolveEnd(r,o,e.strict,i);
a.range=[t,o,s.offset];
s.comment&&(a.comment=s.comment);
return a}
function composeDoc(e,t,{offset:n,start:r,value:i,end:a},o){
let c=new Document(void 0,Object.assign({_directives:t},e));
let l={atKey:!1,atRoot:!0,directives:c.directives,options:c.options,schema:c.schema};
let u=resolveProps(r,{indicator:`doc-start`,next:i??a?.[0],offset:n,onError:o,parentIndent:0,startOnNewline:!0});
if(u.found){
c.directives.docStart=!0;
i&&(i.type===`block-map`||i.type===`block-seq`)&&!u.hasNewline&&o(u.end,`MISSING_CHAR`,`Block collection cannot start on same line with directives-end marker`)}
c.contents=i?composeNode(l,i,u,o):composeEmptyNode(l,u.end,r,null,u,o);
let d=c.contents.range[2];
let f=resolveEnd(a,d,!1,o);
f.comment&&(c.comment=f.comment);
c.range=[n,d,f.offset];
return c}
function getErrorPos(e){
if(typeof e==`number`)return[e,e+1];
if(Array.isArray(e))return e.length===2?e:[e[0],e[1]];
let{offset:t,source:n}=e;
return[t,t+(typeof n==`string`?n.length:1)]}
function parsePrelude(e){
let t=``;
let n=!1;
let r=!1;
for(let i=0;i<e.length;++i){
let a=e[i];
switch(a[0]){case`#`:
t+=(t===``?``:r?`

`:`
`)+(a.substring(1)||` `);
n=!0;
r=!1;
break;case`%`:
e[i+1]?.[0]!==`#`&&(i+=1);
n=!1;
break;default:
n||(r=!0);
n=!1}}
return{comment:t,afterEmptyLine:r}}
var Composer=class{
constructor(e={}){
this.doc=null;
this.atDirectives=!1;
this.prelude=[];
this.errors=[];
this.warnings=[];
this.onError=(e,t,n,r)=>{
let i=getErrorPos(e);
r?this.warnings.push(new YAMLWarning(i,t,n)):this.errors.push(new YAMLParseError(i,t,n))};
this.directives=new Directives({version:e.version||`1.2`});
this.options=e}
decorate(e,t){
let{comment:n,afterEmptyLine:r}=parsePrelude(this.prelude);
if(n){
let i=e.contents;
if(t)e.comment=e.comment?`${e.comment}\n${n}`:n;else if(r||e.directives.docStart||!i)e.commentBefore=n;else if(isCollection(i)&&!i.flow&&i.items.length>0){
let e=i.items[0];
isPair$1(e)&&(e=e.key);
let t=e.commentBefore;
e.commentBefore=t?`${n}\n${t}`:n}else{
let e=i.commentBefore;
i.commentBefore=e?`${n}\n${e}`:n}}
if(t){
for(let t=0;t<this.errors.length;++t)e.errors.push(this.errors[t]);
for(let t=0;t<this.warnings.length;++t)e.warnings.push(this.warnings[t])}else{
e.errors=this.errors;
e.warnings=this.warnings}
this.prelude=[];
this.errors=[];
this.warnings=[]}
streamInfo(){
return{comment:parsePrelude(this.prelude).comment,directives:this.directives,errors:this.errors,warnings:this.warnings}}
*compose(e,t=!1,n=-1){
for(let t of e)yield*this.next(t);
yield*this.end(t,n)}
*next(e){
switch(e.type){case`directive`:
this.directives.add(e.source,(t,n,r)=>{
let i=getErrorPos(e);
i[0]+=t;
this.onError(i,`BAD_DIRECTIVE`,n,r)});
this.prelude.push(e.source);
this.atDirectives=!0;
break;case`document`:
{
let t=composeDoc(this.options,this.directives,e,this.onError);
this.atDirectives&&!t.directives.docStart&&this.onError(e,`MISSING_CHAR`,`Missing directives-end/doc-start indicator line`);
this.decorate(t,!1);
this.doc&&(yield this.doc);
this.doc=t;
this.atDirectives=!1;
break}case`byte-order-mark`:case`space`:
break;case`comment`:case`newline`:
this.prelude.push(e.source);
break;case`error`:
{
let t=e.source?`${e.message}: ${JSON.stringify(e.source)}`:e.message;
let n=new YAMLParseError(getErrorPos(e),`UNEXPECTED_TOKEN`,t);
this.atDirectives||!this.doc?this.errors.push(n):this.doc.errors.push(n);
break}case`doc-end`:
{
if(!this.doc){
this.errors.push(new YAMLParseError(getErrorPos(e),`UNEXPECTED_TOKEN`,`Unexpected doc-end without preceding document`));
break}
this.doc.directives.docEnd=!0;
let t=resolveEnd(e.end,e.offset+e.source.length,this.doc.options.strict,this.onError);
this.decorate(this.doc,!0);
if(t.comment){
let e=this.doc.comment;
this.doc.comment=e?`${e}\n${t.comment}`:t.comment}
this.doc.range[2]=t.offset;
break}default:
this.errors.push(new YAMLParseError(getErrorPos(e),`UNEXPECTED_TOKEN`,`Unsupported token ${e.type}`))}}
*end(e=!1,t=-1){
if(this.doc){
this.decorate(this.doc,!0);
yield this.doc;
this.doc=null}else if(e){
let n=new Document(void 0,Object.assign({_directives:this.directives},this.options));
this.atDirectives&&this.onError(t,`MISSING_CHAR`,`Missing directives-end indicator line`);
n.range=[0,t,t];
this.decorate(n,!1);
yield n}}};
let BREAK=Symbol(`break visit`);
let SKIP=Symbol(`skip children`);
let REMOVE=Symbol(`remove item`);
function visit(e,t){
`type`in e&&e.type===`document`&&(e={start:e.start,value:e.value});
_visit(Object.freeze([]),e,t)}
visit.BREAK=BREAK;
visit.SKIP=SKIP;
visit.REMOVE=REMOVE;
visit.itemAtPath=(e,t)=>{
let n=e;
for(let[e,r]of t){
let t=n?.[e];
if(t&&`items`in t)n=t.items[r];else return}
return n};
visit.parentCollection=(e,t)=>{
let n=visit.itemAtPath(e,t.slice(0,-1));
let r=t[t.length-1][0];
let i=n?.[r];
if(i&&`items`in i)return i;
throw Error(`Parent collection not found`)};
function _visit(e,t,n){
let r=n(t,e);
if(typeof r==`symbol`)return r;
for(let i of[`key`,`value`]){
let a=t[i];
if(a&&`items`in a){
for(let t=0;t<a.items.length;++t){
let r=_visit(Object.freeze(e.concat([[i,t]])),a.items[t],n);
if(typeof r==`number`)t=r-1;else if(r===BREAK)return BREAK;else if(r===REMOVE){
a.items.splice(t,1);
--t}}
typeof r==`function`&&i===`key`&&(r=r(t,e))}}
return typeof r==`function`?r(t,e):r}
function tokenType(e){
switch(e){case`﻿`:
return`byte-order-mark`;case``:
return`doc-mode`;case``:
return`flow-error-end`;case``:
return`scalar`;case`---`:
return`doc-start`;case`...`:
return`doc-end`;case``:case`
`:case`\r
`:
return`newline`;case`-`:
return`seq-item-ind`;case`?`:
return`explicit-key-ind`;case`:`:
return`map-value-ind`;case`{`:
return`flow-map-start`;case`}`:
return`flow-map-end`;case`[`:
return`flow-seq-start`;case`]`:
return`flow-seq-end`;case`,`:
return`comma`}
switch(e[0]){case` `:case`	`:
return`space`;case`#`:
return`comment`;case`%`:
return`directive-line`;case`*`:
return`alias`;case`&`:
return`anchor`;case`!`:
return`tag`;case`'`:
return`single-quoted-scalar`;case`"`:
return`double-quoted-scalar`;case`|`:case`>`:
return`block-scalar-header`}
return null}
function isEmpty$2(e){
switch(e){case void 0:case` `:case`
`:case`\r`:case`	`:
return!0;default:
return!1}}
let hexDigits=new Set(`0123456789ABCDEFabcdef`);
let tagChars=new Set(`0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()`);
let flowIndicatorChars=new Set(`,[]{}`);
let invalidAnchorChars=new Set(` ,[]{}
\r	`);
let isNotAnchorChar=e=>!e||invalidAnchorChars.has(e);
var Lexer=class{
constructor(){
this.atEnd=!1;
this.blockScalarIndent=-1;
this.blockScalarKeep=!1;
this.buffer=``;
this.flowKey=!1;
this.flowLevel=0;
this.indentNext=0;
this.indentValue=0;
this.lineEndPos=null;
this.next=null;
this.pos=0}
*lex(e,t=!1){
if(e){
if(typeof e!=`string`)throw TypeError(`source is not a string`);
this.buffer=this.buffer?this.buffer+e:e;
this.lineEndPos=null}
this.atEnd=!t;
let n=this.next??`stream`;
for(;n&&(t||this.hasChars(1));)n=yield*this.parseNext(n)}
atLineEnd(){
let e=this.pos;
let t=this.buffer[e];
for(;t===` `||t===`	`;)t=this.buffer[++e];
if(!t||t===`#`||t===`
`)return!0;
if(t===`\r`)return this.buffer[e+1]===`
`;
return!1}
charAt(e){
return this.buffer[this.pos+e]}
continueScalar(e){
let t=this.buffer[e];
if(this.indentNext>0){
let n=0;
for(;t===` `;)t=this.buffer[++n+e];
if(t===`\r`){
let t=this.buffer[n+e+1];
if(t===`
`||!t&&!this.atEnd)return e+n+1}
return t===`
`||n>=this.indentNext||!t&&!this.atEnd?e+n:-1}
if(t===`-`||t===`.`){
let t=this.buffer.substr(e,3);
if((t===`---`||t===`...`)&&isEmpty$2(this.buffer[e+3]))return-1}
return e}
getLine(){
let e=this.lineEndPos;
if(typeof e!=`number`||e!==-1&&e<this.pos){
e=this.buffer.indexOf(`
`,this.pos);
this.lineEndPos=e}
if(e===-1)return this.atEnd?this.buffer.substring(this.pos):null;
this.buffer[e-1]===`\r`&&--e;
return this.buffer.substring(this.pos,e)}
hasChars(e){
return this.pos+e<=this.buffer.length}
setNext(e){
this.buffer=this.buffer.substring(this.pos);
this.pos=0;
this.lineEndPos=null;
this.next=e;
return null}
peek(e){
return this.buffer.substr(this.pos,e)}
*parseNext(e){
switch(e){case`stream`:
return yield*this.parseStream();case`line-start`:
return yield*this.parseLineStart();case`block-start`:
return yield*this.parseBlockStart();case`doc`:
return yield*this.parseDocument();case`flow`:
return yield*this.parseFlowCollection();case`quoted-scalar`:
return yield*this.parseQuotedScalar();case`block-scalar`:
return yield*this.parseBlockScalar();case`plain-scalar`:
return yield*this.parsePlainScalar()}}
*parseStream(){
let e=this.getLine();
if(e===null)return this.setNext(`stream`);
if(e[0]===`﻿`){
yield*this.pushCount(1);
e=e.substring(1)}
if(e[0]===`%`){
let t=e.length;
let n=e.indexOf(`#`);
for(;n!==-1;){
let r=e[n-1];
if(r===` `||r===`	`){
t=n-1;
break}else n=e.indexOf(`#`,n+1)}
for(;;){
let n=e[t-1];
if(n===` `||n===`	`)--t;else break}
let r=(yield*this.pushCount(t))+(yield*this.pushSpaces(!0));
yield*this.pushCount(e.length-r);
this.pushNewline();
return`stream`}
if(this.atLineEnd()){
let t=yield*this.pushSpaces(!0);
yield*this.pushCount(e.length-t);
yield*this.pushNewline();
return`stream`}
yield``;
return yield*this.parseLineStart()}
*parseLineStart(){
let e=this.charAt(0);
if(!e&&!this.atEnd)return this.setNext(`line-start`);
if(e===`-`||e===`.`){
if(!this.atEnd&&!this.hasChars(4))return this.setNext(`line-start`);
let e=this.peek(3);
if((e===`---`||e===`...`)&&isEmpty$2(this.charAt(3))){
yield*this.pushCount(3);
this.indentValue=0;
this.indentNext=0;
return e===`---`?`doc`:`stream`}}
this.indentValue=yield*this.pushSpaces(!1);
this.indentNext>this.indentValue&&!isEmpty$2(this.charAt(1))&&(this.indentNext=this.indentValue);
return yield*this.parseBlockStart()}
*parseBlockStart(){
let[e,t]=this.peek(2);
if(!t&&!this.atEnd)return this.setNext(`block-start`);
if((e===`-`||e===`?`||e===`:`)&&isEmpty$2(t)){
let e=(yield*this.pushCount(1))+(yield*this.pushSpaces(!0));
this.indentNext=this.indentValue+1;
this.indentValue+=e;
return`block-start`}
return`doc`}
*parseDocument(){
yield*this.pushSpaces(!0);
let e=this.getLine();
if(e===null)return this.setNext(`doc`);
let t=yield*this.pushIndicators();
switch(e[t]){case`#`:
yield*this.pushCount(e.length-t);case void 0:
yield*this.pushNewline();
return yield*this.parseLineStart();case`{`:case`[`:
yield*this.pushCount(1);
this.flowKey=!1;
this.flowLevel=1;
return`flow`;case`}`:case`]`:
yield*this.pushCount(1);
return`doc`;case`*`:
yield*this.pushUntil(isNotAnchorChar);
return`doc`;case`"`:case`'`:
return yield*this.parseQuotedScalar();case`|`:case`>`:
t+=yield*this.parseBlockScalarHeader();
t+=yield*this.pushSpaces(!0);
yield*this.pushCount(e.length-t);
yield*this.pushNewline();
return yield*this.parseBlockScalar();default:
return yield*this.parsePlainScalar()}}
*parseFlowCollection(){
let e,t;
let n=-1;
do{
e=yield*this.pushNewline();
if(e>0){
t=yield*this.pushSpaces(!1);
this.indentValue=n=t}else t=0;
t+=yield*this.pushSpaces(!0)}while(e+t>0);
let r=this.getLine();
if(r===null)return this.setNext(`flow`);
if((n!==-1&&n<this.indentNext&&r[0]!==`#`||n===0&&(r.startsWith(`---`)||r.startsWith(`...`))&&isEmpty$2(r[3]))&&(n!==this.indentNext-1||this.flowLevel!==1||r[0]!==`]`&&r[0]!==`}`)){
this.flowLevel=0;
yield``;
return yield*this.parseLineStart()}
let i=0;
for(;r[i]===`,`;){
i+=yield*this.pushCount(1);
i+=yield*this.pushSpaces(!0);
this.flowKey=!1}
i+=yield*this.pushIndicators();
switch(r[i]){case void 0:
return`flow`;case`#`:
yield*this.pushCount(r.length-i);
return`flow`;case`{`:case`[`:
yield*this.pushCount(1);
this.flowKey=!1;
this.flowLevel+=1;
return`flow`;case`}`:case`]`:
yield*this.pushCount(1);
this.flowKey=!0;
--this.flowLevel;
return this.flowLevel?`flow`:`doc`;case`*`:
yield*this.pushUntil(isNotAnchorChar);
return`flow`;case`"`:case`'`:
this.flowKey=!0;
return yield*this.parseQuotedScalar();case`:`:
{
let e=this.charAt(1);
if(this.flowKey||isEmpty$2(e)||e===`,`){
this.flowKey=!1;
yield*this.pushCount(1);
yield*this.pushSpaces(!0);
return`flow`}}default:
this.flowKey=!1;
return yield*this.parsePlainScalar()}}
*parseQuotedScalar(){
let e=this.charAt(0);
let t=this.buffer.indexOf(e,this.pos+1);
if(e===`'`)for(;t!==-1&&this.buffer[t+1]===`'`;)t=this.buffer.indexOf(`'`,t+2);else for(;t!==-1;){
let e=0;
for(;this.buffer[t-1-e]===`\\`;)e+=1;
if(e%2==0)break;
t=this.buffer.indexOf(`"`,t+1)}
let n=this.buffer.substring(0,t);
let r=n.indexOf(`
`,this.pos);
if(r!==-1){
for(;r!==-1;){
let e=this.continueScalar(r+1);
if(e===-1)break;
r=n.indexOf(`
`,e)}
r!==-1&&(t=r-(n[r-1]===`\r`?2:1))}
if(t===-1){
if(!this.atEnd)return this.setNext(`quoted-scalar`);
t=this.buffer.length}
yield*this.pushToIndex(t+1,!1);
return this.flowLevel?`flow`:`doc`}
*parseBlockScalarHeader(){
this.blockScalarIndent=-1;
this.blockScalarKeep=!1;
let e=this.pos;
for(;;){
let t=this.buffer[++e];
if(t===`+`)this.blockScalarKeep=!0;else if(t>`0`&&t<=`9`)this.blockScalarIndent=Number(t)-1;else if(t!==`-`)break}
return yield*this.pushUntil(e=>isEmpty$2(e)||e===`#`)}
*parseBlockScalar(){
let e=this.pos-1;
let t=0;
let n;
loop:for(let r=this.pos;n=this.buffer[r];++r)switch(n){case` `:
t+=1;
break;case`
`:
e=r;
t=0;
break;case`\r`:
{
let e=this.buffer[r+1];
if(!e&&!this.atEnd)return this.setNext(`block-scalar`);
if(e===`
`)break}default:
break loop}
if(!n&&!this.atEnd)return this.setNext(`block-scalar`);
if(t>=this.indentNext){
this.indentNext=this.blockScalarIndent===-1?t:this.blockScalarIndent+(this.indentNext===0?1:this.indentNext);
do{
let t=this.continueScalar(e+1);
if(t===-1)break;
e=this.buffer.indexOf(`
`,t)}while(e!==-1);
if(e===-1){
if(!this.atEnd)return this.setNext(`block-scalar`);
e=this.buffer.length}}
let r=e+1;
n=this.buffer[r];
for(;n===` `;)n=this.buffer[++r];
if(n===`	`){
for(;n===`	`||n===` `||n===`\r`||n===`
`;)n=this.buffer[++r];
e=r-1}else if(!this.blockScalarKeep)do{
let n=e-1;
let r=this.buffer[n];
r===`\r`&&(r=this.buffer[--n]);
let i=n;
for(;r===` `;)r=this.buffer[--n];
if(r===`
`&&n>=this.pos&&n+1+t>i)e=n;else break}while(1);
yield``;
yield*this.pushToIndex(e+1,!0);
return yield*this.parseLineStart()}
*parsePlainScalar(){
let e=this.flowLevel>0;
let t=this.pos-1;
let n=this.pos-1;
let r;
for(;r=this.buffer[++n];)if(r===`:`){
let r=this.buffer[n+1];
if(isEmpty$2(r)||e&&flowIndicatorChars.has(r))break;
t=n}else if(isEmpty$2(r)){
let i=this.buffer[n+1];
if(r===`\r`){
if(i===`
`){
n+=1;
r=`
`;
i=this.buffer[n+1]}else t=n}
if(i===`#`||e&&flowIndicatorChars.has(i))break;
if(r===`
`){
let e=this.continueScalar(n+1);
if(e===-1)break;
n=Math.max(n,e-2)}}else{
if(e&&flowIndicatorChars.has(r))break;
t=n}
if(!r&&!this.atEnd)return this.setNext(`plain-scalar`);
yield``;
yield*this.pushToIndex(t+1,!0);
return e?`flow`:`doc`}
*pushCount(e){
if(e>0){
yield this.buffer.substr(this.pos,e);
this.pos+=e;
return e}
return 0}
*pushToIndex(e,t){
let n=this.buffer.slice(this.pos,e);
if(n){
yield n;
this.pos+=n.length;
return n.length}else t&&(yield``);
return 0}
*pushIndicators(){
let e=0;
loop:for(;;){
switch(this.charAt(0)){case`!`:
e+=yield*this.pushTag();
e+=yield*this.pushSpaces(!0);
continue loop;case`&`:
e+=yield*this.pushUntil(isNotAnchorChar);
e+=yield*this.pushSpaces(!0);
continue loop;case`-`:case`?`:case`:`:
{
let t=this.flowLevel>0;
let n=this.charAt(1);
if(isEmpty$2(n)||t&&flowIndicatorChars.has(n)){
t?this.flowKey&&=!1:this.indentNext=this.indentValue+1;
e+=yield*this.pushCount(1);
e+=yield*this.pushSpaces(!0);
continue loop}}}
break loop}
return e}
*pushTag(){
if(this.charAt(1)===`<`){
let e=this.pos+2;
let t=this.buffer[e];
for(;!isEmpty$2(t)&&t!==`>`;)t=this.buffer[++e];
return yield*this.pushToIndex(t===`>`?e+1:e,!1)}else{
let e=this.pos+1;
let t=this.buffer[e];
for(;t;)if(tagChars.has(t))t=this.buffer[++e];else if(t===`%`&&hexDigits.has(this.buffer[e+1])&&hexDigits.has(this.buffer[e+2]))t=this.buffer[e+=3];else break;
return yield*this.pushToIndex(e,!1)}}
*pushNewline(){
let e=this.buffer[this.pos];
if(e===`
`)return yield*this.pushCount(1);else if(e===`\r`&&this.charAt(1)===`
`)return yield*this.pushCount(2);else return 0}
*pushSpaces(e){
let t=this.pos-1;
let n;
do n=this.buffer[++t];while(n===` `||e&&n===`	`);
let r=t-this.pos;
if(r>0){
yield this.buffer.substr(this.pos,r);
this.pos=t}
return r}
*pushUntil(e){
let t=this.pos;
let n=this.buffer[t];
for(;!e(n);)n=this.buffer[++t];
return yield*this.pushToIndex(t,!1)}};
var LineCounter=class{
constructor(){
this.lineStarts=[];
this.addNewLine=e=>this.lineStarts.push(e);
this.linePos=e=>{
let t=0;
let n=this.lineStarts.length;
for(;t<n;){
let r=t+n>>1;
this.lineStarts[r]<e?t=r+1:n=r}
if(this.lineStarts[t]===e)return{line:t+1,col:1};
if(t===0)return{line:0,col:e};
let r=this.lineStarts[t-1];
return{line:t,col:e-r+1}}}};
function includesToken(e,t){
for(let n=0;n<e.length;++n)if(e[n].type===t)return!0;
return!1}
function findNonEmptyIndex(e){
for(let t=0;t<e.length;++t)switch(e[t].type){case`space`:case`comment`:case`newline`:
break;default:
return t}
return-1}
function isFlowToken(e){
switch(e?.type){case`alias`:case`scalar`:case`single-quoted-scalar`:case`double-quoted-scalar`:case`flow-collection`:
return!0;default:
return!1}}
function getPrevProps(e){
switch(e.type){case`document`:
return e.start;case`block-map`:
{
let t=e.items[e.items.length-1];
return t.sep??t.start}case`block-seq`:
return e.items[e.items.length-1].start;default:
return[]}}
function getFirstKeyStartProps(e){
if(e.length===0)return[];
let t=e.length;
loop:for(;--t>=0;)switch(e[t].type){case`doc-start`:case`explicit-key-ind`:case`map-value-ind`:case`seq-item-ind`:case`newline`:
break loop}
for(;e[++t]?.type===`space`;);
return e.splice(t,e.length)}
function arrayPushArray(e,t){
if(t.length<1e5)Array.prototype.push.apply(e,t);else for(let n=0;n<t.length;++n)e.push(t[n])}
function fixFlowSeqItems(e){
if(e.start.type===`flow-seq-start`){
for(let t of e.items)if(t.sep&&!t.value&&!includesToken(t.start,`explicit-key-ind`)&&!includesToken(t.sep,`map-value-ind`)){
t.key&&(t.value=t.key);
delete t.key;
isFlowToken(t.value)?t.value.end?arrayPushArray(t.value.end,t.sep):t.value.end=t.sep:arrayPushArray(t.start,t.sep);
delete t.sep}}}
var Parser=class{
constructor(e){
this.atNewLine=!0;
this.atScalar=!1;
this.indent=0;
this.offset=0;
this.onKeyLine=!1;
this.stack=[];
this.source=``;
this.type=``;
this.lexer=new Lexer;
this.onNewLine=e}
*parse(e,t=!1){
this.onNewLine&&this.offset===0&&this.onNewLine(0);
for(let n of this.lexer.lex(e,t))yield*this.next(n);
t||(yield*this.end())}
*next(e){
this.source=e;
if(this.atScalar){
this.atScalar=!1;
yield*this.step();
this.offset+=e.length;
return}
let t=tokenType(e);
if(!t){
let t=`Not a YAML token: ${e}`;
yield*this.pop({type:`error`,offset:this.offset,message:t,source:e});
this.offset+=e.length}else if(t===`scalar`){
this.atNewLine=!1;
this.atScalar=!0;
this.type=`scalar`}else{
this.type=t;
yield*this.step();
switch(t){case`newline`:
this.atNewLine=!0;
this.indent=0;
this.onNewLine&&this.onNewLine(this.offset+e.length);
break;case`space`:
this.atNewLine&&e[0]===` `&&(this.indent+=e.length);
break;case`explicit-key-ind`:case`map-value-ind`:case`seq-item-ind`:
this.atNewLine&&(this.indent+=e.length);
break;case`doc-mode`:case`flow-error-end`:
return;default:
this.atNewLine=!1}
this.offset+=e.length}}
*end(){
for(;this.stack.length>0;)yield*this.pop()}
get sourceToken(){
return{type:this.type,offset:this.offset,indent:this.indent,source:this.source}}
*step(){
let e=this.peek(1);
if(this.type===`doc-end`&&e?.type!==`doc-end`){
for(;this.stack.length>0;)yield*this.pop();
this.stack.push({type:`doc-end`,offset:this.offset,source:this.source});
return}
if(!e)return yield*this.stream();
switch(e.type){case`document`:
return yield*this.document(e);case`alias`:case`scalar`:case`single-quoted-scalar`:case`double-quoted-scalar`:
return yield*this.scalar(e);case`block-scalar`:
return yield*this.blockScalar(e);case`block-map`:
return yield*this.blockMap(e);case`block-seq`:
return yield*this.blockSequence(e);case`flow-collection`:
return yield*this.flowCollection(e);case`doc-end`:
return yield*this.documentEnd(e)}
yield*this.pop()}
peek(e){
return this.stack[this.stack.length-e]}
*pop(e){
let t=e??this.stack.pop();
if(!t)yield{type:`error`,offset:this.offset,source:``,message:`Tried to pop an empty stack`};else if(this.stack.length===0)yield t;else{
let e=this.peek(1);
t.type===`block-scalar`?t.indent=`indent`in e?e.indent:0:t.type===`flow-collection`&&e.type===`document`&&(t.indent=0);
t.type===`flow-collection`&&fixFlowSeqItems(t);
switch(e.type){case`document`:
e.value=t;
break;case`block-scalar`:
e.props.push(t);
break;case`block-map`:
{
let n=e.items[e.items.length-1];
if(n.value){
e.items.push({start:[],key:t,sep:[]});
this.onKeyLine=!0;
return}else if(n.sep)n.value=t;else{
Object.assign(n,{key:t,sep:[]});
this.onKeyLine=!n.explicitKey;
return}
break}case`block-seq`:
{
let n=e.items[e.items.length-1];
n.value?e.items.push({start:[],value:t}):n.value=t;
break}case`flow-collection`:
{
let n=e.items[e.items.length-1];
!n||n.value?e.items.push({start:[],key:t,sep:[]}):n.sep?n.value=t:Object.assign(n,{key:t,sep:[]});
return}default:
yield*this.pop();
yield*this.pop(t)}
if((e.type===`document`||e.type===`block-map`||e.type===`block-seq`)&&(t.type===`block-map`||t.type===`block-seq`)){
let n=t.items[t.items.length-1];
if(n&&!n.sep&&!n.value&&n.start.length>0&&findNonEmptyIndex(n.start)===-1&&(t.indent===0||n.start.every(e=>e.type!==`comment`||e.indent<t.indent))){
e.type===`document`?e.end=n.start:e.items.push({start:n.start});
t.items.splice(-1,1)}}}}
*stream(){
switch(this.type){case`directive-line`:
yield{type:`directive`,offset:this.offset,source:this.source};
return;case`byte-order-mark`:case`space`:case`comment`:case`newline`:
yield this.sourceToken;
return;case`doc-mode`:case`doc-start`:
{
let e={type:`document`,offset:this.offset,start:[]};
this.type===`doc-start`&&e.start.push(this.sourceToken);
this.stack.push(e);
return}}
yield{type:`error`,offset:this.offset,message:`Unexpected ${this.type} token in YAML stream`,source:this.source}}
*document(e){
if(e.value)return yield*this.lineEnd(e);
switch(this.type){case`doc-start`:
if(findNonEmptyIndex(e.start)!==-1){
yield*this.pop();
yield*this.step()}else e.start.push(this.sourceToken);
return;case`anchor`:case`tag`:case`space`:case`comment`:case`newline`:
e.start.push(this.sourceToken);
return}
let t=this.startBlockValue(e);
t?this.stack.push(t):yield{type:`error`,offset:this.offset,message:`Unexpected ${this.type} token in YAML document`,source:this.source}}
*scalar(e){
if(this.type===`map-value-ind`){
let t=getFirstKeyStartProps(getPrevProps(this.peek(2)));
let n;
if(e.end){
n=e.end;
n.push(this.sourceToken);
delete e.end}else n=[this.sourceToken];
let r={type:`block-map`,offset:e.offset,indent:e.indent,items:[{start:t,key:e,sep:n}]};
this.onKeyLine=!0;
this.stack[this.stack.length-1]=r}else yield*this.lineEnd(e)}
*blockScalar(e){
switch(this.type){case`space`:case`comment`:case`newline`:
e.props.push(this.sourceToken);
return;case`scalar`:
e.source=this.source;
this.atNewLine=!0;
this.indent=0;
if(this.onNewLine){
let e=this.source.indexOf(`
`)+1;
for(;e!==0;){
this.onNewLine(this.offset+e);
e=this.source.indexOf(`
`,e)+1}}
yield*this.pop();
break;default:
yield*this.pop();
yield*this.step()}}
*blockMap(e){
let t=e.items[e.items.length-1];
switch(this.type){case`newline`:
this.onKeyLine=!1;
if(t.value){
let n=`end`in t.value?t.value.end:void 0;
(Array.isArray(n)?n[n.length-1]:void 0)?.type===`comment`?n?.push(this.sourceToken):e.items.push({start:[this.sourceToken]})}else t.sep?t.sep.push(this.sourceToken):t.start.push(this.sourceToken);
return;case`space`:case`comment`:
if(t.value)e.items.push({start:[this.sourceToken]});else if(t.sep)t.sep.push(this.sourceToken);else{
if(this.atIndentedComment(t.start,e.indent)){
let n=e.items[e.items.length-2]?.value?.end;
if(Array.isArray(n)){
arrayPushArray(n,t.start);
n.push(this.sourceToken);
e.items.pop();
return}}
t.start.push(this.sourceToken)}
return}
if(this.indent>=e.indent){
let n=!this.onKeyLine&&this.indent===e.indent;
let r=n&&(t.sep||t.explicitKey)&&this.type!==`seq-item-ind`;
let i=[];
if(r&&t.sep&&!t.value){
let n=[];
for(let r=0;r<t.sep.length;++r){
let i=t.sep[r];
switch(i.type){case`newline`:
n.push(r);
break;case`space`:
break;case`comment`:
i.indent>e.indent&&(n.length=0);
break;default:
n.length=0}}
n.length>=2&&(i=t.sep.splice(n[1]))}
switch(this.type){case`anchor`:case`tag`:
if(r||t.value){
i.push(this.sourceToken);
e.items.push({start:i});
this.onKeyLine=!0}else t.sep?t.sep.push(this.sourceToken):t.start.push(this.sourceToken);
return;case`explicit-key-ind`:
if(!t.sep&&!t.explicitKey){
t.start.push(this.sourceToken);
t.explicitKey=!0}else if(r||t.value){
i.push(this.sourceToken);
e.items.push({start:i,explicitKey:!0})}else this.stack.push({type:`block-map`,offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken],explicitKey:!0}]});
this.onKeyLine=!0;
return;case`map-value-ind`:
if(t.explicitKey){
if(!t.sep){
if(includesToken(t.start,`newline`))Object.assign(t,{key:null,sep:[this.sourceToken]});else{
let e=getFirstKeyStartProps(t.start);
this.stack.push({type:`block-map`,offset:this.offset,indent:this.indent,items:[{start:e,key:null,sep:[this.sourceToken]}]})}}else if(t.value)e.items.push({start:[],key:null,sep:[this.sourceToken]});else if(includesToken(t.sep,`map-value-ind`))this.stack.push({type:`block-map`,offset:this.offset,indent:this.indent,items:[{start:i,key:null,sep:[this.sourceToken]}]});else if(isFlowToken(t.key)&&!includesToken(t.sep,`newline`)){
let e=getFirstKeyStartProps(t.start);
let n=t.key;
let r=t.sep;
r.push(this.sourceToken);
delete t.key;
delete t.sep;
this.stack.push({type:`block-map`,offset:this.offset,indent:this.indent,items:[{start:e,key:n,sep:r}]})}else i.length>0?t.sep=t.sep.concat(i,this.sourceToken):t.sep.push(this.sourceToken)}else t.sep?t.value||r?e.items.push({start:i,key:null,sep:[this.sourceToken]}):includesToken(t.sep,`map-value-ind`)?this.stack.push({type:`block-map`,offset:this.offset,indent:this.indent,items:[{start:[],key:null,sep:[this.sourceToken]}]}):t.sep.push(this.sourceToken):Object.assign(t,{key:null,sep:[this.sourceToken]});
this.onKeyLine=!0;
return;case`alias`:case`scalar`:case`single-quoted-scalar`:case`double-quoted-scalar`:
{
let n=this.flowScalar(this.type);
if(r||t.value){
e.items.push({start:i,key:n,sep:[]});
this.onKeyLine=!0}else if(t.sep)this.stack.push(n);else{
Object.assign(t,{key:n,sep:[]});
this.onKeyLine=!0}
return}default:
{
let r=this.startBlockValue(e);
if(r){
if(r.type===`block-seq`){
if(!t.explicitKey&&t.sep&&!includesToken(t.sep,`newline`)){
yield*this.pop({type:`error`,offset:this.offset,message:`Unexpected block-seq-ind on same line with key`,source:this.source});
return}}else n&&e.items.push({start:i});
this.stack.push(r);
return}}}}
yield*this.pop();
yield*this.step()}
*blockSequence(e){
let t=e.items[e.items.length-1];
switch(this.type){case`newline`:
if(t.value){
let n=`end`in t.value?t.value.end:void 0;
(Array.isArray(n)?n[n.length-1]:void 0)?.type===`comment`?n?.push(this.sourceToken):e.items.push({start:[this.sourceToken]})}else t.start.push(this.sourceToken);
return;case`space`:case`comment`:
if(t.value)e.items.push({start:[this.sourceToken]});else{
if(this.atIndentedComment(t.start,e.indent)){
let n=e.items[e.items.length-2]?.value?.end;
if(Array.isArray(n)){
arrayPushArray(n,t.start);
n.push(this.sourceToken);
e.items.pop();
return}}
t.start.push(this.sourceToken)}
return;case`anchor`:case`tag`:
if(t.value||this.indent<=e.indent)break;
t.start.push(this.sourceToken);
return;case`seq-item-ind`:
if(this.indent!==e.indent)break;
t.value||includesToken(t.start,`seq-item-ind`)?e.items.push({start:[this.sourceToken]}):t.start.push(this.sourceToken);
return}
if(this.indent>e.indent){
let t=this.startBlockValue(e);
if(t){
this.stack.push(t);
return}}
yield*this.pop();
yield*this.step()}
*flowCollection(e){
let t=e.items[e.items.length-1];
if(this.type===`flow-error-end`){
let e;
do{
yield*this.pop();
e=this.peek(1)}while(e?.type===`flow-collection`)}else if(e.end.length===0){
switch(this.type){case`comma`:case`explicit-key-ind`:
!t||t.sep?e.items.push({start:[this.sourceToken]}):t.start.push(this.sourceToken);
return;case`map-value-ind`:
!t||t.value?e.items.push({start:[],key:null,sep:[this.sourceToken]}):t.sep?t.sep.push(this.sourceToken):Object.assign(t,{key:null,sep:[this.sourceToken]});
return;case`space`:case`comment`:case`newline`:case`anchor`:case`tag`:
!t||t.value?e.items.push({start:[this.sourceToken]}):t.sep?t.sep.push(this.sourceToken):t.start.push(this.sourceToken);
return;case`alias`:case`scalar`:case`single-quoted-scalar`:case`double-quoted-scalar`:
{
let n=this.flowScalar(this.type);
!t||t.value?e.items.push({start:[],key:n,sep:[]}):t.sep?this.stack.push(n):Object.assign(t,{key:n,sep:[]});
return}case`flow-map-end`:case`flow-seq-end`:
e.end.push(this.sourceToken);
return}
let n=this.startBlockValue(e);
if(n)this.stack.push(n);else{
yield*this.pop();
yield*this.step()}}else{
let t=this.peek(2);
if(t.type===`block-map`&&(this.type===`map-value-ind`&&t.indent===e.indent||this.type===`newline`&&!t.items[t.items.length-1].sep)){
yield*this.pop();
yield*this.step()}else if(this.type===`map-value-ind`&&t.type!==`flow-collection`){
let n=getFirstKeyStartProps(getPrevProps(t));
fixFlowSeqItems(e);
let r=e.end.splice(1,e.end.length);
r.push(this.sourceToken);
let i={type:`block-map`,offset:e.offset,indent:e.indent,items:[{start:n,key:e,sep:r}]};
this.onKeyLine=!0;
this.stack[this.stack.length-1]=i}else yield*this.lineEnd(e)}}
flowScalar(e){
if(this.onNewLine){
let e=this.source.indexOf(`
`)+1;
for(;e!==0;){
this.onNewLine(this.offset+e);
e=this.source.indexOf(`
`,e)+1}}
return{type:e,offset:this.offset,indent:this.indent,source:this.source}}
startBlockValue(e){
switch(this.type){case`alias`:case`scalar`:case`single-quoted-scalar`:case`double-quoted-scalar`:
return this.flowScalar(this.type);case`block-scalar-header`:
return{type:`block-scalar`,offset:this.offset,indent:this.indent,props:[this.sourceToken],source:``};case`flow-map-start`:case`flow-seq-start`:
return{type:`flow-collection`,offset:this.offset,indent:this.indent,start:this.sourceToken,items:[],end:[]};case`seq-item-ind`:
return{type:`block-seq`,offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken]}]};case`explicit-key-ind`:
{
this.onKeyLine=!0;
let t=getFirstKeyStartProps(getPrevProps(e));
t.push(this.sourceToken);
return{type:`block-map`,offset:this.offset,indent:this.indent,items:[{start:t,explicitKey:!0}]}}case`map-value-ind`:
{
this.onKeyLine=!0;
let t=getFirstKeyStartProps(getPrevProps(e));
return{type:`block-map`,offset:this.offset,indent:this.indent,items:[{start:t,key:null,sep:[this.sourceToken]}]}}}
return null}
atIndentedComment(e,t){
if(this.type!==`comment`)return!1;
if(this.indent<=t)return!1;
return e.every(e=>e.type===`newline`||e.type===`space`)}
*documentEnd(e){
if(this.type!==`doc-mode`){
e.end?e.end.push(this.sourceToken):e.end=[this.sourceToken];
this.type===`newline`&&(yield*this.pop())}}
*lineEnd(e){
switch(this.type){case`comma`:case`doc-start`:case`doc-end`:case`flow-seq-end`:case`flow-map-end`:case`map-value-ind`:
yield*this.pop();
yield*this.step();
break;case`newline`:
this.onKeyLine=!1;default:
e.end?e.end.push(this.sourceToken):e.end=[this.sourceToken];
this.type===`newline`&&(yield*this.pop())}}};
function parseOptions(e){
let t=e.prettyErrors!==!1;
return{lineCounter:e.lineCounter||t&&new LineCounter||null,prettyErrors:t}}
function parseDocument(e,t={}){
let{lineCounter:n,prettyErrors:r}=parseOptions(t);
let i=new Parser(n?.addNewLine);
let a=new Composer(t);
let o=null;
for(let t of a.compose(i.parse(e),!0,e.length))if(!o)o=t;else if(o.options.logLevel!==`silent`){
o.errors.push(new YAMLParseError(t.range.slice(0,2),`MULTIPLE_DOCS`,`Source contains multiple documents; please use YAML.parseAllDocuments()`));
break}
if(r&&n){
o.errors.forEach(prettifyError(e,n));
o.warnings.forEach(prettifyError(e,n))}
return o}
function stringify(e,t,n){
let r=null;
typeof t==`function`||Array.isArray(t)?r=t:n===void 0&&t&&(n=t);
typeof n==`string`&&(n=n.length);
if(typeof n==`number`){
let e=Math.round(n);
n=e<1?void 0:e>8?{indent:8}:{indent:e}}
if(e===void 0){
let{keepUndefined:e}=n??t??{};
if(!e)return}
if(isDocument(e)&&!r)return e.toString(n);
return new Document(e,r,n).toString(n)}
var yaml_parts_exports=(0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.r)({Composer:()=>Composer,Lexer:()=>Lexer,LineCounter:()=>LineCounter,Pair:()=>Pair,Parser:()=>Parser,Scalar:()=>Scalar,YAMLParseError:()=>YAMLParseError,YAMLSeq:()=>YAMLSeq,isAlias:()=>isAlias$1,isMap:()=>isMap$2,isNode:()=>isNode$1,isPair:()=>isPair$1,isScalar:()=>isScalar$1,isSeq:()=>isSeq$1,stringify:()=>stringify});
let load=()=>yaml_parts_exports;
let loaded;
function library(){
loaded??=load(`./yaml-parts.ts`);
return loaded}
let isAlias=(node=>library().isAlias(node));
let isMap$1=(node=>library().isMap(node));
let isNode=(node=>library().isNode(node));
let isPair=(node=>library().isPair(node));
let isScalar=(node=>library().isScalar(node));
let isSeq=(node=>library().isSeq(node));
let LONGEST$4=1048576;
let MOST_COPIES=2e4;
let LINES=new WeakMap;
function yamlDocuments(text,{version}){
if(text.length>LONGEST$4)throw new ParseError((0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`a text of more than ${LONGEST$4} characters`);
let lines=new(library()).LineCounter;
let composer=new(library()).Composer({version,uniqueKeys:!1,prettyErrors:!1,logLevel:`silent`});
let documents=[];
for(let document of composer.compose(tokensOf$1(text,lines),!1,text.length)){
document.errors.length===0&&document.errors.push(...faultsOfMaps(document));
let[first]=document.errors;
first&&(first.linePos=[lines.linePos(first.pos[0])]);
LINES.set(document,lines);
documents.push(document)}
return documents}
function plainYaml(text,options){
let[document,...others]=yamlDocuments(text,options);
if(document===void 0)return;
if(others.length>0)throw new ParseError((0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`${others.length+1} YAML documents, where one is expected`);
let fault=faultOf$1(document);
if(fault!==void 0)throw new ParseError(fault);
writeOut(document,options);
return document.toJS()}
let KNOWN_FAULTS={TAB_AS_INDENT:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`a tab as indentation`,BAD_INDENT:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`wrong indentation, or a bracket that is not closed`,MISSING_CHAR:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`a missing quote, bracket, comma or colon`,BAD_DQ_ESCAPE:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`an escape (\\) in double quotes that YAML does not have`,BAD_SCALAR_START:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`a text that needs quotes because of its first character`,BLOCK_AS_IMPLICIT_KEY:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`a second ": " on one line, which needs quotes`,MULTILINE_IMPLICIT_KEY:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`a key over several lines, or a line without ":"`};
function faultOf$1({errors:[first]}){
if(!first)return;
let line=first.linePos?(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)` (line ${first.linePos[0].line})`:``;
if(first.code===`DUPLICATE_KEY`)return(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`the duplicate key "${first.message}"${line}`;
let known=KNOWN_FAULTS[first.code];
return(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`text that is not valid YAML${line}${known?`: ${known}`:``}`}
function lineOf(document,node){
let start=isNode(node)?node.range?.[0]:void 0;
return start===void 0?void 0:LINES.get(document)?.linePos(start).line}
function*tokensOf$1(text,lines){
let parser=new(library()).Parser(lines.addNewLine);
lines.addNewLine(0);
let count=0;
let documents=0;
let depth=0;
for(let lexeme of new(library()).Lexer().lex(text)){
lexeme===`[`||lexeme===`{`?depth++:lexeme===`]`||lexeme===`}`?depth--:(lexeme===`---`||lexeme.startsWith(`%`))&&documents++;
if(depth>100)throw new ParseError((0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`lists or maps nested more than ${100} levels deep`);
if(documents>100)throw new ParseError((0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`more than ${100} YAML documents`);
if(++count>15e4)throw new ParseError((0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`far more content than a settings file; the run stopped reading it`);
yield*parser.next(lexeme)}
yield*parser.end()}
function faultsOfMaps(document){
let left=[{node:document.contents,depth:0}];
for(let next=left.pop();next!==void 0;next=left.pop()){
let{node}=next;
let depth=next.depth+1;
if(isPair(node))left.push({node:node.key,depth},{node:node.value,depth});else if(isSeq(node)||isMap$1(node))for(let item of node.items)left.push({node:item,depth});
if(depth>200)return[fault(node,`BAD_INDENT`)];
let twice=isMap$1(node)?doubleKey(node.items):void 0;
if(twice!==void 0)return[fault(twice,`DUPLICATE_KEY`,wordOf(twice))]}
return[]}
function doubleKey(items){
let seen=new Set;
for(let{key}of items){
if(!isScalar(key))continue;
if(seen.has(key.value))return key;
seen.add(key.value)}}
function wordOf(key){
let word=String(isScalar(key)?key.value:key);
return word.length>40?`${word.slice(0,37)}...`:word}
function fault(node,code,message=``){
let[start=0,end=0]=isNode(node)&&node.range||[];
return new(library()).YAMLParseError([start,end],code,message)}
function writeOut(document,{version}){
let writer=new Writer(document,version===`1.1`);
document.contents=writer.written(document.contents);
return writer.nodes}
function aliasTargets(root){
let anchors=new Map;
let targets=new Map;
let left=[root];
for(;left.length>0;){
let node=left.pop();
isPair(node)&&left.push(node.value,node.key);
if(!isNode(node))continue;
if(isAlias(node)){
let target=anchors.get(node.source);
target&&targets.set(node,target);
continue}
let{anchor}=node;
anchor!==void 0&&anchors.set(anchor,node);
if(isSeq(node)||isMap$1(node))for(let item of node.items.toReversed())left.push(item)}
return targets}
var Writer=class{
#targets;
#within=new Set;
#merges;
#lines;
nodes=0;
#aliases=0;
#copies=0;
constructor(document,merges){
this.#merges=merges;
this.#lines=LINES.get(document);
this.#targets=aliasTargets(document.contents)}
written(node){
if(isPair(node))return this.#pair(node);
if(!isNode(node))return node;
this.nodes++;
if(this.#aliases>0&&++this.#copies>MOST_COPIES)throw new ParseError((0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`aliases (*) that expand to more than ${MOST_COPIES} nodes`);
if(isAlias(node))return this.#target(node);
let copy=shallow(node);
delete copy.anchor;
this.#within.add(node);
isSeq(copy)?copy.items=copy.items.map(item=>this.written(item)):isMap$1(copy)&&(copy.items=this.#merges?this.#merged(copy.items):copy.items.map(pair=>this.#pair(pair)));
this.#within.delete(node);
return copy}
#target(alias){
let target=this.#targets.get(alias);
if(!target||this.#within.has(target))throw new ParseError((0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`an alias (*)${this.#lineOf(alias)} without an earlier anchor; if it is a text that begins with "*", quote it`);
this.#aliases++;
let copy=this.written(target);
this.#aliases--;
delete copy.comment;
delete copy.commentBefore;
return copy}
#merged(items){
let own=items.filter(({key})=>!isMerge(key)).map(pair=>this.#pair(pair));
let keys=new Set(own.map(({key})=>identity(key)));
for(let{value}of items.filter(({key})=>isMerge(key))){
let written=this.written(value);
for(let base of isSeq(written)?written.items:[written]){
if(!isMap$1(base))throw new ParseError((0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`"<<" before something that is not a mapping${this.#lineOf(base)}`);
for(let pair of base.items){
if(keys.has(identity(pair.key)))continue;
keys.add(identity(pair.key));
own.push(pair)}}}
return own}
#lineOf(node){
let start=isNode(node)?node.range?.[0]:void 0;
return start===void 0||!this.#lines?``:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)` on line ${this.#lines.linePos(start).line}`}
#pair({key,value}){
return new(library()).Pair(this.written(key),this.written(value))}};
function shallow(node){
return Object.create(Object.getPrototypeOf(node),Object.getOwnPropertyDescriptors(node))}
let identity=key=>isScalar(key)?key.value:key;
let isMerge=key=>{
let value=isScalar(key)?key.value:key;
return value===`<<`&&!(isScalar(key)&&key.type?.startsWith(`QUOTE_`))||typeof value==`symbol`};
function readPairs(text,syntax){
let trimmed=text.trim();
if(trimmed===``)return;
if(trimmed===`{}`)return{values:{},emptied:!0,warnings:[]};
if(syntax===`dotenv`)return{values:parseDotenv(trimmed),emptied:!1,warnings:[]};
let bare=new Map;
let pairs=tidy$1(parseKeyValues(trimmed,bare)??{});
let[first]=[...bare].filter(([key])=>Object.hasOwn(pairs.values,key));
return first?{...pairs,bare:first[1]}:pairs}
function readPairsFile(text,syntax){
let trimmed=text.trim();
if(trimmed===``||trimmed===`{}`)return readPairs(trimmed,syntax);
if(/^[[{]/.test(trimmed))return{values:jsonStrings(trimmed),emptied:!1,warnings:[]};
let firstLine=trimmed.split(/\r\n|\n|\r/,1)[0]??``;
if(syntax===`dotenv`||/^.+=/.test(firstLine))return readPairs(trimmed,syntax);
return{values:yamlStrings(trimmed),emptied:!1,warnings:[]}}
function yamlStrings(text){
return strings(plainYaml(text,{version:`1.2`}),(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`a YAML map of KEY: VALUE`)}
function jsonStrings(text){
let parsed;
try{
parsed=JSON.parse(text)}catch{
throw new ParseError((0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`a file that is not valid JSON`)}
let values=strings(parsed,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`a JSON object`);
for(let[key,value]of Object.entries(values))if(value===``)throw new ParseError((0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`an empty value for the key ${name(key)}`);
return values}
function strings(parsed,wanted){
if(typeof parsed!=`object`||!parsed||Array.isArray(parsed))throw new ParseError((0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`a file that is not ${wanted}`);
let result={};
for(let[at,[key,value]]of Object.entries(parsed).entries()){
if(typeof value!=`string`)throw new ParseError((0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`a value that is not a string for the key ${name(key)}; put it in quotes`);
putEntry(result,key,value.trim(),()=>(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`number ${at+1}`)}
return result}
function tidy$1(parsed){
let values={};
let warnings=[];
for(let[key,value]of Object.entries(parsed))if(key===``){
if(value!==``)throw new ParseError((0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`"=" after nothing but white space`);
warnings.push((0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`An entry with only white space was dropped.`)}else if(key.startsWith(`#`))warnings.push((0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`An entry that starts with "#" was dropped: this list cannot contain comments (kv_syntax: dotenv can).`);else{
values[key]=value;
isQuoted(value)&&warnings.push((0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`The value of ${name(key)} begins and ends with a quote, and the quotes become part of the value. Remove them, or set kv_syntax: dotenv.`)}
return{values,emptied:!1,warnings}}
function isQuoted(value){
return value.length>1&&(value.startsWith(`"`)||value.startsWith(`'`))&&value.endsWith(value.charAt(0))}
function name(key){
return`"${key.length>40?`${key.slice(0,37)}...`:key}"`}
let isOwnLabel=key=>key.startsWith(`run-iam-deploy-`);
let isSystemKey=key=>/^(?:[^/]+\.)?(?:googleapis\.com|knative\.dev)\//.test(key);
function labelFaults(labels,{system}){
let entries=Object.entries(labels).filter(([key])=>!(system&&isSystemKey(key)));
let faults=entries.flatMap(([key,value])=>{
let ofKey=keyFault(key);
let ofValue=partFault(value);
return[...ofKey?[(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`the key ${name(key)}, which ${ofKey}`]:[],...ofValue?[(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`a value of ${name(key)} that ${ofValue}`]:[]]});
return entries.length>64?[(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`${entries.length} labels; the maximum is ${64}`,...faults]:faults}
let LABEL_RULE=(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`labels take lower-case letters, digits, "_" and "-", and keys begin with a letter`;
function keyFault(key){
if(isSystemKey(key))return(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`is a label that only Cloud Run can set`;
if(isOwnLabel(key))return(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`is reserved: this action marks what it created with labels that begin with "run-iam-deploy-"; use another name`;
if(key===``)return(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`is empty`;
return partFault(key)??(/^[\p{Ll}\p{Lo}]/u.test(key)?void 0:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`does not begin with a letter`)}
function partFault(text){
if(text.length>63)return(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`has ${text.length} characters; the maximum is ${63}`;
let wrong=[...new Set(text.match(/[^\p{Ll}\p{Lo}\p{N}_-]/gu)??[])];
let others=wrong.filter(letter=>!/\p{Lu}/u.test(letter));
let parts=[...others.length<wrong.length?[(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`capital letters`]:[],...others.some(letter=>/\s/.test(letter))?[(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`white space`]:[],...others.filter(letter=>!/[\s\p{Cc}]/u.test(letter)).map(letter=>`"${letter}"`)];
if(wrong.length===0)return;
return(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`has ${parts.length>1?(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`${parts.slice(0,-1).join((0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`, `)} and ${parts.at(-1)}`:parts[0]??(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`a control character`}`}
let CITIES={"africa-south1":`Johannesburg`,"asia-east1":`Taiwan`,"asia-east2":`Hong Kong`,"asia-northeast1":`Tokyo`,"asia-northeast2":`Osaka`,"asia-northeast3":`Seoul`,"asia-south1":`Mumbai`,"asia-south2":`Delhi`,"asia-southeast1":`Singapore`,"asia-southeast2":`Jakarta`,"australia-southeast1":`Sydney`,"australia-southeast2":`Melbourne`,"europe-central2":`Warsaw`,"europe-north1":`Finland`,"europe-north2":`Stockholm`,"europe-southwest1":`Madrid`,"europe-west1":`Belgium`,"europe-west2":`London`,"europe-west3":`Frankfurt`,"europe-west4":`Netherlands`,"europe-west6":`Zurich`,"europe-west8":`Milan`,"europe-west9":`Paris`,"europe-west10":`Berlin`,"europe-west12":`Turin`,"me-central1":`Doha`,"me-central2":`Dammam`,"me-west1":`Tel Aviv`,"northamerica-northeast1":`Montreal`,"northamerica-northeast2":`Toronto`,"northamerica-south1":`Mexico`,"southamerica-east1":`Sao Paulo`,"southamerica-west1":`Santiago`,"us-central1":`Iowa`,"us-east1":`South Carolina`,"us-east4":`Virginia`,"us-east5":`Columbus`,"us-south1":`Dallas`,"us-west1":`Oregon`,"us-west2":`Los Angeles`,"us-west3":`Salt Lake City`,"us-west4":`Las Vegas`};
let isKnownRegion=region=>Object.hasOwn(CITIES,region);
function meantRegion(text,known=Object.keys(CITIES)){
let typed=text.trim().toLowerCase().replaceAll(/[\s_]+/g,`-`);
return Object.keys(CITIES).find(region=>CITIES[region]?.toLowerCase().replaceAll(` `,`-`)===typed)??known.find(region=>region.replace(/(?<!\d)\d+$/,``)===typed)??meant(typed,known)}
let PREFIXES=/^(?:sk|pk|rk)[-_]|^(?:gh[pousr]|github_pat|glpat|xox[abprs]|hf|npm|pypi|shpat|dop_v1|key)[-_]|^(?:AKIA|ASIA|AIza|ya29|eyJ|SG\.|-----BEGIN)/;
function looksLikeValue(text){
if(PREFIXES.test(text))return!0;
return[/[a-z]/,/[A-Z]/,/\d/].every(kind=>kind.test(text))&&text.length>=20&&!/[-_]/.test(text)||/^[0-9a-f]{32,}$/i.test(text)&&/\d/.test(text)}
let DNS_LABEL=/^[a-z]([-a-z0-9]*[a-z0-9])?$/;
let nameFault=(kind,name)=>KINDS$3[kind].requests?serviceFault(name):jobFault(name);
function serviceFault(service){
if(service.length>49)return(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`has ${service.length} characters; the maximum is 49`;
if(!DNS_LABEL.test(service))return(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`must consist of lower-case letters, digits and hyphens, begin with a letter and not end with a hyphen`}
function jobFault(name){
if(name.length>63)return(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`has ${name.length} characters; the maximum is 63`;
if(!/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/.test(name))return(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`must consist of lower-case letters, digits and hyphens, and not begin or end with a hyphen`}
function tagFault(tag,service){
if(!DNS_LABEL.test(tag))return(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`must consist of lower-case letters, digits and hyphens, begin with a letter and not end with a hyphen`;
let together=tag.length+service.length;
if(together>46)return(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`and the service name have ${together} characters together; Cloud Run allows ${46}`}
function suffixFault(suffix,service){
let whole=service.length+1+suffix.length;
if(whole>63)return(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`has ${suffix.length} characters, which makes the name of the revision, SERVICE-SUFFIX, ${whole} characters long (${service.length} + 1 + ${suffix.length}); the maximum is ${63}`;
if(!/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/.test(suffix))return(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`must consist of lower-case letters, digits and hyphens, and not begin or end with a hyphen`}
function regionFault(region){
if(/^[a-z]+(-[a-z]+)+\d+-[a-z]$/.test(region))return(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`is a zone; the region is ${name(region.slice(0,-2))}`;
if(/^[a-z]+(-[a-z0-9]+)*-[a-z]+\d+$/.test(region))return;
let near=meantRegion(region);
return(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`is not a region name${near?(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`; did you mean ${near}?`:``}`}
function headerFault(value){
if(/[\r\n]/.test(value))return(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`has more than one line`;
if(!/^[\x20-\x7e]*$/.test(value))return(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`has characters that a header cannot contain; use plain ASCII`;
if(value.length>1e3)return(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`has ${value.length} characters; the maximum is 1000`}
function pathFault(path){
if(!path.startsWith(`/`))return(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`does not begin with "/"`;
if(path.startsWith(`//`))return(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`begins with "//", which URLs read as another host`;
if(path.includes(`\\`))return(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`has a backslash, which URLs read as "/"`;
if(/\p{Cc}/u.test(path))return(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`has a control character`;
if(path.includes(`#`))return(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`has a fragment (#), which clients never send`}
function projectFault(project){
if(/^projects\//.test(project))return(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`is a resource name; give only the id`;
if(!/^(\d+|([a-z0-9.-]+:)?[a-z][-a-z0-9]{4,28}[a-z0-9])$/.test(project))return(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`is not a project id or number`}
let RESERVED_VARIABLES=new Set([`K_SERVICE`,`K_REVISION`,`K_CONFIGURATION`]);
let PORT_FAULT=(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`the key "PORT", which is set by Cloud Run itself; leave it out`;
function variableFault(key){
if(RESERVED_VARIABLES.has(key))return(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`is set by Cloud Run itself; leave it out`;
if(key.startsWith(`X_GOOGLE_`))return(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`is reserved: keys cannot start with X_GOOGLE_`;
if(key.includes(`=`))return(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`has "=" in it`}
function secretReference(key,value){
if(key.startsWith(`/`)&&!isMountPath(key))throw new ParseError((0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`the path ${name(key)}, which must be /DIRECTORY/FILE without "." and ".."`);
let long=/^(projects\/[a-z0-9.:-]+\/secrets\/[\w-]{1,255})(?:(?::|\/versions\/)([\w-]+))?$/.exec(value);
if(long)return`${long[1]}:${long[2]??`latest`}`;
if(looksLikeValue(value.replace(/:[\w-]+$/,``)))throw new ParseError((0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`${NO_NAME} for ${name(key)}; ${TO_STORE}`);
if(/^[\w-]{1,255}:[\w-]+$/.test(value))return value;
if(/^[\w-]{1,255}$/.test(value))throw new ParseError((0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`no version of the secret for ${name(key)}; add ":latest" or a version number`);
throw new ParseError((0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`a value for ${name(key)} that is not SECRET:VERSION, the name of a secret in Secret Manager and its version`)}
let NO_NAME=(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`what looks like a secret's value (not shown)`;
let TO_STORE=(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`secrets takes the name of a secret in Secret Manager, not its value: store the value there, and write NAME:latest. A value that stands in a workflow has to be changed`;
function isMountPath(path){
let parts=path.split(`/`).slice(1);
return parts.length>1&&parts.every(part=>part!==``&&part!==`.`&&part!==`..`)}
function isServiceAccountEmail(text){
return/^[^@\s/:]+@[^@\s/:]+\.[^@\s/:]+$/.test(text)}
let MOST_VARIABLES=1e3;
function limitVariables(count){
if(count>MOST_VARIABLES)throw new ParseError((0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`${count} variables; Cloud Run allows ${MOST_VARIABLES} per container`)}
let checkVariables=entries=>{
if(Object.hasOwn(entries,`PORT`))throw new ParseError(PORT_FAULT);
return checkVariablesOfAny(entries)};
let checkVariablesOfAny=entries=>{
limitVariables(Object.keys(entries).length);
for(let key of Object.keys(entries))refuse$1(key,variableFault(key));
return entries};
let checkLabels=entries=>{
let faults=labelFaults(entries,{system:!1});
if(faults.length>0)throw new ParseError(`${faults.join(`; `)}. ${capitalise(LABEL_RULE)}`);
return entries};
let checkSecrets=entries=>Object.fromEntries(Object.entries(entries).map(([key,value])=>[key,secretReference(key,value)]));
let checkBuildVariables=entries=>{
for(let key of Object.keys(entries))refuse$1(key,key.startsWith(`X_GOOGLE_`)?(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`is reserved: keys cannot start with X_GOOGLE_`:void 0);
return entries};
function refuse$1(key,fault){
if(fault)throw new ParseError((0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`the key ${name(key)}, which ${fault}`)}
let UNITS={k:1e3,M:1e6,G:1e9,T:0xe8d4a51000,P:0x38d7ea4c68000,E:0xde0b6b3a7640000,Ki:1024,Mi:2**20,Gi:2**30,Ti:2**40,Pi:2**50,Ei:2**60};
let PARTS={m:1e3,u:1e6,n:1e9};
let FORM=/^\+?(\d+\.?\d*|\.\d+)(?:([numkMGTPE]|[KMGTPE]i)|[eE]([+-]?\d{1,2}))?$/;
function quantityOf(text){
let[,number,unit=``,power=`0`]=FORM.exec(text)??[];
if(number===void 0)return;
return Number(number)*(UNITS[unit]??1)*10**Number(power)/(PARTS[unit]??1)}
function parseGcloudList(text){
let delimiter=`,`;
let rest=text;
if(text.startsWith(`^`)&&text.indexOf(`^`,1)>0){
let end=text.indexOf(`^`,1);
delimiter=text.slice(1,end);
rest=text.slice(end+1);
if(delimiter===``)throw new ParseError((0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`an empty delimiter between the two "^"`)}
if(rest===``)return[];
let items=rest.split(delimiter);
rest.endsWith(delimiter)&&items.pop();
return items}
function parseGcloudMap(text){
let result={};
for(let[i,item]of parseGcloudList(text).entries()){
let equals=item.indexOf(`=`);
let key=item.slice(0,equals).trim();
if(equals<1||key===``)throw new ParseError((0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`an entry (number ${i+1}) that is not KEY=VALUE`);
putEntry(result,key,item.slice(equals+1),()=>(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`number ${i+1}`)}
return result}
function parseGcloudDuration(text){
let trimmed=text.trim().replace(/^\+(?=[\dPT])/i,``);
if(/^\d+$/.test(trimmed))return Number(trimmed);
let part=unit=>`(?:(\\d+(?:\\.\\d+)?)${unit})?`;
let plain=trimmed.replace(/^P?(?:(\d+(?:\.\d+)?D)T?|T)(?=\d|$)/i,`$1`);
let match=RegExp(`^(?=\\d)${[`d`,`h`,`m`,`s`].map(part).join(``)}$`,`i`).exec(plain);
if(!match)throw new ParseError((0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`"${trimmed.slice(0,40)}", which is not a duration such as 5m or 1h30m`);
let[days=0,hours=0,minutes=0,seconds=0]=match.slice(1).map(digits=>Number(digits??0));
return((days*24+hours)*60+minutes)*60+seconds}
let last=values=>values.at(-1)??``;
let edits=(...list)=>({kind:`edits`,edits:list});
let set=(path,value)=>({path,op:`set`,value});
let clear=path=>({path,op:`clear`});
function field(name,path,example,help,convert){
let effect=values=>{
let value=convert(last(values));
return edits(value===void 0?clear(path):set(path,value))};
return{name,takes:`value`,example,help,sets:path,effect}}
function listField(name,path,example,help){
let effect=values=>{
let items=listOf(values);
return edits(items.length===0||items.length===1&&items[0]===``?clear(path):set(path,items))};
return{name,takes:`value`,example,help,sets:path,items:!0,effect}}
function toggle(name,path,help,convert){
let effect=values=>edits(set(path,convert(last(values)===`true`)));
return{name,takes:`switch`,example:``,help,sets:path,effect}}
function alone(name,sets,help,effect){
return{name,takes:`alone`,example:``,help,sets,effect}}
function input(name,target,example,help){
let effect=values=>({kind:`inputs`,values:{[target]:last(values)}});
return{name,takes:`value`,example,help,sets:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`input \`${target}\``,effect}}
function ignored(name,takes,example,why){
return{name,takes,example,help:why?`Accepted, without effect: ${why}.`:`Accepted, without effect.`,sets:``,effect:()=>({kind:`none`,...why&&{why}})}}
function refusal(name,takes,refused){
return{name,takes,example:``,help:`Refused: it ${refused}.`,sets:``,refused,effect:()=>({kind:`none`})}}
let perContainer=(...flags)=>flags.map(flag=>({...flag,perContainer:!0}));
let only=(trait,...flags)=>flags.map(flag=>({for:trait,...flag}));
let fits=(flag,traits)=>flag.for===void 0||traits[flag.for]===!0;
let inStage=(stage,...flags)=>flags.map(flag=>({...flag,stage}));
function inFamily(family,variant,flag,phase){
return{...flag,family:{name:family,variant},...phase?{phase}:{}}}
let anyText=value=>value;
let emptyClears=value=>value===``?void 0:value;
function nonEmpty(value){
if(value===``)throw new ParseError((0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`an empty value`);
return value}
function choice(choices){
return value=>{
if(!Object.hasOwn(choices,value))throw new ParseError((0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`${name(value)}, not one of ${Object.keys(choices).join((0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`, `)}`);
return choices[value]??``}}
function amountOf(what){
return value=>{
if(quantityOf(value)===void 0)throw new ParseError((0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`${name(value)}, not an amount of ${what}`);
return value}}
function integer(lowest,highest=2**53-1){
let range=highest===2**53-1?(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`from ${lowest}`:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`from ${lowest} to ${highest}`;
return value=>{
let number=/^\s*\+?\d+(?:_\d+)*\s*$/.test(value)?Number(value.replaceAll(`_`,``)):NaN;
if(!(number>=lowest&&number<=highest))throw new ParseError((0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`${name(value)}, not a whole number ${range}`);
return number}}
function orDefault(convert){
return value=>value==="default"?void 0:convert(value)}
let fewest=value=>value==="default"||/^0+$/.test(value)?void 0:integer(0)(value);
function mapOf(values){
let result={};
for(let value of values)for(let[key,item]of Object.entries(parseGcloudMap(value))){
if(Object.hasOwn(result,key))throw new ParseError((0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`the key ${name(key)} twice`);
result[key]=item}
return result}
let listOf=values=>values.flatMap(parseGcloudList);
function mapFamily(noun,what,path,example,check){
let put=(name,help,strategy)=>({name,takes:`value`,example,help,sets:path,items:!0,effect:values=>{
let entries=check(mapOf(values));
return Object.keys(entries).length===0?{kind:`none`}:edits({path,op:`put`,entries,strategy})}});
let remove={name:`--remove-${noun}`,takes:`value`,example:example.split(`=`)[0]??``,help:`Remove ${what} by key.`,sets:path,items:!0,effect:values=>edits({path,op:`remove`,keys:listOf(values).map(key=>key.trimStart())})};
let clearAll=alone(`--clear-${noun}`,path,`Remove all ${what}.`,()=>edits(clear(path)));
return[inFamily(noun,`change`,put(`--update-${noun}`,`Set ${what}; others stay.`,`merge`)),inFamily(noun,`set`,put(`--set-${noun}`,`Set ${what}; others are removed.`,`overwrite`)),inFamily(noun,`change`,remove,`before`),inFamily(noun,`clear`,clearAll,`before`)]}
function labelFlags(){
let both=body=>edits(body(`labels`),body(`template.labels`));
let put=(name,help)=>({name,takes:`value`,example:`team=web`,help,sets:`labels`,items:!0,effect:values=>{
let entries=checkLabels(mapOf(values));
return both(path=>({path,op:`put`,entries,strategy:`merge`}))}});
return[inFamily((0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`labels to set`,`update`,put(`--update-labels`,`Set labels of the service and its revision; others stay.`)),inFamily((0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`labels to set`,`labels`,put(`--labels`,"The same as `--update-labels`.")),inFamily((0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`labels to remove`,`remove`,{name:`--remove-labels`,takes:`value`,example:`team`,help:`Remove labels by key.`,sets:`labels`,items:!0,effect:values=>both(path=>({path,op:`remove`,keys:listOf(values)}))},`before`),inFamily((0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`labels to remove`,`clear`,alone(`--clear-labels`,`labels`,`Remove all labels.`,()=>both(clear)),`before`)]}
let SQL=`container.cloudSqlInstances`;
let SQL_SETS=(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`a volume of Cloud SQL instances, mounted at \`/cloudsql\``;
function cloudSqlFlags(){
let flag=(verb,help,edit)=>inFamily(`cloudsql-instances`,verb,{name:`--${verb}-cloudsql-instances`,takes:`value`,example:`my-project:europe-west1:my-db`,help,sets:SQL_SETS,items:!0,effect:values=>({kind:`placed-edits`,edits:place=>[edit(listOf(values).map(instance=>connectionName(instance,place)))]})});
let put=strategy=>names=>({path:SQL,op:`put`,entries:Object.fromEntries(names.map(name=>[name,``])),strategy});
return[flag(`add`,`Connect to more Cloud SQL instances.`,put(`merge`)),flag(`set`,`Connect to exactly these Cloud SQL instances.`,put(`overwrite`)),flag(`remove`,`Disconnect from Cloud SQL instances.`,keys=>({path:SQL,op:`remove`,keys})),inFamily(`cloudsql-instances`,`clear`,alone(`--clear-cloudsql-instances`,SQL_SETS,`Disconnect from all Cloud SQL instances.`,()=>edits(clear(SQL))))]}
function connectionName(instance,place){
if(/^([a-z0-9.-]+\.[a-z]+:)?[^:\s]+:[^:\s]+:[^:\s]+$/.test(instance))return instance;
if(instance===``||instance.includes(`:`))throw new ParseError((0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`${name(instance)}, not PROJECT:REGION:INSTANCE`);
return`${knownProject(instance,place)}:${place.region}:${instance}`}
function connectorName(connector,place){
if(/^projects\/[^/]+\/locations\/[^/]+\/connectors\/[^/]+$/.test(connector))return connector;
if(!/^[a-z][-a-z0-9]*$/.test(connector))throw new ParseError((0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`${name(connector)}, not the name of a connector`);
return`projects/${knownProject(connector,place)}/locations/${place.region}/connectors/${connector}`}
function meshName(mesh,place){
return mesh.includes(`/`)?mesh:`projects/${knownProject(mesh,place)}/locations/global/meshes/${mesh}`}
function knownProject(short,place){
if(!place.project)throw new ParseError((0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`${name(short)}, a short name; set project_id, or write the name in full`);
return place.project}
let build=change=>({kind:`build`,change});
let BUILD_ENV=`build-env-vars`;
function buildFlags(){
let variables=`buildConfig.environmentVariables`;
let put=(name,help,envStrategy)=>({name,takes:`value`,example:`GOOGLE_NODE_RUN_SCRIPTS=build`,help,sets:variables,items:!0,effect:values=>{
let env=checkBuildVariables(mapOf(values));
return Object.keys(env).length===0?{kind:`none`}:build({env,envStrategy})}});
let remove={name:`--remove-build-env-vars`,takes:`value`,example:`GOOGLE_NODE_RUN_SCRIPTS`,help:`Remove variables of the build by key.`,sets:variables,items:!0,effect:values=>build({envRemove:listOf(values)})};
let setting=(noun,cleared,own,help)=>[inFamily(noun,`set`,{...own,effect:values=>last(values)===``?build({clear:cleared}):own.effect(values,()=>``)}),inFamily(noun,`clear`,alone(`--clear-${noun}`,`buildConfig.${cleared}`,help,()=>build({clear:cleared})))];
return perContainer(inFamily(BUILD_ENV,`change`,put(`--update-build-env-vars`,`Set variables of the build; others stay.`,`merge`)),inFamily(BUILD_ENV,`set`,put(`--set-build-env-vars`,`Set variables of the build; others are removed.`,`overwrite`)),inFamily(BUILD_ENV,`file`,{name:`--build-env-vars-file`,takes:`value`,example:`build-env.yaml`,help:`Variables of the build from a YAML file; others are removed.`,sets:variables,effect:(values,readText)=>build({env:checkBuildVariables(yamlStrings(readText(last(values)))),envStrategy:`overwrite`})}),inFamily(BUILD_ENV,`change`,remove,`before`),inFamily(BUILD_ENV,`clear`,alone(`--clear-build-env-vars`,variables,`Remove all variables of the build.`,()=>build({envStrategy:`overwrite`})),`before`),...setting(`build-service-account`,`serviceAccount`,input(`--build-service-account`,`build_service_account`,`projects/my-project/serviceAccounts/builder@my-project.iam.gserviceaccount.com`,`The build account.`),`Use the project's default build account again.`),...setting(`build-worker-pool`,`workerPool`,input(`--build-worker-pool`,`build_worker_pool`,`projects/my-project/locations/europe-west1/workerPools/my-pool`,`Private pool to build in (Cloud Build).`),`Build in the default pool again.`),...only(`requests`,...setting(`base-image`,`baseImage`,input(`--base-image`,`base_image`,`nodejs22`,`Base image with automatic updates.`),`Stop automatic updates of the base image.`),{name:`--automatic-updates`,takes:`switch`,example:``,help:`Automatic updates of the base image of a build with buildpacks.`,sets:`buildConfig.enableAutomaticUpdates`,effect:values=>build({automaticUpdates:last(values)===`true`})},inFamily((0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`entry point`,`function`,{name:`--function`,takes:`value`,example:`hello`,help:`The source is a function with this entry point.`,sets:`buildConfig.functionTarget`,effect:values=>build({functionTarget:last(values)})})))}
let STRATEGIES=[`merge`,`overwrite`];
function readServiceSettings(reader,disk,kind){
let syntax=reader.oneOf(`kv_syntax`,[`peer`,`dotenv`]);
let settings={edits:[],strategies:[]};
let put=(input,family,path,pairs,strategy)=>{
if(!pairs)return;
settings.strategies.push({family,variant:strategy===`merge`?`change`:`set`,input});
Object.keys(pairs.values).length>0?settings.edits.push({from:input,path,op:`put`,entries:pairs.values,strategy}):strategy===`overwrite`&&pairs.emptied?settings.edits.push({from:input,path,op:`clear`}):reader.notice(input,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`An empty list changes nothing; to remove all, use "{}" with the strategy overwrite.`)};
let strategy=reader.oneOf(`env_vars_update_strategy`,STRATEGIES);
put(`env_vars`,`env-vars`,`container.env`,readVariables(reader,disk,syntax),strategy);
put(`secrets`,`secrets`,`container.secrets`,checked(reader,`secrets`,syntax,checkSecrets),reader.oneOf(`secrets_update_strategy`,STRATEGIES));
let labels=checked(reader,`labels`,syntax,checkLabels);
labels&&Object.keys(labels.values).length===0?reader.notice(`labels`,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`An empty list changes nothing.`):labels&&settings.edits.push(...labelEdits(`labels`,labels.values));
let timeout=reader.parsed(`timeout`,requestTimeout);
timeout!==void 0&&KINDS$3[kind].requests&&settings.edits.push({from:reader.origin(`timeout`),path:`template.timeout`,op:`set`,value:`${timeout}s`});
return settings}
function defaultLabels(reader,env){
if(reader.boolean(`skip_default_labels`)||env.GITHUB_ACTIONS!==`true`)return[];
let sha=(env.GITHUB_SHA??``).trim().toLowerCase();
return labelEdits(`skip_default_labels`,{"managed-by":`github-actions`,...sha?{"commit-sha":sha}:{}})}
function labelEdits(from,entries){
return[`labels`,`template.labels`].map(path=>({from,path,op:`put`,entries,strategy:`merge`}))}
function readVariables(reader,disk,syntax){
let file=reader.parsed(`env_vars_file`,path=>{
let pairs=readPairsFile(readFileOf(disk,path),syntax);
pairs&&refuseBare(pairs,`env_vars_file`);
return pairs&&{...pairs,values:checkVariables(pairs.values)}});
warn(reader,`env_vars_file`,file);
let inline=checked(reader,`env_vars`,syntax,checkVariables);
if(!file)return inline;
let values={...file.values,...inline?.values};
reader.parsed(`env_vars_file`,()=>limitVariables(Object.keys(values).length));
return{values,emptied:inline?.emptied??file.emptied,warnings:[]}}
function refuseBare({bare,values},input){
let fault=bare?(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`an entry (number ${bare}) without "="`:input!==`secrets`&&Object.keys(values).some(key=>/\s/.test(key))&&(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`an entry with white space in its name`;
if(fault)throw new ParseError((0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`${fault} (not shown, because it could be a secret). Write one KEY=VALUE per line (KEY= for an empty value)${input===`env_vars_file`?``:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`; YAML and JSON do not work here`}`)}
function checked(reader,input,syntax,check){
let pairs=reader.parsed(input,text=>{
let read=readPairs(text,syntax);
read&&input!==`labels`&&refuseBare(read,input);
return read&&{...read,values:check(read.values)}});
warn(reader,input,pairs);
return pairs}
function warn(reader,input,pairs){
for(let warning of pairs?.warnings??[])reader.notice(input,warning,`warning`)}
function readFileOf(disk,path){
return onDisk(path,()=>disk.readText((0,node_path__WEBPACK_IMPORTED_MODULE_4__.resolve)(disk.workingDirectory,path)))}
function onDisk(path,ask){
try{
return ask()}catch(error){
if(!(error instanceof FileFault))throw error;
let what=error.kind===`folder`||error.kind===`special`?`which`:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`a file that`;
throw new ParseError(`${name(path)}, ${what} ${error.message}${meantPath(error)}`)}}
let meantPath=({near})=>near===void 0?``:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`; did you mean ${name(near)}?`;
function requestTimeout(text){
let seconds=parseGcloudDuration(text);
if(!Number.isInteger(seconds)||seconds<1||seconds>3600)throw new ParseError((0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`a request timeout outside the range of 1s to 60m (for the build, set build_timeout)`);
return seconds}
let INPUTS=[{name:`mode`,default:`deploy`,help:"`deploy` deploys. `preflight` changes nothing: it reports what a deploy would do, what would fail and how to fix it. `preview` deploys a preview of the pull request, and removes it when the pull request is closed. `cleanup` removes leftover previews. `drift` reports where the live service differs from the workflow. `rollback` sends all traffic back to the last good revision. `diagnose` changes nothing: it names the one layer that refuses a caller of `url`, `service` or `schedule_name`, and the fix.",example:`preflight`,group:`What to deploy`,ready:!0},...Object.values(KINDS$3).map(({input})=>({...input,group:`What to deploy`,ready:!0})),{name:`source`,help:"Folder to build and deploy, with a Dockerfile or in a language that buildpacks support. Not together with `image`.",example:`.`,group:`What to deploy`,ready:!0},{name:`image`,help:"Container image to deploy. Not together with `source`.",example:`europe-west1-docker.pkg.dev/my-project/my-repo/api:v1`,group:`What to deploy`,ready:!0},{name:`project_id`,help:"Google Cloud project. Default: the project in the email of `service_account`, then `CLOUDSDK_CORE_PROJECT` and similar variables, then the project of the credentials.",example:`my-project`,group:`What to deploy`,ready:!0},{name:`region`,default:`us-central1`,help:`Region of the service, or several separated by commas: one run deploys to all of them.`,example:`europe-west1`,group:`What to deploy`,ready:!0},{name:`env_vars`,help:"Environment variables, `KEY=VALUE` separated by line breaks or commas. A backslash makes the next character literal; quotes are kept.",example:`LOG_LEVEL=info`,group:`The service`,ready:!0},{name:`env_vars_file`,help:"File with environment variables: JSON, YAML or `KEY=VALUE` lines. For the same key, `env_vars` wins.",example:`deploy/env.yaml`,group:`The service`,ready:!0},{name:`env_vars_update_strategy`,default:`merge`,help:'`merge` keeps variables that are not listed; `overwrite` drops them. `env_vars: "{}"` with `overwrite` removes all.',example:`overwrite`,group:`The service`,ready:!0},{name:`secrets`,help:"Secrets, `KEY=SECRET:VERSION` separated by line breaks or commas. A key that starts with `/` is the path of a file; any other key is an environment variable.",example:`API_KEY=api-key:latest`,group:`The service`,ready:!0},{name:`secrets_update_strategy`,default:`merge`,help:"`merge` keeps secrets that are not listed; `overwrite` drops them.",example:`overwrite`,group:`The service`,ready:!0},{name:`labels`,help:"Labels of the service and of the new revision, `KEY=VALUE` separated by line breaks or commas. Other labels stay.",example:`team=web`,group:`The service`,ready:!0},{name:`skip_default_labels`,default:`false`,help:"`true` leaves out the labels `managed-by=github-actions` and `commit-sha`.",example:`true`,group:`The service`,ready:!0},{name:`suffix`,help:"Suffix of the new revision: `v1` makes `SERVICE-v1`. Each suffix works once.",example:`v1`,group:`The service`,ready:!0},{name:`tag`,help:"Traffic tag for the new revision. It gives the revision a URL of its own, which becomes the output `url`. Tag and service name together can have at most 46 characters.",example:`canary`,group:`The service`,ready:!0},{name:`no_traffic`,default:`false`,help:"`true` sends no traffic to the new revision. Not possible for a service that does not exist yet.",example:`true`,group:`The service`,ready:!0},{name:`timeout`,help:"How long a request can take, up to one hour. For the build, see `build_timeout`.",example:`5m`,group:`The service`,ready:!0},{name:`flags`,help:"Flags of `gcloud run deploy`, separated by spaces or line breaks. The run interprets them without gcloud (see the page on gcloud flags). They override inputs.",example:`--memory=512Mi --cpu=1`,group:`The service`,ready:!0},{name:`kv_syntax`,default:`peer`,help:"How `KEY=VALUE` lists are read. `peer`: as deploy-cloudrun reads them. `dotenv`: one entry per line, with quotes, comments, JSON and values of several lines.",example:`dotenv`,group:`The service`,ready:!0},{name:`wait`,default:`false`,help:"`true` runs the job after the deploy and waits until it ends; the run fails if the job fails.",example:`true`,group:`Jobs`,ready:!0},{name:`access`,default:`keep`,help:"`public`: reachable without a Google identity, as far as policies allow. `authenticated`: callers need `run.routes.invoke`. `keep`: an existing service stays as it is, a new one is `authenticated`.",example:`public`,synonyms:{private:`authenticated`,restricted:`authenticated`,false:`authenticated`,everyone:`public`,allusers:`public`,unauthenticated:`public`,true:`public`},group:`Who can call it`,ready:!0},{name:`public_via`,default:`auto`,help:"How the run can make the service public: `all-users`, `no-invoker-iam-check`, or `auto` for whichever way the policies allow.",example:`all-users`,group:`Who can call it`,ready:!0},{name:`on_public_denied`,default:`oidc-only`,help:"What to do if policies forbid public access: `oidc-only` deploys for authenticated callers and warns; `fail` stops before the run changes anything.",example:`fail`,group:`Who can call it`,ready:!0},{name:`invokers`,help:"Members that can call the service, separated by line breaks or commas: `user:`, `group:`, or the email of a service account.",example:`frontend@my-project.iam.gserviceaccount.com`,group:`Who can call it`,ready:!0},{name:`invokers_update_strategy`,default:`merge`,help:"`merge` adds to the existing callers; `overwrite` makes `invokers` and `callers` the only ones, apart from `allUsers` and grants with a condition.",example:`overwrite`,group:`Who can call it`,ready:!0},{name:`callers`,help:"Cloud Run services that call this one, `NAME` or `PROJECT/REGION/NAME`, or emails of accounts, separated by line breaks or commas. Their runtime accounts can then call this service.",example:`frontend`,group:`Who can call it`,ready:!0},{name:`workload_identity_provider`,help:`Workload Identity Federation provider, with the project number. Default: the credentials of an earlier auth step, then Application Default Credentials.`,example:`projects/123456789012/locations/global/workloadIdentityPools/github/providers/my-repo`,group:`Authentication`,ready:!0},{name:`service_account`,help:`Service account to deploy as. Without it, the federated identity itself deploys.`,example:`deployer@my-project.iam.gserviceaccount.com`,group:`Authentication`,ready:!0},{name:`audience`,help:`Audience of GitHub's ID token, if the provider does not accept the default.`,example:`https://example.com/my-audience`,group:`Authentication`,ready:!0},{name:`delegates`,help:"Service accounts between the identity of the job and `service_account`, separated by line breaks or commas. Each impersonates the next.",example:`first@my-project.iam.gserviceaccount.com`,group:`Authentication`,ready:!0},{name:`universe`,default:`googleapis.com`,help:`Host suffix of Google's APIs.`,example:`googleapis.com`,group:`Authentication`,ready:!0},{name:`request_reason`,help:"Text for the header `X-Goog-Request-Reason`, which audit logs show.",example:`ticket 1234`,shownAs:`Request reason`,group:`Authentication`,ready:!0},{name:`preflight`,default:`enforce`,help:"`enforce`: a missing permission, a disabled API or a refusal by Google stops the run before it uploads anything. `warn`: such findings are warnings, and the run goes on until Google refuses it. `off`: the run does not check permissions and APIs, and refusals of its other questions are warnings. Other errors stop the run in any case.",example:`warn`,shownAs:`Preflight`,group:`Safety and waiting`,ready:!0},{name:`grant_missing`,default:`false`,help:"`true` grants what the preflight found missing and enables APIs: the narrowest role on the narrowest resource, never Owner, Editor or Viewer, never for code from a fork. The run then waits for the grants to take effect and deploys. The deployer must be allowed to grant roles.",example:`true`,group:`Safety and waiting`,ready:!0},{name:`wait_for_grants`,default:`false`,help:"`true`: if Google refuses a request, the run tries again until `propagation_timeout`, because a recent grant might still need time to take effect.",example:`true`,group:`Safety and waiting`,ready:!0},{name:`propagation_timeout`,default:`7m`,help:"How long to wait for grants to take effect: those that `grant_missing` made or that `wait_for_grants` announces.",example:`7m`,group:`Safety and waiting`,ready:!0},{name:`verify`,default:`true`,help:`Request the URL without a token, with an ID token and with an ID token for another audience, and compare the answers with the decision about access.`,example:`false`,group:`Safety and waiting`,ready:!0},{name:`verify_path`,default:`/`,help:"Path that `verify` and a gradual rollout request.",example:`/status`,group:`Safety and waiting`,ready:!0},{name:`verify_command`,help:"Your own test of a new revision: a command line, run without a shell, with `SERVICE_URL` and, where the service is not public, `ID_TOKEN` in its environment. Exit code 0 means that the revision is healthy; until then a new revision of an existing service gets no traffic.",example:`npm run smoke-test`,group:`Safety and waiting`,shownAs:`Own test`,ready:!0},{name:`verify_timeout`,default:`5m`,help:"How long one run of `verify_command` can take.",example:`2m`,group:`Safety and waiting`,ready:!0},{name:`dry_run`,default:`false`,help:"`true` plans and reports, and changes nothing.",example:`true`,group:`Safety and waiting`,ready:!0},{name:`build_service_account`,help:`Build account, as email or full name. Default: the build account of the service's last build, otherwise the project's default.`,example:`builder@my-project.iam.gserviceaccount.com`,group:`The build`,ready:!0},{name:`build_env_vars`,help:"Environment variables of the build, as a `KEY=VALUE` list. Those of the last build that are not listed stay.",example:`GOOGLE_NODE_RUN_SCRIPTS=build`,group:`The build`,ready:!0},{name:`build_worker_pool`,help:`Private pool of Cloud Build to build in.`,example:`projects/my-project/locations/europe-west1/workerPools/my-pool`,group:`The build`,ready:!0},{name:`build_timeout`,help:`How long the build can take.`,example:`20m`,group:`The build`,ready:!0},{name:`base_image`,help:`Base image of a build with buildpacks. Also turns on automatic updates of that image.`,example:`nodejs22`,group:`The build`,ready:!0},{name:`source_bucket`,help:"Bucket for the uploaded source. Default: `run-sources-PROJECT-REGION`, which the run creates if it does not exist.",example:`my-source-bucket`,group:`The build`,ready:!0},{name:`artifact_repository`,help:"Artifact Registry repository for the built image, which must exist. Default: `cloud-run-source-deploy`, which the run creates if it does not exist.",example:`my-repo`,group:`The build`,ready:!0},{name:`run_timeout`,default:`60m`,help:`How long the whole run can take.`,example:`30m`,group:`The run`,ready:!0},{name:`on_cancel`,default:`cancel-build`,help:"When the run is cancelled: `cancel-build` cancels the build, `leave` lets it finish.",example:`leave`,group:`The run`,ready:!0},{name:`report_path`,help:"Also write the report (JSON) to this file. An audit (`scope`) says what is new since the report that is there already.",example:`report.json`,group:`The run`,ready:!0},{name:`summary`,default:`true`,help:`Write the job summary.`,example:`false`,group:`The run`,ready:!0},{name:`language`,default:`en`,help:"Language of the summary, the comments and the messages: `en` or `ja` (Japanese).",example:`ja`,synonyms:{english:`en`,"en-us":`en`,japanese:`ja`,jp:`ja`,"ja-jp":`ja`},group:`The run`,ready:!0},{name:`create_credentials_file`,help:`Has no effect: the run writes no credential file.`,example:`true`,group:`Accepted for compatibility`,ready:!0},{name:`export_environment_variables`,help:`Has no effect: the run exports no variables to later steps.`,example:`true`,group:`Accepted for compatibility`,ready:!0},{name:`cleanup_credentials`,help:`Has no effect: there is no credential file.`,example:`true`,group:`Accepted for compatibility`,ready:!0},{name:`access_token_lifetime`,help:`Has no effect: the run provides no token.`,example:`300s`,group:`Accepted for compatibility`,ready:!0},{name:`access_token_scopes`,help:`Has no effect: the run provides no token.`,example:`https://www.googleapis.com/auth/cloud-platform`,group:`Accepted for compatibility`,ready:!0},{name:`id_token_include_email`,help:`Has no effect: the run provides no token.`,example:`true`,group:`Accepted for compatibility`,ready:!0},{name:`gcloud_version`,help:`Has no effect: the run does not use gcloud.`,example:`latest`,group:`Accepted for compatibility`,ready:!0},{name:`gcloud_component`,help:"Has no effect: the run does not use gcloud. `alpha` or `beta`.",example:`beta`,group:`Accepted for compatibility`,ready:!0},{name:`preview_strategy`,help:"`tag` (the default): a preview is a revision of the service without traffic, with its own tag and URL and with the access, account and secrets of the service. `service`: a preview is a separate service, `SERVICE-pr-N`. With `mode: preflight`: also check whether previews would work.",example:`service`,group:`Previews`,ready:!0},{name:`preview_ttl`,help:"Age at which `cleanup` removes a preview, `14d` by default. With `mode: preflight`: also check whether `cleanup` would work.",example:`14d`,group:`Previews`,ready:!0},{name:`comment`,default:`true`,help:`Write one comment on the pull request about its previews as soon as the run begins, and keep it up to date. If the run cannot write it, it warns.`,example:`false`,group:`Previews`,ready:!0},{name:`github_token`,default:"${{ github.token }}",help:"Token for the comment on the pull request (`pull-requests: write`), for deployments on GitHub (`deployments: write`), and to ask whether a pull request is closed (`pull-requests: read`). Without that permission, `cleanup` decides by age alone.",example:"${{ github.token }}",group:`Previews`,ready:!0},{name:`drift_fail`,default:`true`,help:"`true`: drift fails the step. `false`: each difference is a warning.",example:`false`,group:`Drift`,ready:!0},{name:`drift_issue`,default:`false`,help:"`true`: keep one issue about the drift in the repository: opened when something differs, edited, and closed when nothing does. Needs `issues: write`.",example:`true`,group:`Drift`,ready:!0},{name:`drift_baseline`,help:`YAML file of accepted findings, each with a reason and the last day on which it is accepted. They are shown, and do not count.`,example:`.github/drift.yaml`,group:`Drift`,ready:!0},{name:`fix`,default:`false`,help:"`true`: `drift` applies what is safe: labels, environment variables, and whatever reduces who can call the service. It never makes anything public.",example:`true`,group:`Drift`,ready:!0},{name:`metadata`,help:"YAML file of a service or job in Knative form, deployed as `gcloud run services replace` and `jobs replace` do. If you give `image` or `source`, `env_vars`, `secrets`, `labels`, `suffix` or `timeout`, the run puts them into it.",example:`service.yaml`,group:`What to deploy`,ready:!0},{name:`revision_traffic`,help:"Shares of the traffic by revision, `REVISION=PERCENT` separated by commas; `LATEST` is the revision that this run makes. The other serving revisions share the rest in proportion. With `mode: rollback`: the revision to go back to.",example:`api-00041-abc=90,LATEST=10`,group:`Traffic`,ready:!0},{name:`tag_traffic`,help:"Shares of the traffic by tag, `TAG=PERCENT` separated by commas. Not together with `revision_traffic`.",example:`canary=10`,group:`Traffic`,ready:!0},{name:`update_traffic_flags`,help:"Flags of `gcloud run services update-traffic`, read without gcloud: `--to-latest`, `--to-revisions`, `--to-tags`, `--set-tags`, `--update-tags`, `--remove-tags`, `--clear-tags`. They take effect after the deploy, or on their own.",example:`--update-tags=stable=LATEST`,group:`Traffic`,ready:!0},{name:`traffic_steps`,help:`Gradual rollout: the new revision gets its traffic in these steps, in percent. The run watches its health before and between them; if the revision fails, all traffic returns to what served before. The last step stays: end with 100 to move all traffic.`,example:`10,50,100`,group:`Traffic`,ready:!0},{name:`traffic_interval`,default:`2m`,help:`Time between two steps of a gradual rollout. The run watches the new revision meanwhile.`,example:`5m`,group:`Traffic`,ready:!0},{name:`reuse_build`,default:`auto`,help:"Whether the same source with the same build settings is neither uploaded nor built again, but deployed from the image that an earlier build made. `auto`: in previews only; `always`: so an image that a preview has tried is what production gets; `never`.",example:`always`,group:`The build`,shownAs:`Reuse of builds`,ready:!0},{name:`resource_tags`,help:"Resource tags of the service, as `KEY=VALUE` with namespaced keys (`123456789012/env=prod`, or `tagKeys/123=tagValues/456`). The run binds them after the release and before it makes the service public, so an organisation policy with a tag condition can allow that. Other tags stay.",example:`123456789012/allUsersIngress=True`,group:`The service`,ready:!0},{name:`allow_fork_source`,default:`false`,help:"Deploy code that is or could be from a fork although the run has credentials. Needs `environment`. Only for jobs that a person approves each time.",example:`true`,group:`Safety and waiting`,ready:!0},{name:`url`,help:"With `mode: diagnose`: the address that answers a caller with 401, 403 or 404. The run sends it GET requests without an ID token and, where nobody could misuse the token, with one.",example:`https://api-123456789012.europe-west1.run.app`,group:`The run`,ready:!0},{name:`environment`,help:"The GitHub environment of the deployment that the run makes on GitHub (`deployments: write`). Default: `preview/pr-N` for a preview, no deployment otherwise. If the job itself names an environment, GitHub already makes a deployment: leave this out then. With `allow_fork_source`, it is the environment of the job, which the run verifies by the ID token of the job.",example:`production`,group:`Safety and waiting`,ready:!0},{name:`sarif_file`,help:`Also write what was found as SARIF 2.1.0 to this file, for GitHub's code scanning. Each result is at the line of the workflow whose input disagrees.`,example:`run-iam-deploy.sarif`,group:`The run`,ready:!0},{name:`schedule`,help:"When Cloud Scheduler calls the service (or runs the job): unix-cron, or words such as `every 10 minutes`. `none` deletes the Cloud Scheduler job; without the input, an existing one stays as it is. For several schedules, give a YAML list of mappings with the names of the inputs below without `schedule_`.",example:`0 3 * * *`,group:`Schedule`,ready:!0},{name:`schedule_name`,help:"Name of the Cloud Scheduler job. Default: `SERVICE-schedule`. With `mode: diagnose`: the job whose calls are refused.",example:`api-nightly`,group:`Schedule`,ready:!0},{name:`schedule_time_zone`,default:`Etc/UTC`,help:`Time zone of the schedule, by its name in the tz database.`,example:`Europe/Berlin`,group:`Schedule`,ready:!0},{name:`schedule_path`,default:`/`,help:`Path to call, with its query.`,example:`/tasks/nightly`,group:`Schedule`,ready:!0},{name:`schedule_method`,default:`POST`,help:`HTTP method of the call.`,example:`GET`,group:`Schedule`,ready:!0},{name:`schedule_body`,help:`Body of the call, for POST, PUT and PATCH.`,example:`{"full": true}`,group:`Schedule`,ready:!0},{name:`schedule_headers`,help:"Headers of the call, `KEY=VALUE` separated by line breaks or commas. Set `Content-Type` if there is a body: the default is `application/octet-stream`.",example:`Content-Type=application/json`,group:`Schedule`,ready:!0},{name:`schedule_service_account`,help:"Service account that calls. It must be in the same project. Default: `cloud-scheduler-invoker@PROJECT.iam.gserviceaccount.com`, which the run creates if it does not exist.",example:`caller@my-project.iam.gserviceaccount.com`,group:`Schedule`,ready:!0},{name:`schedule_audience`,help:`Audience of the ID token. Default: the URL of the service, which works for every path.`,example:`https://api.example.com`,group:`Schedule`,ready:!0},{name:`schedule_deadline`,help:`Deadline of one attempt, 15 seconds to 30 minutes. Cloud Scheduler’s default is 3 minutes.`,example:`10m`,group:`Schedule`,ready:!0},{name:`schedule_retries`,help:`Number of retries after a failed attempt, 0 to 5.`,example:`3`,group:`Schedule`,ready:!0},{name:`schedule_test`,default:`false`,help:"`true`: run the Cloud Scheduler job once after the deploy and wait for the result.",example:`true`,group:`Schedule`,ready:!0},{name:`schedule_target`,help:"`function NAME`: call this function instead of the service. It must be a Cloud Run service. With `mode: diagnose`: the function that refuses, of either generation.",example:`function hello`,group:`Schedule`,ready:!0},{name:`scope`,help:"With `mode: drift`: `projects/P`, `folders/F` or `organizations/O`, whose Cloud Run services and jobs are all looked at, instead of one service.",example:`organizations/123456789012`,group:`Drift`,ready:!0},later$1(`credentials_json`,`Accepted for compatibility`,`Refused: the run does not use service account keys.`,`leave it out`),later$1(`token_format`,`Accepted for compatibility`,`Refused: the run provides no tokens.`,`access_token`),later$1(`access_token_subject`,`Accepted for compatibility`,`Refused: the run provides no tokens.`,`me@example.com`),later$1(`id_token_audience`,`Accepted for compatibility`,`Refused: the run provides no tokens.`,`https://example.com`)];
function later$1(name,group,help,example,fallback){
return{name,group,help,example,ready:!1,...fallback===void 0?{}:{default:fallback}}}
let byName=new Map(INPUTS.map(input=>[input.name,input]));
function inputRow(name){
let row=byName.get(name);
if(!row)throw Error(`no input ${name}`);
return row}
let pathText=path=>path.reduce((text,key)=>{
if(typeof key==`number`)return`${text}[${key}]`;
if(!/^\w+$/.test(key))return`${text}["${key}"]`;
return text===``?key:`${text}.${key}`},``);
function instead(path,value){
return value===void 0?(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`leave out ${pathText(path)}`:insteadAt(pathText(path),value)}
let insteadAt=(path,value)=>`${path}: ${library().stringify(value,{version:`1.1`,collectionStyle:`flow`,lineWidth:0}).trim()}`;
let MESSAGES={Service:{apiVersion:`string`,kind:`string`,metadata:`ObjectMeta`,spec:`ServiceSpec`},ObjectMeta:{annotations:`map<string>`,clusterName:`string`,creationTimestamp:`string`,deletionGracePeriodSeconds:`integer`,deletionTimestamp:`string`,finalizers:`string[]`,generateName:`string`,generation:`integer`,labels:`map<string>`,name:`string`,namespace:`string`,ownerReferences:`OwnerReference[]`,resourceVersion:`string`,selfLink:`string`,uid:`string`},OwnerReference:{apiVersion:`string`,blockOwnerDeletion:`boolean`,controller:`boolean`,kind:`string`,name:`string`,uid:`string`},ServiceSpec:{template:`RevisionTemplate`,traffic:`TrafficTarget[]`},RevisionTemplate:{metadata:`ObjectMeta`,spec:`RevisionSpec`},RevisionSpec:{containerConcurrency:`integer`,containers:`Container[]`,enableServiceLinks:`boolean`,imagePullSecrets:`LocalObjectReference[]`,nodeSelector:`map<string>`,runtimeClassName:`string`,serviceAccountName:`string`,timeoutSeconds:`integer`,volumes:`Volume[]`},Container:{args:`string[]`,command:`string[]`,env:`EnvVar[]`,envFrom:`EnvFromSource[]`,image:`string`,imagePullPolicy:`string`,livenessProbe:`Probe`,name:`string`,ports:`ContainerPort[]`,readinessProbe:`Probe`,resources:`ResourceRequirements`,sandboxLauncher:`boolean`,securityContext:`SecurityContext`,startupProbe:`Probe`,terminationMessagePath:`string`,terminationMessagePolicy:`string`,volumeMounts:`VolumeMount[]`,workingDir:`string`},EnvVar:{name:`string`,value:`string`,valueFrom:`EnvVarSource`},EnvVarSource:{configMapKeyRef:`ConfigMapKeySelector`,secretKeyRef:`SecretKeySelector`},ConfigMapKeySelector:{key:`string`,localObjectReference:`LocalObjectReference`,name:`string`,optional:`boolean`},LocalObjectReference:{name:`string`},SecretKeySelector:{key:`string`,localObjectReference:`LocalObjectReference`,name:`string`,optional:`boolean`},EnvFromSource:{configMapRef:`ConfigMapEnvSource`,prefix:`string`,secretRef:`SecretEnvSource`},ConfigMapEnvSource:{localObjectReference:`LocalObjectReference`,name:`string`,optional:`boolean`},SecretEnvSource:{localObjectReference:`LocalObjectReference`,name:`string`,optional:`boolean`},Probe:{exec:`ExecAction`,failureThreshold:`integer`,grpc:`GRPCAction`,httpGet:`HTTPGetAction`,initialDelaySeconds:`integer`,periodSeconds:`integer`,successThreshold:`integer`,tcpSocket:`TCPSocketAction`,timeoutSeconds:`integer`},ExecAction:{command:`string[]`},GRPCAction:{port:`integer`,service:`string`},HTTPGetAction:{host:`string`,httpHeaders:`HTTPHeader[]`,path:`string`,port:`integer`,scheme:`string`},HTTPHeader:{name:`string`,value:`string`},TCPSocketAction:{host:`string`,port:`integer`},ContainerPort:{containerPort:`integer`,name:`string`,protocol:`string`},ResourceRequirements:{limits:`map<string>`,requests:`map<string>`},SecurityContext:{runAsUser:`integer`},VolumeMount:{mountPath:`string`,name:`string`,readOnly:`boolean`,subPath:`string`},Volume:{configMap:`ConfigMapVolumeSource`,csi:`CSIVolumeSource`,emptyDir:`EmptyDirVolumeSource`,name:`string`,nfs:`NFSVolumeSource`,secret:`SecretVolumeSource`},ConfigMapVolumeSource:{defaultMode:`integer`,items:`KeyToPath[]`,name:`string`,optional:`boolean`},KeyToPath:{key:`string`,mode:`integer`,path:`string`},CSIVolumeSource:{driver:`string`,readOnly:`boolean`,volumeAttributes:`map<string>`},EmptyDirVolumeSource:{medium:`string`,sizeLimit:`string`},NFSVolumeSource:{path:`string`,readOnly:`boolean`,server:`string`},SecretVolumeSource:{defaultMode:`integer`,items:`KeyToPath[]`,optional:`boolean`,secretName:`string`},TrafficTarget:{configurationName:`string`,latestRevision:`boolean`,percent:`integer`,revisionName:`string`,tag:`string`,url:`string`},Job:{apiVersion:`string`,kind:`string`,metadata:`ObjectMeta`,spec:`JobSpec`},JobSpec:{runExecutionToken:`string`,startExecutionToken:`string`,template:`ExecutionTemplateSpec`},ExecutionTemplateSpec:{metadata:`ObjectMeta`,spec:`ExecutionSpec`},ExecutionSpec:{delayExecution:`boolean`,parallelism:`integer`,taskCount:`integer`,template:`TaskTemplateSpec`},TaskTemplateSpec:{spec:`TaskSpec`},TaskSpec:{containers:`Container[]`,maxRetries:`integer`,nodeSelector:`map<string>`,serviceAccountName:`string`,timeoutSeconds:`integer`,volumes:`Volume[]`}};
let OF_KUBERNETES={completions:`taskCount`,backoffLimit:`maxRetries`,activeDeadlineSeconds:`timeoutSeconds`};
function judgeFields(document,root){
let judging={document,root,faults:[]};
isMap$1(document.contents)&&judgeMessage(document.contents,root,``,judging);
return judging.faults.slice(0,20)}
function judgeMessage(map,message,path,judging){
let fields=MESSAGES[message]??{};
for(let pair of map.items){
let key=keyOf$3(pair);
let at=path===``?key:`${path}.${key}`;
let type=own(fields,key);
type===void 0?unknownField(pair,message,path,judging):isNull(pair.value)||(pair.value=judged(pair.value,type,at,judging))}}
let isNull=value=>value==null||isScalar(value)&&value.value===null;
let isEmptyList=value=>isSeq(value)&&value.items.length===0;
function judged(value,type,path,judging){
if(type.endsWith(`[]`))return judgedList(value,type.slice(0,-2),path,judging);
let expected=EXPECTED[type];
if(expected)return expected(value,path,judging);
if(isMap$1(value))judgeMessage(value,type,path,judging);else if(isEmptyList(value))return null;else complain(judging,value,path,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`which is ${formOf(value)}; a mapping of ${sample(MESSAGES[type]??{})} is expected`,sampleOf(type));
return value}
function judgedList(value,type,path,judging){
if(isMap$1(value)&&type in MESSAGES&&value.items.some(pair=>own(MESSAGES[type]??{},keyOf$3(pair))===void 0)){
complain(judging,value,path,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`which is a mapping; a list is expected, each item with "-" before ${sample(MESSAGES[type]??{})}`,[sampleOf(type)]);
return value}
let list=isSeq(value)?value:new(library()).YAMLSeq;
isSeq(value)||(list.items=[value]);
list.items=list.items.map((item,at)=>{
let where=isSeq(value)?`${path}[${at}]`:path;
if(!isNull(item))return judged(item,type,where,type===`EnvVar`?{...judging,...variableOf(item)}:judging);
complain(judging,value,where,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`which is an item without a value`,sampleOf(type));
return item});
return list}
let EXPECTED={string:(value,path,judging)=>{
isScalar(value)&&typeof value.value==`string`||complain(judging,value,path,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`which is ${formOf(value)} and not a string; put its value in quotes`,sampleOf(`string`));
return value},integer:(value,path,judging)=>{
let given=isScalar(value)?value.value:void 0;
if(Number.isInteger(given))return value;
if(typeof given==`string`&&/^\s*[+-]?\d+\s*$/.test(given))return new(library()).Scalar(Number(given));
complain(judging,value,path,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`which is ${formOf(value)}; a whole number is expected`,sampleOf(`integer`));
return value},boolean:(value,path,judging)=>{
isScalar(value)&&typeof value.value==`boolean`||complain(judging,value,path,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`which is ${formOf(value)}; true or false is expected, without quotes`,sampleOf(`boolean`));
return value},"map<string>":(value,path,judging)=>{
if(isEmptyList(value))return null;
if(!isMap$1(value))complain(judging,value,path,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`which is ${formOf(value)}; a mapping is expected`,sampleOf(`map<string>`));else for(let pair of value.items){
let at=`${path}[${name(keyOf$3(pair))}]`;
isNull(pair.value)?complain(judging,pair.key,at,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`which has no value; write "" for an empty one`,``):EXPECTED.string?.(pair.value,at,judging)}
return value}};
function variableOf(item){
let name=isMap$1(item)?item.get(`name`):void 0;
return typeof name==`string`?{variable:name}:{}}
function complain(judging,node,path,what,works){
judging.faults.push({fault:placed$1(judging,node,path,what),example:insteadAt(path,works)})}
function placed$1({document,variable},node,path,what){
let line=lineOf(document,node);
let where=[line&&(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`line ${line}`,variable&&`variable ${name(variable)}`].filter(Boolean).join((0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`, `);
return`${path}${where&&` (${where})`}, ${what}`}
function sampleOf(type){
if(type.endsWith(`[]`))return[sampleOf(type.slice(0,-2))];
let[first]=Object.entries(MESSAGES[type]??{});
return first?{[first[0]]:sampleOf(first[1])}:SAMPLES[type]}
let SAMPLES={string:`text`,integer:1,boolean:!0,"map<string>":{key:`text`}};
function formOf(value){
if(isMap$1(value))return(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`a mapping`;
if(isSeq(value))return(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`a list`;
let plain=isScalar(value)?value.value:value;
if(typeof plain==`boolean`)return(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`a boolean (true, yes, on and y are, in YAML 1.1)`;
if(typeof plain==`number`||typeof plain==`bigint`)return Number.isInteger(Number(plain))?(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`a number`:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`a number with decimals`;
if(plain instanceof Date)return(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`a date`;
return(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`a text`}
function unknownField({key:node},message,path,judging){
let fields=MESSAGES[message]??{};
let key=String(isScalar(node)?node.value:node);
let within=name=>path===``?name:`${path}.${name}`;
let other=own(OF_KUBERNETES,key);
let names=Object.keys(fields);
let close=names.find(name=>name===other)??meant(key,names);
let places=close?[]:placesOf(other??key,judging.root);
let[place]=places.length===1?places:[];
let hint=close?(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`; did you mean ${close}?`:place&&(other?(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`; a ${judging.root} has ${place.path} for that`:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`; it belongs to ${place.path}`);
judging.faults.push({fault:placed$1(judging,node,within(key),(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`which is not a field of a ${judging.root}${hint??``}`),example:close?insteadAt(within(close),sampleOf(fields[close]??``)):place?insteadAt(place.path.replaceAll(`[]`,`[0]`),sampleOf(place.type)):(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`leave out ${within(key)}`})}
function placesOf(field,message,path=``){
return Object.entries(MESSAGES[message]??{}).flatMap(([name,type])=>{
let at=path===``?name:`${path}.${name}`;
let below=placesOf(field,type.replace(`[]`,``),type.endsWith(`[]`)?`${at}[]`:at);
return name===field?[{path:at,type},...below]:below})}
let sample=fields=>Object.keys(fields).slice(0,3).join(`, `);
let keyOf$3=({key})=>String(isScalar(key)?key.value:key);
let OPTIONS$2={version:`1.1`};
let MOST_NODES=2e4;
function parseManifest(text){
let[document,...others]=yamlDocuments(text,OPTIONS$2).filter(holdsSomething);
if(!document)throw new ParseError((0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`an empty file`);
if(others.length>0)throw new ParseError((0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`a file with ${others.length+1} documents; a run deploys only one`);
let fault=faultOf$1(document);
if(fault!==void 0)throw new ParseError((0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`a file with ${fault}`);
if(!isMap$1(document.contents))throw new ParseError((0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`a file that is not a YAML map with apiVersion, kind, metadata, spec`);
if(writeOut(document,OPTIONS$2)>MOST_NODES)throw new ParseError((0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`a file with more than ${MOST_NODES} nodes`);
return document}
let holdsSomething=({contents,errors})=>errors.length>0||!(contents===null||isScalar(contents)&&contents.value===null);
let FORMS=ALL$1.flatMap(([kind,{manifest}])=>manifest?[{kind,name:manifest.kind,apiVersion:manifest.apiVersion}]:[]);
function readManifest(reader,disk){
let given=reader.optional(`metadata`);
if(given===void 0)return;
let text=reader.parsed(`metadata`,()=>readFileOf(disk,given));
if(text===void 0)return;
try{
return judge$1(given,parseManifest(text),reader)}catch(error){
if(!(error instanceof ParseError))throw error;
reader.problem(`metadata`,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`has ${error.message}`,SMALLEST);
return}}
let SMALLEST=`{ apiVersion: serving.knative.dev/v1, kind: Service, metadata: { name: hello }, spec: { template: { spec: { containers: [{ image: IMAGE }] } } } }`;
function judge$1(given,document,reader){
let text=path=>{
let value=document.getIn(path);
return value==null?void 0:String(value)};
let wrong=(fault,path,works)=>void reader.problem(`metadata`,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`has a file ${fault}`,instead(path,works));
let said=text([`kind`]);
let form=FORMS.find(({name})=>name===said);
let names=FORMS.map(({name})=>name);
if(!form)return wrong((0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`whose kind is ${name(said??``)}; it must be ${names.join(` or `)}`,[`kind`],meant(said??``,names)??names[0]);
let{kind,apiVersion}=form;
let version=text([`apiVersion`]);
if(version!==apiVersion)return wrong((0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`whose apiVersion is ${name(version??``)}; a ${said} has ${apiVersion}`,[`apiVersion`],apiVersion);
document.delete(`status`);
let faults=judgeFields(document,form.name);
for(let{fault,example}of faults)reader.problem(`metadata`,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`has a file with ${fault}`,example);
if(faults.length>0)return;
let name$12=text([`metadata`,`name`]);
if(!name$12)return wrong((0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`without metadata.name`,[`metadata`,`name`],`hello`);
let fault=nameFault(kind,name$12);
if(fault)return wrong((0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`whose metadata.name ${name(name$12)} ${fault}`,[`metadata`,`name`],`hello`);
let pod=podPath(kind);
if(!isMap$1(document.getIn(pod)))return wrong((0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`without ${pod.join(`.`)}`,[...pod,`containers`],[{image:inputRow(`image`).example}]);
limitManifest(document,kind);
for(let{input}of Object.values(KINDS$3)){
let other=input.name;
let named=reader.optional(other);
if(named===void 0)continue;
other===KINDS$3[kind].input.name?named!==name$12&&reader.problem(other,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`is ${name(named)}, and metadata.name in the file of metadata is ${name(name$12)}`,name$12):reader.problem(other,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`is given, and metadata is a file of kind ${said}`,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`leave it out`)}
stripOwnLabels(document,reader);
let region=text([`metadata`,`labels`,`cloud.googleapis.com/location`]);
return{given,kind,name:name$12,document,...region&&{region}}}
function stripOwnLabels(document,reader){
for(let path of[[],[`spec`,`template`]].map(at=>[...at,`metadata`,`labels`])){
let labels=asMap$1(plainAt(document,path));
let ours=Object.keys(labels).filter(isOwnLabel);
if(ours.length===0)continue;
for(let key of ours)document.deleteIn([...path,key]);
let said=(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`${path.join(`.`)} with the label ${ours.map(name).join((0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`, `)}: labels that begin with "run-iam-deploy-" are reserved for this action`;
reader.notice(`metadata`,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`The file has ${said}. It was left out.`,`warning`)}}
function limitManifest(document,kind){
let containers=asList(plainAt(document,[...podPath(kind),`containers`]));
for(let container of containers)limitVariables(asList(asMap$1(container).env).length)}
let asMap$1=value=>isPlainMap(value)?value:{};
let asList=value=>Array.isArray(value)?value:[];
let podPath=kind=>KINDS$3[kind].manifest?.pod??[];
function mainContainerPath(document,kind){
let path=[...podPath(kind),`containers`];
let containers=plainAt(document,path);
if(!Array.isArray(containers)||containers.length===0)return;
let withPorts=containers.findIndex(one=>isPlainMap(one)&&Array.isArray(one.ports)&&one.ports.length>0);
return[...path,Math.max(withPorts,0)]}
function plainAt(document,path){
let at=document.toJS();
for(let key of path)if(Array.isArray(at))at=at[Number(key)];else if(isPlainMap(at))at=at[key];else return;
return at}
let isPlainMap=value=>typeof value==`object`&&!!value&&!Array.isArray(value);
let FROM=`metadata`;
let RUN=`run.googleapis.com/`;
function imageOf$1(document,kind){
let path=mainContainerPath(document,kind);
return path?text$2(plainAt(document,[...path,`image`])):``}
function invokerCheckDisabled(document){
let said=text$2(plainAt(document,[`metadata`,`annotations`,`${RUN}invoker-iam-disabled`])).toLowerCase();
return said===``?void 0:said===`true`}
function viewOf(document,kind,place){
let pod=map$1(plainAt(document,podPath(kind)));
let notes=map$1(plainAt(document,[`metadata`,`annotations`]));
let ofTemplate=map$1(plainAt(document,[`spec`,`template`,`metadata`,`annotations`]));
let set=(path,value)=>value===void 0||value===``?{from:FROM,path,op:`clear`}:{from:FROM,path,op:`set`,value};
let connector=text$2(ofTemplate[`${RUN}vpc-access-connector`]);
let[network]=list$2(parsed$1(text$2(ofTemplate[`${RUN}network-interfaces`]))).map(map$1);
let instances=text$2(ofTemplate[`${RUN}cloudsql-instances`]).split(`,`).filter(Boolean);
let put=(path,entries)=>Object.keys(entries).length===0?[]:[{from:FROM,path,op:`put`,entries,strategy:`overwrite`}];
return[set(`template.serviceAccount`,text$2(pod.serviceAccountName)),set(`template.encryptionKey`,text$2(ofTemplate[`${RUN}encryption-key`])),set(`template.vpcAccess.connector`,connector&&place.project?connectorName(connector,place):connector),set(`template.vpcAccess.networkInterfaces.0.network`,text$2(network?.network)),set(`template.vpcAccess.networkInterfaces.0.subnetwork`,text$2(network?.subnetwork)),set(`template.vpcAccess.egress`,EGRESS$1[text$2(ofTemplate[`${RUN}vpc-access-egress`])]),...binaryAuthorization(text$2(notes[`${RUN}binary-authorization`])).map(([path,value])=>set(path,value)),...put(`container.cloudSqlInstances`,Object.fromEntries(instances.map(name=>[name,``]))),...put(`container.secrets`,secretsOf$1(pod,aliasesOf(text$2(ofTemplate[`${RUN}secrets`])))),...put(`container.env`,literalsOf(pod)),...bucketVolumes(pod),...otherImages(document,kind,pod),...KINDS$3[kind].requests?[set(`ingress`,INGRESS$4[text$2(notes[`${RUN}ingress`])]),set(`iapEnabled`,truth(notes[`${RUN}iap-enabled`])),set(`defaultUriDisabled`,truth(notes[`${RUN}default-url-disabled`])),...audiences(text$2(notes[`${RUN}custom-audiences`]))]:[]]}
function audiences(annotation){
let names=list$2(parsed$1(annotation)).map(text$2);
if(names.length===0)return[{from:FROM,path:`customAudiences`,op:`clear`}];
let entries=Object.fromEntries(names.map(name=>[name,``]));
return[{from:FROM,path:`customAudiences`,op:`put`,entries,strategy:`overwrite`}]}
let EGRESS$1={"all-traffic":`ALL_TRAFFIC`,all:`ALL_TRAFFIC`,"private-ranges-only":`PRIVATE_RANGES_ONLY`};
let binaryAuthorization=policy=>[[`binaryAuthorization.useDefault`,policy==="default"||void 0],[`binaryAuthorization.policy`,policy==="default"?void 0:policy]];
let INGRESS$4={internal:`INGRESS_TRAFFIC_INTERNAL_ONLY`,"internal-and-cloud-load-balancing":`INGRESS_TRAFFIC_INTERNAL_LOAD_BALANCER`,none:`INGRESS_TRAFFIC_NONE`};
function aliasesOf(annotation){
let pairs=annotation.split(`,`).filter(pair=>pair.includes(`:`));
return new Map(pairs.map(pair=>[pair.slice(0,pair.indexOf(`:`)).trim(),pair.slice(pair.indexOf(`:`)+1).trim()]))}
function secretsOf$1(pod,aliases){
let named=alias=>aliases.get(text$2(alias))??text$2(alias);
let found={};
for(let container of list$2(pod.containers).map(map$1))for(let variable of list$2(container.env).map(map$1)){
let reference=map$1(map$1(variable.valueFrom).secretKeyRef);
reference.name!==void 0&&(found[text$2(variable.name)]=`${named(reference.name)}:${text$2(reference.key)||`latest`}`)}
for(let volume of list$2(pod.volumes).map(map$1)){
let secret=map$1(volume.secret);
if(secret.secretName===void 0)continue;
let items=list$2(secret.items).map(map$1);
for(let item of items.length>0?items:[{}])found[`/${text$2(volume.name)}/${text$2(item.path)}`]=`${named(secret.secretName)}:${text$2(item.key)||`latest`}`}
return found}
function bucketVolumes(pod){
return list$2(pod.volumes).map(map$1).flatMap(({name,csi})=>{
let{driver,readOnly,volumeAttributes}=map$1(csi);
let bucket=text$2(map$1(volumeAttributes).bucketName);
if(driver!==`gcsfuse.run.googleapis.com`||bucket===``)return[];
let gcs={bucket,readOnly:truth(readOnly)??!1};
return[{from:FROM,path:`template.volumes`,op:`add`,item:{name:text$2(name),gcs}}]})}
function otherImages(document,kind,pod){
let main=mainContainerPath(document,kind)?.at(-1);
return list$2(pod.containers).map(map$1).flatMap(({name,image},index)=>index===main||image===void 0?[]:[{from:FROM,path:`container.image`,op:`set`,value:text$2(image),container:text$2(name)||`${index}`}])}
function literalsOf(pod){
let variables=list$2(pod.containers).flatMap(container=>list$2(map$1(container).env).map(map$1));
return Object.fromEntries(variables.flatMap(({name,value})=>value===void 0?[]:[[text$2(name),text$2(value)]]))}
let map$1=value=>isPlainMap(value)?value:{};
let list$2=value=>Array.isArray(value)?value:[];
let text$2=value=>typeof value==`string`||typeof value==`number`||typeof value==`boolean`?String(value):``;
let truth=value=>text$2(value).toLowerCase()===`true`||void 0;
function parsed$1(json){
try{
return JSON.parse(json)}catch{
return null}}
function accessBy(reader,manifest,edits){
let access=reader.oneOf(`access`,[`keep`,`public`,`authenticated`]);
let publicVia=reader.oneOf(`public_via`,[`auto`,`all-users`,`no-invoker-iam-check`]);
let flag=edits.some(edit=>edit.path===`invokerIamDisabled`&&edit.op===`set`&&edit.value===!1);
let annotated=manifest&&KINDS$3[manifest.kind].requests?invokerCheckDisabled(manifest.document):void 0;
let disabled=!flag&&annotated;
if(disabled===void 0)return{access,publicVia};
let said=flag?(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`flags has --invoker-iam-check, which turns the check on`:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`the annotation run.googleapis.com/invoker-iam-disabled in the file of metadata is "${disabled}"`;
disabled&&access===`authenticated`&&reader.problem(`access`,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`is authenticated, and ${said}, which makes the service public; keep one`,`public`);
disabled&&access===`public`&&publicVia===`all-users`&&reader.problem(`public_via`,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`is all-users, and ${said}; keep one`,`no-invoker-iam-check`);
!disabled&&access===`public`&&publicVia===`no-invoker-iam-check`&&reader.problem(`public_via`,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`is no-invoker-iam-check, and ${said}; keep one`,`all-users`);
if(disabled&&access===`keep`){
reader.notice(`metadata`,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`The service will be public, because ${said}. This counts as access: public with public_via: no-invoker-iam-check.`);
return{access:`public`,publicVia:`no-invoker-iam-check`}}
return{access,publicVia:!disabled&&access===`public`&&publicVia===`auto`?`all-users`:publicVia}}
function makeReader(raw,replaced){
let text=name=>(replaced.get(name)?.value??raw[name]??``).trim()||(inputRow(name).default??``);
let reader={problems:[],notices:[],text,fallback:name=>inputRow(name).default??``,optional:name=>text(name)||void 0,oneOf:(name$10,values)=>{
let value=text(name$10);
let found=values.find(candidate=>candidate===value);
if(found===void 0){
let close=own(inputRow(name$10).synonyms??{},value.toLowerCase())??meant(value,values);
let hint=close===void 0?``:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`; did you mean ${close}?`;
reader.problem(name$10,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`${name(value)} is not one of ${values.join((0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`, `)}${hint}`,close)}
return found??values[0]},boolean:name$11=>{
let value=text(name$11);
try{
return parseBoolean(value)}catch(error){
if(!(error instanceof ParseError))throw error;
reader.problem(name$11,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`${name(value)} is not true or false`);
return!1}},parsed:(name,parse)=>{
let value=text(name);
if(value===``)return;
try{
return parse(value)}catch(error){
if(!(error instanceof ParseError))throw error;
reader.problem(name,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`has ${error.message}`);
return}},origin:name=>{
let flag=replaced.get(name)?.flag;
return flag?`flags ${flag}`:name},problem:(name,problem,example=inputRow(name).example)=>{
let input=reader.origin(name);
reader.problems.some(other=>other.input===input&&other.problem===problem)||reader.problems.push({input,problem,example})},notice:(input,message,level=`notice`)=>{
reader.notices.push({input,text:message,level})}};
return reader}
function defined(fields){
return Object.fromEntries(Object.entries(fields).filter(([,value])=>value!==void 0))}
let ONLY_FOR_SOURCE=[`build_service_account`,`build_env_vars`,`build_worker_pool`,`build_timeout`,`source_bucket`,`artifact_repository`];
let reuses=reader=>{
let choice=reader.oneOf(`reuse_build`,[`auto`,`always`,`never`]);
return choice===`always`||choice===`auto`&&[`preview`,`cleanup`].includes(reader.text(`mode`))};
function readBuild(reader,changes,fromSource){
let inline=checked(reader,`build_env_vars`,reader.oneOf(`kv_syntax`,[`peer`,`dotenv`]),checkBuildVariables);
if(!fromSource)for(let input of ONLY_FOR_SOURCE)reader.optional(input)&&reader.notice(input,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`It has no effect without source.`);
let strategies=changes.flatMap(change=>change.envStrategy??[]);
let removed=changes.flatMap(change=>change.envRemove??[]);
let cleared=changes.flatMap(change=>change.clear??[]);
return defined({serviceAccount:reader.parsed(`build_service_account`,accountEmail),env:Object.assign({},inline?.values,...changes.map(change=>change.env)),envStrategy:strategies.includes(`overwrite`)?`overwrite`:void 0,envRemove:removed.length>0?removed:void 0,clear:cleared.length>0?cleared:void 0,workerPool:reader.parsed(`build_worker_pool`,workerPool),timeoutSeconds:reader.parsed(`build_timeout`,buildTimeout),baseImage:reader.optional(`base_image`),bucket:reader.parsed(`source_bucket`,bucketName),repository:reader.parsed(`artifact_repository`,repositoryName),automaticUpdates:changes.findLast(change=>change.automaticUpdates!==void 0)?.automaticUpdates,reuse:reuses(reader)?!0:void 0,functionTarget:changes.find(change=>change.functionTarget!==void 0)?.functionTarget})}
function baseImageEdits(reader,changes,origin){
if(origin.kind===`source`)return[];
let path=`container.baseImageUri`;
let value=reader.optional(`base_image`);
if(value!==void 0)return[{from:reader.origin(`base_image`),path,op:`set`,value}];
return changes.some(({clear})=>clear===`baseImage`)?[{from:`flags --clear-base-image`,path,op:`clear`}]:[]}
function accountEmail(text){
let account=(/^projects\/[^/]+\/serviceAccounts\/([^/]+)$/.exec(text)?.[1]??text).replace(/^serviceAccount:/,``);
if(!isServiceAccountEmail(account)&&!/^\d{15,25}$/.test(account))throw new ParseError((0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`a value that is not the email or full name of a service account`);
return account.toLowerCase()}
function workerPool(text){
if(!/^projects\/[^/]+\/locations\/[^/]+\/workerPools\/[^/]+$/.test(text))throw new ParseError((0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`a value that is not projects/PROJECT/locations/REGION/workerPools/POOL`);
return text}
function buildTimeout(text){
let seconds=parseGcloudDuration(text);
if(!Number.isInteger(seconds)||seconds<1||seconds>86400)throw new ParseError((0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`a build timeout outside the range of 1s to 24h`);
return seconds}
function bucketName(text){
let bucket=text.replace(/^gs:\/\//,``).replace(/\/$/,``);
if(bucket.includes(`/`))throw new ParseError((0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`a path after the bucket; give only the bucket`);
if(!/^[a-z0-9][-_.a-z0-9]{1,220}[a-z0-9]$/.test(bucket))throw new ParseError((0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`a value that is not a bucket name`);
return bucket}
function repositoryName(text){
let address=/^([a-z0-9-]+)-docker\.pkg\.dev\/([^/]+)\/([^/]+)$/.exec(text);
if(address)return`projects/${address[2]}/locations/${address[1]}/repositories/${address[3]}`;
if(/^projects\/[^/]+\/locations\/[^/]+\/repositories\/[^/]+$/.test(text))return text;
if(!/^[a-z]([-a-z0-9]{0,61}[a-z0-9])?$/.test(text))throw new ParseError((0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`a value that is not a repository name`);
return text}
function readCallers(reader){
let callers=new Map;
for(let given of reader.parsed(`callers`,parseLines)??[]){
let caller=callerOf$1(given);
typeof caller==`string`?reader.problem(`callers`,`${name(given)} ${caller}`):callers.set(given,caller)}
return[...callers.values()]}
function callerOf$1(given){
let email=given.replace(/^serviceAccount:/,``);
if(email.includes(`@`))return isServiceAccountEmail(email)?{kind:`account`,given,email}:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`is neither a service nor the email of a service account; list other members in the input invokers`;
let parts=given.split(`/`);
let full=parts[0]===`projects`&&parts[2]===`locations`&&parts[4]===`services`&&parts.length===6;
let[project,region,service]=full?[parts[1],parts[3],parts[5]]:parts;
if(parts.length===1){
let fault=serviceFault(given);
return fault?(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`${fault}, or PROJECT/REGION/NAME, or an email`:{kind:`service`,given,service:given}}
if(parts.length!==3&&!full||!project||!region||!service)return(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`is neither NAME nor PROJECT/REGION/NAME nor an email`;
let fault=projectFault(project)??regionFault(region)??serviceFault(service);
return fault?(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`has a part that ${fault}`:{kind:`service`,given,project,region,service}}
function placeContainers(line,raw){
let{containers}=line;
if(containers.length===0)return;
let hasOrigin=[raw.image,raw.source].some(text=>(text??``).trim()!==``)||line.inputs.has(`source`);
let built=containers.find(container=>container.built);
let bare=containers.filter(container=>container.image===void 0);
let given=built??(bare.length===1?bare[0]:void 0);
let first=containers.find(({ingress,image})=>ingress&&image)??containers.find(({image})=>image);
let main=hasOrigin?given:first;
!hasOrigin&&first?.image&&line.inputs.set(`image`,{value:first.image,flag:`--image`});
let images=containers.flatMap(({name,image})=>image===void 0||name===main?.name&&!hasOrigin?[]:[{from:`flags --image`,path:`container.image`,op:`set`,value:image,container:name}]);
let ingress=containers.find(container=>container.ingress)?.name;
return{containers:{names:containers.map(({name})=>name),...main&&{main:main.name},...ingress!==void 0&&{ingress}},images}}
let PROVIDER=/^projects\/([^/]+)\/locations\/([^/]+)\/workloadIdentityPools\/([^/]+)(?:\/providers\/([^/]+))?$/;
let FILE_VARIABLES=[`CLOUDSDK_AUTH_CREDENTIAL_FILE_OVERRIDE`,`GOOGLE_GHA_CREDS_PATH`,`GOOGLE_APPLICATION_CREDENTIALS`];
let PROJECT_VARIABLES=[`CLOUDSDK_CORE_PROJECT`,`CLOUDSDK_PROJECT`,`GCLOUD_PROJECT`,`GCP_PROJECT`,`GOOGLE_CLOUD_PROJECT`];
function readCredentials(reader,env){
let serviceAccount=reader.optional(`service_account`);
serviceAccount&&!isServiceAccountEmail(serviceAccount)&&!/^\d+$/.test(serviceAccount)&&reader.problem(`service_account`,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`${name(serviceAccount)} is not the email of a service account`);
let delegates=reader.parsed(`delegates`,parseLines)??[];
delegates.length>0&&!serviceAccount&&reader.problem(`delegates`,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`needs service_account, the account at the end of the chain`);
let common=defined({serviceAccount,delegates});
let provider=reader.optional(`workload_identity_provider`);
let audience=reader.optional(`audience`);
if(provider){
let fault=providerFault(provider);
fault&&reader.problem(`workload_identity_provider`,fault);
return{kind:`workload-identity-federation`,provider,audience:audience??`https://iam.googleapis.com/${provider}`,...common}}
audience&&reader.notice(`audience`,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`It has no effect without workload_identity_provider.`);
for(let variable of FILE_VARIABLES){
let path=env[variable];
if(path)return{kind:`file`,path,variable,...common}}
return{kind:`application-default`,...common}}
function providerFault(provider){
if(/^(https?:)?\/\//.test(provider))return(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`begins with a host; write it from "projects/" on`;
let match=PROVIDER.exec(provider);
if(!match)return(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`is not projects/NUMBER/locations/global/workloadIdentityPools/POOL/providers/PROVIDER`;
let[,project=``,,pool=``,id]=match;
if(!/^\d+$/.test(project))return(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`has the project id ${name(project)} instead of the project number (gcloud projects describe ${projectFault(project)?`PROJECT`:project} --format="value(projectNumber)")`;
if(id===void 0)return(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`names only the pool ${name(pool)}; add /providers/PROVIDER`}
function readProject(reader,env){
let given=reader.optional(`project_id`);
if(given){
let fault=projectFault(given);
fault&&reader.problem(`project_id`,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`${name(given)} ${fault}`);
return given}
let derived=projectOf(reader.text(`service_account`));
if(derived)return derived;
return PROJECT_VARIABLES.map(variable=>env[variable]?.trim()).find(project=>project)}
function projectOf(email){
let match=/@([^.@]+)(?:\.([^@]+))?\.iam\.gserviceaccount\.com$/.exec(email);
if(!match?.[1])return;
return match[2]?`${match[2]}:${match[1]}`:match[1]}
function readDiagnosis(reader,{mode,kind,service,schedules}){
let url=reader.optional(`url`);
if(mode!==`diagnose`){
url!==void 0&&reader.notice(`url`,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`It has no effect without mode: diagnose.`,`warning`);
return}
url!==void 0&&checkUrl(reader,url);
let named=reader.optional(`schedule_name`);
named!==void 0&&!/^[A-Za-z0-9_-]{1,500}$/.test(named)&&reader.problem(`schedule_name`,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`${name(named)} is not a valid name: use letters, digits, hyphens and underscores, at most 500 characters`);
let target=reader.optional(`schedule_target`);
let called=/^function\s+(\S+)$/.exec(target??``)?.[1];
target!==void 0&&called===void 0&&reader.problem(`schedule_target`,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`${name(target)} is not "function NAME"`);
let jobs=schedules.length>0?schedules.map(({name})=>name):named===void 0?[]:[named];
jobs.length===0&&!KINDS$3[kind].traffic&&service!==``&&jobs.push(`${service}-schedule`);
url===void 0&&jobs.length===0&&called===void 0&&service===``&&reader.problem(`service`,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`is missing, and so are url, schedule_name and schedule_target, and mode: diagnose needs one of the four`);
return{schedules:url===void 0?[...new Set(jobs)]:[],...defined({url,function:called})}}
let HERE=/^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/;
function checkUrl(reader,text){
let url=URL.canParse(text)?new URL(text):void 0;
!url||!/^https?:$/.test(url.protocol)?reader.problem(`url`,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`${name(text)} is not an address that begins with https://`):url.username||url.password?reader.problem(`url`,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`has a user name or password before the host ${url.host}`):url.protocol===`http:`&&!HERE.test(url.hostname)&&reader.problem(`url`,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`${name(text)} is not encrypted, but an ID token would be sent there`)}
let TIMES=[`timeoutSeconds`,`periodSeconds`,`failureThreshold`];
let HTTP_AND_GRPC=[`httpGet.port`,`httpGet.path`,`grpc.port`,`grpc.service`];
let TEXTS=new Set([`httpGet.path`,`grpc.service`]);
function probe(name,field,example,help,keys){
let path=`container.${field}`;
return{name,takes:`value`,example,help,sets:path,items:!0,effect:values=>{
let settings=mapOf(values.slice(-1));
return edits(Object.keys(settings).length===0?clear(path):set(path,probeOf(settings,keys)))}}}
function probeOf(settings,keys){
let result={};
for(let[key,text]of Object.entries(settings)){
if(!keys.includes(key))throw new ParseError((0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`${name(key)}, which is not one of ${keys.join((0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`, `)}`);
let[action,field]=key.split(`.`);
let value=TEXTS.has(key)?text:text===``?void 0:number(key,text);
if(field===void 0){
value!==void 0&&(result[key]=value);
continue}
let of=result[action??``]??{};
result[action??``]=value===void 0?of:{...of,[field]:value}}
let actions=[`httpGet`,`tcpSocket`,`grpc`].filter(action=>action in result);
if(actions.length>1)throw new ParseError((0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`${actions.join(` and `)}; a probe can use only one of them`);
return result}
function number(key,text){
if(!/^\d+$/.test(text))throw new ParseError((0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`a value for ${key} that is not a whole number`);
return Number(text)}
function probeFlags(){
let health=`httpGet.path=/health,periodSeconds=30`;
return perContainer(probe(`--startup-probe`,`startupProbe`,`httpGet.path=/ready,httpGet.port=8080,periodSeconds=3`,`Probe for whether the container has started; empty for the default.`,[`initialDelaySeconds`,...TIMES,...HTTP_AND_GRPC,`tcpSocket.port`]),probe(`--liveness-probe`,`livenessProbe`,health,`Probe for whether the container is still alive; empty for none.`,[`initialDelaySeconds`,...TIMES,...HTTP_AND_GRPC]),...inStage(`ALPHA`,probe(`--readiness-probe`,`readinessProbe`,health,`Probe for whether the container can take requests; empty for none.`,[...TIMES,...HTTP_AND_GRPC])))}
let VOLUMES=`template.volumes`;
let MOUNTS=`container.volumeMounts`;
let readOnly=({readonly})=>readonly?.toLowerCase()===`true`?{readOnly:!0}:{};
let TYPES={"in-memory":{required:[],optional:[`size-limit`],source:settings=>({emptyDir:{medium:`MEMORY`,...settings[`size-limit`]&&{sizeLimit:settings[`size-limit`]}}})},nfs:{required:[`location`],optional:[`readonly`],source:settings=>{
let[server,path]=/^(.*?):(\/.*)$/.exec(settings.location??``)?.slice(1)??[];
if(server===void 0||path===void 0)throw new ParseError((0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`a location that is not in the form SERVER:/PATH`);
return{nfs:{server,path,...readOnly(settings)}}}},"cloud-storage":{required:[],optional:[`bucket`,`readonly`,`mount-options`,`dynamic-mounting`],source:settings=>{
let dynamic=settings[`dynamic-mounting`]?.toLowerCase()===`true`;
if(dynamic===(settings.bucket!==void 0))throw new ParseError((0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`a cloud-storage volume, which needs either a bucket or dynamic-mounting=true`);
let options=settings[`mount-options`];
return{gcs:{bucket:dynamic?`_`:settings.bucket??``,...readOnly(settings),...options&&{mountOptions:options.split(`;`)}}}}},secret:{required:[`secret`,`version`,`path`],optional:[],source:({secret=``,version=``,path=``})=>({secret:{secret,items:[{version,path}]}})},cloudsql:{required:[`instances`],optional:[],source:({instances=``})=>{
let names=instances.split(`;`).map(instance=>instance.trim());
if(names.some(name=>name.split(`:`).length!==3))throw new ParseError((0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`an instance that is not PROJECT:REGION:INSTANCE`);
return{cloudSqlInstance:{instances:names}}}}};
function volumeOf(text){
let{name:name$9,type,...settings}=parseGcloudMap(text);
if(!name$9||!type)throw new ParseError((0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`a volume without name or type`);
let kind=Object.hasOwn(TYPES,type)?TYPES[type]:void 0;
if(!kind)throw new ParseError((0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`a volume of type ${name(type)}, which is not one of ${Object.keys(TYPES).join((0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`, `)}`);
let foreign=Object.keys(settings).find(key=>![...kind.required,...kind.optional].includes(key));
if(foreign)throw new ParseError((0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`${name(foreign)}, which a volume of type ${type} does not have`);
let missing=kind.required.filter(key=>!(key in settings));
if(missing.length>0)throw new ParseError((0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`a volume of type ${type} without ${missing.join((0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`, `)}`);
return{name:name$9,...kind.source(settings)}}
function mountOf(text){
let{volume,"mount-path":path,...rest}=parseGcloudMap(text);
let foreign=Object.keys(rest)[0];
if(foreign)throw new ParseError((0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`${name(foreign)}; a mount has volume and mount-path`);
if(!volume||!path)throw new ParseError((0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`a mount without volume or mount-path`);
if(!path.startsWith(`/`))throw new ParseError((0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`a mount-path that does not begin with "/"`);
return[path,volume]}
function volumeFlags(){
let added={name:`--add-volume`,takes:`value`,example:`name=cache,type=in-memory,size-limit=64Mi`,help:`Add a volume; can be given several times. Types: ${Object.keys(TYPES).map(type=>`\`${type}\``).join(`, `)}.`,sets:VOLUMES,items:!0,effect:values=>edits(...values.map(text=>({path:VOLUMES,op:`add`,item:volumeOf(text)})))};
return[{...removal(`--remove-volume`,VOLUMES,`cache`,`Remove volumes by name.`),phase:`before`},{...alone(`--clear-volumes`,VOLUMES,`Remove all volumes, including those of secrets.`,()=>edits(clear(VOLUMES))),phase:`before`},added]}
function mountFlags(){
return perContainer({...removal(`--remove-volume-mount`,MOUNTS,`/cache`,`Remove mounts by path.`),phase:`before`},{...alone(`--clear-volume-mounts`,MOUNTS,`Remove all mounts of the container.`,()=>edits(clear(MOUNTS))),phase:`before`},{name:`--add-volume-mount`,takes:`value`,example:`volume=cache,mount-path=/cache`,help:`Mount a volume; can be given several times.`,sets:MOUNTS,items:!0,effect:values=>edits({path:MOUNTS,op:`put`,entries:Object.fromEntries(values.map(mountOf)),strategy:`merge`})})}
function removal(name,path,example,help){
let effect=values=>edits({path,op:`remove`,keys:listOf(values)});
return{name,takes:`value`,example,help,sets:path,items:!0,effect}}
let LIMITS=`container.resources.limits`;
let memory=amountOf(`memory`);
let cpu=amountOf(`CPU`);
let port=value=>value==="default"?8080:integer(1,65535)(value);
function gpuFlags(){
let limit=`container.gpu`;
return[...perContainer({name:`--gpu`,takes:`value`,example:`1`,help:`Number of GPUs; 0 for none.`,sets:`${LIMITS}.nvidia.com/gpu`,effect:values=>{
let count=integer(0)(last(values));
return count===0?edits(clear(limit),clear(`template.nodeSelector`)):edits(set(limit,String(count)))}}),field(`--gpu-type`,`template.nodeSelector.accelerator`,`nvidia-l4`,`Type of GPU.`,nonEmpty),toggle(`--gpu-zonal-redundancy`,`template.gpuZonalRedundancyDisabled`,`Keep GPUs ready in several zones.`,on=>!on)]}
function containerFlags(){
return[{name:`--container`,takes:`value`,example:`app --port=8080 --image=app --container=proxy --image=proxy`,help:`The container flags that follow apply to the container of this name. The run creates it if it does not exist.`,sets:`template.containers`,effect:()=>({kind:`none`})},{name:`--remove-containers`,takes:`value`,example:`proxy`,help:`Remove containers by name.`,sets:`template.containers`,items:!0,phase:`before`,effect:values=>edits({path:`template.containers`,op:`remove`,keys:listOf(values)})},...volumeFlags().filter(({phase})=>phase===`before`),...perContainer(field(`--memory`,`${LIMITS}.memory`,`512Mi`,`Memory limit.`,memory),field(`--cpu`,`${LIMITS}.cpu`,`1`,`CPU limit.`,cpu),inFamily((0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`entry point`,`command`,listField(`--command`,`container.command`,`node,server.js`,`Entry point; empty for the image's own.`)),listField(`--args`,`container.args`,`serve,8080`,`Arguments; empty for the image's own.`),...mapFamily(`env-vars`,`environment variables`,`container.env`,`LOG_LEVEL=info`,checkVariablesOfAny),inFamily(`env-vars`,`file`,{name:`--env-vars-file`,takes:`value`,example:`env.yaml`,help:`Environment variables from a YAML file; others are removed.`,sets:`container.env`,effect:(values,readText)=>{
let entries=checkVariablesOfAny(yamlStrings(readText(last(values))));
return edits({path:`container.env`,op:`put`,entries,strategy:`overwrite`})}}),...mapFamily(`secrets`,`secrets`,`container.secrets`,`API_KEY=api-key:latest`,checkSecrets),{name:`--depends-on`,takes:`value`,example:`proxy`,help:`Containers that must start before this one; empty for none.`,sets:`container.dependsOn`,items:!0,phase:`after`,effect:values=>{
let names=[...new Set(listOf(values))].filter(name=>name!==``).sort();
return edits(names.length===0?clear(`container.dependsOn`):set(`container.dependsOn`,names))}}),...volumeFlags().filter(({phase})=>phase!==`before`),...mountFlags(),...only(`requests`,...probeFlags()),...perContainer(...only(`requests`,field(`--port`,`container.ports.0.containerPort`,`8080`,`Port that the container listens on.`,port),toggle(`--use-http2`,`container.ports.0.name`,`Send HTTP/2 to the container.`,on=>on?`h2c`:`http1`))),...gpuFlags(),...only(`requests`,{...toggle(`--cpu-throttling`,`container.resources.cpuIdle`,`CPU only while the container serves requests.`,on=>on),phase:`after`},{...toggle(`--cpu-boost`,`container.resources.startupCpuBoost`,`More CPU while the container starts.`,on=>on),phase:`after`}),...cloudSqlFlags(),{...field(`--execution-environment`,`template.executionEnvironment`,`gen2`,"`gen1` or `gen2`.",choice({gen1:`EXECUTION_ENVIRONMENT_GEN1`,gen2:`EXECUTION_ENVIRONMENT_GEN2`})),for:`environments`}]}
function gcloudWideFlags(){
let credentials=(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`concerns credentials that gcloud stores; here they come from workload_identity_provider or an earlier auth step`;
return[input(`--project`,`project_id`,`my-project`,`Google Cloud project.`),{name:`--impersonate-service-account`,takes:`value`,example:`deployer@my-project.iam.gserviceaccount.com`,help:`Account to deploy as. In a list, each account impersonates the next.`,sets:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`inputs \`service_account\` and \`delegates\``,items:!0,effect:values=>{
let accounts=parseGcloudList(last(values));
let account=accounts.pop();
if(!account)throw new ParseError((0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`an empty value`);
return{kind:`inputs`,values:{service_account:account,...accounts.length>0&&{delegates:accounts.join(`,`)}}}}},input(`--universe-domain`,`universe`,`googleapis.com`,`Host suffix of Google's APIs.`),{name:`--flags-file`,takes:`value`,example:`flags.yaml`,help:`YAML file with flags, as a mapping or a list of mappings; it can name more files.`,sets:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`what the flags in it set`,effect:()=>({kind:`none`})},ignored(`--quiet`,`alone`,``),ignored(`--format`,`value`,`json`),ignored(`--verbosity`,`value`,`info`),ignored(`--flatten`,`value`,`spec`,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`it shapes what gcloud prints`),ignored(`--log-http`,`switch`,``,`gcloud does not run here; a debug run of the workflow logs the requests`),ignored(`--user-output-enabled`,`switch`,``,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`it concerns what gcloud prints`),ignored(`--trace-token`,`value`,`token`,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`it traces requests of gcloud`),ignored(`--http-timeout`,`value`,`60`,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`requests here have time limits of their own`),ignored(`--billing-project`,`value`,`my-project`,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`the credentials decide where quota is charged`),refusal(`--account`,`value`,credentials),refusal(`--configuration`,`value`,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`names settings of an installed gcloud; use inputs instead`),refusal(`--access-token-file`,`value`,credentials),refusal(`--authorization-token-file`,`value`,credentials),refusal(`--authority-selector`,`value`,credentials),refusal(`--credential-file-override`,`value`,credentials),refusal(`--help`,`alone`,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`prints the help of gcloud and deploys nothing`),refusal(`--document`,`value`,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`prints the help of gcloud and deploys nothing`)]}
function deployOnlyFlags(){
let anthos=(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`is for Knative on a Kubernetes cluster; gcloud also refuses it on Cloud Run`;
let noField=(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`is an alpha feature without a field in the v2 API`;
let maps=[`set`,`update`,`remove`].map(verb=>refusal(`--${verb}-config-maps`,`value`,anthos));
return[{...ignored(`--platform`,`value`,`managed`),effect:values=>{
if(last(values)!==`managed`)throw new ParseError((0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`a value other than "managed", the only platform`);
return{kind:`none`}}},ignored(`--async`,`alone`,``,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`a run waits for the release, because its outputs and the access check need it`),{...ignored(`--allow-unencrypted-build`,`switch`,``),help:"Allow a build that `--key` does not cover: with a source, the key protects only the deployed container.",sets:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`nothing: without it, the run refuses a source together with \`--key\``,effect:values=>({kind:`unencrypted-build`,allowed:last(values)===`true`})},ignored(`--delegate-builds`,`switch`,``,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`builds always go through the API of Cloud Run`),...[`--namespace`,`--cluster`,`--cluster-location`,`--connectivity`,`--context`,`--kubeconfig`].map(name=>refusal(name,`value`,anthos)),...maps,refusal(`--clear-config-maps`,`alone`,anthos),refusal(`--regions`,`value`,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`creates a multi-region service, which is not supported yet; for a service in each region, list the regions in the input region`),refusal(`--no-build`,`alone`,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`skips the build; give the built image as the input image`),refusal(`--overflow-scaling`,`switch`,noField),refusal(`--max-surge`,`value`,noField),refusal(`--max-unavailable`,`value`,noField),refusal(`--runtime`,`value`,noField),refusal(`--identity`,`value`,noField),refusal(`--mesh-dataplane`,`value`,noField),refusal(`--enable-workload-certificate`,`switch`,noField)]}
function taskTimeout(text){
let seconds=parseGcloudDuration(text);
if(!Number.isInteger(seconds)||seconds<1)throw new ParseError((0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`a time that is not a whole number of seconds, at least 1`);
return`${seconds}s`}
function jobFlags(){
let count=integer(0);
return only(`executions`,field(`--tasks`,`execution.taskCount`,`10`,`Number of tasks of one execution.`,integer(1)),{name:`--parallelism`,takes:`value`,example:`3`,help:`Maximum number of tasks at a time; 0 for as many as possible.`,sets:`execution.parallelism`,effect:values=>{
let parallelism=count(last(values));
return edits(parallelism===0?clear(`execution.parallelism`):set(`execution.parallelism`,parallelism))}},field(`--max-retries`,`template.maxRetries`,`3`,`How often to retry a failed task.`,count),field(`--task-timeout`,`template.timeout`,`10m`,`How long one attempt of a task can take.`,taskTimeout),alone(`--execute-now`,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`an execution`,`Run the job after its deploy.`,()=>({kind:`execution`,execution:`start`})),alone(`--wait`,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`an execution`,"The same as the input `wait`: run the job and wait until it ends.",()=>({kind:`execution`,execution:`wait`})))}
let KEY$1=`template.encryptionKey`;
let ACTION=`template.encryptionKeyRevocationAction`;
let SHUTDOWN=`template.encryptionKeyShutdownDuration`;
let POLICY$1=`binaryAuthorization`;
let AUDIENCES=`customAudiences`;
function keyFlags(){
let hours=integer(1);
return[inFamily(`key`,`set`,field(`--key`,KEY$1,`projects/my-project/locations/europe-west1/keyRings/my-ring/cryptoKeys/my-key`,`Cloud KMS key that encrypts the container.`,nonEmpty)),...only(`requests`,inFamily(`key`,`clear`,alone(`--clear-key`,KEY$1,`Remove the key and the settings for its revocation.`,()=>edits(clear(KEY$1),clear(ACTION),clear(SHUTDOWN))),`after`),inFamily((0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`revocation of the key`,`set`,field(`--post-key-revocation-action-type`,ACTION,`prevent-new`,"What happens when the key is revoked: `prevent-new` or `shut-down`.",choice({"prevent-new":`PREVENT_NEW`,"shut-down":`SHUTDOWN`}))),inFamily((0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`revocation of the key`,`clear`,alone(`--clear-post-key-revocation-action-type`,ACTION,`Use the default action, immediately.`,()=>edits(clear(ACTION),clear(SHUTDOWN))),`after`),inFamily((0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`shutdown of the key`,`set`,field(`--encryption-key-shutdown-hours`,SHUTDOWN,`24`,`Hours from the revocation of the key to the shutdown of the service.`,text=>`${hours(text)*3600}s`)),inFamily((0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`shutdown of the key`,`clear`,alone(`--clear-encryption-key-shutdown-hours`,SHUTDOWN,`Remove that delay.`,()=>edits(clear(SHUTDOWN))),`after`))]}
function binaryAuthorizationFlags(){
return[inFamily(`binary-authorization`,`set`,{name:`--binary-authorization`,takes:`value`,example:`default`,help:"Binary Authorization policy: `default`, or the name of a policy.",sets:POLICY$1,effect:values=>{
let policy=String(nonEmpty(last(values)));
return policy==="default"?edits(clear(`${POLICY$1}.policy`),set(`${POLICY$1}.useDefault`,!0)):edits(clear(`${POLICY$1}.useDefault`),set(`${POLICY$1}.policy`,policy))}}),...only(`requests`,inFamily(`binary-authorization`,`clear`,alone(`--clear-binary-authorization`,POLICY$1,`Turn Binary Authorization off.`,()=>edits(clear(POLICY$1))))),field(`--breakglass`,`${POLICY$1}.breakglassJustification`,`incident-42`,`Why this deploy can bypass Binary Authorization.`,nonEmpty)]}
function audienceFlags(){
let flag=(verb,help,edit)=>inFamily(`custom-audiences`,verb,{name:`--${verb}-custom-audiences`,takes:`value`,example:`https://api.example.com`,help,sets:AUDIENCES,items:!0,effect:values=>edits(edit(listOf(values)))});
let put=strategy=>names=>({path:AUDIENCES,op:`put`,entries:Object.fromEntries(names.map(name=>[name,``])),strategy});
return only(`requests`,flag(`add`,`Add custom audiences; others stay.`,put(`merge`)),flag(`set`,`Set custom audiences; others are removed.`,put(`overwrite`)),flag(`remove`,`Remove custom audiences.`,keys=>({path:AUDIENCES,op:`remove`,keys})),inFamily(`custom-audiences`,`clear`,alone(`--clear-custom-audiences`,AUDIENCES,`Remove all custom audiences.`,()=>edits(clear(AUDIENCES)))))}
function protectionFlags(){
return[...keyFlags(),...binaryAuthorizationFlags(),...audienceFlags(),...only(`requests`,...inStage(`BETA`,toggle(`--iap`,`iapEnabled`,`Put Identity-Aware Proxy in front of the service.`,on=>on)))]}
let CONNECTOR=`template.vpcAccess.connector`;
let EGRESS=`template.vpcAccess.egress`;
let INTERFACES=`template.vpcAccess.networkInterfaces`;
let INTERFACE=`${INTERFACES}.0`;
let egress=choice({"all-traffic":`ALL_TRAFFIC`,"private-ranges-only":`PRIVATE_RANGES_ONLY`,all:`ALL_TRAFFIC`});
let ingress=choice({all:`INGRESS_TRAFFIC_ALL`,internal:`INGRESS_TRAFFIC_INTERNAL_ONLY`,"internal-and-cloud-load-balancing":`INGRESS_TRAFFIC_INTERNAL_LOAD_BALANCER`});
let deployment=[...perContainer(input(`--image`,`image`,`europe-west1-docker.pkg.dev/my-project/my-repo/api:v1`,`Container image.`),input(`--source`,`source`,`.`,`Folder to build.`)),input(`--region`,`region`,`europe-west1`,`Region.`),...only(`requests`,input(`--tag`,`tag`,`canary`,`Traffic tag of the new revision.`),input(`--revision-suffix`,`suffix`,`v1`,`Suffix of the new revision.`),alone(`--no-traffic`,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`input \`no_traffic\``,`Send no traffic to the new revision.`,()=>({kind:`inputs`,values:{no_traffic:`true`}})))];
let revision$1=[field(`--service-account`,`template.serviceAccount`,`runtime@my-project.iam.gserviceaccount.com`,`The runtime account.`,nonEmpty),...only(`requests`,field(`--concurrency`,`template.maxInstanceRequestConcurrency`,`80`,"Maximum number of requests at a time in one instance, or `default`.",orDefault(integer(1))),input(`--timeout`,`timeout`,`5m`,`How long a request can take.`),field(`--min-instances`,`template.scaling.minInstanceCount`,`1`,"Minimum number of instances of the revision, or `default`.",fewest),field(`--max-instances`,`template.scaling.maxInstanceCount`,`10`,"Maximum number of instances of the revision, or `default`.",orDefault(integer(0))),toggle(`--session-affinity`,`template.sessionAffinity`,`Send the requests of one client to the same instance.`,on=>on),...inStage(`BETA`,toggle(`--deploy-health-check`,`template.healthCheckDisabled`,`Check a new revision before it serves.`,on=>!on),{name:`--mesh`,takes:`value`,example:`my-mesh`,help:`Cloud Service Mesh of the service, by short or full name; empty for none.`,sets:`template.serviceMesh.mesh`,effect:values=>({kind:`placed-edits`,edits:place=>{
let mesh=last(values);
return[mesh===``?clear(`template.serviceMesh`):set(`template.serviceMesh.mesh`,meshName(mesh,place))]}})}))];
let network=[{name:`--vpc-connector`,takes:`value`,example:`my-connector`,help:`VPC Access connector.`,sets:CONNECTOR,effect:values=>({kind:`placed-edits`,edits:place=>[set(CONNECTOR,connectorName(last(values),place))]})},{...alone(`--clear-vpc-connector`,CONNECTOR,`Remove the VPC Access connector.`,()=>edits(clear(CONNECTOR),clear(EGRESS))),phase:`after`},field(`--vpc-egress`,EGRESS,`private-ranges-only`,"`all-traffic` or `private-ranges-only`.",egress),inFamily(`network`,`use`,field(`--network`,`${INTERFACE}.network`,`my-network`,`VPC network for direct egress.`,emptyClears)),inFamily(`network`,`use`,field(`--subnet`,`${INTERFACE}.subnetwork`,`my-subnet`,`Subnetwork for direct egress.`,emptyClears)),inFamily(`network`,`use`,listField(`--network-tags`,`${INTERFACE}.tags`,`web,api`,`Network tags.`)),inFamily(`network`,`use`,alone(`--clear-network-tags`,`${INTERFACE}.tags`,`Remove the network tags.`,()=>edits(clear(`${INTERFACE}.tags`))),`before`),inFamily(`network`,`clear`,alone(`--clear-network`,INTERFACES,`Turn direct egress off.`,()=>edits(clear(INTERFACES),clear(EGRESS))),`after`)];
let mostInstances=orDefault(integer(0));
let scaling$1=[...[`--min`,`--service-min-instances`].map(name=>field(name,`scaling.minInstanceCount`,`1`,"Minimum number of instances of the whole service, or `default`.",fewest)),...inStage(`BETA`,...[`--max`,`--service-max-instances`].map(name=>inFamily((0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`manual scaling`,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`most instances`,field(name,`scaling.maxInstanceCount`,`10`,"Maximum number of instances of the whole service, or `default`.",mostInstances))),{name:`--scaling`,takes:`value`,example:`auto`,help:"`auto`, or a fixed number of instances.",sets:`scaling.scalingMode`,for:`instances`,phase:`after`,effect:values=>({kind:`placed-edits`,edits:({kind})=>scalingEdits(last(values),kind)})})];
function scalingEdits(value,kind=DEFAULT){
let count=`scaling.manualInstanceCount`;
let mode=name=>KINDS$3[kind].requests?[set(`scaling.scalingMode`,name)]:[];
if(value===`auto`)return[clear(count),...mode(`AUTOMATIC`)];
let instances=integer(0)(value);
return[clear(`scaling.minInstanceCount`),clear(`scaling.maxInstanceCount`),...mode(`MANUAL`),set(count,instances)]}
let service=[...only(`requests`,field(`--ingress`,`ingress`,`internal`,"`all`, `internal` or `internal-and-cloud-load-balancing`.",ingress),...scaling$1,{...field(`--description`,`description`,`Public-API`,`Description of the service.`,anyText),for:`instances`},...inStage(`BETA`,toggle(`--default-url`,`defaultUriDisabled`,`The service's run.app URL.`,on=>!on))),...labelFlags(),{name:`--update-annotations`,takes:`value`,example:`owner=team-web`,help:`Set annotations of your own; others stay.`,sets:`annotations`,items:!0,effect:values=>{
let entries=mapOf(values);
for(let key of Object.keys(entries))if(isSystemKey(key))throw new ParseError((0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`the key ${name(key)}, which has its own flag or is reserved for Cloud Run`);
return edits({path:`annotations`,op:`put`,entries,strategy:`merge`})}},field(`--client-name`,`client`,`my-ci`,`Client name that the service shows.`,anyText),field(`--client-version`,`clientVersion`,`1.2`,`Version of that client.`,anyText)];
let access$2=[{name:`--allow-unauthenticated`,takes:`switch`,example:``,help:"The same as `access: public`; with `--no-` as `access: authenticated`.",sets:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`input \`access\``,effect:values=>({kind:`inputs`,values:{access:last(values)===`true`?`public`:`authenticated`}})},{name:`--invoker-iam-check`,for:`requests`,takes:`switch`,example:``,help:"Turns the invoker check on, so that `access: public` has only the way `all-users`; with `--no-` the same as `access: public` with `public_via: no-invoker-iam-check`.",sets:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`\`invokerIamDisabled\`, or the inputs \`access\` and \`public_via\``,effect:values=>last(values)===`true`?edits(set(`invokerIamDisabled`,!1)):{kind:`inputs`,values:{access:`public`,public_via:`no-invoker-iam-check`}}}];
let FLAGS$1=[...deployment,...containerFlags(),...revision$1,...network,...service,...protectionFlags(),...jobFlags(),...access$2,...buildFlags(),...deployOnlyFlags(),...gcloudWideFlags()];
function readFlagsFile(path,readText,within=[]){
if(within.includes(path))throw new ParseError((0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`${name(path)}, a file that names itself`);
let top=contentsOf(path,readText(path));
return(isSeq(top)?top.items:[top]).flatMap(group=>{
if(!isMap$1(group))throw new ParseError((0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`${name(path)}, which must be a YAML mapping of flags, or a list of them`);
return group.items.flatMap(({key,value})=>{
let flag=text$1(key,path);
if(flag!==`--flags-file`)return[flagOf(flag,value,path)];
return(isSeq(value)?value.items:[value]).flatMap(file=>readFlagsFile(text$1(file,path),readText,[...within,path]))})})}
let OPTIONS$1={version:`1.1`};
function contentsOf(path,content){
try{
let[document,...others]=yamlDocuments(content,OPTIONS$1);
if(!document)return null;
let fault=others.length>0?(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`more than one YAML document`:faultOf$1(document);
if(fault!==void 0)throw new ParseError(fault);
writeOut(document,OPTIONS$1);
return document.contents}catch(error){
throw error instanceof ParseError?new ParseError((0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`${name(path)}, a file with ${error.message}`):error}}
function flagOf(flag,value,path){
if(!flag.startsWith(`-`))throw new ParseError((0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`${name(path)}, a file with ${name(flag)}, which is not a flag`);
if(isSeq(value))return{flag,value:joined(value.items.map(item=>text$1(item,path))),items:!0};
if(isMap$1(value)){
let pairs=value.items.map(pair=>`${text$1(pair.key,path)}=${text$1(pair.value,path)}`);
return{flag,value:joined(pairs),items:!0}}
if(!isScalar(value)||value.value===null||value.value===!0)return{flag};
if(value.value===!1)throw new ParseError((0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`${name(path)}, a file with "${flag}: false", which gcloud reads as ${flag}; write ${flag.replace(`--`,`--no-`)}`);
return{flag,value:text$1(value,path)}}
function text$1(node,path){
if(!isScalar(node))throw new ParseError((0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`${name(path)}, a file with a list or mapping instead of a text`);
if(typeof node.value==`string`)return node.value;
return node.value===null?``:node.source??String(node.value)}
let joined=items=>items.length===0?``:`^^${items.map(item=>item+``).join(``)}`;
function namesOf$1(flags){
let names=new Map;
for(let flag of flags){
names.set(flag.name,{flag,on:!0});
flag.takes!==`value`&&!flag.name.startsWith(`--no-`)&&names.set(flag.name.replace(`--`,`--no-`),{flag,on:!1});
flag.name===`--quiet`&&names.set(`-q`,{flag,on:!0});
flag.name===`--help`&&names.set(`-h`,{flag,on:!0})}
return names}
function readGiven(text,names,readText,complain,words=[]){
try{
return collect(withFiles([...parseFlags(text),...words],readText,complain),names,complain)}catch(error){
if(!(error instanceof ParseError))throw error;
complain((0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`has ${error.message}`);
return[]}}
function withFiles(tokens,readText,complain){
let words=[];
for(let i=0;i<tokens.length;i++){
let token=tokens[i]??``;
let inline=token.startsWith(`--flags-file=`);
let next=tokens[i+1];
if(!inline&&(token!==`--flags-file`||next===void 0)){
words.push(token);
continue}
inline||i++;
try{
words.push(...readFlagsFile(inline?token.slice(13):next??``,readText))}catch(error){
if(!(error instanceof ParseError))throw error;
complain((0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`--flags-file has ${error.message}`,`--flags-file=flags.yaml`)}}
return words}
function collect(words,names,complain){
let groups=[{given:new Map}];
let given=groups[0]?.given??new Map;
let before=``;
for(let i=0;i<words.length;i++){
let word=words[i]??``;
let file=typeof word==`string`?void 0:word;
let token=typeof word==`string`?word:word.flag;
if(!file&&!looksLikeFlag(token,names)){
complain(stray(token,before));
continue}
let equals=file?-1:token.indexOf(`=`);
let name$8=equals===-1?token:token.slice(0,equals);
let known=names.get(name$8);
before=name$8;
let next=file?void 0:words[i+1];
let follows=equals===-1&&typeof next==`string`&&!looksLikeFlag(next,names);
if(!known){
complain(...unknown$1(name$8,names));
follows&&i++;
continue}
let{flag,on}=known;
let value=file?file.value:equals===-1?void 0:token.slice(equals+1);
if(flag.takes!==`value`){
value!==void 0&&complain((0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`${name$8} takes no value`,name$8);
flag.takes===`alone`&&!on?given.delete(flag):given.set(flag,[...given.get(flag)??[],String(on)]);
continue}
if(value===void 0&&!follows){
complain(next===void 0?(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`${name$8} has no value`:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`${name$8} has no value: the next word begins with "-"; if that is the value, quote flag and value together`,next===void 0?usage$1(flag):`"${name$8}=-VALUE"`);
continue}
value===void 0&&i++;
let text=value??String(next);
if(file?.items&&!flag.items)complain((0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`${name$8} has a list or mapping in the flags file, but takes a single value`,usage$1(flag));else if(name$8===`--container`){
(!/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/.test(text)||text.length>63)&&complain((0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`--container has ${name(text)}, which is not the name of a container`,`--container=app`);
let known=groups.find(({container})=>container===text);
let group=known??{container:text,given:new Map};
known||groups.push(group);
given=group.given}else given.set(flag,[...given.get(flag)??[],text])}
return groups}
function looksLikeFlag(token,names){
if(!token.startsWith(`-`)||token.length===1)return!1;
if(names.has(token))return!0;
return!/^-\d+$|^-\d*\.\d+$/.test(token)&&(!token.includes(` `)||names.has(token.split(`=`)[0]??``))}
function stray(token,before){
if(token===`#`)return(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`has "#", but flags cannot contain comments`;
if(token.includes(`	`))return(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`has a tab between flags; separate them with spaces or line breaks`;
return before===``?(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`begins with text that is not a flag`:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`has text after ${before} that belongs to no flag`}
function unknown$1(name,names){
let known=[...names.keys()];
let longer=known.find(candidate=>name.length>3&&candidate.startsWith(name));
if(longer)return[(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`${name} is not a known flag; flags cannot be abbreviated`,longer];
let close=meant(name,known.filter(each=>each.startsWith(`--`)));
return[(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`${name} is not a known flag${close===void 0?``:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`; the nearest is ${close}`}`,usage$1(close===void 0?void 0:names.get(close)?.flag,close)]}
function usage$1(flag,name=flag?.name??``){
return flag?.takes===`value`?`${name}=${flag.example}`:name}
let NAMES$2=namesOf$1(FLAGS$1);
function readFlags(text,readText,words=[]){
let result={inputs:new Map,edits:()=>({before:[],after:[],problems:[]}),containers:[],build:[],families:new Map,given:new Set,idle:[],idleBecause:[],problems:[]};
let complain=(problem,example=`--memory=512Mi --cpu=1`)=>{
result.problems.some(other=>other.problem===problem)||result.problems.push({input:`flags`,problem,example})};
let groups=readGiven(text,NAMES$2,readText,complain,words);
result.given=new Set(groups.flatMap(({given})=>[...given.keys()].map(({name})=>name)));
judgeGroups(groups,complain);
let later=groups.flatMap(group=>effectsOf$1(group,result,readText,complain));
result.edits=place=>placed(inRank(later),misfits(result.given,place.kind),place);
return result}
function effectsOf$1(group,result,readText,complain){
let later=[];
let families=group.container===void 0?result.families:new Map;
let named=group.container===void 0?void 0:{name:group.container,built:!1,ingress:!1};
named&&result.containers.push(named);
for(let flag of inOrder(group.given)){
let rival=flag.family&&families.get(flag.family.name);
flag.family&&rival&&rival.variant!==flag.family.variant&&complain((0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`has ${rival.flag} and ${flag.name}, of which gcloud takes only one`,usage$1(flag));
flag.family&&families.set(flag.family.name,{variant:flag.family.variant,flag:flag.name});
if(flag.refused){
complain((0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`has ${flag.name}, which ${flag.refused}`);
continue}
let effect;
try{
effect=flag.effect(group.given.get(flag)??[],readText)}catch(error){
if(!(error instanceof ParseError))throw error;
complain((0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`${flag.name} has ${error.message}`,usage$1(flag));
continue}
let of=named?{container:named.name}:{};
if(effect.kind===`edits`)later.push({flag,...of,edits:()=>effect.edits});else if(effect.kind===`placed-edits`)later.push({flag,...of,edits:effect.edits});else if(effect.kind===`build`)result.build.push(effect.change);else if(effect.kind===`unencrypted-build`)result.unencryptedBuild=effect.allowed;else if(effect.kind===`execution`)result.execution=result.execution===`wait`?`wait`:effect.execution;else if(effect.kind===`none`){
flag.name!==`--flags-file`&&result.idle.push(flag.name);
effect.why&&result.idleBecause.push(`${flag.name} (${effect.why})`)}else if(named&&effect.values.image!==void 0)named.image=effect.values.image;else for(let[name,value]of Object.entries(effect.values)){
named&&name===`source`&&(named.built=!0);
result.inputs.set(name,{value,flag:flag.name})}}
named&&(named.ingress=[...group.given.keys()].some(({name})=>name===`--port`||name===`--use-http2`));
return later}
function judgeGroups(groups,complain){
let[common,...named]=groups;
if(!common||named.length===0)return;
for(let flag of common.given.keys())flag.perContainer&&complain((0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`has ${flag.name} before the first --container; put flags of a container after its --container`);
for(let{container=``,given}of named)for(let flag of given.keys())flag.perContainer||complain((0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`has ${flag.name} after --container ${container}; it does not apply to a container, so put it before the first --container`);
named.length>10&&complain((0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`has ${named.length} containers; the maximum is ${10}`);
let has=name=>named.filter(({given})=>[...given.keys()].some(flag=>flag.name===name));
new Set([...has(`--port`),...has(`--use-http2`)]).size>1&&complain((0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`has --port or --use-http2 for several containers; only one container can receive requests`,`--container=app --port=8080`);
has(`--source`).length>1&&complain((0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`has --source for several containers; only one can be built`)}
let rank=flag=>flag.phase===`before`?0:flag.phase===`after`?2:1;
function inOrder(given){
return FLAGS$1.filter(flag=>given.has(flag)).toSorted((a,b)=>rank(a)-rank(b))}
let inRank=later=>later.toSorted((a,b)=>rank(a.flag)-rank(b.flag));
function misfits(given,kind=DEFAULT){
return FLAGS$1.flatMap(flag=>{
if(fits(flag,KINDS$3[kind])||!given.has(flag.name))return[];
let of=pluralOf(traits=>fits(flag,traits));
return[{input:`flags`,problem:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`has ${flag.name}, which is a flag of ${of}; this run deploys a ${KINDS$3[kind].words}`,example:`leave it out`}]})}
function placed(later,problems,place){
let result={before:[],after:[],problems:[...problems]};
for(let{flag,container,edits:bodies}of later)try{
let list=flag.phase===`before`?result.before:result.after;
for(let body of bodies(place)){
let of=container!==void 0&&body.path.startsWith(`container`)?{container}:{};
list.push({from:`flags ${flag.name}`,...body,...of})}}catch(error){
if(!(error instanceof ParseError))throw error;
result.problems.push({input:`flags`,problem:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`${flag.name} has ${error.message}`,example:usage$1(flag)})}
let preview=later.find(({flag})=>flag.stage===`ALPHA`)??later.find(({flag})=>flag.stage);
preview?.flag.stage&&result.after.push({from:`flags ${preview.flag.name}`,path:`launchStage`,op:`set`,value:preview.flag.stage});
return result}
let KINDS$1=[`user`,`serviceAccount`,`group`,`domain`];
function readInvokers(reader){
let members=new Set;
for(let entry of reader.parsed(`invokers`,parseLines)??[]){
let member=isServiceAccountEmail(entry)?`serviceAccount:${entry}`:entry;
let fault=memberFault(member);
fault&&reader.problem(`invokers`,`${name(entry)} ${fault}`);
member===`allAuthenticatedUsers`&&reader.notice(`invokers`,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`allAuthenticatedUsers lets anyone with a Google account call the service.`,`warning`);
members.add(member)}
return[...members]}
function memberFault(member){
if(member===`allUsers`)return(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`does not belong in this list; set access: public`;
if(member===`allAuthenticatedUsers`)return;
if(/^principal(Set)?:\/\/[^\s]+$/.test(member))return;
let[kind=``,...rest]=member.split(`:`);
let value=rest.join(`:`);
let known=KINDS$1.find(candidate=>candidate.toLowerCase()===kind.toLowerCase());
if(!known)return(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`is not an email, nor ${KINDS$1.map(k=>`${k}:...`).join((0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`, `)}, principal:// or principalSet://`;
if(known!==kind)return(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`begins with ${name(kind)}; write "${known}"`;
if(known===`domain`)return/^[^\s@]+\.[^\s@]+$/.test(value)?void 0:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`has no domain after "domain:"`;
if(known===`serviceAccount`&&isWorkloadMember(value))return;
if(!isServiceAccountEmail(value))return(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`has no email after "${known}:"`;
let ofAccount=/\.gserviceaccount\.com$/i.test(value);
if(known===`serviceAccount`&&!ofAccount)return(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`is not a service account, whose email ends in gserviceaccount.com; write "user:${value}" or "group:${value}"`;
if(known!==`serviceAccount`&&ofAccount)return(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`is a service account; write "serviceAccount:${value}"`}
function isWorkloadMember(value){
return/^[^\s[\]]+\.svc\.id\.goog\[[^\s[\]]+\]$/.test(value)}
function editManifest(document,kind,edits){
let container=mainContainerPath(document,kind);
if(!container)return edits.length>0?[{from:`metadata`,problem:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`has no container to change`}]:[];
return edits.flatMap(edit=>{
let problem=editOne(document,kind,container,edit);
return problem===void 0?[]:[{from:edit.from,problem}]})}
function editOne(document,kind,container,edit){
if(edit.path===`container.env`&&!edit.container)return editVariables(document,[...container,`env`],edit);
if(edit.path===`container.secrets`&&!edit.container)return editSecrets$1(document,kind,container,edit);
let labels=LABELS[edit.path];
if(labels)return editMap$1(document,labels,edit);
let place=edit.container?void 0:placeOf(edit.path,kind,container);
if(!place||edit.op!==`set`&&edit.op!==`clear`)return ELSEWHERE;
edit.op===`clear`?remove(document,place.path):setAt$1(document,place.path,place.write(edit.value))}
let ELSEWHERE=(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`cannot be combined with metadata; write it in the file`;
let LABELS={labels:[`metadata`,`labels`],"template.labels":[`spec`,`template`,`metadata`,`labels`]};
function placeOf(path,kind,container){
let pod=podPath(kind);
let same=to=>({path:to,write:value=>value});
let note=(key,words={},at=[`spec`,`template`,`metadata`])=>({path:[...at,`annotations`,key],write:value=>words[String(value)]??String(value)});
let limit=/^container\.resources\.limits\.(.+)$/.exec(path)?.[1];
if(limit)return same([...container,`resources`,`limits`,limit]);
switch(path){case`template.timeout`:
return{path:[...pod,`timeoutSeconds`],write:value=>Number(String(value).replace(/s$/,``))};case`template.serviceAccount`:
return same([...pod,`serviceAccountName`])}
if(KINDS$3[kind].executions){
if(path===`template.maxRetries`)return same([...pod,`maxRetries`]);
let count=/^execution\.(taskCount|parallelism)$/.exec(path)?.[1];
return count?same([`spec`,`template`,`spec`,count]):void 0}
switch(path){case`template.maxInstanceRequestConcurrency`:
return same([...pod,`containerConcurrency`]);case`template.scaling.minInstanceCount`:
return note(`autoscaling.knative.dev/minScale`);case`template.scaling.maxInstanceCount`:
return note(`autoscaling.knative.dev/maxScale`);case`ingress`:
return note(`run.googleapis.com/ingress`,INGRESS$3,[`metadata`])}}
let INGRESS$3={INGRESS_TRAFFIC_ALL:`all`,INGRESS_TRAFFIC_INTERNAL_ONLY:`internal`,INGRESS_TRAFFIC_INTERNAL_LOAD_BALANCER:`internal-and-cloud-load-balancing`};
function editMap$1(document,path,edit){
(edit.op===`clear`||edit.op===`put`&&edit.strategy===`overwrite`)&&remove(document,path);
if(edit.op===`put`)for(let[key,value]of Object.entries(edit.entries))setAt$1(document,[...path,key],value);else if(edit.op===`remove`)for(let key of edit.keys)remove(document,[...path,key]);else if(edit.op!==`clear`)return ELSEWHERE}
let isSecret=item=>item.has(`valueFrom`);
let nameOf$1=item=>String(item.get(`name`));
function editVariables(document,path,edit){
if(edit.op===`set`||edit.op===`add`)return ELSEWHERE;
let put=edit.op===`put`?edit.entries:{};
dropItems(document,path,item=>{
let name=nameOf$1(item);
if(isSecret(item)||Object.hasOwn(put,name))return!1;
if(edit.op===`remove`)return edit.keys.includes(name);
return edit.op===`clear`||edit.strategy===`overwrite`});
for(let[name,value]of Object.entries(put)){
let item=itemAt(document,path,name);
item.delete(`valueFrom`);
item.set(`value`,value)}
prune(document,path)}
function editSecrets$1(document,kind,container,edit){
let path=[...container,`env`];
if(edit.op===`clear`||edit.op===`remove`){
let gone=name=>edit.op===`clear`||edit.keys.includes(name);
if(edit.op===`remove`&&edit.keys.some(key=>key.startsWith(`/`)))return ELSEWHERE;
dropItems(document,path,item=>isSecret(item)&&gone(nameOf$1(item)));
prune(document,path);
return edit.op===`clear`&&mountsSecrets(document,kind)?(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`cannot remove secret files that the file of metadata mounts; remove their volumes there`:void 0}
if(edit.op!==`put`)return ELSEWHERE;
let files=Object.entries(edit.entries).filter(([key])=>key.startsWith(`/`));
if(edit.strategy===`overwrite`&&mountsSecrets(document,kind))return(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`with secrets_update_strategy: overwrite cannot remove secret files that the file of metadata mounts; remove their volumes there`;
if(Object.values(edit.entries).find(value=>value.startsWith(`projects/`))!==void 0)return(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`names a secret of another project by its full name; a manifest needs the annotation run.googleapis.com/secrets for that, so write it there`;
dropItems(document,path,item=>isSecret(item)&&edit.strategy===`overwrite`&&!Object.hasOwn(edit.entries,nameOf$1(item)));
for(let[name,value]of Object.entries(edit.entries)){
if(name.startsWith(`/`))continue;
let item=itemAt(document,path,name);
item.delete(`value`);
item.set(`valueFrom`,document.createNode({secretKeyRef:reference(value)}))}
prune(document,path);
return mountFiles$1(document,kind,container,files)}
function reference(value){
let[name=``,version=``]=value.split(`:`);
return{name,key:version||`latest`}}
function mountsSecrets(document,kind){
let volumes=plainAt(document,[...podPath(kind),`volumes`]);
return Array.isArray(volumes)&&volumes.some(volume=>isPlainMap(volume)&&volume.secret!==void 0)}
function mountFiles$1(document,kind,container,files){
let byDirectory=Map.groupBy(files,([path])=>path.slice(0,path.lastIndexOf(`/`)));
for(let[directory,group]of byDirectory){
let mounts=plainAt(document,[...container,`volumeMounts`]);
if(Array.isArray(mounts)&&mounts.some(mount=>isPlainMap(mount)&&mount.mountPath===directory))return(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`mounts into ${directory}, which the file of metadata already mounts; write it there`;
let wanted=group.map(([path,value])=>({file:path.slice(directory.length+1),...reference(value)}));
let secret=wanted[0]?.name??``;
if(directory===``||wanted.some(({file})=>file===``))return(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`has a mount path that is not /DIRECTORY/FILE`;
if(wanted.some(({name})=>name!==secret))return(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`${directory} can hold versions of only one secret`;
let volumes=seqAt(document,[...podPath(kind),`volumes`]);
let name=freeName$1(secret,volumes.toJSON());
volumes.add(document.createNode({name,secret:{secretName:secret,items:wanted.map(({key,file})=>({key,path:file}))}}));
seqAt(document,[...container,`volumeMounts`]).add(document.createNode({name,mountPath:directory}))}}
function freeName$1(secret,volumes){
let base=secret.toLowerCase().replace(/[^a-z0-9-]+/g,`-`).replace(/^[^a-z]+/,``).slice(0,58)||`secret`;
let taken=new Set(volumes.map(({name})=>name));
let name=base;
for(let n=2;taken.has(name);n++)name=`${base}-${n}`;
return name}
function setAt$1(document,path,value){
for(let length=1;length<path.length;length++){
let at=path.slice(0,length);
document.getIn(at)??document.setIn(at,document.createNode({}))}
document.setIn(path,typeof value==`object`?document.createNode(value):value)}
function remove(document,path){
document.hasIn(path)&&document.deleteIn(path)}
function seqAt(document,path){
let found=document.getIn(path);
if(isSeq(found))return found;
let made=document.createNode([]);
document.setIn(path,made);
return made}
let itemsAt=(document,path)=>{
let list=document.getIn(path);
return isSeq(list)?list.items.filter(item=>isMap$1(item)):[]};
function itemAt(document,path,name){
let found=itemsAt(document,path).find(item=>nameOf$1(item)===name);
if(found)return found;
let made=document.createNode({name});
seqAt(document,path).add(made);
return made}
function dropItems(document,path,gone){
let list=document.getIn(path);
isSeq(list)&&(list.items=list.items.filter(item=>!isMap$1(item)||!gone(item)))}
function prune(document,path){
let list=document.getIn(path);
isSeq(list)&&list.items.length===0&&document.deleteIn(path)}
let MEMORY={1:[.125,4],2:[.125,8],4:[2,16],6:[4,24],8:[4,32]};
let GIB=2**30;
let GPU$1=`nvidia.com/gpu`;
let GPUS={"nvidia-l4":[4,16],"nvidia-rtx-pro-6000":[20,80]};
let gpusOf=limits=>limits.reduce((sum,limit)=>sum+Number(limit[GPU$1]??0),0);
function computeFaults(limits,{concurrency,gpu,always}){
let gpus=gpusOf(limits);
if(gpus!==0)return gpuFaults(limits,gpus,gpu);
let faults=limits.flatMap(limit=>containerFaults$1(limit,limits.length===1));
let whole=limits.map(({cpu=`1`})=>quantityOf(String(cpu))??1).reduce((sum,cpu)=>sum+cpu,0);
faults.length===0&&whole<1&&typeof concurrency==`number`&&concurrency>1&&faults.push((0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`a concurrency of ${concurrency} with ${whole} CPU; below 1 CPU, an instance handles one request at a time`);
faults.length===0&&whole<1&&always&&faults.push((0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`${whole} CPU in all; an instance of a job or a worker pool takes at least 1`);
return faults}
function limitsThatWork(limits,{concurrency,gpu,always}){
let first=limits.findIndex(limit=>Number(limit[GPU$1]??0)!==0);
if(first>=0){
let[cpu,memory]=GPUS[String(gpu??`nvidia-l4`)]??[0,0];
let enough=cpu>0&&{cpu:String(cpu),memory:`${memory}Gi`};
return limits.map(({[GPU$1]:_,...limit},at)=>at===first?{...limit,[GPU$1]:`1`,...enough}:limit)}
let each=limits.map(limit=>containerFaults$1(limit,limits.length===1).length>0?roomFor(limit):limit);
return computeFaults(each,{concurrency,gpu,...always&&{always}}).length>0?each.map((limit,at)=>at===0?roomFor(limit):limit):each}
function roomFor({memory:given,...others}){
let memory=quantityOf(String(given??`512Mi`));
let cpu=memory===void 0?void 0:cpuFor(memory);
if(memory!==void 0&&memory>32*GIB)return{...others,cpu:`8`,memory:`32Gi`};
return cpu!==void 0&&memory!==void 0&&memory>=GIB/8?{...others,cpu,memory:given??`512Mi`}:{...others,cpu:`1`,memory:`512Mi`}}
let cpuFor=memory=>Object.keys(MEMORY).find(cpus=>memory<=(MEMORY[Number(cpus)]?.[1]??0)*GIB);
function gpuFaults(limits,gpus,type){
if(gpus>1)return[(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`${gpus} GPUs; an instance has one at most`];
let[cpu,memory]=GPUS[String(type??`nvidia-l4`)]??[0,0];
let what=(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`a GPU${typeof type==`string`?(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)` of the type ${type}`:``}, which takes at least ${cpu} CPU and ${memory}Gi of memory`;
let cpus=total(limits.map(limit=>quantityOf(String(limit.cpu))));
let bytes=total(limits.map(limit=>quantityOf(String(limit.memory))));
return[...cpus!==void 0&&cpus<cpu?[(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`${cpus} CPU with ${what}`]:[],...bytes!==void 0&&bytes<memory*GIB?[(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`${inGi(bytes)} of memory with ${what}`]:[]]}
let total=amounts=>amounts.reduce((sum,amount)=>sum===void 0||amount===void 0?void 0:sum+amount,0);
let inGi=bytes=>`${Math.round(bytes/GIB*1e3)/1e3}Gi`;
function containerFaults$1({cpu:givenCpu,memory:givenMemory},alone){
let cpu=givenCpu===void 0?1:quantityOf(String(givenCpu));
if(cpu===void 0)return[(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`${String(givenCpu)} CPU, which is not a number of CPUs such as 1 or 500m`];
let range=MEMORY[cpu];
if(!range&&!(cpu>=.08&&cpu<1))return[(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`${String(givenCpu)} CPU; Cloud Run has 1, 2, 4, 6, 8, or a fraction from 0.08 to below 1`];
if(givenMemory===void 0&&givenCpu===void 0)return[];
let memory=quantityOf(String(givenMemory??`512Mi`));
if(memory===void 0)return[(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`${String(givenMemory)} of memory, which is not an amount such as 512Mi or 2Gi`];
let[least,most]=range??[.125,alone?cpu<.5?.5:1:4];
let said=(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`${String(givenMemory??`512Mi`)} of memory with ${cpu} CPU`;
if(memory>most*GIB)return[(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`${said}, which takes at most ${most<1?`512Mi`:`${most}Gi`}${roomier(memory)}`];
if(alone&&memory<least*GIB)return[(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`${said}, which takes at least ${least<1?`128Mi`:`${least}Gi`}`];
return[]}
function roomier(memory){
let cpu=cpuFor(memory);
return cpu===void 0?(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`; the maximum is 32Gi`:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`; give it ${cpu} CPU, or less memory`}
function containerFaults(containers){
let byName=new Map(containers.map(container=>[container.name,container]));
let faults=containers.flatMap(({name:name$7,dependsOn})=>[...new Set(dependsOn)].flatMap(other=>{
let found=byName.get(other);
let wrong=what=>[{fault:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`the container ${name(name$7)}, which depends on ${what}`,mend:`dependencies`}];
if(other===name$7)return wrong(`itself`);
if(!found)return wrong((0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`${name(other)}; there is no such container`);
if(found.probed||found.ingress)return[];
return wrong((0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`${name(other)}; the latter needs a startup probe, which tells when it is ready`).map(one=>({...one,mend:{probe:containers.indexOf(found)}}))}));
let circle=circleOf(containers);
circle&&faults.push({fault:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`containers that wait for each other: ${circle.map(name).join(` for `)}`,mend:`dependencies`});
let ingress=containers.findIndex(container=>container.ingress);
containers[ingress]?.variables.includes(`PORT`)&&faults.push({fault:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`the variable PORT in the container that gets the requests, where Cloud Run sets it itself`,mend:{port:ingress}});
return faults}
function soundDependencies(containers){
let names=containers.map(({name})=>name);
return Object.fromEntries(containers.flatMap(({name,dependsOn},at)=>{
let before=[...new Set(dependsOn)].filter(other=>names.indexOf(other)<at&&names.includes(other));
return before.length>0?[[name,before]]:[]}))}
function circleOf(containers){
let waitsFor=new Map(containers.map(({name,dependsOn})=>[name,dependsOn]));
let clear=new Set;
let follow=(name,path)=>{
if(path.includes(name))return[...path.slice(path.indexOf(name)),name];
if(clear.has(name))return;
for(let other of waitsFor.get(name)??[]){
let found=other===name?void 0:follow(other,[...path,name]);
if(found)return found}
clear.add(name)};
for(let{name}of containers){
let found=follow(name,[]);
if(found)return found}}
function scalingFault(least,most){
let[min,max]=[Number(least??0),Number(most??1/0)];
return min>max?(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`at least ${min} instances, and at most ${max}`:void 0}
function taskFaults(job){
let{tasks,retries,seconds,gpu}=job;
let limit=(of,value,[least,most],fault)=>typeof value==`number`&&(value<least||value>most)?[{fault,of,works:value<least?least:most}]:[];
return[...limit(`tasks`,tasks,[0,1e4],(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`${tasks} tasks; an execution has 10000 at most`),...limit(`retries`,retries,[0,10],(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`${retries} retries; a task has 10 at most`),...limit(`seconds`,seconds,[1,gpu?3600:604800],(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`${seconds} seconds for a task, which takes ${gpu?(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`1 hour at most with a GPU`:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`from 1 s to 7 days`}`)]}
let L4_REGIONS=[`asia-south1`,`asia-southeast1`,`europe-west1`,`europe-west4`,`us-central1`,`us-east4`];
let doubtsOf=settled=>[...gpuDoubts(settled),...scalingDoubts(settled)];
function gpuDoubts({gpus,gpu,region}){
let type=gpu??`nvidia-l4`;
if(gpus===0||type!==`nvidia-l4`||L4_REGIONS.includes(region))return[];
return[(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`Cloud Run may have no GPU of the type ${type} in ${region}; Google's page names ${list$4(L4_REGIONS)}. Choose one of them if the release is refused`]}
function scalingDoubts({service,revision}){
let beyond=(least,most)=>least!==void 0&&most!==void 0&&Number(least)>Number(most)&&Number(most)>0;
return[...beyond(service.least,revision.most)?[(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`The service is to keep at least ${service.least} instances (--min), and a revision has at most ${revision.most} (--max-instances): one that gets all the traffic cannot have both. Raise the latter, or lower the former`]:[],...beyond(revision.least,service.most)?[(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`A revision is to keep at least ${revision.least} instances (--min-instances), and the whole service has at most ${service.most} (--max). Raise the latter, or lower the former`]:[]]}
let TAG=/^\w[\w.-]{0,127}$/;
let PART=/^[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*$/;
let HOSTS=/^(?:[a-z0-9-]+\.)?gcr\.io$|^(?:[a-z0-9-]+-)?docker\.pkg\.dev$|^(?:[a-z0-9-]+\.)?docker\.io$/;
function imageFault(image,universe=`googleapis.com`){
if(/\s|^[a-z]+:\/\//.test(image))return(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`is not an image reference`;
let at=image.indexOf(`@`);
let digest=at===-1?void 0:image.slice(at+1);
if(digest!==void 0&&!/^sha256:[0-9a-f]{64}$/.test(digest))return(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`has a digest that is not sha256: and 64 hexadecimal digits`;
let name=at===-1?image:image.slice(0,at);
let colon=name.indexOf(`:`,name.lastIndexOf(`/`)+1);
let tag=colon===-1?void 0:name.slice(colon+1);
if(tag===``)return(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`has an empty tag after ":" (was a variable empty?)`;
if(tag!==void 0&&!TAG.test(tag))return(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`has a tag that is not letters, digits, "_", "." and "-"`;
let parts=(colon===-1?name:name.slice(0,colon)).split(`/`);
let[host=``]=parts;
let hosted=parts.length>1&&(/[.:]/.test(host)||host===`localhost`);
let path=hosted?parts.slice(1):parts;
if(path.some(part=>part===``))return(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`has an empty part between two "/" (was a variable empty?)`;
if(path.some(part=>/\p{Lu}/u.test(part)))return(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`has capital letters in its path, which images cannot have`;
if(!path.every(part=>PART.test(part)))return(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`is not an image reference`;
return hosted&&universe===`googleapis.com`?hostFault(host,path):void 0}
function hostFault(host,path){
if(!HOSTS.test(host))return(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`is on ${host}, from which Cloud Run does not pull; push it to Artifact Registry, or read it through a remote repository there`;
let project=path[0]?.includes(`.`)?2:1;
if(host.endsWith(`pkg.dev`)&&path.length<project+2)return(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`has no repository; write ${`HOST/PROJECT/REPOSITORY/IMAGE`}`;
if(host.endsWith(`gcr.io`)&&path.length<project+1)return(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`has no image after the project`}
let SCALE=`autoscaling.knative.dev/`;
let SERVICE_SCALE=`run.googleapis.com/`;
let ACCELERATOR=`run.googleapis.com/accelerator`;
let DEPENDENCIES=`run.googleapis.com/container-dependencies`;
let TEMPLATE=[`spec`,`template`];
let TASKS=[`spec`,`template`,`spec`];
function manifestDoubts(document,kind,region){
let pod=map(plainAt(document,podPath(kind)));
let bounds=(path,prefix)=>{
let notes=map(plainAt(document,[...path,`metadata`,`annotations`]));
return{least:notes[`${prefix}minScale`]??void 0,most:notes[`${prefix}maxScale`]??void 0}};
return doubtsOf({region,gpus:gpusOf(list$1(pod.containers).map(limitsOf$1)),gpu:map(pod.nodeSelector)[ACCELERATOR],service:bounds([],SERVICE_SCALE),revision:bounds([`spec`,`template`],SCALE)})}
function manifestFaults(document,{kind,name:name$6,imageGiven}){
let path=podPath(kind);
let pod=map(plainAt(document,path));
let main=mainContainerPath(document,kind)?.at(-1);
let containers=list$1(pod.containers).map(map);
let images=containers.flatMap(({image},at)=>{
let fault=typeof image==`string`&&!(imageGiven&&at===main)?imageFault(image):void 0;
if(!fault)return[];
let example=instead([...path,`containers`,at,`image`],inputRow(`image`).example);
return[{fault:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`the image ${name(String(image))}, which ${fault}`,example}]});
let limits=containers.map(limitsOf$1);
let faults=[...labels(document,[`metadata`,`labels`]),...labels(document,[`spec`,`template`,`metadata`,`labels`]),...images,...compute$1(limits,pod,kind),...between(document,kind,containers)];
if(KINDS$3[kind].requests)return[...faults,...revision(document,name$6),...scaling(document,[],SERVICE_SCALE),...scaling(document,TEMPLATE,SCALE)];
let job={tasks:plainAt(document,[...TASKS,`taskCount`]),retries:pod.maxRetries,seconds:pod.timeoutSeconds,gpu:gpusOf(limits)>0};
let places={tasks:[...TASKS,`taskCount`],retries:[...path,`maxRetries`],seconds:[...path,`timeoutSeconds`]};
return[...faults,...taskFaults(job).map(({fault,of,works})=>({fault,example:instead(places[of],works)}))]}
function labels(document,path){
let faults=labelFaults(map(plainAt(document,path)),{system:!0});
if(faults.length===0)return[];
return[{fault:`${path.join(`.`)}: ${faults.join(`; `)} (${LABEL_RULE})`,example:instead(path,{team:`web`,version:`v1-2-3`})}]}
function compute$1(limits,pod,kind){
let beside={concurrency:pod.containerConcurrency,gpu:map(pod.nodeSelector)[ACCELERATOR],always:!KINDS$3[kind].requests};
let faults=computeFaults(limits,beside);
if(faults.length===0)return[];
let example=limitsThatWork(limits,beside).flatMap((works,at)=>(0,node_util__WEBPACK_IMPORTED_MODULE_8__.isDeepStrictEqual)(works,limits[at])?[]:[instead([...podPath(kind),`containers`,at,`resources`,`limits`],works)]).join(`; `);
return faults.map(fault=>({fault,example}))}
function between(document,kind,containers){
let path=[...podPath(kind),`containers`];
let main=mainContainerPath(document,kind)?.at(-1);
let annotation=[...TEMPLATE,`metadata`,`annotations`,DEPENDENCIES];
let depends=dependencies(plainAt(document,annotation));
let ruled=containers.map((container,at)=>({name:String(container.name??``),ingress:KINDS$3[kind].requests===!0&&at===main,probed:!KINDS$3[kind].requests||isPlainMap(container.startupProbe),variables:list$1(container.env).map(variable=>String(map(variable).name)),dependsOn:list$1(depends?.[String(container.name)]).map(String)}));
let sound=soundDependencies(ruled);
let dependsOn=instead(annotation,Object.keys(sound).length>0?JSON.stringify(sound):void 0);
return[...depends?[]:[{fault:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`the annotation ${DEPENDENCIES}, which is not a mapping of containers to lists of containers`,example:dependsOn}],...containerFaults(ruled).map(({fault,mend})=>{
if(mend===`dependencies`)return{fault,example:dependsOn};
if(`probe`in mend)return{fault,example:instead([...path,mend.probe,`startupProbe`],{tcpSocket:{port:8080}})};
let at=ruled[mend.port]?.variables.indexOf(`PORT`)??0;
return{fault,example:instead([...path,mend.port,`env`,at],void 0)}})]}
function scaling(document,path,prefix){
let annotations=[...path,`metadata`,`annotations`];
let notes=map(plainAt(document,annotations));
let least=notes[`${prefix}minScale`];
let fault=scalingFault(least,notes[`${prefix}maxScale`]);
return fault?[{fault,example:instead([...annotations,`${prefix}maxScale`],String(least))}]:[]}
function revision(document,service){
let path=[...TEMPLATE,`metadata`,`name`];
let given=plainAt(document,path);
if(typeof given!=`string`)return[];
let where=(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`spec.template.metadata.name ${name(given)}`;
let example=instead(path,`${service}-v2`);
if(!given.startsWith(`${service}-`))return[{fault:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`${where}, which does not begin with ${name(`${service}-`)}`,example}];
let fault=suffixFault(given.slice(service.length+1),service);
return fault?[{fault:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`${where}, whose part after the service's name ${fault}`,example}]:[]}
function dependencies(annotation){
if(annotation==null||annotation===``)return{};
try{
let read=plainYaml(String(annotation).replace(/:(?=\[)/g,`: `),{version:`1.2`});
return isPlainMap(read)&&Object.values(read).every(Array.isArray)?read:void 0}catch(error){
if(!(error instanceof ParseError))throw error;
return}}
let limitsOf$1=container=>map(map(map(container).resources).limits);
let map=value=>isPlainMap(value)?value:{};
let list$1=value=>Array.isArray(value)?value:[];
function manifestOrigin(reader,{document,kind},given){
if(given.kind!==`template`)return given;
let image=imageOf$1(document,kind);
image===``&&reader.problem(`metadata`,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`has no image for its main container; add one there, or give image or source`,instead([...mainContainerPath(document,kind)??[...podPath(kind),`containers`,0],`image`],inputRow(`image`).example));
return{kind:`image`,image}}
function applyInputs(reader,{document,kind,name:name$5},edits,{suffix,tag,mode,region}){
let imageGiven=reader.optional(`image`)!==void 0||reader.optional(`source`)!==void 0;
let faults=manifestFaults(document,{kind,name:name$5,imageGiven});
for(let{fault,example}of faults)reader.problem(`metadata`,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`has a file with ${fault}`,example);
for(let{from,problem}of editManifest(document,kind,edits))reader.problems.some(other=>other.input===from&&other.problem===problem)||reader.problems.push({input:from,problem,example:`leave it out, and write it in the file of metadata`});
let before=new Set(faults.map(({fault})=>fault));
for(let{fault,example}of manifestFaults(document,{kind,name:name$5,imageGiven}))before.has(fault)||reader.problem(`metadata`,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`has a file that, with the other inputs in it, has ${fault}`,example);
for(let doubt of manifestDoubts(document,kind,region))reader.notice(`metadata`,`${doubt}.`,`warning`);
suffix&&setAt$1(document,[`spec`,`template`,`metadata`,`name`],`${name$5.slice(0,62-suffix.length)}-${suffix}`);
tag&&!tagsOf$2(document).includes(tag)&&reader.problem(`tag`,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`${name(tag)} is not among the tags in spec.traffic of the file of metadata; with metadata, tag only selects the URL for the output`,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`leave it out, or write the tag in spec.traffic`);
KINDS$3[kind].traffic&&parseLooseBoolean(reader.text(`no_traffic`))&&reader.problem(`no_traffic`,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`is true, but with metadata, spec.traffic in the file sets the traffic`,`false`);
reader.optional(`traffic_steps`)&&reader.problem(`traffic_steps`,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`cannot be combined with metadata, where spec.traffic in the file sets the traffic; a gradual rollout needs service and image or source`,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`leave it out`);
(mode===`preview`||mode===`rollback`)&&reader.problem(`mode`,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`is ${mode}, which does not support metadata; give service and image or source instead`,`deploy`);
return document}
function tagsOf$2(document){
let traffic=plainAt(document,[`spec`,`traffic`]);
return(Array.isArray(traffic)?traffic:[]).flatMap(target=>isPlainMap(target)&&typeof target.tag==`string`?[target.tag]:[])}
function manifestOf({given,kind},document){
let disabled=KINDS$3[kind].requests?invokerCheckDisabled(document):void 0;
return{given,text:document.toString({lineWidth:0}),traffic:trafficOf$1(document),...disabled!==void 0&&{checkDisabled:disabled}}}
function trafficOf$1(document){
let traffic=plainAt(document,[`spec`,`traffic`]);
if(!Array.isArray(traffic)||traffic.length===0)return`latest`;
return traffic.some(target=>isPlainMap(target)&&target.latestRevision===!0&&Number(target.percent)>0)?`latest`:`named`}
let KEYS$2=[`id`,`resource`,`field`,`reason`,`expires`];
let SHAPE=`accepted: [{id: drift, resource: //run.googleapis.com/..., field: ..., reason: ..., expires: 2027-03-31}]`;
function readBaseline(content){
let document=object$2(plainYaml(content,{version:`1.2`}))??{};
let unknown=Object.keys(document).filter(key=>key!==`accepted`);
let{accepted:entries}=document;
if(!Array.isArray(entries)||unknown.length>0){
let why=unknown.length>0?(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`the unknown key ${name(unknown[0]??``)}`:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`no list "accepted"`;
return{accepted:[],faults:[(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`has ${why}; write ${SHAPE}`]}}
let read=entries.map((entry,at)=>readEntry(entry,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`entry ${at+1}`));
let accepted=read.flatMap(({entry})=>entry??[]);
let twice=accepted.flatMap((entry,at)=>accepted.slice(0,at).some(other=>accepts$1(other,entry))?[(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`accepts the same twice: ${words$1(entry)}`]:[]);
return{accepted,faults:[...read.flatMap(({faults})=>faults),...twice]}}
let accepts$1=(entry,finding)=>entry.id===finding.id&&entry.resource===finding.resource&&entry.field===finding.field;
let words$1=({id,resource,field})=>(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`${id}${field?(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)` of ${field}`:``} on ${resource}`;
function readEntry(given,where){
let map=object$2(given);
if(!map)return{faults:[(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`has ${where}, which is not a mapping; write ${SHAPE}`]};
let faults=[];
for(let key of Object.keys(map).filter(key=>!KEYS$2.includes(key))){
let close=meant(key,KEYS$2);
faults.push((0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`has the unknown key ${name(key)} in ${where}${close?(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`; did you mean ${close}?`:``}`)}
let wrong=Object.keys(map).filter(key=>KEYS$2.includes(key)&&text$3(map[key])===void 0);
for(let key of wrong)faults.push((0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`has no text for ${key} in ${where}`);
let missing=KEYS$2.filter(key=>key!==`field`&&!Object.hasOwn(map,key));
missing.length>0&&faults.push((0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`has no ${list$4([...missing])} in ${where}`);
let[id=``,resource=``,field,reason=``,expires=``]=KEYS$2.map(key=>text$3(map[key]));
if(id&&!own(FINDINGS,id)){
let close=meant(id,Object.keys(FINDINGS));
faults.push((0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`has ${where} with id ${name(id)}, which is not the id of a finding${close?(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`; did you mean ${close}?`:``}`)}
resource&&!resource.startsWith(`//`)&&faults.push((0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`has ${where} with resource ${name(resource)}; write the full name, //run.googleapis.com/projects/P/locations/R/services/S`);
expires&&!isDay(expires)&&faults.push((0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`has ${where} with expires ${name(expires)}; write a day as 2027-03-31`);
if(faults.length>0)return{faults};
return{entry:{id,resource,...field!==void 0&&{field},reason,expires},faults}}
function isDay(day){
let time=/^\d{4}-\d{2}-\d{2}$/.test(day)?Date.parse(`${day}T00:00:00Z`):NaN;
return!Number.isNaN(time)&&new Date(time).toISOString().startsWith(day)}
function readScope(reader,mode){
let scope=reader.optional(`scope`);
if(scope===void 0)return;
if(mode!==`drift`){
reader.notice(`scope`,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`It has no effect without mode: drift.`,`warning`);
return}
/^(projects\/([a-z0-9.-]+:)?[a-z0-9-]+|(folders|organizations)\/\d+)$/.test(scope)||reader.problem(`scope`,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`${name(scope)} is not projects/PROJECT, folders/NUMBER or organizations/NUMBER`,`organizations/123456789012`);
for(let[,{input}]of ALL$1)reader.optional(input.name)&&reader.problem(`scope`,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`is given together with ${input.name}; a run looks at one of the two`,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`leave one out`);
reader.boolean(`fix`)&&reader.problem(`fix`,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`is given with scope, which only looks`,`false`);
return scope}
function readPreviews(reader,mode,kind,disk){
if(!KINDS$3[kind].traffic&&(mode===`preview`||mode===`cleanup`)){
let[those,others]=[pluralOf(({traffic})=>traffic===!0),pluralOf(({traffic})=>!traffic)];
reader.problem(`mode`,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`${name(mode)} is for ${those}; ${others} have neither tags nor URLs`,`deploy`)}
let strategy=reader.optional(`preview_strategy`);
let ttl=reader.optional(`preview_ttl`);
mode===`preview`&&reader.optional(`tag`)&&reader.problem(`tag`,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`is given with mode: preview, which names the tag itself (pr-12)`,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`leave it out`);
reader.optional(`metadata`)&&mode===`preview`&&reader.problem(`metadata`,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`is given with mode: ${mode}, which does not support a manifest yet`,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`leave it out`);
return{previews:{strategy:strategy?reader.oneOf(`preview_strategy`,[`tag`,`service`]):`tag`,ttlMs:readTtl(reader,ttl),asked:mode===`preflight`&&strategy!==void 0,cleanupAsked:mode===`preflight`&&ttl!==void 0},comment:reader.boolean(`comment`),drift:{fail:reader.boolean(`drift_fail`),fix:reader.boolean(`fix`),issue:reader.boolean(`drift_issue`),accepted:mode===`drift`?readAccepted(reader,disk):[],...defined({scope:readScope(reader,mode)})},...defined({githubToken:readToken(reader)})}}
function readAccepted(reader,disk){
let baseline=reader.parsed(`drift_baseline`,path=>readBaseline(readFileOf(disk,path)));
for(let fault of baseline?.faults??[])reader.problem(`drift_baseline`,fault);
return baseline?.accepted??[]}
function readTtl(reader,given=`14d`){
let days=/^(\d+)d$/.exec(given)?.[1];
let seconds=days?Number(days)*86400:reader.parsed(`preview_ttl`,parseDuration);
if(seconds===void 0)return 0;
seconds<=0&&reader.problem(`preview_ttl`,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`${name(given)} would remove every preview at once`);
return seconds*1e3}
function readToken(reader){
let token=reader.optional(`github_token`);
return token?.startsWith("${{")?void 0:token}
let NOT_YET=(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`is not supported by this version yet`;
let NO_TOKENS=(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`asks for a token, which this action does not provide; keep a google-github-actions/auth step for the steps that use it`;
let NEVER={credentials_json:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`is a service account key, and this action does not use keys: they leak and do not expire. Give workload_identity_provider and service_account (docs/setup.md of run-iam-deploy); until then, keep a google-github-actions/auth step before this one, and the run uses its credentials`,token_format:NO_TOKENS,access_token_subject:NO_TOKENS,id_token_audience:NO_TOKENS};
function refuseUnready(reader){
for(let input of INPUTS){
let fallback=`default`in input?input.default:void 0;
if(input.ready||reader.text(input.name)===(fallback??``))continue;
reader.problem(input.name,NEVER[input.name]??NOT_YET,fallback??(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`leave it out`)}}
function refuseUncoveredBuild(reader,line,origin){
if(origin.kind!==`source`||!line.given.has(`--key`))return;
let problem=(text,example)=>reader.problems.push({input:`flags`,problem:text,example});
line.unencryptedBuild?reader.optional(`source_bucket`)||problem((0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`has --key together with a source, which needs a bucket that you have set up with a key; name it in source_bucket`,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`leave --key out, or set source_bucket`):problem((0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`has --key together with a source, whose build and image the key does not cover; confirm that, or deploy an image`,`--allow-unencrypted-build`)}
function refusePort(reader,edits,containers){
let ofIngress=({container})=>container===void 0||container===containers?.ingress||containers?.names.length===1;
let flag=edits.find(edit=>edit.path===`container.env`&&edit.op===`put`&&`PORT`in edit.entries&&ofIngress(edit))?.from;
flag?.startsWith(`flags `)&&reader.problems.push({input:`flags`,problem:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`${flag.slice(6)} has ${PORT_FAULT}`,example:`--port=8080`})}
function refuseContradictions(reader,raw,line,settings){
let access=line.inputs.get(`access`);
let given=(raw.access??``).trim()||`keep`;
access&&given!==`keep`&&given!==access.value&&reader.problem(`access`,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`is ${access.value} by this flag but ${given} by the input access; keep one`,given);
for(let{family,variant,input}of settings.strategies){
let rival=line.families.get(family);
rival&&rival.variant!==variant&&reader.problem(input,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`is given together with ${rival.flag} in flags, which contradicts it; keep one`)}}
function tellLoose(reader){
let given=reader.text(`no_traffic`);
if(/^(?:true|false|no|n|off|f|0|)$/i.test(given))return;
reader.notice(`no_traffic`,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`${name(given)} is read as false, as deploy-cloudrun reads it, so the new revision gets the traffic. Write true or false.`,`warning`)}
function tellVoid(reader,{origin,build,runTimeoutMs,waitForGrants,propagationTimeoutMs}){
let run=reader.text(`run_timeout`);
let tell=(input,what)=>reader.notice(input,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`${what}, but run_timeout ends the whole run after ${run}. Raise run_timeout too.`,`warning`);
let given=input=>name(reader.text(input)).slice(1,-1);
origin.kind===`source`&&(build.timeoutSeconds??0)*1e3>runTimeoutMs&&tell(`build_timeout`,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`The build can take ${given(`build_timeout`)}`);
waitForGrants&&propagationTimeoutMs>runTimeoutMs&&tell(`propagation_timeout`,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`The run waits up to ${given(`propagation_timeout`)} for grants`)}
let LATER_STEPS=(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`this action signs in only for itself; keep a google-github-actions/auth step for later steps that need credentials`;
let IDLE_OF_AUTH={create_credentials_file:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`the run writes no credential file; ${LATER_STEPS}`,export_environment_variables:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`the run exports no variables; ${LATER_STEPS}`,cleanup_credentials:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`there is no credential file to remove`,access_token_lifetime:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`the run provides no token`,access_token_scopes:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`the run provides no token`,id_token_include_email:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`the run provides no token`};
function tellIdle$1(reader,line){
for(let input of[`gcloud_version`,`gcloud_component`])reader.optional(input)&&reader.notice(input,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`It has no effect: the run does not use gcloud.`);
for(let[input,why]of Object.entries(IDLE_OF_AUTH))reader.optional(input)&&reader.notice(input,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`It has no effect: ${why}.`);
[``,`alpha`,`beta`].includes(reader.text(`gcloud_component`))||reader.problem(`gcloud_component`,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`${name(reader.text(`gcloud_component`))} is not alpha or beta`);
line.idle.length>0&&reader.notice(`flags`,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`These have no effect here: ${line.idle.join((0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`, `)}.`);
line.idleBecause.length>0&&reader.notice(`flags`,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`Why: ${line.idleBecause.join((0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`; `)}.`)}
let NAMESPACED$1=/^[a-z0-9][a-z0-9.:-]*\/[A-Za-z0-9](?:[\w.-]{0,254}[A-Za-z0-9])?$/;
let SHORT$1=/^[^\s"'/\\]([^"'/\\]{0,254}[^\s"'/\\])?$/;
function readResourceTags(reader){
let entries=Object.entries(reader.parsed(`resource_tags`,parseKeyValues)??{});
for(let[key,value]of entries){
let fault=faultOf(key,value);
fault&&reader.problem(`resource_tags`,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`${name(`${key}=${value}`)} ${fault}`)}
entries.length>50&&reader.problem(`resource_tags`,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`has ${entries.length} tags; the maximum is ${50}`);
return entries.map(([key,value])=>({key,value}))}
function faultOf(key,value){
if(/^tagKeys\/\d+$/.test(key))return/^tagValues\/\d+$/.test(value)?void 0:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`names its key by id and its value by name; write tagKeys/123=tagValues/456`;
if(!NAMESPACED$1.test(key))return(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`has no namespaced key before "="; write ORGANISATION_NUMBER/KEY or PROJECT_ID/KEY`;
if(/^tagValues\/\d+$/.test(value))return(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`names its value by id and its key by name; write tagKeys/123=tagValues/456`;
return SHORT$1.test(value)?void 0:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`has no valid short name after "="`}
let tagValueName=({key,value})=>key.startsWith(`tagKeys/`)?value:`${key}/${value}`;
let METHODS$2=[`POST`,`GET`,`HEAD`,`PUT`,`DELETE`,`PATCH`,`OPTIONS`];
let WITH_BODY=new Set([`POST`,`PUT`,`PATCH`]);
let INPUT_OF={name:`schedule_name`,time_zone:`schedule_time_zone`,path:`schedule_path`,method:`schedule_method`,body:`schedule_body`,headers:`schedule_headers`,service_account:`schedule_service_account`,audience:`schedule_audience`,deadline:`schedule_deadline`,retries:`schedule_retries`,test:`schedule_test`,target:`schedule_target`};
let KEYS$1=[`schedule`,...Object.keys(INPUT_OF)];
function readSchedules(reader,{kind,service,mode,project}){
let text=reader.text(`schedule`);
if(text===``){
mode!==`diagnose`&&tellIdle(reader);
return[]}
let{words,schedule}=KINDS$3[kind];
if(!schedule){
reader.problem(`schedule`,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`is given with a ${words}, which cannot be called`,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`leave it out`);
return[]}
mode===`preview`&&reader.notice(`schedule`,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`It has no effect on previews: only a deploy sets schedules.`);
let schedules=givenBy(reader,text).map(given=>readOne(given,kind,service,project));
let twice=schedules.find(({name},at)=>schedules.findIndex(other=>other.name===name)!==at);
twice&&reader.problem(`schedule`,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`has two jobs named ${name(twice.name)}; give each its own name`);
return mode===`preview`||mode===`cleanup`||mode===`rollback`?[]:schedules}
function tellIdle(reader){
let idle=Object.values(INPUT_OF).filter(input=>reader.text(input)!==reader.fallback(input));
for(let input of idle)reader.notice(input,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`It has no effect without schedule.`,`warning`)}
function givenBy(reader,text){
if(!/^(- |-\n|\[)/.test(text))return[{from:`schedule`,schedule:text,text:key=>reader.text(INPUT_OF[key]),problem:(key,problem,example)=>reader.problem(key===`schedule`?`schedule`:INPUT_OF[key],problem,example)}];
let list=parseList(reader,text);
return list.map((entry,at)=>{
let from=list.length>1?`schedule[${at}]`:`schedule`;
let problem=(key,fault,example)=>reader.problem(`schedule`,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`has the entry ${at+1}, whose ${key} ${fault}`,example);
for(let key of Object.keys(entry))KEYS$1.includes(key)||reader.problem(`schedule`,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`has the entry ${at+1} with the unknown key ${name(key)}`,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`one of ${KEYS$1.join((0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`, `)}`);
return{from,schedule:asText(entry.schedule),text:key=>asText(entry[key])||(key===`name`?``:reader.text(INPUT_OF[key])),problem}})}
function parseList(reader,text){
let parsed;
try{
parsed=plainYaml(text,{version:`1.2`})}catch(error){
if(!(error instanceof ParseError))throw error;
reader.problem(`schedule`,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`begins as a YAML list and has ${error.message}`,LIST);
return[]}
let list=Array.isArray(parsed)?parsed:[];
if(list.length===0||!list.every(entry=>typeof entry==`object`&&!!entry&&!Array.isArray(entry))){
reader.problem(`schedule`,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`is a list whose entries are not all mappings`,LIST);
return[]}
return list}
let LIST=`- { schedule: "0 3 * * *", name: nightly, path: /tasks/nightly }`;
function asText(value){
if(value==null)return``;
if(typeof value!=`object`)return String(value).trim();
return Object.entries(value).map(([key,inner])=>`${key}=${String(inner).replace(/[\\,\n]/g,`\\$&`)}`).join(`
`)}
function readOne(given,kind,service,project){
let{from,schedule,text}=given;
schedule===``&&given.problem(`schedule`,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`is missing`);
let name$3=text(`name`)||`${service}-schedule`;
/^[A-Za-z0-9_-]{1,500}$/.test(name$3)||given.problem(`name`,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`${name(name$3)} is not a valid name: use letters, digits, hyphens and underscores, at most 500 characters`);
let method=METHODS$2.find(one=>one===text(`method`).toUpperCase());
method||given.problem(`method`,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`${name(text(`method`))} is not one of ${METHODS$2.join((0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`, `)}`);
let body=text(`body`)||void 0;
body!==void 0&&method&&!WITH_BODY.has(method)&&given.problem(`body`,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`is given with the method ${method}, which has no body`,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`leave it out, or use POST`);
return{from,name:name$3,cron:schedule.toLowerCase()===`none`?null:schedule,timeZone:readTimeZone(given),target:readTarget$1(given,kind),path:readPath(given),method:method??`POST`,test:readTest(given),...defined({body,headers:readHeaders(given),serviceAccount:readAccount(given,project),audience:text(`audience`)||void 0,deadlineSeconds:readDeadline(given),retries:readRetries(given)})}}
function readTimeZone({text,problem}){
let zone=text(`time_zone`);
try{
new Intl.DateTimeFormat(`en`,{timeZone:zone})}catch{
problem(`time_zone`,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`${name(zone)} is not a time zone of the tz database`)}
/^[+-]/.test(zone)&&problem(`time_zone`,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`${name(zone)} is an offset; give the name of a time zone`);
return zone}
function readTarget$1({text,problem},kind){
let given=text(`target`);
if(KINDS$3[kind].schedule===`run`){
given&&problem(`target`,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`is given with a job, which Cloud Scheduler runs directly`,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`leave it out`);
for(let key of[`audience`,`headers`,`body`])text(key)&&problem(key,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`is given with a job, which Cloud Scheduler runs through its API`,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`leave it out`);
return{kind:`run`}}
if(given===``)return{kind:`request`};
let name$4=/^function\s+(\S+)$/.exec(given)?.[1];
if(!name$4||jobFault(name$4.toLowerCase().replaceAll(`_`,`-`))){
problem(`target`,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`${name(given)} is not "function NAME"`);
return{kind:`request`}}
return{kind:`function`,name:name$4}}
function readPath({text,problem}){
let path=text(`path`);
let fault=pathFault(path);
fault&&problem(`path`,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`${name(path)} ${fault}`);
return path}
let REPLACED=/^(host|content-length|user-agent|x-google-.*|x-appengine-.*|x-cloudscheduler.*|authorization)$/i;
function readHeaders({text,problem}){
let value=text(`headers`);
if(value===``)return;
try{
let headers=parseKeyValues(value)??{};
for(let[key,value]of Object.entries(headers)){
/\p{Cc}/u.test(value)&&problem(`headers`,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`has a control character in the value of ${name(key)}`);
/^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/.test(key)||problem(`headers`,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`has ${name(key)}, which is not a header name`);
REPLACED.test(key)&&problem(`headers`,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`has ${name(key)}, which Cloud Scheduler sets itself`)}
return headers}catch(error){
if(!(error instanceof ParseError))throw error;
problem(`headers`,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`has ${error.message}`);
return}}
function readAccount({text,problem},project){
let email=text(`service_account`).replace(/^serviceAccount:/,``).toLowerCase();
if(email===``)return;
if(!isServiceAccountEmail(email)){
problem(`service_account`,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`${name(email)} is not the email of a service account`);
return email}
let owner=/@([a-z0-9-]+)\.iam\.gserviceaccount\.com$/.exec(email)?.[1];
owner&&project&&!/^\d+$/.test(project)&&owner!==project&&problem(`service_account`,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`${name(email)} is an account of the project ${owner}; Cloud Scheduler calls only as accounts of the job's own project, ${project}`,`caller@${project}.iam.gserviceaccount.com`);
return email}
function readDeadline({text,problem}){
let value=text(`deadline`);
if(value===``)return;
try{
let seconds=parseDuration(value);
(seconds<15||seconds>1800)&&problem(`deadline`,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`${name(value)} is not between 15 seconds and 30 minutes`);
return seconds}catch(error){
if(!(error instanceof ParseError))throw error;
problem(`deadline`,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`has ${error.message}`);
return}}
function readRetries({text,problem}){
let value=text(`retries`);
if(value===``)return;
/^[0-5]$/.test(value)||problem(`retries`,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`${name(value)} is not a number from 0 to 5`);
return Number(value)}
function readTest({text,problem}){
try{
return parseBoolean(text(`test`))}catch(error){
if(!(error instanceof ParseError))throw error;
problem(`test`,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`${name(text(`test`))} is not true or false`);
return!1}}
function readTarget(reader,mode){
let[[kind,traits]=[DEFAULT,KINDS$3[DEFAULT]],...others]=ALL$1.filter(([,{input}])=>reader.optional(input.name));
let input=traits.input.name;
for(let[,other]of others)reader.problem(other.input.name,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`is given together with ${input}; one run deploys one of them`);
let name$2=reader.text(input);
if(name$2===``){
let called=/^function\s+(\S+)$/.exec(reader.text(`schedule_target`))?.[1];
called&&mode!==`diagnose`?reader.problem(`service`,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`is missing. To do no more than schedule the function ${name(called)}, give it as service, in lower case and with hyphens, and leave schedule_target out`,called.toLowerCase().replaceAll(`_`,`-`)):!reader.optional(`metadata`)&&mode!==`diagnose`&&!isAudit(reader,mode)&&reader.problem(`service`,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`is missing (for a Cloud Run job set the input job, for a worker pool worker_pool)`);
return{kind,service:name$2}}
let fault=nameFault(kind,name$2);
fault&&reader.problem(input,`${name(name$2)} ${fault}`);
return{kind,service:name$2}}
let isAudit=(reader,mode)=>mode===`drift`&&reader.optional(`scope`)!==void 0;
let targetOf$2=(kind,name)=>name===``?{}:{[KINDS$3[kind].target]:name};
let OF_REQUESTS={suffix:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`It has no effect`,tag:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`It has no effect`,no_traffic:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`It has no effect`,timeout:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`It has no effect (it is the timeout of requests)`,verify_path:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`It has no effect`};
let TRAFFIC=[`revision_traffic`,`tag_traffic`,`update_traffic_flags`,`traffic_steps`];
function refuseForeign(reader,kind,access){
let{words,requests,traffic,tags,invokers,executions}=KINDS$3[kind];
let it=`a ${words}`;
!executions&&reader.boolean(`wait`)&&reader.notice(`wait`,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`It has no effect on ${it}: it runs jobs.`,`warning`);
if(!requests)for(let[input,said]of Object.entries(OF_REQUESTS))differs(reader,input)&&reader.notice(input,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`${said} on ${it}: it applies only to services.`,`warning`);
if(!traffic)for(let input of TRAFFIC)differs(reader,input)&&reader.problem(input,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`is given with ${it}, which has no traffic`,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`leave it out, or deploy a service`);
!requests&&access!==`keep`&&reader.problem(`access`,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`is ${access}, but ${it} has no URL that could be ${access}${invokers?(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`; invokers sets who can ${invokers.verb} it`:``}`,`keep`);
!tags&&reader.optional(`resource_tags`)&&reader.problem(`resource_tags`,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`is given with ${it}; only services can have resource tags`,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`leave it out`);
!invokers&&reader.optional(`invokers`)&&reader.problem(`invokers`,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`is given with ${it}, which cannot be called`,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`leave it out`)}
let differs=(reader,input)=>reader.text(input)!==reader.fallback(input);
function percentages(values){
let entries=Object.entries(mapOf(values)).map(([key,text])=>{
if(!/^\d{1,3}$/.test(text)||Number(text)>100)throw new ParseError((0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`a share for ${name(key)} that is not a whole number from 0 to 100`);
return[key,Number(text)]});
let sum=entries.reduce((total,[,percent])=>total+percent,0);
if(sum>100)throw new ParseError((0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`shares that add up to ${sum} percent; the maximum is 100`);
if(entries.length===0)throw new ParseError((0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`no share`);
return Object.fromEntries(entries)}
let tags=(set,remove,clear)=>({tags:{set,remove,clear}});
let ROWS=[[`--to-latest`,[`shares`,`latest`],``,`All traffic to the latest ready revision, now and after later deploys.`,()=>({shares:{by:`revision`,percent:{LATEST:100}}})],[`--to-revisions`,[`shares`,`revisions`],`LATEST=10,api-00012-abc=90`,`Percent by revision; the other shares are scaled.`,values=>({shares:{by:`revision`,percent:percentages(values)}})],[`--to-tags`,[`shares`,`tags`],`canary=10`,`Percent by tag; the other shares are scaled.`,values=>({shares:{by:`tag`,percent:percentages(values)}})],[`--set-tags`,[`tags`,`set`],`canary=LATEST`,`Tags of revisions; other tags are removed.`,values=>tags(mapOf(values),[],!0)],[`--update-tags`,[`tags`,`change`],`canary=LATEST`,`Tags of revisions; other tags stay.`,values=>tags(mapOf(values),[],!1)],[`--remove-tags`,[`tags`,`change`],`canary`,`Remove tags.`,values=>tags({},listOf(values),!1)],[`--clear-tags`,[`tags`,`clear`],``,`Remove all tags.`,()=>tags({},[],!0)]];
let parts=new Map(ROWS.map(([name,,,,part])=>[name,part]));
let OF_THE_DEPLOY=(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`is set by inputs, for the deploy and its traffic alike`;
let NAMES$1=namesOf$1([...only(`requests`,...ROWS.map(([name,[family,variant],example,help])=>({name,takes:example===``?`alone`:`value`,example,help,sets:`traffic`,items:!0,family:{name:family,variant},effect:()=>({kind:`none`})}))),...gcloudWideFlags().filter(({name})=>name!==`--help`).map(flag=>flag.effect([flag.example],()=>``).kind===`inputs`?refusal(flag.name,flag.takes,OF_THE_DEPLOY):flag),refusal(`--region`,`value`,OF_THE_DEPLOY),refusal(`--help`,`alone`,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`prints the help of gcloud and changes nothing`),refusal(`--namespace`,`value`,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`is for Knative on a Kubernetes cluster`),ignored(`--async`,`alone`,``,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`a run waits until the traffic has moved`)]);
function readTrafficFlags(text,readText){
let problems=[];
let complain=(problem,example=`--to-latest`)=>problems.push({input:`update_traffic_flags`,problem,example});
let[given]=readGiven(text,NAMES$1,readText,complain).map(group=>group.given);
let families=new Map;
let change={};
let idle=[];
for(let[flag,values]of given??[]){
let rival=flag.family&&families.get(flag.family.name);
rival&&rival.family?.variant!==flag.family?.variant&&complain((0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`has ${rival.name} and ${flag.name}, of which gcloud takes only one`,usage$1(flag));
flag.family&&families.set(flag.family.name,flag);
let part=parts.get(flag.name);
if(flag.refused)complain((0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`has ${flag.name}, which ${flag.refused}`);else if(!part)idle.push(flag.name);else try{
merge$1(change,part(values))}catch(error){
if(!(error instanceof ParseError))throw error;
complain((0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`${flag.name} has ${error.message}`,usage$1(flag))}}
return{...Object.keys(change).length>0&&{change},idle,problems}}
function merge$1(change,{shares,tags:more}){
shares&&(change.shares=shares);
let before=change.tags;
more&&(change.tags={set:{...before?.set,...more.set},remove:[...before?.remove??[],...more.remove],clear:more.clear||(before?.clear??!1)})}
let WITH_TRAFFIC=pluralOf(({traffic})=>traffic===!0);
let WITHOUT_TRAFFIC=pluralOf(({traffic})=>!traffic);
function readTraffic(reader,{mode,kind},readText){
let verifyCommand=readVerifyCommand(reader);
if(!KINDS$3[kind].traffic){
verifyCommand&&reader.notice(`verify_command`,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`It has no effect: ${WITHOUT_TRAFFIC} have no URL to test.`);
mode===`rollback`&&reader.problem(`mode`,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`${name(mode)} is for ${WITH_TRAFFIC}; ${WITHOUT_TRAFFIC} have no traffic`,`deploy`);
return{}}
let back=mode===`rollback`;
let{change:fromFlags,idle:without,problems}=readTrafficFlags(reader.text(`update_traffic_flags`),readText);
reader.problems.push(...problems);
without.length>0&&reader.notice(`update_traffic_flags`,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`These have no effect here: ${without.join((0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`, `)}.`);
let byRevision=readShares(reader,`revision_traffic`,back);
let byTag=readShares(reader,`tag_traffic`,!1);
byRevision&&byTag&&reader.problem(`tag_traffic`,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`is given together with revision_traffic; keep one`,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`leave one of them out`);
let shares=byRevision?{by:`revision`,percent:byRevision}:byTag&&{by:`tag`,percent:byTag};
shares&&fromFlags?.shares&&reader.problem(`update_traffic_flags`,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`sets the traffic, and so does ${byRevision?`revision_traffic`:`tag_traffic`}; keep one`,`--update-tags=stable=LATEST`);
let change={...fromFlags,...shares&&{shares}};
let rollout=readRollout(reader)??(verifyCommand&&movedAtOnce(reader,change));
rollout&&!rollout.atOnce&&checkRollout(reader,change);
if(back)return backTo(reader,change);
if(mode===`preview`||mode===`cleanup`)return mode===`preview`?defined({verifyCommand}):{};
return defined({trafficChange:Object.keys(change).length>0?change:void 0,rollout,verifyCommand})}
function readShares(reader,input,bare){
let shares=reader.parsed(input,text=>{
let pairs=readPairs(text,`peer`);
if(!pairs||pairs.emptied)return;
return Object.fromEntries(Object.entries(pairs.values).map(([key,value])=>[checkKey(key,input),bare&&value===``?100:percentOf(value,key)]))});
let total=Object.values(shares??{}).reduce((sum,share)=>sum+share,0);
total>100&&reader.problem(input,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`adds up to ${total} percent; the maximum is 100`);
return shares&&Object.keys(shares).length>0?shares:void 0}
function checkKey(key,input){
if(input===`revision_traffic`&&key===`LATEST`)return key;
if(input===`revision_traffic`&&key.toUpperCase()===`LATEST`)throw new ParseError((0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`${name(key)}; for the latest revision write LATEST`);
if(/^[a-z]([-a-z0-9]{0,61}[a-z0-9])?$/.test(key))return key;
throw new ParseError((0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`${name(key)}, which is not a ${input===`tag_traffic`?(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`tag`:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`revision`} name`)}
function percentOf(value,key){
if(/^\d{1,3}$/.test(value)&&Number(value)<=100)return Number(value);
throw new ParseError((0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`${value===``?(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`no share`:name(value)} for ${name(key)}; a share is a whole number from 0 to 100`)}
function readRollout(reader){
let steps=reader.parsed(`traffic_steps`,readSteps);
let interval=reader.parsed(`traffic_interval`,text=>parseDuration(text)*1e3);
let most=reader.parsed(`run_timeout`,text=>parseDuration(text)*1e3);
if(!steps||interval===void 0)return;
let pauses=(steps.length-1)*interval;
most!==void 0&&most>0&&pauses>=most&&reader.problem(`traffic_interval`,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`makes a rollout of ${steps.length} steps take ${pauses/6e4} minutes, but run_timeout ends the run after ${most/6e4}`,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`a shorter interval, or a longer run_timeout`);
return{steps,intervalMs:interval}}
function readVerifyCommand(reader){
let line=reader.optional(`verify_command`);
let timeoutMs=reader.parsed(`verify_timeout`,text=>parseDuration(text)*1e3);
if(!line)return;
/[\r\n]/.test(line)&&reader.problem(`verify_command`,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`has several lines; it is one command line, run without a shell`,`npm run smoke-test`);
timeoutMs!==void 0&&timeoutMs<=0&&reader.problem(`verify_timeout`,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`has to be longer than zero`,`2m`);
reader.optional(`metadata`)&&reader.problem(`verify_command`,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`is given together with metadata, which sets the traffic itself`,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`leave it out`);
return{line,timeoutMs:timeoutMs??0}}
function movedAtOnce(reader,{shares}){
if(shares||parseLooseBoolean(reader.text(`no_traffic`)))return;
return{steps:[100],intervalMs:0,atOnce:!0}}
function readSteps(text){
let steps=parseCommaList(text).map(step=>{
if(/^\d{1,3}$/.test(step)&&Number(step)>=1&&Number(step)<=100)return Number(step);
throw new ParseError((0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`${name(step)}; a step is a whole number from 1 to 100`)});
for(let[at,step]of steps.entries())if(step<=(steps[at-1]??0))throw new ParseError((0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`${step} after ${steps[at-1]}; every step has to be higher`);
return steps}
function checkRollout(reader,change){
change.shares&&reader.problem(`traffic_steps`,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`is given together with shares of the traffic, which a rollout sets itself`);
parseLooseBoolean(reader.text(`no_traffic`))&&reader.problem(`traffic_steps`,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`is given together with no_traffic; a rollout already begins without traffic`);
reader.optional(`metadata`)&&reader.problem(`traffic_steps`,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`is given together with metadata, which sets the traffic itself`)}
function backTo(reader,{shares,tags}){
for(let input of[`source`,`image`])reader.optional(input)&&reader.notice(input,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`It has no effect: a rollback deploys nothing.`);
tags&&reader.notice(`update_traffic_flags`,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`A rollback does not change tags.`,`warning`);
if(!shares)return{};
let[first,...more]=Object.entries(shares.percent);
if(shares.by===`tag`||!first||more.length>0||first[0]===`LATEST`||first[1]!==100){
let from=shares.by===`tag`?`tag_traffic`:`revision_traffic`;
reader.problem(from,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`has to name exactly one revision in a rollback, which then gets all traffic`,`api-00042-abc`);
return{}}
return{trafficChange:{shares}}}
let KNOWN$1=INPUTS.filter(({ready})=>ready).map(({name})=>name);
let ALL=new Set(INPUTS.map(({name})=>name));
let SYNONYMS={name:`service`,service_name:`service`,app:`service`,job_name:`job`,project:`project_id`,location:`region`,env:`env_vars`,environment_variables:`env_vars`,env_file:`env_vars_file`,manifest:`metadata`,yaml:`metadata`,workdir:`source`,working_directory:`source`,path:`source`,args:`flags`};
let PLAIN=/^\d{1,6}(?:\.\d{1,3})?(?:[A-Za-z]{1,2})?$/;
function unknownInputs(raw,kind){
return Object.entries(raw).filter(([input])=>!ALL.has(input)).map(([input,value=``])=>({input:name(input).slice(1,-1),level:`warning`,text:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`This input does not exist, so it has no effect. ${remedy(input,value.trim(),kind)}`}))}
function remedy(input,value,kind){
let flags=FLAGS$1.filter(flag=>flag.refused===void 0&&fits(flag,KINDS$3[kind]));
let flagged=input.replaceAll(/[_\s]/g,`-`);
let flag=flags.find(({name})=>name===`--${flagged}`);
let synonym=own(SYNONYMS,input.replaceAll(/[-\s]/g,`_`));
if(flag&&!synonym)return(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`Write flags: ${usage(flag,value)}`;
let instead=synonym??meant(input,KNOWN$1);
if(instead)return(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`Did you mean ${instead}?`;
let close=meant(flagged,flags.map(({name})=>name.slice(2)));
let near=flags.find(({name})=>name===`--${close}`);
return near?(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`Did you mean flags: ${usage(near,value)}?`:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`Remove it; docs/inputs.md of run-iam-deploy lists the inputs.`}
function usage({name,takes,example},value){
if(takes!==`value`)return takes===`switch`&&/^false$/i.test(value)?name.replace(`--`,`--no-`):name;
return`${name}=${PLAIN.test(value)?value:example}`}
let MODES=[`deploy`,`preflight`,`preview`,`cleanup`,`drift`,`rollback`,`diagnose`];
function readGrantMissing(reader){
let grantMissing=reader.boolean(`grant_missing`);
grantMissing&&reader.text(`preflight`)===`off`&&reader.notice(`grant_missing`,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`It has no effect with preflight: off, which does not look for missing permissions.`,`warning`);
return grantMissing}
function readConfig(raw,env,disk,{region:at,flagWords}={}){
let line=readFlags((raw.flags??``).trim(),path=>readFileOf(disk,path),flagWords);
let placed=placeContainers(line,raw);
let reader=makeReader(raw,line.inputs);
refuseUnready(reader);
let mode=reader.oneOf(`mode`,MODES);
let project=readProject(reader,env);
let manifest=readManifest(reader,disk);
let regions=byLabel(reader,raw,manifest?.region)??readRegions(reader,raw);
let region=at??regions[0]??``;
let otherRegion=judgeLabel(reader,manifest?.region,regions);
let{kind,service}=manifest?{kind:manifest.kind,service:manifest.name}:readTarget(reader,mode);
let traits=KINDS$3[kind];
reader.notices.push(...unknownInputs(raw,kind));
let settings=readServiceSettings(reader,disk,kind);
refuseContradictions(reader,raw,line,settings);
let fromFlags=line.edits({project,region,kind});
reader.problems.push(...line.problems,...fromFlags.problems);
let edits=[...settings.edits.map(edit=>ofContainer(edit,placed?.containers.ingress)),...placed?.images??[],...fromFlags.after];
refusePort(reader,edits,placed?.containers);
for(let edit of placed?.images??[]){
let image=edit.op===`set`?String(edit.value):``;
let fault=imageFault(image,reader.text(`universe`));
fault&&reader.problems.push({input:`flags`,problem:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`--image has ${shownImage(image)}, which ${fault}`,example:`--image=IMAGE`})}
let access=accessBy(reader,manifest,edits);
let invokers=readInvokers(reader);
let callers=readCallers(reader);
let schedules=readSchedules(reader,{kind,service,mode,project});
let diagnosis=readDiagnosis(reader,{mode,kind,service,schedules});
let strategy=reader.oneOf(`invokers_update_strategy`,[`merge`,`overwrite`]);
strategy===`overwrite`&&invokers.length===0&&reader.notice(`invokers_update_strategy`,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`It has no effect without invokers.`);
refuseForeign(reader,kind,access.access);
let given=readOrigin(reader,disk,mode);
let origin=manifest?manifestOrigin(reader,manifest,given):given;
let traffic=readTraffic(reader,{mode,kind},path=>readFileOf(disk,path));
traits.builds&&edits.push(...baseImageEdits(reader,line.build,origin));
let changesSomething=edits.length+fromFlags.before.length>0||access.access!==`keep`||invokers.length+callers.length+schedules.length>0;
let execution=line.execution===`wait`||reader.boolean(`wait`)?`wait`:line.execution;
let asksForMore=changesSomething||traits.executions&&execution!==void 0||reader.optional(`metadata`);
let needsNothing=mode===`preview`||mode===`cleanup`||mode===`rollback`||mode===`diagnose`||isAudit(reader,mode);
origin.kind!==`template`||asksForMore||traffic.trafficChange||needsNothing||reader.problem(`source`,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`is missing, and so is the input image, and nothing else changes the ${traits.words}`);
traffic.rollout&&origin.kind===`template`&&edits.length+fromFlags.before.length===0&&reader.problem(`traffic_steps`,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`needs a new revision; give source or image`);
let labels=defaultLabels(reader,env);
!manifest&&(origin.kind!==`template`||edits.length+fromFlags.before.length>0)&&edits.unshift(...labels);
edits.unshift(...fromFlags.before);
let suffix=traits.traffic?readSuffix(reader,service):void 0;
let tag=traits.traffic?readTag(reader,service):void 0;
let inManifest=manifest&&applyInputs(reader,manifest,edits,{...suffix&&{suffix},...tag&&{tag},mode,region});
refuseUncoveredBuild(reader,line,origin);
tellIdle$1(reader,line);
tellLoose(reader);
let config={mode,dryRun:reader.boolean(`dry_run`),credentials:readCredentials(reader,env),universe:readUniverse(reader),...readEnvironment(reader),region,regions,kind,service,origin,noTraffic:traits.traffic===!0&&parseLooseBoolean(reader.text(`no_traffic`)),edits:inManifest?viewOf(inManifest,kind,{project,region}):edits,...access,onPublicDenied:reader.oneOf(`on_public_denied`,[`oidc-only`,`fail`]),invokers,invokersUpdateStrategy:invokers.length>0?strategy:`merge`,callers,resourceTags:readResourceTags(reader),schedules,preflight:reader.oneOf(`preflight`,[`enforce`,`warn`,`off`]),grantMissing:readGrantMissing(reader),waitForGrants:reader.boolean(`wait_for_grants`),propagationTimeoutMs:readMilliseconds(reader,`propagation_timeout`,0),build:readBuild(reader,line.build,origin.kind===`source`),...readPreviews(reader,mode,kind,disk),...traffic,verify:reader.boolean(`verify`),verifyPath:readVerifyPath(reader),runTimeoutMs:readMilliseconds(reader,`run_timeout`,1e3),onCancel:reader.oneOf(`on_cancel`,[`cancel-build`,`leave`]),language:reader.oneOf(`language`,_words_js__WEBPACK_IMPORTED_MODULE_1__.t),summary:reader.boolean(`summary`),settings:readSettings(reader),notices:reader.notices,...defined({requestReason:readRequestReason(reader),project,otherRegion,containers:placed?.containers,diagnosis,execution:traits.executions&&execution,suffix,tag,manifest:manifest&&inManifest&&manifestOf(manifest,inManifest),reportPath:reader.parsed(`report_path`,path=>writable$1(disk,path)),sarifPath:reader.parsed(`sarif_file`,path=>writable$1(disk,path)),commit:env.GITHUB_SHA||void 0,commitUrl:commitUrl(env)})};
tellVoid(reader,config);
if(reader.problems.length===0)return{config};
return{problems:withoutToken$1(reader),mode,target:defined({project,region,...targetOf$2(kind,service)}),notices:reader.notices,schedules,summary:config.summary,...mode===`preview`&&!reader.problems.some(({input})=>FOR_TELLING.has(input))&&{toTell:config},...defined({reportPath:config.reportPath,sarifPath:config.sarifPath})}}
function withoutToken$1(reader){
let token=reader.text(`github_token`);
return reader.problems.map(one=>token?{...one,problem:one.problem.replaceAll(token,`***`)}:one)}
let FOR_TELLING=new Set([`mode`,`service`,`job`,`worker_pool`,`metadata`,`region`,`project_id`,`github_token`,`comment`,`environment`,`dry_run`]);
let readSettings=reader=>INPUTS.flatMap(input=>{
let value=reader.text(input.name);
return`shownAs`in input&&value!==reader.fallback(input.name)?[{input:input.name,title:input.shownAs,value}]:[]});
function commitUrl({GITHUB_SERVER_URL,GITHUB_REPOSITORY,GITHUB_SHA}){
if(!GITHUB_SERVER_URL||!GITHUB_REPOSITORY||!GITHUB_SHA)return;
return`${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}/commit/${GITHUB_SHA}`}
function readRegions(reader,raw){
if(isAudit(reader,reader.text(`mode`)))return[reader.fallback(`region`)];
raw.region?.trim()===``&&reader.origin(`region`)===`region`&&reader.problem(`region`,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`is missing`);
let given=parseCommaList(reader.text(`region`)).filter(region=>region!==``);
let regions=[...new Set(given)];
regions.length===0&&reader.problem(`region`,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`does not name a region`);
let mode=reader.text(`mode`);
regions.length>1&&mode!==`deploy`&&mode!==`preflight`&&reader.problem(`region`,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`has ${regions.length} regions, but mode: ${mode} supports only one`);
for(let region of regions){
let fault=regionFault(region);
fault&&reader.problem(`region`,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`${name(region)} ${fault}`)}
return regions}
function byLabel(reader,raw,label){
if(label===void 0||raw.region!==void 0||reader.origin(`region`)!==`region`)return;
if(regionFault(label))return;
reader.notice(`region`,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`It is not given, so the run deploys to ${label}, as the location label in the file of metadata says.`);
return[label]}
function judgeLabel(reader,label,regions){
if(label===void 0||regions.includes(label))return;
let chosen=reader.text(`region`)!==reader.fallback(`region`);
reader.notice(`region`,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`The run deploys to ${regions.join((0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`, `)}, and the location label in the file of metadata says ${label}. The input wins, as gcloud's flag does${chosen?``:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`; if the label's region is meant, write region: ${label}`}.`,chosen?`notice`:`warning`);
return chosen?void 0:label}
function readSuffix(reader,service){
let suffix=reader.optional(`suffix`);
let fault=suffix&&suffixFault(suffix,service);
fault&&reader.problem(`suffix`,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`${name(suffix)} ${fault}`);
return suffix}
function readTag(reader,service){
let tag=reader.optional(`tag`);
let fault=tag&&tagFault(tag,service);
fault&&reader.problem(`tag`,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`${name(tag)} ${fault}`);
return tag}
function readRequestReason(reader){
let reason=reader.optional(`request_reason`);
let fault=headerFault(reason??``);
fault&&reader.problem(`request_reason`,fault);
return reason}
function readUniverse(reader){
let universe=reader.text(`universe`);
/^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(universe)||reader.problem(`universe`,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`${name(universe)} is not a domain`);
return universe}
function readEnvironment(reader){
let allowed=reader.boolean(`allow_fork_source`);
let environment=reader.optional(`environment`);
allowed&&!environment&&reader.problem(`allow_fork_source`,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`needs environment: the GitHub environment of the job, whose reviewers approve each run`,`false`);
environment&&environment.length>255&&reader.problem(`environment`,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`has more than ${255} characters`,`production`);
if(!environment)return{};
return allowed?{forkEnvironment:environment}:{environment}}
function readVerifyPath(reader){
let path=reader.text(`verify_path`);
let fault=pathFault(path);
fault&&reader.problem(`verify_path`,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`${name(path)} ${fault}`);
return path}
function readMilliseconds(reader,name$1,lowest){
let milliseconds=reader.parsed(name$1,text=>parseDuration(text)*1e3);
if(milliseconds===void 0)return 0;
milliseconds<lowest&&reader.problem(name$1,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`is ${name(reader.text(name$1))}; it must be greater than zero`);
return milliseconds}
function readOrigin(reader,disk,mode){
let image=reader.optional(`image`);
let given=reader.optional(`source`);
image&&given&&reader.problem(`source`,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`is given together with image; keep one of the two. To name the repository of the built image, use artifact_repository`);
if(given){
let directory=(0,node_path__WEBPACK_IMPORTED_MODULE_4__.resolve)(disk.workingDirectory,given);
if(mode===`cleanup`||mode===`drift`||mode===`rollback`||mode===`diagnose`)return{kind:`source`,directory,given};
readFolder(reader,disk,directory,given);
return{kind:`source`,directory,given}}
if(!image)return{kind:`template`};
let fault=imageFault(image,reader.text(`universe`));
fault&&reader.problem(`image`,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`${shownImage(image)} ${fault}`);
return{kind:`image`,image}}
function writable$1(disk,path){
onDisk(path,()=>disk.mayWrite((0,node_path__WEBPACK_IMPORTED_MODULE_4__.resolve)(disk.workingDirectory,path)));
return path}
function readFolder(reader,disk,directory,given){
let problem=fault=>reader.problem(`source`,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`${name(given)} ${fault}`);
if(/^gs:\/\//.test(given)){
problem((0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`is an object in a bucket, which this action does not deploy, unlike gcloud; give a folder of the checkout`);
return}
if(/^(?:[a-z+]+:\/\/|git@)/.test(given)){
problem((0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`is an address; give a folder of the checkout (a step with actions/checkout makes one)`);
return}
try{
let{empty,outsideOf}=disk.folder(directory);
empty?problem((0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`is an empty folder (has the checkout step run?)`):outsideOf!==void 0&&reader.notice(`source`,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`${name(given)} is the folder ${directory}, which is outside the workspace ${outsideOf}. The run uploads all of it except what ignore files exclude.`,`warning`)}catch(error){
if(!(error instanceof FileFault))throw error;
error.kind===`absent`?problem((0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`does not exist${meantPath(error)||(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)` (has the checkout step run?)`}`):problem(error.kind===`special`?(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`is a file; give a folder`:error.message)}}
let shownImage=image=>image.length>120?`"${image.slice(0,60)}...${image.slice(-50)}"`:`"${image}"`;
let ofContainer=(edit,container)=>container!==void 0&&edit.path.startsWith(`container.`)?{...edit,container}:edit;
let OPTIONS=INPUTS.filter(({ready,name})=>ready&&name!==`mode`&&name!==`summary`);
let option$1=name=>`--${name.replaceAll(`_`,`-`)}`;
let NAMES=new Set(OPTIONS.map(({name})=>name));
let LONG=[...NAMES].filter(name=>name.includes(`_`)).toSorted((a,b)=>b.length-a.length);
let SHORT=[...NAMES].filter(name=>!name.includes(`_`));
let SET=new RegExp(String.raw`(?<![\w./@-])(?<!\b(?:[Tt]he|[Aa]n?|[Aa]nother|[Ii]ts) )(${[...LONG,...SHORT].join(`|`)}): (?=[\w-])([^\s,;()]*[^\s,;().:])`,`g`);
let FLAGS=/\bflags: (--[^\s,;()]*[^\s,;().](?: --[^\s,;()]*[^\s,;().])+)/g;
let BARE=new RegExp(String.raw`(?<![\w./@=-])(${LONG.join(`|`)})(?![\w./@=-])`,`g`);
let INPUT=new RegExp(String.raw`${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.i)(`\\b(the|The) inputs? `)}(${[...LONG,...SHORT].join(`|`)})\b`,`g`);
let WRONG=(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.r)(`\\binvalid inputs? (\\w+)(?: and (\\w+))?$`);
let MANY_WRONG=(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.r)(`\\b(\\d+) invalid inputs$`);
function inOptions$1(words){
return spaced(words.replace(/^flags: (?=--)/,``).replace(/^([a-z_]+):(?= )/,(all,name)=>NAMES.has(name)&&isProblem(words)?`${option$1(name)}${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.n)()?``:`:`}`:all).replace(WRONG,(all,first,second)=>{
if(![first,second??first].every(name=>NAMES.has(name)))return all;
return second===void 0?(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`invalid option ${option$1(first)}`:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`invalid options ${option$1(first)} and ${option$1(second)}`}).replace(MANY_WRONG,(_,count)=>(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`${count} invalid options`).replace(INPUT,(_,article,name)=>(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`${article} option ${option$1(name)}`).replace(FLAGS,(_,flags)=>`--flags=${quote$1(flags)}`).replace(/\bmode: ([a-z]+)/g,`$1`).replace(SET,(_,name,value)=>`${option$1(name)}=${value}`).replace(BARE,(_,name)=>option$1(name)).replace((0,_words_js__WEBPACK_IMPORTED_MODULE_1__.r)(`\\b([Tt])he workflow\\b(?! file)`,`g`),(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.i)(`$1he command line`)))}
function namingPerson(words,principal){
if(!principal?.startsWith(`user:`))return words;
let address=principal.replace(`user:`,``);
return words.replace(DEPLOYER,(all,bracketed,bare)=>{
let named=bracketed??bare;
return named===void 0||named===address?address:all})}
let DEPLOYER=(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.r)(`\\b[Tt]he deployer(?: \\(([^()\\s]+)\\)| (\\S+@[\\w.-]*\\w))?(?![\\w-])`,`g`);
let isProblem=words=>PROBLEM.test(words);
let PROBLEM=(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.r)(`^[a-z_]+: (?:is|are|has|have|names?|does|takes|cannot|there|the|begins|"|asks) ?`);
function fixInOptions({kind,title,text}){
if(kind!==`workflow`||!text.startsWith(`with:
`))return{title:inOptions$1(title),text};
let lines=text.split(`
`).slice(1).map(line=>{
let[,comment=``,name=``,value=``]=/^\s*(# )?([a-z_]+): (.*)$/.exec(line)??[];
if(!NAMES.has(name))return line.trim();
return`${comment}${option$1(name)}=${quote$1(plainValue(value))}`});
return{title:inOptions$1(title),text:lines.join(`
`)}}
function plainValue(value){
let[,,quoted]=/^(['"])(.*)\1(?: #.*)?$/.exec(value)??[];
return quoted??(value.split(` #`,1)[0]??``).trimEnd()}
let sections=(...parts)=>parts.map(lines=>lines.join(`
`)).join(`

`);
function table(rows){
let width=Math.max(...rows.map(([name])=>name.length))+4;
return rows.map(([name,text])=>`  ${name.padEnd(width-2)}${wrapped(text,width).replaceAll(`
`,`\n${` `.repeat(width)}`)}`).join(`
`)}
let entries=rows=>rows.map(([usage,help])=>`  ${usage}\n${indented(wrapped(help,6),6)}`).join(`
`);
let indented=(text,by=2)=>text.replace(/^/gm,` `.repeat(by));
function wrapped(text,left=0){
let lines=[``];
for(let[,blank=``,word=``]of spaced(text).matchAll(WORD)){
let line=lines.at(-1)??``;
line!==``&&left+widthOf(line)+blank.length+widthOf(word)>80?lines.push(word):lines[lines.length-1]=line===``?word:`${line}${blank}${word}`}
return lines.join(`
`)}
let WORD=/( ?)([（「『【]*(?:[^ \u3000-\uffef]+|[\u3000-\uffef])[、。，．・：；？！）」』】ーぁぃぅぇぉっゃゅょァィゥェォッャュョ]*)/gu;
let widthOf=text=>text.length+(text.match(/[\u3000-\uffef]/g)?.length??0);
let padded=(text,columns)=>text+` `.repeat(Math.max(0,columns-widthOf(text)));
let LINE_END=/\r\n|[\n\r\v\f\u001c-\u001e\u0085\u2028\u2029]/;
let COLOUR=/\u001b\[[\d;]{0,30}m/g;
let CONTROL=/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g;
let OLD_COMMAND=/(#[\p{Cf}\p{Mn}\p{DI}]*#[\p{Cf}\p{Mn}\p{DI}]*)\[/gu;
let COLON_FIRST=/^[\s\p{Z}\p{C}\p{Mn}\p{DI}]*:/u;
function ownLines(text){
let[first=``,...others]=cut(spaced(text)).split(LINE_END);
return[unlikeCommand(first),...others.map(marked)].join(`
`)}
let foreignLines=text=>cut(text).split(LINE_END).map(marked).join(`
`);
function unlikeCommand(line){
let shown=harmless(line);
return COLON_FIRST.test(shown)?`| `+shown:shown}
function cut(text,most=2e4){
if(text.length*3<=most)return text;
let bytes=Buffer.from(text.slice(0,most));
if(bytes.length<=most&&text.length<=most)return text;
return`${bytes.subarray(0,most-3).toString(`utf8`).replace(/\uFFFD{1,3}$/,``)}…`}
let marked=line=>`| ${harmless(line)}`.trimEnd();
let harmless=line=>line.replace(COLOUR,``).replace(CONTROL,``).replace(OLD_COMMAND,`$1 [`);
function shortResource(fullName){
let parts=fullName.replace(/^\/\/[^/]+\//,``).split(`/`);
let name=parts.at(-1)??fullName;
let kind=WORDS[parts.at(-2)??``];
return kind?`${kind} ${name}`:fullName}
let WORDS={...Object.fromEntries(Object.values(KINDS$3).map(({collection,words})=>[collection,words])),projects:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`project`,folders:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`folder`,organizations:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`organisation`,buckets:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`bucket`,repositories:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`repository`,serviceAccounts:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`account`,secrets:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`secret`,tagValues:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`tag value`,revisions:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`revision`,builds:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`build`,subnetworks:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`subnetwork`,networks:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`network`,connectors:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`connector`,instances:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`instance`,functions:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`function`};
let shortMember=member=>member.replace(/^(serviceAccount|user|group|domain):/,``);
let shortName=name=>name?.split(`/`).at(-1)||void 0;
let LOOK=(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.r)(`^(?:See|Read|Look)\\b`);
let READS$1=/^gcloud (?:[a-z-]+ )+?(?:describe|list|read|get-iam-policy|get-ancestors)(?: |$)/;
let isLook=({title,text})=>LOOK.test(title)||text.split(`
`).every(line=>READS$1.test(line));
let isAcceptance=({kind})=>kind===`baseline`;
function fixesOf(findings){
let fixes=findings.flatMap(({remedies})=>{
let own=remedies.filter(remedy=>remedy.kind!==`terraform`&&!remedy.alternative&&!isAcceptance(remedy)&&!isLook(remedy));
return own.filter(({kind})=>kind===own[0]?.kind)});
return[...new Map(fixes.map(remedy=>[remedy.text,remedy])).values()]}
let METHODS$1={caller:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`asked as itself`,impersonation:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`asked by impersonating it`,troubleshooter:`Policy Troubleshooter`,policy:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`read from allow policies`,run:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`this run did it`};
let MARKS$1={pass:`✅`,fail:`❌`,warn:`⚠️`,unknown:`❔`,skipped:`➖`};
let PERMISSION_FINDINGS={"deployer-permission":(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`Deployer`,"act-as-runtime-account":(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`Deployer`,"act-as-build-account":(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`Deployer`,"build-account-permission":(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`Build account`,"runtime-account-permission":(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`Runtime account`};
function partOf({id,principal=``}){
let part=PERMISSION_FINDINGS[id];
return part&&/@(?:gcp-sa-|serverless-robot-prod)/.test(principal)?(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`Service agent`:part}
let findingTitle=id=>(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.i)(FINDINGS[id].title);
function causesOf(findings,report){
let groups=[...Map.groupBy(findings,keyOf$2).values()];
return[...Map.groupBy(groups,([first])=>first.id===`drift`?keyOf$2(first):wordsKeyOf(first)).values()].map(same=>causeOf(same.flat(),report))}
let wordsKeyOf=({id,status,principal,reason})=>JSON.stringify([id,status,principal,partsOf(reason)]);
function keyOf$2(finding){
let{id,status,principal,permission,reason,field,resource}=finding;
if(id===`drift`)return JSON.stringify([id,status,resource,field]);
let remedies=finding.remedies.filter(remedy=>!isAcceptance(remedy));
if(isLack(finding))return JSON.stringify([id,status,principal,isHelpless(finding)]);
if(id===`api-disabled`&&permission===void 0)return JSON.stringify([id,status]);
if(id===`over-granted`)return JSON.stringify([id,status,principal]);
return JSON.stringify([id,status,remedies.length>0?remedies:reason])}
let isLack=({id,principal,permission})=>principal!==void 0&&permission!==void 0&&(PERMISSION_FINDINGS[id]!==void 0||id===`scheduler-permission`);
let isHelpless=({status,remedies})=>status===`fail`&&remedies.every(isAcceptance);
function causeOf(findings,report){
let[first,...others]=findings;
let{own,said,lines}=partsOf(first.reason);
let words=own||said||`${findingTitle(first.id)}.`;
let plain=(isLack(first)?lacking(findings,words,report):first.id===`api-disabled`?off(findings,own):``)||withMore(words,first,others,report.regions?.length);
return{findings,why:bounded$1(withoutAddresses(plain.replace(/\s+/g,` `).trim())),said,lines}}
let SAYS=(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.r)(`(?:^|\\s)(?:Google(?:[’']s [a-z ]+)?|Cloud [A-Z][a-z]+|Artifact Registry|GitHub) said: `);
function partsOf(reason){
let[prose=``,...blocks]=reason.split(`

`);
let at=SAYS.exec(prose);
return{own:(at?prose.slice(0,at.index):prose).trim(),said:at?prose.slice(at.index+at[0].length).trim():``,lines:blocks.join(`

`)}}
function withMore(words,first,others,ofRun=1){
let{own,said}=partsOf(first.reason);
let same=others.filter(({reason})=>partsOf(reason).own===own&&partsOf(reason).said===said);
let regions=[...new Set([first,...same].flatMap(({resource})=>regionOf$2(resource)??[]))];
let more=others.length-(regions.length>1?same.length:0);
let added=[...regions.length>0&&regions.length<ofRun?[(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`This is so in ${list$4(regions)}.`]:[],...more>0?[(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`There ${more===1?(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`is 1 more`:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`are ${more} more`} like it.`]:[]];
return added.length>0?[sentence(words),...added].join(` `):words}
let regionOf$2=(resource=``)=>/\/locations\/([^/]+)\//.exec(resource)?.[1];
let LONGEST$2=1500;
function bounded$1(words){
if(words.length<=LONGEST$2)return words;
let end=words.slice(0,LONGEST$2).search(/(?:[.!?] |。)(?!.*(?:[.!?] |。))/);
return end>0?words.slice(0,end+1):shorten(words,LONGEST$2)}
function lacking(findings,own,{plan}){
let[first]=findings;
let needs=plan.flatMap(step=>step.needs).filter(need=>findings.some(isAnsweredBy(need)));
let[need]=needs;
if(!need||isHelpless(first))return withMore(own,first,findings.slice(1));
let subject=`${WHO$1[need.who]} ${shortMember(first.principal??``)}`;
let tasks=list$4([...new Set(needs.map(({to})=>to))]);
let doubt=(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.r)(`\\bOr (the account .*)$`).exec(own)?.[1];
let expired=(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.r)(`(?<!\\S)\\S+ grants \\S+ with a condition that is not met here \\([^()]*\\)\\.`).exec(own)?.[0]??``;
if(first.status===`unknown`){
let why=own.replace((0,_words_js__WEBPACK_IMPORTED_MODULE_1__.r)(`^.*?[^.]\\.(?=\\s|$)`),``).trim();
return[(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`It is not known whether ${lower(subject)} is allowed to ${tasks}.`,why,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`A deploy goes on all the same: only what is known to be missing stops it.`].filter(Boolean).join(` `)}
let what=permissionsOf(findings);
let because=whyLacking(need,first.principal??``);
let advice=first.status===`warn`?(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`The deploy works without it.`:``;
if(doubt)return(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`Either ${lower(subject)} is not allowed to ${tasks} (it lacks ${what}), or ${doubt}`;
return[(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`${subject} is not allowed to ${tasks}: it lacks ${what}.`,expired,because,advice].filter(Boolean).join(` `)}
let isAnsweredBy=need=>({permission,id})=>permission===need.permission&&id===idOf(need);
function permissionsOf(findings){
let names=[...new Set(findings.flatMap(({permission})=>permission??[]))];
let places=[...new Set(findings.flatMap(({resource})=>resource?placeWords(resource):[]))];
let where=places.length>0&&places.length<=2?(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)` on ${list$4(places)}`:``;
return names.length===1?`${names[0]}${where}`:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`${count(names.length,`permission`)}${where} (${some$1(names,4)})`}
let DEFAULT_ACCOUNT=(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`It is the project's default account. Such accounts used to get the role Editor by themselves; in organisations created since May 2024 they get no role, so someone has to grant one.`;
let ACT_AS=(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`Whoever deploys code that runs as an account can do whatever the account can: Google asks for this right on the account itself.`;
function whyLacking({who,permission},principal){
if(/-compute@developer\.gserviceaccount\.com$/.test(principal)&&OF_PROJECT.has(who))return DEFAULT_ACCOUNT;
return permission===`iam.serviceAccounts.actAs`?ACT_AS:``}
let OF_PROJECT=new Set([`build-account`,`runtime-account`]);
function off(findings,own){
let apis=findings.flatMap(({resource})=>/\/projects\/([^/]+)\/services\/([^/]+)$/.exec(resource??``)??[]);
let hosts=[...new Set(apis.filter((_,at)=>at%3==2))];
let[project]=apis.slice(1);
if(hosts.length===0||findings[0]?.status!==`fail`)return``;
let[are,them]=hosts.length===1?[`is`,`it`]:[`are`,`them`];
let more=own.replace((0,_words_js__WEBPACK_IMPORTED_MODULE_1__.r)(`^.*? needs it\\.`),``).trim();
let names=capitalise(list$4(hosts.map(host=>`${productOf(host)} (${host})`)));
return[(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`${names} ${are} not enabled in the project ${project}, and the deploy needs ${them}.`,more].filter(Boolean).join(` `)}
let fixOf=({findings})=>fixesOf(findings)[0];
let KINDS=new Set([`enable-api`,`grant-role`,`create-account`,`set-invokers`,`set-public-binding`,`set-invoker-check`,`bind-resource-tags`,`upsert-schedule`,`delete-schedule`]);
function effectsOf({plan}){
let done=plan.filter(({kind,changes})=>KINDS.has(kind)&&changes.some(change=>change.done));
return[...new Set(done.flatMap(effects))]}
function effects({kind,title,changes}){
let done=changes.filter(change=>change.done);
if(kind===`enable-api`)return[(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`enabled ${list$4(done.map(({target})=>target.split(`/`).at(-1)??``))}`];
let said=done.map(change=>grants(change)??effect(change));
return said.every(one=>one!==void 0)?said.flat():[past(title)]}
function grants({path,target,before,after}){
let role=/^bindings\[(.+)\]$/.exec(path)?.[1];
if(!role)return;
let[was,is]=[membersOf(before),membersOf(after)];
let on=(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`${role} on ${placeWords(target)}`;
let[gone,come]=[was.filter(one=>!is.includes(one)),is.filter(one=>!was.includes(one))];
return[...come.length>0&&come.join()!==`allUsers`?[(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`granted ${on} to ${some$1(come,4)}`]:[],...gone.length>0?[(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`took ${on} from ${some$1(gone,4)}`]:[]]}
let membersOf=value=>(Array.isArray(value)?value:value===void 0?[]:[value]).map(String);
let effect=({path,after})=>path===`invokerIamDisabled`?(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`switched the invoker check ${after===!0?(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`off`:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`on`}`:void 0;
let PAST={Make:`made`,Set:`set`,Bind:`bound`};
let past=title=>(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.n)()?title.replace(/^[A-Z][a-z]+/,verb=>PAST[verb]??verb.toLowerCase().replace(/e?$/,`ed`)):title;
let INVOKER_ROLES=[`roles/run.invoker`,`roles/run.servicesInvoker`];
let SERVICES_INVOKER=`roles/run.servicesInvoker`;
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
function changesOf(target,before,after){
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
let IAP_ROLE=`roles/run.invoker`;
function iapFlag({edits}){
let edit=edits.findLast(({path,from})=>path===`iapEnabled`&&from.startsWith(`flags `));
return edit?.op===`set`?edit.value===!0:void 0}
let iapMember=number=>number?.known?memberOf(iapAgent(number.value)):void 0;
function withIapCalls(bindings,member,on){
let holds=({role,members,condition})=>!condition&&isInvoker$1(role)&&members?.includes(member);
if(on)return bindings.some(holds)?bindings:withMember(bindings,IAP_ROLE,member);
return bindings.map(binding=>binding.role===`roles/run.invoker`&&holds(binding)?{...binding,members:(binding.members??[]).filter(one=>one!==member)}:binding).filter(({members})=>members?.length!==0)}
let isInvoker$1=role=>INVOKER_ROLES.includes(role);
function wantedMembers({invokers},facts){
let callers=(facts?.callers??[]).flatMap(({account})=>account.known&&account.value!==null?[memberOf(account.value)]:[]);
let scheduled=(facts?.schedules??[]).flatMap(({schedule,caller})=>callsTarget(schedule)?[memberOf(caller)]:[]);
return[...new Set([...invokers,...callers,...scheduled])]}
let namesInvokers=({invokers,callers,schedules})=>invokers.length+callers.length>0||schedules.some(callsTarget);
let callsTarget=({cron,target})=>cron!==null&&target.kind!==`function`;
let isObject=value=>typeof value==`object`&&!!value&&!Array.isArray(value);
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
put$1(at,part,made);
at=made});
put$1(at,last,value)}
function clearAt(root,parts){
let at=root;
for(let part of parts.slice(0,-1))at=typeof at==`object`&&at?child(at,part):void 0;
let last=parts.at(-1)??``;
Array.isArray(at)?at.splice(Number(last),1):isObject(at)&&delete at[last]}
let isPlace=part=>/^\d+$/.test(part);
let child=(at,part)=>Array.isArray(at)?at[Number(part)]:Object.hasOwn(at,part)?at[part]:void 0;
function put$1(at,part,value){
Array.isArray(at)?at[Math.min(Number(part),at.length)]=value:at[part]=value}
let templateOf$1=(resource,kind)=>KINDS$3[kind].template.reduce(objectAt,resource);
function liveTemplate(live,kind){
let at=live;
for(let field of KINDS$3[kind].template)at=isObject(at)?at[field]:void 0;
return isObject(at)?at:void 0}
let OF_EXECUTIONS=new Set([`labels`,`annotations`]);
function pathIn(path,kind){
let{template,executions}=KINDS$3[kind];
let[first=``,...rest]=path.split(`.`);
if(executions&&first===`execution`)return[`template`,...rest];
return first===`template`&&!(executions&&OF_EXECUTIONS.has(rest[0]??``))?[...template,...rest]:[first,...rest]}
function editSecrets(template,container,edit){
if(edit.op===`set`||edit.op===`add`)return[(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`secrets are a list of NAME=SECRET:VERSION`];
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
if(edit.op===`set`)return[(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`instances are a list of PROJECT:REGION:INSTANCE`];
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
problems.push((0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`${group.map(([path])=>path).join((0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`, `)} is not /DIRECTORY/FILE`);
continue}
if(wanted.some(other=>other.secret!==secret)){
problems.push((0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`${directory} can hold versions of only one secret`);
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
if(mount&&!isObject(volume?.secret))return(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`${directory} is the mount of a volume without a secret`;
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
if(source.secret!==secret&&others.length>0)return(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`${directory} contains files of the secret ${String(source.secret)}, and a directory can contain those of only one secret`;
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
let OURS=/^run-iam-deploy-/;
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
after.clientVersion=VERSION}
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
let GPU=`nvidia.com/gpu`;
let OF_ALL=new Set([`container.resources.cpuIdle`,`container.resources.startupCpuBoost`]);
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
return missing.length===0?[]:[(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`${asked[0]?.from}: there is no container ${missing.join((0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`, `)}`]}
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
let audiencesOf=({uri,urls=[],customAudiences=[]})=>({urls:[...new Set([...urls,...uri?[uri]:[]].map(url=>url.replace(/\/$/,``)))],custom:[...customAudiences??[]]});
function customAudiencesAfter(live,edits){
let mine=edits.filter(({path})=>path===`customAudiences`);
let after={customAudiences:[...live?.customAudiences??[]]};
applyEdits(after,mine);
return Array.isArray(after.customAudiences)?after.customAudiences.map(String):[]}
let accepts=({urls,custom},audience)=>custom.includes(audience)||urls.some(url=>audience===url||audience.startsWith(`${url}/`));
let meantAudience=({urls,custom},audience)=>meant(audience,[...custom,...urls]);
let defaultUrl=({service,region},projectNumber)=>`https://${service}-${projectNumber}.${region}.run.app`;
function acceptedWords({urls,custom}){
return`${urls.length>0?(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`${list$4(urls)} and paths below ${urls.length>1?`them`:`it`}`:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`its own URL`}${custom.length>0?(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`, and as custom ${custom.length>1?(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`audiences`:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`audience`} ${list$4(custom)}`:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`, and no custom audience`}`}
function liveAccess({service,servicePolicy}){
let exists=service.known?service.value?`yes`:`no`:`unknown`;
let bindings=servicePolicy.known?servicePolicy.value?.bindings??[]:[];
let invokers=bindings.filter(({role})=>INVOKER_ROLES.includes(role));
let open=bindings.filter(binding=>has$1(binding,`allUsers`)||has$1(binding,`allAuthenticatedUsers`));
let bound=invokers.filter(binding=>has$1(binding,`allUsers`)&&!binding.condition);
return{exists,allUsers:exists===`no`?`no`:servicePolicy.known?bound.length>0?`yes`:`no`:`unknown`,partlyPublic:invokers.some(binding=>has$1(binding,`allUsers`)&&binding.condition!==void 0),allUsersRoles:[...new Set(bound.map(({role})=>role))],checkDisabled:service.known?service.value?.invokerIamDisabled?`yes`:`no`:`unknown`,allAuthenticatedUsers:invokers.some(binding=>has$1(binding,`allAuthenticatedUsers`)),otherOpenRoles:open.map(({role})=>role).filter(role=>!INVOKER_ROLES.includes(role)),evidence:exists===`no`?service.evidence:[...service.evidence,...servicePolicy.evidence]}}
let has$1=(binding,member)=>binding.members?.includes(member)??!1;
function gatesOf(config,facts,decision,{state,service,bindings=bindingsAfter(config,facts,decision,state)}){
if(!service&&!facts.service.known)return;
let field=path=>service?service[path]:fieldAfter(config,facts,path);
let live=service??(facts.service.known?facts.service.value:void 0);
let audiences=service?service.customAudiences??[]:customAudiencesAfter(live??null,config.edits);
return{ingress:INGRESS$2[String(field(`ingress`))]??`all`,defaultUrl:field(`defaultUriDisabled`)!==!0,iap:field(`iapEnabled`)===!0,invokerCheck:service?service.invokerIamDisabled!==!0:checkAfter(facts,decision,state),...audiences.length>0&&{audiences},...bindings&&{invokers:invokersOf(bindings)}}}
let isHidden$1=({ingress,iap,defaultUrl})=>ingress!==`all`||iap||!defaultUrl;
function isOpen({invokerCheck,invokers}){
if(!invokerCheck)return!0;
return invokers?.some(({member,conditional})=>member===`allUsers`&&!conditional)}
let INGRESS$2={INGRESS_TRAFFIC_INTERNAL_ONLY:`internal`,INGRESS_TRAFFIC_INTERNAL_LOAD_BALANCER:`internal-and-cloud-load-balancing`,INGRESS_TRAFFIC_NONE:`none`};
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
let open=closed.some(({role,members,condition})=>isInvoker(role)&&!condition&&has(members,`allUsers`));
return state===`all-users`&&!open?withMember(closed,`roles/run.invoker`,`allUsers`):closed}
function invokersOf(bindings){
let found=new Map;
for(let{role,members=[],condition}of bindings)if(isInvoker(role))for(let member of members)found.set(member,(found.get(member)??!0)&&condition!==void 0);
return[...found].map(([member,conditional])=>({member,...conditional&&{conditional}}))}
let isInvoker=role=>INVOKER_ROLES.includes(role);
let has=(members,member)=>members?.includes(member)??!1;
let CHECK_OFF=(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`everyone: the invoker check is disabled`;
let ALL_USERS=(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`everyone: allUsers holds the invoker role`;
let PUBLIC={sign:`🌍`,short:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`public`,plain:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`Everyone on the internet can call it.`};
let ACCESS={"all-users":{...PUBLIC,how:ALL_USERS},"no-invoker-iam-check":{...PUBLIC,how:CHECK_OFF},"oidc-only":{sign:`🔒`,short:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`for authenticated callers`,plain:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`Only callers with an ID token and the invoker role can call it.`,how:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`authenticated callers: an ID token and the invoker role`}};
let EVERY_GOOGLE_ACCOUNT={sign:`🔒`,short:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`for every Google account`,plain:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`Anyone with a Google account can call it, with an ID token.`,how:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`every Google account: allAuthenticatedUsers holds an invoker role`};
let UNDER_CONDITION={sign:`🔒`,short:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`public under a condition`,plain:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`Everyone whom the condition of the role of allUsers lets in can call it.`,how:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`whom a condition lets in: allUsers holds the invoker role under it`};
let BEHIND_IAP={sign:`🔒`,short:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`behind Identity-Aware Proxy`,plain:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`Only people who sign in at Identity-Aware Proxy and hold roles/iap.httpsResourceAccessor get in.`,how:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`through Identity-Aware Proxy: holders of roles/iap.httpsResourceAccessor`};
let NOT_KNOWN={sign:`❔`,short:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`access left as it was`,plain:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`Who can call it was left as it was; who that is could not be read.`,how:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`as before: who that is could not be read`};
let WHO={"all-users":(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`everyone`,"no-invoker-iam-check":(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`everyone`,"oidc-only":(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`authenticated callers`,unchanged:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`as before`};
let whoWords=state=>WHO[state];
function accessWords({outputs,gates}){
let state=outputs.access;
if(state===void 0)return;
if(gates?.iap)return kept(BEHIND_IAP,state===`unchanged`);
let words=state===`unchanged`?wordsOf$1(gates):state===`oidc-only`?closed(gates):ACCESS[state];
return words&&kept(hidden$1(words,gates),state===`unchanged`)}
function wordsOf$1(gates){
let open=gates&&isOpen(gates);
if(gates===void 0||open===void 0)return NOT_KNOWN;
if(open)return gates.invokerCheck?ACCESS[`all-users`]:ACCESS[`no-invoker-iam-check`];
return gates.invokers?.some(({member})=>member===`allUsers`)?UNDER_CONDITION:closed(gates)}
function closed(gates){
return gates?.invokers?.some(({member,conditional})=>member===`allAuthenticatedUsers`&&!conditional)?EVERY_GOOGLE_ACCOUNT:ACCESS[`oidc-only`]}
function hidden$1(words,gates){
if(words.sign!==`🌍`||!gates||!isHidden$1(gates))return words;
return{sign:`🔒`,short:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`open to whoever reaches it`,plain:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`IAM lets everyone call it, but not everyone reaches it.`,how:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`${words.how}; not everyone reaches it`}}
function kept(words,unchanged){
if(!unchanged||words===NOT_KNOWN)return words;
return{sign:words.sign,short:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`${words.short} as before`,plain:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`${words.plain} That was left as it was.`,how:words.how.replace(/:|$/,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)` (unchanged)$&`)}}
let choiceWords=choice=>(Object.hasOwn(CHOICES,choice)?CHOICES[choice]:void 0)??choice;
let CHOICES={docker:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`docker`,buildpacks:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`buildpacks`,latest:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`latest`,none:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`none`,build:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`build`,reuse:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`reuse`,never:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`never`,keep:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`keep`,remove:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`remove`,kept:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`kept`,pinned:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`pinned`,restored:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`restored`,unchanged:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`unchanged`};
function openingOf(report){
let words=accessWords(report);
let{gates,preview,target}=report;
let{service,region=``,project=``}=target;
if(!words)return{sentence:``};
if(words.sign===`🌍`)return{sentence:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`Anyone with the link can open it.`};
let plain=words.plain.replace((0,_words_js__WEBPACK_IMPORTED_MODULE_1__.r)(` That was left as it was\\.$`),``);
if(!(words.sign===`🔒`&&service&&gates?.ingress===`all`&&gates.defaultUrl&&!gates.iap))return{sentence:plain};
let tag=preview?.tag?[`--tag=${preview.tag}`]:[];
return{sentence:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`${plain} To open it in a browser, run this command and go to http://localhost:8080.`,proxy:command([`run`,`services`,`proxy`,service,...tag,`--region=${region}`,`--project=${project}`])}}
function objectOf({target,preview}){
if(preview)return preview.of;
if(target.scope)return target.scope;
return Object.values(KINDS$3).flatMap(kind=>target[kind.target]??[])[0]??(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`the service`}
function titleOf(report,name){
let told=ending(report,name);
return{...told,title:fitted(told.title,name)}}
function fitted(title,name){
let over=title.length-74;
if(over<=0)return begun(title);
let keep=name.length-over-1;
let short=keep<8?name:`${name.slice(0,Math.ceil(keep/2))}…${name.slice(name.length-Math.floor(keep/2))}`;
return shorten(begun(title.replace(name,()=>short)),74)}
let begun=title=>title.replace(/^the\b/,`The`);
function ending(report,name){
let{findings,mode}=report;
if(mode===`diagnose`&&report.decisions.length>0)return diagnosis(report,name);
let failed=findings.find(finding=>finding.status===`fail`&&!isDrift(finding));
if(failed)return{mark:`❌`,title:failedTitle(report,name,failed),sentence:``};
let skipped=findings.find(({id})=>id===`fork-without-token`);
if(skipped)return{mark:`➖`,title:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`Nothing deployed: GitHub gives this run no credentials`,sentence:skipped.reason};
let mark=report.verdict===`warning`?`⚠️`:`✅`;
if(mode===`preview`)return{mark,...preview(report,name)};
if(mode===`cleanup`)return{mark,...cleanup(report,name)};
if(mode===`drift`)return report.audit?audit(report,name):drift$1(report,name);
let words=accessWords(report);
if(isPlanned(report))return{mark,title:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`Ready: ${name} can be deployed`,sentence:planned$1(report)};
return{mark,title:doneTitle(report,name,words?.short),sentence:words?.plain??``}}
let isPlanned=({plan})=>plan.length>0&&plan.every(({state})=>state===`planned`);
function planned$1({decisions}){
let because=decisions.find(({id})=>id===`access`)?.because;
return(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`Nothing was changed. ${because??``}`.trim()}
let RELEASES=new Set(ALL$1.map(([kind])=>`deploy-${kind}`));
function doneTitle({plan,target,mode},name,access){
if(plan.length===0)return(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`${name} is as the workflow wants it: nothing was changed`;
let releases=plan.some(({kind})=>RELEASES.has(kind));
let run=plan.find(({kind})=>kind===`run-job`);
if(run){
let how=(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.r)(`succeeded`).test(run.note??``)?(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`its execution succeeded`:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`its execution has begun`;
return releases?(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`${name} is deployed, and ${how}`:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`${name} was run: ${how}`}
if(releases)return access?(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`${name} is deployed, ${access}`:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`${name} is deployed`;
if(mode===`rollback`)return(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`${name} is rolled back`;
if(plan.some(({kind})=>kind===`set-traffic`))return(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`The traffic of ${name} is set`;
let verb=Object.values(KINDS$3).find(kind=>target[kind.target])?.invokers?.verb??`call`;
return(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`Who can ${verb} ${name} is settled`}
let AFTERWARDS={"verification-mismatch":name=>(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`${name} is deployed, but does not answer as expected`,"preview-broken":name=>(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`The preview of ${name} is deployed, but does not work`,"invokers-not-set":name=>(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`${name} is deployed, but its invokers are not set`,"rollout-failed":name=>(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`The rollout of ${name} was stopped`,"audience-refused":name=>(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`${name} is deployed, but its schedule is not set`,"schedule-failed":name=>(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`${name} is deployed, but its schedule failed`,"job-failed":name=>(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`Running ${name} failed`};
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
if(names.length>2)return(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`${names.length} invalid inputs`;
let[first,second]=names;
if(first&&second)return(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`invalid inputs ${first} and ${second}`;
return(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`invalid ${/^[A-Z]/.test(names[0]??``)?``:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`input `}${names[0]}`.trim()}
function failedVerdict(report,name,{id}){
let{mode,plan,verdict}=report;
let blocked=verdict===`blocked`;
let released=plan.some(({kind,state})=>RELEASES.has(kind)&&state===`done`);
let after=AFTERWARDS[id];
if(after&&(released||id===`job-failed`||id===`rollout-failed`))return after(name);
if(mode===`cleanup`)return(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`Previews of ${name} were not cleaned up`;
if(report.audit?.partial)return(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`${name} was audited in part: ${count(report.findings.filter(isDrift).length,`finding`)}`;
if(mode===`drift`)return(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`${name} was not ${report.target.scope?(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`audited`:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`compared with the workflow`}`;
if(mode===`rollback`)return(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`${name} was not rolled back`;
if(mode===`diagnose`)return(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`${name} was not diagnosed`;
let what=mode===`preview`?(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`the preview of ${name}`:name;
if(mode===`preview`&&plan.length>0&&!plan.some(({kind})=>kind===`deploy-service`))return(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`${what} was not removed`;
if(mode===`preflight`)return(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`${what} cannot be deployed`;
if(id===`cancelled`)return(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`Deploying ${what} was cancelled`;
if(blocked)return(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`${what} was not deployed`;
if(!released)return(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`Deploying ${what} failed`;
return plan.every(({kind,state})=>!RELEASES.has(kind)||state===`done`)?(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`${what} is deployed, but a later step failed`:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`${what} is not deployed in every region`}
function preview(report,name){
let{plan,findings}=report;
let removal=plan.find(({kind})=>kind===`remove-preview`||kind===`remove-leftovers`);
let ahead=isPlanned(report);
let reopened=findings.find(({id})=>id===`preview-reopened`);
let closed=findings.find(({id})=>id===`preview-closed`);
if(reopened)return{mark:`➖`,title:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`The preview of ${name} stays`,sentence:reopened.reason};
if(closed)return{title:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`the preview of ${name} is removed`,sentence:closed.reason};
if(plan.length===0)return{mark:`➖`,title:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`No preview of ${name} to remove`,sentence:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`The pull request is closed, and it has none.`};
if(removal)return{title:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`the preview of ${name} ${ahead?(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`would be`:`is`} removed`,sentence:ahead?(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`Nothing was changed.`:removal.note??``};
if(ahead)return{title:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`Ready: the preview of ${name} can be deployed`,sentence:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`Nothing was changed.`};
let tagged=report.outputs.tag_url?(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`Production was not touched. `:``;
let{sentence,proxy}=openingOf(report);
return{title:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`the preview of ${name} is deployed`,sentence:`${tagged}${sentence}`.trim(),...proxy&&{command:proxy}}}
function cleanup(report,name){
let ahead=isPlanned(report);
let removed=report.plan.filter(({kind,state})=>kind===`remove-preview`&&(ahead||state===`done`)).length;
let kept=report.decisions.filter(({id,choice})=>id.startsWith(`preview-`)&&choice===`keep`).length;
let were=ahead?(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`would be`:removed===1?`was`:`were`;
return{title:removed===0?(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`No preview of ${name} is over`:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`${count(removed,`preview`)} of ${name} ${were} removed`,sentence:kept>0?(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`${count(kept,`preview is`,`previews are`)} kept.`:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`None is left.`}}
function diagnosis({findings,decisions,target,verdict},name){
let[first=``]=decisions.map(({id})=>id.replace(/^layer:/,``));
let title=words=>words.replace(/^calls/,`Calls`);
let failed=findings.find(({status})=>status===`fail`);
let called=target.service??failed?.resource?.split(`/`).at(-1)??name;
let calls=first===`caller`?(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`calls to ${called}`:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`calls of ${first}`;
let open=(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`It is not known what refuses ${calls}`;
if(failed?.id===`refusal-unknown`)return{mark:`❌`,title:open,sentence:``};
if(failed)return{mark:`❌`,title:title((0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`${calls} fail: ${lower(findingTitle(failed.id))}`),sentence:``};
if(findings.some(({status})=>status===`unknown`))return{mark:`❔`,title:open,sentence:``};
return{mark:verdict===`warning`?`⚠️`:`✅`,title:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`Nothing refuses ${calls}`,sentence:decisions.filter(({choice})=>choice===`none`).map(({because})=>because).join(` `)}}
function drift$1({findings,changes,verdict},name){
let found=findings.filter(isDrift);
let fixed=changes.filter(({done})=>done).length;
let applied=fixed>0?(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`${count(fixed,`change was`,`changes were`)} applied.`:``;
let accepted=findings.filter(isAccepted).length;
let[first]=found;
if(!first)return{mark:verdict===`warning`?`⚠️`:`✅`,title:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`${name} is as the workflow says`,sentence:applied||(accepted>0?(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`${count(accepted,`difference is`,`differences are`)} accepted.`:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`Nothing differs.`)};
return{mark:first.status===`fail`?`❌`:`⚠️`,title:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`${name} differs from the workflow in ${count(found.length,`place`)}`,sentence:applied}}
function audit({findings,verdict},name){
let found=findings.filter(isDrift);
let accepted=findings.filter(isAccepted).length;
if(found.length===0)return{mark:verdict===`warning`?`⚠️`:`✅`,title:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`Nothing was found below ${name}`,sentence:accepted>0?(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`${count(accepted,`finding is`,`findings are`)} accepted.`:``};
return{mark:found.some(({status})=>status===`fail`)?`❌`:`⚠️`,title:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`${count(found.length,`finding`)} below ${name}`,sentence:``}}
let failures=report=>report.findings.filter(({status})=>status===`fail`);
function headline(report){
let causes=causesOf(explaining(report),report);
let titled=titleOf(report,objectOf(report));
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
let ON_ACCOUNT={"act-as-build-account":(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)` on the build account`,"act-as-runtime-account":(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)` on the runtime account`};
function cause(finding){
if(finding.permission&&finding.principal){
let on=finding.resource?(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)` on ${shortResource(finding.resource)}`:ON_ACCOUNT[finding.id]??``;
let role=partOf(finding);
let who=role?(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`the ${role.toLowerCase()}`:shortMember(finding.principal);
if(finding.status===`unknown`)return(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`whether ${who} has ${finding.permission}${on}`;
return isHelpless(finding)?(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`${who} is refused ${finding.permission}${on}`:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`${who} lacks ${finding.permission}${on}`}
if(finding.id===`policy-blocks-deploy`&&finding.status===`unknown`)return(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`whether an organisation policy forbids an invoker`;
return lower(findingTitle(finding.id))}
function renderTerminal(report,{worded,fixOf,told:isTold=!1}=AS_WRITTEN){
let head=headline(report);
let{url}=report.outputs;
let lines=[`${head.mark} ${worded(head.title)}`,...[worded(head.sentence),head.command,url,...head.effects.map(effect=>worded((0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`This run also ${effect}.`))].flatMap(line=>line?[indent(line)]:[])];
for(let{region,verdict,outputs}of report.regions??[])lines.push(`  ${region}: ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.i)(verdict)}${outputs.url?`, ${outputs.url}`:``}`);
let told=new Set(head.causes.flatMap(({findings})=>findings));
let open=report.findings.filter(({status})=>status===`fail`||status===`warn`);
let causes=[...head.causes,...causesOf(open.filter(finding=>!told.has(finding)),report)];
for(let cause of causes)lines.push(``,...causeLines(cause,{worded,fixOf}));
let unknown=report.findings.filter(finding=>finding.status===`unknown`&&!isHeldUnlessForbidden(finding)&&!told.has(finding));
unknown.length>0&&lines.push(``,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`${MARKS$1.unknown} Unknown: ${worded(unknown.map(cause).join((0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`; `))}`);
let answers=report.findings.filter(({id})=>PERMISSION_FINDINGS[id]);
let likely=answers.filter(isHeldUnlessForbidden).length;
let more=likely>0?(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`, and ${likely} more unless an invisible deny policy forbids them`:``;
answers.length>0&&lines.push(``,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`Preflight: ${answers.filter(({status})=>status===`pass`).length} of ${answers.length} permissions are granted${more}.`);
let steps=report.plan.filter(({state})=>!isTold||state!==`done`&&state!==`planned`);
steps.length>0&&lines.push(``,...steps.map(step=>`${padded((0,_words_js__WEBPACK_IMPORTED_MODULE_1__.i)(step.state),8)} ${worded(step.title)}${step.note?`: ${worded(step.note)}`:``}`));
for(let check of report.checks.filter(({status})=>!isTold||status!==`pass`))lines.push((0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`${padded((0,_words_js__WEBPACK_IMPORTED_MODULE_1__.i)(check.status),8)} ${check.name}: expected ${check.expected}, found ${check.found}`);
return`${lines.join(`
`).split(/\r\n|\r|\n/).map(line=>unlikeCommand(cut(line))).join(`
`)}\n`}
function causeLines({findings,why,said:quoted,lines},{worded,fixOf}){
let fixes=fixesOf(findings).map(fixOf);
return[`${MARKS$1[findings[0].status]} ${worded(why)}`,...lines?[indent(lines,4)]:[],...fixes.flatMap(({title,text})=>[indent((0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`Fix: ${title}`),indent(text,4)]),...quoted?[indent((0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`Google said: ${quoted}`)]:[]]}
let AS_WRITTEN={worded:spaced,fixOf:fix=>fix};
let renderJson=report=>`${JSON.stringify(report,null,2).replaceAll(`##[`,`##\\u005b`)}\n`;
let indent=(text,by=2)=>text.split(`
`).map(line=>line&&` `.repeat(by)+line).join(`
`);
function accessInForce(decision,made){
return made.checkCleared&&decision.ifCheckRequired||decision}
function accessOutcome(decision,tried){
if(tried.length===0)return decision;
let accepted=tried.find(one=>one.accepted);
let target=accepted?.mechanism??(decision.fallback===`oidc-only`?`oidc-only`:`unchanged`);
let learned=tried.map(({mechanism,accepted,evidence})=>{
let answer=evidence.at(-1)?.answer;
return(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`${mechanism} was ${accepted?(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`accepted`:answer?(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`refused (${answer})`:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`refused`}`});
let because=decision.byTrial||!accepted||accepted!==tried[0]?(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`Learned by trying: ${learned.join((0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`, `)}.`:decision.because;
return{...decision,target,choice:!accepted&&decision.fallback===`fail`?`fail`:target,because,alternatives:decision.alternatives.map(alternative=>{
let one=tried.find(({mechanism})=>mechanism===alternative.choice);
if(!one)return alternative;
let said=one.accepted?(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`Tried and accepted.`:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`Tried and refused.`;
return{...alternative,possible:one.accepted,because:`${said} ${alternative.because}`}}),evidence:[...decision.evidence,...tried.flatMap(({evidence})=>evidence)]}}
let ACCESS_CONSTRAINTS=[`run.managed.requireInvokerIam`,`run.requireInvokerIam`,`iam.allowedPolicyMemberDomains`,`iam.managed.allowedPolicyMembers`];
let DEFAULT_ACCOUNT_CONSTRAINTS=[`cloudbuild.useBuildServiceAccount`,`cloudbuild.useComputeServiceAccount`,`cloudbuild.disableCreateDefaultServiceAccount`];
let DEPLOY_CONSTRAINTS=[`run.allowedIngress`,`run.allowedVPCEgress`,`run.allowedBinaryAuthorizationPolicies`,`gcp.resourceLocations`,`gcp.restrictServiceUsage`,`cloudbuild.allowedWorkerPools`];
let SHARING=`iam.disableCrossProjectServiceAccountUsage`;
async function ask$2(call,resource,question,summarise){
try{
let value=await question();
return known$1(value,toEvidence(call,resource,summarise(value)))}catch(error){
if(!(error instanceof ApiError)||error.status===401)throw error;
return unknown(whyNot$1(error),toEvidence(call,resource,error))}}
function whyNot$1(error){
let{status,reason,permission,service,message}=error;
if(reason===`SERVICE_DISABLED`)return(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`The API ${service??``} is not enabled.`.replace(`  `,` `);
if(status===403)return permission?(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`The permission ${permission} is missing.`:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`Not permitted: ${sentence(message)}`;
if(status===404)return(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`Not found.`;
if(status===0||status===408||status===429||status>=500)return(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`Not reachable${status?(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)` (${status})`:``}: ${sentence(message)}`;
return(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`Refused (${status}): ${sentence(message)}`}
let known$1=(value,...evidence)=>({known:!0,value,evidence});
let unknown=(why,...evidence)=>({known:!1,why,evidence});
function andThen(fact,then){
return fact.known?{...fact,value:then(fact.value)}:fact}
let TESTABLE={project:``,bucket:`storage.`,repository:`artifactregistry.`,service:`run.`,account:`iam.serviceAccounts.`,secret:`secretmanager.`,"tag-value":`resourcemanager.tagValue`,"crypto-key":`cloudkms.cryptoKey`};
let testable=(spot,permission)=>permission.startsWith(TESTABLE[spot.kind]);
function testPermissions$1(google,spot,names){
let{call,resource,question}=request$2(google,spot,names);
return ask$2(call,resource,question,({granted})=>(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`holds ${[...granted].join((0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`, `)||(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`none`} of ${names.join((0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`, `)}`)}
function held(tested,permission){
if(!tested.known)return tested;
let{granted,untestable}=tested.value;
let value=granted.has(permission)?`held`:untestable.has(permission)?`untestable`:granted.size>0?`not-held`:`nothing-held`;
return{known:!0,value,evidence:tested.evidence.map(piece=>({...piece,answer:`${permission}: ${SAID$1[value]}`}))}}
let SAID$1={held:`held`,"not-held":(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`not held`,"nothing-held":(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`not held, nor any other that was asked`,untestable:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`not testable on this resource`};
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
function request$2(google,spot,names){
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
let READS={project:[`resourcemanager.projects.getIamPolicy`,`orgpolicy.policies.list`,`iam.serviceAccounts.getAccessToken`],bucket:[`storage.buckets.getIamPolicy`],repository:[`artifactregistry.repositories.getIamPolicy`]};
async function ifAllowed(tested,permission,question){
let own=await tested;
if(own&&!own.known&&own.evidence.some(({status})=>status===404))return own;
return own&&missing$1(own,permission)||question()}
function missing$1(own,permission){
let answer=held(own,permission);
return answer.known&&(answer.value===`not-held`||answer.value===`nothing-held`)?unknown((0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`The permission ${permission} is missing.`,...answer.evidence):void 0}
function readAccessPolicies(google,project){
let entries=ACCESS_CONSTRAINTS.map(constraint=>[constraint,readPolicy(google,project,constraint)]);
return Object.fromEntries(entries)}
function deployConstraintsOf({mode,kind,origin,edits,preview}){
if(!([`deploy`,`preflight`,`preview`,`drift`].includes(mode)&&preview?.do!==`remove`)||origin.kind===`template`&&edits.length===0)return[];
return DEPLOY_CONSTRAINTS.filter(constraint=>{
if(constraint.startsWith(`run.`))return KINDS$3[kind].policies.includes(constraint);
return constraint!==`cloudbuild.allowedWorkerPools`||origin.kind===`source`})}
async function readDeployPolicies(google,project,config){
let answers=deployConstraintsOf(config).map(async constraint=>[constraint,await readPolicy(google,project,constraint)]);
return Object.fromEntries(await Promise.all(answers))}
async function readDefaultAccountPolicies(google,project,standard){
let account=await standard;
if(!account.known||account.value!==null)return unknown((0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`There is a default build account, or it is not known.`);
let answers=await Promise.all(DEFAULT_ACCOUNT_CONSTRAINTS.map(async name=>[name,await readPolicy(google,project,name)]));
let policies=Object.fromEntries(answers);
return known$1(policies,...answers.flatMap(([,{evidence}])=>evidence))}
async function readSharing(google,project,email,projectNumber){
let[account,number]=await Promise.all([email,projectNumber]);
if(!account.known)return account;
let owner=account.value&&projectOfAccount(account.value);
if(!account.value||!owner||!isElsewhere(account.value,project,number.known?number.value:void 0))return known$1(null,...account.evidence);
let policy=await readPolicy(google,owner,SHARING);
return known$1({account:account.value,project:owner,policy},...policy.evidence)}
function readPolicy(google,project,constraint){
return ask$2(`GET orgpolicy.googleapis.com/v2/projects/${project}/policies/${constraint}:getEffectivePolicy`,fullName.project(project),()=>google.orgPolicy.effective(project,constraint),policy=>summariseRules(policy.spec?.rules??[]))}
function summariseRules(rules){
if(rules.length===0)return(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`no rules`;
return rules.map(summariseRule).join(`; `)}
function summariseRule(rule){
let{allowedValues=[],deniedValues=[]}=rule.values??{};
return[rule.enforce===void 0?``:rule.enforce?`enforced`:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`not enforced`,rule.allowAll?(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`all allowed`:``,rule.denyAll?(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`all denied`:``,allowedValues.length>0?(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`allowed: ${allowedValues.join((0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`, `)}`:``,deniedValues.length>0?(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`denied: ${deniedValues.join((0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`, `)}`:``,rule.parameters?(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`parameters: ${JSON.stringify(rule.parameters)}`:``,rule.condition?.expression?(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`if ${rule.condition.expression}`:``].filter(Boolean).join(`, `)||(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`an empty rule`}
function setOn({listed,asked},constraint){
if(listed.known){
let found=listed.value.find(({name})=>name?.endsWith(`/policies/${constraint}`));
return{...listed,value:found??null}}
return asked[constraint]??unknown(listed.why,...listed.evidence)}
let DRY_RUN_OF_ACCESS=[`run.managed.requireInvokerIam`,`iam.managed.allowedPolicyMembers`];
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
let lacks=tested?.then(own=>missing$1(own,`orgpolicy.policies.list`));
let readNode=async(node,above)=>{
let lacking=await lacks;
let listed=lacking??await list(google,node);
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
let isRefused=fact=>!fact.known&&fact.evidence.some(({status,reason})=>status===403&&reason!==`SERVICE_DISABLED`);
let list=(google,node)=>ask$2(`GET orgpolicy.googleapis.com/v2/${node}/policies`,`//cloudresourcemanager.googleapis.com/${node}`,()=>google.orgPolicy.list(node),all=>all.length===0?(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`none set there`:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`${all.length} set there`);
let get=(google,node,constraint)=>ask$2(`GET orgpolicy.googleapis.com/v2/${node}/policies/${constraint}`,`//orgpolicy.googleapis.com/${node}/policies/${constraint}`,()=>google.orgPolicy.get(node,constraint),set=>set?set.dryRunSpec?(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`has a dry run`:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`has no dry run`:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`is not set there`);
function parseCondition(expression){
let tokens=tokensOf(expression);
if(!tokens||tokens.filter(({kind})=>kind===`call`).length>MOST_TERMS)return;
let parser={tokens,at:0};
let condition=readJoined(parser,0);
return parser.at===tokens.length?condition:void 0}
let MOST_TERMS=10;
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
let sameText=(one,other)=>one===void 0?`unknown`:one===other?`yes`:`no`;
function sameKey(one,other){
let same=sameText(one,other);
if(one===void 0||same!==`no`)return same;
let[[parent=``,key],[otherParent=``,otherKey]]=[one.split(`/`),other.split(`/`)];
return key===otherKey&&/^\d+$/.test(parent)!==/^\d+$/.test(otherParent)?`unknown`:`no`}
let CALL$1=/^resource\s*\.\s*(matchTag|matchTagId|hasTagKey|hasTagKeyId)\s*\(\s*('[^'"\\]*'|"[^'"\\]*")\s*(?:,\s*('[^'"\\]*'|"[^'"\\]*")\s*)?\)/;
let MARKS={"&&":`and`,"||":`or`,"(":`open`,")":`close`};
function tokensOf(expression){
let tokens=[];
let rest=expression.trim();
for(;rest;){
let mark=Object.keys(MARKS).find(each=>rest.startsWith(each));
let call=mark?null:CALL$1.exec(rest);
if(mark)tokens.push({kind:MARKS[mark]});else{
let read=call&&callOf$1(call);
if(!read)return;
tokens.push({kind:`call`,call:read})}
rest=rest.slice(mark?.length??call?.[0].length).trimStart()}
return tokens}
function callOf$1([,name,first=``,second]){
let key=first.slice(1,-1);
if(name===`matchTag`||name===`matchTagId`)return second===void 0?void 0:{op:name,key,value:second.slice(1,-1)};
return second===void 0?{op:name,key}:void 0}
let LEVELS=[`or`,`and`];
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
return[name,ask$2(`GET cloudresourcemanager.googleapis.com/v3/${path}`,resource,()=>google.resourceManager.tagValue(name),found=>(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`${found.namespacedName??`?`} is ${found.name??`?`} of ${found.parent??`?`}`)]}))}
let wantedTags=(tags,values)=>Promise.all(tags.map(async tag=>({tag,found:await values.get(tagValueName(tag))})));
function keyOf$1({tag,found}){
if(!tag.key.startsWith(`tagKeys/`))return tag.key;
return found.known?found.value.namespacedName?.replace(/\/[^/]*$/,``):void 0}
function tagWords(wanted){
let key=keyOf$1(wanted);
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
let key=keyOf$1(wanted);
let value=(found.known?found.value.shortName:void 0)??(byId?void 0:tag.value);
let keyId=(found.known?found.value.parent:void 0)??(byId?tag.key:void 0);
let valueId=(found.known?found.value.name:void 0)??(byId?tag.value:void 0);
return{...key!==void 0&&{key},...value!==void 0&&{value},...keyId!==void 0&&{keyId},...valueId!==void 0&&{valueId},words:tagWords(wanted),coming:!0}}
let sameTag=(one,other)=>one.key!==void 0&&one.key===other.key&&one.value===other.value||one.valueId!==void 0&&one.valueId===other.valueId;
let isThere=(coming,tag)=>coming.some(one=>sameTag(one,tag));
function wordsOf(own){
let names=coming=>own.filter(tag=>tag.coming===coming).map(({words})=>words);
let[there,later]=[names(!1),names(!0)];
return[...there.length>0?[(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`has the tag ${there.join((0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`, `)}`]:[],...later.length>0?[(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`will get the tag ${later.join((0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`, `)}`]:[]].join(` and `)}
function why$1({matched,conditions},own){
if(conditions.length===0)return``;
if(matched.length===0)return(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`: none of its conditions (${conditions.join(`; `)}) applies to the service, which ${wordsOf(own)}`;
let asked=own.filter(({key,keyId})=>matched.some(({expression})=>[key,keyId].some(name=>name!==void 0&&expression.includes(`${name}`))));
let those=matched.map(({expression,node})=>(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`${expression} on ${node}`);
return(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)` by the condition ${those.join(`; `)}, because the service ${wordsOf(asked.length>0?asked:own)}`}
function requireInvokerIam(facts){
let words={yes:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`is enforced`,no:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`is not enforced`,unknown:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`depends on a condition`};
return combine([`run.managed.requireInvokerIam`,`run.requireInvokerIam`].map(constraint=>read$2(constraint,facts,enforced,words)),`yes`)}
function allUsersAllowed(facts){
let words={yes:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`allows allUsers`,no:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`does not allow allUsers`,unknown:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`cannot be judged`};
return combine([read$2(`iam.allowedPolicyMemberDomains`,facts,domainsLet(listLetsAllUsers),words),read$2(`iam.managed.allowedPolicyMembers`,facts,membersLet(namesAllUsers),words)],`no`)}
function memberAllowed(member,facts){
let words={yes:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`allows ${member}`,no:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`does not allow ${member}`,unknown:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`decides about ${member}`};
return combine([read$2(`iam.allowedPolicyMemberDomains`,facts,domainsLet(listLets(member)),words),read$2(`iam.managed.allowedPolicyMembers`,facts,membersLet(namesMember(member)),words)],`no`)}
function combine(readings,settles){
let wanted=[settles,`unknown`].find(answer=>readings.some(reading=>reading.answer===answer));
let telling=wanted?readings.filter(reading=>reading.answer===wanted):readings;
return{answer:wanted??(settles===`yes`?`no`:`yes`),because:telling.map(({because})=>because).join((0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`, and `),constraints:telling.map(({constraint})=>constraint),evidence:readings.flatMap(({evidence})=>evidence)}}
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
if(!fact.known&&!absent)return{constraint,answer:`unknown`,because:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`${constraint} could not be read: ${withoutStop(fact.why)}`,evidence};
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
return{constraint,answer:`unknown`,because:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`${ofProject.because} for the project, but the service's tags, which could not be read, can change that (${found.conditions.join(`; `)})`,evidence:[...ofProject.evidence,...found.evidence]}}
let evidence=[...ofProject.evidence,...found?.evidence??[],...tagged.evidence];
if(!found||found.answer===`unknown`){
if(ofProject.answer===`unknown`)return{...ofProject,evidence};
return{constraint,answer:`unknown`,evidence,because:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`${ofProject.because} for the project, but the service ${wordsOf(tagged.own)}, which a condition can refer to`}}
return{constraint,answer:found.answer,because:`${constraint} ${words[found.answer]}${why$1(found,tagged.own)}`,evidence}}
function enforced(rules){
let answer=rules.some(rule=>rule.enforce&&!conditional(rule))?`yes`:`no`;
return rules.some(rule=>conditional(rule)&&rule.enforce===!0!=(answer===`yes`))?`unknown`:answer}
let domainsLet=lets=>rules=>{
if(rules.length===0)return`yes`;
let answers=rules.filter(rule=>!conditional(rule)).map(lets);
let answer=answers.includes(`no`)?`no`:answers.length>0&&answers.every(one=>one===`yes`)?`yes`:`unknown`;
return rules.some(rule=>conditional(rule)&&lets(rule)!==answer)?`unknown`:answer};
let listLets=member=>rule=>{
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
let membersLet=names=>rules=>{
let judge=rule=>rule.enforce?names(rule):`yes`;
let answers=rules.filter(rule=>!conditional(rule)).map(judge);
let answer=answers.includes(`no`)?`no`:answers.includes(`unknown`)?`unknown`:`yes`;
return rules.some(rule=>conditional(rule)&&judge(rule)!==answer)?`unknown`:answer};
let namesAllUsers=rule=>parameterValues(rule).some(namesEverybody)?`yes`:`no`;
let namesMember=member=>rule=>{
if(parameterValues(rule).some(value=>namesEverybody(value)||value.toLowerCase()===member.toLowerCase()))return`yes`;
if(isAgent(member))return`unknown`;
let sets=rule.parameters?.allowedPrincipalSets;
return isOfNoCustomer(member)||!Array.isArray(sets)||sets.length===0?`no`:`unknown`};
let isOfNoCustomer=member=>/^(?:user|group):[^@]+@(?:gmail|googlemail|googlegroups)\.com$/i.test(member);
let isAgent=member=>/^serviceAccount:(?:service-)?\d+@/.test(member);
function parameterValues(rule){
let{allowedMemberSubjects=[],allowedPrincipalSets=[]}=rule.parameters??{};
return[allowedMemberSubjects,allowedPrincipalSets].flat().filter(value=>typeof value==`string`)}
function mayBlock(constraint,rules){
if(constraint===`run.managed.requireInvokerIam`)return enforced(rules);
return{yes:`no`,no:`yes`,unknown:`unknown`}[membersLet(namesAllUsers)(rules)]}
let EVERYBODY=new Set([`allUsers`,`//goog/public:all`,`principalSet://goog/public:all`]);
let namesEverybody=value=>EVERYBODY.has(value.replace(/^(is|in|under):/,``));
let conditional=rule=>!!rule.condition?.expression;
let withoutStop=sentence=>sentence.trim().replace(/\.$/,``);
let MECHANISMS=[`all-users`,`no-invoker-iam-check`];
let MECHANISM_PERMISSIONS={"all-users":[`run.services.setIamPolicy`],"no-invoker-iam-check":[`run.services.setIamPolicy`,`run.services.create`,`run.services.update`]};
let serviceOf=(config,facts)=>fullName.service(serviceName(facts.projectId,config.region,config.service));
function notPublic(config,facts,open,status){
let reasons=MECHANISMS.map(mechanism=>open[mechanism].because).join((0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`; `);
let outcome=status===`fail`?(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`Nothing was changed, because on_public_denied is fail.`:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`It is deployed for callers with an ID token and an invoker role.`;
return findingOf(`public-access-blocked`,status,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`The service cannot be made public: ${reasons}. ${outcome}`,{resource:serviceOf(config,facts),evidence:MECHANISMS.flatMap(mechanism=>open[mechanism].evidence),remedies:[FOR_CALLERS,...unblocking(config,facts)]})}
function leftOpen(config,facts,way){
let how=way.mechanism===`all-users`?(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`allUsers has an invoker role`:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`its invoker check is disabled`;
return warn$2(`public-access-left`,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`The service stays public as it was, because ${how}; that way is no longer allowed: ${way.because}.`,{resource:serviceOf(config,facts),evidence:way.evidence})}
function leftoverAllUsers(config,facts,present){
let resource=serviceOf(config,facts);
return warn$2(`leftover-all-users`,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`The service is public because its invoker check is disabled, and allUsers also has an invoker role. That binding has no `+(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`effect now, but would keep the service public if someone enables the check. The run left it alone.`,{principal:`allUsers`,role:present.allUsersRoles[0]??`roles/run.invoker`,resource,evidence:present.evidence,remedies:present.allUsersRoles.flatMap(role=>removeInvoker(resource,role))})}
function losesAccess(config,facts,present){
let open=present.allUsers===`yes`||present.partlyPublic||present.checkDisabled===`yes`;
let tags=tagsOf$1(facts);
let where=tags.length>0?(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`, at its URL and at those of its tags (${some$1(tags,5)})`:``;
let lost=(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`everyone without a Google identity${present.partlyPublic&&present.checkDisabled!==`yes`&&present.allUsers!==`yes`?(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`, where the condition let them in,`:``} loses access${where}`;
let stay=membersAfter(config,facts);
let remain=stay===void 0?(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`Members with an invoker role keep it; the run could not read who they are.`:stay.length>0?(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`${some$1(stay,5)} ${stay.length===1?(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`keeps or gets`:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`keep or get`} an invoker role.`:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`No other member has an invoker role on the service, so only those with such a role on the project or above get in. Name callers in the inputs invokers or callers.`;
return findingOf(`access-narrowed`,open?`warn`:`unknown`,open?(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`access: authenticated closes a public service: ${lost}. ${remain}`:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`It is not fully known who can call the service now; if it is public, ${lost}. ${remain}`,{resource:serviceOf(config,facts),evidence:present.evidence})}
function membersAfter(config,facts){
if(!facts.servicePolicy.known)return;
return invokersOf(bindingsAfter(config,facts,{removes:[`all-users`]},`oidc-only`)??[]).map(({member})=>member)}
let tagsOf$1=({service})=>[...new Set((service.known?service.value?.traffic??[]:[]).flatMap(({tag})=>tag||[]))];
function allAuthenticatedOpen(config,facts,present){
return warn$2(`public-access-left`,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`allAuthenticatedUsers has an invoker role: anyone with a Google account can call the service. The run left it `+(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`alone; remove it, or set invokers with invokers_update_strategy: overwrite.`,{principal:`allAuthenticatedUsers`,resource:serviceOf(config,facts),evidence:present.evidence})}
function otherRolesOpen(config,facts,present){
let roles=[...new Set(present.otherOpenRoles)].join(`, `);
return warn$2(`public-access-left`,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`Everyone has ${roles} on the service. Such a role can let them call it; it is not an invoker role, so the run left it alone.`,{resource:serviceOf(config,facts),evidence:present.evidence})}
let FOR_CALLERS={kind:`workflow`,title:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`Deploy it for callers by name`,text:`with:
  access: authenticated
  # invokers: user:NAME@example.com`};
function unblocking(config,facts){
let constraints=[];
let allUsers=allUsersAllowed(facts);
let required=requireInvokerIam(facts);
config.publicVia!==`all-users`&&required.answer===`yes`&&constraints.push(...required.constraints);
config.publicVia!==`no-invoker-iam-check`&&allUsers.answer===`no`&&constraints.push(...allUsers.constraints);
return constraints.flatMap(constraint=>unblockPolicy(facts.projectId,constraint))}
let access$1=(config,facts,{access:decision})=>[...decision.warnings,...config.access===`public`?unreadablePolicies(facts):[],...releaseRefused(config,facts),...decision.target===`all-users`||decision.target===`no-invoker-iam-check`?behind$1(config,facts):[],...behindIap(config,facts,decision)];
function unreadablePolicies(facts){
return ACCESS_CONSTRAINTS.flatMap(constraint=>{
let fact=facts.policies[constraint];
if(fact.known||fact.evidence.some(({status})=>status===404))return[];
let resource=fullName.project(facts.projectId);
let member=facts.identity.principal;
return[unknown$2(`policy-unreadable`,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`The organisation policy ${constraint} could not be read: ${fact.why.trim().replace(/\.$/,``)}. A deploy finds out by trying.`,{resource:`//orgpolicy.googleapis.com/projects/${facts.projectId}/policies/${constraint}`,evidence:fact.evidence,remedies:member?remediesFor({member,role:`roles/orgpolicy.policyViewer`,resource}):[]})]})}
function releaseRefused(config,facts){
let required=requireInvokerIam(facts);
if(config.access!==`keep`||liveAccess(facts).checkDisabled!==`yes`||required.answer!==`yes`)return[];
return[warn$2(`policy-blocks-deploy`,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`The service's invoker check is disabled although ${required.because}: Google can refuse every change of the service. `+(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`access: keep leaves it disabled; access: authenticated would enable it, and access: public would enable it if Google refuses a release because of it.`,{resource:serviceOf(config,facts),evidence:[...required.evidence,...facts.service.evidence]})]}
function behind$1(config,facts){
let ingress=INGRESS$1[String(fieldAfter(config,facts,`ingress`))];
let reasons=[...ingress?[(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`${ingress}, so callers from outside get 404`]:[],...fieldAfter(config,facts,`defaultUriDisabled`)===!0?[(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`its run.app URL is disabled, so it can be reached only through a load balancer or a custom domain`]:[]];
if(reasons.length===0)return[];
return[warn$2(`public-behind-ingress`,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`IAM lets everyone call the service, but not everyone can reach it: ${reasons.join((0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`; `)}.`,{resource:serviceOf(config,facts),evidence:facts.service.evidence})]}
let INGRESS$1={INGRESS_TRAFFIC_INTERNAL_ONLY:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`its ingress is internal`,INGRESS_TRAFFIC_INTERNAL_LOAD_BALANCER:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`its ingress is internal and load balancers`,INGRESS_TRAFFIC_NONE:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`its ingress blocks all requests`};
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
let reasons=[(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`Identity-Aware Proxy asks every caller to sign in first and lets in only holders of roles/iap.httpsResourceAccessor${open?(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`, although IAM lets everyone call the service`:``}`,...alone?[(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`it works only in projects of an organisation, and ${facts.projectId} is in none`]:[],...named?[(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`invokers who are not IAP users do not get past it, even with an ID token for the service`]:[],lacks?(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`IAP calls the service as ${agent}, which has no invoker role on the service; unless it has one on the project, no one gets in`:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`IAP calls the service as its agent, which needs an invoker role while the invoker check is enabled`];
return[warn$2(`behind-iap`,`${reasons.join((0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`; `)}.`,{...lacks&&{principal:agent,role:`roles/run.invoker`},resource,evidence:[...facts.service.evidence,...facts.servicePolicy.evidence],remedies:lacks?remediesFor({member:agent,role:`roles/run.invoker`,resource}):[]})]}
function inputsFor(difference,config){
return isPlain(difference)?linesFor(difference,config):void 0}
let isPlain=({path,before})=>!/\$\{\{|[\r\n\u0085\u2028\u2029]|\\[rn]/.test(`${path} ${JSON.stringify(before)}`);
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
let contradicts=(field,{origin,trafficChange})=>field===`image`&&origin.kind===`source`||field===`traffic`&&trafficChange?.shares?.by===`tag`;
let text=json=>typeof json==`string`?json:void 0;
let quote=value=>JSON.stringify(value);
let listed=(input,line)=>`${input}: |\n    ${line}`;
let BY_PATH=[[/^labels\.(.+)$/,(name,{before})=>before===void 0?void 0:listed(`labels`,`${name}=${before}`)],[/^template\.labels\./,()=>void 0],[/\.env\[([^\]]+)\]$/,(name,{before})=>/^\S+:\S+$/.test(text(before)??``)?listed(`secrets`,`${name}=${before}`):void 0],[/^template\.timeout$/,(_,{before})=>text(before)?`timeout: ${before}`:void 0],[/containers\[[^\]]*\]\.image$/,(_,{before})=>text(before)?`image: ${before}`:void 0],[/^bindings\[/,(_,difference)=>ofMember(difference)],[/^invokerIamDisabled$/,(_,{before})=>before===!0?`access: public
  public_via: no-invoker-iam-check`:`access: authenticated`],[/^buildAccount$/,(_,{before})=>`build_service_account: ${text(before)}`],[/^traffic$/,(_,{before})=>ofShares(before)],[/^traffic\.tags\[(.+)\]$/,(tag,{before})=>`update_traffic_flags: ${quote(before===void 0?`--remove-tags=${tag}`:`--update-tags=${tag}=${before}`)}`],[/^resourceTags\[(.+)\]$/,(key,{before})=>before===void 0?void 0:`resource_tags: ${key}=${before}`],[/^spec\.|^metadata\./,()=>void 0],[/^(service|resource)$/,()=>void 0]];
function ofMember({before,after}){
let[has,wanted]=[text(before),text(after)];
if(has===`allUsers`)return`access: public`;
if(wanted===`allUsers`)return`access: authenticated`;
return has===void 0?void 0:listed(`invokers`,has)}
function ofShares(json){
if(typeof json!=`object`||!json||Array.isArray(json))return;
return`revision_traffic: ${Object.entries(json).map(([name,percent])=>`${name}=${String(percent)}`).join(`,`)}`}
let OF_SCHEDULE={schedule:`schedule`,timeZone:`schedule_time_zone`,"httpTarget.httpMethod":`schedule_method`,"httpTarget.oidcToken.audience":`schedule_audience`,"httpTarget.oidcToken.serviceAccountEmail":`schedule_service_account`,"httpTarget.oauthToken.serviceAccountEmail":`schedule_service_account`,attemptDeadline:`schedule_deadline`,"retryConfig.retryCount":`schedule_retries`};
function ofSchedule$1({path,before}){
if(path===`job`)return before===void 0?`schedule: none`:void 0;
let input=OF_SCHEDULE[path];
return input&&before!==void 0?`${input}: ${quote(String(before))}`:void 0}
function flagFor({path,before},kind){
let edited=editPath(path,kind);
for(let flag of FLAGS$1){
if(flag.refused!==void 0||flag.sets!==edited)continue;
for(let candidate of candidates(flag,before))if(asks(flag,candidate,kind,edited,before))return written(flag,candidate)}}
function editPath(path,kind){
return(KINDS$3[kind].executions?path.replace(/^template\.template\./,`tasks.`).replace(/^template\./,`execution.`):path).replace(/^tasks\./,`template.`).replace(/^template\.containers\[[^\]]*\]\./,`container.`).replace(/\[(\d+)\]/g,`.$1`)}
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
let RULES=[{of:/^(service|resource)$/,severity:`high`,why:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`What the workflow deploys is not there.`},{of:/^traffic$/,severity:`high`,why:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`Deploys do not serve as the workflow says.`},{of:/^(job|state)$/,severity:`high`,why:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`Scheduled calls are not made, or are made although they should not.`},{of:/^httpTarget\.(uri|o(idc|auth)Token)\b/,severity:`high`,why:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`Scheduled calls go elsewhere, or are refused.`},{of:/^(buildAccount|buildConfig\.(serviceAccount|workerPool))$/,severity:`high`,why:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`Images are built with the rights of another account, or elsewhere.`},{of:/^bindings\[/,when:opens,severity:`high`,why:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`Someone can call it whom the workflow does not name.`},{of:/^bindings\[/,severity:`medium`,why:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`A caller that the workflow names is refused.`},{of:/^invokerIamDisabled$/,when:({before})=>before===!0,severity:`high`,why:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`It is public, and the workflow does not say so.`},{of:/^invokerIamDisabled$/,severity:`medium`,why:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`Callers without a Google identity are refused.`},{of:/^ingress$|\.ingress$/,severity:`high`,why:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`It decides from where the service can be reached.`},{of:/^(iapEnabled|defaultUriDisabled)$/,severity:`high`,why:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`It decides who reaches the service.`},{of:/serviceAccount(Name)?$/,severity:`high`,why:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`The code runs with the rights of another account.`},{of:/\.image$/,severity:`high`,why:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`Another image runs than the workflow names.`},{of:/binaryAuthorization|encryptionKey/,severity:`high`,why:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`It protects what runs and its data.`},{of:/^(template\.)?(labels|annotations)\b|^description$|^metadata\.(labels|annotations)\b/,severity:`low`,why:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`It does not change how the service behaves.`}];
let OTHERS={severity:`medium`,why:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`It changes how the service behaves.`};
function weigh(change){
let rule=RULES.find(({of,when})=>of.test(change.path)&&(when?.(change)??!0));
return rule?{severity:rule.severity,why:rule.why}:OTHERS}
function opens({before,after}){
let wanted=[after??[]].flat();
return[before??[]].flat().some(member=>!wanted.includes(member))}
let PREVIEW_LABEL=`run-iam-deploy-preview`;
let PREVIEW_REVISION_LABEL=`run-iam-deploy-preview-revision`;
let PREVIEW_OF_LABEL=`run-iam-deploy-preview-of`;
let PREVIEW_REPOSITORY_LABEL=`run-iam-deploy-preview-repository`;
let PREVIEW_COMMIT_LABEL=`run-iam-deploy-preview-commit`;
let commitMark=commit=>commit.slice(0,63);
let isTagPreview=({preview,service})=>preview?.do===`deploy`&&preview.of===service;
let previewName=pullRequest=>`pr-${pullRequest}`;
function previewService(service,pullRequest){
let end=`-${previewName(pullRequest)}`;
if(service.length+end.length<=49)return`${service}${end}`;
let hash=(0,node_crypto__WEBPACK_IMPORTED_MODULE_9__.createHash)(`sha256`).update(service).digest(`hex`).slice(0,8);
return`${service.slice(0,49-end.length-8-1)}-${hash}${end}`}
function pullRequestOfName(service,name){
let pullRequest=pullRequestOf(/pr-\d+$/.exec(name)?.[0]);
return pullRequest!==void 0&&previewService(service,pullRequest)===name?pullRequest:void 0}
let repositoryMark=repository=>(0,node_crypto__WEBPACK_IMPORTED_MODULE_9__.createHash)(`sha256`).update(repository.toLowerCase()).digest(`hex`).slice(0,16);
function pullRequestOf(name){
let digits=/^pr-([1-9]\d*)$/.exec(name??``)?.[1];
return digits===void 0?void 0:Number(digits)}
let previewSuffix=(pullRequest,suffix)=>`${previewName(pullRequest)}-${suffix}`;
function isPreviewRevisionName(service,pullRequest,revision){
let mark=`-${previewName(pullRequest)}-`;
return Array.from(service,(_,index)=>service.slice(0,index+1)).some(head=>revision.startsWith(head+mark)&&revision.length>head.length+mark.length&&(head===service?revision.length<=63:revision.length===63))}
function previewOfRevision(service,revision,labels){
let pullRequest=pullRequestOf(labels?.[PREVIEW_LABEL]);
if(pullRequest===void 0||labels?.[`run-iam-deploy-preview-revision`]!==revision)return;
return labels[`run-iam-deploy-preview`]===previewName(pullRequest)&&isPreviewRevisionName(service,pullRequest,revision)?pullRequest:void 0}
function previewOfService(of,service,labels){
let pullRequest=pullRequestOf(labels?.[PREVIEW_LABEL]);
if(pullRequest===void 0||service===of||labels?.[`run-iam-deploy-preview-of`]!==of)return;
return service===previewService(of,pullRequest)&&labels[`run-iam-deploy-preview`]===previewName(pullRequest)?pullRequest:void 0}
let isOfOtherRepository=(labels,mark)=>!!(mark&&labels?.[`run-iam-deploy-preview-repository`]&&labels[`run-iam-deploy-preview-repository`]!==mark);
let mayBeOldPreview=(pullRequest,labels)=>labels?.[`run-iam-deploy-preview`]===previewName(pullRequest)&&labels[`run-iam-deploy-preview-revision`]===void 0;
let NOISE=new Set([`template.labels.client.knative.dev/nonce`,`client`,`clientVersion`,`etag`,`name`]);
function diffService(before,after,fields,target){
return fields.flatMap(field=>diffValue(field,before[field],after[field])).filter(({path})=>!NOISE.has(path)).map(row=>({target,...row,done:!1}))}
let HIDDEN=/\.(args|command)$|\.httpHeaders\[\d+\]\.value$|run\.googleapis\.com\/build-environment-variables$/;
function hidden(value,word=`set`){
if(value===void 0)return;
return Array.isArray(value)?`${word} (${count(value.length,`part`)})`:word}
function diffValue(path,before,after){
if(sameJson(before,after))return[];
if(/\.containers\[[^\]]*\]\.env$/.test(path))return diffVariables(path,before,after);
if(path===`buildConfig.environmentVariables`)return diffBuildVariables(path,before,after);
if(HIDDEN.test(path))return[row(path,hidden(before),before===void 0?hidden(after):hidden(after,`changed`))];
if(isKeyed(before,after))return diffItems(path,toItems(path,before),toItems(path,after));
if(isMap(before)&&isMap(after)){
let[old,next]=[before??{},after??{}];
return keysOf(old,next).flatMap(key=>diffValue(`${path}.${key}`,own(old,key),own(next,key)))}
return[row(path,before,after)]}
function diffItems(path,before,after){
let[old,next]=[Object.fromEntries(before),Object.fromEntries(after)];
return keysOf(old,next).flatMap(key=>diffValue(`${path}[${key}]`,own(old,key),own(next,key)))}
function diffVariables(path,before,after){
let[old,next]=[variables(before),variables(after)];
return keysOf(old,next).flatMap(name=>{
if(sameJson(own(old,name),own(next,name)))return[];
let shown=show(own(next,name));
return[row(`${path}[${name}]`,show(own(old,name)),shown===`set`&&Object.hasOwn(old,name)?`changed`:shown)]})}
function diffBuildVariables(path,before,after){
let[old,next]=[isObject(before)?before:{},isObject(after)?after:{}];
return keysOf(old,next).flatMap(name=>{
if(sameJson(own(old,name),own(next,name)))return[];
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
let isAbsent=value=>value==null;
function isKeyed(before,after){
return[before,after].filter(list=>!isAbsent(list)).every(list=>Array.isArray(list)&&list.every(item=>isObject(item)&&!(`percent`in item||`tag`in item)))}
let KEYS={containers:`name`,volumes:`name`,volumeMounts:`mountPath`,items:`path`};
function toItems(path,list){
let key=KEYS[/(?<!\w)\w+$/.exec(path)?.[0]??``]??``;
return(Array.isArray(list)?list:[]).map((item,at)=>[String((isObject(item)?item[key]:void 0)??at),item])}
let isMap=value=>isAbsent(value)||isObject(value);
let keysOf=(a,b)=>[...new Set([...Object.keys(a),...Object.keys(b)])];
function row(path,before,after){
return{path,...before!==void 0&&{before},...after!==void 0&&{after}}}
let SHARED_FIELDS=[`labels`,`annotations`,`scaling`,`vpcAccess`,`timeout`,`serviceAccount`,`containers`,`volumes`,`executionEnvironment`,`encryptionKey`,`maxInstanceRequestConcurrency`,`serviceMesh`,`encryptionKeyRevocationAction`,`encryptionKeyShutdownDuration`,`sessionAffinity`,`nodeSelector`,`gpuZonalRedundancyDisabled`];
let RESERVED=/^((run|cloud)\.googleapis\.com|(serving|autoscaling)\.knative\.dev)\//;
function startingTemplate(live,serving){
let template=structuredClone(live.template??{});
let production=servesOlder(live);
if(!production||shortName(serving?.name)!==production)return clean(template);
return clean(told(template,serving))}
function told(template,serving){
let fields=new Set([...SHARED_FIELDS,...Object.keys(template)]);
let untold=Object.entries(template).filter(([field])=>!SHARED_FIELDS.includes(field));
let said=Object.entries(structuredClone(serving)).filter(([field])=>fields.has(field));
return Object.fromEntries([...untold,...said])}
let templateOf=revision=>Object.fromEntries(Object.entries(revision).filter(([field])=>SHARED_FIELDS.includes(field)));
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
return shortName(serving?.name)===older?{...writable(told(template,serving)),revision:older}:void 0}
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
let differAt=(path,a,b)=>diffService({template:templateOf(a)},{template:templateOf(b)},[`template`],``).some(row=>row.path===path||isWithin(row.path,path)||isWithin(path,row.path));
let isWithin=(path,outer)=>path.startsWith(`${outer}.`)||path.startsWith(`${outer}[`);
let POLICY=/SetIamPolicy$/;
let MAKES={state:/\.PauseJob$/,job:/\.DeleteJob$/,service:/\.DeleteService$/,resource:/\.Delete(Job|WorkerPool)$/};
function originOf({target,path},facts){
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
if(proven)return(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)` It has been so since ${moment.replace(/^on /,``).replace(` UTC by `,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)` UTC, by `)}.`;
return source===`audit-log`?(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)` Last changed ${moment}.`:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)` The last change of any kind was ${moment}.`}
let momentWords=(time,by)=>(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`on ${time.slice(0,10)} at ${time.slice(11,16)} UTC${by?(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)` by ${by}`:``}`;
function shown(change){
let{path,before,after}=change;
let job=/^\/\/cloudscheduler\..*\/jobs\/([^/]+)$/.exec(change.target??``)?.[1];
if(job!==void 0)return ofSchedule(job,change);
let role=/^bindings\[(.+)\]$/.exec(path)?.[1];
if(role)return granted(role,members(before),members(after));
if(path===`service`)return(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`The service does not exist, but the workflow deploys it.`;
if(path===`resource`)return(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`It does not exist, but the workflow deploys it.`;
let[,image,moved,digest]=/^(\S+) \((now|moved to) (sha256:\S+)\)$/.exec(String(after))??[];
if(image)return(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`${String(before)} runs, but ${moved===`now`?image:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`the tag has moved: ${image}`} is ${digest} now.`;
let[,tag,at,pushed]=/^(\S+) \(pushed (\S+) as (sha256:\S+)\)$/.exec(String(after))??[];
if(tag)return(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`The tag has moved: ${tag} is ${pushed} now, which was pushed at ${at}, after what runs was made.`;
if(path===`buildAccount`)return(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`The next build would run as ${String(before)}; ${String(after)} built what runs. The workflow names neither.`;
if(path===`traffic`)return(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`The traffic goes to ${shares(before)}; the workflow sends it to ${shares(after)}.`;
return compared(path,change)}
function compared(subject,{path,before,after}){
if(/\.env\[|environmentVariables\[/.test(path)||isHidden(before,after)){
if(before===void 0)return(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`${subject} is missing.`;
return after===void 0?(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`${subject} is set, but the workflow does not have it.`:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`${subject} has another value.`}
if(before===void 0)return(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`${subject} is missing; it should be ${value(after)}.`;
if(after===void 0)return(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`${subject} is ${value(before)}, but the workflow does not have it.`;
return(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`${subject} is ${value(before)}; it should be ${value(after)}.`}
let isHidden=(before,after)=>before===void 0?/^set( \(|$)/.test(String(after)):/^set( \(|$)/.test(String(before));
function ofSchedule(job,change){
let{path,before,after}=change;
let name=(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`The Cloud Scheduler job ${job}`;
if(path===`job`)return after===void 0?(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`${name} exists, but the workflow says schedule: none.`:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`${name} does not exist, so nothing calls at ${String(after)}.`;
if(path===`state`)return before===`PAUSED`?(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`${name} is paused, so it makes no calls.`:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`${name} is in the state ${String(before)}, so it makes no calls.`;
return compared(`${name}: ${path}`,change)}
let members=json=>[json??[]].flat().map(String);
function granted(role,has,wanted){
let lost=wanted.filter(member=>!has.includes(member));
let extra=has.filter(member=>!wanted.includes(member));
return[...lost.length>0?[(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`${role} is not granted to ${value(lost)}, although the workflow asks for it.`]:[],...extra.length>0?[(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`${role} is granted to ${value(extra)}, although the workflow does not ask for it.`]:[]].join(` `)}
function shares(json){
return Object.entries(typeof json==`object`&&json&&!Array.isArray(json)?json:{}).map(([name,percent])=>{
let who=name===`LATEST`?(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`the latest revision`:name;
return percent===100?who:`${who} (${String(percent)} %)`}).join(` and `)||(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`no revision`}
function value(json){
let text=Array.isArray(json)&&json.every(item=>typeof item==`string`)?json.join(`, `):JSON.stringify(json);
return text.length>200?`${text.slice(0,199)}…`:text}
let drift=(config,facts,decisions)=>(decisions.drift?.unknown??[]).map(({text,blind})=>findingOf(`drift-unknown`,blind?`fail`:`unknown`,text,{resource:serviceOf(config,facts),evidence:facts.service.evidence}));
let driftFindings=(left,{config,facts})=>left.map(difference=>{
let{target,field,before,after}=difference;
let{fail,fix}=config.drift;
let{severity,why}=weigh(difference);
let{evidence,...origin}=originOf(difference,facts);
let words=`${shown(difference)}${originWords(origin)}`;
return findingOf(`drift`,fail?`fail`:`warn`,`${words}${fixWords(difference,fix)}`,{resource:target,field,severity,evidence,remedies:remediesOf(difference,config),difference:{...after!==void 0&&{expected:after},...before!==void 0&&{found:before},why,...origin}})});
function fixWords({fix:way,kept},fixes){
if(kept)return``;
if(way)return fixes?``:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)` fix: true would apply that.`;
return fixes?(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)` fix: true leaves it: only a deploy, or a person, changes it.`:``}
function remediesOf(difference,config){
let inputs=inputsFor(difference,config);
return[{kind:`workflow`,title:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`If the workflow is right, deploy again`,text:`with:
  mode: deploy`},...inputs?[{kind:`workflow`,title:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`If ${difference.field} is right as it is, change the input`,text:`with:\n  ${inputs}`,alternative:!0}]:[]]}
function publicMethods(config,facts){
let required=requireInvokerIam(facts);
return{"all-users":way(config,facts,`all-users`,allUsersAllowed(facts)),"no-invoker-iam-check":way(config,facts,`no-invoker-iam-check`,{...required,answer:NOT[required.answer]})}}
function way(config,facts,mechanism,policy){
let permission=mayDeployer(facts,MECHANISM_PERMISSIONS[mechanism]);
let excluded=config.publicVia!==`auto`&&config.publicVia!==mechanism;
let mayChange=permission.answer===`no`?afterPreflight(config):permission.answer;
let usable=excluded||policy.answer===`no`||mayChange===`no`?`no`:weaker(policy.answer,mayChange);
let because=[...excluded?[(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`public_via: ${config.publicVia} excludes it`]:[],policy.because,...permission.answer===`yes`&&policy.answer!==`yes`?[]:[permission.because]];
return{mechanism,excluded,policy:policy.answer,permission:permission.answer,mayChange,usable,because:because.join((0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`; `),evidence:[...policy.evidence,...permission.evidence]}}
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
let SAID={yes:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`the deployer has`,no:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`the deployer lacks`,unknown:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`it is not known whether the deployer has`};
let NOT={yes:`no`,no:`yes`,unknown:`unknown`};
let weaker=(one,other)=>one===`yes`?other:one;
function alternative({mechanism,usable,permission,because}){
return{choice:mechanism,possible:usable===`no`||permission===`no`?!1:usable===`yes`||`unknown`,because:sentence(capitalise(because))}}
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
return{id:`access`,question:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`Who can reach the service?`,choice:choice.blocked?`fail`:choice.target,fallback:choice.target===`oidc-only`?`oidc-only`:`unchanged`,blocked:!1,removes:[],warnings:[],...choice,tries,byTrial:tries.some(mechanism=>open[mechanism].policy===`unknown`),alternatives:alternatives$1(situation),evidence:evidence(situation)}}
function withRefusal(config,facts){
let constraint=`run.managed.requireInvokerIam`;
let learned={known:!0,value:{spec:{rules:[{enforce:!0}]}},evidence:[...facts.policies[constraint].evidence,{call:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`the release, sent while the invoker check is disabled`,resource:serviceOf(config,facts),answer:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`refused for requireInvokerIam`}]};
let told={[constraint]:learned.value.spec?.rules??[]};
return{...facts,policies:{...facts.policies,[constraint]:learned},learned:told}}
function keep({present}){
if(present.exists===`no`)return{target:`oidc-only`,because:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`A new service is for authenticated callers only, because access is keep.`};
return{target:`unchanged`,because:present.exists===`yes`?(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`The workflow leaves access as it is: ${stateOf(present)}.`:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`The workflow leaves access as it is.`}}
function authenticated(situation){
let{present}=situation;
let removes=[];
if(present.exists!==`no`){
present.checkDisabled!==`no`&&removes.push(`no-invoker-iam-check`);
(present.allUsers!==`no`||present.partlyPublic)&&removes.push(`all-users`)}
let{config,facts}=situation;
let warnings=[...removes.length>0?[losesAccess(config,facts,present)]:[],...stillOpen(situation)];
return{target:`oidc-only`,because:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`The workflow asks for access: authenticated, so only callers with an invoker role get in.`,removes,warnings}}
function stillOpen({config,facts,present}){
return[...present.allAuthenticatedUsers?[allAuthenticatedOpen(config,facts,present)]:[],...present.otherOpenRoles.length>0?[otherRolesOpen(config,facts,present)]:[]]}
function makePublic(situation){
return keepWhatIsOpen(situation)??openOne(situation)??leaveOpen(situation)??denied(situation)}
function keepWhatIsOpen(situation){
let{present,open}=situation;
let mayStay=mechanism=>!open[mechanism].excluded&&open[mechanism].policy!==`no`;
if(present.checkDisabled===`yes`&&mayStay(`no-invoker-iam-check`))return{target:`no-invoker-iam-check`,because:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`It is already public, because its invoker check is disabled${staysBecause(open[`no-invoker-iam-check`])}.`,warnings:leftover(situation)};
if(present.allUsers===`yes`&&mayStay(`all-users`))return{target:`all-users`,because:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`It is already public, because allUsers has an invoker role${staysBecause(open[`all-users`])}.`,...withoutCheckFlag(situation)}}
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
let why=way.excluded?(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`which public_via excludes`:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`which the policy no longer allows`;
return{target:`unchanged`,because:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`It is public because its invoker check is disabled, ${why}. No other way is open, so it stays as it is.`,warnings:[leftOpen(config,facts,way),...leftover(situation)]}}
if(present.allUsers!==`yes`)return;
let left=leftOpen(config,facts,open[`all-users`]);
let why=open[`all-users`].excluded?(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`which public_via excludes`:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`which could no longer be granted`;
if(!refused)return{target:`unchanged`,because:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`It is public because of allUsers, ${why}. No other way is open, so it stays as it is.`,warnings:[left]};
return{target:`all-users`,because:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`A policy requires its invoker check, so the run enables it; the service stays public because of allUsers, ${why}.`,removes:[`no-invoker-iam-check`],warnings:[left]}}
function denied(situation){
let{config,facts,open,refused}=situation;
let reasons=MECHANISMS.map(mechanism=>open[mechanism].because).join((0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`; `);
if(config.onPublicDenied===`fail`)return{target:`unchanged`,fallback:`fail`,blocked:!0,because:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`It cannot be made public, so on_public_denied: fail stops the run: ${reasons}.`,warnings:[notPublic(config,facts,open,`fail`)]};
let warnings=[notPublic(config,facts,open,`warn`)];
if(refused||knownPrivate(situation))return{target:`oidc-only`,because:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`It cannot be made public, so only authenticated callers get in: ${reasons}.`,removes:refused?[`no-invoker-iam-check`]:[],warnings:[...warnings,...stillOpen(situation)]};
return{target:`unchanged`,because:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`It cannot be made public, and it is not fully known who can reach it now, so it stays as it is: ${reasons}.`,warnings}}
function withoutCheckFlag({config,present,facts,open,refused}){
if(present.checkDisabled!==`yes`)return{removes:[],warnings:[]};
let way=open[`no-invoker-iam-check`];
return way.mayChange!==`no`||refused?{removes:[way.mechanism],warnings:[]}:{removes:[],warnings:[leftOpen(config,facts,way)]}}
function leftover({config,present,facts}){
return present.allUsers===`yes`||present.partlyPublic?[leftoverAllUsers(config,facts,present)]:[]}
function knownPrivate({present}){
return present.exists===`no`||present.allUsers===`no`&&present.checkDisabled===`no`&&!present.partlyPublic}
let staysBecause=way=>way.policy===`unknown`?(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`; ${way.because}`:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`, and that is still allowed`;
function openBecause(first,allUsers){
let why=first===allUsers?first.because:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`${allUsers.because}; ${first.because}`;
if(first.policy===`unknown`)return(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`The run tries it after the release, because only Google's answer can tell: ${why}.`;
let what=first===allUsers?(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`allUsers gets the invoker role`:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`the invoker check is disabled`;
return(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`The workflow asks for access: public, so ${what}: ${why}.`}
function stateOf(present){
if(present.checkDisabled===`yes`)return(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`public, its invoker check is disabled`;
if(present.allUsers===`yes`)return(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`public, allUsers has an invoker role`;
if(present.allUsers===`unknown`)return(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`its IAM policy could not be read`;
if(present.allAuthenticatedUsers)return(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`open to every Google account (allAuthenticatedUsers)`;
return present.partlyPublic?(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`partly public, allUsers has an invoker role with a condition`:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`not public`}
function alternatives$1(situation){
let{config,present,open}=situation;
let because=(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`The workflow says access: ${config.access}.`;
let isNew=present.exists===`no`;
let missing={choice:`unchanged`,possible:!1,because:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`The service does not exist yet.`};
if(config.access!==`public`)return[...MECHANISMS.map(choice=>({choice,possible:!1,because})),{choice:`oidc-only`,possible:config.access===`authenticated`||isNew,because},isNew?missing:{choice:`unchanged`,possible:config.access===`keep`,because}];
let denied=(choice,what)=>({choice,possible:config.onPublicDenied===choice,because:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`on_public_denied: ${config.onPublicDenied}. ${what}`});
return[...MECHANISMS.map(mechanism=>alternative(open[mechanism])),denied(`oidc-only`,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`If no way to be public is open, oidc-only would deploy for authenticated callers.`),denied(`fail`,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`If no way to be public is open, fail would stop the run.`),isNew?missing:{choice:`unchanged`,possible:!0,because:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`Only if the service is public by a way that would no longer be opened, and no other way is open.`}]}
function evidence({config,facts,present,open}){
let resource=`services/${config.service}`;
let inputs=[[`access`,config.access],[`public_via`,config.publicVia],[`on_public_denied`,config.onPublicDenied]];
let all=[...(config.access===`public`?inputs:inputs.slice(0,1)).map(([name,answer])=>({call:`input ${name}`,resource,answer})),...present.evidence];
config.access===`public`&&all.push(...MECHANISMS.flatMap(mechanism=>open[mechanism].evidence));
config.access===`authenticated`&&present.checkDisabled===`yes`&&all.push(...requireInvokerIam(facts).evidence);
return[...new Map(all.map(piece=>[JSON.stringify(piece),piece])).values()]}
function buildKey(digest,settings){
let{kind,image,serviceAccount,workerPool,baseImage,env,functionTarget,projectDescriptor}=settings;
let text=JSON.stringify([`run-iam-deploy build 1`,VERSION,digest,kind,image.slice(0,image.lastIndexOf(`/`)),serviceAccount??null,workerPool??null,baseImage??null,Object.entries(env).sort(([a],[b])=>a<b?-1:1),functionTarget??null,projectDescriptor??null]);
return`src-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_9__.createHash)(`sha256`).update(text).digest(`hex`)}`}
function chooseBuild(config,project,live,source){
let{build}=config;
let clears=setting=>build.clear?.includes(setting)??!1;
let account=namedBuildAccount(config,clears(`serviceAccount`)?null:live);
let pool=chooseWorkerPool(config,clears(`workerPool`)?null:live);
let settings={kind:source.dockerfile?`docker`:`buildpacks`,owner:KINDS$3[config.kind].buildTag,bucket:chooseBucket(config,project,live).name,image:imageName(chooseRepository(config,project,live).name,build.as??config.service),automaticUpdates:!1,env:{},...account&&{serviceAccount:accountName(account.name,project)},...pool&&{workerPool:pool.name},...build.timeoutSeconds!==void 0&&{timeoutSeconds:build.timeoutSeconds}};
if(source.dockerfile)return keyed({...settings,...source.start&&{start:source.start}},config,source);
let remembered=clears(`baseImage`)?void 0:live?.buildConfig?.baseImage;
let baseImage=build.baseImage??(remembered||`gcr.io/buildpacks/google-22/run`);
let cleared=clears(`baseImage`)&&!build.baseImage||!KINDS$3[config.kind].builds;
return keyed({...settings,baseImage,automaticUpdates:KINDS$3[config.kind].builds===!0&&(build.automaticUpdates??updatesAutomatically(live,baseImage,cleared)),env:buildVariables(config,live),...build.functionTarget&&{functionTarget:build.functionTarget},...source.projectToml&&{projectDescriptor:`project.toml`}},config,source)}
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
let tagsOf=({owner,key},service)=>[`${owner}_${service}`,...key?[key]:[]];
function buildpacks(settings){
return{...settings.baseImage&&{baseImage:settings.baseImage},enableAutomaticUpdates:settings.automaticUpdates,...Object.keys(settings.env).length>0&&{environmentVariables:settings.env},...settings.functionTarget&&{functionTarget:settings.functionTarget},...settings.projectDescriptor&&{projectDescriptor:settings.projectDescriptor}}}
let fallbackLocation=({workerPool})=>/\/locations\/([^/]+)\//.exec(workerPool??``)?.[1]??`global`;
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
let evidence=[{call:`input source`,resource:given,answer:source.dockerfile?(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`has a Dockerfile`:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`has no Dockerfile`}];
let live=facts.service.known?facts.service.value:null;
let base=config.build.baseImage??live?.buildConfig?.baseImage??`gcr.io/buildpacks/google-22/run`;
let kind=source.dockerfile?`docker`:`buildpacks`;
let file=(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`${given} ${source.dockerfile?(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`has a`:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`has no`} Dockerfile.`;
let descriptor=source.projectToml?(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)` project.toml describes the build.`:``;
return{id:`build`,question:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`How is the source built?`,choice:kind,kind,because:source.dockerfile?file:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`${file} Buildpacks detect how to build it, on ${base}.${descriptor}`,alternatives:[{choice:`docker`,possible:source.dockerfile,because:file},{choice:`buildpacks`,possible:!source.dockerfile,because:source.dockerfile?(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`A Dockerfile takes precedence over buildpacks.`:file}],evidence}}
function decideBuildAccount(config,facts){
let live=facts.service.known?facts.service.value:null;
let cleared=config.build.clear?.includes(`serviceAccount`)??!1;
let remembered=live?.buildConfig?.serviceAccount;
let named=namedBuildAccount(config,cleared?null:live);
let from=named?.from===`input`?`input`:named?`service`:`default`;
let learned=facts.buildAccount.known?facts.buildAccount.value:void 0;
let account=named&&isUniqueId(named.name)?learned:named?.name??learned;
let fact=facts.buildAccount;
return{id:`build-account`,question:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`Which account does the build run as?`,choice:account??(account===null?`none`:`unknown`),from,...account!==void 0&&{account},because:accountBecause(from,account),alternatives:[option(`build_service_account`,config.build.serviceAccount,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`The input does not name one.`),option((0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`that of the last build`,remembered?emailOf(remembered):void 0,cleared?(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`The workflow clears it.`:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`The last build does not name one.`,cleared),from==="default"&&!fact.known?{choice:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`the project's default`,possible:`unknown`,because:fact.why}:{choice:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`the project's default`,possible:from!=="default"||account!==null,because:from==="default"?accountBecause(from,account):(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`Only if nothing else names one.`}],evidence:[...from===`input`?[{call:`input build_service_account`,resource:`projects/${facts.projectId}`,answer:account??``}]:[],...from===`service`?facts.service.evidence:[],...from==="default"?fact.evidence:[]]}}
function accountBecause(from,account){
if(from===`input`)return(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`The input build_service_account names it.`;
if(from===`service`)return(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`The service's last build ran as it.`;
if(account===void 0)return(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`The project's default build account could not be read.`;
if(account===null)return(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`The project has no default build account, and neither the workflow nor the last build names one.`;
let legacy=isLegacyBuildAccount(account)?(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)` It is the legacy Cloud Build account.`:``;
return(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`It is the project's default for builds.${legacy}`}
function option(choice,email,otherwise,ruledOut=!1){
let possible=email!==void 0&&!ruledOut;
return{choice,possible,because:possible?(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`It is ${email}.`:otherwise}}
let isReopened=({pull})=>pull?.known===!0&&pull.value===`open`;
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
let because=[held??why(closed,old),pull?pull.known?(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`The pull request is ${pull.value}.`:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`The run could not read whether the pull request is closed: ${pull.why}`:``,ageMs===void 0?``:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`It is ${inDays(ageMs)} old; preview_ttl is ${inDays(previews.ttlMs)}.`];
let choice=over&&!held?`remove`:`keep`;
return{id:`preview-${previewName(preview.pullRequest)}`,question:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`Is the preview ${previewName(preview.pullRequest)} still wanted?`,about:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`preview ${previewName(preview.pullRequest)}`,choice,because:because.filter(Boolean).join(` `),alternatives:[],evidence:[...evidence,...pull?.evidence??[]],preview,...choice===`remove`&&{over:closed?`closed`:`old`},...held&&{notable:!0}}}
function why(closed,old){
if(closed)return(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`Its pull request is closed.`;
return old?(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`It is older than preview_ttl.`:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`It is newer than preview_ttl, and its pull request is not known to be closed.`}
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
if(serving)return(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`It stays: ${serving} serves production.`;
let[first]=revisions;
if(tag||!first||revisions.some(name=>!isLatest(live,name)))return;
return(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`The rest of it stays: ${latestStays(first)} It has neither traffic nor a tag, and a cleanup after the next deploy will remove it.`}
let latestStays=revision=>(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`${revision} is the newest revision of the service, or the newest ready one, which is never deleted.`;
let isLatest=(live,revision)=>[live?.latestCreatedRevision,live?.latestReadyRevision].some(name=>shortName(name)===revision);
let servingOf$1=({revisions},live)=>revisions.find(name=>serves(live,name));
function serves(live,revision){
return[...live?.traffic??[],...live?.trafficStatuses??[]].some(({percent,revision:name})=>!!(percent&&(name?shortName(name)===revision:isLatest(live,revision))))}
function inDays(ms){
let seconds=Math.max(0,Math.floor(ms/1e3));
let[minutes,hours]=[Math.floor(seconds/60),Math.floor(seconds/3600)];
if(minutes===0)return`${count(seconds,`second`)}`;
if(hours<2&&minutes%60!=0)return`${count(minutes,`minute`)}`;
let[number,unit]=hours>=48||hours>=24&&hours%24==0?[Math.floor(hours/24),`day`]:[hours,`hour`];
return`${count(number,unit)}`}
let differing=(change,rest={})=>({...change,done:!1,field:change.path,...rest});
let MOVED$1=/^buildConfig\.(name|sourceLocation|imageUri)$/;
let OF_BUILDPACKS=/^buildConfig\.(environmentVariables|baseImage|functionTarget|enableAutomaticUpdates)\b/;
function buildDifferences(config,facts,live){
if(!KINDS$3[config.kind].builds||!live.buildConfig?.imageUri)return[];
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
let sameBaseImage=(named=``,stored=``)=>stored===named||stored.replace(/[:@][^/]*$/,``).endsWith(`/${named}`)?stored:void 0;
let isOfBuildpacks=({buildConfig})=>!!(buildConfig?.baseImage||buildConfig?.functionTarget||buildConfig?.enableAutomaticUpdates)||Object.keys(buildConfig?.environmentVariables??{}).length>0;
function fieldOf(path,containers=[]){
let[,at,inner]=/^template\.(?:template\.)?containers\[([^\]]*)\](?:\.(.+))?$/.exec(path)??[];
if(at===void 0)return path;
let name=containers[Number(at)]||at;
let only=containers.length<2;
if(inner===void 0)return only?`container`:`containers[${name}]`;
return only?inner:`containers[${name}].${inner}`}
let memberField=(path,member)=>`${path}[${member}]`;
function callerDifferences(config,facts,target){
let{invokers:traits,requests}=KINDS$3[config.kind];
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
return[...changesOf(target,bindings,narrowed).flatMap(byMember).map(row=>requests?{...row,fix:`remove-invokers`}:row),...changesOf(target,narrowed,wanted).flatMap(byMember)]}
function byMember({before,after,...row}){
let[was,is]=[before,after].map(members=>[members??[]].flat().map(String));
return[...was.filter(member=>!is.includes(member)).map(member=>({before:member,member})),...is.filter(member=>!was.includes(member)).map(member=>({after:member,member}))].map(({member,...side})=>({...row,...side,field:memberField(row.path,member)}))}
function keptMembers(config,facts){
let bindings=facts.servicePolicy.known?facts.servicePolicy.value?.bindings??[]:[];
let role=KINDS$3[config.kind].invokers?.role??`roles/run.servicesInvoker`;
let iap=iapFlag(config)?iapMember(facts.projectNumber):void 0;
return[...wantedMembers(config,facts),...iap?[iap]:[]].filter(member=>changesOf(``,bindings,wantedInvokers(structuredClone(bindings),[member],`merge`,role)).length===0)}
let CHECK$1=`invokerIamDisabled`;
function accessDifferences({tries,removes,blocked},target){
if(blocked)return[];
let[first]=tries;
let row=(way,opens)=>{
if(way!==`all-users`)return{target,path:CHECK$1,field:CHECK$1,before:!opens,after:opens,done:!1};
let path=`bindings[roles/run.invoker]`;
return{target,path,field:memberField(path,`allUsers`),[opens?`after`:`before`]:`allUsers`,done:!1}};
return[...first?[row(first,!0)]:[],...removes.map(way=>first?row(way,!1):{...row(way,!1),fix:`close`})]}
function unreadPolicy(config,{servicePolicy}){
let{invokers,requests,words}=KINDS$3[config.kind];
let opens=requests&&(config.access!==`keep`||iapFlag(config)!==void 0);
if(servicePolicy.known||!invokers||!(opens||namesInvokers(config)))return[];
return[{text:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`The run could not compare who can ${invokers.verb} the ${words}: ${servicePolicy.why}`}]}
let DEFAULT_CALLER=`cloud-scheduler-invoker`;
function defaultCaller(project){
let[domain,id]=project.includes(`:`)?project.split(`:`):[void 0,project];
return`${DEFAULT_CALLER}@${domain?`${id}.${domain}`:id}.iam.gserviceaccount.com`}
let DEFAULT_CALLER_ID=DEFAULT_CALLER;
let callerOf=({serviceAccount},project)=>serviceAccount??defaultCaller(project);
let schedulerJobName=(project,location,job)=>`projects/${project}/locations/${location}/jobs/${job}`;
let functionService=name=>name.toLowerCase().replaceAll(`_`,`-`);
let functionName=(project,location,name)=>`projects/${project}/locations/${location}/functions/${name}`;
let SCHEDULER_HOST=`cloudscheduler.googleapis.com`;
let schedulerAgent=projectNumber=>`service-${projectNumber}@gcp-sa-cloudscheduler.iam.gserviceaccount.com`;
function wantedSchedule(schedule,{name,uri,audience,caller}){
let{cron,timeZone,method,body,headers,deadlineSeconds,retries,target}=schedule;
let token=target.kind===`run`?{oauthToken:{serviceAccountEmail:caller,scope:`https://www.googleapis.com/auth/cloud-platform`}}:{oidcToken:{serviceAccountEmail:caller,audience:schedule.audience??audience}};
let typed=body!==void 0&&isJson(body)&&!typeIn(headers)?{"Content-Type":`application/json`}:{};
let sent={...typed,...headers};
return{name,schedule:cron??``,timeZone,httpTarget:{uri,httpMethod:method,...headers||Object.keys(typed).length>0?{headers:sent}:{},...body!==void 0&&{body:Buffer.from(body).toString(`base64`)},...token},...deadlineSeconds!==void 0&&{attemptDeadline:`${deadlineSeconds}s`},...retries!==void 0&&{retryConfig:{retryCount:retries}}}}
let typeIn=(headers={})=>Object.keys(headers).some(key=>key.toLowerCase()===`content-type`);
function isJson(text){
try{
let value=JSON.parse(text);
return typeof value==`object`&&!!value}catch{
return!1}}
function differences(live,wanted,target){
let rows=FIELDS.flatMap(({path,of,hidden})=>{
let[before,after]=[of(live),of(wanted)];
if(after===void 0||same$1(before,after))return[];
return[{path,change:{target,path,...hidden?{...before!==void 0&&{before:`set`},after:before===void 0?`set`:`changed`}:{...before!==void 0&&{before},after},done:!1}}]});
let other=wanted.httpTarget?.oidcToken?`oauthToken`:`oidcToken`;
let gone=live.httpTarget?.[other]?[`httpTarget.${other}`]:[];
return{mask:[...rows.map(({path})=>path),...gone],changes:rows.map(({change})=>change)}}
let created=(wanted,target)=>differences({},wanted,target).changes;
let FIELDS=[{path:`schedule`,of:job=>job.schedule},{path:`timeZone`,of:job=>job.timeZone},{path:`httpTarget.uri`,of:job=>job.httpTarget?.uri},{path:`httpTarget.httpMethod`,of:job=>job.httpTarget?.httpMethod},{path:`httpTarget.headers`,of:job=>ownHeaders(job.httpTarget),hidden:!0},{path:`httpTarget.body`,of:job=>job.httpTarget?.body,hidden:!0},{path:`httpTarget.oidcToken`,of:job=>plain(job.httpTarget?.oidcToken)},{path:`httpTarget.oauthToken`,of:job=>plain(job.httpTarget?.oauthToken)},{path:`attemptDeadline`,of:job=>job.attemptDeadline},{path:`retryConfig.retryCount`,of:job=>job.retryConfig&&(job.retryConfig.retryCount??0)}];
let plain=token=>token&&{...token};
function ownHeaders(target){
if(!target?.headers)return;
return Object.fromEntries(Object.entries(target.headers).filter(([key,value])=>!/^user-agent$/i.test(key)&&!(/^content-type$/i.test(key)&&value===OCTETS)))}
let OCTETS=`application/octet-stream`;
function same$1(a,b){
return JSON.stringify(sorted(a))===JSON.stringify(sorted(b))}
let sorted=value=>value&&typeof value==`object`&&!Array.isArray(value)?Object.fromEntries(Object.entries(value).sort(([a],[b])=>a<b?-1:1)):value;
function scheduleDifferences(config,facts){
let all=(facts.schedules??[]).map(fact=>one(config,facts,fact));
return{differences:all.flatMap(each=>each.differences),unknown:all.flatMap(each=>each.unknown)}}
function one(config,facts,fact){
let{schedule,job,caller}=fact;
let name=schedulerJobName(facts.projectId,config.region,schedule.name);
let target=fullName.schedulerJob(name);
if(!job.known)return{differences:[],unknown:[{text:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`The Cloud Scheduler job ${schedule.name} could not be read: ${job.why}`}]};
let live=job.value;
if(schedule.cron===null)return{differences:live?[differing({target,path:`job`,before:`exists`})]:[],unknown:[]};
let missing=callerWithoutRole(config,facts,fact);
if(!live)return{differences:[differing({target,path:`job`,after:`${schedule.cron} (${schedule.timeZone})`}),...missing],unknown:[]};
let{uri,audience}=addressOf(config,facts,fact);
let wanted=wantedSchedule(schedule,{name,uri:uri??live.httpTarget?.uri??``,audience:audience??``,caller,called:``});
audience===void 0&&schedule.audience===void 0&&delete wanted.httpTarget?.oidcToken?.audience;
let rows=[...idle$1(live,target),...rowsOf(live,wanted,target)];
return{differences:[...rows.every(({path})=>SAFE.test(path))?rows.map(row=>({...row,fix:`schedule`})):rows,...missing],unknown:uri===void 0?[{text:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`What the Cloud Scheduler job ${schedule.name} calls could not be read, so its target was not compared.`}]:[]}}
function addressOf(config,facts,{schedule,called}){
let{target,path}=schedule;
if(target.kind===`run`)return{uri:`https://run.googleapis.com/v2/${targetName(facts.projectId,config)}:run`,audience:``};
let fact=target.kind===`function`?called:facts.service;
let url=(fact?.known?fact.value:void 0)?.uri?.replace(/\/$/,``);
return url?{uri:`${url}${path}`,audience:url}:{}}
function idle$1({state},target){
return state===void 0||state===`ENABLED`||state===`STATE_UNSPECIFIED`?[]:[differing({target,path:`state`,before:state,after:`ENABLED`})]}
function rowsOf(live,wanted,target){
return differences(live,wanted,target).changes.flatMap(row=>{
if(!/\.(oidc|oauth)Token$/.test(row.path))return[of(row)];
let[before,after]=[asMap(row.before),asMap(row.after)];
return Object.keys(after).flatMap(key=>before[key]===after[key]?[]:[differing({target,path:`${row.path}.${key}`,...before[key]!==void 0&&{before:before[key]},after:after[key]??``})])})}
let SAFE=/^(schedule|timeZone|attemptDeadline|retryConfig\.retryCount|httpTarget\.httpMethod)$/;
let of=row=>({...row,field:row.path});
let asMap=json=>typeof json==`object`&&json?{...json}:{};
function callerWithoutRole(config,facts,{schedule,caller,calledPolicy}){
if(schedule.target.kind!==`function`||!calledPolicy?.known)return[];
let service=serviceName(facts.projectId,config.region,functionService(schedule.target.name));
let bindings=calledPolicy.value?.bindings??[];
let wanted=wantedInvokers(structuredClone(bindings),[memberOf(caller)],`merge`,SERVICES_INVOKER);
return changesOf(fullName.service(service),bindings,wanted).map(({before:_,...row})=>({...row,after:memberOf(caller),field:memberField(row.path,memberOf(caller))}))}
function sameQuantity({path,before,after}){
if(/\.limits\.(cpu|memory)$/.test(path))return same(quantity(before),quantity(after));
if(/[tT]imeout$/.test(path))return same(seconds(before),seconds(after));
return isNothing(before)&&isNothing(after)}
let same=(a,b)=>a!==void 0&&a===b;
let quantity=value=>quantityOf(String(value??``));
let isNothing=value=>value==null||value===!1||value===0||value===``||Array.isArray(value)&&value.length===0;
function seconds(value){
let number=/^(\d+(?:\.\d+)?)s$/.exec(String(value??``))?.[1];
return number===void 0?void 0:Number(number)}
function withFilledIn(live,wanted){
return settle(``,live,structuredClone(wanted))}
function settle(path,live,wanted){
if(Array.isArray(wanted)){
let items=Array.isArray(live)?live:[];
return wanted.map((item,at)=>settle(`${path}[]`,counterpart(items,item,at),item))}
if(!isObject(wanted)||!isObject(live))return wanted;
for(let[key,value]of Object.entries(wanted))isNothing(value)&&live[key]===void 0&&delete wanted[key];
for(let[key,value]of Object.entries(wanted))wanted[key]=settle(join$1(path,key),live[key],value);
for(let[key,value]of Object.entries(live))(wanted[key]===void 0||wanted[key]===null)&&isFilledIn$1(join$1(path,key),value)&&(wanted[key]=structuredClone(value));
return wanted}
let join$1=(path,key)=>path===``?key:`${path}.${key}`;
function counterpart(items,item,at){
let name=isObject(item)?item.name:void 0;
return typeof name==`string`&&items.some(one=>isObject(one)&&one.name===name)?items.find(one=>isObject(one)&&one.name===name):items[at]}
let CONTAINER=/containers\[\]\./;
let DEFAULTS$1=[[/^ingress$/,`INGRESS_TRAFFIC_ALL`],[/^launchStage$/,`GA`],[/^scaling\.scalingMode$/,`AUTOMATIC`],[/^scaling\.manualInstanceCount$/,1],[/^template\.scaling\.maxInstanceCount$/,100,20,3],[/^template\.maxInstanceRequestConcurrency$/,80,1],[/^template\.timeout$/,`300s`],[/^template\.template\.timeout$/,`600s`],[/^template\.template\.maxRetries$/,3],[/^template\.taskCount$/,1],[/executionEnvironment$/,`EXECUTION_ENVIRONMENT_GEN1`,`EXECUTION_ENVIRONMENT_GEN2`],[/vpcAccess\.egress$/,`PRIVATE_RANGES_ONLY`],[/\.limits\.cpu$/,`1000m`,`1`],[/\.limits\.memory$/,`512Mi`],[/\.ports\[\]\.name$/,`http1`],[/\.ports\[\]\.containerPort$/,8080],[/\.ports$/,[{name:`http1`,containerPort:8080}]],[/Probe\.timeoutSeconds$/,1],[/Probe\.periodSeconds$/,10],[/Probe\.failureThreshold$/,3],[/Probe\.httpGet\.path$/,`/`],[/secretKeyRef\.version$/,`latest`]];
function isFilledIn$1(path,value){
if(DEFAULTS$1.some(([of,...values])=>of.test(path)&&values.some(one=>sameJson(one,value))))return!0;
if(/(^|\.)serviceAccount$/.test(path))return/^\d+-compute@developer\.gserviceaccount\.com$/.test(String(value));
if(!CONTAINER.test(path))return!1;
if(/Probe\.(httpGet|tcpSocket|grpc)\.port$/.test(path))return!0;
if(/\.startupProbe$/.test(path))return isDefaultProbe(value);
if(/\.resources\.limits$/.test(path)&&isObject(value))return everyIsFilledIn(path,value);
return/\.resources$/.test(path)&&isObject(value)&&everyIsFilledIn(path,value)}
let everyIsFilledIn=(path,map)=>Object.entries(map).every(([key,value])=>key===`cpuIdle`&&path.endsWith(`.resources`)||isFilledIn$1(`${path}.${key}`,value));
let isDefaultProbe=probe=>isObject(probe)&&probe.timeoutSeconds===240&&probe.periodSeconds===240&&probe.failureThreshold===1&&isObject(probe.tcpSocket)&&Object.keys(probe).length===4;
let SYSTEM=/^(serving\.knative\.dev|cloud\.googleapis\.com)\/|^run\.googleapis\.com\/(operation-id|urls|ingress-status|client-(name|version)|build-(id|name|source-location))$|^client\.knative\.dev\//;
let DEFAULTS={timeoutSeconds:[300],containerConcurrency:[80],"run.googleapis.com/ingress":[`all`],"run.googleapis.com/execution-environment":[`gen1`,`gen2`],"run.googleapis.com/cpu-throttling":[`true`],"run.googleapis.com/startup-cpu-boost":[`false`],"run.googleapis.com/sessionAffinity":[`false`],"autoscaling.knative.dev/maxScale":[`100`,`20`,`3`]};
let OF_JOBS={"run.googleapis.com/cpu-throttling":[`false`],timeoutSeconds:[`600`,600],maxRetries:[3],taskCount:[1]};
function diffManifest(live,manifest,target){
let said=shownOf(manifest);
let defaults=manifest.kind===`Job`?{...DEFAULTS,...OF_JOBS}:DEFAULTS;
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
let[only,...others]=own(defaults,key)??[];
if(only!==void 0&&others.length===0&&sameJson(only,value))return[];
let left=withoutDefaults(value,void 0,defaults);
return isEmpty$1(left)&&!isEmpty$1(value)?[]:[[key,left]]}))}
let isEmpty$1=value=>isObject(value)&&Object.keys(value).length===0;
function isFilledIn(key,value,defaults){
if(own(defaults,key)?.some(fallback=>sameJson(fallback,value)))return!0;
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
let KEY=`run-iam-deploy-schedule`;
let isScheduleLabel=key=>/^run-iam-deploy-schedule(-\d+)?$/.test(key);
let scheduledBy=(labels={})=>Object.keys(labels).filter(isScheduleLabel).sort((a,b)=>a.localeCompare(b,`en`,{numeric:!0})).map(key=>String(labels[key]));
function scheduleLabels({schedules=[]}){
if(schedules.length===0)return;
let names=schedules.flatMap(({cron,name})=>cron!==null&&/^[a-z0-9_-]{1,63}$/.test(name)?name:[]);
return Object.fromEntries(names.map((name,at)=>[at===0?KEY:`${KEY}-${at+1}`,name]))}
function rememberSchedules$1(resource,config){
let wanted=scheduleLabels(config);
if(!wanted)return;
let others=Object.entries(isObject(resource.labels)?resource.labels:{}).filter(([key])=>!isScheduleLabel(key));
(others.length>0||Object.keys(wanted).length>0||isObject(resource.labels))&&(resource.labels={...Object.fromEntries(others),...wanted})}
let LATEST=`TRAFFIC_TARGET_ALLOCATION_TYPE_LATEST`;
let REVISION=`TRAFFIC_TARGET_ALLOCATION_TYPE_REVISION`;
let FLOATING=`LATEST`;
function sharesNow({traffic,trafficStatuses,latestReadyRevision}){
let shares=new Map;
for(let{type,revision,percent}of trafficStatuses?.length?trafficStatuses:trafficOf(traffic)){
let name=shortName(type===`TRAFFIC_TARGET_ALLOCATION_TYPE_LATEST`?latestReadyRevision:revision);
name&&percent&&shares.set(name,(shares.get(name)??0)+percent)}
return shares}
let trafficOf=traffic=>traffic?.length?[...traffic]:[{type:LATEST,percent:100}];
function changeTraffic(before,change,own){
let key=name=>name===`LATEST`&&own&&!own.newest?own.revision:name;
let retagged=change.tags?changeTags(trafficOf(before),change.tags,key):trafficOf(before);
if(!change.shares)return{traffic:retagged};
let{by,percent}=change.shares;
let wanted=new Map;
for(let[name,share]of Object.entries(percent)){
let target=by===`tag`?keyOfTag(retagged,name):key(name);
if(target===void 0)return{problem:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`The service has no tag ${name}.`};
wanted.set(target,(wanted.get(target)??0)+share)}
return changeShares(retagged,wanted)}
function changeTags(traffic,{set,remove,clear},key){
return[...traffic.flatMap(target=>{
let goes=target.tag&&(clear||remove.includes(target.tag)||Object.hasOwn(set,target.tag));
let{tag:_,...bare}=target;
if(!goes)return target.percent||target.tag?[target]:[];
return target.percent?[bare]:[]}),...Object.keys(set).sort(byCodePoint).map(tag=>targetOf$1(key(set[tag]??``),{tag}))]}
function changeShares(traffic,wanted){
let now=new Map;
for(let target of traffic)target.percent&&now.set(keyOf(target),(now.get(keyOf(target))??0)+target.percent);
let others=[...now].filter(([key])=>!wanted.has(key));
let given=sum([...wanted.values()]);
if(given>100)return{problem:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`The shares add up to ${given} percent; the maximum is 100.`};
if(given<100&&others.length===0)return{problem:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`The shares add up to ${given} percent, and no other revision serves to get the rest.`};
let from=sum(others.map(([,percent])=>percent));
let scaled=others.map(([key,percent])=>[key,percent*(100-given)/from]);
return{traffic:[...[...rounded([...wanted,...given<100?scaled:[]])].filter(([,percent])=>percent>0).sort(([a],[b])=>byKey(a,b)).map(([key,percent])=>targetOf$1(key,{percent})),...traffic.flatMap(target=>target.tag?[targetOf$1(keyOf(target),{tag:target.tag})]:[])]}}
function rounded(shares){
let whole=new Map(shares.map(([key,share])=>[key,Math.floor(share)]));
let loss=Math.round(sum(shares.map(([,share])=>share)))-sum([...whole.values()]);
let first=[...shares].sort(([a,x],[b,y])=>1-(x-Math.floor(x))-(1-(y-Math.floor(y)))||x-y||byKey(a,b));
for(let[key]of first.slice(0,loss))whole.set(key,(whole.get(key)??0)+1);
return whole}
let keyOf=target=>target.type===`TRAFFIC_TARGET_ALLOCATION_TYPE_REVISION`?target.revision?.split(`/`).at(-1)??``:FLOATING;
let keyOfTag=(traffic,tag)=>{
let target=traffic.find(each=>each.tag===tag);
return target&&keyOf(target)};
let targetOf$1=(key,rest)=>key===`LATEST`?{type:LATEST,...rest}:{type:REVISION,revision:key,...rest};
let sum=numbers=>numbers.reduce((total,number)=>total+number,0);
let byCodePoint=(a,b)=>a<b?-1:+(a>b);
let byKey=(a,b)=>Number(a===`LATEST`)-Number(b===`LATEST`)||byCodePoint(a,b);
function inWords$1(traffic){
return trafficOf(traffic).filter(({percent})=>percent).map(target=>`${target.type===`TRAFFIC_TARGET_ALLOCATION_TYPE_REVISION`?keyOf(target):(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`the latest revision`} ${target.percent} %`).join((0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`, `)}
let NO_TRAFFIC_LABEL=`run-iam-deploy-no-traffic`;
function wishOf({noTraffic,rollout,trafficChange,tag,verifyCommand}){
let given=Object.values(trafficChange?.shares?.percent??{}).reduce((sum,share)=>sum+share,0);
return{noTraffic,...(rollout||given===100||verifyCommand&&trafficChange?.shares)&&{held:!0},...tag&&{tag}}}
function wantedTraffic(live,wish){
if(!live&&wish.noTraffic)return{effect:`latest`,problem:`new-service`};
let before=trafficOf(live?.traffic);
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
let traffic=trafficOf(then.traffic);
let remembered=readPin(then);
return{traffic,...remembered&&`pin`in remembered&&{label:mark(traffic,remembered.pin,nextGeneration(live))}}}
function withoutTag(live,tag){
let traffic=untagged(live.traffic??[],tag);
let remembered=readPin(live);
return{traffic,...remembered&&`pin`in remembered&&{label:mark(traffic,remembered.pin,nextGeneration(live))}}}
function changedTraffic(live,change,own){
let changed=changeTraffic(trafficOf(live.traffic),change,own);
if(`problem`in changed)return changed;
let{traffic}=changed;
let remembered=readPin(live);
let share=change.shares?.by===`revision`?change.shares.percent.LATEST:void 0;
let next=nextGeneration(live);
let ours=own&&!own.newest&&share?[{revision:own.revision,percent:share}]:!change.shares&&remembered&&`pin`in remembered?remembered.pin:void 0;
return{traffic,label:ours?mark(traffic,ours,next):remembered&&null}}
function rolloutTraffic(live,{from,at,own,tag,last},percent){
let rest=take(trafficOf(live.traffic),at);
if(!rest)return{lost:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`Someone else has changed the traffic meanwhile.`};
let others=(last||percent===0)&&tag?untagged(rest,tag):rest;
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
if(generation!==void 0&&generation!==now)return{lapsed:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`The service was changed since (generation ${generation} then, ${now} now).`};
let traffic=live.traffic??[];
let names=[...new Set(traffic.map(target=>shortName(target.revision)??``))];
let one=names.map(revision=>({revision,percent:Number(first)}));
let pin=(second===void 0?one.map(share=>[share]):one.flatMap(share=>names.map(revision=>[share,{revision,percent:Number(second)}]))).find(each=>mark(traffic,each,now)===label);
return pin?{pin}:{lapsed:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`The traffic has changed since.`}}
function mark(traffic,pin,generation){
let targets=traffic.filter(target=>target.percent||target.tag).map(({type,revision:name,percent:share,tag})=>[type===`TRAFFIC_TARGET_ALLOCATION_TYPE_REVISION`?shortName(name)??``:LATEST,share??0,tag??``].join(` `));
let text=[generation,...pin.map(({revision,percent})=>`${revision} ${percent}`),...targets.sort()].join(`
`);
return`g${generation}-p${pin.map(({percent})=>percent).join(`_`)}-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_9__.createHash)(`sha256`).update(text).digest(`hex`).slice(0,16)}`}
let nextGeneration=live=>String(Number(live?.generation??0)+1);
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
let from=rest?.find(target=>keyOf(target)===revision&&(target.percent??0)>=percent);
if(!rest||!from&&percent>0)return;
rest=rest.flatMap(target=>{
if(target!==from)return[target];
let{percent:had=0,...bare}=target;
let left=(had??0)-percent;
return left>0?[{...bare,percent:left}]:target.tag?[bare]:[]})}
return rest}
let sumOf=pin=>pin.reduce((sum,{percent})=>sum+percent,0);
function addPercent(traffic,revision,percent){
let same=traffic.find(target=>shortName(target.revision)===revision&&!!target.percent);
if(!same)return[{type:REVISION,revision,percent},...traffic];
return traffic.map(target=>target===same?{...target,percent:(target.percent??0)+percent}:target)}
function tagged(traffic,tag,revision){
return[...untagged(traffic,tag),{type:REVISION,revision,tag}]}
function untagged(traffic,tag){
return traffic.flatMap(target=>{
if(target.tag!==tag)return[target];
let{tag:_,...bare}=target;
return target.percent?[bare]:[]})}
function temporaryTag(service,letters){
return[`run-iam-deploy`,`rid`].map(prefix=>`${prefix}-${letters.slice(0,3)}`).find(tag=>tagFault(tag,service)===void 0)}
function withoutLeftovers(traffic){
let left=traffic.filter(({tag,percent})=>percent||!/^(run-iam-deploy|rid)-[a-z]{3}$/.test(tag??``));
return left.length===traffic.length?traffic:left}
let servesLatest$1=target=>target.type!==`TRAFFIC_TARGET_ALLOCATION_TYPE_REVISION`&&!!target.percent;
let LOCATION=[`metadata`,`labels`,`cloud.googleapis.com/location`];
let REVISION_NAME=[`spec`,`template`,`metadata`,`name`];
let NONCE$1=[`spec`,`template`,`metadata`,`labels`,`client.knative.dev/nonce`];
let CHECK=`run.googleapis.com/invoker-iam-disabled`;
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
nonce&&floating&&!named&&setAt$1(document,NONCE$1,nonce);
live&&continueFrom(document,live);
rememberSchedules(document,config);
live&&KINDS$3[kind].traffic&&keepPreviews(document,live);
KINDS$3[kind].requests&&keepInvokerCheck$1(document,live??null,manifest?.checkDisabled===!1||context.clearCheck===!0);
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
setAt$1(document,path,[...said.length>0?said:[{latestRevision:!0,percent:100}],...kept])}
function setNamespace(document,{project,projectNumber}){
let given=plainAt(document,[`metadata`,`namespace`]);
let named=given==null?``:String(given);
setAt$1(document,[`metadata`,`namespace`],named||project);
if(named===``||named===project||named===projectNumber)return[];
if(projectNumber===void 0&&/^\d+$/.test(named))return[];
return[(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`metadata.namespace in the file of metadata is "${named}", and must be the project's id ${project}${projectNumber?(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)` or its number "${projectNumber}"`:``}, or left out`]}
function continueFrom(document,live){
let{resourceVersion,annotations,labels}=isObject(live.metadata)?live.metadata:{};
resourceVersion&&setAt$1(document,[`metadata`,`resourceVersion`],resourceVersion);
for(let[key,value]of Object.entries(isObject(annotations)?annotations:{}))key.startsWith(`serving.knative.dev/`)&&setAt$1(document,[`metadata`,`annotations`,key],value);
for(let[key,value]of Object.entries(isObject(labels)?labels:{}))key.startsWith(`run-iam-deploy-`)&&key!==`run-iam-deploy-no-traffic`&&setAt$1(document,[`metadata`,`labels`,key],value)}
function rememberSchedules(document,config){
let wanted=scheduleLabels(config);
if(!wanted)return;
let path=[`metadata`,`labels`];
for(let key of Object.keys(plainAt(document,path)??{}))isScheduleLabel(key)&&remove(document,[...path,key]);
for(let[key,value]of Object.entries(wanted))setAt$1(document,[...path,key],value)}
function keepInvokerCheck$1(document,live,enable){
let annotations=isObject(live?.metadata)&&isObject(live.metadata.annotations)?live.metadata.annotations:{};
let path=[`metadata`,`annotations`,CHECK];
!enable&&String(annotations[CHECK]).toLowerCase()===`true`?setAt$1(document,path,`true`):remove(document,path)}
function rememberBuild(document,{settings,sourceLocation}){
let config=buildConfigOf(null,{...settings,automaticUpdates:!1},sourceLocation);
let notes={"build-source-location":config.sourceLocation,"build-image-uri":config.imageUri,"build-base-image":config.baseImage,"build-function-target":config.functionTarget,"build-service-account":config.serviceAccount,"build-worker-pool":config.workerPool,"build-environment-variables":config.environmentVariables&&JSON.stringify(config.environmentVariables)};
for(let[name,value]of Object.entries(notes)){
let path=[`metadata`,`annotations`,`run.googleapis.com/${name}`];
value?setAt$1(document,path,value):remove(document,path)}}
function guardProblems(before,after,{edits,build}){
return[...lostEgress(before,after,edits),...hiddenFunction(before,after,build)]}
function lostEgress(before,after,edits){
let clears=edits.some(({path,op})=>path===`template.vpcAccess.connector`&&op===`clear`);
let says=edits.some(({path,op})=>path===`template.vpcAccess.egress`&&op===`set`);
let was=isObject(before.vpcAccess)?before.vpcAccess:{};
let is=isObject(after.vpcAccess)?after.vpcAccess:{};
if(!clears||says||was.egress!==`ALL_TRAFFIC`||!was.connector||is.networkInterfaces)return[];
return[(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`--clear-vpc-connector sends all outgoing traffic to the public internet, which now goes through the connector (its egress is all-traffic): `+(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`add --vpc-egress=private-ranges-only if that is what you want, or --network and --subnet`]}
function hiddenFunction(before,after,build){
let{functionTarget}=build??{};
let command=commandOf(before);
if(!functionTarget||command.length===0||commandOf(after).length===0)return[];
return[(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`--function=${functionTarget} has no effect while the container has the command ${JSON.stringify(command)}, which runs instead: add --command= to clear it`]}
let commandOf=template=>{
let{command}=mainContainer(structuredClone(template));
return Array.isArray(command)?command:[]};
function templateProblems(resource){
let template=isObject(resource.template)?resource.template:{};
return[...containerFaults(ruledContainers(template)).map(({fault})=>fault),...compute(template),...[template.scaling,resource.scaling].flatMap(scaling=>isObject(scaling)?scalingFault(scaling.minInstanceCount,scaling.maxInstanceCount)??[]:[])].map(said)}
function templateDoubts(resource,template,region){
let bounds=scaling=>isObject(scaling)?{least:scaling.minInstanceCount,most:scaling.maxInstanceCount}:{};
return doubtsOf({region,gpus:gpusOf(limitsIn(template)),gpu:isObject(template.nodeSelector)?template.nodeSelector.accelerator:void 0,service:bounds(resource.scaling),revision:bounds(template.scaling)})}
function instanceProblems(template,tasks){
let seconds=typeof template.timeout==`string`?Number.parseFloat(template.timeout):void 0;
let gpu=gpusOf(limitsIn(template))>0;
let ruled=ruledContainers(template).map(container=>({...container,ingress:!1,probed:!0}));
return[...compute(template,!0),...[...containerFaults(ruled),...taskFaults({tasks,retries:template.maxRetries,seconds,gpu})].map(({fault})=>fault)].map(said)}
function ruledContainers(given){
let template=structuredClone(given);
let containers=listAt(template,`containers`).filter(isObject);
let ingress=containers.length>0?mainContainer(template):void 0;
return containers.map(container=>({name:String(container.name??``),ingress:container===ingress,probed:isObject(container.startupProbe),variables:listAt(container,`env`).map(({name})=>String(name)),dependsOn:Array.isArray(container.dependsOn)?container.dependsOn.map(String):[]}))}
let said=fault=>(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`it would have ${fault}`;
function compute({maxInstanceRequestConcurrency:concurrency,...template},always=!1){
let gpu=isObject(template.nodeSelector)?template.nodeSelector.accelerator:void 0;
return computeFaults(limitsIn(template),{concurrency,gpu,always})}
let limitsIn=({containers})=>Array.isArray(containers)?containers.filter(isObject).map(limitsOf):[];
function limitsOf({resources}){
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
if(!exists&&listAt(template,`containers`).length===1)return[(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`a service that does not exist yet needs an image or a source`];
return bare.map(({name})=>(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`the container ${name?`"${name}"`:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`without a name`} needs an image`)}
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
let SERVERS=new Set([`uid`,`generation`,`createTime`,`updateTime`,`deleteTime`,`expireTime`,`creator`,`lastModifier`,`observedGeneration`,`terminalCondition`,`conditions`,`executionCount`,`latestCreatedExecution`,`reconciling`,`satisfiesPzs`]);
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
!live&&image===void 0&&problems.push((0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`a ${traits.words} that does not exist yet needs an image or a source`);
!traits.requests&&traits.instances&&Array.isArray(container.ports)&&problems.push((0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`the containers of a ${traits.words} have no ports, because they receive no requests`);
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
if(edit.path===`labels`||edit.path===`template.labels`)return wants(/^(template\.)?labels\./)?[without$1(edit,labelled)]:[];
if(edit.path===`container.env`)return wants(/\.env\[/)?[without$1(edit,named)]:[];
return[]})}
let MANIFEST_LABELS=/^(?:metadata|spec\.template\.metadata)\.labels\.(.+)$/;
let MANIFEST_ENV=/^spec\.template\.spec\.(?:template\.spec\.)?containers\[[^\]]*\]\.env\[(.+)\]$/;
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
let FILE=`metadata`;
function without$1(edit,drop){
if(edit.op===`put`)return{...edit,entries:Object.fromEntries(Object.entries(edit.entries).filter(([name])=>!drop(name)))};
return edit.op===`remove`?{...edit,keys:edit.keys.filter(name=>!drop(name))}:edit}
function nextDeploy(config){
let{suffix:_,...rest}=config;
return{...rest,mode:`deploy`}}
function settingsOnly(config){
let{tag:_,suffix:__,rollout:___,trafficChange:____,...rest}=config;
return{...rest,noTraffic:!1,...config.origin.kind===`source`&&{origin:{kind:`template`}}}}
let NONCE=`aaaaaaaaaa`;
let MOVED=[/^(template\.)?labels\.(commit-sha|client\.knative\.dev\/nonce|run-iam-deploy-.+)$/,/^metadata\.labels\.(commit-sha|run-iam-deploy-.+)$/,/^(traffic|client|clientVersion|buildConfig|template\.revision)\b/,/\.(baseImageUri|buildInfo|sourceCode)$/];
function settingDifferences(config,facts,live,pinned){
let{rows,names,unknown}=config.manifest?ofManifest(config,facts):KINDS$3[config.kind].requests?ofService(config,facts,live):ofResource(config,facts,live);
let fixable=config.manifest?takesPatches(live,config.kind):!pinned;
let moved=rows.some(isWholeContainer);
let isFixable=config.manifest?isSafeInManifest:isSafe;
let differences=rows.flatMap(row=>{
if(MOVED.some(moved=>moved.test(row.path))||sameQuantity(row))return[];
if(IMAGE.test(row.path)&&config.origin.kind===`source`)return[];
if(followsPort(row,config,live))return[];
if(IMAGE.test(row.path)&&isSameByTag(row)){
let now=nowOf(facts);
if(now?.same)return[];
if(now)return[{...row,after:`${String(row.after)} (now ${now.named})`,field:fieldOf(row.path,names)}];
unknown.push({text:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`The workflow names the image ${String(row.after)} by tag, and ${String(row.before)} runs. The run could not look up whether they are the same.`});
return[]}
let difference={...row,field:fieldOf(row.path,names)};
return[fixable&&isFixable(row,moved)?{...difference,fix:`release`}:difference]});
let built=config.origin.kind===`source`?[...foreignImage(config,facts,live),...buildDifferences(config,facts,live)]:[];
let tag=movedTag(config,facts,live);
return{differences:[...differences,...built,...tag.differences],unknown:[...unknown,...tag.unknown]}}
function followsPort({path,before},{edits,kind},live){
if(!/\.startupProbe\.tcpSocket\.port$/.test(path)||!edits.some(edit=>edit.path.startsWith(`container.ports`)))return!1;
return(liveTemplate(live,kind)?.containers??[]).flatMap(container=>container.ports?.[0]?.containerPort??[]).some(port=>port===before)}
function ofService(config,facts,live){
let{base,blind}=comparedService(config,facts,live);
let context={project:facts.projectId,serving:null,nonce:NONCE,...imageOf(config)};
let{after,updateMask}=wantedService(base,settingsOnly(config),context);
let rows=diffed(config,facts,base,after,updateMask);
return{rows:blind?rows.filter(({path})=>!path.startsWith(`template.`)):rows,names:namesOf(after.template),unknown:blind?[{text:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`The revision that serves production could not be read, so its settings were not compared.`}]:[]}}
function comparedService(config,facts,live){
if((config.noTraffic||config.trafficChange!==void 0||live.labels?.[`run-iam-deploy-no-traffic`]!==void 0)&&!live.template?.labels?.[`run-iam-deploy-preview`]){
let latest={...live,latestCreatedRevision:live.latestCreatedRevision??``};
return{base:{...latest,template:startingTemplate(latest,null)},blind:!1}}
let serving=facts.serving.known?facts.serving.value:null;
return{base:{...live,template:startingTemplate(live,serving)},blind:servesOlder(live)!==void 0&&serving===null}}
function ofResource(config,facts,live){
let{before,after}=wantedResource(live,settingsOnly(config),{project:facts.projectId,nonce:NONCE,...imageOf(config)});
let fields=[...new Set([...Object.keys(before),...Object.keys(after)])];
let template=liveTemplate(after,config.kind);
return{rows:diffed(config,facts,before,after,fields),names:namesOf(template),unknown:[]}}
let diffed=(config,facts,before,after,fields)=>diffService(before,withFilledIn(before,after),fields,fullName.service(targetName(facts.projectId,config)));
let namesOf=template=>(Array.isArray(template?.containers)?template.containers:[]).map(container=>String(container.name??``));
function ofManifest(config,facts){
let{knative,projectId,projectNumber}=facts;
if(!knative?.known)return{rows:[],names:[],unknown:[{text:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`It could not be read as a manifest: ${knative?.why??``}`,blind:!0}]};
let{changes}=readyManifest(config,{project:projectId,...projectNumber.known&&{projectNumber:projectNumber.value},target:fullName.service(targetName(projectId,config)),live:knative.value,...imageOf(config)});
return{rows:changes,names:[],unknown:[]}}
let imageOf=({origin})=>origin.kind===`image`?{image:origin.image}:{};
let IMAGE=/containers\[[^\]]*\]\.image$/;
let repositoryOf=image=>image.replace(/@sha256:[0-9a-f]{64}$/,``).replace(/:[^:/]+$/,``);
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
let path=`${KINDS$3[kind].template.join(`.`)}.containers[0].image`;
let before=`${repositoryOf(origin.image)}@${now?.running}`;
return{differences:now&&!now.same?[{target,path,field:`image`,before,after:`${origin.image} (moved to ${now.named})`,done:!1}]:pushed&&named?[{target,path,field:`image`,before:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`an older image`,after:`${origin.image} (pushed ${pushed} as ${named})`,done:!1}]:[],unknown:namedImage.named.known?[]:[{text:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`Whether the tag of ${origin.image} has moved could not be looked up: ${namedImage.named.why}`}]}}
function foreignImage(config,{projectId},live){
let after=imageName(chooseRepository(config,projectId,KINDS$3[config.kind].builds?live:null).name,config.service);
let images=(liveTemplate(live,config.kind)?.containers??[]).flatMap(({image})=>image??[]);
let[before]=images;
if(before===void 0||images.some(image=>repositoryOf(image)===after))return[];
let path=`${KINDS$3[config.kind].template.join(`.`)}.containers[0].image`;
return[{target:fullName.service(targetName(projectId,config)),path,field:`image`,before,after,done:!1}]}
let INGRESS=[`INGRESS_TRAFFIC_ALL`,`INGRESS_TRAFFIC_INTERNAL_LOAD_BALANCER`,`INGRESS_TRAFFIC_INTERNAL_ONLY`,`INGRESS_TRAFFIC_NONE`];
function isSafe({path,before,after},moved){
if(/^(template\.)?labels\./.test(path))return!0;
if(path===`ingress`)return isStricter(INGRESS,before,after);
return/^template\.(template\.)?containers\[[^\]]*\]\.env\[/.test(path)&&!moved&&isLiteral(before)&&isLiteral(after)}
function isStricter(known,before,after){
let found=known.indexOf(String(before??known[0]));
return found>=0&&known.indexOf(String(after))>found}
let isWholeContainer=({path,before,after})=>IMAGE.test(path)&&(before===void 0||after===void 0);
function isSafeInManifest({path,before,after},moved){
if(MANIFEST_LABELS.test(path))return[before,after].every(value=>value===void 0||typeof value==`string`);
if(path===`metadata.annotations.run.googleapis.com/ingress`)return isStricter(REACHES,before,after);
return MANIFEST_ENV.test(path)&&!moved&&isLiteral(before)&&isLiteral(after)}
let REACHES=[`all`,`internal-and-cloud-load-balancing`,`internal`];
function takesPatches(live,kind){
let{traffic=[]}=live;
return(traffic??[]).every(({type,percent})=>type===`TRAFFIC_TARGET_ALLOCATION_TYPE_LATEST`||!percent)&&liveTemplate(live,kind)?.containers?.length===1}
let isLiteral=shown=>shown===void 0||shown===`set`||shown===`changed`;
function tagDifferences$1(config,{tags,wantedTags=[]},target){
if(config.resourceTags.length===0||!tags.known)return[];
return wantedTags.flatMap(wanted=>{
let key=keyOf$1(wanted);
let before=tags.value.find(tag=>tag.key===key&&!tag.inherited)?.value;
let after=wanted.found.known?wanted.found.value.shortName??wanted.tag.value:wanted.tag.value;
let path=`resourceTags[${key??wanted.tag.key}]`;
return before===after?[]:[differing({target,path,...before!==void 0&&{before},after})]})}
function trafficDifferences(config,project,live){
if(config.manifest)return{differences:[],pinned:!1};
let target=fullName.service(targetName(project,config));
let shares=trafficOf(live.traffic);
let pinned=!shares.some(isFloating)&&pinKept(live)===void 0;
let wanted=wantedShares(config,shares,pinned);
let[before,after]=[sharesOf(shares),wanted&&sharesOf(wanted)];
return{differences:[...after!==void 0&&JSON.stringify(before)!==JSON.stringify(after)?[differing({target,path:`traffic`,before,after})]:[],...tagDifferences(config,live,target)],pinned}}
let isFloating=({type,percent})=>type!==`TRAFFIC_TARGET_ALLOCATION_TYPE_REVISION`&&!!percent;
function wantedShares({trafficChange,noTraffic,rollout},shares,pinned){
if(trafficChange?.shares){
let changed=changeTraffic(shares,trafficChange);
return`traffic`in changed?changed.traffic:void 0}
if(noTraffic||rollout&&rollout.steps.at(-1)!==100)return;
return pinned?trafficOf(void 0):void 0}
function sharesOf(traffic){
let sums=new Map;
for(let target of traffic)target.percent&&sums.set(keyOf(target),(sums.get(keyOf(target))??0)+target.percent);
return Object.fromEntries([...sums].sort(([a],[b])=>a<b?-1:1))}
function tagDifferences(config,live,target){
let held=new Map(trafficOf(live.traffic).flatMap(one=>one.tag?[[one.tag,keyOf(one)]]:[]));
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
let{words,requests,traffic}=KINDS$3[config.kind];
let target=fullName.service(targetName(facts.projectId,config));
let{live:fact}=facts;
let nothing={differences:[],unknown:[],pinned:!1,ground:[]};
if(!fact.known)return{...nothing,unknown:[{text:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`The ${words} could not be read: ${fact.why}`,blind:!0}]};
let live=fact.value;
let schedules=scheduleDifferences(config,facts);
if(!live)return{...nothing,...schedules,differences:[differing({target,path:requests?`service`:`resource`,before:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`does not exist`,after:`deployed`}),...schedules.differences]};
let moved=traffic?trafficDifferences(config,facts.projectId,live):{differences:[],pinned:!1};
let settings=settingDifferences(config,facts,live,moved.pinned);
return{differences:onePerField([...settings.differences,...callerDifferences(config,facts,target),...requests?accessDifferences(access,target):[],...moved.differences,...tagDifferences$1(config,facts,target),...builderDifference(config,facts),...schedules.differences]),unknown:[...settings.unknown,...unreadPolicy(config,facts),...unreadTags(config,facts),...schedules.unknown],pinned:moved.pinned,ground:[]}}
let onePerField=differences=>[...new Map(differences.map(each=>[`${each.target} ${each.field}`,each])).values()];
let unreadTags=({resourceTags},{tags})=>resourceTags.length>0&&!tags.known?[{text:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`The resource tags could not be compared: ${tags.why}`}]:[];
function decideReuse({build,mode},{reusable}){
if(!build.reuse||!reusable)return;
let found=reusable.known?reusable.value:void 0;
let none=reusable.known?reusable.evidence.length>0?(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`No build of this source with these settings has left an image that is still there.`:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`Base images are updated automatically, and only the answer to a new build names the base image.`:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`The run could not find out whether there is an image of this source: ${reusable.why}`;
let because=found?(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`Build ${found.id} made ${found.image} of the same source with the same settings, and the image is still there.`:none;
return{id:`reuse`,question:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`Build or reuse?`,choice:found?`reuse`:`build`,because,alternatives:[{choice:`reuse`,possible:found?!0:!reusable.known&&`unknown`,because},{choice:`build`,possible:!0,because:found?(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`It would make another image of the same source.`:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`A build always works.`}],evidence:[{call:`input reuse_build`,resource:``,answer:mode===`preview`?(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`on in this preview`:`on`},...reusable.evidence]}}
let DAYS=[`Sunday`,`Monday`,`Tuesday`,`Wednesday`,`Thursday`,`Friday`,`Saturday`];
function inWords({cron,timeZone}){
if(cron===null)return(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`never`;
return(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`${words(cron)??cron} (${timeZone})`}
function words(cron){
let[minute=``,hour=``,day,month,weekday=``]=cron.trim().split(/\s+/);
if(month!==`*`)return;
let number=/^\d+$/;
let time=number.test(minute)&&number.test(hour)?`${pad(hour)}:${pad(minute)}`:void 0;
if(day===`*`&&weekday===`*`){
let every=/^\*\/(\d+)$/.exec(minute)?.[1];
if(every&&hour===`*`)return(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`every ${every} minutes`;
if(minute===`*`&&hour===`*`)return(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`every minute`;
if(number.test(minute)&&hour===`*`)return(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`every hour at minute ${Number(minute)}`;
return time&&(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`every day at ${time}`}
if(time&&day===`*`&&/^[0-7]$/.test(weekday))return(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`every ${DAYS[Number(weekday)%7]} at ${time}`;
if(time&&day===`*`&&/^(1-5|mon-fri)$/i.test(weekday))return(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`Monday to Friday at ${time}`;
if(time&&number.test(day??``)&&weekday===`*`)return(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`on day ${Number(day)} of every month at ${time}`}
let pad=text=>text.padStart(2,`0`);
function decideSchedules(config,facts){
return config.schedules.map(schedule=>{
let{name,cron,test,next=[],from}=schedule;
let fact=facts.schedules?.find(({schedule:other})=>other.name===name);
let evidence=[{call:`input ${from}`,resource:name,answer:cron??`none`},...fact?.job.evidence??[]];
let rest={id:`schedule:${name}`,question:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`When does Cloud Scheduler call (job ${name})?`,alternatives:[]};
if(cron===null)return{...rest,choice:`never`,because:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`schedule says none: the job is deleted.`,evidence};
let caller=callerOf(schedule,facts.projectId);
let times=next.map(time=>inZone(time,schedule.timeZone)).join(`, `);
return{...rest,choice:inWords(schedule),because:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`${from} says ${cron}. ${what(schedule,config)} is called as ${caller}${times?(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`; next: ${times}`:``}.${test?(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)` The run starts it once at the end.`:``}`,evidence}})}
function what({target,method,path},{service}){
if(target.kind===`run`)return(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`The job ${service}`;
return(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`${method} ${path} of the ${target.kind===`function`?(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`function ${target.name}`:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`service ${service}`}`}
function inZone(time,timeZone){
return new Intl.DateTimeFormat(`sv-SE`,{timeZone,dateStyle:`short`,timeStyle:`short`}).format(new Date(time))}
let httpStatusOf=status=>HTTP_OF[status];
let HTTP_OF={INVALID_ARGUMENT:400,UNAUTHENTICATED:401,PERMISSION_DENIED:403,NOT_FOUND:404,ABORTED:409,RESOURCE_EXHAUSTED:429,INTERNAL:500,UNAVAILABLE:503,DEADLINE_EXCEEDED:504};
let CODES={0:`OK`,2:`UNKNOWN`,3:`INVALID_ARGUMENT`,4:`DEADLINE_EXCEEDED`,5:`NOT_FOUND`,7:`PERMISSION_DENIED`,8:`RESOURCE_EXHAUSTED`,10:`ABORTED`,13:`INTERNAL`,14:`UNAVAILABLE`,16:`UNAUTHENTICATED`};
function releases({origin,edits,suffix,tag,noTraffic},live){
return!live||origin.kind!==`template`||edits.length>0||!!(suffix||tag||noTraffic)}
function decideRollback(facts,asked){
let{service,revisions}=facts;
let evidence=[...service.evidence,...revisions?.evidence??[]];
let way=(because,more={})=>({because,from:[],others:[],evidence,...more});
if(service.known&&!service.value)return way((0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`The service does not exist, so there is nothing to go back to.`,{none:`no-service`});
let live=service.known?service.value:null;
let from=live?servingOf(live):[];
if(asked&&!revisions?.known)return way((0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`revision_traffic names ${asked}.`,{to:asked,from});
if(!service.known)return way((0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`The service could not be read: ${service.why}`,{from,none:`no-revisions`});
if(!live||!revisions?.known){
let unread=(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`The revisions of the service could not be read; revision_traffic can name the one to go back to.`;
return way(revisions&&!revisions.known?`${unread} ${sentence(revisions.why)}`:unread,{from,none:`no-revisions`})}
let byName=new Map(revisions.value.map(revision=>[nameOf(revision),revision]));
if(asked)return named$1(asked,byName.get(asked),from,way);
let bad=newest(from.flatMap(name=>byName.get(name)??[]));
if(!bad)return way((0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`No revision of the service serves.`,{from,none:`nothing-older`});
let last=newest(revisions.value.filter(revision=>!isPreview(revision)&&!revision.deleteTime));
if(last&&madeAt(last)>madeAt(bad))return way(idle(nameOf(last),nameOf(bad),live),{from,none:`newest-idle`});
let judged=[...byName.values()].filter(revision=>madeAt(revision)<madeAt(bad)).sort((a,b)=>later(b,a)).map(revision=>({revision,because:whyNot(revision)}));
let fit=judged.filter(({because})=>because===void 0).map(({revision})=>nameOf(revision));
let to=from.find(name=>fit.includes(name))??fit[0];
let others=judged.flatMap(({revision,because})=>because===void 0?[]:[{revision:nameOf(revision),because}]);
if(!to)return way((0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`No revision older than ${nameOf(bad)} is ready.`,{from,others,none:`nothing-older`});
return way(from.includes(to)?(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`${to} shares the traffic with ${nameOf(bad)} and is the older one.`:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`${to} is the newest ready revision that was made before ${nameOf(bad)}.`,{to,from,others})}
function idle(last,serving,{traffic}){
let found=traffic?.some(({percent})=>percent)&&!traffic.some(servesLatest)?(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`The traffic is already on ${serving}, and the newer ${last} gets none.`:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`The newest revision, ${last}, does not serve: ${serving} keeps serving.`;
return(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`${found} To go back further, name the revision in revision_traffic.`}
let servesLatest=({type,percent})=>type!==`TRAFFIC_TARGET_ALLOCATION_TYPE_REVISION`&&!!percent;
function named$1(asked,revision,from,way){
if(!revision)return way((0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`The service has no revision ${asked}.`,{from,none:`not-there`});
if(isFailed(revision))return way((0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`${asked} is not ready: ${messageOf(revision)}`,{from,none:`not-ready`});
return way((0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`revision_traffic names ${asked}.`,{to:asked,from})}
function servingOf(live){
let latest=live.latestReadyRevision?.split(`/`).at(-1);
let names=(live.trafficStatuses?.length?live.trafficStatuses:live.traffic??[]).filter(({percent})=>percent).sort((a,b)=>(b.percent??0)-(a.percent??0)).map(target=>target.type===`TRAFFIC_TARGET_ALLOCATION_TYPE_REVISION`?target.revision?.split(`/`).at(-1):latest);
let found=names.length>0?names:[latest];
return[...new Set(found.filter(name=>name!==void 0))]}
function whyNot(revision){
if(isPreview(revision))return(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`A preview of a pull request.`;
if(revision.deleteTime)return(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`It is being deleted.`;
let ready=readyOf(revision);
return ready?.state===`CONDITION_SUCCEEDED`?void 0:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`It is not ready. ${ready?.message??``}`.trim()}
let readyOf=revision=>revision.conditions?.find(({type})=>type===`Ready`);
let isFailed=revision=>readyOf(revision)?.state===`CONDITION_FAILED`;
let messageOf=revision=>readyOf(revision)?.message??(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`Cloud Run does not say why.`;
function isPreview(revision){
let own=revision.labels?.[PREVIEW_REVISION_LABEL];
return!!revision.labels?.[`run-iam-deploy-preview`]&&(own===void 0||own===nameOf(revision))}
let nameOf=revision=>revision.name?.split(`/`).at(-1)??``;
let madeAt=revision=>Date.parse(revision.createTime??``)||0;
let later=(a,b)=>madeAt(a)-madeAt(b);
let newest=revisions=>[...revisions].sort(later).at(-1);
let NEW=`the-new-revision`;
function decideTraffic(config,facts){
if(config.mode===`rollback`)return rollback(config,facts);
if(config.manifest)return manifestTraffic(config,config.manifest);
let live=facts.service.known?facts.service.value:null;
let{noTraffic,tag}=config;
let wanted=noTraffic&&!facts.service.known?{effect:`pinned`}:wantedTraffic(live,{...wishOf(config),...tag&&{revision:NEW}});
let{problem,lapsed}=wanted;
let change=facts.service.known?divide(config,live,wanted):{};
let effect=effectOf(config,wanted);
let serving=live?servingRevision(live):void 0;
return{id:`traffic`,question:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`Which revision serves after this run?`,choice:problem?`unchanged`:effect,effect,...problem&&{problem},...change,because:problem?PROBLEMS[problem]:because({...wanted,effect},config,serving??(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`the revision that serves now`,change.after,live),alternatives:alternatives(config,effect,facts.service.known?live!==null:`unknown`,live?.labels?.[`run-iam-deploy-no-traffic`]??void 0,lapsed),evidence:[{call:`input no_traffic`,resource:`services/${config.service}`,answer:String(noTraffic)},...facts.service.evidence]}}
function manifestTraffic(config,{given,traffic}){
let named=traffic===`named`;
let divided=config.trafficChange?.shares!==void 0;
return{id:`traffic`,question:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`Which revision serves after this run?`,choice:divided?`shares`:named?(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`as written`:`latest`,effect:divided?`shares`:`latest`,because:divided?(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`The inputs set the traffic once the manifest is deployed.`:named?(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`spec.traffic in ${given} gives the traffic to revisions by name.`:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`The new revision gets the traffic, because the manifest says so or does not set it.`,alternatives:[],evidence:[{call:`input metadata`,resource:`services/${config.service}`,answer:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`traffic: ${traffic}`}]}}
function effectOf({rollout,trafficChange,noTraffic},{effect}){
if(trafficChange?.shares)return`shares`;
return rollout&&effect===`pinned`&&!noTraffic?`gradual`:effect}
function divide(config,live,wanted){
let left=trafficOf(wanted.traffic??live?.traffic);
let{trafficChange}=config;
if(!trafficChange)return{};
let changed=changeTraffic(left,trafficChange,releases(config,live)?{revision:NEW,newest:!0}:void 0);
return`problem`in changed?{impossible:changed.problem}:{after:changed.traffic}}
function because({effect,lapsed},config,serving,after,live){
if(effect===`gradual`&&config.rollout?.atOnce)return(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`The new revision gets the traffic once verify_command has passed under its own URL; until then it stays on ${serving}.`;
if(effect===`gradual`)return(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`The new revision gets the traffic in steps of ${config.rollout?.steps.join((0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`, `)} percent, while the run watches its health; if it fails, all traffic returns to ${serving}.`;
if(effect===`shares`)return(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`The inputs set the traffic${after?`: ${inWords$1(after)}`:``}.`;
if(effect===`latest`)return latest(live,config.tag);
if(effect===`rollback`)return``;
if(effect===`pinned`&&config.preview)return(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`A preview gets no traffic: all of it stays on ${serving}${config.tag?(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`, and the tag ${config.tag} leads to the preview`:``}.`;
let reason=BECAUSE[effect](serving,config.tag);
if(effect!==`kept`||!lapsed)return reason;
return(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`${reason} An earlier run with no_traffic had left the traffic on a revision, but that no longer applies. ${lapsed}`}
function latest(live,tag){
let share=trafficOf(live?.traffic).filter(({type})=>type!==`TRAFFIC_TARGET_ALLOCATION_TYPE_REVISION`).reduce((sum,{percent})=>sum+(percent??0),0);
let what=share<100?(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`the latest revision's ${share} percent of the traffic`:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`the traffic`;
return(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`The new revision gets ${what}${tag?(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`, and the tag ${tag}`:``}.`}
let BECAUSE={restored:serving=>(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`An earlier run with no_traffic left the traffic on ${serving}; this one gives it back to the latest revision.`,pinned:(serving,tag)=>(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`no_traffic leaves the traffic on ${serving}${tag?(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`; the tag ${tag} leads to the new revision`:``}.`,kept:serving=>(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`Traffic is pinned to revisions, but not by this action, so it stays on ${serving}.`};
let PROBLEMS={"new-service":(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`The service does not exist yet, so there is no revision to keep the traffic.`,"never-ready":(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`No revision of the service was ever ready, so there is none to keep the traffic.`};
function rollback({trafficChange,service},facts){
let[asked]=Object.keys(trafficChange?.shares?.percent??{});
let back=decideRollback(facts,asked);
let{to,none}=back;
let live=facts.service.known?facts.service.value:null;
let changed=to&&changeTraffic(trafficOf(live?.traffic),{shares:{by:`revision`,percent:{[to]:100}}});
return{id:`traffic`,question:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`Which revision serves after this run?`,choice:none||!to?`unchanged`:to,effect:`rollback`,because:back.because,back,...changed&&`traffic`in changed&&{after:changed.traffic},alternatives:[...back.from.filter(name=>name!==to).map(name=>({choice:name,possible:!0,because:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`It serves now, and the rollback moves away from it.`})),...back.others.map(other=>({choice:other.revision,possible:!1,because:other.because}))],evidence:[{call:`input mode`,resource:`services/${service}`,answer:`rollback`},...back.evidence]}}
function alternatives(config,effect,exists,label,lapsed){
return[{choice:`latest`,possible:!config.noTraffic&&effect!==`kept`,because:config.noTraffic?(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`no_traffic: true.`:effect===`kept`?(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`Traffic is pinned to revisions.`:effect===`gradual`?(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`The traffic moves after the release, as verify_command or traffic_steps say.`:effect===`shares`?(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`The inputs divide the traffic.`:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`The latest revision serves.`},{choice:`restored`,possible:effect===`restored`,because:label?(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`The label ${NO_TRAFFIC_LABEL} says ${label}${lapsed?(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`, which no longer applies: ${lower(lapsed)}`:`.`}`:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`No label ${NO_TRAFFIC_LABEL} on the service.`},{choice:`pinned`,possible:config.noTraffic&&exists,because:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`no_traffic: ${config.noTraffic}.`},{choice:`kept`,possible:effect===`kept`,because:effect===`kept`?(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`Traffic names revisions only.`:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`The user has not pinned the traffic.`}]}
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
let all=KINDS$3[kind].requests?[access,build,buildAccount,reuse,traffic,...schedules]:[build,buildAccount,reuse,...schedules];
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
let again=(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`It was accepted until ${expires} (${reason}), and counts again.`;
return{...finding,reason:`${sentence(finding.reason)} ${again}`,remedies:[...finding.remedies,...entryFor(finding,now)]}}
let why=(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`Accepted until ${expires}: ${sentence(reason)}`;
return{...finding,status:`skipped`,reason:`${sentence(finding.reason)} ${why}`,remedies:[]}}),...[...left].map(unused)]}
function leaveAccepted(differences,accepted,now){
let left=accepted.filter(({expires})=>expires>=dayOf(now));
return differences.map(({fix,...rest})=>{
let kept=left.some(entry=>accepts$1(entry,{id:`drift`,resource:rest.target,field:rest.field}));
return{...rest,...fix&&!kept&&{fix},...kept&&{kept:!0}}})}
let unused=entry=>skipped(`baseline-unused`,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`The baseline accepts ${words$1(entry)}, which was not found. Remove the entry.`,{resource:entry.resource,...entry.field!==void 0&&{field:entry.field}});
function entryFor({id,resource,field},now){
if(resource===void 0)return[];
let lines=[`- id: ${id}`,`  resource: ${yaml(resource)}`,...field===void 0?[]:[`  field: ${yaml(field)}`],`  reason: WHY`,`  expires: ${dayOf(now+7776e6)}`];
return[{kind:`baseline`,title:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`Accept it: add to the file of drift_baseline`,text:lines.join(`
`)}]}
let dayOf=time=>new Date(time).toISOString().slice(0,10);
let REFUSED=(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`refused by Cloud Run`;
let ANSWERED=(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`answered by the app`;
let WITHOUT_TOKEN=(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`Without a token`;
let WITH_WRONG_TOKEN=(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`With an ID token for another audience`;
let PREVIEW_ANSWER=(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`The preview`;
function brokenPreview(checks,resource,log){
return checks.filter(({name,status})=>name===PREVIEW_ANSWER&&status===`fail`).map(({found,evidence})=>{
let asked=evidence.at(-1)?.resource??``;
return fail(`preview-broken`,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`The preview was deployed, but its answer at ${asked} was: ${found}. Its log says why. Set verify_path if the app answers another path.`,{resource,evidence,remedies:[log]})})}
function mismatches(checks,resource,{accessChanged,closed}){
return checks.filter(({name,status})=>name!==PREVIEW_ANSWER&&status===`fail`).map(({name,expected,closes,found,evidence})=>findingOf(`verification-mismatch`,accessChanged||closed&&closes?`fail`:`warn`,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`${name} the request should have been ${expected}, but the answer was: ${found}.`,{resource,evidence}))}
function unproven(checks,resource,gates){
let through=checks.some(({name,closes,status})=>name===WITH_WRONG_TOKEN&&!closes&&status===`pass`);
return checks.filter(each=>isOpenQuestion(each)&&!through).map(({name,found,closes,evidence})=>warn$2(`verification-unclear`,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`${name} the answer of the service was: ${found}. That does not show ${closes?(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`that strangers are kept out`:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`that everyone gets in`}. ${known(gates)} Set verify_path to a path that the app answers without a login.`,{resource,evidence}))}
function isOpenQuestion({name,status,expected,closes,evidence}){
let answer=evidence.at(-1)?.status;
if(name!==WITHOUT_TOKEN||status!==`unknown`||answer===void 0)return!1;
return closes===!0||expected===ANSWERED&&(answer===401||answer===403)}
function known(gates){
if(gates?.invokerCheck===!1)return(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`What is known: its invoker check is disabled, so Cloud Run does not ask for a token.`;
if(!gates?.invokers)return(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`The run could not read who has an invoker role on it either.`;
let everybody=gates.invokers.find(({member})=>member===`allUsers`);
if(everybody&&!everybody.conditional)return(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`What is known: allUsers has an invoker role on it.`;
if(everybody)return(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`What is known: allUsers has an invoker role on it with a condition.`;
return(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`What is known: its invoker check is on, and allUsers has none of the usual invoker roles on it. A custom role or a grant on the project can still let strangers in.`}
let PROVES={"build-image":{id:`build-account-permission`,permissions:[`storage.objects.get`,`artifactregistry.repositories.uploadArtifacts`],how:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`the build of this run did it`}};
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
let reason=(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`The build account has ${finding.permission} to ${need.to}: ${shown.how}.`;
return{...finding,status:`pass`,method:`run`,reason}})}
function outputsOf({project,tag,preview,access,service,revision,image,build,sourceDigest}){
let serviceUrl=service?.uri;
let tagUrl=tag?service?.trafficStatuses?.find(status=>status.tag===tag)?.uri:void 0;
let url=tagUrl??serviceUrl;
let digest=build?.digest??/@(sha256:[0-9a-f]{64})$/.exec(image??``)?.[1];
return{...url&&{url},...serviceUrl&&{service_url:serviceUrl,audience:serviceUrl},...tagUrl&&{tag_url:tagUrl},...preview&&url&&(tagUrl||!tag)&&{preview_url:url},...revision&&{revision:revision.split(`/`).at(-1)??revision},...image&&{image},...digest&&{image_digest:digest},...build&&{build_id:build.id,...build.logUrl&&{build_log_url:build.logUrl}},...sourceDigest&&{source_digest:sourceDigest},...access&&{access},...project&&{project_id:project}}}
let CALL=/\b(?:GET|POST|PUT|PATCH|DELETE) ((?:[a-z0-9-]+\.)+[a-z]+)(\/[^\s,;()"]*[^\s,;().:"])?/g;
let NAMESPACED=/^\/(?:apis\/|v1\/namespaces\/)/;
function withRealHosts(report,elsewhere){
if(elsewhere.length===0)return report;
let hosts=new Map(elsewhere.map(({api,host})=>[api,host]));
let{findings,decisions,plan,checks,timings}=report;
let named=namedIn({findings,decisions,plan,checks,timings},text=>text.replace(CALL,(call,host,path=``)=>{
let real=NAMESPACED.test(path)&&hosts.get(host)||hosts.get(host.replace(/^[a-z]+-[a-z]+\d+-/,``));
return real?(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`${call} at ${real}`:call}));
return{...report,elsewhere:[...elsewhere],...named}}
function elsewhereSentence(elsewhere){
if(elsewhere.length===0)return;
let parts=[...byHostname(elsewhere)].map(([host,apis],at)=>(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`for ${some(apis)}${at===0?(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)` go`:``} to ${host}`);
let variables=[...new Set(elsewhere.map(({variable})=>variable.replace(/_[A-Za-z]+$/,`_...`)))];
return(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`Requests and tokens ${parts.join((0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`, `)} (${list$4(variables)}).`}
let some=apis=>apis.length>3?(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`${apis.length} Google APIs`:list$4(apis);
function byHostname(elsewhere){
let groups=Map.groupBy(elsewhere,({host})=>host.replace(/:\d+$/,``));
return new Map([...groups].map(([name,items])=>{
let hosts=new Set(items.map(({host})=>host));
return[hosts.size>1?name:[...hosts][0]??name,items.map(({api})=>api)]}))}
let AS_IS=new Set([`remedies`,`changes`,`needs`,`resource`,`target`,`id`]);
function namedIn(value,name){
if(typeof value==`string`)return name(value);
if(Array.isArray(value))return value.map(item=>namedIn(item,name));
if(typeof value!=`object`||!value)return value;
return Object.fromEntries(Object.entries(value).map(([key,item])=>[key,AS_IS.has(key)?item:namedIn(item,name)]))}
function mergeReports(reports){
let[first,...others]=reports;
if(!first)throw Error(`no region`);
if(others.length===0)return first;
let findings=together(reports);
let plan=reports.flatMap(report=>report.plan);
let verdict=verdictOf(findings,plan);
let changed=String(reports.some(({outputs})=>outputs.changed===`true`));
return{...first,verdict,target:{...first.target,region:reports.map(regionOf$1).join(`,`)},findings,decisions:reports.flatMap(report=>report.decisions.map(inRegion(regionOf$1(report)))),plan,changes:reports.flatMap(report=>report.changes),checks:reports.flatMap(report=>report.checks.map(check=>({...check,name:`${regionOf$1(report)}: ${check.name}`}))),outputs:{...first.outputs,changed,verdict},regions:reports.map(report=>resultOf$1(report,verdict))}}
let regionOf$1=({target})=>target.region??`?`;
function resultOf$1(report,ofRun){
let{verdict,outputs,plan,mode}=report;
let own=plan.length>0&&plan.every(({state})=>state===`skipped`)&&verdict!==`failed`||ofRun===`blocked`&&mode!==`preflight`?`blocked`:verdict;
return{region:regionOf$1(report),verdict:own,outputs:{...outputs,verdict:own}}}
let inRegion=region=>decision=>({...decision,question:`${region}: ${decision.question}`});
function together(reports){
let all=new Map;
for(let report of reports)for(let finding of report.findings){
let{id,status,principal,permission,resource,reason}=finding;
let key=JSON.stringify([id,status,principal,permission,resource,reason]);
let found=all.get(key)??{finding,regions:[]};
found.regions.push(regionOf$1(report));
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
return makeReport(mode,`blocked`,{findings:[...problems.map(({input,problem,example})=>fail(`invalid-input`,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`${input}: ${problem.replace(/[.?]?$/,end=>end||`.`)} Example: ${example}`,{evidence:[{call:`input ${input}`,resource:``,answer:problem}]})),...notices.map(({input,text})=>skipped(`ignored-input`,`${input}: ${text}`))],target},{})}
function courseReport(course,now){
let{config,google,results,changes,checks}=course;
let left=course.audit?[]:differencesLeft(course);
let plan=results??course.plan.map(planned);
let told=withoutForeseen(withProven(findingsOf(course),plan));
let ground=(left&&course.decisions?.drift?.ground)??[];
let drifted=[...course.audit?.findings??[],...driftsTold(course,left??[]),...ground];
let findings=[...proofOf(course),...told,...left?withBaseline(drifted,config.drift.accepted,now):drifted];
let project=course.facts?.projectId??course.diagnosis?.facts.project??config.project;
return withRealHosts(makeReport(config.mode,verdictOf(findings,plan),{target:targetOf(course,project),...config.commit&&{commit:{sha:config.commit,...config.commitUrl&&{url:config.commitUrl}}},...config.preview&&{preview:{of:config.preview.of,...config.tag&&{tag:config.tag}}},...google&&{identity:google.identity,timings:google.timings},...config.settings.length>0&&{settings:config.settings},...course.audit&&{audit:course.audit.counts},findings,decisions:course.decisions?decisionsOf(course.decisions,course):course.diagnosis?.decisions??[],...gatesOfCourse(course),plan,changes,checks},{...outputsOf(resultsOf(course,project)),...left&&{drift:String(findings.some(isDrift)),drift_count:String(findings.filter(isDrift).length)}}),google?.elsewhere??[])}
let driftsTold=({config,facts},left)=>facts?driftFindings(left,{config,facts}):[];
let FIXED_BY={release:ALL$1.map(([kind])=>`deploy-${kind}`),"remove-invokers":[`set-invokers`],close:[`set-public-binding`,`set-invoker-check`],schedule:[`upsert-schedule`]};
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
return{...project&&{project},...number&&{projectNumber:number},region:config.region,...targetOf$2(config.kind,config.service||(called?.split(`/`).at(-1)??``))}}
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
let saidBy=access=>access$1(config,facts,{...decisions,access},[]);
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
function aim(given,context){
if(given.mode===`rollback`)return{config:bare(given)};
if(given.mode===`diagnose`)return{config:{...bare(given),callers:given.callers,invokers:given.invokers}};
if(given.mode!==`preview`&&given.mode!==`cleanup`)return{config:given};
let{trafficChange:_,rollout:__,...rest}=given;
let{repository}=context;
let previews={...given.previews,...repository&&{repository:repositoryMark(repository)}};
let config={...rest,previews};
if(config.mode===`cleanup`)return{config:bare(config)};
return aimPreview(config,context)}
function bare(config){
let{tag:_,suffix:__,manifest:___,...rest}=config;
let none={origin:{kind:`template`},edits:[],access:`keep`,invokers:[],callers:[]};
return{...rest,...none,edits:[],invokers:[],callers:[],resourceTags:[],noTraffic:!1,invokersUpdateStrategy:`merge`}}
function aimPreview(config,context){
let{pullRequest,event,headCommit:commit}=context;
if(pullRequest===void 0)return refuse(config,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`A preview belongs to a pull request, but this run was started by ${event??(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`no GitHub event`}. Start the workflow with "on: pull_request", types: [opened, synchronize, reopened, closed].`);
let preview={pullRequest,of:config.service,...commit&&{commit}};
if(context.pullRequestClosed)return{config:asRemoval({...config,preview:{...preview,do:`remove`}})};
if(config.origin.kind===`template`&&config.edits.length===0)return refuse(config,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`There is nothing to preview: give source or image.`);
let made={...config,preview:{...preview,do:`deploy`}};
return config.previews.strategy===`tag`?underTag(made,pullRequest):asService(made,pullRequest)}
function removalOf(config){
let{preview}=config;
return preview?asRemoval({...config,service:preview.of,preview:{...preview,do:`remove`}}):config}
function asRemoval(config){
let{preview,previews,service}=config;
let own=previews.strategy===`service`&&preview;
return{...bare(config),service:own?previewService(service,preview.pullRequest):service}}
function underTag(config,pullRequest){
let name=previewName(pullRequest);
let{suffix}=config;
if(suffix&&previewSuffix(pullRequest,suffix).length>61)return refuse(config,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`The revision of a preview is named SERVICE-${name}-SUFFIX, and with the suffix "${suffix}" that exceeds ${63} characters. Use a shorter suffix, or none.`);
let mine=config.edits.filter(({path})=>/^(template|container)\b/.test(path));
let notices=[...config.edits.filter(edit=>!mine.includes(edit)&&edit.path!==`labels`).map(({from})=>({input:from,text:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`A preview by tag does not change it, because it is a setting of the whole service.`})),...config.access===`keep`?[]:[{input:`access`,text:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`Everyone who can call the service can call a preview by tag; the run left access as it is.`}],...config.invokers.length+config.callers.length===0?[]:[{input:`invokers`,text:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`A preview by tag does not change who can call the service.`}]];
return{config:{...config,tag:name,noTraffic:!0,build:{...config.build,as:previewService(config.service,pullRequest)},edits:[{from:`mode`,path:`template.scaling.minInstanceCount`,op:`clear`},...mine,label(`template.labels`,{[PREVIEW_LABEL]:name,...ofRepository(config),...ofCommit(config)})],access:`keep`,invokers:[],invokersUpdateStrategy:`merge`,callers:[],resourceTags:[],notices:[...config.notices,...once(notices).map(notice=>({...notice,level:`notice`}))]}}}
function asService(config,pullRequest){
let service=previewService(config.service,pullRequest);
let ours={[PREVIEW_LABEL]:previewName(pullRequest),[PREVIEW_OF_LABEL]:config.service,...ofRepository(config),...ofCommit(config)};
let{tag:_,...rest}=config;
let edits=[...config.edits,label(`labels`,ours),label(`template.labels`,ours)];
return{config:{...rest,service,noTraffic:!1,edits}}}
let ofRepository=({previews:{repository}})=>repository?{[PREVIEW_REPOSITORY_LABEL]:repository}:{};
let ofCommit=({preview})=>preview?.commit?{[PREVIEW_COMMIT_LABEL]:commitMark(preview.commit)}:{};
let label=(path,entries)=>({from:`mode`,path,op:`put`,entries,strategy:`merge`});
let once=items=>[...new Map(items.map(item=>[JSON.stringify(item),item])).values()];
function refuse({mode,service},reason){
let evidence=[{call:`input mode`,resource:`services/${service}`,answer:mode}];
return{finding:fail(`preview-impossible`,reason,{evidence})}}
let GITHUB={reason:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`The job is not allowed to ask GitHub for an ID token, so it cannot sign in at Google. GitHub allows it only to jobs that say id-token: write under permissions; where permissions are listed, each that the job uses has to be in the list.`,remedy:{kind:`workflow`,title:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`Add to the job`,text:`permissions:
  contents: read
  id-token: write`}};
function noToken(place,audience){
switch(place){case void 0:
return GITHUB;case`gitlab`:
return{reason:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`The job has no ID token, so it cannot sign in at Google. GitLab puts one into each variable that the job names under id_tokens; it is read from ${TOKEN_VARIABLE}.`,remedy:{kind:`workflow`,title:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`Add to the job in .gitlab-ci.yml`,text:`id_tokens:\n  ${TOKEN_VARIABLE}:\n    aud: ${audience}`}};case`circleci`:
return{reason:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`The job gave no ID token, so it cannot sign in at Google. CircleCI makes one on request; it is read from ${TOKEN_VARIABLE}.`,remedy:{kind:`gcloud`,title:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`In the same step, before run-iam-deploy`,text:`export ${TOKEN_VARIABLE}=$(circleci run oidc get --claims '{"aud":"${audience}"}')`}};case`jenkins`:
return{reason:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`The build has no ID token, so it cannot sign in at Google. The plugin OpenID Connect Provider makes one; it is read from the file that ${FILE_VARIABLE} names.`,remedy:{kind:`workflow`,title:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`Around the step, with a credential "OpenID Connect id token as file" for the audience ${audience}`,text:`withCredentials([file(credentialsId: 'google-id-token', variable: '${FILE_VARIABLE}')]) {\n  sh 'run-iam-deploy ...'\n}`}};case`elsewhere`:
return{reason:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`There is no ID token here, so the run cannot sign in through Workload Identity Federation. In a CI, put its token for the audience ${audience} into ${TOKEN_VARIABLE}, or the path of a file with it into ${FILE_VARIABLE}.`,remedy:{kind:`gcloud`,title:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`On your own machine, leave out --workload-identity-provider and sign in as yourself`,text:`gcloud auth application-default login`}}}}
let RISK={source:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`Building it here would run a stranger's code with this repository's permissions.`,image:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`An image that was built from it, or that it names, would run a stranger's code with this service's permissions.`,template:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`Deploying for it here would let a stranger trigger changes with this repository's permissions.`};
let REVIEWED=`environment: previews-of-forks   # of the job; with required reviewers in the settings of the repository
steps:\n  - uses: ${USES}\n    with:\n      environment: previews-of-forks\n      allow_fork_source: true`;
function judgeTrigger(config,context){
let{code,dependabot,mayAskIdToken}=context;
let{credentials}=config;
let federated=credentials.kind===`workload-identity-federation`;
let hasCredentials=!federated||mayAskIdToken;
if(code.whose!==`ours`&&hasCredentials&&!(config.forkEnvironment&&federated))return refuseCode(config,context);
if(hasCredentials)return{go:!0};
let evidence=[{call:`environment ${context.place?TOKEN_VARIABLE:`ACTIONS_ID_TOKEN_REQUEST_URL`}`,resource:context.repository??``,answer:context.place?(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`not set`:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`not set by the runner`}];
if(code.whose!==`ours`||dependabot)return stop(!0,skipped(`fork-without-token`,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`${withoutToken(context)}, so nothing was deployed. A maintainer can deploy the change from a branch of this repository.`,{evidence}));
let{reason,remedy}=noToken(context.place,federated?credentials.audience:``);
return stop(!1,fail(`id-token-permission`,reason,{evidence,remedies:[remedy]}))}
function withoutToken({code,dependabot}){
if(dependabot)return(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`GitHub gives no credentials to runs that Dependabot starts`;
if(code.whose===`foreign`)return(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`GitHub gives no credentials to pull requests from forks`;
return(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`The run has no credentials, and its code is not known to be of this repository`}
function refuseCode({origin,forkEnvironment},{event,repository,code}){
let ours=repository??(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`this repository`;
let head=code.whose===`foreign`?code.head??(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`a deleted fork`:`unknown`;
let whose=code.whose===`foreign`?(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`The event ${event} is about code of ${head}, not of ${ours}.`:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`It is not known whose code this run is about. ${code.whose===`unknown`?code.why:``}`.trimEnd();
let keyless=forkEnvironment?(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)` allow_fork_source does not help here: it needs workload_identity_provider, whose ID token proves the environment of the job.`:``;
return stop(!1,fail(`foreign-head`,`${whose} ${RISK[origin.kind]} `+(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`Use the pull_request event, which gives forks no credentials, or deploy after merging.${keyless}`,{evidence:[{call:`event ${event}`,resource:repository??``,answer:`head repository ${head}`}],remedies:[{kind:`workflow`,alternative:!0,title:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`To deploy such code after a person has approved each run`,text:REVIEWED}]}))}
let stop=(skip,finding)=>({go:!1,skip,finding});
function literalValues({edits,build,schedules}){
let sent=schedules.flatMap(({headers={},body})=>[...Object.values(headers),...body?[body]:[]]);
return[...edits.flatMap(valuesOf),...Object.values(build.env),...sent]}
function valuesOf(edit){
if(edit.op===`put`)return edit.path===`container.env`?Object.values(edit.entries):[];
if(edit.op!==`set`||!Array.isArray(edit.value))return[];
let parts=edit.value.filter(part=>typeof part==`string`);
if(edit.path===`container.args`)return parts;
return edit.path===`container.command`?parts.slice(1):[]}
function surelyAsked({mode,drift,origin,build,credentials}){
let apis=credentials.serviceAccount?[`iamcredentials`]:[];
if(drift.scope)return apis;
apis.push(`cloudresourcemanager`,`run`);
if(mode===`diagnose`)return apis;
apis.push(`orgpolicy`,`serviceusage`,`iam`);
if(origin.kind===`source`&&BUILDING.has(mode)){
apis.push(`storage`,`artifactregistry`);
build.serviceAccount&&mode===`preflight`||apis.push(`cloudbuild`)}
return apis}
let BUILDING=new Set([`deploy`,`preflight`,`preview`]);
async function testPermissions(names,ask,testable){
let unique=[...new Set(names)];
let groups=[];
for(let at=0;at<unique.length;at+=100)groups.push(unique.slice(at,at+100));
return merge(await Promise.all(groups.map(group=>askGroup(group,ask,testable))))}
function testableOn({send},fullResourceName){
return async()=>{
let found=new Set;
let pageToken;
try{
for(let page=0;page<3;page++){
let answer=await send({api:`iam`,method:`POST`,path:`/v1/permissions:queryTestablePermissions`,body:{fullResourceName,pageSize:1e3,...pageToken&&{pageToken}},safe:!0});
for(let{name}of answer.permissions??[])name&&found.add(name);
pageToken=answer.nextPageToken||void 0;
if(!pageToken)return found}}catch(error){
if(!(error instanceof ApiError))throw error}}}
function testIamPermissions(transport,api,path,names){
let ask=async permissions=>{
let call={api,method:`POST`,path:`${path}:testIamPermissions`,safe:!0};
return(await transport.send({...call,body:{permissions}})).permissions??[]};
if(api===`cloudresourcemanager`)return testPermissions(names,ask);
return testPermissions(names,ask,testableOn(transport,`//${api}.googleapis.com${path.replace(/^\/v\d+/,``)}`))}
let guarded$1=({etag})=>({safe:etag!==void 0});
async function askGroup(names,ask,testable){
if(names.length===0)return{granted:new Set,untestable:new Set};
try{
return{granted:new Set(await ask(names)),untestable:new Set}}catch(error){
if(!(error instanceof ApiError)||error.status!==400||error.code===`FAILED_PRECONDITION`)throw error;
if(names.length===1)return{granted:new Set,untestable:new Set(names)};
let named=names.filter(name=>mentions(error.message,name));
if(named.length>0&&named.length<names.length)return without(named,names,ask,testable);
let list=names.length>2?await testable?.():void 0;
let unlisted=list?names.filter(name=>!list.has(name)):[];
if(unlisted.length>0&&unlisted.length<names.length)return without(unlisted,names,ask);
let middle=Math.ceil(names.length/2);
return merge(await Promise.all([names.slice(0,middle),names.slice(middle)].map(half=>askGroup(half,ask))))}}
async function without(bad,names,ask,testable){
return merge([await askGroup(names.filter(name=>!bad.includes(name)),ask,testable),{granted:new Set,untestable:new Set(bad)}])}
let mentions=(message,name)=>RegExp(`(?<![\\w.])${name.replaceAll(`.`,`\\.`)}(?![\\w]|\\.\\w)`).test(message);
function merge(answers){
return{granted:new Set(answers.flatMap(answer=>[...answer.granted])),untestable:new Set(answers.flatMap(answer=>[...answer.untestable]))}}
function policyCalls(transport,api,version){
let{send}=transport;
return{getPolicy:name=>send({api,method:`GET`,path:`/${version}/${name}:getIamPolicy`,query:{"options.requestedPolicyVersion":3}}),setPolicy:(name,policy)=>send({api,method:`POST`,path:`/${version}/${name}:setIamPolicy`,body:{policy},...guarded$1(policy)}),testPermissions:(name,names)=>testIamPermissions(transport,api,`/${version}/${name}`,names)}}
async function orNull(answer){
try{
return await answer}catch(error){
if(error instanceof ApiError&&error.status===404)return null;
throw error}}
async function pause(ms,signal){
try{
await(0,node_timers_promises__WEBPACK_IMPORTED_MODULE_10__.setTimeout)(ms,void 0,{signal})}catch{
throw cancelled(signal)}}
function cancelled(signal){
return signal.reason instanceof Cancelled?signal.reason:new Cancelled((0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`The run was cancelled.`,{cause:signal.reason})}
async function abortable(promise,signal){
if(signal.aborted){
promise.catch(()=>void 0);
throw cancelled(signal)}
let{promise:stopped,reject}=Promise.withResolvers();
let stop=()=>reject(cancelled(signal));
signal.addEventListener(`abort`,stop,{once:!0});
try{
return await Promise.race([promise,stopped])}finally{
signal.removeEventListener(`abort`,stop)}}
async function withinTime(promise,ms,what,signal){
let deadline=new AbortController;
let late=()=>deadline.abort(new DOMException((0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`${what} did not answer within ${ms/1e3} seconds`,`TimeoutError`));
let timer=setTimeout(late,ms);
try{
return await abortable(promise,AbortSignal.any([signal,deadline.signal]))}catch(error){
throw deadline.signal.aborted&&!signal.aborted?deadline.signal.reason:error}finally{
clearTimeout(timer)}}
let PACE={firstMs:300,factor:1.4,mostMs:1e4};
async function poll(read,done,signal,pace=PACE){
for(let waitMs=pace.firstMs;;waitMs=Math.min(waitMs*pace.factor,pace.mostMs)){
await pause(waitMs,signal);
let value=await read();
if(done(value))return value}}
async function waitFor(operation,wait,signal){
let current=operation;
for(let waitMs=250;!current.done;waitMs=Math.min(waitMs*PACE.factor,5e3)){
let before=performance.now();
current=await wait(operation.name);
!current.done&&performance.now()-before<1e3&&await pause(waitMs,signal)}
return current}
function resultOf(operation,call){
if(operation.error)throw errorFromOperation(operation.error,call);
let{"@type":_,...result}=operation.response??{};
return result}
let NOT_READ=`NOT_READ`;
let triesAfter=status=>status===429?12:6;
let isTransient=status=>status===408||status===429||status>=500&&status!==501;
let NOT_SENT=new Set([NOT_READ,`ECONNREFUSED`,`ENOTFOUND`,`EAI_AGAIN`,`EHOSTUNREACH`,`ENETUNREACH`,`ENETDOWN`]);
let FINAL=/^(?:ERR_TLS_|ERR_SSL_|ERR_INVALID_|EPROTO|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_|CERT_)/;
function connectionFailure(error){
let code=systemCode(error)??``;
if(FINAL.test(code))return`final`;
if(NOT_SENT.has(code))return`not-sent`;
let said=error instanceof Error?error.message:``;
return/before secure TLS connection was established/.test(said)?`not-sent`:`maybe-sent`}
function delayMs(retry,retryAfter,random=Math.random){
let asked=retryAfterMs(retryAfter);
if(asked!==void 0)return Math.min(asked,3e4);
let step=Math.min(400*2**retry,12e3);
return step/2+random()*step/2}
function retryAfterMs(value){
if(!value)return;
let seconds=Number(value);
if(Number.isFinite(seconds))return Math.max(0,seconds*1e3);
let date=Date.parse(value);
return Number.isNaN(date)?void 0:Math.max(0,date-Date.now())}
let OUTSIDE=/["{}[\],]/g;
let INSIDE=/["\\]/g;
function makeSieve(field,take){
let opening=RegExp(`"${field}"\\s*:\\s*\\[$`);
let depth=0;
let inText=!1;
let escaped=!1;
let inList=!1;
let item=``;
let tail=``;
let finished=()=>{
let text=item.trim();
item=``;
if(!text)return``;
let value;
try{
value=JSON.parse(text)}catch{
return text}
take(value);
return``};
return piece=>{
let rest=``;
let from=0;
let pass=to=>{
let text=piece.slice(from,to);
from=to;
if(inList)item+=text;else{
rest+=text;
tail=(tail+text.slice(-100)).slice(-100)}};
let at=escaped&&piece?1:0;
piece&&(escaped=!1);
for(;at<piece.length;){
let marks=inText?INSIDE:OUTSIDE;
marks.lastIndex=at;
let mark=marks.exec(piece);
if(!mark)break;
at=mark.index+1;
if(mark[0]===`\\`){
escaped=at===piece.length;
at+=1}else if(mark[0]===`"`)inText=!inText;else if(mark[0]===`,`){
if(!inList||depth!==2)continue;
pass(mark.index);
rest+=finished();
from=at}else if(mark[0]===`{`||mark[0]===`[`){
depth+=1;
if(inList||depth!==2||mark[0]===`{`)continue;
pass(at);
inList=opening.test(tail)}else{
--depth;
if(!inList||depth!==1)continue;
pass(mark.index);
rest+=finished();
inList=!1}}
pass(piece.length);
return rest}}
let USER_AGENT=`${CLIENT}/${VERSION}`;
let agentOf=mark=>mark?`${USER_AGENT} ${mark}`:USER_AGENT;
function makeTransport(options){
let{quotes=makeQuotes()}=options;
let exchange=call=>{
quotes.learn(call.body,call.path);
return exchangeWithRetries(options,call,quotes)};
return{exchange,send:async call=>{
quotes.learn(call.body,call.path);
let answer;
let{items}=await exchangeWithRetries(options,call,quotes,({text})=>{
let read=parsed(text);
answer=read?.json;
return read!==void 0});
if(call.list&&items)return{...answer,[call.list.field]:items};
call.api===`run`&&quotes.learn(answer,call.path);
return quotes.hideIn(answer)},signal:options.signal,endpoints:options.endpoints}}
let callName=(endpoints,call)=>`${call.method} ${endpoints.host(call.api,call.location)}${call.path}`;
async function exchangeWithRetries(options,call,quotes,fits=()=>!0){
let signal=call.evenWhenCancelled?AbortSignal.timeout(5e3):options.signal;
let repeatable=call.safe||call.method===`GET`;
let url=address(options,call);
let renewed=!1;
for(let retry=0;;retry++){
if(signal.aborted)throw cancelled(signal);
let result=await attempt(options,call,url,signal);
if(`answer`in result){
let{answer}=result;
let accepted=answer.status>=200&&answer.status<300||call.accept?.includes(answer.status);
if(accepted&&fits(answer))return answer;
let error=accepted?notJson(answer,options,call,quotes):errorFromResponse(answer.status,answer.text,callName(options.endpoints,call),quotes.hide);
if(answer.status===401&&!renewed&&call.url===void 0){
renewed=!0;
options.credentials.renew(result.authorization);
continue}
let again=(call.retryOn?.includes(error.code)??!1)||(repeatable?isTransient(error.status)&&!answer.cut:error.status===429);
if(call.once||!again||retry+1>=triesAfter(error.status))throw await explained(options,error);
await pause(delayMs(retry,answer.headers.get(`retry-after`)),signal)}else{
let failure=connectionFailure(result.failure);
let lost=()=>errorFromNetwork(result.failure,callName(options.endpoints,call),new URL(url).host);
if(signal.aborted)throw new Cancelled(cancelled(signal).message,{cause:lost()});
let again=failure===`not-sent`||failure===`maybe-sent`&&repeatable;
if(call.once||!again||retry+1>=4)throw lost();
await pause(delayMs(retry,null),signal)}}}
async function attempt(options,call,url,signal){
let credentials=call.url===void 0?await abortable(options.credentials.headers(),signal):{};
let startMs=performance.now();
let outcome=(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`no answer`;
let{list}=call;
let items=[];
try{
let answer=await options.http({url,method:call.method,headers:headers(options,call,credentials),...body(call),signal,timeoutMs:Math.max(call.timeoutMs??6e4,call.deadlineMs??0),...list&&{sieve:makeSieve(list.field,item=>items.push(list.each(item)))}});
outcome=String(answer.status);
return{answer:list?{...answer,items}:answer,authorization:credentials.authorization}}catch(failure){
return{failure}}finally{
let name=`${callName(options.endpoints,call)} ${outcome}`;
options.timings.push({name,startMs:Math.round(startMs),durationMs:Math.round(performance.now()-startMs)})}}
function headers(options,call,credentials){
return{accept:`application/json`,"user-agent":USER_AGENT,...call.body!==void 0&&{"content-type":`application/json`},...options.requestReason&&{"x-goog-request-reason":options.requestReason},...call.headers,...credentials}}
function body(call){
if(call.content)return{body:call.content};
return call.body===void 0?{}:{body:JSON.stringify(call.body)}}
function address(options,call){
if(call.url!==void 0)return call.url;
let{endpoints}=options;
let base=call.regionInHost&&call.location?endpoints.baseInRegion(call.api,call.location):endpoints.base(call.api,call.location);
let url=new URL(base+call.path);
if(url.origin!==new URL(base).origin)throw Error(`The path ${call.path} leads away from ${new URL(base).host}`);
for(let[name,value]of Object.entries(call.query??{}))for(let item of Array.isArray(value)?value:[value])item!==void 0&&url.searchParams.append(name,String(item));
return url.href}
let explained=async(options,error)=>await options.credentials.explain?.(error)??error;
function parsed(text){
try{
return{json:text?JSON.parse(text):void 0}}catch{
return}}
let notJson=({text,cut},{endpoints},call,{hide})=>errorFromResponse(502,cut?(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`The answer is too large.`:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`The answer is not JSON: ${hide(text).slice(0,100)}`,callName(endpoints,call));
let API$12=`artifactregistry`;
function makeArtifactRegistry(transport){
let{send,signal,endpoints}=transport;
let end=async(call,accepted)=>{
let started=await send(call);
accepted?.();
let read=()=>send({api:API$12,method:`GET`,path:`/v1/${started.name}`});
return resultOf(started.done?started:await poll(read,({done})=>done===!0,signal),callName(endpoints,call))};
return{getRepository:name=>orNull(send({api:API$12,method:`GET`,path:`/v1/${name}`})),getDockerImage:name=>orNull(send({api:API$12,method:`GET`,path:`/v1/${name}`})),getTag:async name=>(await orNull(send({api:API$12,method:`GET`,path:`/v1/${name}`})))?.version?.split(`/`).at(-1)??null,createRepository:async(parent,id,description,accepted)=>{
let path=`/v1/${parent}/repositories`;
let body={name:`${parent}/repositories/${id}`,format:`DOCKER`,description};
return end({api:API$12,method:`POST`,path,query:{repositoryId:id},body},accepted)},listDockerImages:async repository=>{
let found=[];
for(let pageToken;;){
let page=await send({api:API$12,method:`GET`,path:`/v1/${repository}/dockerImages`,query:{pageSize:1e3,pageToken}});
found.push(...page.dockerImages??[]);
pageToken=page.nextPageToken||void 0;
if(!pageToken)return found}},deleteVersion:async(name,force)=>{
await end({api:API$12,method:`DELETE`,path:`/v1/${name}`,query:{force:force||void 0}})},...policyCalls(transport,API$12,`v1`)}}
async function ask$1(context,url,authorization,mark){
let{http,signal,timings}=context;
let headers={accept:`*/*`,"user-agent":agentOf(mark),...authorization&&{authorization}};
let call=`GET ${new URL(url).host}${new URL(url).pathname}`;
for(let tried=0;;tried++){
if(signal.aborted)throw cancelled(signal);
let startMs=performance.now();
try{
let answer=await http({url,method:`GET`,headers,signal,timeoutMs:6e4,most:65536});
let durationMs=Math.round(performance.now()-startMs);
timings.push({name:`${call} ${answer.status}`,startMs:Math.round(startMs),durationMs});
return{status:answer.status,headers:answer.headers,body:answer.text}}catch(failure){
if(signal.aborted)throw cancelled(signal);
if(tried+1>=3||connectionFailure(failure)===`final`)throw errorFromNetwork(failure,call,new URL(url).host);
await pause(delayMs(tried,null),signal)}}}
function makeCloudAsset({send}){
async function*pages(path,query,each){
let pageToken;
do{
let page=await send({api:`cloudasset`,method:`GET`,path,query:{...query,pageSize:500,pageToken},list:{field:`results`,each:item=>each(item)}});
yield page.results??[];
pageToken=page.nextPageToken||void 0}while(pageToken)}
return{resources:(scope,assetTypes,each)=>pages(`/v1/${scope}:searchAllResources`,{assetTypes,orderBy:`name`,readMask:`name,assetType,project,folders,organization,versionedResources`},each),names:(scope,assetTypes,query,each)=>pages(`/v1/${scope}:searchAllResources`,{assetTypes,query,orderBy:`name`,readMask:`name,assetType,state`},each),policies:(scope,assetTypes,each)=>pages(`/v1/${scope}:searchAllIamPolicies`,{assetTypes,orderBy:`resource`},each)}}
let API$11=`cloudbuild`;
function makeCloudBuild({send}){
return{defaultServiceAccount:async(project,location)=>{
let path=`/v1/projects/${project}/locations/${location}/defaultServiceAccount`;
let{serviceAccountEmail}=await send({api:API$11,method:`GET`,path});
return serviceAccountEmail?.split(`/`).pop()||null},createBuild:(project,location,build)=>send({api:API$11,method:`POST`,path:`/v1/projects/${project}/locations/${location}/builds`,body:build}),getBuild:name=>send({api:API$11,method:`GET`,path:`/v1/${name}`}),getOperation:name=>send({api:API$11,method:`GET`,path:`/v1/${name}`}),buildsTagged:async(project,location,tag)=>{
let{builds}=await send({api:API$11,method:`GET`,path:`/v1/projects/${project}/locations/${location}/builds`,query:{filter:`tags=${JSON.stringify(tag)}`,pageSize:100},evenWhenCancelled:!0});
return builds??[]},newestBuilds:async(project,location)=>{
let path=`/v1/projects/${project}/locations/${location}/builds`;
return(await send({api:API$11,method:`GET`,path,query:{pageSize:100}})).builds??[]},cancel:async name=>{
await send({api:API$11,method:`POST`,path:`/v1/${name}:cancel`,body:{},evenWhenCancelled:!0})}}}
function makeCompute({send}){
return{getSubnetworkPolicy:name=>send({api:`compute`,method:`GET`,path:`/compute/v1/${name}/getIamPolicy`,query:{optionsRequestedPolicyVersion:3}})}}
let API$9=`cloudfunctions`;
function makeFunctions({send}){
return{get:name=>orNull(send({api:API$9,method:`GET`,path:`/v2/${name}`})),getFirst:name=>orNull(send({api:API$9,method:`GET`,path:`/v1/${name}`})),async*listFirst(project,each){
let path=`/v1/projects/${project}/locations/-/functions`;
let pageToken;
do{
let page=await send({api:API$9,method:`GET`,path,query:{pageToken},list:{field:`functions`,each:item=>each(item)}});
yield{items:page.functions??[],unreachable:page.unreachable??[]};
pageToken=page.nextPageToken||void 0}while(pageToken)},getPolicy:name=>send({api:API$9,method:`GET`,path:`/v1/${name}:getIamPolicy`,query:{"options.requestedPolicyVersion":3}})}}
let account$1=(email,project=`-`)=>`/v1/projects/${project}/serviceAccounts/${email}`;
function makeIam(transport){
let{send}=transport;
return{getServiceAccount:(email,project)=>orNull(send({api:`iam`,method:`GET`,path:account$1(email,project)})),listServiceAccounts:async project=>{
let path=`/v1/projects/${project}/serviceAccounts`;
let{accounts=[]}=await send({api:`iam`,method:`GET`,path,query:{pageSize:100}});
return accounts.flatMap(({email})=>email||[])},getPolicy:(email,project)=>send({api:`iam`,method:`POST`,path:`${account$1(email,project)}:getIamPolicy`,query:{"options.requestedPolicyVersion":3},safe:!0}),setPolicy:(email,policy,project)=>send({api:`iam`,method:`POST`,path:`${account$1(email,project)}:setIamPolicy`,body:{policy},...guarded$1(policy)}),testPermissions:(email,names,project)=>testIamPermissions(transport,`iam`,account$1(email,project),names),createServiceAccount:(project,id,about)=>send({api:`iam`,method:`POST`,path:`/v1/projects/${project}/serviceAccounts`,body:{accountId:id,serviceAccount:about}}),deleteServiceAccount:async(email,project)=>{
await send({api:`iam`,method:`DELETE`,path:account$1(email,project)})},getRole:name=>orNull(send({api:`iam`,method:`GET`,path:`/v1/${name}`}))}}
let makeKms=transport=>policyCalls(transport,`cloudkms`,`v1`);
let SHAPES=[/(?<=[a-z][a-z0-9+.-]{0,20}:\/\/[^\s/:@"'<>]{0,100}:)[^\s/"'<>]{1,300}(?=@)/gi,/(?<=\b(?:bearer|basic) )[\w.~+/-]{16,4000}={0,2}/gi,/\beyJ[\w-]{10,2000}\.[\w-]{10,4000}(?:\.[\w-]{0,2000})?/g,/\b(?:ya29\.|1\/\/0|AIza|GOCSPX-|gh[opsur]_|github_pat_|glpat-|xox[abeoprs]-|[rs]k_live_|sk-|npm_)[\w-]{20,500}/g,/(?<=(?:password|passwd|pwd|secret|token|api_?key|access_?key|accountkey|credential)["']{0,1}=["']{0,1})[^\s"'&;,]{4,300}/gi,/(?<="\w{0,30}(?:password|passwd|secret|token|api_?key|access_?key|private_key)" ?: ?")[^"]{4,4000}(?=")/gi,/(?<=-----BEGIN [A-Z ]{0,30}PRIVATE KEY-----)[\w+/=\s\\]{16,8000}/g];
let withoutCredentials=text=>SHAPES.reduce((left,shape)=>left.replace(shape,`***`),text);
function makeLogging({send}){
let entriesOf=async(project,filter,most)=>{
let{entries}=await send({api:`logging`,method:`POST`,path:`/v2/entries:list`,body:{resourceNames:[`projects/${project}`],filter,orderBy:`timestamp desc`,pageSize:most},safe:!0});
return(entries??[]).reverse()};
let last=async(project,filter,lines)=>(await entriesOf(project,filter,lines)).flatMap(({textPayload})=>textPayload===void 0?[]:withoutCredentials(textPayload));
let written=async(name,filter,lines)=>{
let project=name.split(`/`)[1]??``;
let all=[...filter,`logName:${JSON.stringify(`run.googleapis.com%2F`)}`,`logName!=${JSON.stringify(`projects/${project}/logs/run.googleapis.com%2Frequests`)}`];
return(await entriesOf(project,all.join(` AND `),lines)).flatMap(lineIn)};
return{buildLog:(project,buildId,lines)=>last(project,`resource.type="build" AND resource.labels.build_id=${JSON.stringify(buildId)}`,lines),executionLog:(name,lines)=>{
let[,,,location=``,,job=``,,execution=``]=name.split(`/`);
let filter=[`resource.type="cloud_run_job"`,`resource.labels.job_name=${JSON.stringify(job)}`,`resource.labels.location=${JSON.stringify(location)}`,`labels."run.googleapis.com/execution_name"=${JSON.stringify(execution)}`];
return written(name,filter,lines)},revisionLog:(name,lines)=>{
let[,,,location=``,collection=``,of=``,,revision=``]=name.split(`/`);
let[type,label]=collection===`workerPools`?[`cloud_run_worker_pool`,`worker_pool_name`]:[`cloud_run_revision`,`service_name`];
let filter=[`resource.type=${JSON.stringify(type)}`,`resource.labels.${label}=${JSON.stringify(of)}`,`resource.labels.location=${JSON.stringify(location)}`,`resource.labels.revision_name=${JSON.stringify(revision)}`];
return written(name,filter,lines)},changes:async resource=>{
let[,host,name=``]=/^\/\/([^/]+)\/(.+)$/.exec(resource)??[];
let[,project=``,,location=``,collection=``,id=``]=name.split(`/`);
let[type,label]=AUDITED[host===`cloudscheduler.googleapis.com`?`schedules`:collection]??AUDITED.services;
let filter=[`logName=${JSON.stringify(`projects/${project}/logs/cloudaudit.googleapis.com%2Factivity`)}`,`resource.type=${JSON.stringify(type)}`,`resource.labels.${label}=${JSON.stringify(id)}`,`resource.labels.location=${JSON.stringify(location)}`];
return(await entriesOf(project,filter.join(` AND `),SOME)).reverse().flatMap(activityIn)},roleChanges:async(project,member)=>{
let filter=[`logName=${JSON.stringify(`projects/${project}/logs/cloudaudit.googleapis.com%2Factivity`)}`,`protoPayload.serviceData.policyDelta.bindingDeltas.member=${JSON.stringify(member)}`];
return(await entriesOf(project,filter.join(` AND `),100)).reverse().flatMap(roleChangesIn(member))},attempts:async(name,since)=>{
let[,project=``,,location=``,,job=``]=name.split(`/`);
let filter=[`resource.type="cloud_scheduler_job"`,`resource.labels.job_id=${JSON.stringify(job)}`,`resource.labels.location=${JSON.stringify(location)}`,`timestamp>=${JSON.stringify(since)}`];
return(await entriesOf(project,filter.join(` AND `),SOME)).flatMap(attemptIn)},refusedCalls:async(name,since)=>{
let[,project=``,,location=``,,service=``]=name.split(`/`);
let filter=[`resource.type="cloud_run_revision"`,`resource.labels.service_name=${JSON.stringify(service)}`,`resource.labels.location=${JSON.stringify(location)}`,`logName=${JSON.stringify(`projects/${project}/logs/run.googleapis.com%2Frequests`)}`,`httpRequest.status>=401`,`httpRequest.status<=403`,`NOT httpRequest.userAgent:${JSON.stringify(USER_AGENT)}`,`timestamp>=${JSON.stringify(since)}`];
return(await entriesOf(project,filter.join(` AND `),100)).map(callIn)},markedCalls:async(name,mark,since)=>{
let[,project=``,,location=``,,service=``]=name.split(`/`);
let filter=[`resource.type="cloud_run_revision"`,`resource.labels.service_name=${JSON.stringify(service)}`,`resource.labels.location=${JSON.stringify(location)}`,`logName=${JSON.stringify(`projects/${project}/logs/run.googleapis.com%2Frequests`)}`,`httpRequest.userAgent=${JSON.stringify(agentOf(mark))}`,`timestamp>=${JSON.stringify(since)}`];
return(await entriesOf(project,filter.join(` AND `),SOME)).map(callIn)},scheduledCalls:async(name,address,since)=>{
let[,project=``,,location=``,,service=``]=name.split(`/`);
let filter=[`resource.type="cloud_run_revision"`,`resource.labels.service_name=${JSON.stringify(service)}`,`resource.labels.location=${JSON.stringify(location)}`,`httpRequest.userAgent="Google-Cloud-Scheduler"`,`httpRequest.requestUrl:${JSON.stringify(address)}`,`timestamp>=${JSON.stringify(since)}`];
return(await entriesOf(project,filter.join(` AND `),SOME)).map(callIn)}}}
let SOME=20;
let AUDITED={services:[`cloud_run_revision`,`service_name`],jobs:[`cloud_run_job`,`job_name`],workerPools:[`cloud_run_worker_pool`,`worker_pool_name`],schedules:[`cloud_scheduler_job`,`job_id`]};
function activityIn({timestamp:time,protoPayload={}}){
let{methodName:method,authenticationInfo,status}=protoPayload;
let by=authenticationInfo?.principalEmail;
return time&&method&&!status?.code?[{time,method,...by&&{by}}]:[]}
let roleChangesIn=member=>entry=>{
let{serviceName=``,resourceName=``,serviceData}=entry.protoPayload??{};
return activityIn(entry).flatMap(activity=>(serviceData?.policyDelta?.bindingDeltas??[]).flatMap(({action,role=``,condition,...delta})=>delta.member===member&&(action===`ADD`||action===`REMOVE`)?[{...activity,action,role,resource:`//${serviceName}/${resourceName}`,condition:condition?.expression??``}]:[]))};
function lineIn({logName=``,textPayload,jsonPayload}){
let text=textPayload??(typeof jsonPayload?.message==`string`?jsonPayload.message:void 0);
return text===void 0?[]:[{text:withoutCredentials(text),from:logName.endsWith(`varlog%2Fsystem`)?`platform`:`app`}]}
function attemptIn({jsonPayload={},httpRequest,timestamp:time}){
if(!jsonPayload[`@type`]?.endsWith(`.AttemptFinished`))return[];
let{status=`OK`,debugInfo:debug}=jsonPayload;
let told=/Original HTTP response code number = (\d{3})/.exec(debug??``)?.[1];
let httpStatus=httpRequest?.status??(told?Number(told):void 0);
return[{status,...httpStatus&&{httpStatus},...debug&&{debug},...time&&{time}}]}
let callIn=({httpRequest,textPayload=``})=>({...httpRequest?.status&&{status:httpRequest.status},text:textPayload});
function makeOrgPolicy({send}){
return{effective:(project,constraint)=>send({api:`orgpolicy`,method:`GET`,path:`/v2/${`projects/${project}/policies/${constraint.replace(/^constraints\//,``)}`}:getEffectivePolicy`}),list:async node=>{
let policies=[];
let pageToken;
do{
let page=await send({api:`orgpolicy`,method:`GET`,path:`/v2/${node}/policies`,query:{pageToken}});
policies.push(...page.policies??[]);
pageToken=page.nextPageToken||void 0}while(pageToken);
return policies},get:(node,constraint)=>orNull(send({api:`orgpolicy`,method:`GET`,path:`/v2/${node}/policies/${constraint}`}))}}
let API$7=`cloudresourcemanager`;
function makeResourceManager(transport){
let{send,signal,endpoints}=transport;
let end=async start=>{
let started=await send(start);
let{api,location}=start;
let read=()=>send({api,...location&&{location},method:`GET`,path:`/v3/${started.name}`});
resultOf(started.done?started:await poll(read,({done})=>done===!0,signal),callName(endpoints,start))};
let below=async(collection,parent)=>{
let found=[];
for(let pageToken;;){
let page=await send({api:API$7,method:`GET`,path:`/v3/${collection}`,query:{parent,pageToken}});
found.push(...page[collection]??[]);
pageToken=page.nextPageToken||void 0;
if(!pageToken)return found}};
return{projectsIn:async node=>(await below(`projects`,node)).filter(({state=`ACTIVE`})=>state===`ACTIVE`),foldersIn:async node=>(await below(`folders`,node)).flatMap(({name})=>name??[]),getProject:project=>send({api:API$7,method:`GET`,path:`/v3/projects/${project}`}),getPolicy:project=>send({api:API$7,method:`POST`,path:`/v1/projects/${project}:getIamPolicy`,body:{options:{requestedPolicyVersion:3}},safe:!0}),setPolicy:(project,policy)=>send({api:API$7,method:`POST`,path:`/v1/projects/${project}:setIamPolicy`,body:{policy},...guarded$1(policy)}),ancestors:async project=>{
let{ancestor=[]}=await send({api:API$7,method:`POST`,path:`/v1/projects/${project}:getAncestry`,body:{},safe:!0});
return ancestor.flatMap(({resourceId:{type,id}={}})=>type===`folder`||type===`organization`?[`${type}s/${id}`]:[])},getNodePolicy:node=>send({api:API$7,method:`POST`,path:`/v3/${node}:getIamPolicy`,body:{options:{requestedPolicyVersion:3}},safe:!0}),testPermissions:(project,names)=>testIamPermissions(transport,API$7,`/v3/projects/${project}`,names),effectiveTags:async(fullName,location)=>{
let tags=[];
let pageToken;
do{
let page=await send({api:API$7,location,method:`GET`,path:`/v3/effectiveTags`,query:{parent:fullName,pageSize:300,pageToken}});
tags.push(...page.effectiveTags??[]);
pageToken=page.nextPageToken||void 0}while(pageToken);
return tags.map(tag=>({key:tag.namespacedTagKey??``,value:tag.namespacedTagValue?.split(`/`).pop()??``,keyId:tag.tagKey??``,valueId:tag.tagValue??``,inherited:tag.inherited??!1}))},tagValue:name=>/^tagValues\/\d+$/.test(name)?send({api:API$7,method:`GET`,path:`/v3/${name}`}):send({api:API$7,method:`GET`,path:`/v3/tagValues/namespaced`,query:{name}}),testTagValue:(name,names)=>testIamPermissions(transport,API$7,`/v3/${name}`,names),bindTag:(parent,tagValue,location)=>{
let value=/^tagValues\/\d+$/.test(tagValue)?{tagValue}:{tagValueNamespacedName:tagValue};
return end({api:API$7,location,method:`POST`,path:`/v3/tagBindings`,body:{parent,...value}})},unbindTag:(parent,tagValue,location)=>{
let path=`/v3/tagBindings/${encodeURIComponent(parent)}/${tagValue}`;
return end({api:API$7,location,method:`DELETE`,path})}}}
let METHODS=JSON.parse(`{"about":"Deadlines and retry codes of the methods that have any in @google-cloud/run 4.2.0, build/src/v2/*_client_config.json. Apache-2.0, (c) Google LLC.","methods":{"POST services":{"deadlineMs":15000},"GET services/*":{"deadlineMs":10000,"retry":["UNAVAILABLE"]},"GET services":{"deadlineMs":10000,"retry":["UNAVAILABLE"]},"PATCH services/*":{"deadlineMs":15000},"DELETE services/*":{"deadlineMs":10000}}}`).methods;
function publishedFor({method,path}){
let[,rest=``]=/^\/v2\/projects\/[^/]+\/locations\/[^/]+\/(.*)$/.exec(path)??[];
let[,collection=``,name,verb=``]=/(?:^|\/)([a-zA-Z]+)(?:\/([^/:]+))?(:\w+)?$/.exec(rest)??[];
let{deadlineMs,retry}=METHODS[`${method} ${collection}${name===void 0?``:`/*`}${verb}`]??{};
return{...deadlineMs!==void 0&&{deadlineMs},...retry&&{retryOn:retry}}}
function knativePath({kind,project,region,name},overridden,list=!1){
let{manifest}=KINDS$3[kind];
let path=overridden&&manifest?.regionalPath?`/v1/projects/${project}/locations/${region}/${manifest.plural}`:`/apis/${manifest?.apiVersion}/namespaces/${project}/${manifest?.plural}`;
return list?path:`${path}/${name}`}
function regionOf({kind,region},endpoints){
let override=endpoints.override(`run`);
if(KINDS$3[kind].manifest?.regionalPath||!override)return{};
return endpoints.baseInRegion(`run`,region)===override?{headers:{"x-goog-request-params":`location=${region}`}}:{regionInHost:!0}}
function regionalHosts({kind,manifest,regions},endpoints){
let run=endpoints.elsewhere.find(({api})=>api===endpoints.host(`run`));
if(!run||!manifest)return[];
return regions.flatMap(region=>{
let{regionInHost}=regionOf({kind,region,project:``,name:``},endpoints);
let host=new URL(endpoints.baseInRegion(`run`,region)).host;
return regionInHost?{...run,api:endpoints.host(`run`,region),host}:[]})}
function makeRun(transport){
let{signal,endpoints}=transport;
let send=call=>transport.send({...publishedFor(call),...call});
let overridden=endpoints.override(`run`)!==void 0;
let wait=name=>({api:`run`,method:`POST`,path:`/v2/${name}:wait`,body:{timeout:`30s`}});
let end=async operation=>{
let ask=name=>send({...wait(name),safe:!0});
return resultOf(await waitFor(operation,ask,signal),callName(endpoints,wait(operation.name)))};
let remove=async(name,query)=>{
await end(await send({api:`run`,method:`DELETE`,path:`/v2/${name}`,...query&&{query}}))};
let all=async(path,field)=>{
let found=[];
for(let pageToken;;){
let call={api:`run`,method:`GET`,path,query:{pageToken}};
let page=await send(call);
let absent=page.unreachable??[];
if(absent.length>0){
let message=(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`${list$4(absent)} did not answer.`;
throw new ApiError(503,callName(endpoints,call),{code:`UNAVAILABLE`,message,details:[]})}
found.push(...page[field]??[]);
pageToken=page.nextPageToken||void 0;
if(!pageToken)return found}};
async function*everywhere(path,each){
let token;
do{
let{items=[],unreachable=[],metadata}=await send({api:`run`,method:`GET`,path,query:{limit:500,continue:token},list:{field:`items`,each:item=>each(item)}});
yield{items,unreachable};
token=metadata?.continue||void 0}while(token)}
return{listEverywhere:(project,each)=>everywhere(`/v1/projects/${project}/locations/-/services`,each),listJobsEverywhere:(project,each)=>everywhere(`/apis/run.googleapis.com/v1/namespaces/${project}/jobs`,each),getService:(name,{evenWhenCancelled=!1}={})=>orNull(send({api:`run`,method:`GET`,path:`/v2/${name}`,evenWhenCancelled})),getKnative:place=>{
let path=knativePath(place,overridden);
return orNull(send({api:`run`,location:place.region,method:`GET`,path,...regionOf(place,endpoints)}))},getImageDigest:async(parent,revision)=>{
let call={api:`run`,method:`GET`,path:`/v1/${parent}/revisions/${revision}`};
return(await send(call)).status?.imageDigest},saveKnative:(place,body,create,{dryRun}={})=>{
let path=knativePath(place,overridden,create);
return send({api:`run`,location:place.region,method:create?`POST`:`PUT`,path,...dryRun&&{query:{dryRun:`all`}},body,...regionOf(place,endpoints)})},createService:(parent,id,service,{validateOnly}={})=>send({api:`run`,method:`POST`,path:`/v2/${parent}/services`,query:{serviceId:id,validateOnly:validateOnly||void 0},body:service}),patchService:(service,updateMask,{validateOnly,evenWhenCancelled=!1}={})=>send({api:`run`,method:`PATCH`,path:`/v2/${service.name}`,query:{updateMask:updateMask.join(`,`),validateOnly:validateOnly||void 0},body:service,evenWhenCancelled,safe:service.etag!==void 0||!updateMask.some(path=>/^(template|buildConfig)\b/.test(path))}),listServices:parent=>all(`/v2/${parent}/services`,`services`),deleteService:(name,etag)=>remove(name,{etag}),listRegions:async project=>(await all(`/v1/projects/${project}/locations`,`locations`)).map(({locationId})=>locationId),listRevisions:name=>all(`/v2/${name}/revisions`,`revisions`),deleteRevision:(name,etag)=>remove(name,{etag}),getRevision:name=>orNull(send({api:`run`,method:`GET`,path:`/v2/${name}`})),wait:end,getResource:name=>orNull(send({api:`run`,method:`GET`,path:`/v2/${name}`})),listResources:(kind,parent)=>{
let{collection}=KINDS$3[kind];
return all(`/v2/${parent}/${collection}`,collection)},createResource:(kind,parent,id,body,{validateOnly}={})=>{
let{collection,idParameter}=KINDS$3[kind];
return send({api:`run`,method:`POST`,path:`/v2/${parent}/${collection}`,query:{[idParameter]:id,validateOnly:validateOnly||void 0},body})},updateResource:(body,updateMask,{validateOnly}={})=>send({api:`run`,method:`PATCH`,path:`/v2/${body.name}`,query:{updateMask:updateMask?.join(`,`),validateOnly:validateOnly||void 0},body,safe:body.etag!==void 0}),runJob:name=>send({api:`run`,method:`POST`,path:`/v2/${name}:run`,body:{}}),getExecution:name=>orNull(send({api:`run`,method:`GET`,path:`/v2/${name}`})),listTasks:execution=>all(`/v2/${execution}/tasks`,`tasks`),...policyCalls({...transport,send},`run`,`v2`),submitBuild:(parent,request)=>send({api:`run`,location:/\/locations\/([^/]+)$/.exec(parent)?.[1],method:`POST`,path:`/v2/${parent}/builds:submit`,body:request})}}
let API$5=`cloudscheduler`;
function makeScheduler({send}){
return{getJob:name=>orNull(send({api:API$5,method:`GET`,path:`/v1/${name}`})),listJobs:async parent=>{
let found=[];
for(let pageToken;;){
let page=await send({api:API$5,method:`GET`,path:`/v1/${parent}/jobs`,query:{pageToken}});
found.push(...page.jobs??[]);
pageToken=page.nextPageToken||void 0;
if(!pageToken)return found}},createJob:(parent,job)=>send({api:API$5,method:`POST`,path:`/v1/${parent}/jobs`,body:job}),patchJob:(job,updateMask)=>send({api:API$5,method:`PATCH`,path:`/v1/${job.name}`,query:{updateMask:updateMask.join(`,`)},body:job,safe:!0}),deleteJob:async name=>{
await send({api:API$5,method:`DELETE`,path:`/v1/${name}`})},runJob:name=>send({api:API$5,method:`POST`,path:`/v1/${name}:run`,body:{}})}}
let makeSecretManager=transport=>({...policyCalls(transport,API$4,`v1`),getVersion:name=>orNull(transport.send({api:API$4,method:`GET`,path:`/v1/${name}`}))});
let API$4=`secretmanager`;
let API$3=`serviceusage`;
function makeServiceUsage({send,signal,endpoints}){
let batchGet=async(project,hosts)=>{
let names=hosts.map(host=>`projects/${project}/services/${host}`);
let path=`/v1/projects/${project}/services:batchGet`;
let{services}=await send({api:API$3,method:`GET`,path,query:{names}});
return Object.fromEntries((services??[]).map(({name,state})=>[name?.split(`/`).pop(),state===`ENABLED`]))};
let getOne=async(project,host)=>{
let path=`/v1/projects/${project}/services/${host}`;
let{state}=await send({api:API$3,method:`GET`,path});
return[host,state===`ENABLED`]};
let getSome=async(project,hosts)=>{
try{
return await batchGet(project,hosts)}catch(error){
if(!(error instanceof ApiError)||![400,403,404,501].includes(error.status))throw error;
let answers=await Promise.allSettled(hosts.map(host=>getOne(project,host)));
let known=answers.flatMap(answer=>answer.status===`fulfilled`?[answer.value]:[]);
let failed=answers.find(answer=>answer.status===`rejected`);
if(known.length===0&&failed)throw failed.reason;
return Object.fromEntries(known)}};
let enableSome=async(project,hosts,accepted)=>{
let start={api:API$3,method:`POST`,path:`/v1/projects/${project}/services:batchEnable`};
let started=await send({...start,body:{serviceIds:hosts},safe:!0});
accepted?.(hosts);
let read=()=>send({api:API$3,method:`GET`,path:`/v1/${started.name}`});
resultOf(started.done?started:await poll(read,({done})=>done===!0,signal),callName(endpoints,start))};
return{enabled:async(project,hosts)=>{
let answers=await Promise.all(inGroups(hosts,30).map(group=>getSome(project,group)));
return Object.assign({},...answers)},enable:async(project,hosts,accepted)=>{
await Promise.all(inGroups(hosts,20).map(group=>enableSome(project,group,accepted)))}}}
function inGroups(items,most){
let groups=[];
for(let at=0;at<items.length;at+=most)groups.push(items.slice(at,at+most));
return groups}
let POOL={keepAlive:!0,maxSockets:64,scheduling:`lifo`,timeout:15e3};
var GivenConnections=class extends node_https__WEBPACK_IMPORTED_MODULE_14__.Agent{
#given=new Map;
give(host,port,socket){
this.#given.set(`${host} ${port}`,socket)}
createConnection(...[options,done]){
let place=`${options.host} ${options.port}`;
let given=this.#given.get(place);
this.#given.delete(place);
return given&&!given.destroyed?given.ref():super.createConnection(options,done)}};
let byHttp1=agent=>({url,method,headers,body},signal)=>new Promise((resolve,reject)=>{
let sent=(url.startsWith(`https:`)?node_https__WEBPACK_IMPORTED_MODULE_14__.request:node_http__WEBPACK_IMPORTED_MODULE_11__.request)(url,{method,agent,signal,headers:{"accept-encoding":`gzip`,...headers}},answer=>resolve({status:answer.statusCode??0,headers:headersOf(answer.headers),body:unpacked(answer,answer.headers[`content-encoding`])}));
sent.on(`error`,reject);
sent.end(body)});
let unpacked=(body,encoding)=>encoding===`gzip`?(0,node_stream__WEBPACK_IMPORTED_MODULE_12__.pipeline)(body,(0,node_zlib__WEBPACK_IMPORTED_MODULE_5__.createGunzip)(),()=>void 0):body;
function headersOf(raw){
let all=new Map;
for(let[name,value]of Object.entries(raw))value!==void 0&&!name.startsWith(`:`)&&all.set(name,String(value));
return{get:name=>all.get(name.toLowerCase())??null,[Symbol.iterator]:()=>all[Symbol.iterator]()}}
function makeHttp(route){
return async request=>{
let ended=new AbortController;
let{signal}=ended;
let stop=()=>ended.abort(request.signal.reason);
let late=new DOMException(`The operation was aborted due to timeout`,`TimeoutError`);
let timer=setTimeout(()=>ended.abort(late),request.timeoutMs);
request.signal.aborted&&stop();
request.signal.addEventListener(`abort`,stop,{once:!0});
try{
let way=route(new URL(request.url));
let{status,headers,body,check}=await(`send`in way?way.send:`agent`in way?byHttp1(way.agent):throughProxy(way.proxy))(request,signal);
let isPage=/\b(?:html|xml)\b/.test(headers.get(`content-type`)??``);
let sieve=status>=200&&status<300?request.sieve:void 0;
let usual=isPage?64e3:sieve?256e6:16e6;
let{size,...read}=await readSome(body,request.most??usual,sieve);
read.cut||check?.(size);
return{status,headers,...read}}catch(error){
throw signal.reason===late?late:error}finally{
clearTimeout(timer);
request.signal.removeEventListener(`abort`,stop)}}}
let throughProxy=proxy=>async({url,method,headers,body},signal)=>{
let{PassThroughClient}=await Promise.all([__webpack_require__.e(819),__webpack_require__.e(182)]).then(__webpack_require__.bind(__webpack_require__,4182)).then(m=>(0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.o)(m.default,1));
let client=new PassThroughClient({useAuthRequestParameters:!1});
try{
let{status,headers:answered,data}=await client.request({url,proxy,signal,method,headers:new Headers(headers),...body!==void 0&&{body},redirect:`manual`,retry:!1,responseType:`stream`,validateStatus:()=>!0});
return{status,headers:answered,body:data}}catch(error){
throw error instanceof Error&&error.cause instanceof Error?error.cause:error}};
async function readSome(body,most,sieve=piece=>piece){
if(!(body instanceof node_stream__WEBPACK_IMPORTED_MODULE_12__.Readable))return{text:``,size:0};
let decoder=new node_string_decoder__WEBPACK_IMPORTED_MODULE_13__.StringDecoder(`utf8`);
let text=``;
let size=0;
for await(let chunk of body){
text+=sieve(decoder.write(chunk.subarray(0,most-size)));
size+=chunk.length;
if(size>most)break}
text+=sieve(decoder.end());
return size>most?{text,size,cut:!0}:{text,size}}
function libraryCredentials(options){
let{client,signal,mask,call,quotes}=options;
client.transporter.defaults.redirect=`manual`;
let last;
let headers=async()=>{
let startMs=performance.now();
let asked=client.getRequestHeaders();
let got=await(signal.aborted?asked:abortable(asked,signal)).catch(error=>{
throw isFromLibrary(error)?options.refused(readError(error,call,quotes)):error});
let authorization=got.get(`authorization`)??``;
if(authorization!==last){
last=authorization;
mask(authorization.replace(/^Bearer /,``));
let durationMs=Math.round(performance.now()-startMs);
nameFrom(client.credentials.id_token);
options.timings.push({name:call,startMs:Math.round(startMs),durationMs})}
let quota=got.get(`x-goog-user-project`);
return{authorization,...quota&&{"x-goog-user-project":quota}}};
function nameFrom(idToken){
let{email}=readClaims(idToken??``);
idToken&&mask(idToken);
options.identity.principal===void 0&&typeof email==`string`&&(options.identity.principal=signedInAs(email))}
return{identity:options.identity,...options.project!==void 0&&{project:options.project},headers,renew:used=>{
used===last&&client.setCredentials({...client.credentials,access_token:null,expiry_date:1})},idToken:async audience=>{
let asked=options.idToken?.(audience);
let jwt=asked&&await withinTime(asked,ID_TOKEN_MS,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`the token endpoint`,signal).catch(notCancelled);
jwt&&mask(jwt);
return jwt??null},...options.whyNot&&{explain:explainer(options.whyNot,options)}}}
function explainer({call,ask},{signal,refused,quotes}){
let answer;
return async error=>{
if(error.status!==401)return error;
answer??=withinTime(ask(),ID_TOKEN_MS,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`the token endpoint`,signal).then(()=>void 0,failure=>isFromLibrary(failure)?refused(readError(failure,call,quotes)):void 0);
return await answer??error}}
let ID_TOKEN_MS=3e4;
function notCancelled(error){
if(error instanceof Cancelled)throw error;
return null}
let isFromLibrary=error=>!(error instanceof Error&&/^(UserError|Cancelled)$/.test(error.name));
function readError(error,call,quotes){
let hide=text=>withoutCredentials(quotes.hide(text));
let{response,config}=error;
if(response?.status){
let{data,status}=response;
return errorFromResponse(status,typeof data==`string`?data:JSON.stringify(data??``),call,hide)}
let host=config?.url instanceof URL?config.url.host:/^\S+ ([^/]+)/.exec(call)?.[1]??call;
return errorFromNetwork(error instanceof Error&&error.cause instanceof Error?error.cause:error,call,host,hide)}
let LOOPBACK_V4=/^127(?:\.\d{1,3}){3}$/;
let isLoopback=({hostname})=>hostname===`localhost`||hostname===`[::1]`||LOOPBACK_V4.test(hostname);
let isSafeForTokens=url=>url.protocol===`https:`||url.protocol===`http:`&&isLoopback(url);
let METADATA=new Set([`metadata.google.internal`,`169.254.169.254`,`[fd00:ec2::254]`]);
let isSafeToAskForToken=url=>isSafeForTokens(url)||url.protocol===`http:`&&METADATA.has(url.hostname);
function sharedConnections(agent){
let lines=new Map;
let tickets=new Map;
let onlyHttp1=new Set;
async function lineTo(origin){
if(onlyHttp1.has(origin))return;
let line=await(lines.get(origin)??begin(origin));
let idleMs=line&&line.pending===0?performance.now()-line.usedMs:0;
if(!line||!line.session.closed&&!line.session.destroyed&&idleMs<6e4)return line;
retire(origin,line);
return lineTo(origin)}
function begin(origin){
let begun=openLine(origin);
lines.set(origin,begun);
begun.then(line=>line?.session.once(`close`,()=>forget(origin,begun)),()=>forget(origin,begun));
return begun}
function forget(origin,begun){
begun&&lines.get(origin)===begun&&lines.delete(origin)}
function retire(origin,line){
let begun=lines.get(origin);
begun?.then(current=>current===line&&forget(origin,begun));
lines.delete(origin);
line.session.close()}
async function openLine(origin){
let secured=secure(origin,tickets);
let[socket,{connect}]=await Promise.all([secured,Promise.resolve().then(__webpack_require__.t.bind(__webpack_require__,2467,19))]);
if(socket.alpnProtocol!==`h2`){
onlyHttp1.add(origin);
agent.give(hostOf(origin),portOf(origin),socket);
return}
let session=connect(origin,{createConnection:()=>socket,settings:{enablePush:!1,initialWindowSize:4194304},maxSessionMemory:64});
let line={session,pending:0,usedMs:performance.now(),heardMs:0,lastStream:1/0,wantsHttp1:!1};
session.setLocalWindowSize(16777216);
session.unref();
session.on(`error`,()=>void 0);
session.on(`goaway`,(code,last)=>{
line.lastStream=last;
line.wantsHttp1||=code===13});
return line}
return{open:address=>{
let{origin}=new URL(address);
!lines.has(origin)&&!onlyHttp1.has(origin)&&begin(origin).catch(()=>void 0)},send:async(request,signal)=>{
let{origin}=new URL(request.url);
for(let tried=1;;tried++){
let line=await abortable(lineTo(origin),signal);
if(!line)return byHttp1(agent)(request,signal);
let startMs=performance.now();
try{
return await exchange(line,request,signal)}catch(error){
isLate(signal)&&line.heardMs<startMs&&retire(origin,line);
line.wantsHttp1&&onlyHttp1.add(origin);
let lost=line.session.closed||line.session.destroyed||line.wantsHttp1;
if(codeOf(error)!==`NOT_READ`||!lost||tried===3)throw error}}}}}
let isLate=({reason})=>reason instanceof Error&&reason.name===`TimeoutError`;
let codeOf=error=>error?.code;
let hostOf=origin=>new URL(origin).hostname.replace(/^\[|\]$/g,``);
let portOf=origin=>Number(new URL(origin).port||443);
function secure(origin,tickets){
let host=hostOf(origin);
let ticket=tickets.get(origin);
let socket=(0,node_tls__WEBPACK_IMPORTED_MODULE_16__.connect)({host,port:portOf(origin),ALPNProtocols:[`h2`,`http/1.1`],...(0,node_net__WEBPACK_IMPORTED_MODULE_15__.isIP)(host)===0&&{servername:host},...ticket&&{session:ticket}});
socket.on(`error`,()=>void 0);
socket.on(`session`,session=>void tickets.set(origin,session));
socket.setKeepAlive(!0,15e3);
socket.unref();
return new Promise((resolve,reject)=>{
socket.once(`secureConnect`,()=>{
socket.off(`error`,reject);
resolve(socket)});
socket.once(`error`,reject)})}
function exchange(line,{url,method,headers,body},signal){
let{host,pathname,search}=new URL(url);
return new Promise((resolve,reject)=>{
let length=body===void 0?void 0:Buffer.byteLength(body);
let stream;
try{
stream=line.session.request({":method":method,":scheme":`https`,":authority":host,":path":pathname+search,"accept-encoding":`gzip`,...length!==void 0&&{"content-length":length},...headers},{endStream:body===void 0,signal})}catch(error){
return reject(/^ERR_HTTP2_(?:GOAWAY|INVALID)_SESSION$/.test(String(codeOf(error)))?notRead(error):error)}
line.pending++;
let failed=error=>{
line.wantsHttp1||=stream.rstCode===13;
reject(isUnread(stream,line)&&!signal.aborted?notRead(error):error)};
stream.on(`error`,failed);
stream.once(`close`,()=>{
line.pending--;
line.usedMs=performance.now();
failed(broken((0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`The connection was closed before an answer came`))});
stream.once(`response`,answered=>{
line.heardMs=performance.now();
let encoding=answered[`content-encoding`];
let whole=encoding===void 0&&method!==`HEAD`?Number(answered[`content-length`]??0):0;
resolve({status:answered[`:status`]??0,headers:headersOf(answered),body:unpacked(stream,encoding),check:size=>{
if(stream.rstCode!==0||size<whole)throw broken((0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`The connection was closed before the whole answer came`)}})});
body!==void 0&&stream.end(body)})}
let isUnread=(stream,line)=>stream.id===void 0||stream.id>line.lastStream||stream.rstCode===7||stream.rstCode===13;
let notRead=cause=>Object.assign(Error((0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`The connection was closed before the request was read`,{cause}),{code:NOT_READ});
let broken=message=>Object.assign(Error(message),{code:`ECONNRESET`});
function makeRoutes(env){
let http=new node_http__WEBPACK_IMPORTED_MODULE_11__.Agent(POOL);
let https=new node_https__WEBPACK_IMPORTED_MODULE_14__.Agent(POOL);
return url=>{
let proxy=proxyFor(url,env);
return proxy?{proxy}:{agent:url.protocol===`http:`?http:https}}}
function makeSharedRoutes(env){
let http=new node_http__WEBPACK_IMPORTED_MODULE_11__.Agent(POOL);
let{send,open}=sharedConnections(new GivenConnections(POOL));
let isShared=url=>url.protocol===`https:`&&!proxyFor(url,env);
return{route:url=>{
let proxy=proxyFor(url,env);
return proxy?{proxy}:url.protocol===`http:`?{agent:http}:{send}},open:url=>{
isShared(url)&&open(url.origin)}}}
function proxyFor(url,env){
let either=name=>env[name]||env[name.toLowerCase()]||void 0;
let proxy=either(url.protocol===`https:`?`HTTPS_PROXY`:`HTTP_PROXY`);
if(!proxy||exempt(url,either(`NO_PROXY`)??``))return;
return proxy.includes(`://`)?proxy:`http://${proxy}`}
function exempt(url,noProxy){
let host=url.hostname.toLowerCase();
let port=url.port||(url.protocol===`https:`?`443`:`80`);
return noProxy.toLowerCase().split(/[\s,]+/).filter(Boolean).some(rule=>{
if(rule===`*`)return!0;
let[,name=``,ofPort]=/^(.*?)(?::(\d+))?$/.exec(rule)??[];
if(ofPort&&ofPort!==port)return!1;
let domain=name.replace(/^\*?\.?/,``);
return domain!==``&&(host===domain||host.endsWith(`.${domain}`))})}
let afterIt=body=>new Promise(resolve=>setImmediate(resolve)).then(body);
async function federated(provider,audience,context){
let idToken=idTokenSource(audience,context);
let asked=idToken();
let[first,{PoolClient}]=await Promise.all([asked,afterIt(()=>Promise.all([__webpack_require__.e(819),__webpack_require__.e(97),__webpack_require__.e(254)]).then(__webpack_require__.bind(__webpack_require__,4254)))]);
let subjectToken=first;
let{endpoints,signal,requestReason}=context;
let tokenUrl=`${endpoints.base(`sts`)}/v1/token`;
let client=new PoolClient({audience:`//iam.${endpoints.universe}/${provider}`,subject_token_type:`urn:ietf:params:oauth:token-type:jwt`,token_url:tokenUrl,universe_domain:endpoints.universe,subject_token_supplier:{getSubjectToken:idToken}},{signal,headers:requestReason?{"x-goog-request-reason":requestReason}:{},direct:directOrigins([tokenUrl],context),seen:token=>{
subjectToken=token}});
let identity={method:`direct-federation`,through:provider};
let setBy=(tokenSource(context.env)?.kind??`request`)===`request`?`input`:`job`;
let parts=readProvider(provider);
let principal=subjectPrincipal(parts,readClaims(first));
principal!==void 0&&(identity.principal=principal);
return{credentials:{...libraryCredentials({...context,client,identity,call:`POST sts.googleapis.com/v1/token`.replace(`googleapis.com`,endpoints.universe),refused:error=>exchangeRefused(error,{provider:parts,claims:readClaims(subjectToken),setBy})}),explain:error=>error.status===401?federationUnsupported(error):error},federated:{provider,subjectToken:()=>subjectToken}}}
let directOrigins=(addresses,{env})=>addresses.flatMap(address=>URL.canParse(address)?[new URL(address)]:[]).filter(url=>!proxyFor(url,env));
function idTokenSource(audience,context){
let last;
return async()=>{
let left=(last?.claims.exp??0)-Date.now()/1e3;
if(last&&left>120)return last.token;
let token=await askRunner(audience,context);
context.mask(token);
let claims=readClaims(token);
if(context.environment&&claims.environment!==context.environment)throw notInEnvironment(context.environment,claims.environment);
last={token,claims};
return token}}
let RUNNER_TRIES={answered:6,silent:3};
async function askRunner(audience,context){
for(let tried=1;;tried++)try{
return await withinTime(context.runnerToken(audience),15e3,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`the endpoint of the runner`,context.signal)}catch(error){
if(context.signal.aborted||error instanceof UserError)throw error;
let said=errorText(error);
let final=/env variable|Error Code\s*:\s*4(?!08|29)\d\d/.test(said);
let most=/Error Code\s*:\s*\d/.test(said)?RUNNER_TRIES.answered:RUNNER_TRIES.silent;
if(final||tried>=most)throw idTokenRefused(error,context.env);
await pause(500*tried,context.signal)}}
let API$2=`iamcredentials`;
let account=email=>`projects/-/serviceAccounts/${email}`;
let chain=delegates=>({...delegates.length>0&&{delegates:delegates.map(name=>name.includes(`/`)?name:account(name))}});
async function generateAccessToken({send},email,options){
let answer=await send({api:API$2,method:`POST`,path:`/v1/${account(email)}:generateAccessToken`,body:{scope:[`https://www.googleapis.com/auth/cloud-platform`],lifetime:`${options.lifetimeSeconds}s`,...chain(options.delegates??[])},safe:!0});
return{token:answer.accessToken,expiresAt:Date.parse(answer.expireTime)}}
async function generateIdToken({send},email,audience,delegates=[]){
return(await send({api:API$2,method:`POST`,path:`/v1/${account(email)}:generateIdToken`,body:{audience,includeEmail:!0,...chain(delegates)},safe:!0})).token}
function impersonationRefused(refused){
let{error,email}=refused;
if(error.service)return apiDisabled(error,projectOf$1(email)??consumer(error));
if(error.status===0||error.status>=500||error.status===429)return signInFailed(error);
let{why,remedies=[],id,account=email}=explain(refused);
let resource=`//iam.googleapis.com/projects/${projectOf$1(account)??`-`}/serviceAccounts/${account}`;
return failure(id??`impersonation-denied`,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`${why} Google said: ${oneLine$1(error.message)}.`,{principal:refused.asker.member,resource,evidence:[toEvidence(error.call,resource,error)],remedies},{cause:error})}
let isMissingGrant=({status,service,constraint,permission,reason,message:text})=>status===403&&service===void 0&&constraint===void 0&&!isOfPerimeter({text,reason})&&(permission!==void 0||reason===`IAM_PERMISSION_DENIED`||/does not have permission|Permission .{0,300}denied/i.test(text));
function explain(refused){
let{error,email}=refused;
let{message:text,reason,constraint,status}=error;
if(isOfPerimeter({text,reason}))return{why:perimeterReason({text,reason},(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`${whoAsks(refused.asker)} to iamcredentials.googleapis.com and sts.googleapis.com`),id:`policy-blocks-deploy`};
if(constraint)return{why:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`The organisation policy ${constraint} does not allow a token for ${email}.`,id:`policy-blocks-deploy`,remedies:unblockPolicy(projectOf$1(email)??consumer(error),constraint)};
if(/lifetime/i.test(text))return{why:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`The clock of this machine is most likely wrong: Google refused the lifetime of a token for ${email}, although 55 minutes are always allowed. Synchronise the clock.`};
if(status===404||/Gaia id not found/i.test(text))return missing(refused);
if(/\bdisabled\b/i.test(text))return disabled(named(refused));
if(isMissingGrant(error))return refused.disabled?disabled(firstOf(refused)):notGranted(refused);
if(status===401)return{why:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`Google did not accept the credentials of ${whoAsks(refused.asker)} when the run requested a token for ${email}. A role is not missing: the credentials have expired or were revoked, or the clock of this machine is wrong.`};
return{why:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`Google refused a token for ${email} for another reason than a missing role: a grant does not help.`}}
let whoAsks=({federated,member})=>federated?(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`this job`:member??(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`the signed-in identity`;
let named=({error,email,delegates})=>[...delegates].find(delegate=>error.message.includes(delegate))??email;
function missing(refused){
let account=named(refused);
let project=projectOf$1(account);
let remedy=project?[{kind:`gcloud`,title:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`List the accounts of the project ${project}`,text:command([`iam`,`service-accounts`,`list`,`--project=${project}`])}]:[];
let likely=meantEmail(account,[],refused.project);
return{why:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`The service account ${account} does not exist.${likely?(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)` Did you mean ${likely}?`:``} Its name is misspelt, it belongs to another project, or it was deleted; a role does not help. `+(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`A deleted account can be restored for 30 days: gcloud iam service-accounts undelete UNIQUE_ID.`,remedies:remedy,account}}
let firstOf=({email,delegates})=>delegates[0]??email;
function disabled(account){
return{why:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`The service account ${account} is disabled. A role does not help until it is enabled.`,remedies:[enable(account,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`Enable the account ${account}`)],account}}
function enable(account,title){
let args=[`iam`,`service-accounts`,`enable`,account,...ofProject(account)];
return{kind:`gcloud`,title,text:command(args)}}
function mayBeDisabled(account){
let args=[`iam`,`service-accounts`,`describe`,account,...ofProject(account),`--format=value(disabled)`];
return[{kind:`gcloud`,title:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`See whether the account ${account} is disabled (True)`,text:command(args)},{...enable(account,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`If it is disabled: enable the account ${account}`),alternative:!0}]}
function ofProject(account){
let project=projectOf$1(account);
return project?[`--project=${project}`]:[]}
function notGranted(refused){
let{email,delegates,asker}=refused;
let account=firstOf(refused);
let role=asker.federated?`roles/iam.workloadIdentityUser`:`roles/iam.serviceAccountTokenCreator`;
let chain=delegates.length>0?(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)` The chain is ${[...delegates,email].join(` -> `)}: each account needs roles/iam.serviceAccountTokenCreator on the next.`:``;
let later=(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)` A new grant takes about 2 minutes to take effect, sometimes more than 7: wait_for_grants: true makes the run wait for it.`;
let isUnseen=refused.disabled===void 0;
let orDisabled=isUnseen?(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`, or the account is disabled`:``;
let mayBeGone=isUnseen?(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)` Also check the name: Google gives the same answer for some accounts that do not exist.`:``;
let looks=isUnseen?mayBeDisabled(account):[];
let resource=`//iam.googleapis.com/projects/${projectOf$1(account)??`-`}/serviceAccounts/${account}`;
let cause=(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`${capital(whoAsks(asker))} is not allowed to act as ${email}`;
let{federated,member}=asker;
if(!federated){
let remedies=[...member?remediesFor({member,role,resource}):[],...looks];
let override=(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)` If it already has the role, a deny policy or a condition is the cause.`;
return{why:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`${cause}: it lacks ${role} on the account ${account}${orDisabled}.${override}${chain}${mayBeGone}${later}`,remedies}}
let members=membersOf$1(federated.provider,federated.claims);
let choices=members.map(one=>(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`${one.member} (${one.jobs}; needs the mapping ${one.mapping})`).join(` or to `);
return{why:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`${cause}: it matches no grant of ${role} on the account ${account}${orDisabled}. `+(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`The provider's attribute mapping, which the run cannot read, decides which members include the job. Grant the role to ${choices||(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`a member that the mapping makes`}. `+(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`If such a member already has the role, check the provider first: with another mapping, the member matches no job; otherwise a deny policy or a condition is the cause.${chain}${mayBeGone}${later}`,remedies:[...members.flatMap(({member,jobs,mapping},at)=>grantTo({member,role,resource}).map(remedy=>({...remedy,title:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`${remedy.title} to ${jobs} (with the mapping ${mapping})`,...at>0&&{alternative:!0}}))),look(federated.provider),...looks]}}
let capital=words=>words.startsWith(`th`)?words.charAt(0).toUpperCase()+words.slice(1):words;
let oneLine$1=value=>errorText(value).replace(/\s+/g,` `).trim().replace(/\.$/,``);
function impersonate(source,options){
let{email,delegates,mask}=options;
let current;
let pending;
let fetch=async()=>{
current=await whileRefused(options,source.signal,()=>generateAccessToken(source,email,options));
mask(current.token);
return current};
let token=()=>{
if(current&&!isOld(current,options.lifetimeSeconds))return Promise.resolve(current);
pending??=fetch().finally(()=>{
pending=void 0});
return pending};
return{identity:options.identity,...options.project!==void 0&&{project:options.project},headers:async()=>({authorization:`Bearer ${(await token()).token}`}),renew:used=>{
current&&used===`Bearer ${current.token}`&&(current=void 0)},idToken:async audience=>{
try{
let jwt=await generateIdToken(source,email,audience,delegates);
mask(jwt);
return jwt}catch(error){
if(error instanceof ApiError&&error.status>=400&&error.status<500)return null;
throw error}}}}
let isOld=({expiresAt},lifetimeSeconds)=>Date.now()>expiresAt-Math.min(3e5,lifetimeSeconds*200);
async function whileRefused(options,signal,ask){
let{wait,email}=options;
let start=Date.now();
for(let waitMs=1e3;;waitMs=Math.min(waitMs*1.5,15e3))try{
return await ask()}catch(error){
if(!(error instanceof ApiError))throw error;
let passed=Date.now()-start;
let aboutGrant=isMissingGrant(error);
let disabled=aboutGrant?await options.isDisabled?.():void 0;
if(!wait||!aboutGrant||disabled||passed+waitMs>wait.upToMs)throw options.refused?.(error,disabled)??error;
let most=Math.round(wait.upToMs/1e3);
wait.say((0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`${email} cannot be impersonated yet; waiting for the grant (${Math.round(passed/1e3)} s of ${most} s).`);
await pause(waitMs,signal)}}
function impersonated(source,email,delegates,config,context){
let{identity}=source.credentials;
let method=identity.method===`direct-federation`?`workload-identity-federation`:identity.method;
let project=projectOf$1(email);
let transport=sourceTransport(source,context);
return impersonate(transport,{email,delegates,lifetimeSeconds:3300,identity:{...identity,method,principal:`serviceAccount:${email}`},...project!==void 0&&{project},mask:context.mask,isDisabled:()=>isDisabled(transport,delegates[0]??email),refused:(error,disabled)=>impersonationRefused({error,email,delegates,asker:whoAsked(source),project:config.project,disabled}),...config.waitForGrants&&{wait:{upToMs:config.propagationTimeoutMs,say:context.say}}})}
async function isDisabled(transport,account){
let found=await makeIam(transport).getServiceAccount(account,projectOf$1(account)).catch(()=>null);
return found?.email?found.disabled===!0:void 0}
function sourceTransport({credentials,federated},context){
let{explain,...plain}=credentials;
return makeTransport({...context,credentials:{...plain,...explain&&!federated&&{explain}}})}
function whoAsked({credentials,federated}){
let token=federated?.subjectToken();
if(!federated||token===void 0)return{member:credentials.identity.principal};
return{federated:{provider:readProvider(federated.provider),claims:readClaims(token)}}}
function keyRefused(error,key,where){
return refused$1(error,where,explainKey(error,key),key.email)}
let userRefused=(error,where)=>refused$1(error,where,explainUser(error));
function refused$1(error,where,{why,remedies=[]},email){
if(error.status===0||error.status>=500||error.status===429)return signInFailed(error);
return failure(`credentials-refused`,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`${why} ${where} names the file. Google's token endpoint said: ${error.code}: ${oneLine(error.message)}.`,{...email&&{principal:`serviceAccount:${email}`},evidence:[toEvidence(error.call,error.call.split(` `)[1]??error.call,error)],remedies},{cause:error})}
function explainKey({message,code},{email,id}){
let project=projectOf$1(email);
let of=project?[`--project=${project}`]:[];
let gcloud=(title,...args)=>({kind:`gcloud`,title,text:command([`iam`,`service-accounts`,...args])});
let list=gcloud((0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`List the accounts of the project ${project??``}`.trim(),`list`,...of);
if(/Invalid JWT Signature/i.test(message))return{why:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`Google does not know the key${id?` ${id}`:``} of ${email}: it was deleted or disabled, has expired, or belongs to another account. Create a new key, or better, sign in without one through workload_identity_provider.`,remedies:[gcloud((0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`List the keys of ${email}`,`keys`,`list`,`--iam-account=${email}`,...of)]};
if(/short-lived token|reasonable timeframe/i.test(message))return{why:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`The clock of this machine is wrong: Google refused the times in a token that the key of ${email} signed. Synchronise the clock.`};
if(/disabled/i.test(message))return{why:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`The service account ${email} is disabled. A role does not help until it is enabled.`,remedies:[gcloud((0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`Enable the account ${email}`,`enable`,email,...of)]};
if(/account not found|deleted|Invalid email/i.test(message))return{why:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`The service account ${email} of the key no longer exists. A deleted account can be restored for 30 days: gcloud iam service-accounts undelete UNIQUE_ID.`,remedies:[list]};
return{why:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`Google accepts no token that the key of ${email} signed (${code}).`}}
let AGAIN={kind:`gcloud`,title:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`Sign in again`,text:command([`auth`,`application-default`,`login`])};
function explainUser({message,code}){
if(/\brapt\b|_rapt|reauth/i.test(message))return{why:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`The sign-in of this person has to be renewed: the organisation limits how long a session lasts. Sign in again; a workflow needs a service account through workload_identity_provider.`,remedies:[AGAIN]};
if(/expired or revoked/i.test(message))return{why:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`The sign-in of this person has expired or was revoked, for instance by a new password. Sign in again.`,remedies:[AGAIN]};
if(/account.*(deleted|disabled)|deleted.*account/i.test(message))return{why:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`The account of this person was deleted or suspended.`};
if(code===`invalid_client`||code===`deleted_client`||code===`unauthorized_client`)return{why:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`Google does not know the OAuth client in the file, or does not accept it as one: the file was changed, or its client was deleted. Sign in again.`,remedies:[AGAIN]};
if(code===`admin_policy_enforced`||code===`org_internal`||code===`access_denied`)return{why:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`The administrator of this person’s organisation does not allow the app that signed in to use Google Cloud.`};
return{why:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`Google no longer accepts the sign-in of this person (${code}). Sign in again.`,remedies:[AGAIN]}}
let oneLine=value=>errorText(value).replace(/\s+/g,` `).trim().replace(/\.$/,``);
let SCOPES=[`https://www.googleapis.com/auth/cloud-platform`];
async function fromFile$1(path,variable,config,context,method=`exported-credentials`){
return fromJson(parse(read$1(path,variable),path,variable),{where:variable,path,method,config,context})}
function read$1(path,variable){
try{
return readText(path)}catch(error){
if(!(error instanceof FileFault))throw error;
throw credentialsMissing(variable,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`the file ${path}, named by ${variable}, ${error.message}.`,error)}}
function parse(text,path,variable){
try{
let json=JSON.parse(text);
if(typeof json==`object`&&json)return json}catch{}
throw credentialsMissing(variable,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`the file ${path}, named by ${variable}, is not a JSON object.`)}
async function fromJson(json,origin){
switch(json.type){case`external_account`:
return fromExternalAccount(json,origin);case`service_account`:
return fromKey(json,origin);case`authorized_user`:case`external_account_authorized_user`:
return fromUser(json,origin);case`impersonated_service_account`:
return fromImpersonated(json,origin);default:
throw unusable(origin,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`has the unknown type "${String(json.type).slice(0,40)}".`)}}
let unusable=({where,path},what,cause)=>credentialsMissing(where,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`the credentials in ${path} (${where}) cannot be used: the file ${what}`,cause);
async function fromExternalAccount(json,origin){
let{context}=origin;
let{endpoints,signal,mask}=context;
let{service_account_impersonation_url:impersonationUrl,...rest}=json;
let audience=text$3(json.audience)??``;
let provider=readProvider(audience);
let source=object$2(json.credential_source)??{};
for(let value of Object.values(object$2(source.headers)??{}))text$3(value)&&mask(String(value).replace(/^bearer /i,``));
let tokenUrl=endpoints.override(`sts`)?`${endpoints.override(`sts`)}/v1/token`:text$3(json.token_url)??`${endpoints.base(`sts`)}/v1/token`;
requireSafe(tokenUrl,`token_url`,isSafeForTokens,origin);
for(let name of[`url`,`region_url`,`imdsv2_session_token_url`])requireSafe(source[name],`credential_source.${name}`,isSafeToAskForToken,origin);
let options={universe_domain:endpoints.universe,...rest,token_url:tokenUrl};
let identity={method:origin.method,through:`${origin.where} (${audience})`};
let subjectToken;
let seen=token=>{
mask(token);
subjectToken=token;
let principal=subjectPrincipal(provider,readClaims(token));
principal!==void 0&&(identity.principal=principal)};
let refused=error=>{
if(subjectToken!==void 0)return exchangeRefused(error,{provider,claims:readClaims(subjectToken),setBy:`file`});
return noSubjectToken(error,source,origin)};
let make=async()=>{
if(source.environment_id!==void 0||source.executable!==void 0){
let{ExternalAccountClient}=await Promise.all([__webpack_require__.e(819),__webpack_require__.e(97),__webpack_require__.e(902)]).then(__webpack_require__.bind(__webpack_require__,1902)).then(m=>(0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.o)(m.default,1));
return ExternalAccountClient.fromJSON(options)}
let{PoolClient}=await Promise.all([__webpack_require__.e(819),__webpack_require__.e(97),__webpack_require__.e(254)]).then(__webpack_require__.bind(__webpack_require__,4254));
let direct=directOrigins([tokenUrl,text$3(source.url)??``],context);
return new PoolClient(options,{signal,headers:{},direct,seen})};
let client=await make().catch(error=>{
throw unusable(origin,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`is incomplete: ${errorText(error)}`,error)});
if(!client)throw unusable(origin,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`is not an external account.`);
let made={credentials:{...libraryCredentials({...context,client,identity,call:callOf(tokenUrl),refused}),explain:error=>error.status===401?federationUnsupported(error):error},federated:{provider:audience.replace(/^\/\/[^/]+\//,``),subjectToken:()=>subjectToken}};
return impersonationUrl===void 0?made:behind(made,impersonationUrl,[],origin)}
function noSubjectToken(error,source,origin){
let url=text$3(source.url);
if(!url)return unusable(origin,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`does not yield a token: ${error.message}`,error);
let host=URL.canParse(url)?new URL(url).host:url;
if(!(/\.actions\.githubusercontent\.com$/.test(host)||url.startsWith(origin.context.env.ACTIONS_ID_TOKEN_REQUEST_URL||` `)))return unusable(origin,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`leads to no token: ${host} (credential_source.url) answered ${error.status||(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`nothing`}: ${error.message}.`,error);
if(error.status===401||error.status===403)return unusable(origin,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`was written for another job, or its right to ask has ended: GitHub answered ${error.status}. The step that signs in has to run in this job.`,error);
return idTokenRefused(error,origin.context.env)}
function requireSafe(url,field,isSafe,origin){
if(url==null||url===``)return;
if(typeof url==`string`&&URL.canParse(url)&&isSafe(new URL(url)))return;
throw unusable(origin,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`has a ${field} that is not an https address, so the token would be sent without encryption.`)}
async function fromKey(json,origin){
let{JWT:Client}=await Promise.all([__webpack_require__.e(819),__webpack_require__.e(102),__webpack_require__.e(138)]).then(__webpack_require__.bind(__webpack_require__,4138)).then(m=>(0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.o)(m.default,1));
let client=new Client({scopes:SCOPES});
client.useJWTAccessWithScope=!0;
try{
client.fromJSON(json)}catch(error){
throw unusable(origin,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`is incomplete: ${errorText(error)}`,error)}
origin.context.mask(String(json.private_key));
let project=text$3(json.project_id);
return{credentials:libraryCredentials({...origin.context,client,identity:{method:origin.method,principal:`serviceAccount:${json.client_email}`,through:origin.where},...project!==void 0&&{project},call:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`sign a token with the key`,refused:error=>error.status===0&&!error.call.startsWith(`POST `)?unusable(origin,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`contains an unusable key: ${error.message}`,error):keyRefused(error,{email:String(json.client_email),id:text$3(json.private_key_id)},origin.where),...origin.context.endpoints.universe===`googleapis.com`&&{whyNot:{call:`POST oauth2.googleapis.com/token`,ask:()=>askWithKey(Client,json)}},idToken:audience=>client.fetchIdToken(audience)})}}
function askWithKey(Client,json){
let client=new Client({scopes:SCOPES});
client.fromJSON(json);
client.transporter.defaults.redirect=`manual`;
return client.authorize()}
async function fromUser(json,origin){
for(let name of[`refresh_token`,`client_secret`])text$3(json[name])&&origin.context.mask(String(json[name]));
json.type===`external_account_authorized_user`&&requireSafe(json.token_url,`token_url`,isSafeForTokens,origin);
let client=await(json.type===`authorized_user`?userClient(json):workforceClient(json)).catch(error=>{
throw unusable(origin,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`is incomplete: ${errorText(error)}`,error)});
let account=text$3(json.account);
let credentials=libraryCredentials({...origin.context,client,identity:{method:origin.method,through:origin.where,...account&&{principal:`user:${account}`}},call:callOf(text$3(json.token_url)??`https://oauth2.googleapis.com/token`),refused:error=>userRefused(error,origin.where)});
if(json.type!==`authorized_user`)return{credentials};
return{credentials:{...credentials,quotaProject:text$3(json.quota_project_id)??null}}}
async function userClient(json){
let{UserRefreshClient}=await Promise.all([__webpack_require__.e(819),__webpack_require__.e(102),__webpack_require__.e(396)]).then(__webpack_require__.bind(__webpack_require__,7396)).then(m=>(0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.o)(m.default,1));
let client=new UserRefreshClient;
client.fromJSON(json);
return client}
async function workforceClient(json){
let{ExternalAccountAuthorizedUserClient:Client}=await Promise.all([__webpack_require__.e(819),__webpack_require__.e(683)]).then(__webpack_require__.bind(__webpack_require__,6683)).then(m=>(0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.o)(m.default,1));
return new Client(json)}
async function fromImpersonated(json,origin){
let inner=object$2(json.source_credentials);
if(!inner)throw unusable(origin,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`has no source_credentials.`);
let delegates=Array.isArray(json.delegates)?json.delegates.map(String):[];
return behind(await fromJson(inner,origin),json.service_account_impersonation_url,delegates,origin)}
function behind(source,url,delegates,origin){
let email=/serviceAccounts\/([^/:]+):generateAccessToken$/.exec(text$3(url)??``)?.[1];
if(!email)throw unusable(origin,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`names no service account in service_account_impersonation_url.`);
return{credentials:impersonated(source,decodeURIComponent(email),delegates,origin.config,origin.context)}}
let callOf=url=>`POST ${URL.canParse(url)?new URL(url).host+new URL(url).pathname:url}`;
let CHAIN=`Application Default Credentials`;
async function applicationDefault(config,context){
let path=wellKnownFile(context.env);
if(await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_6__.access)(path).then(()=>!0,()=>!1))return fromFile$1(path,CHAIN,config,context,`application-default`);
let machine=await askMetadata(context);
if(machine)return fromMachine(machine,context);
throw noCredentials(CHAIN,path)}
function wellKnownFile(env){
let windows=process.platform===`win32`&&env.APPDATA?(0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(env.APPDATA,`gcloud`):void 0;
let folder=env.CLOUDSDK_CONFIG||windows||(0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(env.HOME||(0,node_os__WEBPACK_IMPORTED_MODULE_7__.homedir)(),`.config`,`gcloud`);
return(0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(folder,`application_default_credentials.json`)}
async function askMetadata(context){
let agent=new node_http__WEBPACK_IMPORTED_MODULE_11__.Agent;
let http=makeHttp(()=>({agent}));
let host=context.env.GCE_METADATA_HOST||`169.254.169.254`;
let ask=async path=>{
let url=`http://${host}/computeMetadata/v1/${path}`;
let answer=await http({url,method:`GET`,headers:{"metadata-flavor":`Google`},signal:context.signal,timeoutMs:3e3});
return answer.status===200&&answer.headers.get(`metadata-flavor`)===`Google`?answer.text.trim():void 0};
try{
let[email,project]=await Promise.all([ask(`instance/service-accounts/default/email`),ask(`project/project-id`)]);
return email?{email,...project&&{project}}:void 0}catch{
if(context.signal.aborted)throw cancelled(context.signal);
return}}
async function fromMachine({email,project},context){
let{Compute}=await Promise.all([__webpack_require__.e(819),__webpack_require__.e(102),__webpack_require__.e(982)]).then(__webpack_require__.bind(__webpack_require__,7982)).then(m=>(0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.o)(m.default,1));
let client=new Compute({universeDomain:context.endpoints.universe});
let identity={method:`application-default`,principal:signedInAs(email),through:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`metadata server`};
return{credentials:libraryCredentials({...context,client,identity,...project!==void 0&&{project},call:`GET metadata server token`,refused:error=>credentialsMissing(CHAIN,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`the metadata server returned no token: ${error.message}.`,error),idToken:audience=>client.fetchIdToken(encodeURIComponent(audience))})}}
async function authenticate(config,context){
let{credentials:way}=config;
let source=await readSource(config,context);
let email=way.serviceAccount;
if(!email||source.credentials.identity.principal===`serviceAccount:${email}`)return source.credentials;
return impersonated(source,email,way.delegates,config,context)}
function readSource(config,context){
let{credentials:way}=config;
switch(way.kind){case`workload-identity-federation`:
return federated(way.provider,way.audience,context);case`file`:
return fromFile$1(way.path,way.variable,config,context);case`application-default`:
return applicationDefault(config,context)}}
let TABLE=Uint32Array.from({length:256},(_,byte)=>{
let value=byte;
for(let bit=0;bit<8;bit++)value=value&1?value>>>1^2197175160:value>>>1;
return value});
function crc32c(bytes,before=0){
let crc=~before;
for(let at=0;at<bytes.length;at++)crc=crc>>>8^TABLE[(crc^bytes[at])&255];
return~crc>>>0}
function crc32cText(value){
let bytes=Buffer.alloc(4);
bytes.writeUInt32BE(value);
return bytes.toString(`base64`)}
let CHUNK=8388608;
let CHUNK_TIMEOUT_MS=3e5;
async function upload(transport,target,content){
let source=chunks(content);
let sent={bytes:0,crc:0};
let first=await source.next();
let chunk=first.done?{bytes:new Uint8Array,last:!0}:first.value;
if(chunk.last){
note(sent,chunk.bytes);
return verified(transport,target,sent,await sendWhole(transport,target,chunk.bytes,sent))}
let session=await openSession(transport,target);
for(let next=chunk;next;){
let start=sent.bytes;
note(sent,next.bytes);
let object=await sendChunk(transport,target,session,next,start);
if(object)return verified(transport,target,sent,object);
let following=await source.next();
next=following.done?void 0:following.value}
throw mismatch(transport,target,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`the session did not end with the last chunk`)}
async function*chunks(content){
let buffer=Buffer.allocUnsafe(CHUNK);
let filled=0;
for await(let piece of content)for(let rest=piece;rest.length>0;){
let part=rest.subarray(0,CHUNK-filled);
buffer.set(part,filled);
filled+=part.length;
rest=rest.subarray(part.length);
if(filled<CHUNK)continue;
yield{bytes:buffer,last:!1};
filled=0}
yield{bytes:buffer.subarray(0,filled),last:!0}}
function note(sent,bytes){
sent.crc=crc32c(bytes,sent.crc);
sent.bytes+=bytes.length}
let uploadCall=({bucket})=>({api:`storage`,method:`POST`,path:`/upload/storage/v1/b/${encodeURIComponent(bucket)}/o`});
async function sendWhole(transport,target,bytes,sent){
try{
return await transport.send({...uploadCall(target),query:{uploadType:`media`,name:target.name,ifGenerationMatch:0},content:bytes,headers:{"content-type":target.contentType},timeoutMs:CHUNK_TIMEOUT_MS,safe:!0})}catch(error){
if(!(error instanceof ApiError)||error.status!==412&&error.permission!==`storage.objects.delete`)throw error;
let path=`/storage/v1/b/${encodeURIComponent(target.bucket)}/o/${encodeURIComponent(target.name)}`;
let object=await transport.send({api:`storage`,method:`GET`,path}).catch(second=>{
throw second instanceof ApiError&&second.status===403?mismatch(transport,target,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`the answer was lost, and the object that is there could not be read`):second});
if(object.crc32c===void 0||object.crc32c!==crc32cText(sent.crc))throw error;
return object}}
async function openSession(transport,target){
let{headers}=await transport.exchange({...uploadCall(target),query:{uploadType:`resumable`,name:target.name,ifGenerationMatch:0},body:{contentType:target.contentType},headers:{"x-upload-content-type":target.contentType},safe:!0});
let location=headers.get(`location`);
if(!location)throw mismatch(transport,target,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`the upload session has no address`);
let{endpoints}=transport;
let base=endpoints.base(`storage`);
let session=URL.canParse(location,base)?new URL(location,base):void 0;
if(session?.origin===`https://${endpoints.host(`storage`)}`)return base+session.pathname+session.search;
if(session?.origin!==new URL(base).origin)throw mismatch(transport,target,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`its session is at another host (${session?.host??(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`no address`})`);
return session.href}
async function sendChunk(transport,target,session,chunk,start){
let end=start+chunk.bytes.length;
let total=chunk.last?String(end):`*`;
let from=start;
let asking=!1;
for(let failures=0;;){
let sending=!asking&&from<end;
let answer=await put(transport,target,session,{range:sending?`${from}-${end-1}/${total}`:`*/${total}`,content:sending?chunk.bytes.subarray(from-start):new Uint8Array});
if(answer instanceof ApiError)asking=!0;else{
if(answer.status!==308)return JSON.parse(answer.text);
let reached=received(answer);
if(reached<start||reached>end)throw mismatch(transport,target,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`the server has ${reached} bytes of it`);
if(reached===end&&!chunk.last)return;
let advanced=reached>from;
let asked=asking;
from=reached;
asking=!1;
advanced&&(failures=0);
if(advanced||asked)continue}
failures++;
if(failures>=6)throw answer instanceof ApiError?answer:mismatch(transport,target,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`the server accepts no more of it`);
await pause(delayMs(failures-1,null),transport.signal)}}
async function put(transport,target,session,{range,content}){
try{
return await transport.exchange({...uploadCall(target),method:`PUT`,url:session,content,headers:{"content-range":`bytes ${range}`,"content-type":target.contentType},accept:[308],timeoutMs:CHUNK_TIMEOUT_MS,once:!0})}catch(failure){
if(failure instanceof ApiError&&(failure.status===0||isTransient(failure.status)))return failure;
throw failure}}
let received=({headers})=>Number(/-(\d+)$/.exec(headers.get(`range`)??``)?.[1]??-1)+1;
function verified(transport,target,sent,object){
if(object.crc32c!==void 0&&object.crc32c!==crc32cText(sent.crc))throw mismatch(transport,target,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`its checksum differs from what was sent`);
if(object.size!==void 0&&Number(object.size)!==sent.bytes)throw mismatch(transport,target,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`${object.size} bytes arrived of ${sent.bytes}`);
return object}
function mismatch(transport,target,what){
let message=(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`The upload of gs://${target.bucket}/${target.name} failed: ${what}. Run again.`;
return new ApiError(0,callName(transport.endpoints,uploadCall(target)),{code:`DATA_LOSS`,message,details:[]})}
let API$1=`storage`;
let bucketPath=name=>`/storage/v1/b/${encodeURIComponent(name)}`;
let CORS=[{method:[`GET`],origin:[`https://*.cloud.google.com`,`https://*.corp.google.com`,`https://*.corp.google.com:*`,`https://*.cloud.google`,`https://*.byoid.goog`]}];
function makeStorage(transport){
let{send}=transport;
return{getBucket:name=>orNull(send({api:API$1,method:`GET`,path:bucketPath(name)})),createBucket:(project,name,location)=>send({api:API$1,method:`POST`,path:`/storage/v1/b`,query:{project,enableObjectRetention:!1},body:{name,location,iamConfiguration:{uniformBucketLevelAccess:{enabled:!0}},cors:CORS}}),getPolicy:bucket=>send({api:API$1,method:`GET`,path:`${bucketPath(bucket)}/iam`,query:{optionsRequestedPolicyVersion:3}}),setPolicy:(bucket,policy)=>send({api:API$1,method:`PUT`,path:`${bucketPath(bucket)}/iam`,body:policy,...guarded$1(policy)}),testPermissions:(bucket,names)=>{
let ask=async permissions=>{
let path=`${bucketPath(bucket)}/iam/testPermissions`;
return(await send({api:API$1,method:`GET`,path,query:{permissions}})).permissions??[]};
return testPermissions(names,ask,testableOn(transport,`//storage.googleapis.com/projects/_/buckets/${bucket}`))},listObjects:async(bucket,prefix)=>{
let found=[];
for(let pageToken;;){
let page=await send({api:API$1,method:`GET`,path:`${bucketPath(bucket)}/o`,query:{prefix,pageToken}});
found.push(...page.items??[]);
pageToken=page.nextPageToken||void 0;
if(!pageToken)return found}},deleteObject:async({bucket,name,generation})=>{
let path=`${bucketPath(bucket)}/o/${encodeURIComponent(name)}`;
await send({api:API$1,method:`DELETE`,path,query:{ifGenerationMatch:generation}})},upload:(bucket,name,content,contentType)=>upload(transport,{bucket,name,contentType},content)}}
function makeTroubleshooter({send}){
return{troubleshoot:(principal,permission,fullResourceName,seen)=>send({api:`policytroubleshooter`,method:`POST`,path:`/v3/iam:troubleshoot`,body:{accessTuple:{principal,fullResourceName,permission,conditionContext:{request:{receiveTime:new Date().toISOString()},...seen&&{resource:seen}}}},safe:!0})}}
let makeVpcAccess=({send})=>({getConnector:name=>orNull(send({api:`vpcaccess`,method:`GET`,path:`/v1/${name}`}))});
let APIS=[`run`,`cloudbuild`,`storage`,`artifactregistry`,`cloudresourcemanager`,`iam`,`iamcredentials`,`sts`,`orgpolicy`,`policytroubleshooter`,`cloudscheduler`,`serviceusage`,`cloudasset`,`logging`,`secretmanager`,`cloudkms`,`compute`,`cloudfunctions`,`vpcaccess`];
let AUTH_OVERRIDES=new Set([`sts`,`iam`,`iamcredentials`]);
let OWN_PATH={storage:/\/storage\/v1$/,compute:/\/compute\/v1$/};
function makeEndpoints(env,universe){
let host=(api,location)=>location&&location!==`global`?`${location}-${api}.${universe}`:`${api}.${universe}`;
let bases=new Map;
let elsewhere=[];
let refused=[];
for(let api of APIS){
let found=readOverride(env,api);
if(!found)continue;
if(`problem`in found)refused.push(badOverride(found));else{
bases.set(api,found.base);
elsewhere.push({api:host(api),host:new URL(found.base).host,variable:found.variable})}}
let[first,...others]=refused;
if(first)throw new UserError([first,...others]);
let override=api=>bases.get(api);
let base=(api,location)=>override(api)??`https://${host(api,location)}`;
let baseInRegion=(api,location)=>{
let own=override(api);
if(own===void 0)return base(api,location);
return NAMELESS.test(new URL(own).hostname)?own:own.replace(`://`,`://${location}-`)};
return{universe,host,base,baseInRegion,override,elsewhere}}
let NAMELESS=/^(localhost|[\d.]+|\[.*\])$/;
function readOverride(env,api){
let variables=[`CLOUDSDK_API_ENDPOINT_OVERRIDES_${api.toUpperCase()}`];
AUTH_OVERRIDES.has(api)&&variables.push(`GHA_ENDPOINT_OVERRIDE_${api}`);
let variable=variables.find(name=>env[name]?.trim());
if(!variable)return;
let example=`https://${api}-example.p.googleapis.com/`;
let value=env[variable]?.trim()??``;
let url=URL.canParse(value)?new URL(value):void 0;
if(!url||!/^https?:$/.test(url.protocol))return{variable,problem:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`is not an address that begins with https://`,example};
let{host}=url;
if(url.username||url.password)return{variable,problem:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`has a user name or password before the host ${host}`,example};
if(url.search||url.hash)return{variable,problem:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`has a query or fragment after the host ${host}`,example:`${url.origin}/`};
if(!isSafeForTokens(url))return{variable,problem:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`sends tokens to ${host} without encryption (http)`,example:`https://${host}/`};
let path=url.pathname.replace(/(?<!\/)\/+$/,``);
return{variable,base:url.origin+path.replace(OWN_PATH[api]??/$^/,``)}}
let badOverride=({variable,problem,example})=>fail(`invalid-input`,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`The environment variable ${variable} ${problem}. Plain http is allowed only for this machine (localhost, 127.0.0.1, ::1). Example: ${variable}=${example}`,{evidence:[{call:`variable ${variable}`,resource:``,answer:problem}]});
function makeWorkloadPools({send,signal,endpoints}){
let change=async call=>{
let start={api:`iam`,...call};
let started=await send(start);
let read=()=>send({api:`iam`,method:`GET`,path:`/v1/${started.name}`});
resultOf(started.done?started:await poll(read,({done})=>done===!0,signal),callName(endpoints,start))};
return{get:name=>orNull(send({api:`iam`,method:`GET`,path:`/v1/${name}`})),providers:async pool=>{
let{workloadIdentityPoolProviders:found=[]}=await send({api:`iam`,method:`GET`,path:`/v1/${pool}/providers`,query:{pageSize:100}});
return found},create:(name,body)=>{
let at=name.lastIndexOf(`/`);
let[parent,id]=[name.slice(0,at),name.slice(at+1)];
let field=parent.endsWith(`/providers`)?`workloadIdentityPoolProviderId`:`workloadIdentityPoolId`;
return change({method:`POST`,path:`/v1/${parent}`,query:{[field]:id},body})},update:(name,body)=>change({method:`PATCH`,path:`/v1/${name}`,query:{updateMask:Object.keys(body).join(`,`)},body}),undelete:name=>change({method:`POST`,path:`/v1/${name}:undelete`,body:{}}),delete:name=>change({method:`DELETE`,path:`/v1/${name}`})}}
async function connect$1(config,runner,signal){
let{env}=runner;
let endpoints=makeEndpoints(env,config.universe);
let{route,open}=makeSharedRoutes(env);
let quotes=makeQuotes(literalValues(config));
let context={env,http:makeHttp(route),endpoints:{...endpoints,elsewhere:[...endpoints.elsewhere,...regionalHosts(config,endpoints)]},signal,timings:[],requestReason:config.requestReason,environment:config.forkEnvironment,mask:secret=>{
if(!secret)return;
runner.mask(secret);
quotes.keep(secret)},quotes,say:text=>runner.log?.info(text),runnerToken:audience=>runner.idToken(audience)};
let kept=config.drift.scope?{...quotes,learn:()=>void 0}:quotes;
let credentials=await authenticate(config,context);
setImmediate(()=>{
for(let api of surelyAsked(config))open(new URL(endpoints.base(api)))});
return clients(credentials,context,context.timings,kept)}
function remembered(ask){
let asked=new Map;
return audience=>{
let before=asked.get(audience);
if(before&&performance.now()-before.atMs<6e5)return before.token;
let token=ask(audience);
asked.set(audience,{token,atMs:performance.now()});
let forget=()=>void asked.delete(audience);
token.then(found=>found??forget(),forget);
return token}}
function clients(credentials,context,timings,quotes){
let transport=makeTransport({...context,credentials,quotes});
let google={identity:credentials.identity,...credentials.quotaProject!==void 0&&{quotaProject:credentials.quotaProject},elsewhere:context.endpoints.elsewhere,resourceManager:makeResourceManager(transport),serviceUsage:makeServiceUsage(transport),run:makeRun(transport),cloudAsset:makeCloudAsset(transport),cloudBuild:makeCloudBuild(transport),storage:makeStorage(transport),artifactRegistry:makeArtifactRegistry(transport),iam:makeIam(transport),workloadPools:makeWorkloadPools(transport),secretManager:makeSecretManager(transport),compute:makeCompute(transport),vpcAccess:makeVpcAccess(transport),kms:makeKms(transport),functions:makeFunctions(transport),scheduler:makeScheduler(transport),orgPolicy:makeOrgPolicy(transport),troubleshooter:makeTroubleshooter(transport),logging:makeLogging(transport),actAs:async email=>{
let{method,principal}=credentials.identity;
let borrowed=impersonate(transport,{email,delegates:[],lifetimeSeconds:300,identity:{method,principal:`serviceAccount:${email}`,through:principal??(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`the deployer`},mask:context.mask});
await borrowed.headers();
return clients(borrowed,context,timings,quotes)},idToken:remembered(audience=>credentials.idToken(audience)),ask:(url,authorization,mark)=>ask$1(context,url,authorization,mark),timings};
credentials.project!==void 0&&(google.project=credentials.project);
return google}
async function judgeSchedules(read){
let schedules=`config`in read?read.config.schedules:read.schedules;
if(schedules.every(({cron})=>cron===null))return read;
let{Cron}=await Promise.all([__webpack_require__.e(155),__webpack_require__.e(33)]).then(__webpack_require__.bind(__webpack_require__,33));
let judged=schedules.map(schedule=>judge(schedule,cron=>nextOf(Cron,cron,schedule.timeZone)));
let problems=judged.flatMap(({problem})=>problem??[]);
let timed=judged.map(({schedule})=>schedule);
if(`config`in read&&problems.length===0)return{...read,config:{...read.config,schedules:timed}};
return`config`in read?refused(read.config,problems):{...read,problems:[...read.problems,...problems]}}
function judge(schedule,next){
let{cron,from}=schedule;
if(!cron||isEnglish(cron))return{schedule};
let found=next(cron);
if(typeof found!=`string`)return{schedule:{...schedule,next:found}};
return{schedule,problem:{input:from,problem:`${name(cron)} ${found}`,example:`0 3 * * *`}}}
let isEnglish=schedule=>/(?:^|\s)(?:every|of)\s/i.test(schedule)||/\d:\d\d$/.test(schedule);
function nextOf(Cron,cron,timezone){
let fields=cron.trim().split(/\s+/);
if(fields.length!==5)return(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`has ${count(fields.length,`field`)}; a cron expression has five: minute, hour, day of month, month, day of week`;
if(!fields.every(field=>/^[0-9A-Za-z*,/-]+$/.test(field))||/\b(L|W|LW)\b/i.test(cron))return(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`has a character that Cloud Scheduler does not accept`;
try{
let times=new Cron(cron,{timezone,mode:`5-part`,paused:!0}).nextRuns(3);
return times.length>0?times.map(time=>time.toISOString()):(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`never matches a date`}catch(error){
let said=error instanceof Error?error.message.replace(/^Cron\w*: /,``):``;
return/time ?zone/i.test(said)?[]:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`is not a cron expression (${said})`}}
function refused(config,problems){
let{mode,project,region,kind,service,notices,summary,reportPath,sarifPath,schedules}=config;
return{problems,mode,notices,summary,schedules,target:{region,...project&&{project},...targetOf$2(kind,service)},...reportPath&&{reportPath},...sarifPath&&{sarifPath}}}
let WITHOUT_POLICY=new Set([`network`,`connector`,`worker-pool`,`sql-instance`]);
let DEPLOYED$1=new Set(Object.values(KINDS$3).map(({role})=>role));
let isDeployed=({kind})=>DEPLOYED$1.has(kind);
function namedPlace(place){
switch(place.kind){case`volume-bucket`:
return{resource:fullName.bucket(place.bucket)};case`secret`:
return{resource:fullName.secret(place.project,place.secret),project:place.project};case`sql-instance`:
return{resource:fullName.sqlInstance(place.project,place.instance),project:place.project};case`repository`:
return place.name===void 0?void 0:within(fullName.repository(place.name),place.name);case`client-account`:
{
let email=place.email??defaultCaller(place.project);
return{resource:fullName.account(email,place.project),project:place.project}}case`called-service`:
return within(fullName.service(place.name),place.name);case`crypto-key`:
return within(fullName.cryptoKey(place.name),place.name);case`subnetwork`:
return within(fullName.subnetwork(place.name),place.name);case`network`:
return within(fullName.network(place.name),place.name);case`connector`:
return within(fullName.connector(place.name),place.name);case`worker-pool`:
return within(fullName.workerPool(place.name),place.name);default:
return}}
let within=(resource,name)=>({resource,project:projectIn(name)??``});
function inProject(place,project){
if(`name`in place&&place.name!==void 0)return{...place,name:place.name.replace(/^projects\/-\//,`projects/${project}/`)};
return`project`in place&&place.project===`-`?{...place,project}:place}
let OF_PLACE={secret:`secretmanager.googleapis.com`,"crypto-key":`cloudkms.googleapis.com`,"client-account":SCHEDULER_HOST,"sql-instance":`sqladmin.googleapis.com`,connector:`vpcaccess.googleapis.com`,network:`compute.googleapis.com`,subnetwork:`compute.googleapis.com`};
function apisOf(needs,project){
let hosts=needs.flatMap(({place})=>{
let host=OF_PLACE[place.kind];
return host&&namedPlace(place)?.project===project?[host]:[]});
return[...new Set(hosts)]}
function resourcesOf(config,facts){
let project=facts?.projectId??config.project??`-`;
let live=facts?.service.known?facts.service.value:null;
let number=facts?.projectNumber.known?facts.projectNumber.value:void 0;
let repository=chooseRepository(config,project,live);
let liveRepository=repositoryOfService(live);
let buildAccount=facts?.buildAccount.known?facts.buildAccount.value:void 0;
let runtimeAccount=facts?.runtimeAccount.known?facts.runtimeAccount.value:number&&defaultRuntimeAccount(number);
return{project,...number&&{projectNumber:number},parent:locationName(project,config.region),service:targetName(project,config),bucket:chooseBucket(config,project,live),repository,image:imageName(repository.name,config.build.as??config.service),sources:sourceFolder(targetName(project,{...config,service:config.build.as??config.service})),...liveRepository&&{liveRepository},...buildAccount&&{buildAccount},...runtimeAccount&&{runtimeAccount}}}
function placeName(place,resources){
if(isDeployed(place))return fullName.service(resources.service);
switch(place.kind){case`project`:
return fullName.project(resources.project);case`bucket`:
return fullName.bucket(resources.bucket.name);case`repository`:
return fullName.repository(place.name??resources.repository.name);case`live-image`:
return resources.liveRepository&&fullName.repository(resources.liveRepository);case`account`:
{
let email=place.who===`build-account`?resources.buildAccount:resources.runtimeAccount;
return email&&fullName.account(email,resources.project)}default:
return namedPlace(place)?.resource}}
function bugForm(error,env){
let[repository]=USES.split(`@`);
let form=new URL(`https://github.com/${repository}/issues/new`);
let place=env.GITHUB_ACTIONS===`true`?`GitHub Actions`:`command line`;
let fields={template:`bug.yml`,version:VERSION,place:`${place}, Node.js ${process.version}, ${process.platform}-${process.arch}`,stack:framesOf(error).join(`
`)};
for(let[name,value]of Object.entries(fields))form.searchParams.set(name,value);
return form.href}
function framesOf(error){
return[...(error instanceof Error?error.stack??``:``).matchAll(/^ {4}at (?:(?:async )?([\w.<>$]+) )?[^\n]*?([\w.-]+:\d+:\d+)\)?$/gm)].slice(0,5).map(([,name,position])=>[name,position].filter(Boolean).join(` `))}
let grantedBefore=({config,found=[]})=>config.preflight===`off`?{}:{granted:new Set(found.flatMap(({status,principal,permission})=>status===`pass`?[`${principal} ${permission}`]:[]))};
let heldByDeployer=({found=[],google})=>new Set(found.flatMap(({status,principal,permission})=>status===`pass`&&permission&&principal===google?.identity.principal?[permission]:[]));
function nearestPath(path,{workspace,from,folder}){
try{
let missing=path;
for(;!lookAt((0,node_path__WEBPACK_IMPORTED_MODULE_4__.dirname)(missing));)missing=(0,node_path__WEBPACK_IMPORTED_MODULE_4__.dirname)(missing);
let parent=(0,node_path__WEBPACK_IMPORTED_MODULE_4__.dirname)(missing);
if(!isWithin$1(parent,workspace)||placeOf$2(parent,workspace).beyond)return;
let rest=(0,node_path__WEBPACK_IMPORTED_MODULE_4__.relative)(missing,path);
let names=(0,node_fs__WEBPACK_IMPORTED_MODULE_3__.readdirSync)(parent,{withFileTypes:!0}).filter(entry=>!entry.name.startsWith(`.`)&&(rest===``&&!folder?entry.isFile():entry.isDirectory())).slice(0,1e3).map(entry=>entry.name);
let near=meant((0,node_path__WEBPACK_IMPORTED_MODULE_4__.basename)(missing),names);
if(near===void 0)return;
let whole=(0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(parent,near,rest);
return(0,node_path__WEBPACK_IMPORTED_MODULE_4__.relative)(from,lookAt(whole)?whole:(0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(parent,near))}catch(error){
if(error instanceof FileFault||error.code!==void 0)return;
throw error}}
function diskOf(env){
let workingDirectory=process.cwd();
let job=env.GITHUB_WORKSPACE||void 0;
let workspace=job??workingDirectory;
let hinted=(path,folder,ask)=>{
try{
return ask()}catch(error){
if(error instanceof FileFault&&error.kind===`absent`){
let near=nearestPath(path,{workspace,from:workingDirectory,folder});
near!==void 0&&(error.near=near)}
throw error}};
return{workingDirectory,folder:path=>hinted(path,!0,()=>{
let{real,beyond}=placeOf$2(path,workspace);
return{empty:isEmpty(real),...beyond&&job!==void 0&&{outsideOf:job}}}),readText:path=>hinted(path,!1,()=>readText(path,{workspace})),mayWrite:path=>mayWrite(path,{workspace})}}
function isEmpty(folder){
try{
if(!(0,node_fs__WEBPACK_IMPORTED_MODULE_3__.statSync)(folder).isDirectory())throw new FileFault(`special`,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`is not a folder`);
let entries=(0,node_fs__WEBPACK_IMPORTED_MODULE_3__.opendirSync)(folder);
try{
return entries.readSync()===null}finally{
entries.closeSync()}}catch(error){
throw error instanceof FileFault?error:faultOf$2(error)}}
async function withProjectId(config,google){
let number=config.project??google.project;
if(number===void 0||!/^\d+$/.test(number))return config;
try{
let{projectId}=await google.resourceManager.getProject(number);
return{...config,project:projectId}}catch(error){
if(!(error instanceof ApiError)||error.status===401)throw error;
let resource=fullName.project(number);
let evidence=[toEvidence(`GET cloudresourcemanager.googleapis.com/v3/projects/${number}`,resource,error)];
let reason=(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`project_id: ${number} is the number of a project, and the run could not read its id: ${sentence(error.message)} Write the id.`;
throw failure(`project-unreachable`,reason,{resource,evidence})}}
function abortOnSignals(){
let controller=new AbortController;
for(let name of[`SIGINT`,`SIGTERM`])process.on(name,()=>controller.abort(new Cancelled((0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`Cancelled: the run got ${name}.`)));
return controller.signal}
function outliveTheUnheard(log){
process.on(`unhandledRejection`,reason=>log.debug((0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`Unhandled: ${errorStack(reason)}`))}
function withDeadline(signal,ms){
let controller=new AbortController;
setTimeout(()=>controller.abort(new Cancelled((0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`Stopped: the run took longer than run_timeout (${ms%6e4?`${ms/1e3}s`:`${ms/6e4}m`}).`)),ms).unref();
let follow=()=>controller.abort(signal.reason);
signal.aborted?follow():signal.addEventListener(`abort`,follow,{once:!0});
return controller.signal}
async function givenUpAfterAbort(work,signal,graceMs=8500){
let{promise:overdue,reject}=Promise.withResolvers();
let timer;
let begin=()=>{
timer=setTimeout(()=>reject(cancelled(signal)),graceMs)};
signal.aborted?begin():signal.addEventListener(`abort`,begin,{once:!0});
try{
return await Promise.race([work,overdue])}finally{
signal.removeEventListener(`abort`,begin);
clearTimeout(timer)}}
async function leave(exitCode){
let written=[process.stdout,process.stderr].map(stream=>new Promise(resolve=>stream.write(``,()=>resolve())));
await Promise.race([Promise.all(written),new Promise(resolve=>setTimeout(resolve,1500))]);
process.exit(exitCode)}
async function run({raw,flagWords,runner,context,signal,news}){
let disk=diskOf(runner.env);
let read=await judgeSchedules(readConfig(raw,runner.env,disk,{flagWords}));
if(`problems`in read){
let{toTell,...refused}=read;
tellOfRefusal(toTell,{runner,context,...news&&{news}});
return{refused}}
let{regions,runTimeoutMs}=read.config;
let deadline=withDeadline(signal,runTimeoutMs);
let course=courseOf(read.config);
if(regions.length===1){
let place={runner,context,...news&&{news}};
await guarded(course,place,deadline,async()=>{
let world=await begin(course,place,deadline);
if(world&&course.config.mode===`diagnose`)return(await Promise.all([__webpack_require__.e(441),__webpack_require__.e(186)]).then(__webpack_require__.bind(__webpack_require__,8186))).diagnose(course,world);
let{scope}=course.config.drift;
if(world&&scope)return(await Promise.all([__webpack_require__.e(441),__webpack_require__.e(163)]).then(__webpack_require__.bind(__webpack_require__,8163))).audit(course,world,scope,runner);
let{lookAround,carryOut}=await laterStages();
world&&await lookAround(course,world,place)&&await carryOut(course,world,place)});
return{course}}
let others=[];
for(let region of regions.slice(1)){
let other=readConfig(raw,runner.env,disk,{region,flagWords});
if(`problems`in other)return{refused:other};
others.push(courseOf(other.config))}
let{runRegions}=await __webpack_require__.e(49).then(__webpack_require__.bind(__webpack_require__,9049));
await runRegions([course,...others],{runner,context,...news&&{news}},await stagesUnder(deadline));
return{course,others}}
function tellOfRefusal(toTell,{runner,context,news}){
if(!toTell||context.code.whose!==`ours`)return;
let{origin}=toTell;
let any=origin.kind===`template`?{kind:`image`,image:``}:origin;
let aimed=aim({...toTell,origin:any},context);
if(`finding`in aimed||aimed.config.preview?.do!==`deploy`)return;
let{githubToken}=aimed.config;
githubToken&&runner.mask(githubToken);
news?.begun(aimed.config,context)}
let courseOf=config=>({config,plan:[],grantSteps:0,findings:[],changes:[],checks:[],made:{}});
let laterStages=()=>Promise.all([__webpack_require__.e(441),__webpack_require__.e(609)]).then(__webpack_require__.bind(__webpack_require__,1609));
let stagesUnder=async signal=>({begin:(course,place,google)=>begin(course,place,signal,google),...await laterStages(),guarded:(course,place,stage)=>guarded(course,place,signal,stage)});
async function guarded(course,{runner},signal,stage){
try{
await givenUpAfterAbort(stage(),signal)}catch(error){
let{explain}=await Promise.all([__webpack_require__.e(441),__webpack_require__.e(542)]).then(__webpack_require__.bind(__webpack_require__,7542));
let findings=explain(signal.aborted?signal.reason:error,circumstances(course));
course.findings.unshift(...findings??[mistake(error)]);
if(findings)return;
runner.log.quote(errorStack(error));
runner.log.info((0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`Report it: ${bugForm(error,runner.env)}`)}}
let mistake=error=>fail(`internal-error`,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`${sentence(errorText(error))} This is a bug in run-iam-deploy, not in your workflow. Please report it: the log has a link to the form.`);
async function begin(course,place,signal,google){
let{runner}=place;
let{log}=runner;
let context=await withCodeOwner(course.config,place,signal);
place.context=context;
let end=finding=>void course.findings.push(finding);
let trigger=judgeTrigger(course.config,context);
if(!trigger.go&&trigger.finding.id!==`id-token-permission`)return end(trigger.finding);
let aimed=aim(course.config,context);
if(`finding`in aimed)return end(trigger.go?aimed.finding:trigger.finding);
let{config}=aimed;
course.config=config;
config.githubToken&&runner.mask(config.githubToken);
place.news?.begun(config,context);
if(!trigger.go)return end(trigger.finding);
let signedIn=google??connect$1(config,{...runner,log},signal);
setImmediate(()=>laterStages().catch(()=>void 0));
course.google=await signedIn;
place.news?.signedIn?.(course.google.identity);
let elsewhere=google?void 0:elsewhereSentence(course.google.elsewhere);
elsewhere&&log.notice(elsewhere);
let resolved=await withProjectId(config,course.google);
course.config=resolved;
let newestCommit=commitAsker(config,place,signal);
return{google:course.google,config:resolved,signal,log,made:course.made,patience:{},...newestCommit&&{newestCommit}}}
function commitAsker({preview,githubToken:token},{runner,context:{repository}},signal){
if(preview?.do!==`deploy`||!token||!repository)return;
return async pullRequest=>{
let{githubClient}=await Promise.all([__webpack_require__.e(441),__webpack_require__.e(45)]).then(__webpack_require__.bind(__webpack_require__,8045));
return(await githubClient(runner.env,{token,repository,signal})).pullHead(pullRequest).then(({sha})=>sha,()=>void 0)}}
async function withCodeOwner(config,{runner,context},signal){
if(context.code.whose!==`ask`&&context.code.whose!==`base`)return context;
let{findCodeOwner}=await Promise.all([__webpack_require__.e(441),__webpack_require__.e(21)]).then(__webpack_require__.bind(__webpack_require__,8021));
return{...context,code:await findCodeOwner(context,config,runner,signal)}}
function circumstances(course){
let{google,config,facts,failedOn}=course;
let project=config.project??google?.project;
return{resources:resourcesOf(project?{...config,project}:config,facts??null),...google&&{identity:google.identity},...failedOn&&{resource:failedOn},...facts?.roleTable&&{table:facts.roleTable},held:heldByDeployer(course)}}
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
log.warning((0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`The run did not write the file ${path}: it ${error.message}.`)}}
function optionFault(error,known){
let text=errorText(error);
let[,valueless]=/^Option '(?:-\w, )?(--[^' ]*)[^']*' argument (?:missing|is ambiguous)/.exec(text)??[];
if(valueless)return(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`The option ${valueless} needs a value: ${valueless}=VALUE`;
let[,given]=/^Unknown option '(--?[^']*)'/.exec(text)??[];
if(given===void 0)return text;
if(given===`--language`)return(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`--language is one of ${_words_js__WEBPACK_IMPORTED_MODULE_1__.t.join((0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`, `)}.`;
let close=meant(given,known);
return(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`There is no option ${given}.${close?(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)` Did you mean ${close}?`:``}`}
let OWN={json:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`Prints the whole report (JSON) in place of the result.`,quiet:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`No progress: only the result.`,yes:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`Does not ask before the run makes a service public.`};
let LISTS=new Set([`env_vars`,`secrets`,`labels`,`build_env_vars`,`resource_tags`,`schedule_headers`,`flags`,`invokers`,`callers`,`delegates`,`region`,`revision_traffic`,`tag_traffic`]);
let BY_OPTION=new Map(OPTIONS.map(input=>[option$1(input.name),input]));
let GCLOUD=namesOf$1(FLAGS$1);
let KNOWN=[...new Set([...BY_OPTION.keys(),...Object.keys(OWN).map(name=>`--${name}`),`--help`,...GCLOUD.keys()])].filter(name=>name.startsWith(`--`));
function readOptions(args){
let{own,flagWords}=apart(args);
let options=Object.fromEntries([...OPTIONS.map(({name})=>[option$1(name).slice(2),{type:`string`,multiple:!0}]),...Object.keys(OWN).map(name=>[name,{type:`boolean`}])]);
try{
let{values}=(0,node_util__WEBPACK_IMPORTED_MODULE_8__.parseArgs)({args:own,options});
let{json=!1,quiet=!1,yes=!1,...given}=values;
let inputs=Object.entries(given).map(([name,texts])=>inputOf(name.replaceAll(`-`,`_`),texts));
return{inputs:Object.fromEntries(inputs),flagWords,json:!!json,quiet:!!quiet,yes:!!yes}}catch(error){
return{problem:optionFault(error,KNOWN)}}}
let inputOf=(name,texts)=>[name,LISTS.has(name)?texts.join(`
`):texts.at(-1)??``];
function apart(args){
let own=[];
let flagWords=[];
let inContainer=!1;
for(let i=0;i<args.length;i++){
let word=args[i]===`-q`?`--quiet`:args[i]??``;
let next=args[i+1];
let name=word.split(`=`,1)[0]??``;
let flag=GCLOUD.get(name)?.flag;
let isOwn=BY_OPTION.has(name)||Object.hasOwn(OWN,name.slice(2));
inContainer||=name===`--container`;
if(flag&&(inContainer&&flag.perContainer||!isOwn)){
flagWords.push(word);
if(flag.takes===`value`&&name===word&&next!==void 0&&!looksLikeFlag(next,GCLOUD)){
flagWords.push(next);
i++}}else if(name===`--flags`&&name===word&&next!==void 0){
own.push(`${word}=${next}`);
i++}else own.push(isBareBoolean(word,next)?`${word}=true`:word)}
return{own,flagWords}}
function isBareBoolean(word,next){
let input=BY_OPTION.get(word);
return!!(input&&`default`in input&&(input.default===`true`||input.default===`false`)&&(next===void 0||next.startsWith(`--`)))}
function languageLast(words){
if(isMode(words[0]))return[...words];
let at=words.findIndex(word=>word===`--language`||word.startsWith(`--language=`));
let own=words[at]?.includes(`=`)?1:2;
let given=words.slice(at,at+own);
let language=own===1?given[0]?.slice(11):given[1];
if(at<0||!_words_js__WEBPACK_IMPORTED_MODULE_1__.t.some(one=>one===language))return[...words];
let rest=words.toSpliced(at,own);
return isMode(rest[0])?[...rest,...given]:rest}
let isMode=word=>MODES.some(mode=>mode===word);
let EVERY_RUN=[`Authentication`,`The run`];
let DEPLOYED=[`What to deploy`,`The service`,`Jobs`,`Who can call it`,`The build`,`Safety and waiting`,`Traffic`,`Schedule`,...EVERY_RUN,`Accepted for compatibility`];
let TARGET=[`service`,`project_id`,`region`];
let COMMANDS={deploy:{usage:`deploy --service NAME --source . --region REGION --access public`,what:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`deploys a service, a job or a worker pool`,groups:DEPLOYED,names:[`github_token`],flags:!0},preflight:{usage:`preflight ...`,what:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`reports what a deploy would do, what would fail and how to fix it`,groups:[...DEPLOYED,`Previews`],flags:!0},rollback:{usage:`rollback ...`,what:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`sends all traffic back to the last good revision`,groups:EVERY_RUN,names:[...TARGET,`revision_traffic`,`dry_run`,`verify`,`verify_path`,`wait_for_grants`,`propagation_timeout`]},drift:{usage:`drift ...`,what:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`reports where the live service differs from these options`,groups:[...DEPLOYED,`Drift`],names:[`github_token`],flags:!0},diagnose:{usage:`diagnose --url URL`,what:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`names the layer that refuses a caller of a URL, a service or a schedule`,groups:EVERY_RUN,names:[`url`,...TARGET,`job`,`worker_pool`,`schedule`,`schedule_name`,`schedule_target`]},preview:{usage:`preview ...`,what:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`in a workflow step: deploys a preview of the pull request, or removes it`,groups:[...DEPLOYED.filter(group=>group!==`Traffic`&&group!==`Schedule`),`Previews`],flags:!0},cleanup:{usage:`cleanup ...`,what:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`removes leftover previews`,groups:[...EVERY_RUN,`Previews`],names:[...TARGET,`dry_run`]},setup:{usage:`setup ...`,what:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`prints or does the one-time set-up of a project`},migrate:{usage:`migrate FILE`,what:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`rewrites a workflow that uses google-github-actions/auth and deploy-cloudrun`,own:[[`--diff`,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`Prints the difference in place of the new file.`],[`--write`,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`Changes the file. FILE is a workflow or a composite action.`]]},sandbox:{usage:`sandbox`,what:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`starts the embedded Google Cloud and prints the environment to use it`,own:[[`--scenario NAME`,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`Another world than open-project, for instance setup or drift. Any other name lists them.`],[`--as owner`,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`Signs in as the owner of the project, to try setup --apply, in place of the deployer.`]]},completion:{usage:`completion bash|zsh|fish`,what:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`prints completions for a shell: source <(run-iam-deploy completion bash)`},version:{usage:`version`,what:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`prints the version`},help:{usage:`help COMMAND`,what:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`lists the options of a command`}};
let COMMAND_NAMES=Object.keys(COMMANDS);
let SIGN_IN=(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`It uses your Application Default Credentials (gcloud auth application-default login), or in a CI its ID token with --workload-identity-provider: ${pageAddress(`other-ci.md`)}`;
let EXIT_CODES=[[`0`,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`It succeeded, with or without warnings.`],[`1`,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`It failed, was refused before any change, or found drift.`],[`2`,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`The command line is wrong. Nothing was tried.`],[`130`,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`Ctrl-C (or SIGTERM) stopped it.`]];
let EXAMPLES=[`run-iam-deploy deploy --service hello --source . --region europe-west1 --access public`,`run-iam-deploy preflight --service hello --source . --memory 1Gi --json`,`run-iam-deploy diagnose --url https://hello-123456789012.europe-west1.run.app`];
function overview(){
return sections([(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`Usage: run-iam-deploy COMMAND [OPTIONS]`],[(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`Commands`,table(Object.entries(COMMANDS).map(([name,{what}])=>[name,`${capitalise(what)}.`]))],[(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`Examples`,EXAMPLES.map(example=>indented(example)).join(`
`)],[(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`Exit codes`,table(EXIT_CODES)],[wrapped(SIGN_IN)],[wrapped((0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`In Japanese: --language ja, with each command.`)],[wrapped((0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`Colours: NO_COLOR=1 turns them off. "run-iam-deploy help COMMAND" lists options.`)])}
function helpOf(word){
let command=Object.hasOwn(COMMANDS,word)?COMMANDS[word]:void 0;
if(!command)return;
let{usage,what,own=[],flags}=command;
let groups=[...Map.groupBy(optionsOf(command),({group})=>group)];
let ofCommandLine=groups.length>0?Object.entries(OWN).map(([name,help])=>[`--${name}`,help]):[];
return sections([(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`Usage: run-iam-deploy ${usage}`],[wrapped((0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`It ${what}.`)],...own.length>0?[[(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`Options`,entries(own)]]:[],...groups.length>0?[[wrapped(SIGN_IN)]]:[],...groups.map(([group,inputs])=>[(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.i)(group),entries(inputs.map(entryOf))]),...flags?[[(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`gcloud's flags`,indented(wrapped(FLAG_HELP,2))]]:[],...ofCommandLine.length>0?[[(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`The command line`,entries(ofCommandLine)]]:[])}
let FLAG_HELP=(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`Every flag of "gcloud run deploy" is an option too, such as --memory 1Gi --concurrency 80: docs/gcloud-flags.md. Where both have an option of one name, it is the one above; --service-account is the account to deploy as. The runtime account is --flags=--service-account=EMAIL.`;
let optionNames=word=>{
let command=Object.hasOwn(COMMANDS,word)?COMMANDS[word]:void 0;
if(!command)return[];
let inputs=optionsOf(command);
return[...(command.own??[]).map(([usage,help])=>({name:usage.split(` `,1)[0]??``,help})),...inputs.map(({name,help})=>({name:option$1(name),help:inOptions((0,_words_js__WEBPACK_IMPORTED_MODULE_1__.i)(help))})),...inputs.length>0?Object.entries(OWN).map(([name,help])=>({name:`--${name}`,help})):[],...command.flags?FLAGS$1.map(({name,help})=>({name,help:`gcloud: ${help.replaceAll("`",``)}`})):[]].filter(({name},at,all)=>all.findIndex(other=>other.name===name)===at)};
function entryOf(input){
let fallback=`default`in input?input.default:``;
let isSwitch=fallback===`true`||fallback===`false`;
let help=inOptions((0,_words_js__WEBPACK_IMPORTED_MODULE_1__.i)(input.help));
let value=isSwitch||input.example===``?``:` ${quote$1(input.example.replaceAll(`
`,`,`))}`;
let byDefault=fallback===``||isSwitch||/\bdefault\b/i.test(input.help)?``:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)` Default: ${fallback}.`;
return[`${option$1(input.name)}${value}`,`${help}${byDefault}`]}
function optionsOf({groups=[],names=[]}){
let taken=OPTIONS.filter(({name,group})=>names.includes(name)||groups.includes(group)&&(name!==`url`||names.includes(name)));
let isIdle=({group})=>Number(group===`Accepted for compatibility`);
return taken.toSorted((a,b)=>isIdle(a)-isIdle(b))}
function inOptions(help){
return help.replace(/`([a-z_]+)`(?=(?: \(the default\))?:)/g,`$1`).replace(CODE,(_,code)=>{
let[,name=``,value]=/^([a-z_]+)(?:: (.+))?$/.exec(code)??[];
if(name===`mode`&&value)return value;
if(!OPTIONS.some(input=>input.name===name))return code;
return value===void 0?option$1(name):`${option$1(name)} ${value}`}).replaceAll("`",``)}
let CODE=(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.r)("(?<!output )`([^`]*)`",`g`);
async function requestToken({url,bearer},env,audience,signal){
let{status,text}=await makeHttp(makeRoutes(env))({url:`${url}&audience=${encodeURIComponent(audience)}`,method:`GET`,headers:{accept:`application/json`,authorization:`Bearer ${bearer}`},signal,timeoutMs:15e3});
let value=status===200?JSON.parse(text).value:void 0;
if(typeof value!=`string`)throw Error(`Failed to get ID Token. Error Code : ${status}`);
return value}
async function commandLineToken(env,audience,signal){
let source=tokenSource(env);
if(!source)throw Error(`Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable`);
if(source.kind===`variable`)return source.token;
if(source.kind===`file`)return fromFile(source.path);
return requestToken(source,env,audience,signal)}
function fromFile(path){
try{
return readText(path).trim()}catch(error){
if(!(error instanceof FileFault))throw error;
throw credentialsMissing(FILE_VARIABLE,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`the file ${path}, named by ${FILE_VARIABLE}, ${error.message}.`,error)}}
let{env,stdin,stdout,stderr}=process;
let watched=!!stderr.isTTY&&env.TERM!==`dumb`;
let onStderr=(style,text)=>(0,node_util__WEBPACK_IMPORTED_MODULE_8__.styleText)(style,text,{stream:stderr});
let onStdout=(style,text)=>(0,node_util__WEBPACK_IMPORTED_MODULE_8__.styleText)(style,text,{stream:stdout});
let showsBoth=watched&&!!stdout.isTTY;
let canAsk=watched&&!!stdin.isTTY&&!env.CI;
function terminal(signal,{quiet=!1,worded=text=>text}={}){
let secrets=[];
let spinner=watched&&!quiet?new Spinner:void 0;
let tell=text=>{
let line=`${secrets.reduce((shown,secret)=>shown.replaceAll(secret,`***`),text)}\n`;
spinner?spinner.above(line):stderr.write(line)};
let silent=()=>{};
let mask=secret=>{
secret&&secrets.push(secret)};
let log={info:quiet?silent:text=>tell(ownLines(worded(text))),quote:quiet?silent:text=>tell(foreignLines(text)),debug:env.RUNNER_DEBUG===`1`?text=>tell(ownLines(worded(text))):silent,notice:quiet?silent:text=>tell(ownLines((0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`Notice: ${worded(text)}`)),warning:text=>tell(onStderr(`yellow`,ownLines((0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`Warning: ${worded(text)}`))),error:text=>tell(onStderr(`red`,ownLines((0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`Error: ${worded(text)}`))),mask,group:async(title,body)=>{
quiet||tell(onStderr(`bold`,ownLines(spinner?title:`${title} ...`)));
using _=spinner?.during(ownLines(title));
return await body()},...spinner&&{during:title=>spinner.during(ownLines(title))}};
return{env,log,mask,idToken:audience=>commandLineToken(env,audience,signal)}}
async function ask(question,signal){
let lines=(0,node_readline_promises__WEBPACK_IMPORTED_MODULE_18__.createInterface)({input:stdin,output:stderr});
let{promise:ended,resolve}=Promise.withResolvers();
lines.once(`close`,()=>resolve(``));
try{
return await Promise.race([lines.question(question,{...signal&&{signal}}),ended])}catch(error){
if(signal?.aborted)return``;
throw error}finally{
lines.close()}}
let COLOURS={[MARKS$1.pass]:`green`,[MARKS$1.fail]:`red`,[MARKS$1.warn]:`yellow`,[MARKS$1.unknown]:`cyan`};
function coloured(text,paint){
return text.split(`
`).map((line,at)=>{
let[mark=``]=line.split(` `,1);
let colour=COLOURS[mark];
if(colour)return paint(at===0?[`bold`,colour].flat():colour,line);
return/^ {2}Fix: /.test(line)?paint(`bold`,line):line}).join(`
`)}
let FRAMES=[`⠋`,`⠙`,`⠹`,`⠸`,`⠼`,`⠴`,`⠦`,`⠧`,`⠇`,`⠏`];
var Spinner=class{
#stages=[];
#timer;
#frame=0;
#drawn=!1;
during(title){
let stage={title,since:performance.now()};
this.#stages.push(stage);
this.#timer??=setInterval(()=>this.#draw(),100).unref();
return{[Symbol.dispose]:()=>{
this.#clear();
this.#stages.splice(this.#stages.indexOf(stage),1);
if(this.#stages.length>0)return;
clearInterval(this.#timer);
this.#timer=void 0}}}
above(text){
this.#clear();
stderr.write(text)}
#draw(){
let stage=this.#stages.at(-1);
if(!stage)return;
let seconds=Math.floor((performance.now()-stage.since)/1e3);
let line=`${FRAMES[this.#frame++%FRAMES.length]} ${stage.title} ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`${seconds} s`}`;
this.#clear();
stderr.write(onStderr(`dim`,line.slice(0,Math.max(0,(stderr.columns||80)-1))));
this.#drawn=!0}
#clear(){
if(!this.#drawn)return;
this.#drawn=!1;
(0,node_readline__WEBPACK_IMPORTED_MODULE_17__.clearLine)(stderr,0);
(0,node_readline__WEBPACK_IMPORTED_MODULE_17__.cursorTo)(stderr,0)}}})};