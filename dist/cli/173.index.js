export const id=173;
export const ids=[173];
export const modules={9173:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__,{migrate:()=>migrate});
var _start_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(1560);
var _words_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(2761);
var _workflow_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(4963);
var node_util__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(7975);
let{Ia:USES,Kr:readFlags,Qr:readPairs,bi:parseCommaList,li:library,ni:plainYaml,oi:isMap,qr:INPUTS,ri:writeOut,si:isScalar,yi:ParseError}=_start_js__WEBPACK_IMPORTED_MODULE_0__;
let VERSION_COMMENT=/^[ \t]+#[ \t]*(?:(?:pin|ratchet|tag|renovate)\b.*|v?\d[\w.-]*[ \t]*)(?=\r?\n|$)/;
var Edits=class{
#workflow;
#changes=new Map;
constructor(workflow){
this.#workflow=workflow}
canRemove({list},step){
let{text,aliased,resolve}=this.#workflow;
if(step.shared)return(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`an anchor repeats it in several places`;
let[start,end]=(0,_workflow_js__WEBPACK_IMPORTED_MODULE_2__.t)(step.node);
if(list.flow||!/^[ \t]*- +$/.test(text.slice(lineStart(text,start),start)))return(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`it does not have its own lines`;
let inside=node=>(0,_workflow_js__WEBPACK_IMPORTED_MODULE_2__.t)(node)[0]>=start&&(0,_workflow_js__WEBPACK_IMPORTED_MODULE_2__.t)(node)[1]<=end;
let anchor=[...aliased].find(node=>inside(node)&&resolve(node)===node);
return anchor===void 0?void 0:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`it contains the anchor &${anchor.anchor??``}`}
remove({list},step){
let{text}=this.#workflow;
let[start,end]=(0,_workflow_js__WEBPACK_IMPORTED_MODULE_2__.t)(step.node);
let from=lineStart(text,start);
this.#change(from,pastBlank(text,lineEnd(text,trimmedEnd(text,end))),``);
list.items=list.items.filter(item=>item!==step.node)}
setUses(step,action){
let{text,resolve}=this.#workflow;
let uses=resolve(step.node.get(`uses`,!0));
if(!isScalar(uses))return;
let[start,end]=(0,_workflow_js__WEBPACK_IMPORTED_MODULE_2__.t)(uses);
let comment=VERSION_COMMENT.exec(text.slice(end,lineEnd(text,end)))?.[0]??``;
this.#change(start,end+comment.length,action);
uses.value=action}
addInputs(step,entries){
if(entries.length===0)return;
let{text}=this.#workflow;
let inputs=step.node.get(`with`);
let at=(0,_workflow_js__WEBPACK_IMPORTED_MODULE_2__.t)(inputs.items[0]?.key)[0];
if(inputs.flow){
let pairs=entries.map(({key,value})=>new(library()).Pair(new(library()).Scalar(key),new(library()).Scalar(value)));
this.#change(at,at,entries.map(({key,value})=>`${key}: ${JSON.stringify(value)}, `).join(``));
inputs.items.unshift(...pairs);
return}
let column=at-lineStart(text,at);
let lines=entries.map(entry=>`${this.#placed(entry,column)}\n${` `.repeat(column)}`);
this.#change(at,at,lines.join(``));
inputs.items.unshift(...entries.map(({key,value,pair})=>this.#between(pair)?scalars(key,value):pair))}
addTo(map,key,value){
let{text}=this.#workflow;
let last=map.items.at(-1);
let first=(0,_workflow_js__WEBPACK_IMPORTED_MODULE_2__.t)(map.items[0]?.key)[0];
if(map.flow){
let at=last?(0,_workflow_js__WEBPACK_IMPORTED_MODULE_2__.t)(last.value??last.key)[1]:(0,_workflow_js__WEBPACK_IMPORTED_MODULE_2__.t)(map)[0]+1;
this.#change(at,at,`${last?`, `:``}${key}: ${value}`)}else{
let at=lineEnd(text,trimmedEnd(text,(0,_workflow_js__WEBPACK_IMPORTED_MODULE_2__.t)(map)[1]));
this.#change(at,at,`\n${` `.repeat(first-lineStart(text,first))}${key}: ${value}`)}
map.items.push(scalars(key,value))}
addMapping(map,key,entries){
let at=(0,_workflow_js__WEBPACK_IMPORTED_MODULE_2__.t)(map.items[0]?.key)[0];
let indent=` `.repeat(at-lineStart(this.#workflow.text,at));
let lines=Object.entries(entries).map(([name,value])=>`${indent}  ${name}: ${value}\n`);
this.#change(at,at,`${key}:\n${lines.join(``)}${indent}`);
let added=this.#workflow.document.createNode(entries);
map.items.unshift(new(library()).Pair(new(library()).Scalar(key),added))}
text(){
let{text,document}=this.#workflow;
let newline=text.includes(`\r
`)?`\r
`:`
`;
let changed=[...this.#changes.values()].toSorted((a,b)=>b.start-a.start).reduce((left,{start,end,by})=>left.slice(0,start)+by.replace(/\r?\n/g,newline)+left.slice(end),text);
try{
writeOut(document,{version:`1.2`});
if((0,node_util__WEBPACK_IMPORTED_MODULE_3__.isDeepStrictEqual)(plainYaml(changed,{version:`1.2`}),document.toJS()))return changed}catch(error){
if(!(error instanceof ParseError))throw error}
throw Error(`its form cannot be changed safely: put each input on its own line`)}
#change(start,end,by){
let other=this.#changes.get(start);
if(other&&other.end>start)return;
this.#changes.set(start,{start,end,by:(other?.by??``)+by})}
#between({key}){
let{text}=this.#workflow;
let[start]=(0,_workflow_js__WEBPACK_IMPORTED_MODULE_2__.t)(key);
return text.slice(lineStart(text,start),start).trim()!==``}
#placed({key,value,pair},to){
let{text}=this.#workflow;
if(this.#between(pair))return`${key}: ${JSON.stringify(value)}`;
let[start,keyEnd]=(0,_workflow_js__WEBPACK_IMPORTED_MODULE_2__.t)(pair.key);
let column=start-lineStart(text,start);
let end=lineEnd(text,trimmedEnd(text,pair.value?(0,_workflow_js__WEBPACK_IMPORTED_MODULE_2__.t)(pair.value)[1]:keyEnd));
let[head=``,...rest]=text.slice(start,end).split(/\r?\n/);
let move=line=>line.trim()===``?line:` `.repeat(to)+line.slice(Math.min(column,line.length-line.trimStart().length));
return[head,...rest.map(move)].join(`
`)}};
let scalars=(key,value)=>new(library()).Pair(new(library()).Scalar(key),new(library()).Scalar(value));
function ownMap(workflow,holder,key){
let given=holder.get(key,!0);
return isMap(given)&&!workflow.aliased.has(given)?given:void 0}
let wordsOf=({resolve},map)=>Object.fromEntries(map.items.map(({key,value})=>[(0,_workflow_js__WEBPACK_IMPORTED_MODULE_2__.r)(key)??``,(0,_workflow_js__WEBPACK_IMPORTED_MODULE_2__.r)(resolve(value))??``]));
let lineStart=(text,at)=>text.lastIndexOf(`
`,at-1)+1;
let trimmedEnd=(text,at)=>text.slice(0,at).trimEnd().length;
let pastBlank=(text,at)=>at+(/^(?:[ \t]*\r?\n)+/.exec(text.slice(at))?.[0].length??0);
function lineEnd(text,at){
let end=text.indexOf(`
`,at);
if(end===-1)return text.length;
return text[end-1]===`\r`&&end-1>=at?end-1:end}
let ACTIONS=/^actions\/(?:checkout|cache(?:\/(?:restore|save))?|setup-(?:node|python|go|java|dotnet)|(?:upload|download)-artifact)(?:@|$)/i;
let COMMANDS=/^(?:echo|printf|true|:|sleep|date|exit|set)(?:\s|$)/;
let CURL=/^curl(?:\s|$)/;
let CURL_READS=/[@]|\s(?:-\w*[TKFnE]|--(?:upload-file|config|form|netrc|cert|aws))/;
let HIDDEN=/\$\(|`|<\(|>\(|<<|gha-creds/;
let CREDENTIAL_VARIABLES=/\b(?:GOOGLE_|CLOUDSDK_|GCLOUD_PROJECT\b|GCP_PROJECT\b)/;
let SHELLS=new Set([void 0,`bash`,`sh`]);
function isHarmless(step,job){
if(step.keys.includes(`<<`))return!1;
if(step.uses!==``)return ACTIONS.test(step.uses);
if(!SHELLS.has(step.shell??job.shell))return!1;
return harmlessScript(step.run)}
function harmlessScript(script){
if(HIDDEN.test(script))return!1;
return script.replace(/\\\r?\n/g,` `).replace(/\d?>&\d/g,``).split(/\r?\n|&&|\|\||[;|&]/).map(command=>command.trim()).every(command=>command===``||command.startsWith(`#`)||COMMANDS.test(command)||CURL.test(command)&&!CURL_READS.test(command))}
let is=action=>uses=>RegExp(`^google-github-actions/${action}(/|@|$)`,`i`).test(uses);
let isLogin=is(`auth`);
let isSetupGcloud=is(`setup-gcloud`);
let isDeployCloudrun=is(`deploy-cloudrun`);
let isSetup=({uses})=>isSetupGcloud(uses);
let isDeploy=({uses})=>isDeployCloudrun(uses);
let PLAIN_KEYS=new Set([`name`,`id`,`if`,`uses`,`with`,`continue-on-error`,`timeout-minutes`]);
let STAYS=(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`It stays, and the new step uses its credentials.`;
function whyAuthStays(job,auths,deploys,workflow,edits){
let[auth]=auths;
if(!auth)return;
let reasons=[];
let keep=(text,input)=>reasons.push({text,...input&&{input}});
let given=name=>auth.with.find(({key})=>key===name);
given(`credentials_json`)&&keep((0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`It signs in with a service account key, which the new step does not accept: keys leak and do not expire. Set up Workload Identity Federation (docs/setup.md of run-iam-deploy) and give workload_identity_provider and service_account. Until then, the auth step stays, and the new step uses its credentials.`,`credentials_json`);
workflow.kind===`action`&&keep((0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`Steps of a workflow that uses this action could use its credentials after it. ${STAYS}`);
auths.length>1&&keep((0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`The job signs in more than once, and it is not clear which auth step the deploy uses. They stay, and the new step uses the credentials of the last one before it.`);
auth.if!==void 0&&deploys.some(step=>step.if!==auth.if)&&keep((0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`It has a condition that the deploy step does not have. It stays, and the new step uses its credentials.`);
deploys.some(({at})=>at<auth.at)&&keep((0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`A deploy comes before it. ${STAYS}`);
let odd=auth.keys.find(key=>!PLAIN_KEYS.has(key));
odd!==void 0&&keep((0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`It has ${odd===`<<`?(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`a merge key (<<)`:odd}, whose effect is not known. ${STAYS}`);
let cannotTake=deploys.find(step=>!step.canTake);
cannotTake&&keep((0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`Its inputs cannot move to ${cannotTake.path}, which has no "with" of its own (an anchor, an alias, or none at all). ${STAYS}`);
let fixed=job.shared?(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`an anchor repeats its job in several places`:edits.canRemove(job,auth);
fixed!==void 0&&keep((0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`It cannot be removed: ${fixed}. ${STAYS}`);
keepForUsers(job,auth,keep);
return reasons.length>0?reasons:void 0}
function keepForUsers(job,auth,keep){
for(let output of outputsUsed(job,auth))keep((0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`Its output ${output} is used elsewhere in the job, and the new step has ${output===`project_id`?(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`it under its own id`:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`no such output`}. The auth step stays.`);
let users=job.steps.filter(({at})=>at>auth.at).filter(step=>!isLogin(step.uses)&&!isSetup(step)&&!isDeploy(step)).filter(step=>!isHarmless(step,job)).map(({path})=>path);
users.length>0?keep((0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`${users.join((0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`, `)} could use its credentials, too. ${STAYS}`):CREDENTIAL_VARIABLES.test(textOf(job,auth))&&keep((0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`The job names variables that it exports. ${STAYS}`)}
function whySetupStays(job,setup,workflow,edits){
let reasons=[];
let given=name=>setup.with.find(({key})=>key===name);
let key=[`service_account_key`,`service_account_email`,`export_default_credentials`].find(given);
if(key!==void 0){
let exported=/^true$/i.test(given(`export_default_credentials`)?.value.trim()??``);
reasons.push({input:key,text:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`It signs in with a service account key, as setup-gcloud@v0 did. It stays, ${exported?(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`and the new step uses the credentials that it exports`:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`but the new step does not see what gcloud alone signed in with: set export_default_credentials: true until then`}. Set up Workload Identity Federation (docs/setup.md of run-iam-deploy) and give the new step workload_identity_provider and service_account: keys leak and do not expire.`})}
let users=job.steps.filter(({at})=>at>setup.at).filter(step=>!isLogin(step.uses)&&!isSetup(step)&&!isDeploy(step)&&!isHarmless(step,job)).map(({path})=>path);
users.length>0&&reasons.push({text:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`setup-gcloud stays, because ${users.join((0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`, `)} could use gcloud. The deploy itself does not need it.`});
workflow.kind===`action`&&reasons.push({text:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`setup-gcloud stays: steps of a workflow that uses this action could use gcloud after it.`});
outputsUsed(job,setup).length>0&&reasons.push({text:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`setup-gcloud stays, because its outputs are used.`});
let odd=setup.keys.find(name=>!PLAIN_KEYS.has(name));
let fixed=odd===void 0?job.shared?(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`an anchor repeats its job in several places`:edits.canRemove(job,setup):(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`it has ${odd}`;
reasons.length===0&&fixed!==void 0&&reasons.push({text:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`setup-gcloud cannot be removed: ${fixed}.`});
return reasons.length>0?{reasons,login:key!==void 0}:void 0}
function outputsUsed(job,step){
if(step.id===void 0)return[];
let text=textOf(job,step);
let id=step.id.replace(/[^\w-]/g,``);
let named=[...text.matchAll(RegExp(`steps\\.${id}\\b(?:\\.outputs\\.([\\w-]+))?`,`gi`))].map(([,output])=>output??`(any)`);
let all=/\bsteps\s*(?:\[|\.\*)|\btoJSON\(\s*steps\b/i.test(text)?[(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`(any, by an expression on all steps)`]:[];
return[...new Set([...named,...all])]}
function textOf({plain},step){
return JSON.stringify({...plain,steps:plain.steps?.filter((_,at)=>at!==step.at)})}
let WITHOUT={create_credentials_file:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`the run writes no credential file`,export_environment_variables:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`the run exports no variables to later steps`,cleanup_credentials:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`there is no file to clean up`,token_format:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`the run provides no token`,access_token_lifetime:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`the run provides no token`,access_token_scopes:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`the run provides no token`,access_token_subject:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`the run provides no token, and domain-wide delegation is not needed`,id_token_audience:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`the run provides no ID token`,id_token_include_email:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`the run provides no ID token`,gcloud_version:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`the run does not use gcloud`,gcloud_component:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`the run does not use gcloud; it supports alpha and beta flags that Cloud Run’s v2 API has a field for`};
let isOpen=text=>text.includes("${{");
function notesOn(where,inputs){
return[...[`env_vars`,`secrets`,`labels`].flatMap(input=>listNotes(where,input,inputs)),...flagNotes(where,inputs),...trafficNotes(where,inputs),...otherNotes(where,inputs),...unknownNotes(where,inputs)]}
function listNotes(where,input,inputs){
let text=inputs[input]??``;
let note=(kind,words)=>({where,input,kind,text:words});
if(text.trim()===``)return[];
let notes=[];
isOpen(text)&&notes.push(note(`unjudged`,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`It contains expressions, which are known only in the run. The rules are the same: commas and line breaks separate, a backslash makes the next character literal, quotes are kept.`));
if(text.trim()===`{}`){
let strategy=inputs[`${input}_update_strategy`];
notes.push(note(`differs`,strategy===`overwrite`?(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`"{}" with the strategy overwrite removes all; deploy-cloudrun changed nothing.`:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`"{}" changes nothing, as with deploy-cloudrun (although its README says that it clears). With the strategy overwrite, it removes all.`));
return notes}
let filled=text.replace(/\$\{\{.*?\}\}/gs,`x`);
try{
for(let warning of readPairs(filled,`peer`)?.warnings??[])notes.push(note(`differs`,warning))}catch(error){
if(!(error instanceof ParseError))throw error;
notes.push(note(`by-hand`,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`It has ${error.message}: an error here as with deploy-cloudrun.`))}
input===`secrets`&&inputs.job!==void 0&&inputs.secrets_update_strategy!==`overwrite`&&notes.push(note(`differs`,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`Secrets of the job that are not listed stay: deploy-cloudrun dropped them, although it says merge. For the old behaviour, set secrets_update_strategy: overwrite.`));
return notes}
function flagNotes(where,inputs){
let text=inputs.flags??``;
let note=(kind,words)=>({where,input:`flags`,kind,text:words});
if(text.trim()===``)return[];
let open=isOpen(text)?[note(`unjudged`,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`It contains expressions, so only the run can check each flag.`)]:[];
let line=readFlags(text.replace(/\$\{\{.*?\}\}/gs,`x`),()=>``);
let problems=line.problems.filter(({problem})=>!isOpen(text)||/not a flag|not known|not supported/i.test(problem));
return[...open,...problems.map(({input,problem})=>note(`by-hand`,problem.startsWith(`--`)?`${problem}.`:`${input.replace(/^flags ?/,``)||(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`The line`} ${problem}.`)),...line.idle.length>0?[note(`differs`,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`Accepted without effect: ${line.idle.join((0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`, `)}.`)]:[]]}
function trafficNotes(where,inputs){
let given=[`revision_traffic`,`tag_traffic`].find(input=>inputs[input]);
if(!given)return[];
return[{where,input:given,kind:`differs`,text:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`The output url is the URL of the tag in the input tag, otherwise the service’s; deploy-cloudrun returned the URL of whichever tag came first.`}]}
let PUT_INTO_MANIFEST=[`image`,`env_vars`,`secrets`,`labels`,`suffix`,`timeout`];
function otherNotes(where,inputs){
let notes=[];
let differs=(input,text)=>notes.push({where,input,kind:`differs`,text});
inputs.env_vars_file&&differs(`env_vars_file`,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`It is read again, by the rules of deploy-cloudrun@v2: version 3 ignored it. For the same key, env_vars wins.`);
if(inputs.region&&!isOpen(inputs.region)){
let count=parseCommaList(inputs.region).filter(Boolean).length;
count>1&&differs(`region`,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`The run deploys to each of the ${count} regions; deploy-cloudrun passed the list to gcloud, which refuses it.`)}
if(inputs.metadata)for(let input of PUT_INTO_MANIFEST)inputs[input]&&differs(input,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`It now goes into the manifest: deploy-cloudrun silently ignored it beside metadata.`);
inputs.metadata&&inputs.no_traffic?.trim().toLowerCase()===`true`&&notes.push({where,input:`no_traffic`,kind:`by-hand`,text:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`It is refused beside metadata, where deploy-cloudrun silently ignored it: set the traffic in spec.traffic of the file, and remove the line.`});
inputs.update_traffic_flags&&!inputs.revision_traffic&&!inputs.tag_traffic&&differs(`update_traffic_flags`,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`It has an effect on its own: deploy-cloudrun ignored it without revision_traffic or tag_traffic.`);
inputs.region&&isOpen(inputs.region)&&differs(`region`,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`If the expression is empty, the run stops: deploy-cloudrun used us-central1 then.`);
inputs.timeout&&inputs.source&&differs(`timeout`,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`As before, it is the timeout of requests; build_timeout is that of the build.`);
return notes}
let KNOWN=new Set(INPUTS.map(({name})=>name));
function unknownNotes(where,inputs){
return Object.keys(inputs).filter(input=>!KNOWN.has(input)&&!(input in WITHOUT)&&input!==`credentials_json`&&input!==`credentials`).map(input=>({where,input,kind:`by-hand`,text:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`This input does not exist here or in deploy-cloudrun@v3; the runner only warns about it. It was left in place.`}))}
let CARRIED=new Set([`workload_identity_provider`,`service_account`,`project_id`,`audience`,`delegates`,`universe`,`request_reason`]);
function migrate(text){
let workflow=(0,_workflow_js__WEBPACK_IMPORTED_MODULE_2__.n)(text);
let notes=[];
let work={workflow,edits:new Edits(workflow),note:(where,kind,words,input)=>notes.push({where,kind,text:words,...input&&{input}})};
for(let job of workflow.jobs)migrateJob(job,work,notes);
for(let{path,uses}of workflow.elsewhere)work.note(path,`unjudged`,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`It uses ${uses}, which was not read: run migrate on that file too.`);
return{text:work.edits.text(),notes}}
function migrateJob(job,work,notes){
let deploys=job.steps.filter(isDeploy);
if(deploys.length===0)return;
let{workflow,edits,note}=work;
let auths=job.steps.filter(({uses})=>isLogin(uses));
let[auth]=auths;
let kept=auth&&whyAuthStays(job,auths,deploys,workflow,edits);
let carried=auth&&!kept?auth.with.filter(({key})=>CARRIED.has(key)):[];
if(kept)for(let{text,input}of kept)note(auth.path,`by-hand`,text,input);else if(auth){
edits.remove(job,auth);
note(auth.path,`done`,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`The auth step was removed: the deploy step signs in itself and leaves no credential file in the workspace.`);
for(let{key}of auth.with)WITHOUT[key]&&note(auth.path,`differs`,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`It was left out: ${WITHOUT[key]}.`,key)}
let login=changeSetup(job,auths,deploys,work);
!auth&&!login&&note(job.path,`by-hand`,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`No auth step comes before the deploy ${workflow.kind===`action`?(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`in this action`:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`in this job`}: the new step uses the credentials of the environment; or give it workload_identity_provider and service_account.`);
for(let step of deploys)changeDeploy(step,carried,work,notes);
carried.some(({key})=>key===`workload_identity_provider`)&&ensurePermission(job,work)}
function changeSetup(job,auths,deploys,{workflow,edits,note}){
let login=!1;
for(let step of job.steps.filter(isSetup)){
let stays=whySetupStays(job,step,workflow,edits);
login||=stays?.login===!0;
if(stays)for(let{text,input}of stays.reasons)note(step.path,`by-hand`,text,input);else{
edits.remove(job,step);
note(step.path,`done`,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`setup-gcloud was removed: no other step of the job uses gcloud.`)}
let project=step.with.find(({key})=>key===`project_id`);
let known=auths.some(auth=>auth.with.some(({key})=>PROJECT_BY_AUTH.has(key)));
if(!project||known)continue;
for(let deploy of deploys.filter(({with:inputs})=>!inputs.some(({key})=>key===`project_id`)))deploy.canTake?edits.addInputs(deploy,[project]):note(deploy.path,`by-hand`,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`Give it the project_id of ${step.path}: it does not read gcloud's configuration.`)}
return login}
let PROJECT_BY_AUTH=new Set([`project_id`,`service_account`,`credentials_json`]);
function changeDeploy(step,carried,{edits,note},notes){
let{path}=step;
edits.setUses(step,USES);
let own=new Set(step.with.map(({key})=>key));
let added=carried.filter(({key})=>!own.has(key));
edits.addInputs(step,added);
for(let{key}of step.with)WITHOUT[key]!==void 0&&note(path,`differs`,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`It has no effect: ${WITHOUT[key]}. Remove the line when you like.`,key);
let inputs=Object.fromEntries(step.with.map(({key,value})=>[key,value]));
inputs.credentials!==void 0&&note(path,`by-hand`,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`A key in the workflow, as for deploy-cloudrun@v0. This action does not use keys: remove it, and set up Workload Identity Federation (docs/setup.md of run-iam-deploy).`,`credentials`);
notes.push(...notesOn(path,inputs));
added.some(({value})=>isOpen(value))&&note(path,`unjudged`,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`Values from the auth step contain expressions, which are known only in the run.`);
step.id!==void 0&&note(path,`done`,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`The step keeps its id, so steps.${step.id}.outputs.url works as before.`)}
let TO_SIGN_IN=(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`without it, GitHub gives the job no ID token to sign in with`;
function ensurePermission(job,{workflow,edits,note}){
let held=[{holder:job.node,where:`${job.path}.permissions`},{holder:workflow.root,where:`permissions`}].find(({holder})=>holder.has(`permissions`));
if(!held){
if(workflow.kind===`called`){
note(job.path,`by-hand`,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`Other workflows call this one and set the permissions of the job: they need id-token: write, as before; ${TO_SIGN_IN}.`);
return}
edits.addMapping(job.node,`permissions`,{contents:`read`,"id-token":`write`});
note(job.path,`done`,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`permissions with contents: read and id-token: write were added: without the latter, GitHub gives the job no ID token. Add other permissions that steps of this job need.`);
return}
let{holder,where}=held;
let given=workflow.resolve(holder.get(`permissions`,!0));
if((0,_workflow_js__WEBPACK_IMPORTED_MODULE_2__.r)(given)===`write-all`||isMap(given)&&wordsOf(workflow,given)[`id-token`]===`write`)return;
let map=ownMap(workflow,holder,`permissions`);
if(!map||map.has(`id-token`)||map.items.length===0&&!map.flow){
note(where,`by-hand`,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`Add id-token: write, which is missing: ${TO_SIGN_IN}.`);
return}
edits.addTo(map,`id-token`,`write`);
note(where,`done`,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`id-token: write was added: ${TO_SIGN_IN}.`)}}),4963:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{n:()=>readWorkflow,r:()=>word,t:()=>rangeOf});
let{$r:aliasTargets,ai:isAlias,ci:isSeq,ei:faultOf,ii:yamlDocuments,ni:plainYaml,oi:isMap,si:isScalar}=__webpack_require__(1560);
function readWorkflow(text){
let[document,...others]=yamlDocuments(text,{version:`1.2`});
let fault=document&&faultOf(document);
if(fault)throw Error(`it has ${fault}`);
if(others.length>0)throw Error(`it has ${others.length+1} YAML documents, where a workflow is one`);
let root=document?.contents;
if(!document||!isMap(root))throw Error(`it has no jobs: is it a workflow?`);
let plain=plainYaml(text,{version:`1.2`});
let targets=aliasTargets(root);
let resolve=node=>isAlias(node)?targets.get(node):node;
let holder={text,document,root,resolve,aliased:new Set(targets.values())};
let runs=resolve(root.get(`runs`,!0));
let jobs=resolve(root.get(`jobs`,!0));
if(isMap(jobs)){
let found=jobs.items.flatMap(pair=>jobOf(`jobs.${word(pair.key)}`,pair.value,plain.jobs?.[word(pair.key)??``]??{},holder)??[]);
let shell=shellOf(root,resolve);
return{...holder,jobs:found.map(job=>({...shell!==void 0&&{shell},...job})),kind:isCalled(resolve(root.get(`on`,!0)),resolve)?`called`:`workflow`,elsewhere:[...jobs.items.flatMap(({key,value})=>localUse(`jobs.${word(key)}`,resolve(value),resolve)),...localSteps(found)]}}
if(!isMap(runs))throw Error(`it has no jobs: is it a workflow?`);
let job=runs.get(`using`)===`composite`?jobOf(`runs`,runs,plain.runs??{},holder):void 0;
return{...holder,jobs:job?[job]:[],kind:`action`,elsewhere:job?localSteps([job]):[]}}
function jobOf(path,given,plain,{resolve,aliased}){
let node=resolve(given);
if(!isMap(node))return;
let listGiven=node.get(`steps`,!0);
let list=resolve(listGiven);
if(!isSeq(list))return;
let shared=isAlias(given)||aliased.has(node);
let sharedList=shared||isAlias(listGiven)||aliased.has(list);
let shell=shellOf(node,resolve);
return{path,node,list,plain,steps:list.items.flatMap((item,at)=>{
let step=resolve(item);
let own=!sharedList&&!isAlias(item)&&!aliased.has(step);
return isMap(step)?[{...stepOf(`${path}.steps[${at}]`,step,!own,{resolve,aliased}),at}]:[]}),shared,...shell!==void 0&&{shell}}}
function stepOf(path,node,shared,{resolve,aliased}){
let given=node.get(`with`,!0);
let inputs=resolve(given);
let text=key=>word(resolve(node.get(key,!0)));
let[id,condition,shell]=[text(`id`),text(`if`),text(`shell`)];
return{path,node,shared,uses:text(`uses`)??``,run:text(`run`)??``,keys:node.items.map(({key})=>word(key)??``),with:isMap(inputs)?inputs.items.map(pair=>({key:word(pair.key)??``,value:word(resolve(pair.value))??``,pair})):[],canTake:!shared&&isMap(inputs)&&inputs.items.length>0&&given===inputs&&!aliased.has(inputs),...id!==void 0&&{id},...condition!==void 0&&{if:condition},...shell!==void 0&&{shell}}}
function shellOf(holder,resolve){
let run=[resolve(holder.get(`defaults`,!0))].map(node=>isMap(node)?resolve(node.get(`run`,!0)):void 0)[0];
return isMap(run)?word(resolve(run.get(`shell`,!0))):void 0}
function isCalled(on,resolve){
if(isMap(on))return on.has(`workflow_call`);
return(isSeq(on)?on.items:[on]).some(item=>word(resolve(item))===`workflow_call`)}
let localSteps=jobs=>jobs.flatMap(({steps})=>steps.flatMap(({path,uses})=>uses.startsWith(`./`)?[{path,uses}]:[]));
function localUse(path,job,resolve){
let uses=isMap(job)?word(resolve(job.get(`uses`,!0))):void 0;
return uses?.startsWith(`./`)?[{path,uses}]:[]}
function word(node){
let value=isScalar(node)?node.value:void 0;
return value==null?void 0:String(value)}
let rangeOf=node=>{
let range=node?.range;
return[range?.[0]??0,range?.[1]??0]}})};