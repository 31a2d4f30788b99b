export const id=17;
export const ids=[17];
export const modules={8017:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{getOctokit:()=>getOctokit});
var os__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(857);
var fs__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(9896);
var Context=class{
constructor(){
this.payload={};
if(process.env.GITHUB_EVENT_PATH){
if((0,fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(process.env.GITHUB_EVENT_PATH))this.payload=JSON.parse((0,fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(process.env.GITHUB_EVENT_PATH,{encoding:`utf8`}));else{
let e=process.env.GITHUB_EVENT_PATH;
process.stdout.write(`GITHUB_EVENT_PATH ${e} does not exist${os__WEBPACK_IMPORTED_MODULE_0__.EOL}`)}}
this.eventName=process.env.GITHUB_EVENT_NAME;
this.sha=process.env.GITHUB_SHA;
this.ref=process.env.GITHUB_REF;
this.workflow=process.env.GITHUB_WORKFLOW;
this.action=process.env.GITHUB_ACTION;
this.actor=process.env.GITHUB_ACTOR;
this.job=process.env.GITHUB_JOB;
this.runAttempt=parseInt(process.env.GITHUB_RUN_ATTEMPT,10);
this.runNumber=parseInt(process.env.GITHUB_RUN_NUMBER,10);
this.runId=parseInt(process.env.GITHUB_RUN_ID,10);
this.apiUrl=process.env.GITHUB_API_URL??`https://api.github.com`;
this.serverUrl=process.env.GITHUB_SERVER_URL??`https://github.com`;
this.graphqlUrl=process.env.GITHUB_GRAPHQL_URL??`https://api.github.com/graphql`}
get issue(){
let e=this.payload;
return Object.assign(Object.assign({},this.repo),{number:(e.issue||e.pull_request||e).number})}
get repo(){
if(process.env.GITHUB_REPOSITORY){
let[e,t]=process.env.GITHUB_REPOSITORY.split(`/`);
return{owner:e,repo:t}}
if(this.payload.repository)return{owner:this.payload.repository.owner.login,repo:this.payload.repository.name};
throw Error(`context.repo requires a GITHUB_REPOSITORY environment variable like 'owner/repo'`)}};
var HttpClient=class{
getAgent(){}
getAgentDispatcher(){}};
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
function getAuthString(e,t){
if(!e&&!t.auth)throw Error(`Parameter token or opts.auth is required`);else if(e&&t.auth)throw Error(`Parameters token and opts.auth may not both be specified`);
return typeof t.auth==`string`?t.auth:`token ${e}`}
function getProxyAgent(e){
return new HttpClient().getAgent(e)}
function getProxyAgentDispatcher(e){
return new HttpClient().getAgentDispatcher(e)}
function getProxyFetch(e){
let t=getProxyAgentDispatcher(e);
let n=(e,n)=>__awaiter(this,void 0,void 0,function*(){
return(void 0)(e,Object.assign(Object.assign({},n),{dispatcher:t}))});
return n}
function getApiBaseUrl(){
return process.env.GITHUB_API_URL||`https://api.github.com`}
function getUserAgentWithOrchestrationId(e){
let t=process.env.ACTIONS_ORCHESTRATION_ID?.trim();
if(t){
let n=`actions_orchestration_id/${t.replace(/[^a-z0-9_.-]/gi,`_`)}`;
if(e?.includes(n))return e;
return`${e?`${e} `:``}${n}`}
return e}
function getUserAgent(){
if(typeof navigator==`object`&&`userAgent`in navigator)return navigator.userAgent;
if(typeof process==`object`&&process.version!==void 0)return`Node.js/${process.version.substr(1)} (${process.platform}; ${process.arch})`;
return`<environment undetectable>`}
function register(e,t,n,r){
if(typeof n!=`function`)throw Error(`method for before hook must be a function`);
r||={};
if(Array.isArray(t))return t.reverse().reduce((t,n)=>register.bind(null,e,n,t,r),n)();
return Promise.resolve().then(()=>{
if(!e.registry[t])return n(r);
return e.registry[t].reduce((e,t)=>t.hook.bind(null,e,r),n)()})}
function addHook(e,t,n,r){
let i=r;
e.registry[n]||(e.registry[n]=[]);
t===`before`&&(r=(e,t)=>Promise.resolve().then(i.bind(null,t)).then(e.bind(null,t)));
t===`after`&&(r=(e,t)=>{
let n;
return Promise.resolve().then(e.bind(null,t)).then(e=>{
n=e;
return i(n,t)}).then(()=>n)});
t===`error`&&(r=(e,t)=>Promise.resolve().then(e.bind(null,t)).catch(e=>i(e,t)));
e.registry[n].push({hook:r,orig:i})}
function removeHook(e,t,n){
if(!e.registry[t])return;
let r=e.registry[t].map(e=>e.orig).indexOf(n);
if(r===-1)return;
e.registry[t].splice(r,1)}
let bind=Function.bind;
let bindable=bind.bind(bind);
function bindApi(e,t,n){
let r=bindable(removeHook,null).apply(null,n?[t,n]:[t]);
e.api={remove:r};
e.remove=r;
[`before`,`error`,`after`,`wrap`].forEach(r=>{
let i=n?[t,r,n]:[t,r];
e[r]=e.api[r]=bindable(addHook,null).apply(null,i)})}
function Singular(){
let e=Symbol(`Singular`);
let t={registry:{}};
let n=register.bind(null,t,e);
bindApi(n,t,e);
return n}
function Collection(){
let e={registry:{}};
let t=register.bind(null,e);
bindApi(t,e);
return t}
var before_after_hook_default={Singular,Collection};
var DEFAULTS={method:`GET`,baseUrl:`https://api.github.com`,headers:{accept:`application/vnd.github.v3+json`,"user-agent":`octokit-endpoint.js/0.0.0-development ${getUserAgent()}`},mediaType:{format:``}};
function lowercaseKeys(e){
if(!e)return{};
return Object.keys(e).reduce((t,n)=>{
t[n.toLowerCase()]=e[n];
return t},{})}
function isPlainObject$1(e){
if(typeof e!=`object`||!e)return!1;
if(Object.prototype.toString.call(e)!==`[object Object]`)return!1;
let t=Object.getPrototypeOf(e);
if(t===null)return!0;
let n=Object.prototype.hasOwnProperty.call(t,`constructor`)&&t.constructor;
return typeof n==`function`&&n instanceof n&&Function.prototype.call(n)===Function.prototype.call(e)}
function mergeDeep(e,t){
let n=Object.assign({},e);
Object.keys(t).forEach(r=>{
isPlainObject$1(t[r])&&r in e?n[r]=mergeDeep(e[r],t[r]):Object.assign(n,{[r]:t[r]})});
return n}
function removeUndefinedProperties(e){
for(let t in e)e[t]===void 0&&delete e[t];
return e}
function merge(e,t,n){
if(typeof t==`string`){
let[e,r]=t.split(` `);
n=Object.assign(r?{method:e,url:r}:{url:e},n)}else n=Object.assign({},t);
n.headers=lowercaseKeys(n.headers);
removeUndefinedProperties(n);
removeUndefinedProperties(n.headers);
let r=mergeDeep(e||{},n);
if(n.url===`/graphql`){
e&&e.mediaType.previews?.length&&(r.mediaType.previews=e.mediaType.previews.filter(e=>!r.mediaType.previews.includes(e)).concat(r.mediaType.previews));
r.mediaType.previews=(r.mediaType.previews||[]).map(e=>e.replace(/-preview/,``))}
return r}
function addQueryParameters(e,t){
let n=/\?/.test(e)?`&`:`?`;
let r=Object.keys(t);
if(r.length===0)return e;
return e+n+r.map(e=>{
if(e===`q`)return`q=`+t.q.split(`+`).map(encodeURIComponent).join(`+`);
return`${e}=${encodeURIComponent(t[e])}`}).join(`&`)}
var urlVariableRegex=/\{[^{}}]+\}/g;
function removeNonChars(e){
return e.replace(/(?:^\W+)|(?:(?<!\W)\W+$)/g,``).split(/,/)}
function extractUrlVariableNames(e){
let t=e.match(urlVariableRegex);
if(!t)return[];
return t.map(removeNonChars).reduce((e,t)=>e.concat(t),[])}
function omit(e,t){
let n={__proto__:null};
for(let r of Object.keys(e))t.indexOf(r)===-1&&(n[r]=e[r]);
return n}
function encodeReserved(e){
return e.split(/(%[0-9A-Fa-f]{2})/g).map(function(e){
/%[0-9A-Fa-f]/.test(e)||(e=encodeURI(e).replace(/%5B/g,`[`).replace(/%5D/g,`]`));
return e}).join(``)}
function encodeUnreserved(e){
return encodeURIComponent(e).replace(/[!'()*]/g,function(e){
return`%`+e.charCodeAt(0).toString(16).toUpperCase()})}
function encodeValue(e,t,n){
t=e===`+`||e===`#`?encodeReserved(t):encodeUnreserved(t);
if(n)return encodeUnreserved(n)+`=`+t;else return t}
function isDefined(e){
return e!=null}
function isKeyOperator(e){
return e===`;`||e===`&`||e===`?`}
function getValues(e,t,n,r){
var i=e[n],a=[];
if(isDefined(i)&&i!==``){
if(typeof i==`string`||typeof i==`number`||typeof i==`bigint`||typeof i==`boolean`){
i=i.toString();
r&&r!==`*`&&(i=i.substring(0,parseInt(r,10)));
a.push(encodeValue(t,i,isKeyOperator(t)?n:``))}else if(r===`*`)Array.isArray(i)?i.filter(isDefined).forEach(function(e){
a.push(encodeValue(t,e,isKeyOperator(t)?n:``))}):Object.keys(i).forEach(function(e){
isDefined(i[e])&&a.push(encodeValue(t,i[e],e))});else{
let e=[];
Array.isArray(i)?i.filter(isDefined).forEach(function(n){
e.push(encodeValue(t,n))}):Object.keys(i).forEach(function(n){
if(isDefined(i[n])){
e.push(encodeUnreserved(n));
e.push(encodeValue(t,i[n].toString()))}});
isKeyOperator(t)?a.push(encodeUnreserved(n)+`=`+e.join(`,`)):e.length!==0&&a.push(e.join(`,`))}}else t===`;`?isDefined(i)&&a.push(encodeUnreserved(n)):i===``&&(t===`&`||t===`?`)?a.push(encodeUnreserved(n)+`=`):i===``&&a.push(``);
return a}
function parseUrl(e){
return{expand:expand.bind(null,e)}}
function expand(e,t){
var n=[`+`,`#`,`.`,`/`,`;`,`?`,`&`];
e=e.replace(/\{([^\{\}]+)\}|([^\{\}]+)/g,function(e,r,i){
if(r){
let e=``;
let i=[];
if(n.indexOf(r.charAt(0))!==-1){
e=r.charAt(0);
r=r.substr(1)}
r.split(/,/g).forEach(function(n){
var r=/([^:\*]*)(?::(\d+)|(\*))?/.exec(n);
i.push(getValues(t,e,r[1],r[2]||r[3]))});
if(e&&e!==`+`){
var a=`,`;
e===`?`?a=`&`:e!==`#`&&(a=e);
return(i.length===0?``:e)+i.join(a)}else return i.join(`,`)}else return encodeReserved(i)});
if(e===`/`)return e;else return e.replace(/\/$/,``)}
function parse$1(e){
let t=e.method.toUpperCase();
let n=(e.url||`/`).replace(/:([a-z]\w+)/g,`{$1}`);
let r=Object.assign({},e.headers);
let i;
let a=omit(e,[`method`,`baseUrl`,`url`,`headers`,`request`,`mediaType`]);
let o=extractUrlVariableNames(n);
n=parseUrl(n).expand(a);
/^http/.test(n)||(n=e.baseUrl+n);
let s=omit(a,Object.keys(e).filter(e=>o.includes(e)).concat(`baseUrl`));
if(!/application\/octet-stream/i.test(r.accept)){
e.mediaType.format&&(r.accept=r.accept.split(/,/).map(t=>t.replace(/application\/vnd(\.\w+)(\.v3)?(\.\w+)?(\+json)?$/,`application/vnd$1$2.${e.mediaType.format}`)).join(`,`));
n.endsWith(`/graphql`)&&e.mediaType.previews?.length&&(r.accept=(r.accept.match(/(?<![\w-])[\w-]+(?=-preview)/g)||[]).concat(e.mediaType.previews).map(t=>`application/vnd.github.${t}-preview${e.mediaType.format?`.${e.mediaType.format}`:`+json`}`).join(`,`))}
[`GET`,`HEAD`].includes(t)?n=addQueryParameters(n,s):`data`in s?i=s.data:Object.keys(s).length&&(i=s);
!r[`content-type`]&&i!==void 0&&(r[`content-type`]=`application/json; charset=utf-8`);
[`PATCH`,`PUT`].includes(t)&&i===void 0&&(i=``);
return Object.assign({method:t,url:n,headers:r},i===void 0?null:{body:i},e.request?{request:e.request}:null)}
function endpointWithDefaults(e,t,n){
return parse$1(merge(e,t,n))}
function withDefaults$2(e,t){
let n=merge(e,t);
let r=endpointWithDefaults.bind(null,n);
return Object.assign(r,{DEFAULTS:n,defaults:withDefaults$2.bind(null,n),merge:merge.bind(null,n),parse:parse$1})}
var endpoint=withDefaults$2(null,DEFAULTS);
let NON_ASCII=65280;
let CASE_FLAGS=65281;
let CHAR_MAP=new Uint8Array(256);
CHAR_MAP[9]|=2;
CHAR_MAP[32]|=2;
CHAR_MAP[59]|=4;
CHAR_MAP[44]|=8;
for(let e=128;e<=255;e++)CHAR_MAP[e]|=1;
for(let e of"!#$%&'*+-.^_`|~")CHAR_MAP[e.charCodeAt(0)]|=16;
for(let e=48;e<=57;e++)CHAR_MAP[e]|=16;
for(let e=65;e<=90;e++)CHAR_MAP[e]|=17;
for(let e=97;e<=122;e++)CHAR_MAP[e]|=16;
let NullObject=(()=>{
let e=function(){};
e.prototype=Object.create(null);
return e})();
function parse(e,t){
let n=4|(t?.comma===!0?8:0);
let r=e.length;
let i=t?.start??0;
for(;CHAR_MAP[e.charCodeAt(i)]&2;)i++;
let a=i;
let o=0;
let s=-1;
let c=t?.parameters===!1?8:0;
for(;a<r;){
let t=e.charCodeAt(a);
let r=CHAR_MAP[t];
if((r&n)!==0){
c|=r&8;
break}
r&2?s===-1&&(s=a):s=-1;
o|=t&NON_ASCII|r;
a++}
let l=s===-1?a:s;
let u=e.slice(i,l);
let d=o&CASE_FLAGS?u.toLowerCase():u;
if(a===r||c!==0)return{type:d,index:a,parameters:new NullObject};
return parseParameters(e,d,a,r,n)}
function parseParameters(e,t,n,r,i){
let a=new NullObject;
parameter:for(;n<r;){
n++;
for(;CHAR_MAP[e.charCodeAt(n)]&2;)n++;
let t=n;
let o=0;
let s=-1;
for(;n<r;){
let c=e.charCodeAt(n);
let l=CHAR_MAP[c];
if((l&i)!==0){
if(l&8)break parameter;
continue parameter}
if(c===61){
let c=s===-1?n:s;
let l=e.slice(t,c);
let u=o&CASE_FLAGS?l.toLowerCase():l;
n++;
for(;CHAR_MAP[e.charCodeAt(n)]&2;)n++;
if(n<r&&e.charCodeAt(n)===34){
let t=++n;
let o=!1;
for(;n<r;){
let s=e.charCodeAt(n);
if(s===34){
a[u]===void 0&&(a[u]=o?unescapeQuotedPairs(e,t,n):e.slice(t,n));
n++;
let s=0;
for(;n<r;){
let t=e.charCodeAt(n);
let r=CHAR_MAP[t];
if((r&i)!==0){
s=r&8;
break}
n++}
if(s!==0)break parameter;
continue parameter}
if(s===92&&n+1<r){
o=!0;
n+=2;
continue}
n++}
continue parameter}
let d=n;
let f=0;
let p=-1;
for(;n<r;){
let t=e.charCodeAt(n);
let r=CHAR_MAP[t];
if((r&i)!==0){
f=r&8;
break}
r&2?p===-1&&(p=n):p=-1;
n++}
if(a[u]===void 0){
let t=p===-1?n:p;
a[u]=e.slice(d,t)}
if(f!==0)break parameter;
continue parameter}
l&2?s===-1&&(s=n):s=-1;
o|=c&NON_ASCII|l;
n++}}
return{type:t,index:n,parameters:a}}
function unescapeQuotedPairs(e,t,n){
let r=``;
for(let i=t;i<n;i++)if(e.charCodeAt(i)===92){
r+=e.slice(t,i);
t=++i}
return r+e.slice(t,n)}
let{parse:JSONParse,stringify:JSONStringify}=JSON;
var RequestError=class extends Error{
name;
status;
request;
response;
constructor(e,t,n){
super(e,{cause:n.cause});
this.name=`HttpError`;
this.status=Number.parseInt(t);
Number.isNaN(this.status)&&(this.status=0);
`response`in n&&(this.response=n.response);
let r=Object.assign({},n.request);
n.request.headers.authorization&&(r.headers=Object.assign({},n.request.headers,{authorization:n.request.headers.authorization.replace(/(?<! ) .*$/,` [REDACTED]`)}));
r.url=r.url.replace(/\bclient_secret=\w+/g,`client_secret=[REDACTED]`).replace(/\baccess_token=\w+/g,`access_token=[REDACTED]`);
this.request=r}};
var defaults_default={headers:{"user-agent":`octokit-request.js/10.0.16 ${getUserAgent()}`}};
function isPlainObject(e){
if(typeof e!=`object`||!e)return!1;
if(Object.prototype.toString.call(e)!==`[object Object]`)return!1;
let t=Object.getPrototypeOf(e);
if(t===null)return!0;
let n=Object.prototype.hasOwnProperty.call(t,`constructor`)&&t.constructor;
return typeof n==`function`&&n instanceof n&&Function.prototype.call(n)===Function.prototype.call(e)}
var noop$1=()=>``;
async function fetchWrapper(e){
let t=e.request?.fetch||globalThis.fetch;
if(!t)throw Error(`fetch is not set. Please pass a fetch implementation as new Octokit({ request: { fetch }}). Learn more at https://github.com/octokit/octokit.js/#fetch-missing`);
let n=e.request?.log||console;
let r=e.request?.parseSuccessResponseBody!==!1;
let i=isPlainObject(e.body)||Array.isArray(e.body)?JSONStringify(e.body):e.body;
let a=Object.fromEntries(Object.entries(e.headers).map(([e,t])=>[e,String(t)]));
let o;
try{
o=await t(e.url,{method:e.method,body:i,redirect:e.request?.redirect,headers:a,signal:e.request?.signal,...e.body&&{duplex:`half`}})}catch(t){
let n=`Unknown Error`;
if(t instanceof Error){
if(t.name===`AbortError`){
t.status=500;
throw t}
n=t.message;
t.name===`TypeError`&&`cause`in t&&(t.cause instanceof Error?n=t.cause.message:typeof t.cause==`string`&&(n=t.cause))}
let r=new RequestError(n,500,{request:e});
r.cause=t;
throw r}
let s=o.status;
let c=o.url;
let l={};
for(let[e,t]of o.headers)l[e]=t;
let u={url:c,status:s,headers:l,data:``};
if(`deprecation`in l){
let t=l.link&&l.link.match(/<([^<>]+)>; rel="deprecation"/);
let r=t&&t.pop();
n.warn(`[@octokit/request] "${e.method} ${e.url}" is deprecated. It is scheduled to be removed on ${l.sunset}${r?`. See ${r}`:``}`)}
if(s===204||s===205)return u;
if(e.method===`HEAD`){
if(s<400)return u;
throw new RequestError(o.statusText,s,{response:u,request:e})}
if(s===304){
u.data=await getResponseData(o);
throw new RequestError(`Not modified`,s,{response:u,request:e})}
if(s>=400){
u.data=await getResponseData(o);
throw new RequestError(toErrorMessage(u.data),s,{response:u,request:e})}
u.data=r?await getResponseData(o):o.body;
return u}
async function getResponseData(e){
let t=e.headers.get(`content-type`);
if(!t)return e.text().catch(noop$1);
let n=parse(t);
if(isJSONResponse(n)){
let t=``;
try{
t=await e.text();
return JSONParse(t)}catch{
return t}}else if(n.type.startsWith(`text/`)||n.parameters.charset?.toLowerCase()===`utf-8`&&n.type!==`application/octet-stream`)return e.text().catch(noop$1);else return e.arrayBuffer().catch(()=>new ArrayBuffer(0))}
function isJSONResponse(e){
return e.type===`application/json`||e.type===`application/scim+json`}
function toErrorMessage(e){
if(typeof e==`string`)return e;
if(e instanceof ArrayBuffer)return`Unknown error`;
if(typeof e==`object`&&e&&`message`in e){
let t=e;
let n=`documentation_url`in t?` - ${t.documentation_url}`:``;
return Array.isArray(t.errors)?`${t.message}: ${t.errors.map(e=>JSON.stringify(e)).join(`, `)}${n}`:`${t.message}${n}`}
return`Unknown error: ${JSON.stringify(e)}`}
function withDefaults$1(e,t){
let n=e.defaults(t);
let r=function(e,t){
let r=n.merge(e,t);
if(!r.request||!r.request.hook)return fetchWrapper(n.parse(r));
let i=(e,t)=>fetchWrapper(n.parse(n.merge(e,t)));
Object.assign(i,{endpoint:n,defaults:withDefaults$1.bind(null,n)});
return r.request.hook(i,r)};
return Object.assign(r,{endpoint:n,defaults:withDefaults$1.bind(null,n)})}
var request=withDefaults$1(endpoint,defaults_default);
var VERSION$3=`0.0.0-development`;
function _buildMessageForResponseErrors(e){
return`Request failed due to following response errors:
`+e.errors.map(e=>` - ${e.message}`).join(`
`)}
var GraphqlResponseError=class extends Error{
constructor(e,t,n){
super(_buildMessageForResponseErrors(n));
this.request=e;
this.headers=t;
this.response=n;
this.errors=n.errors;
this.data=n.data;
Error.captureStackTrace&&Error.captureStackTrace(this,this.constructor)}
request;
headers;
response;
name=`GraphqlResponseError`;
errors;
data};
var NON_VARIABLE_OPTIONS=[`method`,`baseUrl`,`url`,`headers`,`request`,`query`,`mediaType`,`operationName`];
var FORBIDDEN_VARIABLE_OPTIONS=[`query`,`method`,`url`];
var GHES_V3_SUFFIX_REGEX=/\/api\/v3\/?$/;
function graphql(e,t,n){
if(n){
if(typeof t==`string`&&`query`in n)return Promise.reject(Error(`[@octokit/graphql] "query" cannot be used as variable name`));
for(let e in n){
if(!FORBIDDEN_VARIABLE_OPTIONS.includes(e))continue;
return Promise.reject(Error(`[@octokit/graphql] "${e}" cannot be used as variable name`))}}
let r=typeof t==`string`?Object.assign({query:t},n):t;
let i=Object.keys(r).reduce((e,t)=>{
if(NON_VARIABLE_OPTIONS.includes(t)){
e[t]=r[t];
return e}
e.variables||={};
e.variables[t]=r[t];
return e},{});
let a=r.baseUrl||e.endpoint.DEFAULTS.baseUrl;
GHES_V3_SUFFIX_REGEX.test(a)&&(i.url=a.replace(GHES_V3_SUFFIX_REGEX,`/api/graphql`));
return e(i).then(e=>{
if(e.data.errors){
let t={};
for(let n of Object.keys(e.headers))t[n]=e.headers[n];
throw new GraphqlResponseError(i,t,e.data)}
return e.data.data})}
function withDefaults(e,t){
let n=e.defaults(t);
let r=(e,t)=>graphql(n,e,t);
return Object.assign(r,{defaults:withDefaults.bind(null,n),endpoint:n.endpoint})}
withDefaults(request,{headers:{"user-agent":`octokit-graphql.js/${VERSION$3} ${getUserAgent()}`},method:`POST`,url:`/graphql`});
function withCustomRequest(e){
return withDefaults(e,{method:`POST`,url:`/graphql`})}
var b64url=`(?:[a-zA-Z0-9_-]+)`;
var sep=`\\.`;
var jwtRE=RegExp(`^${b64url}${sep}${b64url}${sep}${b64url}$`);
var isJWT=jwtRE.test.bind(jwtRE);
async function auth(e){
let t=isJWT(e);
let n=e.startsWith(`v1.`)||e.startsWith(`ghs_`);
let r=e.startsWith(`ghu_`);
return{type:`token`,token:e,tokenType:t?`app`:n?`installation`:r?`user-to-server`:`oauth`}}
function withAuthorizationPrefix(e){
if(e.split(/\./).length===3)return`bearer ${e}`;
return`token ${e}`}
async function hook(e,t,n,r){
let i=t.endpoint.merge(n,r);
i.headers.authorization=withAuthorizationPrefix(e);
return t(i)}
var createTokenAuth=function e(t){
if(!t)throw Error(`[@octokit/auth-token] No token passed to createTokenAuth`);
if(typeof t!=`string`)throw Error(`[@octokit/auth-token] Token passed to createTokenAuth is not a string`);
t=t.replace(/^(token|bearer) +/i,``);
return Object.assign(auth.bind(null,t),{hook:hook.bind(null,t)})};
let VERSION$2=`7.0.8`;
let noop=()=>{};
let consoleWarn=console.warn.bind(console);
let consoleError=console.error.bind(console);
function createLogger(e={}){
typeof e.debug!=`function`&&(e.debug=noop);
typeof e.info!=`function`&&(e.info=noop);
typeof e.warn!=`function`&&(e.warn=consoleWarn);
typeof e.error!=`function`&&(e.error=consoleError);
return e}
let userAgentTrail=`octokit-core.js/${VERSION$2} ${getUserAgent()}`;
var Octokit=class{
static VERSION=VERSION$2;
static defaults(e){
let t=class extends this{
constructor(...t){
let n=t[0]||{};
if(typeof e==`function`){
super(e(n));
return}
super(Object.assign({},e,n,n.userAgent&&e.userAgent?{userAgent:`${n.userAgent} ${e.userAgent}`}:null))}};
return t}
static plugins=[];
static plugin(...e){
let t=this.plugins;
let n=class extends this{
static plugins=t.concat(e.filter(e=>!t.includes(e)))};
return n}
constructor(e={}){
let t=new before_after_hook_default.Collection;
let n={baseUrl:request.endpoint.DEFAULTS.baseUrl,headers:{},request:Object.assign({},e.request,{hook:t.bind(null,`request`)}),mediaType:{previews:[],format:``}};
n.headers[`user-agent`]=e.userAgent?`${e.userAgent} ${userAgentTrail}`:userAgentTrail;
e.baseUrl&&(n.baseUrl=e.baseUrl);
e.previews&&(n.mediaType.previews=e.previews);
e.timeZone&&(n.headers[`time-zone`]=e.timeZone);
this.request=request.defaults(n);
this.graphql=withCustomRequest(this.request).defaults(n);
this.log=createLogger(e.log);
this.hook=t;
if(e.authStrategy){
let{authStrategy:n,...r}=e;
let i=n(Object.assign({request:this.request,log:this.log,octokit:this,octokitOptions:r},e.auth));
t.wrap(`request`,i.hook);
this.auth=i}else if(!e.auth)this.auth=async()=>({type:`unauthenticated`});else{
let n=createTokenAuth(e.auth);
t.wrap(`request`,n.hook);
this.auth=n}
let r=this.constructor;
for(let t=0;t<r.plugins.length;++t)Object.assign(this,r.plugins[t](this,e))}
request;
graphql;
log;
hook;
auth};
var endpoints_default={pulls:{get:[`GET /repos/{owner}/{repo}/pulls/{pull_number}`]},issues:{listComments:[`GET /repos/{owner}/{repo}/issues/{issue_number}/comments`],createComment:[`POST /repos/{owner}/{repo}/issues/{issue_number}/comments`],updateComment:[`PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}`],deleteComment:[`DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}`],listForRepo:[`GET /repos/{owner}/{repo}/issues`],create:[`POST /repos/{owner}/{repo}/issues`],update:[`PATCH /repos/{owner}/{repo}/issues/{issue_number}`]},repos:{createDeployment:[`POST /repos/{owner}/{repo}/deployments`],createDeploymentStatus:[`POST /repos/{owner}/{repo}/deployments/{deployment_id}/statuses`],listDeployments:[`GET /repos/{owner}/{repo}/deployments`],listDeploymentStatuses:[`GET /repos/{owner}/{repo}/deployments/{deployment_id}/statuses`],deleteDeployment:[`DELETE /repos/{owner}/{repo}/deployments/{deployment_id}`],getEnvironment:[`GET /repos/{owner}/{repo}/environments/{environment_name}`],deleteAnEnvironment:[`DELETE /repos/{owner}/{repo}/environments/{environment_name}`]},actions:{listEnvironmentSecrets:[`GET /repos/{owner}/{repo}/environments/{environment_name}/secrets`],listEnvironmentVariables:[`GET /repos/{owner}/{repo}/environments/{environment_name}/variables`]}};
let endpointMethodsMap=new Map;
for(let[e,t]of Object.entries(endpoints_default))for(let[n,r]of Object.entries(t)){
let[t,i,a]=r;
let[o,s]=t.split(/ /);
let c=Object.assign({method:o,url:s},i);
endpointMethodsMap.has(e)||endpointMethodsMap.set(e,new Map);
endpointMethodsMap.get(e).set(n,{scope:e,methodName:n,endpointDefaults:c,decorations:a})}
let handler={has({scope:e},t){
return endpointMethodsMap.get(e).has(t)},getOwnPropertyDescriptor(e,t){
return{value:this.get(e,t),configurable:!0,writable:!0,enumerable:!0}},defineProperty(e,t,n){
Object.defineProperty(e.cache,t,n);
return!0},deleteProperty(e,t){
delete e.cache[t];
return!0},ownKeys({scope:e}){
return[...endpointMethodsMap.get(e).keys()]},set(e,t,n){
return e.cache[t]=n},get({octokit:e,scope:t,cache:n},r){
if(n[r])return n[r];
let i=endpointMethodsMap.get(t).get(r);
if(!i)return;
let{endpointDefaults:a,decorations:o}=i;
n[r]=o?decorate(e,t,r,a,o):e.request.defaults(a);
return n[r]}};
function endpointsToMethods(e){
let t={};
for(let n of endpointMethodsMap.keys())t[n]=new Proxy({octokit:e,scope:n,cache:{}},handler);
return t}
function decorate(e,t,n,r,i){
let a=e.request.defaults(r);
function o(...r){
let o=a.endpoint.merge(...r);
if(i.mapToData){
o=Object.assign({},o,{data:o[i.mapToData],[i.mapToData]:void 0});
return a(o)}
if(i.renamed){
let[r,a]=i.renamed;
e.log.warn(`octokit.${t}.${n}() has been renamed to octokit.${r}.${a}()`)}
i.deprecated&&e.log.warn(i.deprecated);
if(i.renamedParameters){
let o=a.endpoint.merge(...r);
for(let[r,a]of Object.entries(i.renamedParameters))if(r in o){
e.log.warn(`"${r}" parameter is deprecated for "octokit.${t}.${n}()". Use "${a}" instead`);
a in o||(o[a]=o[r]);
delete o[r]}
return a(o)}
return a(...r)}
return Object.assign(o,a)}
function restEndpointMethods(e){
return{rest:endpointsToMethods(e)}}
restEndpointMethods.VERSION=`17.0.0`;
var VERSION=`0.0.0-development`;
function normalizePaginatedListResponse(e){
if(!e.data)return{...e,data:[]};
if(!((`total_count`in e.data||`total_commits`in e.data)&&!(`url`in e.data)))return e;
let t=e.data.incomplete_results;
let n=e.data.repository_selection;
let r=e.data.total_count;
let i=e.data.total_commits;
delete e.data.incomplete_results;
delete e.data.repository_selection;
delete e.data.total_count;
delete e.data.total_commits;
let a=Object.keys(e.data)[0];
e.data=e.data[a];
t!==void 0&&(e.data.incomplete_results=t);
n!==void 0&&(e.data.repository_selection=n);
e.data.total_count=r;
e.data.total_commits=i;
return e}
function iterator(e,t,n){
let r=typeof t==`function`?t.endpoint(n):e.request.endpoint(t,n);
let i=typeof t==`function`?t:e.request;
let a=r.method;
let o=r.headers;
let s=r.url;
return{[Symbol.asyncIterator]:()=>({async next(){
if(!s)return{done:!0};
try{
let e=normalizePaginatedListResponse(await i({method:a,url:s,headers:o}));
s=((e.headers.link||``).match(/<([^<>]+)>;\s*rel="next"/)||[])[1];
if(!s&&`total_commits`in e.data){
let t=new URL(e.url);
let n=t.searchParams;
let r=parseInt(n.get(`page`)||`1`,10);
if(r*parseInt(n.get(`per_page`)||`250`,10)<e.data.total_commits){
n.set(`page`,String(r+1));
s=t.toString()}}
return{value:e}}catch(e){
if(e.status!==409)throw e;
s=``;
return{value:{status:200,headers:{},data:[]}}}}})}}
function paginate(e,t,n,r){
if(typeof n==`function`){
r=n;
n=void 0}
return gather(e,[],iterator(e,t,n)[Symbol.asyncIterator](),r)}
function gather(e,t,n,r){
return n.next().then(i=>{
if(i.done)return t;
let a=!1;
function o(){
a=!0}
t=t.concat(r?r(i.value,o):i.value.data);
if(a)return t;
return gather(e,t,n,r)})}
Object.assign(paginate,{iterator});
function paginateRest(e){
return{paginate:Object.assign(paginate.bind(null,e),{iterator:iterator.bind(null,e)})}}
paginateRest.VERSION=VERSION;
new Context;
let baseUrl=getApiBaseUrl();
let defaults={baseUrl,request:{agent:getProxyAgent(baseUrl),fetch:getProxyFetch(baseUrl)}};
let GitHub=Octokit.plugin(restEndpointMethods,paginateRest).defaults(defaults);
function getOctokitOptions(e,t){
let n=Object.assign({},t||{});
let r=getAuthString(e,n);
r&&(n.auth=r);
let i=getUserAgentWithOrchestrationId(n.userAgent);
i&&(n.userAgent=i);
return n}
new Context;
function getOctokit(e,t,...n){
return new(GitHub.plugin(...n))(getOctokitOptions(e,t))}})};