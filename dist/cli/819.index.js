export const id=819;
export const ids=[819];
export const modules={9819:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{a:()=>require_src,i:()=>require_unused_8,n:()=>require_shared,r:()=>require_util,t:()=>require_authclient});
var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(5472);
var _library_headers_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(7856);
var require_extend=(0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports,module)=>{
var hasOwn=Object.prototype.hasOwnProperty;
var toStr=Object.prototype.toString;
var defineProperty=Object.defineProperty;
var gOPD=Object.getOwnPropertyDescriptor;
var isArray=function e(t){
if(typeof Array.isArray==`function`)return Array.isArray(t);
return toStr.call(t)===`[object Array]`};
var isPlainObject=function e(t){
if(!t||toStr.call(t)!==`[object Object]`)return!1;
var n=hasOwn.call(t,`constructor`);
var r=t.constructor&&t.constructor.prototype&&hasOwn.call(t.constructor.prototype,`isPrototypeOf`);
if(t.constructor&&!n&&!r)return!1;
var i;
for(i in t);
return i===void 0||hasOwn.call(t,i)};
var setProperty=function e(t,n){
defineProperty&&n.name===`__proto__`?defineProperty(t,n.name,{enumerable:!0,configurable:!0,value:n.newValue,writable:!0}):t[n.name]=n.newValue};
var getProperty=function e(t,n){
if(n===`__proto__`){
if(!hasOwn.call(t,n))return;else if(gOPD)return gOPD(t,n).value}
return t[n]};
module.exports=function e(){
var t,n,r,i,a,o;
var s=arguments[0];
var c=1;
var l=arguments.length;
var u=!1;
if(typeof s==`boolean`){
u=s;
s=arguments[1]||{};
c=2}
(s==null||typeof s!=`object`&&typeof s!=`function`)&&(s={});
for(;c<l;++c){
t=arguments[c];
if(t!=null)for(n in t){
r=getProperty(s,n);
i=getProperty(t,n);
if(s!==i){
if(u&&i&&(isPlainObject(i)||(a=isArray(i)))){
if(a){
a=!1;
o=r&&isArray(r)?r:[]}else o=r&&isPlainObject(r)?r:{};
setProperty(s,{name:n,newValue:e(u,o,i)})}else i!==void 0&&setProperty(s,{name:n,newValue:i})}}}
return s}}));
var package_exports$1=(0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.r)({default:()=>package_default$1});
var package_default$1;
var init_package$1=(0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.n)((()=>{
package_default$1=JSON.parse(`{"name":"gaxios","version":"8.3.3"}`)}));
var require_util$1=(0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports,module)=>{
module.exports={pkg:(init_package$1(),(0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.a)(package_exports$1))}}));
var require_common=(0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports,module,this$3)=>{
var FormData=class{};
var __importDefault=this$3&&this$3.__importDefault||function(e){
return e&&e.__esModule?e:{default:e}};
Object.defineProperty(exports,"__esModule",{value:!0});
exports.GaxiosError=exports.GAXIOS_ERROR_SYMBOL=void 0;
exports.defaultErrorRedactor=defaultErrorRedactor;
let extend_1=__importDefault(require_extend());
let pkg=__importDefault(require_util$1()).default.pkg;
exports.GAXIOS_ERROR_SYMBOL=Symbol.for(`${pkg.name}-gaxios-error`);
exports.GaxiosError=class GaxiosError extends Error{
config;
response;
code;
status;
error;
[exports.GAXIOS_ERROR_SYMBOL]=pkg.version;
static[Symbol.hasInstance](e){
if(e&&typeof e==`object`&&exports.GAXIOS_ERROR_SYMBOL in e&&e[exports.GAXIOS_ERROR_SYMBOL]===pkg.version)return!0;
return Function.prototype[Symbol.hasInstance].call(GaxiosError,e)}
constructor(e,t,n,r){
super(e,{cause:r});
this.config=t;
this.response=n;
this.error=r instanceof Error?r:void 0;
this.config=(0,extend_1.default)(!0,{},t);
this.response&&(this.response.config=(0,extend_1.default)(!0,{},this.response.config));
if(this.response){
try{
this.response.data=translateData(this.config.responseType,this.response?.bodyUsed?this.response?.data:void 0)}catch{}
this.status=this.response.status}
r instanceof DOMException?this.code=r.name:r&&typeof r==`object`&&`code`in r&&(typeof r.code==`string`||typeof r.code==`number`)&&(this.code=r.code)}
static extractAPIErrorFromResponse(e,t=`The request failed`){
let n=t;
typeof e.data==`string`&&(n=e.data);
if(e.data&&typeof e.data==`object`&&`error`in e.data&&e.data.error&&!e.ok){
if(typeof e.data.error==`string`)return{message:e.data.error,code:e.status,status:e.statusText};
if(typeof e.data.error==`object`){
n=`message`in e.data.error&&typeof e.data.error.message==`string`?e.data.error.message:n;
let t=`status`in e.data.error&&typeof e.data.error.status==`string`?e.data.error.status:e.statusText;
let r=`code`in e.data.error&&typeof e.data.error.code==`number`?e.data.error.code:e.status;
if(`errors`in e.data.error&&Array.isArray(e.data.error.errors)){
let i=[];
for(let t of e.data.error.errors)typeof t==`object`&&`message`in t&&typeof t.message==`string`&&i.push(t.message);
return Object.assign({message:i.join(`
`)||n,code:r,status:t},e.data.error)}
return Object.assign({message:n,code:r,status:t},e.data.error)}}
return{message:n,code:e.status,status:e.statusText}}};
function translateData(e,t){
switch(e){case`stream`:
return t;case`json`:
return JSON.parse(JSON.stringify(t));case`arraybuffer`:
return JSON.parse(Buffer.from(t).toString(`utf8`));case`blob`:
return JSON.parse(t.text());default:
return t}}
function defaultErrorRedactor(e){
let t="<<REDACTED> - See `errorRedactor` option in `gaxios` for configuration>.";
function n(e){
if(!e)return;
e.forEach((n,r)=>{
(/^authentication$/i.test(r)||/^authorization$/i.test(r)||/secret/i.test(r))&&e.set(r,t)})}
function r(e,n){
if(typeof e==`object`&&e&&typeof e[n]==`string`){
let r=e[n];
(/grant_type=/i.test(r)||/assertion=/i.test(r)||/secret/i.test(r))&&(e[n]=t)}}
function i(e){
if(!e||typeof e!=`object`)return;else if(e instanceof FormData||e instanceof URLSearchParams||`forEach`in e&&`set`in e)e.forEach((n,r)=>{
([`grant_type`,`assertion`].includes(r)||/secret/.test(r))&&e.set(r,t)});else{
`grant_type`in e&&(e.grant_type=t);
`assertion`in e&&(e.assertion=t);
`client_secret`in e&&(e.client_secret=t)}}
if(e.config){
n(e.config.headers);
r(e.config,`data`);
i(e.config.data);
r(e.config,`body`);
i(e.config.body);
e.config.url.searchParams.has(`token`)&&e.config.url.searchParams.set(`token`,t);
e.config.url.searchParams.has(`client_secret`)&&e.config.url.searchParams.set(`client_secret`,t)}
if(e.response){
defaultErrorRedactor({config:e.response.config});
n(e.response.headers);
if(e.response.bodyUsed){
r(e.response,`data`);
i(e.response.data)}}
return e}}));
var require_retry=(0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)((exports=>{
Object.defineProperty(exports,"__esModule",{value:!0});
exports.getRetryConfig=getRetryConfig;
async function getRetryConfig(e){
let t=getConfig(e);
if(!e||!e.config||!t&&!e.config.retry)return{shouldRetry:!1};
t||={};
t.currentRetryAttempt=t.currentRetryAttempt||0;
t.retry=t.retry===void 0||t.retry===null?3:t.retry;
t.httpMethodsToRetry=t.httpMethodsToRetry||[`GET`,`HEAD`,`PUT`,`OPTIONS`,`DELETE`];
t.noResponseRetries=t.noResponseRetries===void 0||t.noResponseRetries===null?2:t.noResponseRetries;
t.retryDelayMultiplier=t.retryDelayMultiplier?t.retryDelayMultiplier:2;
t.timeOfFirstRequest=t.timeOfFirstRequest?t.timeOfFirstRequest:Date.now();
t.totalTimeout=t.totalTimeout?t.totalTimeout:2**53-1;
t.maxRetryDelay=t.maxRetryDelay?t.maxRetryDelay:2**53-1;
t.statusCodesToRetry=t.statusCodesToRetry||[[100,199],[408,408],[429,429],[500,599]];
e.config.retryConfig=t;
if(!await(t.shouldRetry||shouldRetryRequest)(e))return{shouldRetry:!1,config:e.config};
let n=getNextRetryDelay(t);
e.config.retryConfig.currentRetryAttempt+=1;
let r=t.retryBackoff?t.retryBackoff(e,n):new Promise(e=>{
setTimeout(e,n)});
t.onRetryAttempt&&await t.onRetryAttempt(e);
await r;
return{shouldRetry:!0,config:e.config}}
function shouldRetryRequest(e){
let t=getConfig(e);
let n=e.code===`TimeoutError`||e.config?.signal?.reason?.name===`TimeoutError`;
if(e.config?.signal?.aborted&&!n||e.code===`AbortError`&&!n)return!1;
if(!t||t.retry===0)return!1;
if(!e.response&&(t.currentRetryAttempt||0)>=t.noResponseRetries)return!1;
if(!t.httpMethodsToRetry||!t.httpMethodsToRetry.includes(e.config.method?.toUpperCase()||`GET`))return!1;
if(e.response&&e.response.status){
let n=!1;
for(let[r,i]of t.statusCodesToRetry){
let t=e.response.status;
if(t>=r&&t<=i){
n=!0;
break}}
if(!n)return!1}
t.currentRetryAttempt=t.currentRetryAttempt||0;
if(t.currentRetryAttempt>=t.retry)return!1;
return!0}
function getConfig(e){
if(e&&e.config&&e.config.retryConfig)return e.config.retryConfig}
function getNextRetryDelay(e){
let t=(e.currentRetryAttempt?0:e.retryDelay??100)+(e.retryDelayMultiplier**+e.currentRetryAttempt-1)/2*1e3;
let n=e.totalTimeout-(Date.now()-e.timeOfFirstRequest);
return Math.min(t,n,e.maxRetryDelay)}}));
var require_interceptor=(0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)((exports=>{
Object.defineProperty(exports,"__esModule",{value:!0});
exports.GaxiosInterceptorManager=void 0;
var GaxiosInterceptorManager=class extends Set{};
exports.GaxiosInterceptorManager=GaxiosInterceptorManager}));
var require_gaxios=(0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports,module,this$2)=>{
let Headers=((0,_library_headers_js__WEBPACK_IMPORTED_MODULE_1__.n)(),(0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.a)(_library_headers_js__WEBPACK_IMPORTED_MODULE_1__.r)).default;
var FormData=class{};
var __importDefault=this$2&&this$2.__importDefault||function(e){
return e&&e.__esModule?e:{default:e}};
var _a;
Object.defineProperty(exports,"__esModule",{value:!0});
exports.Gaxios=void 0;
let extend_1=__importDefault(require_extend());
let https_1=(0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.i)(`https`);
let common_js_1=require_common();
let retry_js_1=require_retry();
let stream_1=(0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.i)(`stream`);
let interceptor_js_1=require_interceptor();
let randomUUID=async()=>globalThis.crypto?.randomUUID()||(await Promise.resolve().then(__webpack_require__.t.bind(__webpack_require__,6982,19))).randomUUID();
var Gaxios=class{
agentCache=new Map;
defaults;
interceptors;
constructor(e){
this.defaults=e||{};
this.interceptors={request:new interceptor_js_1.GaxiosInterceptorManager,response:new interceptor_js_1.GaxiosInterceptorManager}}
fetch(...e){
let t=e[0];
let n=e[1];
let r;
let i=new Headers;
typeof t==`string`?r=new URL(t):t instanceof URL?r=t:t&&t.url&&(r=new URL(t.url));
t&&typeof t==`object`&&`headers`in t&&_a.mergeHeaders(i,t.headers);
n&&_a.mergeHeaders(i,new Headers(n.headers));
if(typeof t==`object`&&!(t instanceof URL))return this.request({...n,...t,headers:i,url:r});else return this.request({...n,headers:i,url:r})}
async request(e={}){
let t=await this.#r(e);
t=await this.#t(t);
return this.#n(this._request(t))}
async _defaultAdapter(e){
let t=e.fetchImplementation||this.defaults.fetchImplementation||await _a.#d();
let n={...e};
delete n.data;
let r=await t(e.url,n);
let i=await this.getResponseData(e,r);
Object.getOwnPropertyDescriptor(r,`data`)?.configurable||Object.defineProperties(r,{data:{configurable:!0,writable:!0,enumerable:!0,value:i}});
return Object.assign(r,{config:e,data:i})}
async _request(e){
try{
let t;
t=e.adapter?await e.adapter(e,this._defaultAdapter.bind(this)):await this._defaultAdapter(e);
if(!e.validateStatus(t.status)){
if(e.responseType===`stream`){
let e=[];
for await(let n of t.data)e.push(n);
t.data=Buffer.concat(e.map(e=>typeof e==`string`?Buffer.from(e):e)).toString(`utf8`)}
let n=common_js_1.GaxiosError.extractAPIErrorFromResponse(t,`Request failed with status code ${t.status}`);
throw new common_js_1.GaxiosError(n?.message,e,t,n)}
return t}catch(t){
let n;
if(t instanceof common_js_1.GaxiosError)n=t;else if(t instanceof Error)n=new common_js_1.GaxiosError(t.message,e,void 0,t);else if(e.signal?.aborted){
n=new common_js_1.GaxiosError(`The operation was aborted: ${t}`,e,void 0,t);
n.code=`AbortError`}else n=new common_js_1.GaxiosError(`Unexpected Gaxios Error`,e,void 0,t);
if(!n.response&&e.signal?.aborted&&e.signal.reason?.name===`TimeoutError`){
n.code=`TimeoutError`;
/timeout|timed out/i.test(n.message)||(n.message=`The operation was aborted due to timeout`)}else!n.response&&e.signal?.aborted&&n.code!==`TimeoutError`&&(n.code||=`AbortError`);
let{shouldRetry:r,config:i}=await(0,retry_js_1.getRetryConfig)(n);
if(r&&i){
n.config.retryConfig.currentRetryAttempt=i.retryConfig.currentRetryAttempt;
e.retryConfig=n.config?.retryConfig;
typeof n.config?.timeout==`number`&&(e.timeout=n.config.timeout);
this.#a(e);
return this._request(e)}
e.errorRedactor&&e.errorRedactor(n);
throw n}}
async getResponseData(e,t){
if(t.status===204)return``;
if(e.maxContentLength&&t.headers.has(`content-length`)&&e.maxContentLength<Number.parseInt(t.headers?.get(`content-length`)||``))throw new common_js_1.GaxiosError("Response's `Content-Length` is over the limit.",e,Object.assign(t,{config:e}));
switch(e.responseType){case`stream`:
return t.body;case`json`:
{
let e=await t.text();
try{
return JSON.parse(e)}catch{
return e}}case`arraybuffer`:
return t.arrayBuffer();case`blob`:
return t.blob();case`text`:
return t.text();default:
return this.getResponseDataFromContentType(t)}}
#e(e,t=[]){
let n=new URL(e);
let r=[...t];
let i=(process.env.NO_PROXY??process.env.no_proxy)?.split(`,`)||[];
for(let e of i)r.push(e.trim());
for(let e of r)if(e instanceof RegExp){
if(e.test(n.toString()))return!1}else if(e instanceof URL){
if(e.origin===n.origin)return!1}else if(e.startsWith(`*.`)||e.startsWith(`.`)){
let t=e.replace(/^\*\./,`.`);
if(n.hostname.endsWith(t))return!1}else if(e===n.origin||e===n.hostname||e===n.href)return!1;
return!0}
async#t(e){
let t=Promise.resolve(e);
for(let e of this.interceptors.request.values())e&&(t=t.then(e.resolved,e.rejected));
return t}
async#n(e){
let t=Promise.resolve(e);
for(let e of this.interceptors.response.values())e&&(t=t.then(e.resolved,e.rejected));
return t}
async#r(e){
let t=new Headers(this.defaults.headers);
_a.mergeHeaders(t,e.headers);
let n=(0,extend_1.default)(!0,{},this.defaults,e);
if(!n.url)throw Error(`URL is required.`);
n.baseURL&&(n.url=new URL(n.url,n.baseURL));
n.url=new URL(n.url);
if(n.params){
if(n.paramsSerializer){
let e=n.paramsSerializer(n.params);
e.startsWith(`?`)&&(e=e.slice(1));
let t=n.url.toString().includes(`?`)?`&`:`?`;
n.url=n.url+t+e}else{
let e=n.url instanceof URL?n.url:new URL(n.url);
for(let[t,r]of new URLSearchParams(n.params))e.searchParams.append(t,r);
n.url=e}}
typeof e.maxContentLength==`number`&&(n.size=e.maxContentLength);
typeof e.maxRedirects==`number`&&(n.follow=e.maxRedirects);
let r=typeof n.data==`string`||n.data instanceof ArrayBuffer||n.data instanceof Blob||globalThis.File&&n.data instanceof File||n.data instanceof FormData||n.data instanceof stream_1.Readable||n.data instanceof ReadableStream||n.data instanceof String||n.data instanceof URLSearchParams||ArrayBuffer.isView(n.data)||[`Blob`,`File`,`FormData`].includes(n.data?.constructor?.name||``);
if(n.multipart?.length){
let e=await randomUUID();
t.set(`content-type`,`multipart/related; boundary=${e}`);
n.body=stream_1.Readable.from(this.getMultipartRequest(n.multipart,e))}else if(r)n.body=n.data;else if(typeof n.data==`object`){
if(t.get(`Content-Type`)===`application/x-www-form-urlencoded`)n.body=n.paramsSerializer?n.paramsSerializer(n.data):new URLSearchParams(n.data);else{
t.has(`content-type`)||t.set(`content-type`,`application/json`);
n.body=JSON.stringify(n.data)}}else n.data&&(n.body=n.data);
n.validateStatus=n.validateStatus||this.validateStatus;
n.responseType=n.responseType||`unknown`;
!t.has(`accept`)&&n.responseType===`json`&&t.set(`accept`,`application/json`);
let i=n.proxy||process?.env?.HTTPS_PROXY||process?.env?.https_proxy||process?.env?.HTTP_PROXY||process?.env?.http_proxy;
if(!n.agent){
if(i&&this.#e(n.url,n.noProxy)){
let e=await _a.#l();
if(this.agentCache.has(i))n.agent=this.agentCache.get(i);else{
n.agent=new e(i,{cert:n.cert,key:n.key});
this.agentCache.set(i,n.agent)}}else if(n.cert&&n.key){
if(this.agentCache.has(n.key))n.agent=this.agentCache.get(n.key);else{
n.agent=new https_1.Agent({cert:n.cert,key:n.key});
this.agentCache.set(n.key,n.agent)}}}
typeof n.errorRedactor!=`function`&&n.errorRedactor!==!1&&(n.errorRedactor=common_js_1.defaultErrorRedactor);
n.body&&!(`duplex`in n)&&(n.duplex=`half`);
this.#a(n);
return Object.assign(n,{headers:t,url:n.url instanceof URL?n.url:new URL(n.url)})}
#i=new WeakMap;
#a(e){
if(e.timeout){
this.#i.has(e)||this.#i.set(e,e.signal??void 0);
let t=this.#i.get(e);
let n=AbortSignal.timeout(e.timeout);
e.signal=t?AbortSignal.any([t,n]):n}}
validateStatus(e){
return e>=200&&e<300}
async getResponseDataFromContentType(e){
let t=e.headers.get(`Content-Type`);
if(t===null)return e.text();
t=t.toLowerCase();
if(t.includes(`application/json`)){
let t=await e.text();
try{
t=JSON.parse(t)}catch{}
return t}else if(t.match(/^text\//))return e.text();else return e.blob()}
async*getMultipartRequest(e,t){
let n=`--${t}--`;
for(let n of e){
yield`--${t}\r\nContent-Type: ${n.headers.get(`Content-Type`)||`application/octet-stream`}\r\n\r\n`;
typeof n.content==`string`?yield n.content:yield*n.content;
yield`\r
`}
yield n}
static#o;
static#s;
static#c;
static async#l(){
this.#o||=(await __webpack_require__.e(302).then(__webpack_require__.bind(__webpack_require__,302)).then(m=>(0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.o)(m.default))).HttpsProxyAgent;
return this.#o}
static#u(){
return async(e,t)=>{
let n=t?{...t}:void 0;
if(n){
let e=n.agent;
e?.proxy?n.proxy=e.proxy.toString():delete n.proxy;
let t=n.cert??e?.connectOpts?.cert;
let r=n.key??e?.connectOpts?.key;
t&&r&&(n.tls={...n.tls,cert:t,key:r})}
let r=n;
if(r?.body&&typeof r.body==`object`&&typeof r.body.pipe==`function`&&typeof stream_1.Readable.toWeb==`function`&&(typeof ReadableStream>`u`||!(r.body instanceof ReadableStream))){
let e;
if(r.body instanceof stream_1.Readable&&!r.body.readableObjectMode)e=r.body;else{
let t=new stream_1.PassThrough;
let n=r.body;
(0,stream_1.pipeline)(n,t,()=>{});
e=t}
r={...r,body:stream_1.Readable.toWeb(e)}}
let i;
try{
i=await globalThis.fetch(e,r)}catch(e){
let n=e;
n?.code===`ConnectionRefused`||n?.code===`FailedToOpenSocket`?n.code=`ECONNREFUSED`:(n?.code===`ConnectionReset`||n?.code===`ConnectionClosed`)&&(n.code=`ECONNRESET`);
if(!(e instanceof Error)&&e&&typeof e==`object`&&!t?.signal?.aborted)throw Object.assign(Error(n.message||n.code||`Error`),e);
throw e}
let a=n?.size??n?.maxContentLength??0;
if(i?.body&&typeof stream_1.Readable.fromWeb==`function`&&!(i.body instanceof stream_1.Readable)){
let t;
let n=i.body;
let r=i.text.bind(i);
let o=i.json.bind(i);
let s=i.arrayBuffer.bind(i);
let c=i.blob.bind(i);
let l=async()=>{
t||=stream_1.Readable.fromWeb(n);
let r=[];
let i=0;
for await(let n of t){
let t=n;
i+=t.byteLength;
if(a>0&&i>a)throw Object.assign(Error(`content size at ${String(e?.url??e)} over limit: ${a}`),{type:`max-size`});
r.push(t)}
return Buffer.concat(r,i)};
Object.defineProperty(i,"body",{get(){
t||=stream_1.Readable.fromWeb(n);
return t},configurable:!0,enumerable:!0});
i.text=async()=>{
if(!t&&a<=0)return r();
return(await l()).toString(`utf8`)};
i.json=async()=>{
if(!t&&a<=0)return o();
return JSON.parse(await i.text())};
i.arrayBuffer=async()=>{
if(!t&&a<=0)return s();
let e=await l();
return e.buffer.slice(e.byteOffset,e.byteOffset+e.byteLength)};
i.blob=async()=>{
if(!t&&a<=0)return c();
let e=await l();
let n=i.headers?.get?.(`content-type`)??``;
return new Blob([e],n?{type:n}:void 0)}}
return i}}
static async#d(){
if(typeof window<`u`&&window){
this.#s||=window.fetch;
return this.#s}
if(`Bun`in globalThis&&typeof globalThis.fetch==`function`){
this.#c||=this.#u();
return this.#c}
this.#s||=(await __webpack_require__.e(326).then(__webpack_require__.bind(__webpack_require__,6326))).default;
return this.#s}
static mergeHeaders(e,...t){
e=e instanceof Headers?e:new Headers(e);
for(let n of t)(n instanceof Headers?n:new Headers(n)).forEach((t,n)=>{
n===`set-cookie`?e.append(n,t):e.set(n,t)});
return e}};
exports.Gaxios=Gaxios;
_a=Gaxios}));
var require_src=(0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports,module,this$1)=>{
var __createBinding=this$1&&this$1.__createBinding||(Object.create?(function(e,t,n,r){
r===void 0&&(r=n);
var i=Object.getOwnPropertyDescriptor(t,n);
(!i||(`get`in i?!t.__esModule:i.writable||i.configurable))&&(i={enumerable:!0,get:function(){
return t[n]}});
Object.defineProperty(e,r,i)}):(function(e,t,n,r){
r===void 0&&(r=n);
e[r]=t[n]}));
var __exportStar=this$1&&this$1.__exportStar||function(e,t){
for(var n in e)n!=="default"&&!Object.prototype.hasOwnProperty.call(t,n)&&__createBinding(t,e,n)};
Object.defineProperty(exports,"__esModule",{value:!0});
exports.instance=exports.Gaxios=exports.GaxiosError=void 0;
exports.request=request;
let gaxios_js_1=require_gaxios();
Object.defineProperty(exports,"Gaxios",{enumerable:!0,get:function(){
return gaxios_js_1.Gaxios}});
var common_js_1=require_common();
Object.defineProperty(exports,"GaxiosError",{enumerable:!0,get:function(){
return common_js_1.GaxiosError}});
__exportStar(require_interceptor(),exports);
exports.instance=new gaxios_js_1.Gaxios;
async function request(e){
return exports.instance.request(e)}}));
var require_unused_8=(0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)((exports=>{
exports.log=()=>({debug(){},info(){}})}));
var require_util=(0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)((exports=>{
Object.defineProperty(exports,"__esModule",{value:!0});
exports.LRUCache=void 0;
exports.snakeToCamel=snakeToCamel;
exports.originalOrCamelOptions=originalOrCamelOptions;
exports.removeUndefinedValuesInObject=removeUndefinedValuesInObject;
exports.isValidFile=isValidFile;
exports.getWellKnownCertificateConfigFileLocation=getWellKnownCertificateConfigFileLocation;
exports.isAdcWarningSuppressed=isAdcWarningSuppressed;
exports.suppressAdcWarning=suppressAdcWarning;
exports.isFromJsonWarningSuppressed=isFromJsonWarningSuppressed;
exports.suppressFromJsonWarning=suppressFromJsonWarning;
let fs=(0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.i)(`fs`);
let os=(0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.i)(`os`);
let path=(0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.i)(`path`);
let CLOUDSDK_CONFIG_DIRECTORY=`gcloud`;
function snakeToCamel(e){
return e.replace(/([_][^_])/g,e=>e.slice(1).toUpperCase())}
function originalOrCamelOptions(e){
function t(t){
let n=e||{};
return n[t]??n[snakeToCamel(t)]}
return{get:t}}
var LRUCache=class{
capacity;
#e=new Map;
maxAge;
constructor(e){
this.capacity=e.capacity;
this.maxAge=e.maxAge}
#t(e,t){
this.#e.delete(e);
this.#e.set(e,{value:t,lastAccessed:Date.now()})}
set(e,t){
this.#t(e,t);
this.#n()}
get(e){
let t=this.#e.get(e);
if(!t)return;
this.#t(e,t.value);
this.#n();
return t.value}
#n(){
let e=this.maxAge?Date.now()-this.maxAge:0;
let t=this.#e.entries().next();
for(;!t.done&&(this.#e.size>this.capacity||t.value[1].lastAccessed<e);){
this.#e.delete(t.value[0]);
t=this.#e.entries().next()}}};
exports.LRUCache=LRUCache;
function removeUndefinedValuesInObject(e){
Object.entries(e).forEach(([t,n])=>{
(n===void 0||n===`undefined`)&&delete e[t]});
return e}
async function isValidFile(e){
try{
return(await fs.promises.lstat(e)).isFile()}catch{
return!1}}
function getWellKnownCertificateConfigFileLocation(){
let e=process.env.CLOUDSDK_CONFIG||(_isWindows()?path.join(process.env.APPDATA||``,CLOUDSDK_CONFIG_DIRECTORY):path.join(process.env.HOME||``,`.config`,CLOUDSDK_CONFIG_DIRECTORY));
return path.join(e,`certificate_config.json`)}
function _isWindows(){
return os.platform().startsWith(`win`)}
let adcWarningSuppressionDepth=0;
let fromJsonWarningSuppressionDepth=0;
function isAdcWarningSuppressed(){
return adcWarningSuppressionDepth>0}
function suppressAdcWarning(e){
adcWarningSuppressionDepth++;
try{
return e()}finally{
adcWarningSuppressionDepth--}}
function isFromJsonWarningSuppressed(){
return adcWarningSuppressionDepth>0||fromJsonWarningSuppressionDepth>0}
function suppressFromJsonWarning(e){
fromJsonWarningSuppressionDepth++;
try{
return e()}finally{
fromJsonWarningSuppressionDepth--}}}));
var package_exports=(0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.r)({default:()=>package_default});
var package_default;
var init_package=(0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.n)((()=>{
package_default=JSON.parse(`{"name":"google-auth-library","version":"11.3.4"}`)}));
var require_shared=(0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)((exports=>{
Object.defineProperty(exports,"__esModule",{value:!0});
exports.USER_AGENT=exports.PRODUCT_NAME=exports.pkg=void 0;
let pkg=(init_package(),(0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.a)(package_exports));
exports.pkg=pkg;
let PRODUCT_NAME=`google-api-nodejs-client`;
exports.PRODUCT_NAME=PRODUCT_NAME;
exports.USER_AGENT=`${PRODUCT_NAME}/${pkg.version}`}));
var require_authclient=(0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)((exports=>{
let Headers=((0,_library_headers_js__WEBPACK_IMPORTED_MODULE_1__.n)(),(0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.a)(_library_headers_js__WEBPACK_IMPORTED_MODULE_1__.r)).default;
Object.defineProperty(exports,"__esModule",{value:!0});
exports.AuthClient=exports.DEFAULT_EAGER_REFRESH_THRESHOLD_MILLIS=exports.DEFAULT_UNIVERSE=void 0;
let events_1=(0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.i)(`events`);
let gaxios_1=require_src();
let util_1=require_util();
let google_logging_utils_1=require_unused_8();
let shared_cjs_1=require_shared();
exports.DEFAULT_UNIVERSE=`googleapis.com`;
exports.DEFAULT_EAGER_REFRESH_THRESHOLD_MILLIS=3e5;
exports.AuthClient=class AuthClient extends events_1.EventEmitter{
apiKey;
projectId;
quotaProjectId;
transporter;
credentials={};
eagerRefreshThresholdMillis=exports.DEFAULT_EAGER_REFRESH_THRESHOLD_MILLIS;
forceRefreshOnFailure=!1;
universeDomain=exports.DEFAULT_UNIVERSE;
static RequestMethodNameSymbol=Symbol(`request method name`);
static RequestLogIdSymbol=Symbol(`request log id`);
constructor(e={}){
super();
let t=(0,util_1.originalOrCamelOptions)(e);
this.apiKey=e.apiKey;
this.projectId=t.get(`project_id`)??null;
this.quotaProjectId=t.get(`quota_project_id`);
this.credentials=t.get(`credentials`)??{};
this.universeDomain=t.get(`universe_domain`)??exports.DEFAULT_UNIVERSE;
this.transporter=e.transporter??new gaxios_1.Gaxios(e.transporterOptions);
if(t.get(`useAuthRequestParameters`)!==!1){
this.transporter.interceptors.request.add(AuthClient.DEFAULT_REQUEST_INTERCEPTOR);
this.transporter.interceptors.response.add(AuthClient.DEFAULT_RESPONSE_INTERCEPTOR)}
e.eagerRefreshThresholdMillis&&(this.eagerRefreshThresholdMillis=e.eagerRefreshThresholdMillis);
this.forceRefreshOnFailure=e.forceRefreshOnFailure??!1}
fetch(...e){
let t=e[0];
let n=e[1];
let r;
let i=new Headers;
typeof t==`string`?r=new URL(t):t instanceof URL?r=t:t&&t.url&&(r=new URL(t.url));
t&&typeof t==`object`&&`headers`in t&&gaxios_1.Gaxios.mergeHeaders(i,t.headers);
n&&gaxios_1.Gaxios.mergeHeaders(i,new Headers(n.headers));
if(typeof t==`object`&&!(t instanceof URL))return this.request({...n,...t,headers:i,url:r});else return this.request({...n,headers:i,url:r})}
setCredentials(e){
this.credentials=e}
addSharedMetadataHeaders(e){
!e.has(`x-goog-user-project`)&&this.quotaProjectId&&e.set(`x-goog-user-project`,this.quotaProjectId);
return e}
addUserProjectAndAuthHeaders(e,t){
let n=t.get(`x-goog-user-project`);
let r=t.get(`authorization`);
n&&e.set(`x-goog-user-project`,n);
r&&e.set(`authorization`,r);
return e}
static log=(0,google_logging_utils_1.log)(`auth`);
static DEFAULT_REQUEST_INTERCEPTOR={resolved:async e=>{
if(!e.headers.has(`x-goog-api-client`)){
let t=process.version.replace(/^v/,``);
e.headers.set(`x-goog-api-client`,`gl-node/${t}`)}
let t=e.headers.get(`User-Agent`);
t?t.includes(`${shared_cjs_1.PRODUCT_NAME}/`)||e.headers.set(`User-Agent`,`${t} ${shared_cjs_1.USER_AGENT}`):e.headers.set(`User-Agent`,shared_cjs_1.USER_AGENT);
try{
let t=e;
let n=t[AuthClient.RequestMethodNameSymbol];
let r=`${Math.floor(Math.random()*1e3)}`;
t[AuthClient.RequestLogIdSymbol]=r;
let i={url:e.url,headers:e.headers};
n?AuthClient.log.debug(`%s [%s] request %j`,n,r,i):AuthClient.log.debug(`[%s] request %j`,r,i)}catch{}
return e}};
static DEFAULT_RESPONSE_INTERCEPTOR={resolved:async e=>{
try{
let t=e.config;
let n=t[AuthClient.RequestMethodNameSymbol];
let r=t[AuthClient.RequestLogIdSymbol];
n?AuthClient.log.debug(`%s [%s] response %j`,n,r,e.data):AuthClient.log.debug(`[%s] response %j`,r,e.data)}catch{}
return e},rejected:async e=>{
try{
let t=e.config;
let n=t[AuthClient.RequestMethodNameSymbol];
let r=t[AuthClient.RequestLogIdSymbol];
n?AuthClient.log.debug(`%s [%s] error %j`,n,r,e.response?.data):AuthClient.log.debug(`[%s] error %j`,r,e.response?.data)}catch{}
throw e}};
static setMethodName(e,t){
try{
let n=e;
n[AuthClient.RequestMethodNameSymbol]=t}catch{}}
static get RETRY_CONFIG(){
return{retry:!0,retryConfig:{httpMethodsToRetry:[`GET`,`PUT`,`POST`,`HEAD`,`OPTIONS`,`DELETE`]}}}}}))}),7856:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{n:()=>init_library_headers,r:()=>library_headers_exports,t:()=>LibraryHeaders});
var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(5472);
var library_headers_exports=(0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.r)({default:()=>LibraryHeaders});
var LibraryHeaders;
var init_library_headers=(0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.n)((()=>{
LibraryHeaders=class{
#all=new Map;
constructor(init){
let entries=init&&Symbol.iterator in init?init:Object.entries(init??{});
for(let[name,value]of entries)value!==void 0&&this.append(name,value)}
get(name){
return this.#all.get(name.toLowerCase())??null}
has(name){
return this.#all.has(name.toLowerCase())}
set(name,value){
this.#all.set(name.toLowerCase(),String(value))}
append(name,value){
let before=this.get(name);
this.set(name,before===null?value:`${before}, ${value}`)}
delete(name){
this.#all.delete(name.toLowerCase())}
forEach(each){
for(let[name,value]of this.#all)each(value,name)}
[Symbol.iterator](){
return this.#all[Symbol.iterator]()}}}))})};