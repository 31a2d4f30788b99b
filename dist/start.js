import{o as __toESM}from"./rolldown-runtime.js";
import{a as say,i as said,n as isEnglish$1,t as LANGUAGES}from"./words.js";
const {createRequire}=process.getBuiltinModule("node:module");
const {chmodSync,closeSync,constants,fstatSync,lstatSync,mkdirSync,openSync,opendirSync,readSync,readdirSync,realpathSync,renameSync,rmSync,statSync,writeFileSync}=process.getBuiltinModule("node:fs");
const {basename,dirname,join,relative,resolve,sep}=process.getBuiltinModule("node:path");
const {createGunzip}=process.getBuiltinModule("node:zlib");
const {access,appendFile}=process.getBuiltinModule("node:fs/promises");
const os=process.getBuiltinModule("os");
const os$1=process.getBuiltinModule("os");
const crypto=process.getBuiltinModule("crypto");
const fs=process.getBuiltinModule("fs");
const {createHash,randomBytes}=process.getBuiltinModule("node:crypto");
const {setTimeout:setTimeout$1}=process.getBuiltinModule("node:timers/promises");
const {Agent,request}=process.getBuiltinModule("node:http");
const {homedir}=process.getBuiltinModule("node:os");
const {Readable,pipeline}=process.getBuiltinModule("node:stream");
const {StringDecoder}=process.getBuiltinModule("node:string_decoder");
const {Agent:Agent$1,request:request$1}=process.getBuiltinModule("node:https");
const {isIP}=process.getBuiltinModule("node:net");
const {connect}=process.getBuiltinModule("node:tls");
const {isDeepStrictEqual}=process.getBuiltinModule("node:util");
var FileFault=class extends Error{
name=`FileFault`;
kind;
code;
near;
constructor(kind,message,code){
super(message);
this.kind=kind;
this.code=code}};
function codeOf$2(error){
return error instanceof Error&&`code`in error&&typeof error.code==`string`?error.code:void 0}
function placeOf$1(path,workspace){
let absolute=resolve(path);
let real=realPath(absolute);
let root=realOrSame(workspace);
let from=[resolve(workspace),root].find(folder=>isWithin(absolute,folder));
let bound=from===void 0?root:checkoutOf(absolute,from,root);
if(isWithin(real,bound))return{real:notOfGit(real,root),beyond:!1};
if(from!==void 0)throw outside(real,bound===root?workspace:bound);
return{real,beyond:!0}}
function checkoutOf(path,from,root){
let bound=root;
let at=from;
for(let name of relative(from,path).split(sep)){
at=join(at,name);
let here=realOrSame(at);
if(!isWithin(here,bound))break;
lookAt(join(here,`.git`))&&(bound=here)}
return bound}
function placeOfFile(path,workspace){
let place=placeOf$1(path,workspace);
if(!place.beyond)return place;
let folder=realPath(dirname(resolve(path)));
if(!isWithin(place.real,folder))throw outside(place.real,dirname(path));
return{...place,real:notOfGit(place.real,folder)}}
function isWithin(path,folder){
return path===folder||path.startsWith(folder.endsWith(sep)?folder:folder+sep)}
function isOfGit(real,root){
return relative(root,real).split(sep).some(name=>name.toLowerCase()===`.git`)}
function notOfGit(real,root){
if(isOfGit(real,root))throw new FileFault(`git`,say`is in git's folder, which can hold tokens`);
return real}
const outside=(real,folder)=>new FileFault(`outside`,say`is a link to ${shortened(real)}, outside ${shortened(folder)}`);
const shortened=path=>path.length>120?`${path.slice(0,117)}...`:path;
function realPath(path){
try{
return realpathSync.native(path)}catch(error){
let fault=faultOf$2(error);
throw fault.kind===`absent`&&isLink(path)?new FileFault(`dangling`,NOWHERE,fault.code):fault}}
const NOWHERE=say`is a link to something that does not exist`;
const isLink=path=>lookAt(path)?.isSymbolicLink()??!1;
function lookAt(path){
try{
return lstatSync(path)}catch(error){
let fault=faultOf$2(error);
if(fault.kind===`absent`)return;
throw fault}}
function realOrSame(path){
try{
return realpathSync.native(path)}catch{
return resolve(path)}}
function faultOf$2(error){
let code=codeOf$2(error);
switch(code){case void 0:
throw error;case`ENOENT`:case`ENOTDIR`:
return new FileFault(`absent`,say`does not exist`,code);case`ELOOP`:
return new FileFault(`dangling`,NOWHERE,code);case`EISDIR`:
return new FileFault(`folder`,say`is a folder`,code);default:
return new FileFault(`unusable`,say`cannot be read (${code})`,code)}}
const{O_RDONLY,O_NONBLOCK=0,O_NOFOLLOW=0}=constants;
function readText(path,bounds={}){
return readBytes(path,bounds).toString(`utf8`)}
function readBytes(path,{workspace,limit=1048576}={}){
let real=workspace===void 0?realPath(path):placeOfFile(path,workspace).real;
try{
mustBeFile(lstatSync(real));
let descriptor=openNow(real);
try{
mustBeFile(fstatSync(descriptor));
return readUpTo(descriptor,limit)}finally{
closeSync(descriptor)}}catch(error){
throw error instanceof FileFault?error:faultOf$2(error)}}
function beginsWith(real,characters){
try{
let descriptor=openNow(real);
try{
let first=Buffer.alloc(characters.length);
return fstatSync(descriptor).isFile()&&first.toString(`latin1`,0,fill(descriptor,first))===characters}finally{
closeSync(descriptor)}}catch{
return!1}}
function openNow(real){
return openSync(real,O_RDONLY|O_NONBLOCK|O_NOFOLLOW)}
function fill(descriptor,buffer,position=0,expected=-1){
let total=0;
for(;total<buffer.length&&total!==expected;){
let count=readSync(descriptor,buffer,total,buffer.length-total,position+total);
if(count===0)break;
total+=count}
return total}
function mustBeFile(stats){
if(stats.isDirectory())throw new FileFault(`folder`,say`is a folder`);
if(!stats.isFile())throw new FileFault(`special`,say`is a pipe, a socket or a device`)}
function readUpTo(descriptor,limit){
let pieces=[];
let total=0;
for(let size=65536;;size*=2){
let piece=Buffer.allocUnsafeSlow(Math.min(size,limit+1-total));
let count=fill(descriptor,piece,total);
total+=count;
if(total>limit)throw new FileFault(`too-large`,say`is larger than ${megabytes(limit)}`);
pieces.push(piece.subarray(0,count));
if(count<piece.length)return Buffer.concat(pieces,total)}}
const megabytes=bytes=>`${Math.round(bytes/1024/1024)} MiB`;
const text$2=value=>typeof value==`string`&&value!==``?value:void 0;
const object$2=value=>typeof value==`object`&&value&&!Array.isArray(value)?value:void 0;
const own=(map,key)=>Object.hasOwn(map,key)?map[key]:void 0;
const BY_WRITERS=new Set([`branch_protection_rule`,`create`,`delete`,`dynamic`,`image_version`,`label`,`merge_group`,`milestone`,`page_build`,`public`,`push`,`registry_package`,`release`,`repository_dispatch`,`schedule`,`workflow_dispatch`]);
const BY_ANYBODY=new Set([`discussion`,`discussion_comment`,`fork`,`gollum`,`issues`,`watch`]);
const TELLING_RUNS=new Set([`create`,`delete`,`merge_group`,`pull_request`,`push`,`release`,`schedule`,`workflow_dispatch`]);
function codeOwner(event,payload,repository){
if(event===void 0)return{whose:`ours`};
if(payload===void 0)return{whose:`unknown`,why:say`The file with the event (GITHUB_EVENT_PATH) cannot be read.`};
let pull=object$2(payload.pull_request)??object$2(object$2(payload.client_payload)?.pull_request);
if(pull)return ofHead(object$2(pull.head)?.repo,repository);
if(event.startsWith(`pull_request`))return{whose:`unknown`,why:say`The event does not name its pull request.`};
if(event===`issue_comment`)return ofComment(object$2(payload.issue));
if(event===`workflow_run`)return ofRun(object$2(payload.workflow_run),repository);
if(BY_WRITERS.has(event))return{whose:`ours`};
if(BY_ANYBODY.has(event))return{whose:`base`};
return{whose:`unknown`,why:say`The event ${event} does not say whose code the run is about.`}}
function ownerOfBase(sha,checkedOut){
if(checkedOut===null||checkedOut!==void 0&&checkedOut===sha)return{whose:`ours`};
let found=checkedOut===void 0?say`cannot be read`:say`is ${checkedOut}`;
return{whose:`unknown`,why:say`Anyone can start this event, and the commit in the workspace ${found}, which is not the commit of the default branch.`}}
function ownerOfHead({repository:head,sha,mergeSha},repository,checkedOut){
let owner=ofHead(head===void 0?void 0:{full_name:head},repository);
if(owner.whose!==`ours`||checkedOut===null||checkedOut===sha||checkedOut===mergeSha)return owner;
let found=checkedOut===void 0?say`The commit in the workspace cannot be read`:say`The workspace contains ${checkedOut}`;
return{whose:`unknown`,why:say`${found}, but the head of the pull request is ${sha}. Check out that commit.`}}
function ofHead(repo,repository){
let head=text$2(object$2(repo)?.full_name);
if(head!==void 0&&head.toLowerCase()===repository?.toLowerCase())return{whose:`ours`};
return{whose:`foreign`,...head!==void 0&&{head}}}
function ofComment(issue){
let number=issue?.number;
if(typeof number!=`number`)return{whose:`unknown`,why:say`The event does not name its issue.`};
return issue?.pull_request?{whose:`ask`,pullRequest:number}:{whose:`base`}}
function ofRun(run,repository){
let owner=ofHead(run?.head_repository,repository);
if(owner.whose!==`ours`)return owner;
let by=text$2(run?.event);
if(by!==void 0&&TELLING_RUNS.has(by))return owner;
return{whose:`unknown`,why:say`The workflow run before this one was started by ${by??say`an unknown event`}, so it could have worked on anyone's code.`}}
function readContext(env){
let event=env.GITHUB_EVENT_NAME;
let payload=readPayload(env.GITHUB_EVENT_PATH);
let pull=object$2(payload?.pull_request);
let number=typeof pull?.number==`number`?pull.number:void 0;
let sha=object$2(pull?.head)?.sha;
let headCommit=typeof sha==`string`&&/^[0-9a-f]{40,64}$/.test(sha)?sha:void 0;
return{...event&&{event},...env.GITHUB_REPOSITORY&&{repository:env.GITHUB_REPOSITORY},code:codeOwner(event,payload,env.GITHUB_REPOSITORY),dependabot:env.GITHUB_ACTOR===`dependabot[bot]`,...number!==void 0&&{pullRequest:number},...headCommit&&{headCommit},...(payload?.action===`closed`||pull?.state===`closed`)&&pull&&{pullRequestClosed:!0},mayAskIdToken:!!(env.ACTIONS_ID_TOKEN_REQUEST_URL&&env.ACTIONS_ID_TOKEN_REQUEST_TOKEN)}}
function docsAddress(env){
let{GITHUB_ACTION_REPOSITORY:repository,GITHUB_ACTION_REF:ref=`main`,GITHUB_SERVER_URL:server}=env;
return repository&&server?`${server}/${repository}/blob/${ref}/docs/findings`:void 0}
function readPayload(path){
if(!path)return;
try{
return object$2(JSON.parse(readText(path,{limit:33554432})))}catch{
return}}
function toCommandValue(e){
if(e==null)return``;else if(typeof e==`string`||e instanceof String)return e;
return JSON.stringify(e)}
function toCommandProperties(e){
if(!Object.keys(e).length)return{};
return{title:e.title,file:e.file,line:e.startLine,endLine:e.endLine,col:e.startColumn,endColumn:e.endColumn}}
function issueCommand(e,t,n){
let r=new Command(e,t,n);
process.stdout.write(r.toString()+os$1.EOL)}
function issue(e,t=``){
issueCommand(e,{},t)}
var Command=class{
constructor(e,t,n){
e||=`missing.command`;
this.command=e;
this.properties=t;
this.message=n}
toString(){
let e=`::`+this.command;
if(this.properties&&Object.keys(this.properties).length>0){
e+=` `;
let t=!0;
for(let n in this.properties)if(this.properties.hasOwnProperty(n)){
let r=this.properties[n];
if(r){
t?t=!1:e+=`,`;
e+=`${n}=${escapeProperty(r)}`}}}
e+=`::${escapeData(this.message)}`;
return e}};
function escapeData(e){
return toCommandValue(e).replace(/%/g,`%25`).replace(/\r/g,`%0D`).replace(/\n/g,`%0A`)}
function escapeProperty(e){
return toCommandValue(e).replace(/%/g,`%25`).replace(/\r/g,`%0D`).replace(/\n/g,`%0A`).replace(/:/g,`%3A`).replace(/,/g,`%2C`)}
function issueFileCommand(e,t){
let n=process.env[`GITHUB_${e}`];
if(!n)throw Error(`Unable to find environment variable for file command ${e}`);
if(!fs.existsSync(n))throw Error(`Missing file at path: ${n}`);
fs.appendFileSync(n,`${toCommandValue(t)}${os$1.EOL}`,{encoding:`utf8`})}
function prepareKeyValueMessage(e,t){
let n=`ghadelimiter_${crypto.randomUUID()}`;
let r=toCommandValue(t);
if(e.includes(n))throw Error(`Unexpected input: name should not contain the delimiter "${n}"`);
if(r.includes(n))throw Error(`Unexpected input: value should not contain the delimiter "${n}"`);
return`${e}<<${n}${os$1.EOL}${r}${os$1.EOL}${n}`}
os.platform();
os.arch();
var __awaiter=function(e,t,n,r){
function i(e){
return e instanceof n?e:new n(function(t){
t(e)})}
return new(n||=Promise)(function(n,a){
function o(e){
try{
c(r.next(e))}catch(e){
a(e)}}
function s(e){
try{
c(r.throw(e))}catch(e){
a(e)}}
function c(e){
e.done?n(e.value):i(e.value).then(o,s)}
c((r=r.apply(e,t||[])).next())})};
var ExitCode;
(function(e){
e[e.Success=0]=`Success`;
e[e.Failure=1]=`Failure`})(ExitCode||={});
function setSecret(e){
issueCommand(`add-mask`,{},e)}
function getInput(e,t){
let n=process.env[`INPUT_${e.replace(/ /g,`_`).toUpperCase()}`]||``;
if(t&&t.required&&!n)throw Error(`Input required and not supplied: ${e}`);
if(t&&t.trimWhitespace===!1)return n;
return n.trim()}
function setOutput(e,t){
if(process.env.GITHUB_OUTPUT)return issueFileCommand(`OUTPUT`,prepareKeyValueMessage(e,t));
process.stdout.write(os$1.EOL);
issueCommand(`set-output`,{name:e},toCommandValue(t))}
function debug(e){
issueCommand(`debug`,{},e)}
function error(e,t={}){
issueCommand(`error`,toCommandProperties(t),e instanceof Error?e.toString():e)}
function warning(e,t={}){
issueCommand(`warning`,toCommandProperties(t),e instanceof Error?e.toString():e)}
function notice(e,t={}){
issueCommand(`notice`,toCommandProperties(t),e instanceof Error?e.toString():e)}
function info(e){
process.stdout.write(e+os$1.EOL)}
function startGroup(e){
issue(`group`,e)}
function endGroup(){
issue(`endgroup`)}
function group(e,t){
return __awaiter(this,void 0,void 0,function*(){
startGroup(e);
let n;
try{
n=yield t()}finally{
endGroup()}
return n})}
const CLIENT=`run-iam-deploy`;
const VERSION=`1.0.0`;
const USES=`org/run-iam-deploy@v1`;
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
const errorText=error=>error instanceof Error?error.message:String(error);
const errorStack=error=>error instanceof Error?error.stack??error.message:String(error);
function sentence(words){
let trimmed=words.trim();
if(/[.!?。！？]$/.test(trimmed))return trimmed;
return`${trimmed}${/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(trimmed)?`。`:`.`}`}
function lower(words){
if(!isEnglish$1())return words;
return/^(?!(?:The|An?) )[A-Z](?:[A-Z]|\S+ [A-Z])/.test(words)?words:words.charAt(0).toLowerCase()+words.slice(1)}
function capitalise(words){
if(!isEnglish$1())return words;
return/^(?:\S*[._/\d]\S|[a-z]+[A-Z])/.test(words)?words:words.charAt(0).toUpperCase()+words.slice(1)}
function list$3(items){
return items.length<2?items[0]??``:say`${items.slice(0,-1).join(say`, `)} and ${items.at(-1)}`}
function some$1(items,most){
let more=items.length-most;
return more>0?say`${items.slice(0,most).join(say`, `)} and ${more} more`:items.join(say`, `)}
const count=(number,one,many=`${one}s`)=>isEnglish$1()?`${number} ${number===1?one:many}`:said(`{0} ${many}`,number);
const shorten=(words,most)=>words.length>most?`${words.slice(0,most-1)}…`:words;
function spaced(words){
if(isEnglish$1())return words;
return words.replace(FULL_STOP,`。`).replace(NO_BLANK,``).replace(BLANK,` `)}
const KANA=String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー`;
const FULL_STOP=new RegExp(String.raw`(?<=[${KANA}」）])\.(?=\s|$)`,`gu`);
const NO_BLANK=new RegExp(String.raw`(?<=[。、！？（「」）])[ \t]+(?=\S)|(?<=[\w${KANA}])[ \t]+(?=[）（、。」])|(?<=[${KANA}])[ \t]+(?=\p{Script=Hiragana})|(?<=\p{Script=Hiragana})[ \t]+(?=[${KANA}])`,`gu`);
const BLANK=RegExp(`(?<=[${KANA}])(?=[A-Za-z0-9])|(?<=[A-Za-z0-9])(?=[${KANA}])`,`gu`);
const LINE_END=/\r\n|[\n\r\v\f\u001c-\u001e\u0085\u2028\u2029]/;
const COLOUR=/\u001b\[[\d;]{0,30}m/g;
const CONTROL=/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g;
const OLD_COMMAND=/(#[\p{Cf}\p{Mn}\p{DI}]*#[\p{Cf}\p{Mn}\p{DI}]*)\[/gu;
const COLON_FIRST=/^[\s\p{Z}\p{C}\p{Mn}\p{DI}]*:/u;
function ownLines(text){
let[first=``,...others]=cut(spaced(text)).split(LINE_END);
return[unlikeCommand(first),...others.map(marked)].join(`
`)}
const foreignLines=text=>cut(text).split(LINE_END).map(marked).join(`
`);
function unlikeCommand(line){
let shown=harmless(line);
return COLON_FIRST.test(shown)?`| `+shown:shown}
const inCommand=text=>cut(spaced(text)).split(LINE_END).map(harmless).join(`
`);
function cut(text,most=2e4){
if(text.length*3<=most)return text;
let bytes=Buffer.from(text.slice(0,most));
if(bytes.length<=most&&text.length<=most)return text;
return`${bytes.subarray(0,most-3).toString(`utf8`).replace(/\uFFFD{1,3}$/,``)}…`}
const marked=line=>`| ${harmless(line)}`.trimEnd();
const harmless=line=>line.replace(COLOUR,``).replace(CONTROL,``).replace(OLD_COMMAND,`$1 [`);
const githubLog={info:text=>info(ownLines(text)),quote:text=>info(foreignLines(text)),debug:text=>debug(inCommand(text)),notice:text=>notice(inCommand(text)),warning:text=>warning(inCommand(text)),error:text=>error(inCommand(text)),group:(title,body)=>group(inCommand(title),body),mask:setSecret};
function readInputs(names){
let others=Object.entries(process.env).flatMap(([variable,value=``])=>variable.startsWith(`INPUT_`)?[[variable.slice(6).toLowerCase(),value]]:[]);
return{...Object.fromEntries(others),...Object.fromEntries(names.map(name=>[name,getInput(name)]))}}
function setOutputs(outputs){
for(let[name,value]of Object.entries(outputs))value!==void 0&&setOutput(name,value)}
const ANNOTATE={error,warning,notice};
function annotate(annotations){
for(let{level,title,text}of annotations)ANNOTATE[level](inCommand(text),{title:inCommand(title)})}
async function writeSummary(markdown){
let file=process.env.GITHUB_STEP_SUMMARY;
if(!file)return debug(say`GITHUB_STEP_SUMMARY is not set, so the run does not write a job summary.`);
await appendFile(file,markdown.endsWith(`
`)?markdown:`${markdown}\n`)}
function reportBug(error$1){
let stack=errorStack(error$1);
githubLog.quote(stack);
githubLog.info(say`Report it: ${bugForm(error$1,process.env)}`);
error(say`${inCommand(errorText(error$1))}\nThis is a bug in run-iam-deploy, not in your workflow. Please report it: the log has a link to the form. The log shows what was done so far.`,{title:say`Unexpected error`})}
const job={words:say`job`,plural:say`jobs`,input:{name:`job`,help:`Name of the Cloud Run job, instead of a service. The run creates it if it does not exist.`,example:`nightly`},target:`job`,role:`job`,collection:`jobs`,idParameter:`jobId`,permissions:`jobs`,parts:[`executions`,`tasks`],buildTag:`job`,template:[`template`,`template`],update:`whole`,policies:[`run.allowedVPCEgress`,`run.allowedBinaryAuthorizationPolicies`,`gcp.resourceLocations`],environments:!0,executions:!0,invokers:{verb:say`run`,role:`roles/run.invoker`,gcloud:`jobs`,conditions:!1,terraform:`google_cloud_run_v2_job_iam_member`,console:`run/jobs/details`},schedule:`run`,manifest:{kind:`Job`,apiVersion:`run.googleapis.com/v1`,plural:`jobs`,pod:[`spec`,`template`,`spec`,`template`,`spec`]}};
const LIST$1={service:{words:say`service`,plural:say`services`,input:{name:`service`,help:`Name of the Cloud Run service. The run creates it if it does not exist.`,example:`api`},target:`service`,role:`service`,collection:`services`,idParameter:`serviceId`,permissions:`services`,parts:[`routes`,`revisions`],buildTag:`service`,template:[`template`],update:`fields`,policies:[`run.allowedIngress`,`run.allowedVPCEgress`,`run.allowedBinaryAuthorizationPolicies`,`gcp.resourceLocations`],requests:!0,traffic:!0,instances:!0,environments:!0,builds:!0,tags:!0,invokers:{verb:say`call`,role:`roles/run.servicesInvoker`,gcloud:`services`,conditions:!0,terraform:`google_cloud_run_v2_service_iam_member`,console:`run/detail`},schedule:`request`,manifest:{kind:`Service`,apiVersion:`serving.knative.dev/v1`,plural:`services`,pod:[`spec`,`template`,`spec`],regionalPath:!0}},job,"worker-pool":{words:say`worker pool`,plural:say`worker pools`,input:{name:`worker_pool`,help:"Name of the Cloud Run worker pool, instead of a service: containers that run without requests. (The pool that a build runs in is `build_worker_pool`.)",example:`consumer`},target:`workerPool`,role:`run-worker-pool`,collection:`workerPools`,idParameter:`workerPoolId`,permissions:`workerpools`,parts:[`revisions`],buildTag:`workerpool`,template:[`template`],update:`fields`,policies:[],instances:!0}};
const KINDS$1=LIST$1;
const ALL$1=Object.entries(LIST$1);
const DEFAULT=`service`;
const traitsOf=({kind})=>KINDS$1[kind];
const pluralOf=which=>ALL$1.flatMap(([,traits])=>which(traits)?traits.plural:[]).join(say` and `);
const INPUTS=[{name:`mode`,default:`deploy`,help:``,example:`preflight`,group:`What to deploy`,ready:!0},...Object.values(KINDS$1).map(({input})=>({...input,group:`What to deploy`,ready:!0})),{name:`source`,help:``,example:`.`,group:`What to deploy`,ready:!0},{name:`image`,help:``,example:`europe-west1-docker.pkg.dev/my-project/my-repo/api:v1`,group:`What to deploy`,ready:!0},{name:`project_id`,help:``,example:`my-project`,group:`What to deploy`,ready:!0},{name:`region`,default:`us-central1`,help:``,example:`europe-west1`,group:`What to deploy`,ready:!0},{name:`env_vars`,help:``,example:`LOG_LEVEL=info`,group:`The service`,ready:!0},{name:`env_vars_file`,help:``,example:`deploy/env.yaml`,group:`The service`,ready:!0},{name:`env_vars_update_strategy`,default:`merge`,help:``,example:`overwrite`,group:`The service`,ready:!0},{name:`secrets`,help:``,example:`API_KEY=api-key:latest`,group:`The service`,ready:!0},{name:`secrets_update_strategy`,default:`merge`,help:``,example:`overwrite`,group:`The service`,ready:!0},{name:`labels`,help:``,example:`team=web`,group:`The service`,ready:!0},{name:`skip_default_labels`,default:`false`,help:``,example:`true`,group:`The service`,ready:!0},{name:`suffix`,help:``,example:`v1`,group:`The service`,ready:!0},{name:`tag`,help:``,example:`canary`,group:`The service`,ready:!0},{name:`no_traffic`,default:`false`,help:``,example:`true`,group:`The service`,ready:!0},{name:`timeout`,help:``,example:`5m`,group:`The service`,ready:!0},{name:`flags`,help:``,example:`--memory=512Mi --cpu=1`,group:`The service`,ready:!0},{name:`kv_syntax`,default:`peer`,help:``,example:`dotenv`,group:`The service`,ready:!0},{name:`wait`,default:`false`,help:``,example:`true`,group:`Jobs`,ready:!0},{name:`access`,default:`keep`,help:``,example:`public`,synonyms:{private:`authenticated`,restricted:`authenticated`,false:`authenticated`,everyone:`public`,allusers:`public`,unauthenticated:`public`,true:`public`},group:`Who can call it`,ready:!0},{name:`public_via`,default:`auto`,help:``,example:`all-users`,group:`Who can call it`,ready:!0},{name:`on_public_denied`,default:`oidc-only`,help:``,example:`fail`,group:`Who can call it`,ready:!0},{name:`invokers`,help:``,example:`frontend@my-project.iam.gserviceaccount.com`,group:`Who can call it`,ready:!0},{name:`invokers_update_strategy`,default:`merge`,help:``,example:`overwrite`,group:`Who can call it`,ready:!0},{name:`callers`,help:``,example:`frontend`,group:`Who can call it`,ready:!0},{name:`workload_identity_provider`,help:``,example:`projects/123456789012/locations/global/workloadIdentityPools/github/providers/my-repo`,group:`Authentication`,ready:!0},{name:`service_account`,help:``,example:`deployer@my-project.iam.gserviceaccount.com`,group:`Authentication`,ready:!0},{name:`audience`,help:``,example:`https://example.com/my-audience`,group:`Authentication`,ready:!0},{name:`delegates`,help:``,example:`first@my-project.iam.gserviceaccount.com`,group:`Authentication`,ready:!0},{name:`universe`,default:`googleapis.com`,help:``,example:`googleapis.com`,group:`Authentication`,ready:!0},{name:`request_reason`,help:``,example:`ticket 1234`,shownAs:`Request reason`,group:`Authentication`,ready:!0},{name:`preflight`,default:`enforce`,help:``,example:`warn`,shownAs:`Preflight`,group:`Safety and waiting`,ready:!0},{name:`grant_missing`,default:`false`,help:``,example:`true`,group:`Safety and waiting`,ready:!0},{name:`wait_for_grants`,default:`false`,help:``,example:`true`,group:`Safety and waiting`,ready:!0},{name:`propagation_timeout`,default:`7m`,help:``,example:`7m`,group:`Safety and waiting`,ready:!0},{name:`verify`,default:`true`,help:``,example:`false`,group:`Safety and waiting`,ready:!0},{name:`verify_path`,default:`/`,help:``,example:`/status`,group:`Safety and waiting`,ready:!0},{name:`verify_command`,help:``,example:`npm run smoke-test`,group:`Safety and waiting`,shownAs:`Own test`,ready:!0},{name:`verify_timeout`,default:`5m`,help:``,example:`2m`,group:`Safety and waiting`,ready:!0},{name:`dry_run`,default:`false`,help:``,example:`true`,group:`Safety and waiting`,ready:!0},{name:`build_service_account`,help:``,example:`builder@my-project.iam.gserviceaccount.com`,group:`The build`,ready:!0},{name:`build_env_vars`,help:``,example:`GOOGLE_NODE_RUN_SCRIPTS=build`,group:`The build`,ready:!0},{name:`build_worker_pool`,help:``,example:`projects/my-project/locations/europe-west1/workerPools/my-pool`,group:`The build`,ready:!0},{name:`build_timeout`,help:``,example:`20m`,group:`The build`,ready:!0},{name:`base_image`,help:``,example:`nodejs22`,group:`The build`,ready:!0},{name:`source_bucket`,help:``,example:`my-source-bucket`,group:`The build`,ready:!0},{name:`artifact_repository`,help:``,example:`my-repo`,group:`The build`,ready:!0},{name:`run_timeout`,default:`60m`,help:``,example:`30m`,group:`The run`,ready:!0},{name:`on_cancel`,default:`cancel-build`,help:``,example:`leave`,group:`The run`,ready:!0},{name:`report_path`,help:``,example:`report.json`,group:`The run`,ready:!0},{name:`summary`,default:`true`,help:``,example:`false`,group:`The run`,ready:!0},{name:`language`,default:`en`,help:``,example:`ja`,synonyms:{english:`en`,"en-us":`en`,japanese:`ja`,jp:`ja`,"ja-jp":`ja`},group:`The run`,ready:!0},{name:`create_credentials_file`,help:``,example:`true`,group:`Accepted for compatibility`,ready:!0},{name:`export_environment_variables`,help:``,example:`true`,group:`Accepted for compatibility`,ready:!0},{name:`cleanup_credentials`,help:``,example:`true`,group:`Accepted for compatibility`,ready:!0},{name:`access_token_lifetime`,help:``,example:`300s`,group:`Accepted for compatibility`,ready:!0},{name:`access_token_scopes`,help:``,example:`https://www.googleapis.com/auth/cloud-platform`,group:`Accepted for compatibility`,ready:!0},{name:`id_token_include_email`,help:``,example:`true`,group:`Accepted for compatibility`,ready:!0},{name:`gcloud_version`,help:``,example:`latest`,group:`Accepted for compatibility`,ready:!0},{name:`gcloud_component`,help:``,example:`beta`,group:`Accepted for compatibility`,ready:!0},{name:`preview_strategy`,help:``,example:`service`,group:`Previews`,ready:!0},{name:`preview_ttl`,help:``,example:`14d`,group:`Previews`,ready:!0},{name:`comment`,default:`true`,help:``,example:`false`,group:`Previews`,ready:!0},{name:`github_token`,default:"${{ github.token }}",help:``,example:"${{ github.token }}",group:`Previews`,ready:!0},{name:`drift_fail`,default:`true`,help:``,example:`false`,group:`Drift`,ready:!0},{name:`drift_issue`,default:`false`,help:``,example:`true`,group:`Drift`,ready:!0},{name:`drift_baseline`,help:``,example:`.github/drift.yaml`,group:`Drift`,ready:!0},{name:`fix`,default:`false`,help:``,example:`true`,group:`Drift`,ready:!0},{name:`metadata`,help:``,example:`service.yaml`,group:`What to deploy`,ready:!0},{name:`revision_traffic`,help:``,example:`api-00041-abc=90,LATEST=10`,group:`Traffic`,ready:!0},{name:`tag_traffic`,help:``,example:`canary=10`,group:`Traffic`,ready:!0},{name:`update_traffic_flags`,help:``,example:`--update-tags=stable=LATEST`,group:`Traffic`,ready:!0},{name:`traffic_steps`,help:``,example:`10,50,100`,group:`Traffic`,ready:!0},{name:`traffic_interval`,default:`2m`,help:``,example:`5m`,group:`Traffic`,ready:!0},{name:`reuse_build`,default:`auto`,help:``,example:`always`,group:`The build`,shownAs:`Reuse of builds`,ready:!0},{name:`resource_tags`,help:``,example:`123456789012/allUsersIngress=True`,group:`The service`,ready:!0},{name:`allow_fork_source`,default:`false`,help:``,example:`true`,group:`Safety and waiting`,ready:!0},{name:`url`,help:``,example:`https://api-123456789012.europe-west1.run.app`,group:`The run`,ready:!0},{name:`environment`,help:``,example:`production`,group:`Safety and waiting`,ready:!0},{name:`sarif_file`,help:``,example:`run-iam-deploy.sarif`,group:`The run`,ready:!0},{name:`schedule`,help:``,example:`0 3 * * *`,group:`Schedule`,ready:!0},{name:`schedule_name`,help:``,example:`api-nightly`,group:`Schedule`,ready:!0},{name:`schedule_time_zone`,default:`Etc/UTC`,help:``,example:`Europe/Berlin`,group:`Schedule`,ready:!0},{name:`schedule_path`,default:`/`,help:``,example:`/tasks/nightly`,group:`Schedule`,ready:!0},{name:`schedule_method`,default:`POST`,help:``,example:`GET`,group:`Schedule`,ready:!0},{name:`schedule_body`,help:``,example:`{"full": true}`,group:`Schedule`,ready:!0},{name:`schedule_headers`,help:``,example:`Content-Type=application/json`,group:`Schedule`,ready:!0},{name:`schedule_service_account`,help:``,example:`caller@my-project.iam.gserviceaccount.com`,group:`Schedule`,ready:!0},{name:`schedule_audience`,help:``,example:`https://api.example.com`,group:`Schedule`,ready:!0},{name:`schedule_deadline`,help:``,example:`10m`,group:`Schedule`,ready:!0},{name:`schedule_retries`,help:``,example:`3`,group:`Schedule`,ready:!0},{name:`schedule_test`,default:`false`,help:``,example:`true`,group:`Schedule`,ready:!0},{name:`schedule_target`,help:``,example:`function hello`,group:`Schedule`,ready:!0},{name:`scope`,help:``,example:`organizations/123456789012`,group:`Drift`,ready:!0},later(`credentials_json`,`Accepted for compatibility`,`Refused: the run does not use service account keys.`,`leave it out`),later(`token_format`,`Accepted for compatibility`,`Refused: the run provides no tokens.`,`access_token`),later(`access_token_subject`,`Accepted for compatibility`,`Refused: the run provides no tokens.`,`me@example.com`),later(`id_token_audience`,`Accepted for compatibility`,`Refused: the run provides no tokens.`,`https://example.com`)];
function later(name,group,help,example,fallback){
return{name,group,help,example,ready:!1,...fallback===void 0?{}:{default:fallback}}}
const byName=new Map(INPUTS.map(input=>[input.name,input]));
function inputRow(name){
let row=byName.get(name);
if(!row)throw Error(`no input ${name}`);
return row}
const PREVIEW_LABEL=`run-iam-deploy-preview`;
const PREVIEW_REVISION_LABEL=`run-iam-deploy-preview-revision`;
const PREVIEW_OF_LABEL=`run-iam-deploy-preview-of`;
const PREVIEW_REPOSITORY_LABEL=`run-iam-deploy-preview-repository`;
const PREVIEW_COMMIT_LABEL=`run-iam-deploy-preview-commit`;
const commitMark=commit=>commit.slice(0,63);
const isTagPreview=({preview,service})=>preview?.do===`deploy`&&preview.of===service;
const previewName=pullRequest=>`pr-${pullRequest}`;
function previewService(service,pullRequest){
let end=`-${previewName(pullRequest)}`;
if(service.length+end.length<=49)return`${service}${end}`;
let hash=createHash(`sha256`).update(service).digest(`hex`).slice(0,8);
return`${service.slice(0,49-end.length-8-1)}-${hash}${end}`}
function pullRequestOfName(service,name){
let pullRequest=pullRequestOf(/pr-\d+$/.exec(name)?.[0]);
return pullRequest!==void 0&&previewService(service,pullRequest)===name?pullRequest:void 0}
const repositoryMark=repository=>createHash(`sha256`).update(repository.toLowerCase()).digest(`hex`).slice(0,16);
function pullRequestOf(name){
let digits=/^pr-([1-9]\d*)$/.exec(name??``)?.[1];
return digits===void 0?void 0:Number(digits)}
const previewSuffix=(pullRequest,suffix)=>`${previewName(pullRequest)}-${suffix}`;
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
const isOfOtherRepository=(labels,mark)=>!!(mark&&labels?.[`run-iam-deploy-preview-repository`]&&labels[`run-iam-deploy-preview-repository`]!==mark);
const mayBeOldPreview=(pullRequest,labels)=>labels?.[`run-iam-deploy-preview`]===previewName(pullRequest)&&labels[`run-iam-deploy-preview-revision`]===void 0;
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
const fail=(id,reason,details)=>findingOf(id,`fail`,reason,details);
const warn$1=(id,reason,details)=>findingOf(id,`warn`,reason,details);
const unknown$1=(id,reason,details)=>findingOf(id,`unknown`,reason,details);
const skipped=(id,reason,details)=>findingOf(id,`skipped`,reason,details);
const failure$1=(id,reason,details,options)=>new UserError([fail(id,reason,details)],options);
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
if(pullRequest===void 0)return refuse$1(config,say`A preview belongs to a pull request, but this run was started by ${event??say`no GitHub event`}. Start the workflow with "on: pull_request", types: [opened, synchronize, reopened, closed].`);
let preview={pullRequest,of:config.service,...commit&&{commit}};
if(context.pullRequestClosed)return{config:asRemoval({...config,preview:{...preview,do:`remove`}})};
if(config.origin.kind===`template`&&config.edits.length===0)return refuse$1(config,say`There is nothing to preview: give source or image.`);
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
if(suffix&&previewSuffix(pullRequest,suffix).length>61)return refuse$1(config,say`The revision of a preview is named SERVICE-${name}-SUFFIX, and with the suffix "${suffix}" that exceeds ${63} characters. Use a shorter suffix, or none.`);
let mine=config.edits.filter(({path})=>/^(template|container)\b/.test(path));
let notices=[...config.edits.filter(edit=>!mine.includes(edit)&&edit.path!==`labels`).map(({from})=>({input:from,text:say`A preview by tag does not change it, because it is a setting of the whole service.`})),...config.access===`keep`?[]:[{input:`access`,text:say`Everyone who can call the service can call a preview by tag; the run left access as it is.`}],...config.invokers.length+config.callers.length===0?[]:[{input:`invokers`,text:say`A preview by tag does not change who can call the service.`}]];
return{config:{...config,tag:name,noTraffic:!0,build:{...config.build,as:previewService(config.service,pullRequest)},edits:[{from:`mode`,path:`template.scaling.minInstanceCount`,op:`clear`},...mine,label(`template.labels`,{[PREVIEW_LABEL]:name,...ofRepository(config),...ofCommit(config)})],access:`keep`,invokers:[],invokersUpdateStrategy:`merge`,callers:[],resourceTags:[],notices:[...config.notices,...once(notices).map(notice=>({...notice,level:`notice`}))]}}}
function asService(config,pullRequest){
let service=previewService(config.service,pullRequest);
let ours={[PREVIEW_LABEL]:previewName(pullRequest),[PREVIEW_OF_LABEL]:config.service,...ofRepository(config),...ofCommit(config)};
let{tag:_,...rest}=config;
let edits=[...config.edits,label(`labels`,ours),label(`template.labels`,ours)];
return{config:{...rest,service,noTraffic:!1,edits}}}
const ofRepository=({previews:{repository}})=>repository?{[PREVIEW_REPOSITORY_LABEL]:repository}:{};
const ofCommit=({preview})=>preview?.commit?{[PREVIEW_COMMIT_LABEL]:commitMark(preview.commit)}:{};
const label=(path,entries)=>({from:`mode`,path,op:`put`,entries,strategy:`merge`});
const once=items=>[...new Map(items.map(item=>[JSON.stringify(item),item])).values()];
function refuse$1({mode,service},reason){
let evidence=[{call:`input mode`,resource:`services/${service}`,answer:mode}];
return{finding:fail(`preview-impossible`,reason,{evidence})}}
const TOKEN_VARIABLE=`RUN_IAM_DEPLOY_ID_TOKEN`;
const FILE_VARIABLE=`RUN_IAM_DEPLOY_ID_TOKEN_FILE`;
function tokenSource(env){
let{ACTIONS_ID_TOKEN_REQUEST_URL:url,ACTIONS_ID_TOKEN_REQUEST_TOKEN:bearer}=env;
let token=env[TOKEN_VARIABLE]?.trim();
let path=env[FILE_VARIABLE];
if(token)return{kind:`variable`,token};
if(path)return{kind:`file`,path};
return url&&bearer?{kind:`request`,url,bearer}:void 0}
const GITHUB$1={reason:say`The job is not allowed to ask GitHub for an ID token, so it cannot sign in at Google. GitHub allows it only to jobs that say id-token: write under permissions; where permissions are listed, each that the job uses has to be in the list.`,remedy:{kind:`workflow`,title:say`Add to the job`,text:`permissions:
  contents: read
  id-token: write`}};
function noToken(place,audience){
switch(place){case void 0:
return GITHUB$1;case`gitlab`:
return{reason:say`The job has no ID token, so it cannot sign in at Google. GitLab puts one into each variable that the job names under id_tokens; it is read from ${TOKEN_VARIABLE}.`,remedy:{kind:`workflow`,title:say`Add to the job in .gitlab-ci.yml`,text:`id_tokens:\n  ${TOKEN_VARIABLE}:\n    aud: ${audience}`}};case`circleci`:
return{reason:say`The job gave no ID token, so it cannot sign in at Google. CircleCI makes one on request; it is read from ${TOKEN_VARIABLE}.`,remedy:{kind:`gcloud`,title:say`In the same step, before run-iam-deploy`,text:`export ${TOKEN_VARIABLE}=$(circleci run oidc get --claims '{"aud":"${audience}"}')`}};case`jenkins`:
return{reason:say`The build has no ID token, so it cannot sign in at Google. The plugin OpenID Connect Provider makes one; it is read from the file that ${FILE_VARIABLE} names.`,remedy:{kind:`workflow`,title:say`Around the step, with a credential "OpenID Connect id token as file" for the audience ${audience}`,text:`withCredentials([file(credentialsId: 'google-id-token', variable: '${FILE_VARIABLE}')]) {\n  sh 'run-iam-deploy ...'\n}`}};case`elsewhere`:
return{reason:say`There is no ID token here, so the run cannot sign in through Workload Identity Federation. In a CI, put its token for the audience ${audience} into ${TOKEN_VARIABLE}, or the path of a file with it into ${FILE_VARIABLE}.`,remedy:{kind:`gcloud`,title:say`On your own machine, leave out --workload-identity-provider and sign in as yourself`,text:`gcloud auth application-default login`}}}}
const RISK={source:say`Building it here would run a stranger's code with this repository's permissions.`,image:say`An image that was built from it, or that it names, would run a stranger's code with this service's permissions.`,template:say`Deploying for it here would let a stranger trigger changes with this repository's permissions.`};
const REVIEWED=`environment: previews-of-forks   # of the job; with required reviewers in the settings of the repository
steps:\n  - uses: ${USES}\n    with:\n      environment: previews-of-forks\n      allow_fork_source: true`;
function judgeTrigger(config,context){
let{code,dependabot,mayAskIdToken}=context;
let{credentials}=config;
let federated=credentials.kind===`workload-identity-federation`;
let hasCredentials=!federated||mayAskIdToken;
if(code.whose!==`ours`&&hasCredentials&&!(config.forkEnvironment&&federated))return refuseCode(config,context);
if(hasCredentials)return{go:!0};
let evidence=[{call:`environment ${context.place?TOKEN_VARIABLE:`ACTIONS_ID_TOKEN_REQUEST_URL`}`,resource:context.repository??``,answer:context.place?say`not set`:say`not set by the runner`}];
if(code.whose!==`ours`||dependabot)return stop(!0,skipped(`fork-without-token`,say`${withoutToken$1(context)}, so nothing was deployed. A maintainer can deploy the change from a branch of this repository.`,{evidence}));
let{reason,remedy}=noToken(context.place,federated?credentials.audience:``);
return stop(!1,fail(`id-token-permission`,reason,{evidence,remedies:[remedy]}))}
function withoutToken$1({code,dependabot}){
if(dependabot)return say`GitHub gives no credentials to runs that Dependabot starts`;
if(code.whose===`foreign`)return say`GitHub gives no credentials to pull requests from forks`;
return say`The run has no credentials, and its code is not known to be of this repository`}
function refuseCode({origin,forkEnvironment},{event,repository,code}){
let ours=repository??say`this repository`;
let head=code.whose===`foreign`?code.head??say`a deleted fork`:`unknown`;
let whose=code.whose===`foreign`?say`The event ${event} is about code of ${head}, not of ${ours}.`:say`It is not known whose code this run is about. ${code.whose===`unknown`?code.why:``}`.trimEnd();
let keyless=forkEnvironment?say` allow_fork_source does not help here: it needs workload_identity_provider, whose ID token proves the environment of the job.`:``;
return stop(!1,fail(`foreign-head`,`${whose} ${RISK[origin.kind]} `+say`Use the pull_request event, which gives forks no credentials, or deploy after merging.${keyless}`,{evidence:[{call:`event ${event}`,resource:repository??``,answer:`head repository ${head}`}],remedies:[{kind:`workflow`,alternative:!0,title:say`To deploy such code after a person has approved each run`,text:REVIEWED}]}))}
const stop=(skip,finding)=>({go:!1,skip,finding});
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
const BUILDING=new Set([`deploy`,`preflight`,`preview`]);
function federatedMembers(principal){
let[,pool,subject]=/^principal:(\/\/iam\.[^/]+\/projects\/\d+\/locations\/global\/workloadIdentityPools\/[^/]+)\/subject\/(.+)$/.exec(principal)??[];
if(!pool||!subject)return[];
let repository=/^repo:([^/:]+\/[^/:]+)(?::|$)/.exec(subject)?.[1];
return[...repository?[{member:`principalSet:${pool}/attribute.repository/${repository}`,jobs:say`every job of ${repository}`,mapping:`attribute.repository=assertion.repository`}]:[],{member:principal,jobs:say`jobs with the subject ${subject}`,mapping:`google.subject=assertion.sub`}]}
function remediesFor(grant){
let members=federatedMembers(grant.member);
if(members.length===0)return grantTo(grant);
return members.flatMap(({member,jobs,mapping},at)=>grantTo({...grant,member}).map(remedy=>({...remedy,title:say`${remedy.title} to ${jobs} (with the mapping ${mapping})`,...at>0&&{alternative:!0}})))}
function grantTo(grant){
let target=parse$2(grant.resource);
if(!target)return[];
let title=say`Grant ${grant.role} on ${words$1(target)}`;
return[{kind:`gcloud`,title,text:grantCommand(target,grant)},{kind:`terraform`,title,text:grantResource(target,grant)},{kind:`console`,title:say`${title} in the console`,text:consoleLink(target)}]}
function removeGrant({member,role,resource},keep){
let target=parse$2(resource);
if(!target)return[];
let args=[...grantWords(target,`remove-iam-policy-binding`),`--member=${member}`,`--role=${role}`];
let kept=keep.flatMap(grant=>grantTo(grant).filter(({kind})=>kind===`gcloud`));
let lines=[...new Set([...kept.map(({text})=>text),command([...args,...unconditional(target)])])];
return[{kind:`gcloud`,title:say`Remove ${role} from ${words$1(target)}`,text:lines.join(`
`)}]}
function parse$2(fullName){
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
let traits=Object.values(KINDS$1).find(({collection})=>collection===path[4]);
let{invokers}=traits??{};
return traits&&invokers&&{kind:`run`,traits,invokers,project,location,name:path[5]??``}}case`iam.googleapis.com`:
return path[2]===`serviceAccounts`?{kind:`account`,project,email:at(`serviceAccounts`)}:void 0;case`cloudfunctions.googleapis.com`:
return{kind:`function`,project,location,name:at(`functions`)};case`secretmanager.googleapis.com`:
return{kind:`secret`,project,secret:at(`secrets`)};case`cloudkms.googleapis.com`:
return path[6]===`cryptoKeys`?{kind:`key`,project,location,ring:at(`keyRings`),key:at(`cryptoKeys`)}:void 0;case`compute.googleapis.com`:
return path[4]===`subnetworks`?{kind:`subnetwork`,project,region:at(`regions`),subnetwork:at(`subnetworks`)}:void 0}}
function placeWords(fullName){
let target=parse$2(fullName);
return target?words$1(target):fullName}
function words$1(target){
switch(target.kind){case`project`:
return say`the project ${target.project}`;case`folder`:
return say`the folder ${target.id}`;case`organization`:
return say`the organisation ${target.id}`;case`bucket`:
return say`the bucket ${target.bucket}`;case`repository`:
return say`the repository ${target.repository}`;case`run`:
return say`the ${target.traits.words} ${target.name}`;case`account`:
return say`the account ${target.email}`;case`secret`:
return say`the secret ${target.secret}`;case`key`:
return say`the key ${target.key}`;case`subnetwork`:
return say`the subnetwork ${target.subnetwork}`;case`function`:
return say`the function ${target.name}`;case`tag-value`:
return say`the tag value ${target.name}`}}
function grantCommand(target,{member,role}){
return command([...grantWords(target,`add-iam-policy-binding`),`--member=${member}`,`--role=${role}`,...unconditional(target)])}
const unconditional=target=>knowsConditions(target)?[`--condition=None`]:[];
const knowsConditions=target=>target.kind===`run`?target.invokers.conditions:target.kind!==`subnetwork`&&target.kind!==`function`;
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
return made?{...remedy,title:say`Create ${id}${unsure?say` unless it exists`:``}; ${remedy.title}`,text:`${made}${joint}${remedy.text}`}:remedy})}
function enableApi(project,host){
let title=say`Enable ${host}`;
return[{kind:`gcloud`,title,text:command([`services`,`enable`,host,`--project=${project}`])},{kind:`terraform`,title,text:terraform(`google_project_service`,host,{project,service:host})},{kind:`console`,title:say`${title} in the console`,text:link(`apis/library/${path(host)}`,project)}]}
const setInput=(name,value)=>({kind:`workflow`,title:say`Set ${name} to ${value}`,text:`with:\n  ${name}: ${value}`});
function withoutInvokers(invokers,members){
if(members.length===0||!members.every(member=>invokers.includes(member)))return[];
let others=invokers.filter(member=>!members.includes(member));
let value=others.length>0?others.join(`, `):`''`;
return[{kind:`workflow`,title:say`Leave ${list$3(members)} out of invokers`,text:`with:\n  invokers: ${value}`}]}
const orElse=(own,others)=>own.length===0?[...others]:[...own,...others.filter(({kind})=>kind!==`console`).map(other=>({...other,alternative:!0}))];
const quotas=project=>[{kind:`console`,title:say`View quotas and request more`,text:link(`iam-admin/quotas`,project)}];
function removeInvoker(resource,role,member=`allUsers`){
let target=parse$2(resource);
if(target?.kind!==`run`||!target.traits.requests)return[];
let title=say`Remove ${member} from ${words$1(target)}`;
let args=[`--member=${member}`,`--role=${role}`];
return[{kind:`gcloud`,title,text:command([...grantWords(target,`remove-iam-policy-binding`),...args])}]}
const LISTS=new Set([`iam.allowedPolicyMemberDomains`,`run.allowedIngress`,`run.allowedVPCEgress`,`run.allowedBinaryAuthorizationPolicies`,`gcp.resourceLocations`,`gcp.restrictServiceUsage`,`gcp.restrictNonCmekServices`,`gcp.restrictCmekCryptoKeyProjects`,`cloudbuild.allowedWorkerPools`,`cloudbuild.allowedIntegrations`]);
function unblockPolicy(project,constraint){
let title=say`Ask an organisation policy administrator to exempt the project from ${constraint}`;
let name=`projects/${project}/policies/${constraint}`;
let list=LISTS.has(constraint);
let rule=list?`allowAll: true`:`enforce: false`;
let policy=[`name: ${/^[\w./-]+$/.test(name)?name:JSON.stringify(name)}`,`spec:`,`  rules:`,`  - ${rule}`];
let rules=list?`    allow_all = "TRUE"`:`    enforce = "FALSE"`;
return[{kind:`gcloud`,title,text:[`cat > policy.yaml <<'END'`,...policy,`END`,command([`org-policies`,`set-policy`,`policy.yaml`])].join(`
`)},{kind:`terraform`,title,text:terraform(`google_org_policy_policy`,constraint,{name,parent:`projects/${project}`},[`  spec {`,`    rules {`,`  ${rules}`,`    }`,`  }`])},{kind:`console`,title:say`${constraint} in the console`,text:link(`iam-admin/orgpolicies/${path(constraint.replace(/\./g,`-`))}`,project)}]}
const command=args=>[`gcloud`,...args].map(quote).join(` `);
function quote(word){
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
const identifier=name=>name.replace(/[^A-Za-z0-9_]+/g,`_`).replace(/^(?=\d)/,`_`);
const localPart=member=>member.replace(/^[^:]*:(\/\/)?/,``).replace(/@.*$/,``);
function revisionLog(service,revision){
let[,project=``,,location=``,,name=``]=service.split(`/`);
let short=revision?.split(`/`).at(-1);
let query=`resource.type="cloud_run_revision" resource.labels.service_name="${name}"${short?` resource.labels.revision_name="${short}"`:``} resource.labels.location="${location}"`;
let page=link(`logs/query;query=${encodeURIComponent(query)}`,project);
return{kind:`console`,title:say`Read the container’s log`,text:page}}
const path=(...parts)=>parts.map(encodeURIComponent).join(`/`);
const link=(page,project)=>`https://console.cloud.google.com/${page}${project?`?project=${encodeURIComponent(project)}`:``}`;
const NO_QUOTA_PROJECT=`QUOTA_PROJECT_MISSING`;
const BILLING=/\bbilling (?:account|must be enabled|to be enabled)/i;
const SUSPENDED=/\bConsumer\b.* has been suspended|project has been suspended/i;
const BY_REASON={BILLING_DISABLED:`billing-disabled`,UREQ_PROJECT_BILLING_NOT_FOUND:`billing-disabled`,UREQ_PROJECT_BILLING_NOT_OPEN:`billing-disabled`,accountDisabled:`billing-disabled`,CONSUMER_SUSPENDED:`project-suspended`,[NO_QUOTA_PROJECT]:`credentials-refused`};
function standingIn({text,reason}){
return BY_REASON[reason??``]??(BILLING.test(text)?`billing-disabled`:SUSPENDED.test(text)?`project-suspended`:void 0)}
const REASON={"billing-disabled":project=>say`The project ${project} has no open billing account, and Cloud Run, Cloud Build, Artifact Registry and Cloud Storage work only with one. No role changes that. Link a billing account to the project; it takes effect after a few minutes.`,"project-suspended":project=>say`The project ${project} is suspended, so Google's APIs refuse every call for it. No role changes that. Its owners got an email from Google that says why, and can appeal in the console.`,"credentials-refused":project=>say`The credentials are a person's and name no quota project, so Google counts the requests for a project of its own and refuses them. Choose ${project} as quota project; that needs serviceusage.services.use on it, which Owner and roles/serviceusage.serviceUsageConsumer have.`};
const standingReason=(standing,project)=>REASON[standing](project);
function standingRemedies(standing,project){
let console=(title,path)=>({kind:`console`,title,text:`https://console.cloud.google.com/${path}?project=${encodeURIComponent(project)}`});
if(standing===`billing-disabled`)return[console(say`Link a billing account`,`billing/linkedaccount`)];
if(standing===`project-suspended`)return[console(`Appeal`,`appeal`)];
let text=command([`auth`,`application-default`,`set-quota-project`,project]);
return[{kind:`gcloud`,title:say`Make ${project} the quota project of these credentials`,text}]}
const LONGEST$3=64e3;
const ORDINARY=new Set(`true.false.none.null.auto.default.enabled.disabled.debug.info.notice.warn.warning.error.trace.verbose.production.prod.staging.stage.preview.development.testing.test.local.localhost.http.https.json.text.utf-8.utf8`.split(`.`).map(word=>word.toLowerCase()));
const REGION=/^(africa|asia|australia|europe|me|northamerica|southamerica|us)-(central|(north|south)?(east|west)|north|south)\d+(-[a-z])?$/;
function makeQuotes(known=[]){
let values=new Set(known.filter(isTelling));
let secrets=new Set;
let shown=new Set;
let sorted;
let hide=text=>{
sorted??=[...[...values].filter(value=>!shown.has(value)),...secrets].flatMap(spellings).sort((a,b)=>b.length-a.length);
let longest=sorted[0]?.length??0;
let read=text.slice(0,LONGEST$3+longest);
let left=sorted.reduce((left,value)=>left.replaceAll(value,`***`),read);
return left.slice(0,read.length<text.length?Math.min(LONGEST$3,Math.max(0,left.length-longest)):LONGEST$3)};
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
const inJson=text=>JSON.stringify(text).slice(1,-1);
const inHex=unit=>`\\u${unit.charCodeAt(0).toString(16).padStart(4,`0`)}`;
const HTML={"&":`&amp;`,"<":`&lt;`,">":`&gt;`,'"':`&quot;`,"'":`&#39;`};
function inBase64(text){
let bytes=Buffer.from(text);
return[0,1,2].flatMap(shift=>{
let own=Buffer.concat([Buffer.alloc(shift),bytes]).toString(`base64`).slice(Math.ceil(shift*8/6),Math.floor((shift+bytes.length)*8/6));
return own.length<5?[]:[own,own.replaceAll(`+`,`-`).replaceAll(`/`,`_`)]})}
const object$1=value=>typeof value==`object`&&value?value:void 0;
const strings$1=value=>Array.isArray(value)?value.filter(item=>typeof item==`string`):[];
const isLong=value=>value.length>=8;
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
const NAMES$2=new Set([`name`,`valueFrom`,`valueSource`]);
function scalarsBelow(value){
if(typeof value==`string`)return[value,.../^\w+=(.+)$/s.exec(value)?.slice(1)??[]];
if(typeof value==`number`)return[String(value)];
if(Array.isArray(value))return value.flatMap(scalarsBelow);
return Object.entries(object$1(value)??{}).flatMap(([name,item])=>NAMES$2.has(name)?[]:scalarsBelow(item))}
const SPEAKING=[`error`,`response`,`metadata`,`build`,`terminalCondition`,`conditions`,`failureInfo`,`entries`,`jsonPayload`,`warnings`];
const WORDS$2=[`message`,`detail`,`statusDetail`,`text`,`textPayload`,`debugInfo`];
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
const CODE_OF_STATUS={400:`INVALID_ARGUMENT`,401:`UNAUTHENTICATED`,403:`PERMISSION_DENIED`,404:`NOT_FOUND`,408:`DEADLINE_EXCEEDED`,409:`ALREADY_EXISTS`,412:`FAILED_PRECONDITION`,429:`RESOURCE_EXHAUSTED`,499:`CANCELLED`,500:`INTERNAL`,501:`UNIMPLEMENTED`,503:`UNAVAILABLE`,504:`DEADLINE_EXCEEDED`};
const CODES=[[`OK`,200],[`CANCELLED`,499],[`UNKNOWN`,500],[`INVALID_ARGUMENT`,400],[`DEADLINE_EXCEEDED`,504],[`NOT_FOUND`,404],[`ALREADY_EXISTS`,409],[`PERMISSION_DENIED`,403],[`RESOURCE_EXHAUSTED`,429],[`FAILED_PRECONDITION`,400],[`ABORTED`,409],[`OUT_OF_RANGE`,400],[`UNIMPLEMENTED`,501],[`INTERNAL`,500],[`UNAVAILABLE`,503],[`DATA_LOSS`,500],[`UNAUTHENTICATED`,401]];
const LONGEST_MESSAGE=8e3;
function errorFromResponse(status,body,call,hide=text=>text){
let tell=text=>shorten(hide(text),LONGEST_MESSAGE);
let facts=readBody(status,parse$1(body)?body:hide(body.slice(0,64e3)));
return new ApiError(status,call,{...facts,message:tell(facts.message),details:hideDeep(facts.details,tell)})}
function errorFromOperation(error,call){
let[code,status]=CODES[error.code]??[`UNKNOWN`,500];
return new ApiError(status,call,{...interpret(status,code,shorten(error.message,LONGEST_MESSAGE),details(error.details),[]),ended:!0})}
const factsIn=text=>interpret(403,`PERMISSION_DENIED`,text,[],[]);
function errorFromNetwork(cause,call,host,hide=text=>text){
let system=systemCode(cause);
let deadline=system===`TimeoutError`;
let said=hide(errorText(cause)).replace(/^request to \S+ failed, reason: ?/,``);
let message=deadline?say`${host} did not answer in time.`:say`${host} could not be reached: ${oneLine$4(said)||(system??say`no answer`)}.${CERTIFICATE.test(system??``)?CERTIFICATE_HINT:``}`;
let facts={code:deadline?`DEADLINE_EXCEEDED`:`UNAVAILABLE`,message,details:[]};
return new ApiError(0,call,system?{...facts,reason:system}:facts,{cause})}
const CERTIFICATE=/CERT|SELF_SIGNED|UNABLE_TO_VERIFY/;
const CERTIFICATE_HINT=say` Its certificate is not trusted: behind an inspecting proxy, set NODE_EXTRA_CA_CERTS to the file of its CA.`;
function systemCode(error){
for(let at=error,depth=0;at instanceof Error&&depth<5;at=at.cause,depth++){
let{code}=at;
if(typeof code==`string`)return code;
if(at.name===`TimeoutError`)return at.name}}
function toEvidence(call,resource,answer){
if(typeof answer==`string`)return{call,resource,answer:shorten(answer,600)};
return{call:answer.call||call,resource,answer:shorten(answer.message,600),...answer.status>0&&{status:answer.status},...answer.reason!==void 0&&{reason:answer.reason}}}
const oneLine$4=text=>text.replace(/\s+/g,` `).trim().replace(/\.$/,``);
function readBody(status,body){
let parsed=parse$1(body);
let error=parsed?.error;
if(typeof error==`string`)return{...interpret(status,error,text$2(parsed?.error_description)??error,[],[]),code:error};
let known=object(error);
if(!known)return{code:codeOf$1(status),message:plain(status,body),details:[]};
let message=text$2(known.message)??`HTTP ${status}`;
return interpret(status,text$2(known.status)??codeOf$1(status),message,details(known.details),list$2(known.errors))}
function interpret(status,code,message,found,errors){
let info=found.find(detail=>detail[`@type`].endsWith(`google.rpc.ErrorInfo`));
let metadata=object(info?.metadata)??{};
let old=errors.map(object).find(error=>text$2(error?.reason));
let facts={code,message,details:found};
let given=text$2(info?.reason)??text$2(old?.reason);
let unpaid=paysNobody(message,metadata);
let service=unpaid?void 0:disabledService(message,given,metadata);
let reason=unpaid?NO_QUOTA_PROJECT:service?`SERVICE_DISABLED`:given;
let permission=text$2(metadata.permission)??permissionIn(message);
let resource=text$2(metadata.resource)??resourceIn(message);
let constraint=constraintIn(status,message,metadata,found);
reason&&(facts.reason=reason);
permission&&(facts.permission=canonical(permission));
resource&&(facts.resource=resource);
constraint&&(facts.constraint=constraint);
service&&(facts.service=service);
return facts}
const NAME=String.raw`([a-z][a-zA-Z]*(?:\.[a-zA-Z]+){2,})`;
const PERMISSION=[new RegExp(String.raw`[Pp]ermissions? ['"\[\x60]*${NAME}['"\]\x60]* (?:is )?(?:denied|required|missing)`),new RegExp(String.raw`does not have ['"\x60]?${NAME}['"\x60]? access`),new RegExp(String.raw`(?:[Mm]issing|[Rr]equire[sd]?|lacks)(?: the)?(?: necessary| required)?(?: IAM)? permissions?:? ['"\[\x60]*${NAME}`)];
function permissionIn(message){
for(let pattern of PERMISSION){
let match=pattern.exec(message);
if(match)return match[1]}}
const canonical=permission=>permission.replace(/^iam\.serviceaccounts\./,`iam.serviceAccounts.`);
function resourceIn(message){
return(/(?:denied (?:on|for)(?: the)?|" for the) resource:? ['"`]([^'"`]+)['"`]/.exec(message)??/denied on service account (\S+@\S+)/.exec(message))?.[1]}
const DOMAIN_RESTRICTION=/do not belong to a permitted customer/i;
function constraintIn(status,message,metadata,found){
if(status!==400&&status!==403&&status!==412)return;
let violations=found.filter(detail=>detail[`@type`].endsWith(`google.rpc.PreconditionFailure`)).flatMap(detail=>list$2(detail.violations).map(object)).map(violation=>text$2(violation?.type));
let named=[text$2(metadata.customConstraints),text$2(metadata.constraint),...violations,message];
for(let candidate of named){
let match=/(?:constraints|customConstraints)\/([a-zA-Z][\w.-]*\w)/.exec(candidate??``);
if(match)return match[1]}
return DOMAIN_RESTRICTION.test(message)?`iam.allowedPolicyMemberDomains`:void 0}
function paysNobody(message,metadata){
return/requires a quota project/.test(message)||GCLOUDS_PROJECTS.includes(String(metadata.consumer))}
const GCLOUDS_PROJECTS=[`projects/764086051850`,`projects/32555940559`];
function disabledService(message,reason,metadata){
if(reason!==`SERVICE_DISABLED`&&reason!==`accessNotConfigured`)return;
let linked=/apis\/(?:api|library)\/([a-z0-9.-]+\.[a-z]+)/.exec(message)?.[1];
return text$2(metadata.service)??linked??/\b([a-z]+\.googleapis\.com)\b/.exec(message)?.[1]}
function plain(status,body){
let words=(/<title>([^<]*)<\/title>/i.exec(body)?.[1]??body.replace(/<[^<>]*>/g,` `)).replace(/\s+/g,` `).trim();
return words?shorten(words,200):say`HTTP ${status} without a message`}
const codeOf$1=status=>CODE_OF_STATUS[status]??(status>=500?`UNKNOWN`:`HTTP_${status}`);
const list$2=value=>Array.isArray(value)?value:[];
const object=value=>typeof value==`object`&&value&&!Array.isArray(value)?value:void 0;
const details=value=>list$2(value).filter(item=>text$2(object(item)?.[`@type`])!==void 0);
function parse$1(body){
try{
return object(JSON.parse(body))}catch{
return}}
async function testPermissions(names,ask,testable){
let unique=[...new Set(names)];
let groups=[];
for(let at=0;at<unique.length;at+=100)groups.push(unique.slice(at,at+100));
return merge$1(await Promise.all(groups.map(group=>askGroup(group,ask,testable))))}
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
const guarded$1=({etag})=>({safe:etag!==void 0});
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
return merge$1(await Promise.all([names.slice(0,middle),names.slice(middle)].map(half=>askGroup(half,ask))))}}
async function without(bad,names,ask,testable){
return merge$1([await askGroup(names.filter(name=>!bad.includes(name)),ask,testable),{granted:new Set,untestable:new Set(bad)}])}
const mentions=(message,name)=>RegExp(`(?<![\\w.])${name.replaceAll(`.`,`\\.`)}(?![\\w]|\\.\\w)`).test(message);
function merge$1(answers){
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
await setTimeout$1(ms,void 0,{signal})}catch{
throw cancelled(signal)}}
function cancelled(signal){
return signal.reason instanceof Cancelled?signal.reason:new Cancelled(say`The run was cancelled.`,{cause:signal.reason})}
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
let late=()=>deadline.abort(new DOMException(say`${what} did not answer within ${ms/1e3} seconds`,`TimeoutError`));
let timer=setTimeout(late,ms);
try{
return await abortable(promise,AbortSignal.any([signal,deadline.signal]))}catch(error){
throw deadline.signal.aborted&&!signal.aborted?deadline.signal.reason:error}finally{
clearTimeout(timer)}}
const PACE={firstMs:300,factor:1.4,mostMs:1e4};
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
const NOT_READ=`NOT_READ`;
const triesAfter=status=>status===429?12:6;
const isTransient=status=>status===408||status===429||status>=500&&status!==501;
const NOT_SENT=new Set([NOT_READ,`ECONNREFUSED`,`ENOTFOUND`,`EAI_AGAIN`,`EHOSTUNREACH`,`ENETUNREACH`,`ENETDOWN`]);
const FINAL=/^(?:ERR_TLS_|ERR_SSL_|ERR_INVALID_|EPROTO|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_|CERT_)/;
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
const OUTSIDE=/["{}[\],]/g;
const INSIDE=/["\\]/g;
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
const USER_AGENT=`${CLIENT}/${VERSION}`;
const agentOf=mark=>mark?`${USER_AGENT} ${mark}`:USER_AGENT;
function makeTransport(options){
let{quotes=makeQuotes()}=options;
let exchange=call=>{
quotes.learn(call.body,call.path);
return exchangeWithRetries(options,call,quotes)};
return{exchange,send:async call=>{
quotes.learn(call.body,call.path);
let answer;
let{items}=await exchangeWithRetries(options,call,quotes,({text})=>{
let read=parsed$1(text);
answer=read?.json;
return read!==void 0});
if(call.list&&items)return{...answer,[call.list.field]:items};
call.api===`run`&&quotes.learn(answer,call.path);
return quotes.hideIn(answer)},signal:options.signal,endpoints:options.endpoints}}
const callName=(endpoints,call)=>`${call.method} ${endpoints.host(call.api,call.location)}${call.path}`;
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
let outcome=say`no answer`;
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
const explained=async(options,error)=>await options.credentials.explain?.(error)??error;
function parsed$1(text){
try{
return{json:text?JSON.parse(text):void 0}}catch{
return}}
const notJson=({text,cut},{endpoints},call,{hide})=>errorFromResponse(502,cut?say`The answer is too large.`:say`The answer is not JSON: ${hide(text).slice(0,100)}`,callName(endpoints,call));
const API$12=`artifactregistry`;
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
async function ask(context,url,authorization,mark){
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
const API$11=`cloudbuild`;
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
const API$9=`cloudfunctions`;
function makeFunctions({send}){
return{get:name=>orNull(send({api:API$9,method:`GET`,path:`/v2/${name}`})),getFirst:name=>orNull(send({api:API$9,method:`GET`,path:`/v1/${name}`})),async*listFirst(project,each){
let path=`/v1/projects/${project}/locations/-/functions`;
let pageToken;
do{
let page=await send({api:API$9,method:`GET`,path,query:{pageToken},list:{field:`functions`,each:item=>each(item)}});
yield{items:page.functions??[],unreachable:page.unreachable??[]};
pageToken=page.nextPageToken||void 0}while(pageToken)},getPolicy:name=>send({api:API$9,method:`GET`,path:`/v1/${name}:getIamPolicy`,query:{"options.requestedPolicyVersion":3}})}}
const account$1=(email,project=`-`)=>`/v1/projects/${project}/serviceAccounts/${email}`;
function makeIam(transport){
let{send}=transport;
return{getServiceAccount:(email,project)=>orNull(send({api:`iam`,method:`GET`,path:account$1(email,project)})),listServiceAccounts:async project=>{
let path=`/v1/projects/${project}/serviceAccounts`;
let{accounts=[]}=await send({api:`iam`,method:`GET`,path,query:{pageSize:100}});
return accounts.flatMap(({email})=>email||[])},getPolicy:(email,project)=>send({api:`iam`,method:`POST`,path:`${account$1(email,project)}:getIamPolicy`,query:{"options.requestedPolicyVersion":3},safe:!0}),setPolicy:(email,policy,project)=>send({api:`iam`,method:`POST`,path:`${account$1(email,project)}:setIamPolicy`,body:{policy},...guarded$1(policy)}),testPermissions:(email,names,project)=>testIamPermissions(transport,`iam`,account$1(email,project),names),createServiceAccount:(project,id,about)=>send({api:`iam`,method:`POST`,path:`/v1/projects/${project}/serviceAccounts`,body:{accountId:id,serviceAccount:about}}),deleteServiceAccount:async(email,project)=>{
await send({api:`iam`,method:`DELETE`,path:account$1(email,project)})},getRole:name=>orNull(send({api:`iam`,method:`GET`,path:`/v1/${name}`}))}}
const makeKms=transport=>policyCalls(transport,`cloudkms`,`v1`);
const SHAPES=[/(?<=[a-z][a-z0-9+.-]{0,20}:\/\/[^\s/:@"'<>]{0,100}:)[^\s/"'<>]{1,300}(?=@)/gi,/(?<=\b(?:bearer|basic) )[\w.~+/-]{16,4000}={0,2}/gi,/\beyJ[\w-]{10,2000}\.[\w-]{10,4000}(?:\.[\w-]{0,2000})?/g,/\b(?:ya29\.|1\/\/0|AIza|GOCSPX-|gh[opsur]_|github_pat_|glpat-|xox[abeoprs]-|[rs]k_live_|sk-|npm_)[\w-]{20,500}/g,/(?<=(?:password|passwd|pwd|secret|token|api_?key|access_?key|accountkey|credential)["']{0,1}=["']{0,1})[^\s"'&;,]{4,300}/gi,/(?<="\w{0,30}(?:password|passwd|secret|token|api_?key|access_?key|private_key)" ?: ?")[^"]{4,4000}(?=")/gi,/(?<=-----BEGIN [A-Z ]{0,30}PRIVATE KEY-----)[\w+/=\s\\]{16,8000}/g];
const withoutCredentials=text=>SHAPES.reduce((left,shape)=>left.replace(shape,`***`),text);
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
const SOME=20;
const AUDITED={services:[`cloud_run_revision`,`service_name`],jobs:[`cloud_run_job`,`job_name`],workerPools:[`cloud_run_worker_pool`,`worker_pool_name`],schedules:[`cloud_scheduler_job`,`job_id`]};
function activityIn({timestamp:time,protoPayload={}}){
let{methodName:method,authenticationInfo,status}=protoPayload;
let by=authenticationInfo?.principalEmail;
return time&&method&&!status?.code?[{time,method,...by&&{by}}]:[]}
const roleChangesIn=member=>entry=>{
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
const callIn=({httpRequest,textPayload=``})=>({...httpRequest?.status&&{status:httpRequest.status},text:textPayload});
function makeOrgPolicy({send}){
return{effective:(project,constraint)=>send({api:`orgpolicy`,method:`GET`,path:`/v2/${`projects/${project}/policies/${constraint.replace(/^constraints\//,``)}`}:getEffectivePolicy`}),list:async node=>{
let policies=[];
let pageToken;
do{
let page=await send({api:`orgpolicy`,method:`GET`,path:`/v2/${node}/policies`,query:{pageToken}});
policies.push(...page.policies??[]);
pageToken=page.nextPageToken||void 0}while(pageToken);
return policies},get:(node,constraint)=>orNull(send({api:`orgpolicy`,method:`GET`,path:`/v2/${node}/policies/${constraint}`}))}}
const API$7=`cloudresourcemanager`;
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
const METHODS$1=JSON.parse(`{"about":"Deadlines and retry codes of the methods that have any in @google-cloud/run 4.2.0, build/src/v2/*_client_config.json. Apache-2.0, (c) Google LLC.","methods":{"POST services":{"deadlineMs":15000},"GET services/*":{"deadlineMs":10000,"retry":["UNAVAILABLE"]},"GET services":{"deadlineMs":10000,"retry":["UNAVAILABLE"]},"PATCH services/*":{"deadlineMs":15000},"DELETE services/*":{"deadlineMs":10000}}}`).methods;
function publishedFor({method,path}){
let[,rest=``]=/^\/v2\/projects\/[^/]+\/locations\/[^/]+\/(.*)$/.exec(path)??[];
let[,collection=``,name,verb=``]=/(?:^|\/)([a-zA-Z]+)(?:\/([^/:]+))?(:\w+)?$/.exec(rest)??[];
let{deadlineMs,retry}=METHODS$1[`${method} ${collection}${name===void 0?``:`/*`}${verb}`]??{};
return{...deadlineMs!==void 0&&{deadlineMs},...retry&&{retryOn:retry}}}
function knativePath({kind,project,region,name},overridden,list=!1){
let{manifest}=KINDS$1[kind];
let path=overridden&&manifest?.regionalPath?`/v1/projects/${project}/locations/${region}/${manifest.plural}`:`/apis/${manifest?.apiVersion}/namespaces/${project}/${manifest?.plural}`;
return list?path:`${path}/${name}`}
function regionOf({kind,region},endpoints){
let override=endpoints.override(`run`);
if(KINDS$1[kind].manifest?.regionalPath||!override)return{};
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
let message=say`${list$3(absent)} did not answer.`;
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
let{collection}=KINDS$1[kind];
return all(`/v2/${parent}/${collection}`,collection)},createResource:(kind,parent,id,body,{validateOnly}={})=>{
let{collection,idParameter}=KINDS$1[kind];
return send({api:`run`,method:`POST`,path:`/v2/${parent}/${collection}`,query:{[idParameter]:id,validateOnly:validateOnly||void 0},body})},updateResource:(body,updateMask,{validateOnly}={})=>send({api:`run`,method:`PATCH`,path:`/v2/${body.name}`,query:{updateMask:updateMask?.join(`,`),validateOnly:validateOnly||void 0},body,safe:body.etag!==void 0}),runJob:name=>send({api:`run`,method:`POST`,path:`/v2/${name}:run`,body:{}}),getExecution:name=>orNull(send({api:`run`,method:`GET`,path:`/v2/${name}`})),listTasks:execution=>all(`/v2/${execution}/tasks`,`tasks`),...policyCalls({...transport,send},`run`,`v2`),submitBuild:(parent,request)=>send({api:`run`,location:/\/locations\/([^/]+)$/.exec(parent)?.[1],method:`POST`,path:`/v2/${parent}/builds:submit`,body:request})}}
const API$5=`cloudscheduler`;
function makeScheduler({send}){
return{getJob:name=>orNull(send({api:API$5,method:`GET`,path:`/v1/${name}`})),listJobs:async parent=>{
let found=[];
for(let pageToken;;){
let page=await send({api:API$5,method:`GET`,path:`/v1/${parent}/jobs`,query:{pageToken}});
found.push(...page.jobs??[]);
pageToken=page.nextPageToken||void 0;
if(!pageToken)return found}},createJob:(parent,job)=>send({api:API$5,method:`POST`,path:`/v1/${parent}/jobs`,body:job}),patchJob:(job,updateMask)=>send({api:API$5,method:`PATCH`,path:`/v1/${job.name}`,query:{updateMask:updateMask.join(`,`)},body:job,safe:!0}),deleteJob:async name=>{
await send({api:API$5,method:`DELETE`,path:`/v1/${name}`})},runJob:name=>send({api:API$5,method:`POST`,path:`/v1/${name}:run`,body:{}})}}
const makeSecretManager=transport=>({...policyCalls(transport,API$4,`v1`),getVersion:name=>orNull(transport.send({api:API$4,method:`GET`,path:`/v1/${name}`}))});
const API$4=`secretmanager`;
const API$3=`serviceusage`;
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
const DEFAULT_REPOSITORY=`cloud-run-source-deploy`;
const locationName=(project,region)=>`projects/${project}/locations/${region}`;
const serviceName=(project,region,service)=>`${locationName(project,region)}/services/${service}`;
const targetName=(project,{region,kind,service})=>`${locationName(project,region)}/${KINDS$1[kind].collection}/${service}`;
function sourceFolder(name){
let[collection=``,id=``]=name.split(`/`).slice(-2);
return`${collection.toLowerCase()}/${id}`}
const repositoryName$1=(project,region,repository=DEFAULT_REPOSITORY)=>repository.includes(`/`)?repository:`${locationName(project,region)}/repositories/${repository}`;
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
const PUBLIC_PROJECTS=new Set([`cloudrun`,`google-samples`,`serverless-runtimes`,`buildpacks`]);
function privateRepository(image){
let repository=repositoryOfImage(image);
return repository&&!PUBLIC_PROJECTS.has(projectIn(repository)??``)?repository:void 0}
const repositoryOfService=service=>(service?.template?.containers??[]).map(({image})=>privateRepository(image)).find(name=>name!==void 0);
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
const defaultRuntimeAccount=projectNumber=>`${projectNumber}-compute@developer.gserviceaccount.com`;
const runAgent=projectNumber=>`service-${projectNumber}@serverless-robot-prod.iam.gserviceaccount.com`;
const iapAgent=projectNumber=>`service-${projectNumber}@gcp-sa-iap.iam.gserviceaccount.com`;
const buildAgent=projectNumber=>`service-${projectNumber}@gcp-sa-cloudbuild.iam.gserviceaccount.com`;
const isLegacyBuildAccount=email=>/^\d+@cloudbuild\.gserviceaccount\.com$/.test(email);
const isGoogles=email=>/^service-\d+@|@(cloudservices|cloudbuild|system)\.gserviceaccount\.com$|^service-org-\d+@/.test(email);
const emailOf=account=>account.trim().replace(/^.*\/serviceAccounts\//,``).replace(/^serviceAccount:/i,``).toLowerCase();
const isUniqueId=account=>/^\d{15,25}$/.test(account);
const projectIn=name=>/^projects\/([^/]+)\//.exec(name)?.[1];
const memberOf=email=>`serviceAccount:${email}`;
const signedInAs=email=>email.endsWith(`gserviceaccount.com`)?memberOf(email):`user:${email}`;
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
const fullName={project:project=>`//cloudresourcemanager.googleapis.com/projects/${project}`,bucket:bucket=>`//storage.googleapis.com/projects/_/buckets/${bucket}`,repository:name=>`//artifactregistry.googleapis.com/${name}`,service:name=>`//run.googleapis.com/${name}`,account:(email,project)=>`//iam.googleapis.com/projects/${idOfAccount(email)??project}/serviceAccounts/${email}`,tagValue:name=>`//cloudresourcemanager.googleapis.com/${name}`,function:name=>`//cloudfunctions.googleapis.com/${name}`,node:name=>`//cloudresourcemanager.googleapis.com/${name}`,schedulerJob:name=>`//cloudscheduler.googleapis.com/${name}`,cryptoKey:name=>`//cloudkms.googleapis.com/${name}`,secret:(project,secret)=>`//secretmanager.googleapis.com/projects/${project}/secrets/${secret}`,subnetwork:name=>`//compute.googleapis.com/${name}`,network:name=>`//compute.googleapis.com/${name}`,connector:name=>`//vpcaccess.googleapis.com/${name}`,workerPool:name=>`//cloudbuild.googleapis.com/${name}`,sqlInstance:(project,instance)=>`//cloudsql.googleapis.com/projects/${project}/instances/${instance}`,api:(project,host)=>`//serviceusage.googleapis.com/projects/${project}/services/${host}`};
const bucketOfFullName=name=>/^\/\/storage\.googleapis\.com\/projects\/_\/buckets\/([^/]+)/.exec(name)?.[1];
function idOfAccount(email){
let project=projectOfAccount(email);
return project&&!/^\d+$/.test(project)?project:void 0}
const lastPart=name=>name?.split(`/`).at(-1)||void 0;
const POOL={keepAlive:!0,maxSockets:64,scheduling:`lifo`,timeout:15e3};
var GivenConnections=class extends Agent$1{
#given=new Map;
give(host,port,socket){
this.#given.set(`${host} ${port}`,socket)}
createConnection(...[options,done]){
let place=`${options.host} ${options.port}`;
let given=this.#given.get(place);
this.#given.delete(place);
return given&&!given.destroyed?given.ref():super.createConnection(options,done)}};
const byHttp1=agent=>({url,method,headers,body},signal)=>new Promise((resolve,reject)=>{
let sent=(url.startsWith(`https:`)?request$1:request)(url,{method,agent,signal,headers:{"accept-encoding":`gzip`,...headers}},answer=>resolve({status:answer.statusCode??0,headers:headersOf(answer.headers),body:unpacked(answer,answer.headers[`content-encoding`])}));
sent.on(`error`,reject);
sent.end(body)});
const unpacked=(body,encoding)=>encoding===`gzip`?pipeline(body,createGunzip(),()=>void 0):body;
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
const throughProxy=proxy=>async({url,method,headers,body},signal)=>{
let{PassThroughClient}=await import(`./passthrough.js`).then(m=>__toESM(m.default,1));
let client=new PassThroughClient({useAuthRequestParameters:!1});
try{
let{status,headers:answered,data}=await client.request({url,proxy,signal,method,headers:new Headers(headers),...body!==void 0&&{body},redirect:`manual`,retry:!1,responseType:`stream`,validateStatus:()=>!0});
return{status,headers:answered,body:data}}catch(error){
throw error instanceof Error&&error.cause instanceof Error?error.cause:error}};
async function readSome(body,most,sieve=piece=>piece){
if(!(body instanceof Readable))return{text:``,size:0};
let decoder=new StringDecoder(`utf8`);
let text=``;
let size=0;
for await(let chunk of body){
text+=sieve(decoder.write(chunk.subarray(0,most-size)));
size+=chunk.length;
if(size>most)break}
text+=sieve(decoder.end());
return size>most?{text,size,cut:!0}:{text,size}}
function readClaims(jwt){
try{
let payload=JSON.parse(Buffer.from(jwt.split(`.`)[1]??``,`base64url`).toString(`utf8`));
return typeof payload==`object`&&payload?payload:{}}catch{
return{}}}
function readProvider(given){
let name=given.replace(/^\/\/[^/]*\//,``);
let match=/projects\/([^/]+)\/locations\/[^/]+\/workloadIdentityPools\/([^/]+)\/providers\/([^/]+)/.exec(name);
return{name,number:match?.[1]??``,pool:match?.[2]??``,provider:match?.[3]??``}}
const poolName=({number,pool})=>`principal://iam.googleapis.com/projects/${number}/locations/global/workloadIdentityPools/${pool}`;
const subjectPrincipal=(provider,claims)=>claims.sub===void 0||!provider.pool?void 0:`${poolName(provider)}/subject/${claims.sub}`;
const repositoryPrincipal=(provider,claims)=>claims.repository===void 0||!provider.pool?void 0:`${poolName(provider).replace(`principal:`,`principalSet:`)}/attribute.repository/${claims.repository}`;
function membersOf(provider,claims){
let repository=repositoryPrincipal(provider,claims);
let subject=subjectPrincipal(provider,claims);
return[...repository?[{member:repository,jobs:say`every job of ${claims.repository}`,mapping:`attribute.repository=assertion.repository`}]:[],...subject?[{member:subject,jobs:say`jobs with the subject ${claims.sub}`,mapping:`google.subject=assertion.sub`}]:[]]}
const OF_JOBS=[`sub`,`repository`,`repository_owner`,`repository_id`,`repository_owner_id`,`repository_visibility`,`ref`,`ref_type`,`ref_protected`,`environment`,`event_name`,`job_workflow_ref`,`workflow_ref`,`workflow`,`actor`,`actor_id`,`base_ref`,`head_ref`,`runner_environment`,`enterprise`,`enterprise_id`,`iss`,`aud`];
const OF_ONE_RUN=new Set([`jti`,`exp`,`iat`,`nbf`,`sha`,`job_workflow_sha`,`workflow_sha`,`run_id`,`run_number`,`run_attempt`,`check_run_id`,`job_check_run_id`]);
const isGitHubs=({iss,repository})=>iss===void 0||repository!==void 0;
function describeClaims(claims){
let others=Object.keys(claims).filter(name=>!OF_JOBS.includes(name)&&!OF_ONE_RUN.has(name));
let shown=[...OF_JOBS,...others].filter(name=>claims[name]!==void 0);
let absent=isGitHubs(claims)?OF_JOBS.filter(name=>claims[name]===void 0):[];
return`${shown.map(name=>`${name} ${JSON.stringify(claims[name])}`).join(`, `)||say`no claims`}${absent.length>0?say`; not in the token: ${absent.join(say`, `)}`:``}`}
function longClaims(claims){
return Object.entries(claims).flatMap(([name,value])=>typeof value==`string`&&name!==`aud`?[{name,bytes:bytesOf(value)}]:[]).filter(({bytes})=>bytes>127/2).sort((a,b)=>b.bytes-a.bytes).map(({name,bytes})=>say`${name} (${bytes} bytes)`)}
const bytesOf=text=>Buffer.byteLength(text);
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
let jwt=asked&&await withinTime(asked,ID_TOKEN_MS,say`the token endpoint`,signal).catch(notCancelled);
jwt&&mask(jwt);
return jwt??null},...options.whyNot&&{explain:explainer(options.whyNot,options)}}}
function explainer({call,ask},{signal,refused,quotes}){
let answer;
return async error=>{
if(error.status!==401)return error;
answer??=withinTime(ask(),ID_TOKEN_MS,say`the token endpoint`,signal).then(()=>void 0,failure=>isFromLibrary(failure)?refused(readError(failure,call,quotes)):void 0);
return await answer??error}}
const ID_TOKEN_MS=3e4;
function notCancelled(error){
if(error instanceof Cancelled)throw error;
return null}
const isFromLibrary=error=>!(error instanceof Error&&/^(UserError|Cancelled)$/.test(error.name));
function readError(error,call,quotes){
let hide=text=>withoutCredentials(quotes.hide(text));
let{response,config}=error;
if(response?.status){
let{data,status}=response;
return errorFromResponse(status,typeof data==`string`?data:JSON.stringify(data??``),call,hide)}
let host=config?.url instanceof URL?config.url.host:/^\S+ ([^/]+)/.exec(call)?.[1]??call;
return errorFromNetwork(error instanceof Error&&error.cause instanceof Error?error.cause:error,call,host,hide)}
function pageAddress(page){
let[repository,version]=USES.split(`@`);
return`https://github.com/${repository}/blob/${version}/docs/${page}`}
const PRODUCTS={artifactregistry:`Artifact Registry`,cloudasset:`Cloud Asset Inventory`,cloudbuild:`Cloud Build`,cloudfunctions:`Cloud Run functions`,cloudkms:`Cloud KMS`,cloudresourcemanager:`Resource Manager`,cloudscheduler:`Cloud Scheduler`,compute:`Compute Engine`,iam:`IAM`,iamcredentials:`IAM Service Account Credentials`,iap:`Identity-Aware Proxy`,logging:`Cloud Logging`,orgpolicy:`Organization Policy`,policytroubleshooter:`Policy Troubleshooter`,run:`Cloud Run`,secretmanager:`Secret Manager`,serviceusage:`Service Usage`,sqladmin:`Cloud SQL Admin`,storage:`Cloud Storage`,sts:`Google's Security Token Service`,vpcaccess:`Serverless VPC Access`};
function productOf(host){
let name=host.replace(/\.(?:rep\.)?googleapis\.com$/i,``).toLowerCase();
let last=name.split(/[.-]/).at(-1)??name;
return Object.hasOwn(PRODUCTS,last)&&PRODUCTS[last]||`the API ${last}`}
function productOfCall(call){
let host=/^\S+ (?:https?:\/\/)?([^/\s]+)/.exec(call)?.[1]??`Google`;
return host.endsWith(`.googleapis.com`)?productOf(host):host}
const HOST=String.raw`((?:[a-z0-9-]+\.)+googleapis\.com)(?::\d+)?`;
const PATH$1=String.raw`([/?#][^\s,;()<>"'\x60]*)?`;
const SPEAKS=String.raw`((?:\b(?:GET|POST|PUT|PATCH|DELETE|HEAD)\s+)?(?:(?:\bhttps?:)?\/\/)?)`;
const ADDRESS=new RegExp(String.raw`(?<![="'\x60:\/\w.@-])${SPEAKS}${HOST}${PATH$1}`,`gi`);
const SCOPE$1=/https:\/\/www\.googleapis\.com\/auth\/([\w.-]*\w)/g;
const withoutAddresses=words=>words.replace(SCOPE$1,`$1`).replace(ADDRESS,(all,speaks,host,path)=>speaks||path?`${productOf(host)}${/[.:?]$/.exec(path??``)?.[0]??``}`:all);
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
return userError(`id-token-permission`,absent?say`GitHub gave this job no ID token, so it cannot sign in to Google Cloud. Add to the job (or the workflow):\n\npermissions:\n  id-token: write\n\nThe block replaces the defaults: add "contents: read" for actions/checkout.${pull?say` Pull requests from forks and from Dependabot get no ID token, whatever the permissions.`:``}`:say`GitHub did not answer the request for an ID token: ${said}. The job is allowed to request one, so this is most likely temporary: run the job again. If it persists, check https://www.githubstatus.com.`,{evidence:[requestEvidence(said)]},error)}
function notInEnvironment(wanted,found){
let says=found===void 0?say`names no environment`:say`names the environment ${JSON.stringify(found)}`;
return userError(`foreign-head`,say`allow_fork_source deploys code of forks only from the environment ${JSON.stringify(wanted)}, and the job's ID token ${says}. Add "environment: ${wanted}" to the job.`,{evidence:[requestEvidence(says)]})}
const requestEvidence=answer=>({call:`GET ACTIONS_ID_TOKEN_REQUEST_URL`,resource:`GitHub OIDC token`,answer});
function signInFailed(error){
let{call,status,code}=error;
return userError(`api-error`,say`Signing in failed: ${productOfCall(call)} answered ${status||say`nothing`} (${code}: ${oneLine$3(error.message)}). Run the job again in case the problem is temporary. Otherwise check that your firewall or proxy allows this host, and the CLOUDSDK_API_ENDPOINT_OVERRIDES_ variables.`,{evidence:[toEvidence(call,call.split(` `)[1]??call,error)]},error)}
function federationUnsupported(error){
let host=/^\S+ ([^/]+)/.exec(error.call)?.[1]??error.call;
return userError(`federation-unsupported`,say`${productOfCall(error.call)} does not accept the federated identity of this job (401: ${oneLine$3(error.message)}). Direct federation does not work with every API: set the input service_account, so the job acts as a service account.`,{evidence:[toEvidence(error.call,host,error)]},error)}
const SIGN_IN=say`In a workflow, set workload_identity_provider and service_account (the set-up prints both: ${pageAddress(`setup.md`)}); on a laptop, run: gcloud auth application-default login`;
function noCredentials(where,file){
let what=say`there is neither the file ${file} nor a metadata server`;
let evidence=[{call:`read ${where}`,resource:where,answer:what}];
return userError(`credentials-missing`,say`No Google credentials were found. ${SIGN_IN}. On this machine, ${what}.`,{evidence})}
function credentialsMissing(where,what,cause){
return userError(`credentials-missing`,say`No usable Google credentials: ${what} ${SIGN_IN}`,{evidence:[{call:`read ${where}`,resource:where,answer:what}]},cause)}
function apiDisabled(error,project){
let host=error.service??``;
let reason=say`The API ${host} is not enabled in the project ${project||say`of the credentials`}, but the sign-in needs it. Enable it; that takes effect after a few minutes.`;
let resource=`//serviceusage.googleapis.com/projects/${project}/services/${host}`;
let remedies=project?enableApi(project,host):[];
return userError(`api-disabled`,reason,{evidence:[toEvidence(error.call,resource,error)],remedies,resource},error)}
function consumer({details,message}){
let consumer=details.map(({metadata})=>metadata?.consumer).find(value=>typeof value==`string`)??message;
return/\bprojects?[ /]([a-z0-9-]+)/.exec(String(consumer))?.[1]??``}
function projectOf$1(email){
let[,id,domain]=/@([^.@]+)(?:\.([^@]+))?\.iam\.gserviceaccount\.com$/.exec(email)??[];
return id&&domain?`${domain}:${id}`:id}
const oneLine$3=value=>errorText(value).replace(/\s+/g,` `).trim().replace(/\.$/,``);
const LOOPBACK_V4=/^127(?:\.\d{1,3}){3}$/;
const isLoopback=({hostname})=>hostname===`localhost`||hostname===`[::1]`||LOOPBACK_V4.test(hostname);
const isSafeForTokens=url=>url.protocol===`https:`||url.protocol===`http:`&&isLoopback(url);
const METADATA=new Set([`metadata.google.internal`,`169.254.169.254`,`[fd00:ec2::254]`]);
const isSafeToAskForToken=url=>isSafeForTokens(url)||url.protocol===`http:`&&METADATA.has(url.hostname);
const WORDS$1=/vpcServiceControlsUniqueIdentifier|VPC Service Controls|Request is prohibited by organization's policy/;
const isOfPerimeter=({text,reason})=>reason===`SECURITY_POLICY_VIOLATED`||WORDS$1.test(text);
function perimeterReason({text},admit){
let id=/vpcServiceControlsUniqueIdentifier:? ([\w-]+)/.exec(text)?.[1];
return say`A VPC Service Controls perimeter blocks this request, because the runner is outside it. No role changes that. `+say`Ask the administrator of the perimeter for an access level or an ingress rule for ${admit}, or use a runner inside it.`+(id?say` The violation ID is ${id}.`:``)}
const yaml=text=>/^[A-Za-z/][\w./:@+-]*$/.test(text)&&!/:$|^(?:true|false|null|yes|no|on|off|y|n)$/i.test(text)?text:JSON.stringify(text);
function exchangeRefused(error,exchange){
let{provider}=exchange;
if(error.service)return apiDisabled(error,provider.number);
if(error.status===0||error.status>=500)return signInFailed(error);
let{why,remedies=[],id,elsewhere}=explain$1(error,exchange);
let resource=`//iam.googleapis.com/${provider.name}`;
return failure$1(id??`workload-identity-provider`,say`${why} Google's token service said: ${error.code}: ${oneLine$2(error.message)}.`,{resource,evidence:[toEvidence(error.call,resource,error)],remedies:elsewhere||remedies.length>0||!provider.pool?remedies:[look(provider)]},{cause:error})}
function explain$1(error,exchange){
for(let row of ROWS$1){
let found=row(error,exchange);
if(found)return found}
return{why:say`Google does not accept the job's ID token for this provider, for an unknown reason. The token's claims: ${describeClaims(exchange.claims)}.`}}
const ROWS$1=[perimeter,organisationPolicy,quota,providerPath,providerGone,condition,audience,issuerUnreachable,issuer,subjectTooLong,mapping,signature,times];
function perimeter({message:text,reason},{provider}){
if(!isOfPerimeter({text,reason}))return;
let admit=say`identities of the pool ${provider.pool} to sts.googleapis.com (and for the deployer to iamcredentials.googleapis.com)`;
return{why:perimeterReason({text,reason},admit),id:`policy-blocks-deploy`,elsewhere:!0}}
function organisationPolicy({constraint,message},{claims,provider}){
if(constraint===`iam.workloadIdentityPoolProviders`||/workloadIdentityPoolProviders/.test(message))return{why:say`The organisation policy constraints/iam.workloadIdentityPoolProviders does not allow the issuer ${claims.iss??say`of this token`}. An organisation policy administrator has to add it to the allowed values.`};
if(!constraint)return;
return{why:say`The organisation policy ${constraint} does not allow this sign-in.`,remedies:unblockPolicy(provider.number,constraint),id:`policy-blocks-deploy`,elsewhere:!0}}
function quota({status,code}){
if(status!==429&&code!==`quota_exceeded`)return;
return{why:say`Too many jobs sign in at the same time in this project, even after waiting. Run the job again.`,elsewhere:!0}}
function providerPath({message},{provider}){
if(!/full resource name of the Identity Provider/i.test(message))return;
return{why:say`The path of the provider is incomplete: ${provider.name}. ${PATH}`,elsewhere:!0}}
const PATH=say`Use projects/NUMBER/locations/global/workloadIdentityPools/POOL/providers/PROVIDER with the project number.`;
function providerGone({code},{provider}){
if(code!==`invalid_target`)return;
let number=/^\d+$/.test(provider.number)?``:say` "${provider.number}" is a project id: the path needs the project number.`;
return{why:say`The provider ${provider.name} does not exist, is disabled or was deleted (a new one can take 5 minutes to work).${number}`}}
function condition({message},{claims}){
if(!/attribute condition/i.test(message))return;
return{why:say`The provider's attribute condition does not admit this job. Google evaluated it for: ${describeClaims(claims)}. `+say`The condition is case-sensitive${isGitHubs(claims)?say`, GitHub is not`:``}: write names exactly as shown here.`}}
function audience({message},{claims,provider,setBy}){
if(!/audience/i.test(message))return;
let given=claims.aud===void 0?say`another one`:`"${claims.aud}"`;
let input=AUDIENCE_OF[setBy];
let cause=say`The provider does not accept the audience of the job's ID token, ${given}.`;
let expected=/expected audiences? "?(https?:\/\/[^\s"]*[^\s".,]|[^\s"]*[^\s".,])/.exec(message)?.[1];
if(expected&&!isOwn(expected,provider))return{why:say`${cause} It expects "${expected}": set ${input} to that.`,remedies:setBy===`job`?[]:[{kind:`workflow`,title:say`Set audience to ${expected}`,text:`with:\n  audience: ${yaml(expected)}`}]};
if(!isOwn(claims.aud??``,provider)){
if(setBy===`job`)return{why:say`${cause} The job has to get its ID token with the audience of the provider, or with one of the provider's list of allowed audiences, if it has one.`,remedies:[{kind:`workflow`,title:say`The provider's audience`,text:`https://iam.googleapis.com/${provider.name}`}]};
return{why:say`${cause} Remove ${input} to use the provider's default audience. If the provider has a list of allowed audiences, set it to one of those.`,remedies:[{kind:`workflow`,title:say`Remove audience`,text:`with:\n  # audience: ${yaml(claims.aud??``)}`}]}}
return{why:say`${cause} The provider's list of allowed audiences does not contain it (oidc.allowedAudiences in the output of the command below): set ${input} to one of that list. To extend the list with gcloud, name all existing entries as well, because --allowed-audiences replaces the whole list.`}}
const AUDIENCE_OF={input:say`the input audience`,file:say`the input audience of the step that signs in`,job:say`the audience with which the job gets its ID token`};
const isOwn=(audience,{name})=>audience.endsWith(`/${name}`);
const GITHUB=`https://token.actions.githubusercontent.com`;
function issuerUnreachable({message},{claims,provider}){
if(!/connecting to the given credential's issuer/i.test(message))return;
let{iss}=claims;
if(iss===void 0||iss.startsWith(GITHUB))return{why:say`Google could not reach the issuer of the provider. The token comes from ${iss??`GitHub`}, which is public: run the job again. If it persists, the issuer URI of the provider (oidc.issuerUri) is misspelt.`};
return{why:say`Google cannot reach the issuer ${iss}. Make its /.well-known/openid-configuration and its keys public, or upload the keys to the provider (again after each change).`,remedies:[{kind:`gcloud`,title:say`Upload the keys of the issuer, from a machine that can reach it`,text:`curl -fsS -o jwks.json ${iss.replace(/\/$/,``)}/.well-known/jwks\n${providerCommand(`update-oidc`,provider)} --jwk-json-path=jwks.json`}].filter(()=>/^https:\/\/[\w./:-]+$/.test(iss))}}
function issuer({message},{claims}){
if(!/issuer/i.test(message))return;
let expected=/expected ones?: (\S+)/.exec(message)?.[1];
return{why:say`The job's ID token comes from the issuer ${claims.iss??say`of this GitHub`}, but the provider expects ${expected??say`another one`}. `+say`${isGitHubs(claims)?say`GitHub Enterprise has its own issuers: add`:say`Add`} a provider with this issuer to the pool and name it in the workflow. Changing the issuer of the existing one would lock out its current users.`}}
function subjectTooLong({message},{claims}){
if(!/google\.subject.*(exceeds|size)|127 bytes/i.test(message))return;
let long=longClaims(claims);
let what=long.length>0?say`Long claims in this job's token: ${list$3(long)}. Leave them out`:say`No single claim of this job is long: combine fewer of them`;
return{why:say`The provider's attribute mapping gives this job a google.subject of more than 127 bytes. ${what}: assertion.repository_id alone is a short subject. `+say`If a condition or a member needs the ref, map it separately as attribute.ref=assertion.ref: the limit of 127 bytes applies only to google.subject. Members with the old subject need a new grant.`}}
function mapping({message},{claims}){
let named=/\b(?:google|attribute)\.\w+/.exec(message)?.[0];
if(!named||!/could not obtain a value|mapped attribute|mapping/i.test(message))return;
return{why:say`The provider's attribute mapping finds no usable value for ${named} in this job's token. It can map only claims of the token: ${describeClaims(claims)}.`}}
function signature({message},{claims}){
if(!/signature|\bJWKS?\b|\bkid\b/i.test(message))return;
return{why:say`Google's keys for the issuer ${claims.iss??say`of the token`} do not verify the job's ID token. If keys were uploaded to the provider (oidc.jwksJson), they are outdated: upload them again, or remove them so Google fetches them.`}}
function times({message},{claims}){
if(!/stale|expired|in the future|lifetime/i.test(message))return;
let span=claims.iat&&claims.exp?say` It is valid from ${at(claims.iat)} to ${at(claims.exp)}.`:``;
let whose=claims.iss?.startsWith(GITHUB)?say`GitHub sets these times: run the job again. If it persists, check https://www.githubstatus.com.`:say`The issuer ${claims.iss??``} sets these times: synchronise the clock of that server. A token from a file has to be renewed before each run.`;
return{why:say`According to Google's clock, the job's ID token is not valid now.${span} ${whose.replace(`issuer  sets`,say`issuer sets`)}`,elsewhere:!0}}
const at=seconds=>Number.isFinite(seconds)&&Math.abs(seconds)<1e11?new Date(seconds*1e3).toISOString():String(seconds);
function providerCommand(verb,{provider,number,pool}){
return command([`iam`,`workload-identity-pools`,`providers`,verb,provider,`--project=${number}`,`--location=global`,`--workload-identity-pool=${pool}`])}
const look=provider=>({kind:`gcloud`,title:say`Show the provider`,text:providerCommand(`describe`,provider)});
const oneLine$2=value=>errorText(value).replace(/\s+/g,` `).trim().replace(/\.$/,``);
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
let[socket,{connect}]=await Promise.all([secured,import(`node:http2`)]);
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
const isLate=({reason})=>reason instanceof Error&&reason.name===`TimeoutError`;
const codeOf=error=>error?.code;
const hostOf=origin=>new URL(origin).hostname.replace(/^\[|\]$/g,``);
const portOf=origin=>Number(new URL(origin).port||443);
function secure(origin,tickets){
let host=hostOf(origin);
let ticket=tickets.get(origin);
let socket=connect({host,port:portOf(origin),ALPNProtocols:[`h2`,`http/1.1`],...isIP(host)===0&&{servername:host},...ticket&&{session:ticket}});
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
failed(broken(say`The connection was closed before an answer came`))});
stream.once(`response`,answered=>{
line.heardMs=performance.now();
let encoding=answered[`content-encoding`];
let whole=encoding===void 0&&method!==`HEAD`?Number(answered[`content-length`]??0):0;
resolve({status:answered[`:status`]??0,headers:headersOf(answered),body:unpacked(stream,encoding),check:size=>{
if(stream.rstCode!==0||size<whole)throw broken(say`The connection was closed before the whole answer came`)}})});
body!==void 0&&stream.end(body)})}
const isUnread=(stream,line)=>stream.id===void 0||stream.id>line.lastStream||stream.rstCode===7||stream.rstCode===13;
const notRead=cause=>Object.assign(Error(say`The connection was closed before the request was read`,{cause}),{code:NOT_READ});
const broken=message=>Object.assign(Error(message),{code:`ECONNRESET`});
function makeRoutes(env){
let http=new Agent(POOL);
let https=new Agent$1(POOL);
return url=>{
let proxy=proxyFor(url,env);
return proxy?{proxy}:{agent:url.protocol===`http:`?http:https}}}
function makeSharedRoutes(env){
let http=new Agent(POOL);
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
const afterIt=body=>new Promise(resolve=>setImmediate(resolve)).then(body);
async function federated(provider,audience,context){
let idToken=idTokenSource(audience,context);
let asked=idToken();
let[first,{PoolClient}]=await Promise.all([asked,afterIt(()=>import(`./pool-client.js`))]);
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
const directOrigins=(addresses,{env})=>addresses.flatMap(address=>URL.canParse(address)?[new URL(address)]:[]).filter(url=>!proxyFor(url,env));
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
const RUNNER_TRIES={answered:6,silent:3};
async function askRunner(audience,context){
for(let tried=1;;tried++)try{
return await withinTime(context.runnerToken(audience),15e3,say`the endpoint of the runner`,context.signal)}catch(error){
if(context.signal.aborted||error instanceof UserError)throw error;
let said=errorText(error);
let final=/env variable|Error Code\s*:\s*4(?!08|29)\d\d/.test(said);
let most=/Error Code\s*:\s*\d/.test(said)?RUNNER_TRIES.answered:RUNNER_TRIES.silent;
if(final||tried>=most)throw idTokenRefused(error,context.env);
await pause(500*tried,context.signal)}}
const API$2=`iamcredentials`;
const account=email=>`projects/-/serviceAccounts/${email}`;
const chain=delegates=>({...delegates.length>0&&{delegates:delegates.map(name=>name.includes(`/`)?name:account(name))}});
async function generateAccessToken({send},email,options){
let answer=await send({api:API$2,method:`POST`,path:`/v1/${account(email)}:generateAccessToken`,body:{scope:[`https://www.googleapis.com/auth/cloud-platform`],lifetime:`${options.lifetimeSeconds}s`,...chain(options.delegates??[])},safe:!0});
return{token:answer.accessToken,expiresAt:Date.parse(answer.expireTime)}}
async function generateIdToken({send},email,audience,delegates=[]){
return(await send({api:API$2,method:`POST`,path:`/v1/${account(email)}:generateIdToken`,body:{audience,includeEmail:!0,...chain(delegates)},safe:!0})).token}
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
function impersonationRefused(refused){
let{error,email}=refused;
if(error.service)return apiDisabled(error,projectOf$1(email)??consumer(error));
if(error.status===0||error.status>=500||error.status===429)return signInFailed(error);
let{why,remedies=[],id,account=email}=explain(refused);
let resource=`//iam.googleapis.com/projects/${projectOf$1(account)??`-`}/serviceAccounts/${account}`;
return failure$1(id??`impersonation-denied`,say`${why} Google said: ${oneLine$1(error.message)}.`,{principal:refused.asker.member,resource,evidence:[toEvidence(error.call,resource,error)],remedies},{cause:error})}
const isMissingGrant=({status,service,constraint,permission,reason,message:text})=>status===403&&service===void 0&&constraint===void 0&&!isOfPerimeter({text,reason})&&(permission!==void 0||reason===`IAM_PERMISSION_DENIED`||/does not have permission|Permission .{0,300}denied/i.test(text));
function explain(refused){
let{error,email}=refused;
let{message:text,reason,constraint,status}=error;
if(isOfPerimeter({text,reason}))return{why:perimeterReason({text,reason},say`${whoAsks(refused.asker)} to iamcredentials.googleapis.com and sts.googleapis.com`),id:`policy-blocks-deploy`};
if(constraint)return{why:say`The organisation policy ${constraint} does not allow a token for ${email}.`,id:`policy-blocks-deploy`,remedies:unblockPolicy(projectOf$1(email)??consumer(error),constraint)};
if(/lifetime/i.test(text))return{why:say`The clock of this machine is most likely wrong: Google refused the lifetime of a token for ${email}, although 55 minutes are always allowed. Synchronise the clock.`};
if(status===404||/Gaia id not found/i.test(text))return missing(refused);
if(/\bdisabled\b/i.test(text))return disabled(named(refused));
if(isMissingGrant(error))return refused.disabled?disabled(firstOf(refused)):notGranted(refused);
if(status===401)return{why:say`Google did not accept the credentials of ${whoAsks(refused.asker)} when the run requested a token for ${email}. A role is not missing: the credentials have expired or were revoked, or the clock of this machine is wrong.`};
return{why:say`Google refused a token for ${email} for another reason than a missing role: a grant does not help.`}}
const whoAsks=({federated,member})=>federated?say`this job`:member??say`the signed-in identity`;
const named=({error,email,delegates})=>[...delegates].find(delegate=>error.message.includes(delegate))??email;
function missing(refused){
let account=named(refused);
let project=projectOf$1(account);
let remedy=project?[{kind:`gcloud`,title:say`List the accounts of the project ${project}`,text:command([`iam`,`service-accounts`,`list`,`--project=${project}`])}]:[];
let likely=meantEmail(account,[],refused.project);
return{why:say`The service account ${account} does not exist.${likely?say` Did you mean ${likely}?`:``} Its name is misspelt, it belongs to another project, or it was deleted; a role does not help. `+say`A deleted account can be restored for 30 days: gcloud iam service-accounts undelete UNIQUE_ID.`,remedies:remedy,account}}
const firstOf=({email,delegates})=>delegates[0]??email;
function disabled(account){
return{why:say`The service account ${account} is disabled. A role does not help until it is enabled.`,remedies:[enable(account,say`Enable the account ${account}`)],account}}
function enable(account,title){
let args=[`iam`,`service-accounts`,`enable`,account,...ofProject(account)];
return{kind:`gcloud`,title,text:command(args)}}
function mayBeDisabled(account){
let args=[`iam`,`service-accounts`,`describe`,account,...ofProject(account),`--format=value(disabled)`];
return[{kind:`gcloud`,title:say`See whether the account ${account} is disabled (True)`,text:command(args)},{...enable(account,say`If it is disabled: enable the account ${account}`),alternative:!0}]}
function ofProject(account){
let project=projectOf$1(account);
return project?[`--project=${project}`]:[]}
function notGranted(refused){
let{email,delegates,asker}=refused;
let account=firstOf(refused);
let role=asker.federated?`roles/iam.workloadIdentityUser`:`roles/iam.serviceAccountTokenCreator`;
let chain=delegates.length>0?say` The chain is ${[...delegates,email].join(` -> `)}: each account needs roles/iam.serviceAccountTokenCreator on the next.`:``;
let later=say` A new grant takes about 2 minutes to take effect, sometimes more than 7: wait_for_grants: true makes the run wait for it.`;
let isUnseen=refused.disabled===void 0;
let orDisabled=isUnseen?say`, or the account is disabled`:``;
let mayBeGone=isUnseen?say` Also check the name: Google gives the same answer for some accounts that do not exist.`:``;
let looks=isUnseen?mayBeDisabled(account):[];
let resource=`//iam.googleapis.com/projects/${projectOf$1(account)??`-`}/serviceAccounts/${account}`;
let cause=say`${capital(whoAsks(asker))} is not allowed to act as ${email}`;
let{federated,member}=asker;
if(!federated){
let remedies=[...member?remediesFor({member,role,resource}):[],...looks];
let override=say` If it already has the role, a deny policy or a condition is the cause.`;
return{why:say`${cause}: it lacks ${role} on the account ${account}${orDisabled}.${override}${chain}${mayBeGone}${later}`,remedies}}
let members=membersOf(federated.provider,federated.claims);
let choices=members.map(one=>say`${one.member} (${one.jobs}; needs the mapping ${one.mapping})`).join(` or to `);
return{why:say`${cause}: it matches no grant of ${role} on the account ${account}${orDisabled}. `+say`The provider's attribute mapping, which the run cannot read, decides which members include the job. Grant the role to ${choices||say`a member that the mapping makes`}. `+say`If such a member already has the role, check the provider first: with another mapping, the member matches no job; otherwise a deny policy or a condition is the cause.${chain}${mayBeGone}${later}`,remedies:[...members.flatMap(({member,jobs,mapping},at)=>grantTo({member,role,resource}).map(remedy=>({...remedy,title:say`${remedy.title} to ${jobs} (with the mapping ${mapping})`,...at>0&&{alternative:!0}}))),look(federated.provider),...looks]}}
const capital=words=>words.startsWith(`th`)?words.charAt(0).toUpperCase()+words.slice(1):words;
const oneLine$1=value=>errorText(value).replace(/\s+/g,` `).trim().replace(/\.$/,``);
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
const isOld=({expiresAt},lifetimeSeconds)=>Date.now()>expiresAt-Math.min(3e5,lifetimeSeconds*200);
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
wait.say(say`${email} cannot be impersonated yet; waiting for the grant (${Math.round(passed/1e3)} s of ${most} s).`);
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
return refused$2(error,where,explainKey(error,key),key.email)}
const userRefused=(error,where)=>refused$2(error,where,explainUser(error));
function refused$2(error,where,{why,remedies=[]},email){
if(error.status===0||error.status>=500||error.status===429)return signInFailed(error);
return failure$1(`credentials-refused`,say`${why} ${where} names the file. Google's token endpoint said: ${error.code}: ${oneLine(error.message)}.`,{...email&&{principal:`serviceAccount:${email}`},evidence:[toEvidence(error.call,error.call.split(` `)[1]??error.call,error)],remedies},{cause:error})}
function explainKey({message,code},{email,id}){
let project=projectOf$1(email);
let of=project?[`--project=${project}`]:[];
let gcloud=(title,...args)=>({kind:`gcloud`,title,text:command([`iam`,`service-accounts`,...args])});
let list=gcloud(say`List the accounts of the project ${project??``}`.trim(),`list`,...of);
if(/Invalid JWT Signature/i.test(message))return{why:say`Google does not know the key${id?` ${id}`:``} of ${email}: it was deleted or disabled, has expired, or belongs to another account. Create a new key, or better, sign in without one through workload_identity_provider.`,remedies:[gcloud(say`List the keys of ${email}`,`keys`,`list`,`--iam-account=${email}`,...of)]};
if(/short-lived token|reasonable timeframe/i.test(message))return{why:say`The clock of this machine is wrong: Google refused the times in a token that the key of ${email} signed. Synchronise the clock.`};
if(/disabled/i.test(message))return{why:say`The service account ${email} is disabled. A role does not help until it is enabled.`,remedies:[gcloud(say`Enable the account ${email}`,`enable`,email,...of)]};
if(/account not found|deleted|Invalid email/i.test(message))return{why:say`The service account ${email} of the key no longer exists. A deleted account can be restored for 30 days: gcloud iam service-accounts undelete UNIQUE_ID.`,remedies:[list]};
return{why:say`Google accepts no token that the key of ${email} signed (${code}).`}}
const AGAIN={kind:`gcloud`,title:say`Sign in again`,text:command([`auth`,`application-default`,`login`])};
function explainUser({message,code}){
if(/\brapt\b|_rapt|reauth/i.test(message))return{why:say`The sign-in of this person has to be renewed: the organisation limits how long a session lasts. Sign in again; a workflow needs a service account through workload_identity_provider.`,remedies:[AGAIN]};
if(/expired or revoked/i.test(message))return{why:say`The sign-in of this person has expired or was revoked, for instance by a new password. Sign in again.`,remedies:[AGAIN]};
if(/account.*(deleted|disabled)|deleted.*account/i.test(message))return{why:say`The account of this person was deleted or suspended.`};
if(code===`invalid_client`||code===`deleted_client`||code===`unauthorized_client`)return{why:say`Google does not know the OAuth client in the file, or does not accept it as one: the file was changed, or its client was deleted. Sign in again.`,remedies:[AGAIN]};
if(code===`admin_policy_enforced`||code===`org_internal`||code===`access_denied`)return{why:say`The administrator of this person’s organisation does not allow the app that signed in to use Google Cloud.`};
return{why:say`Google no longer accepts the sign-in of this person (${code}). Sign in again.`,remedies:[AGAIN]}}
const oneLine=value=>errorText(value).replace(/\s+/g,` `).trim().replace(/\.$/,``);
const SCOPES=[`https://www.googleapis.com/auth/cloud-platform`];
async function fromFile(path,variable,config,context,method=`exported-credentials`){
return fromJson(parse(read$1(path,variable),path,variable),{where:variable,path,method,config,context})}
function read$1(path,variable){
try{
return readText(path)}catch(error){
if(!(error instanceof FileFault))throw error;
throw credentialsMissing(variable,say`the file ${path}, named by ${variable}, ${error.message}.`,error)}}
function parse(text,path,variable){
try{
let json=JSON.parse(text);
if(typeof json==`object`&&json)return json}catch{}
throw credentialsMissing(variable,say`the file ${path}, named by ${variable}, is not a JSON object.`)}
async function fromJson(json,origin){
switch(json.type){case`external_account`:
return fromExternalAccount(json,origin);case`service_account`:
return fromKey(json,origin);case`authorized_user`:case`external_account_authorized_user`:
return fromUser(json,origin);case`impersonated_service_account`:
return fromImpersonated(json,origin);default:
throw unusable(origin,say`has the unknown type "${String(json.type).slice(0,40)}".`)}}
const unusable=({where,path},what,cause)=>credentialsMissing(where,say`the credentials in ${path} (${where}) cannot be used: the file ${what}`,cause);
async function fromExternalAccount(json,origin){
let{context}=origin;
let{endpoints,signal,mask}=context;
let{service_account_impersonation_url:impersonationUrl,...rest}=json;
let audience=text$2(json.audience)??``;
let provider=readProvider(audience);
let source=object$2(json.credential_source)??{};
for(let value of Object.values(object$2(source.headers)??{}))text$2(value)&&mask(String(value).replace(/^bearer /i,``));
let tokenUrl=endpoints.override(`sts`)?`${endpoints.override(`sts`)}/v1/token`:text$2(json.token_url)??`${endpoints.base(`sts`)}/v1/token`;
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
let{ExternalAccountClient}=await import(`./externalclient.js`).then(m=>__toESM(m.default,1));
return ExternalAccountClient.fromJSON(options)}
let{PoolClient}=await import(`./pool-client.js`);
let direct=directOrigins([tokenUrl,text$2(source.url)??``],context);
return new PoolClient(options,{signal,headers:{},direct,seen})};
let client=await make().catch(error=>{
throw unusable(origin,say`is incomplete: ${errorText(error)}`,error)});
if(!client)throw unusable(origin,say`is not an external account.`);
let made={credentials:{...libraryCredentials({...context,client,identity,call:callOf(tokenUrl),refused}),explain:error=>error.status===401?federationUnsupported(error):error},federated:{provider:audience.replace(/^\/\/[^/]+\//,``),subjectToken:()=>subjectToken}};
return impersonationUrl===void 0?made:behind(made,impersonationUrl,[],origin)}
function noSubjectToken(error,source,origin){
let url=text$2(source.url);
if(!url)return unusable(origin,say`does not yield a token: ${error.message}`,error);
let host=URL.canParse(url)?new URL(url).host:url;
if(!(/\.actions\.githubusercontent\.com$/.test(host)||url.startsWith(origin.context.env.ACTIONS_ID_TOKEN_REQUEST_URL||` `)))return unusable(origin,say`leads to no token: ${host} (credential_source.url) answered ${error.status||say`nothing`}: ${error.message}.`,error);
if(error.status===401||error.status===403)return unusable(origin,say`was written for another job, or its right to ask has ended: GitHub answered ${error.status}. The step that signs in has to run in this job.`,error);
return idTokenRefused(error,origin.context.env)}
function requireSafe(url,field,isSafe,origin){
if(url==null||url===``)return;
if(typeof url==`string`&&URL.canParse(url)&&isSafe(new URL(url)))return;
throw unusable(origin,say`has a ${field} that is not an https address, so the token would be sent without encryption.`)}
async function fromKey(json,origin){
let{JWT:Client}=await import(`./jwtclient.js`).then(m=>__toESM(m.default,1));
let client=new Client({scopes:SCOPES});
client.useJWTAccessWithScope=!0;
try{
client.fromJSON(json)}catch(error){
throw unusable(origin,say`is incomplete: ${errorText(error)}`,error)}
origin.context.mask(String(json.private_key));
let project=text$2(json.project_id);
return{credentials:libraryCredentials({...origin.context,client,identity:{method:origin.method,principal:`serviceAccount:${json.client_email}`,through:origin.where},...project!==void 0&&{project},call:say`sign a token with the key`,refused:error=>error.status===0&&!error.call.startsWith(`POST `)?unusable(origin,say`contains an unusable key: ${error.message}`,error):keyRefused(error,{email:String(json.client_email),id:text$2(json.private_key_id)},origin.where),...origin.context.endpoints.universe===`googleapis.com`&&{whyNot:{call:`POST oauth2.googleapis.com/token`,ask:()=>askWithKey(Client,json)}},idToken:audience=>client.fetchIdToken(audience)})}}
function askWithKey(Client,json){
let client=new Client({scopes:SCOPES});
client.fromJSON(json);
client.transporter.defaults.redirect=`manual`;
return client.authorize()}
async function fromUser(json,origin){
for(let name of[`refresh_token`,`client_secret`])text$2(json[name])&&origin.context.mask(String(json[name]));
json.type===`external_account_authorized_user`&&requireSafe(json.token_url,`token_url`,isSafeForTokens,origin);
let client=await(json.type===`authorized_user`?userClient(json):workforceClient(json)).catch(error=>{
throw unusable(origin,say`is incomplete: ${errorText(error)}`,error)});
let account=text$2(json.account);
let credentials=libraryCredentials({...origin.context,client,identity:{method:origin.method,through:origin.where,...account&&{principal:`user:${account}`}},call:callOf(text$2(json.token_url)??`https://oauth2.googleapis.com/token`),refused:error=>userRefused(error,origin.where)});
if(json.type!==`authorized_user`)return{credentials};
return{credentials:{...credentials,quotaProject:text$2(json.quota_project_id)??null}}}
async function userClient(json){
let{UserRefreshClient}=await import(`./refreshclient.js`).then(m=>__toESM(m.default,1));
let client=new UserRefreshClient;
client.fromJSON(json);
return client}
async function workforceClient(json){
let{ExternalAccountAuthorizedUserClient:Client}=await import(`./externalAccountAuthorizedUserClient.js`).then(m=>__toESM(m.default,1));
return new Client(json)}
async function fromImpersonated(json,origin){
let inner=object$2(json.source_credentials);
if(!inner)throw unusable(origin,say`has no source_credentials.`);
let delegates=Array.isArray(json.delegates)?json.delegates.map(String):[];
return behind(await fromJson(inner,origin),json.service_account_impersonation_url,delegates,origin)}
function behind(source,url,delegates,origin){
let email=/serviceAccounts\/([^/:]+):generateAccessToken$/.exec(text$2(url)??``)?.[1];
if(!email)throw unusable(origin,say`names no service account in service_account_impersonation_url.`);
return{credentials:impersonated(source,decodeURIComponent(email),delegates,origin.config,origin.context)}}
const callOf=url=>`POST ${URL.canParse(url)?new URL(url).host+new URL(url).pathname:url}`;
const CHAIN=`Application Default Credentials`;
async function applicationDefault(config,context){
let path=wellKnownFile(context.env);
if(await access(path).then(()=>!0,()=>!1))return fromFile(path,CHAIN,config,context,`application-default`);
let machine=await askMetadata(context);
if(machine)return fromMachine(machine,context);
throw noCredentials(CHAIN,path)}
function wellKnownFile(env){
let windows=process.platform===`win32`&&env.APPDATA?join(env.APPDATA,`gcloud`):void 0;
let folder=env.CLOUDSDK_CONFIG||windows||join(env.HOME||homedir(),`.config`,`gcloud`);
return join(folder,`application_default_credentials.json`)}
async function askMetadata(context){
let agent=new Agent;
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
let{Compute}=await import(`./computeclient.js`).then(m=>__toESM(m.default,1));
let client=new Compute({universeDomain:context.endpoints.universe});
let identity={method:`application-default`,principal:signedInAs(email),through:say`metadata server`};
return{credentials:libraryCredentials({...context,client,identity,...project!==void 0&&{project},call:`GET metadata server token`,refused:error=>credentialsMissing(CHAIN,say`the metadata server returned no token: ${error.message}.`,error),idToken:audience=>client.fetchIdToken(encodeURIComponent(audience))})}}
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
return fromFile(way.path,way.variable,config,context);case`application-default`:
return applicationDefault(config,context)}}
const TABLE=Uint32Array.from({length:256},(_,byte)=>{
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
const CHUNK=8388608;
const CHUNK_TIMEOUT_MS=3e5;
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
throw mismatch(transport,target,say`the session did not end with the last chunk`)}
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
const uploadCall=({bucket})=>({api:`storage`,method:`POST`,path:`/upload/storage/v1/b/${encodeURIComponent(bucket)}/o`});
async function sendWhole(transport,target,bytes,sent){
try{
return await transport.send({...uploadCall(target),query:{uploadType:`media`,name:target.name,ifGenerationMatch:0},content:bytes,headers:{"content-type":target.contentType},timeoutMs:CHUNK_TIMEOUT_MS,safe:!0})}catch(error){
if(!(error instanceof ApiError)||error.status!==412&&error.permission!==`storage.objects.delete`)throw error;
let path=`/storage/v1/b/${encodeURIComponent(target.bucket)}/o/${encodeURIComponent(target.name)}`;
let object=await transport.send({api:`storage`,method:`GET`,path}).catch(second=>{
throw second instanceof ApiError&&second.status===403?mismatch(transport,target,say`the answer was lost, and the object that is there could not be read`):second});
if(object.crc32c===void 0||object.crc32c!==crc32cText(sent.crc))throw error;
return object}}
async function openSession(transport,target){
let{headers}=await transport.exchange({...uploadCall(target),query:{uploadType:`resumable`,name:target.name,ifGenerationMatch:0},body:{contentType:target.contentType},headers:{"x-upload-content-type":target.contentType},safe:!0});
let location=headers.get(`location`);
if(!location)throw mismatch(transport,target,say`the upload session has no address`);
let{endpoints}=transport;
let base=endpoints.base(`storage`);
let session=URL.canParse(location,base)?new URL(location,base):void 0;
if(session?.origin===`https://${endpoints.host(`storage`)}`)return base+session.pathname+session.search;
if(session?.origin!==new URL(base).origin)throw mismatch(transport,target,say`its session is at another host (${session?.host??say`no address`})`);
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
if(reached<start||reached>end)throw mismatch(transport,target,say`the server has ${reached} bytes of it`);
if(reached===end&&!chunk.last)return;
let advanced=reached>from;
let asked=asking;
from=reached;
asking=!1;
advanced&&(failures=0);
if(advanced||asked)continue}
failures++;
if(failures>=6)throw answer instanceof ApiError?answer:mismatch(transport,target,say`the server accepts no more of it`);
await pause(delayMs(failures-1,null),transport.signal)}}
async function put(transport,target,session,{range,content}){
try{
return await transport.exchange({...uploadCall(target),method:`PUT`,url:session,content,headers:{"content-range":`bytes ${range}`,"content-type":target.contentType},accept:[308],timeoutMs:CHUNK_TIMEOUT_MS,once:!0})}catch(failure){
if(failure instanceof ApiError&&(failure.status===0||isTransient(failure.status)))return failure;
throw failure}}
const received=({headers})=>Number(/-(\d+)$/.exec(headers.get(`range`)??``)?.[1]??-1)+1;
function verified(transport,target,sent,object){
if(object.crc32c!==void 0&&object.crc32c!==crc32cText(sent.crc))throw mismatch(transport,target,say`its checksum differs from what was sent`);
if(object.size!==void 0&&Number(object.size)!==sent.bytes)throw mismatch(transport,target,say`${object.size} bytes arrived of ${sent.bytes}`);
return object}
function mismatch(transport,target,what){
let message=say`The upload of gs://${target.bucket}/${target.name} failed: ${what}. Run again.`;
return new ApiError(0,callName(transport.endpoints,uploadCall(target)),{code:`DATA_LOSS`,message,details:[]})}
const API$1=`storage`;
const bucketPath=name=>`/storage/v1/b/${encodeURIComponent(name)}`;
const CORS=[{method:[`GET`],origin:[`https://*.cloud.google.com`,`https://*.corp.google.com`,`https://*.corp.google.com:*`,`https://*.cloud.google`,`https://*.byoid.goog`]}];
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
const makeVpcAccess=({send})=>({getConnector:name=>orNull(send({api:`vpcaccess`,method:`GET`,path:`/v1/${name}`}))});
const APIS=[`run`,`cloudbuild`,`storage`,`artifactregistry`,`cloudresourcemanager`,`iam`,`iamcredentials`,`sts`,`orgpolicy`,`policytroubleshooter`,`cloudscheduler`,`serviceusage`,`cloudasset`,`logging`,`secretmanager`,`cloudkms`,`compute`,`cloudfunctions`,`vpcaccess`];
const AUTH_OVERRIDES=new Set([`sts`,`iam`,`iamcredentials`]);
const OWN_PATH={storage:/\/storage\/v1$/,compute:/\/compute\/v1$/};
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
const NAMELESS=/^(localhost|[\d.]+|\[.*\])$/;
function readOverride(env,api){
let variables=[`CLOUDSDK_API_ENDPOINT_OVERRIDES_${api.toUpperCase()}`];
AUTH_OVERRIDES.has(api)&&variables.push(`GHA_ENDPOINT_OVERRIDE_${api}`);
let variable=variables.find(name=>env[name]?.trim());
if(!variable)return;
let example=`https://${api}-example.p.googleapis.com/`;
let value=env[variable]?.trim()??``;
let url=URL.canParse(value)?new URL(value):void 0;
if(!url||!/^https?:$/.test(url.protocol))return{variable,problem:say`is not an address that begins with https://`,example};
let{host}=url;
if(url.username||url.password)return{variable,problem:say`has a user name or password before the host ${host}`,example};
if(url.search||url.hash)return{variable,problem:say`has a query or fragment after the host ${host}`,example:`${url.origin}/`};
if(!isSafeForTokens(url))return{variable,problem:say`sends tokens to ${host} without encryption (http)`,example:`https://${host}/`};
let path=url.pathname.replace(/(?<!\/)\/+$/,``);
return{variable,base:url.origin+path.replace(OWN_PATH[api]??/$^/,``)}}
const badOverride=({variable,problem,example})=>fail(`invalid-input`,say`The environment variable ${variable} ${problem}. Plain http is allowed only for this machine (localhost, 127.0.0.1, ::1). Example: ${variable}=${example}`,{evidence:[{call:`variable ${variable}`,resource:``,answer:problem}]});
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
let borrowed=impersonate(transport,{email,delegates:[],lifetimeSeconds:300,identity:{method,principal:`serviceAccount:${email}`,through:principal??say`the deployer`},mask:context.mask});
await borrowed.headers();
return clients(borrowed,context,timings,quotes)},idToken:remembered(audience=>credentials.idToken(audience)),ask:(url,authorization,mark)=>ask(context,url,authorization,mark),timings};
credentials.project!==void 0&&(google.project=credentials.project);
return google}
function isNoName(key,value){
if(key.includes(`://`)||key.includes(`-----BEGIN`))return!0;
if(!/^=*$/.test(value??``)||!/^[\w+/-]+$/.test(key))return!1;
let whole=key.length+(value===void 0?0:1+value.length);
let padded=value!==void 0&&whole%4==0;
return whole>=(value?8:12)&&(padded||value===void 0)&&!WORDS.some(spelling=>spelling.test(key))}
const WORDS=[/^[A-Z]+(?:_+[A-Z0-9]+)*_*\d{0,2}$/,/^[A-Z0-9]+(?:_+[A-Z0-9]+)+$/,/^[/._-]?[a-z0-9]+(?:[/._-]+[a-z0-9]+)*$/,/^[A-Za-z][a-z]+\d{0,2}(?:[A-Z][a-z]+\d{0,2})*$/];
var ParseError=class extends Error{
name=`ParseError`;
position;
constructor(message,position){
super(position===void 0?message:say`${message} at position ${position}`);
this.position=position}};
function putEntry(map,key,value,at){
if(key===`__proto__`)throw new ParseError(say`the key "__proto__", which is not allowed`);
if(isNoName(key,value))throw new ParseError(say`an entry (${at()}) that looks like a value without a name (not shown, because it could be a secret). Write NAME=VALUE`);
map[key]=value??``}
const ENTRY_SEPARATORS=new Set([`,`,`
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
putEntry(result,key.trim(),value?.trim(),()=>say`number ${number}`);
value===void 0&&bare?.set(key.trim(),number)}
key=``;
value=void 0};
for(let i=0;i<trimmed.length;i++){
let char=trimmed.charAt(i);
if(ENTRY_SEPARATORS.has(char)){
push();
continue}
if(char===`=`&&value===void 0){
if(key===``)throw new ParseError(say`"=" without a key before it`,i);
value=``;
continue}
if(char===`\\`){
if(i+1===trimmed.length)throw new ParseError(say`a backslash with nothing to escape`,i);
char=trimmed.charAt(++i)}
value===void 0?key+=char:value+=char}
push();
return result}
function parseCommaList(text){
if(text.trim()===``)return[];
return text.split(/(?<!\\),/).map(item=>item.replaceAll(`\\,`,`,`).trim())}
function parseLines(text){
return text.split(/\r\n|\n|\r/).flatMap(parseCommaList).filter(item=>item!==``)}
const TRUE=new Set([`1`,`t`,`T`,`true`,`True`,`TRUE`]);
const FALSE=new Set([`0`,`f`,`F`,`false`,`False`,`FALSE`]);
function parseBoolean(text,ifEmpty=!1){
let trimmed=text.trim();
if(trimmed===``)return ifEmpty;
if(TRUE.has(trimmed))return!0;
if(FALSE.has(trimmed))return!1;
throw new ParseError(say`not a boolean`)}
function parseLooseBoolean(text){
return text.trim().toLowerCase()===`true`}
const UNIT_SECONDS={h:3600,m:60,s:1};
function parseDuration(text){
let trimmed=text.trim();
let total=0;
let digits=``;
for(let char of trimmed){
let unit=UNIT_SECONDS[char];
if(char>=`0`&&char<=`9`)digits+=char;else if(unit!==void 0){
total+=Number(digits)*unit;
digits=``}else if(char!==` `&&char!==`,`)throw new ParseError(say`"${trimmed.slice(0,40)}", which is not a duration such as 5m or 1h30m`)}
return total+Number(digits)}
const FLAG_SEPARATORS=new Set([` `,`\r`,`
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
throw new ParseError(say`a ${quote===`"`?say`double`:say`single`} quote that is not closed`,start)}
function unquote(token){
let first=token.charAt(0);
return token.length>1&&(first===`"`||first===`'`)&&token.endsWith(first)?unquote(token.slice(1,-1)):token}
const ESCAPES={n:`
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
if(!match?.[1])throw new ParseError(say`something on line ${lineNumber(text,at)} that is not KEY=VALUE`);
let value=readValue(text,at+match[0].length,patience);
putEntry(result,match[1],value.text,()=>say`line ${lineNumber(text,begins)}`);
at=value.next}
return result}
const MOST_STEPS=2e7;
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
throw new ParseError(say`an unclosed quote on line ${lineNumber(text,start)}`)}
function jsonValue(text,start,patience){
let depth=0;
let inString=!1;
for(let i=start;i<text.length;i++){
if(--patience.steps<0)throw new ParseError(say`too many unclosed brackets, up to line ${lineNumber(text,start)}`);
let char=text.charAt(i);
if(inString)char===`\\`?i++:char===`"`&&(inString=!1);else if(char===`"`)inString=!0;else if(char===`{`||char===`[`)depth++;else if((char===`}`||char===`]`)&&--depth===0){
let json=text.slice(start,i+1);
return isJson(json)?{text:json,next:restOfLine(text,i+1)}:void 0}}}
function isJson(text){
try{
JSON.parse(text);
return!0}catch{
return!1}}
function jsonObject(text){
if(!text.trimStart().startsWith(`{`))return;
let parsed;
try{
parsed=JSON.parse(text)}catch{
throw new ParseError(say`text that begins with "{" but is not a JSON object`)}
let result={};
for(let[at,[key,value]]of Object.entries(parsed).entries())putEntry(result,key,typeof value==`string`?value:JSON.stringify(value),()=>say`number ${at+1}`);
return result}
function restOfLine(text,start){
let end=lineEnd(text,start);
if(!/^\s*(?:#.*)?$/.test(text.slice(start,end)))throw new ParseError(say`text after the closing quote or bracket on line ${lineNumber(text,start)}`);
return end+1}
function lineEnd(text,start){
let end=text.indexOf(`
`,start);
return end===-1?text.length:end}
function lineNumber(text,at){
return text.slice(0,at).split(`
`).length}
const load=createRequire(import.meta.url);
let loaded;
function library(){
loaded??=load(`./yaml.js`);
return loaded}
const isAlias=(node=>library().isAlias(node));
const isMap=(node=>library().isMap(node));
const isNode=(node=>library().isNode(node));
const isPair=(node=>library().isPair(node));
const isScalar=(node=>library().isScalar(node));
const isSeq=(node=>library().isSeq(node));
const LONGEST$1=1048576;
const MOST_COPIES=2e4;
const LINES=new WeakMap;
function yamlDocuments(text,{version}){
if(text.length>LONGEST$1)throw new ParseError(say`a text of more than ${LONGEST$1} characters`);
let lines=new(library()).LineCounter;
let composer=new(library()).Composer({version,uniqueKeys:!1,prettyErrors:!1,logLevel:`silent`});
let documents=[];
for(let document of composer.compose(tokensOf(text,lines),!1,text.length)){
document.errors.length===0&&document.errors.push(...faultsOfMaps(document));
let[first]=document.errors;
first&&(first.linePos=[lines.linePos(first.pos[0])]);
LINES.set(document,lines);
documents.push(document)}
return documents}
function plainYaml(text,options){
let[document,...others]=yamlDocuments(text,options);
if(document===void 0)return;
if(others.length>0)throw new ParseError(say`${others.length+1} YAML documents, where one is expected`);
let fault=faultOf$1(document);
if(fault!==void 0)throw new ParseError(fault);
writeOut(document,options);
return document.toJS()}
const KNOWN_FAULTS={TAB_AS_INDENT:say`a tab as indentation`,BAD_INDENT:say`wrong indentation, or a bracket that is not closed`,MISSING_CHAR:say`a missing quote, bracket, comma or colon`,BAD_DQ_ESCAPE:say`an escape (\\) in double quotes that YAML does not have`,BAD_SCALAR_START:say`a text that needs quotes because of its first character`,BLOCK_AS_IMPLICIT_KEY:say`a second ": " on one line, which needs quotes`,MULTILINE_IMPLICIT_KEY:say`a key over several lines, or a line without ":"`};
function faultOf$1({errors:[first]}){
if(!first)return;
let line=first.linePos?say` (line ${first.linePos[0].line})`:``;
if(first.code===`DUPLICATE_KEY`)return say`the duplicate key "${first.message}"${line}`;
let known=KNOWN_FAULTS[first.code];
return say`text that is not valid YAML${line}${known?`: ${known}`:``}`}
function lineOf(document,node){
let start=isNode(node)?node.range?.[0]:void 0;
return start===void 0?void 0:LINES.get(document)?.linePos(start).line}
function*tokensOf(text,lines){
let parser=new(library()).Parser(lines.addNewLine);
lines.addNewLine(0);
let count=0;
let documents=0;
let depth=0;
for(let lexeme of new(library()).Lexer().lex(text)){
lexeme===`[`||lexeme===`{`?depth++:lexeme===`]`||lexeme===`}`?depth--:(lexeme===`---`||lexeme.startsWith(`%`))&&documents++;
if(depth>100)throw new ParseError(say`lists or maps nested more than ${100} levels deep`);
if(documents>100)throw new ParseError(say`more than ${100} YAML documents`);
if(++count>15e4)throw new ParseError(say`far more content than a settings file; the run stopped reading it`);
yield*parser.next(lexeme)}
yield*parser.end()}
function faultsOfMaps(document){
let left=[{node:document.contents,depth:0}];
for(let next=left.pop();next!==void 0;next=left.pop()){
let{node}=next;
let depth=next.depth+1;
if(isPair(node))left.push({node:node.key,depth},{node:node.value,depth});else if(isSeq(node)||isMap(node))for(let item of node.items)left.push({node:item,depth});
if(depth>200)return[fault(node,`BAD_INDENT`)];
let twice=isMap(node)?doubleKey(node.items):void 0;
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
if(isSeq(node)||isMap(node))for(let item of node.items.toReversed())left.push(item)}
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
if(this.#aliases>0&&++this.#copies>MOST_COPIES)throw new ParseError(say`aliases (*) that expand to more than ${MOST_COPIES} nodes`);
if(isAlias(node))return this.#target(node);
let copy=shallow(node);
delete copy.anchor;
this.#within.add(node);
isSeq(copy)?copy.items=copy.items.map(item=>this.written(item)):isMap(copy)&&(copy.items=this.#merges?this.#merged(copy.items):copy.items.map(pair=>this.#pair(pair)));
this.#within.delete(node);
return copy}
#target(alias){
let target=this.#targets.get(alias);
if(!target||this.#within.has(target))throw new ParseError(say`an alias (*)${this.#lineOf(alias)} without an earlier anchor; if it is a text that begins with "*", quote it`);
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
if(!isMap(base))throw new ParseError(say`"<<" before something that is not a mapping${this.#lineOf(base)}`);
for(let pair of base.items){
if(keys.has(identity(pair.key)))continue;
keys.add(identity(pair.key));
own.push(pair)}}}
return own}
#lineOf(node){
let start=isNode(node)?node.range?.[0]:void 0;
return start===void 0||!this.#lines?``:say` on line ${this.#lines.linePos(start).line}`}
#pair({key,value}){
return new(library()).Pair(this.written(key),this.written(value))}};
function shallow(node){
return Object.create(Object.getPrototypeOf(node),Object.getOwnPropertyDescriptors(node))}
const identity=key=>isScalar(key)?key.value:key;
const isMerge=key=>{
let value=isScalar(key)?key.value:key;
return value===`<<`&&!(isScalar(key)&&key.type?.startsWith(`QUOTE_`))||typeof value==`symbol`};
function readPairs(text,syntax){
let trimmed=text.trim();
if(trimmed===``)return;
if(trimmed===`{}`)return{values:{},emptied:!0,warnings:[]};
if(syntax===`dotenv`)return{values:parseDotenv(trimmed),emptied:!1,warnings:[]};
let bare=new Map;
let pairs=tidy(parseKeyValues(trimmed,bare)??{});
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
return strings(plainYaml(text,{version:`1.2`}),say`a YAML map of KEY: VALUE`)}
function jsonStrings(text){
let parsed;
try{
parsed=JSON.parse(text)}catch{
throw new ParseError(say`a file that is not valid JSON`)}
let values=strings(parsed,say`a JSON object`);
for(let[key,value]of Object.entries(values))if(value===``)throw new ParseError(say`an empty value for the key ${name(key)}`);
return values}
function strings(parsed,wanted){
if(typeof parsed!=`object`||!parsed||Array.isArray(parsed))throw new ParseError(say`a file that is not ${wanted}`);
let result={};
for(let[at,[key,value]]of Object.entries(parsed).entries()){
if(typeof value!=`string`)throw new ParseError(say`a value that is not a string for the key ${name(key)}; put it in quotes`);
putEntry(result,key,value.trim(),()=>say`number ${at+1}`)}
return result}
function tidy(parsed){
let values={};
let warnings=[];
for(let[key,value]of Object.entries(parsed))if(key===``){
if(value!==``)throw new ParseError(say`"=" after nothing but white space`);
warnings.push(say`An entry with only white space was dropped.`)}else if(key.startsWith(`#`))warnings.push(say`An entry that starts with "#" was dropped: this list cannot contain comments (kv_syntax: dotenv can).`);else{
values[key]=value;
isQuoted(value)&&warnings.push(say`The value of ${name(key)} begins and ends with a quote, and the quotes become part of the value. Remove them, or set kv_syntax: dotenv.`)}
return{values,emptied:!1,warnings}}
function isQuoted(value){
return value.length>1&&(value.startsWith(`"`)||value.startsWith(`'`))&&value.endsWith(value.charAt(0))}
function name(key){
return`"${key.length>40?`${key.slice(0,37)}...`:key}"`}
const isOwnLabel=key=>key.startsWith(`run-iam-deploy-`);
const isSystemKey=key=>/^(?:[^/]+\.)?(?:googleapis\.com|knative\.dev)\//.test(key);
function labelFaults(labels,{system}){
let entries=Object.entries(labels).filter(([key])=>!(system&&isSystemKey(key)));
let faults=entries.flatMap(([key,value])=>{
let ofKey=keyFault(key);
let ofValue=partFault(value);
return[...ofKey?[say`the key ${name(key)}, which ${ofKey}`]:[],...ofValue?[say`a value of ${name(key)} that ${ofValue}`]:[]]});
return entries.length>64?[say`${entries.length} labels; the maximum is ${64}`,...faults]:faults}
const LABEL_RULE=say`labels take lower-case letters, digits, "_" and "-", and keys begin with a letter`;
function keyFault(key){
if(isSystemKey(key))return say`is a label that only Cloud Run can set`;
if(isOwnLabel(key))return say`is reserved: this action marks what it created with labels that begin with "run-iam-deploy-"; use another name`;
if(key===``)return say`is empty`;
return partFault(key)??(/^[\p{Ll}\p{Lo}]/u.test(key)?void 0:say`does not begin with a letter`)}
function partFault(text){
if(text.length>63)return say`has ${text.length} characters; the maximum is ${63}`;
let wrong=[...new Set(text.match(/[^\p{Ll}\p{Lo}\p{N}_-]/gu)??[])];
let others=wrong.filter(letter=>!/\p{Lu}/u.test(letter));
let parts=[...others.length<wrong.length?[say`capital letters`]:[],...others.some(letter=>/\s/.test(letter))?[say`white space`]:[],...others.filter(letter=>!/[\s\p{Cc}]/u.test(letter)).map(letter=>`"${letter}"`)];
if(wrong.length===0)return;
return say`has ${parts.length>1?say`${parts.slice(0,-1).join(say`, `)} and ${parts.at(-1)}`:parts[0]??say`a control character`}`}
const CITIES={"africa-south1":`Johannesburg`,"asia-east1":`Taiwan`,"asia-east2":`Hong Kong`,"asia-northeast1":`Tokyo`,"asia-northeast2":`Osaka`,"asia-northeast3":`Seoul`,"asia-south1":`Mumbai`,"asia-south2":`Delhi`,"asia-southeast1":`Singapore`,"asia-southeast2":`Jakarta`,"australia-southeast1":`Sydney`,"australia-southeast2":`Melbourne`,"europe-central2":`Warsaw`,"europe-north1":`Finland`,"europe-north2":`Stockholm`,"europe-southwest1":`Madrid`,"europe-west1":`Belgium`,"europe-west2":`London`,"europe-west3":`Frankfurt`,"europe-west4":`Netherlands`,"europe-west6":`Zurich`,"europe-west8":`Milan`,"europe-west9":`Paris`,"europe-west10":`Berlin`,"europe-west12":`Turin`,"me-central1":`Doha`,"me-central2":`Dammam`,"me-west1":`Tel Aviv`,"northamerica-northeast1":`Montreal`,"northamerica-northeast2":`Toronto`,"northamerica-south1":`Mexico`,"southamerica-east1":`Sao Paulo`,"southamerica-west1":`Santiago`,"us-central1":`Iowa`,"us-east1":`South Carolina`,"us-east4":`Virginia`,"us-east5":`Columbus`,"us-south1":`Dallas`,"us-west1":`Oregon`,"us-west2":`Los Angeles`,"us-west3":`Salt Lake City`,"us-west4":`Las Vegas`};
const isKnownRegion=region=>Object.hasOwn(CITIES,region);
function meantRegion(text,known=Object.keys(CITIES)){
let typed=text.trim().toLowerCase().replaceAll(/[\s_]+/g,`-`);
return Object.keys(CITIES).find(region=>CITIES[region]?.toLowerCase().replaceAll(` `,`-`)===typed)??known.find(region=>region.replace(/(?<!\d)\d+$/,``)===typed)??meant(typed,known)}
const PREFIXES=/^(?:sk|pk|rk)[-_]|^(?:gh[pousr]|github_pat|glpat|xox[abprs]|hf|npm|pypi|shpat|dop_v1|key)[-_]|^(?:AKIA|ASIA|AIza|ya29|eyJ|SG\.|-----BEGIN)/;
function looksLikeValue(text){
if(PREFIXES.test(text))return!0;
return[/[a-z]/,/[A-Z]/,/\d/].every(kind=>kind.test(text))&&text.length>=20&&!/[-_]/.test(text)||/^[0-9a-f]{32,}$/i.test(text)&&/\d/.test(text)}
const DNS_LABEL=/^[a-z]([-a-z0-9]*[a-z0-9])?$/;
const nameFault=(kind,name)=>KINDS$1[kind].requests?serviceFault(name):jobFault(name);
function serviceFault(service){
if(service.length>49)return say`has ${service.length} characters; the maximum is 49`;
if(!DNS_LABEL.test(service))return say`must consist of lower-case letters, digits and hyphens, begin with a letter and not end with a hyphen`}
function jobFault(name){
if(name.length>63)return say`has ${name.length} characters; the maximum is 63`;
if(!/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/.test(name))return say`must consist of lower-case letters, digits and hyphens, and not begin or end with a hyphen`}
function tagFault(tag,service){
if(!DNS_LABEL.test(tag))return say`must consist of lower-case letters, digits and hyphens, begin with a letter and not end with a hyphen`;
let together=tag.length+service.length;
if(together>46)return say`and the service name have ${together} characters together; Cloud Run allows ${46}`}
function suffixFault(suffix,service){
let whole=service.length+1+suffix.length;
if(whole>63)return say`has ${suffix.length} characters, which makes the name of the revision, SERVICE-SUFFIX, ${whole} characters long (${service.length} + 1 + ${suffix.length}); the maximum is ${63}`;
if(!/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/.test(suffix))return say`must consist of lower-case letters, digits and hyphens, and not begin or end with a hyphen`}
function regionFault(region){
if(/^[a-z]+(-[a-z]+)+\d+-[a-z]$/.test(region))return say`is a zone; the region is ${name(region.slice(0,-2))}`;
if(/^[a-z]+(-[a-z0-9]+)*-[a-z]+\d+$/.test(region))return;
let near=meantRegion(region);
return say`is not a region name${near?say`; did you mean ${near}?`:``}`}
function headerFault(value){
if(/[\r\n]/.test(value))return say`has more than one line`;
if(!/^[\x20-\x7e]*$/.test(value))return say`has characters that a header cannot contain; use plain ASCII`;
if(value.length>1e3)return say`has ${value.length} characters; the maximum is 1000`}
function pathFault(path){
if(!path.startsWith(`/`))return say`does not begin with "/"`;
if(path.startsWith(`//`))return say`begins with "//", which URLs read as another host`;
if(path.includes(`\\`))return say`has a backslash, which URLs read as "/"`;
if(/\p{Cc}/u.test(path))return say`has a control character`;
if(path.includes(`#`))return say`has a fragment (#), which clients never send`}
function projectFault(project){
if(/^projects\//.test(project))return say`is a resource name; give only the id`;
if(!/^(\d+|([a-z0-9.-]+:)?[a-z][-a-z0-9]{4,28}[a-z0-9])$/.test(project))return say`is not a project id or number`}
const RESERVED_VARIABLES=new Set([`K_SERVICE`,`K_REVISION`,`K_CONFIGURATION`]);
const PORT_FAULT=say`the key "PORT", which is set by Cloud Run itself; leave it out`;
function variableFault(key){
if(RESERVED_VARIABLES.has(key))return say`is set by Cloud Run itself; leave it out`;
if(key.startsWith(`X_GOOGLE_`))return say`is reserved: keys cannot start with X_GOOGLE_`;
if(key.includes(`=`))return say`has "=" in it`}
function secretReference(key,value){
if(key.startsWith(`/`)&&!isMountPath(key))throw new ParseError(say`the path ${name(key)}, which must be /DIRECTORY/FILE without "." and ".."`);
let long=/^(projects\/[a-z0-9.:-]+\/secrets\/[\w-]{1,255})(?:(?::|\/versions\/)([\w-]+))?$/.exec(value);
if(long)return`${long[1]}:${long[2]??`latest`}`;
if(looksLikeValue(value.replace(/:[\w-]+$/,``)))throw new ParseError(say`${NO_NAME} for ${name(key)}; ${TO_STORE}`);
if(/^[\w-]{1,255}:[\w-]+$/.test(value))return value;
if(/^[\w-]{1,255}$/.test(value))throw new ParseError(say`no version of the secret for ${name(key)}; add ":latest" or a version number`);
throw new ParseError(say`a value for ${name(key)} that is not SECRET:VERSION, the name of a secret in Secret Manager and its version`)}
const NO_NAME=say`what looks like a secret's value (not shown)`;
const TO_STORE=say`secrets takes the name of a secret in Secret Manager, not its value: store the value there, and write NAME:latest. A value that stands in a workflow has to be changed`;
function isMountPath(path){
let parts=path.split(`/`).slice(1);
return parts.length>1&&parts.every(part=>part!==``&&part!==`.`&&part!==`..`)}
function isServiceAccountEmail(text){
return/^[^@\s/:]+@[^@\s/:]+\.[^@\s/:]+$/.test(text)}
const MOST_VARIABLES=1e3;
function limitVariables(count){
if(count>MOST_VARIABLES)throw new ParseError(say`${count} variables; Cloud Run allows ${MOST_VARIABLES} per container`)}
const checkVariables=entries=>{
if(Object.hasOwn(entries,`PORT`))throw new ParseError(PORT_FAULT);
return checkVariablesOfAny(entries)};
const checkVariablesOfAny=entries=>{
limitVariables(Object.keys(entries).length);
for(let key of Object.keys(entries))refuse(key,variableFault(key));
return entries};
const checkLabels=entries=>{
let faults=labelFaults(entries,{system:!1});
if(faults.length>0)throw new ParseError(`${faults.join(`; `)}. ${capitalise(LABEL_RULE)}`);
return entries};
const checkSecrets=entries=>Object.fromEntries(Object.entries(entries).map(([key,value])=>[key,secretReference(key,value)]));
const checkBuildVariables=entries=>{
for(let key of Object.keys(entries))refuse(key,key.startsWith(`X_GOOGLE_`)?say`is reserved: keys cannot start with X_GOOGLE_`:void 0);
return entries};
function refuse(key,fault){
if(fault)throw new ParseError(say`the key ${name(key)}, which ${fault}`)}
const UNITS={k:1e3,M:1e6,G:1e9,T:0xe8d4a51000,P:0x38d7ea4c68000,E:0xde0b6b3a7640000,Ki:1024,Mi:2**20,Gi:2**30,Ti:2**40,Pi:2**50,Ei:2**60};
const PARTS={m:1e3,u:1e6,n:1e9};
const FORM=/^\+?(\d+\.?\d*|\.\d+)(?:([numkMGTPE]|[KMGTPE]i)|[eE]([+-]?\d{1,2}))?$/;
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
if(delimiter===``)throw new ParseError(say`an empty delimiter between the two "^"`)}
if(rest===``)return[];
let items=rest.split(delimiter);
rest.endsWith(delimiter)&&items.pop();
return items}
function parseGcloudMap(text){
let result={};
for(let[i,item]of parseGcloudList(text).entries()){
let equals=item.indexOf(`=`);
let key=item.slice(0,equals).trim();
if(equals<1||key===``)throw new ParseError(say`an entry (number ${i+1}) that is not KEY=VALUE`);
putEntry(result,key,item.slice(equals+1),()=>say`number ${i+1}`)}
return result}
function parseGcloudDuration(text){
let trimmed=text.trim().replace(/^\+(?=[\dPT])/i,``);
if(/^\d+$/.test(trimmed))return Number(trimmed);
let part=unit=>`(?:(\\d+(?:\\.\\d+)?)${unit})?`;
let plain=trimmed.replace(/^P?(?:(\d+(?:\.\d+)?D)T?|T)(?=\d|$)/i,`$1`);
let match=RegExp(`^(?=\\d)${[`d`,`h`,`m`,`s`].map(part).join(``)}$`,`i`).exec(plain);
if(!match)throw new ParseError(say`"${trimmed.slice(0,40)}", which is not a duration such as 5m or 1h30m`);
let[days=0,hours=0,minutes=0,seconds=0]=match.slice(1).map(digits=>Number(digits??0));
return((days*24+hours)*60+minutes)*60+seconds}
const last=values=>values.at(-1)??``;
const edits=(...list)=>({kind:`edits`,edits:list});
const set=(path,value)=>({path,op:`set`,value});
const clear=path=>({path,op:`clear`});
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
return{name,takes:`value`,example,help,sets:say`input \`${target}\``,effect}}
function ignored(name,takes,example,why){
return{name,takes,example,help:why?`Accepted, without effect: ${why}.`:`Accepted, without effect.`,sets:``,effect:()=>({kind:`none`,...why&&{why}})}}
function refusal(name,takes,refused){
return{name,takes,example:``,help:`Refused: it ${refused}.`,sets:``,refused,effect:()=>({kind:`none`})}}
const perContainer=(...flags)=>flags.map(flag=>({...flag,perContainer:!0}));
const only=(trait,...flags)=>flags.map(flag=>({for:trait,...flag}));
const fits=(flag,traits)=>flag.for===void 0||traits[flag.for]===!0;
const inStage=(stage,...flags)=>flags.map(flag=>({...flag,stage}));
function inFamily(family,variant,flag,phase){
return{...flag,family:{name:family,variant},...phase?{phase}:{}}}
const anyText=value=>value;
const emptyClears=value=>value===``?void 0:value;
function nonEmpty(value){
if(value===``)throw new ParseError(say`an empty value`);
return value}
function choice(choices){
return value=>{
if(!Object.hasOwn(choices,value))throw new ParseError(say`${name(value)}, not one of ${Object.keys(choices).join(say`, `)}`);
return choices[value]??``}}
function amountOf(what){
return value=>{
if(quantityOf(value)===void 0)throw new ParseError(say`${name(value)}, not an amount of ${what}`);
return value}}
function integer(lowest,highest=2**53-1){
let range=highest===2**53-1?say`from ${lowest}`:say`from ${lowest} to ${highest}`;
return value=>{
let number=/^\s*\+?\d+(?:_\d+)*\s*$/.test(value)?Number(value.replaceAll(`_`,``)):NaN;
if(!(number>=lowest&&number<=highest))throw new ParseError(say`${name(value)}, not a whole number ${range}`);
return number}}
function orDefault(convert){
return value=>value==="default"?void 0:convert(value)}
const fewest=value=>value==="default"||/^0+$/.test(value)?void 0:integer(0)(value);
function mapOf(values){
let result={};
for(let value of values)for(let[key,item]of Object.entries(parseGcloudMap(value))){
if(Object.hasOwn(result,key))throw new ParseError(say`the key ${name(key)} twice`);
result[key]=item}
return result}
const listOf=values=>values.flatMap(parseGcloudList);
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
return[inFamily(say`labels to set`,`update`,put(`--update-labels`,`Set labels of the service and its revision; others stay.`)),inFamily(say`labels to set`,`labels`,put(`--labels`,"The same as `--update-labels`.")),inFamily(say`labels to remove`,`remove`,{name:`--remove-labels`,takes:`value`,example:`team`,help:`Remove labels by key.`,sets:`labels`,items:!0,effect:values=>both(path=>({path,op:`remove`,keys:listOf(values)}))},`before`),inFamily(say`labels to remove`,`clear`,alone(`--clear-labels`,`labels`,`Remove all labels.`,()=>both(clear)),`before`)]}
const SQL=`container.cloudSqlInstances`;
const SQL_SETS=say`a volume of Cloud SQL instances, mounted at \`/cloudsql\``;
function cloudSqlFlags(){
let flag=(verb,help,edit)=>inFamily(`cloudsql-instances`,verb,{name:`--${verb}-cloudsql-instances`,takes:`value`,example:`my-project:europe-west1:my-db`,help,sets:SQL_SETS,items:!0,effect:values=>({kind:`placed-edits`,edits:place=>[edit(listOf(values).map(instance=>connectionName(instance,place)))]})});
let put=strategy=>names=>({path:SQL,op:`put`,entries:Object.fromEntries(names.map(name=>[name,``])),strategy});
return[flag(`add`,`Connect to more Cloud SQL instances.`,put(`merge`)),flag(`set`,`Connect to exactly these Cloud SQL instances.`,put(`overwrite`)),flag(`remove`,`Disconnect from Cloud SQL instances.`,keys=>({path:SQL,op:`remove`,keys})),inFamily(`cloudsql-instances`,`clear`,alone(`--clear-cloudsql-instances`,SQL_SETS,`Disconnect from all Cloud SQL instances.`,()=>edits(clear(SQL))))]}
function connectionName(instance,place){
if(/^([a-z0-9.-]+\.[a-z]+:)?[^:\s]+:[^:\s]+:[^:\s]+$/.test(instance))return instance;
if(instance===``||instance.includes(`:`))throw new ParseError(say`${name(instance)}, not PROJECT:REGION:INSTANCE`);
return`${knownProject(instance,place)}:${place.region}:${instance}`}
function connectorName(connector,place){
if(/^projects\/[^/]+\/locations\/[^/]+\/connectors\/[^/]+$/.test(connector))return connector;
if(!/^[a-z][-a-z0-9]*$/.test(connector))throw new ParseError(say`${name(connector)}, not the name of a connector`);
return`projects/${knownProject(connector,place)}/locations/${place.region}/connectors/${connector}`}
function meshName(mesh,place){
return mesh.includes(`/`)?mesh:`projects/${knownProject(mesh,place)}/locations/global/meshes/${mesh}`}
function knownProject(short,place){
if(!place.project)throw new ParseError(say`${name(short)}, a short name; set project_id, or write the name in full`);
return place.project}
const build=change=>({kind:`build`,change});
const BUILD_ENV=`build-env-vars`;
function buildFlags(){
let variables=`buildConfig.environmentVariables`;
let put=(name,help,envStrategy)=>({name,takes:`value`,example:`GOOGLE_NODE_RUN_SCRIPTS=build`,help,sets:variables,items:!0,effect:values=>{
let env=checkBuildVariables(mapOf(values));
return Object.keys(env).length===0?{kind:`none`}:build({env,envStrategy})}});
let remove={name:`--remove-build-env-vars`,takes:`value`,example:`GOOGLE_NODE_RUN_SCRIPTS`,help:`Remove variables of the build by key.`,sets:variables,items:!0,effect:values=>build({envRemove:listOf(values)})};
let setting=(noun,cleared,own,help)=>[inFamily(noun,`set`,{...own,effect:values=>last(values)===``?build({clear:cleared}):own.effect(values,()=>``)}),inFamily(noun,`clear`,alone(`--clear-${noun}`,`buildConfig.${cleared}`,help,()=>build({clear:cleared})))];
return perContainer(inFamily(BUILD_ENV,`change`,put(`--update-build-env-vars`,`Set variables of the build; others stay.`,`merge`)),inFamily(BUILD_ENV,`set`,put(`--set-build-env-vars`,`Set variables of the build; others are removed.`,`overwrite`)),inFamily(BUILD_ENV,`file`,{name:`--build-env-vars-file`,takes:`value`,example:`build-env.yaml`,help:`Variables of the build from a YAML file; others are removed.`,sets:variables,effect:(values,readText)=>build({env:checkBuildVariables(yamlStrings(readText(last(values)))),envStrategy:`overwrite`})}),inFamily(BUILD_ENV,`change`,remove,`before`),inFamily(BUILD_ENV,`clear`,alone(`--clear-build-env-vars`,variables,`Remove all variables of the build.`,()=>build({envStrategy:`overwrite`})),`before`),...setting(`build-service-account`,`serviceAccount`,input(`--build-service-account`,`build_service_account`,`projects/my-project/serviceAccounts/builder@my-project.iam.gserviceaccount.com`,`The build account.`),`Use the project's default build account again.`),...setting(`build-worker-pool`,`workerPool`,input(`--build-worker-pool`,`build_worker_pool`,`projects/my-project/locations/europe-west1/workerPools/my-pool`,`Private pool to build in (Cloud Build).`),`Build in the default pool again.`),...only(`requests`,...setting(`base-image`,`baseImage`,input(`--base-image`,`base_image`,`nodejs22`,`Base image with automatic updates.`),`Stop automatic updates of the base image.`),{name:`--automatic-updates`,takes:`switch`,example:``,help:`Automatic updates of the base image of a build with buildpacks.`,sets:`buildConfig.enableAutomaticUpdates`,effect:values=>build({automaticUpdates:last(values)===`true`})},inFamily(say`entry point`,`function`,{name:`--function`,takes:`value`,example:`hello`,help:`The source is a function with this entry point.`,sets:`buildConfig.functionTarget`,effect:values=>build({functionTarget:last(values)})})))}
const STRATEGIES=[`merge`,`overwrite`];
function readServiceSettings(reader,disk,kind){
let syntax=reader.oneOf(`kv_syntax`,[`peer`,`dotenv`]);
let settings={edits:[],strategies:[]};
let put=(input,family,path,pairs,strategy)=>{
if(!pairs)return;
settings.strategies.push({family,variant:strategy===`merge`?`change`:`set`,input});
Object.keys(pairs.values).length>0?settings.edits.push({from:input,path,op:`put`,entries:pairs.values,strategy}):strategy===`overwrite`&&pairs.emptied?settings.edits.push({from:input,path,op:`clear`}):reader.notice(input,say`An empty list changes nothing; to remove all, use "{}" with the strategy overwrite.`)};
let strategy=reader.oneOf(`env_vars_update_strategy`,STRATEGIES);
put(`env_vars`,`env-vars`,`container.env`,readVariables(reader,disk,syntax),strategy);
put(`secrets`,`secrets`,`container.secrets`,checked(reader,`secrets`,syntax,checkSecrets),reader.oneOf(`secrets_update_strategy`,STRATEGIES));
let labels=checked(reader,`labels`,syntax,checkLabels);
labels&&Object.keys(labels.values).length===0?reader.notice(`labels`,say`An empty list changes nothing.`):labels&&settings.edits.push(...labelEdits(`labels`,labels.values));
let timeout=reader.parsed(`timeout`,requestTimeout);
timeout!==void 0&&KINDS$1[kind].requests&&settings.edits.push({from:reader.origin(`timeout`),path:`template.timeout`,op:`set`,value:`${timeout}s`});
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
let fault=bare?say`an entry (number ${bare}) without "="`:input!==`secrets`&&Object.keys(values).some(key=>/\s/.test(key))&&say`an entry with white space in its name`;
if(fault)throw new ParseError(say`${fault} (not shown, because it could be a secret). Write one KEY=VALUE per line (KEY= for an empty value)${input===`env_vars_file`?``:say`; YAML and JSON do not work here`}`)}
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
return onDisk(path,()=>disk.readText(resolve(disk.workingDirectory,path)))}
function onDisk(path,ask){
try{
return ask()}catch(error){
if(!(error instanceof FileFault))throw error;
let what=error.kind===`folder`||error.kind===`special`?`which`:say`a file that`;
throw new ParseError(`${name(path)}, ${what} ${error.message}${meantPath(error)}`)}}
const meantPath=({near})=>near===void 0?``:say`; did you mean ${name(near)}?`;
function requestTimeout(text){
let seconds=parseGcloudDuration(text);
if(!Number.isInteger(seconds)||seconds<1||seconds>3600)throw new ParseError(say`a request timeout outside the range of 1s to 60m (for the build, set build_timeout)`);
return seconds}
const pathText=path=>path.reduce((text,key)=>{
if(typeof key==`number`)return`${text}[${key}]`;
if(!/^\w+$/.test(key))return`${text}["${key}"]`;
return text===``?key:`${text}.${key}`},``);
function instead(path,value){
return value===void 0?say`leave out ${pathText(path)}`:insteadAt(pathText(path),value)}
const insteadAt=(path,value)=>`${path}: ${library().stringify(value,{version:`1.1`,collectionStyle:`flow`,lineWidth:0}).trim()}`;
const MESSAGES={Service:{apiVersion:`string`,kind:`string`,metadata:`ObjectMeta`,spec:`ServiceSpec`},ObjectMeta:{annotations:`map<string>`,clusterName:`string`,creationTimestamp:`string`,deletionGracePeriodSeconds:`integer`,deletionTimestamp:`string`,finalizers:`string[]`,generateName:`string`,generation:`integer`,labels:`map<string>`,name:`string`,namespace:`string`,ownerReferences:`OwnerReference[]`,resourceVersion:`string`,selfLink:`string`,uid:`string`},OwnerReference:{apiVersion:`string`,blockOwnerDeletion:`boolean`,controller:`boolean`,kind:`string`,name:`string`,uid:`string`},ServiceSpec:{template:`RevisionTemplate`,traffic:`TrafficTarget[]`},RevisionTemplate:{metadata:`ObjectMeta`,spec:`RevisionSpec`},RevisionSpec:{containerConcurrency:`integer`,containers:`Container[]`,enableServiceLinks:`boolean`,imagePullSecrets:`LocalObjectReference[]`,nodeSelector:`map<string>`,runtimeClassName:`string`,serviceAccountName:`string`,timeoutSeconds:`integer`,volumes:`Volume[]`},Container:{args:`string[]`,command:`string[]`,env:`EnvVar[]`,envFrom:`EnvFromSource[]`,image:`string`,imagePullPolicy:`string`,livenessProbe:`Probe`,name:`string`,ports:`ContainerPort[]`,readinessProbe:`Probe`,resources:`ResourceRequirements`,sandboxLauncher:`boolean`,securityContext:`SecurityContext`,startupProbe:`Probe`,terminationMessagePath:`string`,terminationMessagePolicy:`string`,volumeMounts:`VolumeMount[]`,workingDir:`string`},EnvVar:{name:`string`,value:`string`,valueFrom:`EnvVarSource`},EnvVarSource:{configMapKeyRef:`ConfigMapKeySelector`,secretKeyRef:`SecretKeySelector`},ConfigMapKeySelector:{key:`string`,localObjectReference:`LocalObjectReference`,name:`string`,optional:`boolean`},LocalObjectReference:{name:`string`},SecretKeySelector:{key:`string`,localObjectReference:`LocalObjectReference`,name:`string`,optional:`boolean`},EnvFromSource:{configMapRef:`ConfigMapEnvSource`,prefix:`string`,secretRef:`SecretEnvSource`},ConfigMapEnvSource:{localObjectReference:`LocalObjectReference`,name:`string`,optional:`boolean`},SecretEnvSource:{localObjectReference:`LocalObjectReference`,name:`string`,optional:`boolean`},Probe:{exec:`ExecAction`,failureThreshold:`integer`,grpc:`GRPCAction`,httpGet:`HTTPGetAction`,initialDelaySeconds:`integer`,periodSeconds:`integer`,successThreshold:`integer`,tcpSocket:`TCPSocketAction`,timeoutSeconds:`integer`},ExecAction:{command:`string[]`},GRPCAction:{port:`integer`,service:`string`},HTTPGetAction:{host:`string`,httpHeaders:`HTTPHeader[]`,path:`string`,port:`integer`,scheme:`string`},HTTPHeader:{name:`string`,value:`string`},TCPSocketAction:{host:`string`,port:`integer`},ContainerPort:{containerPort:`integer`,name:`string`,protocol:`string`},ResourceRequirements:{limits:`map<string>`,requests:`map<string>`},SecurityContext:{runAsUser:`integer`},VolumeMount:{mountPath:`string`,name:`string`,readOnly:`boolean`,subPath:`string`},Volume:{configMap:`ConfigMapVolumeSource`,csi:`CSIVolumeSource`,emptyDir:`EmptyDirVolumeSource`,name:`string`,nfs:`NFSVolumeSource`,secret:`SecretVolumeSource`},ConfigMapVolumeSource:{defaultMode:`integer`,items:`KeyToPath[]`,name:`string`,optional:`boolean`},KeyToPath:{key:`string`,mode:`integer`,path:`string`},CSIVolumeSource:{driver:`string`,readOnly:`boolean`,volumeAttributes:`map<string>`},EmptyDirVolumeSource:{medium:`string`,sizeLimit:`string`},NFSVolumeSource:{path:`string`,readOnly:`boolean`,server:`string`},SecretVolumeSource:{defaultMode:`integer`,items:`KeyToPath[]`,optional:`boolean`,secretName:`string`},TrafficTarget:{configurationName:`string`,latestRevision:`boolean`,percent:`integer`,revisionName:`string`,tag:`string`,url:`string`},Job:{apiVersion:`string`,kind:`string`,metadata:`ObjectMeta`,spec:`JobSpec`},JobSpec:{runExecutionToken:`string`,startExecutionToken:`string`,template:`ExecutionTemplateSpec`},ExecutionTemplateSpec:{metadata:`ObjectMeta`,spec:`ExecutionSpec`},ExecutionSpec:{delayExecution:`boolean`,parallelism:`integer`,taskCount:`integer`,template:`TaskTemplateSpec`},TaskTemplateSpec:{spec:`TaskSpec`},TaskSpec:{containers:`Container[]`,maxRetries:`integer`,nodeSelector:`map<string>`,serviceAccountName:`string`,timeoutSeconds:`integer`,volumes:`Volume[]`}};
const OF_KUBERNETES={completions:`taskCount`,backoffLimit:`maxRetries`,activeDeadlineSeconds:`timeoutSeconds`};
function judgeFields(document,root){
let judging={document,root,faults:[]};
isMap(document.contents)&&judgeMessage(document.contents,root,``,judging);
return judging.faults.slice(0,20)}
function judgeMessage(map,message,path,judging){
let fields=MESSAGES[message]??{};
for(let pair of map.items){
let key=keyOf(pair);
let at=path===``?key:`${path}.${key}`;
let type=own(fields,key);
type===void 0?unknownField(pair,message,path,judging):isNull(pair.value)||(pair.value=judged(pair.value,type,at,judging))}}
const isNull=value=>value==null||isScalar(value)&&value.value===null;
const isEmptyList=value=>isSeq(value)&&value.items.length===0;
function judged(value,type,path,judging){
if(type.endsWith(`[]`))return judgedList(value,type.slice(0,-2),path,judging);
let expected=EXPECTED[type];
if(expected)return expected(value,path,judging);
if(isMap(value))judgeMessage(value,type,path,judging);else if(isEmptyList(value))return null;else complain(judging,value,path,say`which is ${formOf(value)}; a mapping of ${sample(MESSAGES[type]??{})} is expected`,sampleOf(type));
return value}
function judgedList(value,type,path,judging){
if(isMap(value)&&type in MESSAGES&&value.items.some(pair=>own(MESSAGES[type]??{},keyOf(pair))===void 0)){
complain(judging,value,path,say`which is a mapping; a list is expected, each item with "-" before ${sample(MESSAGES[type]??{})}`,[sampleOf(type)]);
return value}
let list=isSeq(value)?value:new(library()).YAMLSeq;
isSeq(value)||(list.items=[value]);
list.items=list.items.map((item,at)=>{
let where=isSeq(value)?`${path}[${at}]`:path;
if(!isNull(item))return judged(item,type,where,type===`EnvVar`?{...judging,...variableOf(item)}:judging);
complain(judging,value,where,say`which is an item without a value`,sampleOf(type));
return item});
return list}
const EXPECTED={string:(value,path,judging)=>{
isScalar(value)&&typeof value.value==`string`||complain(judging,value,path,say`which is ${formOf(value)} and not a string; put its value in quotes`,sampleOf(`string`));
return value},integer:(value,path,judging)=>{
let given=isScalar(value)?value.value:void 0;
if(Number.isInteger(given))return value;
if(typeof given==`string`&&/^\s*[+-]?\d+\s*$/.test(given))return new(library()).Scalar(Number(given));
complain(judging,value,path,say`which is ${formOf(value)}; a whole number is expected`,sampleOf(`integer`));
return value},boolean:(value,path,judging)=>{
isScalar(value)&&typeof value.value==`boolean`||complain(judging,value,path,say`which is ${formOf(value)}; true or false is expected, without quotes`,sampleOf(`boolean`));
return value},"map<string>":(value,path,judging)=>{
if(isEmptyList(value))return null;
if(!isMap(value))complain(judging,value,path,say`which is ${formOf(value)}; a mapping is expected`,sampleOf(`map<string>`));else for(let pair of value.items){
let at=`${path}[${name(keyOf(pair))}]`;
isNull(pair.value)?complain(judging,pair.key,at,say`which has no value; write "" for an empty one`,``):EXPECTED.string?.(pair.value,at,judging)}
return value}};
function variableOf(item){
let name=isMap(item)?item.get(`name`):void 0;
return typeof name==`string`?{variable:name}:{}}
function complain(judging,node,path,what,works){
judging.faults.push({fault:placed$1(judging,node,path,what),example:insteadAt(path,works)})}
function placed$1({document,variable},node,path,what){
let line=lineOf(document,node);
let where=[line&&say`line ${line}`,variable&&`variable ${name(variable)}`].filter(Boolean).join(say`, `);
return`${path}${where&&` (${where})`}, ${what}`}
function sampleOf(type){
if(type.endsWith(`[]`))return[sampleOf(type.slice(0,-2))];
let[first]=Object.entries(MESSAGES[type]??{});
return first?{[first[0]]:sampleOf(first[1])}:SAMPLES[type]}
const SAMPLES={string:`text`,integer:1,boolean:!0,"map<string>":{key:`text`}};
function formOf(value){
if(isMap(value))return say`a mapping`;
if(isSeq(value))return say`a list`;
let plain=isScalar(value)?value.value:value;
if(typeof plain==`boolean`)return say`a boolean (true, yes, on and y are, in YAML 1.1)`;
if(typeof plain==`number`||typeof plain==`bigint`)return Number.isInteger(Number(plain))?say`a number`:say`a number with decimals`;
if(plain instanceof Date)return say`a date`;
return say`a text`}
function unknownField({key:node},message,path,judging){
let fields=MESSAGES[message]??{};
let key=String(isScalar(node)?node.value:node);
let within=name=>path===``?name:`${path}.${name}`;
let other=own(OF_KUBERNETES,key);
let names=Object.keys(fields);
let close=names.find(name=>name===other)??meant(key,names);
let places=close?[]:placesOf(other??key,judging.root);
let[place]=places.length===1?places:[];
let hint=close?say`; did you mean ${close}?`:place&&(other?say`; a ${judging.root} has ${place.path} for that`:say`; it belongs to ${place.path}`);
judging.faults.push({fault:placed$1(judging,node,within(key),say`which is not a field of a ${judging.root}${hint??``}`),example:close?insteadAt(within(close),sampleOf(fields[close]??``)):place?insteadAt(place.path.replaceAll(`[]`,`[0]`),sampleOf(place.type)):say`leave out ${within(key)}`})}
function placesOf(field,message,path=``){
return Object.entries(MESSAGES[message]??{}).flatMap(([name,type])=>{
let at=path===``?name:`${path}.${name}`;
let below=placesOf(field,type.replace(`[]`,``),type.endsWith(`[]`)?`${at}[]`:at);
return name===field?[{path:at,type},...below]:below})}
const sample=fields=>Object.keys(fields).slice(0,3).join(`, `);
const keyOf=({key})=>String(isScalar(key)?key.value:key);
const OPTIONS$1={version:`1.1`};
const MOST_NODES=2e4;
function parseManifest(text){
let[document,...others]=yamlDocuments(text,OPTIONS$1).filter(holdsSomething);
if(!document)throw new ParseError(say`an empty file`);
if(others.length>0)throw new ParseError(say`a file with ${others.length+1} documents; a run deploys only one`);
let fault=faultOf$1(document);
if(fault!==void 0)throw new ParseError(say`a file with ${fault}`);
if(!isMap(document.contents))throw new ParseError(say`a file that is not a YAML map with apiVersion, kind, metadata, spec`);
if(writeOut(document,OPTIONS$1)>MOST_NODES)throw new ParseError(say`a file with more than ${MOST_NODES} nodes`);
return document}
const holdsSomething=({contents,errors})=>errors.length>0||!(contents===null||isScalar(contents)&&contents.value===null);
const FORMS=ALL$1.flatMap(([kind,{manifest}])=>manifest?[{kind,name:manifest.kind,apiVersion:manifest.apiVersion}]:[]);
function readManifest(reader,disk){
let given=reader.optional(`metadata`);
if(given===void 0)return;
let text=reader.parsed(`metadata`,()=>readFileOf(disk,given));
if(text===void 0)return;
try{
return judge$1(given,parseManifest(text),reader)}catch(error){
if(!(error instanceof ParseError))throw error;
reader.problem(`metadata`,say`has ${error.message}`,SMALLEST);
return}}
const SMALLEST=`{ apiVersion: serving.knative.dev/v1, kind: Service, metadata: { name: hello }, spec: { template: { spec: { containers: [{ image: IMAGE }] } } } }`;
function judge$1(given,document,reader){
let text=path=>{
let value=document.getIn(path);
return value==null?void 0:String(value)};
let wrong=(fault,path,works)=>void reader.problem(`metadata`,say`has a file ${fault}`,instead(path,works));
let said=text([`kind`]);
let form=FORMS.find(({name})=>name===said);
let names=FORMS.map(({name})=>name);
if(!form)return wrong(say`whose kind is ${name(said??``)}; it must be ${names.join(` or `)}`,[`kind`],meant(said??``,names)??names[0]);
let{kind,apiVersion}=form;
let version=text([`apiVersion`]);
if(version!==apiVersion)return wrong(say`whose apiVersion is ${name(version??``)}; a ${said} has ${apiVersion}`,[`apiVersion`],apiVersion);
document.delete(`status`);
let faults=judgeFields(document,form.name);
for(let{fault,example}of faults)reader.problem(`metadata`,say`has a file with ${fault}`,example);
if(faults.length>0)return;
let name$12=text([`metadata`,`name`]);
if(!name$12)return wrong(say`without metadata.name`,[`metadata`,`name`],`hello`);
let fault=nameFault(kind,name$12);
if(fault)return wrong(say`whose metadata.name ${name(name$12)} ${fault}`,[`metadata`,`name`],`hello`);
let pod=podPath(kind);
if(!isMap(document.getIn(pod)))return wrong(say`without ${pod.join(`.`)}`,[...pod,`containers`],[{image:inputRow(`image`).example}]);
limitManifest(document,kind);
for(let{input}of Object.values(KINDS$1)){
let other=input.name;
let named=reader.optional(other);
if(named===void 0)continue;
other===KINDS$1[kind].input.name?named!==name$12&&reader.problem(other,say`is ${name(named)}, and metadata.name in the file of metadata is ${name(name$12)}`,name$12):reader.problem(other,say`is given, and metadata is a file of kind ${said}`,say`leave it out`)}
stripOwnLabels(document,reader);
let region=text([`metadata`,`labels`,`cloud.googleapis.com/location`]);
return{given,kind,name:name$12,document,...region&&{region}}}
function stripOwnLabels(document,reader){
for(let path of[[],[`spec`,`template`]].map(at=>[...at,`metadata`,`labels`])){
let labels=asMap(plainAt(document,path));
let ours=Object.keys(labels).filter(isOwnLabel);
if(ours.length===0)continue;
for(let key of ours)document.deleteIn([...path,key]);
let said=say`${path.join(`.`)} with the label ${ours.map(name).join(say`, `)}: labels that begin with "run-iam-deploy-" are reserved for this action`;
reader.notice(`metadata`,say`The file has ${said}. It was left out.`,`warning`)}}
function limitManifest(document,kind){
let containers=asList(plainAt(document,[...podPath(kind),`containers`]));
for(let container of containers)limitVariables(asList(asMap(container).env).length)}
const asMap=value=>isPlainMap(value)?value:{};
const asList=value=>Array.isArray(value)?value:[];
const podPath=kind=>KINDS$1[kind].manifest?.pod??[];
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
const isPlainMap=value=>typeof value==`object`&&!!value&&!Array.isArray(value);
const FROM=`metadata`;
const RUN=`run.googleapis.com/`;
function imageOf(document,kind){
let path=mainContainerPath(document,kind);
return path?text$1(plainAt(document,[...path,`image`])):``}
function invokerCheckDisabled(document){
let said=text$1(plainAt(document,[`metadata`,`annotations`,`${RUN}invoker-iam-disabled`])).toLowerCase();
return said===``?void 0:said===`true`}
function viewOf(document,kind,place){
let pod=map$1(plainAt(document,podPath(kind)));
let notes=map$1(plainAt(document,[`metadata`,`annotations`]));
let ofTemplate=map$1(plainAt(document,[`spec`,`template`,`metadata`,`annotations`]));
let set=(path,value)=>value===void 0||value===``?{from:FROM,path,op:`clear`}:{from:FROM,path,op:`set`,value};
let connector=text$1(ofTemplate[`${RUN}vpc-access-connector`]);
let[network]=list$1(parsed(text$1(ofTemplate[`${RUN}network-interfaces`]))).map(map$1);
let instances=text$1(ofTemplate[`${RUN}cloudsql-instances`]).split(`,`).filter(Boolean);
let put=(path,entries)=>Object.keys(entries).length===0?[]:[{from:FROM,path,op:`put`,entries,strategy:`overwrite`}];
return[set(`template.serviceAccount`,text$1(pod.serviceAccountName)),set(`template.encryptionKey`,text$1(ofTemplate[`${RUN}encryption-key`])),set(`template.vpcAccess.connector`,connector&&place.project?connectorName(connector,place):connector),set(`template.vpcAccess.networkInterfaces.0.network`,text$1(network?.network)),set(`template.vpcAccess.networkInterfaces.0.subnetwork`,text$1(network?.subnetwork)),set(`template.vpcAccess.egress`,EGRESS$1[text$1(ofTemplate[`${RUN}vpc-access-egress`])]),...binaryAuthorization(text$1(notes[`${RUN}binary-authorization`])).map(([path,value])=>set(path,value)),...put(`container.cloudSqlInstances`,Object.fromEntries(instances.map(name=>[name,``]))),...put(`container.secrets`,secretsOf(pod,aliasesOf(text$1(ofTemplate[`${RUN}secrets`])))),...put(`container.env`,literalsOf(pod)),...bucketVolumes(pod),...otherImages(document,kind,pod),...KINDS$1[kind].requests?[set(`ingress`,INGRESS$1[text$1(notes[`${RUN}ingress`])]),set(`iapEnabled`,truth(notes[`${RUN}iap-enabled`])),set(`defaultUriDisabled`,truth(notes[`${RUN}default-url-disabled`])),...audiences(text$1(notes[`${RUN}custom-audiences`]))]:[]]}
function audiences(annotation){
let names=list$1(parsed(annotation)).map(text$1);
if(names.length===0)return[{from:FROM,path:`customAudiences`,op:`clear`}];
let entries=Object.fromEntries(names.map(name=>[name,``]));
return[{from:FROM,path:`customAudiences`,op:`put`,entries,strategy:`overwrite`}]}
const EGRESS$1={"all-traffic":`ALL_TRAFFIC`,all:`ALL_TRAFFIC`,"private-ranges-only":`PRIVATE_RANGES_ONLY`};
const binaryAuthorization=policy=>[[`binaryAuthorization.useDefault`,policy==="default"||void 0],[`binaryAuthorization.policy`,policy==="default"?void 0:policy]];
const INGRESS$1={internal:`INGRESS_TRAFFIC_INTERNAL_ONLY`,"internal-and-cloud-load-balancing":`INGRESS_TRAFFIC_INTERNAL_LOAD_BALANCER`,none:`INGRESS_TRAFFIC_NONE`};
function aliasesOf(annotation){
let pairs=annotation.split(`,`).filter(pair=>pair.includes(`:`));
return new Map(pairs.map(pair=>[pair.slice(0,pair.indexOf(`:`)).trim(),pair.slice(pair.indexOf(`:`)+1).trim()]))}
function secretsOf(pod,aliases){
let named=alias=>aliases.get(text$1(alias))??text$1(alias);
let found={};
for(let container of list$1(pod.containers).map(map$1))for(let variable of list$1(container.env).map(map$1)){
let reference=map$1(map$1(variable.valueFrom).secretKeyRef);
reference.name!==void 0&&(found[text$1(variable.name)]=`${named(reference.name)}:${text$1(reference.key)||`latest`}`)}
for(let volume of list$1(pod.volumes).map(map$1)){
let secret=map$1(volume.secret);
if(secret.secretName===void 0)continue;
let items=list$1(secret.items).map(map$1);
for(let item of items.length>0?items:[{}])found[`/${text$1(volume.name)}/${text$1(item.path)}`]=`${named(secret.secretName)}:${text$1(item.key)||`latest`}`}
return found}
function bucketVolumes(pod){
return list$1(pod.volumes).map(map$1).flatMap(({name,csi})=>{
let{driver,readOnly,volumeAttributes}=map$1(csi);
let bucket=text$1(map$1(volumeAttributes).bucketName);
if(driver!==`gcsfuse.run.googleapis.com`||bucket===``)return[];
let gcs={bucket,readOnly:truth(readOnly)??!1};
return[{from:FROM,path:`template.volumes`,op:`add`,item:{name:text$1(name),gcs}}]})}
function otherImages(document,kind,pod){
let main=mainContainerPath(document,kind)?.at(-1);
return list$1(pod.containers).map(map$1).flatMap(({name,image},index)=>index===main||image===void 0?[]:[{from:FROM,path:`container.image`,op:`set`,value:text$1(image),container:text$1(name)||`${index}`}])}
function literalsOf(pod){
let variables=list$1(pod.containers).flatMap(container=>list$1(map$1(container).env).map(map$1));
return Object.fromEntries(variables.flatMap(({name,value})=>value===void 0?[]:[[text$1(name),text$1(value)]]))}
const map$1=value=>isPlainMap(value)?value:{};
const list$1=value=>Array.isArray(value)?value:[];
const text$1=value=>typeof value==`string`||typeof value==`number`||typeof value==`boolean`?String(value):``;
const truth=value=>text$1(value).toLowerCase()===`true`||void 0;
function parsed(json){
try{
return JSON.parse(json)}catch{
return null}}
function accessBy(reader,manifest,edits){
let access=reader.oneOf(`access`,[`keep`,`public`,`authenticated`]);
let publicVia=reader.oneOf(`public_via`,[`auto`,`all-users`,`no-invoker-iam-check`]);
let flag=edits.some(edit=>edit.path===`invokerIamDisabled`&&edit.op===`set`&&edit.value===!1);
let annotated=manifest&&KINDS$1[manifest.kind].requests?invokerCheckDisabled(manifest.document):void 0;
let disabled=!flag&&annotated;
if(disabled===void 0)return{access,publicVia};
let said=flag?say`flags has --invoker-iam-check, which turns the check on`:say`the annotation run.googleapis.com/invoker-iam-disabled in the file of metadata is "${disabled}"`;
disabled&&access===`authenticated`&&reader.problem(`access`,say`is authenticated, and ${said}, which makes the service public; keep one`,`public`);
disabled&&access===`public`&&publicVia===`all-users`&&reader.problem(`public_via`,say`is all-users, and ${said}; keep one`,`no-invoker-iam-check`);
!disabled&&access===`public`&&publicVia===`no-invoker-iam-check`&&reader.problem(`public_via`,say`is no-invoker-iam-check, and ${said}; keep one`,`all-users`);
if(disabled&&access===`keep`){
reader.notice(`metadata`,say`The service will be public, because ${said}. This counts as access: public with public_via: no-invoker-iam-check.`);
return{access:`public`,publicVia:`no-invoker-iam-check`}}
return{access,publicVia:!disabled&&access===`public`&&publicVia===`auto`?`all-users`:publicVia}}
function makeReader(raw,replaced){
let text=name=>(replaced.get(name)?.value??raw[name]??``).trim()||(inputRow(name).default??``);
let reader={problems:[],notices:[],text,fallback:name=>inputRow(name).default??``,optional:name=>text(name)||void 0,oneOf:(name$10,values)=>{
let value=text(name$10);
let found=values.find(candidate=>candidate===value);
if(found===void 0){
let close=own(inputRow(name$10).synonyms??{},value.toLowerCase())??meant(value,values);
let hint=close===void 0?``:say`; did you mean ${close}?`;
reader.problem(name$10,say`${name(value)} is not one of ${values.join(say`, `)}${hint}`,close)}
return found??values[0]},boolean:name$11=>{
let value=text(name$11);
try{
return parseBoolean(value)}catch(error){
if(!(error instanceof ParseError))throw error;
reader.problem(name$11,say`${name(value)} is not true or false`);
return!1}},parsed:(name,parse)=>{
let value=text(name);
if(value===``)return;
try{
return parse(value)}catch(error){
if(!(error instanceof ParseError))throw error;
reader.problem(name,say`has ${error.message}`);
return}},origin:name=>{
let flag=replaced.get(name)?.flag;
return flag?`flags ${flag}`:name},problem:(name,problem,example=inputRow(name).example)=>{
let input=reader.origin(name);
reader.problems.some(other=>other.input===input&&other.problem===problem)||reader.problems.push({input,problem,example})},notice:(input,message,level=`notice`)=>{
reader.notices.push({input,text:message,level})}};
return reader}
function defined(fields){
return Object.fromEntries(Object.entries(fields).filter(([,value])=>value!==void 0))}
const ONLY_FOR_SOURCE=[`build_service_account`,`build_env_vars`,`build_worker_pool`,`build_timeout`,`source_bucket`,`artifact_repository`];
const reuses=reader=>{
let choice=reader.oneOf(`reuse_build`,[`auto`,`always`,`never`]);
return choice===`always`||choice===`auto`&&[`preview`,`cleanup`].includes(reader.text(`mode`))};
function readBuild(reader,changes,fromSource){
let inline=checked(reader,`build_env_vars`,reader.oneOf(`kv_syntax`,[`peer`,`dotenv`]),checkBuildVariables);
if(!fromSource)for(let input of ONLY_FOR_SOURCE)reader.optional(input)&&reader.notice(input,say`It has no effect without source.`);
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
if(!isServiceAccountEmail(account)&&!/^\d{15,25}$/.test(account))throw new ParseError(say`a value that is not the email or full name of a service account`);
return account.toLowerCase()}
function workerPool(text){
if(!/^projects\/[^/]+\/locations\/[^/]+\/workerPools\/[^/]+$/.test(text))throw new ParseError(say`a value that is not projects/PROJECT/locations/REGION/workerPools/POOL`);
return text}
function buildTimeout(text){
let seconds=parseGcloudDuration(text);
if(!Number.isInteger(seconds)||seconds<1||seconds>86400)throw new ParseError(say`a build timeout outside the range of 1s to 24h`);
return seconds}
function bucketName(text){
let bucket=text.replace(/^gs:\/\//,``).replace(/\/$/,``);
if(bucket.includes(`/`))throw new ParseError(say`a path after the bucket; give only the bucket`);
if(!/^[a-z0-9][-_.a-z0-9]{1,220}[a-z0-9]$/.test(bucket))throw new ParseError(say`a value that is not a bucket name`);
return bucket}
function repositoryName(text){
let address=/^([a-z0-9-]+)-docker\.pkg\.dev\/([^/]+)\/([^/]+)$/.exec(text);
if(address)return`projects/${address[2]}/locations/${address[1]}/repositories/${address[3]}`;
if(/^projects\/[^/]+\/locations\/[^/]+\/repositories\/[^/]+$/.test(text))return text;
if(!/^[a-z]([-a-z0-9]{0,61}[a-z0-9])?$/.test(text))throw new ParseError(say`a value that is not a repository name`);
return text}
function readCallers(reader){
let callers=new Map;
for(let given of reader.parsed(`callers`,parseLines)??[]){
let caller=callerOf$1(given);
typeof caller==`string`?reader.problem(`callers`,`${name(given)} ${caller}`):callers.set(given,caller)}
return[...callers.values()]}
function callerOf$1(given){
let email=given.replace(/^serviceAccount:/,``);
if(email.includes(`@`))return isServiceAccountEmail(email)?{kind:`account`,given,email}:say`is neither a service nor the email of a service account; list other members in the input invokers`;
let parts=given.split(`/`);
let full=parts[0]===`projects`&&parts[2]===`locations`&&parts[4]===`services`&&parts.length===6;
let[project,region,service]=full?[parts[1],parts[3],parts[5]]:parts;
if(parts.length===1){
let fault=serviceFault(given);
return fault?say`${fault}, or PROJECT/REGION/NAME, or an email`:{kind:`service`,given,service:given}}
if(parts.length!==3&&!full||!project||!region||!service)return say`is neither NAME nor PROJECT/REGION/NAME nor an email`;
let fault=projectFault(project)??regionFault(region)??serviceFault(service);
return fault?say`has a part that ${fault}`:{kind:`service`,given,project,region,service}}
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
const PROVIDER=/^projects\/([^/]+)\/locations\/([^/]+)\/workloadIdentityPools\/([^/]+)(?:\/providers\/([^/]+))?$/;
const FILE_VARIABLES=[`CLOUDSDK_AUTH_CREDENTIAL_FILE_OVERRIDE`,`GOOGLE_GHA_CREDS_PATH`,`GOOGLE_APPLICATION_CREDENTIALS`];
const PROJECT_VARIABLES=[`CLOUDSDK_CORE_PROJECT`,`CLOUDSDK_PROJECT`,`GCLOUD_PROJECT`,`GCP_PROJECT`,`GOOGLE_CLOUD_PROJECT`];
function readCredentials(reader,env){
let serviceAccount=reader.optional(`service_account`);
serviceAccount&&!isServiceAccountEmail(serviceAccount)&&!/^\d+$/.test(serviceAccount)&&reader.problem(`service_account`,say`${name(serviceAccount)} is not the email of a service account`);
let delegates=reader.parsed(`delegates`,parseLines)??[];
delegates.length>0&&!serviceAccount&&reader.problem(`delegates`,say`needs service_account, the account at the end of the chain`);
let common=defined({serviceAccount,delegates});
let provider=reader.optional(`workload_identity_provider`);
let audience=reader.optional(`audience`);
if(provider){
let fault=providerFault(provider);
fault&&reader.problem(`workload_identity_provider`,fault);
return{kind:`workload-identity-federation`,provider,audience:audience??`https://iam.googleapis.com/${provider}`,...common}}
audience&&reader.notice(`audience`,say`It has no effect without workload_identity_provider.`);
for(let variable of FILE_VARIABLES){
let path=env[variable];
if(path)return{kind:`file`,path,variable,...common}}
return{kind:`application-default`,...common}}
function providerFault(provider){
if(/^(https?:)?\/\//.test(provider))return say`begins with a host; write it from "projects/" on`;
let match=PROVIDER.exec(provider);
if(!match)return say`is not projects/NUMBER/locations/global/workloadIdentityPools/POOL/providers/PROVIDER`;
let[,project=``,,pool=``,id]=match;
if(!/^\d+$/.test(project))return say`has the project id ${name(project)} instead of the project number (gcloud projects describe ${projectFault(project)?`PROJECT`:project} --format="value(projectNumber)")`;
if(id===void 0)return say`names only the pool ${name(pool)}; add /providers/PROVIDER`}
function readProject(reader,env){
let given=reader.optional(`project_id`);
if(given){
let fault=projectFault(given);
fault&&reader.problem(`project_id`,say`${name(given)} ${fault}`);
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
url!==void 0&&reader.notice(`url`,say`It has no effect without mode: diagnose.`,`warning`);
return}
url!==void 0&&checkUrl(reader,url);
let named=reader.optional(`schedule_name`);
named!==void 0&&!/^[A-Za-z0-9_-]{1,500}$/.test(named)&&reader.problem(`schedule_name`,say`${name(named)} is not a valid name: use letters, digits, hyphens and underscores, at most 500 characters`);
let target=reader.optional(`schedule_target`);
let called=/^function\s+(\S+)$/.exec(target??``)?.[1];
target!==void 0&&called===void 0&&reader.problem(`schedule_target`,say`${name(target)} is not "function NAME"`);
let jobs=schedules.length>0?schedules.map(({name})=>name):named===void 0?[]:[named];
jobs.length===0&&!KINDS$1[kind].traffic&&service!==``&&jobs.push(`${service}-schedule`);
url===void 0&&jobs.length===0&&called===void 0&&service===``&&reader.problem(`service`,say`is missing, and so are url, schedule_name and schedule_target, and mode: diagnose needs one of the four`);
return{schedules:url===void 0?[...new Set(jobs)]:[],...defined({url,function:called})}}
const HERE=/^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/;
function checkUrl(reader,text){
let url=URL.canParse(text)?new URL(text):void 0;
!url||!/^https?:$/.test(url.protocol)?reader.problem(`url`,say`${name(text)} is not an address that begins with https://`):url.username||url.password?reader.problem(`url`,say`has a user name or password before the host ${url.host}`):url.protocol===`http:`&&!HERE.test(url.hostname)&&reader.problem(`url`,say`${name(text)} is not encrypted, but an ID token would be sent there`)}
const TIMES=[`timeoutSeconds`,`periodSeconds`,`failureThreshold`];
const HTTP_AND_GRPC=[`httpGet.port`,`httpGet.path`,`grpc.port`,`grpc.service`];
const TEXTS=new Set([`httpGet.path`,`grpc.service`]);
function probe(name,field,example,help,keys){
let path=`container.${field}`;
return{name,takes:`value`,example,help,sets:path,items:!0,effect:values=>{
let settings=mapOf(values.slice(-1));
return edits(Object.keys(settings).length===0?clear(path):set(path,probeOf(settings,keys)))}}}
function probeOf(settings,keys){
let result={};
for(let[key,text]of Object.entries(settings)){
if(!keys.includes(key))throw new ParseError(say`${name(key)}, which is not one of ${keys.join(say`, `)}`);
let[action,field]=key.split(`.`);
let value=TEXTS.has(key)?text:text===``?void 0:number(key,text);
if(field===void 0){
value!==void 0&&(result[key]=value);
continue}
let of=result[action??``]??{};
result[action??``]=value===void 0?of:{...of,[field]:value}}
let actions=[`httpGet`,`tcpSocket`,`grpc`].filter(action=>action in result);
if(actions.length>1)throw new ParseError(say`${actions.join(` and `)}; a probe can use only one of them`);
return result}
function number(key,text){
if(!/^\d+$/.test(text))throw new ParseError(say`a value for ${key} that is not a whole number`);
return Number(text)}
function probeFlags(){
let health=`httpGet.path=/health,periodSeconds=30`;
return perContainer(probe(`--startup-probe`,`startupProbe`,`httpGet.path=/ready,httpGet.port=8080,periodSeconds=3`,`Probe for whether the container has started; empty for the default.`,[`initialDelaySeconds`,...TIMES,...HTTP_AND_GRPC,`tcpSocket.port`]),probe(`--liveness-probe`,`livenessProbe`,health,`Probe for whether the container is still alive; empty for none.`,[`initialDelaySeconds`,...TIMES,...HTTP_AND_GRPC]),...inStage(`ALPHA`,probe(`--readiness-probe`,`readinessProbe`,health,`Probe for whether the container can take requests; empty for none.`,[...TIMES,...HTTP_AND_GRPC])))}
const VOLUMES=`template.volumes`;
const MOUNTS=`container.volumeMounts`;
const readOnly=({readonly})=>readonly?.toLowerCase()===`true`?{readOnly:!0}:{};
const TYPES={"in-memory":{required:[],optional:[`size-limit`],source:settings=>({emptyDir:{medium:`MEMORY`,...settings[`size-limit`]&&{sizeLimit:settings[`size-limit`]}}})},nfs:{required:[`location`],optional:[`readonly`],source:settings=>{
let[server,path]=/^(.*?):(\/.*)$/.exec(settings.location??``)?.slice(1)??[];
if(server===void 0||path===void 0)throw new ParseError(say`a location that is not in the form SERVER:/PATH`);
return{nfs:{server,path,...readOnly(settings)}}}},"cloud-storage":{required:[],optional:[`bucket`,`readonly`,`mount-options`,`dynamic-mounting`],source:settings=>{
let dynamic=settings[`dynamic-mounting`]?.toLowerCase()===`true`;
if(dynamic===(settings.bucket!==void 0))throw new ParseError(say`a cloud-storage volume, which needs either a bucket or dynamic-mounting=true`);
let options=settings[`mount-options`];
return{gcs:{bucket:dynamic?`_`:settings.bucket??``,...readOnly(settings),...options&&{mountOptions:options.split(`;`)}}}}},secret:{required:[`secret`,`version`,`path`],optional:[],source:({secret=``,version=``,path=``})=>({secret:{secret,items:[{version,path}]}})},cloudsql:{required:[`instances`],optional:[],source:({instances=``})=>{
let names=instances.split(`;`).map(instance=>instance.trim());
if(names.some(name=>name.split(`:`).length!==3))throw new ParseError(say`an instance that is not PROJECT:REGION:INSTANCE`);
return{cloudSqlInstance:{instances:names}}}}};
function volumeOf(text){
let{name:name$9,type,...settings}=parseGcloudMap(text);
if(!name$9||!type)throw new ParseError(say`a volume without name or type`);
let kind=Object.hasOwn(TYPES,type)?TYPES[type]:void 0;
if(!kind)throw new ParseError(say`a volume of type ${name(type)}, which is not one of ${Object.keys(TYPES).join(say`, `)}`);
let foreign=Object.keys(settings).find(key=>![...kind.required,...kind.optional].includes(key));
if(foreign)throw new ParseError(say`${name(foreign)}, which a volume of type ${type} does not have`);
let missing=kind.required.filter(key=>!(key in settings));
if(missing.length>0)throw new ParseError(say`a volume of type ${type} without ${missing.join(say`, `)}`);
return{name:name$9,...kind.source(settings)}}
function mountOf(text){
let{volume,"mount-path":path,...rest}=parseGcloudMap(text);
let foreign=Object.keys(rest)[0];
if(foreign)throw new ParseError(say`${name(foreign)}; a mount has volume and mount-path`);
if(!volume||!path)throw new ParseError(say`a mount without volume or mount-path`);
if(!path.startsWith(`/`))throw new ParseError(say`a mount-path that does not begin with "/"`);
return[path,volume]}
function volumeFlags(){
let added={name:`--add-volume`,takes:`value`,example:`name=cache,type=in-memory,size-limit=64Mi`,help:`Add a volume; can be given several times. Types: ${Object.keys(TYPES).map(type=>`\`${type}\``).join(`, `)}.`,sets:VOLUMES,items:!0,effect:values=>edits(...values.map(text=>({path:VOLUMES,op:`add`,item:volumeOf(text)})))};
return[{...removal(`--remove-volume`,VOLUMES,`cache`,`Remove volumes by name.`),phase:`before`},{...alone(`--clear-volumes`,VOLUMES,`Remove all volumes, including those of secrets.`,()=>edits(clear(VOLUMES))),phase:`before`},added]}
function mountFlags(){
return perContainer({...removal(`--remove-volume-mount`,MOUNTS,`/cache`,`Remove mounts by path.`),phase:`before`},{...alone(`--clear-volume-mounts`,MOUNTS,`Remove all mounts of the container.`,()=>edits(clear(MOUNTS))),phase:`before`},{name:`--add-volume-mount`,takes:`value`,example:`volume=cache,mount-path=/cache`,help:`Mount a volume; can be given several times.`,sets:MOUNTS,items:!0,effect:values=>edits({path:MOUNTS,op:`put`,entries:Object.fromEntries(values.map(mountOf)),strategy:`merge`})})}
function removal(name,path,example,help){
let effect=values=>edits({path,op:`remove`,keys:listOf(values)});
return{name,takes:`value`,example,help,sets:path,items:!0,effect}}
const LIMITS=`container.resources.limits`;
const memory=amountOf(`memory`);
const cpu=amountOf(`CPU`);
const port=value=>value==="default"?8080:integer(1,65535)(value);
function gpuFlags(){
let limit=`container.gpu`;
return[...perContainer({name:`--gpu`,takes:`value`,example:`1`,help:`Number of GPUs; 0 for none.`,sets:`${LIMITS}.nvidia.com/gpu`,effect:values=>{
let count=integer(0)(last(values));
return count===0?edits(clear(limit),clear(`template.nodeSelector`)):edits(set(limit,String(count)))}}),field(`--gpu-type`,`template.nodeSelector.accelerator`,`nvidia-l4`,`Type of GPU.`,nonEmpty),toggle(`--gpu-zonal-redundancy`,`template.gpuZonalRedundancyDisabled`,`Keep GPUs ready in several zones.`,on=>!on)]}
function containerFlags(){
return[{name:`--container`,takes:`value`,example:`app --port=8080 --image=app --container=proxy --image=proxy`,help:`The container flags that follow apply to the container of this name. The run creates it if it does not exist.`,sets:`template.containers`,effect:()=>({kind:`none`})},{name:`--remove-containers`,takes:`value`,example:`proxy`,help:`Remove containers by name.`,sets:`template.containers`,items:!0,phase:`before`,effect:values=>edits({path:`template.containers`,op:`remove`,keys:listOf(values)})},...volumeFlags().filter(({phase})=>phase===`before`),...perContainer(field(`--memory`,`${LIMITS}.memory`,`512Mi`,`Memory limit.`,memory),field(`--cpu`,`${LIMITS}.cpu`,`1`,`CPU limit.`,cpu),inFamily(say`entry point`,`command`,listField(`--command`,`container.command`,`node,server.js`,`Entry point; empty for the image's own.`)),listField(`--args`,`container.args`,`serve,8080`,`Arguments; empty for the image's own.`),...mapFamily(`env-vars`,`environment variables`,`container.env`,`LOG_LEVEL=info`,checkVariablesOfAny),inFamily(`env-vars`,`file`,{name:`--env-vars-file`,takes:`value`,example:`env.yaml`,help:`Environment variables from a YAML file; others are removed.`,sets:`container.env`,effect:(values,readText)=>{
let entries=checkVariablesOfAny(yamlStrings(readText(last(values))));
return edits({path:`container.env`,op:`put`,entries,strategy:`overwrite`})}}),...mapFamily(`secrets`,`secrets`,`container.secrets`,`API_KEY=api-key:latest`,checkSecrets),{name:`--depends-on`,takes:`value`,example:`proxy`,help:`Containers that must start before this one; empty for none.`,sets:`container.dependsOn`,items:!0,phase:`after`,effect:values=>{
let names=[...new Set(listOf(values))].filter(name=>name!==``).sort();
return edits(names.length===0?clear(`container.dependsOn`):set(`container.dependsOn`,names))}}),...volumeFlags().filter(({phase})=>phase!==`before`),...mountFlags(),...only(`requests`,...probeFlags()),...perContainer(...only(`requests`,field(`--port`,`container.ports.0.containerPort`,`8080`,`Port that the container listens on.`,port),toggle(`--use-http2`,`container.ports.0.name`,`Send HTTP/2 to the container.`,on=>on?`h2c`:`http1`))),...gpuFlags(),...only(`requests`,{...toggle(`--cpu-throttling`,`container.resources.cpuIdle`,`CPU only while the container serves requests.`,on=>on),phase:`after`},{...toggle(`--cpu-boost`,`container.resources.startupCpuBoost`,`More CPU while the container starts.`,on=>on),phase:`after`}),...cloudSqlFlags(),{...field(`--execution-environment`,`template.executionEnvironment`,`gen2`,"`gen1` or `gen2`.",choice({gen1:`EXECUTION_ENVIRONMENT_GEN1`,gen2:`EXECUTION_ENVIRONMENT_GEN2`})),for:`environments`}]}
function gcloudWideFlags(){
let credentials=say`concerns credentials that gcloud stores; here they come from workload_identity_provider or an earlier auth step`;
return[input(`--project`,`project_id`,`my-project`,`Google Cloud project.`),{name:`--impersonate-service-account`,takes:`value`,example:`deployer@my-project.iam.gserviceaccount.com`,help:`Account to deploy as. In a list, each account impersonates the next.`,sets:say`inputs \`service_account\` and \`delegates\``,items:!0,effect:values=>{
let accounts=parseGcloudList(last(values));
let account=accounts.pop();
if(!account)throw new ParseError(say`an empty value`);
return{kind:`inputs`,values:{service_account:account,...accounts.length>0&&{delegates:accounts.join(`,`)}}}}},input(`--universe-domain`,`universe`,`googleapis.com`,`Host suffix of Google's APIs.`),{name:`--flags-file`,takes:`value`,example:`flags.yaml`,help:`YAML file with flags, as a mapping or a list of mappings; it can name more files.`,sets:say`what the flags in it set`,effect:()=>({kind:`none`})},ignored(`--quiet`,`alone`,``),ignored(`--format`,`value`,`json`),ignored(`--verbosity`,`value`,`info`),ignored(`--flatten`,`value`,`spec`,say`it shapes what gcloud prints`),ignored(`--log-http`,`switch`,``,`gcloud does not run here; a debug run of the workflow logs the requests`),ignored(`--user-output-enabled`,`switch`,``,say`it concerns what gcloud prints`),ignored(`--trace-token`,`value`,`token`,say`it traces requests of gcloud`),ignored(`--http-timeout`,`value`,`60`,say`requests here have time limits of their own`),ignored(`--billing-project`,`value`,`my-project`,say`the credentials decide where quota is charged`),refusal(`--account`,`value`,credentials),refusal(`--configuration`,`value`,say`names settings of an installed gcloud; use inputs instead`),refusal(`--access-token-file`,`value`,credentials),refusal(`--authorization-token-file`,`value`,credentials),refusal(`--authority-selector`,`value`,credentials),refusal(`--credential-file-override`,`value`,credentials),refusal(`--help`,`alone`,say`prints the help of gcloud and deploys nothing`),refusal(`--document`,`value`,say`prints the help of gcloud and deploys nothing`)]}
function deployOnlyFlags(){
let anthos=say`is for Knative on a Kubernetes cluster; gcloud also refuses it on Cloud Run`;
let noField=say`is an alpha feature without a field in the v2 API`;
let maps=[`set`,`update`,`remove`].map(verb=>refusal(`--${verb}-config-maps`,`value`,anthos));
return[{...ignored(`--platform`,`value`,`managed`),effect:values=>{
if(last(values)!==`managed`)throw new ParseError(say`a value other than "managed", the only platform`);
return{kind:`none`}}},ignored(`--async`,`alone`,``,say`a run waits for the release, because its outputs and the access check need it`),{...ignored(`--allow-unencrypted-build`,`switch`,``),help:"Allow a build that `--key` does not cover: with a source, the key protects only the deployed container.",sets:say`nothing: without it, the run refuses a source together with \`--key\``,effect:values=>({kind:`unencrypted-build`,allowed:last(values)===`true`})},ignored(`--delegate-builds`,`switch`,``,say`builds always go through the API of Cloud Run`),...[`--namespace`,`--cluster`,`--cluster-location`,`--connectivity`,`--context`,`--kubeconfig`].map(name=>refusal(name,`value`,anthos)),...maps,refusal(`--clear-config-maps`,`alone`,anthos),refusal(`--regions`,`value`,say`creates a multi-region service, which is not supported yet; for a service in each region, list the regions in the input region`),refusal(`--no-build`,`alone`,say`skips the build; give the built image as the input image`),refusal(`--overflow-scaling`,`switch`,noField),refusal(`--max-surge`,`value`,noField),refusal(`--max-unavailable`,`value`,noField),refusal(`--runtime`,`value`,noField),refusal(`--identity`,`value`,noField),refusal(`--mesh-dataplane`,`value`,noField),refusal(`--enable-workload-certificate`,`switch`,noField)]}
function taskTimeout(text){
let seconds=parseGcloudDuration(text);
if(!Number.isInteger(seconds)||seconds<1)throw new ParseError(say`a time that is not a whole number of seconds, at least 1`);
return`${seconds}s`}
function jobFlags(){
let count=integer(0);
return only(`executions`,field(`--tasks`,`execution.taskCount`,`10`,`Number of tasks of one execution.`,integer(1)),{name:`--parallelism`,takes:`value`,example:`3`,help:`Maximum number of tasks at a time; 0 for as many as possible.`,sets:`execution.parallelism`,effect:values=>{
let parallelism=count(last(values));
return edits(parallelism===0?clear(`execution.parallelism`):set(`execution.parallelism`,parallelism))}},field(`--max-retries`,`template.maxRetries`,`3`,`How often to retry a failed task.`,count),field(`--task-timeout`,`template.timeout`,`10m`,`How long one attempt of a task can take.`,taskTimeout),alone(`--execute-now`,say`an execution`,`Run the job after its deploy.`,()=>({kind:`execution`,execution:`start`})),alone(`--wait`,say`an execution`,"The same as the input `wait`: run the job and wait until it ends.",()=>({kind:`execution`,execution:`wait`})))}
const KEY=`template.encryptionKey`;
const ACTION=`template.encryptionKeyRevocationAction`;
const SHUTDOWN=`template.encryptionKeyShutdownDuration`;
const POLICY=`binaryAuthorization`;
const AUDIENCES=`customAudiences`;
function keyFlags(){
let hours=integer(1);
return[inFamily(`key`,`set`,field(`--key`,KEY,`projects/my-project/locations/europe-west1/keyRings/my-ring/cryptoKeys/my-key`,`Cloud KMS key that encrypts the container.`,nonEmpty)),...only(`requests`,inFamily(`key`,`clear`,alone(`--clear-key`,KEY,`Remove the key and the settings for its revocation.`,()=>edits(clear(KEY),clear(ACTION),clear(SHUTDOWN))),`after`),inFamily(say`revocation of the key`,`set`,field(`--post-key-revocation-action-type`,ACTION,`prevent-new`,"What happens when the key is revoked: `prevent-new` or `shut-down`.",choice({"prevent-new":`PREVENT_NEW`,"shut-down":`SHUTDOWN`}))),inFamily(say`revocation of the key`,`clear`,alone(`--clear-post-key-revocation-action-type`,ACTION,`Use the default action, immediately.`,()=>edits(clear(ACTION),clear(SHUTDOWN))),`after`),inFamily(say`shutdown of the key`,`set`,field(`--encryption-key-shutdown-hours`,SHUTDOWN,`24`,`Hours from the revocation of the key to the shutdown of the service.`,text=>`${hours(text)*3600}s`)),inFamily(say`shutdown of the key`,`clear`,alone(`--clear-encryption-key-shutdown-hours`,SHUTDOWN,`Remove that delay.`,()=>edits(clear(SHUTDOWN))),`after`))]}
function binaryAuthorizationFlags(){
return[inFamily(`binary-authorization`,`set`,{name:`--binary-authorization`,takes:`value`,example:`default`,help:"Binary Authorization policy: `default`, or the name of a policy.",sets:POLICY,effect:values=>{
let policy=String(nonEmpty(last(values)));
return policy==="default"?edits(clear(`${POLICY}.policy`),set(`${POLICY}.useDefault`,!0)):edits(clear(`${POLICY}.useDefault`),set(`${POLICY}.policy`,policy))}}),...only(`requests`,inFamily(`binary-authorization`,`clear`,alone(`--clear-binary-authorization`,POLICY,`Turn Binary Authorization off.`,()=>edits(clear(POLICY))))),field(`--breakglass`,`${POLICY}.breakglassJustification`,`incident-42`,`Why this deploy can bypass Binary Authorization.`,nonEmpty)]}
function audienceFlags(){
let flag=(verb,help,edit)=>inFamily(`custom-audiences`,verb,{name:`--${verb}-custom-audiences`,takes:`value`,example:`https://api.example.com`,help,sets:AUDIENCES,items:!0,effect:values=>edits(edit(listOf(values)))});
let put=strategy=>names=>({path:AUDIENCES,op:`put`,entries:Object.fromEntries(names.map(name=>[name,``])),strategy});
return only(`requests`,flag(`add`,`Add custom audiences; others stay.`,put(`merge`)),flag(`set`,`Set custom audiences; others are removed.`,put(`overwrite`)),flag(`remove`,`Remove custom audiences.`,keys=>({path:AUDIENCES,op:`remove`,keys})),inFamily(`custom-audiences`,`clear`,alone(`--clear-custom-audiences`,AUDIENCES,`Remove all custom audiences.`,()=>edits(clear(AUDIENCES)))))}
function protectionFlags(){
return[...keyFlags(),...binaryAuthorizationFlags(),...audienceFlags(),...only(`requests`,...inStage(`BETA`,toggle(`--iap`,`iapEnabled`,`Put Identity-Aware Proxy in front of the service.`,on=>on)))]}
const CONNECTOR=`template.vpcAccess.connector`;
const EGRESS=`template.vpcAccess.egress`;
const INTERFACES=`template.vpcAccess.networkInterfaces`;
const INTERFACE=`${INTERFACES}.0`;
const egress=choice({"all-traffic":`ALL_TRAFFIC`,"private-ranges-only":`PRIVATE_RANGES_ONLY`,all:`ALL_TRAFFIC`});
const ingress=choice({all:`INGRESS_TRAFFIC_ALL`,internal:`INGRESS_TRAFFIC_INTERNAL_ONLY`,"internal-and-cloud-load-balancing":`INGRESS_TRAFFIC_INTERNAL_LOAD_BALANCER`});
const deployment=[...perContainer(input(`--image`,`image`,`europe-west1-docker.pkg.dev/my-project/my-repo/api:v1`,`Container image.`),input(`--source`,`source`,`.`,`Folder to build.`)),input(`--region`,`region`,`europe-west1`,`Region.`),...only(`requests`,input(`--tag`,`tag`,`canary`,`Traffic tag of the new revision.`),input(`--revision-suffix`,`suffix`,`v1`,`Suffix of the new revision.`),alone(`--no-traffic`,say`input \`no_traffic\``,`Send no traffic to the new revision.`,()=>({kind:`inputs`,values:{no_traffic:`true`}})))];
const revision$1=[field(`--service-account`,`template.serviceAccount`,`runtime@my-project.iam.gserviceaccount.com`,`The runtime account.`,nonEmpty),...only(`requests`,field(`--concurrency`,`template.maxInstanceRequestConcurrency`,`80`,"Maximum number of requests at a time in one instance, or `default`.",orDefault(integer(1))),input(`--timeout`,`timeout`,`5m`,`How long a request can take.`),field(`--min-instances`,`template.scaling.minInstanceCount`,`1`,"Minimum number of instances of the revision, or `default`.",fewest),field(`--max-instances`,`template.scaling.maxInstanceCount`,`10`,"Maximum number of instances of the revision, or `default`.",orDefault(integer(0))),toggle(`--session-affinity`,`template.sessionAffinity`,`Send the requests of one client to the same instance.`,on=>on),...inStage(`BETA`,toggle(`--deploy-health-check`,`template.healthCheckDisabled`,`Check a new revision before it serves.`,on=>!on),{name:`--mesh`,takes:`value`,example:`my-mesh`,help:`Cloud Service Mesh of the service, by short or full name; empty for none.`,sets:`template.serviceMesh.mesh`,effect:values=>({kind:`placed-edits`,edits:place=>{
let mesh=last(values);
return[mesh===``?clear(`template.serviceMesh`):set(`template.serviceMesh.mesh`,meshName(mesh,place))]}})}))];
const network=[{name:`--vpc-connector`,takes:`value`,example:`my-connector`,help:`VPC Access connector.`,sets:CONNECTOR,effect:values=>({kind:`placed-edits`,edits:place=>[set(CONNECTOR,connectorName(last(values),place))]})},{...alone(`--clear-vpc-connector`,CONNECTOR,`Remove the VPC Access connector.`,()=>edits(clear(CONNECTOR),clear(EGRESS))),phase:`after`},field(`--vpc-egress`,EGRESS,`private-ranges-only`,"`all-traffic` or `private-ranges-only`.",egress),inFamily(`network`,`use`,field(`--network`,`${INTERFACE}.network`,`my-network`,`VPC network for direct egress.`,emptyClears)),inFamily(`network`,`use`,field(`--subnet`,`${INTERFACE}.subnetwork`,`my-subnet`,`Subnetwork for direct egress.`,emptyClears)),inFamily(`network`,`use`,listField(`--network-tags`,`${INTERFACE}.tags`,`web,api`,`Network tags.`)),inFamily(`network`,`use`,alone(`--clear-network-tags`,`${INTERFACE}.tags`,`Remove the network tags.`,()=>edits(clear(`${INTERFACE}.tags`))),`before`),inFamily(`network`,`clear`,alone(`--clear-network`,INTERFACES,`Turn direct egress off.`,()=>edits(clear(INTERFACES),clear(EGRESS))),`after`)];
const mostInstances=orDefault(integer(0));
const scaling$1=[...[`--min`,`--service-min-instances`].map(name=>field(name,`scaling.minInstanceCount`,`1`,"Minimum number of instances of the whole service, or `default`.",fewest)),...inStage(`BETA`,...[`--max`,`--service-max-instances`].map(name=>inFamily(say`manual scaling`,say`most instances`,field(name,`scaling.maxInstanceCount`,`10`,"Maximum number of instances of the whole service, or `default`.",mostInstances))),{name:`--scaling`,takes:`value`,example:`auto`,help:"`auto`, or a fixed number of instances.",sets:`scaling.scalingMode`,for:`instances`,phase:`after`,effect:values=>({kind:`placed-edits`,edits:({kind})=>scalingEdits(last(values),kind)})})];
function scalingEdits(value,kind=DEFAULT){
let count=`scaling.manualInstanceCount`;
let mode=name=>KINDS$1[kind].requests?[set(`scaling.scalingMode`,name)]:[];
if(value===`auto`)return[clear(count),...mode(`AUTOMATIC`)];
let instances=integer(0)(value);
return[clear(`scaling.minInstanceCount`),clear(`scaling.maxInstanceCount`),...mode(`MANUAL`),set(count,instances)]}
const service=[...only(`requests`,field(`--ingress`,`ingress`,`internal`,"`all`, `internal` or `internal-and-cloud-load-balancing`.",ingress),...scaling$1,{...field(`--description`,`description`,`Public-API`,`Description of the service.`,anyText),for:`instances`},...inStage(`BETA`,toggle(`--default-url`,`defaultUriDisabled`,`The service's run.app URL.`,on=>!on))),...labelFlags(),{name:`--update-annotations`,takes:`value`,example:`owner=team-web`,help:`Set annotations of your own; others stay.`,sets:`annotations`,items:!0,effect:values=>{
let entries=mapOf(values);
for(let key of Object.keys(entries))if(isSystemKey(key))throw new ParseError(say`the key ${name(key)}, which has its own flag or is reserved for Cloud Run`);
return edits({path:`annotations`,op:`put`,entries,strategy:`merge`})}},field(`--client-name`,`client`,`my-ci`,`Client name that the service shows.`,anyText),field(`--client-version`,`clientVersion`,`1.2`,`Version of that client.`,anyText)];
const access$1=[{name:`--allow-unauthenticated`,takes:`switch`,example:``,help:"The same as `access: public`; with `--no-` as `access: authenticated`.",sets:say`input \`access\``,effect:values=>({kind:`inputs`,values:{access:last(values)===`true`?`public`:`authenticated`}})},{name:`--invoker-iam-check`,for:`requests`,takes:`switch`,example:``,help:"Turns the invoker check on, so that `access: public` has only the way `all-users`; with `--no-` the same as `access: public` with `public_via: no-invoker-iam-check`.",sets:say`\`invokerIamDisabled\`, or the inputs \`access\` and \`public_via\``,effect:values=>last(values)===`true`?edits(set(`invokerIamDisabled`,!1)):{kind:`inputs`,values:{access:`public`,public_via:`no-invoker-iam-check`}}}];
const FLAGS=[...deployment,...containerFlags(),...revision$1,...network,...service,...protectionFlags(),...jobFlags(),...access$1,...buildFlags(),...deployOnlyFlags(),...gcloudWideFlags()];
function readFlagsFile(path,readText,within=[]){
if(within.includes(path))throw new ParseError(say`${name(path)}, a file that names itself`);
let top=contentsOf(path,readText(path));
return(isSeq(top)?top.items:[top]).flatMap(group=>{
if(!isMap(group))throw new ParseError(say`${name(path)}, which must be a YAML mapping of flags, or a list of them`);
return group.items.flatMap(({key,value})=>{
let flag=text(key,path);
if(flag!==`--flags-file`)return[flagOf(flag,value,path)];
return(isSeq(value)?value.items:[value]).flatMap(file=>readFlagsFile(text(file,path),readText,[...within,path]))})})}
const OPTIONS={version:`1.1`};
function contentsOf(path,content){
try{
let[document,...others]=yamlDocuments(content,OPTIONS);
if(!document)return null;
let fault=others.length>0?say`more than one YAML document`:faultOf$1(document);
if(fault!==void 0)throw new ParseError(fault);
writeOut(document,OPTIONS);
return document.contents}catch(error){
throw error instanceof ParseError?new ParseError(say`${name(path)}, a file with ${error.message}`):error}}
function flagOf(flag,value,path){
if(!flag.startsWith(`-`))throw new ParseError(say`${name(path)}, a file with ${name(flag)}, which is not a flag`);
if(isSeq(value))return{flag,value:joined(value.items.map(item=>text(item,path))),items:!0};
if(isMap(value)){
let pairs=value.items.map(pair=>`${text(pair.key,path)}=${text(pair.value,path)}`);
return{flag,value:joined(pairs),items:!0}}
if(!isScalar(value)||value.value===null||value.value===!0)return{flag};
if(value.value===!1)throw new ParseError(say`${name(path)}, a file with "${flag}: false", which gcloud reads as ${flag}; write ${flag.replace(`--`,`--no-`)}`);
return{flag,value:text(value,path)}}
function text(node,path){
if(!isScalar(node))throw new ParseError(say`${name(path)}, a file with a list or mapping instead of a text`);
if(typeof node.value==`string`)return node.value;
return node.value===null?``:node.source??String(node.value)}
const joined=items=>items.length===0?``:`^^${items.map(item=>item+``).join(``)}`;
function namesOf(flags){
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
complain(say`has ${error.message}`);
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
complain(say`--flags-file has ${error.message}`,`--flags-file=flags.yaml`)}}
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
complain(...unknown(name$8,names));
follows&&i++;
continue}
let{flag,on}=known;
let value=file?file.value:equals===-1?void 0:token.slice(equals+1);
if(flag.takes!==`value`){
value!==void 0&&complain(say`${name$8} takes no value`,name$8);
flag.takes===`alone`&&!on?given.delete(flag):given.set(flag,[...given.get(flag)??[],String(on)]);
continue}
if(value===void 0&&!follows){
complain(next===void 0?say`${name$8} has no value`:say`${name$8} has no value: the next word begins with "-"; if that is the value, quote flag and value together`,next===void 0?usage$1(flag):`"${name$8}=-VALUE"`);
continue}
value===void 0&&i++;
let text=value??String(next);
if(file?.items&&!flag.items)complain(say`${name$8} has a list or mapping in the flags file, but takes a single value`,usage$1(flag));else if(name$8===`--container`){
(!/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/.test(text)||text.length>63)&&complain(say`--container has ${name(text)}, which is not the name of a container`,`--container=app`);
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
if(token===`#`)return say`has "#", but flags cannot contain comments`;
if(token.includes(`	`))return say`has a tab between flags; separate them with spaces or line breaks`;
return before===``?say`begins with text that is not a flag`:say`has text after ${before} that belongs to no flag`}
function unknown(name,names){
let known=[...names.keys()];
let longer=known.find(candidate=>name.length>3&&candidate.startsWith(name));
if(longer)return[say`${name} is not a known flag; flags cannot be abbreviated`,longer];
let close=meant(name,known.filter(each=>each.startsWith(`--`)));
return[say`${name} is not a known flag${close===void 0?``:say`; the nearest is ${close}`}`,usage$1(close===void 0?void 0:names.get(close)?.flag,close)]}
function usage$1(flag,name=flag?.name??``){
return flag?.takes===`value`?`${name}=${flag.example}`:name}
const NAMES$1=namesOf(FLAGS);
function readFlags(text,readText,words=[]){
let result={inputs:new Map,edits:()=>({before:[],after:[],problems:[]}),containers:[],build:[],families:new Map,given:new Set,idle:[],idleBecause:[],problems:[]};
let complain=(problem,example=`--memory=512Mi --cpu=1`)=>{
result.problems.some(other=>other.problem===problem)||result.problems.push({input:`flags`,problem,example})};
let groups=readGiven(text,NAMES$1,readText,complain,words);
result.given=new Set(groups.flatMap(({given})=>[...given.keys()].map(({name})=>name)));
judgeGroups(groups,complain);
let later=groups.flatMap(group=>effectsOf(group,result,readText,complain));
result.edits=place=>placed(inRank(later),misfits(result.given,place.kind),place);
return result}
function effectsOf(group,result,readText,complain){
let later=[];
let families=group.container===void 0?result.families:new Map;
let named=group.container===void 0?void 0:{name:group.container,built:!1,ingress:!1};
named&&result.containers.push(named);
for(let flag of inOrder(group.given)){
let rival=flag.family&&families.get(flag.family.name);
flag.family&&rival&&rival.variant!==flag.family.variant&&complain(say`has ${rival.flag} and ${flag.name}, of which gcloud takes only one`,usage$1(flag));
flag.family&&families.set(flag.family.name,{variant:flag.family.variant,flag:flag.name});
if(flag.refused){
complain(say`has ${flag.name}, which ${flag.refused}`);
continue}
let effect;
try{
effect=flag.effect(group.given.get(flag)??[],readText)}catch(error){
if(!(error instanceof ParseError))throw error;
complain(say`${flag.name} has ${error.message}`,usage$1(flag));
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
for(let flag of common.given.keys())flag.perContainer&&complain(say`has ${flag.name} before the first --container; put flags of a container after its --container`);
for(let{container=``,given}of named)for(let flag of given.keys())flag.perContainer||complain(say`has ${flag.name} after --container ${container}; it does not apply to a container, so put it before the first --container`);
named.length>10&&complain(say`has ${named.length} containers; the maximum is ${10}`);
let has=name=>named.filter(({given})=>[...given.keys()].some(flag=>flag.name===name));
new Set([...has(`--port`),...has(`--use-http2`)]).size>1&&complain(say`has --port or --use-http2 for several containers; only one container can receive requests`,`--container=app --port=8080`);
has(`--source`).length>1&&complain(say`has --source for several containers; only one can be built`)}
const rank=flag=>flag.phase===`before`?0:flag.phase===`after`?2:1;
function inOrder(given){
return FLAGS.filter(flag=>given.has(flag)).toSorted((a,b)=>rank(a)-rank(b))}
const inRank=later=>later.toSorted((a,b)=>rank(a.flag)-rank(b.flag));
function misfits(given,kind=DEFAULT){
return FLAGS.flatMap(flag=>{
if(fits(flag,KINDS$1[kind])||!given.has(flag.name))return[];
let of=pluralOf(traits=>fits(flag,traits));
return[{input:`flags`,problem:say`has ${flag.name}, which is a flag of ${of}; this run deploys a ${KINDS$1[kind].words}`,example:`leave it out`}]})}
function placed(later,problems,place){
let result={before:[],after:[],problems:[...problems]};
for(let{flag,container,edits:bodies}of later)try{
let list=flag.phase===`before`?result.before:result.after;
for(let body of bodies(place)){
let of=container!==void 0&&body.path.startsWith(`container`)?{container}:{};
list.push({from:`flags ${flag.name}`,...body,...of})}}catch(error){
if(!(error instanceof ParseError))throw error;
result.problems.push({input:`flags`,problem:say`${flag.name} has ${error.message}`,example:usage$1(flag)})}
let preview=later.find(({flag})=>flag.stage===`ALPHA`)??later.find(({flag})=>flag.stage);
preview?.flag.stage&&result.after.push({from:`flags ${preview.flag.name}`,path:`launchStage`,op:`set`,value:preview.flag.stage});
return result}
const KINDS=[`user`,`serviceAccount`,`group`,`domain`];
function readInvokers(reader){
let members=new Set;
for(let entry of reader.parsed(`invokers`,parseLines)??[]){
let member=isServiceAccountEmail(entry)?`serviceAccount:${entry}`:entry;
let fault=memberFault(member);
fault&&reader.problem(`invokers`,`${name(entry)} ${fault}`);
member===`allAuthenticatedUsers`&&reader.notice(`invokers`,say`allAuthenticatedUsers lets anyone with a Google account call the service.`,`warning`);
members.add(member)}
return[...members]}
function memberFault(member){
if(member===`allUsers`)return say`does not belong in this list; set access: public`;
if(member===`allAuthenticatedUsers`)return;
if(/^principal(Set)?:\/\/[^\s]+$/.test(member))return;
let[kind=``,...rest]=member.split(`:`);
let value=rest.join(`:`);
let known=KINDS.find(candidate=>candidate.toLowerCase()===kind.toLowerCase());
if(!known)return say`is not an email, nor ${KINDS.map(k=>`${k}:...`).join(say`, `)}, principal:// or principalSet://`;
if(known!==kind)return say`begins with ${name(kind)}; write "${known}"`;
if(known===`domain`)return/^[^\s@]+\.[^\s@]+$/.test(value)?void 0:say`has no domain after "domain:"`;
if(known===`serviceAccount`&&isWorkloadMember(value))return;
if(!isServiceAccountEmail(value))return say`has no email after "${known}:"`;
let ofAccount=/\.gserviceaccount\.com$/i.test(value);
if(known===`serviceAccount`&&!ofAccount)return say`is not a service account, whose email ends in gserviceaccount.com; write "user:${value}" or "group:${value}"`;
if(known!==`serviceAccount`&&ofAccount)return say`is a service account; write "serviceAccount:${value}"`}
function isWorkloadMember(value){
return/^[^\s[\]]+\.svc\.id\.goog\[[^\s[\]]+\]$/.test(value)}
function editManifest(document,kind,edits){
let container=mainContainerPath(document,kind);
if(!container)return edits.length>0?[{from:`metadata`,problem:say`has no container to change`}]:[];
return edits.flatMap(edit=>{
let problem=editOne(document,kind,container,edit);
return problem===void 0?[]:[{from:edit.from,problem}]})}
function editOne(document,kind,container,edit){
if(edit.path===`container.env`&&!edit.container)return editVariables(document,[...container,`env`],edit);
if(edit.path===`container.secrets`&&!edit.container)return editSecrets(document,kind,container,edit);
let labels=LABELS[edit.path];
if(labels)return editMap(document,labels,edit);
let place=edit.container?void 0:placeOf(edit.path,kind,container);
if(!place||edit.op!==`set`&&edit.op!==`clear`)return ELSEWHERE;
edit.op===`clear`?remove(document,place.path):setAt(document,place.path,place.write(edit.value))}
const ELSEWHERE=say`cannot be combined with metadata; write it in the file`;
const LABELS={labels:[`metadata`,`labels`],"template.labels":[`spec`,`template`,`metadata`,`labels`]};
function placeOf(path,kind,container){
let pod=podPath(kind);
let same=to=>({path:to,write:value=>value});
let note=(key,words={},at=[`spec`,`template`,`metadata`])=>({path:[...at,`annotations`,key],write:value=>words[String(value)]??String(value)});
let limit=/^container\.resources\.limits\.(.+)$/.exec(path)?.[1];
if(limit)return same([...container,`resources`,`limits`,limit]);
switch(path){case`template.timeout`:
return{path:[...pod,`timeoutSeconds`],write:value=>Number(String(value).replace(/s$/,``))};case`template.serviceAccount`:
return same([...pod,`serviceAccountName`])}
if(KINDS$1[kind].executions){
if(path===`template.maxRetries`)return same([...pod,`maxRetries`]);
let count=/^execution\.(taskCount|parallelism)$/.exec(path)?.[1];
return count?same([`spec`,`template`,`spec`,count]):void 0}
switch(path){case`template.maxInstanceRequestConcurrency`:
return same([...pod,`containerConcurrency`]);case`template.scaling.minInstanceCount`:
return note(`autoscaling.knative.dev/minScale`);case`template.scaling.maxInstanceCount`:
return note(`autoscaling.knative.dev/maxScale`);case`ingress`:
return note(`run.googleapis.com/ingress`,INGRESS,[`metadata`])}}
const INGRESS={INGRESS_TRAFFIC_ALL:`all`,INGRESS_TRAFFIC_INTERNAL_ONLY:`internal`,INGRESS_TRAFFIC_INTERNAL_LOAD_BALANCER:`internal-and-cloud-load-balancing`};
function editMap(document,path,edit){
(edit.op===`clear`||edit.op===`put`&&edit.strategy===`overwrite`)&&remove(document,path);
if(edit.op===`put`)for(let[key,value]of Object.entries(edit.entries))setAt(document,[...path,key],value);else if(edit.op===`remove`)for(let key of edit.keys)remove(document,[...path,key]);else if(edit.op!==`clear`)return ELSEWHERE}
const isSecret=item=>item.has(`valueFrom`);
const nameOf=item=>String(item.get(`name`));
function editVariables(document,path,edit){
if(edit.op===`set`||edit.op===`add`)return ELSEWHERE;
let put=edit.op===`put`?edit.entries:{};
dropItems(document,path,item=>{
let name=nameOf(item);
if(isSecret(item)||Object.hasOwn(put,name))return!1;
if(edit.op===`remove`)return edit.keys.includes(name);
return edit.op===`clear`||edit.strategy===`overwrite`});
for(let[name,value]of Object.entries(put)){
let item=itemAt(document,path,name);
item.delete(`valueFrom`);
item.set(`value`,value)}
prune(document,path)}
function editSecrets(document,kind,container,edit){
let path=[...container,`env`];
if(edit.op===`clear`||edit.op===`remove`){
let gone=name=>edit.op===`clear`||edit.keys.includes(name);
if(edit.op===`remove`&&edit.keys.some(key=>key.startsWith(`/`)))return ELSEWHERE;
dropItems(document,path,item=>isSecret(item)&&gone(nameOf(item)));
prune(document,path);
return edit.op===`clear`&&mountsSecrets(document,kind)?say`cannot remove secret files that the file of metadata mounts; remove their volumes there`:void 0}
if(edit.op!==`put`)return ELSEWHERE;
let files=Object.entries(edit.entries).filter(([key])=>key.startsWith(`/`));
if(edit.strategy===`overwrite`&&mountsSecrets(document,kind))return say`with secrets_update_strategy: overwrite cannot remove secret files that the file of metadata mounts; remove their volumes there`;
if(Object.values(edit.entries).find(value=>value.startsWith(`projects/`))!==void 0)return say`names a secret of another project by its full name; a manifest needs the annotation run.googleapis.com/secrets for that, so write it there`;
dropItems(document,path,item=>isSecret(item)&&edit.strategy===`overwrite`&&!Object.hasOwn(edit.entries,nameOf(item)));
for(let[name,value]of Object.entries(edit.entries)){
if(name.startsWith(`/`))continue;
let item=itemAt(document,path,name);
item.delete(`value`);
item.set(`valueFrom`,document.createNode({secretKeyRef:reference(value)}))}
prune(document,path);
return mountFiles(document,kind,container,files)}
function reference(value){
let[name=``,version=``]=value.split(`:`);
return{name,key:version||`latest`}}
function mountsSecrets(document,kind){
let volumes=plainAt(document,[...podPath(kind),`volumes`]);
return Array.isArray(volumes)&&volumes.some(volume=>isPlainMap(volume)&&volume.secret!==void 0)}
function mountFiles(document,kind,container,files){
let byDirectory=Map.groupBy(files,([path])=>path.slice(0,path.lastIndexOf(`/`)));
for(let[directory,group]of byDirectory){
let mounts=plainAt(document,[...container,`volumeMounts`]);
if(Array.isArray(mounts)&&mounts.some(mount=>isPlainMap(mount)&&mount.mountPath===directory))return say`mounts into ${directory}, which the file of metadata already mounts; write it there`;
let wanted=group.map(([path,value])=>({file:path.slice(directory.length+1),...reference(value)}));
let secret=wanted[0]?.name??``;
if(directory===``||wanted.some(({file})=>file===``))return say`has a mount path that is not /DIRECTORY/FILE`;
if(wanted.some(({name})=>name!==secret))return say`${directory} can hold versions of only one secret`;
let volumes=seqAt(document,[...podPath(kind),`volumes`]);
let name=freeName(secret,volumes.toJSON());
volumes.add(document.createNode({name,secret:{secretName:secret,items:wanted.map(({key,file})=>({key,path:file}))}}));
seqAt(document,[...container,`volumeMounts`]).add(document.createNode({name,mountPath:directory}))}}
function freeName(secret,volumes){
let base=secret.toLowerCase().replace(/[^a-z0-9-]+/g,`-`).replace(/^[^a-z]+/,``).slice(0,58)||`secret`;
let taken=new Set(volumes.map(({name})=>name));
let name=base;
for(let n=2;taken.has(name);n++)name=`${base}-${n}`;
return name}
function setAt(document,path,value){
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
const itemsAt=(document,path)=>{
let list=document.getIn(path);
return isSeq(list)?list.items.filter(item=>isMap(item)):[]};
function itemAt(document,path,name){
let found=itemsAt(document,path).find(item=>nameOf(item)===name);
if(found)return found;
let made=document.createNode({name});
seqAt(document,path).add(made);
return made}
function dropItems(document,path,gone){
let list=document.getIn(path);
isSeq(list)&&(list.items=list.items.filter(item=>!isMap(item)||!gone(item)))}
function prune(document,path){
let list=document.getIn(path);
isSeq(list)&&list.items.length===0&&document.deleteIn(path)}
const MEMORY={1:[.125,4],2:[.125,8],4:[2,16],6:[4,24],8:[4,32]};
const GIB=2**30;
const GPU=`nvidia.com/gpu`;
const GPUS={"nvidia-l4":[4,16],"nvidia-rtx-pro-6000":[20,80]};
const gpusOf=limits=>limits.reduce((sum,limit)=>sum+Number(limit[GPU]??0),0);
function computeFaults(limits,{concurrency,gpu,always}){
let gpus=gpusOf(limits);
if(gpus!==0)return gpuFaults(limits,gpus,gpu);
let faults=limits.flatMap(limit=>containerFaults$1(limit,limits.length===1));
let whole=limits.map(({cpu=`1`})=>quantityOf(String(cpu))??1).reduce((sum,cpu)=>sum+cpu,0);
faults.length===0&&whole<1&&typeof concurrency==`number`&&concurrency>1&&faults.push(say`a concurrency of ${concurrency} with ${whole} CPU; below 1 CPU, an instance handles one request at a time`);
faults.length===0&&whole<1&&always&&faults.push(say`${whole} CPU in all; an instance of a job or a worker pool takes at least 1`);
return faults}
function limitsThatWork(limits,{concurrency,gpu,always}){
let first=limits.findIndex(limit=>Number(limit[GPU]??0)!==0);
if(first>=0){
let[cpu,memory]=GPUS[String(gpu??`nvidia-l4`)]??[0,0];
let enough=cpu>0&&{cpu:String(cpu),memory:`${memory}Gi`};
return limits.map(({[GPU]:_,...limit},at)=>at===first?{...limit,[GPU]:`1`,...enough}:limit)}
let each=limits.map(limit=>containerFaults$1(limit,limits.length===1).length>0?roomFor(limit):limit);
return computeFaults(each,{concurrency,gpu,...always&&{always}}).length>0?each.map((limit,at)=>at===0?roomFor(limit):limit):each}
function roomFor({memory:given,...others}){
let memory=quantityOf(String(given??`512Mi`));
let cpu=memory===void 0?void 0:cpuFor(memory);
if(memory!==void 0&&memory>32*GIB)return{...others,cpu:`8`,memory:`32Gi`};
return cpu!==void 0&&memory!==void 0&&memory>=GIB/8?{...others,cpu,memory:given??`512Mi`}:{...others,cpu:`1`,memory:`512Mi`}}
const cpuFor=memory=>Object.keys(MEMORY).find(cpus=>memory<=(MEMORY[Number(cpus)]?.[1]??0)*GIB);
function gpuFaults(limits,gpus,type){
if(gpus>1)return[say`${gpus} GPUs; an instance has one at most`];
let[cpu,memory]=GPUS[String(type??`nvidia-l4`)]??[0,0];
let what=say`a GPU${typeof type==`string`?say` of the type ${type}`:``}, which takes at least ${cpu} CPU and ${memory}Gi of memory`;
let cpus=total(limits.map(limit=>quantityOf(String(limit.cpu))));
let bytes=total(limits.map(limit=>quantityOf(String(limit.memory))));
return[...cpus!==void 0&&cpus<cpu?[say`${cpus} CPU with ${what}`]:[],...bytes!==void 0&&bytes<memory*GIB?[say`${inGi(bytes)} of memory with ${what}`]:[]]}
const total=amounts=>amounts.reduce((sum,amount)=>sum===void 0||amount===void 0?void 0:sum+amount,0);
const inGi=bytes=>`${Math.round(bytes/GIB*1e3)/1e3}Gi`;
function containerFaults$1({cpu:givenCpu,memory:givenMemory},alone){
let cpu=givenCpu===void 0?1:quantityOf(String(givenCpu));
if(cpu===void 0)return[say`${String(givenCpu)} CPU, which is not a number of CPUs such as 1 or 500m`];
let range=MEMORY[cpu];
if(!range&&!(cpu>=.08&&cpu<1))return[say`${String(givenCpu)} CPU; Cloud Run has 1, 2, 4, 6, 8, or a fraction from 0.08 to below 1`];
if(givenMemory===void 0&&givenCpu===void 0)return[];
let memory=quantityOf(String(givenMemory??`512Mi`));
if(memory===void 0)return[say`${String(givenMemory)} of memory, which is not an amount such as 512Mi or 2Gi`];
let[least,most]=range??[.125,alone?cpu<.5?.5:1:4];
let said=say`${String(givenMemory??`512Mi`)} of memory with ${cpu} CPU`;
if(memory>most*GIB)return[say`${said}, which takes at most ${most<1?`512Mi`:`${most}Gi`}${roomier(memory)}`];
if(alone&&memory<least*GIB)return[say`${said}, which takes at least ${least<1?`128Mi`:`${least}Gi`}`];
return[]}
function roomier(memory){
let cpu=cpuFor(memory);
return cpu===void 0?say`; the maximum is 32Gi`:say`; give it ${cpu} CPU, or less memory`}
function containerFaults(containers){
let byName=new Map(containers.map(container=>[container.name,container]));
let faults=containers.flatMap(({name:name$7,dependsOn})=>[...new Set(dependsOn)].flatMap(other=>{
let found=byName.get(other);
let wrong=what=>[{fault:say`the container ${name(name$7)}, which depends on ${what}`,mend:`dependencies`}];
if(other===name$7)return wrong(`itself`);
if(!found)return wrong(say`${name(other)}; there is no such container`);
if(found.probed||found.ingress)return[];
return wrong(say`${name(other)}; the latter needs a startup probe, which tells when it is ready`).map(one=>({...one,mend:{probe:containers.indexOf(found)}}))}));
let circle=circleOf(containers);
circle&&faults.push({fault:say`containers that wait for each other: ${circle.map(name).join(` for `)}`,mend:`dependencies`});
let ingress=containers.findIndex(container=>container.ingress);
containers[ingress]?.variables.includes(`PORT`)&&faults.push({fault:say`the variable PORT in the container that gets the requests, where Cloud Run sets it itself`,mend:{port:ingress}});
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
return min>max?say`at least ${min} instances, and at most ${max}`:void 0}
function taskFaults(job){
let{tasks,retries,seconds,gpu}=job;
let limit=(of,value,[least,most],fault)=>typeof value==`number`&&(value<least||value>most)?[{fault,of,works:value<least?least:most}]:[];
return[...limit(`tasks`,tasks,[0,1e4],say`${tasks} tasks; an execution has 10000 at most`),...limit(`retries`,retries,[0,10],say`${retries} retries; a task has 10 at most`),...limit(`seconds`,seconds,[1,gpu?3600:604800],say`${seconds} seconds for a task, which takes ${gpu?say`1 hour at most with a GPU`:say`from 1 s to 7 days`}`)]}
const L4_REGIONS=[`asia-south1`,`asia-southeast1`,`europe-west1`,`europe-west4`,`us-central1`,`us-east4`];
const doubtsOf=settled=>[...gpuDoubts(settled),...scalingDoubts(settled)];
function gpuDoubts({gpus,gpu,region}){
let type=gpu??`nvidia-l4`;
if(gpus===0||type!==`nvidia-l4`||L4_REGIONS.includes(region))return[];
return[say`Cloud Run may have no GPU of the type ${type} in ${region}; Google's page names ${list$3(L4_REGIONS)}. Choose one of them if the release is refused`]}
function scalingDoubts({service,revision}){
let beyond=(least,most)=>least!==void 0&&most!==void 0&&Number(least)>Number(most)&&Number(most)>0;
return[...beyond(service.least,revision.most)?[say`The service is to keep at least ${service.least} instances (--min), and a revision has at most ${revision.most} (--max-instances): one that gets all the traffic cannot have both. Raise the latter, or lower the former`]:[],...beyond(revision.least,service.most)?[say`A revision is to keep at least ${revision.least} instances (--min-instances), and the whole service has at most ${service.most} (--max). Raise the latter, or lower the former`]:[]]}
const TAG=/^\w[\w.-]{0,127}$/;
const PART=/^[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*$/;
const HOSTS=/^(?:[a-z0-9-]+\.)?gcr\.io$|^(?:[a-z0-9-]+-)?docker\.pkg\.dev$|^(?:[a-z0-9-]+\.)?docker\.io$/;
function imageFault(image,universe=`googleapis.com`){
if(/\s|^[a-z]+:\/\//.test(image))return say`is not an image reference`;
let at=image.indexOf(`@`);
let digest=at===-1?void 0:image.slice(at+1);
if(digest!==void 0&&!/^sha256:[0-9a-f]{64}$/.test(digest))return say`has a digest that is not sha256: and 64 hexadecimal digits`;
let name=at===-1?image:image.slice(0,at);
let colon=name.indexOf(`:`,name.lastIndexOf(`/`)+1);
let tag=colon===-1?void 0:name.slice(colon+1);
if(tag===``)return say`has an empty tag after ":" (was a variable empty?)`;
if(tag!==void 0&&!TAG.test(tag))return say`has a tag that is not letters, digits, "_", "." and "-"`;
let parts=(colon===-1?name:name.slice(0,colon)).split(`/`);
let[host=``]=parts;
let hosted=parts.length>1&&(/[.:]/.test(host)||host===`localhost`);
let path=hosted?parts.slice(1):parts;
if(path.some(part=>part===``))return say`has an empty part between two "/" (was a variable empty?)`;
if(path.some(part=>/\p{Lu}/u.test(part)))return say`has capital letters in its path, which images cannot have`;
if(!path.every(part=>PART.test(part)))return say`is not an image reference`;
return hosted&&universe===`googleapis.com`?hostFault(host,path):void 0}
function hostFault(host,path){
if(!HOSTS.test(host))return say`is on ${host}, from which Cloud Run does not pull; push it to Artifact Registry, or read it through a remote repository there`;
let project=path[0]?.includes(`.`)?2:1;
if(host.endsWith(`pkg.dev`)&&path.length<project+2)return say`has no repository; write ${`HOST/PROJECT/REPOSITORY/IMAGE`}`;
if(host.endsWith(`gcr.io`)&&path.length<project+1)return say`has no image after the project`}
const SCALE=`autoscaling.knative.dev/`;
const SERVICE_SCALE=`run.googleapis.com/`;
const ACCELERATOR=`run.googleapis.com/accelerator`;
const DEPENDENCIES=`run.googleapis.com/container-dependencies`;
const TEMPLATE=[`spec`,`template`];
const TASKS=[`spec`,`template`,`spec`];
function manifestDoubts(document,kind,region){
let pod=map(plainAt(document,podPath(kind)));
let bounds=(path,prefix)=>{
let notes=map(plainAt(document,[...path,`metadata`,`annotations`]));
return{least:notes[`${prefix}minScale`]??void 0,most:notes[`${prefix}maxScale`]??void 0}};
return doubtsOf({region,gpus:gpusOf(list(pod.containers).map(limitsOf)),gpu:map(pod.nodeSelector)[ACCELERATOR],service:bounds([],SERVICE_SCALE),revision:bounds([`spec`,`template`],SCALE)})}
function manifestFaults(document,{kind,name:name$6,imageGiven}){
let path=podPath(kind);
let pod=map(plainAt(document,path));
let main=mainContainerPath(document,kind)?.at(-1);
let containers=list(pod.containers).map(map);
let images=containers.flatMap(({image},at)=>{
let fault=typeof image==`string`&&!(imageGiven&&at===main)?imageFault(image):void 0;
if(!fault)return[];
let example=instead([...path,`containers`,at,`image`],inputRow(`image`).example);
return[{fault:say`the image ${name(String(image))}, which ${fault}`,example}]});
let limits=containers.map(limitsOf);
let faults=[...labels(document,[`metadata`,`labels`]),...labels(document,[`spec`,`template`,`metadata`,`labels`]),...images,...compute(limits,pod,kind),...between(document,kind,containers)];
if(KINDS$1[kind].requests)return[...faults,...revision(document,name$6),...scaling(document,[],SERVICE_SCALE),...scaling(document,TEMPLATE,SCALE)];
let job={tasks:plainAt(document,[...TASKS,`taskCount`]),retries:pod.maxRetries,seconds:pod.timeoutSeconds,gpu:gpusOf(limits)>0};
let places={tasks:[...TASKS,`taskCount`],retries:[...path,`maxRetries`],seconds:[...path,`timeoutSeconds`]};
return[...faults,...taskFaults(job).map(({fault,of,works})=>({fault,example:instead(places[of],works)}))]}
function labels(document,path){
let faults=labelFaults(map(plainAt(document,path)),{system:!0});
if(faults.length===0)return[];
return[{fault:`${path.join(`.`)}: ${faults.join(`; `)} (${LABEL_RULE})`,example:instead(path,{team:`web`,version:`v1-2-3`})}]}
function compute(limits,pod,kind){
let beside={concurrency:pod.containerConcurrency,gpu:map(pod.nodeSelector)[ACCELERATOR],always:!KINDS$1[kind].requests};
let faults=computeFaults(limits,beside);
if(faults.length===0)return[];
let example=limitsThatWork(limits,beside).flatMap((works,at)=>isDeepStrictEqual(works,limits[at])?[]:[instead([...podPath(kind),`containers`,at,`resources`,`limits`],works)]).join(`; `);
return faults.map(fault=>({fault,example}))}
function between(document,kind,containers){
let path=[...podPath(kind),`containers`];
let main=mainContainerPath(document,kind)?.at(-1);
let annotation=[...TEMPLATE,`metadata`,`annotations`,DEPENDENCIES];
let depends=dependencies(plainAt(document,annotation));
let ruled=containers.map((container,at)=>({name:String(container.name??``),ingress:KINDS$1[kind].requests===!0&&at===main,probed:!KINDS$1[kind].requests||isPlainMap(container.startupProbe),variables:list(container.env).map(variable=>String(map(variable).name)),dependsOn:list(depends?.[String(container.name)]).map(String)}));
let sound=soundDependencies(ruled);
let dependsOn=instead(annotation,Object.keys(sound).length>0?JSON.stringify(sound):void 0);
return[...depends?[]:[{fault:say`the annotation ${DEPENDENCIES}, which is not a mapping of containers to lists of containers`,example:dependsOn}],...containerFaults(ruled).map(({fault,mend})=>{
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
let where=say`spec.template.metadata.name ${name(given)}`;
let example=instead(path,`${service}-v2`);
if(!given.startsWith(`${service}-`))return[{fault:say`${where}, which does not begin with ${name(`${service}-`)}`,example}];
let fault=suffixFault(given.slice(service.length+1),service);
return fault?[{fault:say`${where}, whose part after the service's name ${fault}`,example}]:[]}
function dependencies(annotation){
if(annotation==null||annotation===``)return{};
try{
let read=plainYaml(String(annotation).replace(/:(?=\[)/g,`: `),{version:`1.2`});
return isPlainMap(read)&&Object.values(read).every(Array.isArray)?read:void 0}catch(error){
if(!(error instanceof ParseError))throw error;
return}}
const limitsOf=container=>map(map(map(container).resources).limits);
const map=value=>isPlainMap(value)?value:{};
const list=value=>Array.isArray(value)?value:[];
function manifestOrigin(reader,{document,kind},given){
if(given.kind!==`template`)return given;
let image=imageOf(document,kind);
image===``&&reader.problem(`metadata`,say`has no image for its main container; add one there, or give image or source`,instead([...mainContainerPath(document,kind)??[...podPath(kind),`containers`,0],`image`],inputRow(`image`).example));
return{kind:`image`,image}}
function applyInputs(reader,{document,kind,name:name$5},edits,{suffix,tag,mode,region}){
let imageGiven=reader.optional(`image`)!==void 0||reader.optional(`source`)!==void 0;
let faults=manifestFaults(document,{kind,name:name$5,imageGiven});
for(let{fault,example}of faults)reader.problem(`metadata`,say`has a file with ${fault}`,example);
for(let{from,problem}of editManifest(document,kind,edits))reader.problems.some(other=>other.input===from&&other.problem===problem)||reader.problems.push({input:from,problem,example:`leave it out, and write it in the file of metadata`});
let before=new Set(faults.map(({fault})=>fault));
for(let{fault,example}of manifestFaults(document,{kind,name:name$5,imageGiven}))before.has(fault)||reader.problem(`metadata`,say`has a file that, with the other inputs in it, has ${fault}`,example);
for(let doubt of manifestDoubts(document,kind,region))reader.notice(`metadata`,`${doubt}.`,`warning`);
suffix&&setAt(document,[`spec`,`template`,`metadata`,`name`],`${name$5.slice(0,62-suffix.length)}-${suffix}`);
tag&&!tagsOf(document).includes(tag)&&reader.problem(`tag`,say`${name(tag)} is not among the tags in spec.traffic of the file of metadata; with metadata, tag only selects the URL for the output`,say`leave it out, or write the tag in spec.traffic`);
KINDS$1[kind].traffic&&parseLooseBoolean(reader.text(`no_traffic`))&&reader.problem(`no_traffic`,say`is true, but with metadata, spec.traffic in the file sets the traffic`,`false`);
reader.optional(`traffic_steps`)&&reader.problem(`traffic_steps`,say`cannot be combined with metadata, where spec.traffic in the file sets the traffic; a gradual rollout needs service and image or source`,say`leave it out`);
(mode===`preview`||mode===`rollback`)&&reader.problem(`mode`,say`is ${mode}, which does not support metadata; give service and image or source instead`,`deploy`);
return document}
function tagsOf(document){
let traffic=plainAt(document,[`spec`,`traffic`]);
return(Array.isArray(traffic)?traffic:[]).flatMap(target=>isPlainMap(target)&&typeof target.tag==`string`?[target.tag]:[])}
function manifestOf({given,kind},document){
let disabled=KINDS$1[kind].requests?invokerCheckDisabled(document):void 0;
return{given,text:document.toString({lineWidth:0}),traffic:trafficOf(document),...disabled!==void 0&&{checkDisabled:disabled}}}
function trafficOf(document){
let traffic=plainAt(document,[`spec`,`traffic`]);
if(!Array.isArray(traffic)||traffic.length===0)return`latest`;
return traffic.some(target=>isPlainMap(target)&&target.latestRevision===!0&&Number(target.percent)>0)?`latest`:`named`}
const isDrift=({severity,status})=>severity!==void 0&&status!==`skipped`;
const isAccepted=({severity,status})=>severity!==void 0&&status===`skipped`;
const isHeldUnlessForbidden=({status,method,role})=>status===`unknown`&&method===`policy`&&role!==void 0;
const FINDINGS={"invalid-input":{title:`Invalid input`},"ignored-input":{title:`Check this input`},"id-token-permission":{title:`The job cannot ask for an ID token`},"fork-without-token":{title:`Pull request without credentials`},"foreign-head":{title:`Code not known to be of this repository`},"workload-identity-provider":{title:`Workload Identity Federation refused the token`},"impersonation-denied":{title:`The deployer cannot be impersonated`},"federation-unsupported":{title:`An API does not accept federated identities`},"credentials-missing":{title:`No credentials found`},"project-unreachable":{title:`Project not found or not readable`},"billing-disabled":{title:`Project without billing`},"project-suspended":{title:`Project is suspended`},"api-disabled":{title:`API not enabled`},"deployer-permission":{title:`Permission of the deployer`},"build-account-permission":{title:`Permission of the build account`},"runtime-account-permission":{title:`Permission of the runtime account`},"act-as-runtime-account":{title:`Permission to act as the runtime account`},"act-as-build-account":{title:`Permission to act as the build account`},"not-granted":{title:`Nothing was granted`},"build-account-missing":{title:`Build account does not exist or is disabled`},"no-default-build-account":{title:`Project has no default build account`},"runtime-account-missing":{title:`Runtime account does not exist or is disabled`},"bucket-foreign":{title:`Staging bucket belongs to another project`},"over-granted":{title:`Role that is not needed`},"resource-missing":{title:`Missing resource`},"repository-missing":{title:`Artifact Registry repository cannot take the image`},"source-unreadable":{title:`Source cannot be packed`},"source-unignored":{title:`Source without ignore rules`},"source-left-out":{title:`Parts of the source are not uploaded`},"dockerfile-ignored":{title:`Dockerfile is not uploaded`},"credentials-excluded":{title:`Credentials left out of the upload`},"secrets-uploaded":{title:`Source seems to contain secrets`},"public-access-blocked":{title:`Public access is not possible`},"public-access-left":{title:`Public access left as it was`},"policy-unreadable":{title:`Organisation policy not readable`},"policy-dry-run":{title:`Organisation policy in dry run`},"policy-blocks-deploy":{title:`Organisation policy blocks the deploy`},"leftover-all-users":{title:`allUsers grant beside a disabled invoker check`},"public-behind-ingress":{title:`Public, but not reachable from the internet`},"traffic-pinned":{title:`Traffic is pinned`},"traffic-new-service":{title:`A new service needs traffic`},"traffic-target":{title:`Traffic cannot be set as asked`},"traffic-failed":{title:`Traffic did not move`},"rollout-failed":{title:`Gradual rollout stopped`},"rollout-unwatched":{title:`Rollout was not monitored`},"rollback-impossible":{title:`Nothing to roll back to`},"tag-too-long":{title:`Traffic tag and service name are too long together`},"preview-impossible":{title:`Preview is not possible`},"preview-kept":{title:`Preview kept`},drift:{title:`The live service differs from the workflow`},"drift-unknown":{title:`Could not check for drift`},"build-failed":{title:`Build failed`},"job-failed":{title:`The job failed`},"release-failed":{title:`Release failed`},"scheduler-permission":{title:`Permission of Cloud Scheduler`},"schedule-failed":{title:`Scheduled call failed`},"schedule-kept":{title:`Schedule left as it was`},"caller-unknown":{title:`Caller not found`},"access-narrowed":{title:`Callers lose access`},"behind-iap":{title:`Identity-Aware Proxy is in front of the service`},"tags-not-bound":{title:`Resource tags not bound`},"invokers-not-set":{title:`Invokers not set`},"verification-mismatch":{title:`The service does not answer as expected`},"verification-unclear":{title:`Access could not be checked`},"quota-exceeded":{title:`Quota exceeded`},"api-error":{title:`A Google API refused a request`},"internal-error":{title:`Error in this action`},cancelled:{title:`Cancelled`},"preview-template":{title:`The template after a preview`},"audience-refused":{title:`The service does not accept the audience`},"app-error":{title:`The app answers with an error`},"app-login":{title:`The app's own login refused the call`},"behind-ingress":{title:`The call does not reach the service`},"call-too-slow":{title:`The call took too long`},"caller-account":{title:`The account that calls does not exist or is disabled`},"caller-token":{title:`The call has no token that the service accepts`},"container-not-ready":{title:`No instance answers`},"invoker-pending":{title:`The invoker role is not in effect yet`},"no-invoker":{title:`The caller is not an invoker`},"refusal-unknown":{title:`Nothing names the cause`},"schedule-idle":{title:`The Cloud Scheduler job makes no calls`},"target-missing":{title:`There is nothing to call`},"build-warning":{title:`Cloud Build warned`},"unreachable-port":{title:`App listens where Cloud Run does not ask`},"caller-account-missing":{title:`Account of a caller does not exist or is disabled`},"caller-kept-out":{title:`A caller is kept out by the network`},"invoker-idle":{title:`An invoker without effect`},"credentials-refused":{title:`Google refused the credentials`},"reuse-unknown":{title:`Could not look for an earlier image`},"baseline-unused":{title:`An entry of the baseline accepts nothing`},"verify-command-failed":{title:`Your own test failed`},"secret-version":{title:`Version of a secret is not usable`},"preview-broken":{title:`The preview does not work`},"audit-dangling":{title:`A role is granted to a deleted account`},"audit-primitive-role":{title:`A runtime account is owner or editor`},"audit-public":{title:`A service is public`},"audit-schedule":{title:`A Cloud Scheduler job is refused by its service`},"preview-closed":{title:`Pull request was closed meanwhile`},"preview-reopened":{title:`Pull request is open again`},"preview-newer":{title:`A newer push is deployed already`}};
const KEYS$1=[`id`,`resource`,`field`,`reason`,`expires`];
const SHAPE=`accepted: [{id: drift, resource: //run.googleapis.com/..., field: ..., reason: ..., expires: 2027-03-31}]`;
function readBaseline(content){
let document=object$2(plainYaml(content,{version:`1.2`}))??{};
let unknown=Object.keys(document).filter(key=>key!==`accepted`);
let{accepted:entries}=document;
if(!Array.isArray(entries)||unknown.length>0){
let why=unknown.length>0?say`the unknown key ${name(unknown[0]??``)}`:say`no list "accepted"`;
return{accepted:[],faults:[say`has ${why}; write ${SHAPE}`]}}
let read=entries.map((entry,at)=>readEntry(entry,say`entry ${at+1}`));
let accepted=read.flatMap(({entry})=>entry??[]);
let twice=accepted.flatMap((entry,at)=>accepted.slice(0,at).some(other=>accepts(other,entry))?[say`accepts the same twice: ${words(entry)}`]:[]);
return{accepted,faults:[...read.flatMap(({faults})=>faults),...twice]}}
const accepts=(entry,finding)=>entry.id===finding.id&&entry.resource===finding.resource&&entry.field===finding.field;
const words=({id,resource,field})=>say`${id}${field?say` of ${field}`:``} on ${resource}`;
function readEntry(given,where){
let map=object$2(given);
if(!map)return{faults:[say`has ${where}, which is not a mapping; write ${SHAPE}`]};
let faults=[];
for(let key of Object.keys(map).filter(key=>!KEYS$1.includes(key))){
let close=meant(key,KEYS$1);
faults.push(say`has the unknown key ${name(key)} in ${where}${close?say`; did you mean ${close}?`:``}`)}
let wrong=Object.keys(map).filter(key=>KEYS$1.includes(key)&&text$2(map[key])===void 0);
for(let key of wrong)faults.push(say`has no text for ${key} in ${where}`);
let missing=KEYS$1.filter(key=>key!==`field`&&!Object.hasOwn(map,key));
missing.length>0&&faults.push(say`has no ${list$3([...missing])} in ${where}`);
let[id=``,resource=``,field,reason=``,expires=``]=KEYS$1.map(key=>text$2(map[key]));
if(id&&!own(FINDINGS,id)){
let close=meant(id,Object.keys(FINDINGS));
faults.push(say`has ${where} with id ${name(id)}, which is not the id of a finding${close?say`; did you mean ${close}?`:``}`)}
resource&&!resource.startsWith(`//`)&&faults.push(say`has ${where} with resource ${name(resource)}; write the full name, //run.googleapis.com/projects/P/locations/R/services/S`);
expires&&!isDay(expires)&&faults.push(say`has ${where} with expires ${name(expires)}; write a day as 2027-03-31`);
if(faults.length>0)return{faults};
return{entry:{id,resource,...field!==void 0&&{field},reason,expires},faults}}
function isDay(day){
let time=/^\d{4}-\d{2}-\d{2}$/.test(day)?Date.parse(`${day}T00:00:00Z`):NaN;
return!Number.isNaN(time)&&new Date(time).toISOString().startsWith(day)}
function readScope(reader,mode){
let scope=reader.optional(`scope`);
if(scope===void 0)return;
if(mode!==`drift`){
reader.notice(`scope`,say`It has no effect without mode: drift.`,`warning`);
return}
/^(projects\/([a-z0-9.-]+:)?[a-z0-9-]+|(folders|organizations)\/\d+)$/.test(scope)||reader.problem(`scope`,say`${name(scope)} is not projects/PROJECT, folders/NUMBER or organizations/NUMBER`,`organizations/123456789012`);
for(let[,{input}]of ALL$1)reader.optional(input.name)&&reader.problem(`scope`,say`is given together with ${input.name}; a run looks at one of the two`,say`leave one out`);
reader.boolean(`fix`)&&reader.problem(`fix`,say`is given with scope, which only looks`,`false`);
return scope}
function readPreviews(reader,mode,kind,disk){
if(!KINDS$1[kind].traffic&&(mode===`preview`||mode===`cleanup`)){
let[those,others]=[pluralOf(({traffic})=>traffic===!0),pluralOf(({traffic})=>!traffic)];
reader.problem(`mode`,say`${name(mode)} is for ${those}; ${others} have neither tags nor URLs`,`deploy`)}
let strategy=reader.optional(`preview_strategy`);
let ttl=reader.optional(`preview_ttl`);
mode===`preview`&&reader.optional(`tag`)&&reader.problem(`tag`,say`is given with mode: preview, which names the tag itself (pr-12)`,say`leave it out`);
reader.optional(`metadata`)&&mode===`preview`&&reader.problem(`metadata`,say`is given with mode: ${mode}, which does not support a manifest yet`,say`leave it out`);
return{previews:{strategy:strategy?reader.oneOf(`preview_strategy`,[`tag`,`service`]):`tag`,ttlMs:readTtl(reader,ttl),asked:mode===`preflight`&&strategy!==void 0,cleanupAsked:mode===`preflight`&&ttl!==void 0},comment:reader.boolean(`comment`),drift:{fail:reader.boolean(`drift_fail`),fix:reader.boolean(`fix`),issue:reader.boolean(`drift_issue`),accepted:mode===`drift`?readAccepted(reader,disk):[],...defined({scope:readScope(reader,mode)})},...defined({githubToken:readToken(reader)})}}
function readAccepted(reader,disk){
let baseline=reader.parsed(`drift_baseline`,path=>readBaseline(readFileOf(disk,path)));
for(let fault of baseline?.faults??[])reader.problem(`drift_baseline`,fault);
return baseline?.accepted??[]}
function readTtl(reader,given=`14d`){
let days=/^(\d+)d$/.exec(given)?.[1];
let seconds=days?Number(days)*86400:reader.parsed(`preview_ttl`,parseDuration);
if(seconds===void 0)return 0;
seconds<=0&&reader.problem(`preview_ttl`,say`${name(given)} would remove every preview at once`);
return seconds*1e3}
function readToken(reader){
let token=reader.optional(`github_token`);
return token?.startsWith("${{")?void 0:token}
const NOT_YET=say`is not supported by this version yet`;
const NO_TOKENS=say`asks for a token, which this action does not provide; keep a google-github-actions/auth step for the steps that use it`;
const NEVER={credentials_json:say`is a service account key, and this action does not use keys: they leak and do not expire. Give workload_identity_provider and service_account (docs/setup.md of run-iam-deploy); until then, keep a google-github-actions/auth step before this one, and the run uses its credentials`,token_format:NO_TOKENS,access_token_subject:NO_TOKENS,id_token_audience:NO_TOKENS};
function refuseUnready(reader){
for(let input of INPUTS){
let fallback=`default`in input?input.default:void 0;
if(input.ready||reader.text(input.name)===(fallback??``))continue;
reader.problem(input.name,NEVER[input.name]??NOT_YET,fallback??say`leave it out`)}}
function refuseUncoveredBuild(reader,line,origin){
if(origin.kind!==`source`||!line.given.has(`--key`))return;
let problem=(text,example)=>reader.problems.push({input:`flags`,problem:text,example});
line.unencryptedBuild?reader.optional(`source_bucket`)||problem(say`has --key together with a source, which needs a bucket that you have set up with a key; name it in source_bucket`,say`leave --key out, or set source_bucket`):problem(say`has --key together with a source, whose build and image the key does not cover; confirm that, or deploy an image`,`--allow-unencrypted-build`)}
function refusePort(reader,edits,containers){
let ofIngress=({container})=>container===void 0||container===containers?.ingress||containers?.names.length===1;
let flag=edits.find(edit=>edit.path===`container.env`&&edit.op===`put`&&`PORT`in edit.entries&&ofIngress(edit))?.from;
flag?.startsWith(`flags `)&&reader.problems.push({input:`flags`,problem:say`${flag.slice(6)} has ${PORT_FAULT}`,example:`--port=8080`})}
function refuseContradictions(reader,raw,line,settings){
let access=line.inputs.get(`access`);
let given=(raw.access??``).trim()||`keep`;
access&&given!==`keep`&&given!==access.value&&reader.problem(`access`,say`is ${access.value} by this flag but ${given} by the input access; keep one`,given);
for(let{family,variant,input}of settings.strategies){
let rival=line.families.get(family);
rival&&rival.variant!==variant&&reader.problem(input,say`is given together with ${rival.flag} in flags, which contradicts it; keep one`)}}
function tellLoose(reader){
let given=reader.text(`no_traffic`);
if(/^(?:true|false|no|n|off|f|0|)$/i.test(given))return;
reader.notice(`no_traffic`,say`${name(given)} is read as false, as deploy-cloudrun reads it, so the new revision gets the traffic. Write true or false.`,`warning`)}
function tellVoid(reader,{origin,build,runTimeoutMs,waitForGrants,propagationTimeoutMs}){
let run=reader.text(`run_timeout`);
let tell=(input,what)=>reader.notice(input,say`${what}, but run_timeout ends the whole run after ${run}. Raise run_timeout too.`,`warning`);
let given=input=>name(reader.text(input)).slice(1,-1);
origin.kind===`source`&&(build.timeoutSeconds??0)*1e3>runTimeoutMs&&tell(`build_timeout`,say`The build can take ${given(`build_timeout`)}`);
waitForGrants&&propagationTimeoutMs>runTimeoutMs&&tell(`propagation_timeout`,say`The run waits up to ${given(`propagation_timeout`)} for grants`)}
const LATER_STEPS=say`this action signs in only for itself; keep a google-github-actions/auth step for later steps that need credentials`;
const IDLE_OF_AUTH={create_credentials_file:say`the run writes no credential file; ${LATER_STEPS}`,export_environment_variables:say`the run exports no variables; ${LATER_STEPS}`,cleanup_credentials:say`there is no credential file to remove`,access_token_lifetime:say`the run provides no token`,access_token_scopes:say`the run provides no token`,id_token_include_email:say`the run provides no token`};
function tellIdle$1(reader,line){
for(let input of[`gcloud_version`,`gcloud_component`])reader.optional(input)&&reader.notice(input,say`It has no effect: the run does not use gcloud.`);
for(let[input,why]of Object.entries(IDLE_OF_AUTH))reader.optional(input)&&reader.notice(input,say`It has no effect: ${why}.`);
[``,`alpha`,`beta`].includes(reader.text(`gcloud_component`))||reader.problem(`gcloud_component`,say`${name(reader.text(`gcloud_component`))} is not alpha or beta`);
line.idle.length>0&&reader.notice(`flags`,say`These have no effect here: ${line.idle.join(say`, `)}.`);
line.idleBecause.length>0&&reader.notice(`flags`,say`Why: ${line.idleBecause.join(say`; `)}.`)}
const NAMESPACED$1=/^[a-z0-9][a-z0-9.:-]*\/[A-Za-z0-9](?:[\w.-]{0,254}[A-Za-z0-9])?$/;
const SHORT=/^[^\s"'/\\]([^"'/\\]{0,254}[^\s"'/\\])?$/;
function readResourceTags(reader){
let entries=Object.entries(reader.parsed(`resource_tags`,parseKeyValues)??{});
for(let[key,value]of entries){
let fault=faultOf(key,value);
fault&&reader.problem(`resource_tags`,say`${name(`${key}=${value}`)} ${fault}`)}
entries.length>50&&reader.problem(`resource_tags`,say`has ${entries.length} tags; the maximum is ${50}`);
return entries.map(([key,value])=>({key,value}))}
function faultOf(key,value){
if(/^tagKeys\/\d+$/.test(key))return/^tagValues\/\d+$/.test(value)?void 0:say`names its key by id and its value by name; write tagKeys/123=tagValues/456`;
if(!NAMESPACED$1.test(key))return say`has no namespaced key before "="; write ORGANISATION_NUMBER/KEY or PROJECT_ID/KEY`;
if(/^tagValues\/\d+$/.test(value))return say`names its value by id and its key by name; write tagKeys/123=tagValues/456`;
return SHORT.test(value)?void 0:say`has no valid short name after "="`}
const tagValueName=({key,value})=>key.startsWith(`tagKeys/`)?value:`${key}/${value}`;
const METHODS=[`POST`,`GET`,`HEAD`,`PUT`,`DELETE`,`PATCH`,`OPTIONS`];
const WITH_BODY=new Set([`POST`,`PUT`,`PATCH`]);
const INPUT_OF={name:`schedule_name`,time_zone:`schedule_time_zone`,path:`schedule_path`,method:`schedule_method`,body:`schedule_body`,headers:`schedule_headers`,service_account:`schedule_service_account`,audience:`schedule_audience`,deadline:`schedule_deadline`,retries:`schedule_retries`,test:`schedule_test`,target:`schedule_target`};
const KEYS=[`schedule`,...Object.keys(INPUT_OF)];
function readSchedules(reader,{kind,service,mode,project}){
let text=reader.text(`schedule`);
if(text===``){
mode!==`diagnose`&&tellIdle(reader);
return[]}
let{words,schedule}=KINDS$1[kind];
if(!schedule){
reader.problem(`schedule`,say`is given with a ${words}, which cannot be called`,say`leave it out`);
return[]}
mode===`preview`&&reader.notice(`schedule`,say`It has no effect on previews: only a deploy sets schedules.`);
let schedules=givenBy(reader,text).map(given=>readOne(given,kind,service,project));
let twice=schedules.find(({name},at)=>schedules.findIndex(other=>other.name===name)!==at);
twice&&reader.problem(`schedule`,say`has two jobs named ${name(twice.name)}; give each its own name`);
return mode===`preview`||mode===`cleanup`||mode===`rollback`?[]:schedules}
function tellIdle(reader){
let idle=Object.values(INPUT_OF).filter(input=>reader.text(input)!==reader.fallback(input));
for(let input of idle)reader.notice(input,say`It has no effect without schedule.`,`warning`)}
function givenBy(reader,text){
if(!/^(- |-\n|\[)/.test(text))return[{from:`schedule`,schedule:text,text:key=>reader.text(INPUT_OF[key]),problem:(key,problem,example)=>reader.problem(key===`schedule`?`schedule`:INPUT_OF[key],problem,example)}];
let list=parseList(reader,text);
return list.map((entry,at)=>{
let from=list.length>1?`schedule[${at}]`:`schedule`;
let problem=(key,fault,example)=>reader.problem(`schedule`,say`has the entry ${at+1}, whose ${key} ${fault}`,example);
for(let key of Object.keys(entry))KEYS.includes(key)||reader.problem(`schedule`,say`has the entry ${at+1} with the unknown key ${name(key)}`,say`one of ${KEYS.join(say`, `)}`);
return{from,schedule:asText(entry.schedule),text:key=>asText(entry[key])||(key===`name`?``:reader.text(INPUT_OF[key])),problem}})}
function parseList(reader,text){
let parsed;
try{
parsed=plainYaml(text,{version:`1.2`})}catch(error){
if(!(error instanceof ParseError))throw error;
reader.problem(`schedule`,say`begins as a YAML list and has ${error.message}`,LIST);
return[]}
let list=Array.isArray(parsed)?parsed:[];
if(list.length===0||!list.every(entry=>typeof entry==`object`&&!!entry&&!Array.isArray(entry))){
reader.problem(`schedule`,say`is a list whose entries are not all mappings`,LIST);
return[]}
return list}
const LIST=`- { schedule: "0 3 * * *", name: nightly, path: /tasks/nightly }`;
function asText(value){
if(value==null)return``;
if(typeof value!=`object`)return String(value).trim();
return Object.entries(value).map(([key,inner])=>`${key}=${String(inner).replace(/[\\,\n]/g,`\\$&`)}`).join(`
`)}
function readOne(given,kind,service,project){
let{from,schedule,text}=given;
schedule===``&&given.problem(`schedule`,say`is missing`);
let name$3=text(`name`)||`${service}-schedule`;
/^[A-Za-z0-9_-]{1,500}$/.test(name$3)||given.problem(`name`,say`${name(name$3)} is not a valid name: use letters, digits, hyphens and underscores, at most 500 characters`);
let method=METHODS.find(one=>one===text(`method`).toUpperCase());
method||given.problem(`method`,say`${name(text(`method`))} is not one of ${METHODS.join(say`, `)}`);
let body=text(`body`)||void 0;
body!==void 0&&method&&!WITH_BODY.has(method)&&given.problem(`body`,say`is given with the method ${method}, which has no body`,say`leave it out, or use POST`);
return{from,name:name$3,cron:schedule.toLowerCase()===`none`?null:schedule,timeZone:readTimeZone(given),target:readTarget$1(given,kind),path:readPath(given),method:method??`POST`,test:readTest(given),...defined({body,headers:readHeaders(given),serviceAccount:readAccount(given,project),audience:text(`audience`)||void 0,deadlineSeconds:readDeadline(given),retries:readRetries(given)})}}
function readTimeZone({text,problem}){
let zone=text(`time_zone`);
try{
new Intl.DateTimeFormat(`en`,{timeZone:zone})}catch{
problem(`time_zone`,say`${name(zone)} is not a time zone of the tz database`)}
/^[+-]/.test(zone)&&problem(`time_zone`,say`${name(zone)} is an offset; give the name of a time zone`);
return zone}
function readTarget$1({text,problem},kind){
let given=text(`target`);
if(KINDS$1[kind].schedule===`run`){
given&&problem(`target`,say`is given with a job, which Cloud Scheduler runs directly`,say`leave it out`);
for(let key of[`audience`,`headers`,`body`])text(key)&&problem(key,say`is given with a job, which Cloud Scheduler runs through its API`,say`leave it out`);
return{kind:`run`}}
if(given===``)return{kind:`request`};
let name$4=/^function\s+(\S+)$/.exec(given)?.[1];
if(!name$4||jobFault(name$4.toLowerCase().replaceAll(`_`,`-`))){
problem(`target`,say`${name(given)} is not "function NAME"`);
return{kind:`request`}}
return{kind:`function`,name:name$4}}
function readPath({text,problem}){
let path=text(`path`);
let fault=pathFault(path);
fault&&problem(`path`,say`${name(path)} ${fault}`);
return path}
const REPLACED=/^(host|content-length|user-agent|x-google-.*|x-appengine-.*|x-cloudscheduler.*|authorization)$/i;
function readHeaders({text,problem}){
let value=text(`headers`);
if(value===``)return;
try{
let headers=parseKeyValues(value)??{};
for(let[key,value]of Object.entries(headers)){
/\p{Cc}/u.test(value)&&problem(`headers`,say`has a control character in the value of ${name(key)}`);
/^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/.test(key)||problem(`headers`,say`has ${name(key)}, which is not a header name`);
REPLACED.test(key)&&problem(`headers`,say`has ${name(key)}, which Cloud Scheduler sets itself`)}
return headers}catch(error){
if(!(error instanceof ParseError))throw error;
problem(`headers`,say`has ${error.message}`);
return}}
function readAccount({text,problem},project){
let email=text(`service_account`).replace(/^serviceAccount:/,``).toLowerCase();
if(email===``)return;
if(!isServiceAccountEmail(email)){
problem(`service_account`,say`${name(email)} is not the email of a service account`);
return email}
let owner=/@([a-z0-9-]+)\.iam\.gserviceaccount\.com$/.exec(email)?.[1];
owner&&project&&!/^\d+$/.test(project)&&owner!==project&&problem(`service_account`,say`${name(email)} is an account of the project ${owner}; Cloud Scheduler calls only as accounts of the job's own project, ${project}`,`caller@${project}.iam.gserviceaccount.com`);
return email}
function readDeadline({text,problem}){
let value=text(`deadline`);
if(value===``)return;
try{
let seconds=parseDuration(value);
(seconds<15||seconds>1800)&&problem(`deadline`,say`${name(value)} is not between 15 seconds and 30 minutes`);
return seconds}catch(error){
if(!(error instanceof ParseError))throw error;
problem(`deadline`,say`has ${error.message}`);
return}}
function readRetries({text,problem}){
let value=text(`retries`);
if(value===``)return;
/^[0-5]$/.test(value)||problem(`retries`,say`${name(value)} is not a number from 0 to 5`);
return Number(value)}
function readTest({text,problem}){
try{
return parseBoolean(text(`test`))}catch(error){
if(!(error instanceof ParseError))throw error;
problem(`test`,say`${name(text(`test`))} is not true or false`);
return!1}}
function readTarget(reader,mode){
let[[kind,traits]=[DEFAULT,KINDS$1[DEFAULT]],...others]=ALL$1.filter(([,{input}])=>reader.optional(input.name));
let input=traits.input.name;
for(let[,other]of others)reader.problem(other.input.name,say`is given together with ${input}; one run deploys one of them`);
let name$2=reader.text(input);
if(name$2===``){
let called=/^function\s+(\S+)$/.exec(reader.text(`schedule_target`))?.[1];
called&&mode!==`diagnose`?reader.problem(`service`,say`is missing. To do no more than schedule the function ${name(called)}, give it as service, in lower case and with hyphens, and leave schedule_target out`,called.toLowerCase().replaceAll(`_`,`-`)):!reader.optional(`metadata`)&&mode!==`diagnose`&&!isAudit(reader,mode)&&reader.problem(`service`,say`is missing (for a Cloud Run job set the input job, for a worker pool worker_pool)`);
return{kind,service:name$2}}
let fault=nameFault(kind,name$2);
fault&&reader.problem(input,`${name(name$2)} ${fault}`);
return{kind,service:name$2}}
const isAudit=(reader,mode)=>mode===`drift`&&reader.optional(`scope`)!==void 0;
const targetOf$1=(kind,name)=>name===``?{}:{[KINDS$1[kind].target]:name};
const OF_REQUESTS={suffix:say`It has no effect`,tag:say`It has no effect`,no_traffic:say`It has no effect`,timeout:say`It has no effect (it is the timeout of requests)`,verify_path:say`It has no effect`};
const TRAFFIC=[`revision_traffic`,`tag_traffic`,`update_traffic_flags`,`traffic_steps`];
function refuseForeign(reader,kind,access){
let{words,requests,traffic,tags,invokers,executions}=KINDS$1[kind];
let it=`a ${words}`;
!executions&&reader.boolean(`wait`)&&reader.notice(`wait`,say`It has no effect on ${it}: it runs jobs.`,`warning`);
if(!requests)for(let[input,said]of Object.entries(OF_REQUESTS))differs(reader,input)&&reader.notice(input,say`${said} on ${it}: it applies only to services.`,`warning`);
if(!traffic)for(let input of TRAFFIC)differs(reader,input)&&reader.problem(input,say`is given with ${it}, which has no traffic`,say`leave it out, or deploy a service`);
!requests&&access!==`keep`&&reader.problem(`access`,say`is ${access}, but ${it} has no URL that could be ${access}${invokers?say`; invokers sets who can ${invokers.verb} it`:``}`,`keep`);
!tags&&reader.optional(`resource_tags`)&&reader.problem(`resource_tags`,say`is given with ${it}; only services can have resource tags`,say`leave it out`);
!invokers&&reader.optional(`invokers`)&&reader.problem(`invokers`,say`is given with ${it}, which cannot be called`,say`leave it out`)}
const differs=(reader,input)=>reader.text(input)!==reader.fallback(input);
function percentages(values){
let entries=Object.entries(mapOf(values)).map(([key,text])=>{
if(!/^\d{1,3}$/.test(text)||Number(text)>100)throw new ParseError(say`a share for ${name(key)} that is not a whole number from 0 to 100`);
return[key,Number(text)]});
let sum=entries.reduce((total,[,percent])=>total+percent,0);
if(sum>100)throw new ParseError(say`shares that add up to ${sum} percent; the maximum is 100`);
if(entries.length===0)throw new ParseError(say`no share`);
return Object.fromEntries(entries)}
const tags=(set,remove,clear)=>({tags:{set,remove,clear}});
const ROWS=[[`--to-latest`,[`shares`,`latest`],``,`All traffic to the latest ready revision, now and after later deploys.`,()=>({shares:{by:`revision`,percent:{LATEST:100}}})],[`--to-revisions`,[`shares`,`revisions`],`LATEST=10,api-00012-abc=90`,`Percent by revision; the other shares are scaled.`,values=>({shares:{by:`revision`,percent:percentages(values)}})],[`--to-tags`,[`shares`,`tags`],`canary=10`,`Percent by tag; the other shares are scaled.`,values=>({shares:{by:`tag`,percent:percentages(values)}})],[`--set-tags`,[`tags`,`set`],`canary=LATEST`,`Tags of revisions; other tags are removed.`,values=>tags(mapOf(values),[],!0)],[`--update-tags`,[`tags`,`change`],`canary=LATEST`,`Tags of revisions; other tags stay.`,values=>tags(mapOf(values),[],!1)],[`--remove-tags`,[`tags`,`change`],`canary`,`Remove tags.`,values=>tags({},listOf(values),!1)],[`--clear-tags`,[`tags`,`clear`],``,`Remove all tags.`,()=>tags({},[],!0)]];
const parts=new Map(ROWS.map(([name,,,,part])=>[name,part]));
const OF_THE_DEPLOY=say`is set by inputs, for the deploy and its traffic alike`;
const NAMES=namesOf([...only(`requests`,...ROWS.map(([name,[family,variant],example,help])=>({name,takes:example===``?`alone`:`value`,example,help,sets:`traffic`,items:!0,family:{name:family,variant},effect:()=>({kind:`none`})}))),...gcloudWideFlags().filter(({name})=>name!==`--help`).map(flag=>flag.effect([flag.example],()=>``).kind===`inputs`?refusal(flag.name,flag.takes,OF_THE_DEPLOY):flag),refusal(`--region`,`value`,OF_THE_DEPLOY),refusal(`--help`,`alone`,say`prints the help of gcloud and changes nothing`),refusal(`--namespace`,`value`,say`is for Knative on a Kubernetes cluster`),ignored(`--async`,`alone`,``,say`a run waits until the traffic has moved`)]);
function readTrafficFlags(text,readText){
let problems=[];
let complain=(problem,example=`--to-latest`)=>problems.push({input:`update_traffic_flags`,problem,example});
let[given]=readGiven(text,NAMES,readText,complain).map(group=>group.given);
let families=new Map;
let change={};
let idle=[];
for(let[flag,values]of given??[]){
let rival=flag.family&&families.get(flag.family.name);
rival&&rival.family?.variant!==flag.family?.variant&&complain(say`has ${rival.name} and ${flag.name}, of which gcloud takes only one`,usage$1(flag));
flag.family&&families.set(flag.family.name,flag);
let part=parts.get(flag.name);
if(flag.refused)complain(say`has ${flag.name}, which ${flag.refused}`);else if(!part)idle.push(flag.name);else try{
merge(change,part(values))}catch(error){
if(!(error instanceof ParseError))throw error;
complain(say`${flag.name} has ${error.message}`,usage$1(flag))}}
return{...Object.keys(change).length>0&&{change},idle,problems}}
function merge(change,{shares,tags:more}){
shares&&(change.shares=shares);
let before=change.tags;
more&&(change.tags={set:{...before?.set,...more.set},remove:[...before?.remove??[],...more.remove],clear:more.clear||(before?.clear??!1)})}
const WITH_TRAFFIC=pluralOf(({traffic})=>traffic===!0);
const WITHOUT_TRAFFIC=pluralOf(({traffic})=>!traffic);
function readTraffic(reader,{mode,kind},readText){
let verifyCommand=readVerifyCommand(reader);
if(!KINDS$1[kind].traffic){
verifyCommand&&reader.notice(`verify_command`,say`It has no effect: ${WITHOUT_TRAFFIC} have no URL to test.`);
mode===`rollback`&&reader.problem(`mode`,say`${name(mode)} is for ${WITH_TRAFFIC}; ${WITHOUT_TRAFFIC} have no traffic`,`deploy`);
return{}}
let back=mode===`rollback`;
let{change:fromFlags,idle:without,problems}=readTrafficFlags(reader.text(`update_traffic_flags`),readText);
reader.problems.push(...problems);
without.length>0&&reader.notice(`update_traffic_flags`,say`These have no effect here: ${without.join(say`, `)}.`);
let byRevision=readShares(reader,`revision_traffic`,back);
let byTag=readShares(reader,`tag_traffic`,!1);
byRevision&&byTag&&reader.problem(`tag_traffic`,say`is given together with revision_traffic; keep one`,say`leave one of them out`);
let shares=byRevision?{by:`revision`,percent:byRevision}:byTag&&{by:`tag`,percent:byTag};
shares&&fromFlags?.shares&&reader.problem(`update_traffic_flags`,say`sets the traffic, and so does ${byRevision?`revision_traffic`:`tag_traffic`}; keep one`,`--update-tags=stable=LATEST`);
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
total>100&&reader.problem(input,say`adds up to ${total} percent; the maximum is 100`);
return shares&&Object.keys(shares).length>0?shares:void 0}
function checkKey(key,input){
if(input===`revision_traffic`&&key===`LATEST`)return key;
if(input===`revision_traffic`&&key.toUpperCase()===`LATEST`)throw new ParseError(say`${name(key)}; for the latest revision write LATEST`);
if(/^[a-z]([-a-z0-9]{0,61}[a-z0-9])?$/.test(key))return key;
throw new ParseError(say`${name(key)}, which is not a ${input===`tag_traffic`?say`tag`:say`revision`} name`)}
function percentOf(value,key){
if(/^\d{1,3}$/.test(value)&&Number(value)<=100)return Number(value);
throw new ParseError(say`${value===``?say`no share`:name(value)} for ${name(key)}; a share is a whole number from 0 to 100`)}
function readRollout(reader){
let steps=reader.parsed(`traffic_steps`,readSteps);
let interval=reader.parsed(`traffic_interval`,text=>parseDuration(text)*1e3);
let most=reader.parsed(`run_timeout`,text=>parseDuration(text)*1e3);
if(!steps||interval===void 0)return;
let pauses=(steps.length-1)*interval;
most!==void 0&&most>0&&pauses>=most&&reader.problem(`traffic_interval`,say`makes a rollout of ${steps.length} steps take ${pauses/6e4} minutes, but run_timeout ends the run after ${most/6e4}`,say`a shorter interval, or a longer run_timeout`);
return{steps,intervalMs:interval}}
function readVerifyCommand(reader){
let line=reader.optional(`verify_command`);
let timeoutMs=reader.parsed(`verify_timeout`,text=>parseDuration(text)*1e3);
if(!line)return;
/[\r\n]/.test(line)&&reader.problem(`verify_command`,say`has several lines; it is one command line, run without a shell`,`npm run smoke-test`);
timeoutMs!==void 0&&timeoutMs<=0&&reader.problem(`verify_timeout`,say`has to be longer than zero`,`2m`);
reader.optional(`metadata`)&&reader.problem(`verify_command`,say`is given together with metadata, which sets the traffic itself`,say`leave it out`);
return{line,timeoutMs:timeoutMs??0}}
function movedAtOnce(reader,{shares}){
if(shares||parseLooseBoolean(reader.text(`no_traffic`)))return;
return{steps:[100],intervalMs:0,atOnce:!0}}
function readSteps(text){
let steps=parseCommaList(text).map(step=>{
if(/^\d{1,3}$/.test(step)&&Number(step)>=1&&Number(step)<=100)return Number(step);
throw new ParseError(say`${name(step)}; a step is a whole number from 1 to 100`)});
for(let[at,step]of steps.entries())if(step<=(steps[at-1]??0))throw new ParseError(say`${step} after ${steps[at-1]}; every step has to be higher`);
return steps}
function checkRollout(reader,change){
change.shares&&reader.problem(`traffic_steps`,say`is given together with shares of the traffic, which a rollout sets itself`);
parseLooseBoolean(reader.text(`no_traffic`))&&reader.problem(`traffic_steps`,say`is given together with no_traffic; a rollout already begins without traffic`);
reader.optional(`metadata`)&&reader.problem(`traffic_steps`,say`is given together with metadata, which sets the traffic itself`)}
function backTo(reader,{shares,tags}){
for(let input of[`source`,`image`])reader.optional(input)&&reader.notice(input,say`It has no effect: a rollback deploys nothing.`);
tags&&reader.notice(`update_traffic_flags`,say`A rollback does not change tags.`,`warning`);
if(!shares)return{};
let[first,...more]=Object.entries(shares.percent);
if(shares.by===`tag`||!first||more.length>0||first[0]===`LATEST`||first[1]!==100){
let from=shares.by===`tag`?`tag_traffic`:`revision_traffic`;
reader.problem(from,say`has to name exactly one revision in a rollback, which then gets all traffic`,`api-00042-abc`);
return{}}
return{trafficChange:{shares}}}
const KNOWN=INPUTS.filter(({ready})=>ready).map(({name})=>name);
const ALL=new Set(INPUTS.map(({name})=>name));
const SYNONYMS={name:`service`,service_name:`service`,app:`service`,job_name:`job`,project:`project_id`,location:`region`,env:`env_vars`,environment_variables:`env_vars`,env_file:`env_vars_file`,manifest:`metadata`,yaml:`metadata`,workdir:`source`,working_directory:`source`,path:`source`,args:`flags`};
const PLAIN=/^\d{1,6}(?:\.\d{1,3})?(?:[A-Za-z]{1,2})?$/;
function unknownInputs(raw,kind){
return Object.entries(raw).filter(([input])=>!ALL.has(input)).map(([input,value=``])=>({input:name(input).slice(1,-1),level:`warning`,text:say`This input does not exist, so it has no effect. ${remedy(input,value.trim(),kind)}`}))}
function remedy(input,value,kind){
let flags=FLAGS.filter(flag=>flag.refused===void 0&&fits(flag,KINDS$1[kind]));
let flagged=input.replaceAll(/[_\s]/g,`-`);
let flag=flags.find(({name})=>name===`--${flagged}`);
let synonym=own(SYNONYMS,input.replaceAll(/[-\s]/g,`_`));
if(flag&&!synonym)return say`Write flags: ${usage(flag,value)}`;
let instead=synonym??meant(input,KNOWN);
if(instead)return say`Did you mean ${instead}?`;
let close=meant(flagged,flags.map(({name})=>name.slice(2)));
let near=flags.find(({name})=>name===`--${close}`);
return near?say`Did you mean flags: ${usage(near,value)}?`:say`Remove it; docs/inputs.md of run-iam-deploy lists the inputs.`}
function usage({name,takes,example},value){
if(takes!==`value`)return takes===`switch`&&/^false$/i.test(value)?name.replace(`--`,`--no-`):name;
return`${name}=${PLAIN.test(value)?value:example}`}
const MODES=[`deploy`,`preflight`,`preview`,`cleanup`,`drift`,`rollback`,`diagnose`];
function readGrantMissing(reader){
let grantMissing=reader.boolean(`grant_missing`);
grantMissing&&reader.text(`preflight`)===`off`&&reader.notice(`grant_missing`,say`It has no effect with preflight: off, which does not look for missing permissions.`,`warning`);
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
let traits=KINDS$1[kind];
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
fault&&reader.problems.push({input:`flags`,problem:say`--image has ${shownImage(image)}, which ${fault}`,example:`--image=IMAGE`})}
let access=accessBy(reader,manifest,edits);
let invokers=readInvokers(reader);
let callers=readCallers(reader);
let schedules=readSchedules(reader,{kind,service,mode,project});
let diagnosis=readDiagnosis(reader,{mode,kind,service,schedules});
let strategy=reader.oneOf(`invokers_update_strategy`,[`merge`,`overwrite`]);
strategy===`overwrite`&&invokers.length===0&&reader.notice(`invokers_update_strategy`,say`It has no effect without invokers.`);
refuseForeign(reader,kind,access.access);
let given=readOrigin(reader,disk,mode);
let origin=manifest?manifestOrigin(reader,manifest,given):given;
let traffic=readTraffic(reader,{mode,kind},path=>readFileOf(disk,path));
traits.builds&&edits.push(...baseImageEdits(reader,line.build,origin));
let changesSomething=edits.length+fromFlags.before.length>0||access.access!==`keep`||invokers.length+callers.length+schedules.length>0;
let execution=line.execution===`wait`||reader.boolean(`wait`)?`wait`:line.execution;
let asksForMore=changesSomething||traits.executions&&execution!==void 0||reader.optional(`metadata`);
let needsNothing=mode===`preview`||mode===`cleanup`||mode===`rollback`||mode===`diagnose`||isAudit(reader,mode);
origin.kind!==`template`||asksForMore||traffic.trafficChange||needsNothing||reader.problem(`source`,say`is missing, and so is the input image, and nothing else changes the ${traits.words}`);
traffic.rollout&&origin.kind===`template`&&edits.length+fromFlags.before.length===0&&reader.problem(`traffic_steps`,say`needs a new revision; give source or image`);
let labels=defaultLabels(reader,env);
!manifest&&(origin.kind!==`template`||edits.length+fromFlags.before.length>0)&&edits.unshift(...labels);
edits.unshift(...fromFlags.before);
let suffix=traits.traffic?readSuffix(reader,service):void 0;
let tag=traits.traffic?readTag(reader,service):void 0;
let inManifest=manifest&&applyInputs(reader,manifest,edits,{...suffix&&{suffix},...tag&&{tag},mode,region});
refuseUncoveredBuild(reader,line,origin);
tellIdle$1(reader,line);
tellLoose(reader);
let config={mode,dryRun:reader.boolean(`dry_run`),credentials:readCredentials(reader,env),universe:readUniverse(reader),...readEnvironment(reader),region,regions,kind,service,origin,noTraffic:traits.traffic===!0&&parseLooseBoolean(reader.text(`no_traffic`)),edits:inManifest?viewOf(inManifest,kind,{project,region}):edits,...access,onPublicDenied:reader.oneOf(`on_public_denied`,[`oidc-only`,`fail`]),invokers,invokersUpdateStrategy:invokers.length>0?strategy:`merge`,callers,resourceTags:readResourceTags(reader),schedules,preflight:reader.oneOf(`preflight`,[`enforce`,`warn`,`off`]),grantMissing:readGrantMissing(reader),waitForGrants:reader.boolean(`wait_for_grants`),propagationTimeoutMs:readMilliseconds(reader,`propagation_timeout`,0),build:readBuild(reader,line.build,origin.kind===`source`),...readPreviews(reader,mode,kind,disk),...traffic,verify:reader.boolean(`verify`),verifyPath:readVerifyPath(reader),runTimeoutMs:readMilliseconds(reader,`run_timeout`,1e3),onCancel:reader.oneOf(`on_cancel`,[`cancel-build`,`leave`]),language:reader.oneOf(`language`,LANGUAGES),summary:reader.boolean(`summary`),settings:readSettings(reader),notices:reader.notices,...defined({requestReason:readRequestReason(reader),project,otherRegion,containers:placed?.containers,diagnosis,execution:traits.executions&&execution,suffix,tag,manifest:manifest&&inManifest&&manifestOf(manifest,inManifest),reportPath:reader.parsed(`report_path`,path=>writable(disk,path)),sarifPath:reader.parsed(`sarif_file`,path=>writable(disk,path)),commit:env.GITHUB_SHA||void 0,commitUrl:commitUrl(env)})};
tellVoid(reader,config);
if(reader.problems.length===0)return{config};
return{problems:withoutToken(reader),mode,target:defined({project,region,...targetOf$1(kind,service)}),notices:reader.notices,schedules,summary:config.summary,...mode===`preview`&&!reader.problems.some(({input})=>FOR_TELLING.has(input))&&{toTell:config},...defined({reportPath:config.reportPath,sarifPath:config.sarifPath})}}
function withoutToken(reader){
let token=reader.text(`github_token`);
return reader.problems.map(one=>token?{...one,problem:one.problem.replaceAll(token,`***`)}:one)}
const FOR_TELLING=new Set([`mode`,`service`,`job`,`worker_pool`,`metadata`,`region`,`project_id`,`github_token`,`comment`,`environment`,`dry_run`]);
const readSettings=reader=>INPUTS.flatMap(input=>{
let value=reader.text(input.name);
return`shownAs`in input&&value!==reader.fallback(input.name)?[{input:input.name,title:input.shownAs,value}]:[]});
function commitUrl({GITHUB_SERVER_URL,GITHUB_REPOSITORY,GITHUB_SHA}){
if(!GITHUB_SERVER_URL||!GITHUB_REPOSITORY||!GITHUB_SHA)return;
return`${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}/commit/${GITHUB_SHA}`}
function readRegions(reader,raw){
if(isAudit(reader,reader.text(`mode`)))return[reader.fallback(`region`)];
raw.region?.trim()===``&&reader.origin(`region`)===`region`&&reader.problem(`region`,say`is missing`);
let given=parseCommaList(reader.text(`region`)).filter(region=>region!==``);
let regions=[...new Set(given)];
regions.length===0&&reader.problem(`region`,say`does not name a region`);
let mode=reader.text(`mode`);
regions.length>1&&mode!==`deploy`&&mode!==`preflight`&&reader.problem(`region`,say`has ${regions.length} regions, but mode: ${mode} supports only one`);
for(let region of regions){
let fault=regionFault(region);
fault&&reader.problem(`region`,say`${name(region)} ${fault}`)}
return regions}
function byLabel(reader,raw,label){
if(label===void 0||raw.region!==void 0||reader.origin(`region`)!==`region`)return;
if(regionFault(label))return;
reader.notice(`region`,say`It is not given, so the run deploys to ${label}, as the location label in the file of metadata says.`);
return[label]}
function judgeLabel(reader,label,regions){
if(label===void 0||regions.includes(label))return;
let chosen=reader.text(`region`)!==reader.fallback(`region`);
reader.notice(`region`,say`The run deploys to ${regions.join(say`, `)}, and the location label in the file of metadata says ${label}. The input wins, as gcloud's flag does${chosen?``:say`; if the label's region is meant, write region: ${label}`}.`,chosen?`notice`:`warning`);
return chosen?void 0:label}
function readSuffix(reader,service){
let suffix=reader.optional(`suffix`);
let fault=suffix&&suffixFault(suffix,service);
fault&&reader.problem(`suffix`,say`${name(suffix)} ${fault}`);
return suffix}
function readTag(reader,service){
let tag=reader.optional(`tag`);
let fault=tag&&tagFault(tag,service);
fault&&reader.problem(`tag`,say`${name(tag)} ${fault}`);
return tag}
function readRequestReason(reader){
let reason=reader.optional(`request_reason`);
let fault=headerFault(reason??``);
fault&&reader.problem(`request_reason`,fault);
return reason}
function readUniverse(reader){
let universe=reader.text(`universe`);
/^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(universe)||reader.problem(`universe`,say`${name(universe)} is not a domain`);
return universe}
function readEnvironment(reader){
let allowed=reader.boolean(`allow_fork_source`);
let environment=reader.optional(`environment`);
allowed&&!environment&&reader.problem(`allow_fork_source`,say`needs environment: the GitHub environment of the job, whose reviewers approve each run`,`false`);
environment&&environment.length>255&&reader.problem(`environment`,say`has more than ${255} characters`,`production`);
if(!environment)return{};
return allowed?{forkEnvironment:environment}:{environment}}
function readVerifyPath(reader){
let path=reader.text(`verify_path`);
let fault=pathFault(path);
fault&&reader.problem(`verify_path`,say`${name(path)} ${fault}`);
return path}
function readMilliseconds(reader,name$1,lowest){
let milliseconds=reader.parsed(name$1,text=>parseDuration(text)*1e3);
if(milliseconds===void 0)return 0;
milliseconds<lowest&&reader.problem(name$1,say`is ${name(reader.text(name$1))}; it must be greater than zero`);
return milliseconds}
function readOrigin(reader,disk,mode){
let image=reader.optional(`image`);
let given=reader.optional(`source`);
image&&given&&reader.problem(`source`,say`is given together with image; keep one of the two. To name the repository of the built image, use artifact_repository`);
if(given){
let directory=resolve(disk.workingDirectory,given);
if(mode===`cleanup`||mode===`drift`||mode===`rollback`||mode===`diagnose`)return{kind:`source`,directory,given};
readFolder(reader,disk,directory,given);
return{kind:`source`,directory,given}}
if(!image)return{kind:`template`};
let fault=imageFault(image,reader.text(`universe`));
fault&&reader.problem(`image`,say`${shownImage(image)} ${fault}`);
return{kind:`image`,image}}
function writable(disk,path){
onDisk(path,()=>disk.mayWrite(resolve(disk.workingDirectory,path)));
return path}
function readFolder(reader,disk,directory,given){
let problem=fault=>reader.problem(`source`,say`${name(given)} ${fault}`);
if(/^gs:\/\//.test(given)){
problem(say`is an object in a bucket, which this action does not deploy, unlike gcloud; give a folder of the checkout`);
return}
if(/^(?:[a-z+]+:\/\/|git@)/.test(given)){
problem(say`is an address; give a folder of the checkout (a step with actions/checkout makes one)`);
return}
try{
let{empty,outsideOf}=disk.folder(directory);
empty?problem(say`is an empty folder (has the checkout step run?)`):outsideOf!==void 0&&reader.notice(`source`,say`${name(given)} is the folder ${directory}, which is outside the workspace ${outsideOf}. The run uploads all of it except what ignore files exclude.`,`warning`)}catch(error){
if(!(error instanceof FileFault))throw error;
error.kind===`absent`?problem(say`does not exist${meantPath(error)||say` (has the checkout step run?)`}`):problem(error.kind===`special`?say`is a file; give a folder`:error.message)}}
const shownImage=image=>image.length>120?`"${image.slice(0,60)}...${image.slice(-50)}"`:`"${image}"`;
const ofContainer=(edit,container)=>container!==void 0&&edit.path.startsWith(`container.`)?{...edit,container}:edit;
async function judgeSchedules(read){
let schedules=`config`in read?read.config.schedules:read.schedules;
if(schedules.every(({cron})=>cron===null))return read;
let{Cron}=await import(`./croner.js`);
let judged=schedules.map(schedule=>judge(schedule,cron=>nextOf(Cron,cron,schedule.timeZone)));
let problems=judged.flatMap(({problem})=>problem??[]);
let timed=judged.map(({schedule})=>schedule);
if(`config`in read&&problems.length===0)return{...read,config:{...read.config,schedules:timed}};
return`config`in read?refused$1(read.config,problems):{...read,problems:[...read.problems,...problems]}}
function judge(schedule,next){
let{cron,from}=schedule;
if(!cron||isEnglish(cron))return{schedule};
let found=next(cron);
if(typeof found!=`string`)return{schedule:{...schedule,next:found}};
return{schedule,problem:{input:from,problem:`${name(cron)} ${found}`,example:`0 3 * * *`}}}
const isEnglish=schedule=>/(?:^|\s)(?:every|of)\s/i.test(schedule)||/\d:\d\d$/.test(schedule);
function nextOf(Cron,cron,timezone){
let fields=cron.trim().split(/\s+/);
if(fields.length!==5)return say`has ${count(fields.length,`field`)}; a cron expression has five: minute, hour, day of month, month, day of week`;
if(!fields.every(field=>/^[0-9A-Za-z*,/-]+$/.test(field))||/\b(L|W|LW)\b/i.test(cron))return say`has a character that Cloud Scheduler does not accept`;
try{
let times=new Cron(cron,{timezone,mode:`5-part`,paused:!0}).nextRuns(3);
return times.length>0?times.map(time=>time.toISOString()):say`never matches a date`}catch(error){
let said=error instanceof Error?error.message.replace(/^Cron\w*: /,``):``;
return/time ?zone/i.test(said)?[]:say`is not a cron expression (${said})`}}
function refused$1(config,problems){
let{mode,project,region,kind,service,notices,summary,reportPath,sarifPath,schedules}=config;
return{problems,mode,notices,summary,schedules,target:{region,...project&&{project},...targetOf$1(kind,service)},...reportPath&&{reportPath},...sarifPath&&{sarifPath}}}
const DEFAULT_CALLER=`cloud-scheduler-invoker`;
function defaultCaller(project){
let[domain,id]=project.includes(`:`)?project.split(`:`):[void 0,project];
return`${DEFAULT_CALLER}@${domain?`${id}.${domain}`:id}.iam.gserviceaccount.com`}
const DEFAULT_CALLER_ID=DEFAULT_CALLER;
const callerOf=({serviceAccount},project)=>serviceAccount??defaultCaller(project);
const schedulerJobName=(project,location,job)=>`projects/${project}/locations/${location}/jobs/${job}`;
const functionService=name=>name.toLowerCase().replaceAll(`_`,`-`);
const functionName=(project,location,name)=>`projects/${project}/locations/${location}/functions/${name}`;
const SCHEDULER_HOST=`cloudscheduler.googleapis.com`;
const schedulerAgent=projectNumber=>`service-${projectNumber}@gcp-sa-cloudscheduler.iam.gserviceaccount.com`;
const WITHOUT_POLICY=new Set([`network`,`connector`,`worker-pool`,`sql-instance`]);
const DEPLOYED=new Set(Object.values(KINDS$1).map(({role})=>role));
const isDeployed=({kind})=>DEPLOYED.has(kind);
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
const within=(resource,name)=>({resource,project:projectIn(name)??``});
function inProject(place,project){
if(`name`in place&&place.name!==void 0)return{...place,name:place.name.replace(/^projects\/-\//,`projects/${project}/`)};
return`project`in place&&place.project===`-`?{...place,project}:place}
const OF_PLACE={secret:`secretmanager.googleapis.com`,"crypto-key":`cloudkms.googleapis.com`,"client-account":SCHEDULER_HOST,"sql-instance":`sqladmin.googleapis.com`,connector:`vpcaccess.googleapis.com`,network:`compute.googleapis.com`,subnetwork:`compute.googleapis.com`};
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
const CALL=/\b(?:GET|POST|PUT|PATCH|DELETE) ((?:[a-z0-9-]+\.)+[a-z]+)(\/[^\s,;()"]*[^\s,;().:"])?/g;
const NAMESPACED=/^\/(?:apis\/|v1\/namespaces\/)/;
function withRealHosts(report,elsewhere){
if(elsewhere.length===0)return report;
let hosts=new Map(elsewhere.map(({api,host})=>[api,host]));
let{findings,decisions,plan,checks,timings}=report;
let named=namedIn({findings,decisions,plan,checks,timings},text=>text.replace(CALL,(call,host,path=``)=>{
let real=NAMESPACED.test(path)&&hosts.get(host)||hosts.get(host.replace(/^[a-z]+-[a-z]+\d+-/,``));
return real?say`${call} at ${real}`:call}));
return{...report,elsewhere:[...elsewhere],...named}}
function elsewhereSentence(elsewhere){
if(elsewhere.length===0)return;
let parts=[...byHostname(elsewhere)].map(([host,apis],at)=>say`for ${some(apis)}${at===0?say` go`:``} to ${host}`);
let variables=[...new Set(elsewhere.map(({variable})=>variable.replace(/_[A-Za-z]+$/,`_...`)))];
return say`Requests and tokens ${parts.join(say`, `)} (${list$3(variables)}).`}
const some=apis=>apis.length>3?say`${apis.length} Google APIs`:list$3(apis);
function byHostname(elsewhere){
let groups=Map.groupBy(elsewhere,({host})=>host.replace(/:\d+$/,``));
return new Map([...groups].map(([name,items])=>{
let hosts=new Set(items.map(({host})=>host));
return[hosts.size>1?name:[...hosts][0]??name,items.map(({api})=>api)]}))}
const AS_IS=new Set([`remedies`,`changes`,`needs`,`resource`,`target`,`id`]);
function namedIn(value,name){
if(typeof value==`string`)return name(value);
if(Array.isArray(value))return value.map(item=>namedIn(item,name));
if(typeof value!=`object`||!value)return value;
return Object.fromEntries(Object.entries(value).map(([key,item])=>[key,AS_IS.has(key)?item:namedIn(item,name)]))}
const grantedBefore=({config,found=[]})=>config.preflight===`off`?{}:{granted:new Set(found.flatMap(({status,principal,permission})=>status===`pass`?[`${principal} ${permission}`]:[]))};
const heldByDeployer=({found=[],google})=>new Set(found.flatMap(({status,principal,permission})=>status===`pass`&&permission&&principal===google?.identity.principal?[permission]:[]));
function nearestPath(path,{workspace,from,folder}){
try{
let missing=path;
for(;!lookAt(dirname(missing));)missing=dirname(missing);
let parent=dirname(missing);
if(!isWithin(parent,workspace)||placeOf$1(parent,workspace).beyond)return;
let rest=relative(missing,path);
let names=readdirSync(parent,{withFileTypes:!0}).filter(entry=>!entry.name.startsWith(`.`)&&(rest===``&&!folder?entry.isFile():entry.isDirectory())).slice(0,1e3).map(entry=>entry.name);
let near=meant(basename(missing),names);
if(near===void 0)return;
let whole=join(parent,near,rest);
return relative(from,lookAt(whole)?whole:join(parent,near))}catch(error){
if(error instanceof FileFault||error.code!==void 0)return;
throw error}}
function writeText(path,text,options={}){
let{target,mode}=targetOf(path,options);
let beside=join(dirname(target),`.${basename(target).slice(0,40)}-${randomBytes(6).toString(`hex`)}.tmp`);
let started=!1;
try{
mkdirSync(dirname(target),{recursive:!0});
started=!0;
writeFileSync(beside,text,{flag:`wx`,mode:options.mode??438});
mode!==void 0&&chmodSync(beside,options.mode??mode);
renameSync(beside,target)}catch(error){
started&&rmSync(beside,{force:!0});
throw notWritten(error)}}
function mayWrite(path,options={}){
targetOf(path,options)}
function targetOf(path,{workspace,replaceLink}){
let absolute=resolve(path);
let stats=lookAt(absolute);
if(stats?.isDirectory())throw new FileFault(`folder`,say`is a folder`);
if(stats?.isSymbolicLink()){
if(!replaceLink)throw new FileFault(`outside`,say`is a link, and the run does not write through links`)}else if(stats&&!stats.isFile())throw new FileFault(`special`,say`is a pipe, a socket or a device`);
let{folder,missing}=deepest(dirname(absolute));
let real=workspace===void 0?realPath(folder):placeOf$1(folder,workspace).real;
let target=join(real,...missing,basename(absolute));
return stats?.isFile()?{target,mode:stats.mode&511}:{target}}
function deepest(folder){
let missing=[];
let at=folder;
for(;lookAt(at)===void 0&&dirname(at)!==at;){
missing.unshift(basename(at));
at=dirname(at)}
return{folder:at,missing}}
function notWritten(error){
let{code}=faultOf$2(error);
return new FileFault(`unusable`,say`cannot be written (${code})`,code)}
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
let{real,beyond}=placeOf$1(path,workspace);
return{empty:isEmpty(real),...beyond&&job!==void 0&&{outsideOf:job}}}),readText:path=>hinted(path,!1,()=>readText(path,{workspace})),mayWrite:path=>mayWrite(path,{workspace})}}
function isEmpty(folder){
try{
if(!statSync(folder).isDirectory())throw new FileFault(`special`,say`is not a folder`);
let entries=opendirSync(folder);
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
let reason=say`project_id: ${number} is the number of a project, and the run could not read its id: ${sentence(error.message)} Write the id.`;
throw failure$1(`project-unreachable`,reason,{resource,evidence})}}
function abortOnSignals(){
let controller=new AbortController;
for(let name of[`SIGINT`,`SIGTERM`])process.on(name,()=>controller.abort(new Cancelled(say`Cancelled: the run got ${name}.`)));
return controller.signal}
function outliveTheUnheard(log){
process.on(`unhandledRejection`,reason=>log.debug(say`Unhandled: ${errorStack(reason)}`))}
function withDeadline(signal,ms){
let controller=new AbortController;
setTimeout(()=>controller.abort(new Cancelled(say`Stopped: the run took longer than run_timeout (${ms%6e4?`${ms/1e3}s`:`${ms/6e4}m`}).`)),ms).unref();
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
if(world&&course.config.mode===`diagnose`)return(await import(`./diagnose.js`)).diagnose(course,world);
let{scope}=course.config.drift;
if(world&&scope)return(await import(`./audit.js`)).audit(course,world,scope,runner);
let{lookAround,carryOut}=await laterStages();
world&&await lookAround(course,world,place)&&await carryOut(course,world,place)});
return{course}}
let others=[];
for(let region of regions.slice(1)){
let other=readConfig(raw,runner.env,disk,{region,flagWords});
if(`problems`in other)return{refused:other};
others.push(courseOf(other.config))}
let{runRegions}=await import(`./regions.js`);
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
const courseOf=config=>({config,plan:[],grantSteps:0,findings:[],changes:[],checks:[],made:{}});
const laterStages=()=>import(`./stages.js`);
const stagesUnder=async signal=>({begin:(course,place,google)=>begin(course,place,signal,google),...await laterStages(),guarded:(course,place,stage)=>guarded(course,place,signal,stage)});
async function guarded(course,{runner},signal,stage){
try{
await givenUpAfterAbort(stage(),signal)}catch(error){
let{explain}=await import(`./failure.js`);
let findings=explain(signal.aborted?signal.reason:error,circumstances(course));
course.findings.unshift(...findings??[mistake(error)]);
if(findings)return;
runner.log.quote(errorStack(error));
runner.log.info(say`Report it: ${bugForm(error,runner.env)}`)}}
const mistake=error=>fail(`internal-error`,say`${sentence(errorText(error))} This is a bug in run-iam-deploy, not in your workflow. Please report it: the log has a link to the form.`);
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
let{githubClient}=await import(`./github-client.js`);
return(await githubClient(runner.env,{token,repository,signal})).pullHead(pullRequest).then(({sha})=>sha,()=>void 0)}}
async function withCodeOwner(config,{runner,context},signal){
if(context.code.whose!==`ask`&&context.code.whose!==`base`)return context;
let{findCodeOwner}=await import(`./code-owner.js`);
return{...context,code:await findCodeOwner(context,config,runner,signal)}}
function circumstances(course){
let{google,config,facts,failedOn}=course;
let project=config.project??google?.project;
return{resources:resourcesOf(project?{...config,project}:config,facts??null),...google&&{identity:google.identity},...failedOn&&{resource:failedOn},...facts?.roleTable&&{table:facts.roleTable},held:heldByDeployer(course)}}
const UNSAID_MS=6e4;
function waitAskedFor({status,headers,text},now){
if(status!==403&&status!==429)return;
let after=headers.get(`retry-after`);
if(after!==null)return/^\d+$/.test(after.trim())?Number(after)*1e3:UNSAID_MS;
if(headers.get(`x-ratelimit-remaining`)===`0`){
let reset=Number(headers.get(`x-ratelimit-reset`));
return reset>0?Math.max(0,reset*1e3-now)+1e3:UNSAID_MS}
return status===429||/\b(?:rate limit|abuse detection)/i.test(text)?UNSAID_MS:void 0}
function waitOf(error,now){
let{status,response}=error;
let headers=new Headers;
for(let[name,value]of Object.entries(response?.headers??{}))value!==void 0&&headers.set(name,String(value));
let text=error instanceof Error?error.message:``;
return waitAskedFor({status:status??0,headers,text},now)}
const PATIENCE_MS=1e4;
const RATE_LIMIT_MS=6e4;
function newsOf({env,log},signal){
let open=[];
let patience=makePatience(log);
let client;
let connect=(token,repository)=>{
client??=import(`./github-client.js`).then(({githubClient})=>githubClient(env,{token,repository,signal:patience.signal,waitMs:RATE_LIMIT_MS,onWait:ms=>patience.extend(ms)}));
return client};
let said=new Set;
let note=(level,words)=>{
if(said.has(words))return;
said.add(words);
log[level](words)};
let next=(tellers,tell)=>tellers.then(lines=>Promise.all(lines.map(line=>line.next(tell)))).catch(()=>void 0);
return{begun(config,context){
let{githubToken:token}=config;
if(!token||!context.repository||config.dryRun)return;
if(!hasNews(config))return;
let subject=subjectOf(config,context,env);
let github=connect(token,context.repository);
let tellers=Promise.all([github,import(`./comment.js`),import(`./deployment.js`),import(`./drift-issue.js`)]).then(([api,{commentTeller},{deploymentTeller},{driftIssueTeller}])=>[commentTeller(subject,api,patience),deploymentTeller(subject,api,words=>note(`info`,words)),driftIssueTeller(subject,api)].flatMap(teller=>teller?[makeLine(teller,note,patience)]:[]));
open.push({region:config.region,subject,tellers});
next(tellers,teller=>teller.begun())},changing({region}){
let found=open.find(each=>each.region===region);
found&&next(found.tellers,teller=>teller.changing?.())},async ended(ending){
if(open.length===0)return;
let hurry=()=>patience.end(1500,say`the run was cancelled`);
patience.end(PATIENCE_MS,say`GitHub did not answer within ${PATIENCE_MS/1e3} seconds`);
signal.aborted?hurry():signal.addEventListener(`abort`,hurry,{once:!0});
let{conclude,courseReport}=await import(`./conclude2.js`);
let courses=`refused`in ending?[]:[ending.course,...ending.others??[]];
await Promise.all(open.map(async({region,subject,tellers})=>{
let course=`refused`in ending?refused(subject.config):courses.find(each=>each.config.region===region);
if(!course)return;
let report=`refused`in ending?conclude(ending):courseReport(course,Date.now());
let lines=await tellers;
await Promise.all(lines.map(line=>line.next(teller=>teller.ended(course,report))))}))}}}
const refused=config=>({config,plan:[],findings:[],changes:[],checks:[],made:{}});
const hasNews=({preview,mode,environment,drift})=>preview!==void 0||mode===`cleanup`||mode===`deploy`&&environment!==void 0||mode===`drift`&&drift.issue;
function makeLine(teller,note,patience){
let last=Promise.resolve();
let refused=!1;
return{next(tell){
last=last.then(async()=>{
if(refused)return;
try{
await tell(teller)}catch(error){
refused=isRefusal(error);
note(teller.words.level,failure(teller.words,error,patience.signal))}});
return last}}}
const isRefusal=error=>[403,404].includes(error.status??0)&&waitOf(error,0)===void 0;
function failure({what,advice},error,signal){
if(signal.aborted)return say`The run did not write ${what}: ${errorText(signal.reason)}.`;
let why=error?.name===`TimeoutError`?say`GitHub did not answer in time`:errorText(error);
return say`The run could not write ${what}: ${why}${isRefusal(error)?`\n${advice}`:``}`}
function makePatience(log){
let controller=new AbortController;
let{promise:ending,resolve}=Promise.withResolvers();
let timer;
let until=1/0;
let why=``;
let left=RATE_LIMIT_MS;
let set=()=>{
clearTimeout(timer);
timer=setTimeout(()=>controller.abort(Error(why)),until-performance.now())};
let extend=ms=>{
log.info(say`GitHub's rate limit: waiting ${Math.ceil(ms/1e3)} seconds before the next request to GitHub.`);
if(until===1/0)return;
until+=ms;
set()};
return{signal:controller.signal,end(ms,reason){
until=performance.now()+ms;
why=reason;
resolve();
set()},extend,async waitFor(error){
let ms=waitOf(error,Date.now());
if(ms===void 0||ms>left)return!1;
left-=ms;
extend(ms);
await pause(ms,controller.signal);
return!0},pause:ms=>pause(ms,controller.signal).then(()=>!0,()=>!1),ending}}
function subjectOf(config,context,env){
let{preview,service,region,project}=config;
let repository=`${env.GITHUB_SERVER_URL||`https://github.com`}/${context.repository}`;
return{key:[preview?.of??service,region,...project?[project]:[]].join(` `),config,context,began:Date.now(),repository,...env.GITHUB_RUN_ID&&{run:`${repository}/actions/runs/${env.GITHUB_RUN_ID}`}}}
async function jobToken(env,audience,signal){
let{ACTIONS_ID_TOKEN_REQUEST_URL:url,ACTIONS_ID_TOKEN_REQUEST_TOKEN:bearer}=env;
if(!url||!bearer)throw Error(`Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable`);
return requestToken({url,bearer},env,audience,signal)}
async function requestToken({url,bearer},env,audience,signal){
let{status,text}=await makeHttp(makeRoutes(env))({url:`${url}&audience=${encodeURIComponent(audience)}`,method:`GET`,headers:{accept:`application/json`,authorization:`Bearer ${bearer}`},signal,timeoutMs:15e3});
let value=status===200?JSON.parse(text).value:void 0;
if(typeof value!=`string`)throw Error(`Failed to get ID Token. Error Code : ${status}`);
return value}
export{isOwnLabel as $,pullRequestOfName as $n,cancelled as $t,accepts as A,failure$1 as An,beginsWith as Ar,iapAgent as At,computeFaults as B,PREVIEW_REPOSITORY_LABEL as Bn,realOrSame as Br,projectIn as Bt,defaultCaller as C,withAccount as Cn,docsAddress as Cr,chooseBucket as Ct,schedulerJobName as D,TOKEN_VARIABLE as Dn,object$2 as Dr,emailOf as Dt,schedulerAgent as E,FILE_VARIABLE as En,ownerOfHead as Er,defaultRuntimeAccount as Et,isHeldUnlessForbidden as F,Cancelled as Fn,checkoutOf as Fr,isUniqueId as Ft,mainContainerPath as G,isTagPreview as Gn,serviceName as Gt,remove as H,commitMark as Hn,codeOf$2 as Hr,repositoryOfImage as Ht,doubtsOf as I,UserError as In,isOfGit as Ir,locationName as It,parseManifest as J,previewOfRevision as Jn,targetName as Jt,plainAt as K,mayBeOldPreview as Kn,servingRevision as Kt,containerFaults as L,PREVIEW_COMMIT_LABEL as Ln,isWithin as Lr,memberOf as Lt,FINDINGS as M,skipped as Mn,openNow as Mr,isElsewhere as Mt,isAccepted as N,unknown$1 as Nn,readBytes as Nr,isGoogles as Nt,targetOf$1 as O,removalOf as On,own as Or,fullName as Ot,isDrift as P,warn$1 as Pn,readText as Pr,isLegacyBuildAccount as Pt,meantRegion as Q,pullRequestOf as Qn,isTransient as Qt,scalingFault as R,PREVIEW_LABEL as Rn,lookAt as Rr,namedBuildAccount as Rt,callerOf as S,unblockPolicy as Sn,VERSION as Sr,buildAgent as St,functionService as T,federatedMembers as Tn,ownerOfBase as Tr,chooseWorkerPool as Tt,setAt as U,isOfOtherRepository as Un,repositoryOfService as Ut,gpusOf as V,PREVIEW_REVISION_LABEL as Vn,FileFault as Vr,projectOfAccount as Vt,FLAGS as W,isPreviewRevisionName as Wn,runAgent as Wt,tagFault as X,previewService as Xn,connectionFailure as Xt,quantityOf as Y,previewOfService as Yn,withoutCredentials as Yt,isKnownRegion as Z,previewSuffix as Zn,delayMs as Zt,inProject as _,remediesFor as _n,shorten as _r,makeHttp as _t,abortOnSignals as a,standingIn as an,annotate as ar,meantEmail as at,DEFAULT_CALLER_ID as b,revisionLog as bn,errorText as br,bucketName$1 as bt,writeText as c,command as cn,reportBug as cr,look as ct,byHostname as d,hcl as dn,cut as dr,perimeterReason as dt,pause as en,INPUTS as er,lineOf as et,withRealHosts as f,identifier as fn,capitalise as fr,isSafeForTokens as ft,apisOf as g,quote as gn,sentence as gr,readProvider as gt,WITHOUT_POLICY as h,quotas as hn,lower as hr,withoutAddresses as ht,run as i,makeQuotes as in,traitsOf as ir,isSeq as it,words as j,findingOf as jn,fill as jr,imageName as jt,tagValueName as k,fail as kn,text$2 as kr,homeOfAccount as kt,grantedBefore as l,enableApi as ln,setOutputs as lr,yaml as lt,resourcesOf as m,placeWords as mn,list$3 as mr,productOfCall as mt,newsOf as n,factsIn as nn,DEFAULT as nr,isMap as nt,leave as o,standingReason as on,githubLog as or,meant as ot,placeName as p,orElse as pn,count as pr,productOf as pt,podPath as q,previewName as qn,sourceFolder as qt,waitAskedFor as r,toEvidence as rn,KINDS$1 as rr,isScalar as rt,outliveTheUnheard as s,standingRemedies as sn,readInputs as sr,makeRoutes as st,jobToken as t,ApiError as tn,ALL$1 as tr,yamlDocuments as tt,heldByDeployer as u,grantTo as un,writeSummary as ur,isOfPerimeter as ut,isDeployed as v,removeGrant as vn,some$1 as vr,DEFAULT_REPOSITORY as vt,functionName as w,withoutInvokers as wn,readContext as wr,chooseRepository as wt,SCHEDULER_HOST as x,setInput as xn,CLIENT as xr,bucketOfFullName as xt,namedPlace as y,removeInvoker as yn,spaced as yr,askedRuntimeAccount as yt,taskFaults as z,PREVIEW_OF_LABEL as zn,placeOf$1 as zr,privateRepository as zt};