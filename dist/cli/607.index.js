export const id=607;
export const ids=[607];
export const modules={1607:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{keepSandboxUp:()=>keepSandboxUp,readSandbox:()=>readSandbox});
var _roles2_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(1895);
var _croner2_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(2155);
var _start_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(1560);
var _words_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(2761);
var node_fs__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(3024);
var node_path__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(6760);
var node_zlib__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(8522);
var node_fs_promises__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(1455);
var node_os__WEBPACK_IMPORTED_MODULE_8__=__webpack_require__(8161);
var node_util__WEBPACK_IMPORTED_MODULE_9__=__webpack_require__(7975);
var node_crypto__WEBPACK_IMPORTED_MODULE_10__=__webpack_require__(7598);
var node_timers_promises__WEBPACK_IMPORTED_MODULE_11__=__webpack_require__(8500);
var node_http__WEBPACK_IMPORTED_MODULE_12__=__webpack_require__(7067);
var node_stream__WEBPACK_IMPORTED_MODULE_13__=__webpack_require__(7075);
var node_net__WEBPACK_IMPORTED_MODULE_14__=__webpack_require__(7030);
var node_tls__WEBPACK_IMPORTED_MODULE_15__=__webpack_require__(1692);
var node_child_process__WEBPACK_IMPORTED_MODULE_16__=__webpack_require__(1421);
var node_http2__WEBPACK_IMPORTED_MODULE_17__=__webpack_require__(2467);
let{$i:meant,Di:writeText,_:abortOnSignals,p:optionFault}=_start_js__WEBPACK_IMPORTED_MODULE_2__;
function siteOf(files,root){
let shown=files.filter(({path})=>path.startsWith(root)).map(({path,content})=>[path.slice(root.length),content]);
return new Map(shown.filter(([path])=>!/(?:^|\/)\./.test(path)).map(([path,content])=>[`/${path}`,content]))}
let TYPES$2={html:`text/html; charset=utf-8`,css:`text/css; charset=utf-8`,js:`text/javascript; charset=utf-8`,mjs:`text/javascript; charset=utf-8`,json:`application/json`,webmanifest:`application/manifest+json`,txt:`text/plain; charset=utf-8`,xml:`text/xml`,svg:`image/svg+xml`,png:`image/png`,jpg:`image/jpeg`,jpeg:`image/jpeg`,gif:`image/gif`,webp:`image/webp`,avif:`image/avif`,ico:`image/x-icon`,woff2:`font/woff2`,pdf:`application/pdf`,wasm:`application/wasm`};
function serveSite(site,method,url){
if(method!==`GET`&&method!==`HEAD`)return plain(405,`Method Not Allowed`,{allow:`GET, HEAD`});
let[sent=`/`,query]=url.split(`?`,2);
let path=decoded(sent);
if(path===void 0)return plain(400,`Bad Request`);
let file=path.endsWith(`/`)?`${path}index.html`:path;
let content=site.get(file);
if(content)return{status:200,headers:{"content-type":TYPES$2[/\.(\w+)$/.exec(file)?.[1]?.toLowerCase()??``]??`application/octet-stream`},body:content};
if(site.has(`${path}/index.html`))return plain(301,`Moved Permanently`,{location:`/${sent.replace(/^\/+/,``)}/${query===void 0?``:`?${query}`}`});
return plain(404,`Not Found`)}
function decoded(path){
try{
return decodeURIComponent(path)}catch{
return}}
let plain=(status,text,headers={})=>({status,body:Buffer.from(`${text}\n`),headers:{"content-type":`text/plain; charset=utf-8`,...headers}});
let SERVED=/^\/(?:usr\/share\/nginx\/html|usr\/local\/apache2\/htdocs|usr\/share\/caddy|var\/www(?:\/html)?|srv)\/?$/;
let WEB_SERVER=/(?:^|[/-])(?:nginx|nginx-unprivileged|httpd|caddy|static-web-server)(?::|@|$)/;
function contentOf(files){
let read=name=>{
let found=files.find(({path})=>path===name);
return found&&Buffer.from(found.content).toString(`utf8`)};
let dockerfile=read(`Dockerfile`);
let manifest=parsed(read(`package.json`));
let server=dockerfile===void 0?void 0:webServer(dockerfile,files);
if(server)return server;
let words=dockerfile===void 0?startScript(manifest,files):lastCommand(dockerfile);
if(words?.[0]===`node`&&words.length>1){
let[missing]=Object.keys(manifest?.dependencies??{});
let installed=files.some(({path})=>path.startsWith(`node_modules/`));
if(missing!==void 0&&!installed)return{why:`its package ${missing} is not installed here`};
return{node:words.slice(1)}}
if(dockerfile===void 0&&!words&&read(`index.html`)!==void 0)return{files:siteOf(files,``)};
return{why:words?`${words[0]} is not run here`:`no command that runs here is in its source`}}
function webServer(dockerfile,files){
let image=[...dockerfile.matchAll(/^FROM\s+(?:--\S+\s+)*(\S+)/gim)].at(-1)?.[1]??``;
if(!WEB_SERVER.test(image))return;
let stage=dockerfile.slice(dockerfile.search(/^FROM\s(?![\s\S]*^FROM\s)/im));
let workdir=[...stage.matchAll(/^WORKDIR\s+(\S+)/gim)].at(-1)?.[1]??``;
for(let[,flags=``,from=``,to=``]of stage.matchAll(/^(?:COPY|ADD)\s+((?:--\S+\s+)*)(\S+)\s+(\S+)\s*$/gim)){
let folder=to.replace(/^\.\/?$/,workdir).replace(/index\.html$/,``);
if(!SERVED.test(folder))continue;
if(/--from=/.test(flags))return{why:`its files are made by the build, which is not run here`};
let root=from.replace(/^\.?\//,``).replace(/^\.$|\/$|\/?index\.html$/,``);
return{files:siteOf(files,root&&`${root}/`)}}}
function lastCommand(dockerfile){
let[,list]=[...dockerfile.matchAll(/^CMD\s+(\[.*\])\s*$/gim)].at(-1)??[];
return parsed(list)}
let startScript=(manifest,files)=>(typeof manifest?.scripts?.start==`string`?manifest.scripts.start.split(` `):void 0)??(manifest&&files.some(({path})=>path===`server.js`)?[`node`,`server.js`]:void 0);
function parsed(text=``){
try{
return JSON.parse(text)}catch{
return}}
function realContainers(){
let images=new Map;
let started=new Map;
let folder=(0,node_fs__WEBPACK_IMPORTED_MODULE_4__.mkdtempSync)((0,node_path__WEBPACK_IMPORTED_MODULE_5__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_8__.tmpdir)(),`containers-`));
let children=[];
async function start(name,files,args,revision){
let home=(0,node_path__WEBPACK_IMPORTED_MODULE_5__.join)(folder,name);
for(let{path,content}of files){
(0,node_fs__WEBPACK_IMPORTED_MODULE_4__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_5__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_5__.join)(home,path)),{recursive:!0});
(0,node_fs__WEBPACK_IMPORTED_MODULE_4__.writeFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_5__.join)(home,path),content)}
let port=await freePort();
let child=(0,node_child_process__WEBPACK_IMPORTED_MODULE_16__.spawn)(process.execPath,args,{cwd:home,stdio:`ignore`,env:variables(revision,name,port)});
children.push(child);
return await listens(port,child)?`http://127.0.0.1:${port}`:void 0}
let imageOf=revision=>images.get(revision.containers?.[0]?.image?.split(`@`)[1]??``);
return{built:(digest,files)=>void images.set(digest,{files,content:contentOf(files)}),ownAnswer(revision){
let content=imageOf(revision)?.content;
if(!content)return{why:`its image was not built here`};
return`why`in content?content:{by:`node`in content?`node`:`files`}},async answer(revision,request){
let image=imageOf(revision);
if(!image||`why`in image.content)return;
if(`files`in image.content){
let{status,headers,body}=serveSite(image.content.files,request.method,request.url);
return{status,headers:{...headers,server:`Google Frontend`},body}}
let name=revision.name?.split(`/`).at(-1)??``;
let{node}=image.content;
let running=started.get(name)??start(name,image.files,node,revision);
started.set(name,running);
let origin=await running;
return origin===void 0?UNAVAILABLE:pass(origin,request)},[Symbol.dispose](){
for(let child of children)child.kill(`SIGKILL`);
(0,node_fs__WEBPACK_IMPORTED_MODULE_4__.rmSync)(folder,{recursive:!0,force:!0,maxRetries:5})}}}
let UNAVAILABLE={status:503,headers:{"content-type":`text/plain`},body:Buffer.from(`Service Unavailable`)};
async function pass(origin,{method,url,headers,stream}){
let chunks=[];
for await(let chunk of stream)chunks.push(chunk);
let answer=await fetch(`${origin}${url}`,{method,redirect:`manual`,headers:Object.entries(headers).flatMap(([key,value])=>HOP_BY_HOP.has(key)||value===void 0?[]:[[key,String(value)]]),...chunks.length>0&&{body:Buffer.concat(chunks)}});
let body=new Uint8Array(await answer.arrayBuffer());
let kept=[...answer.headers].filter(([key])=>!HOP_BY_HOP.has(key));
return{status:answer.status,headers:{...Object.fromEntries(kept),server:`Google Frontend`},body}}
let HOP_BY_HOP=new Set([`connection`,`content-encoding`,`content-length`,`host`,`keep-alive`,`transfer-encoding`]);
function variables(revision,name,port){
let own=(revision.containers?.[0]?.env??[]).flatMap(({name:key,value})=>key&&value!=null?[[key,value]]:[]);
let service=revision.service?.split(`/`).at(-1)??``;
return{...process.env.SystemRoot&&{SystemRoot:process.env.SystemRoot},...Object.fromEntries(own),K_SERVICE:service,K_CONFIGURATION:service,K_REVISION:name,PORT:String(port)}}
async function freePort(){
let server=(0,node_net__WEBPACK_IMPORTED_MODULE_14__.createServer)();
await new Promise(resolve=>server.listen(0,`127.0.0.1`,resolve));
let address=server.address();
await new Promise(resolve=>server.close(resolve));
return typeof address==`object`&&address?address.port:0}
async function listens(port,child){
for(let end=Date.now()+1e4;Date.now()<end&&child.exitCode===null;await(0,node_timers_promises__WEBPACK_IMPORTED_MODULE_11__.setTimeout)(25))if(await fetch(`http://127.0.0.1:${port}/`).catch(()=>void 0))return!0;
return!1}
function define(api,rows){
return rows.map(([method,pattern,handler,options])=>{
let names=[];
let source=pattern.replace(/[.*+?^$()|[\]\\]/g,`\\$&`).replace(/\{(\w+)(=\\\*\\\*)?\}/g,(_,name,rest)=>{
names.push(name);
return rest?`(.+)`:`([^/:]+)`});
return{...options,api,method,pattern,handler,names,match:RegExp(`^${source}$`)}})}
function findRoute(routes,method,path){
let others=[];
for(let route of routes){
let found=route.match.exec(path.replace(/%3A/gi,`:`));
if(!found)continue;
if(route.method!==method){
others.push(route.method);
continue}
let params={};
route.names.forEach((name,index)=>{
params[name]=decodeURIComponent(found[index+1]??``)});
return{route,params,others}}
return{params:{},others}}
let HTTP_STATUS={INVALID_ARGUMENT:400,FAILED_PRECONDITION:400,OUT_OF_RANGE:400,UNAUTHENTICATED:401,PERMISSION_DENIED:403,NOT_FOUND:404,ABORTED:409,ALREADY_EXISTS:409,RESOURCE_EXHAUSTED:429,CANCELLED:499,INTERNAL:500,UNIMPLEMENTED:501,UNAVAILABLE:503,DEADLINE_EXCEEDED:504};
var Refusal=class extends Error{
status;
code;
details;
headers;
reason;
body;
constructor(code,message,options={}){
super(message);
this.code=code;
this.status=options.status??HTTP_STATUS[code]??500;
this.details=options.details??[];
this.headers=options.headers??{};
options.reason!==void 0&&(this.reason=options.reason);
options.body!==void 0&&(this.body=options.body)}};
let errorInfo=(reason,domain,metadata)=>({"@type":`type.googleapis.com/google.rpc.ErrorInfo`,reason,domain,metadata});
let LEGACY_REASON={400:`invalid`,401:`authError`,403:`forbidden`,404:`notFound`,409:`conflict`,412:`conditionNotMet`};
let LEGACY=new Set([`storage.googleapis.com`,`compute.googleapis.com`,`sqladmin.googleapis.com`]);
function errorBody(api,refusal){
if(refusal.body!==void 0)return refusal.body;
let{status,message,code,details}=refusal;
if(LEGACY.has(api))return{error:{code:status,message,errors:[{message,domain:`global`,reason:refusal.reason??LEGACY_REASON[status]??`backendError`}]}};
return{error:{code:status,message,status:code,...details.length>0&&{details}}}}
let projectIdOf=(world,given)=>findProject(world,given)?.projectId??given;
function findProject(world,idOrNumber){
let byId=world.projects.get(idOrNumber);
if(byId)return byId;
for(let project of world.projects.values())if(project.number===idOrNumber)return project}
function isServing(world,project,api){
return project.apis.has(api)&&(project.serving.get(api)??0)<=world.clock.now()}
function newId(world){
world.counter+=1;
let tail=world.counter.toString(16).padStart(12,`0`);
return`${crypto.randomUUID().slice(0,23)}-${tail}`}
function findAsset(world,name){
let listed=world.assets.get(name);
let project=findProject(world,/\/projects\/([^/]+)\//.exec(name)?.[1]??``);
if(listed||!project||world.listedAssets.has(hostOf(name)))return listed;
let made={name,fields:{},versions:new Map([[`1`,`ENABLED`]])};
world.assets.set(name,made);
return made}
function addAsset(world,name,fields={},versions=new Map([[`1`,`ENABLED`]])){
let state={name,fields,versions};
world.assets.set(name,state);
world.listedAssets.add(hostOf(name));
return state}
let hostOf=name=>name.split(`/`)[2]??``;
let fullName={organization:id=>`//cloudresourcemanager.googleapis.com/organizations/${id}`,folder:id=>`//cloudresourcemanager.googleapis.com/folders/${id}`,project:id=>`//cloudresourcemanager.googleapis.com/projects/${id}`,serviceAccount:(project,email)=>`//iam.googleapis.com/projects/${project}/serviceAccounts/${email}`,bucket:name=>`//storage.googleapis.com/projects/_/buckets/${name}`,object:(bucket,name)=>`//storage.googleapis.com/projects/_/buckets/${bucket}/objects/${name}`,service:name=>`//run.googleapis.com/${name}`,run:name=>`//run.googleapis.com/${name}`,repository:name=>`//artifactregistry.googleapis.com/${name}`,secret:(project,id)=>`//secretmanager.googleapis.com/projects/${project}/secrets/${id}`,cryptoKey:name=>`//cloudkms.googleapis.com/${name}`,subnetwork:name=>`//compute.googleapis.com/${name}`,connector:name=>`//vpcaccess.googleapis.com/${name}`,sqlInstance:(project,id)=>`//cloudsql.googleapis.com/projects/${project}/instances/${id}`,function:name=>`//cloudfunctions.googleapis.com/${name}`,workerPool:name=>`//cloudbuild.googleapis.com/${name}`};
let shortName=name=>name?.split(`/`).at(-1)??``;
let TYPES$1=[[/^\/\/cloudresourcemanager\.googleapis\.com\/projects\/[^/]+$/,`cloudresourcemanager.googleapis.com/Project`],[/^\/\/cloudresourcemanager\.googleapis\.com\/folders\/[^/]+$/,`cloudresourcemanager.googleapis.com/Folder`],[/^\/\/cloudresourcemanager\.googleapis\.com\/organizations\/[^/]+$/,`cloudresourcemanager.googleapis.com/Organization`],[/^\/\/cloudresourcemanager\.googleapis\.com\/tagValues\/\d+$/,`cloudresourcemanager.googleapis.com/TagValue`],[/^\/\/iam\.googleapis\.com\/projects\/[^/]+\/serviceAccounts\/[^/]+$/,`iam.googleapis.com/ServiceAccount`],[/^\/\/storage\.googleapis\.com\/projects\/_\/buckets\/[^/]+$/,`storage.googleapis.com/Bucket`],[/^\/\/storage\.googleapis\.com\/projects\/_\/buckets\/[^/]+\/objects\/.+$/,`storage.googleapis.com/Object`],[/^\/\/run\.googleapis\.com\/.+\/services\/[^/]+$/,`run.googleapis.com/Service`],[/^\/\/run\.googleapis\.com\/.+\/services\/[^/]+\/revisions\/[^/]+$/,`run.googleapis.com/Revision`],[/^\/\/run\.googleapis\.com\/.+\/jobs\/[^/]+$/,`run.googleapis.com/Job`],[/^\/\/run\.googleapis\.com\/.+\/jobs\/[^/]+\/executions\/[^/]+$/,`run.googleapis.com/Execution`],[/^\/\/run\.googleapis\.com\/.+\/workerPools\/[^/]+$/,`run.googleapis.com/WorkerPool`],[/^\/\/artifactregistry\.googleapis\.com\/.+\/repositories\/[^/]+$/,`artifactregistry.googleapis.com/Repository`],[/^\/\/secretmanager\.googleapis\.com\/.+\/secrets\/[^/]+$/,`secretmanager.googleapis.com/Secret`],[/^\/\/secretmanager\.googleapis\.com\/.+\/secrets\/[^/]+\/versions\/[^/]+$/,`secretmanager.googleapis.com/SecretVersion`],[/^\/\/cloudkms\.googleapis\.com\/.+\/keyRings\/[^/]+$/,`cloudkms.googleapis.com/KeyRing`],[/^\/\/cloudkms\.googleapis\.com\/.+\/cryptoKeys\/[^/]+$/,`cloudkms.googleapis.com/CryptoKey`],[/^\/\/compute\.googleapis\.com\/.+\/subnetworks\/[^/]+$/,`compute.googleapis.com/Subnetwork`],[/^\/\/vpcaccess\.googleapis\.com\/.+\/connectors\/[^/]+$/,`vpcaccess.googleapis.com/Connector`],[/^\/\/cloudfunctions\.googleapis\.com\/.+\/functions\/[^/]+$/,`cloudfunctions.googleapis.com/CloudFunction`],[/^\/\/cloudsql\.googleapis\.com\/.+\/instances\/[^/]+$/,`sqladmin.googleapis.com/Instance`],[/^\/\/cloudbuild\.googleapis\.com\/.+\/workerPools\/[^/]+$/,`cloudbuild.googleapis.com/WorkerPool`]];
function canonical(world,name){
let account=/^(\/\/iam\.googleapis\.com\/projects\/)[^/]+\/serviceAccounts\/([^/]+)$/.exec(name);
if(account){
let found=findServiceAccount(world,account[2]??``);
if(found)return fullName.serviceAccount(found.projectId,found.email)}
return name.replace(/^\/\/storage\.googleapis\.com\/(?!projects\/)/,`//storage.googleapis.com/projects/_/buckets/`).replace(/\/projects\/([^/]+)/,(whole,id)=>{
let project=findProject(world,id);
return project?`/projects/${project.projectId}`:whole})}
function findServiceAccount(world,emailOrId){
let byEmail=world.serviceAccounts.get(emailOrId);
if(byEmail)return byEmail;
for(let account of world.serviceAccounts.values())if(account.uniqueId===emailOrId)return account}
function kindOf(name){
let service=name.split(`/`)[2]??``;
return{service,type:TYPES$1.find(([pattern])=>pattern.test(name))?.[1]??`${service}/Unknown`,name:name.split(`/`).slice(3).join(`/`)}}
function lineage(world,name){
let names=[name];
for(let parent=parentOf$2(world,name);parent;parent=parentOf$2(world,parent))names.push(parent);
return names}
function parentOf$2(world,name){
let object=/^(\/\/storage\.googleapis\.com\/projects\/_\/buckets\/[^/]+)\/objects\//.exec(name);
if(object)return object[1];
let bucket=/^\/\/storage\.googleapis\.com\/projects\/_\/buckets\/([^/]+)$/.exec(name);
if(bucket){
let owner=world.buckets.get(bucket[1]??``);
return owner&&fullName.project(owner.projectId)}
let nested=/^(\/\/secretmanager\.googleapis\.com\/.+\/secrets\/[^/]+)\/versions\/[^/]+$/.exec(name)??/^(\/\/cloudkms\.googleapis\.com\/.+\/keyRings\/[^/]+)\/cryptoKeys\/[^/]+$/.exec(name);
if(nested)return nested[1];
let below=/^(\/\/run\.googleapis\.com\/.+\/(?:services|workerPools)\/[^/]+)\/revisions\/[^/]+$/.exec(name)??/^(\/\/run\.googleapis\.com\/.+\/jobs\/[^/]+)\/executions\/[^/]+/.exec(name);
if(below)return below[1];
let hierarchy=/^\/\/cloudresourcemanager\.googleapis\.com\/(projects|folders|organizations)\/([^/]+)$/.exec(name);
if(hierarchy){
let[,kind=``,id=``]=hierarchy;
let parent=kind===`projects`?findProject(world,id)?.parent:kind===`folders`?world.folders.get(id):void 0;
return parent&&`//cloudresourcemanager.googleapis.com/${parent}`}
if(/^\/\/cloudresourcemanager\.googleapis\.com\/tag(Keys|Values)\/\d+$/.test(name))return fullName.organization(world.organization.id);
let inProject=/\/projects\/([^/]+)\//.exec(name);
return inProject?fullName.project(inProject[1]??``):void 0}
function projectOf$2(world,name){
for(let each of lineage(world,canonical(world,name))){
let found=/^\/\/cloudresourcemanager\.googleapis\.com\/projects\/([^/]+)$/.exec(each);
if(found)return findProject(world,found[1]??``)}}
function exists(world,name){
let{type,name:relative}=kindOf(name);
let last=shortName(relative);
switch(type){case`cloudresourcemanager.googleapis.com/Project`:
return findProject(world,last)?.state===`ACTIVE`;case`cloudresourcemanager.googleapis.com/Folder`:
return world.folders.has(last);case`cloudresourcemanager.googleapis.com/Organization`:
return world.organization.id===last;case`cloudresourcemanager.googleapis.com/TagValue`:
return world.tagValues.has(relative);case`iam.googleapis.com/ServiceAccount`:
return world.serviceAccounts.has(last);case`storage.googleapis.com/Bucket`:
return world.buckets.has(last);case`run.googleapis.com/Service`:
return world.services.has(relative);case`run.googleapis.com/Job`:
return world.jobs.has(relative);case`run.googleapis.com/WorkerPool`:
return world.runPools.has(relative);case`cloudfunctions.googleapis.com/CloudFunction`:
return world.functions.has(relative);case`artifactregistry.googleapis.com/Repository`:
return world.repositories.has(relative);case`secretmanager.googleapis.com/Secret`:case`cloudkms.googleapis.com/CryptoKey`:case`compute.googleapis.com/Subnetwork`:case`vpcaccess.googleapis.com/Connector`:case`sqladmin.googleapis.com/Instance`:case`cloudbuild.googleapis.com/WorkerPool`:
return findAsset(world,name)!==void 0;default:
return projectOf$2(world,name)!==void 0}}
var CelError=class extends Error{
#e;
#t;
#n;
#r;
constructor({name:e,code:t,message:n,node:r,cause:i,range:a}){
super(n,i?{cause:i}:void 0);
this.name=e;
this.#t=t;
this.#r=n;
this.#e=r;
this.#n=a&&normalizeRange(a)||normalizeRange(r);
if(!r?.input)return;
this.message=formatErrorWithHighlight(this.#r,r,this.#n)}
get node(){
return this.#e}
get code(){
return this.#t}
get range(){
return this.#n}
get summary(){
return this.#r}
withAst(e){
if(this.#e||!e?.input)return this;
this.#e=e;
this.#n??=normalizeRange(e);
this.message=formatErrorWithHighlight(this.#r,e,this.#n);
return this}};
function normalizeArgs(e,t,n,r,i){
if(typeof n==`string`)return{name:e,code:t,message:n,node:r,cause:i};
let a=n;
if(typeof a!=`object`)throw Error(`First param to error must be a string or object`);
return{name:e,code:a.code||t,message:a.message,node:a.node,cause:a.cause,range:a.range}}
var ParseError=class extends CelError{
constructor(e,t,n){
super(normalizeArgs(`ParseError`,`parse_error`,e,t,n))}};
var EvaluationError=class extends CelError{
constructor(e,t,n){
super(normalizeArgs(`EvaluationError`,`evaluation_error`,e,t,n))}};
var TypeError$1=class extends CelError{
constructor(e,t,n){
super(normalizeArgs(`TypeError`,`type_error`,e,t,n))}};
function parseError(e,t,n){
if(typeof e==`object`)return new ParseError(e);
return new ParseError({code:e,message:t,node:n})}
function evaluationError(e,t,n){
if(typeof e==`object`)return new EvaluationError(e);
return new EvaluationError({code:e,message:t,node:n})}
function typeError(e,t,n){
if(typeof e==`object`)return new TypeError$1(e);
return new TypeError$1({code:e,message:t,node:n})}
function normalizeRange(e){
let t=e?.pos??e?.start;
if(typeof t!=`number`)return;
return{start:t,end:typeof e.end==`number`?e.end:t}}
function formatErrorWithHighlight(e,t,n){
let r=t.pos??n?.start;
if(typeof r!=`number`)return e;
let i=t.input;
let a=1;
let o=0;
let s=0;
for(;o<r;){
if(i[o]===`
`){
a++;
s=0}else s++;
o++}
let c=r;
let l=r;
for(;c>0&&i[c-1]!==`
`;)c--;
for(;l<i.length&&i[l]!==`
`;)l++;
let u=i.slice(c,l);
return`${e}\n\n${`> ${`${a}`.padStart(4,` `)} | ${u}\n${` `.repeat(9+s)}^`}`}
function attachErrorAst(e,t){
if(e instanceof CelError)return e.withAst(t);
return e}
var Optional=class Optional{
#e;
constructor(e){
this.#e=e}
static of(e){
if(e===void 0)return OPTIONAL_NONE;
return new Optional(e)}
static none(){
return OPTIONAL_NONE}
hasValue(){
return this.#e!==void 0}
value(){
if(this.#e===void 0)throw evaluationError(`optional_value_missing`,`Optional value is not present`);
return this.#e}
or(e){
if(this.#e!==void 0)return this;
if(e instanceof Optional)return e;
throw evaluationError(`invalid_optional_argument`,`Optional.or must be called with an Optional argument`)}
orValue(e){
return this.#e===void 0?e:this.#e}
get[Symbol.toStringTag](){
return`optional`}
[Symbol.for(`nodejs.util.inspect.custom`)](){
return this.#e===void 0?`Optional { none }`:`Optional { value: ${JSON.stringify(this.#e)} }`}};
let OPTIONAL_NONE=Object.freeze(new Optional);
var OptionalNamespace=class{};
let optionalNamespace=new OptionalNamespace;
function toggleOptionalTypes(e,t){
let n=t?optionalNamespace:void 0;
e.deleteVariable(`optional`);
e.registerConstant(`optional`,`OptionalNamespace`,n)}
function register(e){
let t={async:!1};
let n=(n,r)=>e.registerFunctionOverload(n,r,t);
let r=e.enableOptionalTypes?optionalNamespace:void 0;
e.registerType(`OptionalNamespace`,OptionalNamespace);
e.registerConstant(`optional`,`OptionalNamespace`,r);
n(`optional.hasValue(): bool`,e=>e.hasValue());
n(`optional<A>.value(): A`,e=>e.value());
e.registerFunctionOverload(`OptionalNamespace.none(): optional<T>`,()=>Optional.none());
n(`OptionalNamespace.of(A): optional<A>`,(e,t)=>Optional.of(t));
function i(e,t,n){
if(e instanceof Optional)return e;
throw evaluationError(`optional_expected`,`${n} must be optional`,t)}
function a(e,t,n){
let r=e.run(t.receiver,n);
if(r instanceof Promise)return r.then(r=>o(r,e,t,n));
return o(r,e,t,n)}
function o(e,t,n,r){
let a=i(e,n.receiver,`${n.functionDesc} receiver`);
if(a.hasValue())return n.onHasValue(a);
return n.onEmpty(t,n,r)}
function s(e,t,n,r){
let i=e.check(t,n);
if(i.kind===`optional`)return i;
if(i.kind===`dyn`)return e.getType(`optional`);
throw e.createError(`optional_expected`,`${r} must be optional, got '${i}'`,t)}
function c({functionDesc:e,evaluate:t,typeCheck:n,onHasValue:r,onEmpty:i}){
return({ast:a,args:o,receiver:s})=>({ast:a,functionDesc:e,receiver:s,arg:o[0],evaluate:t,typeCheck:n,onHasValue:r,onEmpty:i})}
let l=`optional.or(optional) argument`;
e.registerFunctionOverload(`optional.or(ast): optional<dyn>`,c({functionDesc:`optional.or(optional)`,evaluate:a,typeCheck(e,t,n){
let r=s(e,t.receiver,n,`optional.or(optional) receiver`);
let i=s(e,t.arg,n,l);
t.receiver.maybeAsync||t.arg.maybeAsync||t.ast.setMeta(`async`,!1);
let a=r.unify(e.registry,i);
if(a)return a;
throw e.createError(`incompatible_argument_type`,`${t.functionDesc} argument must be compatible type, got '${r}' and '${i}'`,t.arg)},onHasValue:e=>e,onEmpty(e,t,n){
let r=t.arg;
let a=e.run(r,n);
if(a instanceof Promise)return a.then(e=>i(e,r,l));
return i(a,r,l)}}));
e.registerFunctionOverload(`optional.orValue(ast): dyn`,c({functionDesc:`optional.orValue(value)`,onHasValue:e=>e.value(),onEmpty(e,t,n){
return e.run(t.arg,n)},evaluate:a,typeCheck(e,t,n){
let r=s(e,t.receiver,n,`optional.orValue() receiver`).valueType;
let i=e.check(t.arg,n);
t.receiver.maybeAsync||t.arg.maybeAsync||t.ast.setMeta(`async`,!1);
let a=r.unify(e.registry,i);
if(a)return a;
throw e.createError(`incompatible_argument_type`,`${t.functionDesc} argument must be compatible type, got '${r}' and '${i}'`,t.arg)}}))}
let hasOwn=Object.hasOwn;
let objKeys=Object.keys;
let objFreeze=Object.freeze;
let objEntries=Object.entries;
let isArray=Array.isArray;
let arrayFrom=Array.from;
function isAsync(e,t){
if(e?.[Symbol.toStringTag]===`AsyncFunction`)return!0;
return typeof t!=`boolean`||t}
let RESERVED=new Set([`as`,`break`,`const`,`continue`,`else`,`for`,`function`,`if`,`import`,`let`,`loop`,`package`,`namespace`,`return`,`var`,`void`,`while`,`__proto__`,`prototype`]);
var UnsignedInt=class{
#e;
constructor(e){
this.verify(typeof e==`bigint`?e:BigInt(e))}
get value(){
return this.#e}
valueOf(){
return this.#e}
toString(){
return`${this.#e}`}
verify(e){
if(e<0n||e>18446744073709551615n)throw evaluationError(`numeric_overflow`,`Unsigned integer overflow`);
this.#e=e}
get[Symbol.toStringTag](){
return`value = ${this.#e}`}
[Symbol.for(`nodejs.util.inspect.custom`)](){
return`UnsignedInteger { value: ${this.#e} }`}};
let billion=1e9;
let billionBigInt=1000000000n;
let UNIT_NANOSECONDS={h:3600000000000n,m:60000000000n,s:billionBigInt,ms:1000000n,us:1000n,µs:1000n,ns:1n};
var Duration=class Duration{
#e;
#t;
constructor(e,t=0){
this.#e=BigInt(e);
this.#t=t}
get seconds(){
return this.#e}
get nanos(){
return this.#t}
valueOf(){
return Number(this.#e)*1e3+this.#t/1e6}
static fromMilliseconds(e){
let t=BigInt(Math.trunc(e*1e6));
let n=t/billionBigInt;
let r=Number(t%billionBigInt);
return new Duration(n,r)}
addDuration(e){
let t=this.#t+e.nanos;
return new Duration(this.#e+e.seconds+BigInt(Math.floor(t/billion)),t%billion)}
subtractDuration(e){
let t=this.#t-e.nanos;
return new Duration(this.#e-e.seconds+BigInt(Math.floor(t/billion)),(t+billion)%billion)}
extendTimestamp(e){
return new Date(e.getTime()+Number(this.#e)*1e3+Math.floor(this.#t/1e6))}
subtractTimestamp(e){
return new Date(e.getTime()-Number(this.#e)*1e3-Math.floor(this.#t/1e6))}
toString(){
let e=this.#t?(this.#t/billion).toLocaleString(`en-US`,{useGrouping:!1,maximumFractionDigits:9}).slice(1):``;
return`${this.#e}${e}s`}
getHours(){
return this.#e/3600n}
getMinutes(){
return this.#e/60n}
getSeconds(){
return this.#e}
getMilliseconds(){
return this.#e*1000n+BigInt(Math.floor(this.#t/1e6))}
get[Symbol.toStringTag](){
return`google.protobuf.Duration`}
[Symbol.for(`nodejs.util.inspect.custom`)](){
return`google.protobuf.Duration { seconds: ${this.#e}, nanos: ${this.#t} }`}};
function registerFunctions(e){
let t={async:!1};
let n=(n,r)=>e.registerFunctionOverload(n,r,t);
let r=e=>e;
n(`dyn(dyn): dyn`,r);
for(let e in TYPES){
let t=TYPES[e];
if(!(t instanceof Type))continue;
n(`type(${t.name}): type`,()=>t)}
n(`bool(bool): bool`,r);
n(`bool(string): bool`,e=>{
switch(e){case`1`:case`t`:case`true`:case`TRUE`:case`True`:
return!0;case`0`:case`f`:case`false`:case`FALSE`:case`False`:
return!1;default:
throw evaluationError(`bool_conversion_error`,`bool() conversion error: invalid string value "${e}"`)}});
n(`size(string): int`,e=>BigInt(stringSize(e)));
n(`size(bytes): int`,e=>BigInt(e.length));
n(`size(list): int`,e=>BigInt(e.length??e.size));
n(`size(map): int`,e=>BigInt(e instanceof Map?e.size:objKeys(e).length));
n(`string.size(): int`,e=>BigInt(stringSize(e)));
n(`bytes.size(): int`,e=>BigInt(e.length));
n(`list.size(): int`,e=>BigInt(e.length??e.size));
n(`map.size(): int`,e=>BigInt(e instanceof Map?e.size:objKeys(e).length));
n(`bytes(string): bytes`,e=>o.fromString(e));
n(`bytes(bytes): bytes`,r);
n(`double(double): double`,r);
n(`double(int): double`,e=>Number(e));
n(`double(uint): double`,e=>Number(e));
n(`double(string): double`,e=>{
if(!e||e!==e.trim())throw evaluationError(`double_conversion_error`,`double() type error: cannot convert to double`);
switch(e.toLowerCase()){case`inf`:case`+inf`:case`infinity`:case`+infinity`:
return 1/0;case`-inf`:case`-infinity`:
return-1/0;case`nan`:
return NaN;default:
{
let t=Number(e);
if(!Number.isNaN(t))return t;
throw evaluationError(`double_conversion_error`,`double() type error: cannot convert to double`)}}});
n(`int(int): int`,r);
n(`int(double): int`,e=>{
if(Number.isFinite(e))return BigInt(Math.trunc(e));
throw evaluationError(`numeric_overflow`,`int() type error: integer overflow`)});
n(`int(string): int`,e=>{
if(e!==e.trim()||e.length>20||e.includes(`0x`))throw evaluationError(`int_conversion_error`,`int() type error: cannot convert to int`);
try{
let t=BigInt(e);
if(t<=9223372036854775807n&&t>=-9223372036854775808n)return t}catch{}
throw evaluationError(`int_conversion_error`,`int() type error: cannot convert to int`)});
n(`uint(uint): uint`,r);
n(`uint(int): uint`,e=>{
try{
return new UnsignedInt(e)}catch{
throw evaluationError(`uint_conversion_error`,`uint() type error: cannot convert to uint`)}});
n(`uint(double): uint`,e=>{
try{
return new UnsignedInt(Math.trunc(e))}catch{
throw evaluationError(`numeric_overflow`,`uint() type error: unsigned integer overflow`)}});
n(`uint(string): uint`,e=>{
if(e!==e.trim()||e.length>20||e.includes(`0x`))throw evaluationError(`uint_conversion_error`,`uint() type error: cannot convert to uint`);
try{
return new UnsignedInt(e)}catch{
throw evaluationError(`uint_conversion_error`,`uint() type error: cannot convert to uint`)}});
n(`string(string): string`,r);
n(`string(bool): string`,e=>`${e}`);
n(`string(int): string`,e=>`${e}`);
n(`string(uint): string`,e=>`${e}`);
n(`string(bytes): string`,e=>o.toUtf8(e));
n(`string(double): string`,e=>{
if(e===1/0)return`+Inf`;
if(e===-1/0)return`-Inf`;
return`${e}`});
n(`string.startsWith(string): bool`,(e,t)=>e.startsWith(t));
n(`string.endsWith(string): bool`,(e,t)=>e.endsWith(t));
n(`string.contains(string): bool`,(e,t)=>e.includes(t));
n(`string.lowerAscii(): string`,e=>e.toLowerCase());
n(`string.upperAscii(): string`,e=>e.toUpperCase());
n(`string.trim(): string`,e=>e.trim());
n(`string.indexOf(string): int`,(e,t)=>BigInt(e.indexOf(t)));
n(`string.indexOf(string, int): int`,(e,t,n)=>{
if(t===``)return n;
n=Number(n);
if(n<0||n>=e.length)throw evaluationError(`index_out_of_range`,`string.indexOf(search, fromIndex): fromIndex out of range`);
return BigInt(e.indexOf(t,n))});
n(`string.lastIndexOf(string): int`,(e,t)=>BigInt(e.lastIndexOf(t)));
n(`string.lastIndexOf(string, int): int`,(e,t,n)=>{
if(t===``)return n;
n=Number(n);
if(n<0||n>=e.length)throw evaluationError(`index_out_of_range`,`string.lastIndexOf(search, fromIndex): fromIndex out of range`);
return BigInt(e.lastIndexOf(t,n))});
n(`string.substring(int): string`,(e,t)=>{
t=Number(t);
if(t<0||t>e.length)throw evaluationError(`index_out_of_range`,`string.substring(start, end): start index out of range`);
return e.substring(t)});
n(`string.substring(int, int): string`,(e,t,n)=>{
t=Number(t);
if(t<0||t>e.length)throw evaluationError(`index_out_of_range`,`string.substring(start, end): start index out of range`);
n=Number(n);
if(n<t||n>e.length)throw evaluationError(`index_out_of_range`,`string.substring(start, end): end index out of range`);
return e.substring(t,n)});
n(`string.matches(string): bool`,(e,t)=>{
try{
return new RegExp(t).test(e)}catch{
throw evaluationError(`invalid_regular_expression`,`Invalid regular expression: ${t}`)}});
n(`string.split(string): list<string>`,(e,t)=>e.split(t));
n(`string.split(string, int): list<string>`,(e,t,n)=>{
n=Number(n);
if(n===0)return[];
let r=e.split(t);
if(n<0||r.length<=n)return r;
let i=r.slice(0,n-1);
i.push(r.slice(n-1).join(t));
return i});
n(`list<string>.join(): string`,e=>{
for(let t=0;t<e.length;t++)if(typeof e[t]!=`string`)throw evaluationError(`invalid_list_element_type`,`string.join(): list must contain only strings`);
return e.join(``)});
n(`list<string>.join(string): string`,(e,t)=>{
for(let t=0;t<e.length;t++)if(typeof e[t]!=`string`)throw evaluationError(`invalid_list_element_type`,`string.join(separator): list must contain only strings`);
return e.join(t)});
let i=new TextEncoder(`utf8`);
let a=new TextDecoder(`utf8`);
let o=typeof Buffer<`u`?{byteLength:e=>Buffer.byteLength(e),fromString:e=>Buffer.from(e,`utf8`),toHex:e=>Buffer.prototype.hexSlice.call(e,0,e.length),toBase64:e=>Buffer.prototype.base64Slice.call(e,0,e.length),toUtf8:e=>Buffer.prototype.utf8Slice.call(e,0,e.length),jsonParse:e=>JSON.parse(e)}:{textEncoder:new TextEncoder(`utf8`),byteLength:e=>i.encode(e).length,fromString:e=>i.encode(e),toHex:Uint8Array.prototype.toHex?e=>e.toHex():e=>arrayFrom(e,e=>e.toString(16).padStart(2,`0`)).join(``),toBase64:Uint8Array.prototype.toBase64?e=>e.toBase64():e=>btoa(arrayFrom(e,e=>String.fromCodePoint(e)).join(``)),toUtf8:e=>a.decode(e),jsonParse:e=>JSON.parse(i.decode(e))};
n(`bytes.json(): map`,o.jsonParse);
n(`bytes.hex(): string`,o.toHex);
n(`bytes.string(): string`,o.toUtf8);
n(`bytes.base64(): string`,o.toBase64);
n(`bytes.at(int): int`,(e,t)=>{
if(t<0||t>=e.length)throw evaluationError(`index_out_of_range`,`Bytes index out of range`);
return BigInt(e[t])});
let s=`google.protobuf.Timestamp`;
let c=e.registerType(s,Date).typeType;
let l=e.registerType(`google.protobuf.Duration`,Duration).typeType;
e.registerConstant(`google`,`map<string, map<string, type>>`,{protobuf:{Duration:l,Timestamp:c}});
function u(e,t){
return new Date(e.toLocaleString(`en-US`,{timeZone:t}))}
function d(e,t){
let n=t?u(e,t):new Date(e.getUTCFullYear(),e.getUTCMonth(),e.getUTCDate());
let r=new Date(n.getFullYear(),0,0);
return BigInt(Math.floor((n-r)/864e5)-1)}
n(`timestamp(string): ${s}`,e=>{
if(e.length<20||e.length>30)throw evaluationError(`invalid_timestamp`,`timestamp() requires a string in ISO 8601 format`);
let t=new Date(e);
if(t<=0xe677d21fdbff&&t>=-621355968e5)return t;
throw evaluationError(`invalid_timestamp`,`timestamp() requires a string in ISO 8601 format`)});
n(`timestamp(int): ${s}`,e=>{
e=Number(e)*1e3;
if(e<=0xe677d21fdbff&&e>=-621355968e5)return new Date(e);
throw evaluationError(`invalid_timestamp`,`timestamp() requires a valid integer unix timestamp`)});
n(`${s}.getDate(): int`,e=>BigInt(e.getUTCDate()));
n(`${s}.getDate(string): int`,(e,t)=>BigInt(u(e,t).getDate()));
n(`${s}.getDayOfMonth(): int`,e=>BigInt(e.getUTCDate()-1));
n(`${s}.getDayOfMonth(string): int`,(e,t)=>BigInt(u(e,t).getDate()-1));
n(`${s}.getDayOfWeek(): int`,e=>BigInt(e.getUTCDay()));
n(`${s}.getDayOfWeek(string): int`,(e,t)=>BigInt(u(e,t).getDay()));
n(`${s}.getDayOfYear(): int`,d);
n(`${s}.getDayOfYear(string): int`,d);
n(`${s}.getFullYear(): int`,e=>BigInt(e.getUTCFullYear()));
n(`${s}.getFullYear(string): int`,(e,t)=>BigInt(u(e,t).getFullYear()));
n(`${s}.getHours(): int`,e=>BigInt(e.getUTCHours()));
n(`${s}.getHours(string): int`,(e,t)=>BigInt(u(e,t).getHours()));
n(`${s}.getMilliseconds(): int`,e=>BigInt(e.getUTCMilliseconds()));
n(`${s}.getMilliseconds(string): int`,e=>BigInt(e.getUTCMilliseconds()));
n(`${s}.getMinutes(): int`,e=>BigInt(e.getUTCMinutes()));
n(`${s}.getMinutes(string): int`,(e,t)=>BigInt(u(e,t).getMinutes()));
n(`${s}.getMonth(): int`,e=>BigInt(e.getUTCMonth()));
n(`${s}.getMonth(string): int`,(e,t)=>BigInt(u(e,t).getMonth()));
n(`${s}.getSeconds(): int`,e=>BigInt(e.getUTCSeconds()));
n(`${s}.getSeconds(string): int`,(e,t)=>BigInt(u(e,t).getSeconds()));
let f=/(\d*\.?\d*)(ns|us|µs|ms|s|m|h)/;
function p(e){
if(!e)throw evaluationError(`invalid_duration`,`Invalid duration string: ''`);
let t=e[0]===`-`;
(e[0]===`-`||e[0]===`+`)&&(e=e.slice(1));
let n=BigInt(0);
for(;;){
let t=f.exec(e);
if(!t)throw evaluationError(`invalid_duration`,`Invalid duration string: ${e}`);
if(t.index!==0)throw evaluationError(`invalid_duration`,`Invalid duration string: ${e}`);
e=e.slice(t[0].length);
let r=UNIT_NANOSECONDS[t[2]];
let[i=`0`,a=``]=t[1].split(`.`);
let o=BigInt(i)*r;
let s=a?BigInt(a.slice(0,13).padEnd(13,`0`))*r/10000000000000n:0n;
n+=o+s;
if(e===``)break}
let r=n>=billionBigInt?n/billionBigInt:0n;
let i=Number(n%billionBigInt);
if(t)return new Duration(-r,-i);
return new Duration(r,i)}
n(`duration(string): google.protobuf.Duration`,e=>p(e));
n(`google.protobuf.Duration.getHours(): int`,e=>e.getHours());
n(`google.protobuf.Duration.getMinutes(): int`,e=>e.getMinutes());
n(`google.protobuf.Duration.getSeconds(): int`,e=>e.getSeconds());
n(`google.protobuf.Duration.getMilliseconds(): int`,e=>e.getMilliseconds());
register(e)}
function stringSize(e){
let t=0;
for(let n of e)t++;
return t}
var Type=class{
#e;
constructor(e){
this.#e=e;
objFreeze(this)}
get name(){
return this.#e}
get[Symbol.toStringTag](){
return`Type<${this.#e}>`}
toString(){
return`Type<${this.#e}>`}};
let TYPES={string:new Type(`string`),bool:new Type(`bool`),int:new Type(`int`),uint:new Type(`uint`),double:new Type(`double`),map:new Type(`map`),list:new Type(`list`),bytes:new Type(`bytes`),null_type:new Type(`null`),type:new Type(`type`)};
let optionalType=new Type(`optional`);
let valueTypeMatchers={dyn(e,t){
switch(typeof e){case`string`:case`bigint`:case`number`:case`boolean`:
return!0;case`object`:
switch(e&&e.constructor){case null:case void 0:case Object:case Map:case Array:case Set:
return!0;default:
if(t.objectTypesByConstructor.get(e.constructor))return!0}}
return!!t.debugType(e)},string(e){
return typeof e==`string`},int(e){
return typeof e==`bigint`},double(e){
return typeof e==`number`},bool(e){
return typeof e==`boolean`},null(e){
return e===null},bytes(e){
return e instanceof Uint8Array},uint(e){
return e instanceof UnsignedInt},type(e){
return e instanceof Type},list(e){
switch(e?.constructor){case Array:case Set:
return!0;default:
return!1}},map(e){
switch(typeof e==`object`&&e?e.constructor:null){case void 0:case Object:case Map:
return!0;default:
return!1}},optional(e){
return e instanceof Optional},message(e,t){
return this===t.debugType(e)}};
valueTypeMatchers.param=valueTypeMatchers.dyn;
var TypeDeclaration=class{
#e=new WeakMap;
constructor({kind:e,type:t,name:n,keyType:r,valueType:i}){
this.kind=e;
this.type=t;
this.name=n;
this.keyType=r;
this.valueType=i;
this.unwrappedType=e===`dyn`&&i?i.unwrappedType:this;
this.wrappedType=e===`dyn`?this:_createDynType(this.unwrappedType);
this.hasDynType=this.kind===`dyn`||this.valueType?.hasDynType||this.keyType?.hasDynType||!1;
this.hasPlaceholderType=this.kind===`param`||this.keyType?.hasPlaceholderType||this.valueType?.hasPlaceholderType||!1;
e===`list`?this.fieldLazy=this.#a:e===`map`?this.fieldLazy=this.#r:e===`message`?this.fieldLazy=this.#n:e===`optional`&&(this.fieldLazy=this.#t);
this.matchesValueType=valueTypeMatchers[n]||valueTypeMatchers[e];
objFreeze(this)}
isDynOrBool(){
return this.type===`bool`||this.kind===`dyn`}
isEmpty(){
return this.valueType&&this.valueType.kind===`param`}
unify(e,t){
let n=this;
if(n===t||n.kind===`dyn`||t.kind===`param`)return n;
if(t.kind===`dyn`||n.kind===`param`)return t;
if(n.kind!==t.kind)return null;
if(!(n.hasPlaceholderType||t.hasPlaceholderType||n.hasDynType||t.hasDynType))return null;
let r=n.valueType.unify(e,t.valueType);
if(!r)return null;
switch(n.kind){case`optional`:
return e.getOptionalType(r);case`list`:
return e.getListType(r);case`map`:
let i=n.keyType.unify(e,t.keyType);
return i?e.getMapType(i,r):null}}
templated(e,t){
if(!this.hasPlaceholderType)return this;
switch(this.kind){case`dyn`:
return this.valueType.templated(e,t);case`param`:
return t?.get(this.name)||this;case`map`:
return e.getMapType(this.keyType.templated(e,t),this.valueType.templated(e,t));case`list`:
return e.getListType(this.valueType.templated(e,t));case`optional`:
return e.getOptionalType(this.valueType.templated(e,t));default:
return this}}
toString(){
return this.name}
#t(e,t,n,r){
e=e instanceof Optional?e.orValue():e;
if(e===void 0)return OPTIONAL_NONE;
let i=r.debugType(e);
try{
return Optional.of(i.fieldLazy(e,t,n,r))}catch(e){
if(e instanceof EvaluationError)return OPTIONAL_NONE;
throw e}}
#n(e,t,n,r){
let i=e?r.objectTypesByConstructor.get(e.constructor):void 0;
if(!i)return;
let a=i.fields?i.fields[t]:dynType$1;
if(!a)return;
let o=e instanceof Map?e.get(t):e[t];
if(o===void 0)return;
if(a.matchesValueType(o,r))return o;
throw evaluationError(`field_type_mismatch`,`Field '${t}' is not of type '${a}', got '${r.debugType(o)}'`,n)}
#r(e,t,n,r){
let i=e instanceof Map?e.get(t):e&&hasOwn(e,t)?e[t]:void 0;
if(i===void 0)return;
if(this.valueType.matchesValueType(i,r))return i;
throw evaluationError(`field_type_mismatch`,`Field '${t}' is not of type '${this.valueType}', got '${r.debugType(i)}'`,n)}
#i(e,t){
switch(e?.constructor){case Array:
return e[t];case Set:
{
let n=0;
for(let r of e){
if(n++!==t)continue;
return r}}}}
#a(e,t,n,r){
if(typeof t==`bigint`)t=Number(t);else if(typeof t!=`number`)return;
let i=this.#i(e,t);
if(i===void 0){
if(!e)return;
throw evaluationError(`index_out_of_bounds`,`No such key: index out of bounds, index ${t} ${t<0?`< 0`:`>= size ${e.length||e.size}`}`,n)}
if(this.valueType.matchesValueType(i,r))return i;
throw evaluationError(`list_item_type_mismatch`,`List item with index '${t}' is not of type '${this.valueType}', got '${r.debugType(i)}'`,n)}
fieldLazy(){}
field(e,t,n,r){
let i=this.fieldLazy(e,t,n,r);
if(i!==void 0)return i;
throw evaluationError(`no_such_key`,`No such key: ${t}`,n)}
matchesBoth(e){
return this.matches(e)&&e.matches(this)}
matches(e){
let t=this.unwrappedType;
e=e.unwrappedType;
if(t===e||t.kind===`dyn`||e.kind===`dyn`||e.kind===`param`)return!0;
return this.#e.get(e)??this.#e.set(e,this.#o(t,e)).get(e)}
#o(e,t){
switch(e.kind){case`dyn`:case`param`:
return!0;case`list`:
return t.kind===`list`&&e.valueType.matches(t.valueType);case`map`:
return t.kind===`map`&&e.keyType.matches(t.keyType)&&e.valueType.matches(t.valueType);case`optional`:
return t.kind===`optional`&&e.valueType.matches(t.valueType);default:
return e.name===t.name}}};
function wrapMacroExpander(e,t){
let n=`Macro '${e}' must`;
return function e(r){
let i=t(r);
if(!i||typeof i!=`object`)throw Error(`${n} return an object.`);
if(i.callAst)return i;
if(!i.evaluate)throw Error(`${n} have a .callAst property or .evaluate(checker, macro, ctx) method.`);
if(!i.typeCheck)throw Error(`${n} have a .callAst property or .typeCheck(checker, macro, ctx) method.`);
return i}}
var VariableDeclaration=class{
constructor(e,t,n,r){
this.name=e;
this.type=t;
this.description=n??null;
this.constant=r!==void 0;
this.value=r;
objFreeze(this)}};
var FunctionDeclaration=class{
constructor({name:e,receiverType:t,returnType:n,handler:r,description:i,params:a,async:o}){
if(typeof e!=`string`)throw Error(`name must be a string`);
if(typeof r!=`function`)throw Error(`handler must be a function`);
this.name=e;
this.async=isAsync(r,o);
this.receiverType=t??null;
this.returnType=n;
this.description=i??null;
this.params=a;
this.argTypes=a.map(e=>e.type);
this.macro=this.argTypes.includes(astType);
let s=t?`${t}.`:``;
this.signature=`${s}${e}(${this.argTypes.join(`, `)}): ${n}`;
this.handler=this.macro?wrapMacroExpander(this.signature,r):r;
this.partitionKey=`${t?`rcall`:`call`}:${e}:${a.length}`;
this.hasPlaceholderType=this.returnType.hasPlaceholderType||this.receiverType?.hasPlaceholderType||this.argTypes.some(e=>e.hasPlaceholderType)||!1;
objFreeze(this)}
matchesArgs(e){
return e.length===this.argTypes.length&&this.argTypes.every((t,n)=>t.matches(e[n]))?this:null}};
var OperatorDeclaration=class{
constructor({op:e,leftType:t,rightType:n,handler:r,returnType:i,async:a}){
this.operator=e;
this.leftType=t;
this.rightType=n||null;
this.handler=r;
this.async=isAsync(r,a);
this.returnType=i;
this.signature=n?`${t} ${e} ${n}: ${i}`:`${e}${t}: ${i}`;
this.hasPlaceholderType=this.leftType.hasPlaceholderType||this.rightType?.hasPlaceholderType||!1;
objFreeze(this)}
equals(e){
return this.operator===e.operator&&this.leftType===e.leftType&&this.rightType===e.rightType}};
function _createListType(e){
return new TypeDeclaration({kind:`list`,name:`list<${e}>`,type:`list`,valueType:e})}
function _createPrimitiveType(e){
return new TypeDeclaration({kind:`primitive`,name:e,type:e})}
function _createMessageType(e){
return new TypeDeclaration({kind:`message`,name:e,type:e})}
function _createDynType(e){
let t=e?`dyn<${e}>`:`dyn`;
return new TypeDeclaration({kind:`dyn`,name:t,type:t,valueType:e})}
function _createOptionalType(e){
return new TypeDeclaration({kind:`optional`,name:`optional<${e}>`,type:`optional`,valueType:e})}
function _createMapType(e,t){
return new TypeDeclaration({kind:`map`,name:`map<${e}, ${t}>`,type:`map`,keyType:e,valueType:t})}
function _createPlaceholderType(e){
return new TypeDeclaration({kind:`param`,name:e,type:e})}
let dynType$1=_createDynType();
let astType=_createPrimitiveType(`ast`);
let listType=_createListType(dynType$1);
let mapType=_createMapType(dynType$1,dynType$1);
let celTypes={string:_createPrimitiveType(`string`),bool:_createPrimitiveType(`bool`),int:_createPrimitiveType(`int`),uint:_createPrimitiveType(`uint`),double:_createPrimitiveType(`double`),bytes:_createPrimitiveType(`bytes`),dyn:dynType$1,null:_createPrimitiveType(`null`),type:_createPrimitiveType(`type`),optional:_createOptionalType(dynType$1),list:listType,"list<dyn>":listType,map:mapType,"map<dyn, dyn>":mapType};
for(let e of[celTypes.string,celTypes.double,celTypes.int]){
let t=_createListType(e);
let n=_createMapType(celTypes.string,e);
celTypes[t.name]=t;
celTypes[n.name]=n}
Object.freeze(celTypes);
var Candidates=class{
returnType=null;
async=!1;
macro=!1;
#e=null;
#t=null;
declarations=[];
constructor(e){
this.registry=e}
[Symbol.iterator](){
return this.declarations[Symbol.iterator]()}
add(e){
this.returnType=(this.returnType||e.returnType).unify(this.registry,e.returnType)||dynType$1;
e.macro&&(this.macro=e);
e.async&&!this.async&&(this.async=!0);
this.declarations.push(e);
this.#e?.clear();
this.#t?.clear()}
findFunction(e,t=null){
for(let n=0;n<this.declarations.length;n++){
let r=this.#s(this.declarations[n],e,t);
if(r)return r}
return null}
findUnaryOverload(e){
let t=(this.#e??=new Map).get(e);
if(t!==void 0)return t;
let n=!1;
for(let t of this.declarations){
if(t.leftType!==e)continue;
n=t;
break}
this.#e.set(e,n);
return n}
findBinaryOverload(e,t){
e.kind===`dyn`&&e.valueType?t=t.wrappedType:t.kind===`dyn`&&t.valueType&&(e=e.wrappedType);
return(this.#e??=new Map).get(e)?.get(t)??this.#n(this.#e,e,t,this.#r(e,t))}
checkBinaryOverload(e,t){
return(this.#t??=new Map).get(e)?.get(t)??this.#n(this.#t,e,t,this.#i(e,t))}
#n(e,t,n,r){
return(e.get(t)||e.set(t,new Map).get(t)).set(n,r),r}
#r(e,t){
let n=this.#a(e,t);
if(n.length===0)return!1;
if(n.length===1)return n[0];
throw Error(`Operator overload '${n[0].signature}' overlaps with '${n[1].signature}'.`)}
#i(e,t){
let n=this.#a(e,t);
if(n.length===0)return!1;
let r=n[0].returnType;
for(let e=1;e<n.length;e++)r=r.unify(this.registry,n[e].returnType)||dynType$1;
return r}
#a(e,t){
let n=[];
for(let r of this.declarations){
if(r.leftType===e&&r.rightType===t)return[r];
let i=this.#o(r,e,t);
i&&n.push(i)}
if(n.length===0){
let t=this.declarations[0]?.operator;
if((t===`==`||t===`!=`)&&e.kind===`dyn`)return fallbackDynEqualityMatchers[t]}
return n}
#o(e,t,n){
let r=e.hasPlaceholderType?new Map:null;
let i=this.#l(e.leftType,t,r);
if(!i)return;
let a=this.#l(e.rightType,n,r);
if(!a)return;
if((e.operator===`==`||e.operator===`!=`)&&e.leftType.kind===`dyn`&&e.leftType.valueType&&t.kind!==`dyn`&&n.kind!==`dyn`)return!1;
return e.hasPlaceholderType?{async:e.async,signature:e.signature,handler:e.handler,leftType:i,rightType:a,returnType:e.returnType.templated(this.registry,r)}:e}
#s(e,t,n){
if(e.hasPlaceholderType)return this.#c(e,t,n);
if(n&&e.receiverType&&!n.matches(e.receiverType))return;
return e.matchesArgs(t)}
#c(e,t,n){
let r=new Map;
if(n&&e.receiverType&&!this.#l(e.receiverType,n,r))return null;
for(let n=0;n<t.length;n++)if(!this.#l(e.argTypes[n],t[n],r))return null;
return{async:e.async,handler:e.handler,signature:e.signature,returnType:e.returnType.templated(this.registry,r)}}
#l(e,t,n){
if(!e.hasPlaceholderType)return t.matches(e)?t:null;
let r=t.kind===`dyn`;
if(!this.#u(e,t,n,r))return null;
if(r)return t;
return t.matches(e.templated(this.registry,n))?t:null}
#u(e,t,n,r=!1){
if(!e.hasPlaceholderType)return!0;
if(!t)return!1;
let i=r||t.kind===`dyn`;
t=t.unwrappedType;
switch(e.kind){case`param`:
{
let r=i?dynType$1:t;
let a=n.get(e.name);
if(!a)return n.set(e.name,r)&&!0;
return a.kind===`dyn`||r.kind===`dyn`||a.matchesBoth(r)}case`list`:
t.name===`dyn`&&(t=e);
if(t.kind!==`list`)return!1;
return this.#u(e.valueType,t.valueType,n,i);case`map`:
t.name===`dyn`&&(t=e);
if(t.kind!==`map`)return!1;
return this.#u(e.keyType,t.keyType,n,i)&&this.#u(e.valueType,t.valueType,n,i);case`optional`:
t.name===`dyn`&&(t=e);
if(t.kind!==`optional`)return!1;
return this.#u(e.valueType,t.valueType,n,i)}
return!0}};
function splitByComma(e){
let t=[];
let n=``;
let r=0;
for(let i of e){
if(i===`<`)r++;else if(i===`>`)r--;else if(i===`,`&&r===0){
t.push(n.trim());
n=``;
continue}
n+=i}
n&&t.push(n.trim());
return t}
let objTypesDecls=[[UnsignedInt,`uint`,TYPES.uint,celTypes.uint],[Type,`type`,TYPES.type,celTypes.type],[Optional,`optional`,optionalType,celTypes.optional],[Uint8Array,`bytes`,TYPES.bytes,celTypes.bytes],...typeof Buffer<`u`?[[Buffer,`bytes`,TYPES.bytes,celTypes.bytes]]:[]].map(([e,t,n,r])=>Object.freeze({name:t,typeType:n,type:r,ctor:e}));
let objTypes=objTypesDecls.map(e=>[e.name,e]);
let objTypesCtor=objTypesDecls.map(e=>[e.ctor,e]);
let invalidVar=e=>Error(`Invalid variable declaration: ${e}`);
let invalidType=e=>Error(`Invalid type declaration: ${e}`);
let fallbackDynEqualityMatchers={"==":[{handler:(e,t)=>e===t,returnType:celTypes.bool}],"!=":[{handler:(e,t)=>e!==t,returnType:celTypes.bool}]};
var Registry=class Registry{
#e=null;
#t;
#n=!0;
#r=null;
#i=null;
#a=null;
#o=null;
#s=null;
#c=null;
#l=null;
#u=null;
#d=!1;
constructor(e={}){
this.enableOptionalTypes=e.enableOptionalTypes??!1;
this.unlistedVariablesAreDyn=e.unlistedVariablesAreDyn??!1;
let t=e.parent instanceof Registry?e.parent:null;
if(t){
this.#e=t;
let e=t;
for(;e&&!e.#r;)e=e.#e;
let n=t;
for(;n&&!n.#i;)n=n.#e;
this.#a=t.#a;
this.#o=t.#o;
this.#u={operators:e.#r,functions:n.#i};
this.objectTypes=new Map(t.objectTypes);
this.objectTypesByConstructor=new Map(t.objectTypesByConstructor);
this.variables=t.variables;
this.#n=!1;
this.#t=t.#t;
this.#s=t.#s;
this.#c=t.#c;
this.#l=t.#l;
(this.enableOptionalTypes!==t.enableOptionalTypes||this.unlistedVariablesAreDyn!==t.unlistedVariablesAreDyn)&&toggleOptionalTypes(this,this.enableOptionalTypes)}else{
this.#r=[];
this.#i=[];
this.objectTypes=new Map(objTypes);
this.objectTypesByConstructor=new Map(objTypesCtor);
this.#t=new Map(objEntries(celTypes));
this.#s=new Map;
this.#c=new Map;
this.#l=new Map;
this.variables=new Map;
this.variables.dyn=this.unlistedVariablesAreDyn;
for(let e in TYPES)this.registerConstant(e,`type`,TYPES[e])}}
#f(){
if(this.#n)return;
this.variables=new Map(this.variables);
this.variables.dyn=this.unlistedVariablesAreDyn;
this.#n=!0}
deleteVariable(e){
this.#f();
this.variables.delete(e)}
#p(e){
this.#r||(this.#a=null);
this.operatorCandidates(e.operator).add(e);
this.#r.push(e)}
#m(e){
this.#i||(this.#o=null);
this.#v(e.partitionKey).add(e);
this.#i.push(e)}
#h(e,t){
return e.get(t)||e.set(t,new Candidates(this)).get(t)}
#g(){
if(this.#r)return this.#r;
return this.#r=[...this.#u.operators]}
#_(){
if(this.#i)return this.#i;
return this.#i=[...this.#u.functions]}
operatorCandidates(e){
if(this.#a)return this.#h(this.#a,e);
let t=this.#a=new Map;
for(let e of this.#g())this.#h(t,e.operator).add(e);
return this.#h(t,e)}
functionCandidates(e,t,n){
return this.#v(`${e?`rcall`:`call`}:${t}:${n}`)}
#v(e){
if(this.#o)return this.#h(this.#o,e);
let t=this.#o=new Map;
for(let e of this.#_())this.#h(t,e.partitionKey).add(e);
return this.#h(t,e)}
registerVariable(e,t,n){
if(this.#d)throw Error(`Cannot modify frozen registry`);
let r=n?.description;
let i;
if(typeof e==`string`&&typeof t==`object`&&!(t instanceof TypeDeclaration)){
r=t.description;
i=t.value;
t=t.schema?this.registerType({name:`$${e}`,schema:t.schema}).type:t.type}else if(typeof e==`object`){
t=e.schema?this.registerType({name:`$${e.name}`,schema:e.schema}).type:e.type;
r=e.description;
i=e.value;
e=e.name}
if(typeof e!=`string`||!e)throw invalidVar(`name must be a string`);
if(RESERVED.has(e))throw invalidVar(`'${e}' is a reserved name`);
if(this.variables.get(e)!==void 0)throw invalidVar(`'${e}' is already registered`);
if(typeof t==`string`)t=this.getType(t);else if(!(t instanceof TypeDeclaration))throw invalidVar(`type is required`);
this.#f();
this.variables.set(e,new VariableDeclaration(e,t,r,i));
return this}
#y(e,t){
let n=Object.create(null);
for(let r of objKeys(t)){
let i=t[r];
if(typeof i==`object`&&i)n[r]=this.registerType({name:`${e}.${r}`,schema:i}).type.name;else if(typeof i==`string`)n[r]=i;else throw Error(`Invalid field definition for '${e}.${r}'`)}
return n}
registerConstant(e,t,n){
typeof e==`object`?this.registerVariable(e):this.registerVariable({name:e,type:t,value:n});
return this}
getType(e){
return this.#b(e,!0)}
getListType(e){
return this.#s.get(e)||this.#s.set(e,this.#b(`list<${e}>`,!0)).get(e)}
getMapType(e,t){
return this.#c.get(e)?.get(t)||(this.#c.get(e)||this.#c.set(e,new Map).get(e)).set(t,this.#b(`map<${e}, ${t}>`,!0)).get(t)}
getOptionalType(e){
return this.#l.get(e)||this.#l.set(e,this.#b(`optional<${e}>`,!0)).get(e)}
assertType(e,t,n){
try{
return this.#b(e,!0)}catch(r){
r.message=`Invalid ${t} '${r.unknownType||e}' in '${n}'`;
throw r}}
getFunctionType(e){
if(e===`ast`)return astType;
let t=this.#b(e,!0);
if(t.kind===`dyn`&&t.valueType)throw Error(`type '${t.name}' is not supported`);
return t}
registerType(e,t){
if(this.#d)throw Error(`Cannot modify frozen registry`);
typeof e==`object`&&(t=e,e=t.fullName||t.name||t.ctor?.name);
typeof e==`string`&&e[0]===`.`&&(e=e.slice(1));
if(typeof e!=`string`||e.length<2||RESERVED.has(e))throw invalidType(`name '${e}' is not valid`);
if(this.objectTypes.has(e))throw invalidType(`type '${e}' already registered`);
let n=this.#b(e,!1);
if(n.kind!==`message`)throw invalidType(`type '${e}' is not valid`);
let r={name:e,typeType:new Type(e),type:n,ctor:typeof t==`function`?t:t?.ctor,convert:typeof t==`function`?void 0:t?.convert,fields:typeof t?.schema==`object`?this.#w(e,this.#y(e,t.schema)):this.#w(e,typeof t==`function`?void 0:t?.fields)};
if(typeof r.ctor!=`function`){
if(!r.fields)throw invalidType(`type '${e}' requires a constructor or fields`);
Object.assign(r,this.#T(e,r.fields))}
this.objectTypes.set(e,Object.freeze(r));
this.objectTypesByConstructor.set(r.ctor,r);
this.registerFunctionOverload(`type(${e}): type`,()=>r.typeType,{async:!1});
return r}
#b(e,t=!0){
let n=this.#t.get(e);
if(n)return n;
if(typeof e!=`string`||!e.length)throw Error(`Invalid type: must be a string`);
n=e.match(/^[A-Z]$/);
if(n)return this.#x(_createPlaceholderType,e,e);
n=e.match(/^(dyn|list|map|optional)<(.+)>$/);
if(!n){
if(t){
let t=Error(`Unknown type: ${e}`);
t.unknownType=e;
throw t}
return this.#x(_createMessageType,e,e)}
let r=n[1];
let i=n[2].trim();
switch(r){case`dyn`:
{
let e=this.#b(i,t).wrappedType;
this.#t.set(e.name,e);
return e}case`list`:
{
let e=this.#b(i,t);
return this.#x(_createListType,`list<${e}>`,e)}case`map`:
{
let n=splitByComma(i);
if(n.length!==2)throw Error(`Invalid map type: ${e}`);
let r=this.#b(n[0],t);
let a=this.#b(n[1],t);
return this.#x(_createMapType,`map<${r}, ${a}>`,r,a)}case`optional`:
{
let e=this.#b(i,t);
return this.#x(_createOptionalType,`optional<${e}>`,e)}}}
#x(e,t,...n){
return this.#t.get(t)||this.#t.set(t,e(...n)).get(t)}
findMacro(e,t,n){
return this.functionCandidates(t,e,n).macro}
findUnaryOverload(e,t){
return this.operatorCandidates(e).findUnaryOverload(t)}
findBinaryOverload(e,t,n){
return this.operatorCandidates(e).findBinaryOverload(t,n)}
#S(e){
if(typeof e==`string`)return{type:e};
if(e.id)return protobufjsFieldToCelType(e);
return e}
#C(e,t,n,r=!1){
try{
let e=this.#S(t[n]);
if(typeof e?.type!=`string`)throw Error(`unsupported declaration`);
return this.#b(e.type,r)}catch(r){
r.message=`Field '${n}' in type '${e}' has unsupported declaration: ${JSON.stringify(t[n])}`;
throw r}}
#w(e,t){
if(!t)return;
let n=Object.create(null);
for(let r of objKeys(t))n[r]=this.#C(e,t,r);
return n}
#T(e,t){
let n=objKeys(t);
let r=Object.create(null);
for(let e of n){
let n=t[e];
let i=n.kind===`message`&&this.objectTypes.get(n.name);
r[e]=i===!1?!1:i.convert?i:!1}
let i={[e]:class extends Map{
#M;
constructor(e){
super();
this.#M=e}
[Symbol.iterator](){
if(this.size!==n.length)for(let e of n)this.get(e);
return super[Symbol.iterator]()}
get(e){
let t=super.get(e);
if(t!==void 0||this.has(e))return t;
let n=r[e];
if(n===void 0)return;
t=this.#M instanceof Map?this.#M.get(e):this.#M?.[e];
if(n&&t&&typeof t==`object`)switch(t.constructor){case void 0:case Object:case Map:
t=n.convert(t)}
return super.set(e,t),t}}}[e];
return{ctor:i,convert(e){
if(!e)return;
if(e.constructor===i)return e;
return new i(e)}}}
clone(e){
this.#d=!0;
return new Registry({parent:this,unlistedVariablesAreDyn:e.unlistedVariablesAreDyn,enableOptionalTypes:e.enableOptionalTypes})}
getDefinitions(){
let e=[];
let t=[];
for(let[,t]of this.variables){
if(!t)continue;
e.push({name:t.name,description:t.description||null,type:t.type.name})}
for(let e of this.#_())t.push({signature:e.signature,name:e.name,description:e.description,receiverType:e.receiverType?e.receiverType.name:null,returnType:e.returnType.name,params:e.params.map(e=>({name:e.name,type:e.type.name,description:e.description}))});
return{variables:e,functions:t}}
#E(e){
if(typeof e!=`string`)throw Error(`Invalid signature: must be a string`);
let t=e.match(/^(?:([a-zA-Z0-9.<>]+)\.)?(\w+)\(([^)]*)\):(.*)$/);
if(!t)throw Error(`Invalid signature: ${e}`);
let n=t[4].trim();
if(!n)throw Error(`Invalid signature: ${e}`);
return{receiverType:t[1]||null,name:t[2],argTypes:splitByComma(t[3]),returnType:n}}
#D(e,t){
if(e.name!==t.name)return!1;
if(e.argTypes.length!==t.argTypes.length)return!1;
if((e.receiverType||t.receiverType)&&(!e.receiverType||!t.receiverType))return!1;
return(e.receiverType===t.receiverType||e.receiverType===dynType$1||t.receiverType===dynType$1)&&(t.macro||e.macro||t.argTypes.every((t,n)=>{
let r=e.argTypes[n];
return t===r||t===dynType$1||r===dynType$1}))}
#O(e){
for(let t of this.#v(e.partitionKey)){
if(!this.#D(t,e))continue;
throw Error(`Function signature '${e.signature}' overlaps with existing overload '${t.signature}'.`)}}
#k(e,t,n){
if(!n)return{type:this.getFunctionType(t),name:`arg${e}`,description:null};
let r=n.type||t;
if(!r)throw Error(`params[${e}].type is required`);
if(t&&r!==t)throw Error(`params[${e}].type not equal to signature type`);
return{name:n.name||`arg${e}`,type:this.getFunctionType(r),description:n.description??null}}
registerFunctionOverload(e,t,n){
if(this.#d)throw Error(`Cannot modify frozen registry`);
typeof e==`object`?n=e:typeof t==`object`?n=t:n||={};
let r=typeof e==`string`?e:n.signature??void 0;
let i=r===void 0?void 0:this.#E(r);
let a=i?.name||n.name;
let o=i?.receiverType||n.receiverType;
let s=i?.argTypes;
let c=i?.returnType||n.returnType;
let l=n.params;
t=typeof t==`function`?t:n.handler;
let u;
try{
if(!a)throw Error(`signature or name are required`);
if(!c)throw Error(`must have a returnType`);
if(l){
if(s&&l.length!==s.length)throw Error(`mismatched length in params and args in signature`)}else if(!s)throw Error(`signature or params are required`);
u=new FunctionDeclaration({name:a,async:n?.async,receiverType:o?this.getType(o):null,returnType:this.getType(c),handler:t,description:n.description,params:(s||l).map((e,t)=>this.#k(t,s?.[t],l?.[t]))})}catch(e){
e.message=typeof r==`string`?`Invalid function declaration '${r}': ${e.message}`:a?`Invalid function declaration '${a}': ${e.message}`:`Invalid function declaration: ${e.message}`;
throw e}
this.#O(u);
this.#m(u)}
registerOperatorOverload(e,t,n){
let r=e.match(/^([-!])([\w.<>]+)(?::\s*([\w.<>]+))?$/);
if(r){
let[,e,i,a]=r;
return this.unaryOverload(e,i,t,a,n?.async)}
let i=e.match(/^([\w.<>]+) ([-+*%/]|==|!=|<|<=|>|>=|in) ([\w.<>]+)(?::\s*([\w.<>]+))?$/);
if(!i)throw Error(`Operator overload invalid: ${e}`);
let[,a,o,s,c]=i;
return this.binaryOverload(a,o,s,t,c)}
unaryOverload(e,t,n,r,i){
if(this.#d)throw Error(`Cannot modify frozen registry`);
let a=this.assertType(t,`type`,`${e}${t}`);
let o=this.assertType(r||t,`return type`,`${e}${t}: ${r||t}`);
let s=new OperatorDeclaration({op:`${e}_`,leftType:a,returnType:o,handler:n,async:i});
this.#p(this.#j(s))}
#A(e){
for(let t of this.operatorCandidates(e.operator))if(e.equals(t))return!0;
return!1}
#j(e){
if(!this.#A(e))return e;
throw Error(`Operator overload already registered: ${e.signature}`)}
binaryOverload(e,t,n,r,i,a){
if(this.#d)throw Error(`Cannot modify frozen registry`);
i??=isRelational.has(t)?`bool`:e;
let o=`${e} ${t} ${n}: ${i}`;
let s=this.assertType(e,`left type`,o);
let c=this.assertType(n,`right type`,o);
let l=this.assertType(i,`return type`,o);
s.kind===`dyn`&&s.valueType?c=c.wrappedType:c.kind===`dyn`&&c.valueType&&(s=s.wrappedType);
if(isRelational.has(t)&&l.type!==`bool`)throw Error(`Comparison operator '${t}' must return 'bool', got '${l.type}'`);
let u=new OperatorDeclaration({op:t,leftType:s,rightType:c,returnType:l,handler:r,async:a});
if(u.hasPlaceholderType&&!(c.hasPlaceholderType&&s.hasPlaceholderType))throw Error(`Operator overload with placeholders must use them in both left and right types: ${o}`);
this.#j(u);
if(t===`==`){
let e=[new OperatorDeclaration({op:`!=`,leftType:s,rightType:c,handler(e,t,n,i){
return!r(e,t,n,i)},returnType:l,async:a})];
s!==c&&e.push(new OperatorDeclaration({op:`==`,leftType:c,rightType:s,handler(e,t,n,i){
return r(t,e,n,i)},returnType:l,async:a}),new OperatorDeclaration({op:`!=`,leftType:c,rightType:s,handler(e,t,n,i){
return!r(t,e,n,i)},returnType:l,async:a}));
for(let t of e)this.#j(t);
for(let t of e)this.#p(t)}
this.#p(u)}};
let isRelational=new Set([`<`,`<=`,`>`,`>=`,`==`,`!=`,`in`]);
function createRegistry(e){
return new Registry(e)}
var RootContext=class{
#e;
#t;
#n;
#r;
constructor(e,t){
this.#e=e.variables;
if(t==null)return;
if(typeof t!=`object`)throw evaluationError(`invalid_context`,`Context must be an object`);
t instanceof Map?this.#n=t:this.#t=t}
getValue(e){
return this.#r?.get(e)||(this.#t?this.#t[e]:this.#n?.get(e))}
getVariable(e){
return this.#e.get(e)??(this.#e.dyn&&!RESERVED.has(e)?new VariableDeclaration(e,dynType$1):void 0)}
getCheckedValue(e,t){
let n=this.getValue(t.args);
if(n===void 0)throw e.createError(`unknown_variable`,`Unknown variable: ${t.args}`,t);
if(t.checkedType.matchesValueType(n,e))return n;
let r=t.checkedType;
let i=e.debugType(n);
if(r.kind===`message`&&i.kind===`map`){
let i=e.objectTypes.get(r.name)?.convert?.(n);
if(i)return(this.#r??=new Map).set(t.args,i),i}
throw e.createError(`variable_type_mismatch`,`Variable '${t.args}' is not of type '${r}', got '${i}'`,t)}
forkWithVariable(e,t){
return new OverlayContext(this,e,t)}};
var OverlayContext=class OverlayContext{
#e;
accuType;
accuValue;
iterValue;
constructor(e,t,n){
this.#e=e;
this.iterVar=t;
this.iterType=n}
forkWithVariable(e,t){
return new OverlayContext(this,e,t)}
reuse(e){
if(!this.async)return this.#e=e,this;
let t=new OverlayContext(e,this.iterVar,this.iterType);
t.accuType=this.accuType;
return t}
setIterValue(e,t){
if(this.iterType.matchesValueType(e,t))return this.iterValue=e,this;
let n=this.iterType;
let r=t.debugType(e);
if(n.kind===`message`&&r.kind===`map`){
let r=t.objectTypes.get(n.name)?.convert?.(e);
if(r)return this.iterValue=r,this}
throw t.createError(`variable_type_mismatch`,`Variable '${this.iterVar}' is not of type '${n}', got '${r}'`)}
setAccuType(e){
return this.accuType=e,this}
setAccuValue(e){
return this.accuValue=e,this}
getValue(e){
return this.iterVar===e?this.iterValue:this.#e.getValue(e)}
getCheckedValue(e,t){
if(this.iterVar===t.args)return this.iterValue;
return this.#e.getCheckedValue(e,t)}
getVariable(e){
if(this.iterVar===e)return new VariableDeclaration(e,this.iterType);
return this.#e.getVariable(e)}};
function protobufjsFieldToCelType(e){
let t;
t=e.map?`map<${protobufjsTypeToCelType(e.keyType,e.resolvedKeyType)}, ${protobufjsTypeToCelType(e.type,e.resolvedType)}>`:protobufjsTypeToCelType(e.type,e.resolvedType);
return{type:e.repeated?`list<${t}>`:t}}
function protobufjsTypeToCelType(e,t){
switch(e){case`string`:
return`string`;case`bytes`:
return`bytes`;case`bool`:
return`bool`;case`double`:case`float`:case`int32`:case`int64`:case`sint32`:case`sint64`:case`sfixed32`:case`sfixed64`:case`uint32`:case`uint64`:case`fixed32`:case`fixed64`:
return`double`;default:
switch(t?.constructor.name){case`Type`:
return t.fullName.slice(1);case`Enum`:
return`int`}
if(e?.includes(`.`))return e;
return`dyn`}}
let dynType=celTypes.dyn;
var Base=class{
dynType=celTypes.dyn;
optionalType=celTypes.optional;
stringType=celTypes.string;
intType=celTypes.int;
doubleType=celTypes.double;
boolType=celTypes.bool;
nullType=celTypes.null;
listType=celTypes.list;
mapType=celTypes.map;
constructor(e){
this.opts=e.opts;
this.registry=e.registry;
this.objectTypes=this.registry.objectTypes;
this.objectTypesByConstructor=this.registry.objectTypesByConstructor}
getType(e){
return this.registry.getType(e)}
debugType(e){
switch(typeof e){case`string`:
return this.stringType;case`bigint`:
return this.intType;case`number`:
return this.doubleType;case`boolean`:
return this.boolType;case`object`:
if(e===null)return this.nullType;
switch(e.constructor){case void 0:case Object:case Map:
return this.mapType;case Array:case Set:
return this.listType;default:
return this.objectTypesByConstructor.get(e.constructor)?.type||unsupportedType(this,e.constructor?.name||typeof e)}default:
unsupportedType(this,typeof e)}}};
function unsupportedType(e,t){
throw e.createError(`unsupported_type`,`Unsupported type: ${t}`)}
let maybeAsyncArray=e=>Array.isArray(e)?e.some(e=>e.maybeAsync):!1;
function maybeAsync(e,t,n){
if(t===!0||t&&(t?.maybeAsync||maybeAsyncArray(t)))return maybeAsyncBoth(n);
if(e===!0||e&&(e?.maybeAsync||maybeAsyncArray(e)))return maybeAsyncFirst(n);
return n}
function maybeAsyncBoth(e){
return e.__asyncBoth??=function t(n,r,i,a){
if(!(n instanceof Promise||r instanceof Promise))return e(n,r,i,a);
if(!(r instanceof Promise))return n.then(t=>e(t,r,i,a));
if(!(n instanceof Promise))return r.then(t=>e(n,t,i,a));
return Promise.all([n,r]).then(t=>e(t[0],t[1],i,a))}}
function maybeAsyncFirst(e){
return e.__asyncFirst??=function t(n,r,i,a){
if(n instanceof Promise)return n.then(t=>e(t,r,i,a));
return e(n,r,i,a)}}
function checkAccessNode(e,t,n){
t.right=t.args[1];
let r=e.check(t.left=t.args[0],n);
t.op===`[]`&&e.check(t.right,n);
t.handle=maybeAsync(t.left,t.op===`[]`&&t.right,r===dynType?fieldAccess:fieldAccessStatic);
if(r.kind!==`optional`)return e.checkAccessOnType(t,n,r);
return e.registry.getOptionalType(e.checkAccessOnType(t,n,r.valueType,!0))}
function checkOptionalAccessNode(e,t,n){
t.right=t.args[1];
let r=e.check(t.left=t.args[0],n);
t.op===`[?]`&&e.check(t.right,n);
t.handle=maybeAsync(t.left,t.op===`[?]`&&t.right,oFieldAccess);
let i=r.kind===`optional`?r.valueType:r;
return e.registry.getOptionalType(e.checkAccessOnType(t,n,i,!0))}
let HOMOGENEOUS_PREFIX={heterogeneous_list_element:`List elements must have the same type,`,heterogeneous_map_key:`Map key uses wrong type,`,heterogeneous_map_value:`Map value uses wrong type,`};
function checkElementHomogenous(e,t,n,r,i){
let a=e.check(r,t);
if(a===n||n.isEmpty())return a;
if(a.isEmpty())return n;
throw e.createError(i,`${HOMOGENEOUS_PREFIX[i]} expected type '${e.formatType(n)}' but found '${e.formatType(a)}'`,r)}
function checkElement(e,t,n,r){
return n.unify(e.registry,e.check(r,t))||dynType}
function ternaryConditionError(e,t,n){
let r=e.debugRuntimeType(t);
return e.createError(`invalid_condition_type`,`${n.meta.label||`Ternary condition must be bool`}, got '${r}'`,n)}
function handleTernary(e,t,n,r){
if(e===!0)return t.run(n.left,r);
if(e===!1)return t.run(n.right,r);
throw ternaryConditionError(t,e,n.condition)}
function logicalOperandError(e,t,n){
let r=e.debugRuntimeType(t);
return e.createError(`invalid_logical_operand`,`Logical operator requires bool operands, got '${r}'`,n)}
function logicalValueOrErr(e,t,n){
if(t instanceof Error)return t;
return logicalOperandError(e,t,n)}
function _logicalOp(e,t,n,r,i){
if(i===e)return e;
if(i===!e){
if(r===i)return i;
throw logicalValueOrErr(t,r,n.left)}
if(i instanceof Promise)return i.then(i=>_logicalOpAsync(e,t,n,r,i));
throw logicalOperandError(t,i,n.left)}
function _logicalOpAsync(e,t,n,r,i){
if(i===e)return e;
if(typeof i!=`boolean`)throw logicalOperandError(t,i,n.right);
if(typeof r!=`boolean`)throw logicalValueOrErr(t,r,n.left);
return!e}
function checkLogicalOp(e,t,n){
let r=e.check(t.left=t.args[0],n);
let i=e.check(t.right=t.args[1],n);
if(!r.isDynOrBool())throw e.createError(`invalid_logical_operand`,`Logical operator requires bool operands, got '${e.formatType(r)}'`,t);
if(!i.isDynOrBool())throw e.createError(`invalid_logical_operand`,`Logical operator requires bool operands, got '${e.formatType(i)}'`,t);
return e.boolType}
function checkUnary(e,t,n){
let r=t.op;
let i=e.check(t.args,n);
t.candidates=e.registry.operatorCandidates(r);
if(i.kind===`dyn`){
t.handle=maybeAsync(t.args,!1,handleUnary);
return t.candidates.returnType}
let a=t.candidates.findUnaryOverload(i);
if(!a)throw e.createError(`no_such_overload`,`no such overload: ${r[0]}${e.formatType(i)}`,t);
t.handle=maybeAsync(t.args,!1,a.handler);
return a.returnType}
function handleUnary(e,t,n){
let r=n.debugRuntimeType(e,t.args.checkedType);
let i=t.candidates.findUnaryOverload(r);
if(i)return i.handler(e);
throw n.createError(`no_such_overload`,`no such overload: ${t.op[0]}${r}`,t)}
function evaluateUnary(e,t,n){
return t.handle(e.run(t.args,n),t,e)}
function checkBinary(e,t,n){
let r=t.op;
let i=e.check(t.left=t.args[0],n);
let a=e.check(t.right=t.args[1],n);
t.candidates=e.registry.operatorCandidates(r);
let o=i.hasDynType||a.hasDynType?void 0:t.candidates.findBinaryOverload(i,a);
t.handle=maybeAsync(t.left,t.right,o?.handler||handleBinary);
if(o)return o.returnType;
let s=t.candidates.checkBinaryOverload(i,a);
i.hasDynType||(t.leftStaticType=i);
a.hasDynType||(t.rightStaticType=a);
if(s)return s;
throw e.createError(`no_such_overload`,`no such overload: ${e.formatType(i)} ${r} ${e.formatType(a)}`,t)}
function evaluateBinary(e,t,n){
return t.handle(e.run(t.left,n),e.run(t.right,n),t,e)}
function evaluateBinaryFirst(e,t,n){
return t.handle(e.run(t.left,n),t.right,t,e)}
function handleBinary(e,t,n,r){
let i=n.leftStaticType||r.debugTypeDeep(e).wrappedType;
let a=n.rightStaticType||r.debugTypeDeep(t).wrappedType;
let o=n.candidates.findBinaryOverload(i,a);
if(o)return o.handler(e,t,n,r);
throw r.createError(`no_such_overload`,`no such overload: ${i} ${n.op} ${a}`,n)}
function callFunctionHandler(e,t,n,r){
try{
let i=e.apply(t,n);
if(i instanceof Promise)return i.catch(e=>{
throw attachErrorAst(e,r)});
return i}catch(e){
throw attachErrorAst(e,r)}}
function callFn(e,t,n){
let r=t.args[1];
let i=t.argTypes;
let a=r.length;
for(;a--;)i[a]=n.debugRuntimeType(e[a],r[a].checkedType);
let o=t.candidates.findFunction(i);
if(o)return callFunctionHandler(o.handler,n,e,t);
throw n.createError(`no_matching_overload`,`found no matching overload for '${t.args[0]}(${i.map(e=>e.unwrappedType).join(`, `)})'`,t)}
function callRecFn(e,t,n){
let[,r,i]=n.args;
let a=n.argTypes;
for(let n=0;n<a.length;n++)a[n]=t.debugRuntimeType(e[n+1],i[n].checkedType);
let o=t.debugRuntimeType(e[0],r.checkedType);
let s=n.candidates.findFunction(a,o);
if(s)return callFunctionHandler(s.handler,t,e,n);
throw t.createError(`no_matching_overload`,`found no matching overload for '${o.type}.${n.args[0]}(${a.map(e=>e.unwrappedType).join(`, `)})'`,n)}
function resolveAstArray(e,t,n,r=t.length){
if(r===0)return[];
let i;
let a=Array(r);
for(;r--;)(a[r]=e.run(t[r],n))instanceof Promise&&(i??=!0);
return i?Promise.all(a):a}
function safeFromEntries(e){
let t={};
for(let n=0;n<e.length;n++){
let[r,i]=e[n];
if(r===`__proto__`||r===`constructor`||r===`prototype`)continue;
t[r]=i}
return t}
function comprehensionElementType(e,t,n){
let r=e.check(t,n);
if(r.kind===`dyn`)return r;
if(r.kind===`list`)return r.valueType;
if(r.kind===`map`)return r.keyType;
throw e.createError(`invalid_comprehension_range`,`Expression of type '${e.formatType(r)}' cannot be range of a comprehension (must be list, map, or dynamic).`,t)}
function toIterable(e,t,n){
if(n instanceof Set)return[...n];
if(n instanceof Map)return[...n.keys()];
if(n&&typeof n==`object`)return objKeys(n);
throw e.createError(`invalid_comprehension_range`,`Expression of type '${e.debugType(n)}' cannot be range of a comprehension (must be list, map, or dynamic).`,t.iterable)}
function runQualifier(e,t,n,r){
isArray(e)||(e=toIterable(n,t,e));
let i=n.run(t.init,r=t.iterCtx.reuse(r));
r.accuValue=i;
if(r===t.iterCtx)return iterateQuantifier(n,r,t,e,i,0);
return continueQuantifier(n,r,t,e,i,0)}
function runComprehension(e,t,n,r){
isArray(e)||(e=toIterable(n,t,e));
let i=n.run(t.init,r=t.iterCtx.reuse(r));
r.accuValue=i;
if(r===t.iterCtx)return iterateLoop(n,r,t,e,i,0);
return continueLoop(n,r,t,e,i,0)}
function iterateLoop(e,t,n,r,i,a){
let o=n.condition;
let s=n.step;
let c=r.length;
for(;a<c&&(!o||o(i));){
i=e.run(s,t.setIterValue(r[a++],e));
if(i instanceof Promise)return continueLoop(e,t,n,r,i,a)}
return n.result(i)}
async function continueLoop(e,t,n,r,i,a){
t===n.iterCtx&&(t.async=!0);
let o=n.condition;
let s=n.step;
let c=r.length;
i=await i;
for(;a<c;){
if(o&&!o(i))return n.result(i);
i=e.run(s,t.setIterValue(r[a++],e));
i instanceof Promise&&(i=await i)}
return n.result(i)}
function iterateQuantifier(e,t,n,r,i,a,o,s){
let c=n.condition;
let l=n.step;
let u=r.length;
for(;a<u;){
if(!c(i))return n.result(i);
s=e.tryEval(l,t.setIterValue(r[a++],e));
if(s instanceof Promise)return continueQuantifier(e,t,n,r,i,a,o,s);
if(s instanceof Error&&(o??=s))continue;
i=s}
if(o&&c(i))throw o;
return n.result(i)}
async function continueQuantifier(e,t,n,r,i,a,o,s){
t===n.iterCtx&&(t.async=!0);
let c=n.condition;
let l=n.step;
let u=r.length;
s=await s;
s instanceof Error?o??=s:i=s;
for(;a<u;){
if(!c(i))return n.result(i);
s=e.tryEval(l,t.setIterValue(r[a++],e));
s instanceof Promise&&(s=await s);
if(s instanceof Error&&(o??=s))continue;
i=s}
if(o&&c(i))throw o;
return n.result(i)}
function oFieldAccess(e,t,n,r){
return r.optionalType.field(e,t,n,r)}
function fieldAccessStatic(e,t,n,r){
return n.left.checkedType.field(e,t,n,r)}
let empty=Object.create(null);
function fieldAccess(e,t,n,r){
switch(e?.constructor){case void 0:case Object:
{
let n=hasOwn(e||empty,t)?e[t]:void 0;
if(n!==void 0)return r.debugType(n),n;
break}case Map:
{
let n=e.get(t);
if(n!==void 0)return r.debugType(n),n;
break}case Array:case Set:
return r.listType.field(e,t,n,r);default:
let i=r.objectTypesByConstructor.get(e.constructor);
if(i)return i.type.field(e,t,n,r);else typeof e==`object`&&unsupportedType(r,e.constructor.name)}
throw r.createError(`no_such_key`,`No such key: ${t}`,n)}
let emptyList=()=>[];
let emptyMap=()=>({});
let OPERATORS={value:{check(e,t){
return e.debugType(t.args)},evaluate(e,t){
return t.args}},id:{check(e,t,n){
let r=n.getVariable(t.args);
if(!r)throw e.createError(`unknown_variable`,`Unknown variable: ${t.args}`,t);
if(r.constant){
let i=t.clone(OPERATORS.value,r.value);
t.setMeta(`alternate`,i);
return e.check(i,n)}
return r.type},evaluate(e,t,n){
return n.getCheckedValue(e,t)}},".":{alias:`fieldAccess`,check:checkAccessNode,evaluate:evaluateBinaryFirst},".?":{alias:`optionalFieldAccess`,check:checkOptionalAccessNode,evaluate:evaluateBinaryFirst},"[]":{alias:`bracketAccess`,check:checkAccessNode,evaluate:evaluateBinary},"[?]":{alias:`optionalBracketAccess`,check:checkOptionalAccessNode,evaluate:evaluateBinary},call:{check(e,t,n){
let[r,i]=t.args;
let a=t.candidates=e.registry.functionCandidates(!1,r,i.length);
let o=t.argTypes=i.map(t=>e.check(t,n));
let s=a.findFunction(o);
if(!s)throw e.createError(`no_matching_overload`,`found no matching overload for '${r}(${e.formatTypeList(o)})'`,t);
t.handle=maybeAsync(i,!1,o.some(e=>e.hasDynType)?callFn:s.handler.__handle??=(e,t,n)=>callFunctionHandler(s.handler,n,e,t));
return s.returnType},evaluate(e,t,n){
return t.handle(resolveAstArray(e,t.args[1],n),t,e)}},rcall:{check(e,t,n){
let[r,i,a]=t.args;
let o=e.check(i,n);
let s=t.candidates=e.registry.functionCandidates(!0,r,a.length);
let c=t.argTypes=a.map(t=>e.check(t,n));
t.receiverWithArgs=[i,...a];
t.handle=maybeAsync(t.receiverWithArgs,!1,callRecFn);
if(o.kind===`dyn`&&s.returnType)return s.returnType;
let l=s.findFunction(c,o);
if(!l)throw e.createError(`no_matching_overload`,`found no matching overload for '${o.type}.${r}(${e.formatTypeList(c)})'`,t);
if(!o.hasPlaceholderType&&!c.some(e=>e.hasDynType)){
let e=l.handler;
let n=e.__handle??=(t,n,r)=>callFunctionHandler(e,n,t,r);
t.handle=maybeAsync(t.receiverWithArgs,!1,n)}
return l.returnType},evaluate(e,t,n){
return t.handle(resolveAstArray(e,t.receiverWithArgs,n),e,t)}},list:{check(e,t,n){
let r=t.args;
let i=r.length;
if(i===0)return t.setMeta(`evaluate`,emptyList)&&e.getType(`list<T>`);
let a=e.check(r[0],n);
let o=e.opts.homogeneousAggregateLiterals?checkElementHomogenous:checkElement;
for(let t=1;t<i;t++)a=o(e,n,a,r[t],`heterogeneous_list_element`);
return e.registry.getListType(a)},evaluate(e,t,n){
return resolveAstArray(e,t.args,n)}},map:{check(e,t,n){
let r=t.args;
let i=r.length;
if(i===0)return t.setMeta(`evaluate`,emptyMap)&&e.getType(`map<K, V>`);
let a=e.opts.homogeneousAggregateLiterals?checkElementHomogenous:checkElement;
let o=e.check(r[0][0],n);
let s=e.check(r[0][1],n);
for(let t=1;t<i;t++){
let i=r[t];
o=a(e,n,o,i[0],`heterogeneous_map_key`);
s=a(e,n,s,i[1],`heterogeneous_map_value`)}
return e.registry.getMapType(o,s)},evaluate(e,t,n){
let r=t.args;
let i=r.length;
let a=Array(i);
let o;
for(let t=0;t<i;t++){
let i=r[t];
let s=e.run(i[0],n);
let c=e.run(i[1],n);
if(s instanceof Promise||c instanceof Promise){
a[t]=Promise.all([s,c]);
o??=!0}else a[t]=[s,c]}
if(o)return Promise.all(a).then(safeFromEntries);
return safeFromEntries(a)}},comprehension:{check(e,t,n){
let r=t.args;
r.iterCtx=n.forkWithVariable(r.iterVarName,comprehensionElementType(e,r.iterable,n)).setAccuType(e.check(r.init,n));
let i=e.check(r.step,r.iterCtx);
let a=r.errorsAreFatal?runComprehension:runQualifier;
t.handle=maybeAsync(r.iterable,!1,a);
if(r.kind===`quantifier`)return e.boolType;
return i},evaluate(e,t,n){
return t.handle(e.run(t.args.iterable,n),t.args,e,n)}},accuValue:{check(e,t,n){
return n.accuType},evaluate(e,t,n){
return n.accuValue}},accuInc:{check(e,t,n){
return n.accuType},evaluate(e,t,n){
return n.accuValue+=1}},accuPush:{check(e,t,n){
let r=n.accuType;
let i=e.check(t.args,n);
t.args.maybeAsync||t.setMeta(`evaluate`,OPERATORS.accuPush.evaluateSync);
if(r.kind===`list`&&r.valueType.kind!==`param`)return r;
return e.registry.getListType(i)},evaluateSync(e,t,n){
return n.accuValue.push(e.run(t.args,n)),n.accuValue},evaluate(e,t,n){
let r=n.accuValue;
let i=e.run(t.args,n);
if(i instanceof Promise)return i.then(e=>r.push(e)&&r);
r.push(i);
return r}},"?:":{alias:`ternary`,check(e,t,n){
let r=t.condition=t.args[0];
let i=t.left=t.args[1];
let a=t.right=t.args[2];
let o=e.check(r,n);
if(!o.isDynOrBool())throw e.createError(`invalid_condition_type`,`${r.meta.label||`Ternary condition must be bool`}, got '${e.formatType(o)}'`,r);
let s=e.check(i,n);
let c=e.check(a,n);
let l=s.unify(e.registry,c);
t.handle=maybeAsync(r,!1,handleTernary);
if(l)return l;
throw e.createError(`incompatible_ternary_branches`,`Ternary branches must have the same type, got '${e.formatType(s)}' and '${e.formatType(c)}'`,t)},evaluate(e,t,n){
return t.handle(e.run(t.condition,n),e,t,n)}},"||":{check:checkLogicalOp,evaluate(e,t,n){
let r=e.tryEval(t.left,n);
if(r===!0)return!0;
if(r===!1){
let i=e.run(t.right,n);
if(typeof i==`boolean`)return i;
return _logicalOp(!0,e,t,r,i)}
if(r instanceof Promise)return r.then(r=>r===!0?r:_logicalOp(!0,e,t,r,e.run(t.right,n)));
return _logicalOp(!0,e,t,r,e.run(t.right,n))}},"&&":{check:checkLogicalOp,evaluate(e,t,n){
let r=e.tryEval(t.left,n);
if(r===!1)return!1;
if(r===!0){
let i=e.run(t.right,n);
if(typeof i==`boolean`)return i;
return _logicalOp(!1,e,t,r,i)}
if(r instanceof Promise)return r.then(r=>r===!1?r:_logicalOp(!1,e,t,r,e.run(t.right,n)));
return _logicalOp(!1,e,t,r,e.run(t.right,n))}},"!_":{alias:`unaryNot`,check:checkUnary,evaluate:evaluateUnary},"-_":{alias:`unaryMinus`,check:checkUnary,evaluate:evaluateUnary}};
for(let e of[`!=`,`==`,`in`,`+`,`-`,`*`,`/`,`%`,`<`,`<=`,`>`,`>=`])OPERATORS[e]={check:checkBinary,evaluate:evaluateBinary};
for(let e of objKeys(OPERATORS)){
let t=OPERATORS[e];
t.name=e;
t.alias&&(OPERATORS[t.alias]=t)}
let identity=e=>e;
function assertIdentifier(e,t){
if(e.op===`id`)return e.args;
throw parseError(`invalid_macro_argument`,t,e)}
function createMapExpander(e){
let t=e?`map(var, filter, transform)`:`map(var, transform)`;
let n=`${t} invalid predicate iteration variable`;
let r=`${t} filter predicate must return bool`;
return({args:t,receiver:i,ast:a})=>{
let[o,s,c]=e?t:[t[0],null,t[1]];
let l=c.clone(OPERATORS.accuPush,c);
if(s){
let e=s.clone(OPERATORS.accuValue);
l=s.clone(OPERATORS.ternary,[s.setMeta(`label`,r),l,e])}
return{callAst:a.clone(OPERATORS.comprehension,{errorsAreFatal:!0,iterable:i,iterVarName:assertIdentifier(o,n),init:a.clone(OPERATORS.list,[]),step:l,result:identity})}}}
function createFilterExpander(){
let e=`filter(var, predicate)`;
let t=`${e} invalid predicate iteration variable`;
let n=`${e} predicate must return bool`;
return({args:e,receiver:r,ast:i})=>{
let a=assertIdentifier(e[0],t);
let o=i.clone(OPERATORS.accuValue);
let s=e[1].setMeta(`label`,n);
let c=i.clone(OPERATORS.accuPush,i.clone(OPERATORS.id,a));
let l=s.clone(OPERATORS.ternary,[s,c,o]);
return{callAst:i.clone(OPERATORS.comprehension,{errorsAreFatal:!0,iterable:r,iterVarName:a,init:i.clone(OPERATORS.list,[]),step:l,result:identity})}}}
function createQuantifierExpander(e){
let t=`${e.name}(var, predicate) invalid predicate iteration variable`;
let n=`${e.name}(var, predicate) predicate must return bool`;
return({args:r,receiver:i,ast:a})=>{
let o=r[1].setMeta(`label`,n);
let s=e.transform({args:r,ast:a,predicate:o,opts:e});
return{callAst:a.clone(OPERATORS.comprehension,{kind:`quantifier`,errorsAreFatal:e.errorsAreFatal||!1,iterable:i,iterVarName:assertIdentifier(r[0],t),init:s.init,condition:s.condition,step:s.step,result:s.result||identity})}}}
function createHasExpander(){
let e=`has() invalid argument`;
function t(e,t,n){
let r=t.macroHasProps;
let i=r.length;
let a=e.run(r[--i],n);
let o;
for(;i--;){
let t=r[i];
t.op===`.?`&&(o??=!0);
a=e.debugType(a).fieldLazy(a,t.args[1],t,e);
if(a!==void 0)continue;
if(o||!i||t.op!==`.`)break;
throw evaluationError(`no_such_key`,`No such key: ${t.args[1]}`,t)}
return a!==void 0}
function n(t,n,r){
let i=n.args[0];
if(i.op!==`.`)throw t.createError(`invalid_macro_argument`,e,i);
if(!n.macroHasProps){
let a=[];
for(;i.op===`.`||i.op===`.?`;)i=a.push(i)&&i.args[0];
if(i.op!==`id`)throw t.createError(`invalid_macro_argument`,e,i);
t.check(i,r);
a.push(i);
n.macroHasProps=a}
return t.getType(`bool`)}
return function({args:e}){
return{args:e,evaluate:t,typeCheck:n,async:!1}}}
function registerMacros(e){
let t=(t,n)=>e.registerFunctionOverload(t,n);
t(`has(ast): bool`,createHasExpander());
t(`list.all(ast, ast): bool`,createQuantifierExpander({name:`all`,transform({ast:e,predicate:t,opts:n}){
return{init:e.clone(OPERATORS.value,!0),condition:identity,step:t.clone(OPERATORS.ternary,[t,t.clone(OPERATORS.value,!0),t.clone(OPERATORS.value,!1)])}}}));
t(`list.exists(ast, ast): bool`,createQuantifierExpander({name:`exists`,condition(e){
return!e},transform({ast:e,predicate:t,opts:n}){
return{init:e.clone(OPERATORS.value,!1),condition:n.condition,step:t.clone(OPERATORS.ternary,[t,t.clone(OPERATORS.value,!0),t.clone(OPERATORS.value,!1)])}}}));
t(`list.exists_one(ast, ast): bool`,createQuantifierExpander({name:`exists_one`,errorsAreFatal:!0,result(e){
return e===1},transform({ast:e,predicate:t,opts:n}){
let r=e.clone(OPERATORS.accuValue);
return{init:e.clone(OPERATORS.value,0),step:t.clone(OPERATORS.ternary,[t,e.clone(OPERATORS.accuInc),r]),result:n.result}}}));
t(`list.map(ast, ast): list<dyn>`,createMapExpander(!1));
t(`list.map(ast, ast, ast): list<dyn>`,createMapExpander(!0));
t(`list.filter(ast, ast): list<dyn>`,createFilterExpander());
class n{}
let r=new n;
e.registerType(`CelNamespace`,n);
e.registerConstant(`cel`,`CelNamespace`,r);
function i(e,t,n){
t.bindCtx=n.forkWithVariable(t.var,e.check(t.val,n));
let r=e.check(t.exp,t.bindCtx);
if(t.val.maybeAsync||t.exp.maybeAsync)return r;
t.ast.setMeta(`async`,!1);
t.evaluate=s;
return r}
function a(e,t,n,r,i){
let a=e.run(t,r=n.reuse(r).setIterValue(i,e));
a instanceof Promise&&r===n&&(r.async=!0);
return a}
function o(e,{val:t,exp:n,bindCtx:r},i){
let o=e.run(t,i);
if(o instanceof Promise)return o.then(t=>a(e,n,r,i,t));
return a(e,n,r,i,o)}
function s(e,{val:t,exp:n,bindCtx:r},i){
return e.run(n,r.reuse(i).setIterValue(e.run(t,i),e))}
t(`CelNamespace.bind(ast, dyn, ast): dyn`,({ast:e,args:t})=>({ast:e,var:assertIdentifier(t[0],`invalid variable argument`),val:t[1],exp:t[2],bindCtx:void 0,typeCheck:i,evaluate:o}))}
function registerOverloads(e){
let t=(t,n,r,i)=>e.unaryOverload(t,n,r,i,!1);
let n=(t,n,r,i,a)=>e.binaryOverload(t,n,r,i,a,!1);
function r(e,t){
if(e<=9223372036854775807n&&e>=-9223372036854775808n)return e;
throw evaluationError(`numeric_overflow`,`integer overflow: ${e}`,t)}
function i(e){
throw evaluationError(`division_by_zero`,`division by zero`,e)}
function a(e){
throw evaluationError(`modulo_by_zero`,`modulo by zero`,e)}
t(`!`,`bool`,e=>!e);
t(`-`,`int`,e=>-e);
n(`dyn<int>`,`==`,`double`,(e,t)=>e==t);
n(`dyn<int>`,`==`,`uint`,(e,t)=>e==t.valueOf());
n(`int`,`*`,`int`,(e,t,n)=>r(e*t,n));
n(`int`,`+`,`int`,(e,t,n)=>r(e+t,n));
n(`int`,`-`,`int`,(e,t,n)=>r(e-t,n));
n(`int`,`/`,`int`,(e,t,n)=>{
if(t===0n)return i(n);
return e/t});
n(`int`,`%`,`int`,(e,t,n)=>{
if(t===0n)return a(n);
return e%t});
t(`-`,`double`,e=>-e);
n(`double`,`*`,`double`,(e,t)=>e*t);
n(`double`,`+`,`double`,(e,t)=>e+t);
n(`double`,`-`,`double`,(e,t)=>e-t);
n(`double`,`/`,`double`,(e,t)=>e/t);
n(`string`,`+`,`string`,(e,t)=>e+t);
n(`list<V>`,`+`,`list<V>`,(e,t)=>[...e,...t]);
n(`bytes`,`+`,`bytes`,(e,t)=>{
if(!e.length)return t;
if(!t.length)return e;
let n=new Uint8Array(e.length+t.length);
n.set(e,0);
n.set(t,e.length);
return n});
let o=`google.protobuf.Duration`;
n(o,`+`,o,(e,t)=>e.addDuration(t));
n(o,`-`,o,(e,t)=>e.subtractDuration(t));
n(o,`==`,o,(e,t)=>e.seconds===t.seconds&&e.nanos===t.nanos);
let s=`google.protobuf.Timestamp`;
n(s,`==`,s,(e,t)=>e.getTime()===t.getTime());
n(s,`-`,s,(e,t)=>Duration.fromMilliseconds(e.getTime()-t.getTime()),o);
n(s,`-`,o,(e,t)=>t.subtractTimestamp(e));
n(s,`+`,o,(e,t)=>t.extendTimestamp(e));
n(o,`+`,s,(e,t)=>e.extendTimestamp(t));
function c(e,t,n,r){
if(t instanceof Set&&t.has(e))return!0;
for(let i of t)if(isEqual(e,i,n,r))return!0;
return!1}
function l(e,t){
if(t instanceof Map)return t.get(e)!==void 0;
return hasOwn(t,e)?t[e]!==void 0:!1}
function u(e,t,n,r){
return c(e,t,n,r)}
n(`V`,`in`,`list<V>`,u);
n(`K`,`in`,`map<K, V>`,l);
for(let e of[`type`,`null`,`bool`,`string`,`int`,`double`])n(e,`==`,e,(e,t)=>e===t);
n(`bytes`,`==`,`bytes`,(e,t)=>{
if(e===t)return!0;
let n=e.length;
if(n!==t.length)return!1;
for(;n--;)if(e[n]!==t[n])return!1;
return!0});
n(`list<V>`,`==`,`list<V>`,(e,t,n,r)=>{
if(e===t)return!0;
if(isArray(e)&&isArray(t)){
let i=e.length;
if(i!==t.length)return!1;
for(let a=0;a<i;a++)if(!isEqual(e[a],t[a],n,r))return!1;
return!0}
if(e instanceof Set&&t instanceof Set){
if(e.size!==t.size)return!1;
for(let n of e)if(!t.has(n))return!1;
return!0}
let i=e instanceof Set?t:e;
let a=e instanceof Set?e:t;
if(!isArray(i))return!1;
if(i.length!==a?.size)return!1;
for(let e=0;e<i.length;e++)if(!a.has(i[e]))return!1;
return!0});
n(`map<K, V>`,`==`,`map<K, V>`,(e,t,n,r)=>{
if(e===t)return!0;
if(e instanceof Map&&t instanceof Map){
if(e.size!==t.size)return!1;
for(let[i,a]of e)if(!(t.has(i)&&isEqual(a,t.get(i),n,r)))return!1;
return!0}
if(e instanceof Map||t instanceof Map){
let i=e instanceof Map?t:e;
let a=e instanceof Map?e:t;
let o=objKeys(i);
if(a.size!==o.length)return!1;
for(let[e,t]of a)if(!(e in i&&isEqual(t,i[e],n,r)))return!1;
return!0}
let i=objKeys(e);
let a=objKeys(t);
if(i.length!==a.length)return!1;
for(let a=0;a<i.length;a++){
let o=i[a];
if(!(o in t&&isEqual(e[o],t[o],n,r)))return!1}
return!0});
n(`uint`,`==`,`uint`,(e,t)=>e.valueOf()===t.valueOf());
n(`dyn<uint>`,`==`,`double`,(e,t)=>e.valueOf()==t);
n(`uint`,`+`,`uint`,(e,t)=>new UnsignedInt(e.valueOf()+t.valueOf()));
n(`uint`,`-`,`uint`,(e,t)=>new UnsignedInt(e.valueOf()-t.valueOf()));
n(`uint`,`*`,`uint`,(e,t)=>new UnsignedInt(e.valueOf()*t.valueOf()));
n(`uint`,`/`,`uint`,(e,t,n)=>{
if(t.valueOf()===0n)return i(n);
return new UnsignedInt(e.valueOf()/t.valueOf())});
n(`uint`,`%`,`uint`,(e,t,n)=>{
if(t.valueOf()===0n)return a(n);
return new UnsignedInt(e.valueOf()%t.valueOf())});
for(let[e,t]of[[`bool`,`bool`],[`int`,`int`],[`uint`,`uint`],[`double`,`double`],[`string`,`string`],[`google.protobuf.Timestamp`,`google.protobuf.Timestamp`],[`google.protobuf.Duration`,`google.protobuf.Duration`],[`int`,`uint`],[`int`,`double`],[`double`,`int`],[`double`,`uint`],[`uint`,`int`],[`uint`,`double`]]){
n(e,`<`,t,(e,t)=>e<t);
n(e,`<=`,t,(e,t)=>e<=t);
n(e,`>`,t,(e,t)=>e>t);
n(e,`>=`,t,(e,t)=>e>=t)}}
function isEqual(e,t,n,r){
if(e===t)return!0;
switch(typeof e){case`undefined`:case`string`:case`boolean`:
return!1;case`bigint`:
if(typeof t==`number`)return e==t;
return!1;case`number`:
if(typeof t==`bigint`)return e==t;
return!1;case`object`:
if(typeof t!=`object`)return!1;
let i=r.debugType(e);
let a=r.debugType(t);
if(i!==a)return!1;
let o=r.registry.findBinaryOverload(`==`,i,a);
if(!o)return!1;
return o.handler(e,t,n,r)}
throw evaluationError(`invalid_comparison_type`,`Cannot compare values of type ${typeof e}`,n)}
let toDynTypeBinding=new Map().set(`A`,`dyn`).set(`T`,`dyn`).set(`K`,`dyn`).set(`V`,`dyn`);
var TypeChecker=class extends Base{
constructor(e,t){
super(e);
this.createError=t?evaluationError:typeError}
check(e,t){
try{
return e.checkedType??=e.check(this,e,t)}catch(t){
throw attachErrorAst(t,e)}}
checkAccessOnType(e,t,n,r=!1){
if(n===this.dynType)return n;
let i=(e.op===`[]`||e.op===`[?]`?this.check(e.args[1],t):this.stringType).type;
if(n.kind===`list`){
if(i===`int`||i===`dyn`)return n.valueType;
throw this.createError(`invalid_index_type`,`List index must be int, got '${i}'`,e)}
if(n.kind===`map`)return n.valueType;
let a=this.objectTypes.get(n.name);
if(a){
if(i!==`string`&&i!==`dyn`)throw this.createError(`invalid_index_type`,`Cannot index type '${n.name}' with type '${i}'`,e);
if(a.fields){
let t;
e.op===`.`||e.op===`.?`?t=e.args[1]:e.args[1].op===`value`&&(t=e.args[1].args);
if(typeof t==`string`){
let n=a.fields[t];
if(n)return n;
if(r)return this.dynType;
throw this.createError(`no_such_key`,`No such key: ${t}`,e)}}
return this.dynType}
throw this.createError(`cannot_index_type`,`Cannot index type '${this.formatType(n)}'`,e)}
formatType(e){
if(!e.hasPlaceholderType)return e.name;
return e.templated(this.registry,toDynTypeBinding).name}
formatTypeList(e){
return e.map(e=>this.formatType(e)).join(`, `)}};
let TOKEN={EOF:0,NUMBER:1,STRING:2,BOOLEAN:3,NULL:4,IDENTIFIER:5,PLUS:6,MINUS:7,MULTIPLY:8,DIVIDE:9,MODULO:10,EQ:11,NE:12,LT:13,LE:14,GT:15,GE:16,AND:17,OR:18,NOT:19,IN:20,LPAREN:21,RPAREN:22,LBRACKET:23,RBRACKET:24,LBRACE:25,RBRACE:26,DOT:27,COMMA:28,COLON:29,QUESTION:30,BYTES:31};
let OP_FOR_TOKEN={[TOKEN.EQ]:OPERATORS[`==`],[TOKEN.PLUS]:OPERATORS[`+`],[TOKEN.MINUS]:OPERATORS[`-`],[TOKEN.MULTIPLY]:OPERATORS[`*`],[TOKEN.DIVIDE]:OPERATORS[`/`],[TOKEN.MODULO]:OPERATORS[`%`],[TOKEN.LE]:OPERATORS[`<=`],[TOKEN.LT]:OPERATORS[`<`],[TOKEN.GE]:OPERATORS[`>=`],[TOKEN.GT]:OPERATORS[`>`],[TOKEN.NE]:OPERATORS[`!=`],[TOKEN.IN]:OPERATORS.in};
let TOKEN_BY_NUMBER={};
for(let e in TOKEN)TOKEN_BY_NUMBER[TOKEN[e]]=e;
let HEX_CODES=new Uint8Array(128);
for(let e of`0123456789abcdefABCDEF`)HEX_CODES[e.charCodeAt(0)]=1;
let ESCAPE_ERRORS={bytes_unicode_escape:e=>`\\${e} not allowed in bytes literals`,invalid_unicode_escape:e=>`Invalid Unicode escape: \\${e}`,invalid_unicode_surrogate:e=>`Invalid Unicode surrogate: \\${e}`,invalid_hex_escape:e=>`Invalid hex escape: \\${e}`,invalid_octal_escape:()=>`Octal escape must be 3 digits`,octal_escape_out_of_range:e=>`Octal escape out of range: \\${e}`,invalid_escape_sequence:e=>`Invalid escape sequence: \\${e}`};
let STRING_ESCAPES={"\\":`\\`,"?":`?`,'"':`"`,"'":`'`,"`":"`",a:`\x07`,b:`\b`,f:`\f`,n:`
`,r:`\r`,t:`	`,v:`\v`};
var ASTNode=class ASTNode{
#e;
#t;
constructor(e,t,n,r,i,a){
this.#e={check:i.check,evaluate:i.evaluate};
this.#t=e;
this.op=i.name;
this.args=a;
this.pos=t;
this.start=n;
this.end=r}
clone(e,t){
return new ASTNode(this.#t,this.pos,this.start,this.end,e,t)}
get meta(){
return this.#e}
get input(){
return this.#t}
#n(){
let e=this.#e.alternate??this;
switch(e.op){case`value`:case`id`:case`accuValue`:case`accuInc`:
return!1;case`accuPush`:
return e.args.maybeAsync;case`!_`:case`-_`:
if(e.candidates?.async!==!1)return!0;
return e.args.maybeAsync;case`!=`:case`==`:case`in`:case`+`:case`-`:case`*`:case`/`:case`%`:case`<`:case`<=`:case`>`:case`>=`:
if(e.candidates?.async!==!1)return!0;
return e.args.some(e=>e.maybeAsync);case`call`:case`rcall`:
if(e.candidates?.async!==!1)return!0;
return(e.receiverWithArgs||e.args[1]).some(e=>e.maybeAsync);case`comprehension`:
return e.args.iterable.maybeAsync||e.args.step.maybeAsync;case`.`:case`.?`:
return e.args[0].maybeAsync;case`?:`:case`list`:case`[]`:case`[?]`:
return e.args.some(e=>e.maybeAsync);case`||`:case`&&`:
return e.args.some(e=>e.maybeAsync);case`map`:
return e.args.some(e=>e[0].maybeAsync||e[1].maybeAsync);default:
return!0}}
get maybeAsync(){
return this.#e.async??=this.#n()}
check(e,t,n){
let r=this.#e;
if(r.alternate)return e.check(r.alternate,n);else if(r.macro)return r.macro.typeCheck(e,r.macro,n);
return r.check(e,t,n)}
evaluate(e,t,n){
let r=this.#e;
this.evaluate=r.alternate?this.#r:r.macro?this.#i:r.evaluate;
return this.evaluate(e,t,n)}
#r(e,t,n){
return(t=this.#e.alternate).evaluate(e,t,n)}
#i(e,t,n){
return(t=this.#e.macro).evaluate(e,t,n)}
setMeta(e,t){
return this.#e[e]=t,this}
get range(){
return{start:this.start,end:this.end}}
toOldStructure(){
let e=Array.isArray(this.args)?this.args:[this.args];
return[this.op,...e.map(e=>e instanceof ASTNode?e.toOldStructure():e)]}};
var Lexer=class{
input;
pos;
length;
tokenPos;
tokenType;
tokenValue;
reset(e){
this.pos=0;
this.input=e;
this.length=e.length;
return e}
token(e,t,n){
this.tokenPos=e;
this.tokenType=t;
this.tokenValue=n;
return this}
nextToken(){
for(;;){
let{pos:e,input:t,length:n}=this;
if(e>=n)return this.token(e,TOKEN.EOF);
let r=t[e];
switch(r){case` `:case`	`:case`
`:case`\r`:
this.pos++;
continue;case`=`:
if(t[e+1]!==`=`)break;
return this.token((this.pos+=2)-2,TOKEN.EQ);case`&`:
if(t[e+1]!==`&`)break;
return this.token((this.pos+=2)-2,TOKEN.AND);case`|`:
if(t[e+1]!==`|`)break;
return this.token((this.pos+=2)-2,TOKEN.OR);case`+`:
return this.token(this.pos++,TOKEN.PLUS);case`-`:
return this.token(this.pos++,TOKEN.MINUS);case`*`:
return this.token(this.pos++,TOKEN.MULTIPLY);case`/`:
if(t[e+1]===`/`){
for(;this.pos<n&&this.input[this.pos]!==`
`;)this.pos++;
continue}
return this.token(this.pos++,TOKEN.DIVIDE);case`%`:
return this.token(this.pos++,TOKEN.MODULO);case`<`:
if(t[e+1]===`=`)return this.token((this.pos+=2)-2,TOKEN.LE);
return this.token(this.pos++,TOKEN.LT);case`>`:
if(t[e+1]===`=`)return this.token((this.pos+=2)-2,TOKEN.GE);
return this.token(this.pos++,TOKEN.GT);case`!`:
if(t[e+1]===`=`)return this.token((this.pos+=2)-2,TOKEN.NE);
return this.token(this.pos++,TOKEN.NOT);case`(`:
return this.token(this.pos++,TOKEN.LPAREN);case`)`:
return this.token(this.pos++,TOKEN.RPAREN);case`[`:
return this.token(this.pos++,TOKEN.LBRACKET);case`]`:
return this.token(this.pos++,TOKEN.RBRACKET);case`{`:
return this.token(this.pos++,TOKEN.LBRACE);case`}`:
return this.token(this.pos++,TOKEN.RBRACE);case`.`:
return this.token(this.pos++,TOKEN.DOT);case`,`:
return this.token(this.pos++,TOKEN.COMMA);case`:`:
return this.token(this.pos++,TOKEN.COLON);case`?`:
return this.token(this.pos++,TOKEN.QUESTION);case`"`:case`'`:
return this.readString(r);case`b`:case`B`:case`r`:case`R`:
{
let n=t[e+1];
if(n===`"`||n===`'`)return++this.pos&&this.readString(n,r);
return this.readIdentifier()}default:
{
let e=r.charCodeAt(0);
if(e<=57&&e>=48)return this.readNumber();
if(this._isIdentifierCharCode(e))return this.readIdentifier()}}
throw parseError(`unexpected_character`,`Unexpected character: ${r}`,{pos:e,start:e,end:e+1,input:t})}}
_isIdentifierCharCode(e){
if(e<48||e>122)return!1;
return e>=97||e>=65&&e<=90||e<=57||e===95}
_parseAsDouble(e,t){
let n=Number(this.input.substring(e,t));
if(Number.isFinite(n))return this.token(e,TOKEN.NUMBER,n);
throw parseError(`invalid_number`,`Invalid number: ${n}`,{pos:e,start:e,end:t,input:this.input})}
_parseAsBigInt(e,t,n,r){
let i=this.input.substring(e,t);
if(r===`u`||r===`U`){
this.pos++;
try{
return this.token(e,TOKEN.NUMBER,new UnsignedInt(i))}catch{}}else try{
return this.token(e,TOKEN.NUMBER,BigInt(i))}catch{}
throw parseError(n?`invalid_hex_integer`:`invalid_integer`,n?`Invalid hex integer: ${i}`:`Invalid integer: ${i}`,{pos:e,start:e,end:this.pos,input:this.input})}
_readDigits(e,t,n,r){
for(;n<t&&(r=e.charCodeAt(n))&&!(r>57||r<48);)n++;
return n}
_readExponent(e,t,n){
let r=n<t&&e[n];
if(r===`e`||r===`E`){
r=++n<t&&e[n];
(r===`-`||r===`+`)&&n++;
let i=n;
n=this._readDigits(e,t,n);
if(i===n)throw parseError(`invalid_exponent`,`Invalid exponent`,{pos:n,start:n,end:Math.min(n+1,e.length),input:e})}
return n}
readNumber(){
let{input:e,length:t,pos:n}=this;
let r=n;
if(e[r]===`0`&&(e[r+1]===`x`||e[r+1]===`X`)){
r+=2;
for(;r<t&&HEX_CODES[e[r].charCodeAt(0)];)r++;
return this._parseAsBigInt(n,this.pos=r,!0,e[r])}
r=this._readDigits(e,t,r);
if(r+1<t){
let i=!1;
let a=e[r]===`.`?this._readDigits(e,t,r+1):r+1;
a!==r+1&&(i=!0)&&(r=a);
a=this._readExponent(e,t,r);
a!==r&&(i=!0)&&(r=a);
if(i)return this._parseAsDouble(n,this.pos=r)}
return this._parseAsBigInt(n,this.pos=r,!1,e[r])}
readString(e,t){
let{input:n,pos:r}=this;
if(n[r+1]===e&&n[r+2]===e)return this.readTripleQuotedString(e,t);
return this.readSingleQuotedString(e,t)}
_closeQuotedString(e,t,n,r){
switch(n){case`b`:case`B`:
{
let n=this.processEscapes(e,t,!0);
let i=new Uint8Array(n.length);
for(let e=0;e<n.length;e++)i[e]=n.charCodeAt(e)&255;
return this.token(r-1,TOKEN.BYTES,i)}case`r`:case`R`:
return this.token(r-1,TOKEN.STRING,t);default:
{
let n=this.processEscapes(e,t,!1);
return this.token(r,TOKEN.STRING,n)}}}
readSingleQuotedString(e,t){
let{input:n,length:r,pos:i}=this;
let a;
let o=this.pos+1;
for(;o<r&&(a=n[o]);){
switch(a){case e:
let r=i+1;
let a=n.slice(r,o);
this.pos=++o;
return this._closeQuotedString(r,a,t,i);case`
`:case`\r`:
throw parseError(`newline_in_string`,`Newlines not allowed in single-quoted strings`,{pos:o,start:o,end:o+1,input:n});case`\\`:
o++}
o++}
throw parseError(`unterminated_string`,`Unterminated string`,{pos:i,start:i,end:n.length,input:n})}
readTripleQuotedString(e,t){
let{input:n,length:r,pos:i}=this;
let a;
let o=this.pos+3;
for(;o<r&&(a=n[o]);){
switch(a){case e:
if(n[o+1]===e&&n[o+2]===e){
let e=i+3;
let r=n.slice(e,o);
this.pos=o+3;
return this._closeQuotedString(e,r,t,i)}
break;case`\\`:
o++}
o++}
throw parseError(`unterminated_triple_quoted_string`,`Unterminated triple-quoted string`,{pos:i,start:i,end:n.length,input:n})}
#e(e,t,n,r,i,a){
let o=t+r;
return parseError(e,ESCAPE_ERRORS[e](a),{input:this.input,pos:o,start:o,end:Math.min(o+i,t+n)})}
processEscapes(e,t,n){
if(!t.includes(`\\`))return t;
let r=t.length;
let i=``;
let a=0;
for(;a<r;){
if(t[a]!==`\\`||a+1>=r){
i+=t[a++];
continue}
let o=t[a+1];
if(STRING_ESCAPES[o]){
i+=STRING_ESCAPES[o];
a+=2}else if(o===`u`||o===`U`){
if(n)throw this.#e(`bytes_unicode_escape`,e,r,a,2,o);
let s=o===`u`?4:8;
let c=t.substring(a+2,a+2+s);
let l=Number.parseInt(c,16);
if(c.length!==s||!/^[0-9a-fA-F]+$/.test(c)||l>1114111)throw this.#e(`invalid_unicode_escape`,e,r,a,2+s,o+c);
if(l>=55296&&l<=57343)throw this.#e(`invalid_unicode_surrogate`,e,r,a,2+s,o+c);
i+=String.fromCodePoint(l);
a+=2+s}else if(o===`x`||o===`X`){
let n=t.substring(a+2,a+4);
if(!/^[0-9a-fA-F]{2}$/.test(n))throw this.#e(`invalid_hex_escape`,e,r,a,4,o+n);
i+=String.fromCharCode(Number.parseInt(n,16));
a+=4}else if(o>=`0`&&o<=`7`){
let n=t.substring(a+1,a+4);
if(!/^[0-7]{3}$/.test(n))throw this.#e(`invalid_octal_escape`,e,r,a,4);
let o=Number.parseInt(n,8);
if(o>255)throw this.#e(`octal_escape_out_of_range`,e,r,a,4,n);
i+=String.fromCharCode(o);
a+=4}else throw this.#e(`invalid_escape_sequence`,e,r,a,2,o)}
return i}
readIdentifier(){
let{pos:e,input:t,length:n}=this;
let r=e;
for(;r<n&&this._isIdentifierCharCode(t[r].charCodeAt(0));)r++;
let i=t.substring(e,this.pos=r);
switch(i){case`true`:
return this.token(e,TOKEN.BOOLEAN,!0);case`false`:
return this.token(e,TOKEN.BOOLEAN,!1);case`null`:
return this.token(e,TOKEN.NULL,null);case`in`:
return this.token(e,TOKEN.IN);default:
return this.token(e,TOKEN.IDENTIFIER,i)}}};
let globalLexer=new Lexer;
var Parser=class{
lexer=globalLexer;
input=null;
maxDepthRemaining=null;
astNodesRemaining=null;
type=null;
pos=null;
constructor(e,t){
this.limits=e;
this.registry=t}
#e(e,t=this.pos){
throw parseError(`limit_exceeded`,`Exceeded ${e} (${this.limits[e]})`,{pos:t,start:t,end:t,input:this.input})}
#t(e,t,n,r,i=e){
let a=new ASTNode(this.input,i,e,t,n,r);
this.astNodesRemaining--||this.#e(`maxAstNodes`,i);
return a}
#n(e,t,n){
return this.#t(t.start,n.end,e,[t,n])}
#r(e,t,n){
return this.#t(e.start,n.end,OPERATORS.ternary,[e,t,n])}
#i(e,t,n){
return this.#t(e,n.end,t,n)}
#a(e,t,n,r,i=t.start){
return this.#t(t.start,r,e,[t,n],i)}
#o(e=this.pos){
let t=this.lexer.nextToken();
this.pos=t.tokenPos;
this.type=t.tokenType;
return e}
get value(){
return this.lexer.tokenValue}
consume(e){
if(this.type===e)return this.#o();
throw parseError(`expected_token`,`Expected ${TOKEN_BY_NUMBER[e]}, got ${TOKEN_BY_NUMBER[this.type]}`,{pos:this.pos,start:this.pos,end:this.lexer.pos,input:this.input})}
match(e){
return this.type===e}
parse(e){
if(typeof e!=`string`)throw parseError(`expression_must_be_string`,`Expression must be a string`);
this.input=this.lexer.reset(e);
this.#o();
this.maxDepthRemaining=this.limits.maxDepth;
this.astNodesRemaining=this.limits.maxAstNodes;
let t=this.parseExpression();
if(this.match(TOKEN.EOF))return t;
throw parseError(`unexpected_character`,`Unexpected character: '${this.input[this.lexer.pos-1]}'`,{pos:this.pos,start:this.pos,end:this.lexer.pos,input:this.input})}
#s(e,t,n,r){
let i=r[0];
let a=n===OPERATORS.rcall?r[1]:null;
let o=n===OPERATORS.rcall?r[2]:r[1];
let s=this.registry.findMacro(i,!!a,o.length);
let c=this.#t(e,t,n,r);
if(!s)return c;
let l=s.handler({ast:c,args:o,receiver:a,methodName:i,parser:this});
if(l.callAst)return c.setMeta(`alternate`,l.callAst);
return c.setMeta(`macro`,l).setMeta(`async`,isAsync(l.evaluate,l.async))}
parseExpression(){
this.maxDepthRemaining--||this.#e(`maxDepth`);
let e=this.parseLogicalOr();
if(!this.match(TOKEN.QUESTION))return++this.maxDepthRemaining&&e;
this.#o();
let t=this.parseExpression();
this.consume(TOKEN.COLON);
let n=this.parseExpression();
this.maxDepthRemaining++;
return this.#r(e,t,n)}
parseLogicalOr(){
let e=this.parseLogicalAnd();
for(;this.match(TOKEN.OR);){
this.#o();
e=this.#n(OPERATORS[`||`],e,this.parseLogicalAnd())}
return e}
parseLogicalAnd(){
let e=this.parseEquality();
for(;this.match(TOKEN.AND);){
this.#o();
e=this.#n(OPERATORS[`&&`],e,this.parseEquality())}
return e}
parseEquality(){
let e=this.parseRelational();
for(;this.match(TOKEN.EQ)||this.match(TOKEN.NE);){
let t=OP_FOR_TOKEN[this.type];
this.#o();
e=this.#n(t,e,this.parseRelational())}
return e}
parseRelational(){
let e=this.parseAdditive();
for(;this.match(TOKEN.LT)||this.match(TOKEN.LE)||this.match(TOKEN.GT)||this.match(TOKEN.GE)||this.match(TOKEN.IN);){
let t=OP_FOR_TOKEN[this.type];
this.#o();
e=this.#n(t,e,this.parseAdditive())}
return e}
parseAdditive(){
let e=this.parseMultiplicative();
for(;this.match(TOKEN.PLUS)||this.match(TOKEN.MINUS);){
let t=OP_FOR_TOKEN[this.type];
this.#o();
e=this.#n(t,e,this.parseMultiplicative())}
return e}
parseMultiplicative(){
let e=this.parseUnary();
for(;this.match(TOKEN.MULTIPLY)||this.match(TOKEN.DIVIDE)||this.match(TOKEN.MODULO);){
let t=OP_FOR_TOKEN[this.type];
this.#o();
e=this.#n(t,e,this.parseUnary())}
return e}
parseUnary(){
if(this.type===TOKEN.NOT)return this.#i(this.#o(),OPERATORS.unaryNot,this.parseUnary());
if(this.type===TOKEN.MINUS)return this.#i(this.#o(),OPERATORS.unaryMinus,this.parseUnary());
return this.parsePostfix()}
parsePostfix(){
let e=this.parsePrimary();
let t=this.maxDepthRemaining;
for(;;){
if(this.match(TOKEN.DOT)){
let t=this.#o();
this.maxDepthRemaining--||this.#e(`maxDepth`,t);
let n=this.match(TOKEN.QUESTION)&&this.registry.enableOptionalTypes&&this.#o()?OPERATORS.optionalFieldAccess:OPERATORS.fieldAccess;
let r=this.value;
let i=this.pos;
let a=this.lexer.pos;
this.consume(TOKEN.IDENTIFIER);
if(n===OPERATORS.fieldAccess&&this.match(TOKEN.LPAREN)&&this.#o()){
let t=this.parseArgumentList();
let n=this.lexer.pos;
this.consume(TOKEN.RPAREN);
e=this.#s(e.start,n,OPERATORS.rcall,[r,e,t])}else e=this.#a(n,e,r,a,i);
continue}
if(this.match(TOKEN.LBRACKET)){
let t=this.#o();
this.maxDepthRemaining--||this.#e(`maxDepth`,t);
let n=this.match(TOKEN.QUESTION)&&this.registry.enableOptionalTypes&&this.#o()?OPERATORS.optionalBracketAccess:OPERATORS.bracketAccess;
let r=this.parseExpression();
let i=this.lexer.pos;
this.consume(TOKEN.RBRACKET);
e=this.#a(n,e,r,i);
continue}
break}
this.maxDepthRemaining=t;
return e}
parsePrimary(){
switch(this.type){case TOKEN.NUMBER:case TOKEN.STRING:case TOKEN.BYTES:case TOKEN.BOOLEAN:case TOKEN.NULL:
return this.#c();case TOKEN.IDENTIFIER:
return this.#l();case TOKEN.LPAREN:
return this.#u();case TOKEN.LBRACKET:
return this.parseList();case TOKEN.LBRACE:
return this.parseMap()}
throw parseError(`unexpected_token`,`Unexpected token: ${TOKEN_BY_NUMBER[this.type]}`,{pos:this.pos,start:this.pos,end:this.lexer.pos,input:this.input})}
#c(){
return this.#o(this.#t(this.pos,this.lexer.pos,OPERATORS.value,this.value))}
#l(){
let e=this.value;
let t=this.lexer.pos;
let n=this.consume(TOKEN.IDENTIFIER);
if(RESERVED.has(e))throw parseError(`reserved_identifier`,`Reserved identifier: ${e}`,{pos:n,start:n,end:t,input:this.input});
if(!this.match(TOKEN.LPAREN))return this.#t(n,t,OPERATORS.id,e);
this.#o();
let r=this.parseArgumentList();
let i=this.lexer.pos;
this.consume(TOKEN.RPAREN);
return this.#s(n,i,OPERATORS.call,[e,r])}
#u(){
this.consume(TOKEN.LPAREN);
let e=this.parseExpression();
this.consume(TOKEN.RPAREN);
return e}
parseList(){
let e=this.consume(TOKEN.LBRACKET);
let t=[];
let n=this.limits.maxListElements;
if(!this.match(TOKEN.RBRACKET)){
t.push(this.parseExpression());
n--||this.#e(`maxListElements`,t.at(-1).pos);
for(;this.match(TOKEN.COMMA);){
this.#o();
if(this.match(TOKEN.RBRACKET))break;
t.push(this.parseExpression());
n--||this.#e(`maxListElements`,t.at(-1).pos)}}
let r=this.lexer.pos;
this.consume(TOKEN.RBRACKET);
return this.#t(e,r,OPERATORS.list,t)}
parseMap(){
let e=this.consume(TOKEN.LBRACE);
let t=[];
let n=this.limits.maxMapEntries;
if(!this.match(TOKEN.RBRACE)){
t.push(this.parseProperty());
n--||this.#e(`maxMapEntries`,t.at(-1)[0].pos);
for(;this.match(TOKEN.COMMA);){
this.#o();
if(this.match(TOKEN.RBRACE))break;
t.push(this.parseProperty());
n--||this.#e(`maxMapEntries`,t.at(-1)[0].pos)}}
let r=this.lexer.pos;
this.consume(TOKEN.RBRACE);
return this.#t(e,r,OPERATORS.map,t)}
parseProperty(){
return[this.parseExpression(),(this.consume(TOKEN.COLON),this.parseExpression())]}
parseArgumentList(){
let e=[];
let t=this.limits.maxCallArguments;
if(!this.match(TOKEN.RPAREN)){
e.push(this.parseExpression());
t--||this.#e(`maxCallArguments`,e.at(-1).pos);
for(;this.match(TOKEN.COMMA);){
this.#o();
if(this.match(TOKEN.RPAREN))break;
e.push(this.parseExpression());
t--||this.#e(`maxCallArguments`,e.at(-1).pos)}}
return e}};
let DEFAULT_LIMITS=objFreeze({maxAstNodes:1e5,maxDepth:250,maxListElements:1e3,maxMapEntries:1e3,maxCallArguments:32});
let LIMIT_KEYS=new Set(objKeys(DEFAULT_LIMITS));
function createLimits(e,t=DEFAULT_LIMITS){
let n=e?objKeys(e):void 0;
if(!n?.length)return t;
let r={...t};
for(let t of n){
if(!LIMIT_KEYS.has(t))throw TypeError(`Unknown limits option: ${t}`);
let n=e[t];
if(typeof n!=`number`)continue;
r[t]=n}
return objFreeze(r)}
let DEFAULT_OPTIONS=objFreeze({unlistedVariablesAreDyn:!1,homogeneousAggregateLiterals:!0,enableOptionalTypes:!1,limits:DEFAULT_LIMITS});
function bool(e,t,n){
let r=e?.[n]??t?.[n];
if(typeof r!=`boolean`)throw TypeError(`Invalid option: ${n}`);
return r}
function createOptions(e,t=DEFAULT_OPTIONS){
if(!e)return t;
return objFreeze({unlistedVariablesAreDyn:bool(e,t,`unlistedVariablesAreDyn`),homogeneousAggregateLiterals:bool(e,t,`homogeneousAggregateLiterals`),enableOptionalTypes:bool(e,t,`enableOptionalTypes`),limits:createLimits(e.limits,t.limits)})}
let globalRegistry=createRegistry({enableOptionalTypes:!1});
registerFunctions(globalRegistry);
registerOverloads(globalRegistry);
registerMacros(globalRegistry);
var Environment=class Environment{
#e;
#t;
#n;
#r;
#i;
constructor(e,t){
this.opts=createOptions(e,t?.opts);
this.#e=(t instanceof Environment?t.#e:globalRegistry).clone(this.opts);
let n={registry:this.#e,opts:this.opts};
this.#n=new TypeChecker(n);
this.#r=new TypeChecker(n,!0);
this.#t=new Evaluator(n);
this.#i=new Parser(this.opts.limits,this.#e);
Object.freeze(this)}
clone(e){
return new Environment(e,this)}
registerFunction(e,t,n){
this.#e.registerFunctionOverload(e,t,n);
return this}
registerOperator(e,t,n){
this.#e.registerOperatorOverload(e,t,n);
return this}
registerType(e,t){
this.#e.registerType(e,t);
return this}
registerVariable(e,t,n){
this.#e.registerVariable(e,t,n);
return this}
registerConstant(e,t,n){
this.#e.registerConstant(e,t,n);
return this}
hasVariable(e){
return this.#e.variables.has(e)}
getDefinitions(){
return this.#e.getDefinitions()}
check(e){
try{
return this.#a(this.#i.parse(e))}catch(e){
return{valid:!1,error:e}}}
#a(e){
try{
let t=this.#n.check(e,new RootContext(this.#e));
return{valid:!0,type:this.#o(t)}}catch(e){
return{valid:!1,error:e}}}
#o(e){
if(e.name===`list<dyn>`)return`list`;
if(e.name===`map<dyn, dyn>`)return`map`;
return e.name}
parse(e){
let t=this.#i.parse(e);
let n=this.#s.bind(this,t);
n.check=this.#a.bind(this,t);
n.ast=t;
return n}
evaluate(e,t){
return this.#s(this.#i.parse(e),t)}
#s(e,t){
if(e.checkedType)return e.evaluate(this.#t,e,new RootContext(this.#e,t));else{
this.#r.check(e,t=new RootContext(this.#e,t));
return e.evaluate(this.#t,e,t)}}};
var Evaluator=class extends Base{
constructor(e){
super(e);
this.createError=evaluationError}
#e(e){
if(e instanceof Map)return e.entries().next().value;
for(let t in e)return[t,e[t]]}
debugRuntimeType(e,t){
return t?.hasDynType===!1?t:this.debugTypeDeep(e)}
debugTypeDeep(e){
let t=this.debugType(e);
switch(t.kind){case`list`:
{
let n=e instanceof Array?e[0]:e.values().next().value;
if(n===void 0)return t;
return this.registry.getListType(this.debugTypeDeep(n))}case`map`:
{
let n=this.#e(e);
if(!n)return t;
return this.registry.getMapType(t.keyType.hasDynType?this.debugTypeDeep(n[0]):t.keyType,t.valueType.hasDynType?this.debugTypeDeep(n[1]):t.valueType)}default:
return t}}
tryEval(e,t){
try{
let n=this.run(e,t);
if(n instanceof Promise)return n.catch(e=>e);
return n}catch(e){
return e}}
run(e,t){
return e.evaluate(this,e,t)}};
new Environment({unlistedVariablesAreDyn:!0});
var ConditionResource=class{
name;
type;
service;
tags;
tagIds;
constructor(name,type,service,tags,tagIds){
this.name=name;
this.type=type;
this.service=service;
this.tags=tags;
this.tagIds=tagIds}};
let conditions$1=new Environment({unlistedVariablesAreDyn:!0,homogeneousAggregateLiterals:!1}).registerType(`Resource`,{ctor:ConditionResource,fields:{name:`string`,type:`string`,service:`string`}}).registerVariable(`resource`,`Resource`).registerFunction(`Resource.matchTag(string, string): bool`,(resource,key,value)=>resource.tags.get(key)===value).registerFunction(`Resource.matchTagId(string, string): bool`,(resource,key,value)=>resource.tagIds.get(key)===value).registerFunction(`Resource.hasTagKey(string): bool`,(resource,key)=>resource.tags.has(key)).registerFunction(`Resource.hasTagKeyId(string): bool`,(resource,key)=>resource.tagIds.has(key)).registerFunction(`string.extract(string): string`,extract);
let mappings=new Environment({unlistedVariablesAreDyn:!0,homogeneousAggregateLiterals:!1}).registerFunction(`string.extract(string): string`,extract);
function holds(expression,resource,request){
try{
return conditions$1.evaluate(expression,{resource,request})===!0}catch{
return!1}}
function evaluateMapping(expression,variables){
return mappings.evaluate(expression,variables)}
function parses(expression){
try{
conditions$1.parse(expression);
return!0}catch{
return!1}}
function extract(text,template){
let[before=``,after=``]=template.split(/\{\w+\}/);
let start=text.indexOf(before);
if(start<0)return``;
let rest=text.slice(start+before.length);
if(after===``)return rest;
let end=rest.indexOf(after);
return end<0?``:rest.slice(0,end)}
function isMember(world,member,principal,depth=0){
if(member===`allUsers`)return!0;
if(!principal)return!1;
let google=principal.pool===void 0;
if(member===`allAuthenticatedUsers`)return google;
let[kind=``,...rest]=member.split(`:`);
let name=rest.join(`:`).toLowerCase();
let email=principal.email?.toLowerCase();
switch(kind){case`user`:case`serviceAccount`:
return google&&principal.member.toLowerCase()===`${kind.toLowerCase()}:${name}`;case`domain`:
return google&&principal.member.startsWith(`user:`)&&email?.split(`@`)[1]===name;case`group`:
return depth<10&&(world.groups.get(name)??[]).some(inner=>isMember(world,inner,principal,depth+1));case`projectOwner`:case`projectEditor`:case`projectViewer`:
return depth<10&&isBasicRoleHolder(world,kind,name,principal,depth);case`principal`:
return sameName(world,principal.member,member);case`principalSet`:
return inPrincipalSet(world,member,principal);default:
return!1}}
function isBasicRoleHolder(world,kind,projectId,principal,depth){
let role=`roles/${kind.slice(7).toLowerCase()}`;
let versions=world.policies.get(`//cloudresourcemanager.googleapis.com/projects/${projectId}`)??[];
let now=world.clock.now();
return(versions.findLast(version=>version.effectiveMs<=now)?.bindings??[]).some(binding=>binding.role===role&&binding.members?.some(member=>isMember(world,member,principal,depth+1)))}
function inPrincipalSet(world,member,principal){
let parts=/^principalSet:\/\/iam\.googleapis\.com\/(.+?\/workloadIdentityPools\/[^/]+)\/(group|attribute\.[a-z0-9_]+|\*)(?:\/(.+))?$/.exec(member);
if(!parts)return inHierarchySet(world,member,principal);
let[,pool=``,what=``,value]=parts;
if(principal.pool===void 0||!sameName(world,pool,principal.pool))return!1;
if(what===`*`)return!0;
if(what===`group`)return principal.groups?.includes(value??``)??!1;
return principal.attributes?.[what.slice(10)]===value}
function inHierarchySet(world,member,principal){
let directory=/^principalSet:\/\/goog\/cloudIdentityCustomerId\/(.+)$/.exec(member)?.[1];
if(directory!==void 0)return customerOf(world,principal.member)===directory;
let[,kind,id=``]=/^principalSet:\/\/cloudresourcemanager\.googleapis\.com\/(organizations|folders|projects)\/([^/]+)$/.exec(member)??[];
if(!kind)return!1;
if(kind===`projects`)return findProject(world,id)?.projectId===principal.project;
if(kind===`folders`)return isBelow(world,findProject(world,principal.project??``)?.parent,`folders/${id}`);
if(kind===`organizations`)return id===world.organization.id&&customerOf(world,principal.member)===world.organization.customerId;
return!1}
let isBelow=(world,node,folder)=>node!==void 0&&(node===folder||isBelow(world,world.folders.get(node.replace(`folders/`,``)),folder));
let sameName=(_,a,b)=>a===b;
function customerOf(world,member){
let[kind=``,name=``]=[member.slice(0,member.indexOf(`:`)),member.slice(member.indexOf(`:`)+1).toLowerCase()];
let{customerId,domain}=world.organization;
switch(kind){case`user`:
return world.users.get(name)??(name.endsWith(`@${domain}`)?customerId:void 0);case`group`:case`domain`:
return name===domain||name.endsWith(`@${domain}`)?customerId:void 0;case`serviceAccount`:
{
let account=world.serviceAccounts.get(name);
if(!account||account.agent)return account?`*`:void 0;
return findProject(world,account.projectId)?.parent?customerId:void 0}case`principal`:case`principalSet`:
return findProject(world,/\/projects\/(\d+)\//.exec(member)?.[1]??``)?.parent||member.endsWith(`/organizations/${world.organization.id}`)?customerId:void 0;case`projectOwner`:case`projectEditor`:case`projectViewer`:case`deleted`:
return`*`;default:
return}}
function memberComplaint(world,member){
if(member===`allUsers`||member===`allAuthenticatedUsers`)return;
let kind=/^([A-Za-z]+):/.exec(member)?.[1];
let name=member.slice(member.indexOf(`:`)+1);
let address=/^[^@\s:]+@[^@\s:]+\.[^@\s:]+$/.test(name);
switch(kind){case`user`:
return address&&world.users.has(name.toLowerCase())?void 0:`User ${name} does not exist.`;case`group`:
return address&&world.groups.has(name.toLowerCase())?void 0:`Group ${name} does not exist.`;case`serviceAccount`:
return findServiceAccount(world,name)&&address?void 0:`Service account ${name} does not exist.`;case`domain`:
return/^[^@\s]+\.[^@\s]+$/.test(name)?void 0:`Domain ${name} does not exist.`;case`principal`:
return/^principal:\/\/iam\.googleapis\.com\/(projects\/\d+\/)?locations\/global\/work(load|force)(Identity)?Pools\/[^/]+\/subject\/.+/.test(member)?void 0:`Invalid principal: ${member}.`;case`principalSet`:
return/^principalSet:\/\/(iam\.googleapis\.com\/(projects\/\d+\/)?locations\/global\/work(load|force)(Identity)?Pools\/[^/]+\/(\*|group\/.+|attribute\.[a-z0-9_]+\/.+)|cloudresourcemanager\.googleapis\.com\/(organizations|folders|projects)\/\d+)/.test(member)?void 0:`Invalid principalSet: ${member}.`;case`projectOwner`:case`projectEditor`:case`projectViewer`:
return findProject(world,name)?void 0:`Project ${name} does not exist.`;case`deleted`:
return/^deleted:(user|group|serviceAccount|principal):.+\?uid=\d+$/.test(member)?void 0:`The member ${member} is malformed.`;default:
return`The member ${member} is of an unknown type. Please set a valid type prefix for the member.`}}
let ROLES=_roles2_js__WEBPACK_IMPORTED_MODULE_0__.t.roles;
let TITLES$1=_roles2_js__WEBPACK_IMPORTED_MODULE_0__.t.titles??{};
let SETS=new Map;
let PERMISSIONS=new Set(Object.values(ROLES).flat());
let SERVICES$2=new Set([...PERMISSIONS].map(name=>name.split(`.`)[0]??``));
function findRole(world,name){
let custom=world.customRoles.get(name);
if(custom){
let{includedPermissions,deleted=!1,...rest}=custom;
return{...rest,name,deleted,permissions:new Set(includedPermissions)}}
let permissions=ROLES[name];
if(!permissions)return;
let set=SETS.get(name)??new Set(permissions);
SETS.set(name,set);
return{name,title:TITLES$1[name]??name,stage:`GA`,deleted:!1,permissions:set}}
function roleIncludes(world,role,permission){
let found=findRole(world,role);
return found!==void 0&&!found.deleted&&found.permissions.has(permission)}
let predefinedRoleNames=()=>Object.keys(ROLES);
let isForeignRole=name=>/^roles\/[\w.]+$/.test(name)&&!SERVICES$2.has(name.slice(6).split(`.`)[0]??``);
let TESTABLE={"cloudresourcemanager.googleapis.com/Project":name=>!/^(resourcemanager\.(organizations|folders|projects\.(create|list))|billing\.accounts\.)/.test(name),"cloudresourcemanager.googleapis.com/Folder":name=>!/^(resourcemanager\.organizations|billing\.accounts)\./.test(name),"cloudresourcemanager.googleapis.com/Organization":()=>!0,"cloudresourcemanager.googleapis.com/TagValue":name=>/^resourcemanager\.(tagValues|tagValueBindings)\./.test(name)&&!/^resourcemanager\.tagValues\.(create|list)$/.test(name),"storage.googleapis.com/Bucket":name=>/^storage\./.test(name)&&!/^storage\.buckets\.(create|list)$|^storage\.(hmacKeys|bucketOperations\.list)/.test(name),"iam.googleapis.com/ServiceAccount":name=>/^iam\.serviceAccount(s|Keys|ApiKeyBindings)\./.test(name)&&!/^iam\.serviceAccounts\.(create|list)$/.test(name),"artifactregistry.googleapis.com/Repository":name=>/^artifactregistry\./.test(name)&&!/^artifactregistry\.(repositories\.(create|list)|locations\.|projectsettings\.)/.test(name),"run.googleapis.com/Service":name=>/^run\.(services|routes|revisions|configurations)\./.test(name),"run.googleapis.com/Job":name=>/^run\.(jobs|executions|tasks)\./.test(name),"run.googleapis.com/WorkerPool":name=>/^run\.(workerpools|revisions)\./.test(name),"cloudfunctions.googleapis.com/CloudFunction":name=>/^cloudfunctions\.functions\./.test(name)&&!/^cloudfunctions\.functions\.(create|list)$/.test(name),"secretmanager.googleapis.com/Secret":name=>/^secretmanager\.(secrets|versions)\./.test(name)&&!/^secretmanager\.secrets\.(create|list)$/.test(name),"cloudkms.googleapis.com/CryptoKey":name=>/^cloudkms\.(cryptoKeys|cryptoKeyVersions)\./.test(name)&&!/^cloudkms\.cryptoKeys\.(create|list)$/.test(name),"compute.googleapis.com/Subnetwork":name=>/^compute\.subnetworks\./.test(name)&&!/^compute\.subnetworks\.(create|list)$/.test(name)};
let PREFIXES={resourcemanager:`cloudresourcemanager`,cloudsql:`sqladmin`,billing:`cloudbilling`,source:`sourcerepo`};
function apiOf(permission){
let prefix=permission.split(`.`)[0]??``;
return`${PREFIXES[prefix]??prefix}.googleapis.com`}
function isTestable(permission,resource){
let service=permission.split(`.`)[0]??``;
return(SERVICES$2.has(service)?PERMISSIONS.has(permission):/^[a-z]\w*(\.\w+){2,}$/.test(permission))&&(TESTABLE[kindOf(resource).type]?.(permission)??!1)}
let testablePermissions=resource=>[...PERMISSIONS].filter(name=>isTestable(name,resource)).sort();
function effectiveTags(world,resource){
let found=new Map;
for(let[depth,name]of lineage(world,resource).entries())for(let id of world.tagBindings.get(name)??[]){
let value=world.tagValues.get(id);
let since=world.tagsFrom.get(`${name} ${id}`)??0;
value&&since<=world.clock.now()&&!found.has(value.key)&&found.set(value.key,{...value,inherited:depth>0})}
return[...found.values()]}
let CONSTRAINTS$1={"iam.allowedPolicyMemberDomains":`list`,"iam.managed.allowedPolicyMembers":`managed`,"run.managed.requireInvokerIam":`managed`,"run.requireInvokerIam":`boolean`,"run.allowedIngress":`list`,"run.allowedVPCEgress":`list`,"run.allowedBinaryAuthorizationPolicies":`list`,"gcp.resourceLocations":`list`,"gcp.restrictServiceUsage":`list`,"gcp.restrictNonCmekServices":`list`,"gcp.restrictCmekCryptoKeyProjects":`list`,"cloudbuild.allowedWorkerPools":`list`,"cloudbuild.allowedIntegrations":`list`,"cloudbuild.disableCreateDefaultServiceAccount":`boolean`,"cloudbuild.useBuildServiceAccount":`boolean`,"cloudbuild.useComputeServiceAccount":`boolean`,"iam.allowServiceAccountCredentialLifetimeExtension":`list`,"iam.automaticIamGrantsForDefaultServiceAccounts":`boolean`,"iam.disableCrossProjectServiceAccountUsage":`boolean`,"iam.disableServiceAccountCreation":`boolean`,"iam.workloadIdentityPoolProviders":`list`,"storage.publicAccessPrevention":`boolean`,"storage.uniformBucketLevelAccess":`boolean`};
let ENFORCED_BY_DEFAULT=new Set([`cloudbuild.disableCreateDefaultServiceAccount`,`cloudbuild.useBuildServiceAccount`,`cloudbuild.useComputeServiceAccount`,`iam.disableCrossProjectServiceAccountUsage`]);
function effectivePolicy(world,constraint,resource){
let name=canonical(world,resource);
let kind=CONSTRAINTS$1[constraint]??(constraint.startsWith(`custom.`)?`boolean`:`list`);
let fallback=kind===`list`?[{allowAll:!0}]:[{enforce:ENFORCED_BY_DEFAULT.has(constraint)}];
let rules=fallback;
let nodes=lineage(world,name).map(each=>nodeOf$1(world,each)).reverse();
for(let node of nodes){
let policy=node===void 0?void 0:world.orgPolicies.get(node)?.get(constraint);
if(!policy||isOnlyDryRun(policy))continue;
let own=policy.reset?fallback:matchingRules(world,policy,name);
rules=kind===`list`&&policy.inheritFromParent&&!policy.reset?merge([...rules,...own],!0):merge(own,kind===`list`)}
return{rules:rules.length>0?rules:fallback}}
let isOnlyDryRun=({rules,reset,inheritFromParent,dryRunSpec})=>dryRunSpec!==void 0&&rules.length===0&&!reset&&!inheritFromParent;
function isEnforced(world,constraint,resource){
return effectivePolicy(world,constraint,resource).rules.some(rule=>rule.enforce===!0)}
function violations(world,constraint,resource,values){
let{rules}=effectivePolicy(world,constraint,resource);
return values.filter(value=>!allows(world,rules,value))}
function allows(world,rules,value){
let matches=pattern=>matchesValue(world,pattern,value);
if(rules.some(rule=>rule.denyAll||rule.values?.deniedValues?.some(matches)))return!1;
if(rules.some(rule=>rule.allowAll))return!0;
let lists=rules.map(rule=>rule.values?.allowedValues??[]).filter(list=>list.length>0);
return lists.length===0||lists.some(list=>list.some(matches))}
function matchesValue(world,pattern,value){
let group=/^in:(.+)-locations$/.exec(pattern)?.[1];
if(group!==void 0)return inGroup(group,value.toLowerCase());
let node=/^under:(.+)$/.exec(pattern)?.[1];
if(node===void 0)return pattern.replace(/^is:/,``)===value;
let project=/^projects\/[^/]+/.exec(value)?.[0];
if(!project)return!1;
return lineage(world,canonical(world,`//cloudresourcemanager.googleapis.com/${project}`)).includes(canonical(world,`//cloudresourcemanager.googleapis.com/${node}`))}
let OUTSIDE_THE_UNION=[`europe-west2`,`europe-west6`];
function inGroup(group,location){
if(group===`eu`)return location===`eu`||location.startsWith(`europe`)&&!OUTSIDE_THE_UNION.includes(location);
return location===group||location.startsWith(`${group}-`)}
function matchingRules(world,policy,resource){
let tags=effectiveTags(world,resource);
let kind=kindOf(resource);
let target=new ConditionResource(kind.name,kind.type,kind.service,new Map(tags.map(tag=>[tag.namespacedKey,tag.value])),new Map(tags.map(tag=>[tag.key,tag.name])));
let conditional=policy.rules.filter(rule=>rule.condition&&holds(rule.condition.expression,target,{}));
return(conditional.length>0?conditional:policy.rules.filter(rule=>!rule.condition)).map(({condition:_,...rule})=>rule)}
function merge(rules,list){
if(!list)return rules.slice(0,1);
if(rules.some(rule=>rule.denyAll))return[{denyAll:!0}];
let union=key=>[...new Set(rules.flatMap(rule=>rule.values?.[key]??[]))];
let[allowedValues,deniedValues]=[union(`allowedValues`),union(`deniedValues`)];
if(rules.some(rule=>rule.allowAll)&&deniedValues.length===0)return[{allowAll:!0}];
if(rules.some(rule=>rule.allowAll))return[{values:{deniedValues}}];
if(allowedValues.length+deniedValues.length===0)return rules.slice(0,1);
return[{values:{...allowedValues.length>0&&{allowedValues},...deniedValues.length>0&&{deniedValues}}}]}
function nodeOf$1(world,name){
let[,kind,id=``]=/^\/\/cloudresourcemanager\.googleapis\.com\/(organizations|folders|projects)\/([^/]+)$/.exec(name)??[];
if(!kind)return;
return kind===`projects`?`projects/${findProject(world,id)?.number??id}`:`${kind}/${id}`}
function readPolicy(world,resource,requestedVersion=1){
let stored=latest(world,canonical(world,resource));
if(!stored)return{etag:`ACAB`};
if(requestedVersion>=3)return{version:stored.version,etag:stored.etag,...some(stored.bindings)};
let bindings=stored.bindings.map(({condition,...binding})=>condition?{...binding,role:`${binding.role}_withcond_${digest(JSON.stringify(condition))}`}:binding);
return{version:1,etag:stored.etag,...some(bindings)}}
let some=bindings=>bindings.length>0&&{bindings:structuredClone(bindings)};
let digest=text=>(0,node_crypto__WEBPACK_IMPORTED_MODULE_10__.createHash)(`sha256`).update(text).digest(`hex`).slice(0,20);
let latest=(world,name)=>world.policies.get(name)?.at(-1);
function putPolicy(world,resource,bindings,effectiveMs=0){
let name=canonical(world,resource);
let merged=mergeBindings(bindings);
let version={bindings:merged,version:merged.some(binding=>binding.condition)?3:1,etag:nextEtag(world),effectiveMs};
world.policies.set(name,[...world.policies.get(name)??[],version]);
return version}
function writePolicy(world,resource,policy,options={}){
let name=canonical(world,resource);
let stored=latest(world,name);
let bindings=policy.bindings??[];
checkEtag$1(policy,stored);
checkVersion(policy,stored,bindings);
let known=new Set((stored?.bindings??[]).flatMap(binding=>(binding.members??[]).map(member=>`${binding.role} ${member}`)));
for(let binding of bindings){
checkRole(world,binding.role,name);
if(binding.condition&&!parses(binding.condition.expression??``))throw new Refusal(`INVALID_ARGUMENT`,`Invalid condition expression: ${binding.condition.expression}`);
for(let member of binding.members??[]){
if(known.has(`${binding.role} ${member}`))continue;
checkMember(world,member,name);
checkMemberDomain(world,member,name,options.orgPolicyStatus);
checkManagedMembers(world,member,name,options.orgPolicyStatus)}}
let version=putPolicy(world,name,bindings,world.clock.now()+world.delays.grantMs);
return{version:version.version,etag:version.etag,...some(version.bindings)}}
function mergeBindings(bindings){
let merged=new Map;
for(let{role,members=[],condition}of bindings){
let key=`${role} ${JSON.stringify(condition??null)}`;
let before=merged.get(key)?.members??[];
merged.set(key,{role,members:[...new Set([...before,...members])],...condition&&{condition}})}
return[...merged.values()].filter(binding=>binding.members?.length)}
function nextEtag(world){
world.counter+=1;
let bytes=Buffer.alloc(8);
bytes.writeBigUInt64BE(BigInt(world.clock.now())*1000n+BigInt(world.counter%1e3));
bytes[0]=7;
return bytes.toString(`base64`)}
function checkEtag$1(policy,stored){
if(policy.etag===void 0||policy.etag===``)return;
if(Buffer.from(policy.etag,`base64`).toString(`hex`)===Buffer.from(stored?.etag??`ACAB`,`base64`).toString(`hex`))return;
throw new Refusal(`ABORTED`,`There were concurrent policy changes. Please retry the whole read-modify-write with exponential backoff. The request's ETag '${policy.etag}' did not match the current policy's ETag '${stored?.etag??`ACAB`}'.`)}
function checkVersion(policy,stored,bindings){
let version=policy.version??0;
if(![0,1,3].includes(version))throw new Refusal(`INVALID_ARGUMENT`,`Invalid policy version: ${version}.`);
let specified=Math.max(version,1);
let existing=bindings.some(binding=>binding.condition)||policy.etag&&stored?.version===3?3:1;
if(specified>=existing)return;
throw new Refusal(`INVALID_ARGUMENT`,`Specified policy version (${specified}) cannot be less than the existing policy version (${existing}). For more information, please refer to https://cloud.google.com/iam/docs/policies#versions`)}
function checkRole(world,role,resource){
let found=findRole(world,role);
if(!found||found.deleted){
if(isForeignRole(role)&&kindOf(resource).service===`cloudresourcemanager.googleapis.com`)return;
if(kindOf(resource).service===`run.googleapis.com`)throw unsupportedRole(role);
throw new Refusal(`INVALID_ARGUMENT`,`Role (${role}) does not exist in the resource's hierarchy.`)}
if(!([...found.permissions].some(permission=>isTestable(permission,resource))||/^roles\/(owner|editor|viewer)$/.test(role)))throw unsupportedRole(role)}
let unsupportedRole=role=>new Refusal(`INVALID_ARGUMENT`,`Role ${role} is not supported for this resource.`);
function checkMember(world,member,resource){
let complaint=memberComplaint(world,member);
if(complaint)throw new Refusal(`INVALID_ARGUMENT`,complaint);
let isPublic=member===`allUsers`||member===`allAuthenticatedUsers`;
let{service,type}=kindOf(resource);
if(isPublic&&service===`cloudresourcemanager.googleapis.com`&&!type.endsWith(`/Organization`))throw new Refusal(`INVALID_ARGUMENT`,`Request contains an invalid argument.`)}
function checkMemberDomain(world,member,resource,status){
let[rule]=effectivePolicy(world,`iam.allowedPolicyMemberDomains`,resource).rules;
if(!rule||rule.allowAll)return;
let customer=customerOf(world,member);
if(customer===`*`&&!rule.denyAll)return;
let{allowedValues=[],deniedValues=[]}=rule.values??{};
let names=list=>customer!==void 0&&list.some(value=>value.replace(/^is:/,``)===customer||customer===world.organization.customerId&&value.endsWith(`/organizations/${world.organization.id}`));
if(!rule.denyAll&&!names(deniedValues)&&(allowedValues.length===0?customer!==void 0:names(allowedValues)))return;
let name=member.slice(member.indexOf(`:`)+1);
let plain=`One or more users named in the policy do not belong to a permitted customer`;
if(kindOf(resource).service!==`cloudresourcemanager.googleapis.com`)throw precondition(resource,`${plain},  perhaps due to an organization policy.`,status);
throw precondition(resource,`${plain}.`,status,[{"@type":`type.googleapis.com/google.rpc.PreconditionFailure`,violations:[{type:`constraints/iam.allowedPolicyMemberDomains`,subject:`orgpolicy:projects/${projectOf$2(world,resource)?.projectId}?configvalue=${encodeURIComponent(name)}`,description:`User ${name} is not in permitted organization.`}]}])}
function checkManagedMembers(world,member,resource,status){
let constraint=`iam.managed.allowedPolicyMembers`;
if(!isEnforced(world,constraint,resource))return;
let parameters=effectivePolicy(world,constraint,resource).rules[0]?.parameters??{};
let list=key=>Array.isArray(parameters[key])?parameters[key].map(String):[];
let customer=customerOf(world,member);
if(customer===`*`||list(`allowedMemberSubjects`).includes(member))return;
let sets=list(`allowedPrincipalSets`);
if(sets.includes(`//goog/public:all`))return;
let own=`//cloudresourcemanager.googleapis.com/organizations/${world.organization.id}`;
if(customer===world.organization.customerId&&sets.some(set=>set.replace(/^principalSet:/,``)===own))return;
let name=`constraints/${constraint}`;
let described=`This constraint only allows the listed members and principal sets to be granted roles.`;
throw precondition(resource,`Operation denied by org policy on resource '${kindOf(resource).name}': ["${name}": "${described}"].`,status,[errorInfo(`CUSTOM_ORG_POLICY_VIOLATION`,`googleapis.com`,{customConstraints:name}),{"@type":`type.googleapis.com/google.rpc.PreconditionFailure`,violations:[{type:name,subject:kindOf(resource).name,description:described}]}])}
function precondition(resource,message,status,details=[]){
return new Refusal(`FAILED_PRECONDITION`,message,{status:status??(kindOf(resource).service===`storage.googleapis.com`?412:400),details})}
function authorize(world,principal,permission,resource,context={}){
let held=isHeld(world,principal,permission,resource,context);
world.onUse?.({member:principal?.member,permission,resource:canonical(world,resource),held});
return held}
function isHeld(world,principal,permission,resource,context={}){
if(principal&&!isActive(world,principal))return!1;
let name=canonical(world,resource);
if(isDenied(world,principal,permission,name))return!1;
return lineage(world,name).some(holder=>grants$1(world,holder,principal,permission,name,context))}
function grants$1(world,holder,principal,permission,resource,context={}){
return bindingsInEffect(world,holder).some(binding=>roleIncludes(world,binding.role,permission)&&(binding.members??[]).some(member=>isMember(world,member,principal))&&conditionHolds(world,binding,resource,context))}
function bindingsInEffect(world,holder){
let now=world.clock.now();
return world.policies.get(holder)?.findLast(version=>version.effectiveMs<=now)?.bindings??[]}
function conditionHolds(world,binding,resource,context={}){
let expression=binding.condition?.expression;
if(expression===void 0)return!0;
return holds(expression,conditionResource(world,resource),requestOf(world,context))}
function conditionResource(world,resource){
let kind=kindOf(resource);
let tags=effectiveTags(world,resource);
let keys=new Map(tags.map(tag=>[tag.namespacedKey,tag.value]));
return new ConditionResource(conditionName(world,kind),kind.type,kind.service,keys,new Map(tags.map(tag=>[tag.key,tag.name])))}
let conditionName=(world,{service,name})=>service===`secretmanager.googleapis.com`?name.replace(/^projects\/([^/]+)/,(_,id)=>`projects/${findProject(world,id)?.number??id}`):name;
let requestOf=(world,context)=>({time:new Date(world.clock.now()),...context});
function isActive(world,principal){
if(!principal.member.startsWith(`serviceAccount:`))return!0;
let account=world.serviceAccounts.get(principal.email??``);
return account!==void 0&&!account.disabled}
function isDenied(world,principal,permission,resource,meets=expression=>holds(expression,conditionResource(world,resource),requestOf(world,{}))){
if(world.denyRules.size===0)return!1;
let name=v2Permission(permission);
return lineage(world,resource).flatMap(holder=>world.denyRules.get(holder)??[]).some(rule=>matchesDeny(world,rule,principal,name)&&(rule.condition===void 0||meets(rule.condition)))}
function matchesDeny(world,rule,principal,permission){
let covers=(patterns=[])=>patterns.some(pattern=>coversPermission(pattern,permission));
let includes=(members=[])=>members.some(member=>isMember(world,v1Member(member),principal));
if(!covers(rule.deniedPermissions)||covers(rule.exceptionPermissions))return!1;
return includes(rule.deniedPrincipals)&&!includes(rule.exceptionPrincipals)}
let coversPermission=(pattern,permission)=>pattern===permission||pattern.endsWith(`*`)&&permission.startsWith(pattern.slice(0,-1));
function v2Permission(permission){
let[service=``,...rest]=permission.split(`.`);
return`${service===`resourcemanager`?`cloudresourcemanager`:service}.googleapis.com/${rest.join(`.`)}`}
function v1Member(member){
if(member===`principalSet://goog/public:all`)return`allUsers`;
return member.replace(/^principal:\/\/goog\/subject\//,`user:`).replace(/^principalSet:\/\/goog\/group\//,`group:`).replace(/^principal:\/\/iam\.googleapis\.com\/projects\/-\/serviceAccounts\//,`serviceAccount:`)}
function permissionDenied(api,permission,resource){
return new Refusal(`PERMISSION_DENIED`,`Permission '${permission}' denied on resource '${resource}' (or resource may not exist).`,{details:[errorInfo(`IAM_PERMISSION_DENIED`,api,{permission,resource})]})}
function deniedOrAbsent(api,permission,shown){
let resource=shown.replace(/^\/\/[^/]+\//,``);
return new Refusal(`PERMISSION_DENIED`,`Permission '${permission}' denied on resource '${shown}' (or it may not exist).`,{details:[errorInfo(`IAM_PERMISSION_DENIED`,api,{permission,resource})]})}
let BEFORE_THEY_ARE_THERE=new Set([`run.googleapis.com`]);
function testPermissions(world,principal,resource,names){
let name=canonical(world,resource);
if(names.length>100)throw new Refusal(`INVALID_ARGUMENT`,`The number of permissions (${names.length}) exceeds the maximum of 100.`);
let wildcard=names.find(each=>each.includes(`*`));
if(wildcard)throw new Refusal(`INVALID_ARGUMENT`,`Permission ${wildcard} is not valid: wildcards are not allowed.`);
let untestable=names.find(each=>!isTestable(each,name));
if(untestable)throw new Refusal(`INVALID_ARGUMENT`,`Permission ${untestable} is not valid for this resource.`);
return exists(world,name)||BEFORE_THEY_ARE_THERE.has(kindOf(name).service)?names.filter(each=>isHeld(world,principal,each,name)):[]}
let REGION={"us-central1":`uc`,"us-east1":`ue`,"us-east4":`uk`,"us-west1":`uw`,"europe-west1":`ew`,"europe-west2":`nw`,"europe-west3":`ey`,"europe-west4":`ez`,"europe-north1":`lz`,"asia-northeast1":`an`,"asia-east1":`de`,"asia-southeast1":`as`};
async function openUrls(world,name,tag){
let state=world.services.get(name);
if(!state||state.urls.has(tag))return;
if(world.urls===`real`){
state.urls.set(tag,realUrls(world,name,tag));
return}
state.urls.set(tag,[]);
state.urls.set(tag,[await world.openPort(tag?`${name}/tags/${tag}`:name)])}
function realUrls(world,name,tag){
let[,projectId=``,,location=``,,service=``]=name.split(`/`);
let number=findProject(world,projectId)?.number??`0`;
let prefix=tag?`${tag}---`:``;
let label=`${prefix}${service}-${number}`;
let opaque=`https://${prefix}${service}-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_10__.createHash)(`sha256`).update(number).digest().readBigUInt64BE().toString(32).slice(0,10).padStart(10,`a`)}-${REGION[location]??(0,node_crypto__WEBPACK_IMPORTED_MODULE_10__.createHash)(`sha256`).update(location).digest(`hex`).replace(/\d/g,``).slice(0,2)}.a.run.app`;
return label.length<=63?[`https://${label}.${location}.run.app`,opaque]:[opaque]}
function findByHost(world,host){
for(let[name,state]of world.services)for(let[tag,urls]of state.urls)if(urls.some(url=>new URL(url).host===host))return tag?`${name}/tags/${tag}`:name;
for(let[name,{url,generation}]of world.functions)if(generation===1&&new URL(url).host===host)return name}
let part=value=>Buffer.from(JSON.stringify(value)).toString(`base64url`);
let pairs=new Map;
function makeIssuer(issuer){
let pair=()=>{
let made=pairs.get(issuer);
if(!made){
made=(0,node_crypto__WEBPACK_IMPORTED_MODULE_10__.generateKeyPairSync)(`rsa`,{modulusLength:2048});
pairs.set(issuer,made)}
return made};
let keyId=(0,node_crypto__WEBPACK_IMPORTED_MODULE_10__.createHash)(`sha256`).update(issuer).digest(`hex`).slice(0,40);
return{issuer,keyId,sign(claims){
let input=`${part({alg:`RS256`,kid:keyId,typ:`JWT`})}.${part(claims)}`;
return`${input}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_10__.sign)(`RSA-SHA256`,Buffer.from(input),pair().privateKey).toString(`base64url`)}`},jwks:()=>({keys:[{...pair().publicKey.export({format:`jwk`}),kid:keyId,alg:`RS256`,use:`sig`}]})}}
function readJwt(token){
let parts=token.split(`.`);
if(parts.length!==3)return null;
try{
let[header,claims]=parts.slice(0,2).map(text=>JSON.parse(Buffer.from(text,`base64url`).toString(`utf8`)));
if(typeof header!=`object`||!header||typeof claims!=`object`||!claims)return null;
return{header,claims}}catch{
return null}}
function isSignedBy(token,jwks){
let read=readJwt(token);
if(read?.header.alg!==`RS256`)return!1;
let key=jwks.keys.find(candidate=>candidate.kid===read.header.kid);
if(!key)return!1;
let dot=token.lastIndexOf(`.`);
return(0,node_crypto__WEBPACK_IMPORTED_MODULE_10__.createVerify)(`RSA-SHA256`).update(token.slice(0,dot)).verify((0,node_crypto__WEBPACK_IMPORTED_MODULE_10__.createPublicKey)({key,format:`jwk`}),Buffer.from(token.slice(dot+1),`base64url`))}
function bearerOf(world,token,accepts){
let read=readJwt(token);
if(!read||!isSignedBy(token,world.googleIssuer.jwks()))return;
let{iss,aud,exp,iat,email,sub}=read.claims;
let now=world.clock.now()/1e3;
if(iss!==`https://accounts.google.com`||typeof exp!=`number`||exp<=now)return;
if(typeof iat==`number`&&iat>now+300)return;
if(typeof aud!=`string`||!accepts(aud))return;
let account=findServiceAccount(world,String(sub))??(typeof email==`string`?findServiceAccount(world,email):void 0);
if(account)return account.disabled?void 0:{member:`serviceAccount:${account.email}`,email:account.email};
return typeof email==`string`?{member:`user:${email}`,email}:void 0}
function appOf(world,image,service){
return world.apps.findLast(app=>{
let pattern=app.match===void 0?void 0:new RegExp(app.match);
return!pattern||pattern.test(image)||pattern.test(service)})}
let pathOf=request=>request.url.split(`?`)[0]??`/`;
function appAnswer(world,service,revision,image,request){
let set=answerSet(world,service,image,request);
let headers={server:`Google Frontend`,"x-cloud-trace-context":crypto.randomUUID().replaceAll(`-`,``)};
if(set)return{status:set.status??200,headers:{"content-type":`text/plain; charset=utf-8`,...headers,...set.headers},body:set.body??``};
let body=JSON.stringify({service,revision,image,path:pathOf(request)},null,2);
return{status:200,headers:{"content-type":`application/json; charset=utf-8`,"x-powered-by":`emulated app`,...headers},body:`${body}\n`}}
let answerSet=(world,service,image,request)=>appOf(world,image,service)?.answers?.[pathOf(request)];
let escapeHtml=text=>text.replace(/[&<>"']/g,char=>`&#${char.charCodeAt(0)};`);
function page$2(status,title,text){
return{status,headers:{"content-type":`text/html; charset=UTF-8`,server:`Google Frontend`},body:`\n<html><head>\n<meta http-equiv="content-type" content="text/html;charset=utf-8">\n<title>${status} ${title}</title>\n</head>\n<body text=#000000 bgcolor=#ffffff>\n<h1>Error: ${title}</h1>\n<h2>${text}</h2>\n<h2></h2>\n</body></html>\n`}}
let notFound$1=()=>page$2(404,`Page not found`,`The requested URL was not found on this server.`);
let notYet=()=>page$2(503,`Server Error`,`The service you requested is not available yet.<p>Please try again in 30 seconds.`);
let forbidden=request=>page$2(403,`Forbidden`,`Your client does not have permission to get URL <code>${escapeHtml(request.url)}</code> from this server.`);
function unauthorized(request){
let answer=page$2(401,`Unauthorized`,`Your client does not have permission to the requested URL <code>${escapeHtml(request.url)}</code>.`);
return{...answer,headers:{...answer.headers,"www-authenticate":`Bearer error="invalid_token"`}}}
function functionFront(request,world,name){
let state=world.functions.get(name);
let internal=request.internalTo!==void 0&&name.startsWith(`projects/${request.internalTo}/`);
if(!state)return notFound$1();
if(state.ingressSettings!==`ALLOW_ALL`&&!internal)return notFound$1();
let may=principal=>authorize(world,principal,`cloudfunctions.functions.invoke`,fullName.function(name));
if(!may(null)){
let header=String(request.headers.authorization??``);
if(!header)return forbidden(request);
let token=/^bearer\s+(\S+)$/i.exec(header)?.[1];
let caller=token?bearerOf(world,token,audience=>audience===state.url):void 0;
if(!caller)return unauthorized(request);
if(!may(caller))return forbidden(request)}
return appAnswer(world,shortName(name),``,``,request)}
let front=async(request,world)=>{
let key=request.key??findByHost(world,request.host);
if(key?.includes(`/functions/`))return functionFront(request,world,key);
let[name=``,tag=``]=key?.split(`/tags/`)??[];
let state=world.services.get(name);
if(!state)return notFound$1();
let{service}=state;
let internal=name.startsWith(`projects/${request.internalTo}/`);
if(!(service.ingress===`INGRESS_TRAFFIC_ALL`||internal&&service.ingress!==`INGRESS_TRAFFIC_NONE`)||service.defaultUriDisabled)return notFound$1();
if(/^\/healthz$/.test(pathOf(request)))return notFound$1();
let target=(service.trafficStatuses??[]).filter(each=>tag?each.tag===tag:(each.percent??0)>0);
if(tag&&target.length===0)return notFound$1();
let refusal=service.iapEnabled?signIn(request):service.invokerIamDisabled?void 0:refuse$2(world,name,state,request);
if(refusal){
log$2(world,name,request,refusal.answer.status??0,refusal.reason);
return refusal.answer}
let revision=pick(target);
let made=state.revisions.get(revision);
if(!made||!service.latestReadyRevision){
let answer=notYet();
log$2(world,name,request,503,`The request failed because the service has no ready revision.`);
return answer}
!state.warm.has(revision)&&!made.scaling?.minInstanceCount&&await world.clock.sleep(world.delays.coldStartMs??0);
state.warm.add(revision);
let image=made.containers?.[0]?.image??``;
let answer=(answerSet(world,shortName(name),image,request)?void 0:await world.containers?.answer(made,request))??appAnswer(world,shortName(name),revision,image,request);
log$2(world,name,request,answer.status??200,void 0,revision);
return answer};
function pick(targets){
let left=Math.random()*targets.reduce((sum,target)=>sum+(target.percent||1),0);
for(let target of targets){
left-=target.percent||1;
if(left<=0)return target.revision??``}
return targets[0]?.revision??``}
function refuse$2(world,name,state,request){
let resource=fullName.service(name);
let context={host:request.host,path:pathOf(request)};
let anyone=principal=>authorize(world,principal,`run.routes.invoke`,resource,context);
let header=request.headers[`x-serverless-authorization`]??request.headers.authorization;
let token=/^bearer\s+(\S+)$/i.exec(String(header??``))?.[1];
if(anyone(null))return;
if(!header)return{answer:forbidden(request),reason:`The request was not authenticated. Either allow public access or set the proper Authorization header. Read more at https://cloud.google.com/run/docs/securing/authenticating Additional troubleshooting documentation can be found at: https://cloud.google.com/run/docs/troubleshooting#unauthorized-client Empty Authorization header value.`};
let caller=token?verify$1(world,state,token):void 0;
if(!caller)return{answer:unauthorized(request),reason:`The request was not authorized to invoke this service. Read more at https://cloud.google.com/run/docs/securing/authenticating Additional troubleshooting documentation can be found at: https://cloud.google.com/run/docs/troubleshooting#401 The access token could not be verified.`};
if(anyone(caller))return;
return{answer:forbidden(request),reason:`The request was not authorized to invoke this service. Read more at https://cloud.google.com/run/docs/securing/authenticating Additional troubleshooting documentation can be found at: https://cloud.google.com/run/docs/troubleshooting#unauthorized-client`}}
function verify$1(world,state,token){
let own=aud=>url=>aud===url||aud.startsWith(`${url.replace(/\/$/,``)}/`);
return bearerOf(world,token,aud=>(state.urls.get(``)??[]).some(own(aud))||(state.service.customAudiences?.includes(aud)??!1))}
function signIn(request){
if(request.headers[`proxy-authorization`]??request.headers.authorization){
let text=`Invalid IAP credentials: Unable to parse JWT`;
return{answer:{status:401,headers:{"content-type":`text/html; charset=UTF-8`,"x-goog-iap-generated-response":`true`},body:text},reason:text}}
return{answer:{status:302,headers:{location:`https://accounts.google.com/o/oauth2/v2/auth?response_type=code&redirect_uri=https://iap.googleapis.com/v1/oauth/clientIds/x:handleRedirect`,"x-goog-iap-generated-response":`true`},body:``},reason:`IAP`}}
function log$2(world,name,request,status,textPayload,revision=``){
let[,project=``,,location=``,,service=``]=name.split(`/`);
let timestamp=world.clock.timestamp();
world.logs.push({insertId:crypto.randomUUID(),logName:`projects/${project}/logs/run.googleapis.com%2Frequests`,resource:{type:`cloud_run_revision`,labels:{service_name:service,revision_name:revision,location,project_id:project,configuration_name:service}},severity:status>=500?`ERROR`:status>=400?`WARNING`:`INFO`,timestamp,receiveTimestamp:timestamp,httpRequest:{requestMethod:request.method,requestUrl:`https://${request.host}${request.url}`,status,userAgent:request.headers[`user-agent`]??``},...textPayload?{textPayload}:{}})}
let typed=(kind,resource)=>({"@type":`type.googleapis.com/google.cloud.run.v2.${kind}`,...resource});
let operationName=(name,id)=>`${name.split(`/`).slice(0,4).join(`/`)}/operations/${id}`;
function startOperation(world,about,end,{ms=world.delays.operationMs,id=newId(world)}={}){
let operation={name:operationName(about.name,id),doneMs:world.clock.now()+ms,done:!1,about};
world.operations.set(operation.name,operation);
world.clock.schedule(ms,()=>{
operation.done=!0;
end(operation)});
return operation}
function finishedOperation(world,about,resource){
let operation={...validated(world,about,resource),metadata:typed(about.kind,resource)};
world.operations.set(operation.name,operation);
return operation}
function validated(world,about,resource){
return{name:operationName(about.name,newId(world)),doneMs:world.clock.now(),done:!0,about,response:typed(about.kind,resource)}}
function removalOperation(world,about,resource){
let gone=typed(about.kind,{...resource,deleteTime:world.clock.timestamp()});
let operation=startOperation(world,about,ended=>{
ended.response=gone});
operation.metadata=gone;
return operation}
function subject(world,about){
if(!about)return;
let{kind,name}=about;
let[owner=``,execution=``]=name.split(`/executions/`);
let found={Service:()=>world.services.get(name)?.service,Job:()=>world.jobs.get(name)?.job,WorkerPool:()=>world.runPools.get(name)?.pool,Execution:()=>world.jobs.get(owner)?.executions.get(execution)?.execution,Revision:()=>void 0}[kind]();
return found&&typed(kind,found)}
function show$2(world,operation){
let{name,done,error,response}=operation;
let metadata=operation.metadata??subject(world,operation.about);
return{name,...metadata?{metadata}:{},...done?{done}:{},...error?{error}:{},...done&&!error&&response?{response}:{}}}
let WRITABLE$1={Service:[`description`,`labels`,`annotations`,`client`,`clientVersion`,`ingress`,`launchStage`,`binaryAuthorization`,`template`,`traffic`,`scaling`,`invokerIamDisabled`,`defaultUriDisabled`,`iapEnabled`,`multiRegionSettings`,`customAudiences`,`buildConfig`],Job:[`labels`,`annotations`,`client`,`clientVersion`,`launchStage`,`binaryAuthorization`,`template`],WorkerPool:[`description`,`labels`,`annotations`,`client`,`clientVersion`,`launchStage`,`binaryAuthorization`,`template`,`instanceSplits`,`scaling`]};
function writable(kind,resource){
let fields=new Set(WRITABLE$1[kind]);
return Object.fromEntries(Object.entries(resource).filter(([key,value])=>fields.has(key)&&value!==void 0))}
function serverFields(kind,resource){
let fields=new Set(WRITABLE$1[kind]);
return Object.fromEntries(Object.entries(resource).filter(([key])=>!fields.has(key)))}
function saved(world,{kind,name,before,wanted,author,changed}){
let now=world.clock.timestamp();
let next=changed||!before||!(0,node_util__WEBPACK_IMPORTED_MODULE_9__.isDeepStrictEqual)(writable(kind,before),wanted)?1:0;
return{creator:author,uid:newId(world),createTime:now,observedGeneration:`0`,...serverFields(kind,before??{}),name,...wanted,generation:String(Number(before?.generation??0)+next),updateTime:now,lastModifier:author,reconciling:!0,terminalCondition:{type:`Ready`,state:`CONDITION_RECONCILING`,lastTransitionTime:now},etag:newEtag()}}
function newEtag(){
return`"AAY${Buffer.from(crypto.randomUUID().replaceAll(`-`,``),`hex`).toString(`base64url`).slice(0,8)}"`}
async function atOnce(world,work){
let{operationMs}=world.delays;
world.delays.operationMs=0;
try{
return await work()}finally{
world.delays.operationMs=operationMs}}
function revisionName(owner,generation){
let letters=Array.from(crypto.getRandomValues(new Uint8Array(3)),byte=>String.fromCharCode(97+byte%26));
return`${owner.slice(0,53)}-${String(generation).padStart(5,`0`)}-${letters.join(``)}`}
let UNIT$1={Mi:1,M:1,Gi:1024,G:1024};
function startUp(world,revision,prefix){
let[,project,,,,service=``]=revision.name?.split(`/`)??[];
let name=shortName(revision.name);
let lines=[];
let containers=revision.containers??[];
for(let container of containers){
let app=appOf(world,container.image??``,service);
let port=container.ports?.[0]?.containerPort;
if(!port)continue;
let label=container.name||`${service}-1`;
let probe=container.startupProbe;
let probed=(probe?.tcpSocket??probe?.httpGet??probe?.grpc)?.port||port;
let byDefault=!probe||probe.tcpSocket&&probe.timeoutSeconds===240&&probe.failureThreshold===1;
let ended=run$3(app,memoryOf(container.resources?.limits?.memory),lines);
if(!ended&&(app?.port??port)===probed&&!app?.host)continue;
lines.push({log:`varlog%2Fsystem`,severity:`ERROR`,text:probeText(label,probed,byDefault?null:probe,ended)});
let logs=`resource=cloud_run_revision/service_name/${service}/revision_name/${name}`;
return{lines,failure:{code:9,message:`${prefix}${byDefault?`The user-provided container failed to start and listen on the port defined provided by the PORT=${port} environment variable within the allocated timeout. This can happen when the container port is misconfigured or if the timeout is too short. The health check timeout can be extended.`:`The user-provided container failed the configured startup probe checks.`} Logs for this revision might contain more information.\n\nLogs URL: https://console.cloud.google.com/logs/viewer?project=${project}&${logs} \nFor more troubleshooting guidance, see https://cloud.google.com/run/docs/troubleshooting#container-failed-to-start`,reason:{revisionReason:`HEALTH_CHECK_CONTAINER_ERROR`}}}}
return{lines}}
function run$3(app,limit,lines){
let system=(severity,text)=>lines.push({log:`varlog%2Fsystem`,severity,text});
if(app?.architecture&&app.architecture!==`amd64`){
system(`ERROR`,`terminated: Application failed to start: failed to load /app/main: exec format error`);
return!0}
for(let text of app?.output??[])lines.push({log:`stderr`,severity:`DEFAULT`,text});
if(app?.memoryMi&&app.memoryMi>limit){
system(`ERROR`,`Memory limit of ${limit} MiB exceeded with ${app.memoryMi} MiB used. Consider increasing the memory limit, see https://cloud.google.com/run/docs/configuring/memory-limits`);
system(`WARNING`,`Container terminated on signal 9.`);
return!0}
if(!app?.startFails)return!1;
system(`WARNING`,`Container called exit(${app.exitCode??1}).`);
return!0}
function probeText(container,port,probe,ended){
let kind=probe?.httpGet?`HTTP`:probe?.grpc?`GRPC`:`TCP`;
let status=kind===`HTTP`?`ERROR_CONNECTION_FAILED`:ended?`CANCELLED`:`DEADLINE_EXCEEDED`;
let at=kind===`HTTP`?` path "${probe?.httpGet?.path||`/`}"`:``;
let times=probe?.failureThreshold||(probe?3:1);
return`${probe?``:`Default `}STARTUP ${kind} probe failed ${times} ${times===1?`time`:`times`} consecutively for container "${container}" on port ${port}${at}. The instance was not started. Connection failed with status ${status}.`}
function memoryOf(quantity){
let[,number=`512`,unit=`Mi`]=/^(\d+(?:\.\d+)?)([MG]i?)$/.exec(quantity??``)??[];
return Number(number)*(UNIT$1[unit]??1)}
function writeStart(world,revision,lines){
let[,project=``,,location=``,,service=``]=revision.name?.split(`/`)??[];
let labels={project_id:project,service_name:service,revision_name:shortName(revision.name),location,configuration_name:service};
for(let{log,severity,text}of lines)world.logs.push({logName:`projects/${project}/logs/run.googleapis.com%2F${log}`,resource:{type:`cloud_run_revision`,labels},labels:{instanceId:`00f46b92854f18f9`},severity,textPayload:text,timestamp:world.clock.timestamp(),insertId:newId(world)})}
function runJob(world,state,overrides,author){
let made=makeExecution(world,state,overrides,author);
let name=made.execution.name??``;
let{job}=state;
state.executions.set(shortName(name),made);
job.executionCount=(job.executionCount??0)+1;
refer(job,made.execution,`EXECUTION_RUNNING`);
let runMs=appOf(world,imageOf(made.execution),shortName(job.name))?.runMs??world.delays.operationMs;
world.clock.schedule(world.delays.operationMs,()=>start$1(world,made));
let end=operation=>finish$2(world,state,made,operation);
return startOperation(world,{kind:`Execution`,name},end,{ms:world.delays.operationMs+runMs})}
let imageOf=({template})=>template?.containers?.[0]?.image??``;
function makeExecution(world,{job,extras},overrides,author){
let now=world.clock.timestamp();
let id=`${shortName(job.name).slice(0,57)}-${suffix()}`;
let template=structuredClone(job.template?.template??{});
for(let{name,args,env,clearArgs}of overrides.containerOverrides??[]){
let container=template.containers?.find(each=>!name||each.name===name);
if(!container)continue;
args?.length?container.args=args:clearArgs&&delete container.args;
let given=new Set((env??[]).map(variable=>variable.name));
env?.length&&(container.env=[...(container.env??[]).filter(each=>!given.has(each.name??``)),...env])}
overrides.timeout&&(template.timeout=overrides.timeout);
let pending={state:`CONDITION_RECONCILING`,lastTransitionTime:now};
return{execution:{name:`${job.name}/executions/${id}`,uid:newId(world),creator:author,generation:`1`,labels:{...job.template?.labels},annotations:{...job.template?.annotations},createTime:now,updateTime:now,launchStage:job.launchStage??`GA`,job:shortName(job.name),parallelism:job.template?.parallelism??0,taskCount:overrides.taskCount||job.template?.taskCount||1,template,reconciling:!0,observedGeneration:`0`,conditions:[`Completed`,`ResourcesAvailable`,`Started`].map(type=>({type,...pending})),logUri:logUri(job.name??``,id),etag:newEtag()},tasks:[],extras:{...extras.template}}}
function logUri(job,execution){
let[,project=``,,location=``,,id=``]=job.split(`/`);
let query=[`resource.type="cloud_run_job"`,`resource.labels.job_name="${id}"`,`resource.labels.location="${location}"`,`labels."run.googleapis.com/execution_name"="${execution}"`].join(`
`);
return`https://console.cloud.google.com/logs/viewer?project=${project}&advancedFilter=${encodeURIComponent(query)}`}
let suffix=()=>Array.from(crypto.getRandomValues(new Uint8Array(5)),byte=>`bcdfghjklmnpqrstvwxz2456789`[byte%27]).join(``);
function condition$1(execution,type,change){
let found=execution.conditions?.find(each=>each.type===type);
found&&Object.assign(found,change)}
function start$1(world,made){
let{execution}=made;
if(execution.completionTime)return;
let now=world.clock.timestamp();
let ok={state:`CONDITION_SUCCEEDED`,lastTransitionTime:now};
condition$1(execution,`ResourcesAvailable`,ok);
condition$1(execution,`Started`,ok);
let count=execution.taskCount??1;
execution.startTime=now;
execution.updateTime=now;
execution.runningCount=Math.min(count,execution.parallelism||count);
made.tasks=Array.from({length:count},(_,index)=>makeTask(world,execution,index,now))}
function makeTask(world,execution,index,now){
let{template={},name=``}=execution;
return{name:`${name}/tasks/${shortName(name)}-task${index}`,uid:newId(world),generation:`1`,labels:{...execution.labels},createTime:now,scheduledTime:now,startTime:now,updateTime:now,job:execution.job??``,execution:shortName(name),...structuredClone(template),reconciling:!0,conditions:[{type:`Completed`,state:`CONDITION_RECONCILING`,lastTransitionTime:now}],observedGeneration:`1`,index,logUri:execution.logUri??``}}
function finish$2(world,state,made,operation){
let{execution}=made;
if(execution.completionTime){
operation.error={code:1,message:`The execution was cancelled.`};
return}
let now=world.clock.timestamp();
let app=appOf(world,imageOf(execution),execution.job??``);
let ends=made.tasks.map(({index=0})=>app?.failingTasks?.includes(index)??!0?app?.exitCode??0:0);
let limit=memoryOf(execution.template?.containers?.[0]?.resources?.limits?.memory);
let over=app?.memoryMi&&app.memoryMi>limit?{used:app.memoryMi,limit}:void 0;
over&&ends.fill(137);
for(let[at,task]of made.tasks.entries())endTask(world,state.job,task,ends[at]??0,app?.output??[],over);
let failed=made.tasks.filter((_,at)=>ends[at]!==0);
let[first]=failed;
execution.runningCount=0;
execution.succeededCount=ends.length-failed.length;
execution.failedCount=failed.length;
execution.retriedCount=made.tasks.reduce((sum,{retried=0})=>sum+retried,0);
execution.completionTime=now;
execution.updateTime=now;
execution.reconciling=!1;
execution.observedGeneration=`1`;
let message=over?`Task ${shortName(first?.name)} failed with exit code: 0 and message: ${OUT_OF_MEMORY}`:`Task ${shortName(first?.name)} failed with message: The container exited with an error.`;
condition$1(execution,`Completed`,{lastTransitionTime:now,...first?{state:`CONDITION_FAILED`,message,executionReason:`NON_ZERO_EXIT_CODE`}:{state:`CONDITION_SUCCEEDED`}});
refer(state.job,execution,first?`EXECUTION_FAILED`:`EXECUTION_SUCCEEDED`);
first?operation.error={code:9,message}:operation.response=typed(`Execution`,structuredClone(execution))}
let OUT_OF_MEMORY=`The configured memory limit was reached.`;
function endTask(world,job,task,exitCode,output,over){
let now=world.clock.timestamp();
let retried=exitCode===0?0:task.maxRetries??0;
for(let attempt=0;attempt<=retried;attempt++){
for(let line of output)write(world,job,task,attempt,`stderr`,line);
let log=`varlog%2Fsystem`;
if(over){
let text=`Memory limit of ${over.limit} MiB exceeded with ${over.used} MiB used. Consider increasing the memory limit, see https://cloud.google.com/run/docs/configuring/memory-limits`;
write(world,job,task,attempt,log,text,`ERROR`);
write(world,job,task,attempt,log,`Container terminated on signal 9.`,`WARNING`);
continue}
write(world,job,task,attempt,log,`Container called exit(${exitCode}).`,exitCode===0?`DEFAULT`:`WARNING`)}
Object.assign(task,{completionTime:now,updateTime:now,reconciling:!1,retried});
let said=over?OUT_OF_MEMORY:`The container exited with an error.`;
task.lastAttemptResult=exitCode===0?{}:{...over?{termSignal:9}:{exitCode},status:{code:9,message:said}};
task.conditions=[exitCode===0?{type:`Completed`,state:`CONDITION_SUCCEEDED`,lastTransitionTime:now}:{type:`Completed`,state:`CONDITION_FAILED`,lastTransitionTime:now,message:said,executionReason:`NON_ZERO_EXIT_CODE`}]}
function write(world,job,{execution=``,index=0},attempt,log,text,severity=`DEFAULT`){
let[,project=``,,location=``,,id=``]=(job.name??``).split(`/`);
world.logs.push({logName:`projects/${project}/logs/run.googleapis.com%2F${log}`,resource:{type:`cloud_run_job`,labels:{project_id:project,job_name:id,location}},labels:{"run.googleapis.com/execution_name":execution,"run.googleapis.com/task_index":String(index),"run.googleapis.com/task_attempt":String(attempt)},severity,textPayload:text,timestamp:world.clock.timestamp(),insertId:newId(world)})}
function refer(job,{name=``,createTime=``,completionTime},completionStatus){
job.latestCreatedExecution={name:shortName(name),createTime,...completionTime?{completionTime}:{},completionStatus}}
function cancelExecution(world,state,made){
let{execution}=made;
let now=world.clock.timestamp();
if(!execution.completionTime){
let count=execution.taskCount??1;
Object.assign(execution,{completionTime:now,updateTime:now,reconciling:!1,runningCount:0});
execution.cancelledCount=count;
condition$1(execution,`Completed`,{state:`CONDITION_FAILED`,lastTransitionTime:now,message:`Execution cancelled.`,executionReason:`CANCELLED`});
for(let task of made.tasks)Object.assign(task,{completionTime:now,reconciling:!1});
refer(state.job,execution,`EXECUTION_CANCELLED`)}
return finishedOperation(world,{kind:`Execution`,name:execution.name??``},structuredClone(execution))}
let CLOUD_PLATFORM=`https://www.googleapis.com/auth/cloud-platform`;
function mintToken(world,principal,lifetimeMs=36e5,scopes=[CLOUD_PLATFORM]){
let state={...principal,expiresMs:world.clock.now()+lifetimeMs,scopes};
let token=`ya29.${principal.pool===void 0?principal.member.startsWith(`serviceAccount:`)?`c.`:`a0`:`d.`}${(0,node_crypto__WEBPACK_IMPORTED_MODULE_10__.randomBytes)(96).toString(`base64url`)}`;
world.tokens.set(token,state);
return{token,...state}}
function principalOf(world,member){
let email=member.slice(member.indexOf(`:`)+1);
let project=findServiceAccount(world,email)?.projectId;
return{member,email,...project!==void 0&&{project}}}
let CODES={400:[3,`INVALID_ARGUMENT`],401:[16,`UNAUTHENTICATED`],403:[7,`PERMISSION_DENIED`],404:[5,`NOT_FOUND`],409:[10,`ABORTED`],429:[8,`RESOURCE_EXHAUSTED`],500:[13,`INTERNAL`],503:[14,`UNAVAILABLE`],504:[4,`DEADLINE_EXCEEDED`]};
async function attempt(world,job){
job.lastAttemptTime=world.clock.timestamp();
log$1(world,job,`AttemptStarted`);
let{status,sent}=await answerOf(world,job);
let done=status>=200&&status<300;
let[code,word]=done?[0,`OK`]:CODES[status]??[2,`UNKNOWN`];
job.status=done?{}:{code};
log$1(world,job,`AttemptFinished`,{status,word,sent});
return done}
async function answerOf(world,job){
let{name=``,httpTarget}=job;
let email=httpTarget?.oidcToken?.serviceAccountEmail??httpTarget?.oauthToken?.serviceAccountEmail;
let account=email?findServiceAccount(world,email):void 0;
let[,project=``]=name.split(`/`);
let permission=httpTarget?.oidcToken?OPEN_ID:ACCESS;
if(email&&!(account&&mayMint(world,project,account,permission)))return{status:403,sent:!1};
return{status:await askTarget(world,job,account),sent:!0}}
async function askTarget(world,{name=``,httpTarget},account){
if(!httpTarget?.uri)return 503;
let{oidcToken,oauthToken}=httpTarget;
let[,project=``]=name.split(`/`);
let url=new URL(httpTarget.uri);
if(url.hostname.endsWith(`.googleapis.com`))return askGoogle(world,url,oauthToken&&account,Buffer.from(String(httpTarget.body??``),`base64`).toString());
let token=account&&oidcToken?idToken$1(world,account,oidcToken.audience??httpTarget.uri):void 0;
let key=findByHost(world,url.host);
if(!key)return 503;
let{headers={},body}=httpTarget;
let{authorization:_,...sent}=lowerCase(headers);
return(await front({key,host:url.host,method:httpTarget.httpMethod??`POST`,url:`${url.pathname}${url.search}`,headers:{...token?sent:lowerCase(headers),"user-agent":`Google-Cloud-Scheduler`,"x-cloudscheduler":`true`,...token&&{authorization:`Bearer ${token}`}},stream:node_stream__WEBPACK_IMPORTED_MODULE_13__.Readable.from(body?[Buffer.from(body,`base64`)]:[]),internalTo:project},world)).status??200}
let OPEN_ID=`iam.serviceAccounts.getOpenIdToken`;
let ACCESS=`iam.serviceAccounts.getAccessToken`;
function mayMint(world,project,account,permission){
let agent=principalOf(world,`serviceAccount:service-${findProject(world,project)?.number??``}@gcp-sa-cloudscheduler.iam.gserviceaccount.com`);
if(account.disabled)return!1;
return authorize(world,agent,permission,fullName.serviceAccount(account.projectId,account.email))}
function idToken$1(world,account,audience){
let issued=Math.floor(world.clock.now()/1e3);
return world.googleIssuer.sign({aud:audience,azp:account.uniqueId,email:account.email,email_verified:!0,exp:issued+3600,iat:issued,iss:world.googleIssuer.issuer,sub:account.uniqueId})}
let RUN_JOB=/^\/(?:v2\/projects\/([^/]+)\/locations\/([^/]+)\/jobs\/([^/:]+)|apis\/run\.googleapis\.com\/v1\/namespaces\/([^/]+)\/jobs\/([^/:]+)):run$/;
function askGoogle(world,url,account,body){
let found=RUN_JOB.exec(url.pathname);
if(!found||!/(^|-)run\.googleapis\.com$/.test(url.hostname))return 404;
let[,byName,location=url.hostname.replace(/-?run\.googleapis\.com$/,``),job,namespace,short]=found;
if(!account)return 401;
let name=`projects/${findProject(world,byName??namespace??``)?.projectId??``}/locations/${location}/jobs/${job??short}`;
if(!authorize(world,principalOf(world,`serviceAccount:${account.email}`),body&&`overrides`in JSON.parse(body)?`run.jobs.runWithOverrides`:`run.jobs.run`,fullName.run(name)))return 403;
let state=world.jobs.get(name);
if(!state)return 404;
runJob(world,state,{},account.email);
return 200}
let lowerCase=headers=>Object.fromEntries(Object.entries(headers).map(([key,value])=>[key.toLowerCase(),value]));
let DEBUG={401:`URL_ERROR-ERROR_AUTHENTICATION`,404:`URL_ERROR-ERROR_NOT_FOUND`};
let worded=status=>status<400?`URL_CRAWLED`:status>=500||status===429?`URL_UNREACHABLE-UNREACHABLE_5xx`:DEBUG[status]??`URL_ERROR-ERROR_OTHER`;
function log$1(world,job,kind,ended){
let{name=``,httpTarget}=job;
let[,project=``,,location=``,,id=``]=name.split(`/`);
let timestamp=world.clock.timestamp();
let failed=ended&&ended.word!==`OK`;
let answered=ended?.sent===!0;
world.logs.push({insertId:crypto.randomUUID(),logName:`projects/${project}/logs/cloudscheduler.googleapis.com%2Fexecutions`,resource:{type:`cloud_scheduler_job`,labels:{project_id:project,location,job_id:id}},severity:failed?`ERROR`:`INFO`,timestamp,receiveTimestamp:timestamp,...ended&&{httpRequest:answered?{status:ended.status}:{}},jsonPayload:{"@type":`type.googleapis.com/google.cloud.scheduler.logging.${kind}`,jobName:name,targetType:`HTTP`,url:httpTarget?.uri??``,...answered&&{debugInfo:`${worded(ended.status)}. Original HTTP response code number = ${ended.status}`},...failed&&{status:ended.word}}})}
let ORDINALS=[`first`,`second`,`third`,`fourth`,`fifth`];
let ORDINAL=`(?:${ORDINALS.join(`|`)}|[1-5](?:st|nd|rd|th))`;
let DAY$1=`(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*`;
let MONTHS=`(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*`;
let TIMED=RegExp(`^(?:every (day|${DAY$1}(?:,${DAY$1})*)|(${ORDINAL}(?:,${ORDINAL})*) (${DAY$1}(?:,${DAY$1})*)|(\\d{1,2}(?:,\\d{1,2})*))(?: of (month|${MONTHS}(?:,${MONTHS})*))? (\\d{1,2}):(\\d\\d)$`);
function nextTime(schedule,timeZone,fromMs){
let text=schedule.trim().toLowerCase().replace(/\s+/g,` `);
let every=/^every (\d+) (minutes|mins|hours)$/.exec(text);
try{
if(every){
Intl.DateTimeFormat(`en`,{timeZone});
let step=Number(every[1])*(every[2]===`hours`?36e5:6e4);
return step>0?fromMs+step:void 0}
return new _croner2_js__WEBPACK_IMPORTED_MODULE_1__.a(toCron(text)??text,{timezone:timeZone,mode:`5-part`,paused:!0}).nextRun(new Date(fromMs))?.getTime()}catch{
return}}
function toCron(text){
let[,every,ordinals,days,dates,months=`month`,hour,minute]=TIMED.exec(text)??[];
if(hour===void 0||minute===void 0)return;
let short=list=>list.split(`,`).map(name=>name.slice(0,3)).join(`,`);
let month=months===`month`?`*`:short(months);
if(dates)return`${Number(minute)} ${Number(hour)} ${dates} ${month} *`;
if(every)return`${Number(minute)} ${Number(hour)} * ${month} ${every===`day`?`*`:short(every)}`;
let which=(ordinals??``).split(`,`).map(word=>ORDINALS.indexOf(word)+1||Number.parseInt(word,10));
let week=short(days??``).split(`,`).flatMap(day=>which.map(n=>`${day}#${n}`));
return`${Number(minute)} ${Number(hour)} * ${month} ${week.join(`,`)}`}
let MAX_URI=2083;
let WITH_BODY=new Set([`POST`,`PUT`,`PATCH`]);
let invalid$6=message=>new Refusal(`INVALID_ARGUMENT`,message);
function checkJob(world,name,job){
let[,project=``,,,,id=``]=name.split(`/`);
if(!/^[A-Za-z0-9_-]{1,500}$/.test(id))throw invalid$6(`Job ID '${id}' must contain only letters, numbers, hyphens, or underscores.`);
if(!job.schedule)throw invalid$6(`Job must have a schedule.`);
if(nextTime(job.schedule,job.timeZone||`UTC`,world.clock.now())===void 0)throw invalid$6(`Schedule or time zone is invalid.`);
if(!job.httpTarget&&!job.pubsubTarget&&!job.appEngineHttpTarget)throw invalid$6(`Job target must be set.`);
if((job.description?.length??0)>500)throw invalid$6(`Job description is longer than 500 characters.`);
checkRetries(job);
job.httpTarget&&checkHttp(world,project,job)}
function checkRetries({retryConfig={}}){
let{retryCount=0,maxDoublings=0}=retryConfig;
if(retryCount<0||retryCount>5)throw invalid$6(`RetryConfig.retry_count must be between 0 and 5.`);
if(maxDoublings<0||maxDoublings>16)throw invalid$6(`RetryConfig.max_doublings must be between 0 and 16.`)}
function checkHttp(world,project,{httpTarget={},attemptDeadline}){
let{uri=``,httpMethod=`POST`,body,headers={},oauthToken,oidcToken}=httpTarget;
if(!/^https?:\/\//.test(uri)||!URL.canParse(uri))throw invalid$6(`HttpTarget.uri must be a valid http or https URL.`);
if(uri.length>MAX_URI)throw invalid$6(`HttpTarget.uri is longer than ${MAX_URI} characters.`);
if(body&&!WITH_BODY.has(httpMethod))throw invalid$6(`HttpTarget.body is not allowed with method ${httpMethod}.`);
if(Object.entries(headers).reduce((sum,[key,value])=>sum+key.length+value.length,0)>=81920)throw invalid$6(`HttpTarget.headers must be less than 80KB.`);
let deadline=Number.parseFloat(attemptDeadline??`180s`);
if(deadline<15||deadline>1800)throw invalid$6(`Job.attempt_deadline must be between 15s and 30m.`);
if(oauthToken&&!/^https:\/\/[^/]+\.googleapis\.com(\/|$)/.test(uri))throw invalid$6(`HttpTarget.oauth_token may only be used with *.googleapis.com.`);
let email=oidcToken?.serviceAccountEmail??oauthToken?.serviceAccountEmail;
if(!oidcToken&&!oauthToken)return;
if(!email)throw invalid$6(`service_account_email must be set.`);
let account=findServiceAccount(world,email);
if(account&&account.projectId!==project)throw invalid$6(`Service account ${email} must be in the same project as the job.`)}
function filled(job){
let{httpTarget,retryConfig}=job;
return{...job,timeZone:job.timeZone||`UTC`,...httpTarget&&{httpTarget:{httpMethod:`POST`,...httpTarget,headers:{...httpTarget.headers,"User-Agent":`Google-Cloud-Scheduler`,...httpTarget.body&&!hasType(httpTarget.headers)&&{"Content-Type":`application/octet-stream`}},...httpTarget.oidcToken&&{oidcToken:{...httpTarget.oidcToken,audience:httpTarget.oidcToken.audience||(httpTarget.uri??``)}},...httpTarget.oauthToken&&{oauthToken:{...httpTarget.oauthToken,scope:httpTarget.oauthToken.scope||`https://www.googleapis.com/auth/cloud-platform`}}},attemptDeadline:job.attemptDeadline??`180s`},retryConfig:{maxRetryDuration:`0s`,minBackoffDuration:`5s`,maxBackoffDuration:`3600s`,maxDoublings:5,...retryConfig}}}
let hasType=(headers={})=>Object.keys(headers).some(key=>key.toLowerCase()===`content-type`);
function seedSchedulerJob(world,name,job){
let state={job:{state:`ENABLED`,userUpdateTime:world.clock.timestamp(),...filled(job),name},round:0};
world.schedulerJobs.set(name,state);
plan(world,state)}
function plan(world,state){
let{job}=state;
let round=++state.round;
if(job.state!==`ENABLED`){
delete job.scheduleTime;
return}
let next=nextTime(job.schedule??``,job.timeZone??`UTC`,world.clock.now());
if(next===void 0)return;
job.scheduleTime=new Date(next).toISOString();
world.clock.schedule(next-world.clock.now(),()=>{
if(state.round!==round)return;
tryJob(world,state);
plan(world,state)})}
function tryJob(world,state,tries=0){
attempt(world,state.job).then(done=>{
let{retryCount=0,minBackoffDuration=`5s`,maxDoublings=5}=state.job.retryConfig??{};
if(done||tries>=retryCount)return;
let wait=Number.parseFloat(minBackoffDuration)*1e3*2**Math.min(tries,maxDoublings);
world.clock.schedule(wait,()=>tryJob(world,state,tries+1))}).catch(error=>console.error(error))}
let organization=({organization:{id}})=>`//cloudresourcemanager.googleapis.com/organizations/${id}`;
let TURNS={"iam.allowedPolicyMemberDomains":{title:`Domain restricted sharing`,on:({organization:{customerId}})=>({values:{allowedValues:[customerId]}})},"iam.managed.allowedPolicyMembers":{title:`Allowed policy members`,on:world=>({enforce:!0,parameters:{allowedPrincipalSets:[organization(world)]}})},"run.managed.requireInvokerIam":{title:`Require the invoker check`,on:()=>({enforce:!0})},"run.allowedIngress":{title:`Allowed ingress`,on:()=>({values:{allowedValues:[`internal`,`internal-and-cloud-load-balancing`]}})},"gcp.resourceLocations":{title:`Allowed locations`,on:()=>({values:{allowedValues:[`in:eu-locations`]}})}};
function policiesOf(world,project){
let nodes=nodesOf(world,project);
let set=nodes.flatMap(node=>[...world.orgPolicies.get(node)?.keys()??[]]);
return[...new Set([...Object.keys(TURNS),...set])].map(constraint=>{
let[rule={}]=effectivePolicy(world,constraint,fullName.project(project.projectId)).rules;
let policy=node=>world.orgPolicies.get(node)?.get(constraint);
let from=nodes.find(node=>{
let found=policy(node);
return found&&!isOnlyDryRun(found)});
let conditions=nodes.reduce((sum,node)=>sum+(policy(node)?.rules.filter(({condition})=>condition).length??0),0);
return{constraint,title:TURNS[constraint]?.title??world.customConstraints.get(constraint)?.displayName??``,restricts:!rule.allowAll&&rule.enforce!==!1,says:`${saidBy(rule)}${conditions>0?`; ${conditions} of its rules depend on tags`:``}`,from:from===void 0?`Google’s default`:`set on the ${PLACES$1[from.split(`/`)[0]??``]??from}`,turns:Object.hasOwn(TURNS,constraint),own:policy(nodes[0]??``)!==void 0}})}
let PLACES$1={organizations:`organisation`,folders:`folder`,projects:`project`};
let nodesOf=(world,{projectId})=>lineage(world,fullName.project(projectId)).flatMap(name=>nodeOf$1(world,name)??[]);
function saidBy({enforce,allowAll,denyAll,values,parameters}){
if(enforce!==void 0){
let lists=Object.values(parameters??{}).flat();
return`${enforce?`Enforced`:`Not enforced`}${enforce&&lists.length>0?`, except for ${lists.join(`, `)}`:``}`}
if(denyAll)return`Allows nothing`;
let{allowedValues=[],deniedValues=[]}=values??{};
if(allowAll||allowedValues.length+deniedValues.length===0)return`Allows everything`;
return`Allows ${[allowedValues.length>0&&`only ${allowedValues.join(`, `)}`,deniedValues.length>0&&`not ${deniedValues.join(`, `)}`].filter(Boolean).join(`, `)}`}
function turnPolicy(world,project,constraint,to){
let turn=Object.hasOwn(TURNS,constraint)?TURNS[constraint]:void 0;
let node=`projects/${project.number}`;
let policies=world.orgPolicies.get(node)??new Map;
if(to===`inherit`)policies.delete(constraint);else if(turn)to===`on`?policies.set(constraint,{rules:[turn.on(world)]}):policies.set(constraint,{rules:[CONSTRAINTS$1[constraint]===`list`?{allowAll:!0}:{enforce:!1}]});else return;
world.orgPolicies.set(node,policies);
let now=policiesOf(world,project).find(each=>each.constraint===constraint);
return`${constraint}: ${now?`${now.says} (${now.from})`:`no policy`}.`}
let INGRESS$2={INGRESS_TRAFFIC_INTERNAL_ONLY:`ingress is internal: only networks of the project come in`,INGRESS_TRAFFIC_INTERNAL_LOAD_BALANCER:`ingress is internal and load balancers: the URL itself is closed from outside`,INGRESS_TRAFFIC_NONE:`ingress is none: nothing comes in`};
function reachOf(world,name){
let service=world.services.get(name)?.service??{};
let resource=fullName.service(name);
let shut=service.defaultUriDisabled?`its URL is switched off`:INGRESS$2[String(service.ingress)];
let inside=insideOf(world,resource,service);
if(!shut)return inside;
let then=`of those who come in: ${inside.who.toLowerCase()}`;
return{...inside,openness:`closed`,who:`Nobody on the internet`,because:[shut,then,...inside.because]}}
function insideOf(world,resource,service){
if(service.iapEnabled)return{openness:`limited`,who:`People who sign in and are let in`,because:[`Identity-Aware Proxy stands before it, and asks for roles/iap.httpsResourceAccessor`],holders:holdersOf(world,role=>role===`roles/iap.httpsResourceAccessor`,resource)};
if(service.invokerIamDisabled)return{...EVERYONE,because:[`the invoker check is off`],holders:[]};
return invokersOf(world,resource,`run.routes.invoke`)}
let EVERYONE={openness:`open`,who:`Everyone on the internet`};
let reachOfFunction=(world,name)=>invokersOf(world,fullName.function(name),`cloudfunctions.functions.invoke`);
function invokersOf(world,resource,permission){
let holders=holdersOf(world,role=>roleIncludes(world,role,permission),resource);
let because=holders.filter(({member})=>member===`allUsers`).map(({role,on,but})=>`allUsers has ${role} on ${on}${but?`, ${but}`:``}`);
if(authorize(world,null,permission,resource,{path:`/`}))return{...EVERYONE,because,holders:[]};
isDenied(world,null,permission,canonical(world,resource))&&because.push(`a deny policy refuses strangers`);
let who=holders.some(({member,but})=>member===`allAuthenticatedUsers`&&!but)?`Everyone with a Google account`:holders.length>0?`Only those who are named`:`Nobody`;
because.push(`the invoker check asks for ${permission}`);
return{openness:holders.length>0?`limited`:`closed`,who,because,holders}}
function holdersOf(world,counts,resource){
let now=world.clock.now();
return lineage(world,canonical(world,resource)).flatMap((node,depth)=>{
let policy=world.policies.get(node)?.at(-1);
return(policy?.bindings??[]).filter(({role})=>counts(role)).flatMap(({role,members=[],condition})=>members.filter(member=>!isAgent(world,member)).map(member=>{
let but=(policy?.effectiveMs??0)>now?`not yet in effect`:isDisabled(world,member)?`which is disabled`:condition&&`if ${condition.expression}`;
return{member,role,on:depth===0?`this ${wordOf(node)}`:nodeName(node),...but&&{but}}}))})}
let NAMES={ServiceAccount:`account`,Organization:`organisation`};
let nodeName=resource=>`${wordOf(resource)} ${shortName(resource)}`;
function wordOf(resource){
let type=kindOf(resource).type.split(`/`)[1]??``;
return NAMES[type]??type.replace(/(?<=[a-z])(?=[A-Z])/g,` `).toLowerCase()}
let accountOf$1=(world,member)=>world.serviceAccounts.get(member.replace(/^serviceAccount:/,``));
let isAgent=(world,member)=>accountOf$1(world,member)?.agent??!1;
let isDisabled=(world,member)=>accountOf$1(world,member)?.disabled??!1;
let CHANGES={policy:(world,project,field)=>turnPolicy(world,project,field(`constraint`),field(`to`)),grant:(world,_,field)=>grant(world,field,!0),ungrant:(world,_,field)=>grant(world,field,!1),account(world,_,field){
let account=world.serviceAccounts.get(field(`email`));
if(!account)return;
account.disabled=field(`to`)===`off`;
return`${account.email} is ${account.disabled?`disabled`:`enabled`}.`},api(world,project,field){
let host=field(`host`);
if(!world.projects.has(project.projectId)||!/^[a-z]+\.googleapis\.com$/.test(host))return;
if(field(`to`)===`off`){
project.apis.delete(host);
return`${host} is off.`}
project.apis.add(host);
project.serving.set(host,world.clock.now()+world.delays.enableMs);
return`${host} is on.`},pull({github},_,field){
let number=Number(field(`number`));
if(!Number.isSafeInteger(number)||number<1)return;
let state=field(`to`)===`close`?`closed`:`open`;
github.pulls.set(number,{...github.pulls.get(number),state});
return`Pull request ${number} is ${state}.`},schedule(world,_,field){
let state=world.schedulerJobs.get(field(`name`));
if(!state)return;
tryJob(world,state);
return`${shortName(field(`name`))} runs now.`}};
function change(world,project,name,field){
try{
let text=Object.hasOwn(CHANGES,name)?CHANGES[name]?.(world,project,field):void 0;
return text===void 0?{ok:!1,text:`That is not there any more.`}:{ok:!0,text}}catch(error){
if(error instanceof Refusal)return{ok:!1,text:`Google refuses this: ${error.message}`};
throw error}}
function grant(world,field,add){
let[resource,role,member]=[canonical(world,field(`resource`)),field(`role`).trim(),field(`member`).trim()];
if(!exists(world,resource)&&!world.policies.has(resource))return;
let policy=readPolicy(world,resource,3);
let bindings=policy.bindings??[];
let same=condition=>JSON.stringify(condition??null)===(field(`condition`)||`null`);
let changed=add?[...bindings,{role,members:[member]}]:bindings.map(each=>each.role===role&&same(each.condition)?{...each,members:(each.members??[]).filter(one=>one!==member)}:each);
writePolicy(world,resource,{...policy,version:3,bindings:changed});
return`${member} ${add?`has`:`no longer has`} ${role} on ${nodeName(resource)}.`}
var Html=class{
text;
constructor(text){
this.text=text}};
function html(parts,...values){
return new Html(parts.map((part,at)=>part+marked(values[at])).join(``))}
function marked(value){
if(value==null||value===!1)return``;
if(value instanceof Html)return value.text;
if(Array.isArray(value))return value.map(marked).join(``);
return escaped(String(value))}
let UNSEEN=/[\0-\x08\x0b\x0c\x0e-\x1f\x7f\u202a-\u202e\u2066-\u2069]/g;
let escaped=text=>text.replace(UNSEEN,`�`).replace(/[&<>"'`]/g,character=>`&#${character.charCodeAt(0)};`);
let link=(address,text=address)=>/^https?:\/\/[^\s]+$/.test(address)?html`<a href="${address}" rel="noreferrer">${text}</a>`:html`${text}`;
let APIS$1={RUN:`run.googleapis.com`,CLOUDBUILD:`cloudbuild.googleapis.com`,STORAGE:`storage.googleapis.com`,ARTIFACTREGISTRY:`artifactregistry.googleapis.com`,CLOUDRESOURCEMANAGER:`cloudresourcemanager.googleapis.com`,IAM:`iam.googleapis.com`,IAMCREDENTIALS:`iamcredentials.googleapis.com`,STS:`sts.googleapis.com`,ORGPOLICY:`orgpolicy.googleapis.com`,POLICYTROUBLESHOOTER:`policytroubleshooter.googleapis.com`,CLOUDSCHEDULER:`cloudscheduler.googleapis.com`,CLOUDASSET:`cloudasset.googleapis.com`,SERVICEUSAGE:`serviceusage.googleapis.com`,LOGGING:`logging.googleapis.com`,SECRETMANAGER:`secretmanager.googleapis.com`,CLOUDKMS:`cloudkms.googleapis.com`,COMPUTE:`compute.googleapis.com`,CLOUDFUNCTIONS:`cloudfunctions.googleapis.com`,VPCACCESS:`vpcaccess.googleapis.com`,SQL:`sqladmin.googleapis.com`};
let TITLES={"run.googleapis.com":`Cloud Run Admin API`,"cloudbuild.googleapis.com":`Cloud Build API`,"storage.googleapis.com":`Cloud Storage API`,"artifactregistry.googleapis.com":`Artifact Registry API`,"cloudresourcemanager.googleapis.com":`Cloud Resource Manager API`,"iam.googleapis.com":`Identity and Access Management (IAM) API`,"iamcredentials.googleapis.com":`IAM Service Account Credentials API`,"sts.googleapis.com":`Security Token Service API`,"orgpolicy.googleapis.com":`Organization Policy API`,"policytroubleshooter.googleapis.com":`Policy Troubleshooter API`,"cloudscheduler.googleapis.com":`Cloud Scheduler API`,"cloudasset.googleapis.com":`Cloud Asset API`,"serviceusage.googleapis.com":`Service Usage API`,"logging.googleapis.com":`Cloud Logging API`,"secretmanager.googleapis.com":`Secret Manager API`,"cloudkms.googleapis.com":`Cloud Key Management Service (KMS) API`,"compute.googleapis.com":`Compute Engine API`,"cloudfunctions.googleapis.com":`Cloud Functions API`,"vpcaccess.googleapis.com":`Serverless VPC Access API`,"sqladmin.googleapis.com":`Cloud SQL Admin API`};
function apiOfHost(host){
let name=host.toLowerCase().replace(/:\d+$/,``);
if(name.endsWith(`.run.app`)||name.endsWith(`.cloudfunctions.net`))return`front`;
if(name===`token.actions.githubusercontent.com`||name.endsWith(`.actions.githubusercontent.com`))return`github`;
let google=/^(?:[a-z]+-[a-z]+\d+-)?([a-z]+)(?:\.[a-z]+-[a-z]+\d+\.rep)?\.googleapis\.com$/.exec(name);
if(!google)return name===`www.googleapis.com`?`storage.googleapis.com`:void 0;
return google[1]===`www`?`storage.googleapis.com`:`${google[1]}.googleapis.com`}
let NAMED={nbsp:` `,amp:`&`,lt:`<`,gt:`>`,quot:`"`};
function plainComment(markdown){
return markdown.replace(/<!--[\s\S]*?-->/g,``).replace(/^\|[ :|-]+\|$\n?/gm,``).replace(/^\| (.*) \|$/gm,(_,cells)=>cells.replaceAll(` | `,` · `)).replace(/<br\s*\/?>/g,`
`).replace(/<a href="([^"]*)">([^<]*)<\/a>/g,(_,address,words)=>words===`Open`?`${words} ${address}`:words).replace(/<\/?[a-z][^>]*>/gi,``).replace(/^#+ /gm,``).replaceAll(`**`,``).replaceAll("`",``).replace(/&(?:#(\d+)|(\w+));/g,(whole,code,name=``)=>code?String.fromCodePoint(Math.min(Number(code),1114111)):NAMED[name]??whole).replace(/\n{3,}/g,`

`).trim()}
function sectionsOf(shown){
return{services:services(shown),policies:policies(shown),grants:grants(shown),accounts:accounts(shown),apis:apis(shown),builds:builds$1(shown),pulls:pulls(shown),schedules:schedules(shown),requests:log(shown)}}
let SIGNS={open:`🌍`,limited:`🔑`,closed:`🔒`};
function services({world}){
let functions=[...world.functions.values()].filter(({generation})=>generation===1);
let cards=[...[...world.services.keys()].map(name=>serviceCard(world,name)),...functions.map(({name,url})=>card(name,`function`,url,reachOfFunction(world,name),{})),...[...world.jobs.keys()].map(name=>jobCard(world,name)),...[...world.runPools].map(([name,{pool}])=>card(name,`worker pool`,``,CLOSED,{"Runs as":account(pool.template?.serviceAccount)}))];
let nothing=html`<p class="empty">Nothing is deployed yet. In a terminal with the printed environment:
<code>run-iam-deploy deploy --service hello --source examples/hello --access public</code></p>`;
return{title:`Services, jobs and worker pools`,count:String(cards.length),body:cards.length===0?nothing:html`<ul class="cards">${cards}</ul>`}}
let CLOSED={openness:`closed`,who:`Nobody can call it`,because:[`it has no address`],holders:[]};
function card(name,kind,url,reach,facts){
let[,,,location=``]=name.split(`/`);
let{openness,who,because,holders}=reach;
let named=holders.map(({member,role,on,but})=>html`<li><b>${plainMember(member)}</b> ${shortRole(role)} on ${on}${but&&`, ${but}`}</li>`);
let all={Why:because.join(`; `),...facts};
let rows=Object.entries(all).map(([word,value])=>value&&html`<dt>${word}</dt><dd>${value}</dd>`);
return html`<li class="card" data-key="${name}"><h3>${shortName(name)} <small>${kind}, ${location}</small></h3>
${url&&html`<p>${link(url)}</p>`}
<p class="who ${openness}"><span aria-hidden="true">${SIGNS[openness]}</span> ${who}</p>
<dl>${rows}</dl>
${named.length>0&&html`<details><summary>By ${many(named.length,`grant`)}</summary><ul>${named}</ul></details>`}</li>`}
function serviceCard(world,name){
let state=world.services.get(name);
let{service}=state??{};
let traffic=(service?.trafficStatuses??[]).map(({revision,percent,tag,uri})=>html`<div>${percent&&`${percent}% `}${revision||`latest`}${tag&&html` as ${uri?link(uri,tag):tag}`}</div>`);
let revision=state?.revisions.get(shortName(service?.latestReadyRevision));
let own=revision&&world.containers?.ownAnswer(revision);
let failed=service?.terminalCondition?.state===`CONDITION_FAILED`&&service.terminalCondition.message;
return card(name,`service`,service?.uri??``,reachOf(world,name),{Traffic:traffic.length>0&&traffic,"Not ready":failed&&html`<span class="bad">${failed}</span>`,"Runs as":account(service?.template?.serviceAccount),Answers:own&&(`by`in own?ANSWERS[own.by]:`The built-in page: ${own.why}`)})}
let ANSWERS={node:`Its own program, as a process on this machine`,files:`Its own files`};
function jobCard(world,name){
let state=world.jobs.get(name);
let holders=holdersOf(world,role=>roleIncludes(world,role,`run.jobs.run`),fullName.run(name));
let last=[...state?.executions.values()??[]].at(-1)?.execution;
let ended=last?.failedCount?`${last.failedCount} failed`:last?.completionTime?`succeeded`:`running`;
return card(name,`job`,``,{openness:`limited`,who:`Only those who are named can run it`,because:[],holders},{"Last run":last?`${shortName(last.name)}: ${ended}`:`none yet`,"Runs as":account(state?.job.template?.template?.serviceAccount)})}
function policies({world,project,token}){
let all=policiesOf(world,project);
let row=each=>{
let to=each.restricts?`off`:`on`;
let fields={constraint:each.constraint};
return html`<tr data-key="${each.constraint}"><th scope="row">${each.title&&html`${each.title}<br>`}<code>${each.constraint}</code></th>
<td><span class="${each.restricts?`restricts`:`fine`}">${each.says}</span><br><small>${each.from}</small></td>
<td class="do">${each.turns&&form(token,`policy`,{...fields,to},each.restricts?`Lift`:`Enforce`,each.constraint)}
${each.own&&form(token,`policy`,{...fields,to:`inherit`},`Inherit`,each.constraint)}</td></tr>`};
return{title:`Organisation policies`,count:`${all.filter(({restricts})=>restricts).length} in force`,body:table(`policies`,[`Constraint`,`On the project`,`Change`],all.map(row))}}
function grants({world,project,token}){
let home=fullName.project(project.projectId);
let nodes=[...world.policies.keys()].filter(node=>!node.includes(`/projects/other-project`)).filter(node=>(world.policies.get(node)?.at(-1)?.bindings??[]).length>0).sort((a,b)=>Number(b===home)-Number(a===home));
let roles=[`run.invoker`,`run.admin`,`run.sourceDeveloper`,`run.builder`,`iam.serviceAccountUser`];
let members=[...[...world.serviceAccounts.values()].filter(({agent})=>!agent),...world.users.keys()].map(each=>typeof each==`string`?`user:${each}`:`serviceAccount:${each.email}`);
let targets=[...new Set([home,...[...world.services.keys()].map(fullName.service),...nodes])];
let option=(value,text=value)=>html`<option value="${value}">${text}</option>`;
let add=html`<form method="post" action="/grant" class="row">${hidden(`token`,token)}
${labelled(`member`,`Member`,html`<input name="member" id="member" list="members" required autocomplete="off" placeholder="allUsers">`)}
${labelled(`role`,`Role`,html`<input name="role" id="role" list="roles" required autocomplete="off" placeholder="roles/run.invoker">`)}
${labelled(`resource`,`On`,html`<select name="resource" id="resource">${targets.map(node=>option(node,nodeName(node)))}</select>`)}
<button>Grant</button>
<datalist id="members">${[`allUsers`,`allAuthenticatedUsers`,...members].map(each=>option(each))}</datalist>
<datalist id="roles">${[...roles,`iam.serviceAccountTokenCreator`].map(role=>option(`roles/${role}`))}</datalist></form>`;
return{title:`Grants`,count:`${nodes.length} policies`,body:html`${add}${nodes.map(node=>policyOf$1(world,token,node,node===home))}`}}
let labelled=(id,word,field)=>html`<div><label for="${id}">${word}</label>${field}</div>`;
function policyOf$1(world,token,node,open){
let policy=world.policies.get(node)?.at(-1);
let late=(policy?.effectiveMs??0)>world.clock.now();
let all=(policy?.bindings??[]).flatMap(({role,members=[],condition})=>members.map(member=>({role,member,condition})));
let row=({role,member,condition})=>{
let fields={resource:node,role,member,condition:condition?JSON.stringify(condition):``};
return html`<tr data-key="${role} ${member} ${condition?.expression}"><th scope="row">${plainMember(member)}</th>
<td>${shortRole(role)}${condition&&html`<br><small>if ${condition.expression}</small>`}</td>
<td class="do">${form(token,`ungrant`,fields,`Remove`,`${role} of ${member}`)}</td></tr>`};
let agents=all.filter(({member})=>isAgent(world,member));
let people=all.filter(({member})=>!isAgent(world,member));
let rows=(which,name)=>table(name,[`Member`,`Role`,`Change`],which.map(row));
return html`<details data-key="${node}" class="policy"${open&&html` open`}><summary>${nodeName(node)} <small>${many(people.length,`grant`)}${late&&`, the last change is not yet in effect`}</small></summary>
${rows(people,`grants on ${nodeName(node)}`)}${agents.length>0&&html`<details><summary>${agents.length} of Google’s own agents</summary>${rows(agents,`agents on ${nodeName(node)}`)}</details>`}</details>`}
function accounts({world,token}){
let all=[...world.serviceAccounts.values()].filter(({agent})=>!agent);
return{title:`Service accounts`,count:String(all.length),body:table(`service accounts`,[`Account`,`State`,`Change`],all.map(({email,displayName,disabled})=>{
let fields={email,to:disabled?`on`:`off`};
return html`<tr data-key="${email}"><th scope="row">${email}${displayName&&html`<br><small>${displayName}</small>`}</th>
<td class="${disabled&&`bad`}">${disabled?`disabled`:`enabled`}</td>
<td class="do">${form(token,`account`,fields,disabled?`Enable`:`Disable`,email)}</td></tr>`}))}}
function apis({project,token}){
let hosts=Object.values(APIS$1);
let on=hosts.filter(host=>project.apis.has(host));
let row=host=>{
let has=project.apis.has(host);
let fields={host,to:has?`off`:`on`};
return html`<tr data-key="${host}"><th scope="row">${TITLES[host]??host}<br><small>${host}</small></th>
<td class="${!has&&`bad`}">${has?`on`:`off`}</td>
<td class="do">${form(token,`api`,fields,has?`Switch off`:`Switch on`,host)}</td></tr>`};
let off=hosts.filter(host=>!project.apis.has(host));
return{title:`APIs`,count:`${on.length} of ${hosts.length} on`,body:html`${off.length>0&&table(`APIs that are off`,[`API`,`State`,`Change`],off.map(row))}
<details data-key="on"><summary>${on.length} that are on</summary>${table(`APIs that are on`,[`API`,`State`,`Change`],on.map(row))}</details>`}}
function builds$1({world}){
let all=[...world.builds.values()].reverse();
return{title:`Builds`,count:String(all.length),body:all.length===0?html`<p class="empty">No build yet: a deploy with --source starts one.</p>`:table(`builds`,[`Build`,`Began`,`As`,`Result`],all.map(build=>{
let{id=``,status=``,createTime,serviceAccount}=build;
let detail=build.failureInfo?.detail;
let bad=![`SUCCESS`,`WORKING`,`QUEUED`,`PENDING`].includes(String(status));
return html`<tr data-key="${id}"><th scope="row"><code>${id?.slice(0,8)}</code></th><td>${time$2(String(createTime))}</td>
<td>${account(serviceAccount)}</td><td class="${bad&&`bad`}">${String(status).toLowerCase()}${detail&&html`<br><small>${detail}</small>`}</td></tr>`}))}}
function pulls({world,token}){
let{github}=world;
let all=[...github.pulls].sort(([a],[b])=>b-a);
let next=Math.max(6,...all.map(([number])=>number))+1;
let pull=([number,{state,title}])=>{
let comments=github.comments.filter(({issue})=>issue===number);
let fields={number:String(number),to:state===`open`?`close`:`open`};
return html`<li class="card" data-key="${number}"><h3>#${number} ${title} <small>${state}</small></h3>
${comments.map(({body,author})=>html`<details open><summary>Comment of ${author}</summary><pre>${plainComment(body)}</pre></details>`)}
${form(token,`pull`,fields,state===`open`?`Close`:`Reopen`,`pull request ${number}`)}</li>`};
let deployments=github.deployments.toReversed().map(({id,environment,sha,createdMs,statuses})=>{
let last=statuses.at(-1);
return html`<tr data-key="${id}"><th scope="row">${environment}</th><td>${last?.state??`queued`} ${last?.environmentUrl&&link(last.environmentUrl,`open`)}</td>
<td><code>${sha.slice(0,7)}</code></td><td>${time$2(createdMs)}</td></tr>`});
return{title:`Pull requests and deployments`,count:String(all.length),body:html`${all.length>0&&html`<ul class="cards">${all.map(pull)}</ul>`}
${deployments.length>0&&table(`deployments`,[`Environment`,`State`,`Commit`,`Began`],deployments)}
${form(token,`pull`,{number:String(next),to:`open`},`Open pull request ${next}`,``)}`}}
function schedules({world,token}){
let all=[...world.schedulerJobs];
return{title:`Cloud Scheduler`,count:String(all.length),body:all.length===0?html`<p class="empty">No job: a deploy with --schedule makes one.</p>`:table(`Cloud Scheduler jobs`,[`Job`,`When`,`Last attempt`,`Change`],all.map(([name,{job}])=>{
let code=job.status?.code;
let result=code?`failed with code ${code}`:`succeeded`;
return html`<tr data-key="${name}"><th scope="row">${shortName(name)}<br><small>${job.httpTarget?.uri}</small></th>
<td><code>${job.schedule}</code> ${job.timeZone}</td>
<td class="${code&&`bad`}">${job.lastAttemptTime?html`${time$2(job.lastAttemptTime)}, ${result}`:`none yet`}</td>
<td class="do">${form(token,`schedule`,{name},`Run now`,shortName(name))}</td></tr>`}))}}
function log({world,requests,beganMs}){
let services=new Map([...world.services].flatMap(([name,{urls}])=>[...urls.values()].flat().map(url=>[url.replace(/^https?:\/\//,``),shortName(name)])));
let place=(api,host)=>api===`front`?`service ${services.get(host)??``}`:api.replace(/\.googleapis\.com$/,``);
let row=({n,method,api,host,path,principal,status,startMs,endMs})=>html`<tr data-key="${n}"><td>${time$2(beganMs+startMs)}</td><td class="s${String(status)[0]}">${endMs===0?`…`:status||`cut`}</td>
<td>${method}</td><td>${place(api,host)}</td><td class="by">${who(principal)}</td><td class="path">${path}</td></tr>`;
return{title:`Requests`,count:String(requests.length),body:requests.length===0?html`<p class="empty">None yet. Each shows here as it happens.</p>`:table(`requests, the newest first`,[`Time`,`Status`,`Method`,`API`,`Who`,`Path`],[...requests.slice(-150).reverse().map(row)])}}
let who=principal=>principal===null?`nobody`:plainMember(principal).replace(/@.*|\/subject\/.*/,``);
let plainMember=member=>member.replace(/^(?:user|serviceAccount|group):/,``).replace(/^principal(?:Set)?:\/\/iam\.googleapis\.com\/.*?\/workloadIdentityPools\//,`pool `);
let shortRole=role=>role.replace(/^roles\//,``);
let many=(count,word)=>`${count} ${word}${count===1?``:`s`}`;
let account=name=>shortName(name)||`the default account`;
function time$2(at){
let date=new Date(at??NaN);
if(Number.isNaN(date.getTime()))return html`unknown`;
return html`<time datetime="${date.toISOString()}">${date.toTimeString().slice(0,8)}</time>`}
let table=(name,heads,rows)=>html`<div class="scroll" role="region" aria-label="${name}" tabindex="0"><table class="of${heads.length}"><thead><tr>${heads.map(head=>html`<th scope="col" class="${head===`Change`&&`do`}">${head}</th>`)}</tr></thead><tbody>${rows}</tbody></table></div>`;
let hidden=(name,value)=>html`<input type="hidden" name="${name}" value="${value}">`;
let form=(token,action,fields,label,of)=>html`<form method="post" action="/${action}">${hidden(`token`,token)}${Object.entries(fields).map(([name,value])=>hidden(name,value))}<button>${label}${of&&html`<span class="unseen"> ${of}</span>`}</button></form>`;
function _taggedTemplateLiteral(e,t){
return t||=e.slice(0),Object.freeze(Object.defineProperties(e,{raw:{value:Object.freeze(t)}}))}
var _templateObject;
function partsOf$1(shown){
let sections=Object.entries(sectionsOf(shown));
return Object.fromEntries(sections.flatMap(([id,{title,count,body}])=>[[`${id}-h`,html`${title}${count&&html` <small>${count}</small>`}`],[`${id}-b`,body]]))}
function documentOf(shown,about){
let{said,nonce,title}=about;
let parts=partsOf$1(shown);
let sections=Object.entries(sectionsOf(shown));
return html(_templateObject||=_taggedTemplateLiteral([`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Embedded Google Cloud: `,`</title>
<link rel="icon" href="`,`">
<style nonce="`,`">`,`</style>
</head>
<body>
<header>
<a class="skip" href="#services">Skip to the services</a>
<span id="state">as of when it was loaded</span>
<h1>Embedded Google Cloud <small>`,`. Project `,`, number `,`.</small></h1>
<nav aria-label="Sections"><ul>`,`</ul></nav>
</header>
<p id="said" role="status" class="`,`">`,`</p>
<main>
`,`</main>
<script nonce="`,`">`,`<\/script>
</body>
</html>
`]),shown.project.projectId,`data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'><path fill='%230b57d0' d='M4 13a3.5 3.5 0 0 1-.5-7A4.5 4.5 0 0 1 12 5.5 3.8 3.8 0 0 1 12 13z'/></svg>`,nonce,new Html(`
:root { color-scheme: light dark; --back: light-dark(#f4f6f8, #0d1117); --box: light-dark(#fff, #161b22); --ink: light-dark(#1b1f24, #e6edf3);
  --soft: light-dark(#57606a, #9aa4af); --line: light-dark(#d5dbe1, #2d343d); --blue: light-dark(#0b57d0, #8ab4f8);
  --green: light-dark(#0a6b35, #5bd38a); --amber: light-dark(#8a4b00, #f0b35a); --red: light-dark(#b3261e, #ff8a80);
  --mono: ui-monospace, "SF Mono", Menlo, Consolas, "DejaVu Sans Mono", monospace }
* { box-sizing: border-box }
body { margin: 0; background: var(--back); color: var(--ink); font: 14px/1.5 system-ui, "Noto Sans", sans-serif; overflow-wrap: anywhere }
a { color: var(--blue) }
:focus-visible { outline: 3px solid var(--blue); outline-offset: 2px; border-radius: 4px }
header { padding: 20px 24px 0; max-width: 1800px; margin: auto }
h1 { font-size: 22px; line-height: 1.25; margin: 0; font-weight: 650 }
h1 small { display: block; font-size: 14px; font-weight: 400; color: var(--soft); margin-top: 2px }
h2 { font-size: 15px; margin: 0 0 12px; font-weight: 650 }
h2 small, h3 small, summary small, td small, th small { color: var(--soft); font-weight: 400; font-size: 12px }
h2 small { margin-left: 6px }
h3 { font-size: 15px; margin: 0 0 4px }
nav ul { list-style: none; display: flex; flex-wrap: wrap; gap: 4px 16px; margin: 12px 0 0; padding: 0; font-size: 13px } nav a:not(:hover) { text-decoration: none }
#state { float: right; font-size: 13px; color: var(--soft) }
#state::before { content: "○ " } #state.live::before { content: "● "; color: var(--green) }
#said { position: sticky; top: 8px; z-index: 1; width: fit-content; margin: 12px 24px 0; padding: 8px 12px; border-radius: 6px; border: 1px solid var(--green); background: var(--box) }
#said.no { border-color: var(--red) } #said:empty { display: none }
main { display: grid; gap: 16px; padding: 16px 24px 32px; max-width: 1800px; margin: auto }
section { background: var(--box); border: 1px solid var(--line); border-radius: 10px; padding: 16px; min-width: 0; scroll-margin-top: 8px }
.cards { list-style: none; margin: 0; padding: 0; display: grid; gap: 12px; grid-template-columns: repeat(auto-fill, minmax(min(100%, 320px), 1fr)) }
.card { border: 1px solid var(--line); border-radius: 8px; padding: 12px 14px; min-width: 0 }
.card p { margin: 4px 0 } .card details, .card pre { margin: 6px 0 } .card ul { margin: 4px 0; padding-left: 18px; color: var(--soft); font-size: 13px }
.card li b { color: var(--ink); font-weight: 500 } .who { font-weight: 600 }
.open { color: var(--amber) } .limited { color: var(--green) } .closed, .fine { color: var(--soft) }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 3px 12px; margin: 8px 0; font-size: 13px } dt { color: var(--soft) } dd { margin: 0; min-width: 0 }
.bad, .no { color: var(--red) } .restricts { color: var(--amber); font-weight: 500 } .empty { color: var(--soft); margin: 0 }
code, pre, .path, time { font-family: var(--mono); font-size: 12px }
pre { white-space: pre-wrap; border: 1px solid var(--line); border-radius: 6px; padding: 8px 10px; background: var(--back) }
summary { cursor: pointer; padding: 4px 0 } .policy > summary { font-weight: 500 }
.policy + .policy { border-top: 1px solid var(--line) } .policy > .scroll, .policy > details { margin-left: 14px }
.scroll { overflow-x: auto } .cards + .scroll { margin-top: 12px } table { border-collapse: collapse; width: 100% }
th, td { text-align: left; padding: 6px 12px 6px 0; border-top: 1px solid var(--line); vertical-align: top; font-weight: 400 }
thead th { border: 0; color: var(--soft); font-size: 12px; padding-top: 0 } .do { text-align: right; padding-right: 0; white-space: nowrap }
tbody th { min-width: 140px } form { display: inline-block; margin: 0 0 0 6px } .row { display: flex; flex-wrap: wrap; gap: 8px 12px; margin: 0 0 12px; align-items: end }
.card > form { margin: 4px 0 0 } section > div > form { margin: 12px 0 0 } .row div { flex: 1 1 160px } label { font-size: 12px; color: var(--soft) }
input, select { display: block; width: 100%; font: inherit; font-size: 13px; color: var(--ink); background: var(--back); border: 1px solid light-dark(#818b95, #6b7580); border-radius: 6px; padding: 5px 8px; min-height: 32px }
button { font: inherit; font-size: 13px; color: var(--ink); background: var(--back); border: 1px solid light-dark(#818b95, #6b7580); border-radius: 6px; padding: 3px 10px; min-height: 28px; cursor: pointer }
button:hover { border-color: var(--blue); color: var(--blue) } .row button { min-height: 32px }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap }
.skip:not(:focus) { position: absolute; left: -9999px }
#requests thead { position: absolute; clip-path: inset(50%) } #requests tr { display: grid; grid-template-columns: 62px 30px 56px 1fr auto; gap: 0 8px; padding: 5px 0; border-top: 1px solid var(--line); font-size: 12px }
#requests td { border: 0; padding: 0 } #requests .path { grid-column: 2 / -1; color: var(--soft) } .s4, .s5, .sc { color: var(--red); font-weight: 600 } .s2 { color: var(--green) }
@media (min-width: 1200px) {
  main { grid-template-columns: minmax(0, 1fr) minmax(0, 38%); align-items: start }
  #requests { grid-column: 2; grid-row: 1 / span 12; position: sticky; top: 16px; max-height: calc(100vh - 32px); display: flex; flex-direction: column }
  #requests > div { min-height: 0; display: flex } #requests .scroll { overflow: auto; flex: 1 }
}
@media (max-width: 600px) {
  header { padding: 14px 14px 0 } main { padding: 12px 14px 24px; gap: 12px } section { padding: 12px }
  .of3, .of3 tbody, .of3 tr, .of3 td, .of3 th { display: block } .of3 thead { display: none } .of3 tr { border-top: 1px solid var(--line); padding: 6px 0 }
  .of3 th, .of3 td { border: 0; padding: 2px 0 } .do { text-align: left } #requests .path { grid-column: 1 / -1 } .do form { margin: 4px 6px 0 0 }
}
@media (prefers-reduced-motion: no-preference) { html { scroll-behavior: smooth } tr.new { animation: new 1.5s } @keyframes new { from { background: light-dark(#dbe8ff, #1f3a5f) } } }
`),title,shown.project.projectId,shown.project.number,sections.map(([id,{title:name}])=>html`<li><a href="#${id}">${name}</a></li>`),said&&!said.ok&&`no`,said?.text,sections.map(([id])=>html`<section id="${id}" aria-labelledby="${id}-h"><h2 id="${id}-h">${parts[`${id}-h`]}</h2><div id="${id}-b">${parts[`${id}-b`]}</div></section>
`),nonce,new Html(`
const state = document.getElementById('state')
const keyOf = node => node.dataset?.key ?? node.id ?? ''
const alike = (a, b) => a.nodeName === b.nodeName && keyOf(a) === keyOf(b)
function become(old, fresh) {
  if (old.nodeType !== 1) { if (old.data !== fresh.data) old.data = fresh.data; return }
  for (const { name, value } of fresh.attributes) if (name !== 'open' && old.getAttribute(name) !== value) old.setAttribute(name, value)
  for (const { name } of [...old.attributes]) if (name !== 'open' && !fresh.hasAttribute(name)) old.removeAttribute(name)
  within(old, fresh)
}
function within(old, fresh) {
  let at = old.firstChild
  const mates = new Map([...old.children].filter(keyOf).map(each => [keyOf(each), each]))
  for (const want of [...fresh.childNodes]) {
    const key = want.nodeType === 1 ? keyOf(want) : ''
    let mate = key ? mates.get(key) : at && !keyOf(at) && alike(at, want) ? at : undefined
    if (mate && !alike(mate, want)) mate = undefined
    if (!mate) {
      if (want.nodeName === 'TR' && at) want.className = 'new'
      old.insertBefore(want, at)
      continue
    }
    if (mate === at) at = at.nextSibling
    else if (key && [...fresh.children].every(each => keyOf(each) !== keyOf(at ?? mate))) {
      while (at && at !== mate) { const gone = at; at = at.nextSibling; gone.remove() }
      at = mate.nextSibling
    } else old.insertBefore(mate, at)
    become(mate, want)
  }
  while (at) { const gone = at; at = at.nextSibling; gone.remove() }
}
const show = (id, text) => {
  const old = document.getElementById(id)
  if (!old) return
  const fresh = old.cloneNode(false)
  fresh.innerHTML = text
  within(old, fresh)
}
const events = new EventSource('events')
events.onmessage = ({ data }) => { for (const [id, text] of Object.entries(JSON.parse(data))) show(id, text) }
events.onopen = () => { state.textContent = 'live'; state.className = 'live' }
events.onerror = () => { state.textContent = 'not connected: is the sandbox still running?'; state.className = '' }
document.addEventListener('submit', async event => {
  event.preventDefault()
  const form = event.target
  const answer = await fetch(form.action, { method: 'POST', body: new URLSearchParams(new FormData(form)) }).catch(() => undefined)
  // Without its style sheet, whose nonce is not the one of this page.
  const text = answer ? (await answer.text()).replace(/<style[^]*?<\\/style>/, '') : ''
  const page = new DOMParser().parseFromString(text, 'text/html')
  const said = document.getElementById('said')
  const told = page.getElementById('said')
  said.textContent = told?.textContent || 'The sandbox did not take it: reload the page.'
  said.className = told ? told.className : 'no'
  if (told?.className === '' && form.className === 'row') form.reset()
})
`)).text}
async function openPage(cloud){
let{world,scenario,requests,beganMs}=cloud;
let[project]=world.projects.values();
if(!project)throw Error(`This world has no project`);
let token=(0,node_crypto__WEBPACK_IMPORTED_MODULE_10__.randomBytes)(24).toString(`base64url`);
let shown={world,project,requests,beganMs,token};
let results=new Map;
let watchers=new Map;
let server=(0,node_http__WEBPACK_IMPORTED_MODULE_12__.createServer)((request,response)=>{
answer(request,response).catch(error=>{
console.error(error);
response.destroy()})});
async function answer(request,response){
let{method=``,url=`/`,headers}=request;
let{port}=server.address();
let host=headers.host??``;
if(host!==`127.0.0.1:${port}`&&host!==`localhost:${port}`)return refuse$1(response,421,`This page is only at its own address.`);
if(!/^\/(?!\/)/.test(url))return refuse$1(response,404,`There is one page: /`);
let{pathname,searchParams}=new URL(url,`http://page`);
if(method===`POST`){
let origin=headers.origin??`http://${host}`;
let site=headers[`sec-fetch-site`]??`same-origin`;
if(origin!==`http://${host}`||site!==`same-origin`)return refuse$1(response,403,`A form of another page is not taken.`);
let form=await readForm(request);
if(!form||!same(form.get(`token`)??``,token))return refuse$1(response,403,`This form is not of this page, or of an earlier sandbox: reload the page.`);
let id=(0,node_crypto__WEBPACK_IMPORTED_MODULE_10__.randomBytes)(12).toString(`base64url`);
results.set(id,change(world,project,pathname.slice(1),name=>form.get(name)??``));
for(let old of[...results.keys()].slice(0,-20))results.delete(old);
look();
response.writeHead(303,{location:`/?said=${id}`,...HEADERS}).end();
return}
if(method!==`GET`)return refuse$1(response,405,`Only GET and POST.`);
if(pathname===`/events`)return watch(response);
if(pathname!==`/`)return refuse$1(response,404,`There is one page: /`);
let nonce=(0,node_crypto__WEBPACK_IMPORTED_MODULE_10__.randomBytes)(18).toString(`base64`);
let policy=[`default-src 'none'`,`connect-src 'self'`,`img-src data:`,`form-action 'self'`,`base-uri 'none'`,`frame-ancestors 'none'`,`style-src 'nonce-${nonce}'`,`script-src 'nonce-${nonce}'`];
response.writeHead(200,{...HEADERS,"content-type":`text/html; charset=utf-8`,"content-security-policy":policy.join(`; `)});
let said=results.get(searchParams.get(`said`)??``);
response.end(documentOf(shown,{title:scenario.title,nonce,said}))}
function watch(response){
response.writeHead(200,{...HEADERS,"content-type":`text/event-stream`});
response.flushHeaders();
watchers.set(response,{});
response.once(`close`,()=>watchers.delete(response));
look()}
function look(){
if(watchers.size===0)return;
world.clock.settle();
let now=Object.fromEntries(Object.entries(partsOf$1(shown)).map(([id,part])=>[id,part.text]));
for(let[response,told]of watchers){
let news=Object.entries(now).filter(([id,text])=>told[id]!==text);
if(news.length===0)continue;
watchers.set(response,now);
response.write(`data: ${JSON.stringify(Object.fromEntries(news))}\n\n`)}}
let timer=setInterval(look,250);
await new Promise((resolve,reject)=>{
server.once(`error`,reject);
server.listen(0,`127.0.0.1`,resolve)});
return{url:`http://127.0.0.1:${server.address().port}/`,async[Symbol.asyncDispose](){
clearInterval(timer);
server.closeAllConnections();
await new Promise(resolve=>server.close(resolve))}}}
let HEADERS={"cache-control":`no-store`,"cross-origin-opener-policy":`same-origin`,"cross-origin-resource-policy":`same-origin`,"referrer-policy":`same-origin`,"x-content-type-options":`nosniff`};
function refuse$1(response,status,text){
response.writeHead(status,{...HEADERS,"content-type":`text/plain; charset=utf-8`}).end(`${text}\n`)}
function same(given,own){
let[a,b]=[Buffer.from(given),Buffer.from(own)];
return a.length===b.length&&(0,node_crypto__WEBPACK_IMPORTED_MODULE_10__.timingSafeEqual)(a,b)}
async function readForm(request){
if(!/^application\/x-www-form-urlencoded\b/i.test(request.headers[`content-type`]??``))return;
let chunks=[];
let size=0;
for await(let chunk of request){
size+=chunk.length;
if(size>65536)return;
chunks.push(chunk)}
return new URLSearchParams(Buffer.concat(chunks).toString(`utf8`))}
let DOCS=`https://docs.github.com/rest`;
let refusal=(status,message,headers)=>({status,...headers&&{headers},body:{message,documentation_url:DOCS,...status!==422&&{status:String(status)}}});
let NOT_FOUND=refusal(404,`Not Found`);
let FORBIDDEN=refusal(403,`Resource not accessible by integration`);
let invalid$5=(resource,field,code,message)=>({status:422,body:{message:`Validation Failed`,documentation_url:DOCS,errors:[{resource,code,field,...message&&{message}}]}});
function paged(all,{query,address},shown){
let size=Math.min(Math.max(Number(query.get(`per_page`)??30)||30,1),100);
let page=Math.max(Number(query.get(`page`)??1)||1,1);
let last=Math.max(Math.ceil(all.length/size),1);
let to=(number,rel)=>{
let url=new URL(address);
url.searchParams.set(`page`,String(number));
return`<${url.href}>; rel="${rel}"`};
let links=[...page>1?[to(page-1,`prev`),to(1,`first`)]:[],...page<last?[to(page+1,`next`),to(last,`last`)]:[]];
return{...links.length>0&&{headers:{link:links.join(`, `)}},body:all.slice((page-1)*size,page*size).map(shown)}}
function userOf(login){
let bot=login.endsWith(`[bot]`);
let id=bot?41898282:583231;
let url=`https://api.github.com/users/${encodeURIComponent(login)}`;
return{login,id,node_id:nodeId(`User`,id),avatar_url:`https://avatars.githubusercontent.com/u/${id}?v=4`,gravatar_id:``,url,html_url:`https://github.com/${bot?`apps/${login.slice(0,-5)}`:login}`,followers_url:`${url}/followers`,following_url:`${url}/following{/other_user}`,gists_url:`${url}/gists{/gist_id}`,starred_url:`${url}/starred{/owner}{/repo}`,subscriptions_url:`${url}/subscriptions`,organizations_url:`${url}/orgs`,repos_url:`${url}/repos`,events_url:`${url}/events{/privacy}`,received_events_url:`${url}/received_events`,type:bot?`Bot`:`User`,site_admin:!1}}
let nodeId=(kind,id)=>Buffer.from(`0${kind.length}:${kind}${id}`).toString(`base64`);
let apiAddress=({runner},path)=>`https://api.github.com/repos/${runner.claims.repository??`-`}${path&&`/${path}`}`;
let time$1=ms=>new Date(ms).toISOString().replace(/\.\d+Z$/,`Z`);
async function readJson(request){
let chunks=[];
for await(let chunk of request)chunks.push(chunk);
try{
return JSON.parse(Buffer.concat(chunks).toString(`utf8`))}catch{
return}}
function answerRunner(world,request,url){
if(request.method!==`GET`)throw new Refusal(`NOT_FOUND`,`Not Found: ${request.method} ${url.pathname}`);
if(url.pathname.startsWith(`/_runner/idtoken/`))return idToken(world,request,url);
let{issuer}=world.githubIssuer;
if(url.pathname===`/.well-known/jwks`)return{body:world.githubIssuer.jwks()};
if(url.pathname===`/.well-known/openid-configuration`)return{body:{issuer,jwks_uri:`${issuer}/.well-known/jwks`,subject_types_supported:[`public`,`pairwise`],response_types_supported:[`id_token`],id_token_signing_alg_values_supported:[`RS256`],scopes_supported:[`openid`]}};
throw new Refusal(`NOT_FOUND`,`Not Found: ${url.pathname}`)}
function idToken(world,request,url){
let{requestToken,mayAskForIdTokens}=world.runner;
if(!(mayAskForIdTokens&&request.headers.authorization===`Bearer ${requestToken}`))return{status:401,body:{$id:`1`,message:`The token is not valid for this job.`,typeName:`UnauthorizedRequestException`}};
if(!url.searchParams.has(`api-version`))return{status:400,body:{message:`No api-version was given.`}};
return{body:{count:1,value:githubToken(world,{aud:url.searchParams.get(`audience`)??`https://github.com/${world.runner.claims.repository_owner}`})}}}
function githubToken(world,claims={}){
let issued=Math.floor(world.clock.now()/1e3);
let{claims:run,tokenSeconds}=world.runner;
return world.githubIssuer.sign({jti:newId(world),...run,iss:world.githubIssuer.issuer,nbf:issued-600,exp:issued+tokenSeconds,iat:issued,...claims})}
function pageOf(call,all,{usual,most=1/0,asked=`pageSize`}){
let from=Number(call.query.get(`pageToken`)||0);
let to=from+Math.min(Number(call.query.get(asked)||usual),most);
return{items:all.slice(from,to),more:to<all.length?{nextPageToken:String(to)}:{}}}
var protos_generated_default=JSON.parse(`{"about":"Request messages of Google APIs, made by scripts/protos.ts from google-proto-files 6.0.1 (Apache-2.0, Google LLC).","messages":{"google.api.serviceusage.v1.BatchEnableServicesRequest":{"parent":{"t":"string"},"serviceIds":{"t":"string","p":"service_ids","r":1}},"google.api.serviceusage.v1.EnableServiceRequest":{"name":{"t":"string"}},"google.cloud.orgpolicy.v2.AlternatePolicySpec":{"launch":{"t":"string"},"spec":{"t":"google.cloud.orgpolicy.v2.PolicySpec"}},"google.cloud.orgpolicy.v2.Policy":{"name":{"t":"string","b":["IMMUTABLE"]},"spec":{"t":"google.cloud.orgpolicy.v2.PolicySpec"},"alternate":{"t":"google.cloud.orgpolicy.v2.AlternatePolicySpec"},"dryRunSpec":{"t":"google.cloud.orgpolicy.v2.PolicySpec","p":"dry_run_spec"},"etag":{"t":"string"}},"google.cloud.orgpolicy.v2.PolicySpec":{"etag":{"t":"string"},"updateTime":{"t":"google.protobuf.Timestamp","p":"update_time","b":["OUTPUT_ONLY"]},"rules":{"t":"google.cloud.orgpolicy.v2.PolicySpec.PolicyRule","r":1},"inheritFromParent":{"t":"bool","p":"inherit_from_parent"},"reset":{"t":"bool"}},"google.cloud.orgpolicy.v2.PolicySpec.PolicyRule":{"values":{"t":"google.cloud.orgpolicy.v2.PolicySpec.PolicyRule.StringValues","o":"kind"},"allowAll":{"t":"bool","p":"allow_all","o":"kind"},"denyAll":{"t":"bool","p":"deny_all","o":"kind"},"enforce":{"t":"bool","o":"kind"},"condition":{"t":"google.type.Expr"},"parameters":{"t":"google.protobuf.Struct"}},"google.cloud.orgpolicy.v2.PolicySpec.PolicyRule.StringValues":{"allowedValues":{"t":"string","p":"allowed_values","r":1},"deniedValues":{"t":"string","p":"denied_values","r":1}},"google.cloud.policytroubleshooter.iam.v3.AccessTuple":{"principal":{"t":"string","b":["REQUIRED"]},"fullResourceName":{"t":"string","p":"full_resource_name","b":["REQUIRED"]},"permission":{"t":"string","b":["REQUIRED"]},"permissionFqdn":{"t":"string","p":"permission_fqdn","b":["OUTPUT_ONLY"]},"conditionContext":{"t":"google.cloud.policytroubleshooter.iam.v3.ConditionContext","p":"condition_context"}},"google.cloud.policytroubleshooter.iam.v3.ConditionContext":{"resource":{"t":"google.cloud.policytroubleshooter.iam.v3.ConditionContext.Resource"},"destination":{"t":"google.cloud.policytroubleshooter.iam.v3.ConditionContext.Peer"},"request":{"t":"google.cloud.policytroubleshooter.iam.v3.ConditionContext.Request"},"effectiveTags":{"t":"google.cloud.policytroubleshooter.iam.v3.ConditionContext.EffectiveTag","p":"effective_tags","r":1,"b":["OUTPUT_ONLY"]}},"google.cloud.policytroubleshooter.iam.v3.ConditionContext.EffectiveTag":{"tagValue":{"t":"string","p":"tag_value","b":["OUTPUT_ONLY"]},"namespacedTagValue":{"t":"string","p":"namespaced_tag_value","b":["OUTPUT_ONLY"]},"tagKey":{"t":"string","p":"tag_key","b":["OUTPUT_ONLY"]},"namespacedTagKey":{"t":"string","p":"namespaced_tag_key","b":["OUTPUT_ONLY"]},"tagKeyParentName":{"t":"string","p":"tag_key_parent_name"},"inherited":{"t":"bool","b":["OUTPUT_ONLY"]}},"google.cloud.policytroubleshooter.iam.v3.ConditionContext.Peer":{"ip":{"t":"string"},"port":{"t":"int64"}},"google.cloud.policytroubleshooter.iam.v3.ConditionContext.Request":{"receiveTime":{"t":"google.protobuf.Timestamp","p":"receive_time"}},"google.cloud.policytroubleshooter.iam.v3.ConditionContext.Resource":{"service":{"t":"string"},"name":{"t":"string"},"type":{"t":"string"}},"google.cloud.policytroubleshooter.iam.v3.TroubleshootIamPolicyRequest":{"accessTuple":{"t":"google.cloud.policytroubleshooter.iam.v3.AccessTuple","p":"access_tuple"}},"google.cloud.resourcemanager.v3.TagBinding":{"name":{"t":"string","b":["OUTPUT_ONLY"]},"parent":{"t":"string"},"tagValue":{"t":"string","p":"tag_value"},"tagValueNamespacedName":{"t":"string","p":"tag_value_namespaced_name"}},"google.cloud.run.v2.BinaryAuthorization":{"useDefault":{"t":"bool","p":"use_default","o":"binauthz_method"},"policy":{"t":"string","o":"binauthz_method"},"breakglassJustification":{"t":"string","p":"breakglass_justification"}},"google.cloud.run.v2.BuildConfig":{"name":{"t":"string","b":["OUTPUT_ONLY"]},"sourceLocation":{"t":"string","p":"source_location"},"functionTarget":{"t":"string","p":"function_target"},"imageUri":{"t":"string","p":"image_uri"},"baseImage":{"t":"string","p":"base_image"},"enableAutomaticUpdates":{"t":"bool","p":"enable_automatic_updates"},"workerPool":{"t":"string","p":"worker_pool"},"environmentVariables":{"t":"string","p":"environment_variables","k":"string"},"serviceAccount":{"t":"string","p":"service_account"}},"google.cloud.run.v2.BuildInfo":{"functionTarget":{"t":"string","p":"function_target","b":["OUTPUT_ONLY"]},"sourceLocation":{"t":"string","p":"source_location","b":["OUTPUT_ONLY"]}},"google.cloud.run.v2.CancelExecutionRequest":{"name":{"t":"string","b":["REQUIRED"]},"validateOnly":{"t":"bool","p":"validate_only"},"etag":{"t":"string"}},"google.cloud.run.v2.CloudSqlInstance":{"instances":{"t":"string","r":1}},"google.cloud.run.v2.Condition":{"type":{"t":"string"},"state":{"t":"google.cloud.run.v2.Condition.State"},"message":{"t":"string"},"lastTransitionTime":{"t":"google.protobuf.Timestamp","p":"last_transition_time"},"severity":{"t":"google.cloud.run.v2.Condition.Severity"},"reason":{"t":"google.cloud.run.v2.Condition.CommonReason","o":"reasons","b":["OUTPUT_ONLY"]},"revisionReason":{"t":"google.cloud.run.v2.Condition.RevisionReason","p":"revision_reason","o":"reasons","b":["OUTPUT_ONLY"]},"executionReason":{"t":"google.cloud.run.v2.Condition.ExecutionReason","p":"execution_reason","o":"reasons","b":["OUTPUT_ONLY"]}},"google.cloud.run.v2.Container":{"name":{"t":"string"},"image":{"t":"string","b":["REQUIRED"]},"sourceCode":{"t":"google.cloud.run.v2.SourceCode","p":"source_code"},"command":{"t":"string","r":1},"args":{"t":"string","r":1},"env":{"t":"google.cloud.run.v2.EnvVar","r":1},"resources":{"t":"google.cloud.run.v2.ResourceRequirements"},"ports":{"t":"google.cloud.run.v2.ContainerPort","r":1},"volumeMounts":{"t":"google.cloud.run.v2.VolumeMount","p":"volume_mounts","r":1},"workingDir":{"t":"string","p":"working_dir"},"livenessProbe":{"t":"google.cloud.run.v2.Probe","p":"liveness_probe"},"startupProbe":{"t":"google.cloud.run.v2.Probe","p":"startup_probe"},"readinessProbe":{"t":"google.cloud.run.v2.Probe","p":"readiness_probe"},"dependsOn":{"t":"string","p":"depends_on","r":1},"baseImageUri":{"t":"string","p":"base_image_uri"},"buildInfo":{"t":"google.cloud.run.v2.BuildInfo","p":"build_info","b":["OUTPUT_ONLY"]}},"google.cloud.run.v2.ContainerPort":{"name":{"t":"string"},"containerPort":{"t":"int32","p":"container_port"}},"google.cloud.run.v2.EmptyDirVolumeSource":{"medium":{"t":"google.cloud.run.v2.EmptyDirVolumeSource.Medium"},"sizeLimit":{"t":"string","p":"size_limit"}},"google.cloud.run.v2.EnvVar":{"name":{"t":"string","b":["REQUIRED"]},"value":{"t":"string","o":"values"},"valueSource":{"t":"google.cloud.run.v2.EnvVarSource","p":"value_source","o":"values"}},"google.cloud.run.v2.EnvVarSource":{"secretKeyRef":{"t":"google.cloud.run.v2.SecretKeySelector","p":"secret_key_ref"}},"google.cloud.run.v2.ExecutionReference":{"name":{"t":"string"},"createTime":{"t":"google.protobuf.Timestamp","p":"create_time"},"completionTime":{"t":"google.protobuf.Timestamp","p":"completion_time"},"deleteTime":{"t":"google.protobuf.Timestamp","p":"delete_time"},"completionStatus":{"t":"google.cloud.run.v2.ExecutionReference.CompletionStatus","p":"completion_status"}},"google.cloud.run.v2.ExecutionTemplate":{"labels":{"t":"string","k":"string"},"annotations":{"t":"string","k":"string"},"parallelism":{"t":"int32"},"taskCount":{"t":"int32","p":"task_count"},"template":{"t":"google.cloud.run.v2.TaskTemplate","b":["REQUIRED"]}},"google.cloud.run.v2.GCSVolumeSource":{"bucket":{"t":"string"},"readOnly":{"t":"bool","p":"read_only"},"mountOptions":{"t":"string","p":"mount_options","r":1}},"google.cloud.run.v2.GRPCAction":{"port":{"t":"int32"},"service":{"t":"string"}},"google.cloud.run.v2.HTTPGetAction":{"path":{"t":"string"},"httpHeaders":{"t":"google.cloud.run.v2.HTTPHeader","p":"http_headers","r":1},"port":{"t":"int32"}},"google.cloud.run.v2.HTTPHeader":{"name":{"t":"string","b":["REQUIRED"]},"value":{"t":"string"}},"google.cloud.run.v2.InstanceSplit":{"type":{"t":"google.cloud.run.v2.InstanceSplitAllocationType"},"revision":{"t":"string"},"percent":{"t":"int32"}},"google.cloud.run.v2.InstanceSplitStatus":{"type":{"t":"google.cloud.run.v2.InstanceSplitAllocationType"},"revision":{"t":"string"},"percent":{"t":"int32"}},"google.cloud.run.v2.Job":{"name":{"t":"string"},"uid":{"t":"string","b":["OUTPUT_ONLY"]},"generation":{"t":"int64","b":["OUTPUT_ONLY"]},"labels":{"t":"string","k":"string"},"annotations":{"t":"string","k":"string"},"createTime":{"t":"google.protobuf.Timestamp","p":"create_time","b":["OUTPUT_ONLY"]},"updateTime":{"t":"google.protobuf.Timestamp","p":"update_time","b":["OUTPUT_ONLY"]},"deleteTime":{"t":"google.protobuf.Timestamp","p":"delete_time","b":["OUTPUT_ONLY"]},"expireTime":{"t":"google.protobuf.Timestamp","p":"expire_time","b":["OUTPUT_ONLY"]},"creator":{"t":"string","b":["OUTPUT_ONLY"]},"lastModifier":{"t":"string","p":"last_modifier","b":["OUTPUT_ONLY"]},"client":{"t":"string"},"clientVersion":{"t":"string","p":"client_version"},"launchStage":{"t":"google.api.LaunchStage","p":"launch_stage"},"binaryAuthorization":{"t":"google.cloud.run.v2.BinaryAuthorization","p":"binary_authorization"},"template":{"t":"google.cloud.run.v2.ExecutionTemplate","b":["REQUIRED"]},"observedGeneration":{"t":"int64","p":"observed_generation","b":["OUTPUT_ONLY"]},"terminalCondition":{"t":"google.cloud.run.v2.Condition","p":"terminal_condition","b":["OUTPUT_ONLY"]},"conditions":{"t":"google.cloud.run.v2.Condition","r":1,"b":["OUTPUT_ONLY"]},"executionCount":{"t":"int32","p":"execution_count","b":["OUTPUT_ONLY"]},"latestCreatedExecution":{"t":"google.cloud.run.v2.ExecutionReference","p":"latest_created_execution","b":["OUTPUT_ONLY"]},"reconciling":{"t":"bool","b":["OUTPUT_ONLY"]},"satisfiesPzs":{"t":"bool","p":"satisfies_pzs","b":["OUTPUT_ONLY"]},"startExecutionToken":{"t":"string","p":"start_execution_token","o":"create_execution"},"runExecutionToken":{"t":"string","p":"run_execution_token","o":"create_execution"},"etag":{"t":"string"}},"google.cloud.run.v2.NFSVolumeSource":{"server":{"t":"string"},"path":{"t":"string"},"readOnly":{"t":"bool","p":"read_only"}},"google.cloud.run.v2.NodeSelector":{"accelerator":{"t":"string","b":["REQUIRED"]}},"google.cloud.run.v2.Probe":{"initialDelaySeconds":{"t":"int32","p":"initial_delay_seconds"},"timeoutSeconds":{"t":"int32","p":"timeout_seconds"},"periodSeconds":{"t":"int32","p":"period_seconds"},"failureThreshold":{"t":"int32","p":"failure_threshold"},"httpGet":{"t":"google.cloud.run.v2.HTTPGetAction","p":"http_get","o":"probe_type"},"tcpSocket":{"t":"google.cloud.run.v2.TCPSocketAction","p":"tcp_socket","o":"probe_type"},"grpc":{"t":"google.cloud.run.v2.GRPCAction","o":"probe_type"}},"google.cloud.run.v2.ResourceRequirements":{"limits":{"t":"string","k":"string"},"cpuIdle":{"t":"bool","p":"cpu_idle"},"startupCpuBoost":{"t":"bool","p":"startup_cpu_boost"}},"google.cloud.run.v2.RevisionScaling":{"minInstanceCount":{"t":"int32","p":"min_instance_count"},"maxInstanceCount":{"t":"int32","p":"max_instance_count"}},"google.cloud.run.v2.RevisionTemplate":{"revision":{"t":"string"},"labels":{"t":"string","k":"string"},"annotations":{"t":"string","k":"string"},"scaling":{"t":"google.cloud.run.v2.RevisionScaling"},"vpcAccess":{"t":"google.cloud.run.v2.VpcAccess","p":"vpc_access"},"timeout":{"t":"google.protobuf.Duration"},"serviceAccount":{"t":"string","p":"service_account"},"containers":{"t":"google.cloud.run.v2.Container","r":1},"volumes":{"t":"google.cloud.run.v2.Volume","r":1},"executionEnvironment":{"t":"google.cloud.run.v2.ExecutionEnvironment","p":"execution_environment"},"encryptionKey":{"t":"string","p":"encryption_key"},"maxInstanceRequestConcurrency":{"t":"int32","p":"max_instance_request_concurrency"},"serviceMesh":{"t":"google.cloud.run.v2.ServiceMesh","p":"service_mesh"},"encryptionKeyRevocationAction":{"t":"google.cloud.run.v2.EncryptionKeyRevocationAction","p":"encryption_key_revocation_action"},"encryptionKeyShutdownDuration":{"t":"google.protobuf.Duration","p":"encryption_key_shutdown_duration"},"sessionAffinity":{"t":"bool","p":"session_affinity"},"healthCheckDisabled":{"t":"bool","p":"health_check_disabled"},"nodeSelector":{"t":"google.cloud.run.v2.NodeSelector","p":"node_selector"},"gpuZonalRedundancyDisabled":{"t":"bool","p":"gpu_zonal_redundancy_disabled"}},"google.cloud.run.v2.RunJobRequest":{"name":{"t":"string","b":["REQUIRED"]},"validateOnly":{"t":"bool","p":"validate_only"},"etag":{"t":"string"},"overrides":{"t":"google.cloud.run.v2.RunJobRequest.Overrides"}},"google.cloud.run.v2.RunJobRequest.Overrides":{"containerOverrides":{"t":"google.cloud.run.v2.RunJobRequest.Overrides.ContainerOverride","p":"container_overrides","r":1},"taskCount":{"t":"int32","p":"task_count"},"timeout":{"t":"google.protobuf.Duration"}},"google.cloud.run.v2.RunJobRequest.Overrides.ContainerOverride":{"name":{"t":"string"},"args":{"t":"string","r":1},"env":{"t":"google.cloud.run.v2.EnvVar","r":1},"clearArgs":{"t":"bool","p":"clear_args"}},"google.cloud.run.v2.SecretKeySelector":{"secret":{"t":"string","b":["REQUIRED"]},"version":{"t":"string"}},"google.cloud.run.v2.SecretVolumeSource":{"secret":{"t":"string","b":["REQUIRED"]},"items":{"t":"google.cloud.run.v2.VersionToPath","r":1},"defaultMode":{"t":"int32","p":"default_mode"}},"google.cloud.run.v2.Service":{"name":{"t":"string"},"description":{"t":"string"},"uid":{"t":"string","b":["OUTPUT_ONLY"]},"generation":{"t":"int64","b":["OUTPUT_ONLY"]},"labels":{"t":"string","k":"string"},"annotations":{"t":"string","k":"string"},"createTime":{"t":"google.protobuf.Timestamp","p":"create_time","b":["OUTPUT_ONLY"]},"updateTime":{"t":"google.protobuf.Timestamp","p":"update_time","b":["OUTPUT_ONLY"]},"deleteTime":{"t":"google.protobuf.Timestamp","p":"delete_time","b":["OUTPUT_ONLY"]},"expireTime":{"t":"google.protobuf.Timestamp","p":"expire_time","b":["OUTPUT_ONLY"]},"creator":{"t":"string","b":["OUTPUT_ONLY"]},"lastModifier":{"t":"string","p":"last_modifier","b":["OUTPUT_ONLY"]},"client":{"t":"string"},"clientVersion":{"t":"string","p":"client_version"},"ingress":{"t":"google.cloud.run.v2.IngressTraffic"},"launchStage":{"t":"google.api.LaunchStage","p":"launch_stage"},"binaryAuthorization":{"t":"google.cloud.run.v2.BinaryAuthorization","p":"binary_authorization"},"template":{"t":"google.cloud.run.v2.RevisionTemplate","b":["REQUIRED"]},"traffic":{"t":"google.cloud.run.v2.TrafficTarget","r":1},"scaling":{"t":"google.cloud.run.v2.ServiceScaling"},"invokerIamDisabled":{"t":"bool","p":"invoker_iam_disabled"},"defaultUriDisabled":{"t":"bool","p":"default_uri_disabled"},"urls":{"t":"string","r":1,"b":["OUTPUT_ONLY"]},"iapEnabled":{"t":"bool","p":"iap_enabled"},"multiRegionSettings":{"t":"google.cloud.run.v2.Service.MultiRegionSettings","p":"multi_region_settings"},"customAudiences":{"t":"string","p":"custom_audiences","r":1},"observedGeneration":{"t":"int64","p":"observed_generation","b":["OUTPUT_ONLY"]},"terminalCondition":{"t":"google.cloud.run.v2.Condition","p":"terminal_condition","b":["OUTPUT_ONLY"]},"conditions":{"t":"google.cloud.run.v2.Condition","r":1,"b":["OUTPUT_ONLY"]},"latestReadyRevision":{"t":"string","p":"latest_ready_revision","b":["OUTPUT_ONLY"]},"latestCreatedRevision":{"t":"string","p":"latest_created_revision","b":["OUTPUT_ONLY"]},"trafficStatuses":{"t":"google.cloud.run.v2.TrafficTargetStatus","p":"traffic_statuses","r":1,"b":["OUTPUT_ONLY"]},"uri":{"t":"string","b":["OUTPUT_ONLY"]},"satisfiesPzs":{"t":"bool","p":"satisfies_pzs","b":["OUTPUT_ONLY"]},"threatDetectionEnabled":{"t":"bool","p":"threat_detection_enabled","b":["OUTPUT_ONLY"]},"buildConfig":{"t":"google.cloud.run.v2.BuildConfig","p":"build_config"},"reconciling":{"t":"bool","b":["OUTPUT_ONLY"]},"etag":{"t":"string"}},"google.cloud.run.v2.Service.MultiRegionSettings":{"regions":{"t":"string","r":1,"b":["REQUIRED"]},"multiRegionId":{"t":"string","p":"multi_region_id"}},"google.cloud.run.v2.ServiceMesh":{"mesh":{"t":"string"}},"google.cloud.run.v2.ServiceScaling":{"minInstanceCount":{"t":"int32","p":"min_instance_count"},"scalingMode":{"t":"google.cloud.run.v2.ServiceScaling.ScalingMode","p":"scaling_mode"},"maxInstanceCount":{"t":"int32","p":"max_instance_count"},"manualInstanceCount":{"t":"int32","p":"manual_instance_count"}},"google.cloud.run.v2.SourceCode":{"cloudStorageSource":{"t":"google.cloud.run.v2.SourceCode.CloudStorageSource","p":"cloud_storage_source","o":"source_type"}},"google.cloud.run.v2.SourceCode.CloudStorageSource":{"bucket":{"t":"string","b":["REQUIRED"]},"object":{"t":"string","b":["REQUIRED"]},"generation":{"t":"int64"}},"google.cloud.run.v2.StorageSource":{"bucket":{"t":"string","b":["REQUIRED"]},"object":{"t":"string","b":["REQUIRED"]},"generation":{"t":"int64"}},"google.cloud.run.v2.SubmitBuildRequest":{"parent":{"t":"string","b":["REQUIRED"]},"storageSource":{"t":"google.cloud.run.v2.StorageSource","p":"storage_source","o":"source","b":["REQUIRED"]},"imageUri":{"t":"string","p":"image_uri","b":["REQUIRED"]},"buildpackBuild":{"t":"google.cloud.run.v2.SubmitBuildRequest.BuildpacksBuild","p":"buildpack_build","o":"build_type"},"dockerBuild":{"t":"google.cloud.run.v2.SubmitBuildRequest.DockerBuild","p":"docker_build","o":"build_type"},"serviceAccount":{"t":"string","p":"service_account"},"workerPool":{"t":"string","p":"worker_pool"},"tags":{"t":"string","r":1},"machineType":{"t":"string","p":"machine_type"},"releaseTrack":{"t":"google.api.LaunchStage","p":"release_track"},"client":{"t":"string"}},"google.cloud.run.v2.SubmitBuildRequest.BuildpacksBuild":{"runtime":{"t":"string"},"functionTarget":{"t":"string","p":"function_target"},"cacheImageUri":{"t":"string","p":"cache_image_uri"},"baseImage":{"t":"string","p":"base_image"},"environmentVariables":{"t":"string","p":"environment_variables","k":"string"},"enableAutomaticUpdates":{"t":"bool","p":"enable_automatic_updates"},"projectDescriptor":{"t":"string","p":"project_descriptor"}},"google.cloud.run.v2.SubmitBuildRequest.DockerBuild":{},"google.cloud.run.v2.TCPSocketAction":{"port":{"t":"int32"}},"google.cloud.run.v2.TaskTemplate":{"containers":{"t":"google.cloud.run.v2.Container","r":1},"volumes":{"t":"google.cloud.run.v2.Volume","r":1},"maxRetries":{"t":"int32","p":"max_retries","o":"retries"},"timeout":{"t":"google.protobuf.Duration"},"serviceAccount":{"t":"string","p":"service_account"},"executionEnvironment":{"t":"google.cloud.run.v2.ExecutionEnvironment","p":"execution_environment"},"encryptionKey":{"t":"string","p":"encryption_key"},"vpcAccess":{"t":"google.cloud.run.v2.VpcAccess","p":"vpc_access"},"nodeSelector":{"t":"google.cloud.run.v2.NodeSelector","p":"node_selector"},"gpuZonalRedundancyDisabled":{"t":"bool","p":"gpu_zonal_redundancy_disabled"}},"google.cloud.run.v2.TrafficTarget":{"type":{"t":"google.cloud.run.v2.TrafficTargetAllocationType"},"revision":{"t":"string"},"percent":{"t":"int32"},"tag":{"t":"string"}},"google.cloud.run.v2.TrafficTargetStatus":{"type":{"t":"google.cloud.run.v2.TrafficTargetAllocationType"},"revision":{"t":"string"},"percent":{"t":"int32"},"tag":{"t":"string"},"uri":{"t":"string"}},"google.cloud.run.v2.VersionToPath":{"path":{"t":"string","b":["REQUIRED"]},"version":{"t":"string"},"mode":{"t":"int32"}},"google.cloud.run.v2.Volume":{"name":{"t":"string","b":["REQUIRED"]},"secret":{"t":"google.cloud.run.v2.SecretVolumeSource","o":"volume_type"},"cloudSqlInstance":{"t":"google.cloud.run.v2.CloudSqlInstance","p":"cloud_sql_instance","o":"volume_type"},"emptyDir":{"t":"google.cloud.run.v2.EmptyDirVolumeSource","p":"empty_dir","o":"volume_type"},"nfs":{"t":"google.cloud.run.v2.NFSVolumeSource","o":"volume_type"},"gcs":{"t":"google.cloud.run.v2.GCSVolumeSource","o":"volume_type"}},"google.cloud.run.v2.VolumeMount":{"name":{"t":"string","b":["REQUIRED"]},"mountPath":{"t":"string","p":"mount_path","b":["REQUIRED"]},"subPath":{"t":"string","p":"sub_path"}},"google.cloud.run.v2.VpcAccess":{"connector":{"t":"string"},"egress":{"t":"google.cloud.run.v2.VpcAccess.VpcEgress"},"networkInterfaces":{"t":"google.cloud.run.v2.VpcAccess.NetworkInterface","p":"network_interfaces","r":1}},"google.cloud.run.v2.VpcAccess.NetworkInterface":{"network":{"t":"string"},"subnetwork":{"t":"string"},"tags":{"t":"string","r":1}},"google.cloud.run.v2.WorkerPool":{"name":{"t":"string"},"description":{"t":"string"},"uid":{"t":"string","b":["OUTPUT_ONLY"]},"generation":{"t":"int64","b":["OUTPUT_ONLY"]},"labels":{"t":"string","k":"string"},"annotations":{"t":"string","k":"string"},"createTime":{"t":"google.protobuf.Timestamp","p":"create_time","b":["OUTPUT_ONLY"]},"updateTime":{"t":"google.protobuf.Timestamp","p":"update_time","b":["OUTPUT_ONLY"]},"deleteTime":{"t":"google.protobuf.Timestamp","p":"delete_time","b":["OUTPUT_ONLY"]},"expireTime":{"t":"google.protobuf.Timestamp","p":"expire_time","b":["OUTPUT_ONLY"]},"creator":{"t":"string","b":["OUTPUT_ONLY"]},"lastModifier":{"t":"string","p":"last_modifier","b":["OUTPUT_ONLY"]},"client":{"t":"string"},"clientVersion":{"t":"string","p":"client_version"},"launchStage":{"t":"google.api.LaunchStage","p":"launch_stage"},"binaryAuthorization":{"t":"google.cloud.run.v2.BinaryAuthorization","p":"binary_authorization"},"template":{"t":"google.cloud.run.v2.WorkerPoolRevisionTemplate","b":["REQUIRED"]},"instanceSplits":{"t":"google.cloud.run.v2.InstanceSplit","p":"instance_splits","r":1},"scaling":{"t":"google.cloud.run.v2.WorkerPoolScaling"},"observedGeneration":{"t":"int64","p":"observed_generation","b":["OUTPUT_ONLY"]},"terminalCondition":{"t":"google.cloud.run.v2.Condition","p":"terminal_condition","b":["OUTPUT_ONLY"]},"conditions":{"t":"google.cloud.run.v2.Condition","r":1,"b":["OUTPUT_ONLY"]},"latestReadyRevision":{"t":"string","p":"latest_ready_revision","b":["OUTPUT_ONLY"]},"latestCreatedRevision":{"t":"string","p":"latest_created_revision","b":["OUTPUT_ONLY"]},"instanceSplitStatuses":{"t":"google.cloud.run.v2.InstanceSplitStatus","p":"instance_split_statuses","r":1,"b":["OUTPUT_ONLY"]},"threatDetectionEnabled":{"t":"bool","p":"threat_detection_enabled","b":["OUTPUT_ONLY"]},"customAudiences":{"t":"string","p":"custom_audiences","r":1},"satisfiesPzs":{"t":"bool","p":"satisfies_pzs","b":["OUTPUT_ONLY"]},"reconciling":{"t":"bool","b":["OUTPUT_ONLY"]},"etag":{"t":"string"}},"google.cloud.run.v2.WorkerPoolRevisionTemplate":{"revision":{"t":"string"},"labels":{"t":"string","k":"string"},"annotations":{"t":"string","k":"string"},"vpcAccess":{"t":"google.cloud.run.v2.VpcAccess","p":"vpc_access"},"serviceAccount":{"t":"string","p":"service_account"},"containers":{"t":"google.cloud.run.v2.Container","r":1},"volumes":{"t":"google.cloud.run.v2.Volume","r":1},"encryptionKey":{"t":"string","p":"encryption_key"},"serviceMesh":{"t":"google.cloud.run.v2.ServiceMesh","p":"service_mesh"},"encryptionKeyRevocationAction":{"t":"google.cloud.run.v2.EncryptionKeyRevocationAction","p":"encryption_key_revocation_action"},"encryptionKeyShutdownDuration":{"t":"google.protobuf.Duration","p":"encryption_key_shutdown_duration"},"nodeSelector":{"t":"google.cloud.run.v2.NodeSelector","p":"node_selector"},"gpuZonalRedundancyDisabled":{"t":"bool","p":"gpu_zonal_redundancy_disabled"}},"google.cloud.run.v2.WorkerPoolScaling":{"manualInstanceCount":{"t":"int32","p":"manual_instance_count"}},"google.cloud.scheduler.v1.AppEngineHttpTarget":{"httpMethod":{"t":"google.cloud.scheduler.v1.HttpMethod","p":"http_method"},"appEngineRouting":{"t":"google.cloud.scheduler.v1.AppEngineRouting","p":"app_engine_routing"},"relativeUri":{"t":"string","p":"relative_uri"},"headers":{"t":"string","k":"string"},"body":{"t":"bytes"}},"google.cloud.scheduler.v1.AppEngineRouting":{"service":{"t":"string"},"version":{"t":"string"},"instance":{"t":"string"},"host":{"t":"string"}},"google.cloud.scheduler.v1.HttpTarget":{"uri":{"t":"string"},"httpMethod":{"t":"google.cloud.scheduler.v1.HttpMethod","p":"http_method"},"headers":{"t":"string","k":"string"},"body":{"t":"bytes"},"oauthToken":{"t":"google.cloud.scheduler.v1.OAuthToken","p":"oauth_token","o":"authorization_header"},"oidcToken":{"t":"google.cloud.scheduler.v1.OidcToken","p":"oidc_token","o":"authorization_header"}},"google.cloud.scheduler.v1.Job":{"name":{"t":"string"},"description":{"t":"string"},"pubsubTarget":{"t":"google.cloud.scheduler.v1.PubsubTarget","p":"pubsub_target","o":"target"},"appEngineHttpTarget":{"t":"google.cloud.scheduler.v1.AppEngineHttpTarget","p":"app_engine_http_target","o":"target"},"httpTarget":{"t":"google.cloud.scheduler.v1.HttpTarget","p":"http_target","o":"target"},"schedule":{"t":"string"},"timeZone":{"t":"string","p":"time_zone"},"userUpdateTime":{"t":"google.protobuf.Timestamp","p":"user_update_time","b":["OUTPUT_ONLY"]},"state":{"t":"google.cloud.scheduler.v1.Job.State","b":["OUTPUT_ONLY"]},"status":{"t":"google.rpc.Status","b":["OUTPUT_ONLY"]},"scheduleTime":{"t":"google.protobuf.Timestamp","p":"schedule_time","b":["OUTPUT_ONLY"]},"lastAttemptTime":{"t":"google.protobuf.Timestamp","p":"last_attempt_time","b":["OUTPUT_ONLY"]},"retryConfig":{"t":"google.cloud.scheduler.v1.RetryConfig","p":"retry_config"},"attemptDeadline":{"t":"google.protobuf.Duration","p":"attempt_deadline"}},"google.cloud.scheduler.v1.OAuthToken":{"serviceAccountEmail":{"t":"string","p":"service_account_email"},"scope":{"t":"string"}},"google.cloud.scheduler.v1.OidcToken":{"serviceAccountEmail":{"t":"string","p":"service_account_email"},"audience":{"t":"string"}},"google.cloud.scheduler.v1.PauseJobRequest":{"name":{"t":"string","b":["REQUIRED"]}},"google.cloud.scheduler.v1.PubsubTarget":{"topicName":{"t":"string","p":"topic_name"},"data":{"t":"bytes"},"attributes":{"t":"string","k":"string"}},"google.cloud.scheduler.v1.ResumeJobRequest":{"name":{"t":"string","b":["REQUIRED"]}},"google.cloud.scheduler.v1.RetryConfig":{"retryCount":{"t":"int32","p":"retry_count"},"maxRetryDuration":{"t":"google.protobuf.Duration","p":"max_retry_duration"},"minBackoffDuration":{"t":"google.protobuf.Duration","p":"min_backoff_duration"},"maxBackoffDuration":{"t":"google.protobuf.Duration","p":"max_backoff_duration"},"maxDoublings":{"t":"int32","p":"max_doublings"}},"google.cloud.scheduler.v1.RunJobRequest":{"name":{"t":"string","b":["REQUIRED"]}},"google.devtools.artifactregistry.v1.CleanupPolicy":{"condition":{"t":"google.devtools.artifactregistry.v1.CleanupPolicyCondition","o":"condition_type"},"mostRecentVersions":{"t":"google.devtools.artifactregistry.v1.CleanupPolicyMostRecentVersions","p":"most_recent_versions","o":"condition_type"},"id":{"t":"string"},"action":{"t":"google.devtools.artifactregistry.v1.CleanupPolicy.Action"}},"google.devtools.artifactregistry.v1.CleanupPolicyCondition":{"tagState":{"t":"google.devtools.artifactregistry.v1.CleanupPolicyCondition.TagState","p":"tag_state"},"tagPrefixes":{"t":"string","p":"tag_prefixes","r":1},"versionNamePrefixes":{"t":"string","p":"version_name_prefixes","r":1},"packageNamePrefixes":{"t":"string","p":"package_name_prefixes","r":1},"olderThan":{"t":"google.protobuf.Duration","p":"older_than"},"newerThan":{"t":"google.protobuf.Duration","p":"newer_than"}},"google.devtools.artifactregistry.v1.CleanupPolicyMostRecentVersions":{"packageNamePrefixes":{"t":"string","p":"package_name_prefixes","r":1},"keepCount":{"t":"int32","p":"keep_count"}},"google.devtools.artifactregistry.v1.RemoteRepositoryConfig":{"dockerRepository":{"t":"google.devtools.artifactregistry.v1.RemoteRepositoryConfig.DockerRepository","p":"docker_repository","o":"remote_source"},"mavenRepository":{"t":"google.devtools.artifactregistry.v1.RemoteRepositoryConfig.MavenRepository","p":"maven_repository","o":"remote_source"},"npmRepository":{"t":"google.devtools.artifactregistry.v1.RemoteRepositoryConfig.NpmRepository","p":"npm_repository","o":"remote_source"},"pythonRepository":{"t":"google.devtools.artifactregistry.v1.RemoteRepositoryConfig.PythonRepository","p":"python_repository","o":"remote_source"},"aptRepository":{"t":"google.devtools.artifactregistry.v1.RemoteRepositoryConfig.AptRepository","p":"apt_repository","o":"remote_source"},"yumRepository":{"t":"google.devtools.artifactregistry.v1.RemoteRepositoryConfig.YumRepository","p":"yum_repository","o":"remote_source"},"commonRepository":{"t":"google.devtools.artifactregistry.v1.RemoteRepositoryConfig.CommonRemoteRepository","p":"common_repository","o":"remote_source"},"description":{"t":"string"},"upstreamCredentials":{"t":"google.devtools.artifactregistry.v1.RemoteRepositoryConfig.UpstreamCredentials","p":"upstream_credentials"},"disableUpstreamValidation":{"t":"bool","p":"disable_upstream_validation"}},"google.devtools.artifactregistry.v1.RemoteRepositoryConfig.AptRepository":{"publicRepository":{"t":"google.devtools.artifactregistry.v1.RemoteRepositoryConfig.AptRepository.PublicRepository","p":"public_repository","o":"upstream"},"customRepository":{"t":"google.devtools.artifactregistry.v1.RemoteRepositoryConfig.AptRepository.CustomRepository","p":"custom_repository","o":"upstream"}},"google.devtools.artifactregistry.v1.RemoteRepositoryConfig.AptRepository.CustomRepository":{"uri":{"t":"string"}},"google.devtools.artifactregistry.v1.RemoteRepositoryConfig.AptRepository.PublicRepository":{"repositoryBase":{"t":"google.devtools.artifactregistry.v1.RemoteRepositoryConfig.AptRepository.PublicRepository.RepositoryBase","p":"repository_base"},"repositoryPath":{"t":"string","p":"repository_path"}},"google.devtools.artifactregistry.v1.RemoteRepositoryConfig.CommonRemoteRepository":{"uri":{"t":"string","b":["REQUIRED"]}},"google.devtools.artifactregistry.v1.RemoteRepositoryConfig.DockerRepository":{"publicRepository":{"t":"google.devtools.artifactregistry.v1.RemoteRepositoryConfig.DockerRepository.PublicRepository","p":"public_repository","o":"upstream"},"customRepository":{"t":"google.devtools.artifactregistry.v1.RemoteRepositoryConfig.DockerRepository.CustomRepository","p":"custom_repository","o":"upstream"}},"google.devtools.artifactregistry.v1.RemoteRepositoryConfig.DockerRepository.CustomRepository":{"uri":{"t":"string"}},"google.devtools.artifactregistry.v1.RemoteRepositoryConfig.MavenRepository":{"publicRepository":{"t":"google.devtools.artifactregistry.v1.RemoteRepositoryConfig.MavenRepository.PublicRepository","p":"public_repository","o":"upstream"},"customRepository":{"t":"google.devtools.artifactregistry.v1.RemoteRepositoryConfig.MavenRepository.CustomRepository","p":"custom_repository","o":"upstream"}},"google.devtools.artifactregistry.v1.RemoteRepositoryConfig.MavenRepository.CustomRepository":{"uri":{"t":"string"}},"google.devtools.artifactregistry.v1.RemoteRepositoryConfig.NpmRepository":{"publicRepository":{"t":"google.devtools.artifactregistry.v1.RemoteRepositoryConfig.NpmRepository.PublicRepository","p":"public_repository","o":"upstream"},"customRepository":{"t":"google.devtools.artifactregistry.v1.RemoteRepositoryConfig.NpmRepository.CustomRepository","p":"custom_repository","o":"upstream"}},"google.devtools.artifactregistry.v1.RemoteRepositoryConfig.NpmRepository.CustomRepository":{"uri":{"t":"string"}},"google.devtools.artifactregistry.v1.RemoteRepositoryConfig.PythonRepository":{"publicRepository":{"t":"google.devtools.artifactregistry.v1.RemoteRepositoryConfig.PythonRepository.PublicRepository","p":"public_repository","o":"upstream"},"customRepository":{"t":"google.devtools.artifactregistry.v1.RemoteRepositoryConfig.PythonRepository.CustomRepository","p":"custom_repository","o":"upstream"}},"google.devtools.artifactregistry.v1.RemoteRepositoryConfig.PythonRepository.CustomRepository":{"uri":{"t":"string"}},"google.devtools.artifactregistry.v1.RemoteRepositoryConfig.UpstreamCredentials":{"usernamePasswordCredentials":{"t":"google.devtools.artifactregistry.v1.RemoteRepositoryConfig.UpstreamCredentials.UsernamePasswordCredentials","p":"username_password_credentials","o":"credentials"}},"google.devtools.artifactregistry.v1.RemoteRepositoryConfig.UpstreamCredentials.UsernamePasswordCredentials":{"username":{"t":"string"},"passwordSecretVersion":{"t":"string","p":"password_secret_version"}},"google.devtools.artifactregistry.v1.RemoteRepositoryConfig.YumRepository":{"publicRepository":{"t":"google.devtools.artifactregistry.v1.RemoteRepositoryConfig.YumRepository.PublicRepository","p":"public_repository","o":"upstream"},"customRepository":{"t":"google.devtools.artifactregistry.v1.RemoteRepositoryConfig.YumRepository.CustomRepository","p":"custom_repository","o":"upstream"}},"google.devtools.artifactregistry.v1.RemoteRepositoryConfig.YumRepository.CustomRepository":{"uri":{"t":"string"}},"google.devtools.artifactregistry.v1.RemoteRepositoryConfig.YumRepository.PublicRepository":{"repositoryBase":{"t":"google.devtools.artifactregistry.v1.RemoteRepositoryConfig.YumRepository.PublicRepository.RepositoryBase","p":"repository_base"},"repositoryPath":{"t":"string","p":"repository_path"}},"google.devtools.artifactregistry.v1.Repository":{"mavenConfig":{"t":"google.devtools.artifactregistry.v1.Repository.MavenRepositoryConfig","p":"maven_config","o":"format_config"},"dockerConfig":{"t":"google.devtools.artifactregistry.v1.Repository.DockerRepositoryConfig","p":"docker_config","o":"format_config"},"virtualRepositoryConfig":{"t":"google.devtools.artifactregistry.v1.VirtualRepositoryConfig","p":"virtual_repository_config","o":"mode_config"},"remoteRepositoryConfig":{"t":"google.devtools.artifactregistry.v1.RemoteRepositoryConfig","p":"remote_repository_config","o":"mode_config"},"name":{"t":"string"},"format":{"t":"google.devtools.artifactregistry.v1.Repository.Format"},"description":{"t":"string"},"labels":{"t":"string","k":"string"},"createTime":{"t":"google.protobuf.Timestamp","p":"create_time","b":["OUTPUT_ONLY"]},"updateTime":{"t":"google.protobuf.Timestamp","p":"update_time","b":["OUTPUT_ONLY"]},"kmsKeyName":{"t":"string","p":"kms_key_name"},"mode":{"t":"google.devtools.artifactregistry.v1.Repository.Mode"},"cleanupPolicies":{"t":"google.devtools.artifactregistry.v1.CleanupPolicy","p":"cleanup_policies","k":"string"},"sizeBytes":{"t":"int64","p":"size_bytes","b":["OUTPUT_ONLY"]},"satisfiesPzs":{"t":"bool","p":"satisfies_pzs","b":["OUTPUT_ONLY"]},"cleanupPolicyDryRun":{"t":"bool","p":"cleanup_policy_dry_run"},"vulnerabilityScanningConfig":{"t":"google.devtools.artifactregistry.v1.Repository.VulnerabilityScanningConfig","p":"vulnerability_scanning_config"},"disallowUnspecifiedMode":{"t":"bool","p":"disallow_unspecified_mode"},"satisfiesPzi":{"t":"bool","p":"satisfies_pzi","b":["OUTPUT_ONLY"]},"registryUri":{"t":"string","p":"registry_uri","b":["OUTPUT_ONLY"]}},"google.devtools.artifactregistry.v1.Repository.DockerRepositoryConfig":{"immutableTags":{"t":"bool","p":"immutable_tags"}},"google.devtools.artifactregistry.v1.Repository.MavenRepositoryConfig":{"allowSnapshotOverwrites":{"t":"bool","p":"allow_snapshot_overwrites"},"versionPolicy":{"t":"google.devtools.artifactregistry.v1.Repository.MavenRepositoryConfig.VersionPolicy","p":"version_policy"}},"google.devtools.artifactregistry.v1.Repository.VulnerabilityScanningConfig":{"enablementConfig":{"t":"google.devtools.artifactregistry.v1.Repository.VulnerabilityScanningConfig.EnablementConfig","p":"enablement_config"},"lastEnableTime":{"t":"google.protobuf.Timestamp","p":"last_enable_time","b":["OUTPUT_ONLY"]},"enablementState":{"t":"google.devtools.artifactregistry.v1.Repository.VulnerabilityScanningConfig.EnablementState","p":"enablement_state","b":["OUTPUT_ONLY"]},"enablementStateReason":{"t":"string","p":"enablement_state_reason","b":["OUTPUT_ONLY"]}},"google.devtools.artifactregistry.v1.UpstreamPolicy":{"id":{"t":"string"},"repository":{"t":"string"},"priority":{"t":"int32"}},"google.devtools.artifactregistry.v1.VirtualRepositoryConfig":{"upstreamPolicies":{"t":"google.devtools.artifactregistry.v1.UpstreamPolicy","p":"upstream_policies","r":1}},"google.devtools.cloudbuild.v1.ApprovalConfig":{"approvalRequired":{"t":"bool","p":"approval_required"}},"google.devtools.cloudbuild.v1.ApprovalResult":{"approverAccount":{"t":"string","p":"approver_account","b":["OUTPUT_ONLY"]},"approvalTime":{"t":"google.protobuf.Timestamp","p":"approval_time","b":["OUTPUT_ONLY"]},"decision":{"t":"google.devtools.cloudbuild.v1.ApprovalResult.Decision","b":["REQUIRED"]},"comment":{"t":"string"},"url":{"t":"string"}},"google.devtools.cloudbuild.v1.Artifacts":{"images":{"t":"string","r":1},"objects":{"t":"google.devtools.cloudbuild.v1.Artifacts.ArtifactObjects"},"mavenArtifacts":{"t":"google.devtools.cloudbuild.v1.Artifacts.MavenArtifact","p":"maven_artifacts","r":1},"goModules":{"t":"google.devtools.cloudbuild.v1.Artifacts.GoModule","p":"go_modules","r":1},"pythonPackages":{"t":"google.devtools.cloudbuild.v1.Artifacts.PythonPackage","p":"python_packages","r":1},"npmPackages":{"t":"google.devtools.cloudbuild.v1.Artifacts.NpmPackage","p":"npm_packages","r":1}},"google.devtools.cloudbuild.v1.Artifacts.ArtifactObjects":{"location":{"t":"string"},"paths":{"t":"string","r":1},"timing":{"t":"google.devtools.cloudbuild.v1.TimeSpan","b":["OUTPUT_ONLY"]}},"google.devtools.cloudbuild.v1.Artifacts.GoModule":{"repositoryName":{"t":"string","p":"repository_name"},"repositoryLocation":{"t":"string","p":"repository_location"},"repositoryProjectId":{"t":"string","p":"repository_project_id"},"sourcePath":{"t":"string","p":"source_path"},"modulePath":{"t":"string","p":"module_path"},"moduleVersion":{"t":"string","p":"module_version"}},"google.devtools.cloudbuild.v1.Artifacts.MavenArtifact":{"repository":{"t":"string"},"path":{"t":"string"},"artifactId":{"t":"string","p":"artifact_id"},"groupId":{"t":"string","p":"group_id"},"version":{"t":"string"}},"google.devtools.cloudbuild.v1.Artifacts.NpmPackage":{"repository":{"t":"string"},"packagePath":{"t":"string","p":"package_path"}},"google.devtools.cloudbuild.v1.Artifacts.PythonPackage":{"repository":{"t":"string"},"paths":{"t":"string","r":1}},"google.devtools.cloudbuild.v1.Build":{"name":{"t":"string","b":["OUTPUT_ONLY"]},"id":{"t":"string","b":["OUTPUT_ONLY"]},"projectId":{"t":"string","p":"project_id","b":["OUTPUT_ONLY"]},"status":{"t":"google.devtools.cloudbuild.v1.Build.Status","b":["OUTPUT_ONLY"]},"statusDetail":{"t":"string","p":"status_detail","b":["OUTPUT_ONLY"]},"source":{"t":"google.devtools.cloudbuild.v1.Source"},"steps":{"t":"google.devtools.cloudbuild.v1.BuildStep","r":1},"results":{"t":"google.devtools.cloudbuild.v1.Results","b":["OUTPUT_ONLY"]},"createTime":{"t":"google.protobuf.Timestamp","p":"create_time","b":["OUTPUT_ONLY"]},"startTime":{"t":"google.protobuf.Timestamp","p":"start_time","b":["OUTPUT_ONLY"]},"finishTime":{"t":"google.protobuf.Timestamp","p":"finish_time","b":["OUTPUT_ONLY"]},"timeout":{"t":"google.protobuf.Duration"},"images":{"t":"string","r":1},"queueTtl":{"t":"google.protobuf.Duration","p":"queue_ttl"},"artifacts":{"t":"google.devtools.cloudbuild.v1.Artifacts"},"logsBucket":{"t":"string","p":"logs_bucket"},"sourceProvenance":{"t":"google.devtools.cloudbuild.v1.SourceProvenance","p":"source_provenance","b":["OUTPUT_ONLY"]},"buildTriggerId":{"t":"string","p":"build_trigger_id","b":["OUTPUT_ONLY"]},"options":{"t":"google.devtools.cloudbuild.v1.BuildOptions"},"logUrl":{"t":"string","p":"log_url","b":["OUTPUT_ONLY"]},"substitutions":{"t":"string","k":"string"},"tags":{"t":"string","r":1},"secrets":{"t":"google.devtools.cloudbuild.v1.Secret","r":1},"timing":{"t":"google.devtools.cloudbuild.v1.TimeSpan","k":"string","b":["OUTPUT_ONLY"]},"approval":{"t":"google.devtools.cloudbuild.v1.BuildApproval","b":["OUTPUT_ONLY"]},"serviceAccount":{"t":"string","p":"service_account"},"availableSecrets":{"t":"google.devtools.cloudbuild.v1.Secrets","p":"available_secrets"},"warnings":{"t":"google.devtools.cloudbuild.v1.Build.Warning","r":1,"b":["OUTPUT_ONLY"]},"gitConfig":{"t":"google.devtools.cloudbuild.v1.GitConfig","p":"git_config"},"failureInfo":{"t":"google.devtools.cloudbuild.v1.Build.FailureInfo","p":"failure_info","b":["OUTPUT_ONLY"]},"dependencies":{"t":"google.devtools.cloudbuild.v1.Dependency","r":1}},"google.devtools.cloudbuild.v1.Build.FailureInfo":{"type":{"t":"google.devtools.cloudbuild.v1.Build.FailureInfo.FailureType"},"detail":{"t":"string"}},"google.devtools.cloudbuild.v1.Build.Warning":{"text":{"t":"string"},"priority":{"t":"google.devtools.cloudbuild.v1.Build.Warning.Priority"}},"google.devtools.cloudbuild.v1.BuildApproval":{"state":{"t":"google.devtools.cloudbuild.v1.BuildApproval.State","b":["OUTPUT_ONLY"]},"config":{"t":"google.devtools.cloudbuild.v1.ApprovalConfig","b":["OUTPUT_ONLY"]},"result":{"t":"google.devtools.cloudbuild.v1.ApprovalResult","b":["OUTPUT_ONLY"]}},"google.devtools.cloudbuild.v1.BuildOptions":{"sourceProvenanceHash":{"t":"google.devtools.cloudbuild.v1.Hash.HashType","p":"source_provenance_hash","r":1},"requestedVerifyOption":{"t":"google.devtools.cloudbuild.v1.BuildOptions.VerifyOption","p":"requested_verify_option"},"machineType":{"t":"google.devtools.cloudbuild.v1.BuildOptions.MachineType","p":"machine_type"},"diskSizeGb":{"t":"int64","p":"disk_size_gb"},"substitutionOption":{"t":"google.devtools.cloudbuild.v1.BuildOptions.SubstitutionOption","p":"substitution_option"},"dynamicSubstitutions":{"t":"bool","p":"dynamic_substitutions"},"automapSubstitutions":{"t":"bool","p":"automap_substitutions"},"logStreamingOption":{"t":"google.devtools.cloudbuild.v1.BuildOptions.LogStreamingOption","p":"log_streaming_option"},"workerPool":{"t":"string","p":"worker_pool"},"pool":{"t":"google.devtools.cloudbuild.v1.BuildOptions.PoolOption"},"logging":{"t":"google.devtools.cloudbuild.v1.BuildOptions.LoggingMode"},"env":{"t":"string","r":1},"secretEnv":{"t":"string","p":"secret_env","r":1},"volumes":{"t":"google.devtools.cloudbuild.v1.Volume","r":1},"defaultLogsBucketBehavior":{"t":"google.devtools.cloudbuild.v1.BuildOptions.DefaultLogsBucketBehavior","p":"default_logs_bucket_behavior"},"enableStructuredLogging":{"t":"bool","p":"enable_structured_logging"}},"google.devtools.cloudbuild.v1.BuildOptions.PoolOption":{"name":{"t":"string"}},"google.devtools.cloudbuild.v1.BuildStep":{"name":{"t":"string"},"env":{"t":"string","r":1},"args":{"t":"string","r":1},"dir":{"t":"string"},"id":{"t":"string"},"waitFor":{"t":"string","p":"wait_for","r":1},"entrypoint":{"t":"string"},"secretEnv":{"t":"string","p":"secret_env","r":1},"volumes":{"t":"google.devtools.cloudbuild.v1.Volume","r":1},"timing":{"t":"google.devtools.cloudbuild.v1.TimeSpan","b":["OUTPUT_ONLY"]},"pullTiming":{"t":"google.devtools.cloudbuild.v1.TimeSpan","p":"pull_timing","b":["OUTPUT_ONLY"]},"timeout":{"t":"google.protobuf.Duration"},"status":{"t":"google.devtools.cloudbuild.v1.Build.Status","b":["OUTPUT_ONLY"]},"allowFailure":{"t":"bool","p":"allow_failure"},"exitCode":{"t":"int32","p":"exit_code","b":["OUTPUT_ONLY"]},"allowExitCodes":{"t":"int32","p":"allow_exit_codes","r":1},"script":{"t":"string"},"automapSubstitutions":{"t":"bool","p":"automap_substitutions"}},"google.devtools.cloudbuild.v1.BuiltImage":{"name":{"t":"string"},"digest":{"t":"string"},"pushTiming":{"t":"google.devtools.cloudbuild.v1.TimeSpan","p":"push_timing","b":["OUTPUT_ONLY"]},"artifactRegistryPackage":{"t":"string","p":"artifact_registry_package","b":["OUTPUT_ONLY"]}},"google.devtools.cloudbuild.v1.CancelBuildRequest":{"name":{"t":"string"},"projectId":{"t":"string","p":"project_id","b":["REQUIRED"]},"id":{"t":"string","b":["REQUIRED"]}},"google.devtools.cloudbuild.v1.ConnectedRepository":{"repository":{"t":"string","b":["REQUIRED"]},"dir":{"t":"string"},"revision":{"t":"string","b":["REQUIRED"]}},"google.devtools.cloudbuild.v1.Dependency":{"empty":{"t":"bool","o":"dep"},"gitSource":{"t":"google.devtools.cloudbuild.v1.Dependency.GitSourceDependency","p":"git_source","o":"dep"}},"google.devtools.cloudbuild.v1.Dependency.GitSourceDependency":{"repository":{"t":"google.devtools.cloudbuild.v1.Dependency.GitSourceRepository","b":["REQUIRED"]},"revision":{"t":"string","b":["REQUIRED"]},"recurseSubmodules":{"t":"bool","p":"recurse_submodules"},"depth":{"t":"int64"},"destPath":{"t":"string","p":"dest_path","b":["REQUIRED"]}},"google.devtools.cloudbuild.v1.Dependency.GitSourceRepository":{"url":{"t":"string","o":"repotype"},"developerConnect":{"t":"string","p":"developer_connect","o":"repotype"}},"google.devtools.cloudbuild.v1.FileHashes":{"fileHash":{"t":"google.devtools.cloudbuild.v1.Hash","p":"file_hash","r":1}},"google.devtools.cloudbuild.v1.GitConfig":{"http":{"t":"google.devtools.cloudbuild.v1.GitConfig.HttpConfig"}},"google.devtools.cloudbuild.v1.GitConfig.HttpConfig":{"proxySecretVersionName":{"t":"string","p":"proxy_secret_version_name"}},"google.devtools.cloudbuild.v1.GitSource":{"url":{"t":"string","b":["REQUIRED"]},"dir":{"t":"string"},"revision":{"t":"string"}},"google.devtools.cloudbuild.v1.Hash":{"type":{"t":"google.devtools.cloudbuild.v1.Hash.HashType"},"value":{"t":"bytes"}},"google.devtools.cloudbuild.v1.InlineSecret":{"kmsKeyName":{"t":"string","p":"kms_key_name"},"envMap":{"t":"bytes","p":"env_map","k":"string"}},"google.devtools.cloudbuild.v1.RepoSource":{"projectId":{"t":"string","p":"project_id"},"repoName":{"t":"string","p":"repo_name","b":["REQUIRED"]},"branchName":{"t":"string","p":"branch_name","o":"revision"},"tagName":{"t":"string","p":"tag_name","o":"revision"},"commitSha":{"t":"string","p":"commit_sha","o":"revision"},"dir":{"t":"string"},"invertRegex":{"t":"bool","p":"invert_regex"},"substitutions":{"t":"string","k":"string"}},"google.devtools.cloudbuild.v1.Results":{"images":{"t":"google.devtools.cloudbuild.v1.BuiltImage","r":1},"buildStepImages":{"t":"string","p":"build_step_images","r":1},"artifactManifest":{"t":"string","p":"artifact_manifest"},"numArtifacts":{"t":"int64","p":"num_artifacts"},"buildStepOutputs":{"t":"bytes","p":"build_step_outputs","r":1},"artifactTiming":{"t":"google.devtools.cloudbuild.v1.TimeSpan","p":"artifact_timing"},"pythonPackages":{"t":"google.devtools.cloudbuild.v1.UploadedPythonPackage","p":"python_packages","r":1},"mavenArtifacts":{"t":"google.devtools.cloudbuild.v1.UploadedMavenArtifact","p":"maven_artifacts","r":1},"goModules":{"t":"google.devtools.cloudbuild.v1.UploadedGoModule","p":"go_modules","r":1},"npmPackages":{"t":"google.devtools.cloudbuild.v1.UploadedNpmPackage","p":"npm_packages","r":1}},"google.devtools.cloudbuild.v1.Secret":{"kmsKeyName":{"t":"string","p":"kms_key_name"},"secretEnv":{"t":"bytes","p":"secret_env","k":"string"}},"google.devtools.cloudbuild.v1.SecretManagerSecret":{"versionName":{"t":"string","p":"version_name"},"env":{"t":"string"}},"google.devtools.cloudbuild.v1.Secrets":{"secretManager":{"t":"google.devtools.cloudbuild.v1.SecretManagerSecret","p":"secret_manager","r":1},"inline":{"t":"google.devtools.cloudbuild.v1.InlineSecret","r":1}},"google.devtools.cloudbuild.v1.Source":{"storageSource":{"t":"google.devtools.cloudbuild.v1.StorageSource","p":"storage_source","o":"source"},"repoSource":{"t":"google.devtools.cloudbuild.v1.RepoSource","p":"repo_source","o":"source"},"gitSource":{"t":"google.devtools.cloudbuild.v1.GitSource","p":"git_source","o":"source"},"storageSourceManifest":{"t":"google.devtools.cloudbuild.v1.StorageSourceManifest","p":"storage_source_manifest","o":"source"},"connectedRepository":{"t":"google.devtools.cloudbuild.v1.ConnectedRepository","p":"connected_repository","o":"source"}},"google.devtools.cloudbuild.v1.SourceProvenance":{"resolvedStorageSource":{"t":"google.devtools.cloudbuild.v1.StorageSource","p":"resolved_storage_source"},"resolvedRepoSource":{"t":"google.devtools.cloudbuild.v1.RepoSource","p":"resolved_repo_source"},"resolvedStorageSourceManifest":{"t":"google.devtools.cloudbuild.v1.StorageSourceManifest","p":"resolved_storage_source_manifest"},"resolvedConnectedRepository":{"t":"google.devtools.cloudbuild.v1.ConnectedRepository","p":"resolved_connected_repository","b":["OUTPUT_ONLY"]},"resolvedGitSource":{"t":"google.devtools.cloudbuild.v1.GitSource","p":"resolved_git_source","b":["OUTPUT_ONLY"]},"fileHashes":{"t":"google.devtools.cloudbuild.v1.FileHashes","p":"file_hashes","k":"string","b":["OUTPUT_ONLY"]}},"google.devtools.cloudbuild.v1.StorageSource":{"bucket":{"t":"string"},"object":{"t":"string","b":["REQUIRED"]},"generation":{"t":"int64"},"sourceFetcher":{"t":"google.devtools.cloudbuild.v1.StorageSource.SourceFetcher","p":"source_fetcher"}},"google.devtools.cloudbuild.v1.StorageSourceManifest":{"bucket":{"t":"string","b":["REQUIRED"]},"object":{"t":"string","b":["REQUIRED"]},"generation":{"t":"int64"}},"google.devtools.cloudbuild.v1.TimeSpan":{"startTime":{"t":"google.protobuf.Timestamp","p":"start_time"},"endTime":{"t":"google.protobuf.Timestamp","p":"end_time"}},"google.devtools.cloudbuild.v1.UploadedGoModule":{"uri":{"t":"string"},"fileHashes":{"t":"google.devtools.cloudbuild.v1.FileHashes","p":"file_hashes"},"pushTiming":{"t":"google.devtools.cloudbuild.v1.TimeSpan","p":"push_timing","b":["OUTPUT_ONLY"]},"artifactRegistryPackage":{"t":"string","p":"artifact_registry_package","b":["OUTPUT_ONLY"]}},"google.devtools.cloudbuild.v1.UploadedMavenArtifact":{"uri":{"t":"string"},"fileHashes":{"t":"google.devtools.cloudbuild.v1.FileHashes","p":"file_hashes"},"pushTiming":{"t":"google.devtools.cloudbuild.v1.TimeSpan","p":"push_timing","b":["OUTPUT_ONLY"]},"artifactRegistryPackage":{"t":"string","p":"artifact_registry_package","b":["OUTPUT_ONLY"]}},"google.devtools.cloudbuild.v1.UploadedNpmPackage":{"uri":{"t":"string"},"fileHashes":{"t":"google.devtools.cloudbuild.v1.FileHashes","p":"file_hashes"},"pushTiming":{"t":"google.devtools.cloudbuild.v1.TimeSpan","p":"push_timing","b":["OUTPUT_ONLY"]},"artifactRegistryPackage":{"t":"string","p":"artifact_registry_package","b":["OUTPUT_ONLY"]}},"google.devtools.cloudbuild.v1.UploadedPythonPackage":{"uri":{"t":"string"},"fileHashes":{"t":"google.devtools.cloudbuild.v1.FileHashes","p":"file_hashes"},"pushTiming":{"t":"google.devtools.cloudbuild.v1.TimeSpan","p":"push_timing","b":["OUTPUT_ONLY"]},"artifactRegistryPackage":{"t":"string","p":"artifact_registry_package","b":["OUTPUT_ONLY"]}},"google.devtools.cloudbuild.v1.Volume":{"name":{"t":"string"},"path":{"t":"string"}},"google.iam.admin.v1.CreateRoleRequest":{"parent":{"t":"string"},"roleId":{"t":"string","p":"role_id"},"role":{"t":"google.iam.admin.v1.Role"}},"google.iam.admin.v1.CreateServiceAccountRequest":{"name":{"t":"string","b":["REQUIRED"]},"accountId":{"t":"string","p":"account_id","b":["REQUIRED"]},"serviceAccount":{"t":"google.iam.admin.v1.ServiceAccount","p":"service_account"}},"google.iam.admin.v1.DisableServiceAccountRequest":{"name":{"t":"string"}},"google.iam.admin.v1.EnableServiceAccountRequest":{"name":{"t":"string"}},"google.iam.admin.v1.QueryTestablePermissionsRequest":{"fullResourceName":{"t":"string","p":"full_resource_name"},"pageSize":{"t":"int32","p":"page_size"},"pageToken":{"t":"string","p":"page_token"}},"google.iam.admin.v1.Role":{"name":{"t":"string"},"title":{"t":"string"},"description":{"t":"string"},"includedPermissions":{"t":"string","p":"included_permissions","r":1},"stage":{"t":"google.iam.admin.v1.Role.RoleLaunchStage"},"etag":{"t":"bytes"},"deleted":{"t":"bool"}},"google.iam.admin.v1.ServiceAccount":{"name":{"t":"string"},"projectId":{"t":"string","p":"project_id","b":["OUTPUT_ONLY"]},"uniqueId":{"t":"string","p":"unique_id","b":["OUTPUT_ONLY"]},"email":{"t":"string","b":["OUTPUT_ONLY"]},"displayName":{"t":"string","p":"display_name"},"etag":{"t":"bytes"},"description":{"t":"string"},"oauth2ClientId":{"t":"string","p":"oauth2_client_id","b":["OUTPUT_ONLY"]},"disabled":{"t":"bool","b":["OUTPUT_ONLY"]}},"google.iam.admin.v1.UndeleteRoleRequest":{"name":{"t":"string"},"etag":{"t":"bytes"}},"google.iam.admin.v1.UndeleteServiceAccountRequest":{"name":{"t":"string"}},"google.iam.credentials.v1.GenerateAccessTokenRequest":{"name":{"t":"string","b":["REQUIRED"]},"delegates":{"t":"string","r":1},"scope":{"t":"string","r":1,"b":["REQUIRED"]},"lifetime":{"t":"google.protobuf.Duration"}},"google.iam.credentials.v1.GenerateIdTokenRequest":{"name":{"t":"string","b":["REQUIRED"]},"delegates":{"t":"string","r":1},"audience":{"t":"string","b":["REQUIRED"]},"includeEmail":{"t":"bool","p":"include_email"},"useEmailAzp":{"t":"bool","p":"use_email_azp"}},"google.iam.v1.AuditConfig":{"service":{"t":"string"},"auditLogConfigs":{"t":"google.iam.v1.AuditLogConfig","p":"audit_log_configs","r":1}},"google.iam.v1.AuditLogConfig":{"logType":{"t":"google.iam.v1.AuditLogConfig.LogType","p":"log_type"},"exemptedMembers":{"t":"string","p":"exempted_members","r":1}},"google.iam.v1.Binding":{"role":{"t":"string"},"members":{"t":"string","r":1},"condition":{"t":"google.type.Expr"}},"google.iam.v1.GetIamPolicyRequest":{"resource":{"t":"string","b":["REQUIRED"]},"options":{"t":"google.iam.v1.GetPolicyOptions"}},"google.iam.v1.GetPolicyOptions":{"requestedPolicyVersion":{"t":"int32","p":"requested_policy_version"}},"google.iam.v1.Policy":{"version":{"t":"int32"},"bindings":{"t":"google.iam.v1.Binding","r":1},"auditConfigs":{"t":"google.iam.v1.AuditConfig","p":"audit_configs","r":1},"etag":{"t":"bytes"}},"google.iam.v1.SetIamPolicyRequest":{"resource":{"t":"string","b":["REQUIRED"]},"policy":{"t":"google.iam.v1.Policy","b":["REQUIRED"]},"updateMask":{"t":"google.protobuf.FieldMask","p":"update_mask"}},"google.iam.v1.TestIamPermissionsRequest":{"resource":{"t":"string","b":["REQUIRED"]},"permissions":{"t":"string","r":1,"b":["REQUIRED"]}},"google.iam.v1beta.UndeleteWorkloadIdentityPoolProviderRequest":{"name":{"t":"string","b":["REQUIRED"]}},"google.iam.v1beta.UndeleteWorkloadIdentityPoolRequest":{"name":{"t":"string","b":["REQUIRED"]}},"google.iam.v1beta.WorkloadIdentityPool":{"name":{"t":"string","b":["OUTPUT_ONLY"]},"displayName":{"t":"string","p":"display_name"},"description":{"t":"string"},"state":{"t":"google.iam.v1beta.WorkloadIdentityPool.State","b":["OUTPUT_ONLY"]},"disabled":{"t":"bool"}},"google.iam.v1beta.WorkloadIdentityPoolProvider":{"name":{"t":"string","b":["OUTPUT_ONLY"]},"displayName":{"t":"string","p":"display_name"},"description":{"t":"string"},"state":{"t":"google.iam.v1beta.WorkloadIdentityPoolProvider.State","b":["OUTPUT_ONLY"]},"disabled":{"t":"bool"},"attributeMapping":{"t":"string","p":"attribute_mapping","k":"string"},"attributeCondition":{"t":"string","p":"attribute_condition"},"aws":{"t":"google.iam.v1beta.WorkloadIdentityPoolProvider.Aws","o":"provider_config"},"oidc":{"t":"google.iam.v1beta.WorkloadIdentityPoolProvider.Oidc","o":"provider_config"}},"google.iam.v1beta.WorkloadIdentityPoolProvider.Aws":{"accountId":{"t":"string","p":"account_id","b":["REQUIRED"]}},"google.iam.v1beta.WorkloadIdentityPoolProvider.Oidc":{"issuerUri":{"t":"string","p":"issuer_uri","b":["REQUIRED"]},"allowedAudiences":{"t":"string","p":"allowed_audiences","r":1}},"google.logging.v2.ListLogEntriesRequest":{"resourceNames":{"t":"string","p":"resource_names","r":1,"b":["REQUIRED"]},"filter":{"t":"string"},"orderBy":{"t":"string","p":"order_by"},"pageSize":{"t":"int32","p":"page_size"},"pageToken":{"t":"string","p":"page_token"}},"google.longrunning.WaitOperationRequest":{"name":{"t":"string"},"timeout":{"t":"google.protobuf.Duration"}},"google.protobuf.Empty":{},"google.rpc.Status":{"code":{"t":"int32"},"message":{"t":"string"},"details":{"t":"google.protobuf.Any","r":1}},"google.type.Expr":{"expression":{"t":"string"},"title":{"t":"string"},"description":{"t":"string"},"location":{"t":"string"}}},"enums":{"google.api.LaunchStage":{"LAUNCH_STAGE_UNSPECIFIED":0,"UNIMPLEMENTED":6,"PRELAUNCH":7,"EARLY_ACCESS":1,"ALPHA":2,"BETA":3,"GA":4,"DEPRECATED":5},"google.cloud.run.v2.Condition.CommonReason":{"COMMON_REASON_UNDEFINED":0,"UNKNOWN":1,"REVISION_FAILED":3,"PROGRESS_DEADLINE_EXCEEDED":4,"CONTAINER_MISSING":6,"CONTAINER_PERMISSION_DENIED":7,"CONTAINER_IMAGE_UNAUTHORIZED":8,"CONTAINER_IMAGE_AUTHORIZATION_CHECK_FAILED":9,"ENCRYPTION_KEY_PERMISSION_DENIED":10,"ENCRYPTION_KEY_CHECK_FAILED":11,"SECRETS_ACCESS_CHECK_FAILED":12,"WAITING_FOR_OPERATION":13,"IMMEDIATE_RETRY":14,"POSTPONED_RETRY":15,"INTERNAL":16,"VPC_NETWORK_NOT_FOUND":17},"google.cloud.run.v2.Condition.ExecutionReason":{"EXECUTION_REASON_UNDEFINED":0,"JOB_STATUS_SERVICE_POLLING_ERROR":1,"NON_ZERO_EXIT_CODE":2,"CANCELLED":3,"CANCELLING":4,"DELETED":5,"DELAYED_START_PENDING":6},"google.cloud.run.v2.Condition.RevisionReason":{"REVISION_REASON_UNDEFINED":0,"PENDING":1,"RESERVE":2,"RETIRED":3,"RETIRING":4,"RECREATING":5,"HEALTH_CHECK_CONTAINER_ERROR":6,"CUSTOMIZED_PATH_RESPONSE_PENDING":7,"MIN_INSTANCES_NOT_PROVISIONED":8,"ACTIVE_REVISION_LIMIT_REACHED":9,"NO_DEPLOYMENT":10,"HEALTH_CHECK_SKIPPED":11,"MIN_INSTANCES_WARMING":12},"google.cloud.run.v2.Condition.Severity":{"SEVERITY_UNSPECIFIED":0,"ERROR":1,"WARNING":2,"INFO":3},"google.cloud.run.v2.Condition.State":{"STATE_UNSPECIFIED":0,"CONDITION_PENDING":1,"CONDITION_RECONCILING":2,"CONDITION_FAILED":3,"CONDITION_SUCCEEDED":4},"google.cloud.run.v2.EmptyDirVolumeSource.Medium":{"MEDIUM_UNSPECIFIED":0,"MEMORY":1},"google.cloud.run.v2.EncryptionKeyRevocationAction":{"ENCRYPTION_KEY_REVOCATION_ACTION_UNSPECIFIED":0,"PREVENT_NEW":1,"SHUTDOWN":2},"google.cloud.run.v2.ExecutionEnvironment":{"EXECUTION_ENVIRONMENT_UNSPECIFIED":0,"EXECUTION_ENVIRONMENT_GEN1":1,"EXECUTION_ENVIRONMENT_GEN2":2},"google.cloud.run.v2.ExecutionReference.CompletionStatus":{"COMPLETION_STATUS_UNSPECIFIED":0,"EXECUTION_SUCCEEDED":1,"EXECUTION_FAILED":2,"EXECUTION_RUNNING":3,"EXECUTION_PENDING":4,"EXECUTION_CANCELLED":5},"google.cloud.run.v2.IngressTraffic":{"INGRESS_TRAFFIC_UNSPECIFIED":0,"INGRESS_TRAFFIC_ALL":1,"INGRESS_TRAFFIC_INTERNAL_ONLY":2,"INGRESS_TRAFFIC_INTERNAL_LOAD_BALANCER":3,"INGRESS_TRAFFIC_NONE":4},"google.cloud.run.v2.InstanceSplitAllocationType":{"INSTANCE_SPLIT_ALLOCATION_TYPE_UNSPECIFIED":0,"INSTANCE_SPLIT_ALLOCATION_TYPE_LATEST":1,"INSTANCE_SPLIT_ALLOCATION_TYPE_REVISION":2},"google.cloud.run.v2.ServiceScaling.ScalingMode":{"SCALING_MODE_UNSPECIFIED":0,"AUTOMATIC":1,"MANUAL":2},"google.cloud.run.v2.TrafficTargetAllocationType":{"TRAFFIC_TARGET_ALLOCATION_TYPE_UNSPECIFIED":0,"TRAFFIC_TARGET_ALLOCATION_TYPE_LATEST":1,"TRAFFIC_TARGET_ALLOCATION_TYPE_REVISION":2},"google.cloud.run.v2.VpcAccess.VpcEgress":{"VPC_EGRESS_UNSPECIFIED":0,"ALL_TRAFFIC":1,"PRIVATE_RANGES_ONLY":2},"google.cloud.scheduler.v1.HttpMethod":{"HTTP_METHOD_UNSPECIFIED":0,"POST":1,"GET":2,"HEAD":3,"PUT":4,"DELETE":5,"PATCH":6,"OPTIONS":7},"google.cloud.scheduler.v1.Job.State":{"STATE_UNSPECIFIED":0,"ENABLED":1,"PAUSED":2,"DISABLED":3,"UPDATE_FAILED":4},"google.devtools.artifactregistry.v1.CleanupPolicy.Action":{"ACTION_UNSPECIFIED":0,"DELETE":1,"KEEP":2},"google.devtools.artifactregistry.v1.CleanupPolicyCondition.TagState":{"TAG_STATE_UNSPECIFIED":0,"TAGGED":1,"UNTAGGED":2,"ANY":3},"google.devtools.artifactregistry.v1.RemoteRepositoryConfig.AptRepository.PublicRepository.RepositoryBase":{"REPOSITORY_BASE_UNSPECIFIED":0,"DEBIAN":1,"UBUNTU":2,"DEBIAN_SNAPSHOT":3},"google.devtools.artifactregistry.v1.RemoteRepositoryConfig.DockerRepository.PublicRepository":{"PUBLIC_REPOSITORY_UNSPECIFIED":0,"DOCKER_HUB":1},"google.devtools.artifactregistry.v1.RemoteRepositoryConfig.MavenRepository.PublicRepository":{"PUBLIC_REPOSITORY_UNSPECIFIED":0,"MAVEN_CENTRAL":1},"google.devtools.artifactregistry.v1.RemoteRepositoryConfig.NpmRepository.PublicRepository":{"PUBLIC_REPOSITORY_UNSPECIFIED":0,"NPMJS":1},"google.devtools.artifactregistry.v1.RemoteRepositoryConfig.PythonRepository.PublicRepository":{"PUBLIC_REPOSITORY_UNSPECIFIED":0,"PYPI":1},"google.devtools.artifactregistry.v1.RemoteRepositoryConfig.YumRepository.PublicRepository.RepositoryBase":{"REPOSITORY_BASE_UNSPECIFIED":0,"CENTOS":1,"CENTOS_DEBUG":2,"CENTOS_VAULT":3,"CENTOS_STREAM":4,"ROCKY":5,"EPEL":6},"google.devtools.artifactregistry.v1.Repository.Format":{"FORMAT_UNSPECIFIED":0,"DOCKER":1,"MAVEN":2,"NPM":3,"APT":5,"YUM":6,"PYTHON":8,"KFP":9,"GO":10,"GENERIC":11,"RUBY":12},"google.devtools.artifactregistry.v1.Repository.MavenRepositoryConfig.VersionPolicy":{"VERSION_POLICY_UNSPECIFIED":0,"RELEASE":1,"SNAPSHOT":2},"google.devtools.artifactregistry.v1.Repository.Mode":{"MODE_UNSPECIFIED":0,"STANDARD_REPOSITORY":1,"VIRTUAL_REPOSITORY":2,"REMOTE_REPOSITORY":3},"google.devtools.artifactregistry.v1.Repository.VulnerabilityScanningConfig.EnablementConfig":{"ENABLEMENT_CONFIG_UNSPECIFIED":0,"INHERITED":1,"DISABLED":2},"google.devtools.artifactregistry.v1.Repository.VulnerabilityScanningConfig.EnablementState":{"ENABLEMENT_STATE_UNSPECIFIED":0,"SCANNING_UNSUPPORTED":1,"SCANNING_DISABLED":2,"SCANNING_ACTIVE":3},"google.devtools.cloudbuild.v1.ApprovalResult.Decision":{"DECISION_UNSPECIFIED":0,"APPROVED":1,"REJECTED":2},"google.devtools.cloudbuild.v1.Build.FailureInfo.FailureType":{"FAILURE_TYPE_UNSPECIFIED":0,"PUSH_FAILED":1,"PUSH_IMAGE_NOT_FOUND":2,"PUSH_NOT_AUTHORIZED":3,"LOGGING_FAILURE":4,"USER_BUILD_STEP":5,"FETCH_SOURCE_FAILED":6},"google.devtools.cloudbuild.v1.Build.Status":{"STATUS_UNKNOWN":0,"PENDING":10,"QUEUED":1,"WORKING":2,"SUCCESS":3,"FAILURE":4,"INTERNAL_ERROR":5,"TIMEOUT":6,"CANCELLED":7,"EXPIRED":9},"google.devtools.cloudbuild.v1.Build.Warning.Priority":{"PRIORITY_UNSPECIFIED":0,"INFO":1,"WARNING":2,"ALERT":3},"google.devtools.cloudbuild.v1.BuildApproval.State":{"STATE_UNSPECIFIED":0,"PENDING":1,"APPROVED":2,"REJECTED":3,"CANCELLED":5},"google.devtools.cloudbuild.v1.BuildOptions.DefaultLogsBucketBehavior":{"DEFAULT_LOGS_BUCKET_BEHAVIOR_UNSPECIFIED":0,"REGIONAL_USER_OWNED_BUCKET":1,"LEGACY_BUCKET":2},"google.devtools.cloudbuild.v1.BuildOptions.LogStreamingOption":{"STREAM_DEFAULT":0,"STREAM_ON":1,"STREAM_OFF":2},"google.devtools.cloudbuild.v1.BuildOptions.LoggingMode":{"LOGGING_UNSPECIFIED":0,"LEGACY":1,"GCS_ONLY":2,"STACKDRIVER_ONLY":3,"CLOUD_LOGGING_ONLY":5,"NONE":4},"google.devtools.cloudbuild.v1.BuildOptions.MachineType":{"UNSPECIFIED":0,"N1_HIGHCPU_8":1,"N1_HIGHCPU_32":2,"E2_HIGHCPU_8":5,"E2_HIGHCPU_32":6,"E2_MEDIUM":7,"E2_STANDARD_2":11},"google.devtools.cloudbuild.v1.BuildOptions.SubstitutionOption":{"MUST_MATCH":0,"ALLOW_LOOSE":1},"google.devtools.cloudbuild.v1.BuildOptions.VerifyOption":{"NOT_VERIFIED":0,"VERIFIED":1},"google.devtools.cloudbuild.v1.Hash.HashType":{"NONE":0,"SHA256":1,"MD5":2,"GO_MODULE_H1":3,"SHA512":4},"google.devtools.cloudbuild.v1.StorageSource.SourceFetcher":{"SOURCE_FETCHER_UNSPECIFIED":0,"GSUTIL":1,"GCS_FETCHER":2},"google.iam.admin.v1.Role.RoleLaunchStage":{"ALPHA":0,"BETA":1,"GA":2,"DEPRECATED":4,"DISABLED":5,"EAP":6},"google.iam.v1.AuditLogConfig.LogType":{"LOG_TYPE_UNSPECIFIED":0,"ADMIN_READ":1,"DATA_WRITE":2,"DATA_READ":3},"google.iam.v1beta.WorkloadIdentityPool.State":{"STATE_UNSPECIFIED":0,"ACTIVE":1,"DELETED":2},"google.iam.v1beta.WorkloadIdentityPoolProvider.State":{"STATE_UNSPECIFIED":0,"ACTIVE":1,"DELETED":2}}}`);
let MESSAGES$2=protos_generated_default.messages;
let ENUMS=protos_generated_default.enums;
function validate(message,json){
return convert(message,json).violations}
function canonicalJson(message,json){
return convert(message,json).value}
function withoutOutputOnly(message,json){
let fields=MESSAGES$2[message];
if(!fields)return json;
let kept=Object.entries(json).filter(([key])=>!fields[key]?.b?.includes(`OUTPUT_ONLY`));
return Object.fromEntries(kept.map(([key,value])=>{
let type=fields[key]?.t??``;
if(!MESSAGES$2[type])return[key,value];
if(fields[key]?.k)return[key,mapValues(value,inner=>withoutOutputOnly(type,inner))];
if(Array.isArray(value))return[key,value.map(inner=>withoutOutputOnly(type,inner))];
return[key,withoutOutputOnly(type,value)]}))}
function convert(message,json){
if(!MESSAGES$2[message])throw Error(`No such message in the schema: ${message}. Add it to scripts/protos.ts.`);
let faults=[];
return{value:readMessage(message,json,rootOf(message),faults)??{},violations:faults}}
function rootOf(message){
let short=message.split(`.`).at(-1)??``;
return short.endsWith(`Request`)||short===`Empty`?``:snake(short[0]?.toLowerCase()+short.slice(1))}
function readMessage(message,json,at,faults){
let special=WELL_KNOWN[message];
if(special)return special(json,at,faults);
if(!isObject$1(json))return fail(faults,at,illegal(at,`type.googleapis.com/${message}`,json));
let fields=MESSAGES$2[message]??{};
let value={};
let oneofs=new Map;
for(let[key,inner]of Object.entries(json)){
let name=Object.hasOwn(fields,key)?key:Object.hasOwn(fields,camel$1(key))&&fields[camel$1(key)]?.p===key?camel$1(key):void 0;
let field=name===void 0?void 0:fields[name];
if(name===void 0||!field){
fail(faults,at,`Invalid JSON payload received. Unknown name "${key}"${at&&` at '${at}'`}: Cannot find field.`);
continue}
if(inner===null&&field.t!==`google.protobuf.Value`)continue;
let path=at?`${at}.${field.p??name}`:field.p??name;
if(field.o){
oneofs.get(field.o)&&fail(faults,at,`Invalid value at '${at}' (oneof), oneof field '${field.o}' is already set. Cannot set '${name}'`);
oneofs.set(field.o,name)}
Object.hasOwn(value,name)&&fail(faults,at,`Invalid value at '${path}', duplicate field '${key}'.`);
value[name]=readField(field,inner,path,faults)}
return value}
function readField(field,json,at,faults){
if(field.k){
if(!isObject$1(json))return fail(faults,at,illegal(at,`map`,json));
return mapValues(json,(inner,key)=>readValue(field.t,inner,`${at}[${key}]`,faults))}
if(field.r){
if(!Array.isArray(json))return fail(faults,at,illegal(at,`repeated ${field.t}`,json));
return json.map((inner,index)=>readValue(field.t,inner,`${at}[${index}]`,faults))}
if(Array.isArray(json)&&field.t!==`google.protobuf.Value`&&field.t!==`google.protobuf.ListValue`)return fail(faults,at,`Invalid JSON payload received. Unknown name "${at.split(`.`).at(-1)}"${at.includes(`.`)?` at '${at.slice(0,at.lastIndexOf(`.`))}'`:``}: Proto field is not repeating, cannot start list.`);
return readValue(field.t,json,at,faults)}
function readValue(type,json,at,faults){
let values=ENUMS[type];
if(values)return readEnum(type,values,json,at,faults);
let scalar=SCALARS[type];
if(!scalar)return readMessage(type,json,at,faults);
let read=scalar(json);
return read===void 0?fail(faults,at,illegal(at,`TYPE_${type.toUpperCase()}`,json)):read}
function readEnum(type,values,json,at,faults){
if(typeof json==`string`&&Object.hasOwn(values,json))return json;
let number=integer(json,-(2**31),2**31-1);
if(number===void 0)return fail(faults,at,illegal(at,`type.googleapis.com/${type}`,json));
return Object.keys(values).find(name=>values[name]===number)??number}
function integer(json,low,high){
let number=typeof json==`string`&&/^-?\d+(\.0+)?$/.test(json)?Number(json):json;
return typeof number==`number`&&Number.isInteger(number)&&number>=low&&number<=high?number:void 0}
function int64(json,low,high){
if(typeof json==`number`&&!Number.isSafeInteger(json))return;
if(typeof json!=`number`&&!(typeof json==`string`&&/^-?\d+$/.test(json)))return;
let big=BigInt(json);
return big>=low&&big<=high?big.toString():void 0}
function decimal(json){
if(typeof json==`number`)return json;
if(json===`NaN`||json===`Infinity`||json===`-Infinity`)return json;
return typeof json==`string`&&/^-?\d+(\.\d+)?([eE][+-]?\d+)?$/.test(json)?Number(json):void 0}
let int32=json=>integer(json,-(2**31),2**31-1);
let uint32=json=>integer(json,0,2**32-1);
let signed64=json=>int64(json,-(2n**63n),2n**63n-1n);
let unsigned64=json=>int64(json,0n,2n**64n-1n);
let SCALARS={string:json=>typeof json==`string`?json:void 0,bool:json=>typeof json==`boolean`?json:json===`true`||json!==`false`&&void 0,int32,sint32:int32,sfixed32:int32,uint32,fixed32:uint32,int64:signed64,sint64:signed64,sfixed64:signed64,uint64:unsigned64,fixed64:unsigned64,double:decimal,float:decimal,bytes:json=>typeof json==`string`&&/^[A-Za-z0-9+/_-]*={0,2}$/.test(json)?json:void 0};
let text$2=(type,pattern,complaint)=>(json,at,faults)=>{
if(typeof json==`string`&&pattern.test(json))return json;
return fail(faults,at,`Invalid value at '${at}' (type.googleapis.com/google.protobuf.${type}), Field '${at.split(`.`).at(-1)}', ${complaint}`)};
let scalar=type=>(json,at,faults)=>readValue(type,json,at,faults);
let WELL_KNOWN={"google.protobuf.Duration":text$2(`Duration`,/^-?\d{1,12}(\.\d{1,9})?s$/,`Illegal duration format; duration must end with 's'`),"google.protobuf.Timestamp":text$2(`Timestamp`,/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,9})?(Z|[+-]\d\d:\d\d)$/,`Invalid time format: Failed to parse input`),"google.protobuf.FieldMask":text$2(`FieldMask`,/^[A-Za-z0-9_.*,`-]*$/,`Invalid FieldMask`),"google.protobuf.Struct":(json,at,faults)=>isObject$1(json)?json:fail(faults,at,illegal(at,`type.googleapis.com/google.protobuf.Struct`,json)),"google.protobuf.ListValue":(json,at,faults)=>Array.isArray(json)?json:fail(faults,at,illegal(at,`type.googleapis.com/google.protobuf.ListValue`,json)),"google.protobuf.Value":json=>json,"google.protobuf.Any":(json,at,faults)=>isObject$1(json)&&(Object.keys(json).length===0||typeof json[`@type`]==`string`)?json:fail(faults,at,`Invalid value at '${at}' (Any), Missing or invalid @type for any field in ${at}`),"google.protobuf.BoolValue":scalar(`bool`),"google.protobuf.StringValue":scalar(`string`),"google.protobuf.BytesValue":scalar(`bytes`),"google.protobuf.Int32Value":scalar(`int32`),"google.protobuf.UInt32Value":scalar(`uint32`),"google.protobuf.Int64Value":scalar(`int64`),"google.protobuf.UInt64Value":scalar(`uint64`),"google.protobuf.DoubleValue":scalar(`double`),"google.protobuf.FloatValue":scalar(`float`)};
function fail(faults,field,description){
faults.push({field,description})}
let illegal=(at,type,json)=>`Invalid value at '${at}' (${type}), ${JSON.stringify(json)?.slice(0,200)}`;
let isObject$1=json=>typeof json==`object`&&!!json&&!Array.isArray(json);
let mapValues=(json,change)=>Object.fromEntries(Object.entries(json).map(([key,inner])=>[key,change(inner,key)]));
let camel$1=name=>name.replace(/_(.)/g,(_,next)=>next.toUpperCase());
let snake=name=>name.replace(/[A-Z]/g,letter=>`_${letter.toLowerCase()}`);
let MAPS=new Set([`labels`,`annotations`,`limits`,`environmentVariables`,`substitutions`]);
let PRESENCE=new Set([`manualInstanceCount`,`maxRetries`,`gpuZonalRedundancyDisabled`]);
function normalize(message,json){
return withoutDefaults(withoutOutputOnly(message,canonicalJson(message,json)))}
function withoutDefaults(json){
return Object.fromEntries(Object.entries(json).flatMap(([key,value])=>{
if(PRESENCE.has(key))return[[key,value]];
if(MAPS.has(key))return Object.keys(value).length>0?[[key,value]]:[];
if(Array.isArray(value))return value.length>0?[[key,value.map(item=>isObject(item)?withoutDefaults(item):item)]]:[];
if(isObject(value))return[[key,withoutDefaults(value)]];
return isDefault(value)?[]:[[key,value]]}))}
let isDefault=value=>value===``||value===0||value===!1||value===`0`||typeof value==`string`&&value.endsWith(`_UNSPECIFIED`);
let isObject=value=>typeof value==`object`&&!!value&&!Array.isArray(value);
function checkAttached(world,project,email,agent){
let account=findServiceAccount(world,email);
if(!account||account.agent)return;
let constraint=`iam.disableCrossProjectServiceAccountUsage`;
if(account.projectId!==project.projectId&&isEnforced(world,constraint,fullName.project(account.projectId))){
let what=`attempting to use service account ${account.email} of project ${account.projectId} in project ${project.projectId}.`;
throw new Refusal(`FAILED_PRECONDITION`,`Constraint constraints/${constraint} violated for ${what}`,{details:[{"@type":`type.googleapis.com/google.rpc.PreconditionFailure`,violations:[{type:`constraints/${constraint}`,subject:`orgpolicy:projects/${account.projectId}`,description:what}]}]})}
if(authorize(world,{member:`serviceAccount:${agent.email}`,email:agent.email},`iam.serviceAccounts.getAccessToken`,fullName.serviceAccount(account.projectId,account.email)))return;
throw new Refusal(`PERMISSION_DENIED`,`${agent.title} does not have permission to get access tokens for the service account ${account.email}. Please give ${agent.email} permission iam.serviceAccounts.getAccessToken on the service account. Alternatively, if the service account is unspecified or in the same project you are deploying in, ensure that the Service Agent is assigned the ${agent.title} role ${agent.role}.`)}
let GPU=`nvidia.com/gpu`;
let UNIT={"":1,k:1e3,M:1e6,G:1e9,T:0xe8d4a51000,Ki:1024,Mi:2**20,Gi:2**30};
let MI=2**20;
let BY_CPU=[[1,.125,4],[2,.125,8],[4,2,16],[6,4,24],[8,4,32]];
let invalid$4=(path,problem)=>new Refusal(`INVALID_ARGUMENT`,`${path}: ${problem}`);
let AMOUNT=/^\+?(?:\d+(?:\.\d*)?|\.\d+)/;
function amountOf(quantity,path){
let[number]=AMOUNT.exec(quantity)??[];
let unit=quantity.slice(number?.length??0);
let exponent=/^[eE]([+-]?\d+)$/.exec(unit)?.[1];
if(number===void 0||exponent===void 0&&unit!==`m`&&UNIT[unit]===void 0)throw invalid$4(path,`Could not parse Quantity.`);
if(exponent!==void 0)return Number(`${number}e${exponent}`);
return unit===`m`?Number(number)/1e3:Number(number)*(UNIT[unit]??1)}
function memoryRange(cpu){
let[,least,most]=BY_CPU.find(([cpus])=>cpus===cpu)??[cpu,.125,cpu<.5?.5:1];
return[least*1024,most*1024]}
let shown=mi=>mi>=1024?`${mi/1024}Gi`:`${mi}Mi`;
function checkCompute(containers,at){
for(let[i,container]of containers.entries()){
let limits=container.resources?.limits??{};
if(limits[GPU])continue;
let path=`${at}.containers[${i}].resources.limits`;
let cpu=amountOf(limits.cpu??`1`,`${path}.cpu`);
let memory=amountOf(limits.memory??`512Mi`,`${path}.memory`);
if(!(cpu>=.08&&cpu<1)&&!BY_CPU.some(([cpus])=>cpus===cpu))throw invalid$4(`${path}.cpu`,`Invalid value specified for container cpu. Must be equal to one of [.08-1], 1.0, 2.0, 4.0, 6.0, 8.0`);
let[least,most]=memoryRange(cpu);
if(!(containers.length===1&&memory<least*MI)&&memory<=most*MI)continue;
let range=`For ${Number.isInteger(cpu)?`${cpu}.0`:String(cpu)} CPU, memory must be between ${shown(least)} and ${shown(most)} inclusive.`;
throw invalid$4(`${path}.memory`,`Invalid value specified for container memory. ${range}`)}}
function totalCpu(containers){
let limits=containers.map(({resources})=>resources?.limits??{});
if(limits.some(limit=>limit[GPU]))return;
return limits.reduce((sum,{cpu=`1`})=>sum+amountOf(cpu,`limits.cpu`),0)}
let ALWAYS_ALLOCATED=`gen2 execution environment with cpu always allocated (unthrottled)`;
function refuseFraction(containers,at,what){
if((totalCpu(containers)??1)>=1)return;
throw invalid$4(`${at}.containers.resources.limits.cpu`,`Invalid value specified for cpu. Total cpu < 1 is not supported with ${what}.`)}
let LATEST=`TRAFFIC_TARGET_ALLOCATION_TYPE_LATEST`;
let REVISION=`TRAFFIC_TARGET_ALLOCATION_TYPE_REVISION`;
function withDefaults$2(sent,number){
let service=structuredClone(sent);
service.ingress&&service.ingress!==`INGRESS_TRAFFIC_UNSPECIFIED`||(service.ingress=`INGRESS_TRAFFIC_ALL`);
service.traffic?.length||(service.traffic=[{type:LATEST,percent:100}]);
for(let target of service.traffic){
target.type&&target.type!==`TRAFFIC_TARGET_ALLOCATION_TYPE_UNSPECIFIED`||(target.type=target.revision?REVISION:LATEST);
target.revision&&=shortName(target.revision)}
service.template&&templateDefaults(service.template);
commonDefaults(service,service.template,number);
let{template}=service;
template&&(template.maxInstanceRequestConcurrency||=(totalCpu(template.containers??[])??1)<1?1:80);
return service}
function commonDefaults(resource,runs,number){
resource.launchStage&&resource.launchStage!==`LAUNCH_STAGE_UNSPECIFIED`||(resource.launchStage=`GA`);
if(!runs)return;
runs.serviceAccount||=`${number}-compute@developer.gserviceaccount.com`;
for(let container of runs.containers??[]){
container.resources??={};
container.resources.limits={cpu:`1000m`,memory:`512Mi`,...container.resources.limits}}}
function templateDefaults(template){
template.revision&&=shortName(template.revision);
template.timeout??=`300s`;
template.scaling={maxInstanceCount:100,...template.scaling};
let containers=template.containers??[];
let only=containers.length===1;
for(let container of containers)containerDefaults(container,only||!!container.ports?.length)}
function containerDefaults(container,ingress){
container.resources??={cpuIdle:!0};
if(!ingress)return;
container.ports?.length||(container.ports=[{name:`http1`,containerPort:8080}]);
let first=container.ports[0];
first&&!first.name&&(first.name=`http1`);
first&&!first.containerPort&&(first.containerPort=8080);
let port=first?.containerPort??8080;
container.startupProbe??={timeoutSeconds:240,periodSeconds:240,failureThreshold:1,tcpSocket:{port}}}
let RUN=`run.googleapis.com/`;
let CLOUD_SQL=`cloudsql`;
let REVOCATION={"prevent-new":`PREVENT_NEW`,"shut-down":`SHUTDOWN`};
let mainOf=(containers=[])=>containers.find(container=>container.ports?.length)??containers[0];
function isSystem(key){
return/^([^/]+\.)?(run\.googleapis\.com|cloud\.googleapis\.com|serving\.knative\.dev|autoscaling\.knative\.dev)\//.test(key)}
let truth=value=>value.toLowerCase()===`true`;
let SERVICE_FIELDS={"client-name":text$1(`client`),"client-version":text$1(`clientVersion`),description:text$1(`description`),"launch-stage":{read:(_,v)=>({launchStage:v}),write:s=>s.launchStage&&s.launchStage!==`GA`?s.launchStage:void 0},ingress:{read:(_,v)=>({ingress:INGRESS$1[v]??v}),write:ingressName},"invoker-iam-disabled":flag(`invokerIamDisabled`),"default-url-disabled":flag(`defaultUriDisabled`),"iap-enabled":flag(`iapEnabled`),"custom-audiences":{read:(_,v)=>({customAudiences:JSON.parse(v)}),write:s=>s.customAudiences?.length?JSON.stringify(s.customAudiences):void 0},"binary-authorization":{read:(s,v)=>({binaryAuthorization:{...s.binaryAuthorization,...v==="default"?{useDefault:!0}:{policy:v}}}),write:s=>s.binaryAuthorization?.useDefault?`default`:s.binaryAuthorization?.policy},"binary-authorization-breakglass":{read:(s,v)=>({binaryAuthorization:{...s.binaryAuthorization,breakglassJustification:v}}),write:s=>s.binaryAuthorization?.breakglassJustification||void 0},minScale:{read:(s,v)=>({scaling:{...s.scaling,minInstanceCount:Number(v)}}),write:s=>s.scaling?.minInstanceCount?.toString()},maxScale:{read:(s,v)=>({scaling:{...s.scaling,maxInstanceCount:Number(v)}}),write:s=>s.scaling?.maxInstanceCount?.toString()},scalingMode:{read:(s,v)=>({scaling:{...s.scaling,scalingMode:v===`manual`?`MANUAL`:`AUTOMATIC`}}),write:s=>s.scaling?.scalingMode===`MANUAL`?`manual`:void 0},manualInstanceCount:{read:(s,v)=>({scaling:{...s.scaling,manualInstanceCount:Number(v)}}),write:s=>s.scaling?.manualInstanceCount?.toString()},"build-name":build$1(`name`),"build-source-location":build$1(`sourceLocation`),"build-function-target":build$1(`functionTarget`),"build-image-uri":build$1(`imageUri`),"build-base-image":build$1(`baseImage`),"build-worker-pool":build$1(`workerPool`),"build-service-account":build$1(`serviceAccount`),"build-enable-automatic-updates":{read:(s,v)=>({buildConfig:{...s.buildConfig,enableAutomaticUpdates:truth(v)}}),write:s=>s.buildConfig&&String(!!s.buildConfig.enableAutomaticUpdates)},"build-environment-variables":{read:(s,v)=>({buildConfig:{...s.buildConfig,environmentVariables:JSON.parse(v)}}),write:s=>s.buildConfig?.environmentVariables&&JSON.stringify(s.buildConfig.environmentVariables)}};
let INGRESS$1={all:`INGRESS_TRAFFIC_ALL`,internal:`INGRESS_TRAFFIC_INTERNAL_ONLY`,"internal-and-cloud-load-balancing":`INGRESS_TRAFFIC_INTERNAL_LOAD_BALANCER`,none:`INGRESS_TRAFFIC_NONE`};
function ingressName(service){
return Object.keys(INGRESS$1).find(key=>INGRESS$1[key]===service.ingress)}
function text$1(field){
return{read:(_,v)=>({[field]:v}),write:s=>s[field]||void 0}}
function flag(field){
return{read:(_,v)=>({[field]:truth(v)}),write:s=>s[field]?`true`:void 0}}
function build$1(field){
return{read:(s,v)=>({buildConfig:{...s.buildConfig,[field]:v}}),write:s=>s.buildConfig?.[field]||void 0}}
function toKnative(service,extras,meta,notes){
let annotations={...service.annotations,...extras.service};
for(let[key,field]of Object.entries(SERVICE_FIELDS)){
let value=field.write(service);
value!==void 0&&(annotations[RUN+key]=value)}
return{apiVersion:`serving.knative.dev/v1`,kind:`Service`,metadata:{...meta,annotations:{...annotations,...notes}},spec:{template:toTemplate(service.template??{},extras.template),traffic:(service.traffic??[]).map(toTraffic)}}}
function toTraffic(t){
return{...t.revision?{revisionName:t.revision}:{},...t.percent?{percent:t.percent}:{},...t.type===`TRAFFIC_TARGET_ALLOCATION_TYPE_LATEST`?{latestRevision:!0}:{},...t.tag?{tag:t.tag}:{},...t.uri?{url:t.uri}:{}}}
function toTemplate(template,extras){
let{runtimeClassName,...shown}=extras;
let annotations={...template.annotations,...shown};
let note=(key,value)=>{
value!==void 0&&(annotations[key]=String(value))};
note(`autoscaling.knative.dev/minScale`,template.scaling?.minInstanceCount||void 0);
note(`autoscaling.knative.dev/maxScale`,template.scaling?.maxInstanceCount||void 0);
note(`${RUN}vpc-access-connector`,template.vpcAccess?.connector||void 0);
let egress=template.vpcAccess?.egress;
egress&&egress!==`VPC_EGRESS_UNSPECIFIED`&&note(`${RUN}vpc-access-egress`,egress===`ALL_TRAFFIC`?`all-traffic`:`private-ranges-only`);
let networks=template.vpcAccess?.networkInterfaces;
networks?.length&&note(`${RUN}network-interfaces`,JSON.stringify(networks));
template.executionEnvironment===`EXECUTION_ENVIRONMENT_GEN1`&&note(`${RUN}execution-environment`,`gen1`);
template.executionEnvironment===`EXECUTION_ENVIRONMENT_GEN2`&&note(`${RUN}execution-environment`,`gen2`);
template.sessionAffinity&&note(`${RUN}sessionAffinity`,`true`);
note(`${RUN}encryption-key`,template.encryptionKey||void 0);
let revoked=template.encryptionKeyRevocationAction;
note(`${RUN}post-key-revocation-action-type`,Object.keys(REVOCATION).find(word=>REVOCATION[word]===revoked));
let shutdown=template.encryptionKeyShutdownDuration;
note(`${RUN}encryption-key-shutdown-hours`,shutdown?Number.parseFloat(shutdown)/3600:void 0);
`serviceMesh`in template&&note(`${RUN}mesh`,template.serviceMesh?.mesh||void 0);
`gpuZonalRedundancyDisabled`in template&&template.gpuZonalRedundancyDisabled!==void 0&&note(`${RUN}gpu-zonal-redundancy-disabled`,String(template.gpuZonalRedundancyDisabled));
`healthCheckDisabled`in template&&template.healthCheckDisabled&&note(`${RUN}health-check-disabled`,`true`);
let main=mainOf(template.containers);
main?.resources&&!main.resources.cpuIdle&&note(`${RUN}cpu-throttling`,`false`);
main?.resources?.startupCpuBoost!==void 0&&note(`${RUN}startup-cpu-boost`,String(main.resources.startupCpuBoost));
let depends=Object.fromEntries((template.containers??[]).flatMap(c=>c.dependsOn?.length?[[c.name??``,c.dependsOn]]:[]));
Object.keys(depends).length&&note(`${RUN}container-dependencies`,JSON.stringify(depends));
let images=Object.fromEntries((template.containers??[]).flatMap(c=>c.baseImageUri?[[c.name??``,c.baseImageUri]]:[]));
Object.keys(images).length&&note(`${RUN}base-images`,JSON.stringify(images));
let databases=template.volumes?.flatMap(v=>v.cloudSqlInstance?.instances??[])??[];
databases.length&&note(`${RUN}cloudsql-instances`,databases.join(`,`));
let aliases=new Map;
let secret=(name=``)=>{
if(!name.includes(`/`))return name;
let alias=`${shortName(name)}-alias`;
aliases.set(alias,name);
return alias};
let spec={...template.maxInstanceRequestConcurrency?{containerConcurrency:template.maxInstanceRequestConcurrency}:{},...template.timeout?{timeoutSeconds:Number.parseFloat(template.timeout)}:{},...template.serviceAccount?{serviceAccountName:template.serviceAccount}:{},...template.nodeSelector?.accelerator?{nodeSelector:{[`${RUN}accelerator`]:template.nodeSelector.accelerator}}:{},...runtimeClassName?{runtimeClassName}:{},containers:(template.containers??[]).map(c=>toContainer(c,secret))};
let volumes=template.volumes?.filter(v=>!v.cloudSqlInstance).map(v=>toVolume(v,secret))??[];
volumes.length&&(spec.volumes=volumes);
aliases.size&&note(`${RUN}secrets`,[...aliases].map(pair=>pair.join(`:`)).join(`,`));
return{metadata:{...`revision`in template&&template.revision?{name:template.revision}:{},labels:template.labels??{},annotations},spec}}
function toContainer(c,secret){
let mounts=c.volumeMounts?.filter(m=>m.name!==CLOUD_SQL);
return{...c.name?{name:c.name}:{},...c.image?{image:c.image}:{},...c.command?.length?{command:c.command}:{},...c.args?.length?{args:c.args}:{},...c.workingDir?{workingDir:c.workingDir}:{},...c.env?.length?{env:c.env.map(({name=``,value,valueSource})=>({name,...valueSource?.secretKeyRef?{valueFrom:{secretKeyRef:{name:secret(valueSource.secretKeyRef.secret),key:valueSource.secretKeyRef.version??`latest`}}}:{value:value??``}}))}:{},resources:{limits:c.resources?.limits??{}},...c.ports?.length?{ports:c.ports}:{},...mounts?.length?{volumeMounts:mounts}:{},...c.startupProbe?{startupProbe:c.startupProbe}:{},...c.livenessProbe?{livenessProbe:c.livenessProbe}:{},...c.readinessProbe?{readinessProbe:c.readinessProbe}:{}}}
function toVolume(v,alias){
let name=v.name??``;
if(v.secret)return{name,secret:{secretName:alias(v.secret.secret),...v.secret.items?{items:v.secret.items.map(({version=``,path=``,mode})=>({key:version,path,...mode?{mode}:{}}))}:{},...v.secret.defaultMode?{defaultMode:v.secret.defaultMode}:{}}};
if(v.gcs){
let options=v.gcs.mountOptions?.join(`,`);
return{name,csi:{driver:`gcsfuse.run.googleapis.com`,...v.gcs.readOnly?{readOnly:!0}:{},volumeAttributes:{bucketName:v.gcs.bucket??``,...options?{mountOptions:options}:{}}}}}
if(v.nfs)return{name,nfs:v.nfs};
return{name,emptyDir:{medium:`Memory`,...v.emptyDir?.sizeLimit?{sizeLimit:v.emptyDir.sizeLimit}:{}}}}
let NONE={service:{},template:{}};
function checkCustomConstraints(world,{name,verb,service,extras=NONE}){
let[,project=``,,,,id=``]=name.split(`/`);
let resource=toKnative(service,extras,{name:id,namespace:findProject(world,project)?.number??project,labels:{...service.labels}},{});
let violated=[...world.customConstraints].filter(([constraint,{methodTypes,...rule}])=>methodTypes.includes(verb===`Create`?`CREATE`:`UPDATE`)&&isEnforced(world,constraint,fullName.service(name))&&isRefused(rule,resource));
if(violated.length===0)return;
let said=violated.map(([constraint,{description,displayName}])=>`"customConstraints/${constraint}": "${description??displayName??``}"`);
let[first=``]=violated.map(([constraint])=>`customConstraints/${constraint}`);
throw new Refusal(`FAILED_PRECONDITION`,`Operation denied by custom org policy: [${said.join(`, `)}].`,{details:[errorInfo(`CUSTOM_ORG_POLICY_VIOLATION`,`googleapis.com`,{customConstraints:first})]})}
function isRefused({condition,actionType},resource){
let met=holdsFor$1(condition,resource);
return actionType===`ALLOW`?!met:met}
function holdsFor$1(condition,resource){
try{
return evaluateMapping(condition,{resource})===!0}catch{
return!1}}
function parseImage(image){
let[rest=``,digest]=image.split(`@`);
let found=/^(.*?)(?::([\w.-]+))?$/.exec(rest.replace(/^([^/]+):\d+\//,`$1/`));
let[host=``,project,repository,...path]=(found?.[1]??``).split(`/`);
let tag=found?.[2];
let named={...tag?{tag}:{},...digest?{digest}:{}};
let location=/^(.+)-docker\.pkg\.dev$/.exec(host)?.[1];
if(!location||!project||!repository||path.length===0)return{path:rest,...named};
return{repository:`projects/${project}/locations/${location}/repositories/${repository}`,project,path:path.join(`/`),...named}}
let isPublic=image=>/^us-docker\.pkg\.dev\/cloudrun\/container\/|^(?:[a-z]+\.)?gcr\.io\/|^docker\.io\//.test(image)||!/^[^/]*[.:][^/]*\//.test(image);
let runAgent=project=>`service-${project.number}@serverless-robot-prod.iam.gserviceaccount.com`;
let ENSURE=`Ensure that the provided container image URL is correct and that the above account has permission to access the image.`;
function checkImageAccess(world,project,image,caller){
if(isPublic(image))return;
let name=parseImage(image);
let agent=runAgent(project);
let owner=name.project&&findProject(world,name.project);
let member={member:`serviceAccount:${agent}`,email:agent};
let reads=who=>owner&&name.repository&&authorize(world,who,`artifactregistry.repositories.downloadArtifacts`,fullName.repository(name.repository));
if(reads(member)){
if(reads(caller))return;
throw new Refusal(`PERMISSION_DENIED`,`User must have permission to read the image, ${image}. ${ENSURE}`)}
let foreign=name.project&&name.project!==project.projectId;
throw new Refusal(`PERMISSION_DENIED`,`Google Cloud Run Service Agent ${agent} must have permission to read the image, ${image}. ${ENSURE} If you just enabled the Cloud Run API, the permissions might take a few minutes to propagate.${foreign?` Note that the image is from project [${name.project}], which is not the same as this project [${project.projectId}]. Permission must be granted to the Google Cloud Run Service Agent from this project. See https://cloud.google.com/run/docs/deploying#other-projects`:``}`)}
function resolveImage(world,image){
let name=parseImage(image);
if(isPublic(image))return name.digest??`public`;
let digests=world.repositories.get(name.repository??``)?.images.get(name.path);
if(!digests)return;
if(name.digest)return digests.has(name.digest)?name.digest:void 0;
for(let[digest,tags]of digests)if(tags.includes(name.tag??`latest`))return digest}
let deletedMember=({email,uniqueId})=>`deleted:serviceAccount:${email}?uid=${uniqueId}`;
function deleteAccount$1(world,account){
world.serviceAccounts.delete(account.email);
world.deletedAccounts.set(account.uniqueId,account);
renameMember(world,`serviceAccount:${account.email}`,deletedMember(account))}
function restoreAccount(world,account){
world.deletedAccounts.delete(account.uniqueId);
world.serviceAccounts.set(account.email,account);
renameMember(world,deletedMember(account),`serviceAccount:${account.email}`)}
function renameDeleted(world){
for(let account of world.deletedAccounts.values())world.serviceAccounts.has(account.email)||renameMember(world,`serviceAccount:${account.email}`,deletedMember(account))}
function renameMember(world,from,to){
for(let versions of world.policies.values())for(let version of versions)for(let binding of version.bindings)binding.members=(binding.members??[]).map(member=>member===from?to:member)}
function newAccount(world,project,email){
let home=/^(?:service-)?(\d+)[-@]/.exec(email)?.[1]??/@([^.]+)\.iam\.gserviceaccount\.com$/.exec(email)?.[1];
world.counter+=1;
return{email,projectId:findProject(world,home??``)?.projectId??project.projectId,uniqueId:`1000${String(world.counter).padStart(17,`0`)}`,disabled:!1,agent:/^\d+@(cloudbuild|cloudservices)\.gserviceaccount\.com$|^service-\d+@/.test(email)}}
function makeIapAgent(world,project){
let email=`service-${project.number}@gcp-sa-iap.iam.gserviceaccount.com`;
let agent=world.serviceAccounts.get(email)??newAccount(world,project,email);
world.serviceAccounts.set(email,agent);
return agent}
function needIapAgent(world,project){
world.delays.iapAgentMs?world.clock.schedule(world.delays.iapAgentMs,()=>makeIapAgent(world,project)):makeIapAgent(world,project)}
function unusable(world,revision,account){
let project=findProject(world,revision.name?.split(`/`)[1]??``);
if(!project)return;
return unusableSecrets(world,revision,project,account)??unusableKey(world,revision,project)??unusableNetwork(world,revision,project)}
function unusableSecrets(world,revision,project,account){
let found=secretUses(revision).flatMap(use=>{
let problem=secretProblem(world,use,project,account);
return problem?[{denied:problem.denied,line:`${use.path}: ${problem.text}`}]:[]});
if(found.length===0)return;
return{code:found.every(each=>each.denied)?7:13,message:found.map(each=>each.line).join(`
`),reason:`SECRETS_ACCESS_CHECK_FAILED`}}
function secretProblem(world,use,project,account){
let[,owner=project.projectId,id=use.secret]=/^projects\/([^/]+)\/secrets\/([^/]+)/.exec(use.secret)??[];
let holder=findProject(world,owner);
let full=fullName.secret(holder?.projectId??owner,id);
let name=`projects/${holder?.number??owner}/secrets/${id}/versions/${use.version}`;
let state=findAsset(world,full);
let numbers=[...state?.versions.keys()??[]];
let number=use.version===`latest`?String(Math.max(0,...numbers.map(Number))):use.version;
let version=state?.versions.get(number);
if(!version)return{denied:!1,text:`Secret ${name} was not found`};
if(!authorize(world,{member:`serviceAccount:${account}`,email:account},`secretmanager.versions.access`,`${full}/versions/${use.version}`))return{denied:!0,text:`Permission denied on secret: ${name} for Revision service account ${account}. The service account used must be granted the 'Secret Manager Secret Accessor' role (roles/secretmanager.secretAccessor) at the secret, project or higher level.`};
if(version===`ENABLED`)return;
return{denied:!1,text:`Failed to access secret ${name}: Secret Version [${name.replace(/[^/]+$/,number)}] is in ${version} state.`}}
function secretUses(template){
let uses=[];
for(let[i,container]of(template.containers??[]).entries())for(let[j,variable]of(container.env??[]).entries()){
let ref=variable.valueSource?.secretKeyRef;
if(!ref?.secret)continue;
let path=`spec.template.spec.containers[${i}].env[${j}].value_from.secret_key_ref.name`;
uses.push({path,secret:ref.secret,version:ref.version||`latest`})}
for(let[i,volume]of(template.volumes??[]).entries()){
if(!volume.secret?.secret)continue;
let path=`spec.template.spec.volumes[${i}].secret.items[0]`;
uses.push({path,secret:volume.secret.secret,version:volume.secret.items?.[0]?.version||`latest`})}
return uses}
function unusableKey(world,revision,project){
let key=revision.encryptionKey;
if(!key)return;
let name=canonical(world,fullName.cryptoKey(key));
let agent=runAgent(project);
let member={member:`serviceAccount:${agent}`,email:agent};
let missing=[`useToEncrypt`,`useToDecrypt`].map(verb=>`cloudkms.cryptoKeyVersions.${verb}`).find(permission=>!authorize(world,member,permission,name));
let message=`Permission '${missing}' denied on resource '${key}' (or it may not exist) for ${agent}.`;
if(missing)return{code:7,message,reason:`ENCRYPTION_KEY_PERMISSION_DENIED`};
if(findAsset(world,name))return;
return{code:5,message:`CryptoKey ${key} not found.`,reason:`ENCRYPTION_KEY_CHECK_FAILED`}}
function unusableNetwork(world,revision,project){
let vpc=revision.vpcAccess;
let agent=runAgent(project);
let member={member:`serviceAccount:${agent}`,email:agent};
let reason=`VPC_NETWORK_NOT_FOUND`;
let location=revision.name?.split(`/`)[3]??``;
if(vpc?.connector){
let given=vpc.connector.includes(`/`)?vpc.connector:`projects/${project.projectId}/locations/${location}/connectors/${vpc.connector}`;
let name=canonical(world,fullName.connector(given));
if(findAsset(world,name)&&authorize(world,member,`vpcaccess.connectors.get`,name))return;
return{code:5,message:`VPC connector ${given} does not exist, or Cloud Run does not have permission to use it.`,reason}}
for(let{subnetwork}of vpc?.networkInterfaces??[]){
if(!subnetwork)continue;
let given=subnetwork.includes(`/`)?subnetwork.replace(/^.*?(?=projects\/)/,``):`projects/${project.projectId}/regions/${location}/subnetworks/${subnetwork}`;
let name=canonical(world,fullName.subnetwork(given));
if(!authorize(world,member,`compute.subnetworks.use`,name))return{code:7,message:`Required 'compute.subnetworks.use' permission for '${given}'`,reason};
if(!findAsset(world,name))return{code:5,message:`The resource '${given}' was not found`,reason}}}
function failureOf(world,revision){
return unavailable(world,revision,prefixOf(revision))??startUp(world,revision,prefixOf(revision)).failure}
let prefixOf=revision=>`Revision '${shortName(revision.name)}' is not ready and cannot serve traffic. `;
function unavailable(world,revision,prefix){
let account=findServiceAccount(world,revision.serviceAccount??``);
if(!account||account.disabled)return{code:9,message:`${prefix}Service account ${revision.serviceAccount} does not exist or is disabled.`,reason:{reason:`REVISION_FAILED`}};
for(let{image=``}of revision.containers??[]){
if(resolveImage(world,image))continue;
return{code:5,message:`${prefix}Image '${image}' not found.`,reason:{reason:`CONTAINER_MISSING`}}}
let refused=unusable(world,revision,account.email);
if(!refused)return;
return{code:refused.code,message:`${prefix}${refused.message}`,reason:{reason:refused.reason}}}
function outcome(world,failure){
let at={lastTransitionTime:world.clock.timestamp()};
if(!failure)return{...at,state:`CONDITION_SUCCEEDED`};
return{...at,state:`CONDITION_FAILED`,message:failure.message,...failure.reason}}
let goneMeanwhile=name=>({code:5,message:`Resource '${shortName(name)}' does not exist.`});
async function save$3(world,{name,extras},wanted,fresh,author){
let now=world.clock.timestamp();
let before=world.services.get(name);
let state=before??{service:{},revisions:new Map,extras:{service:{},template:{}},revisionExtras:new Map,imageDigests:new Map,urls:new Map,lastOperation:``,warm:new Set};
world.services.set(name,state);
extras&&(state.extras=extras);
let service=saved(world,{kind:`Service`,name,before:before?.service,wanted,author,changed:fresh});
state.service={trafficStatuses:[],...service};
let id=newId(world);
state.lastOperation=id;
await openUrls(world,name,``);
for(let{tag}of wanted.traffic??[])tag&&await openUrls(world,name,tag);
state.service.urls=state.urls.get(``)??[];
state.service.uri=state.service.urls.at(-1)??``;
let project=findProject(world,name.split(`/`)[1]??``);
wanted.iapEnabled&&project&&needIapAgent(world,project);
let revision=fresh?namedAgain(state)??addRevision$1(world,state,name,now):void 0;
revision&&(state.service.latestCreatedRevision=revision);
pend(state,now,revision);
let{generation}=service;
return startOperation(world,{kind:`Service`,name},operation=>settle$2(world,name,operation,generation),{id})}
function isConfigurationOf(state,id,wanted,extras){
let revision=state.revisions.get(id);
if(!revision)return!1;
let{revision:_,...spec}=wanted.template??{};
let fields=Object.entries(revision).filter(([field])=>!OF_THE_SERVER.includes(field));
let notes=extras?.template??state.extras.template;
return(0,node_util__WEBPACK_IMPORTED_MODULE_9__.isDeepStrictEqual)(Object.fromEntries(fields),spec)&&(0,node_util__WEBPACK_IMPORTED_MODULE_9__.isDeepStrictEqual)(state.revisionExtras.get(id)??{},notes)}
let namedAgain=({service,revisions})=>revisions.get(service.template?.revision??``)?.name;
let OF_THE_SERVER=[`name`,`uid`,`generation`,`createTime`,`updateTime`,`service`,`launchStage`,`creator`,`reconciling`,`conditions`,`observedGeneration`,`logUri`,`etag`];
function addRevision$1(world,state,service,now){
let template=structuredClone(state.service.template??{});
let id=shortName(service);
let short=template.revision||revisionName(id,state.service.generation);
let{revision:_,...spec}=template;
let full=`${service}/revisions/${short}`;
let made={name:full,uid:newId(world),generation:`1`,createTime:now,updateTime:now,service:id,...spec,launchStage:state.service.launchStage??`GA`,creator:state.service.lastModifier??``,reconciling:!0,conditions:[],observedGeneration:`0`,logUri:`https://console.cloud.google.com/logs/viewer?project=${service.split(`/`)[1]}`,etag:newEtag()};
state.revisions.set(short,made);
state.revisionExtras.set(short,{...state.extras.template});
let image=template.containers?.[0]?.image??``;
let digest=resolveImage(world,image);
digest?.startsWith(`sha256:`)&&state.imageDigests.set(short,`${image.replace(/[@:][^/]*$/,``)}@${digest}`);
return full}
function pend(state,now,revision){
let at={state:`CONDITION_RECONCILING`,lastTransitionTime:now};
let waiting=revision&&`Waiting for revision ${shortName(revision)} to become ready.`;
state.service.reconciling=!0;
state.service.terminalCondition={type:`Ready`,...at,...waiting?{message:waiting}:{}};
state.service.conditions=[{type:`RoutesReady`,...at},{type:`ConfigurationsReady`,...revision?at:{state:`CONDITION_SUCCEEDED`,lastTransitionTime:now}}]}
function settle$2(world,name,operation,generation){
let state=world.services.get(name);
if(!state){
operation.error=goneMeanwhile(name);
return}
let now=world.clock.timestamp();
let{service}=state;
for(let revision of state.revisions.values())revision.reconciling&&settleRevision(world,revision,now);
let created=state.revisions.get(shortName(service.latestCreatedRevision));
let failure=created&&failureText(created);
created?.name&&!failure&&(service.latestReadyRevision=created.name);
let lost=(service.traffic??[]).find(target=>target.revision&&!state.revisions.has(target.revision));
let missing=lost&&`Revision '${lost.revision}' does not exist or is deleted. Update all traffic to route to currently available revisions.`;
missing||(service.trafficStatuses=statuses(state));
if(service.generation===generation){
service.reconciling=!1;
service.observedGeneration=generation;
state.service.conditions=conditions(now,failure?created:void 0,missing,!!service.latestReadyRevision);
state.service.terminalCondition=ready(now,failure?created:void 0,missing)}
let message=missing??failure;
message?operation.error={code:missing?13:failureOf(world,created??{})?.code??13,message}:operation.response=typed(`Service`,structuredClone(service))}
function settleRevision(world,revision,now){
let failure=failureOf(world,revision);
unavailable(world,revision,``)||writeStart(world,revision,startUp(world,revision,``).lines);
let ok={state:`CONDITION_SUCCEEDED`,lastTransitionTime:now};
let bad=failure&&{state:`CONDITION_FAILED`,lastTransitionTime:now,message:failure.message,...failure.reason};
let healthy=failure?.reason.revisionReason!==`HEALTH_CHECK_CONTAINER_ERROR`;
revision.reconciling=!1;
revision.observedGeneration=`1`;
revision.conditions=[{type:`Ready`,...bad??ok},{type:`ContainerReady`,...bad&&healthy?bad:ok},{type:`ContainerHealthy`,...bad&&!healthy?bad:ok},{type:`ResourcesAvailable`,...ok}]}
let readyOf=revision=>revision.conditions?.find(condition=>condition.type===`Ready`);
function failureText(revision){
let condition=readyOf(revision);
return condition?.state===`CONDITION_FAILED`?condition.message:void 0}
function ready(now,failed,missing){
let at={type:`Ready`,lastTransitionTime:now};
if(missing)return{...at,state:`CONDITION_FAILED`,message:missing,reason:`UNKNOWN`};
if(!failed)return{...at,state:`CONDITION_SUCCEEDED`};
return{...at,state:`CONDITION_FAILED`,message:failureText(failed)??``,reason:`REVISION_FAILED`}}
function conditions(now,failed,missing,serving){
let ok={state:`CONDITION_SUCCEEDED`,lastTransitionTime:now};
return[missing?{type:`RoutesReady`,state:`CONDITION_FAILED`,lastTransitionTime:now,message:missing}:failed&&!serving?{type:`RoutesReady`,state:`CONDITION_FAILED`,lastTransitionTime:now,message:failureText(failed)??``}:{type:`RoutesReady`,...ok},failed?{...readyOf(failed),type:`ConfigurationsReady`}:{type:`ConfigurationsReady`,...ok}]}
function statuses(state){
let latest=shortName(state.service.latestReadyRevision);
return(state.service.traffic??[]).flatMap(target=>{
let revision=target.type===`TRAFFIC_TARGET_ALLOCATION_TYPE_LATEST`?latest:target.revision;
if(!revision)return[];
let uri=target.tag&&state.urls.get(target.tag)?.at(-1);
return[{...target,revision,...uri?{uri}:{}}]})}
function removeRevision(state,id,{validateOnly}){
let{trafficStatuses=[],traffic=[],latestCreatedRevision}=state.service;
let routed=trafficStatuses.some(status=>status.revision===id&&!!status.percent);
if(routed||latestCreatedRevision===state.revisions.get(id)?.name)throw new Refusal(`FAILED_PRECONDITION`,`Revision '${id}' cannot be deleted because ${routed?`it has traffic assigned`:`it is the latest created revision`}.`);
if(validateOnly)return;
state.revisions.delete(id);
state.revisionExtras.delete(id);
state.service.traffic=traffic.filter(target=>target.revision!==id);
state.service.trafficStatuses=trafficStatuses.filter(status=>status.revision!==id)}
function checkOrgPolicies(world,release){
let{name,method}=release;
let resource=fullName.service(name);
if(release.invokerIamDisabled){
for(let constraint of[`run.managed.requireInvokerIam`,`run.requireInvokerIam`])if(isEnforced(world,constraint,resource))throw invokerCheckRequired(`constraints/${constraint}`,name)}
let annotation=(constraint,key,value,shown=value??`null`)=>{
if(violations(world,constraint,resource,[value??``]).length===0)return;
throw violated(constraint,`attempting ${method} with annotation "run.googleapis.com/${key}" set to ${shown}.`)};
if(method.endsWith(`Service`)){
let ingress=INGRESS_VALUE[release.ingress??``]??`all`;
annotation(`run.allowedIngress`,`ingress`,ingress,ingress===`all`?`the default value all`:`the value ${ingress}`)}
annotation(`run.allowedVPCEgress`,`vpc-access-egress`,egressOf(release));
let{useDefault,policy}=release.binaryAuthorization??{};
annotation(`run.allowedBinaryAuthorizationPolicies`,`binary-authorization`,useDefault?`default`:policy||void 0);
let location=name.split(`/`)[3]??``;
if(method.startsWith(`Create`)&&violations(world,`gcp.resourceLocations`,resource,[location]).length>0)throw violated(`gcp.resourceLocations`,`attempting ${method} in location ${location}.`)}
let releaseOf=(name,verb,service)=>{
let{invokerIamDisabled,ingress,binaryAuthorization,template}=service;
return{name,method:`${verb}Service`,...ingress&&{ingress:String(ingress)},invokerIamDisabled:!!invokerIamDisabled,vpcAccess:template?.vpcAccess,binaryAuthorization}};
function egressOf({vpcAccess}){
if(!vpcAccess?.connector&&!vpcAccess?.networkInterfaces)return;
return vpcAccess.egress===`ALL_TRAFFIC`?`all-traffic`:`private-ranges-only`}
let INGRESS_VALUE={INGRESS_TRAFFIC_ALL:`all`,INGRESS_TRAFFIC_INTERNAL_ONLY:`internal`,INGRESS_TRAFFIC_INTERNAL_LOAD_BALANCER:`internal-and-cloud-load-balancing`};
let violated=(constraint,what)=>new Refusal(`FAILED_PRECONDITION`,`Constraint constraints/${constraint} violated for ${what}`,{details:[{"@type":`type.googleapis.com/google.rpc.PreconditionFailure`,violations:[{type:`constraints/${constraint}`,subject:`orgpolicy`,description:what}]}]});
function invokerCheckRequired(constraint,subject){
let description=`Require IAM invoker check for Cloud Run services.`;
return new Refusal(`FAILED_PRECONDITION`,`Operation denied by custom org policy: ["${constraint}": "${description}"].`,{details:[errorInfo(`CUSTOM_ORG_POLICY_VIOLATION`,`googleapis.com`,{customConstraints:constraint}),{"@type":`type.googleapis.com/google.rpc.PreconditionFailure`,violations:[{type:constraint,subject,description}]}]})}
let INGRESS=/^INGRESS_TRAFFIC_(ALL|INTERNAL_ONLY|INTERNAL_LOAD_BALANCER|NONE)$/;
let RESERVED_ENV=new Set([`K_SERVICE`,`K_REVISION`,`K_CONFIGURATION`,`CLOUD_RUN_TIMEOUT_SECONDS`]);
function refuse(path,problem){
return new Refusal(`INVALID_ARGUMENT`,`Violation in ${path}: ${problem}`,{details:[{"@type":`type.googleapis.com/google.rpc.BadRequest`,fieldViolations:[{field:path,description:problem}]}]})}
function checkServiceId(id){
if(!/^[a-z](?:[a-z0-9-]{0,47}[a-z0-9])?$/.test(id))throw refuse(`CreateServiceRequest.service_id`,`only lowercase, digits, and hyphens; must begin with letter, and may not end with hyphen; must be less than 50 characters.`)}
function checkSystemKeys(sent,verb,at=`${verb}ServiceRequest.service`){
let maps=[[`${at}.annotations`,sent.annotations,`annotations`],[`${at}.labels`,sent.labels,`labels`],[`${at}.template.annotations`,sent.template?.annotations,`annotations`],[`${at}.template.labels`,sent.template?.labels,`labels`]];
for(let[path,map,kind]of maps)for(let key of Object.keys(map??{}))if(isSystem(key))throw refuse(`${path}[${key}]`,`system ${kind} are not supported in Cloud Run API v2.`)}
function checkService(service,id,verb){
let at=`${verb}ServiceRequest.service`;
if(!service.template)throw refuse(`${at}.template`,`required field not present.`);
if(!INGRESS.test(service.ingress??``))throw refuse(`${at}.ingress`,`unknown value.`);
checkLabels(service.labels,`${at}.labels`);
checkLabels(service.template.labels,`${at}.template.labels`);
checkTemplate(service,id,`${at}.template`);
checkTraffic(service,id,at);
for(let[i,audience]of(service.customAudiences??[]).entries())if(!audience)throw refuse(`${at}.custom_audiences[${i}]`,`must not be empty.`)}
function checkLabels(labels,path){
let entries=Object.entries(labels??{});
if(entries.length>64)throw refuse(path,`no more than 64 labels are allowed.`);
for(let[key,value]of entries){
if(!/^(?:[a-z0-9.-]+\/)?[\p{Ll}\p{Lo}][\p{Ll}\p{Lo}\p{N}_-]{0,62}$/u.test(key))throw refuse(`${path}[${key}]`,`invalid label key '${key}'.`);
if(!/^[\p{Ll}\p{Lo}\p{N}_-]{0,63}$/u.test(value))throw refuse(`${path}[${key}]`,`invalid label value '${value}'.`)}}
function checkTemplate(service,id,path){
let template=service.template??{};
let containers=template.containers??[];
if(template.revision){
let name=template.revision;
if(!name.startsWith(`${id}-`))throw refuse(`${path}.revision`,`must be prefixed by the service name, '${id}-'.`);
if(!/^[a-z][a-z0-9-]{0,61}[a-z0-9]$/.test(name))throw refuse(`${path}.revision`,`only lowercase, digits, and hyphens; must begin with letter, and may not end with hyphen; must be less than 64 characters.`)}
let seconds=Number.parseFloat(template.timeout??`300s`);
if(!(seconds>0&&seconds<=3600))throw refuse(`${path}.timeout`,`maximum allowed time is one hour.`);
let concurrency=template.maxInstanceRequestConcurrency??80;
if(concurrency<0||concurrency>1e3)throw refuse(`${path}.max_instance_request_concurrency`,`Must be a number between 0 and 1000.`);
let{minInstanceCount:min=0,maxInstanceCount:max=100}=template.scaling??{};
if(min<0)throw refuse(`${path}.scaling.min_instance_count`,`must be greater than or equal to zero.`);
if(max<1||min>max)throw refuse(`${path}.scaling.max_instance_count`,`must be greater or equal than min_instance_count.`);
let withPorts=containers.filter(c=>c.ports?.length);
if(containers.length>0&&withPorts.length!==1)throw refuse(`${path}.containers`,`Revision template should contain exactly one container with an exposed port.`);
checkContainers(containers,template.volumes??[],path);
let at=within(path);
concurrency>1&&refuseFraction(containers,at,`concurrency > 1`);
containers.some(({resources})=>!resources?.cpuIdle)&&refuseFraction(containers,at,`cpu always allocated`)}
let within=path=>path.split(`.`).slice(2).join(`.`);
function checkContainers(containers,defined,path){
if(containers.length===0)throw refuse(`${path}.containers`,`must contain at least one container.`);
if(containers.length>10)throw refuse(`${path}.containers`,`must contain at most 10 containers.`);
let volumes=new Set(defined.map(v=>v.name));
for(let[i,container]of containers.entries()){
let here=`${path}.containers[${i}]`;
if(!container.image)throw refuse(`${here}.image`,`must provide an image name to deploy.`);
checkImageHost(container.image,here);
if(containers.length>1&&!container.name)throw refuse(`${here}.name`,`required with several containers.`);
let names=(container.env??[]).map(variable=>variable.name??``);
let taken=name=>RESERVED_ENV.has(name)||name===`PORT`&&container.ports?.length;
let reserved=names.filter(taken);
if(reserved.length>0)throw refuse(`${here}.env`,`The following reserved env names were provided: ${reserved.join(`, `)}. These values are automatically set by the system.`);
let twice=names.find((name,at)=>names.indexOf(name)!==at);
if(twice!==void 0)throw refuse(`${here}.env`,`duplicate environment variable '${twice}'.`);
if(names.some(name=>!name||name.includes(`=`)))throw refuse(`${here}.env`,`invalid environment variable name.`);
for(let mount of container.volumeMounts??[])if(!volumes.has(mount.name??``))throw refuse(`${here}.volume_mounts`,`volume '${mount.name}' is not defined.`);
for(let port of container.ports??[]){
let n=port.containerPort??0;
if(n<1||n>65535)throw refuse(`${here}.ports[0].container_port`,`must be between 1 and 65535.`)}
for(let name of Object.keys(container.resources?.limits??{}))if(![`cpu`,`memory`,`nvidia.com/gpu`].includes(name))throw refuse(`${here}.resources.limits`,`unknown resource '${name}'.`)}
for(let container of containers)for(let name of container.dependsOn??[]){
let other=containers.find(one=>one.name===name);
if(other&&!other.startupProbe&&!other.ports?.length)throw refuse(`${path}.containers`,`Dependent container '${name}' must have startup probe specified.`)}
checkCompute(containers,within(path))}
function checkImageHost(image,path){
let host=image.split(`/`)[0]??``;
if(!(image.includes(`/`)&&/[.:]/.test(host))||/^(?:[a-z]+\.)?gcr\.io$|^[a-z0-9-]+-docker\.pkg\.dev$|^docker\.pkg\.dev$|^docker\.io$/.test(host))return;
throw refuse(`${path}.image`,`Expected an image path like [host/]repo-path[:tag and/or @digest], where host is one of [region.]gcr.io, [region-]docker.pkg.dev or docker.io but obtained ${image}. To deploy container images from other public or private registries, set up an Artifact Registry remote repository. See https://cloud.google.com/artifact-registry/docs/repositories/remote-repo.`)}
function checkTraffic(service,id,at){
let traffic=service.traffic??[];
let tags=new Set;
let sum=0;
for(let[i,target]of traffic.entries()){
let here=`${at}.traffic[${i}]`;
let percent=target.percent??0;
if(percent<0||percent>100)throw refuse(`${here}.percent`,`must be a number between 0 and 100.`);
sum+=percent;
if(target.type===`TRAFFIC_TARGET_ALLOCATION_TYPE_LATEST`&&target.revision)throw refuse(`${here}.revision`,`must be empty when type is LATEST.`);
if(target.type!==`TRAFFIC_TARGET_ALLOCATION_TYPE_LATEST`&&!target.revision)throw refuse(`${here}.revision`,`required when type is REVISION.`);
if(!target.tag)continue;
if(!/^[a-z](?:[a-z0-9-]*[a-z0-9])?$/.test(target.tag))throw refuse(`${here}.tag`,`must be a lowercase RFC 1035 label.`);
if(tags.has(target.tag))throw refuse(`${here}.tag`,`may not contain a duplicate tag: '${target.tag}'.`);
tags.add(target.tag);
if(target.tag.length+id.length>46)throw new Refusal(`INVALID_ARGUMENT`,`Combined traffic tag and service name cannot exceed 46 characters.`,{details:[{"@type":`type.googleapis.com/google.rpc.BadRequest`,fieldViolations:[{field:`spec.traffic.tag`,description:`Combined traffic tag and service name cannot exceed 46 characters.`}]}]})}
if(sum!==100)throw refuse(`${at}.traffic`,`the sum of percentages is ${sum}, but should be 100.`)}
async function deploy(world,call,request){
let{name,shown}=request;
let project=projectOfName(world,name);
let before=world.services.get(name);
let verb=before?`Update`:`Create`;
let wanted=withDefaults$2(writable(`Service`,request.wanted),project.number);
checkService(wanted,shortName(name),verb);
if(!!wanted.invokerIamDisabled!=!!before?.service.invokerIamDisabled&&!authorize(world,call.principal,`run.services.setIamPolicy`,fullName.service(name)))throw denied$3(`run.services.setIamPolicy`,shown);
checkAccount(world,call,project,wanted.template?.serviceAccount??``);
let fresh=!before||!(0,node_util__WEBPACK_IMPORTED_MODULE_9__.isDeepStrictEqual)(before.service.template,wanted.template)||newNotes(before,request.extras);
let named=wanted.template?.revision;
if(fresh&&named&&before?.revisions.has(named)&&!isConfigurationOf(before,named,wanted,request.extras))throw new Refusal(`ALREADY_EXISTS`,`Revision named '${named}' with different configuration already exists.`);
for(let{image=``}of wanted.template?.containers??[])checkImageAccess(world,project,image,call.principal);
checkOrgPolicies(world,releaseOf(name,verb,wanted));
checkCustomConstraints(world,{name,verb,service:wanted,extras:request.extras??before?.extras});
if(request.validateOnly&&!name.includes(`/locations/global/`))return validated(world,{kind:`Service`,name},{...before?.service,...wanted,name});
checkGpuQuota(world,wanted);
return save$3(world,request,wanted,fresh,authorOf(call))}
function checkGpuQuota({gpuQuota},{template}){
if(!gpuQuota||!template?.containers?.some(({resources})=>resources?.limits?.[`nvidia.com/gpu`]))return;
let redundant=template.gpuZonalRedundancyDisabled!==!0;
if((redundant?gpuQuota.withRedundancy:gpuQuota.withoutRedundancy)>0)return;
throw new Refusal(`INVALID_ARGUMENT`,`spec.scaling.max_instances: You do not have quota for using GPUs ${redundant?`with zonal redundancy. Learn more about GPU zonal redundancy: g.co/cloudrun/gpu-redundancy-help`:`without zonal redundancy.`}${redundant&&gpuQuota.withoutRedundancy<=0?`
You do not have quota for using GPUs without zonal redundancy.`:``}\n\nTo request quota: g.co/cloudrun/gpu-quota`)}
function checkAccount(world,call,project,account){
checkActAs$1(world,call,account);
checkAttached(world,project,account,cloudRun(project))}
function checkRuntime(world,call,project,{account,containers}){
checkAccount(world,call,project,account);
for(let{image=``}of containers)checkImageAccess(world,project,image,call.principal)}
let authorOf=call=>call.principal.email??call.principal.member;
let newNotes=(before,extras)=>extras!==void 0&&!(0,node_util__WEBPACK_IMPORTED_MODULE_9__.isDeepStrictEqual)(before.extras.template,extras.template);
function projectOfName(world,name){
let id=name.split(`/`)[1]??``;
let project=findProject(world,id);
if(project)return project;
throw new Refusal(`PERMISSION_DENIED`,`Permission denied on resource project ${id}.`,{details:[errorInfo(`CONSUMER_INVALID`,`googleapis.com`,{consumer:`projects/${id}`,service:`run.googleapis.com`})]})}
let denied$3=(permission,resource)=>permissionDenied(`run.googleapis.com`,permission,resource);
function checkActAs$1(world,call,email){
let account=findServiceAccount(world,email);
let resource=account&&fullName.serviceAccount(account.projectId,account.email);
if(resource&&authorize(world,call.principal,`iam.serviceAccounts.actAs`,resource))return;
throw new Refusal(`PERMISSION_DENIED`,`Permission 'iam.serviceaccounts.actAs' denied on service account ${email} (or it may not exist).`)}
let cloudRun=project=>({email:runAgent(project),title:`Google Cloud Run Service Agent`,role:`roles/run.serviceAgent`});
async function seedService(world,name,service,creator){
let project=projectOfName(world,name);
let wanted=withDefaults$2(writable(`Service`,service),project.number);
checkService(wanted,shortName(name),`Create`);
await atOnce(world,()=>save$3(world,{name},wanted,!0,creator))}
let VERSION_QUERY=[`options.requestedPolicyVersion`,`options.requested_policy_version`];
let GET_POLICY$1={query:VERSION_QUERY};
let SET_POLICY={body:`google.iam.v1.SetIamPolicyRequest`};
let TEST_PERMISSIONS={body:`google.iam.v1.TestIamPermissionsRequest`};
function policyRoutes(at,holder){
let{get,set,test}=policyHandlers(holder);
return[[`GET`,`${at}:getIamPolicy`,get,GET_POLICY$1],[`POST`,`${at}:setIamPolicy`,set,SET_POLICY],[`POST`,`${at}:testIamPermissions`,test,TEST_PERMISSIONS]]}
function policyHandlers({permissions,find,name}){
return{get:(call,world)=>({body:readPolicy(world,find(call,world,`${permissions}.getIamPolicy`),requestedVersion(call))}),set:(call,world)=>({body:writePolicy(world,find(call,world,`${permissions}.setIamPolicy`),call.body.policy??{})}),test:(call,world)=>testAnswer(call,world,name(call,world))}}
function testAnswer(call,world,full){
let names=call.body.permissions??[];
let permissions=full===void 0?[]:testPermissions(world,call.principal,full,names);
return{body:permissions.length>0?{permissions}:{}}}
function requestedVersion(call){
let options=call.body.options;
let queried=[...VERSION_QUERY,`optionsRequestedPolicyVersion`].map(name=>call.query.get(name)).find(Boolean);
return Number(queried??options?.requestedPolicyVersion??1)}
let API$14=`artifactregistry.googleapis.com`;
let MESSAGE$2=`google.devtools.artifactregistry.v1.Repository`;
let AT$5=`/v1/projects/{project}/locations/{location}`;
let ONE$9=`${AT$5}/repositories/{repository}`;
let policy$1={permissions:`artifactregistry.repositories`,find:(call,world,permission)=>fullName.repository(find$9(call,world,permission).name),name:(call,world)=>fullName.repository(target$1(call,world).name)};
function routes$26(_world){
return define(API$14,[[`GET`,`${AT$5}/repositories`,list$9,{query:[`pageSize`,`pageToken`,`orderBy`,`filter`]}],[`POST`,`${AT$5}/repositories`,create$8,{body:MESSAGE$2,query:[`repositoryId`]}],[`GET`,ONE$9,get$13],[`DELETE`,ONE$9,destroy$2],...policyRoutes(ONE$9,policy$1),[`GET`,`${ONE$9}/dockerImages`,listImages,{query:[`pageSize`,`pageToken`,`orderBy`]}],[`GET`,`${ONE$9}/dockerImages/{image=**}`,getImage],[`GET`,`${ONE$9}/packages/{package}/tags/{tag}`,getTag],[`DELETE`,`${ONE$9}/packages/{package}/versions/{version=**}`,deleteVersion,{query:[`force`]}],[`GET`,`${AT$5}/operations/{operation}`,getOperation$6]])}
function target$1(call,world,id=call.params.repository??``){
let{project:given=``,location=``}=call.params;
let project=projectOfName(world,`projects/${given}`);
return{project,location,id,name:`projects/${project.projectId}/locations/${location}/repositories/${id}`}}
function allow$4(call,world,permission,resource,shown=resource){
if(authorize(world,call.principal,permission,resource))return;
throw deniedOrAbsent(API$14,permission,shown)}
function find$9(call,world,permission){
let{name}=target$1(call,world);
allow$4(call,world,permission,fullName.repository(name));
let state=world.repositories.get(name);
if(!state)throw new Refusal(`NOT_FOUND`,`Requested entity was not found.`);
return state}
let get$13=(call,world)=>({body:find$9(call,world,`artifactregistry.repositories.get`).resource});
function list$9(call,world){
let{project,name}=target$1(call,world,``);
allow$4(call,world,`artifactregistry.repositories.list`,fullName.project(project.projectId),`//${API$14}/${name.replace(`/repositories/`,``)}`);
let repositories=[...world.repositories.values()].filter(each=>each.name.startsWith(name)).map(each=>each.resource);
return{body:repositories.length>0?{repositories}:{}}}
function create$8(call,world){
let id=call.query.get(`repositoryId`)??``;
let{project,location,name}=target$1(call,world,id);
let parent=name.slice(0,name.indexOf(`/repositories/`));
allow$4(call,world,`artifactregistry.repositories.create`,fullName.project(project.projectId),`//${API$14}/${parent}`);
if(!/^[a-z](?:[a-z0-9-]{0,61}[a-z0-9])?$/.test(id))throw new Refusal(`INVALID_ARGUMENT`,`Invalid repository id "${id}": must match [a-z]([a-z0-9-]{0,61}[a-z0-9])?`);
let sent=normalize(MESSAGE$2,call.body);
if(!sent.format)throw new Refusal(`INVALID_ARGUMENT`,`repository format is required`);
if(violations(world,`gcp.resourceLocations`,fullName.repository(name),[location]).length>0)throw new Refusal(`FAILED_PRECONDITION`,`'${location}' violates constraint 'constraints/gcp.resourceLocations'`);
if(world.repositories.has(name))throw new Refusal(`ALREADY_EXISTS`,`the repository already exists`);
let now=world.clock.timestamp();
let operation={name:`${parent}/operations/${newId(world)}`,doneMs:world.clock.now()+world.delays.operationMs,done:!1,metadata:{"@type":`type.googleapis.com/google.devtools.artifactregistry.v1.OperationMetadata`}};
world.operations.set(operation.name,operation);
world.clock.schedule(world.delays.operationMs,()=>{
let resource=repositoryResource(name,{...sent,createTime:now,updateTime:world.clock.timestamp()});
world.repositories.set(name,{name,resource,images:new Map});
operation.done=!0;
operation.response={"@type":`type.googleapis.com/${MESSAGE$2}`,...resource}});
return{body:show$1(operation)}}
function repositoryResource(name,fields={}){
let[,project=``,,location=``,,id=``]=name.split(`/`);
return{mode:`STANDARD_REPOSITORY`,format:`DOCKER`,...fields,name,registryUri:`${location}-docker.pkg.dev/${project.replace(`:`,`/`)}/${id}`}}
function destroy$2(call,world){
let state=find$9(call,world,`artifactregistry.repositories.delete`);
world.repositories.delete(state.name);
world.policies.delete(fullName.repository(state.name));
return deleted(state,world)}
function deleted(state,world){
let operation={name:`${state.name.slice(0,state.name.indexOf(`/repositories/`))}/operations/${newId(world)}`,doneMs:world.clock.now(),done:!0,metadata:{"@type":`type.googleapis.com/google.devtools.artifactregistry.v1.OperationMetadata`},response:{"@type":`type.googleapis.com/google.protobuf.Empty`}};
world.operations.set(operation.name,operation);
return{body:show$1(operation)}}
function deleteVersion(call,world){
let state=find$9(call,world,`artifactregistry.versions.delete`);
let{package:path=``,version=``}=call.params;
let digests=state.images.get(decodeURIComponent(path));
let tags=digests?.get(version);
if(!digests||!tags)throw new Refusal(`NOT_FOUND`,`Requested entity was not found.`);
if(tags.length>0&&call.query.get(`force`)!==`true`)throw new Refusal(`FAILED_PRECONDITION`,`A version that is tagged may not be deleted.`);
digests.delete(version);
return deleted(state,world)}
function show$1(operation){
let{name,metadata,done,response}=operation;
return{name,metadata,...done?{done,response}:{}}}
function getOperation$6(call,world){
let{project,location}=target$1(call,world);
let name=`projects/${project.projectId}/locations/${location}/operations/${call.params.operation}`;
let operation=world.operations.get(name);
if(!operation||operation.build||operation.about)throw new Refusal(`NOT_FOUND`,`Requested entity was not found.`);
return{body:show$1(operation)}}
let uploadedAt=({pushed,resource},image)=>{
let ms=pushed?.get(image);
return ms===void 0?resource.createTime??`2026-01-01T00:00:00Z`:new Date(ms).toISOString()};
function imagesOf$1(state){
let uri=String(state.resource.registryUri);
return[...state.images].flatMap(([path,digests])=>[...digests].map(([digest,tags])=>({name:`${state.name}/dockerImages/${encodeURIComponent(path)}@${digest}`,uri:`${uri}/${path}@${digest}`,...tags.length>0?{tags}:{},imageSizeBytes:`52428800`,uploadTime:uploadedAt(state,`${path}@${digest}`),mediaType:`application/vnd.docker.distribution.manifest.v2+json`})))}
function listImages(call,world){
let{items:dockerImages,more}=pageOf(call,imagesOf$1(find$9(call,world,`artifactregistry.dockerimages.list`)),{usual:100,most:1e3});
return{body:{...dockerImages.length>0?{dockerImages}:{},...more}}}
function getImage(call,world){
let found=imagesOf$1(find$9(call,world,`artifactregistry.dockerimages.get`)).find(image=>decodeURIComponent(String(image.name)).endsWith(`/dockerImages/${call.params.image}`));
if(!found)throw new Refusal(`NOT_FOUND`,`Requested entity was not found.`);
return{body:found}}
function getTag(call,world){
let state=find$9(call,world,`artifactregistry.tags.get`);
let path=decodeURIComponent(call.params.package??``);
let at=`${state.name}/packages/${encodeURIComponent(path)}`;
let[digest]=[...state.images.get(path)??[]].find(([,tags])=>tags.includes(call.params.tag??``))??[];
if(digest===void 0)throw new Refusal(`NOT_FOUND`,`Requested entity was not found.`);
return{body:{name:`${at}/tags/${call.params.tag}`,version:`${at}/versions/${digest}`}}}
let REGIONS=[...Object.entries({"africa-south":`1`,"asia-east":`12`,"asia-northeast":`123`,"asia-south":`12`,"asia-southeast":`12`,"australia-southeast":`12`,"europe-central":`2`,"europe-north":`12`,"europe-southwest":`1`,"me-central":`12`,"me-west":`1`,"northamerica-northeast":`12`,"northamerica-south":`1`,"southamerica-east":`1`,"southamerica-west":`1`,"us-central":`1`,"us-east":`145`,"us-south":`1`,"us-west":`1234`}).flatMap(([place,numbers])=>[...numbers].map(number=>`${place}${number}`)),...[1,2,3,4,6,8,9,10,12].map(number=>`europe-west${number}`)].toSorted();
function v2Target(world,call,id=call.params.service??``,collection=`services`){
let{project:given=``,location=``}=call.params;
let project=projectIdOf(world,given);
let name=`projects/${project}/locations/${location}/${collection}/${id}`;
projectOfName(world,name);
requireRegion(location);
return{name,shown:`projects/${given}/locations/${location}/${collection}/${id}`,project,location,id}}
function v1Target(world,call,id=call.params.service??``,collection=`services`){
let{project:given=``}=call.params;
let location=regionOf(call);
let project=projectIdOf(world,given);
let name=`projects/${project}/locations/${location}/${collection}/${id}`;
projectOfName(world,name);
requireRegion(location);
return{name,shown:`namespaces/${given}/${collection}/${id}`,project,location,id}}
function requireRegion(location){
if(REGIONS.includes(location)||location===`global`||location===`-`)return;
throw new Refusal(`UNIMPLEMENTED`,`Operation is not implemented, or supported, or enabled.`)}
function regionOf(call){
let region=givenRegion(call);
if(region)return region;
throw new Refusal(`NOT_FOUND`,`The requested resource was not found on the global endpoint: use a regional one.`)}
let namesRegion=call=>!!givenRegion(call);
function givenRegion({host,headers}){
let region=/^([a-z]+-[a-z]+\d+)-/.exec(host)?.[1];
if(region)return region;
let routing=/^[\d.]+(:\d+)?$/.test(host)?headers[`x-goog-request-params`]:void 0;
return new URLSearchParams(String(routing??``)).get(`location`)}
function allow$3(world,call,permission,resource,shown){
if(!authorize(world,call.principal,permission,resource))throw denied$3(permission,shown)}
let missing$2=(target,kind,id)=>new Refusal(`NOT_FOUND`,`Resource '${id}' of kind '${kind}' in region '${target.location}' in project '${target.project}' does not exist.`);
function checkEtag(current=``,id,given){
if(!given||bare(given)===bare(current))return;
throw new Refusal(`ABORTED`,`Conflict for resource '${id}': version '${bare(given)}' was specified but current version is '${bare(current)}'.`)}
let bare=etag=>etag.replaceAll(`"`,``);
async function waitFor(world,call,operation,timeoutMs){
let until=world.clock.now()+timeoutMs;
for(;!operation.done&&world.clock.now()<until&&!call.signal.aborted;){
let left=Math.min(operation.doneMs,until)-world.clock.now();
await world.clock.sleep(Math.max(1,left));
world.clock.settle()}}
function timeoutOf(call){
let text=call.body.timeout;
let seconds=typeof text==`string`?Number.parseFloat(text):30;
return Math.min(60,Number.isFinite(seconds)?seconds:30)*1e3}
let OUTPUT$1=/^run\.googleapis\.com\/(operation-id|urls|ingress-status)$|^serving\.knative\.dev\/(creator|lastModifier)$/;
function fromKnative(sent){
let service={labels:withoutSystem(sent.metadata.labels)};
let extras={service:{},template:{}};
let annotations={};
for(let[key,value]of Object.entries(sent.metadata.annotations??{})){
let field=key.startsWith(`run.googleapis.com/`)?SERVICE_FIELDS[key.slice(19)]:void 0;
if(field)Object.assign(service,field.read(service,value));else if(OUTPUT$1.test(key))continue;else isSystem(key)?extras.service[key]=value:annotations[key]=value}
service.annotations=annotations;
service.template=templateFrom(sent.spec.template,extras.template);
sent.spec.traffic&&(service.traffic=sent.spec.traffic.map(trafficFrom));
return{service,extras}}
function trafficFrom(t){
return{type:t.latestRevision?LATEST:REVISION,...t.revisionName&&!t.latestRevision?{revision:t.revisionName}:{},...t.percent?{percent:t.percent}:{},...t.tag?{tag:t.tag}:{}}}
function templateFrom(sent,extras){
let{spec}=sent;
let notes={...sent.metadata?.annotations};
let take=key=>{
let value=notes[key];
delete notes[key];
return value};
let secrets=new Map((take(`run.googleapis.com/secrets`)??``).split(`,`).filter(Boolean).map(pair=>[pair.slice(0,pair.indexOf(`:`)),pair.slice(pair.indexOf(`:`)+1)]));
let template={labels:withoutSystem(sent.metadata?.labels),scaling:{}};
sent.metadata?.name&&(template.revision=sent.metadata.name);
let min=take(`autoscaling.knative.dev/minScale`);
let max=take(`autoscaling.knative.dev/maxScale`);
min!==void 0&&(template.scaling={...template.scaling,minInstanceCount:Number(min)});
max!==void 0&&(template.scaling={...template.scaling,maxInstanceCount:Number(max)});
let connector=take(`${RUN}vpc-access-connector`);
let egress=take(`${RUN}vpc-access-egress`);
let networks=take(`${RUN}network-interfaces`);
(connector||egress||networks)&&(template.vpcAccess={...connector?{connector}:{},...egress?{egress:egress===`all-traffic`?`ALL_TRAFFIC`:`PRIVATE_RANGES_ONLY`}:{},...networks?{networkInterfaces:JSON.parse(networks)}:{}});
let environment=take(`${RUN}execution-environment`);
environment&&(template.executionEnvironment=environment===`gen1`?`EXECUTION_ENVIRONMENT_GEN1`:`EXECUTION_ENVIRONMENT_GEN2`);
let affinity=take(`${RUN}sessionAffinity`);
affinity!==void 0&&(template.sessionAffinity=truth(affinity));
let key=take(`${RUN}encryption-key`);
key&&(template.encryptionKey=key);
let revoked=take(`${RUN}post-key-revocation-action-type`);
revoked&&(template.encryptionKeyRevocationAction=REVOCATION[revoked]??revoked);
let hours=take(`${RUN}encryption-key-shutdown-hours`);
hours&&(template.encryptionKeyShutdownDuration=`${Number(hours)*3600}s`);
let mesh=take(`${RUN}mesh`);
mesh&&(template.serviceMesh={mesh});
let oneZone=take(`${RUN}gpu-zonal-redundancy-disabled`);
oneZone!==void 0&&(template.gpuZonalRedundancyDisabled=truth(oneZone));
let unchecked=take(`${RUN}health-check-disabled`);
unchecked!==void 0&&(template.healthCheckDisabled=truth(unchecked));
spec.containerConcurrency&&(template.maxInstanceRequestConcurrency=spec.containerConcurrency);
spec.timeoutSeconds&&(template.timeout=`${spec.timeoutSeconds}s`);
spec.serviceAccountName&&(template.serviceAccount=spec.serviceAccountName);
let gpu=spec.nodeSelector?.[`${RUN}accelerator`];
gpu&&(template.nodeSelector={accelerator:gpu});
spec.runtimeClassName&&(extras.runtimeClassName=spec.runtimeClassName);
let throttled=take(`${RUN}cpu-throttling`);
let boost=take(`${RUN}startup-cpu-boost`);
let depends=JSON.parse(take(`run.googleapis.com/container-dependencies`)??`{}`);
let images=JSON.parse(take(`run.googleapis.com/base-images`)??`{}`);
let secret=name=>name?secrets.get(name)??name:``;
template.containers=(spec.containers??[]).map(c=>containerFrom(c,{throttled,boost,depends,images,secret}));
template.volumes=(spec.volumes??[]).map(v=>volumeFrom(v,secret));
let databases=take(`${RUN}cloudsql-instances`);
if(databases){
template.volumes.push({name:CLOUD_SQL,cloudSqlInstance:{instances:databases.split(`,`)}});
let main=mainOf(template.containers);
main&&(main.volumeMounts=[...main.volumeMounts??[],{name:CLOUD_SQL,mountPath:`/cloudsql`}])}
template.volumes.length||delete template.volumes;
template.annotations={};
for(let[note,value]of Object.entries(notes))isSystem(note)?extras[note]=normal(value):template.annotations[note]=value;
return template}
function containerFrom(sent,notes){
let{env,resources,name,...same}=sent;
let base=notes.images[name??``];
return{...name?{name}:{},...same,...env?{env:env.map(({name:variable=``,value,valueFrom})=>({name:variable,...valueFrom?.secretKeyRef?{valueSource:{secretKeyRef:{secret:notes.secret(valueFrom.secretKeyRef.name),version:valueFrom.secretKeyRef.key??`latest`}}}:{value:value??``}}))}:{},resources:{...resources?.limits?{limits:resources.limits}:{},cpuIdle:notes.throttled===void 0||truth(notes.throttled),...notes.boost===void 0?{}:{startupCpuBoost:truth(notes.boost)}},...name&&notes.depends[name]?{dependsOn:notes.depends[name]}:{},...base?{baseImageUri:base}:{}}}
function volumeFrom({name=``,secret,emptyDir,csi,nfs},alias){
if(secret)return{name,secret:{secret:alias(secret.secretName),...secret.items?{items:secret.items.map(({key=``,path=``,mode})=>({version:key,path,...mode?{mode}:{}}))}:{},...secret.defaultMode?{defaultMode:secret.defaultMode}:{}}};
if(csi){
let bucket=csi.volumeAttributes?.bucketName??``;
let options=csi.volumeAttributes?.mountOptions;
return{name,gcs:{bucket,...csi.readOnly?{readOnly:!0}:{},...options?{mountOptions:options.split(`,`)}:{}}}}
if(nfs)return{name,nfs};
return{name,emptyDir:{medium:`MEMORY`,...emptyDir?.sizeLimit?{sizeLimit:emptyDir.sizeLimit}:{}}}}
let withoutSystem=(labels={})=>Object.fromEntries(Object.entries(labels).filter(([key])=>!isSystem(key)));
let normal=value=>/^(true|false)$/i.test(value)?value.toLowerCase():value;
function showService(world,name,state){
let{service}=state;
let[,project=``,,location=``,,id=``]=name.split(`/`);
let namespace=findProject(world,project)?.number??project;
let ingress=ingressName(service)??`all`;
return{...toKnative(service,state.extras,{name:id,namespace,selfLink:`/apis/serving.knative.dev/v1/namespaces/${namespace}/services/${id}`,uid:service.uid??``,resourceVersion:bare(service.etag??``),generation:Number(service.generation),creationTimestamp:service.createTime??``,labels:{...service.labels,"cloud.googleapis.com/location":location}},{"run.googleapis.com/ingress":ingress,"run.googleapis.com/ingress-status":ingress,"serving.knative.dev/creator":service.creator??``,"serving.knative.dev/lastModifier":service.lastModifier??``,"run.googleapis.com/operation-id":state.lastOperation,"run.googleapis.com/urls":JSON.stringify(service.urls??[])}),status:status(service)}}
let STATUS$1={CONDITION_SUCCEEDED:`True`,CONDITION_FAILED:`False`};
function condition(from){
let reason=from.reason??from.revisionReason;
let unknown=!STATUS$1[from.state??``];
return{type:from.type,status:STATUS$1[from.state??``]??`Unknown`,...reason?{reason:pascal(reason)}:unknown&&from.message?{reason:`HealthCheckContainer`}:{},...from.message?{message:from.message}:{},lastTransitionTime:from.lastTransitionTime}}
let pascal=reason=>reason.toLowerCase().replace(/(?:^|_)([a-z])/g,(_,letter)=>letter.toUpperCase());
let short=name=>name?.split(`/`).at(-1);
function status(service){
let[routes,configurations]=service.conditions??[];
let ready=short(service.latestReadyRevision);
let settled=ready!==void 0;
return{observedGeneration:Number(service.generation),conditions:[service.terminalCondition,configurations,routes].flatMap(each=>each?[condition(each)]:[]),...ready?{latestReadyRevisionName:ready}:{},latestCreatedRevisionName:short(service.latestCreatedRevision),...settled?{traffic:(service.trafficStatuses??[]).map(toTraffic),url:service.uri,address:{url:service.uri}}:{}}}
function showRevision(world,service,state,id,revision){
let[,project=``,,location=``,,name=``]=service.split(`/`);
let namespace=findProject(world,project)?.number??project;
let{metadata,spec}=toTemplate(revision,state.revisionExtras.get(id)??{});
let retired=!(state.service.trafficStatuses??[]).some(target=>target.revision===id);
let conditions=(revision.conditions??[]).map(condition);
return{apiVersion:`serving.knative.dev/v1`,kind:`Revision`,metadata:{name:id,namespace,selfLink:`/apis/serving.knative.dev/v1/namespaces/${namespace}/revisions/${id}`,uid:revision.uid,resourceVersion:bare(revision.etag??``),generation:1,creationTimestamp:revision.createTime,labels:{...metadata?.labels,"serving.knative.dev/service":name,"serving.knative.dev/configuration":name,"serving.knative.dev/serviceUid":state.service.uid,"serving.knative.dev/route":name,"cloud.googleapis.com/location":location},annotations:{...metadata?.annotations,"serving.knative.dev/creator":revision.creator},ownerReferences:[{kind:`Configuration`,name,uid:state.service.uid,apiVersion:`serving.knative.dev/v1`,controller:!0,blockOwnerDeletion:!0}]},spec,status:{observedGeneration:1,conditions:[...conditions,{type:`Active`,status:retired?`False`:`True`,...retired?{reason:`Retired`,severity:`Info`}:{},lastTransitionTime:revision.updateTime}],logUrl:revision.logUri,imageDigest:state.imageDigests.get(id)??revision.containers?.[0]?.image}}}
let FIELDS$1=[`client-name`,`client-version`,`launch-stage`,`binary-authorization`];
let BREAKGLASS=`${RUN}binary-authorization-breakglass`;
let OUTPUT=/^run\.googleapis\.com\/operation-id$|^serving\.knative\.dev\/(creator|lastModifier)$/;
function jobFromKnative(sent){
let job={labels:own(sent.metadata.labels),annotations:{}};
let extras={service:{},template:{}};
for(let[key,value]of Object.entries(sent.metadata.annotations??{})){
let field=FIELDS$1.find(name=>RUN+name===key);
field?Object.assign(job,SERVICE_FIELDS[field]?.read(job,value)):key===BREAKGLASS?job.binaryAuthorization={...job.binaryAuthorization,breakglassJustification:value}:isSystem(key)?OUTPUT.test(key)||(extras.service[key]=value):Object.assign(job.annotations??{},{[key]:value})}
let{metadata,spec}=sent.spec.template;
let{maxRetries,timeoutSeconds,...same}=spec.template?.spec??{};
let{labels,annotations,scaling:_,revision:__,...template}=templateFrom({...metadata?{metadata}:{},spec:{...same,...timeoutSeconds===void 0?{}:{timeoutSeconds:Number(timeoutSeconds)}}},extras.template);
for(let container of template.containers??[])delete container.resources?.cpuIdle;
job.template={...labels&&Object.keys(labels).length>0?{labels}:{},...annotations&&Object.keys(annotations).length>0?{annotations}:{},...spec.taskCount?{taskCount:spec.taskCount}:{},...spec.parallelism?{parallelism:spec.parallelism}:{},template:{...template,...maxRetries===void 0?{}:{maxRetries}}};
return{job,extras}}
let own=(labels={})=>Object.fromEntries(Object.entries(labels).filter(([key])=>!isSystem(key)));
let API$13=`run.googleapis.com/v1`;
function namespaceOf(world,name){
let project=name.split(`/`)[1]??``;
return findProject(world,project)?.number??project}
function taskSpec(template,extras){
let{maxRetries,...rest}=template;
let{metadata,spec}=toTemplate(rest,extras);
let timeout=spec.timeoutSeconds;
return{annotations:metadata?.annotations??{},spec:{...spec,...maxRetries===void 0?{}:{maxRetries},...timeout===void 0?{}:{timeoutSeconds:String(timeout)}}}}
function showJob(world,name,{job,extras,lastOperation}){
let[,,,location=``,,id=``]=name.split(`/`);
let namespace=namespaceOf(world,name);
let annotations={...job.annotations,...extras.service,"serving.knative.dev/creator":job.creator??``,"serving.knative.dev/lastModifier":job.lastModifier??``,[`${RUN}operation-id`]:lastOperation};
for(let field of FIELDS$1){
let value=SERVICE_FIELDS[field]?.write(job);
value!==void 0&&(annotations[RUN+field]=value)}
let justification=job.binaryAuthorization?.breakglassJustification;
justification&&(annotations[BREAKGLASS]=justification);
let{template={},latestCreatedExecution:latest}=job;
let tasks=taskSpec(template.template??{},extras.template);
return{apiVersion:API$13,kind:`Job`,metadata:{name:id,namespace,selfLink:`/apis/run.googleapis.com/v1/namespaces/${namespace}/jobs/${id}`,uid:job.uid,resourceVersion:bare(job.etag??``),generation:Number(job.generation),creationTimestamp:job.createTime,labels:{...job.labels,"cloud.googleapis.com/location":location},annotations},spec:{template:{metadata:{labels:{...template.labels},annotations:{...template.annotations,...tasks.annotations}},spec:{...template.parallelism?{parallelism:template.parallelism}:{},taskCount:template.taskCount,template:{spec:tasks.spec}}}},status:{observedGeneration:Number(job.observedGeneration),conditions:[job.terminalCondition,...job.conditions??[]].flatMap(each=>each?[condition(each)]:[]),...job.executionCount?{executionCount:job.executionCount}:{},...latest?{latestCreatedExecution:{name:latest.name,creationTimestamp:latest.createTime}}:{}}}}
function showExecution(world,{execution,extras}){
let name=execution.name??``;
let[,,,location=``,,job=``]=name.split(`/`);
let namespace=namespaceOf(world,name);
let id=short(name)??``;
let tasks=taskSpec(execution.template??{},extras);
return{apiVersion:API$13,kind:`Execution`,metadata:{name:id,namespace,selfLink:`/apis/run.googleapis.com/v1/namespaces/${namespace}/executions/${id}`,uid:execution.uid,resourceVersion:bare(execution.etag??``),generation:1,creationTimestamp:execution.createTime,labels:{...execution.labels,"run.googleapis.com/job":job,"cloud.googleapis.com/location":location},annotations:{...execution.annotations,...tasks.annotations,"serving.knative.dev/creator":execution.creator??``}},spec:{...execution.parallelism?{parallelism:execution.parallelism}:{},taskCount:execution.taskCount,template:{spec:tasks.spec}},status:{observedGeneration:1,conditions:(execution.conditions??[]).map(each=>runCondition(each)),...execution.startTime?{startTime:execution.startTime}:{},...execution.completionTime?{completionTime:execution.completionTime}:{},...counts(execution),logUri:execution.logUri}}}
function counts({runningCount,succeededCount,failedCount,cancelledCount,retriedCount}){
return Object.fromEntries(Object.entries({runningCount,succeededCount,failedCount,cancelledCount,retriedCount}).filter(([,count])=>count))}
let runCondition=({executionReason,...rest})=>{
let reason=executionReason?.toLowerCase().replace(/(?:^|_)([a-z])/g,(_,letter)=>letter.toUpperCase());
return{...condition(rest),...reason?{reason}:{}}};
function showTask(world,task){
let name=task.name??``;
let{index=0,retried,lastAttemptResult:last}=task;
return{apiVersion:API$13,kind:`Task`,metadata:{name:short(name),namespace:namespaceOf(world,name),uid:task.uid,creationTimestamp:task.createTime,labels:{"run.googleapis.com/job":task.job,"run.googleapis.com/execution":task.execution}},spec:{containers:task.containers,maxRetries:task.maxRetries},status:{index,observedGeneration:1,...retried?{retried}:{},...last?.exitCode?{lastAttemptResult:{exitCode:last.exitCode,status:last.status}}:{},conditions:(task.conditions??[]).map(each=>runCondition(each)),startTime:task.startTime,...task.completionTime?{completionTime:task.completionTime}:{},logUri:task.logUri}}}
let API$12=`cloudfunctions.googleapis.com`;
let ONE$8=`projects/{project}/locations/{location}/functions/{function}`;
function routes$25(_world){
return define(API$12,[[`GET`,`/v2/${ONE$8}`,getV2],[`GET`,`/v1/${ONE$8}`,getV1$1],[`GET`,`/v1/projects/{project}/locations/{location}/functions`,listFirst,{query:[`pageSize`,`pageToken`]}],...policyRoutes(`/v1/${ONE$8}`,{permissions:`cloudfunctions.functions`,find:(call,world,permission)=>fullName.function(find$8(call,world,permission,1).name),name:(call,world)=>fullName.function(nameOf$5(call,world))})])}
function nameOf$5(call,world){
let{project=``,location,function:id}=call.params;
return`projects/${projectIdOf(world,project)}/locations/${location}/functions/${id}`}
function find$8(call,world,permission,generation){
let name=nameOf$5(call,world);
if(!authorize(world,call.principal,permission,fullName.function(name)))throw permissionDenied(API$12,permission,name);
let state=world.functions.get(name);
if(state&&(generation===void 0||state.generation===generation))return state;
let[,project,,location,,id]=name.split(`/`);
throw new Refusal(`NOT_FOUND`,generation===1?`Function ${id} in region ${location} in project ${project} does not exist`:`Resource '${name}' was not found`)}
function getV2(call,world){
let{name,generation,url,service,ingressSettings}=find$8(call,world,`cloudfunctions.functions.get`);
return{body:{name,environment:`GEN_${generation}`,state:`ACTIVE`,url,serviceConfig:{ingressSettings,...service&&{service,uri:url}}}}}
function getV1$1(call,world){
return{body:showFirst(find$8(call,world,`cloudfunctions.functions.get`,1))}}
let showFirst=({name,url,ingressSettings,account})=>({name,status:`ACTIVE`,entryPoint:`main`,runtime:`nodejs22`,httpsTrigger:{url},ingressSettings,serviceAccountEmail:account??`${name.split(`/`)[1]}@appspot.gserviceaccount.com`});
function listFirst(call,world){
let{project:given=``,location=``}=call.params;
let project=projectIdOf(world,given);
let permission=`cloudfunctions.functions.list`;
if(!authorize(world,call.principal,permission,fullName.project(project)))throw permissionDenied(API$12,permission,`projects/${given}/locations/${location}`);
let{items,more}=pageOf(call,[...world.functions.values()].filter(({name,generation})=>{
let[,owner,,at]=name.split(`/`);
return generation===1&&owner===project&&(location===`-`||at===location)}).map(showFirst),{usual:100});
return{body:{...items.length>0&&{functions:items},...more}}}
let API$11=`cloudasset.googleapis.com`;
let NODES$1=[`projects`,`folders`,`organizations`];
let PAGING=[`pageSize`,`pageToken`,`orderBy`,`assetTypes`,`query`];
function routes$24(_world){
return define(API$11,NODES$1.flatMap(node=>[[`GET`,`/v1/${node}/{node}:searchAllResources`,searchResources(node),{query:[...PAGING,`readMask`]}],[`GET`,`/v1/${node}/{node}:searchAllIamPolicies`,searchPolicies(node),{query:PAGING}]]))}
let searchResources=node=>(call,world)=>{
let scope=scopeOf(call,world,node,`cloudasset.assets.searchAllResources`);
let matches=queryOf(call.query.get(`query`)??``);
let{items,more}=pageOf(call,ordered(call,`name`,below(world,scope,[...resourcesOf(world),...namesOf(world)].filter(matches),call),({name})=>name),{usual:100,most:500});
let fields=call.query.get(`readMask`)?.split(`,`);
let results=items.map(asset=>masked$1(show(world,asset,fields?.includes(`versionedResources`)===!0),fields));
return{body:{...results.length>0&&{results},...more}}};
let searchPolicies=node=>(call,world)=>{
let scope=scopeOf(call,world,node,`cloudasset.assets.searchAllIamPolicies`);
let query=call.query.get(`query`)??``;
let member=/^policy:(\S+)$/.exec(query)?.[1];
if(query&&!member)throw new Refusal(`UNIMPLEMENTED`,`The sandbox knows only queries of the form policy:MEMBER.`);
let{items,more}=pageOf(call,ordered(call,`resource`,below(world,scope,[...world.policies.keys()].map(name=>({name,assetType:kindOf(name).type})),call),({name})=>name).flatMap(asset=>{
let{bindings=[],...policy}=readPolicy(world,asset.name,3);
let matching=bindings.filter(({members=[]})=>!member||members.includes(member));
return matching.length===0?[]:[{asset,policy:{...policy,bindings:matching}}]}),{usual:100,most:500});
let results=items.map(({asset:{name,assetType},policy})=>({resource:name,assetType,...placeOf(world,name),policy}));
return{body:{...results.length>0&&{results},...more}}};
function scopeOf(call,world,node,permission){
let id=call.params.node??``;
let name=`//cloudresourcemanager.googleapis.com/${node}/${(node===`projects`?projectOf$2(world,fullName.project(id)):void 0)?.projectId??id}`;
if(exists(world,name)&&authorize(world,call.principal,permission,name))return name;
throw deniedOrAbsent(API$11,permission,`//cloudresourcemanager.googleapis.com/${node}/${id}`)}
function resourcesOf(world){
return[...[...world.services].map(([name,state])=>({name:fullName.service(name),assetType:`run.googleapis.com/Service`,version:`v1`,resource:()=>({...showService(world,name,state)})})),...[...world.jobs].map(([name,state])=>({name:fullName.run(name),assetType:`run.googleapis.com/Job`,version:`v1`,resource:()=>showJob(world,name,state)})),...[...world.runPools].map(([name,{pool}])=>({name:fullName.run(name),assetType:`run.googleapis.com/WorkerPool`,version:`v2`,resource:()=>({...pool})})),...[...world.functions].flatMap(([name,state])=>state.generation===1?{name:fullName.function(name),assetType:`cloudfunctions.googleapis.com/CloudFunction`,version:`v1`,resource:()=>showFirst(state)}:[]),...[...world.schedulerJobs].map(([name,{job}])=>({name:`//cloudscheduler.googleapis.com/${name}`,assetType:`cloudscheduler.googleapis.com/Job`,version:`v1`,resource:()=>({...job})})),...[...world.serviceAccounts.values()].filter(({agent})=>!agent).map(({projectId,email,uniqueId,disabled})=>({name:fullName.serviceAccount(projectId,email),assetType:`iam.googleapis.com/ServiceAccount`,version:`v1`,resource:()=>({email,projectId,uniqueId,...disabled&&{disabled}})}))]}
function namesOf(world){
return[...[...world.assets.values()].flatMap(({name,versions})=>{
let assetType=kindOf(name).type;
if(assetType!==`secretmanager.googleapis.com/Secret`)return assetType===`vpcaccess.googleapis.com/Connector`?[{name,assetType,state:`READY`}]:[];
return[{name,assetType},...[...versions].map(([version,state])=>({name:`${name}/versions/${version}`,assetType:`secretmanager.googleapis.com/SecretVersion`,state}))]}),...[...world.repositories.values()].flatMap(({name,images})=>[{name:fullName.repository(name),assetType:`artifactregistry.googleapis.com/Repository`},...[...images].flatMap(([path,digests])=>[...digests.keys()].map(digest=>({name:`${fullName.repository(name)}/dockerImages/${encodeURIComponent(path)}@${digest}`,assetType:`artifactregistry.googleapis.com/DockerImage`})))]),...[...world.projects.values()].flatMap(({projectId,apis})=>[...apis].map(host=>({name:`//serviceusage.googleapis.com/projects/${projectId}/services/${host}`,assetType:`serviceusage.googleapis.com/Service`,state:`ENABLED`})))]}
function queryOf(query){
let wanted=query.split(` OR `).filter(Boolean);
if(wanted.length>10)throw new Refusal(`INVALID_ARGUMENT`,`Too many comparisons in the query.`);
let tests=wanted.map(one=>{
let[,field,value=``]=/^(state|name):([^\s:]+)$/.exec(one)??[];
if(!field)throw new Refusal(`UNIMPLEMENTED`,`The sandbox does not know the query ${one}.`);
return asset=>wordsIn(asset[field]??``).includes(wordsIn(value))});
return asset=>tests.length===0||tests.some(test=>test(asset))}
let wordsIn=text=>` ${text.toLowerCase().replace(/[^a-z0-9]+/g,` `).trim()} `;
let NUMBERED=/^(\/\/(?:secretmanager|serviceusage)\.googleapis\.com\/projects\/)[^/]+/;
function below(world,scope,assets,call){
let types=call.query.getAll(`assetTypes`).map(type=>RegExp(`^(?:${type})$`));
return assets.filter(({name,assetType})=>(types.length===0||types.some(type=>type.test(assetType)))&&lineage(world,name).includes(scope))}
function ordered(call,field,all,key){
let asked=call.query.get(`orderBy`)??``;
if(!asked)return all;
let[name,direction,...rest]=asked.trim().split(/\s+/);
if(name!==field||rest.length>0||direction!==void 0&&direction!==`DESC`)throw new Refusal(`INVALID_ARGUMENT`,`Invalid order_by: ${asked}`);
let sorted=all.toSorted((a,b)=>key(a)<key(b)?-1:1);
return direction?sorted.reverse():sorted}
function placeOf(world,name){
let above=lineage(world,name).map(each=>kindOf(each).name);
let project=projectOf$2(world,name);
let folders=above.filter(each=>each.startsWith(`folders/`));
let organization=above.find(each=>each.startsWith(`organizations/`));
return{...project&&{project:`projects/${project.number}`},...folders.length>0&&{folders},...organization&&{organization}}}
function show(world,{name,assetType,resource,version,state},whole){
return{name:name.replace(NUMBERED,(_,before)=>`${before}${projectOf$2(world,name)?.number}`),assetType,...placeOf(world,name),...state&&{state},...whole&&{versionedResources:[{version,resource:resource?.()}]}}}
let masked$1=(result,fields)=>fields?Object.fromEntries(Object.entries(result).filter(([key])=>fields.includes(key))):result;
let EXPECTED=`Expected OAuth 2 access token, login cookie or other valid authentication credential. See https://developers.google.com/identity/sign-in/web/devconsole-project.`;
let CHALLENGE=`Bearer realm="https://accounts.google.com/"`;
function authenticate(world,api,authorization){
let bearer=/^Bearer\s+(\S+)$/i.exec(authorization??``)?.[1];
if(!bearer)throw new Refusal(`UNAUTHENTICATED`,`Request is missing required authentication credential. ${EXPECTED}`,{headers:{"www-authenticate":CHALLENGE},details:[errorInfo(`CREDENTIALS_MISSING`,`googleapis.com`,{service:api})]});
let token=world.tokens.get(bearer);
let account=token?.email?world.serviceAccounts.get(token.email):void 0;
let lost=token?.member.startsWith(`serviceAccount:`)&&(!account||account.disabled);
let refused=token?.pool!==void 0&&world.refusesFederation.has(api);
if(!token||token.expiresMs<=world.clock.now()||lost||refused)throw new Refusal(`UNAUTHENTICATED`,`Request had invalid authentication credentials. ${EXPECTED}`,{headers:{"www-authenticate":`${CHALLENGE}, error="invalid_token"`},details:[errorInfo(lost?`ACCOUNT_STATE_INVALID`:token&&!refused?`ACCESS_TOKEN_EXPIRED`:`ACCESS_TOKEN_TYPE_UNSUPPORTED`,`googleapis.com`,{service:api})]});
let enough=/^iam(?:credentials)?\./.test(api)?[CLOUD_PLATFORM,`https://www.googleapis.com/auth/iam`]:[CLOUD_PLATFORM];
if(!token.scopes.some(scope=>enough.includes(scope)))throw new Refusal(`PERMISSION_DENIED`,`Request had insufficient authentication scopes.`,{headers:{"www-authenticate":`${CHALLENGE}, error="insufficient_scope", scope="https://www.googleapis.com/auth/cloud-platform"`},details:[errorInfo(`ACCESS_TOKEN_SCOPE_INSUFFICIENT`,`googleapis.com`,{service:api})]});
return token}
function requireEnabled(world,api,params,principal){
let project=findProject(world,params.project??``)??findProject(world,principal.project??``);
if(!project)return;
if(!isServing(world,project,api))throw serviceDisabled(api,project.number);
RESTRICTABLE.has(api)&&requireAllowed(world,api,project.number)}
let RESTRICTABLE=new Set([`run.googleapis.com`,`artifactregistry.googleapis.com`,`storage.googleapis.com`,`cloudbuild.googleapis.com`,`secretmanager.googleapis.com`]);
function requireAllowed(world,api,number){
let constraint=`gcp.restrictServiceUsage`;
if(violations(world,constraint,fullName.project(number),[api]).length===0)return;
throw new Refusal(`PERMISSION_DENIED`,`Request is disallowed by organization's constraints/${constraint} constraint for 'projects/${number}' attempting to use service '${api}'.`,{details:[errorInfo(`RESOURCE_USAGE_RESTRICTION_VIOLATED`,`googleapis.com`,{consumer:`projects/${number}`,service:api})]})}
function serviceDisabled(api,projectNumber){
let title=TITLES[api]??api;
let activationUrl=`https://console.developers.google.com/apis/api/${api}/overview?project=${projectNumber}`;
let message=`${title} has not been used in project ${projectNumber} before or it is disabled. Enable it by visiting ${activationUrl} then retry. If you enabled this API recently, wait a few minutes for the action to propagate to our systems and retry.`;
return new Refusal(`PERMISSION_DENIED`,message,{details:[errorInfo(`SERVICE_DISABLED`,`googleapis.com`,{service:api,serviceTitle:title,consumer:`projects/${projectNumber}`,containerInfo:projectNumber,activationUrl}),{"@type":`type.googleapis.com/google.rpc.LocalizedMessage`,locale:`en-US`,message},{"@type":`type.googleapis.com/google.rpc.Help`,links:[{description:`Google developers console API activation`,url:activationUrl}]}]})}
let CONSTRAINTS=[`cloudbuild.useComputeServiceAccount`,`cloudbuild.useBuildServiceAccount`];
function defaultBuildAccount(world,project){
let name=fullName.project(project.projectId);
let nodes=lineage(world,name).map(each=>nodeOf$1(world,each));
if(!CONSTRAINTS.some(constraint=>nodes.some(node=>node!==void 0&&world.orgPolicies.get(node)?.has(constraint))))return project.defaultBuildAccount;
return[`${project.number}-compute@developer.gserviceaccount.com`,`${project.number}@cloudbuild.gserviceaccount.com`].filter((_,index)=>isEnforced(world,CONSTRAINTS[index]??``,name)).find(email=>world.serviceAccounts.has(email))??``}
let workerPoolMissing=name=>new Refusal(`NOT_FOUND`,`workerpool not found: "${name}"`);
function checkAllowed(world,project,build){
let constraint=`cloudbuild.allowedWorkerPools`;
let options=build.options;
let pool=options?.pool?.name||options?.workerPool||``;
if(violations(world,constraint,fullName.project(project.projectId),[pool]).length===0)return;
let what=`projects/${project.number} attempting to build in ${pool||`the default pool`}.`;
throw new Refusal(`FAILED_PRECONDITION`,`Constraint constraints/${constraint} violated for ${what}`,{details:[{"@type":`type.googleapis.com/google.rpc.PreconditionFailure`,violations:[{type:`constraints/${constraint}`,subject:`orgpolicy`,description:what}]}]})}
function checkWorkerPool(world,project,build,requester){
checkAllowed(world,project,build);
let options=build.options;
let given=options?.pool?.name||options?.workerPool;
if(!given)return;
if(!/^projects\/[^/]+\/locations\/[^/]+\/workerPools\/[^/]+$/.test(given))throw new Refusal(`INVALID_ARGUMENT`,`invalid value for 'build.options.pool.name': ${given}`);
let name=canonical(world,fullName.workerPool(given));
let agent=runAgent(project);
let own=projectOf$2(world,name)===project;
let user=requester===`run`?{member:`serviceAccount:${agent}`,email:agent}:requester;
if(!(requester===`run`&&own)&&!authorize(world,user,`cloudbuild.workerpools.use`,name))throw new Refusal(`PERMISSION_DENIED`,`The caller does not have permission`);
if(!findAsset(world,name))throw workerPoolMissing(given)}
function unpack(archive){
if(archive.length>=4&&archive.readUInt32LE(0)===67324752)return unzip(archive);
if(archive.length>=4&&archive.readUInt32LE(0)===101010256)return[];
if(archive.length>=2&&archive[0]===31&&archive[1]===139)return untar((0,node_zlib__WEBPACK_IMPORTED_MODULE_6__.gunzipSync)(archive));
throw Error(`not a zip or gzipped tar archive`)}
function contentDigest(files,salt){
let hash=(0,node_crypto__WEBPACK_IMPORTED_MODULE_10__.createHash)(`sha256`).update(salt);
for(let file of files.toSorted((a,b)=>a.path<b.path?-1:1))hash.update(`\0${file.path}\0${file.executable?`x`:`-`}\0${file.content.length}\0`).update(file.content);
return`sha256:${hash.digest(`hex`)}`}
function unzip(zip){
let end=zip.lastIndexOf(Buffer.from([80,75,5,6]));
if(end<0)throw Error(`zip: end of central directory not found`);
let count=zip.readUInt16LE(end+10);
let at=zip.readUInt32LE(end+16);
if(count===65535||at===4294967295){
let locator=end-20;
if(zip.readUInt32LE(locator)!==117853008)throw Error(`zip: zip64 locator not found`);
let end64=Number(zip.readBigUInt64LE(locator+8));
count=Number(zip.readBigUInt64LE(end64+32));
at=Number(zip.readBigUInt64LE(end64+48))}
let files=[];
for(let i=0;i<count;i++){
if(zip.readUInt32LE(at)!==33639248)throw Error(`zip: bad central directory entry`);
let flags=zip.readUInt16LE(at+8);
let method=zip.readUInt16LE(at+10);
let crc=zip.readUInt32LE(at+16);
let packed=zip.readUInt32LE(at+20);
let size=zip.readUInt32LE(at+24);
let nameLength=zip.readUInt16LE(at+28);
let extraLength=zip.readUInt16LE(at+30);
let commentLength=zip.readUInt16LE(at+32);
let unixMode=zip.readUInt32LE(at+38)>>>16;
let local=zip.readUInt32LE(at+42);
let path=zip.toString(`utf8`,at+46,at+46+nameLength);
let extra=zip.subarray(at+46+nameLength,at+46+nameLength+extraLength);
for(let e=0;e+4<=extra.length;e+=4+extra.readUInt16LE(e+2)){
if(extra.readUInt16LE(e)!==1)continue;
let field=e+4;
let next=()=>{
field+=8;
return Number(extra.readBigUInt64LE(field-8))};
size===4294967295&&(size=next());
packed===4294967295&&(packed=next());
local===4294967295&&(local=next())}
at+=46+nameLength+extraLength+commentLength;
let type=unixMode&61440;
if(path.endsWith(`/`)||type===16384||type===40960)continue;
if(flags&1)throw Error(`zip: ${path} is encrypted`);
assertInside(path);
if(zip.readUInt32LE(local)!==67324752)throw Error(`zip: bad local header of ${path}`);
let start=local+30+zip.readUInt16LE(local+26)+zip.readUInt16LE(local+28);
let raw=zip.subarray(start,start+packed);
if(raw.length!==packed||method!==0&&method!==8)throw Error(`zip: cannot read ${path}`);
let content=method===8?(0,node_zlib__WEBPACK_IMPORTED_MODULE_6__.inflateRawSync)(raw):Buffer.from(raw);
if(content.length!==size||(0,node_zlib__WEBPACK_IMPORTED_MODULE_6__.crc32)(content)>>>0!==crc)throw Error(`zip: checksum error in ${path}`);
files.push({path,content,executable:!!(unixMode&64)})}
return files}
function untar(tar){
let files=[];
let longName;
for(let at=0;;){
if(at+512>tar.length)throw Error(`tar: unexpected end of archive`);
let header=tar.subarray(at,at+512);
if(header.every(byte=>byte===0))return files;
if(header.reduce((all,byte,i)=>all+(i>=148&&i<156?32:byte),0)!==octal(header,148,8))throw Error(`tar: header checksum mismatch`);
let size=octal(header,124,12);
let type=String.fromCharCode(header[156]??0);
let content=tar.subarray(at+512,at+512+size);
if(content.length!==size)throw Error(`tar: unexpected end of archive`);
at+=512+Math.ceil(size/512)*512;
if(type===`L`)longName=text(content,0,size);else if(type===`x`)longName=paxPath(content)??longName;else{
let prefix=text(header,257,5)===`ustar`?text(header,345,155):``;
let path=(longName??(prefix?`${prefix}/`:``)+text(header,0,100)).replace(/^\.\//,``);
longName=void 0;
if(type!==`0`&&type!==`\0`)continue;
assertInside(path);
files.push({path,content:Buffer.from(content),executable:!!(octal(header,100,8)&64)})}}}
function assertInside(path){
if(path.startsWith(`/`)||path.split(`/`).includes(`..`))throw Error(`${path} lies outside of the source`)}
function text(bytes,from,length){
let part=bytes.subarray(from,from+length);
let end=part.indexOf(0);
return part.toString(`utf8`,0,end<0?part.length:end)}
function octal(bytes,from,length){
return Number.parseInt(text(bytes,from,length).trim()||`0`,8)}
function paxPath(content){
for(let at=0;at<content.length;){
let blank=content.indexOf(32,at);
let length=Number(content.toString(`utf8`,at,blank));
if(blank<0||!(length>0))return;
let record=content.toString(`utf8`,blank+1,at+length-1);
if(record.startsWith(`path=`))return record.slice(5);
at+=length}}
let DETECTED=/^(package\.json|requirements\.txt|pyproject\.toml|main\.py|app\.py|go\.mod|[^/]+\.go|pom\.xml|build\.gradle(\.kts)?|Gemfile|composer\.json|index\.php|[^/]+\.(cs|fs|vb)proj|Procfile|project\.toml|server\.js|index\.js|pubspec\.yaml)$/;
function work(world,build,account){
let lines=[`starting build "${build.id}"`,``,`FETCHSOURCE`];
let fetched=fetchSource(world,build,lines);
if(`failure`in fetched)return{lines,failure:fetched.failure};
lines.push(`BUILD`);
let steps=build.steps??[];
for(let[index,step]of steps.entries()){
let failed=runStep(step,fetched.files,line=>lines.push(steps.length>1?`Step #${index}: ${line}`:line));
step.status=failed?`FAILURE`:`SUCCESS`;
if(!failed)continue;
let detail=`Build step failure: build step ${index} "${step.name}" failed: step exited with non-zero status: ${failed}`;
lines.push(`ERROR`,`ERROR: ${detail.replace(`Build step failure: `,``)}`);
return{lines,failure:{type:`USER_BUILD_STEP`,detail}}}
return push(world,build,account,fetched.files,lines)}
function fetchSource(world,build,lines){
let{bucket=``,object=``}=sourceOf(build)??{};
if(!bucket)return{files:[]};
let content=world.buckets.get(bucket)?.objects.get(object)?.content;
let fail=detail=>{
lines.push(`ERROR`,`ERROR: ${detail}`);
return{failure:{type:`FETCH_SOURCE_FAILED`,detail}}};
if(!content)return fail(`failed to fetch source: gs://${bucket}/${object} does not exist`);
lines.push(`Fetching storage object: gs://${bucket}/${object}`);
try{
let files=unpack(Buffer.from(content.buffer,content.byteOffset,content.byteLength));
lines.push(`Copied ${files.length} files to /workspace`);
return{files}}catch(error){
return fail(`failed to unpack source: ${error instanceof Error?error.message:`unreadable archive`}`)}}
let sourceOf=build=>build.source?.storageSource;
function runStep(step,files,log){
if(/\bdocker\b|kaniko/.test(step.name??``))return step.args?.[0]===`push`?0:dockerBuild(step,files,log);
if(/\/pack\b/.test(step.name??``)&&step.args?.[0]===`build`)return packBuild(files,step.args.join(` `),log);
log(`Already have image (with digest): ${step.name}`);
return+!!/(^|\s|;)exit [1-9]|(^|\s)false(\s|$)/.test([...step.args??[],step.script??``].join(` `))}
function dockerBuild(step,files,log){
let named=step.args?.indexOf(`-f`)??-1;
let path=named>=0?step.args?.[named+1]??`Dockerfile`:`Dockerfile`;
let dockerfile=files.find(file=>file.path===path);
log(`Already have image (with digest): ${step.name}`);
if(!dockerfile){
log(`unable to prepare context: unable to evaluate symlinks in Dockerfile path: lstat /workspace/${path}: no such file or directory`);
return 1}
let instructions=dockerfile.content.toString(`utf8`).replace(/\\\r?\n/g,` `).split(/\r?\n/).map(line=>line.trim()).filter(line=>line&&!line.startsWith(`#`));
if(!instructions.some(line=>/^FROM\s/i.test(line))){
log(`failed to solve: dockerfile parse error: no build stage in current context`);
return 1}
for(let[index,instruction]of instructions.entries()){
log(`Step ${index+1}/${instructions.length} : ${instruction}`);
let exit=/^RUN\s.*?\bexit ([1-9]\d*)\b/i.exec(instruction)?.[1]??(/^RUN\s+false\b/i.test(instruction)?`1`:void 0);
if(exit){
log(`The command '/bin/sh -c ${instruction.replace(/^RUN\s+/i,``)}' returned a non-zero code: ${exit}`);
return Number(exit)}
let copied=/^(?:COPY|ADD)\s+((?:--\S+\s+)*)(.+)\s+\S+$/i.exec(instruction);
let missing=copied&&!/--from=/.test(copied[1]??``)?missingSource(copied[2]??``,files):void 0;
if(missing){
log(`COPY failed: file not found in build context or excluded by .dockerignore: stat ${missing}: file does not exist`);
return 1}}
log(`Successfully tagged ${tagOf(step)}`);
return 0}
let tagOf=step=>step.args?.[(step.args.indexOf(`-t`)??-1)+1]??``;
function missingSource(sources,files){
if(sources.startsWith(`[`))return;
return sources.split(/\s+/).map(source=>source.replace(/^\.?\/+|\/+$/g,``)).find(source=>source!==``&&source!==`.`&&!/[*?[$]|^https?:/.test(source)&&!files.some(file=>file.path===source||file.path.startsWith(`${source}/`)))}
function packBuild(files,variables,log){
log(`===> ANALYZING`);
log(`===> DETECTING`);
if(!files.some(file=>DETECTED.test(file.path))){
log(`ERROR: No buildpack groups passed detection.`);
log(`ERROR: failed to detect: no buildpacks participating`);
return 51}
log(`===> BUILDING`);
let has=path=>files.some(file=>file.path===path);
if((has(`requirements.txt`)||has(`pyproject.toml`))&&![`main.py`,`app.py`,`Procfile`,`pyproject.toml`].some(has)&&!variables.includes(`GOOGLE_ENTRYPOINT`)){
log(`Failure: (ID: 194879d1) Failed to run /bin/build: for Python, provide a main.py or app.py file or set an entrypoint with "GOOGLE_ENTRYPOINT" env var or by creating a "Procfile" file`);
log(`ERROR: failed to build: exit status 1`);
log(`ERROR: failed to build: executing lifecycle: failed with status code: 51`);
return 1}
log(`===> EXPORTING`);
return 0}
function push(world,build,account,files,lines){
let images=[];
for(let name of build.images??[]){
let{repository=``,path,tag}=parseImage(name);
let state=world.repositories.get(repository);
lines.push(`PUSH`,`Pushing ${name}`);
let permission=`artifactregistry.repositories.uploadArtifacts`;
if(!state||!authorize(world,account,permission,fullName.repository(repository))){
let detail=`failed to push ${name}: denied: Permission "${permission}" denied on resource "${repository}" (or it may not exist)`;
lines.push(`The push refers to repository [${name}]`,detail.slice(detail.indexOf(`denied:`)),`ERROR`,`ERROR: ${detail}`);
return{lines,failure:{type:`PUSH_NOT_AUTHORIZED`,detail}}}
let digest=contentDigest(files,`${path}\n${(build.steps??[]).map(step=>step.name).join()}`);
let digests=state.images.get(path)??new Map;
let label=tag??`latest`;
for(let[each,tags]of digests)digests.set(each,tags.filter(other=>other!==label));
digests.set(digest,[...digests.get(digest)??[],label]);
state.images.set(path,digests);
state.pushed??=new Map;
state.pushed.has(`${path}@${digest}`)||state.pushed.set(`${path}@${digest}`,world.clock.now());
world.containers?.built(digest,files);
learnBehaviour(world,`${name.split(/[:@]/)[0]}`,digest,files);
lines.push(`${label}: digest: ${digest} size: 1778`);
images.push({name,digest})}
lines.push(`DONE`);
return{lines,images}}
function learnBehaviour(world,image,digest,files){
let command=(files.find(file=>file.path===`Dockerfile`)?.content.toString(`utf8`)??``).split(/\r?\n/).findLast(line=>/^\s*(?:CMD|ENTRYPOINT)\s/i.test(line))??``;
let match=`^${image.replaceAll(`.`,`\\.`)}@${digest}$`;
let exit=/\bexit ([1-9]\d*)/.exec(command)?.[1]??(/\bfalse\b/.test(command)?`1`:void 0);
exit&&world.apps.push({match,startFails:!0,exitCode:Number(exit)});
if(!/\buvicorn\b/.test(command)||/\$\{?PORT/.test(command))return;
let option=(name,otherwise)=>RegExp(`--${name}["', =]+([\\w.]+)`).exec(command)?.[1]??otherwise;
let[host,port]=[option(`host`,`127.0.0.1`),option(`port`,`8000`)];
world.apps.push({match,port:Number(port),...host!==`0.0.0.0`&&{host},output:[`INFO:     Uvicorn running on http://${host}:${port} (Press CTRL+C to quit)`]})}
function startBuild(world,call,project,location,wanted,requester){
if(!isServing(world,project,`cloudbuild.googleapis.com`))throw serviceDisabled(`cloudbuild.googleapis.com`,project.number);
let email=accountOf(world,project,wanted.serviceAccount);
checkActAs(world,call,email);
checkAttached(world,project,email,cloudBuild(project));
checkWorkerPool(world,project,wanted,requester);
let account={member:`serviceAccount:${email}`,email};
let generation=resolveSource(world,wanted,account);
let id=newId(world);
let build={id,projectId:project.projectId,status:`QUEUED`,createTime:world.clock.timestamp(),queueTtl:`3600s`,timeout:`600s`,name:`projects/${project.number}/locations/${location}/builds/${id}`,logUrl:`https://console.cloud.google.com/cloud-build/builds;region=${location}/${id}?project=${project.number}`,...wanted,serviceAccount:`projects/${project.projectId}/serviceAccounts/${email}`};
let source=sourceOf(build);
source&&(build.sourceProvenance={resolvedStorageSource:{...source,generation}});
let operation={name:`projects/${project.projectId}/locations/${location}/operations/${id}`,doneMs:world.clock.now()+world.delays.buildMs,done:!1,build:id};
world.builds.set(id,build);
world.operations.set(operation.name,operation);
world.clock.schedule(world.delays.buildMs/10,()=>begin$1(world,build));
let timeoutMs=Number.parseFloat(String(build.timeout))*1e3;
timeoutMs<world.delays.buildMs?world.clock.schedule(timeoutMs,()=>end(world,build,operation,account,{lines:[`TIMEOUT`]},`TIMEOUT`)):world.clock.schedule(world.delays.buildMs,()=>finish$1(world,build,operation,account));
return operation}
function accountOf(world,project,given){
if(!given){
let chosen=defaultBuildAccount(world,project);
if(chosen)return chosen;
throw new Refusal(`INVALID_ARGUMENT`,`Invalid build request. build.service_account must be specified: the project has no default service account for Cloud Build.`)}
let found=/^projects\/[^/]+\/serviceAccounts\/([^/]+)$/.exec(given);
if(found?.[1])return found[1];
throw new Refusal(`INVALID_ARGUMENT`,`invalid value for 'build.service_account': ${given}, must be projects/{project}/serviceAccounts/{account}`)}
let cloudBuild=({number})=>({email:`service-${number}@gcp-sa-cloudbuild.iam.gserviceaccount.com`,title:`Cloud Build Service Agent`,role:`roles/cloudbuild.serviceAgent`});
function checkActAs(world,call,email){
if(/^\d+@cloudbuild\.gserviceaccount\.com$/.test(email))return;
let account=findServiceAccount(world,email);
let resource=account&&fullName.serviceAccount(account.projectId,account.email);
if(resource&&authorize(world,call.principal,`iam.serviceAccounts.actAs`,resource))return;
throw new Refusal(`PERMISSION_DENIED`,`caller does not have permission to act as service account projects/${account?.projectId??`-`}/serviceAccounts/${email}`)}
function resolveSource(world,wanted,account){
let source=sourceOf(wanted);
if(!source?.bucket)return;
let{bucket,object=``}=source;
let unresolved=(code,why,reason)=>new Refusal(`INVALID_ARGUMENT`,`Invalid build request. could not resolve source: googleapi: Error ${code}: ${why}, ${reason}`);
let holder=world.buckets.get(bucket);
if(!holder)throw unresolved(404,`The specified bucket does not exist.`,`notFound`);
if(!authorize(world,account,`storage.objects.get`,fullName.object(bucket,object)))throw unresolved(403,`${account.email} does not have storage.objects.get access to the Google Cloud Storage object. Permission 'storage.objects.get' denied on resource (or it may not exist).`,`forbidden`);
let{generation}=holder.objects.get(object)?.resource??{};
if(!generation||source.generation&&source.generation!==generation)throw unresolved(404,`No such object: ${bucket}/${object}`,`notFound`);
return generation}
function begin$1(world,build){
if(build.status!==`QUEUED`)return;
build.status=`WORKING`;
build.startTime=world.clock.timestamp()}
function finish$1(world,build,operation,account){
if(operation.done)return;
begin$1(world,build);
let outcome={...work(world,build,account),...toldEnding(world)};
world.buildEnding?.warnings&&(build.warnings=world.buildEnding.warnings);
end(world,build,operation,account,outcome,world.buildEnding?.status??(outcome.failure?`FAILURE`:`SUCCESS`))}
function toldEnding({buildEnding={}}){
let{log:lines,failure}=buildEnding;
return{...lines&&{lines},...failure&&{failure}}}
function end(world,build,operation,account,outcome,status){
if(operation.done)return;
let now=world.clock.timestamp();
build.status=status;
build.finishTime=now;
writeLog(world,build,account,outcome.lines);
for(let step of build.steps??[])step.status&&(step.timing={startTime:String(build.startTime),endTime:now});
if(outcome.failure){
build.failureInfo=outcome.failure;
build.statusDetail=outcome.failure.detail}
if(outcome.images&&status===`SUCCESS`){
let pushed={startTime:now,endTime:now};
build.results={images:outcome.images.map(image=>({...image,pushTiming:pushed})),buildStepImages:(build.steps??[]).map(()=>``)};
build.artifacts={images:build.images}}
operation.done=!0;
status===`SUCCESS`?operation.response={"@type":`type.googleapis.com/google.devtools.cloudbuild.v1.Build`,...structuredClone(build)}:operation.error=FAILED[status]??{code:2,message:`Build failed; check build logs for details`}}
let FAILED={FAILURE:{code:2,message:`Build failed; check build logs for details`},CANCELLED:{code:1,message:`Build cancelled`},TIMEOUT:{code:4,message:`Build timed out`}};
function cancelBuild(world,build){
let operation=[...world.operations.values()].find(each=>each.build===build.id);
if(!operation||operation.done)throw new Refusal(`FAILED_PRECONDITION`,`Cannot cancel a finished build.`);
let email=shortName(build.serviceAccount);
end(world,build,operation,{member:`serviceAccount:${email}`,email},{lines:[`CANCELLED`,`ERROR: context canceled`]},`CANCELLED`)}
function writeLog(world,build,account,lines){
let project=build.projectId??``;
if(!authorize(world,account,`logging.logEntries.create`,fullName.project(project))){
build.warnings=[{text:`The service account running this build ${build.serviceAccount} does not have permission to write logs to Cloud Logging. To fix this, grant the Logs Writer (roles/logging.logWriter) role to the service account.`,priority:`INFO`}];
return}
let now=world.clock.now();
for(let[index,textPayload]of lines.entries())world.logs.push({insertId:`${build.id}-${index}`,logName:`projects/${project}/logs/cloudbuild`,resource:{type:`build`,labels:{build_id:build.id,build_trigger_id:``,project_id:project}},labels:{build_step:`MAIN`,build_tags:(build.tags??[]).join(`,`)},severity:textPayload.startsWith(`ERROR`)?`ERROR`:`INFO`,timestamp:world.clock.timestamp(now-lines.length+index),receiveTimestamp:world.clock.timestamp(now),textPayload})}
function showOperation$1(world,operation){
let build=world.builds.get(operation.build??``);
return{name:operation.name,metadata:{"@type":`type.googleapis.com/google.devtools.cloudbuild.v1.BuildOperationMetadata`,build},...operation.done?{done:!0}:{},...operation.error?{error:operation.error}:{},...operation.response?{response:operation.response}:{}}}
let MESSAGE$1=`google.devtools.cloudbuild.v1.Build`;
let REGIONAL=`/v1/projects/{project}/locations/{location}`;
let LIST_QUERY$3=[`filter`,`pageSize`,`pageToken`];
let builds=(at,elsewhere)=>[[`POST`,`${at}/builds`,create$7,{body:MESSAGE$1,query:elsewhere.list}],[`GET`,`${at}/builds`,list$8,{query:[...LIST_QUERY$3,...elsewhere.list]}],[`GET`,`${at}/builds/{build}`,get$12,{query:elsewhere.get}],[`POST`,`${at}/builds/{build}:cancel`,cancel$2,{body:`google.devtools.cloudbuild.v1.CancelBuildRequest`}]];
function routes$23(_world){
return define(`cloudbuild.googleapis.com`,[...builds(REGIONAL,{list:[`projectId`],get:[`projectId`,`id`]}),...builds(`/v1/projects/{project}`,{list:[`parent`],get:[`name`]}),[`GET`,`${REGIONAL}/defaultServiceAccount`,defaultServiceAccount],[`GET`,`${REGIONAL}/workerPools/{pool}`,getWorkerPool],[`GET`,`${REGIONAL}/operations/{operation}`,getOperation$5],[`POST`,`${REGIONAL}/operations/{operation}:cancel`,cancelOperation,{json:!0}]])}
function allowed$2(call,world,permission){
let project=projectOfName(world,`projects/${call.params.project}`);
if(authorize(world,call.principal,permission,fullName.project(project.projectId)))return project;
throw new Refusal(`PERMISSION_DENIED`,`The caller does not have permission`)}
function defaultServiceAccount(call,world){
let project=allowed$2(call,world,`cloudbuild.builds.get`);
let email=defaultBuildAccount(world,project);
return{body:{name:`projects/${project.number}/locations/${call.params.location}/defaultServiceAccount`,...email?{serviceAccountEmail:`projects/${project.number}/serviceAccounts/${email}`}:{}}}}
function getWorkerPool(call,world){
let project=allowed$2(call,world,`cloudbuild.workerpools.get`);
let{location,pool}=call.params;
let name=`projects/${project.projectId}/locations/${location}/workerPools/${pool}`;
let state=findAsset(world,fullName.workerPool(name));
if(!state)throw workerPoolMissing(name);
return{body:{displayName:pool,state:`RUNNING`,...state.fields,name}}}
function create$7(call,world){
let project=allowed$2(call,world,`cloudbuild.builds.create`);
let build=normalize(MESSAGE$1,call.body);
let steps=build.steps;
if(!Array.isArray(steps)||steps.length===0)throw new Refusal(`INVALID_ARGUMENT`,`Invalid build request. build.steps must be non-empty`);
let options=build.options;
let logging=/^(CLOUD_LOGGING_ONLY|NONE)$/.test(options?.logging??``);
if(build.serviceAccount&&!logging&&!build.logsBucket&&options?.defaultLogsBucketBehavior!==`REGIONAL_USER_OWNED_BUCKET`)throw new Refusal(`INVALID_ARGUMENT`,`if 'build.service_account' is specified, the build must either (a) specify 'build.logs_bucket', (b) use the REGIONAL_USER_OWNED_BUCKET build.options.default_logs_bucket_behavior option, or (c) use either CLOUD_LOGGING_ONLY / NONE logging options`);
return{body:showOperation$1(world,startBuild(world,call,project,call.params.location??`global`,build,call.principal))}}
function find$7(call,world,permission){
let project=allowed$2(call,world,permission);
let build=world.builds.get(call.params.build??``);
let location=call.params.location??`global`;
if(build?.projectId===project.projectId&&build.name?.split(`/`)[3]===location)return build;
throw new Refusal(`NOT_FOUND`,`Requested entity was not found.`)}
let get$12=(call,world)=>({body:find$7(call,world,`cloudbuild.builds.get`)});
function cancel$2(call,world){
let build=find$7(call,world,`cloudbuild.builds.update`);
cancelBuild(world,build);
return{body:build}}
function list$8(call,world){
let project=allowed$2(call,world,`cloudbuild.builds.list`);
let location=call.params.location??`global`;
let wanted=terms(call.query.get(`filter`)??``);
let builds=[...world.builds.values()].filter(build=>build.projectId===project.projectId&&build.name?.split(`/`)[3]===location).filter(build=>wanted.every(([field,value])=>fits(build,field,value))).reverse();
let{items,more}=pageOf(call,builds,{usual:100});
return{body:builds.length>0?{builds:items,...more}:{}}}
function terms(filter){
return filter.split(/\s+AND\s+/).filter(Boolean).map(term=>{
let found=/^\s*(status|tags|build_id|id)\s*=\s*"?([^"\s]+)"?\s*$/.exec(term);
if(!found)throw new Refusal(`INVALID_ARGUMENT`,`invalid filter: the emulator does not know '${term}'`);
return[found[1]??``,found[2]??``]})}
function fits(build,field,value){
if(field===`tags`)return(build.tags??[]).includes(value);
return(field===`status`?build.status:build.id)===value}
function operationOf(call,world,permission){
let project=allowed$2(call,world,permission);
let{location,operation:id}=call.params;
let operation=world.operations.get(`projects/${project.projectId}/locations/${location}/operations/${id}`);
if(operation?.build)return operation;
throw new Refusal(`NOT_FOUND`,`Requested entity was not found.`)}
let getOperation$5=(call,world)=>({body:showOperation$1(world,operationOf(call,world,`cloudbuild.builds.get`))});
function cancelOperation(call,world){
let operation=operationOf(call,world,`cloudbuild.builds.update`);
let build=world.builds.get(operation.build??``);
build&&cancelBuild(world,build);
return{}}
let API$10=`cloudkms.googleapis.com`;
let KEY$1=`/v1/projects/{project}/locations/{location}/keyRings/{ring}/cryptoKeys/{key}`;
function routes$22(_world){
return define(API$10,[[`GET`,KEY$1,get$11],...policyRoutes(KEY$1,{permissions:`cloudkms.cryptoKeys`,find:(call,world,permission)=>find$6(call,world,permission).name,name:(call,world)=>fullName.cryptoKey(nameOf$4(call,world))})])}
function nameOf$4(call,world){
let{project=``,location,ring,key}=call.params;
return`projects/${projectIdOf(world,project)}/locations/${location}/keyRings/${ring}/cryptoKeys/${key}`}
function find$6(call,world,permission){
let name=nameOf$4(call,world);
let full=fullName.cryptoKey(name);
if(!authorize(world,call.principal,permission,full))throw deniedOrAbsent(API$10,permission,name);
let state=findAsset(world,full);
if(!state)throw new Refusal(`NOT_FOUND`,`CryptoKey ${name} not found.`);
return state}
function get$11(call,world){
let{name,fields}=find$6(call,world,`cloudkms.cryptoKeys.get`);
let relative=name.slice(`//${API$10}/`.length);
return{body:{purpose:`ENCRYPT_DECRYPT`,primary:{name:`${relative}/cryptoKeyVersions/1`,state:`ENABLED`},...fields,name:relative}}}
function checkFields(value,shape){
let unknown=unknownField(value,shape);
if(unknown)throw new Refusal(`INVALID_ARGUMENT`,`Invalid JSON payload received. ${unknown}`)}
function unknownField(value,shape,path=``){
if(shape===null||typeof value!=`object`||!value)return;
if(isList(shape)){
if(!Array.isArray(value))return`Proto field is not repeating, cannot start list at '${path}'`;
for(let[i,item]of value.entries()){
let found=unknownField(item,shape[0],`${path}[${i}]`);
if(found)return found}
return}
for(let[key,item]of Object.entries(value)){
let known=shape[key]===void 0?shape[`*`]:shape[key];
if(known===void 0)return`Unknown name "${key}"${path?` at '${path}'`:``}: Cannot find field.`;
let found=unknownField(item,known,path?`${path}.${key}`:key);
if(found)return found}}
let isList=shape=>Array.isArray(shape);
let BUCKET_SHAPE={acl:null,autoclass:null,billing:null,cors:[{maxAgeSeconds:null,method:null,origin:null,responseHeader:null}],customPlacementConfig:null,defaultEventBasedHold:null,defaultObjectAcl:null,encryption:null,etag:null,hierarchicalNamespace:null,iamConfiguration:{bucketPolicyOnly:{enabled:null,lockedTime:null},uniformBucketLevelAccess:{enabled:null,lockedTime:null},publicAccessPrevention:null},id:null,ipFilter:null,kind:null,labels:{"*":null},lifecycle:null,location:null,locationType:null,logging:null,metageneration:null,name:null,objectRetention:null,owner:null,projectNumber:null,retentionPolicy:null,rpo:null,satisfiesPZI:null,satisfiesPZS:null,selfLink:null,softDeletePolicy:null,storageClass:null,timeCreated:null,updated:null,versioning:null,website:null};
let OBJECT_SHAPE=Object.fromEntries(`acl bucket cacheControl componentCount contentDisposition contentEncoding contentLanguage contentType contexts crc32c customTime customerEncryption etag eventBasedHold generation hardDeleteTime id kind kmsKeyName md5Hash mediaLink metadata metageneration name owner restoreToken retention retentionExpirationTime selfLink size softDeleteTime storageClass temporaryHold timeCreated timeDeleted timeFinalized timeStorageClassUpdated updated`.split(` `).map(name=>[name,null]));
let POLICY_SHAPE={kind:null,resourceId:null,version:null,etag:null,bindings:[{role:null,members:null,condition:{title:null,description:null,expression:null,location:null}}]};
let SUBNETWORK=`/compute/v1/projects/{project}/regions/{region}/subnetworks/{subnetwork}`;
let POLICY={policy:POLICY_SHAPE,bindings:null,etag:null};
function routes$21(_world){
let policyOf=policyHandlers({permissions:`compute.subnetworks`,find:(call,world,permission)=>find$5(call,world,permission).name,name:existing});
return define(`compute.googleapis.com`,[[`GET`,SUBNETWORK,get$10],[`GET`,`${SUBNETWORK}/getIamPolicy`,policyOf.get,{query:[`optionsRequestedPolicyVersion`]}],[`POST`,`${SUBNETWORK}/setIamPolicy`,setPolicy$1,{json:!0}],[`POST`,`${SUBNETWORK}/testIamPermissions`,policyOf.test,{json:!0}]])}
function nameOf$3(call,world){
let{project=``,region,subnetwork}=call.params;
return`projects/${projectIdOf(world,project)}/regions/${region}/subnetworks/${subnetwork}`}
function find$5(call,world,permission){
let name=nameOf$3(call,world);
let full=fullName.subnetwork(name);
if(!authorize(world,call.principal,permission,full))throw new Refusal(`PERMISSION_DENIED`,`Required '${permission}' permission for '${name}'`);
return findAsset(world,full)??missing$1(name)}
function missing$1(name){
throw new Refusal(`NOT_FOUND`,`The resource '${name}' was not found`)}
function get$10(call,world){
let{fields}=find$5(call,world,`compute.subnetworks.get`);
let name=nameOf$3(call,world);
let at=`https://www.googleapis.com/compute/v1/`;
return{body:{kind:`compute#subnetwork`,network:`${at}${name.split(`/`).slice(0,2).join(`/`)}/global/networks/default`,...fields,name:call.params.subnetwork,region:`${at}${name.split(`/`).slice(0,4).join(`/`)}`,selfLink:`${at}${name}`}}}
function setPolicy$1(call,world){
checkFields(call.body,POLICY);
let{name}=find$5(call,world,`compute.subnetworks.setIamPolicy`);
let{policy,...alone}=call.body;
return{body:writePolicy(world,name,policy??alone)}}
function existing(call,world){
checkFields(call.body,{permissions:[null]});
let name=nameOf$3(call,world);
return findAsset(world,fullName.subnetwork(name))?.name??missing$1(name)}
let API$9=`iam.googleapis.com`;
let ACCOUNT$1=`/v1/projects/{project}/serviceAccounts/{account}`;
function routes$20(_world){
let policyOf=policyHandlers(policy);
return define(API$9,[[`GET`,ACCOUNT$1,getAccount],[`POST`,`/v1/projects/{project}/serviceAccounts`,createAccount,{body:`google.iam.admin.v1.CreateServiceAccountRequest`}],[`POST`,`${ACCOUNT$1}:getIamPolicy`,policyOf.get,{...GET_POLICY$1,body:`google.protobuf.Empty`}],[`POST`,`${ACCOUNT$1}:setIamPolicy`,policyOf.set,SET_POLICY],[`POST`,`${ACCOUNT$1}:testIamPermissions`,test$1,TEST_PERMISSIONS],[`GET`,`/v1/projects/{project}/serviceAccounts`,listAccounts,{query:[`pageSize`,`pageToken`]}],[`DELETE`,ACCOUNT$1,deleteAccount],[`POST`,`${ACCOUNT$1}:enable`,setDisabled(`enable`),{body:`google.iam.admin.v1.EnableServiceAccountRequest`}],[`POST`,`${ACCOUNT$1}:disable`,setDisabled(`disable`),{body:`google.iam.admin.v1.DisableServiceAccountRequest`}],[`POST`,`${ACCOUNT$1}:undelete`,undeleteAccount,{body:`google.iam.admin.v1.UndeleteServiceAccountRequest`}]])}
function find$4(call,world){
let{project:id=``,account:name=``}=call.params;
let account=findServiceAccount(world,name);
return account&&(id===`-`||findProject(world,id)?.projectId===account.projectId)?account:void 0}
function findAllowed$2(call,world,permission){
let{project:id=``,account:name=``}=call.params;
let account=find$4(call,world);
if(account&&!account.agent&&authorize(world,call.principal,permission,fullName.serviceAccount(account.projectId,account.email)))return account;
let project=account||id===`-`?void 0:findProject(world,id);
if(project&&authorize(world,call.principal,permission,fullName.project(project.projectId)))throw new Refusal(`NOT_FOUND`,`Unknown service account: ${name}.`);
throw denied$2(permission)}
let denied$2=permission=>new Refusal(`PERMISSION_DENIED`,`Permission '${permission}' denied on resource (or it may not exist).`,{details:[errorInfo(`IAM_PERMISSION_DENIED`,API$9,{permission})]});
function describe$5(account){
return{name:`projects/${account.projectId}/serviceAccounts/${account.email}`,projectId:account.projectId,uniqueId:account.uniqueId,email:account.email,...account.displayName!==void 0&&{displayName:account.displayName},...account.description!==void 0&&{description:account.description},etag:`MDEwMjE5MjA=`,oauth2ClientId:account.uniqueId,...account.disabled&&{disabled:!0}}}
let getAccount=(call,world)=>({body:describe$5(findAllowed$2(call,world,`iam.serviceAccounts.get`))});
function createAccount(call,world){
let project=findProject(world,call.params.project??``);
let permission=`iam.serviceAccounts.create`;
if(!project||!authorize(world,call.principal,permission,fullName.project(project.projectId)))throw permissionDenied(API$9,permission,`projects/${call.params.project}`);
let{accountId=``,serviceAccount={}}=call.body;
if(!/^[a-z](?:[-a-z0-9]{4,28}[a-z0-9])$/.test(accountId))throw new Refusal(`INVALID_ARGUMENT`,`The account ID "${accountId}" does not have a length between 6 and 30 or has characters other than lowercase letters, digits and dashes.`);
if(isEnforced(world,`iam.disableServiceAccountCreation`,fullName.project(project.projectId)))throw new Refusal(`FAILED_PRECONDITION`,`Service account creation is not allowed on this project.`);
let email=`${accountId}@${project.projectId}.iam.gserviceaccount.com`;
if(world.serviceAccounts.has(email))throw new Refusal(`ALREADY_EXISTS`,`Service account ${accountId} already exists within project projects/${project.projectId}.`);
world.counter+=1;
let account={email,projectId:project.projectId,uniqueId:`1000${String(world.counter).padStart(17,`0`)}`,...serviceAccount.displayName!==void 0&&{displayName:serviceAccount.displayName},...serviceAccount.description!==void 0&&{description:serviceAccount.description},disabled:!1,agent:!1};
world.serviceAccounts.set(email,account);
return{body:describe$5(account)}}
function listAccounts(call,world){
let project=findProject(world,call.params.project??``);
let permission=`iam.serviceAccounts.list`;
if(!project||!authorize(world,call.principal,permission,fullName.project(project.projectId)))throw permissionDenied(API$9,permission,`projects/${call.params.project}`);
let accounts=[...world.serviceAccounts.values()].filter(each=>each.projectId===project.projectId&&!each.agent).map(describe$5);
return{body:accounts.length>0?{accounts}:{}}}
function setDisabled(verb){
return(call,world)=>{
findAllowed$2(call,world,`iam.serviceAccounts.${verb}`).disabled=verb===`disable`;
return{}}}
function deleteAccount(call,world){
deleteAccount$1(world,findAllowed$2(call,world,`iam.serviceAccounts.delete`));
return{}}
function undeleteAccount(call,world){
let id=call.params.account??``;
let account=world.deletedAccounts.get(id);
let permission=`iam.serviceAccounts.undelete`;
if(!account||!authorize(world,call.principal,permission,fullName.project(account.projectId)))throw denied$2(permission);
if(world.serviceAccounts.has(account.email))throw new Refusal(`ALREADY_EXISTS`,`Service account ${account.email} already exists.`);
restoreAccount(world,account);
return{body:{restoredAccount:describe$5(account)}}}
let nameOf$2=account=>fullName.serviceAccount(account.projectId,account.email);
let policy={permissions:`iam.serviceAccounts`,find:(call,world,permission)=>nameOf$2(findAllowed$2(call,world,permission)),name:(call,world)=>{
let account=find$4(call,world);
return account?nameOf$2(account):fullName.serviceAccount(call.params.project??`-`,call.params.account??``)}};
function test$1(call,world){
let answer=testAnswer(call,world,policy.name(call,world));
return find$4(call,world)?answer:{body:{}}}
let API$8=`iam.googleapis.com`;
let ID=`deny-rules`;
function routes$19(_world){
return define(API$8,[[`GET`,`/v2/policies/{node}/denypolicies`,list$7,{query:[`pageSize`,`pageToken`]}],[`GET`,`/v2/policies/{node}/denypolicies/{policy}`,get$9]])}
let attachmentPoint=call=>decodeURIComponent(call.params.node??``);
function nodeOf(call,world,verb){
let given=attachmentPoint(call);
if(!/^cloudresourcemanager\.googleapis\.com\/(projects|folders|organizations)\/[^/]+$/.test(given))throw new Refusal(`INVALID_ARGUMENT`,`Invalid attachment point: ${given}.`);
let name=canonical(world,`//${given}`);
let permission=`iam.denypolicies.${verb}`;
if(exists(world,name)&&authorize(world,call.principal,permission,name))return name;
let resource=`policies/${encodeURIComponent(given)}/denypolicies`;
throw new Refusal(`PERMISSION_DENIED`,`Permission ${permission} denied on resource ${given}`,{details:[errorInfo(`IAM_PERMISSION_DENIED`,API$8,{permission,resource})]})}
function describe$4(call,node){
return{name:`policies/${encodeURIComponent(attachmentPoint(call))}/denypolicies/${ID}`,uid:Buffer.from(kindOf(node).name).toString(`hex`).slice(0,32),kind:`DenyPolicy`,displayName:`Rules of this scenario`,etag:`MTc3NjU0MzIxMDAwMDAwMDAw`,createTime:`2024-05-01T00:00:00.000000Z`,updateTime:`2024-05-01T00:00:00.000000Z`}}
function list$7(call,world){
let node=nodeOf(call,world,`list`);
return{body:world.denyRules.get(node)?.length?{policies:[describe$4(call,node)]}:{}}}
function get$9(call,world){
let node=nodeOf(call,world,`get`);
let rules=world.denyRules.get(node);
if(!rules?.length||call.params.policy!==ID)throw new Refusal(`NOT_FOUND`,`Requested entity was not found.`);
return{body:{...describe$4(call,node),rules:rules.map(rule=>({denyRule:showRule(rule)}))}}}
let showRule=({condition,...rule})=>({...rule,...condition!==void 0&&{denialCondition:{expression:condition}}});
let API$7=`iam.googleapis.com`;
let MESSAGE=`google.iam.v1beta`;
let POOLS=`/v1/projects/{project}/locations/global/workloadIdentityPools`;
let POOL$1=`${POOLS}/{pool}`;
let PROVIDERS=`${POOL$1}/providers`;
let PROVIDER=`${PROVIDERS}/{provider}`;
let LIST={query:[`pageSize`,`pageToken`,`showDeleted`]};
function routes$18(_world){
let pool={body:`${MESSAGE}.WorkloadIdentityPool`};
let provider={body:`${MESSAGE}.WorkloadIdentityPoolProvider`};
return define(API$7,[[`GET`,POOLS,listPools,LIST],[`POST`,POOLS,createPool,{...pool,query:[`workloadIdentityPoolId`]}],[`GET`,POOL$1,getPool],[`PATCH`,POOL$1,patchPool,{...pool,query:[`updateMask`]}],[`DELETE`,POOL$1,lifeOfPool(`delete`)],[`POST`,`${POOL$1}:undelete`,lifeOfPool(`undelete`),{body:`${MESSAGE}.UndeleteWorkloadIdentityPoolRequest`}],[`GET`,`${POOL$1}/operations/{operation}`,getOperation$4],[`GET`,PROVIDERS,listProviders,LIST],[`POST`,PROVIDERS,createProvider,{...provider,query:[`workloadIdentityPoolProviderId`]}],[`GET`,PROVIDER,getProvider],[`PATCH`,PROVIDER,patchProvider,{...provider,query:[`updateMask`]}],[`DELETE`,PROVIDER,lifeOfProvider(`delete`)],[`POST`,`${PROVIDER}:undelete`,lifeOfProvider(`undelete`),{body:`${MESSAGE}.UndeleteWorkloadIdentityPoolProviderRequest`}],[`GET`,`${PROVIDER}/operations/{operation}`,getOperation$4]])}
function allowed$1(call,world,collection,verb){
let project=findProject(world,call.params.project??``);
let permission=`workloadIdentity${collection}.${verb}`;
if(project&&authorize(world,call.principal,`${API$7}/${permission}`,fullName.project(project.projectId)))return project;
let resource=call.path.replace(/^\/v1/,`//${API$7}`).replace(/:.*/,``);
throw new Refusal(`PERMISSION_DENIED`,`Permission 'iam.${permission}' denied on resource '${resource}' (or it may not exist).`,{details:[errorInfo(`IAM_PERMISSION_DENIED`,API$7,{permission:`iam.${permission}`,resource})]})}
let missing=()=>new Refusal(`NOT_FOUND`,`Requested entity was not found.`);
let taken=()=>new Refusal(`ALREADY_EXISTS`,`Requested entity already exists`);
let invalid$3=message=>new Refusal(`INVALID_ARGUMENT`,message);
let poolsOf=({number})=>`projects/${number}/locations/global/workloadIdentityPools`;
function findPool(call,world,project){
let pool=world.pools.get(`${poolsOf(project)}/${call.params.pool}`);
if(!pool)throw missing();
return pool}
function findProvider$1(call,pool){
let provider=pool.providers.find(({name})=>name===`${pool.name}/providers/${call.params.provider}`);
if(!provider)throw missing();
return provider}
function checkId(id,field){
if(id&&/^[a-z0-9-]{4,32}$/.test(id)&&!id.startsWith(`gcp-`))return id;
throw invalid$3(`Invalid value for ${field}: "${id??``}".`)}
let stateOf=({deleted})=>deleted?`DELETED`:`ACTIVE`;
function describePool(pool){
let{name,displayName,description,disabled}=pool;
return{name,...displayName!==void 0&&{displayName},...description!==void 0&&{description},state:stateOf(pool),...disabled&&{disabled}}}
function describeProvider(provider){
let{name,displayName,description,disabled,attributeMapping,attributeCondition}=provider;
let{issuer,allowedAudiences}=provider;
return{name,...displayName!==void 0&&{displayName},...description!==void 0&&{description},state:stateOf(provider),...disabled&&{disabled},attributeMapping,...attributeCondition!==void 0&&{attributeCondition},oidc:{issuerUri:issuer,...allowedAudiences.length>0&&{allowedAudiences}}}}
let getPool=(call,world)=>({body:describePool(findPool(call,world,allowed$1(call,world,`Pools`,`get`)))});
let getProvider=(call,world)=>({body:describeProvider(findProvider$1(call,findPool(call,world,allowed$1(call,world,`PoolProviders`,`get`))))});
let isShown=call=>{
let all=call.query.get(`showDeleted`)===`true`;
return({deleted})=>all||!deleted};
function listPools(call,world){
let under=`${poolsOf(allowed$1(call,world,`Pools`,`list`))}/`;
let{items,more}=pageOf(call,[...world.pools.values()].filter(({name})=>name.startsWith(under)).filter(isShown(call)),{usual:50,most:1e3});
return{body:items.length>0?{workloadIdentityPools:items.map(describePool),...more}:{}}}
function listProviders(call,world){
let{items,more}=pageOf(call,findPool(call,world,allowed$1(call,world,`PoolProviders`,`list`)).providers.filter(isShown(call)),{usual:50,most:100});
return{body:items.length>0?{workloadIdentityPoolProviders:items.map(describeProvider),...more}:{}}}
function createPool(call,world){
let project=allowed$1(call,world,`Pools`,`create`);
let name=`${poolsOf(project)}/${checkId(call.query.get(`workloadIdentityPoolId`),`workload_identity_pool_id`)}`;
if(world.pools.has(name))throw taken();
let{displayName,description,disabled=!1}=checked(call.body);
let pool={name,...displayName!==void 0&&{displayName},...description!==void 0&&{description},disabled,providers:[]};
return begin(world,name,()=>{
world.pools.set(name,pool);
return{"@type":`type.googleapis.com/google.iam.v1.WorkloadIdentityPool`,...describePool(pool)}})}
function createProvider(call,world){
let pool=findPool(call,world,allowed$1(call,world,`PoolProviders`,`create`));
let id=checkId(call.query.get(`workloadIdentityPoolProviderId`),`workload_identity_pool_provider_id`);
let name=`${pool.name}/providers/${id}`;
if(pool.deleted)throw missing();
if(pool.providers.some(each=>each.name===name))throw taken();
let provider=providerOf(name,checked(call.body));
return begin(world,name,()=>{
pool.providers.push(provider);
return described(provider)})}
let described=provider=>({"@type":`type.googleapis.com/google.iam.v1.WorkloadIdentityPoolProvider`,...describeProvider(provider)});
function providerOf(name,sent){
let{displayName,description,disabled=!1,attributeMapping={},attributeCondition,oidc}=sent;
let{issuerUri:issuer=``,allowedAudiences=[]}=oidc??{};
if(!issuer.startsWith(`https://`))throw invalid$3(`Invalid value for oidc.issuer_uri: it must be an HTTPS URL.`);
if(!attributeMapping[`google.subject`])throw invalid$3(`The attribute mapping must map google.subject.`);
let condition=attributeCondition||void 0;
if(issuer===`https://token.actions.githubusercontent.com`&&!condition?.includes(`assertion.`))throw invalid$3(`The attribute condition must reference one of the provider's claims. For more information, see https://cloud.google.com/iam/docs/workload-identity-federation-with-deployment-pipelines#conditions`);
return{name,...displayName!==void 0&&{displayName},...description!==void 0&&{description},disabled,issuer,allowedAudiences,attributeMapping,...condition!==void 0&&{attributeCondition:condition}}}
function checked(body){
let sent=body;
if((sent.displayName??``).length>32)throw invalid$3(`display_name cannot exceed 32 characters.`);
if((sent.description??``).length>256)throw invalid$3(`description cannot exceed 256 characters.`);
return sent}
let POOL_FIELDS=[`displayName`,`description`,`disabled`];
let PROVIDER_FIELDS=[...POOL_FIELDS,`attributeMapping`,`attributeCondition`,`oidc`];
function masked(call,known){
let sent=checked(call.body);
let fields=(call.query.get(`updateMask`)??``).split(`,`).filter(Boolean).map(path=>path.replace(/_(.)/g,(_,next)=>next.toUpperCase()).split(`.`)[0]).map(path=>known.find(field=>field===path));
if(fields.length===0||fields.includes(void 0))throw invalid$3(`Invalid value for update_mask.`);
return Object.fromEntries(fields.map(field=>[field,sent[field]]))}
function patchPool(call,world){
let pool=findPool(call,world,allowed$1(call,world,`Pools`,`update`));
if(pool.deleted)throw missing();
let changes=masked(call,POOL_FIELDS);
return begin(world,pool.name,()=>{
Object.assign(pool,changes);
return{"@type":`type.googleapis.com/google.iam.v1.WorkloadIdentityPool`,...describePool(pool)}})}
function patchProvider(call,world){
let pool=findPool(call,world,allowed$1(call,world,`PoolProviders`,`update`));
let provider=findProvider$1(call,pool);
if(provider.deleted)throw missing();
let{issuer:issuerUri,allowedAudiences,...rest}=provider;
let after=providerOf(provider.name,{...rest,oidc:{issuerUri,allowedAudiences},...masked(call,PROVIDER_FIELDS)});
return begin(world,provider.name,()=>{
pool.providers[pool.providers.indexOf(provider)]=after;
return described(after)})}
function lifeOfPool(verb){
return(call,world)=>{
let pool=findPool(call,world,allowed$1(call,world,`Pools`,verb));
return live(world,pool,verb,()=>describePool(pool))}}
function lifeOfProvider(verb){
return(call,world)=>{
let provider=findProvider$1(call,findPool(call,world,allowed$1(call,world,`PoolProviders`,verb)));
return live(world,provider,verb,()=>describeProvider(provider))}}
function live(world,one,verb,describe){
if((one.deleted??!1)!==(verb===`undelete`))throw missing();
return begin(world,one.name,()=>{
one.deleted=verb===`delete`;
return describe()})}
function begin(world,name,finish){
let{operationMs}=world.delays;
let operation={name:`${name}/operations/${newId(world)}`,done:!1,doneMs:world.clock.now()+operationMs};
world.operations.set(operation.name,operation);
world.clock.schedule(operationMs,()=>{
operation.response=finish();
operation.done=!0});
return{body:{name:operation.name}}}
function getOperation$4(call,world){
let project=allowed$1(call,world,call.params.provider===void 0?`Pools`:`PoolProviders`,`get`);
let name=call.path.replace(/^\/v1\/projects\/[^/]+/,`projects/${project.number}`);
let operation=world.operations.get(name);
if(!operation)throw missing();
return{body:{name,...operation.done&&{done:!0,response:operation.response}}}}
let API$6=`iam.googleapis.com`;
let ADMIN=`google.iam.admin.v1`;
let LIST_QUERY$2=[`pageSize`,`pageToken`,`view`,`showDeleted`];
function routes$17(_world){
let custom=[`/v1/projects/{project}/roles`,`/v1/organizations/{organization}/roles`].flatMap(at=>[[`GET`,at,listCustom,{query:LIST_QUERY$2}],[`POST`,at,create$6,{body:`${ADMIN}.CreateRoleRequest`}],[`GET`,`${at}/{role}`,get$8],[`PATCH`,`${at}/{role}`,update,{body:`${ADMIN}.Role`,query:[`updateMask`]}],[`DELETE`,`${at}/{role}`,destroy$1,{query:[`etag`]}],[`POST`,`${at}/{role}:undelete`,undelete,{body:`${ADMIN}.UndeleteRoleRequest`}]]);
return define(API$6,[[`GET`,`/v1/roles`,listPredefined,{query:[...LIST_QUERY$2,`parent`]}],[`GET`,`/v1/roles/{role}`,get$8],...custom,[`POST`,`/v1/permissions:queryTestablePermissions`,queryTestable,{body:`${ADMIN}.QueryTestablePermissionsRequest`}]])}
function parentOf$1(call){
if(call.params.project!==void 0)return`projects/${call.params.project}`;
return call.params.organization===void 0?void 0:`organizations/${call.params.organization}`}
let holderOf=(world,parent)=>canonical(world,`//cloudresourcemanager.googleapis.com/${parent}`);
function allow$2(call,world,verb){
let parent=parentOf$1(call);
let permission=`iam.roles.${verb}`;
if(parent===void 0||authorize(world,call.principal,permission,holderOf(world,parent)))return;
throw new Refusal(`PERMISSION_DENIED`,`You don't have permission to ${verb} ${call.params.role===void 0?`roles in ${parent}`:`the role at ${parent}/roles/${call.params.role}`}.`,{details:[errorInfo(`IAM_PERMISSION_DENIED`,API$6,{permission,resource:parent})]})}
function nameOf$1(call,world,id=call.params.role??``){
let parent=parentOf$1(call);
return parent===void 0?`roles/${id}`:`${kindOf(holderOf(world,parent)).name}/roles/${id}`}
function describe$3(role,full=!0){
let content=`${role.name} ${role.title} ${[...role.permissions].sort().join()} ${role.deleted}`;
return{name:role.name,title:role.title,...role.description!==void 0&&{description:role.description},...full&&role.permissions.size>0&&{includedPermissions:[...role.permissions].sort()},stage:role.stage,etag:role.name.startsWith(`roles/`)?`AA==`:(0,node_crypto__WEBPACK_IMPORTED_MODULE_10__.createHash)(`sha256`).update(content).digest().subarray(0,8).toString(`base64`),...role.deleted&&{deleted:!0}}}
function find$3(call,world){
let name=nameOf$1(call,world);
let role=findRole(world,name);
if(!role)throw new Refusal(`NOT_FOUND`,`The role named ${name} was not found.`);
return role}
function get$8(call,world){
allow$2(call,world,`get`);
return{body:describe$3(find$3(call,world))}}
let page$1=(call,all,usual)=>pageOf(call,all,{usual,most:1e3});
function listPredefined(call,world){
let{items,more}=page$1(call,predefinedRoleNames(),300);
let full=call.query.get(`view`)===`FULL`;
return{body:{roles:items.map(name=>describe$3(findRole(world,name),full)),...more}}}
function listCustom(call,world){
allow$2(call,world,`list`);
let prefix=nameOf$1(call,world,``);
let showDeleted=call.query.get(`showDeleted`)===`true`;
let found=[...world.customRoles.keys()].filter(name=>name.startsWith(prefix)).map(name=>findRole(world,name)).filter(role=>showDeleted||!role.deleted);
let{items,more}=page$1(call,found,300);
let full=call.query.get(`view`)===`FULL`;
return{body:items.length>0?{roles:items.map(role=>describe$3(role,full)),...more}:{}}}
function checkPermissions(world,parent,names){
let wrong=names.find(name=>!isTestable(name,holderOf(world,parent))||world.notInCustomRoles.has(name));
if(wrong!==void 0)throw new Refusal(`INVALID_ARGUMENT`,`Permission ${wrong} is not valid.`)}
function create$6(call,world){
allow$2(call,world,`create`);
let parent=parentOf$1(call)??``;
let{roleId=``,role={}}=call.body;
if(!/^[a-zA-Z0-9_.]{3,64}$/.test(roleId))throw new Refusal(`INVALID_ARGUMENT`,`The role_id ${roleId} is invalid: 3 to 64 letters, digits, underscores and periods are possible.`);
checkPermissions(world,parent,role.includedPermissions??[]);
let name=nameOf$1(call,world,roleId);
let before=world.customRoles.get(name);
if(before?.deleted)throw new Refusal(`FAILED_PRECONDITION`,`You can't create a role_id (${roleId}) which has been marked for deletion.`);
if(before)throw new Refusal(`ALREADY_EXISTS`,`A role named ${roleId} in ${parent} already exists.`);
world.customRoles.set(name,{title:role.title??``,...role.description!==void 0&&{description:role.description},includedPermissions:role.includedPermissions??[],stage:role.stage??`ALPHA`});
return{body:describe$3(findRole(world,name))}}
function stored(call,world){
let{name}=find$3(call,world);
return{name,state:world.customRoles.get(name)}}
function update(call,world){
allow$2(call,world,`update`);
let{name,state}=stored(call,world);
let{etag}=call.body;
if(etag!==void 0&&etag!==describe$3(findRole(world,name)).etag)throw new Refusal(`ABORTED`,`There were concurrent policy changes. Please retry the whole read-modify-write.`);
let sent=call.body;
let known=[`title`,`description`,`includedPermissions`,`stage`];
let mask=(call.query.get(`updateMask`)??``).split(`,`).map(camel).filter(Boolean);
let unknown=mask.find(field=>field!==`etag`&&!known.some(each=>each===field));
if(unknown!==void 0)throw new Refusal(`INVALID_ARGUMENT`,`Invalid update mask: ${unknown}.`);
checkPermissions(world,parentOf$1(call)??``,sent.includedPermissions??[]);
let changes=known.filter(field=>mask.length>0?mask.includes(field):sent[field]!==void 0);
Object.assign(state,Object.fromEntries(changes.map(field=>[field,sent[field]??EMPTY[field]])));
return{body:describe$3(findRole(world,name))}}
let EMPTY={title:``,description:``,includedPermissions:[],stage:`ALPHA`};
let camel=name=>name.replace(/_(.)/g,(_,next)=>next.toUpperCase());
function destroy$1(call,world){
allow$2(call,world,`delete`);
let{name,state}=stored(call,world);
state.deleted=!0;
return{body:describe$3(findRole(world,name))}}
function undelete(call,world){
allow$2(call,world,`undelete`);
let{name,state}=stored(call,world);
delete state.deleted;
return{body:describe$3(findRole(world,name))}}
function queryTestable(call,world){
let name=canonical(world,String(call.body.fullResourceName??``));
if(!/^\/\/[a-z]+\.googleapis\.com\/./.test(name))throw new Refusal(`INVALID_ARGUMENT`,`Invalid full resource name: ${name}`);
if(!exists(world,name))throw new Refusal(`NOT_FOUND`,`Requested entity was not found.`);
let size=Number(call.body.pageSize??0)||100;
if(size<0||size>1e3)throw new Refusal(`INVALID_ARGUMENT`,`Invalid page size: ${size}.`);
let names=testablePermissions(name);
let from=Number(call.body.pageToken||0);
let enabled=projectOf$2(world,name)?.apis;
return{body:{permissions:names.slice(from,from+size).map(permission=>({name:permission,stage:`GA`,...world.notInCustomRoles.has(permission)&&{customRolesSupportLevel:`NOT_SUPPORTED`},...enabled&&!enabled.has(apiOf(permission))&&{apiDisabled:!0}})),...from+size<names.length&&{nextPageToken:String(from+size)}}}}
let MESSAGES$1=`google.iam.credentials.v1`;
let ACCOUNT=`/v1/projects/{project}/serviceAccounts/{account}`;
function routes$16(_world){
return define(`iamcredentials.googleapis.com`,[[`POST`,`${ACCOUNT}:generateAccessToken`,generateAccessToken,{body:`${MESSAGES$1}.GenerateAccessTokenRequest`}],[`POST`,`${ACCOUNT}:generateIdToken`,generateIdToken,{body:`${MESSAGES$1}.GenerateIdTokenRequest`}]])}
function generateAccessToken(call,world){
let account=impersonated(call,world,`iam.serviceAccounts.getAccessToken`);
let scopes=call.body.scope;
if(!scopes?.length)throw invalid$2(`Request contains an invalid argument.`,`scope`,`At least one scope is required.`);
let seconds=Number.parseFloat(String(call.body.lifetime??`3600s`));
let limit=mayLast12Hours(world,account)?43200:3600;
if(seconds>limit)throw invalid$2(`The access token lifetime cannot exceed ${limit} seconds.`,`lifetime`);
if(!(seconds>0))throw invalid$2(`The access token lifetime must be positive.`,`lifetime`);
let{token,expiresMs}=mintToken(world,principalOf(world,`serviceAccount:${account.email}`),seconds*1e3,scopes);
return{body:{accessToken:token,expireTime:`${new Date(expiresMs).toISOString().slice(0,19)}Z`}}}
function generateIdToken(call,world){
let account=impersonated(call,world,`iam.serviceAccounts.getOpenIdToken`);
let{audience,includeEmail,useEmailAzp}=call.body;
if(typeof audience!=`string`||audience===``)throw invalid$2(`Request contains an invalid argument.`,`audience`);
let issued=Math.floor(world.clock.now()/1e3);
return{body:{token:world.googleIssuer.sign({aud:audience,azp:useEmailAzp===!0?account.email:account.uniqueId,...includeEmail===!0&&{email:account.email,email_verified:!0},exp:issued+3600,iat:issued,iss:world.googleIssuer.issuer,sub:account.uniqueId})}}}
function impersonated(call,world,permission){
if(call.params.project!==`-`)throw invalid$2(`Invalid form of account ID ${call.params.account}. Should be projects/-/serviceAccounts/{ACCOUNT}.`,`name`);
let holder=call.principal;
for(let delegate of call.body.delegates??[]){
let email=/^projects\/-\/serviceAccounts\/([^/]+)$/.exec(delegate)?.[1];
if(!email)throw invalid$2(`Invalid delegate: ${delegate}. Should be projects/-/serviceAccounts/{ACCOUNT}.`,`delegates`);
check$2(world,holder,`iam.serviceAccounts.implicitDelegation`,email);
holder=principalOf(world,`serviceAccount:${email}`)}
return check$2(world,holder,permission,call.params.account??``)}
function check$2(world,holder,permission,emailOrId){
let account=world.serviceAccounts.get(emailOrId)??[...world.serviceAccounts.values()].find(each=>each.uniqueId===emailOrId);
if(!account&&emailOrId.includes(`@`))throw new Refusal(`NOT_FOUND`,`Not found; Gaia id not found for email ${emailOrId}`);
if(account&&!account.agent&&!account.disabled&&authorize(world,holder,permission,fullName.serviceAccount(account.projectId,account.email)))return account;
throw new Refusal(`PERMISSION_DENIED`,`Permission '${permission}' denied on resource (or it may not exist).`,{details:[errorInfo(`IAM_PERMISSION_DENIED`,`iam.googleapis.com`,{permission})]})}
function mayLast12Hours(world,account){
let constraint=`iam.allowServiceAccountCredentialLifetimeExtension`;
return[...world.orgPolicies.values()].some(policies=>policies.has(constraint))&&violations(world,constraint,fullName.project(account.projectId),[account.email]).length===0}
let invalid$2=(message,field,description=message)=>new Refusal(`INVALID_ARGUMENT`,message,{details:[{"@type":`type.googleapis.com/google.rpc.BadRequest`,fieldViolations:[{field,description}]}]});
function routes$15(_world){
return define(`logging.googleapis.com`,[[`POST`,`/v2/entries:list`,list$6,{body:`google.logging.v2.ListLogEntriesRequest`}]])}
function list$6(call,world){
let names=call.body.resourceNames??call.body.projectIds??[];
if(names.length===0)throw new Refusal(`INVALID_ARGUMENT`,`No resource names provided.`);
let projects=names.map(name=>{
let project=findProject(world,name.replace(/^projects\//,``).split(`/`)[0]??``);
let may=project&&authorize(world,call.principal,`logging.logEntries.list`,fullName.project(project.projectId));
if(!project||!may)throw new Refusal(`PERMISSION_DENIED`,`Permission denied for all log views`);
return project.projectId});
let test=compile(String(call.body.filter??``));
let found=world.logs.filter(entry=>projects.some(id=>String(entry.logName).startsWith(`projects/${id}/`))&&test(entry)).toSorted((a,b)=>String(a.timestamp)<String(b.timestamp)?-1:1);
/^timestamp desc$/i.test(String(call.body.orderBy??``))&&found.reverse();
let size=Number(call.body.pageSize??50);
let from=Number(call.body.pageToken??0);
let more=from+size<found.length?{nextPageToken:String(from+size)}:{};
return{body:found.length>0?{entries:found.slice(from,from+size),...more}:{}}}
let SEVERITIES=[`DEFAULT`,`DEBUG`,`INFO`,`NOTICE`,`WARNING`,`ERROR`,`CRITICAL`,`ALERT`,`EMERGENCY`];
function compile(filter){
let tests=filter.split(/\s+AND\s+|\r?\n/).map(term=>term.trim()).filter(Boolean).map(term=>{
let not=/^NOT\s+/.test(term);
let found=/^(?:NOT\s+)?([A-Za-z_][\w.]*(?:\."[^"]+")*)\s*(!=|>=|<=|=|:|>|<)\s*(?:"((?:[^"\\]|\\.)*)"|([^\s"]+))$/.exec(term);
if(!found)throw new Refusal(`INVALID_ARGUMENT`,`Unparseable filter: the emulator does not know '${term}'`);
let[,path=``,operator=``,quoted,bare=``]=found;
let holds=comparison(path,operator,quoted?.replace(/\\(.)/g,`$1`)??bare);
return not?entry=>!holds(entry):holds});
return entry=>tests.every(test=>test(entry))}
let partsOf=path=>[...path.matchAll(/"([^"]*)"|[^."]+/g)].map(([part,quoted])=>quoted??part);
function comparison(path,operator,wanted){
let holds=holdsFor(path,operator,wanted);
return entry=>{
let values=partsOf(path).reduce((all,key)=>all.flatMap(at=>at?.[key]),[entry]);
return values.length===0?holds(void 0):values.some(holds)}}
function holdsFor(path,operator,wanted){
return value=>{
if(operator===`!=`)return String(value)!==wanted;
if(value===void 0)return!1;
if(operator===`=`)return String(value)===wanted;
if(operator===`:`)return String(value).includes(wanted);
let rank=text=>path===`severity`?String(SEVERITIES.indexOf(text)):text;
let[left,right]=[rank(String(value)),rank(wanted)];
if(operator===`>=`)return left>=right;
if(operator===`<=`)return left<=right;
return operator===`>`?left>right:left<right}}
let API$5=`orgpolicy.googleapis.com`;
let NODES=[`projects/{project}`,`folders/{folder}`,`organizations/{organization}`];
function routes$14(_world){
return NODES.flatMap(node=>define(API$5,[[`GET`,`/v2/${node}/policies/{constraint}:getEffectivePolicy`,getEffective],[`GET`,`/v2/${node}/policies/{constraint}`,get$7],[`GET`,`/v2/${node}/policies`,list$5,{query:[`pageSize`,`pageToken`]}]]))}
function find$2(call,world,permission){
let{project,folder,organization=``}=call.params;
let given=project?fullName.project(project):folder?fullName.folder(folder):fullName.organization(organization);
let resource=canonical(world,given);
if(exists(world,resource)&&authorize(world,call.principal,permission,resource))return{resource,node:nodeOf$1(world,resource)??``};
throw new Refusal(`PERMISSION_DENIED`,`Permission '${permission}' denied on resource '${given}' (or it may not exist).`,{details:[errorInfo(`IAM_PERMISSION_DENIED`,API$5,{permission,resource:given.split(`/`).slice(3).join(`/`)})]})}
function getEffective(call,world){
let{resource,node}=find$2(call,world,`orgpolicy.policy.get`);
let constraint=call.params.constraint??``;
if(!CONSTRAINTS$1[constraint]&&!world.customConstraints.has(constraint))throw unknown$1(constraint);
return{body:{name:`${node}/policies/${constraint}`,spec:{rules:effectivePolicy(world,constraint,resource).rules}}}}
function unknown$1(constraint){
return new Refusal(`NOT_FOUND`,`Constraint constraints/${constraint} does not exist.`)}
function get$7(call,world){
let{node}=find$2(call,world,`orgpolicy.policy.get`);
let constraint=call.params.constraint??``;
let policy=world.orgPolicies.get(node)?.get(constraint);
if(!policy)throw new Refusal(`NOT_FOUND`,`Requested entity was not found.`);
return{body:describe$2(node,constraint,policy)}}
function list$5(call,world){
let{node}=find$2(call,world,`orgpolicy.policies.list`);
let policies=[...world.orgPolicies.get(node)??[]].map(([constraint,policy])=>describe$2(node,constraint,policy));
return{body:policies.length>0?{policies}:{}}}
let ETAG=`CMDmz7MGEIjs3kQ=`;
let UPDATED={etag:ETAG,updateTime:`2026-01-15T09:00:00.000000Z`};
let describe$2=(node,constraint,policy)=>{
let{dryRunSpec,...spec}=policy;
return{name:`${node}/policies/${constraint}`,...!isOnlyDryRun(policy)&&{spec:{...UPDATED,...spec}},...dryRunSpec&&{dryRunSpec:{...UPDATED,...dryRunSpec}},etag:ETAG}};
let API$4=`cloudresourcemanager.googleapis.com`;
let TYPE$1=`google.cloud.resourcemanager.v3`;
let LIST_BELOW={query:[`parent`,`pageSize`,`pageToken`,`showDeleted`]};
let GET_POLICY={body:`google.iam.v1.GetIamPolicyRequest`};
function routes$13(_world){
let policyOf=policyHandlers({permissions:`resourcemanager.projects`,find:(call,world,permission)=>fullName.project(findAllowed$1(call,world,permission).projectId),name:call=>fullName.project(call.params.project??``)});
let policies=version=>[[`POST`,`/${version}/projects/{project}:getIamPolicy`,policyOf.get,GET_POLICY],[`POST`,`/${version}/projects/{project}:setIamPolicy`,policyOf.set,SET_POLICY],[`POST`,`/${version}/projects/{project}:testIamPermissions`,policyOf.test,TEST_PERMISSIONS]];
return define(API$4,[[`GET`,`/v1/projects/{project}`,getV1],[`POST`,`/v1/projects/{project}:getAncestry`,getAncestry,{body:`google.protobuf.Empty`}],[`GET`,`/v3/projects`,listBelow(`projects`),LIST_BELOW],[`GET`,`/v3/projects/{project}`,getV3],[`GET`,`/v3/folders`,listBelow(`folders`),LIST_BELOW],...policies(`v1`),...policies(`v3`),[`POST`,`/v1/organizations/{organization}:getIamPolicy`,getOrganizationPolicy,GET_POLICY],[`POST`,`/v3/organizations/{organization}:getIamPolicy`,getOrganizationPolicy,GET_POLICY],[`POST`,`/v2/folders/{folder}:getIamPolicy`,getFolderPolicy,GET_POLICY],[`POST`,`/v3/folders/{folder}:getIamPolicy`,getFolderPolicy,GET_POLICY],[`GET`,`/v3/tagValues/namespaced`,getNamespacedTagValue,{query:[`name`]}],[`GET`,`/v3/tagValues/{value}`,getTagValue],[`POST`,`/v3/tagValues/{value}:testIamPermissions`,testTagValue,TEST_PERMISSIONS],[`GET`,`/v3/effectiveTags`,listEffectiveTags,{query:[`parent`,`pageSize`,`pageToken`]}],[`GET`,`/v3/tagBindings`,listTagBindings,{query:[`parent`,`pageSize`,`pageToken`]}],[`POST`,`/v3/tagBindings`,createTagBinding,{body:`${TYPE$1}.TagBinding`,query:[`validateOnly`]}],[`DELETE`,`/v3/tagBindings/{binding=**}`,deleteTagBinding],[`GET`,`/v3/operations/{operation}`,getOperation$3]])}
function findAllowed$1(call,world,permission){
let id=call.params.project??``;
let project=findProject(world,id);
if(project&&authorize(world,call.principal,permission,fullName.project(project.projectId)))return project;
throw denied$1(permission,`projects/${id}`)}
let denied$1=(permission,resource)=>deniedOrAbsent(API$4,permission,`//${API$4}/${resource}`);
function getV1(call,world){
let project=findAllowed$1(call,world,`resourcemanager.projects.get`);
let[kind,id]=project.parent?.split(`/`)??[];
return{body:{projectNumber:project.number,projectId:project.projectId,lifecycleState:project.state,name:project.displayName,createTime:project.createTime,...hasKeys(project.labels)&&{labels:project.labels},...kind&&{parent:{type:kind.slice(0,-1),id}}}}}
function getV3(call,world){
return{body:showV3(findAllowed$1(call,world,`resourcemanager.projects.get`))}}
function showV3(project){
return{name:`projects/${project.number}`,...project.parent&&{parent:project.parent},projectId:project.projectId,state:project.state,displayName:project.displayName,createTime:project.createTime,updateTime:project.createTime,etag:`W/"3fe0a8b2c9d14e57"`,...hasKeys(project.labels)&&{labels:project.labels}}}
function listBelow(kind){
return(call,world)=>{
let parent=call.query.get(`parent`)??``;
let name=`//${API$4}/${parent}`;
let permission=`resourcemanager.${kind}.list`;
if(!/^(folders|organizations)\/\d+$/.test(parent))throw new Refusal(`INVALID_ARGUMENT`,`field [parent] has issue [parent must be a folder or an organization]`);
if(!exists(world,name)||!authorize(world,call.principal,permission,name))throw denied$1(permission,parent);
let{items,more}=pageOf(call,kind===`projects`?[...world.projects.values()].filter(project=>project.parent===parent).map(showV3):[...world.folders].filter(([,above])=>above===parent).map(([id,above])=>({name:`folders/${id}`,parent:above,displayName:id,state:`ACTIVE`})),{usual:100});
return{body:{...items.length>0&&{[kind]:items},...more}}}}
let hasKeys=labels=>Object.keys(labels).length>0;
function getAncestry(call,world){
let project=findAllowed$1(call,world,`resourcemanager.projects.get`);
return{body:{ancestor:lineage(world,fullName.project(project.projectId)).map(name=>{
let[kind=``,id=``]=kindOf(name).name.split(`/`);
return{resourceId:{type:kind.slice(0,-1),id}}})}}}
let getOrganizationPolicy=(call,world)=>getNodePolicy(call,world,`organizations`,call.params.organization??``);
let getFolderPolicy=(call,world)=>getNodePolicy(call,world,`folders`,call.params.folder??``);
function getNodePolicy(call,world,kind,id){
let name=`//${API$4}/${kind}/${id}`;
let permission=`resourcemanager.${kind}.getIamPolicy`;
if(!exists(world,name)||!authorize(world,call.principal,permission,name))throw denied$1(permission,`${kind}/${id}`);
return{body:readPolicy(world,name,requestedVersion(call))}}
function parentOf(call,world,verb){
let given=call.query.get(`parent`)??``;
let name=canonical(world,given);
let{service,name:relative}=kindOf(name);
let permission=`${service===API$4?`resourcemanager.hierarchyNodes`:collectionOf(name)}.${verb}`;
if(!/^\/\/[a-z]+\.googleapis\.com\/.+/.test(given))throw new Refusal(`INVALID_ARGUMENT`,`Invalid parent: ${given}`);
if(!exists(world,name)||!authorize(world,call.principal,permission,name))throw denied$1(permission,relative);
return name}
function collectionOf(name){
let{service,name:relative}=kindOf(name);
return`${service.split(`.`)[0]}.${relative.split(`/`).at(-2)}`}
let byNumber$1=(world,name)=>name.replace(/\/projects\/([^/]+)/,(_,id)=>`/projects/${findProject(world,id)?.number??id}`);
function listEffectiveTags(call,world){
let tags=effectiveTags(world,parentOf(call,world,`listEffectiveTags`)).map(tag=>({tagValue:tag.name,namespacedTagValue:`${tag.namespacedKey}/${tag.value}`,tagKey:tag.key,namespacedTagKey:tag.namespacedKey,tagKeyParentName:`organizations/${world.organization.id}`,...tag.inherited&&{inherited:!0}}));
return{body:tags.length>0?{effectiveTags:tags}:{}}}
function binding(world,holder,value){
let parent=byNumber$1(world,holder);
return{name:`tagBindings/${encodeURIComponent(parent)}/${value.name}`,parent,tagValue:value.name,tagValueNamespacedName:`${value.namespacedKey}/${value.value}`}}
function getTagValue(call,world){
let name=`tagValues/${call.params.value}`;
return tagValue(call,world,world.tagValues.get(name),name)}
function getNamespacedTagValue(call,world){
let name=call.query.get(`name`)??``;
if(!/^[^/]+\/[^/]+\/[^/]+$/.test(name))throw new Refusal(`INVALID_ARGUMENT`,`Invalid namespaced name for a tag value: ${name}`);
return tagValue(call,world,[...world.tagValues.values()].find(each=>`${each.namespacedKey}/${each.value}`===name),name)}
function tagValue(call,world,found,asked){
let permission=`resourcemanager.tagValues.get`;
if(!found||!authorize(world,call.principal,permission,`//${API$4}/${found.name}`))throw denied$1(permission,asked);
return{body:{name:found.name,parent:found.key,shortName:found.value,namespacedName:`${found.namespacedKey}/${found.value}`,createTime:`2026-01-15T09:00:00.000000Z`,updateTime:`2026-01-15T09:00:00.000000Z`,etag:`dLmYzRdhx0YmQ1K3vGn2yw==`}}}
let testTagValue=(call,world)=>testAnswer(call,world,`//${API$4}/tagValues/${call.params.value}`);
function listTagBindings(call,world){
let name=parentOf(call,world,`listTagBindings`);
let bound=[...world.tagBindings.get(name)??[]].map(id=>world.tagValues.get(id)).filter(value=>value!==void 0);
return{body:bound.length>0?{tagBindings:bound.map(value=>binding(world,name,value))}:{}}}
function createTagBinding(call,world){
let{parent=``,tagValue,tagValueNamespacedName}=call.body;
if(tagValue&&tagValueNamespacedName)throw new Refusal(`INVALID_ARGUMENT`,`Only one of tag_value and tag_value_namespaced_name may be filled.`);
let name=canonical(world,parent);
let value=[...world.tagValues.values()].find(each=>each.name===tagValue||`${each.namespacedKey}/${each.value}`===tagValueNamespacedName);
let onValue=`resourcemanager.tagValueBindings.create`;
let shown=value?.name??tagValue??tagValueNamespacedName??``;
if(!value||!authorize(world,call.principal,onValue,`//${API$4}/${value.name}`))throw denied$1(onValue,shown);
let onHolder=`${kindOf(name).service===API$4?`resourcemanager.hierarchyNodes`:collectionOf(name)}.createTagBinding`;
if(!exists(world,name)||!authorize(world,call.principal,onHolder,name))throw denied$1(onHolder,kindOf(name).name);
let before=[...world.tagBindings.get(name)??[]];
if(before.some(id=>world.tagValues.get(id)?.key===value.key))throw new Refusal(`ALREADY_EXISTS`,`A binding of the tag key ${value.namespacedKey} already exists on ${parent}.`);
if(call.query.get(`validateOnly`)!==`true`){
world.tagBindings.set(name,new Set([...before,value.name]));
world.tagsFrom.set(`${name} ${value.name}`,world.clock.now()+(world.delays.tagMs??0))}
return{body:finished(world,{"@type":`type.googleapis.com/${TYPE$1}.TagBinding`,...binding(world,name,value)})}}
function deleteTagBinding(call,world){
let[,parent=``,value=``]=/^(.+)\/(tagValues\/\d+)$/.exec(call.params.binding??``)??[];
let name=canonical(world,decodeURIComponent(parent));
let permission=`${kindOf(name).service===API$4?`resourcemanager.hierarchyNodes`:collectionOf(name)}.deleteTagBinding`;
if(!authorize(world,call.principal,permission,name))throw denied$1(permission,kindOf(name).name);
let onValue=`resourcemanager.tagValueBindings.delete`;
if(!authorize(world,call.principal,onValue,`//${API$4}/${value}`))throw denied$1(onValue,value);
if(!world.tagBindings.get(name)?.delete(value))throw new Refusal(`NOT_FOUND`,`Requested entity was not found.`);
return{body:finished(world,{"@type":`type.googleapis.com/google.protobuf.Empty`})}}
function finished(world,response){
let name=`operations/rctb.${nodeOf$1(world,fullName.organization(world.organization.id))?.replace(`/`,`-`)}.${newId(world)}`;
let operation={name,done:!0,doneMs:world.clock.now(),response};
world.operations.set(name,operation);
return{name,done:!0,response}}
function getOperation$3(call,world){
let operation=world.operations.get(`operations/${call.params.operation}`);
if(!operation)throw new Refusal(`NOT_FOUND`,`Requested entity was not found.`);
return{body:{name:operation.name,done:operation.done,response:operation.response}}}
function withDefaults$1(sent,number){
let job=structuredClone(writable(`Job`,sent));
commonDefaults(job,job.template?.template,number);
let{template}=job;
if(!template)return job;
template.taskCount||=1;
let task=template.template;
if(!task)return job;
task.maxRetries??=3;
task.timeout??=`600s`;
task.executionEnvironment??=`EXECUTION_ENVIRONMENT_GEN2`;
return job}
function check$1(job,verb){
let at=`${verb}JobRequest.job`;
if(!job.template)throw refuse(`${at}.template`,`required field not present.`);
if(!job.template.template)throw refuse(`${at}.template.template`,`required field not present.`);
checkLabels(job.labels,`${at}.labels`);
checkLabels(job.template.labels,`${at}.template.labels`);
let{taskCount=1,parallelism=0}=job.template;
if(taskCount<0||taskCount>1e4)throw refuse(`${at}.template.task_count`,`must be a number between 0 and 10000.`);
if(parallelism<0)throw refuse(`${at}.template.parallelism`,`must not be negative.`);
let{maxRetries=3,timeout=`600s`,containers=[],volumes=[]}=job.template.template;
let path=`${at}.template.template`;
if(maxRetries<0||maxRetries>10)throw refuse(`${path}.max_retries`,`must be a number between 0 and 10.`);
let seconds=Number.parseFloat(timeout);
if(!(seconds>0&&seconds<=604800))throw refuse(`${path}.timeout`,`must be between 1s and 604800s.`);
checkContainers(containers,volumes,path);
refuseFraction(containers,`template.template`,ALWAYS_ALLOCATED)}
function checkJobId(id,path){
if(!/^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/.test(id))throw refuse(path,`only lowercase, digits, and hyphens; may not begin or end with hyphen; at most 63 characters.`)}
function deployJob(world,call,request){
let{name}=request;
let project=projectOfName(world,name);
let before=world.jobs.get(name);
if(request.wanted.startExecutionToken||request.wanted.runExecutionToken)throw new Refusal(`UNIMPLEMENTED`,`The emulator does not run a job by a token in its deploy.`);
let wanted=withDefaults$1(request.wanted,project.number);
check$1(wanted,before?`Update`:`Create`);
let task=wanted.template?.template??{};
checkRuntime(world,call,project,{account:task.serviceAccount??``,containers:task.containers??[]});
checkOrgPolicies(world,{name,method:`${before?`Update`:`Create`}Job`,vpcAccess:task.vpcAccess??null,binaryAuthorization:wanted.binaryAuthorization??null});
if(request.validateOnly)return validated(world,{kind:`Job`,name},{...before?.job,...wanted,name});
return saveJob(world,request,wanted,call.principal.email??call.principal.member)}
function saveJob(world,{name,extras},wanted,author){
let before=world.jobs.get(name);
let changed=extras!==void 0;
let job=saved(world,{kind:`Job`,name,before:before?.job,wanted,author,changed});
let id=newId(world);
let state=before??{job:{},executions:new Map,extras:{service:{},template:{}},lastOperation:id};
state.lastOperation=id;
extras&&(state.extras=extras);
let waiting={state:`CONDITION_RECONCILING`,lastTransitionTime:job.updateTime};
state.job={executionCount:0,...job,conditions:[{type:`ResourcesAvailable`,...waiting}]};
world.jobs.set(name,state);
let{generation}=job;
return startOperation(world,{kind:`Job`,name},operation=>settle$1(world,name,operation,generation),{id})}
function settle$1(world,name,operation,generation){
let state=world.jobs.get(name);
if(!state){
operation.error=goneMeanwhile(name);
return}
let failure=unavailable(world,runnable(state.job),``);
if(state.job.generation===generation){
let condition=outcome(world,failure);
state.job.reconciling=!1;
state.job.observedGeneration=generation;
state.job.terminalCondition={...condition,type:`Ready`};
state.job.conditions=[{...condition,type:`ResourcesAvailable`}]}
failure?operation.error={code:failure.code,message:failure.message}:operation.response=typed(`Job`,structuredClone(state.job))}
let runnable=({name=``,template})=>({name,...template?.template});
async function seedJob(world,name,job,creator){
let wanted=withDefaults$1(job,projectOfName(world,name).number);
check$1(wanted,`Create`);
await atOnce(world,()=>saveJob(world,{name,shown:name,wanted},wanted,creator))}
let SERVICES$1={kind:`Service`,collection:`services`,variable:`service`,permissions:`run.services`,noun:`SERVICE`,states:world=>world.services,resource:state=>state.service};
let JOBS={kind:`Job`,collection:`jobs`,variable:`job`,permissions:`run.jobs`,noun:`JOB`,states:world=>world.jobs,resource:state=>state.job};
let WORKER_POOLS={kind:`WorkerPool`,collection:`workerPools`,variable:`pool`,permissions:`run.workerpools`,noun:`WORKERPOOL`,states:world=>world.runPools,resource:state=>state.pool};
function targetOf$2(kind,call,world,id=call.params[kind.variable]??``){
return v2Target(world,call,id,kind.collection)}
function findAllowed(kind,call,world,target,permission){
allow$3(world,call,permission,fullName.run(target.name),target.shown);
let state=kind.states(world).get(target.name);
if(!state)throw missing$2(target,kind.noun,target.id);
return state}
function remove(world,of,name){
let state=of.states(world).get(name);
of.states(world).delete(name);
world.policies.delete(fullName.run(name));
world.tagBindings.delete(fullName.run(name));
return removalOperation(world,{kind:of.kind,name},state?of.resource(state):{})}
let LIST_QUERY$1=[`pageSize`,`pageToken`,`showDeleted`];
let V1_LIST_QUERY=[`labelSelector`,`limit`,`continue`,`fieldSelector`,`includeUninitialized`,`resourceVersion`,`watch`];
let yes=(call,name)=>call.query.get(name)?.toLowerCase()===`true`;
let author=call=>call.principal.email??call.principal.member;
function page(call,field,all){
let{items,more}=pageOf(call,all,{usual:100});
return{...all.length>0?{[field]:items}:{},...more}}
function v1Page(call,all){
let from=Number(call.query.get(`continue`)||0);
let to=from+(Number(call.query.get(`limit`))||all.length);
return{chosen:all.slice(from,to),metadata:to<all.length?{continue:String(to)}:{}}}
function commonRoutes(kind,at){
let one=`${at}/${kind.collection}/{${kind.variable}}`;
return[[`GET`,`${at}/${kind.collection}`,listOf$1(kind),{query:LIST_QUERY$1}],[`GET`,one,getOf(kind)],[`DELETE`,one,deleteOf(kind),{query:[`validateOnly`,`etag`]}],...policyRoutes(one,policyOf(kind))]}
let policyOf=kind=>({permissions:kind.permissions,find:(call,world,permission)=>{
let target=targetOf$2(kind,call,world);
findAllowed(kind,call,world,target,permission);
return fullName.run(target.name)},name:(call,world)=>fullName.run(targetOf$2(kind,call,world).name)});
let getOf=kind=>(call,world)=>{
let state=findAllowed(kind,call,world,targetOf$2(kind,call,world),`${kind.permissions}.get`);
return{body:kind.resource(state)}};
let listOf$1=kind=>(call,world)=>{
let{name,project,location}=targetOf$2(kind,call,world,``);
if(location===`-`)throw refuse(`List${kind.kind}sRequest.parent`,`location '-' is not supported.`);
let shown=`projects/${project}/locations/${location}`;
allow$3(world,call,`${kind.permissions}.list`,fullName.project(project),shown);
let found=[...kind.states(world)].filter(([each])=>each.startsWith(name));
return{body:page(call,kind.collection,found.map(([,state])=>kind.resource(state)))}};
let deleteOf=kind=>(call,world)=>{
let target=targetOf$2(kind,call,world);
let resource=kind.resource(findAllowed(kind,call,world,target,`${kind.permissions}.delete`));
checkEtag(resource.etag,target.id,call.query.get(`etag`)??void 0);
let about={kind:kind.kind,name:target.name};
return{body:show$2(world,yes(call,`validateOnly`)?validated(world,about,resource):remove(world,kind,target.name))}};
function deleteV1(kind,group,call,world,target){
let{uid}=kind.resource(findAllowed(kind,call,world,target,`${kind.permissions}.delete`));
call.query.get(`dryRun`)!==`all`&&remove(world,kind,target.name);
return{body:statusV1({name:target.id,group,kind:kind.kind,uid})}}
let statusV1=details=>({apiVersion:`v1`,kind:`Status`,metadata:{},status:`Success`,details});
let JOB$1=`google.cloud.run.v2.Job`;
let AT$4=`/v2/projects/{project}/locations/{location}`;
let ONE$7=`${AT$4}/jobs/{job}`;
let EXECUTION=`${ONE$7}/executions/{execution}`;
function routes$12(_world){
return define(`run.googleapis.com`,[[`POST`,`${AT$4}/jobs`,create$5,{body:JOB$1,query:[`jobId`,`validateOnly`]}],[`PATCH`,ONE$7,patch$3,{body:JOB$1,query:[`validateOnly`,`allowMissing`]}],[`POST`,`${ONE$7}:run`,run$2,{body:`google.cloud.run.v2.RunJobRequest`}],...commonRoutes(JOBS,AT$4),[`GET`,`${ONE$7}/executions`,listExecutions$1,{query:LIST_QUERY$1}],[`GET`,EXECUTION,getExecution$1],[`DELETE`,EXECUTION,deleteExecution,{query:[`validateOnly`,`etag`]}],[`POST`,`${EXECUTION}:cancel`,cancel$1,{body:`google.cloud.run.v2.CancelExecutionRequest`}],[`GET`,`${EXECUTION}/tasks`,listTasks$1,{query:LIST_QUERY$1}],[`GET`,`${EXECUTION}/tasks/{task}`,getTask]])}
function create$5(call,world){
let id=call.query.get(`jobId`)??``;
if(!id)throw refuse(`CreateJobRequest.job_id`,`required field not present.`);
let target=targetOf$2(JOBS,call,world,id);
allow$3(world,call,`run.jobs.create`,fullName.project(target.project),target.shown);
checkJobId(id,`CreateJobRequest.job_id`);
if(world.jobs.has(target.name))throw new Refusal(`ALREADY_EXISTS`,`Resource '${id}' already exists.`);
let wanted=normalize(JOB$1,call.body);
checkSystemKeys(wanted,`Create`,`CreateJobRequest.job`);
return{body:show$2(world,deployJob(world,call,{name:target.name,shown:target.shown,wanted,validateOnly:yes(call,`validateOnly`)}))}}
function patch$3(call,world){
let target=targetOf$2(JOBS,call,world);
let wanted=normalize(JOB$1,call.body);
checkSystemKeys(wanted,`Update`,`UpdateJobRequest.job`);
let request={name:target.name,shown:target.shown,wanted,validateOnly:yes(call,`validateOnly`)};
if(!world.jobs.has(target.name)&&yes(call,`allowMissing`)){
allow$3(world,call,`run.jobs.create`,fullName.project(target.project),target.shown);
checkJobId(target.id,`UpdateJobRequest.job.name`);
return{body:show$2(world,deployJob(world,call,request))}}
allow$3(world,call,`run.jobs.get`,fullName.run(target.name),target.shown);
checkEtag(findAllowed(JOBS,call,world,target,`run.jobs.update`).job.etag,target.id,wanted.etag);
return{body:show$2(world,deployJob(world,call,request))}}
function run$2(call,world){
let target=targetOf$2(JOBS,call,world);
let{overrides,etag,validateOnly}=normalize(`google.cloud.run.v2.RunJobRequest`,call.body);
overrides&&allow$3(world,call,`run.jobs.runWithOverrides`,fullName.run(target.name),target.shown);
let state=findAllowed(JOBS,call,world,target,`run.jobs.run`);
checkEtag(state.job.etag,target.id,etag);
refuseUnready(state,target);
if(validateOnly)return{body:show$2(world,validated(world,{kind:`Execution`,name:target.name},{job:target.id}))};
return{body:show$2(world,runJob(world,state,overrides??{},author(call)))}}
function refuseUnready({job},target){
if(job.terminalCondition?.state!==`CONDITION_FAILED`)return;
throw new Refusal(`FAILED_PRECONDITION`,`Job '${target.id}' is not ready: ${job.terminalCondition.message}`)}
function listExecutions$1(call,world){
let target=targetOf$2(JOBS,call,world);
allow$3(world,call,`run.executions.list`,target.id===`-`?fullName.project(target.project):fullName.run(target.name),target.shown);
let prefix=target.id===`-`?target.name.slice(0,-1):target.name;
return{body:page(call,`executions`,[...world.jobs].filter(([name])=>target.id===`-`?name.startsWith(prefix):name===prefix).flatMap(([,state])=>[...state.executions.values()].reverse()).map(({execution})=>execution))}}
function findExecution$1(call,world,permission){
let target=targetOf$2(JOBS,call,world);
let id=call.params.execution??``;
allow$3(world,call,permission,fullName.run(target.name),`${target.shown}/executions/${id}`);
let state=world.jobs.get(target.name);
let made=state?.executions.get(id);
if(!state||!made)throw missing$2(target,`EXECUTION`,id);
return{target,state,made,id}}
let getExecution$1=(call,world)=>({body:findExecution$1(call,world,`run.executions.get`).made.execution});
function deleteExecution(call,world){
let{state,made,id}=findExecution$1(call,world,`run.executions.delete`);
checkEtag(made.execution.etag,id,call.query.get(`etag`)??void 0);
let gone={...made.execution,deleteTime:world.clock.timestamp()};
let about={kind:`Execution`,name:made.execution.name??``};
if(yes(call,`validateOnly`))return{body:show$2(world,validated(world,about,gone))};
state.executions.delete(id);
return{body:show$2(world,finishedOperation(world,about,gone))}}
function cancel$1(call,world){
let{state,made,id}=findExecution$1(call,world,`run.executions.cancel`);
checkEtag(made.execution.etag,id,call.body.etag);
return{body:show$2(world,cancelExecution(world,state,made))}}
function listTasks$1(call,world){
return{body:page(call,`tasks`,findExecution$1(call,world,`run.tasks.list`).made.tasks)}}
function getTask(call,world){
let{target,made}=findExecution$1(call,world,`run.tasks.get`);
let found=made.tasks.find(({name})=>shortName(name)===call.params.task);
if(!found)throw missing$2(target,`TASK`,call.params.task??``);
return{body:found}}
let TEXTS={"*":null};
let META={name:null,namespace:null,selfLink:null,uid:null,resourceVersion:null,generation:null,creationTimestamp:null,deletionTimestamp:null,deletionGracePeriodSeconds:null,labels:TEXTS,annotations:TEXTS,ownerReferences:null,generateName:null,finalizers:null,clusterName:null};
let PROBE={initialDelaySeconds:null,timeoutSeconds:null,periodSeconds:null,successThreshold:null,failureThreshold:null,httpGet:{path:null,port:null,host:null,scheme:null,httpHeaders:[{name:null,value:null}]},tcpSocket:{port:null,host:null},grpc:{port:null,service:null},exec:{command:null}};
let KEY={name:null,key:null,optional:null,localObjectReference:{name:null}};
let CONTAINER={name:null,image:null,command:null,args:null,env:[{name:null,value:null,valueFrom:{secretKeyRef:KEY,configMapKeyRef:KEY}}],envFrom:null,resources:{limits:TEXTS,requests:TEXTS},workingDir:null,ports:[{name:null,containerPort:null,protocol:null}],volumeMounts:[{name:null,mountPath:null,subPath:null,readOnly:null}],livenessProbe:PROBE,readinessProbe:PROBE,startupProbe:PROBE,terminationMessagePath:null,terminationMessagePolicy:null,imagePullPolicy:null,securityContext:null};
let FILES={secretName:null,name:null,items:[{key:null,path:null,mode:null}],defaultMode:null,optional:null};
let VOLUME={name:null,secret:FILES,configMap:FILES,emptyDir:{medium:null,sizeLimit:null},csi:{driver:null,readOnly:null,volumeAttributes:TEXTS},nfs:{server:null,path:null,readOnly:null}};
let SERVICE_SHAPE={apiVersion:null,kind:null,metadata:META,spec:{template:{metadata:META,spec:{containerConcurrency:null,timeoutSeconds:null,serviceAccountName:null,containers:[CONTAINER],volumes:[VOLUME],imagePullSecrets:null,enableServiceLinks:null,nodeSelector:TEXTS,runtimeClassName:null}},traffic:[{configurationName:null,revisionName:null,percent:null,tag:null,latestRevision:null,url:null}]},status:null};
let JOB_SHAPE={apiVersion:null,kind:null,metadata:META,spec:{startExecutionToken:null,runExecutionToken:null,template:{metadata:META,spec:{parallelism:null,taskCount:null,template:{spec:{maxRetries:null,timeoutSeconds:null,serviceAccountName:null,containers:[CONTAINER],volumes:[VOLUME],nodeSelector:TEXTS}}}}},status:null};
let AT$3=`/apis/run.googleapis.com/v1/namespaces/{project}`;
function routes$11(_world){
return define(`run.googleapis.com`,[[`GET`,`${AT$3}/jobs`,list$4,{query:V1_LIST_QUERY}],[`POST`,`${AT$3}/jobs`,create$4,{json:!0}],[`GET`,`${AT$3}/jobs/{job}`,get$6],[`PUT`,`${AT$3}/jobs/{job}`,replace$1,{json:!0}],[`DELETE`,`${AT$3}/jobs/{job}`,(call,world)=>deleteV1(JOBS,`run.googleapis.com`,call,world,targetOf$1(call,world)),{query:[`kind`,`apiVersion`,`propagationPolicy`]}],[`POST`,`${AT$3}/jobs/{job}:run`,run$1,{json:!0}],[`GET`,`${AT$3}/executions`,listExecutions,{query:V1_LIST_QUERY}],[`GET`,`${AT$3}/executions/{execution}`,getExecution],[`POST`,`${AT$3}/executions/{execution}:cancel`,cancel,{json:!0}],[`GET`,`${AT$3}/tasks`,listTasks,{query:V1_LIST_QUERY}],...policyRoutes(`/v1/projects/{project}/locations/{location}/jobs/{job}`,policyOf(JOBS))])}
let targetOf$1=(call,world,id=call.params.job??``)=>v1Target(world,call,id,`jobs`);
function parse$1(call){
checkFields(call.body,JOB_SHAPE);
let sent=call.body;
if(!sent.metadata||!sent.spec?.template?.spec?.template?.spec)throw new Refusal(`INVALID_ARGUMENT`,`spec.template.spec.template.spec: should not be empty.`);
return sent}
function save$2(call,world,target,sent){
let{job,extras}=jobFromKnative(sent);
let wanted=normalize(`google.cloud.run.v2.Job`,job);
deployJob(world,call,{name:target.name,shown:target.shown,wanted,extras});
return{body:showJob(world,target.name,world.jobs.get(target.name))}}
function create$4(call,world){
let sent=parse$1(call);
let target=targetOf$1(call,world,sent.metadata.name??``);
allow$3(world,call,`run.jobs.create`,fullName.project(target.project),target.shown);
checkJobId(target.id,`metadata.name`);
if(world.jobs.has(target.name))throw new Refusal(`ALREADY_EXISTS`,`Resource '${target.id}' already exists.`);
return save$2(call,world,target,sent)}
function replace$1(call,world){
let sent=parse$1(call);
let target=targetOf$1(call,world);
checkEtag(findAllowed(JOBS,call,world,target,`run.jobs.update`).job.etag,target.id,sent.metadata.resourceVersion);
return save$2(call,world,target,sent)}
function get$6(call,world){
let target=targetOf$1(call,world);
return{body:showJob(world,target.name,findAllowed(JOBS,call,world,target,`run.jobs.get`))}}
function list$4(call,world){
let{project:given=``}=call.params;
let everywhere=!namesRegion(call);
let project=projectIdOf(world,given);
let begin=everywhere?`projects/${project}/`:targetOf$1(call,world,``).name;
allow$3(world,call,`run.jobs.list`,fullName.project(project),`namespaces/${given}/jobs`);
let{chosen,metadata}=v1Page(call,[...world.jobs].filter(([name])=>name.startsWith(begin)));
return{body:{apiVersion:`run.googleapis.com/v1`,kind:`JobList`,metadata,items:chosen.map(([name,state])=>showJob(world,name,state))}}}
function run$1(call,world){
let target=targetOf$1(call,world);
let{overrides}=call.body;
overrides&&allow$3(world,call,`run.jobs.runWithOverrides`,fullName.run(target.name),target.shown);
let state=findAllowed(JOBS,call,world,target,`run.jobs.run`);
refuseUnready(state,target);
let{timeoutSeconds,...same}=overrides??{};
runJob(world,state,{...same,...timeoutSeconds?{timeout:`${timeoutSeconds}s`}:{}},author(call));
return{body:showExecution(world,[...state.executions.values()].at(-1))}}
function findExecution(call,world,permission){
let target=targetOf$1(call,world,``);
let id=call.params.execution??``;
let state=[...world.jobs].find(([name,job])=>name.startsWith(target.name)&&job.executions.has(id))?.[1];
let made=state?.executions.get(id);
let shown=`namespaces/${call.params.project}/executions/${id}`;
allow$3(world,call,permission,state?fullName.run(state.job.name??``):fullName.project(target.project),shown);
if(!state||!made)throw missing$2(target,`EXECUTION`,id);
return{state,made}}
let getExecution=(call,world)=>({body:showExecution(world,findExecution(call,world,`run.executions.get`).made)});
function cancel(call,world){
let{state,made}=findExecution(call,world,`run.executions.cancel`);
cancelExecution(world,state,made);
return{body:showExecution(world,made)}}
let selected=(call,key)=>(call.query.get(`labelSelector`)??``).split(`,`).map(term=>term.split(/\s*==?\s*/)).find(([name])=>name?.trim()===key)?.[1]?.trim();
function listExecutions(call,world){
let target=targetOf$1(call,world,``);
let shown=`namespaces/${call.params.project}/executions`;
allow$3(world,call,`run.executions.list`,fullName.project(target.project),shown);
let job=selected(call,`run.googleapis.com/job`);
return{body:{apiVersion:`run.googleapis.com/v1`,kind:`ExecutionList`,metadata:{},items:[...world.jobs].filter(([name])=>job?name===`${target.name}${job}`:name.startsWith(target.name)).flatMap(([,state])=>[...state.executions.values()].reverse()).map(made=>showExecution(world,made))}}}
function listTasks(call,world){
let target=targetOf$1(call,world,``);
let shown=`namespaces/${call.params.project}/tasks`;
allow$3(world,call,`run.tasks.list`,fullName.project(target.project),shown);
let execution=selected(call,`run.googleapis.com/execution`);
return{body:{apiVersion:`run.googleapis.com/v1`,kind:`TaskList`,metadata:{},items:[...world.jobs.values()].flatMap(({executions})=>[...executions]).flatMap(([id,made])=>!execution||id===execution?made.tasks:[]).map(task=>showTask(world,task))}}}
function submitBuild(call,world){
let{project:given=``,location=``}=call.params;
let project=projectOfName(world,`projects/${given}`);
let request=normalize(`google.cloud.run.v2.SubmitBuildRequest`,call.body);
allow$3(world,call,`cloudbuild.builds.create`,fullName.project(project.projectId),`projects/${given}/locations/${location}`);
let{imageUri,storageSource,buildpackBuild,dockerBuild}=request;
if(!imageUri)throw refuse(`SubmitBuildRequest.image_uri`,`required field not present.`);
if(!storageSource?.bucket||!storageSource.object)throw refuse(`SubmitBuildRequest.storage_source`,`required field not present.`);
if(!buildpackBuild&&!dockerBuild)throw refuse(`SubmitBuildRequest`,`build_type is required.`);
if(request.machineType&&request.machineType!==`E2_HIGHCPU_8`&&request.machineType!==`e2-highcpu-8`)throw refuse(`SubmitBuildRequest.machine_type`,`unsupported machine type '${request.machineType}'.`);
let source=`gs://${storageSource.bucket}/${storageSource.object}#${storageSource.generation??``}`;
let operation=startBuild(world,call,project,location,{timeout:`3600s`,...request.serviceAccount?{serviceAccount:request.serviceAccount}:{},source:{storageSource},steps:dockerBuild?[dockerStep(imageUri,source)]:packSteps(imageUri,buildpackBuild?.environmentVariables??{}),images:[imageUri],options:{logging:`CLOUD_LOGGING_ONLY`,...request.workerPool?{pool:{name:request.workerPool}}:{}},...request.tags?.length?{tags:request.tags}:{}},`run`);
let base=buildpackBuild?.enableAutomaticUpdates?{baseImageUri:buildpackBuild.baseImage||`gcr.io/buildpacks/google-22/run`}:{};
return{body:{buildOperation:showOperation$1(world,operation),...base}}}
function dockerStep(image,source){
return{name:`gcr.io/cloud-builders/docker`,args:[`build`,`--network`,`cloudbuild`,`--no-cache`,`-t`,image,`.`,`--label`,`google.source=${source}`]}}
function packSteps(image,variables){
return[{id:`pre-buildpack`,name:`gcr.io/k8s-skaffold/pack`,entrypoint:`sh`,args:[`-c`,`chmod a+w /workspace && pack config default-builder`]},{id:`build`,name:`gcr.io/k8s-skaffold/pack`,entrypoint:`pack`,args:[`build`,image,`--builder`,`gcr.io/buildpacks/builder:run`,`--network`,`cloudbuild`,...Object.entries(variables).flatMap(([key,value])=>[`--env`,`${key}=${value}`])]}]}
function applyMask(current,sent,mask,message=`google.cloud.run.v2.Service`,fields=WRITABLE$1.Service){
let writable=resource=>Object.fromEntries(Object.entries(resource).filter(([key])=>fields.includes(key)));
let paths=(mask??``).split(`,`).filter(Boolean).map(toCamel);
if(paths.length===0||paths.includes(`*`))return writable(sent);
let result=structuredClone(writable(current));
for(let path of paths){
let steps=path.split(`.`);
checkPath(path,steps,message);
if(!fields.includes(steps[0]??``))continue;
put(result,sent,steps)}
return result}
let toCamel=path=>path.replace(/_([a-z])/g,(_,letter)=>letter.toUpperCase());
function checkPath(path,steps,message){
let probe=steps.reduceRight((inner,step)=>({[step]:inner}),null);
if(/\b(containers|traffic|instanceSplits|volumes|customAudiences|conditions)\b\./.test(path)||validate(message,probe).length>0)throw new Refusal(`INVALID_ARGUMENT`,`Invalid field mask path '${path}' for ${message}.`,{details:[{"@type":`type.googleapis.com/google.rpc.BadRequest`,fieldViolations:[{field:`update_mask`,description:`Invalid field mask path '${path}'.`}]}]})}
function put(target,source,[step=``,...rest]){
let value=source[step];
if(rest.length===0){
value===void 0?delete target[step]:target[step]=structuredClone(value);
return}
if(!isTree(target[step])){
if(!isTree(value))return;
target[step]={}}
put(target[step],isTree(value)?value:{},rest)}
let isTree=value=>typeof value==`object`&&!!value&&!Array.isArray(value);
let SERVICE=`google.cloud.run.v2.Service`;
let AT$2=`/v2/projects/{project}/locations/{location}`;
let ONE$5=`${AT$2}/services/{service}`;
function routes$10(_world){
return define(`run.googleapis.com`,[[`POST`,`${AT$2}/services`,create$3,{body:SERVICE,query:[`serviceId`,`validateOnly`]}],[`PATCH`,ONE$5,patch$2,{body:SERVICE,query:[`updateMask`,`validateOnly`,`allowMissing`]}],...commonRoutes(SERVICES$1,AT$2),[`GET`,`${ONE$5}/revisions`,listRevisions$2,{query:LIST_QUERY$1}],[`GET`,`${ONE$5}/revisions/{revision}`,getRevision$2],[`DELETE`,`${ONE$5}/revisions/{revision}`,deleteRevision$1,{query:[`validateOnly`,`etag`]}],[`GET`,`${AT$2}/operations`,listOperations,{query:[`filter`,`pageSize`,`pageToken`]}],[`GET`,`${AT$2}/operations/{operation}`,getOperation$2],[`POST`,`${AT$2}/operations/{operation}:wait`,wait$1,{body:`google.longrunning.WaitOperationRequest`}],[`POST`,`${AT$2}/builds:submit`,submitBuild,{body:`google.cloud.run.v2.SubmitBuildRequest`}]])}
async function create$3(call,world){
let id=call.query.get(`serviceId`)??``;
if(!id)throw refuse(`CreateServiceRequest.service_id`,`required field not present.`);
let target=targetOf$2(SERVICES$1,call,world,id);
allow$3(world,call,`run.services.create`,fullName.project(target.project),target.shown);
checkServiceId(id);
if(world.services.has(target.name))throw new Refusal(`ALREADY_EXISTS`,`Resource '${id}' already exists.`);
let wanted=normalize(SERVICE,call.body);
checkSystemKeys(wanted,`Create`);
let validateOnly=yes(call,`validateOnly`);
return{body:show$2(world,await deploy(world,call,{name:target.name,shown:target.shown,wanted,validateOnly}))}}
async function patch$2(call,world){
let target=targetOf$2(SERVICES$1,call,world);
let validateOnly=yes(call,`validateOnly`);
let sent=normalize(SERVICE,call.body);
checkSystemKeys(sent,`Update`);
if(!world.services.get(target.name)&&yes(call,`allowMissing`)){
allow$3(world,call,`run.services.create`,fullName.project(target.project),target.shown);
checkServiceId(target.id);
return{body:show$2(world,await deploy(world,call,{name:target.name,shown:target.shown,wanted:sent,validateOnly}))}}
let state=findAllowed(SERVICES$1,call,world,target,`run.services.update`);
checkEtag(state.service.etag,target.id,sent.etag);
let wanted=applyMask(state.service,sent,call.query.get(`updateMask`));
return{body:show$2(world,await deploy(world,call,{name:target.name,shown:target.shown,wanted,validateOnly}))}}
function listRevisions$2(call,world){
let target=targetOf$2(SERVICES$1,call,world);
let project=fullName.project(target.project);
allow$3(world,call,`run.revisions.list`,target.id===`-`?project:fullName.service(target.name),target.shown);
let prefix=target.id===`-`?target.name.slice(0,-1):target.name;
return{body:page(call,`revisions`,[...world.services].filter(([name])=>target.id===`-`?name.startsWith(prefix):name===prefix).flatMap(([,state])=>[...state.revisions.values()].reverse()))}}
function findRevision$1(call,world,permission){
let target=targetOf$2(SERVICES$1,call,world);
let id=call.params.revision??``;
allow$3(world,call,permission,fullName.service(target.name),`${target.shown}/revisions/${id}`);
let state=world.services.get(target.name);
let revision=state?.revisions.get(id);
if(!state||!revision)throw missing$2(target,`REVISION`,id);
return{id,state,revision}}
function getRevision$2(call,world){
return{body:findRevision$1(call,world,`run.revisions.get`).revision}}
function deleteRevision$1(call,world){
let{id,state,revision}=findRevision$1(call,world,`run.revisions.delete`);
checkEtag(revision.etag,id,call.query.get(`etag`)??void 0);
removeRevision(state,id,{validateOnly:yes(call,`validateOnly`)});
let gone={...revision,deleteTime:world.clock.timestamp()};
return{body:show$2(world,finishedOperation(world,{kind:`Revision`,name:revision.name??``},gone))}}
function findOperation$1(call,world,permission){
let{project:given=``,location=``,operation:id=``}=call.params;
let project=projectIdOf(world,given);
let name=`projects/${project}/locations/${location}/operations/${id}`;
allow$3(world,call,permission,fullName.project(project),`projects/${given}/locations/${location}/operations/${id}`);
let operation=world.operations.get(name);
if(!operation||operation.build)throw new Refusal(`NOT_FOUND`,`Operation with name "${name}" not found.`);
return operation}
let getOperation$2=(call,world)=>({body:show$2(world,findOperation$1(call,world,`run.operations.get`))});
async function wait$1(call,world){
let operation=findOperation$1(call,world,`run.operations.get`);
await waitFor(world,call,operation,timeoutOf(call));
return{body:show$2(world,operation)}}
function listOperations(call,world){
let{project:given=``,location=``}=call.params;
let project=projectIdOf(world,given);
let prefix=`projects/${project}/locations/${location}/operations/`;
allow$3(world,call,`run.operations.list`,fullName.project(project),prefix.slice(0,-12));
return{body:page(call,`operations`,[...world.operations.values()].filter(each=>each.name.startsWith(prefix)&&each.about).map(each=>show$2(world,each)))}}
let KNATIVE=`/apis/serving.knative.dev/v1/namespaces/{project}`;
let ONE$4=`/v1/projects/{project}/locations/{location}/services/{service}`;
let OPERATION=`/v1/projects/{project}/locations/{location}/operations/{operation}`;
function routes$9(_world){
return define(`run.googleapis.com`,[[`GET`,`${KNATIVE}/services`,list$3,{query:V1_LIST_QUERY}],[`POST`,`${KNATIVE}/services`,create$2,{json:!0,query:[`dryRun`]}],[`GET`,`${KNATIVE}/services/{service}`,get$5],[`PUT`,`${KNATIVE}/services/{service}`,replace,{json:!0,query:[`dryRun`]}],[`DELETE`,`${KNATIVE}/services/{service}`,(call,world)=>deleteV1(SERVICES$1,`serving.knative.dev`,call,world,targetOf(world,call)),{query:[`dryRun`,`kind`,`apiVersion`,`propagationPolicy`]}],[`GET`,`${KNATIVE}/revisions`,listRevisions$1,{query:V1_LIST_QUERY}],[`GET`,`${KNATIVE}/revisions/{revision}`,getRevision$1],[`DELETE`,`${KNATIVE}/revisions/{revision}`,deleteRevision,{query:[`dryRun`]}],[`GET`,`/v1/projects/{project}/locations/{location}/services`,listAll,{query:V1_LIST_QUERY}],[`POST`,`/v1/projects/{project}/locations/{location}/services`,create$2,{json:!0,query:[`dryRun`]}],[`GET`,ONE$4,get$5],[`PUT`,ONE$4,replace,{json:!0,query:[`dryRun`]}],[`GET`,`/v1/projects/{project}/locations/{location}/revisions/{revision}`,getRevision$1],...policyRoutes(ONE$4,policyOf(SERVICES$1)),[`GET`,`/v1/projects/{project}/locations`,listLocations,{query:[`filter`,`pageSize`,`pageToken`]}],[`GET`,OPERATION,getOperation$1],[`POST`,`${OPERATION}:wait`,wait,{body:`google.longrunning.WaitOperationRequest`}]])}
function targetOf(world,call,id=call.params.service??``){
return call.params.location===void 0?v1Target(world,call,id):v2Target(world,call,id)}
function parse(call){
checkFields(call.body,SERVICE_SHAPE);
let{metadata,spec}=call.body;
if(!metadata||!spec?.template?.spec)throw new Refusal(`INVALID_ARGUMENT`,`spec.template.spec: should not be empty.`);
return call.body}
async function save$1(call,world,target,sent){
let{service,extras}=fromKnative(sent);
let wanted=normalize(`google.cloud.run.v2.Service`,service);
service.buildConfig?.name&&(wanted.buildConfig={...wanted.buildConfig,name:service.buildConfig.name});
let dry=call.query.get(`dryRun`)===`all`;
await deploy(world,call,{name:target.name,shown:target.shown,wanted,extras,validateOnly:dry});
let state=world.services.get(target.name);
return{body:state?showService(world,target.name,state):call.body}}
async function create$2(call,world){
let sent=parse(call);
let id=sent.metadata.name??``;
let target=targetOf(world,call,id);
allow$3(world,call,`run.services.create`,fullName.project(target.project),target.shown);
checkServiceId(id);
if(world.services.has(target.name))throw new Refusal(`ALREADY_EXISTS`,`Resource '${id}' already exists.`);
return save$1(call,world,target,sent)}
async function replace(call,world){
let sent=parse(call);
let target=targetOf(world,call);
checkEtag(findAllowed(SERVICES$1,call,world,target,`run.services.update`).service.etag,target.id,sent.metadata.resourceVersion);
return save$1(call,world,target,sent)}
function get$5(call,world){
let target=targetOf(world,call);
return{body:showService(world,target.name,findAllowed(SERVICES$1,call,world,target,`run.services.get`))}}
function listOf(call,world,prefix,pattern){
let selector=call.query.get(`labelSelector`);
let{chosen,metadata}=v1Page(call,[...world.services].filter(([name,state])=>name.startsWith(prefix)&&pattern(name)&&matches$1(state.service.labels,selector)));
return{body:{apiVersion:`serving.knative.dev/v1`,kind:`ServiceList`,metadata,items:chosen.map(([name,state])=>showService(world,name,state))}}}
function list$3(call,world){
let target=v1Target(world,call,``);
allow$3(world,call,`run.services.list`,fullName.project(target.project),`namespaces/${call.params.project}/services`);
return listOf(call,world,target.name,()=>!0)}
function listAll(call,world){
let{project:given=``,location=``}=call.params;
let project=projectIdOf(world,given);
projectOfName(world,`projects/${project}`);
allow$3(world,call,`run.services.list`,fullName.project(project),`projects/${given}/locations/${location}`);
let here=name=>location===`-`||name.split(`/`)[3]===location;
return listOf(call,world,`projects/${project}/`,here)}
function matches$1(labels,selector){
return(selector??``).split(`,`).filter(Boolean).every(term=>{
let[key=``,value]=term.split(/\s*==?\s*/);
let found=labels?.[key.trim()];
return value===void 0?found!==void 0:found===value.trim()})}
function listLocations(call,world){
let{project:given=``}=call.params;
let project=projectIdOf(world,given);
projectOfName(world,`projects/${project}`);
allow$3(world,call,`run.locations.list`,fullName.project(project),`projects/${given}`);
let{items,more}=pageOf(call,REGIONS,{usual:100});
return{body:{locations:items.map(locationId=>({name:`projects/${given}/locations/${locationId}`,locationId})),...more}}}
function findOperation(call,world){
let{project:given=``,location=``,operation:id=``}=call.params;
let project=projectIdOf(world,given);
allow$3(world,call,`run.operations.get`,fullName.project(project),`projects/${given}/locations/${location}/operations/${id}`);
let operation=world.operations.get(`projects/${project}/locations/${location}/operations/${id}`);
if(operation?.about?.kind!==`Service`)throw new Refusal(`NOT_FOUND`,`Operation with id '${id}' not found.`);
return operation}
function showOperation(world,operation){
let name=operation.about?.name??``;
let state=world.services.get(name);
let service=state&&showService(world,name,state);
let typed=service&&{"@type":`type.googleapis.com/google.cloud.run.v1.Service`,...service};
return{body:{name:operation.name,...typed?{metadata:typed}:{},...operation.done?{done:!0}:{},...operation.error?{error:operation.error}:{},...operation.done&&!operation.error&&typed?{response:typed}:{}}}}
let getOperation$1=(call,world)=>showOperation(world,findOperation(call,world));
async function wait(call,world){
let operation=findOperation(call,world);
await waitFor(world,call,operation,timeoutOf(call));
return showOperation(world,operation)}
function revisionsIn(world,target){
let prefix=target.name.slice(0,target.name.lastIndexOf(`/`)+1);
return[...world.services].filter(([name])=>name.startsWith(prefix)).flatMap(([name,state])=>[...state.revisions].reverse().map(([id,revision])=>({name,state,id,revision})))}
function listRevisions$1(call,world){
let target=v1Target(world,call,``);
allow$3(world,call,`run.revisions.list`,fullName.project(target.project),`namespaces/${call.params.project}/revisions`);
let selector=call.query.get(`labelSelector`);
return{body:{apiVersion:`serving.knative.dev/v1`,kind:`RevisionList`,metadata:{},items:revisionsIn(world,target).filter(({name,revision})=>matches$1({...revision.labels,"serving.knative.dev/service":short(name)??``},selector)).map(({name,state,id,revision})=>showRevision(world,name,state,id,revision))}}}
function findRevision(call,world,permission){
let target=targetOf(world,call,``);
let id=call.params.revision??``;
let found=revisionsIn(world,target).find(each=>each.id===id);
let shown=`namespaces/${call.params.project}/revisions/${id}`;
allow$3(world,call,permission,found?fullName.service(found.name):fullName.project(target.project),shown);
if(!found)throw missing$2(target,`REVISION`,id);
return found}
function getRevision$1(call,world){
let{name,state,id,revision}=findRevision(call,world,`run.revisions.get`);
return{body:showRevision(world,name,state,id,revision)}}
function deleteRevision(call,world){
let{state,id}=findRevision(call,world,`run.revisions.delete`);
removeRevision(state,id,{validateOnly:call.query.get(`dryRun`)===`all`});
return{body:statusV1({name:id,group:`serving.knative.dev`,kind:`Revision`})}}
function withDefaults(sent,number){
let pool=structuredClone(writable(`WorkerPool`,sent));
commonDefaults(pool,pool.template,number);
pool.instanceSplits?.length||(pool.instanceSplits=[{type:`INSTANCE_SPLIT_ALLOCATION_TYPE_LATEST`,percent:100}]);
pool.scaling={manualInstanceCount:1,...pool.scaling};
let{template}=pool;
template?.revision&&(template.revision=shortName(template.revision));
return pool}
function check(pool,verb){
let at=`${verb}WorkerPoolRequest.worker_pool`;
if(!pool.template)throw refuse(`${at}.template`,`required field not present.`);
checkLabels(pool.labels,`${at}.labels`);
checkLabels(pool.template.labels,`${at}.template.labels`);
checkContainers(pool.template.containers??[],pool.template.volumes??[],`${at}.template`);
refuseFraction(pool.template.containers??[],`template`,ALWAYS_ALLOCATED);
let listening=pool.template.containers?.findIndex(container=>container.ports?.length);
if(listening!==void 0&&listening>=0)throw refuse(`${at}.template.containers[${listening}].ports`,`ports are not supported in worker pools.`);
let sum=(pool.instanceSplits??[]).reduce((total,{percent=0})=>total+percent,0);
if(sum!==100)throw refuse(`${at}.instance_splits`,`the sum of percentages is ${sum}, but should be 100.`)}
function deployPool(world,call,request){
let{name}=request;
let project=projectOfName(world,name);
let before=world.runPools.get(name);
let wanted=withDefaults(request.wanted,project.number);
check(wanted,before?`Update`:`Create`);
let{serviceAccount=``,containers=[]}=wanted.template??{};
checkRuntime(world,call,project,{account:serviceAccount,containers});
if(request.validateOnly)return validated(world,{kind:`WorkerPool`,name},{...before?.pool,...wanted,name});
return save(world,request,wanted,call.principal.email??call.principal.member)}
function save(world,{name,forceNewRevision},wanted,author){
let before=world.runPools.get(name);
let fresh=forceNewRevision||!before||!(0,node_util__WEBPACK_IMPORTED_MODULE_9__.isDeepStrictEqual)(before.pool.template,wanted.template);
let state=before??{pool:{},revisions:new Map};
state.pool=saved(world,{kind:`WorkerPool`,name,before:before?.pool,wanted,author,changed:fresh});
world.runPools.set(name,state);
fresh&&addRevision(world,state,world.clock.timestamp());
return startOperation(world,{kind:`WorkerPool`,name},operation=>settle(world,name,operation))}
function addRevision(world,state,now){
let{pool}=state;
let{revision:named,...spec}=structuredClone(pool.template??{});
let id=shortName(pool.name);
let short=named||revisionName(id,pool.generation);
let revision={name:`${pool.name}/revisions/${short}`,uid:newId(world),generation:`1`,createTime:now,updateTime:now,...spec,reconciling:!0,conditions:[],etag:newEtag()};
state.revisions.set(short,revision);
pool.latestCreatedRevision=revision.name}
function settle(world,name,operation){
let state=world.runPools.get(name);
if(!state){
operation.error=goneMeanwhile(name);
return}
let{pool}=state;
let short=shortName(pool.latestCreatedRevision);
let revision=state.revisions.get(short);
let failure=revision&&unavailable(world,revision,`Revision '${short}' is not ready. `);
let condition={type:`Ready`,...outcome(world,failure)};
revision&&Object.assign(revision,{reconciling:!1,observedGeneration:`1`,conditions:[condition]});
pool.reconciling=!1;
pool.observedGeneration=pool.generation??`0`;
pool.terminalCondition=condition;
pool.conditions=[condition];
if(failure){
operation.error={code:failure.code,message:failure.message};
return}
pool.latestReadyRevision=pool.latestCreatedRevision??``;
pool.instanceSplitStatuses=(pool.instanceSplits??[]).map(split=>({...split,revision:split.revision||short}));
operation.response=typed(`WorkerPool`,structuredClone(pool))}
async function seedPool(world,name,pool,creator){
let wanted=withDefaults(pool,projectOfName(world,name).number);
check(wanted,`Create`);
await atOnce(world,()=>save(world,{name,wanted},wanted,creator))}
let POOL=`google.cloud.run.v2.WorkerPool`;
let AT$1=`/v2/projects/{project}/locations/{location}`;
let ONE$3=`${AT$1}/workerPools/{pool}`;
function routes$8(_world){
return define(`run.googleapis.com`,[[`POST`,`${AT$1}/workerPools`,create$1,{body:POOL,query:[`workerPoolId`,`validateOnly`]}],[`PATCH`,ONE$3,patch$1,{body:POOL,query:[`updateMask`,`validateOnly`,`allowMissing`,`forceNewRevision`]}],...commonRoutes(WORKER_POOLS,AT$1),[`GET`,`${ONE$3}/revisions`,listRevisions,{query:LIST_QUERY$1}],[`GET`,`${ONE$3}/revisions/{revision}`,getRevision]])}
function create$1(call,world){
let id=call.query.get(`workerPoolId`)??``;
if(!id)throw refuse(`CreateWorkerPoolRequest.worker_pool_id`,`required field not present.`);
let target=targetOf$2(WORKER_POOLS,call,world,id);
allow$3(world,call,`run.workerpools.create`,fullName.project(target.project),target.shown);
checkJobId(id,`CreateWorkerPoolRequest.worker_pool_id`);
if(world.runPools.has(target.name))throw new Refusal(`ALREADY_EXISTS`,`Resource '${id}' already exists.`);
let wanted=normalize(POOL,call.body);
checkSystemKeys(wanted,`Create`,`CreateWorkerPoolRequest.worker_pool`);
let validateOnly=yes(call,`validateOnly`);
return{body:show$2(world,deployPool(world,call,{name:target.name,wanted,validateOnly}))}}
function patch$1(call,world){
let target=targetOf$2(WORKER_POOLS,call,world);
let sent=normalize(POOL,call.body);
checkSystemKeys(sent,`Update`,`UpdateWorkerPoolRequest.worker_pool`);
let ways={validateOnly:yes(call,`validateOnly`),forceNewRevision:yes(call,`forceNewRevision`)};
if(!world.runPools.has(target.name)&&yes(call,`allowMissing`)){
allow$3(world,call,`run.workerpools.create`,fullName.project(target.project),target.shown);
return{body:show$2(world,deployPool(world,call,{name:target.name,wanted:sent,...ways}))}}
let state=findAllowed(WORKER_POOLS,call,world,target,`run.workerpools.update`);
checkEtag(state.pool.etag,target.id,sent.etag);
let wanted=applyMask(state.pool,sent,call.query.get(`updateMask`),POOL,WRITABLE$1.WorkerPool);
return{body:show$2(world,deployPool(world,call,{name:target.name,wanted,...ways}))}}
function listRevisions(call,world){
let target=targetOf$2(WORKER_POOLS,call,world);
return{body:page(call,`revisions`,[...findAllowed(WORKER_POOLS,call,world,target,`run.revisions.list`).revisions.values()].reverse())}}
function getRevision(call,world){
let target=targetOf$2(WORKER_POOLS,call,world);
let found=findAllowed(WORKER_POOLS,call,world,target,`run.revisions.get`).revisions.get(call.params.revision??``);
if(!found)throw missing$2(target,`REVISION`,call.params.revision??``);
return{body:found}}
let API$3=`cloudscheduler.googleapis.com`;
let MESSAGES=`google.cloud.scheduler.v1`;
let JOB=`${MESSAGES}.Job`;
let AT=`/v1/projects/{project}/locations/{location}/jobs`;
let ONE$2=`${AT}/{job}`;
let WRITABLE=[`description`,`pubsubTarget`,`appEngineHttpTarget`,`httpTarget`,`schedule`,`timeZone`,`retryConfig`,`attemptDeadline`];
function routes$7(_world){
return define(API$3,[[`POST`,AT,create,{body:JOB}],[`GET`,AT,list$2,{query:[`pageSize`,`pageToken`]}],[`GET`,ONE$2,get$4],[`PATCH`,ONE$2,patch,{body:JOB,query:[`updateMask`]}],[`DELETE`,ONE$2,destroy],[`POST`,`${ONE$2}:run`,run,{body:`${MESSAGES}.RunJobRequest`}],[`POST`,`${ONE$2}:pause`,pause,{body:`${MESSAGES}.PauseJobRequest`}],[`POST`,`${ONE$2}:resume`,resume,{body:`${MESSAGES}.ResumeJobRequest`}]])}
function nameOf(call,world,id=call.params.job??``){
let{project=``,location=``}=call.params;
return`projects/${projectIdOf(world,project)}/locations/${location}/jobs/${id}`}
let denied=(permission,resource)=>new Refusal(`PERMISSION_DENIED`,`The principal (user or service account) lacks IAM permission "${permission}" for the resource "${resource}" (or the resource may not exist).`);
function allow$1(call,world,permission,full,resource){
if(REGIONS.includes(call.params.location??``)&&authorize(world,call.principal,permission,full))return;
throw denied(permission,resource)}
function find$1(call,world,permission){
let name=nameOf(call,world);
allow$1(call,world,permission,`//${API$3}/${name}`,name);
let state=world.schedulerJobs.get(name);
if(!state)throw new Refusal(`NOT_FOUND`,`Job not found.`);
return state}
function allowAccount(call,world,{httpTarget}){
let email=httpTarget?.oidcToken?.serviceAccountEmail??httpTarget?.oauthToken?.serviceAccountEmail;
if(!email)return;
let account=findServiceAccount(world,email);
let name=account&&fullName.serviceAccount(account.projectId,account.email);
if(name&&authorize(world,call.principal,`iam.serviceAccounts.actAs`,name))return;
throw denied(`iam.serviceAccounts.actAs`,email)}
function create(call,world){
let{project=``,location=``}=call.params;
let wanted=normalize(JOB,call.body);
let given=wanted.name??nameOf(call,world,`job-${crypto.randomUUID()}`);
let[,of,,at,,id=``]=given.split(`/`);
if(!/^projects\/[^/]+\/locations\/[^/]+\/jobs\/[^/]+$/.test(given)||at!==location||of!==project)throw invalid$6(`Job name must be formatted: "projects/<PROJECT_ID>/locations/<LOCATION_ID>/jobs/<JOB_ID>".`);
let name=nameOf(call,world,id);
allow$1(call,world,`cloudscheduler.jobs.create`,fullName.project(project),`projects/${project}/locations/${location}`);
checkJob(world,name,wanted);
allowAccount(call,world,wanted);
if(world.schedulerJobs.has(name))throw new Refusal(`ALREADY_EXISTS`,`Job ${name} already exists.`);
let job={...filled(wanted),name,state:`ENABLED`,userUpdateTime:world.clock.timestamp()};
let state={job,round:0};
world.schedulerJobs.set(name,state);
plan(world,state);
return{body:job}}
function patch(call,world){
let state=find$1(call,world,`cloudscheduler.jobs.update`);
let{job}=state;
let next=applyMask(job,normalize(JOB,call.body),call.query.get(`updateMask`),JOB,WRITABLE);
checkJob(world,job.name??``,next);
allowAccount(call,world,next);
let{name,lastAttemptTime}=job;
let kept=job.state===`PAUSED`?`PAUSED`:`ENABLED`;
state.job={...filled(next),name,state:kept,userUpdateTime:world.clock.timestamp(),...lastAttemptTime&&{lastAttemptTime}};
plan(world,state);
return{body:state.job}}
let get$4=(call,world)=>({body:find$1(call,world,`cloudscheduler.jobs.get`).job});
function list$2(call,world){
let{project=``,location=``}=call.params;
let parent=nameOf(call,world,``);
allow$1(call,world,`cloudscheduler.jobs.list`,fullName.project(project),`projects/${project}/locations/${location}`);
let jobs=[...world.schedulerJobs].flatMap(([name,{job}])=>name.startsWith(parent)?[job]:[]);
return{body:jobs.length>0?{jobs}:{}}}
function destroy(call,world){
let state=find$1(call,world,`cloudscheduler.jobs.delete`);
state.round++;
world.schedulerJobs.delete(state.job.name??``);
return{body:{}}}
function run(call,world){
let state=find$1(call,world,`cloudscheduler.jobs.run`);
world.clock.schedule(world.delays.operationMs,()=>tryJob(world,state));
return{body:state.job}}
function pause(call,world){
let state=find$1(call,world,`cloudscheduler.jobs.pause`);
if(state.job.state!==`ENABLED`)throw new Refusal(`FAILED_PRECONDITION`,`Job is not enabled.`);
state.job.state=`PAUSED`;
plan(world,state);
return{body:state.job}}
function resume(call,world){
let state=find$1(call,world,`cloudscheduler.jobs.enable`);
if(state.job.state!==`PAUSED`)throw new Refusal(`FAILED_PRECONDITION`,`Job is not paused.`);
state.job.state=`ENABLED`;
plan(world,state);
return{body:state.job}}
let API$2=`secretmanager.googleapis.com`;
let ONE$1=`/v1/projects/{project}/secrets/{secret}`;
function routes$6(_world){
return define(API$2,[[`GET`,`/v1/projects/{project}/secrets`,list$1,{query:[`pageSize`,`pageToken`,`filter`]}],[`GET`,ONE$1,get$3],[`GET`,`${ONE$1}/versions`,listVersions,{query:[`pageSize`,`pageToken`,`filter`]}],[`GET`,`${ONE$1}/versions/{version}`,getVersion],[`GET`,`${ONE$1}/versions/{version}:access`,access$1],...policyRoutes(ONE$1,{permissions:`secretmanager.secrets`,find:(call,world,permission)=>find(call,world,permission).full,name:(call,world)=>target(call,world).full})])}
function target(call,world){
let{project:given=``,secret=``}=call.params;
let project=findProject(world,given);
return{project,shown:`projects/${given}/secrets/${secret}`,full:fullName.secret(project?.projectId??given,secret)}}
function allow(call,world,permission,full,shown){
if(authorize(world,call.principal,permission,full))return;
throw new Refusal(`PERMISSION_DENIED`,`Permission '${permission}' denied for resource '${shown}' (or it may not exist).`,{details:[errorInfo(`IAM_PERMISSION_DENIED`,API$2,{permission,resource:shown})]})}
let byNumber=(project,shown)=>project?shown.replace(/^projects\/[^/]+/,`projects/${project.number}`):shown;
function find(call,world,permission){
let at=target(call,world);
allow(call,world,permission,at.full,at.shown);
let state=findAsset(world,at.full);
if(!state)throw new Refusal(`NOT_FOUND`,`Secret [${byNumber(at.project,at.shown)}] not found.`);
return{...at,state}}
let describe$1=(project,state)=>({replication:{automatic:{}},...state.fields,name:byNumber(project,state.name.slice(`//${API$2}/`.length))});
function get$3(call,world){
let{project,state}=find(call,world,`secretmanager.secrets.get`);
return{body:describe$1(project,state)}}
function list$1(call,world){
let project=findProject(world,call.params.project??``);
let shown=`projects/${call.params.project}`;
allow(call,world,`secretmanager.secrets.list`,fullName.project(call.params.project??``),shown);
let prefix=fullName.secret(project?.projectId??``,``);
let secrets=[...world.assets.values()].filter(state=>state.name.startsWith(prefix)).map(state=>describe$1(project,state));
return{body:secrets.length>0?{secrets,totalSize:secrets.length}:{}}}
function numberOf(state,given){
if(given!==`latest`)return state.versions.has(given)?given:void 0;
let highest=Math.max(...[...state.versions.keys()].map(Number));
return Number.isFinite(highest)?String(highest):void 0}
function findVersion(call,world,permission){
let given=call.params.version??``;
let at=target(call,world);
allow(call,world,permission,`${at.full}/versions/${given}`,`${at.shown}/versions/${given}`);
let state=findAsset(world,at.full);
let number=state&&numberOf(state,given);
let name=byNumber(at.project,`${at.shown}/versions/${number??given}`);
if(!state||number===void 0)throw new Refusal(`NOT_FOUND`,given===`latest`?`Secret [${byNumber(at.project,at.shown)}] not found or has no versions.`:`Secret Version [${name}] not found.`);
return{name,version:state.versions.get(number)??`ENABLED`}}
function listVersions(call,world){
let{project,shown,state}=find(call,world,`secretmanager.versions.list`);
let versions=[...state.versions].map(([number,version])=>({name:byNumber(project,`${shown}/versions/${number}`),state:version}));
return{body:versions.length>0?{versions:versions.reverse(),totalSize:versions.length}:{}}}
function getVersion(call,world){
let{name,version}=findVersion(call,world,`secretmanager.versions.get`);
return{body:{name,state:version}}}
function access$1(call,world){
let{name,version}=findVersion(call,world,`secretmanager.versions.access`);
if(version!==`ENABLED`)throw new Refusal(`FAILED_PRECONDITION`,`Secret Version [${name}] is in ${version} state.`);
return{body:{name,payload:{data:``,dataCrc32c:`0`}}}}
let API$1=`serviceusage.googleapis.com`;
let TYPE=`google.api.serviceusage.v1`;
let SERVICES=`/v1/projects/{project}/services`;
function routes$5(_world){
return define(API$1,[[`GET`,SERVICES,list,{always:!0,query:[`filter`,`pageSize`,`pageToken`]}],[`GET`,`${SERVICES}:batchGet`,batchGet,{always:!0,query:[`names`]}],[`POST`,`${SERVICES}:batchEnable`,batchEnable,{always:!0,body:`${TYPE}.BatchEnableServicesRequest`}],[`GET`,`${SERVICES}/{service}`,get$2,{always:!0}],[`POST`,`${SERVICES}/{service}:enable`,enable,{always:!0,body:`${TYPE}.EnableServiceRequest`}],[`GET`,`/v1/operations/{operation}`,getOperation,{always:!0}],[`POST`,`/v1beta1/projects/{project}/services/{service}:generateServiceIdentity`,makeIdentity,{always:!0}]])}
function allowed(call,world,permission,what){
let id=call.params.project??``;
let project=findProject(world,id);
if(project&&authorize(world,call.principal,permission,fullName.project(project.projectId)))return project;
throw new Refusal(`PERMISSION_DENIED`,`Permission denied to ${what}`,{details:[{"@type":`type.googleapis.com/google.rpc.PreconditionFailure`,violations:[{type:`googleapis.com`,subject:`110002`}]},errorInfo(`AUTH_PERMISSION_DENIED`,API$1,{permission,resource:`projects/${id}`})]})}
function checkName(host){
if(/^[a-z][a-z0-9-]*\.googleapis\.com$/.test(host))return;
throw new Refusal(`NOT_FOUND`,`Service '${host}' not found.`,{details:[errorInfo(`SERVICE_CONFIG_NOT_FOUND_OR_PERMISSION_DENIED`,API$1,{services:host})]})}
function describe(project,host){
return{name:`projects/${project.number}/services/${host}`,config:{name:host,title:TITLES[host]??host},state:project.apis.has(host)?`ENABLED`:`DISABLED`,parent:`projects/${project.number}`}}
function get$2(call,world){
let host=call.params.service??``;
let project=allowed(call,world,`serviceusage.services.get`,`get service [${host}]`);
checkName(host);
return{body:describe(project,host)}}
function list(call,world){
let project=allowed(call,world,`serviceusage.services.list`,`list services for consumer container [projects/${call.params.project}]`);
let filter=call.query.get(`filter`)??``;
let state=/^state:(ENABLED|DISABLED)$/.exec(filter)?.[1];
if(filter&&!state)throw new Refusal(`INVALID_ARGUMENT`,`Invalid filter: ${filter}. Use state:ENABLED or state:DISABLED.`);
let{items,more}=pageOf(call,[...new Set([...Object.keys(TITLES),...project.apis])].sort().map(host=>describe(project,host)).filter(each=>!state||each.state===state),{usual:50,most:200});
return{body:{services:items,...more}}}
function batchGet(call,world){
let names=call.query.getAll(`names`);
let hosts=names.map(name=>/^projects\/([^/]+)\/services\/([^/]+)$/.exec(name));
let project=allowed(call,world,`serviceusage.services.get`,`get service [${names.map(name=>shortName(name)).join(`, `)}]`);
if(names.length===0||names.length>30)throw new Refusal(`INVALID_ARGUMENT`,`${names.length} names were given; 1 to 30 are possible.`);
return{body:{services:hosts.map((parts,index)=>{
if(!parts||findProject(world,parts[1]??``)!==project)throw new Refusal(`INVALID_ARGUMENT`,`Invalid name: ${names[index]}. It must be in the form projects/{project}/services/{service} of the parent.`);
checkName(parts[2]??``);
return describe(project,parts[2]??``)})}}}
function enable(call,world){
let host=call.params.service??``;
let project=allowed(call,world,`serviceusage.services.enable`,`enable service [${host}]`);
return{body:start(world,project,[host],()=>({"@type":`type.googleapis.com/${TYPE}.EnableServiceResponse`,service:describe(project,host)}))}}
function batchEnable(call,world){
let hosts=call.body.serviceIds??[];
let project=allowed(call,world,`serviceusage.services.enable`,`enable service [${hosts.join(`, `)}]`);
if(hosts.length===0||hosts.length>20)throw new Refusal(`INVALID_ARGUMENT`,`${hosts.length} services were given; 1 to 20 are possible.`);
return{body:start(world,project,hosts,()=>({"@type":`type.googleapis.com/${TYPE}.BatchEnableServicesResponse`,services:hosts.map(host=>describe(project,host))}))}}
function makeIdentity(call,world){
let host=call.params.service??``;
let project=allowed(call,world,`serviceusage.services.enable`,`enable service [${host}]`);
if(host!==`iap.googleapis.com`)return{body:{name:DONE,done:!0,response:{}}};
let{email,uniqueId}=makeIapAgent(world,project);
return{body:{name:DONE,done:!0,response:{"@type":`type.googleapis.com/google.api.serviceusage.v1beta1.ServiceIdentity`,email,uniqueId}}}}
let DONE=`operations/noop.DONE_OPERATION`;
function start(world,project,hosts,answer){
for(let host of hosts)checkName(host);
if(hosts.every(host=>project.apis.has(host)))return{name:DONE,done:!0,response:answer()};
let name=`operations/acat.p2-${project.number}-${newId(world)}`;
let operation={name,done:!1,doneMs:world.clock.now()+world.delays.operationMs};
world.operations.set(name,operation);
world.clock.schedule(world.delays.operationMs,()=>{
for(let host of hosts){
if(project.apis.has(host))continue;
project.apis.add(host);
project.serving.set(host,world.clock.now()+world.delays.enableMs)}
operation.done=!0;
operation.response=answer()});
return{name}}
function getOperation(call,world){
let operation=world.operations.get(`operations/${call.params.operation}`);
if(!operation)throw new Refusal(`NOT_FOUND`,`Requested entity was not found.`);
return{body:{name:operation.name,...operation.done&&{done:!0,response:operation.response}}}}
function routes$4(_world){
return define(`sqladmin.googleapis.com`,[[`GET`,`/v1/projects/{project}/instances/{instance}`,get$1],[`GET`,`/sql/v1beta4/projects/{project}/instances/{instance}`,get$1]])}
function get$1(call,world){
let{project:given=``,instance=``}=call.params;
let project=projectIdOf(world,given);
let full=fullName.sqlInstance(project,instance);
if(!authorize(world,call.principal,`cloudsql.instances.get`,full))throw new Refusal(`PERMISSION_DENIED`,`The client is not authorized to make this request.`,{reason:`notAuthorized`});
let state=findAsset(world,full);
if(!state)throw new Refusal(`NOT_FOUND`,`The Cloud SQL instance does not exist.`,{reason:`instanceDoesNotExist`});
let region=typeof state.fields.region==`string`?state.fields.region:`us-central1`;
return{body:{kind:`sql#instance`,state:`RUNNABLE`,...state.fields,name:instance,project,region,connectionName:`${project}:${region}:${instance}`}}}
function requireStorage(world,call,permission,resource,what){
if(authorize(world,call.principal,permission,resource))return;
throw new Refusal(`PERMISSION_DENIED`,`${call.principal.email??call.principal.member} does not have ${permission} access to the Google Cloud ${what}. Permission '${permission}' denied on resource (or it may not exist).`)}
function findBucket(world,name){
let state=world.buckets.get(name);
if(!state)throw new Refusal(`NOT_FOUND`,`The specified bucket does not exist.`);
return state}
function addBucket(world,project,name,fields={}){
let now=new Date(world.clock.now()).toISOString();
let location=String(fields.location??`US`).toUpperCase();
let uniform=isUniform(fields);
let locked=uniform?{enabled:!0,lockedTime:now}:{enabled:!1};
let resource={kind:`storage#bucket`,selfLink:`https://www.googleapis.com/storage/v1/b/${name}`,id:name,name,projectNumber:project.number,generation:`${world.clock.now()}000`,metageneration:`1`,storageClass:`STANDARD`,etag:`CAE=`,timeCreated:now,updated:now,softDeletePolicy:{retentionDurationSeconds:`604800`,effectiveTime:now},...fields,location,locationType:/^(US|EU|ASIA)$/.test(location)?`multi-region`:`region`,iamConfiguration:{publicAccessPrevention:`inherited`,...fields.iamConfiguration,bucketPolicyOnly:{enabled:uniform},uniformBucketLevelAccess:locked}};
let state={name,projectId:project.projectId,resource,objects:new Map};
world.buckets.set(name,state);
let{projectId}=project;
let owners=[`projectEditor:${projectId}`,`projectOwner:${projectId}`];
let readers=[`projectViewer:${projectId}`];
let legacy=[{role:`roles/storage.legacyBucketOwner`,members:owners},{role:`roles/storage.legacyBucketReader`,members:readers},...uniform?[{role:`roles/storage.legacyObjectOwner`,members:owners},{role:`roles/storage.legacyObjectReader`,members:readers}]:[]];
world.policies.set(fullName.bucket(name),[{bindings:legacy,version:1,etag:`CAE=`,effectiveMs:world.clock.now()}]);
return state}
function isUniform(resource){
let settings=resource.iamConfiguration;
return!!(settings?.uniformBucketLevelAccess?.enabled??settings?.bucketPolicyOnly?.enabled)}
function checkBucketName(name){
if(!/^[a-z0-9][a-z0-9._-]{1,61}[a-z0-9]$/.test(name)||/^goog|google|g00gle/.test(name))throw new Refusal(`INVALID_ARGUMENT`,`Invalid bucket name: '${name}'`)}
let TABLE=Uint32Array.from({length:256},(_,n)=>{
let crc=n;
for(let bit=0;bit<8;bit++)crc=crc&1?crc>>>1^2197175160:crc>>>1;
return crc>>>0});
function crc32c(bytes,crc=0){
let state=~crc>>>0;
for(let byte of bytes)state=state>>>8^(TABLE[(state^byte)&255]??0);
return~state>>>0}
function crc32cBase64(crc){
let bytes=Buffer.alloc(4);
bytes.writeUInt32BE(crc);
return bytes.toString(`base64`)}
let OBJECT_LIMIT=1024**3;
function requireWrite(world,call,bucket,name){
if(!name)throw new Refusal(`INVALID_ARGUMENT`,`Required parameter: name`);
refuseFederated(call,bucket);
let resource=fullName.object(bucket.name,name);
requireStorage(world,call,`storage.objects.create`,resource,`Storage object`);
bucket.objects.has(name)&&requireStorage(world,call,`storage.objects.delete`,resource,`Storage object`)}
function refuseFederated(call,bucket){
if(!call.principal.pool||isUniform(bucket.resource))return;
throw new Refusal(`PERMISSION_DENIED`,`Federated identities can only access buckets that have uniform bucket-level access enabled.`)}
let CONDITIONS=[`ifGenerationMatch`,`ifGenerationNotMatch`,`ifMetagenerationMatch`,`ifMetagenerationNotMatch`];
function conditionsOf(query){
return Object.fromEntries([...query].filter(([key])=>CONDITIONS.includes(key)))}
function checkConditions(state,conditions){
let generation=state?.resource.generation??`0`;
let metageneration=String(state?.resource.metageneration??`0`);
if(!(conditions.ifGenerationMatch!==void 0&&conditions.ifGenerationMatch!==generation||conditions.ifGenerationNotMatch===generation||conditions.ifMetagenerationMatch!==void 0&&conditions.ifMetagenerationMatch!==metageneration||conditions.ifMetagenerationNotMatch===metageneration))return;
throw new Refusal(`FAILED_PRECONDITION`,`At least one of the pre-conditions you specified did not hold.`,{status:412})}
function checkHashes(upload,crc,md5,header){
let given=[[`crc32c`,upload.fields.crc32c,crc],[`md5`,upload.fields.md5Hash,md5],[`crc32c`,/crc32c=([^,\s]+)/.exec(header??``)?.[1],crc],[`md5`,/md5=([^,\s]+)/.exec(header??``)?.[1],md5]];
for(let[kind,sent,computed]of given){
if(sent===void 0||sent===computed)continue;
throw new Refusal(`INVALID_ARGUMENT`,`Provided ${kind.toUpperCase()} hash "${sent}" doesn't match calculated ${kind.toUpperCase()} hash "${computed}".`)}}
function writeObject(world,upload,content,hashHeader){
let{bucket,name,fields}=upload;
checkConditions(bucket.objects.get(name),upload.conditions);
let md5=(0,node_crypto__WEBPACK_IMPORTED_MODULE_10__.createHash)(`md5`).update(content).digest(`base64`);
let crc=crc32cBase64(crc32c(content));
checkHashes(upload,crc,md5,hashHeader);
let now=new Date(world.clock.now()).toISOString();
world.counter+=1;
let generation=String(world.clock.now()*1e3+world.counter%1e3);
let path=`${encodeURIComponent(bucket.name)}/o/${encodeURIComponent(name)}`;
let resource={kind:`storage#object`,id:`${bucket.name}/${name}/${generation}`,selfLink:`https://www.googleapis.com/storage/v1/b/${path}`,mediaLink:`https://storage.googleapis.com/download/storage/v1/b/${path}?generation=${generation}&alt=media`,contentType:`application/octet-stream`,...fields,name,bucket:bucket.name,generation,metageneration:`1`,storageClass:`STANDARD`,size:String(content.length),md5Hash:md5,crc32c:crc,etag:Buffer.from(generation).toString(`base64`).slice(0,12),timeCreated:now,updated:now,timeStorageClassUpdated:now,timeFinalized:now};
bucket.objects.set(name,{resource,content});
return resource}
function findObject(world,call,bucket,permission){
let name=call.params.object??``;
refuseFederated(call,bucket);
requireStorage(world,call,permission,fullName.object(bucket.name,name),`Storage object`);
let state=bucket.objects.get(name);
let wanted=call.query.get(`generation`);
if(state&&(!wanted||wanted===state.resource.generation))return state;
authorize(world,call.principal,`storage.objects.list`,fullName.bucket(bucket.name))||requireStorage(world,call,`storage.objects.list`,fullName.bucket(bucket.name),`Storage bucket`);
throw new Refusal(`NOT_FOUND`,`No such object: ${bucket.name}/${name}`)}
let GRANULE=262144;
let sessions=new WeakMap;
let sessionsOf=world=>{
let found=sessions.get(world)??new Map;
sessions.set(world,found);
return found};
async function startUpload(call,world){
let bucket=findBucket(world,call.params.bucket??``);
let type=call.query.get(`uploadType`);
let conditions=conditionsOf(call.query);
let named=call.query.get(`name`)??``;
let header=hashHeader(call);
if(type===`media`){
requireWrite(world,call,bucket,named);
let content=await readAll(call.stream);
let contentType=call.headers[`content-type`];
return{body:writeObject(world,{bucket,name:named,fields:contentType?{contentType}:{},conditions},content,header)}}
if(type===`multipart`){
let{fields,content}=readMultipart(call,await readAll(call.stream));
let name=named||String(fields.name??``);
requireWrite(world,call,bucket,name);
return{body:writeObject(world,{bucket,name,fields,conditions},content,header)}}
if(type!==`resumable`)throw new Refusal(`INVALID_ARGUMENT`,`Invalid Upload Request: uploadType '${type}'`);
let fields=objectFields((await readAll(call.stream)).toString(`utf8`)||`{}`);
let contentType=call.headers[`x-upload-content-type`];
typeof contentType==`string`&&(fields.contentType??=contentType);
let name=named||String(fields.name??``);
requireWrite(world,call,bucket,name);
checkConditions(bucket.objects.get(name),conditions);
let length=call.headers[`x-upload-content-length`];
let id=crypto.randomUUID().replaceAll(`-`,``);
sessionsOf(world).set(id,{bucket,name,fields,conditions,chunks:[],received:0,...length===void 0?{}:{length:Number(length)}});
let query=new URLSearchParams({uploadType:`resumable`,name,upload_id:id});
return{headers:{location:`${call.host.endsWith(`.googleapis.com`)?`https`:`http`}://${call.host}/upload/storage/v1/b/${encodeURIComponent(bucket.name)}/o?${query}`,"x-guploader-uploadid":id},body:``}}
async function continueUpload(call,world){
let session=sessionsOf(world).get(call.query.get(`upload_id`)??``);
if(!session)throw new Refusal(`NOT_FOUND`,`Upload session not found.`);
if(session.finished)return{body:session.finished};
let given=call.headers[`content-range`];
if(given===void 0)return finish(world,session,call,await take(session,call.stream,session.received));
let query=/^bytes \*\/(\*|\d+)$/.exec(given);
if(query){
await readAll(call.stream);
return query[1]===String(session.received)&&session.received>0?finish(world,session,call,!0):incomplete(session)}
let range=/^bytes (\d+)-(\d+|\*)\/(\d+|\*)$/.exec(given);
if(!range)throw new Refusal(`INVALID_ARGUMENT`,`Failed to parse Content-Range header: ${given}`);
let[,from=``,to=``,total=``]=range;
if(Number(from)>session.received)throw new Refusal(`INVALID_ARGUMENT`,`Invalid request. The chunk begins at ${from}, but ${session.received} bytes have arrived.`,{status:503});
let complete=await take(session,call.stream,Number(from));
total!==`*`&&(session.length=Number(total));
if(to===`*`?complete:total!==`*`&&session.received>=Number(total))return finish(world,session,call,complete);
if(session.received%GRANULE!=0){
let size=session.received;
keep(session,Math.floor(size/GRANULE)*GRANULE);
if(complete)throw new Refusal(`INVALID_ARGUMENT`,`Invalid request. There were ${size} byte(s) in the request body, which is not divisible by 262144.`)}
return incomplete(session)}
function cancelUpload(call,world){
sessionsOf(world).delete(call.query.get(`upload_id`)??``);
return{status:499,body:``}}
function incomplete(session){
return{status:308,headers:session.received>0?{range:`bytes=0-${session.received-1}`}:{},body:``}}
function finish(world,session,call,complete){
if(!complete)return incomplete(session);
if(session.length!==void 0&&session.received!==session.length)throw new Refusal(`INVALID_ARGUMENT`,`Invalid request. ${session.received} bytes arrived of ${session.length}.`);
session.finished=writeObject(world,session,Buffer.concat(session.chunks),hashHeader(call));
session.chunks=[];
return{body:session.finished}}
async function take(session,stream,from){
let at=from;
try{
for await(let chunk of stream){
let skip=Math.max(0,session.received-at);
at+=chunk.length;
if(skip>=chunk.length)continue;
session.chunks.push(chunk.subarray(skip));
session.received+=chunk.length-skip;
if(session.received>OBJECT_LIMIT)throw tooLarge()}
return!0}catch(error){
if(error instanceof Refusal)throw error;
keep(session,Math.floor(session.received/GRANULE)*GRANULE);
return!1}}
function keep(session,size){
let all=Buffer.concat(session.chunks).subarray(0,size);
session.chunks=[all];
session.received=all.length}
async function readAll(stream){
let chunks=[];
let size=0;
for await(let chunk of stream){
size+=chunk.length;
if(size>OBJECT_LIMIT)throw tooLarge();
chunks.push(chunk)}
return Buffer.concat(chunks)}
let tooLarge=()=>new Refusal(`INVALID_ARGUMENT`,`The emulator keeps objects in memory: 1 GiB at most.`,{status:413});
function hashHeader(call){
let header=call.headers[`x-goog-hash`];
return Array.isArray(header)?header.join(`,`):header}
function objectFields(text){
let fields=JSON.parse(text);
checkFields(fields,OBJECT_SHAPE);
return fields}
function readMultipart(call,body){
let type=call.headers[`content-type`]??``;
let found=/boundary=(?:"([^"]+)"|'([^']+)'|([^;\s]+))/.exec(type);
let boundary=found?.[1]??found?.[2]??found?.[3];
if(!type.startsWith(`multipart/related`)||!boundary)throw malformed(`no boundary`);
let parts=split(body,Buffer.from(`--${boundary}`));
let[json,media]=parts;
if(!json||!media||parts.length!==2)throw malformed(`${parts.length} parts`);
let fields=objectFields(json.content.toString(`utf8`));
media.type&&(fields.contentType??=media.type);
return{fields,content:media.content}}
let malformed=why=>new Refusal(`INVALID_ARGUMENT`,`Malformed multipart body: ${why}.`);
function split(body,delimiter){
let parts=[];
let at=body.indexOf(delimiter);
let newline=body[at+delimiter.length]===13?`\r
`:`
`;
let marker=Buffer.concat([Buffer.from(newline),delimiter]);
for(;at>=0;){
let start=at+delimiter.length;
if(body.subarray(start,start+2).toString()===`--`)break;
let headerEnd=body.indexOf(newline+newline,start);
let end=body.indexOf(marker,headerEnd);
if(headerEnd<0||end<0)throw malformed(`unfinished part`);
let headers=body.toString(`utf8`,start,headerEnd);
let type=/^content-type:\s*(.+?)\s*$/im.exec(headers)?.[1];
parts.push({content:body.subarray(headerEnd+2*newline.length,end),...type?{type}:{}});
at=end+newline.length}
return parts}
let BUCKETS=`/storage/v1/b`;
let ONE=`${BUCKETS}/{bucket}`;
let OBJECT=`${ONE}/o/{object=**}`;
let UPLOAD=`/upload/storage/v1/b/{bucket}/o`;
let GET_QUERY=[`projection`,`softDeleted`,`generation`,...CONDITIONS];
let UPLOAD_QUERY=[`name`,`upload_id`,`contentEncoding`,`kmsKeyName`,`predefinedAcl`,`projection`,...CONDITIONS];
let CREATE_QUERY=[`project`,`enableObjectRetention`,`predefinedAcl`,`predefinedDefaultObjectAcl`,`projection`];
let LIST_QUERY=[`prefix`,`delimiter`,`maxResults`,`pageToken`,`versions`,`autoPaginate`,`includeTrailingDelimiter`];
function routes$3(_world){
return define(`storage.googleapis.com`,[[`GET`,BUCKETS,listBuckets,{query:[`project`,...LIST_QUERY,...GET_QUERY]}],[`POST`,BUCKETS,createBucket,{json:!0,query:CREATE_QUERY}],[`GET`,ONE,getBucket,{query:GET_QUERY}],[`DELETE`,ONE,deleteBucket,{query:CONDITIONS}],[`GET`,`${ONE}/iam`,getPolicy,{query:[`optionsRequestedPolicyVersion`]}],[`PUT`,`${ONE}/iam`,setPolicy,{json:!0}],[`GET`,`${ONE}/iam/testPermissions`,test,{query:[`permissions`]}],[`GET`,`${ONE}/o`,listObjects,{query:[...LIST_QUERY,...GET_QUERY]}],[`GET`,OBJECT,getObject,{query:GET_QUERY}],[`DELETE`,OBJECT,deleteObject,{query:[`generation`,...CONDITIONS]}],[`GET`,`/download/storage/v1/b/{bucket}/o/{object=**}`,getObject,{query:GET_QUERY}],[`POST`,UPLOAD,startUpload,{raw:!0,query:UPLOAD_QUERY}],[`PUT`,UPLOAD,continueUpload,{raw:!0,open:!0,always:!0,query:UPLOAD_QUERY}],[`DELETE`,UPLOAD,cancelUpload,{open:!0,always:!0,query:UPLOAD_QUERY}]])}
function projectOf$1(call,world){
let given=call.query.get(`project`);
if(!given)throw new Refusal(`INVALID_ARGUMENT`,`Required parameter: project`);
let project=findProject(world,given);
if(!project)throw new Refusal(`INVALID_ARGUMENT`,`Unknown project id: ${given}`);
return project}
function createBucket(call,world){
checkFields(call.body,BUCKET_SHAPE);
let project=projectOf$1(call,world);
let name=String(call.body.name??``);
checkBucketName(name);
let resource=fullName.project(project.projectId);
requireStorage(world,call,`storage.buckets.create`,resource,`project`);
let location=String(call.body.location??`US`).toLowerCase();
if(violations(world,`gcp.resourceLocations`,resource,[location]).length>0)throw constraint(`'${location}' violates constraint 'constraints/gcp.resourceLocations'`);
if(!isUniform(call.body)&&isEnforced(world,`storage.uniformBucketLevelAccess`,resource))throw constraint(`Request violates constraint 'constraints/storage.uniformBucketLevelAccess'`);
let taken=world.buckets.get(name);
if(taken)throw new Refusal(`ALREADY_EXISTS`,taken.projectId===project.projectId?`Your previous request to create the named bucket succeeded and you already own it.`:`The requested bucket name is not available. The bucket namespace is shared by all users of the system. Please select a different name and try again.`);
return{body:addBucket(world,project,name,call.body).resource}}
let constraint=message=>new Refusal(`FAILED_PRECONDITION`,message,{status:412});
function getBucket(call,world){
let bucket=findBucket(world,call.params.bucket??``);
requireStorage(world,call,`storage.buckets.get`,fullName.bucket(bucket.name),`Storage bucket`);
return{body:bucket.resource}}
function listBuckets(call,world){
let project=projectOf$1(call,world);
requireStorage(world,call,`storage.buckets.list`,fullName.project(project.projectId),`project`);
let prefix=call.query.get(`prefix`)??``;
let items=[...world.buckets.values()].filter(bucket=>bucket.projectId===project.projectId&&bucket.name.startsWith(prefix)).map(bucket=>bucket.resource);
return{body:{kind:`storage#buckets`,...items.length>0?{items}:{}}}}
function deleteBucket(call,world){
let bucket=findBucket(world,call.params.bucket??``);
requireStorage(world,call,`storage.buckets.delete`,fullName.bucket(bucket.name),`Storage bucket`);
if(bucket.objects.size>0)throw new Refusal(`ALREADY_EXISTS`,`The bucket you tried to delete is not empty.`);
world.buckets.delete(bucket.name);
world.policies.delete(fullName.bucket(bucket.name));
return{status:204}}
let asPolicy=(name,policy)=>({kind:`storage#policy`,resourceId:`projects/_/buckets/${name}`,...policy});
function getPolicy(call,world){
let{name}=findBucket(world,call.params.bucket??``);
requireStorage(world,call,`storage.buckets.getIamPolicy`,fullName.bucket(name),`Storage bucket`);
let version=Number(call.query.get(`optionsRequestedPolicyVersion`)??1);
return{body:asPolicy(name,readPolicy(world,fullName.bucket(name),version))}}
function setPolicy(call,world){
let{name}=findBucket(world,call.params.bucket??``);
requireStorage(world,call,`storage.buckets.setIamPolicy`,fullName.bucket(name),`Storage bucket`);
checkFields(call.body,POLICY_SHAPE);
let{kind:_kind,resourceId:_id,...policy}=call.body;
let written=writePolicy(world,fullName.bucket(name),policy,{orgPolicyStatus:412});
return{body:asPolicy(name,written)}}
function test(call,world){
let{name}=findBucket(world,call.params.bucket??``);
let names=call.query.getAll(`permissions`);
let permissions=testPermissions(world,call.principal,fullName.bucket(name),names);
let kind=`storage#testIamPermissionsResponse`;
return{body:permissions.length>0?{kind,permissions}:{kind}}}
function listObjects(call,world){
let bucket=findBucket(world,call.params.bucket??``);
refuseFederated(call,bucket);
requireStorage(world,call,`storage.objects.list`,fullName.bucket(bucket.name),`Storage bucket`);
let prefix=call.query.get(`prefix`)??``;
let{items:shown,more}=pageOf(call,[...bucket.objects.keys()].filter(name=>name.startsWith(prefix)).sort(),{usual:1e3,asked:`maxResults`});
let items=shown.map(name=>bucket.objects.get(name)?.resource);
return{body:{kind:`storage#objects`,...items.length>0?{items}:{},...more}}}
function getObject(call,world){
let{resource,content}=findObject(world,call,findBucket(world,call.params.bucket??``),`storage.objects.get`);
if(call.query.get(`alt`)!==`media`)return{body:resource};
return{headers:{"content-type":String(resource.contentType??`application/octet-stream`),"x-goog-generation":resource.generation,"x-goog-hash":`crc32c=${resource.crc32c},md5=${resource.md5Hash}`},body:content}}
function deleteObject(call,world){
let bucket=findBucket(world,call.params.bucket??``);
let state=findObject(world,call,bucket,`storage.objects.delete`);
checkConditions(state,conditionsOf(call.query));
bucket.objects.delete(state.resource.name);
return{status:204}}
function routes$2(_world){
return define(`sts.googleapis.com`,[[`POST`,`/v1/token`,exchange,{open:!0,always:!0,form:!0}],[`POST`,`/v1/introspect`,introspect,{open:!0,always:!0,form:!0}]])}
let FIELDS={grant_type:`grantType`,audience:`audience`,scope:`scope`,requested_token_type:`requestedTokenType`,subject_token:`subjectToken`,subject_token_type:`subjectTokenType`,options:`options`};
let AUDIENCE=/^\/\/iam\.googleapis\.com\/((projects\/\d+\/locations\/global\/workloadIdentityPools\/[^/]+)\/providers\/[^/]+)$/;
function oauth(error,description,status=400){
return new Refusal(`INVALID_ARGUMENT`,description,{status,body:{error,error_description:description}})}
function exchange(call,world){
if(call.headers.authorization)throw oauth(`invalid_client`,`The request must not carry an Authorization header.`,401);
let field=readFields(call);
if(field.grant_type!==`urn:ietf:params:oauth:grant-type:token-exchange`)throw oauth(`unsupported_grant_type`,`Unsupported grant_type: ${field.grant_type??``}`);
if(field.requested_token_type!==`urn:ietf:params:oauth:token-type:access_token`)throw oauth(`invalid_request`,`Invalid value for "requested_token_type".`);
if(!/^urn:ietf:params:oauth:token-type:(jwt|id_token)$/.test(field.subject_token_type??``))throw oauth(`invalid_request`,`Invalid value for "subject_token_type".`);
let{pool,provider}=findProvider(world,field.audience??``);
let scopes=(field.scope??``).split(` `).filter(Boolean);
if(scopes.length===0)throw oauth(`invalid_scope`,`The scope is missing.`);
let{expiresMs,...principal}=mapped(world,pool,provider,verify(world,provider,field.subject_token??``));
let lifetimeMs=expiresMs-world.clock.now();
let{token}=mintToken(world,principal,lifetimeMs,scopes);
return{body:{access_token:token,issued_token_type:`urn:ietf:params:oauth:token-type:access_token`,token_type:`Bearer`,expires_in:Math.floor(lifetimeMs/1e3)}}}
function readFields(call){
let fields={};
let json=call.headers[`content-type`]?.startsWith(`application/json`)??!1;
for(let[key,value]of Object.entries(call.body)){
let name=Object.keys(FIELDS).find(each=>each===key||json&&FIELDS[each]===key);
if(!name)throw oauth(`invalid_request`,`Invalid JSON payload received. Unknown name "${key}": Cannot find field.`);
if(typeof value!=`string`)throw oauth(`invalid_request`,`Invalid value for "${name}".`);
fields[name]=value}
return fields}
function findProvider(world,audience){
let parts=AUDIENCE.exec(audience);
if(!parts)throw oauth(`invalid_request`,`Invalid value for "audience". This value should be the full resource name of the Identity Provider. See https://cloud.google.com/iam/docs/reference/sts/rest/v1/TopLevel/token for the list of possible formats.`);
let pool=world.pools.get(parts[2]??``);
let provider=pool?.providers.find(each=>each.name===parts[1]);
if(!pool||!provider||pool.disabled||pool.deleted||provider.disabled||provider.deleted)throw oauth(`invalid_target`,`The target service indicated by the "audience" parameters is invalid. This might either be because the pool or provider is disabled or deleted or because it doesn't exist.`);
return{pool,provider}}
function verify(world,provider,token){
let read=readJwt(token);
if(!read)throw oauth(`invalid_grant`,`Unable to parse the ID Token.`);
let{claims}=read;
let now=world.clock.now()/1e3;
if(claims.iss!==provider.issuer)throw oauth(`invalid_grant`,`The issuer in ID Token ${String(claims.iss)} does not match the expected ones: ${provider.issuer}`);
let issuer=[world.githubIssuer,...world.otherIssuers].find(each=>each.issuer===provider.issuer);
if(!issuer)throw oauth(`invalid_grant`,`Error connecting to the given credential's issuer.`);
if(!isSignedBy(token,issuer.jwks()))throw oauth(`invalid_grant`,`Invalid signature on the ID Token.`);
let[issued,expires]=[Number(claims.iat),Number(claims.exp)];
if(!(expires>now))throw oauth(`invalid_grant`,`ID Token issued at ${issued} is stale to sign-in.`);
if(issued>now+30)throw oauth(`invalid_grant`,`ID Token issued at ${issued} is in the future.`);
if(expires-issued>=172800)throw oauth(`invalid_grant`,`The lifetime of the ID Token exceeds 48 hours.`);
let own=`//iam.googleapis.com/${provider.name}`;
let expected=provider.allowedAudiences.length>0?provider.allowedAudiences:[own,`https:${own}`];
let given=Array.isArray(claims.aud)?claims.aud.map(String):[String(claims.aud)];
if(!given.some(audience=>expected.includes(audience)))throw oauth(`invalid_grant`,`The audience in ID Token [${given.join(`, `)}] does not match the expected audience ${expected.at(-1)}.`);
return claims}
function mapped(world,pool,provider,claims){
let google={};
let attributes={};
for(let[target,expression]of Object.entries(provider.attributeMapping)){
let value=evaluated(target,expression,claims);
target.startsWith(`google.`)?google[target.slice(7)]=value:attributes[target.slice(10)]=String(value)}
let subject=google.subject;
if(typeof subject!=`string`||subject===``)throw oauth(`invalid_request`,`Could not obtain a value for google.subject from the given credential.`);
if(Buffer.byteLength(subject)>127)throw oauth(`invalid_request`,`The size of mapped attribute google.subject exceeds the 127 bytes limit. Either modify your attribute mapping or the incoming assertion to produce a mapped attribute that is less than 127 bytes.`);
if(!admitted(provider,{assertion:claims,google,attribute:attributes}))throw oauth(`unauthorized_client`,`The given credential is rejected by the attribute condition.`);
let project=findProject(world,/^projects\/(\d+)\//.exec(pool.name)?.[1]??``)?.projectId;
return{member:`principal://iam.googleapis.com/${pool.name}/subject/${subject}`,pool:pool.name,attributes,...Array.isArray(google.groups)&&{groups:google.groups.map(String)},...project!==void 0&&{project},expiresMs:Number(claims.exp)*1e3}}
function evaluated(target,expression,assertion){
try{
return evaluateMapping(expression,{assertion})}catch{
throw oauth(`invalid_request`,`Could not obtain a value for ${target} from the given credential.`)}}
function admitted(provider,variables){
if(!provider.attributeCondition)return!0;
try{
return evaluateMapping(provider.attributeCondition,variables)===!0}catch{
return!1}}
function introspect(call,world){
let token=world.tokens.get(String(call.body.token??``));
if(!token||token.expiresMs<=world.clock.now())return{body:{active:!1}};
let exp=Math.floor(token.expiresMs/1e3);
return{body:{active:!0,username:token.member,exp,scope:token.scopes.join(` `),iss:`https://sts.googleapis.com/`}}}
let WITH_POLICY=new Set([`cloudresourcemanager.googleapis.com/Project`,`cloudresourcemanager.googleapis.com/Folder`,`cloudresourcemanager.googleapis.com/Organization`,`iam.googleapis.com/ServiceAccount`,`storage.googleapis.com/Bucket`,`run.googleapis.com/Service`,`cloudfunctions.googleapis.com/CloudFunction`,`artifactregistry.googleapis.com/Repository`,`secretmanager.googleapis.com/Secret`,`cloudkms.googleapis.com/KeyRing`,`cloudkms.googleapis.com/CryptoKey`,`compute.googleapis.com/Subnetwork`]);
let RELEVANCE=`HEURISTIC_RELEVANCE_NORMAL`;
let HIGH=`HEURISTIC_RELEVANCE_HIGH`;
function routes$1(_world){
return define(`policytroubleshooter.googleapis.com`,[[`POST`,`/v3/iam:troubleshoot`,troubleshoot,{body:`google.cloud.policytroubleshooter.iam.v3.TroubleshootIamPolicyRequest`}]])}
function troubleshoot(call,world){
let tuple=call.body.accessTuple??{};
let{principal:email=``,permission=``,fullResourceName=``}=tuple;
if(!/^[^@\s:]+@[^@\s]+$/.test(email))throw invalid$1(`Invalid principal: ${email}. It must be a Google Account or service account email.`);
if(!/^[a-z][\w-]*(\.[\w-]+){2,}$/i.test(permission))throw invalid$1(`Invalid permission: ${permission}.`);
if(!/^\/\/[a-z]+\.googleapis\.com\/.+/.test(fullResourceName))throw invalid$1(`Invalid full resource name: ${fullResourceName}.`);
let resource=canonical(world,fullResourceName);
let principal=principalOf(world,isAccount(world,email)?`serviceAccount:${email}`:`user:${email}`);
let meets=conditionsIn(world,resource,tuple.conditionContext??{});
let explained=lineage(world,resource).filter(holder=>WITH_POLICY.has(kindOf(holder).type)).map(holder=>explainPolicy(world,call.principal,holder,principal,permission,meets));
let allow=combine(explained.map(each=>each.state));
let deny=explainDeny(world,call.principal,principal,permission,resource,meets);
return{body:{overallAccessState:overall(allow,deny),accessTuple:tuple,allowPolicyExplanation:{allowAccessState:`ALLOW_ACCESS_STATE_${allow}`,explainedPolicies:explained.map(each=>each.policy),relevance:RELEVANCE},denyPolicyExplanation:{denyAccessState:`DENY_ACCESS_STATE_${deny}`,permissionDeniable:!0,relevance:RELEVANCE}}}}
let invalid$1=message=>new Refusal(`INVALID_ARGUMENT`,message);
let isAccount=(world,email)=>findServiceAccount(world,email)!==void 0||/gserviceaccount\.com$/.test(email);
function combine(states){
return[`GRANTED`,`UNKNOWN_INFO`,`UNKNOWN_CONDITIONAL`].find(state=>states.includes(state))??`NOT_GRANTED`}
function overall(allow,deny){
if(deny===`DENIED`||allow===`NOT_GRANTED`)return`CANNOT_ACCESS`;
if(allow===`UNKNOWN_INFO`||deny===`UNKNOWN_INFO`)return`UNKNOWN_INFO`;
return allow===`GRANTED`&&deny===`NOT_DENIED`?`CAN_ACCESS`:`UNKNOWN_CONDITIONAL`}
function conditionsIn(world,resource,{resource:given={},destination,request}){
let tags=effectiveTags(world,resource);
let target=new ConditionResource(given.name??``,given.type??``,given.service??``,new Map(tags.map(tag=>[tag.namespacedKey,tag.value])),new Map(tags.map(tag=>[tag.key,tag.name])));
let known=attribute=>attribute===`request.time`?request?.receiveTime!==void 0:attribute.startsWith(`destination.`)?destination!==void 0:/^resource\.(name|type|service)$/.test(attribute)&&given[attribute.slice(9)]!==void 0;
return expression=>{
if(!(expression.match(/\b(?:resource\.(?:name|type|service)|request\.\w+|destination\.\w+)\b/g)??[]).every(known))return;
let time=request?.receiveTime===void 0?void 0:new Date(request.receiveTime);
return holds(expression,target,{...time&&{time}})}}
function readPermission(holder){
let{service,name}=kindOf(holder);
return`${service===`cloudresourcemanager.googleapis.com`?`resourcemanager`:service.split(`.`)[0]}.${name.split(`/`).at(-2)}.getIamPolicy`}
let mayRead=(world,caller,holder)=>authorize(world,caller,readPermission(holder),holder);
function explainPolicy(world,caller,holder,principal,permission,meets){
if(!mayRead(world,caller,holder))return{state:`UNKNOWN_INFO`,policy:{allowAccessState:`ALLOW_ACCESS_STATE_UNKNOWN_INFO`,fullResourceName:holder,relevance:RELEVANCE}};
let bindings=bindingsInEffect(world,holder).map(binding=>explainBinding(world,caller,binding,principal,permission,meets));
let state=combine(bindings.map(each=>each.state));
return{state,policy:{allowAccessState:`ALLOW_ACCESS_STATE_${state}`,fullResourceName:holder,policy:readPolicy(world,holder,3),bindingExplanations:bindings.map(each=>each.explanation),relevance:state===`GRANTED`?HIGH:RELEVANCE}}}
function explainBinding(world,caller,binding,principal,permission,meets){
let included=mayReadRole(world,caller,binding.role)?roleIncludes(world,binding.role,permission):void 0;
let memberships=(binding.members??[]).map(member=>[member,membership(world,caller,member,principal)]);
let matched=memberships.some(([,how])=>how===`MATCHED`);
let unseen=!matched&&memberships.some(([,how])=>how===`UNKNOWN_INFO`);
let expression=binding.condition?.expression;
let met=expression===void 0||meets(expression);
let state=included===!1||!matched&&!unseen||met===!1?`NOT_GRANTED`:included===void 0||unseen?`UNKNOWN_INFO`:met===void 0?`UNKNOWN_CONDITIONAL`:`GRANTED`;
return{state,explanation:{allowAccessState:`ALLOW_ACCESS_STATE_${state}`,role:binding.role,rolePermission:included===void 0?`ROLE_PERMISSION_UNKNOWN_INFO`:`ROLE_PERMISSION_${included?`INCLUDED`:`NOT_INCLUDED`}`,rolePermissionRelevance:included?HIGH:RELEVANCE,combinedMembership:{membership:`MEMBERSHIP_${matched?`MATCHED`:unseen?`UNKNOWN_INFO`:`NOT_MATCHED`}`,relevance:matched?HIGH:RELEVANCE},memberships:Object.fromEntries(memberships.map(([member,how])=>[member,{membership:`MEMBERSHIP_${how}`,relevance:how===`MATCHED`?HIGH:RELEVANCE}])),...binding.condition&&{condition:binding.condition,conditionExplanation:met===void 0?{errors:[NO_CONTEXT]}:{value:met}},relevance:state===`GRANTED`?HIGH:RELEVANCE}}}
let NO_CONTEXT={code:9,message:`The condition uses attributes that the condition context does not give.`};
function mayReadRole(world,caller,role){
let[,kind,id=``]=/^(projects|organizations)\/([^/]+)\/roles\//.exec(role)??[];
return!kind||authorize(world,caller,`iam.roles.get`,`//cloudresourcemanager.googleapis.com/${kind}/${id}`)}
function membership(world,caller,member,principal){
if(member.startsWith(`group:`)&&!caller.member.startsWith(`user:`))return`UNKNOWN_INFO`;
return isMember(world,member,principal)?`MATCHED`:`NOT_MATCHED`}
function explainDeny(world,caller,principal,permission,resource,meets){
if(lineage(world,resource).filter(holder=>world.denyRules.has(holder)).some(holder=>!authorize(world,caller,`iam.denypolicies.get`,holder)))return`UNKNOWN_INFO`;
let at=unknown=>isDenied(world,principal,permission,resource,expression=>meets(expression)??unknown);
if(at(!1))return`DENIED`;
return at(!0)?`UNKNOWN_CONDITIONAL`:`NOT_DENIED`}
let API=`vpcaccess.googleapis.com`;
function routes(_world){
return define(API,[[`GET`,`/v1/projects/{project}/locations/{location}/connectors/{connector}`,get]])}
function get(call,world){
let{project=``,location,connector}=call.params;
let name=`projects/${projectIdOf(world,project)}/locations/${location}/connectors/${connector}`;
let permission=`vpcaccess.connectors.get`;
if(!authorize(world,call.principal,permission,fullName.connector(name)))throw deniedOrAbsent(API,permission,`//${API}/${name}`);
let state=findAsset(world,fullName.connector(name));
if(!state)throw new Refusal(`NOT_FOUND`,`Resource '${name}' was not found`);
return{body:{network:`default`,state:`READY`,...state.fields,name}}}
let APIS=[routes$10,routes$12,routes$8,routes$9,routes$11,routes$23,routes$3,routes$26,routes$15,routes$2,routes$16,routes$20,routes$17,routes$18,routes$19,routes$13,routes$5,routes$14,routes$1,routes$6,routes$22,routes$25,routes$7,routes$21,routes,routes$4,routes$24];
function allRoutes(world){
return APIS.flatMap(routes=>routes(world))}
let DAY=864e5;
let OID={commonName:`550403`,ecdsaWithSha256:`2a8648ce3d040302`,subjectAltName:`551d11`,basicConstraints:`551d13`,keyUsage:`551d0f`,extendedKeyUsage:`551d25`,serverAuth:`2b06010505070301`,subjectKeyIdentifier:`551d0e`,authorityKeyIdentifier:`551d23`};
function makeAuthority(){
let root=(0,node_crypto__WEBPACK_IMPORTED_MODULE_10__.generateKeyPairSync)(`ec`,{namedCurve:`P-256`});
let name=distinguishedName(`Embedded cloud CA`);
let id=(0,node_crypto__WEBPACK_IMPORTED_MODULE_10__.randomBytes)(20);
let certificate=build(name,name,root.publicKey,root.privateKey,[extension(OID.basicConstraints,sequence(tlv(1,[255])),!0),extension(OID.keyUsage,tlv(3,[1,6]),!0),extension(OID.subjectKeyIdentifier,tlv(4,id))]);
return{certificate:pem(certificate),issue(host){
let leaf=(0,node_crypto__WEBPACK_IMPORTED_MODULE_10__.generateKeyPairSync)(`ec`,{namedCurve:`P-256`});
let extensions=[extension(OID.basicConstraints,sequence(),!0),extension(OID.keyUsage,tlv(3,[7,128]),!0),extension(OID.extendedKeyUsage,sequence(oid(OID.serverAuth))),extension(OID.subjectAltName,sequence(tlv(130,Buffer.from(host)))),extension(OID.authorityKeyIdentifier,sequence(tlv(128,id)))];
let cert=build(distinguishedName(host),name,leaf.publicKey,root.privateKey,extensions);
return{key:leaf.privateKey.export({type:`pkcs8`,format:`pem`}).toString(),cert:pem(cert)}}}}
function build(subject,issuer,publicKey,signer,extensions){
let algorithm=sequence(oid(OID.ecdsaWithSha256));
let serial=Buffer.concat([Buffer.from([1]),(0,node_crypto__WEBPACK_IMPORTED_MODULE_10__.randomBytes)(15)]);
let body=sequence(tlv(160,tlv(2,[2])),tlv(2,serial),algorithm,issuer,sequence(time(Date.now()-DAY),time(Date.now()+30*DAY)),subject,publicKey.export({type:`spki`,format:`der`}),tlv(163,sequence(...extensions)));
return sequence(body,algorithm,tlv(3,Buffer.concat([Buffer.from([0]),(0,node_crypto__WEBPACK_IMPORTED_MODULE_10__.sign)(`sha256`,body,signer)])))}
function tlv(tag,content){
let bytes=Buffer.from(content);
let{length}=bytes;
let size=length<128?[length]:length<256?[129,length]:[130,length>>8,length&255];
return Buffer.concat([Buffer.from([tag,...size]),bytes])}
let sequence=(...parts)=>tlv(48,Buffer.concat(parts));
let oid=hex=>tlv(6,Buffer.from(hex,`hex`));
let distinguishedName=common=>{
let value=tlv(12,Buffer.from(common.slice(0,64)));
return sequence(tlv(49,sequence(oid(OID.commonName),value)))};
let extension=(id,value,critical=!1)=>sequence(oid(id),...critical?[tlv(1,[255])]:[],tlv(4,value));
let time=ms=>tlv(24,Buffer.from(`${new Date(ms).toISOString().replace(/[-:T]/g,``).slice(0,14)}Z`));
let pem=der=>`-----BEGIN CERTIFICATE-----\n${der.toString(`base64`).replace(/.{64}/g,`$&
`).trimEnd()}\n-----END CERTIFICATE-----\n`;
function makeCertificates(){
let authority=makeAuthority();
let contexts=new Map;
let folder=(0,node_fs__WEBPACK_IMPORTED_MODULE_4__.mkdtempSync)((0,node_path__WEBPACK_IMPORTED_MODULE_5__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_8__.tmpdir)(),`sandbox-`));
let caFile=(0,node_path__WEBPACK_IMPORTED_MODULE_5__.join)(folder,`ca.pem`);
(0,node_fs__WEBPACK_IMPORTED_MODULE_4__.writeFileSync)(caFile,authority.certificate);
return{caFile,contextOf:host=>{
let context=contexts.get(host)??(0,node_tls__WEBPACK_IMPORTED_MODULE_15__.createSecureContext)(authority.issue(host));
contexts.set(host,context);
return context},remove:()=>(0,node_fs__WEBPACK_IMPORTED_MODULE_4__.rmSync)(folder,{recursive:!0,force:!0})}}
let SETTINGS={maxConcurrentStreams:100,initialWindowSize:1<<20,maxHeaderListSize:65536};
function createTlsServer({contextOf},serve,note){
let SNICallback=(name,done)=>done(null,contextOf(name));
let server=(0,node_http2__WEBPACK_IMPORTED_MODULE_17__.createSecureServer)({allowHTTP1:!0,settings:SETTINGS,SNICallback},(request,response)=>{
isMisdirected(request)?response.writeHead(421).end(`Misdirected Request`):serve(request,response)});
server.on(`session`,session=>{
session.setLocalWindowSize(SETTINGS.initialWindowSize);
note(session)});
server.on(`secureConnection`,socket=>{
socket.alpnProtocol!==`h2`&&note(socket)});
server.on(`sessionError`,()=>void 0);
server.on(`tlsClientError`,()=>void 0);
return server}
let isHttp2=request=>`stream`in request;
function isMisdirected(request){
if(!isHttp2(request))return!1;
let socket=request.stream.session?.socket;
return request.authority.replace(/:\d+$/,``)!==socket?.servername}
let connectionOf=request=>(isHttp2(request)?request.stream.session:void 0)??request.socket;
function headersOf(request){
if(!isHttp2(request))return request.headers;
let named=Object.entries(request.headers).filter(([name])=>!name.startsWith(`:`));
return{host:request.authority,...Object.fromEntries(named)}}
let protocolOf=request=>`encrypted`in request.socket?`https:`:`http:`;
function drop(request){
isHttp2(request)?request.stream.session?.destroy():request.socket.destroy()}
function listComments(request){
let{world,params}=request;
let issue=Number(params[0]);
if(!isThere(world,issue))return NOT_FOUND;
return paged(world.github.comments.filter(comment=>comment.issue===issue),request,shownIn$2(world))}
function addComment({world,params,body}){
let{github,clock}=world;
let issue=Number(params[0]);
if(!isThere(world,issue))return NOT_FOUND;
if(!mayComment(world,issue))return FORBIDDEN;
let text=commentText(body);
if(text===void 0)return INVALID;
let now=clock.now();
let comment={id:Math.max(999,...github.comments.map(comment=>comment.id))+1,issue,body:text,author:github.viewer,createdMs:now,updatedMs:now};
github.comments.push(comment);
return{status:201,body:shownIn$2(world)(comment)}}
function editComment({world,params,body}){
let comment=commentOf(world,params);
if(!comment)return NOT_FOUND;
if(!mayComment(world,comment.issue))return FORBIDDEN;
let text=commentText(body);
if(text===void 0)return INVALID;
comment.body=text;
comment.updatedMs=world.clock.now();
return{body:shownIn$2(world)(comment)}}
function deleteComment({world,params}){
let comment=commentOf(world,params);
if(!comment)return NOT_FOUND;
if(!mayComment(world,comment.issue))return FORBIDDEN;
world.github.comments.splice(world.github.comments.indexOf(comment),1);
return{status:204,body:``}}
let isThere=({github},number)=>github.pulls.has(number)||github.tracked.some(issue=>issue.number===number);
let mayComment=({github},number)=>(github.pulls.has(number)?github.pullRequests:github.issues)===`write`;
let commentOf=({github},[id])=>github.comments.find(each=>each.id===Number(id));
let shownIn$2=world=>({id,issue,body,author,createdMs,updatedMs})=>({id,node_id:nodeId(`IssueComment`,id),url:apiAddress(world,`issues/comments/${id}`),html_url:`https://github.com/${world.runner.claims.repository}/pull/${issue}#issuecomment-${id}`,issue_url:apiAddress(world,`issues/${issue}`),body,user:userOf(author),created_at:time$1(createdMs),updated_at:time$1(updatedMs),author_association:author.endsWith(`[bot]`)?`NONE`:`MEMBER`});
function commentText(sent){
let text=typeof sent==`object`&&sent?sent.body:void 0;
return typeof text==`string`&&text.trim()!==``&&text.length<=65536?text:void 0}
let INVALID=invalid$5(`IssueComment`,`data`,`unprocessable`);
let STATES=[`error`,`failure`,`inactive`,`in_progress`,`queued`,`pending`,`success`];
function makeGitHub(spec={}){
return{token:`ghs_played`,viewer:spec.viewer??`github-actions[bot]`,pullRequests:spec.pullRequests??`write`,mayDeploy:spec.deployments??`write`,issues:spec.issues??`write`,administration:spec.administration??!1,pulls:new Map(Object.entries(spec.pulls??{}).map(([number,pull])=>[Number(number),typeof pull==`string`?{state:pull}:pull])),tracked:[],comments:[],deployments:[],environments:new Map,limits:(spec.limits??[]).map(limit=>({...limit}))}}
function listDeployments(request){
let{world,query}=request;
if(world.github.mayDeploy===`none`)return FORBIDDEN;
let wanted=[`sha`,`ref`,`task`,`environment`];
return paged(world.github.deployments.filter(each=>wanted.every(field=>[null,`none`,each[field]].includes(query.get(field)))).toReversed(),request,shownIn$1(world))}
function createDeployment({world,body}){
let{github,clock}=world;
if(github.mayDeploy!==`write`)return FORBIDDEN;
let sent=fitting(body,DEPLOYMENT);
if(!sent)return invalid$5(`Deployment`,`ref`,`missing_field`);
let{ref,task=`deploy`,environment=`production`,description=``,payload={}}=sent;
if(!ref)return invalid$5(`Deployment`,`ref`,`missing_field`);
let sha=commitOf(world,ref);
if(!sha)return refusal(422,`No ref found for: ${ref}`);
if(!Array.isArray(sent.required_contexts)||sent.required_contexts.length>0)return refusal(409,`Conflict: Commit status checks failed for ${ref}.`);
let deployment={id:Math.max(0,...github.deployments.map(({id})=>id))+1,sha,ref,task,payload,environment,description,transient:sent.transient_environment===!0,production:sent.production_environment??environment===`production`,creator:github.viewer,createdMs:clock.now(),statuses:[]};
github.deployments.push(deployment);
github.environments.has(environment)||github.environments.set(environment,{createdMs:clock.now(),secrets:[],variables:[],rules:[]});
return{status:201,body:shownIn$1(world)(deployment)}}
function getDeployment({world,params}){
let deployment=deploymentOf(world,params);
return deployment&&world.github.mayDeploy!==`none`?{body:shownIn$1(world)(deployment)}:NOT_FOUND}
function deleteDeployment({world,params}){
let{github}=world;
let deployment=deploymentOf(world,params);
if(!deployment)return NOT_FOUND;
if(github.mayDeploy!==`write`)return FORBIDDEN;
if((deployment.statuses.at(-1)?.state??`success`)===`success`&&github.deployments.length>1)return refusal(422,`We cannot delete an active deployment unless it is the only deployment in a given environment.`);
github.deployments.splice(github.deployments.indexOf(deployment),1);
return{status:204,body:``}}
function listStatuses(request){
let{world,params}=request;
let deployment=deploymentOf(world,params);
if(!deployment||world.github.mayDeploy===`none`)return NOT_FOUND;
return paged(deployment.statuses.toReversed(),request,shownStatus(world,deployment))}
function createStatus({world,params,body}){
let{github}=world;
let deployment=deploymentOf(world,params);
if(!deployment)return NOT_FOUND;
if(github.mayDeploy!==`write`)return FORBIDDEN;
let sent=fitting(body,STATUS);
let state=STATES.find(each=>each===sent?.state);
if(!sent||!state)return invalid$5(`DeploymentStatus`,`state`,`invalid`);
let{description=``,environment,environment_url:environmentUrl=``,log_url:log,target_url:target}=sent;
if(description.length>140)return invalid$5(`DeploymentStatus`,`description`,`custom`,`description is too long (maximum is 140 characters)`);
let status=addStatus(world,deployment,{state,description,environment:environment??deployment.environment,environmentUrl,logUrl:log??target??``});
deployment.environment=status.environment;
state===`success`&&sent.auto_inactive!==!1&&retireOthers(world,deployment);
return{status:201,body:shownStatus(world,deployment)(status)}}
function retireOthers(world,{id,environment}){
for(let other of world.github.deployments){
let succeeded=other.statuses.at(-1)?.state===`success`;
if(other.id>=id||other.environment!==environment||other.transient||other.production||!succeeded)continue;
addStatus(world,other,{state:`inactive`,description:``,environment,environmentUrl:``,logUrl:``})}}
function addStatus(world,deployment,said){
let ids=world.github.deployments.flatMap(({statuses})=>statuses.map(({id})=>id));
let id=Math.max(0,...ids)+1;
let status={...said,id,creator:world.github.viewer,createdMs:world.clock.now()};
deployment.statuses.push(status);
return status}
function listEnvironments(request){
let{world}=request;
let all=[...world.github.environments.keys()];
let{headers,body}=paged(all,request,name=>shownEnvironment(world,name));
return{...headers&&{headers},body:{total_count:all.length,environments:body}}}
function getEnvironment({world,params:[name=``]}){
return world.github.environments.has(name)?{body:shownEnvironment(world,name)}:NOT_FOUND}
function listEnvironmentSecrets(request){
return listed(request,`secrets`)}
function listEnvironmentVariables(request){
return listed(request,`variables`)}
function listed({world:{github,clock},params:[name=``]},what){
if(!github.administration)return FORBIDDEN;
let environment=github.environments.get(name);
if(!environment)return NOT_FOUND;
let times={created_at:time$1(clock.now()),updated_at:time$1(clock.now())};
let all=environment[what].map(each=>({name:each,...what===`variables`&&{value:`x`},...times}));
return{body:{total_count:all.length,[what]:all}}}
function deleteEnvironment({world:{github},params:[name=``]}){
if(!github.administration)return FORBIDDEN;
return github.environments.delete(name)?{status:204,body:``}:NOT_FOUND}
let deploymentOf=({github},[id])=>github.deployments.find(each=>each.id===Number(id));
function commitOf({github,runner},ref){
let heads=[...github.pulls.values()].flatMap(({head,mergeSha,earlier=[]})=>[head?.sha??`1`.repeat(40),mergeSha,...earlier]);
let{sha,ref:branch}=runner.claims;
if(ref===branch||ref===branch?.replace(/^refs\/heads\//,``))return sha;
return[...heads,sha].includes(ref)?ref:void 0}
let DEPLOYMENT={ref:`string`,task:`string`,auto_merge:`boolean`,required_contexts:`strings`,payload:`json`,environment:`string`,description:`nullable`,transient_environment:`boolean`,production_environment:`boolean`};
let STATUS={state:`string`,target_url:`string`,log_url:`string`,description:`string`,environment:`string`,environment_url:`string`,auto_inactive:`boolean`};
let FITS={string:value=>typeof value==`string`,boolean:value=>typeof value==`boolean`,strings:value=>Array.isArray(value)&&value.every(each=>typeof each==`string`),json:value=>typeof value==`string`||typeof value==`object`&&!!value&&!Array.isArray(value),nullable:value=>value===null||typeof value==`string`};
function fitting(body,properties){
if(typeof body!=`object`||!body)return;
return Object.entries(body).every(([name,value])=>{
let kind=Object.hasOwn(properties,name)?properties[name]:void 0;
return kind!==void 0&&FITS[kind](value)})?body:void 0}
let shownIn$1=world=>({id,sha,ref,task,payload,environment,description,createdMs,...each})=>({url:apiAddress(world,`deployments/${id}`),id,node_id:nodeId(`Deployment`,id),sha,ref,task,payload,original_environment:environment,environment,description,creator:userOf(each.creator),created_at:time$1(createdMs),updated_at:time$1(each.statuses.at(-1)?.createdMs??createdMs),statuses_url:apiAddress(world,`deployments/${id}/statuses`),repository_url:apiAddress(world,``),transient_environment:each.transient,production_environment:each.production});
let shownStatus=(world,deployment)=>({id,state,description,environment,environmentUrl,logUrl,creator,createdMs})=>({url:apiAddress(world,`deployments/${deployment.id}/statuses/${id}`),id,node_id:nodeId(`DeploymentStatus`,id),state,creator:userOf(creator),description,environment,target_url:logUrl,created_at:time$1(createdMs),updated_at:time$1(createdMs),deployment_url:apiAddress(world,`deployments/${deployment.id}`),repository_url:apiAddress(world,``),environment_url:environmentUrl,log_url:logUrl});
function shownEnvironment(world,name){
let id=[...world.github.environments.keys()].indexOf(name)+1;
let created=time$1(world.github.environments.get(name)?.createdMs??0);
return{id,node_id:nodeId(`Environment`,id),name,url:apiAddress(world,`environments/${encodeURIComponent(name)}`),html_url:`https://github.com/${world.runner.claims.repository}/deployments/activity_log?environments_filter=${encodeURIComponent(name)}`,created_at:created,updated_at:created,protection_rules:world.github.environments.get(name)?.rules??[],deployment_branch_policy:null}}
function listIssues(request){
let{world,query}=request;
if(world.github.issues===`none`)return FORBIDDEN;
let state=query.get(`state`)??`open`;
let labels=(query.get(`labels`)??``).split(`,`).filter(Boolean);
let creator=query.get(`creator`);
return paged(world.github.tracked.filter(issue=>(state===`all`||issue.state===state)&&labels.every(label=>issue.labels.includes(label))&&(creator===null||issue.author===creator)).toReversed(),request,shownIn(world))}
function createIssue({world,body}){
let{github,clock}=world;
if(github.issues!==`write`)return FORBIDDEN;
let{title,body:text=``,labels=[],...others}=object(body);
if(typeof title!=`string`||title.trim()===``)return invalid$5(`Issue`,`title`,`missing_field`);
if(Object.keys(others).length>0||!isBody(text)||!isLabels(labels))return invalid$5(`Issue`,`body`,`invalid`);
let now=clock.now();
let issue={number:Math.max(0,...github.pulls.keys(),...github.tracked.map(issue=>issue.number))+1,title,body:text,labels:[...labels],state:`open`,reason:null,author:github.viewer,createdMs:now,updatedMs:now};
github.tracked.push(issue);
return{status:201,body:shownIn(world)(issue)}}
function editIssue({world,params,body}){
let{github,clock}=world;
let issue=github.tracked.find(each=>each.number===Number(params[0]));
if(!issue)return NOT_FOUND;
if(github.issues!==`write`)return FORBIDDEN;
let{title=issue.title,body:text=issue.body,state=issue.state,state_reason:reason,...others}=object(body);
if(typeof title!=`string`||!isBody(text)||Object.keys(others).length>0)return invalid$5(`Issue`,`body`,`invalid`);
if(state!==`open`&&state!==`closed`)return invalid$5(`Issue`,`state`,`invalid`);
let usual=state===`closed`?`completed`:issue.state===`closed`?`reopened`:issue.reason;
Object.assign(issue,{title,body:text,state,reason:reason??usual,updatedMs:clock.now()});
return{body:shownIn(world)(issue)}}
let object=sent=>typeof sent==`object`&&sent&&!Array.isArray(sent)?{...sent}:{};
let isBody=text=>typeof text==`string`&&text.length<=65536;
let isLabels=labels=>Array.isArray(labels)&&labels.every(label=>typeof label==`string`&&label!==``&&label.length<=50);
let shownIn=world=>({number,title,body,labels,state,reason,author,createdMs,updatedMs})=>{
let url=apiAddress(world,`issues/${number}`);
return{id:1e6+number,node_id:nodeId(`Issue`,number),url,repository_url:apiAddress(world,``),labels_url:`${url}/labels{/name}`,comments_url:`${url}/comments`,events_url:`${url}/events`,html_url:`https://github.com/${world.runner.claims.repository}/issues/${number}`,number,title,body,state,state_reason:reason,user:userOf(author),labels:labels.map((name,at)=>({id:at+1,node_id:nodeId(`Label`,at+1),url:apiAddress(world,`labels/${encodeURIComponent(name)}`),name,color:`ededed`,default:!1,description:null})),assignee:null,assignees:[],milestone:null,locked:!1,active_lock_reason:null,comments:world.github.comments.filter(({issue})=>issue===number).length,closed_at:state===`closed`?time$1(updatedMs):null,created_at:time$1(createdMs),updated_at:time$1(updatedMs),author_association:author.endsWith(`[bot]`)?`NONE`:`MEMBER`}};
function overLimit({github,clock},method){
let refused;
for(let limit of github.limits){
if(limit.kind===`secondary`&&method===`GET`)continue;
limit.seen=(limit.seen??0)+1;
let over=limit.seen-limit.after;
if(over<1||over>limit.times)continue;
let{kind,status,waitSeconds}=limit;
let reset=String(Math.ceil(clock.now()/1e3)+(waitSeconds??3600));
refused??=kind===`primary`?refusal(status,`API rate limit exceeded for installation ID 1.`,{"x-ratelimit-limit":`1000`,"x-ratelimit-remaining":`0`,"x-ratelimit-reset":reset}):refusal(status,`You have exceeded a secondary rate limit. Please wait a few minutes before you try again.`,waitSeconds===void 0?void 0:{"retry-after":String(waitSeconds)})}
return refused}
let GRAPHQL=`/api/graphql`;
let isRestPath=path=>path.startsWith(`/api/v3/`)||path===GRAPHQL;
let REPOSITORY=`^/repos/([^/]+/[^/]+)`;
let ROUTES=[[`GET`,`/pulls/(\\d+)`,getPull],[`GET`,`/issues/(\\d+)/comments`,listComments],[`POST`,`/issues/(\\d+)/comments`,addComment],[`PATCH`,`/issues/comments/(\\d+)`,editComment],[`DELETE`,`/issues/comments/(\\d+)`,deleteComment],[`GET`,`/issues`,listIssues],[`POST`,`/issues`,createIssue],[`PATCH`,`/issues/(\\d+)`,editIssue],[`GET`,`/deployments`,listDeployments],[`POST`,`/deployments`,createDeployment],[`GET`,`/deployments/(\\d+)`,getDeployment],[`DELETE`,`/deployments/(\\d+)`,deleteDeployment],[`GET`,`/deployments/(\\d+)/statuses`,listStatuses],[`POST`,`/deployments/(\\d+)/statuses`,createStatus],[`GET`,`/environments`,listEnvironments],[`GET`,`/environments/([^/]+)`,getEnvironment],[`GET`,`/environments/([^/]+)/secrets`,listEnvironmentSecrets],[`GET`,`/environments/([^/]+)/variables`,listEnvironmentVariables],[`DELETE`,`/environments/([^/]+)`,deleteEnvironment]].map(([method,path,handle])=>[method,RegExp(`${REPOSITORY}${path}$`),handle]);
async function answerRest(world,request,url,line){
let{token}=world.github;
let{claims}=world.runner;
let method=request.method??``;
let given=/^(?:token|bearer)\s+(\S+)$/i.exec(request.headers.authorization??``)?.[1];
if(!request.headers[`user-agent`])return refusal(403,`Request forbidden by administrative rules.`);
let path=url.pathname.slice(7);
let[,about]=RegExp(`${REPOSITORY}$`).exec(path)??[];
if(about!==void 0&&method===`GET`&&(given===void 0||given===token))return(given===token||claims.repository_visibility===`public`)&&about.toLowerCase()===claims.repository?.toLowerCase()?getRepository(world):NOT_FOUND;
if(given!==token)return refusal(401,`Bad credentials`);
method!==`GET`&&(line.body=await readJson(request));
if(url.pathname===GRAPHQL)return method===`POST`?answerQuery(world,line.body):NOT_FOUND;
let over=overLimit(world,method);
if(over)return over;
for(let[of,pattern,handle]of ROUTES){
let[,repository,...params]=pattern.exec(path)??[];
if(!repository||of!==method)continue;
if(repository.toLowerCase()!==claims.repository?.toLowerCase())return NOT_FOUND;
let address=new URL(`${url.pathname}${url.search}`,`${protocolOf(request)}//${request.headers.host}`);
return handle({world,params:params.map(decodeURIComponent),query:url.searchParams,address,body:line.body})}
return NOT_FOUND}
function answerQuery({github},body){
let query=body?.query;
if(typeof query!=`string`)return refusal(400,`A query attribute must be specified and must be a string.`);
if(/^\s*(?:query\s*)?\{\s*viewer\s*\{\s*login\s*\}\s*\}\s*$/.test(query))return{body:{data:{viewer:{login:github.viewer}}}};
return{body:{errors:[{message:`The emulated GitHub has no such query.`}]}}}
function getRepository({runner:{claims}}){
let{repository=``,repository_owner:login=``}=claims;
return{body:{id:Number(claims.repository_id),name:repository.split(`/`)[1]??``,full_name:repository,private:claims.repository_visibility!==`public`,owner:{login,id:Number(claims.repository_owner_id)}}}}
function getPull({world,params}){
let{github,runner}=world;
let number=Number(params[0]);
let pull=github.pulls.get(number);
if(!pull||github.pullRequests===`none`)return NOT_FOUND;
let{state,title=`Pull request ${number}`}=pull;
let{head={repository:runner.claims.repository??null,sha:`1`.repeat(40)},mergeSha=null}=pull;
return{body:{number,state,title,locked:!1,url:apiAddress(world,`pulls/${number}`),head:{sha:head.sha,ref:`patch-1`,repo:head.repository===null?null:{full_name:head.repository}},merge_commit_sha:mergeSha}}}
let POLICIES=[{of:/^\/v\d\/(projects\/[^/]+):setIamPolicy$/,service:`cloudresourcemanager.googleapis.com`,type:`project`,method:`SetIamPolicy`,name:path=>path},{of:/^\/storage\/v1\/b\/([^/]+)\/iam$/,service:`storage.googleapis.com`,type:`gcs_bucket`,method:`storage.setIamPermissions`,name:bucket=>`projects/_/buckets/${bucket}`}];
function auditPolicy(world,{api,method,path,principal}){
for(let{of,service,type,method:methodName,name}of POLICIES){
let found=service===api&&method!==`GET`?of.exec(decodeURIComponent(path))?.[1]:void 0;
if(found===void 0)continue;
let resourceName=name(found);
let versions=world.policies.get(`//${service}/${resourceName}`)??[];
let[before,after]=[versions.at(-2),versions.at(-1)].map(version=>cells(version?.bindings??[]));
let project=projectOf(world,resourceName);
let timestamp=world.clock.timestamp();
let labels=type===`project`?{project_id:project}:{project_id:project,bucket_name:found};
world.logs.push({insertId:crypto.randomUUID(),logName:`projects/${project}/logs/cloudaudit.googleapis.com%2Factivity`,resource:{type,labels},severity:`NOTICE`,timestamp,receiveTimestamp:timestamp,protoPayload:{"@type":`type.googleapis.com/google.cloud.audit.AuditLog`,authenticationInfo:{principalEmail:principal.email??``,principalSubject:principal.member},serviceName:service,methodName,resourceName,serviceData:{"@type":`type.googleapis.com/google.iam.v1.logging.AuditData`,policyDelta:{bindingDeltas:[...[...before??[]].filter(([key])=>!after?.has(key)).map(([,cell])=>({action:`REMOVE`,...cell})),...[...after??[]].filter(([key])=>!before?.has(key)).map(([,cell])=>({action:`ADD`,...cell}))]}}}})}}
let cells=bindings=>new Map(bindings.flatMap(({role,members,condition})=>(members??[]).map(member=>{
let cell={role,member,...condition&&{condition}};
return[JSON.stringify(cell),cell]})));
let projectOf=(world,name)=>{
let[,project=``,,bucket=``]=name.split(`/`);
return world.buckets.get(bucket)?.projectId??findProject(world,project)?.projectId??project};
let v2=(collection,one,type,label)=>({of:RegExp(`^/v2/projects/([^/]+)/locations/([^/]+)/${collection}(?:/([^/:]+))?(?::(setIamPolicy))?$`),service:`run.googleapis.com`,type,label,methods:{POST:`google.cloud.run.v2.${one}s.Create${one}`,PATCH:`google.cloud.run.v2.${one}s.Update${one}`,DELETE:`google.cloud.run.v2.${one}s.Delete${one}`,setIamPolicy:`google.cloud.run.v2.${one}s.SetIamPolicy`}});
let v1=(collection,one,type,label)=>({of:RegExp(`^/apis/[^/]+/v1/namespaces/([^/]+)()/${collection}(?:/([^/:]+))?$`),service:`run.googleapis.com`,type,label,methods:{POST:`google.cloud.run.v1.${one}s.Create${one}`,PUT:`google.cloud.run.v1.${one}s.Replace${one}`,DELETE:`google.cloud.run.v1.${one}s.Delete${one}`}});
let SCHEDULER=`google.cloud.scheduler.v1.CloudScheduler`;
let AUDITED=[v2(`services`,`Service`,`cloud_run_revision`,`service_name`),v2(`jobs`,`Job`,`cloud_run_job`,`job_name`),v2(`workerPools`,`WorkerPool`,`cloud_run_worker_pool`,`worker_pool_name`),v1(`services`,`Service`,`cloud_run_revision`,`service_name`),v1(`jobs`,`Job`,`cloud_run_job`,`job_name`),{of:/^\/v1\/projects\/([^/]+)\/locations\/([^/]+)\/jobs(?:\/([^/:]+))?(?::(pause|resume))?$/,service:`cloudscheduler.googleapis.com`,type:`cloud_scheduler_job`,label:`job_id`,methods:{POST:`${SCHEDULER}.CreateJob`,PATCH:`${SCHEDULER}.UpdateJob`,DELETE:`${SCHEDULER}.DeleteJob`,pause:`${SCHEDULER}.PauseJob`,resume:`${SCHEDULER}.ResumeJob`}}];
function audit(world,call){
let{api,method,path,query,params,body,principal}=call;
if(method===`GET`||query.get(`validateOnly`)===`true`||query.get(`dryRun`)===`all`)return;
auditPolicy(world,call);
for(let{of,service,type,label,methods}of AUDITED){
let found=service===api?of.exec(decodeURIComponent(path)):null;
let[,,,named,verb]=found??[];
let name=methods[verb??method];
if(!found||name===void 0||named===void 0&&method!==`POST`)continue;
let project=params.project??params.namespace??``;
let location=params.location??regionOf(call);
let id=named??idOf(query,body);
let timestamp=world.clock.timestamp();
world.logs.push({insertId:crypto.randomUUID(),logName:`projects/${project}/logs/cloudaudit.googleapis.com%2Factivity`,resource:{type,labels:{[label]:id,location,project_id:project}},severity:`NOTICE`,timestamp,receiveTimestamp:timestamp,protoPayload:{"@type":`type.googleapis.com/google.cloud.audit.AuditLog`,authenticationInfo:{principalEmail:principal.email??``,principalSubject:principal.member},serviceName:service,methodName:name,resourceName:path.startsWith(`/apis/`)?`namespaces/${project}/${type===`cloud_run_job`?`jobs`:`services`}/${id}`:path.replace(/^\/v\d\//,``).replace(/:\w+$/,``)}});
return}}
function idOf(query,body){
let given=query.get(`serviceId`)??query.get(`jobId`)??query.get(`workerPoolId`);
let metadata=body.metadata;
return given??metadata?.name??String(body.name??``).split(`/`).at(-1)??``}
function faultFinder(world){
let seen=new Map;
return request=>{
let found;
for(let fault of world.faults){
if(!matches(fault,request))continue;
let n=(seen.get(fault)??0)+1;
seen.set(fault,n);
let first=fault.nth??1;
let times=fault.times??1;
n>=first&&(times===0||n<first+times)&&(found??=fault)}
return found}}
let isDryRun=({query})=>query.validateOnly===`true`||query.dryRun===`all`;
function matches(fault,request){
if(isDryRun(request)&&(fault.method!==void 0||fault.nth!==void 0))return!1;
if(fault.method!==void 0&&fault.method!==request.method)return!1;
if(fault.api!==void 0&&fault.api!==request.api)return!1;
return fault.path===void 0||new RegExp(fault.path).test(request.path)}
let STANDARD_QUERY=new Set(`$.xgafv $alt $callback $fields $key $prettyPrint $userProject $httpMethod access_token alt callback fields key oauth_token prettyPrint quotaUser uploadType upload_protocol userIp userProject`.split(` `));
async function serve(world,{certificates,secure=!1}={}){
let routes=allRoutes(world);
let byApi=Map.groupBy(routes,route=>route.api);
let requests=[];
let began=performance.now();
let beganMs=Date.now();
let hit=faultFinder(world);
let stop=new AbortController;
let servers=[];
let sockets=new Set;
let opened=new WeakMap;
let connections=0;
let numbers=0;
let fronts=new Map;
let byPort=new Map;
let count=0;
async function serveOne(where,key,request,response){
world.clock.settle();
let gone=new AbortController;
response.once(`close`,()=>response.writableFinished||gone.abort());
let headers=headersOf(request);
let host=headers.host??``;
let target=withoutOrigin(request.url??`/`);
let url=new URL(target,`http://unused`);
let path=target.split(`?`)[0]||`/`;
let api=where??apiOfHost(host)??byPort.get(loopbackPort(host))??apiOfPath(routes,request.method??``,path)??host;
count+=1;
let line={n:count,method:request.method??``,api,host,path:safeDecode(path),query:Object.fromEntries(url.searchParams),body:void 0,principal:null,userAgent:headers[`user-agent`]??``,reason:String(headers[`x-goog-request-reason`]??``),connection:opened.get(connectionOf(request))?.number??0,status:0,startMs:performance.now()-began,endMs:0};
requests.push(line);
let fault=hit(line);
let answer;
try{
await world.clock.sleep(connecting(connectionOf(request))+world.delays.requestMs+(fault?.delayMs??0));
let chosen=await world.gate?.(line);
if(chosen){
fault=chosen;
await world.clock.sleep(chosen.delayMs??0)}
if(fault?.reset)return drop(request);
answer=fault?.served?void 0:faultAnswer(fault);
let signal=AbortSignal.any([gone.signal,stop.signal]);
answer??=api===`front`?await front({...key!==void 0&&{key},host,method:line.method,url:request.url??`/`,headers,stream:request},world):api===`github`?isRestPath(path)?await answerRest(world,request,url,line):answerRunner(world,request,url):await answerApi(byApi.get(api)??[],{api,host,path,url,request,signal,line})}catch(error){
answer=refused(api,error)}finally{
line.status=answer?.status??(answer?200:0);
line.endMs=performance.now()-began}
if(fault?.lost)return drop(request);
fault?.served&&(answer=faultAnswer(fault));
answer&&(fault?.half||fault?.stallMs)?await sendInPart(world,response,answer,fault):answer&&send(response,answer,line);
request.readableEnded||request.resume()}
function connecting(connection){
let at=opened.get(connection)?.at??0;
return Math.max(0,at+(world.delays.connectMs??0)-performance.now())}
async function answerApi(candidates,at){
let method=at.request.method??``;
let{route,params,others}=findRoute(candidates,method,at.path);
if(!route)throw notFound(at.api,method,at.path,others,candidates.length>0);
let principal=route.open?{member:``,expiresMs:0,scopes:[]}:authenticate(world,route.api,at.request.headers.authorization);
at.line.principal=principal.member||null;
route.always||requireEnabled(world,route.api,params,principal);
refuseUnknownQuery(route,at.url.searchParams);
let body=route.raw?{}:await readBody(route,at.request,at.line);
let call={api:route.api,method,host:at.host,path:at.path,query:at.url.searchParams,headers:headersOf(at.request),params,body,stream:route.raw?counted(at.request,at.line):at.request,principal,signal:at.signal};
let answer=await route.handler(call,world);
audit(world,call);
return answer}
function listen(where,key){
let serving=(request,response)=>{
serveOne(where,key,request,response).catch(error=>response.destroy(error))};
let server=secure&&certificates?createTlsServer(certificates,serving,note):(0,node_http__WEBPACK_IMPORTED_MODULE_12__.createServer)(serving);
countConnections(server);
secure||server.on(`connection`,note);
return new Promise((resolve,reject)=>{
server.once(`error`,reject);
let{scheme,name}=secure?{scheme:`https`,name:`localhost`}:{scheme:`http`,name:`127.0.0.1`};
server.listen(0,`127.0.0.1`,()=>resolve(`${scheme}://${name}:${server.address().port}`))})}
function note(connection){
numbers+=1;
opened.set(connection,{number:numbers,at:performance.now()})}
function countConnections(server){
servers.push(server);
server.on(`connection`,socket=>{
sockets.add(socket);
connections+=1;
socket.once(`close`,()=>sockets.delete(socket))})}
world.openPort=key=>{
let open=fronts.get(key)??listen(`front`,key);
fronts.set(key,open);
return open};
let tunnels=certificates&&createTlsServer(certificates,(request,response)=>{
serveOne(void 0,void 0,request,response).catch(error=>response.destroy(error))},note);
tunnels&&countConnections(tunnels);
let url=await listen(void 0);
servers[0]?.on(`connect`,({url:host},socket)=>{
socket.on(`error`,()=>socket.destroy());
socket.end(`HTTP/1.1 502 Bad Gateway\r\ncontent-length: 0\r\nx-emulated: no such host ${host}\r\n\r\n`)});
let names=Object.keys(APIS$1);
let addresses=await Promise.all(names.map(name=>listen(APIS$1[name])));
for(let[index,name]of names.entries())byPort.set(new URL(addresses[index]??``).port,APIS$1[name]);
return{url,urls:Object.fromEntries(names.map((name,index)=>[name,addresses[index]])),requests,beganMs,connections:()=>connections,accept:socket=>void tunnels?.emit(`connection`,socket),async close(){
stop.abort();
world.clock.stop();
let closed=servers.map(server=>new Promise(resolve=>void server.close(()=>resolve())));
for(let socket of sockets)socket.destroy();
await Promise.all(closed)}}}
let loopbackPort=host=>/^(?:[a-z]+-[a-z]+\d+-)?127\.0\.0\.1:(\d+)$/.exec(host)?.[1]??``;
let withoutOrigin=target=>target.replace(/^https?:\/\/[^/?]*/i,``);
function safeDecode(path){
try{
return decodeURIComponent(path)}catch{
return path}}
function apiOfPath(routes,method,path){
if(path.startsWith(`/_runner/`)||path.startsWith(`/.well-known/`)||isRestPath(path))return`github`;
let apis=new Set(routes.filter(route=>route.method===method&&route.match.test(path)).map(route=>route.api));
return apis.size===1?[...apis][0]:void 0}
function notFound(api,method,path,others,known){
return new Refusal(`NOT_FOUND`,`Method not found: ${method} ${path} (${others.length>0?`the path takes ${others.join(`, `)}`:known?`the emulated ${api} has no such method`:`there is no emulated API '${api}'`}).`)}
function refuseUnknownQuery(route,query){
let unknown=[...new Set(query.keys())].filter(name=>!STANDARD_QUERY.has(name)&&!route.query?.includes(name));
if(unknown.length===0)return;
throw invalid(unknown.map(name=>({description:`Invalid JSON payload received. Unknown name "${name}": Cannot bind query parameter. Field '${name}' could not be found in request message.`})))}
function invalid(fieldViolations){
let details=[{"@type":`type.googleapis.com/google.rpc.BadRequest`,fieldViolations}];
return new Refusal(`INVALID_ARGUMENT`,fieldViolations.map(each=>each.description).join(`
`),{details})}
async function readBody(route,request,line){
let chunks=[];
let size=0;
for await(let chunk of request){
size+=chunk.length;
if(size>10485760)throw new Refusal(`INVALID_ARGUMENT`,`Request payload size exceeds the limit: 10485760 bytes.`);
chunks.push(chunk)}
let text=Buffer.concat(chunks).toString(`utf8`);
if(text===``)return{};
if(route.form&&/^application\/x-www-form-urlencoded/i.test(request.headers[`content-type`]??``)){
let form=Object.fromEntries(new URLSearchParams(text));
line.body=withoutSecrets(form);
return form}
let parsed;
try{
parsed=JSON.parse(text)}catch{
throw new Refusal(`INVALID_ARGUMENT`,`Invalid JSON payload received. ${parseComplaint(text)}`)}
line.body=withoutSecrets(parsed);
if(route.body){
let faults=validate(route.body,parsed);
if(faults.length>0)throw invalid(faults);
return canonicalJson(route.body,parsed)}else if(!route.json&&!route.form&&!isEmptyObject(parsed))throw new Refusal(`INVALID_ARGUMENT`,`Invalid JSON payload received. The method takes no request body.`);
if(typeof parsed!=`object`||!parsed||Array.isArray(parsed))throw new Refusal(`INVALID_ARGUMENT`,`Invalid JSON payload received. Root element must be a message.`);
return parsed}
let isEmptyObject=value=>typeof value==`object`&&!!value&&Object.keys(value).length===0;
let parseComplaint=text=>`Unexpected token.\n${text.slice(0,40)}\n^`;
let SECRET_KEYS=new Set([`subject_token`,`subjectToken`,`token`,`accessToken`,`id_token`]);
function withoutSecrets(value){
if(Array.isArray(value))return value.map(withoutSecrets);
if(typeof value!=`object`||!value)return value;
return Object.fromEntries(Object.entries(value).map(([key,inner])=>[key,SECRET_KEYS.has(key)?`***`:withoutSecrets(inner)]))}
async function*counted(stream,line){
let bytes=0;
for await(let chunk of stream){
bytes+=chunk.length;
line.body={bytes};
yield chunk}}
function faultAnswer(fault){
if(fault?.status===void 0)return;
let body=fault.body??{error:{code:fault.status,message:`The service is currently unavailable.`,status:`UNAVAILABLE`}};
return{status:fault.status,body,...fault.headers&&{headers:fault.headers}}}
function refused(api,error){
let refusal=error instanceof Refusal?error:new Refusal(`INTERNAL`,`The emulator failed: ${error instanceof Error?error.stack:String(error)}`);
return{status:refusal.status,headers:refusal.headers,body:errorBody(api,refusal)}}
function send(to,answer,line){
let response=to;
if(response.destroyed||response.headersSent)return;
let{status=200,headers={},body={}}=answer;
let raw=typeof body==`string`||body instanceof Uint8Array;
let content=raw?body:`${JSON.stringify(body,null,2)}\n`;
let bare=status===204||status===304||line.method===`HEAD`;
response.writeHead(status,{...!raw&&{"content-type":`application/json; charset=UTF-8`},...headers,"x-emulated":`1`});
response.end(bare?void 0:content)}
async function sendInPart(world,to,answer,{half,stallMs=0}){
let response=to;
if(response.destroyed||response.headersSent)return;
let{status=200,headers={},body={}}=answer;
let content=Buffer.from(typeof body==`string`||body instanceof Uint8Array?body:JSON.stringify(body));
let middle=content.length>>1;
response.writeHead(status,{"content-type":`application/json; charset=UTF-8`,...headers,"x-emulated":`1`});
response.write(content.subarray(0,middle));
await world.clock.sleep(stallMs);
half===`cut`?response.destroy():response.end(half?void 0:content.subarray(middle))}
async function openProxy(server){
let sockets=new Set;
let proxy=(0,node_http__WEBPACK_IMPORTED_MODULE_12__.createServer)((_,response)=>{
response.writeHead(405,{"content-type":`text/plain`});
response.end(`This proxy only takes CONNECT.
`)});
proxy.on(`connect`,(request,socket,head)=>{
sockets.add(socket);
socket.on(`error`,()=>socket.destroy());
socket.once(`close`,()=>sockets.delete(socket));
let[host=``,port]=(request.url??``).split(`:`);
if(port!==`443`||apiOfHost(host)===void 0){
socket.end(`HTTP/1.1 502 Bad Gateway\r\ncontent-length: 0\r\nx-emulated: no such host ${host}\r\n\r\n`);
return}
socket.write(`HTTP/1.1 200 Connection Established\r
\r
`);
head.length>0&&socket.unshift(head);
server.accept(socket)});
await new Promise(resolve=>proxy.listen(0,`127.0.0.1`,resolve));
return{url:`http://127.0.0.1:${proxy.address().port}`,async close(){
for(let socket of sockets)socket.destroy();
await new Promise(resolve=>proxy.close(resolve))}}}
function makeClock(){
let offset=0;
let stopped=!1;
let queue=[];
let timers=new Map;
let now=()=>Date.now()+offset;
function settle(){
for(;;){
let due=queue.filter(item=>item.atMs<=now()).sort((a,b)=>a.atMs-b.atMs)[0];
if(!due)return;
queue=queue.filter(item=>item!==due);
due.work()}}
function wake(){
for(let[timer,waiter]of[...timers]){
if(!stopped&&waiter.atMs>now())continue;
clearTimeout(timer);
timers.delete(timer);
waiter.resolve()}}
return{now,timestamp:(ms=now())=>new Date(ms).toISOString().replace(`Z`,`000Z`),advance(ms){
offset+=ms;
settle();
wake()},schedule(ms,work){
queue.push({atMs:now()+ms,work});
ms<=0&&settle()},settle,sleep(ms){
if(ms<=0||stopped)return Promise.resolve();
return new Promise(resolve=>{
let timer=setTimeout(()=>{
timers.delete(timer);
settle();
resolve()},ms);
timers.set(timer,{atMs:now()+ms,resolve})})},stop(){
stopped=!0;
wake()}}}
let DEFAULTS={project:`demo-project`,number:`123456789012`,region:`us-central1`,repository:`octo-org/hello`,organization:{id:`105512345678`,customerId:`C01abcdef`,domain:`example.com`},pool:`github`,provider:`my-repo`};
let poolName=number=>`projects/${number}/locations/global/workloadIdentityPools/${DEFAULTS.pool}`;
let providerName=number=>`${poolName(number)}/providers/${DEFAULTS.provider}`;
let deployerOf=projectId=>`deployer@${projectId}.iam.gserviceaccount.com`;
let computeOf=number=>`${number}-compute@developer.gserviceaccount.com`;
let AGENTS=[[`serverless-robot-prod`,`roles/run.serviceAgent`],[`gcp-sa-cloudbuild`,`roles/cloudbuild.serviceAgent`],[`gcp-sa-artifactregistry`,`roles/artifactregistry.serviceAgent`],[`gcp-sa-cloudscheduler`,`roles/cloudscheduler.serviceAgent`]];
let KINDS={keys:{host:`cloudkms.googleapis.com`,at:(project,location,name)=>{
let[ring=``,key=``]=name.split(`/`);
return fullName.cryptoKey(`projects/${project}/locations/${location}/keyRings/${ring}/cryptoKeys/${key}`)}},subnetworks:{host:`compute.googleapis.com`,at:(project,location,name)=>fullName.subnetwork(`projects/${project}/regions/${location}/subnetworks/${name}`)},connectors:{host:`vpcaccess.googleapis.com`,at:(project,location,name)=>fullName.connector(`projects/${project}/locations/${location}/connectors/${name}`)},sqlInstances:{host:`cloudsql.googleapis.com`,at:(project,_,name)=>fullName.sqlInstance(project,name)},workerPools:{host:`cloudbuild.googleapis.com`,at:(project,location,name)=>fullName.workerPool(`projects/${project}/locations/${location}/workerPools/${name}`)}};
function listAssets(world,spec,grant){
let own=spec.project?.id??DEFAULTS.project;
let region=spec.region??DEFAULTS.region;
let known=(project,what)=>{
if(!world.projects.has(project))throw Error(`${what}: there is no project ${project}`)};
spec.secrets&&world.listedAssets.add(`secretmanager.googleapis.com`);
for(let{name,project=own,versions,bindings}of spec.secrets??[]){
known(project,`Secret ${name}`);
let full=fullName.secret(project,name);
addAsset(world,full,{},new Map(Object.entries(versions??{1:`ENABLED`})));
grant(world,full,bindings)}
for(let[key,kind]of Object.entries(KINDS)){
let list=spec[key];
list&&world.listedAssets.add(kind.host);
for(let{name,project=own,location=region,fields,bindings}of list??[]){
let full=name.startsWith(`projects/`)?`//${kind.host}/${name}`:kind.at(project,location,name);
known(full.split(`/`)[4]??``,name);
addAsset(world,full,{...key===`sqlInstances`&&{region:location},...fields});
grant(world,full,bindings)}}}
let DEPLOYER_ROLES=[`roles/run.sourceDeveloper`,`roles/run.admin`,`roles/serviceusage.serviceUsageConsumer`,`roles/logging.viewer`];
function addCustomRoles(world,spec,project){
for(let[name,role]of Object.entries(spec.customRoles??{})){
let full=name.includes(`/`)?name:`projects/${project.projectId}/roles/${name}`;
world.customRoles.set(full,{title:role.title??name,stage:`GA`,includedPermissions:role.includedPermissions})}}
function addPolicies(world,spec,project,others){
let{projectId,number}=project;
let deployer=`serviceAccount:${deployerOf(projectId)}`;
let tokens=spec.setUp===`documented`?[]:[{role:`roles/iam.serviceAccountTokenCreator`,members:[deployer]}];
let compute=computeOf(number);
let{domain}=world.organization;
let onProject=[{role:`roles/owner`,members:[`user:owner@${domain}`]},{role:`roles/editor`,members:[`user:editor@${domain}`,`serviceAccount:${number}@cloudservices.gserviceaccount.com`]},...deployerRoles(world,spec,project).map(role=>({role,members:[deployer]})),{role:`roles/run.builder`,members:[`serviceAccount:${compute}`]},...agentRoles(world,project)];
let repository=spec.repository??DEFAULTS.repository;
let policies=new Map([[fullName.organization(world.organization.id),[{role:`roles/resourcemanager.organizationAdmin`,members:[`user:owner@${domain}`]}]],[fullName.project(projectId),onProject],[fullName.serviceAccount(projectId,compute),[{role:`roles/iam.serviceAccountUser`,members:[deployer]},...tokens]],[fullName.serviceAccount(projectId,deployerOf(projectId)),[{role:`roles/iam.workloadIdentityUser`,members:[`principalSet://iam.googleapis.com/${poolName(number)}/attribute.repository/${repository}`]},...tokens]],[fullName.project(`other-project`),[{role:`roles/owner`,members:[`user:someone@gmail.com`]}]]]);
for(let other of others){
let owner={role:`roles/owner`,members:[`user:owner@${domain}`]};
policies.set(fullName.project(other.projectId),[owner,...agentRoles(world,other)])}
for(let[email,{bindings=[]}]of Object.entries(spec.serviceAccounts??{})){
let name=resolve$1(world,project,email);
policies.set(name,[...policies.get(name)??[],...bindings])}
each(world,project,spec.grants,(name,added)=>policies.set(name,[...policies.get(name)??[],...added]));
each(world,project,spec.revoke,(name,gone)=>policies.set(name,without(policies.get(name)??[],gone)));
for(let[name,bindings]of policies)putPolicy(world,name,bindings);
for(let pending of[...spec.pendingGrants??[]].sort((a,b)=>a.afterMs-b.afterMs)){
let name=resolve$1(world,project,pending.resource);
putPolicy(world,name,[...world.policies.get(name)?.at(-1)?.bindings??[],{role:pending.role,members:[pending.member]}],world.clock.now()+pending.afterMs)}
renameDeleted(world)}
function deployerRoles(world,spec,project){
let roles=spec.deployerRoles??DEPLOYER_ROLES;
if(spec.orgPolicyReadable!==!1)return roles;
let name=`projects/${project.projectId}/roles/sourceDeployer`;
world.customRoles.set(name,{title:`Source deployer without organisation policies`,stage:`GA`,includedPermissions:[...findRole(world,`roles/run.sourceDeveloper`)?.permissions??[]].filter(permission=>!permission.startsWith(`orgpolicy.`))});
return roles.map(role=>role===`roles/run.sourceDeveloper`?name:role)}
function each(world,project,grants={},use){
for(let[holder,bindings]of Object.entries(grants))use(resolve$1(world,project,holder),bindings)}
function without(bindings,gone){
return bindings.map(binding=>{
let taken=gone.filter(each=>each.role===binding.role).flatMap(each=>each.members??[]);
return{...binding,members:(binding.members??[]).filter(member=>!taken.includes(member))}})}
function resolve$1(world,project,holder){
if(holder===`project`)return fullName.project(project.projectId);
if(holder===`organization`)return fullName.organization(world.organization.id);
if(/^projects\/[^/]+$/.test(holder))return fullName.project(holder.slice(9));
if(holder.startsWith(`folders/`))return fullName.folder(holder.slice(8));
if(holder.includes(`@`)&&!holder.startsWith(`//`))return fullName.serviceAccount(world.serviceAccounts.get(holder)?.projectId??project.projectId,holder);
return canonical(world,holder)}
function agentRoles(world,{number}){
let legacy=`${number}@cloudbuild.gserviceaccount.com`;
return[...AGENTS.map(([agent,role])=>({role,members:[`serviceAccount:service-${number}@${agent}.iam.gserviceaccount.com`]})),...world.serviceAccounts.has(legacy)?[{role:`roles/cloudbuild.builds.builder`,members:[`serviceAccount:${legacy}`]}]:[]]}
let LATER=[`run`,`cloudbuild`,`artifactregistry`,`iam`,`iamcredentials`,`sts`,`orgpolicy`,`cloudscheduler`];
function takeOutSetUp(world,spec,{projectId,number,apis}){
let accounts=[deployerOf(projectId),computeOf(number)];
if(!spec.disabledApis)for(let api of LATER)apis.delete(`${api}.googleapis.com`);
world.pools.clear();
world.serviceAccounts.delete(deployerOf(projectId));
for(let account of accounts)putPolicy(world,fullName.serviceAccount(projectId,account),[]);
let project=fullName.project(projectId);
let bindings=world.policies.get(project)?.at(-1)?.bindings??[];
let concerns=member=>accounts.some(account=>member.includes(account));
putPolicy(world,project,bindings.filter(({members=[]})=>!members.some(concerns)))}
function populate(world,spec){
let{id=DEFAULTS.project,number=DEFAULTS.number}=spec.project??{};
let parent=spec.project?.parent??`organizations/${world.organization.id}`;
let project=addProject(world,id,number,parent===`none`?void 0:parent);
for(let host of spec.disabledApis??[])project.apis.delete(host);
addProject(world,`other-project`,`999000999000`,void 0);
let others=Object.entries(spec.projects??{}).map(([otherId,other],index)=>{
let made=addProject(world,otherId,other.number??`20000000000${index}`,other.parent===`none`?void 0:other.parent??`organizations/${world.organization.id}`);
for(let host of other.disabledApis??[])made.apis.delete(host);
return made});
addPeople(world,spec);
for(let other of others)addGoogleAccounts(world,other,spec.projects?.[other.projectId]?.defaultBuildAccount);
addAccounts(world,spec,project);
addFederation(world,spec,project);
addCustomRoles(world,spec,project);
addPolicies(world,spec,project,others);
spec.setUp===`none`&&takeOutSetUp(world,spec,project);
for(let[node,policies]of Object.entries(spec.orgPolicies??{})){
let key=node===`project`?`projects/${number}`:node===`organization`?`organizations/${world.organization.id}`:node.replace(/^projects\/(.+)$/,(whole,id)=>{
let found=world.projects.get(id);
return found?`projects/${found.number}`:whole});
world.orgPolicies.set(key,new Map(Object.entries(policies)))}
for(let[holder,rules]of Object.entries(spec.denyRules??{}))world.denyRules.set(resolve$1(world,project,holder),rules);
for(let tag of spec.tagValues??[])findTag(world,tag);
for(let[resource,tags]of Object.entries(spec.tags??{}))for(let tag of tags)bindTag(world,resolve$1(world,project,resource),tag)}
function addProject(world,projectId,number,parent){
let project={projectId,number,...parent!==void 0&&{parent},displayName:projectId,state:`ACTIVE`,createTime:`2024-05-01T00:00:00.000Z`,labels:{},apis:new Set(Object.values(APIS$1)),serving:new Map,defaultBuildAccount:``};
world.projects.set(projectId,project);
return project}
function addPeople(world,spec){
let{customerId,domain}=world.organization;
for(let name of[`owner`,`editor`,`developer`])world.users.set(`${name}@${domain}`,customerId);
world.users.set(`someone@gmail.com`,``);
for(let[email,customer]of Object.entries(spec.users??{}))world.users.set(email,customer);
for(let[email,members]of Object.entries(spec.groups??{}))world.groups.set(email,members)}
function addAccounts(world,spec,project){
add(world,project,deployerOf(project.projectId),{displayName:`GitHub deployer`});
addGoogleAccounts(world,project,spec.defaultBuildAccount);
for(let[email,{deleted,bindings:_,...account}]of Object.entries(spec.serviceAccounts??{})){
let state={...world.serviceAccounts.get(email)??newAccount(world,project,email),...account};
if(deleted){
world.serviceAccounts.delete(email);
world.deletedAccounts.set(state.uniqueId,state)}else world.serviceAccounts.set(email,state)}}
function addGoogleAccounts(world,project,chosen=`compute`){
let{number}=project;
add(world,project,computeOf(number),{displayName:`Default compute service account`});
for(let[domain]of AGENTS)add(world,project,`service-${number}@${domain}.iam.gserviceaccount.com`);
add(world,project,`${number}@cloudservices.gserviceaccount.com`);
let legacy=`${number}@cloudbuild.gserviceaccount.com`;
chosen===`legacy`&&add(world,project,legacy);
project.defaultBuildAccount={compute:computeOf(number),legacy,none:``}[chosen]??chosen;
chosen.includes(`@`)&&!world.serviceAccounts.has(chosen)&&add(world,project,chosen)}
function add(world,project,email,fields={}){
world.serviceAccounts.set(email,{...newAccount(world,project,email),...fields})}
function addFederation(world,spec,project){
let[owner]=(spec.repository??DEFAULTS.repository).split(`/`);
world.pools.set(poolName(project.number),{name:poolName(project.number),disabled:spec.poolDisabled??!1,providers:[{name:providerName(project.number),disabled:!1,issuer:world.githubIssuer.issuer,allowedAudiences:[],attributeMapping:{"google.subject":`assertion.sub`,"attribute.repository":`assertion.repository`},attributeCondition:`assertion.repository_owner == '${owner}'`,...spec.provider}]})}
function bindTag(world,resource,tag){
let{name}=findTag(world,tag);
world.tagBindings.set(resource,new Set([...world.tagBindings.get(resource)??[],name]))}
function findTag(world,tag){
let at=tag.indexOf(`=`);
let[namespacedKey,value]=[`${world.organization.id}/${tag.slice(0,at)}`,tag.slice(at+1)];
let values=[...world.tagValues.values()];
let found=values.find(each=>each.namespacedKey===namespacedKey&&each.value===value);
if(found)return found;
world.counter+=2;
let key=values.find(each=>each.namespacedKey===namespacedKey)?.key??`tagKeys/2814${String(world.counter).padStart(11,`0`)}`;
let name=`tagValues/2814${String(world.counter+1).padStart(11,`0`)}`;
let made={name,key,namespacedKey,value};
world.tagValues.set(name,made);
return made}
function defaultInputs(spec){
let{id=DEFAULTS.project,number=DEFAULTS.number}=spec.project??{};
return{service:`hello`,region:spec.region??DEFAULTS.region,source:`examples/hello`,access:`public`,workload_identity_provider:providerName(number),service_account:deployerOf(id)}}
function makeWorld(spec={}){
let organization={...DEFAULTS.organization,...spec.organization};
let world={clock:makeClock(),delays:{grantMs:0,buildMs:0,operationMs:0,enableMs:0,requestMs:0,...spec.delays},faults:spec.faults??[],organization,folders:new Map(Object.entries(spec.folders??{})),projects:new Map,policies:new Map,denyRules:new Map,customRoles:new Map,notInCustomRoles:new Set(spec.notInCustomRoles),groups:new Map,users:new Map,serviceAccounts:new Map,deletedAccounts:new Map,pools:new Map,orgPolicies:new Map,customConstraints:new Map(Object.entries(spec.customConstraints??{})),tagValues:new Map,tagBindings:new Map,tagsFrom:new Map,runner:{requestToken:(0,node_crypto__WEBPACK_IMPORTED_MODULE_10__.randomBytes)(24).toString(`base64url`),mayAskForIdTokens:spec.runner?.idTokenWrite??!0,claims:{...runClaims(spec.repository??DEFAULTS.repository),...spec.runner?.claims},tokenSeconds:spec.runner?.tokenSeconds??300},github:makeGitHub(spec.github),refusesFederation:new Set(spec.refusesFederation),tokens:new Map,githubIssuer:makeIssuer(`https://token.actions.githubusercontent.com`),otherIssuers:[],googleIssuer:makeIssuer(`https://accounts.google.com`),services:new Map,jobs:new Map,runPools:new Map,functions:new Map,schedulerJobs:new Map,buckets:new Map,repositories:new Map,assets:new Map,listedAssets:new Set,apps:spec.apps??[],...spec.buildEnding&&{buildEnding:spec.buildEnding},...spec.gpuQuota&&{gpuQuota:spec.gpuQuota},builds:new Map,operations:new Map,logs:[],urls:spec.urls??`loopback`,openPort:()=>Promise.reject(Error(`No server runs this world`)),counter:0};
populate(world,spec);
listAssets(world,spec,grantMore);
return world}
async function seed(world,spec){
let projectId=spec.project?.id??DEFAULTS.project;
let region=spec.region??DEFAULTS.region;
for(let bucket of spec.buckets??[]){
let owner=world.projects.get(bucket.project??projectId);
if(!owner)throw Error(`Bucket ${bucket.name}: there is no project ${bucket.project}`);
addBucket(world,owner,bucket.name,{location:bucket.location??region,iamConfiguration:{uniformBucketLevelAccess:{enabled:!0}}});
grantMore(world,fullName.bucket(bucket.name),bucket.bindings)}
for(let{id,project=projectId,location=region,images=[],bindings}of spec.repositories??[]){
if(!world.projects.has(project))throw Error(`Repository ${id}: there is no project ${project}`);
let name=`projects/${project}/locations/${location}/repositories/${id}`;
world.repositories.set(name,{name,resource:repositoryResource(name),images:imagesOf(name,images)});
grantMore(world,fullName.repository(name),bindings)}
for(let[id,{service,region:location=region,bindings,tags}]of Object.entries(spec.services??{})){
let name=`projects/${projectId}/locations/${location}/services/${id}`;
await seedService(world,name,service,deployerOf(projectId));
grantMore(world,fullName.service(name),bindings);
for(let tag of tags??[])bindTag(world,fullName.service(name),tag)}
for(let[id,{job,region:location=region,bindings}]of Object.entries(spec.jobs??{})){
let name=`projects/${projectId}/locations/${location}/jobs/${id}`;
await seedJob(world,name,job,deployerOf(projectId));
grantMore(world,fullName.run(name),bindings)}
for(let[id,one]of Object.entries(spec.functions??{}))await seedFunction(world,projectId,region,id,one);
for(let[id,{job,region:location=region}]of Object.entries(spec.schedulerJobs??{}))seedSchedulerJob(world,`projects/${projectId}/locations/${location}/jobs/${id}`,withUrls(world,job));
for(let[id,{pool,region:location=region,bindings}]of Object.entries(spec.runPools??{})){
let name=`projects/${projectId}/locations/${location}/workerPools/${id}`;
await seedPool(world,name,pool,deployerOf(projectId));
grantMore(world,fullName.run(name),bindings)}
renameDeleted(world)}
function withUrls(world,job){
let urls=new Map([...[...world.services].map(([name,{urls}])=>[shortName(name),urls.get(``)?.[0]??``]),...[...world.functions].map(([name,{url}])=>[shortName(name),url])]);
return JSON.parse(JSON.stringify(job).replace(/\{([\w-]+)\}/g,(whole,name)=>urls.get(name)??whole))}
async function seedFunction(world,projectId,region,id,{generation,region:location=region,ingressSettings=`ALLOW_ALL`,account,bindings}){
let at=`projects/${projectId}/locations/${location}`;
let name=`${at}/functions/${id}`;
let service=`${at}/services/${id.toLowerCase().replaceAll(`_`,`-`)}`;
let state=world.services.get(service);
if(generation===2&&!state)throw Error(`Function ${id}: there is no service ${service}, which it would be`);
let url=generation===2?state?.urls.get(``)?.[0]??``:world.urls===`real`?`https://${location}-${projectId}.cloudfunctions.net/${id}`:await world.openPort(name);
world.functions.set(name,{name,generation,url,ingressSettings,...generation===2&&{service},...account!==void 0&&{account}});
generation===1&&grantMore(world,fullName.function(name),bindings)}
function imagesOf(repository,names){
let images=new Map;
for(let name of names){
let[path=``,tag=`latest`]=name.split(`:`);
let digest=`sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_10__.createHash)(`sha256`).update(`${repository}/${name}`).digest(`hex`)}`;
images.set(path,new Map([...images.get(path)??[],[digest,[tag]]]))}
return images}
function grantMore(world,name,bindings){
bindings?.length&&putPolicy(world,name,[...readPolicy(world,name,3).bindings??[],...bindings])}
function runClaims(repository){
let[owner=``]=repository.split(`/`);
let sha=`6dcb09b5b57875f334f61aebed695e2e4193db5e`;
let workflow=`${repository}/.github/workflows/deploy.yml@refs/heads/main`;
return{sub:`repo:${repository}:ref:refs/heads/main`,repository,repository_id:`74`,repository_owner:owner,repository_owner_id:`65`,repository_visibility:`private`,ref:`refs/heads/main`,ref_type:`branch`,ref_protected:`true`,sha,run_id:`1658821493`,run_number:`42`,run_attempt:`1`,actor:`octocat`,actor_id:`12`,workflow:`Deploy`,workflow_ref:workflow,workflow_sha:sha,job_workflow_ref:workflow,job_workflow_sha:sha,head_ref:``,base_ref:``,event_name:`push`,runner_environment:`github-hosted`}}
var api_disabled_default=JSON.parse(`{"title":"APIs that are disabled","story":"A fresh project: Cloud Run, Cloud Build and Artifact Registry are disabled. The workflow sets grant_missing: true, and the deployer can enable APIs, so the run enables them and continues.","world":{"delays":{"buildMs":400,"operationMs":150},"disabledApis":["run.googleapis.com","cloudbuild.googleapis.com","artifactregistry.googleapis.com"],"grants":{"project":[{"role":"roles/serviceusage.serviceUsageAdmin","members":["serviceAccount:deployer@demo-project.iam.gserviceaccount.com"]}]}},"inputs":{"grant_missing":"true"},"expect":"Enables the three APIs, then deploys; exit code 0."}`);
var build_account_lacks_roles_default=JSON.parse(`{"title":"A build account without roles","story":"The project was made after the organisation stopped granting roles to default accounts: the compute account, which runs the builds, has no roles. The preflight finds this before anything is uploaded.","world":{"revoke":{"project":[{"role":"roles/run.builder","members":["serviceAccount:123456789012-compute@developer.gserviceaccount.com"]}]}},"inputs":{},"expect":"Blocked by the preflight with what to grant; nothing uploaded."}`);
var build_without_start_command_default=JSON.parse(`{"title":"A build that finds nothing to start","story":"Buildpacks build a Python app whose folder has no main.py, no app.py and no Procfile. The last lines of the build's log say so, and the run reads them.","world":{"grants":{"project":[{"role":"roles/logging.viewer","members":["serviceAccount:deployer@demo-project.iam.gserviceaccount.com"]}]},"buildEnding":{"log":["starting build","FETCHSOURCE","BUILD","Step #1: ===> BUILDING","Step #1: [builder] Failure: (ID: 194879d1) Failed to run /bin/build: for Python, provide a main.py or app.py file or set an entrypoint with \\"GOOGLE_ENTRYPOINT\\" env var or by creating a \\"Procfile\\" file","Step #1: ERROR: failed to build: executing lifecycle: failed with status code: 51","ERROR","ERROR: build step 1 \\"gcr.io/k8s-skaffold/pack\\" failed: step exited with non-zero status: 51"],"failure":{"type":"USER_BUILD_STEP","detail":"Build step failure: build step 1 \\"gcr.io/k8s-skaffold/pack\\" failed: step exited with non-zero status: 51"}}},"inputs":{},"expect":"Fails with build-failed: nothing to start, and a Procfile as the fix; nothing is deployed; exit code 1."}`);
var domain_restricted_default=JSON.parse(`{"title":"Domain restricted sharing","story":"The organisation allows only members of its own directory in IAM policies, so allUsers cannot be granted. The invoker check can be disabled.","world":{"setUp":"documented","delays":{"buildMs":400,"operationMs":150},"orgPolicies":{"organization":{"iam.allowedPolicyMemberDomains":{"rules":[{"values":{"allowedValues":["C01abcdef"]}}]}}}},"inputs":{},"expect":"Public with the invoker check off; exit code 0."}`);
var drift_default=JSON.parse(`{"title":"A drift check","story":"The service is deployed. Then somebody changes its label and makes everyone an invoker in the console. The check reports both, fix: true puts both back, and the next check finds nothing.","world":{"setUp":"documented","delays":{"buildMs":400,"operationMs":150}},"inputs":{"access":"authenticated","labels":"team=web"},"acts":[{"title":"Push to main: deployed","run":{}},{"title":"Somebody changes a label","byHand":{"as":"user:owner@example.com","api":"RUN","method":"PATCH","path":"/v2/projects/demo-project/locations/us-central1/services/hello?updateMask=labels","body":{"labels":{"team":"ops","managed-by":"github-actions"}}}},{"title":"Somebody lets everyone in","byHand":{"as":"user:owner@example.com","api":"RUN","method":"POST","path":"/v2/projects/demo-project/locations/us-central1/services/hello:setIamPolicy","body":{"policy":{"bindings":[{"role":"roles/run.invoker","members":["allUsers"]}]}}}},{"title":"The check of the night: drift","run":{"mode":"drift"}},{"title":"The same with fix: true","run":{"mode":"drift","fix":"true"}},{"title":"The next check: no drift","run":{"mode":"drift"}}],"expect":"The first check ends with exit code 1 and names the label and allUsers; fix: true closes the service again; the last check ends with exit code 0."}`);
var fully_restricted_default=JSON.parse(`{"title":"No public services at all","story":"The organisation restricts IAM members to its own directory and enforces the invoker check. Nothing can be made public: the service is deployed for callers with an identity, and the run says why.","world":{"setUp":"documented","delays":{"buildMs":400,"operationMs":150},"orgPolicies":{"organization":{"iam.allowedPolicyMemberDomains":{"rules":[{"values":{"allowedValues":["C01abcdef"]}}]},"run.managed.requireInvokerIam":{"rules":[{"enforce":true}]}}}},"inputs":{},"expect":"OIDC only, with a warning; exit code 0."}`);
var gpu_without_quota_default=JSON.parse(`{"title":"A GPU without the quota for zonal redundancy","story":"The workflow asks for a GPU, in a project that, like all new ones, has GPU quota only without zonal redundancy. Cloud Run refuses the release.","world":{"gpuQuota":{"withRedundancy":0,"withoutRedundancy":3}},"inputs":{"flags":"--gpu=1 --gpu-type=nvidia-l4 --cpu=4 --memory=16Gi --no-cpu-throttling"},"expect":"Fails with quota-exceeded, and flags: --no-gpu-zonal-redundancy as the fix; exit code 1."}`);
var grant_missing_default=JSON.parse(`{"title":"A run that grants what is missing","story":"The compute account, which runs the builds, has no roles, and the workflow sets grant_missing: true. The deployer is allowed to grant roles on the project. It grants the one missing role, waits the few seconds until the grant takes effect, and deploys.","world":{"delays":{"buildMs":400,"operationMs":150,"grantMs":4000},"revoke":{"project":[{"role":"roles/run.builder","members":["serviceAccount:123456789012-compute@developer.gserviceaccount.com"]}]},"grants":{"project":[{"role":"roles/resourcemanager.projectIamAdmin","members":["serviceAccount:deployer@demo-project.iam.gserviceaccount.com"]},{"role":"roles/viewer","members":["user:developer@example.com"],"condition":{"title":"this year","expression":"request.time < timestamp('2099-01-01T00:00:00Z')"}}]}},"inputs":{"grant_missing":"true"},"expect":"Grants roles/run.builder to the compute account, waits until it is in effect, then deploys; exit code 0."}`);
var missing_dependency_default=JSON.parse(`{"title":"An app that lacks a package","story":"The container exits at once, because requirements.txt does not list a package that the code imports. Cloud Run reports only that the container does not listen; the last line of the traceback in its log is the cause.","world":{"grants":{"project":[{"role":"roles/logging.viewer","members":["serviceAccount:deployer@demo-project.iam.gserviceaccount.com"]}]},"apps":[{"match":"/hello","startFails":true,"output":["Traceback (most recent call last):","  File \\"/app/main.py\\", line 1, in <module>","    from flask import Flask","ModuleNotFoundError: No module named 'flask'"]}]},"inputs":{},"expect":"Fails with release-failed: the module that is missing, and where to add it; nothing about ports; exit code 1."}`);
var no_token_creator_default=JSON.parse(`{"title":"The build account cannot be impersonated","story":"The deployer can build as the compute account but cannot get its tokens. A security reviewer's role lets Policy Troubleshooter answer instead.","world":{"delays":{"buildMs":400,"operationMs":150},"revoke":{"123456789012-compute@developer.gserviceaccount.com":[{"role":"roles/iam.serviceAccountTokenCreator","members":["serviceAccount:deployer@demo-project.iam.gserviceaccount.com"]}]},"grants":{"organization":[{"role":"roles/iam.securityReviewer","members":["serviceAccount:deployer@demo-project.iam.gserviceaccount.com"]}]}},"inputs":{},"expect":"Preflight passes by Policy Troubleshooter; public through allUsers; exit code 0."}`);
var open_project_default=JSON.parse(`{"title":"An ordinary project","story":"Nothing forbids public services. The first deploy makes the bucket, the repository and the service, and anyone can call it.","world":{"setUp":"documented","delays":{"buildMs":400,"operationMs":150}},"inputs":{},"expect":"Public through allUsers; exit code 0."}`);
var out_of_memory_default=JSON.parse(`{"title":"An app that needs more memory","story":"The container loads a model when it starts and needs more than its limit of 512 MiB. Cloud Run's own log says so.","world":{"grants":{"project":[{"role":"roles/logging.viewer","members":["serviceAccount:deployer@demo-project.iam.gserviceaccount.com"]}]},"apps":[{"match":"/hello","memoryMi":900,"output":["Loading the model"]}]},"inputs":{},"expect":"Fails with release-failed: memory used and limit, and flags: --memory=2Gi as the fix; exit code 1."}`);
var policies_unreadable_default=JSON.parse(`{"title":"Organisation policies that the deployer cannot read","story":"The deployer lacks orgpolicy.policy.get, and the organisation restricts IAM members to its own directory. The run finds out what is allowed by trying, and a failed attempt leaves nothing behind.","world":{"delays":{"buildMs":400,"operationMs":150},"orgPolicyReadable":false,"orgPolicies":{"organization":{"iam.allowedPolicyMemberDomains":{"rules":[{"values":{"allowedValues":["C01abcdef"]}}]}}}},"inputs":{},"expect":"allUsers refused, then the invoker check switched off; exit code 0."}`);
var preview_default=JSON.parse(`{"title":"A preview of a pull request","story":"The service is deployed from main. A pull request that changes the page gets a preview with a URL of its own, a push renews it, and closing removes it. Production stays.","world":{"setUp":"documented","delays":{"buildMs":400,"operationMs":150},"github":{"pulls":{"7":"open"}}},"inputs":{},"acts":[{"title":"Push to main: deployed","run":{}},{"title":"Pull request 7 opened: a preview","run":{"mode":"preview","access":"keep"},"event":{"name":"pull_request","payload":{"action":"opened","number":7,"pull_request":{"number":7,"state":"open","head":{"sha":"0c5fb1e8b8a1d7f5f8f4f0a3b1d3c9a7e6b5d4c3","repo":{"full_name":"octo-org/hello"}},"base":{"ref":"main"}},"repository":{"full_name":"octo-org/hello"}}},"edit":{"examples/hello/server.js":["<h1>Hello, ","<h1>Good morning, "]}},{"title":"Pushed to pull request 7: the preview renewed","run":{"mode":"preview","access":"keep"},"event":{"name":"pull_request","payload":{"action":"synchronize","number":7,"pull_request":{"number":7,"state":"open","head":{"sha":"9d2e4b7a6c1f3e5d8b0a2c4e6f8091a3b5c7d9e1","repo":{"full_name":"octo-org/hello"}},"base":{"ref":"main"}},"repository":{"full_name":"octo-org/hello"}}},"edit":{"examples/hello/server.js":["<h1>Good morning, ","<h1>Good evening, "]}},{"title":"Pull request 7 closed: the preview removed","run":{"mode":"preview","access":"keep"},"event":{"name":"pull_request","payload":{"action":"closed","number":7,"pull_request":{"number":7,"state":"closed","head":{"sha":"9d2e4b7a6c1f3e5d8b0a2c4e6f8091a3b5c7d9e1","repo":{"full_name":"octo-org/hello"}},"base":{"ref":"main"}},"repository":{"full_name":"octo-org/hello"}}}}],"expect":"One comment on the pull request, edited each time; the preview answers with the changed page until it is removed; production with the page of main; exit code 0."}`);
var propagating_grant_default=JSON.parse(`{"title":"A grant that has not taken effect yet","story":"Somebody granted the build account its role seconds ago. The policy already shows it, but it takes a moment to take effect; wait_for_grants tells the run to wait for it. The public binding that the run makes takes a moment too.","world":{"delays":{"buildMs":400,"operationMs":150,"grantMs":1500},"revoke":{"project":[{"role":"roles/run.builder","members":["serviceAccount:123456789012-compute@developer.gserviceaccount.com"]}]},"pendingGrants":[{"afterMs":3000,"resource":"project","role":"roles/run.builder","member":"serviceAccount:123456789012-compute@developer.gserviceaccount.com"}]},"inputs":{"wait_for_grants":"true"},"expect":"Waits until the grant has effect, then deploys; exit code 0."}`);
var rollout_taken_back_default=JSON.parse(`{"title":"A gradual rollout that is taken back","story":"The service is public and serves traffic. The workflow rolls out a new build in steps of 10, 50 and 100 percent, but the new revision answers every request with 500. The run sees this at the revision's own URL, before any user reaches it, and all traffic stays with the previous revision.","world":{"setUp":"documented","delays":{"buildMs":400,"operationMs":150},"apps":[{"match":"cloud-run-source-deploy/hello","answers":{"/":{"status":500,"body":"cannot reach the database\\n"}}}],"services":{"hello":{"service":{"ingress":"INGRESS_TRAFFIC_ALL","launchStage":"GA","traffic":[{"type":"TRAFFIC_TARGET_ALLOCATION_TYPE_LATEST","percent":100}],"template":{"containers":[{"image":"us-docker.pkg.dev/cloudrun/container/hello","ports":[{"name":"http1","containerPort":8080}],"resources":{"limits":{"cpu":"1000m","memory":"512Mi"},"cpuIdle":true,"startupCpuBoost":true}}]}},"bindings":[{"role":"roles/run.invoker","members":["allUsers"]}]}},"buckets":[{"name":"run-sources-demo-project-us-central1"}],"repositories":[{"id":"cloud-run-source-deploy"}]},"inputs":{"traffic_steps":"10,50,100","traffic_interval":"5s"},"expect":"The new revision gets no traffic and is named in the error rollout-failed; the old one serves all; exit code 1."}`);
var schedule_default=JSON.parse(`{"title":"A schedule","story":"Only Cloud Scheduler calls the service, every night at three. The deployer can create the Cloud Scheduler job and the account that it calls as; neither exists yet.","world":{"delays":{"buildMs":400,"operationMs":150},"grants":{"project":[{"role":"roles/cloudscheduler.admin","members":["serviceAccount:deployer@demo-project.iam.gserviceaccount.com"]},{"role":"roles/iam.serviceAccountCreator","members":["serviceAccount:deployer@demo-project.iam.gserviceaccount.com"]},{"role":"roles/iam.serviceAccountUser","members":["serviceAccount:deployer@demo-project.iam.gserviceaccount.com"]},{"role":"roles/iam.serviceAccountViewer","members":["serviceAccount:deployer@demo-project.iam.gserviceaccount.com"]},{"role":"roles/run.admin","members":["serviceAccount:deployer@demo-project.iam.gserviceaccount.com"]},{"role":"roles/logging.viewer","members":["serviceAccount:deployer@demo-project.iam.gserviceaccount.com"]}]}},"inputs":{"access":"authenticated","schedule":"0 3 * * *","schedule_time_zone":"Europe/Berlin","schedule_test":"true"},"expect":"Makes cloud-scheduler-invoker, lets it alone in, makes the job of Cloud Scheduler and has it call once: 200; exit code 0."}`);
var setup_default=JSON.parse(`{"title":"The set-up of a new project","story":"Nobody has set anything up: no APIs, no deployer, no federation. The owner runs setup --apply, and a workflow with the two values that it prints deploys.","world":{"setUp":"none","repository":"octo-org/hello","delays":{"buildMs":400,"operationMs":150}},"inputs":{},"acts":[{"title":"The owner sets the project up","command":["setup","--project-id","demo-project","--repository","octo-org/hello","--apply"]},{"title":"Push to main: deployed","run":{}}],"expect":"setup makes the pool, the provider, the deployer and its grants; the deploy is public through allUsers; exit code 0."}`);
let SCENARIOS={"open-project":open_project_default,"domain-restricted":domain_restricted_default,"fully-restricted":fully_restricted_default,"build-account-lacks-roles":build_account_lacks_roles_default,"no-token-creator":no_token_creator_default,"policies-unreadable":policies_unreadable_default,"update-existing":JSON.parse(`{"title":"An update of a service that others have configured","story":"The service exists, is public, and has environment variables, labels, probes, session affinity and limits that the workflow does not mention. All of it survives the new release.","world":{"setUp":"documented","delays":{"buildMs":400,"operationMs":150},"buckets":[{"name":"run-sources-demo-project-us-central1"}],"repositories":[{"id":"cloud-run-source-deploy"}],"services":{"hello":{"service":{"description":"Says hello","labels":{"team":"web","cost-center":"4711"},"annotations":{"example.com/owner":"web-team"},"ingress":"INGRESS_TRAFFIC_ALL","launchStage":"GA","scaling":{"minInstanceCount":1},"customAudiences":["https://hello.example.com"],"template":{"labels":{"tier":"front"},"scaling":{"maxInstanceCount":5},"timeout":"60s","sessionAffinity":true,"maxInstanceRequestConcurrency":20,"executionEnvironment":"EXECUTION_ENVIRONMENT_GEN2","serviceAccount":"123456789012-compute@developer.gserviceaccount.com","containers":[{"name":"app","image":"us-docker.pkg.dev/cloudrun/container/hello","ports":[{"name":"http1","containerPort":8080}],"env":[{"name":"GREETING","value":"Hello"},{"name":"LOG_LEVEL","value":"info"}],"resources":{"limits":{"cpu":"1000m","memory":"256Mi"},"cpuIdle":true,"startupCpuBoost":true},"livenessProbe":{"httpGet":{"path":"/live"},"periodSeconds":30}}]},"traffic":[{"type":"TRAFFIC_TARGET_ALLOCATION_TYPE_LATEST","percent":100}]},"bindings":[{"role":"roles/run.invoker","members":["allUsers"]},{"role":"roles/run.viewer","members":["user:developer@example.com"]}]}}},"inputs":{"env_vars":"LOG_LEVEL=debug"},"expect":"New revision; every other field kept; still public through allUsers; exit code 0."}`),"rollout-taken-back":rollout_taken_back_default,schedule:schedule_default,preview:preview_default,drift:drift_default,setup:setup_default,"propagating-grant":propagating_grant_default,"grant-missing":grant_missing_default,"api-disabled":api_disabled_default,"wrong-port":JSON.parse(`{"title":"An app that listens on another port","story":"The container starts, and its log says that uvicorn listens on port 8000. Cloud Run, which does not know this, sends requests to 8080 and gives up. The end of the log tells the run the right port.","world":{"grants":{"project":[{"role":"roles/logging.viewer","members":["serviceAccount:deployer@demo-project.iam.gserviceaccount.com"]}]},"apps":[{"match":"/hello","port":8000,"output":["INFO:     Started server process [1]","INFO:     Application startup complete.","INFO:     Uvicorn running on http://0.0.0.0:8000 (Press CTRL+C to quit)"]}]},"inputs":{},"expect":"Fails with release-failed: the two ports, and flags: --port=8000 as the fix; exit code 1."}`),"missing-dependency":missing_dependency_default,"out-of-memory":out_of_memory_default,"gpu-without-quota":gpu_without_quota_default,"build-without-start-command":build_without_start_command_default};
function loadScenario(name){
let scenario=Object.hasOwn(SCENARIOS,name)?SCENARIOS[name]:void 0;
if(!scenario)throw Error(`There is no scenario "${name}". There are: ${Object.keys(SCENARIOS).join(`, `)}.`);
return{...scenario,inputs:{...defaultInputs(scenario.world),...scenario.inputs}}}
function listScenarios(){
return Object.keys(SCENARIOS).map(name=>({name,...loadScenario(name)}))}
async function startSandbox(given={},options={}){
let scenario=typeof given==`string`?loadScenario(given):complete(given);
let world=makeWorld({...scenario.world,...options.tls&&{urls:`real`}});
let certificates=options.tls||options.https?makeCertificates():void 0;
let server=await serve(world,{...certificates&&{certificates},secure:options.https===!0});
let proxy=options.tls?await openProxy(server):void 0;
await seed(world,scenario.world);
let runner=base=>world.runner.mayAskForIdTokens?{ACTIONS_ID_TOKEN_REQUEST_URL:`${base}/_runner/idtoken/1658821493/job?api-version=2.0`,ACTIONS_ID_TOKEN_REQUEST_TOKEN:world.runner.requestToken}:{};
let overrides=Object.entries(server.urls).map(([name,url])=>[`CLOUDSDK_API_ENDPOINT_OVERRIDES_${name}`,`${url}/`]);
return{url:server.url,urls:server.urls,env:{...runner(server.url),GITHUB_API_URL:`${server.url}/api/v3`,...Object.fromEntries(overrides),...options.https&&certificates?{NO_PROXY:`localhost`,NODE_EXTRA_CA_CERTS:certificates.caFile}:{NO_PROXY:`127.0.0.1`}},proxyEnv:proxy&&certificates?{...runner(`https://run-actions-1.actions.githubusercontent.com`),HTTPS_PROXY:proxy.url,NODE_EXTRA_CA_CERTS:certificates.caFile}:{},world,requests:server.requests,beganMs:server.beganMs,connections:server.connections,scenario,token:(member,lifetimeMs)=>mintToken(world,principalOf(world,member),lifetimeMs).token,async[Symbol.asyncDispose](){
await proxy?.close();
await server.close();
certificates?.remove()}}}
function complete(given){
let world=given.world??{};
return{title:`Unnamed`,story:``,...given,world,inputs:{...defaultInputs(world),...given.inputs}}}
function credentialFile({urls,env,scenario}){
let{workload_identity_provider:provider=``,service_account:account}=scenario.inputs;
let{ACTIONS_ID_TOKEN_REQUEST_URL:idTokenUrl,ACTIONS_ID_TOKEN_REQUEST_TOKEN:token}=env;
if(!idTokenUrl||!token)return;
let url=new URL(idTokenUrl);
url.searchParams.set(`audience`,`https://iam.googleapis.com/${provider}`);
return{type:`external_account`,audience:`//iam.googleapis.com/${provider}`,subject_token_type:`urn:ietf:params:oauth:token-type:jwt`,token_url:`${urls.STS}/v1/token`,credential_source:{url:url.href,headers:{Authorization:`Bearer ${token}`},format:{type:`json`,subject_token_field_name:`value`}},...account&&{service_account_impersonation_url:`${urls.IAMCREDENTIALS}/v1/projects/-/serviceAccounts/${account}:generateAccessToken`}}}
async function openMetadataServer(machine){
let account=`instance/service-accounts/default`;
let answers={[`${account}/email`]:()=>machine.email,[`${account}/token`]:()=>JSON.stringify({access_token:machine.token(),expires_in:3599,token_type:`Bearer`}),"project/project-id":()=>machine.project,instance:()=>`service-accounts/
`,"universe/universe-domain":()=>`googleapis.com`};
let server=(0,node_http__WEBPACK_IMPORTED_MODULE_12__.createServer)((request,response)=>{
response.setHeader(`metadata-flavor`,`Google`);
let path=new URL(request.url??``,`http://metadata`).pathname.replace(`/computeMetadata/v1/`,``);
if(request.headers[`metadata-flavor`]!==`Google`)return response.writeHead(403).end();
let answer=answers[path];
if(!answer)return response.writeHead(404).end();
response.setHeader(`content-type`,path.endsWith(`/token`)?`application/json`:`application/text`);
return response.end(answer())});
await new Promise(resolve=>server.listen(0,`127.0.0.1`,resolve));
let{port}=server.address();
return{host:`127.0.0.1:${port}`,async[Symbol.asyncDispose](){
server.closeAllConnections();
await new Promise(resolve=>server.close(resolve))}}}
function openOwnersMachine({world,token}){
let email=`owner@${world.organization.domain}`;
return openMetadataServer({token:()=>token(`user:${email}`),email,project:world.projects.keys().next().value??``})}
let PEOPLE=[`deployer`,`owner`];
async function keepSandboxUp({scenario,as}){
let stop=abortOnSignals();
using containers=realContainers();
await using cloud=await startSandbox(scenario);
cloud.world.containers=containers;
let folder=await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_7__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_5__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_8__.tmpdir)(),`run-iam-deploy-sandbox-`));
await using _={[Symbol.asyncDispose]:()=>(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_7__.rm)(folder,{recursive:!0,force:!0})};
await using machine=await openOwnersMachine(cloud);
await using page=await openPage(cloud);
let project=cloud.world.projects.keys().next().value??``;
let person=as===`owner`?ownersEnv(cloud,machine.host,folder):deployersEnv(cloud,folder);
let own={CLOUDSDK_CORE_PROJECT:project,...forGcloud(cloud,folder)};
let env={...cloud.env,...own,...person};
for(let[name,value]of Object.entries(env))console.log(value===void 0?`unset ${name}`:`export ${name}='${value.replaceAll(`'`,`'\\''`)}'`);
console.error((0,_words_js__WEBPACK_IMPORTED_MODULE_3__.a)`Its page, with all that is in it: ${page.url}`);
console.error((0,_words_js__WEBPACK_IMPORTED_MODULE_3__.a)`The embedded Google Cloud is running (scenario ${scenario}, project ${project}, signed in as the ${as}). Press Ctrl-C to stop it.`);
await new Promise(resolve=>stop.addEventListener(`abort`,()=>resolve(),{once:!0}))}
function forGcloud({url},folder){
let{hostname,port}=new URL(url);
return{CLOUDSDK_PROXY_TYPE:`http`,CLOUDSDK_PROXY_ADDRESS:hostname,CLOUDSDK_PROXY_PORT:port,CLOUDSDK_COMPONENT_MANAGER_DISABLE_UPDATE_CHECK:`true`,CLOUDSDK_CONFIG:folder}}
function deployersEnv(cloud,folder){
let credentials=credentialFile(cloud);
if(!credentials)return{};
let file=(0,node_path__WEBPACK_IMPORTED_MODULE_5__.join)(folder,`credentials.json`);
writeText(file,JSON.stringify(credentials),{mode:384});
return{CLOUDSDK_AUTH_ACCESS_TOKEN_FILE:void 0,GOOGLE_APPLICATION_CREDENTIALS:file,CLOUDSDK_AUTH_CREDENTIAL_FILE_OVERRIDE:file}}
function ownersEnv({world,token},host,folder){
let file=(0,node_path__WEBPACK_IMPORTED_MODULE_5__.join)(folder,`token`);
writeText(file,token(`user:owner@${world.organization.domain}`,OWNER_MS),{mode:384});
return{GCE_METADATA_HOST:host,CLOUDSDK_AUTH_ACCESS_TOKEN_FILE:file,GITHUB_TOKEN:world.github.token,GOOGLE_APPLICATION_CREDENTIALS:void 0,CLOUDSDK_AUTH_CREDENTIAL_FILE_OVERRIDE:void 0,ACTIONS_ID_TOKEN_REQUEST_URL:void 0,ACTIONS_ID_TOKEN_REQUEST_TOKEN:void 0}}
let OWNER_MS=6048e5;
function readSandbox(args){
let options={scenario:{type:`string`,default:`open-project`},as:{type:`string`}};
let given;
try{
given=(0,node_util__WEBPACK_IMPORTED_MODULE_9__.parseArgs)({args,options}).values}catch(error){
return{problem:optionFault(error,[`--scenario`,`--as`,`--help`])}}
let{scenario}=given;
let names=listScenarios().map(({name})=>name);
if(!names.includes(scenario))return{problem:unknown((0,_words_js__WEBPACK_IMPORTED_MODULE_3__.a)`scenario`,scenario,names)};
let as=given.as??(loadScenario(scenario).world.setUp===`none`?`owner`:`deployer`);
let person=PEOPLE.find(one=>one===as);
return person?{scenario,as:person}:{problem:unknown((0,_words_js__WEBPACK_IMPORTED_MODULE_3__.a)`person`,as,PEOPLE)}}
function unknown(what,given,names){
let close=meant(given,names);
let hint=close===void 0?``:(0,_words_js__WEBPACK_IMPORTED_MODULE_3__.a)` Did you mean "${close}"?`;
return(0,_words_js__WEBPACK_IMPORTED_MODULE_3__.a)`There is no ${what} "${given}".${hint} There are: ${names.join((0,_words_js__WEBPACK_IMPORTED_MODULE_3__.a)`, `)}.`}})};