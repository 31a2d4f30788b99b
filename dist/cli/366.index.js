export const id=366;
export const ids=[366];
export const modules={2366:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__,{default:()=>fetch});
var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(2516);
var _headers_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(9662);
var node_util__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(7975);
var node_http__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(7067);
var node_https__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(4708);
var node_stream__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(7075);
var node_zlib__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(8522);
var node_buffer__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(4573);
var node_url__WEBPACK_IMPORTED_MODULE_8__=__webpack_require__(3136);
var node_net__WEBPACK_IMPORTED_MODULE_9__=__webpack_require__(7030);
var init_unused_15=(0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.n)((()=>{}));
var init_unused_12=(0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.n)((()=>{}));
var FormData;
var init_unused_13=(0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.n)((()=>{
FormData=class{}}));
var FetchBaseError;
var init_base=(0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.n)((()=>{
FetchBaseError=class extends Error{
constructor(e,t){
super(e);
Error.captureStackTrace(this,this.constructor);
this.type=t}
get name(){
return this.constructor.name}
get[Symbol.toStringTag](){
return this.constructor.name}}}));
var FetchError;
var init_fetch_error=(0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.n)((()=>{
init_base();
FetchError=class extends FetchBaseError{
constructor(e,t,n){
super(e,t);
if(n){
this.code=this.errno=n.code;
this.erroredSysCall=n.syscall}}}}));
var NAME,isURLSearchParameters,isBlob,isAbortSignal,isDomainOrSubdomain,isSameProtocol;
var init_is=(0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.n)((()=>{
NAME=Symbol.toStringTag;
isURLSearchParameters=e=>typeof e==`object`&&typeof e.append==`function`&&typeof e.delete==`function`&&typeof e.get==`function`&&typeof e.getAll==`function`&&typeof e.has==`function`&&typeof e.set==`function`&&typeof e.sort==`function`&&e[NAME]===`URLSearchParams`;
isBlob=e=>e&&typeof e==`object`&&typeof e.arrayBuffer==`function`&&typeof e.type==`string`&&typeof e.stream==`function`&&typeof e.constructor==`function`&&/^(Blob|File)$/.test(e[NAME]);
isAbortSignal=e=>typeof e==`object`&&(e[NAME]===`AbortSignal`||e[NAME]===`EventTarget`);
isDomainOrSubdomain=(e,t)=>{
let n=new URL(t).hostname;
let r=new URL(e).hostname;
return n===r||n.endsWith(`.${r}`)};
isSameProtocol=(e,t)=>new URL(t).protocol===new URL(e).protocol}));
async function consumeBody(e){
if(e[INTERNALS$2].disturbed)throw TypeError(`body used already for: ${e.url}`);
e[INTERNALS$2].disturbed=!0;
if(e[INTERNALS$2].error)throw e[INTERNALS$2].error;
let{body:t}=e;
if(t===null)return node_buffer__WEBPACK_IMPORTED_MODULE_7__.Buffer.alloc(0);
if(!(t instanceof node_stream__WEBPACK_IMPORTED_MODULE_5__))return node_buffer__WEBPACK_IMPORTED_MODULE_7__.Buffer.alloc(0);
let n=[];
let r=0;
try{
for await(let i of t){
if(e.size>0&&r+i.length>e.size){
let n=new FetchError(`content size at ${e.url} over limit: ${e.size}`,`max-size`);
t.destroy(n);
throw n}
r+=i.length;
n.push(i)}}catch(t){
throw t instanceof FetchBaseError?t:new FetchError(`Invalid response body while trying to fetch ${e.url}: ${t.message}`,`system`,t)}
if(t.readableEnded===!0||t._readableState.ended===!0)try{
if(n.every(e=>typeof e==`string`))return node_buffer__WEBPACK_IMPORTED_MODULE_7__.Buffer.from(n.join(``));
return node_buffer__WEBPACK_IMPORTED_MODULE_7__.Buffer.concat(n,r)}catch(t){
throw new FetchError(`Could not create Buffer from response body for ${e.url}: ${t.message}`,`system`,t)}else throw new FetchError(`Premature close of server response while trying to fetch ${e.url}`)}
var pipeline$1,INTERNALS$2,Body,clone,getNonSpecFormDataBoundary,extractContentType,getTotalBytes,writeToStream;
var init_body=(0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.n)((()=>{
init_unused_12();
init_unused_13();
init_fetch_error();
init_base();
init_is();
pipeline$1=(0,node_util__WEBPACK_IMPORTED_MODULE_2__.promisify)(node_stream__WEBPACK_IMPORTED_MODULE_5__.pipeline);
INTERNALS$2=Symbol(`Body internals`);
Body=class{
constructor(e,{size:t=0}={}){
let n=null;
if(e===null)e=null;else if(isURLSearchParameters(e))e=node_buffer__WEBPACK_IMPORTED_MODULE_7__.Buffer.from(e.toString());else if(!isBlob(e)&&!node_buffer__WEBPACK_IMPORTED_MODULE_7__.Buffer.isBuffer(e)){
if(node_util__WEBPACK_IMPORTED_MODULE_2__.types.isAnyArrayBuffer(e))e=node_buffer__WEBPACK_IMPORTED_MODULE_7__.Buffer.from(e);else if(ArrayBuffer.isView(e))e=node_buffer__WEBPACK_IMPORTED_MODULE_7__.Buffer.from(e.buffer,e.byteOffset,e.byteLength);else if(!(e instanceof node_stream__WEBPACK_IMPORTED_MODULE_5__)){
if(e instanceof FormData){
e=(void 0)(e);
n=e.type.split(`=`)[1]}else e=node_buffer__WEBPACK_IMPORTED_MODULE_7__.Buffer.from(String(e))}}
let r=e;
node_buffer__WEBPACK_IMPORTED_MODULE_7__.Buffer.isBuffer(e)?r=node_stream__WEBPACK_IMPORTED_MODULE_5__.Readable.from(e):isBlob(e)&&(r=node_stream__WEBPACK_IMPORTED_MODULE_5__.Readable.from(e.stream()));
this[INTERNALS$2]={body:e,stream:r,boundary:n,disturbed:!1,error:null};
this.size=t;
e instanceof node_stream__WEBPACK_IMPORTED_MODULE_5__&&e.on(`error`,e=>{
let t=e instanceof FetchBaseError?e:new FetchError(`Invalid response body while trying to fetch ${this.url}: ${e.message}`,`system`,e);
this[INTERNALS$2].error=t})}
get body(){
return this[INTERNALS$2].stream}
get bodyUsed(){
return this[INTERNALS$2].disturbed}
async arrayBuffer(){
let{buffer:e,byteOffset:t,byteLength:n}=await consumeBody(this);
return e.slice(t,t+n)}
async formData(){
let e=this.headers.get(`content-type`);
if(e.startsWith(`application/x-www-form-urlencoded`)){
let e=new FormData;
let t=new URLSearchParams(await this.text());
for(let[n,r]of t)e.append(n,r);
return e}
let{toFormData:t}=await __webpack_require__.e(310).then(__webpack_require__.bind(__webpack_require__,7310));
return t(this.body,e)}
async blob(){
let e=this.headers&&this.headers.get(`content-type`)||this[INTERNALS$2].body&&this[INTERNALS$2].body.type||``;
let t=await this.arrayBuffer();
return new node_buffer__WEBPACK_IMPORTED_MODULE_7__.Blob([t],{type:e})}
async json(){
let e=await this.text();
return JSON.parse(e)}
async text(){
let e=await consumeBody(this);
return new TextDecoder().decode(e)}
buffer(){
return consumeBody(this)}};
Body.prototype.buffer=(0,node_util__WEBPACK_IMPORTED_MODULE_2__.deprecate)(Body.prototype.buffer,`Please use 'response.arrayBuffer()' instead of 'response.buffer()'`,`node-fetch#buffer`);
Object.defineProperties(Body.prototype,{body:{enumerable:!0},bodyUsed:{enumerable:!0},arrayBuffer:{enumerable:!0},blob:{enumerable:!0},json:{enumerable:!0},text:{enumerable:!0},data:{get:(0,node_util__WEBPACK_IMPORTED_MODULE_2__.deprecate)(()=>{},`data doesn't exist, use json(), text(), arrayBuffer(), or body instead`,`https://github.com/node-fetch/node-fetch/issues/1000 (response)`)}});
clone=(e,t)=>{
let n;
let r;
let{body:i}=e[INTERNALS$2];
if(e.bodyUsed)throw Error(`cannot clone body after it is used`);
if(i instanceof node_stream__WEBPACK_IMPORTED_MODULE_5__&&typeof i.getBoundary!=`function`){
n=new node_stream__WEBPACK_IMPORTED_MODULE_5__.PassThrough({highWaterMark:t});
r=new node_stream__WEBPACK_IMPORTED_MODULE_5__.PassThrough({highWaterMark:t});
i.pipe(n);
i.pipe(r);
e[INTERNALS$2].stream=n;
i=r}
return i};
getNonSpecFormDataBoundary=(0,node_util__WEBPACK_IMPORTED_MODULE_2__.deprecate)(e=>e.getBoundary(),`form-data doesn't follow the spec and requires special treatment. Use alternative package`,`https://github.com/node-fetch/node-fetch/issues/1167`);
extractContentType=(e,t)=>{
if(e===null)return null;
if(typeof e==`string`)return`text/plain;charset=UTF-8`;
if(isURLSearchParameters(e))return`application/x-www-form-urlencoded;charset=UTF-8`;
if(isBlob(e))return e.type||null;
if(node_buffer__WEBPACK_IMPORTED_MODULE_7__.Buffer.isBuffer(e)||node_util__WEBPACK_IMPORTED_MODULE_2__.types.isAnyArrayBuffer(e)||ArrayBuffer.isView(e))return null;
if(e instanceof FormData)return`multipart/form-data; boundary=${t[INTERNALS$2].boundary}`;
if(e&&typeof e.getBoundary==`function`)return`multipart/form-data;boundary=${getNonSpecFormDataBoundary(e)}`;
if(e instanceof node_stream__WEBPACK_IMPORTED_MODULE_5__)return null;
return`text/plain;charset=UTF-8`};
getTotalBytes=e=>{
let{body:t}=e[INTERNALS$2];
if(t===null)return 0;
if(isBlob(t))return t.size;
if(node_buffer__WEBPACK_IMPORTED_MODULE_7__.Buffer.isBuffer(t))return t.length;
if(t&&typeof t.getLengthSync==`function`)return t.hasKnownLength&&t.hasKnownLength()?t.getLengthSync():null;
return null};
writeToStream=async(e,{body:t})=>{
t===null?e.end():await pipeline$1(t,e)}}));
var redirectStatus,isRedirect;
var init_is_redirect=(0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.n)((()=>{
redirectStatus=new Set([301,302,303,307,308]);
isRedirect=e=>redirectStatus.has(e)}));
var INTERNALS$1,Response;
var init_response=(0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.n)((()=>{
(0,_headers_js__WEBPACK_IMPORTED_MODULE_1__.i)();
init_body();
init_is_redirect();
INTERNALS$1=Symbol(`Response internals`);
Response=class Response extends Body{
constructor(e=null,t={}){
super(e,t);
let n=t.status==null?200:t.status;
let r=new _headers_js__WEBPACK_IMPORTED_MODULE_1__.t(t.headers);
if(e!==null&&!r.has(`Content-Type`)){
let t=extractContentType(e,this);
t&&r.append(`Content-Type`,t)}
this[INTERNALS$1]={type:`default`,url:t.url,status:n,statusText:t.statusText||``,headers:r,counter:t.counter,highWaterMark:t.highWaterMark}}
get type(){
return this[INTERNALS$1].type}
get url(){
return this[INTERNALS$1].url||``}
get status(){
return this[INTERNALS$1].status}
get ok(){
return this[INTERNALS$1].status>=200&&this[INTERNALS$1].status<300}
get redirected(){
return this[INTERNALS$1].counter>0}
get statusText(){
return this[INTERNALS$1].statusText}
get headers(){
return this[INTERNALS$1].headers}
get highWaterMark(){
return this[INTERNALS$1].highWaterMark}
clone(){
return new Response(clone(this,this.highWaterMark),{type:this.type,url:this.url,status:this.status,statusText:this.statusText,headers:this.headers,ok:this.ok,redirected:this.redirected,size:this.size,highWaterMark:this.highWaterMark})}
static redirect(e,t=302){
if(!isRedirect(t))throw RangeError(`Failed to execute "redirect" on "response": Invalid status code`);
return new Response(null,{headers:{location:new URL(e).toString()},status:t})}
static error(){
let e=new Response(null,{status:0,statusText:``});
e[INTERNALS$1].type=`error`;
return e}
static json(e=void 0,t={}){
let n=JSON.stringify(e);
if(n===void 0)throw TypeError(`data is not JSON serializable`);
let r=new _headers_js__WEBPACK_IMPORTED_MODULE_1__.t(t&&t.headers);
r.has(`content-type`)||r.set(`content-type`,`application/json`);
return new Response(n,{...t,headers:r})}
get[Symbol.toStringTag](){
return`Response`}};
Object.defineProperties(Response.prototype,{type:{enumerable:!0},url:{enumerable:!0},status:{enumerable:!0},ok:{enumerable:!0},redirected:{enumerable:!0},statusText:{enumerable:!0},headers:{enumerable:!0},clone:{enumerable:!0}})}));
var getSearch;
var init_get_search=(0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.n)((()=>{
getSearch=e=>{
if(e.search)return e.search;
let t=e.href.length-1;
let n=e.hash||(e.href[t]===`#`?`#`:``);
return e.href[t-n.length]===`?`?`?`:``}}));
function stripURLForUseAsAReferrer(e,t=!1){
if(e==null)return`no-referrer`;
e=new URL(e);
if(/^(about|blob|data):$/.test(e.protocol))return`no-referrer`;
e.username=``;
e.password=``;
e.hash=``;
if(t){
e.pathname=``;
e.search=``}
return e}
function validateReferrerPolicy(e){
if(!ReferrerPolicy.has(e))throw TypeError(`Invalid referrerPolicy: ${e}`);
return e}
function isOriginPotentiallyTrustworthy(e){
if(/^(http|ws)s:$/.test(e.protocol))return!0;
let t=e.host.replace(/(^\[)|(]$)/g,``);
let n=(0,node_net__WEBPACK_IMPORTED_MODULE_9__.isIP)(t);
if(n===4&&/^127\./.test(t))return!0;
if(n===6&&/^(((0+:){7})|(::(0+:){0,6}))0*1$/.test(t))return!0;
if(e.host===`localhost`||e.host.endsWith(`.localhost`))return!1;
if(e.protocol===`file:`)return!0;
return!1}
function isUrlPotentiallyTrustworthy(e){
if(/^about:(blank|srcdoc)$/.test(e))return!0;
if(e.protocol===`data:`)return!0;
if(/^(blob|filesystem):$/.test(e.protocol))return!0;
return isOriginPotentiallyTrustworthy(e)}
function determineRequestsReferrer(e,{referrerURLCallback:t,referrerOriginCallback:n}={}){
if(e.referrer===`no-referrer`||e.referrerPolicy===``)return null;
let r=e.referrerPolicy;
if(e.referrer===`about:client`)return`no-referrer`;
let i=e.referrer;
let a=stripURLForUseAsAReferrer(i);
let o=stripURLForUseAsAReferrer(i,!0);
a.toString().length>4096&&(a=o);
t&&(a=t(a));
n&&(o=n(o));
let s=new URL(e.url);
switch(r){case`no-referrer`:
return`no-referrer`;case`origin`:
return o;case`unsafe-url`:
return a;case`strict-origin`:
if(isUrlPotentiallyTrustworthy(a)&&!isUrlPotentiallyTrustworthy(s))return`no-referrer`;
return o.toString();case`strict-origin-when-cross-origin`:
if(a.origin===s.origin)return a;
if(isUrlPotentiallyTrustworthy(a)&&!isUrlPotentiallyTrustworthy(s))return`no-referrer`;
return o;case`same-origin`:
if(a.origin===s.origin)return a;
return`no-referrer`;case`origin-when-cross-origin`:
if(a.origin===s.origin)return a;
return o;case`no-referrer-when-downgrade`:
if(isUrlPotentiallyTrustworthy(a)&&!isUrlPotentiallyTrustworthy(s))return`no-referrer`;
return a;default:
throw TypeError(`Invalid referrerPolicy: ${r}`)}}
function parseReferrerPolicyFromHeader(e){
let t=(e.get(`referrer-policy`)||``).split(/[,\s]+/);
let n=``;
for(let e of t)e&&ReferrerPolicy.has(e)&&(n=e);
return n}
var ReferrerPolicy;
var init_referrer=(0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.n)((()=>{
ReferrerPolicy=new Set([``,`no-referrer`,`no-referrer-when-downgrade`,`same-origin`,`origin`,`strict-origin`,`origin-when-cross-origin`,`strict-origin-when-cross-origin`,`unsafe-url`])}));
var INTERNALS,isRequest,doBadDataWarn,Request,getNodeRequestOptions;
var init_request=(0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.n)((()=>{
(0,_headers_js__WEBPACK_IMPORTED_MODULE_1__.i)();
init_body();
init_is();
init_get_search();
init_referrer();
INTERNALS=Symbol(`Request internals`);
isRequest=e=>typeof e==`object`&&typeof e[INTERNALS]==`object`;
doBadDataWarn=(0,node_util__WEBPACK_IMPORTED_MODULE_2__.deprecate)(()=>{},`.data is not a valid RequestInit property, use .body instead`,`https://github.com/node-fetch/node-fetch/issues/1000 (request)`);
Request=class Request extends Body{
constructor(e,t={}){
let n;
if(isRequest(e))n=new URL(e.url);else{
n=new URL(e);
e={}}
if(n.username!==``||n.password!==``)throw TypeError(`${n} is an url with embedded credentials.`);
let r=t.method||e.method||`GET`;
/^(delete|get|head|options|post|put)$/i.test(r)&&(r=r.toUpperCase());
!isRequest(t)&&`data`in t&&doBadDataWarn();
if((t.body!=null||isRequest(e)&&e.body!==null)&&(r===`GET`||r===`HEAD`))throw TypeError(`Request with GET/HEAD method cannot have body`);
let i=t.body?t.body:isRequest(e)&&e.body!==null?clone(e):null;
super(i,{size:t.size||e.size||0});
let a=new _headers_js__WEBPACK_IMPORTED_MODULE_1__.t(t.headers||e.headers||{});
if(i!==null&&!a.has(`Content-Type`)){
let e=extractContentType(i,this);
e&&a.set(`Content-Type`,e)}
let o=isRequest(e)?e.signal:null;
`signal`in t&&(o=t.signal);
if(o!=null&&!isAbortSignal(o))throw TypeError(`Expected signal to be an instanceof AbortSignal or EventTarget`);
let s=t.referrer==null?e.referrer:t.referrer;
if(s===``)s=`no-referrer`;else if(s){
let e=new URL(s);
s=/^about:(\/\/)?client$/.test(e)?`client`:e}else s=void 0;
this[INTERNALS]={method:r,redirect:t.redirect||e.redirect||`follow`,headers:a,parsedURL:n,signal:o,referrer:s};
this.follow=t.follow===void 0?e.follow===void 0?20:e.follow:t.follow;
this.compress=t.compress===void 0?e.compress===void 0||e.compress:t.compress;
this.counter=t.counter||e.counter||0;
this.agent=t.agent||e.agent;
this.highWaterMark=t.highWaterMark||e.highWaterMark||16384;
this.insecureHTTPParser=t.insecureHTTPParser||e.insecureHTTPParser||!1;
this.referrerPolicy=t.referrerPolicy||e.referrerPolicy||``}
get method(){
return this[INTERNALS].method}
get url(){
return(0,node_url__WEBPACK_IMPORTED_MODULE_8__.format)(this[INTERNALS].parsedURL)}
get headers(){
return this[INTERNALS].headers}
get redirect(){
return this[INTERNALS].redirect}
get signal(){
return this[INTERNALS].signal}
get referrer(){
if(this[INTERNALS].referrer===`no-referrer`)return``;
if(this[INTERNALS].referrer===`client`)return`about:client`;
if(this[INTERNALS].referrer)return this[INTERNALS].referrer.toString()}
get referrerPolicy(){
return this[INTERNALS].referrerPolicy}
set referrerPolicy(e){
this[INTERNALS].referrerPolicy=validateReferrerPolicy(e)}
clone(){
return new Request(this)}
get[Symbol.toStringTag](){
return`Request`}};
Object.defineProperties(Request.prototype,{method:{enumerable:!0},url:{enumerable:!0},headers:{enumerable:!0},redirect:{enumerable:!0},clone:{enumerable:!0},signal:{enumerable:!0},referrer:{enumerable:!0},referrerPolicy:{enumerable:!0}});
getNodeRequestOptions=e=>{
let{parsedURL:t}=e[INTERNALS];
let n=new _headers_js__WEBPACK_IMPORTED_MODULE_1__.t(e[INTERNALS].headers);
n.has(`Accept`)||n.set(`Accept`,`*/*`);
let r=null;
e.body===null&&/^(post|put)$/i.test(e.method)&&(r=`0`);
if(e.body!==null){
let t=getTotalBytes(e);
typeof t==`number`&&!Number.isNaN(t)&&(r=String(t))}
r&&n.set(`Content-Length`,r);
e.referrerPolicy===``&&(e.referrerPolicy=`strict-origin-when-cross-origin`);
e.referrer&&e.referrer!==`no-referrer`?e[INTERNALS].referrer=determineRequestsReferrer(e):e[INTERNALS].referrer=`no-referrer`;
e[INTERNALS].referrer instanceof URL&&n.set(`Referer`,e.referrer);
n.has(`User-Agent`)||n.set(`User-Agent`,`node-fetch`);
e.compress&&!n.has(`Accept-Encoding`)&&n.set(`Accept-Encoding`,`gzip, deflate, br`);
let{agent:i}=e;
typeof i==`function`&&(i=i(t));
let a=getSearch(t);
return{parsedURL:t,options:{path:t.pathname+a,method:e.method,headers:n[Symbol.for(`nodejs.util.inspect.custom`)](),insecureHTTPParser:e.insecureHTTPParser,agent:i}}}}));
var AbortError;
var init_abort_error=(0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.n)((()=>{
init_base();
AbortError=class extends FetchBaseError{
constructor(e,t=`aborted`){
super(e,t)}}}));
async function fetch(e,t){
return new Promise((n,r)=>{
let i=new Request(e,t);
let{parsedURL:a,options:o}=getNodeRequestOptions(i);
if(!supportedSchemas.has(a.protocol))throw TypeError(`node-fetch cannot load ${e}. URL scheme "${a.protocol.replace(/:$/,``)}" is not supported.`);
if(a.protocol===`data:`){
let e=(void 0)(i.url);
n(new Response(e,{headers:{"Content-Type":e.typeFull}}));
return}
let s=(a.protocol===`https:`?node_https__WEBPACK_IMPORTED_MODULE_4__:node_http__WEBPACK_IMPORTED_MODULE_3__).request;
let{signal:c}=i;
let l=null;
let u=()=>{
let e=new AbortError(`The operation was aborted.`);
r(e);
i.body&&i.body instanceof node_stream__WEBPACK_IMPORTED_MODULE_5__.Readable&&i.body.destroy(e);
if(!l||!l.body)return;
l.body.emit(`error`,e)};
if(c&&c.aborted){
u();
return}
let d=()=>{
u();
p()};
let f=s(a.toString(),o);
c&&c.addEventListener(`abort`,d);
let p=()=>{
f.abort();
c&&c.removeEventListener(`abort`,d)};
f.on(`error`,e=>{
r(new FetchError(`request to ${i.url} failed, reason: ${e.message}`,`system`,e));
p()});
fixResponseChunkedTransferBadEnding(f,e=>{
l&&l.body&&l.body.destroy(e)});
process.version<`v14`&&f.on(`socket`,e=>{
let t;
e.prependListener(`end`,()=>{
t=e._eventsCount});
e.prependListener(`close`,n=>{
if(l&&t<e._eventsCount&&!n){
let e=Error(`Premature close`);
e.code=`ERR_STREAM_PREMATURE_CLOSE`;
l.body.emit(`error`,e)}})});
f.on(`response`,e=>{
f.setTimeout(0);
let a=(0,_headers_js__WEBPACK_IMPORTED_MODULE_1__.n)(e.rawHeaders);
if(isRedirect(e.statusCode)){
let o=a.get(`Location`);
let s=null;
try{
s=o===null?null:new URL(o,i.url)}catch{
if(i.redirect!==`manual`){
r(new FetchError(`uri requested responds with an invalid redirect URL: ${o}`,`invalid-redirect`));
p();
return}}
switch(i.redirect){case`error`:
r(new FetchError(`uri requested responds with a redirect, redirect mode is set to error: ${i.url}`,`no-redirect`));
p();
return;case`manual`:
break;case`follow`:
{
if(s===null)break;
if(i.counter>=i.follow){
r(new FetchError(`maximum redirect reached at: ${i.url}`,`max-redirect`));
p();
return}
let o={headers:new _headers_js__WEBPACK_IMPORTED_MODULE_1__.t(i.headers),follow:i.follow,counter:i.counter+1,agent:i.agent,compress:i.compress,method:i.method,body:clone(i),signal:i.signal,size:i.size,referrer:i.referrer,referrerPolicy:i.referrerPolicy};
if(!isDomainOrSubdomain(i.url,s)||!isSameProtocol(i.url,s))for(let e of[`authorization`,`www-authenticate`,`cookie`,`cookie2`])o.headers.delete(e);
if(e.statusCode!==303&&i.body&&t.body instanceof node_stream__WEBPACK_IMPORTED_MODULE_5__.Readable){
r(new FetchError(`Cannot follow redirect with body being a readable stream`,`unsupported-redirect`));
p();
return}
if(e.statusCode===303||(e.statusCode===301||e.statusCode===302)&&i.method===`POST`){
o.method=`GET`;
o.body=void 0;
o.headers.delete(`content-length`)}
let c=parseReferrerPolicyFromHeader(a);
c&&(o.referrerPolicy=c);
n(fetch(new Request(s,o)));
p();
return}default:
return r(TypeError(`Redirect option '${i.redirect}' is not a valid value of RequestRedirect`))}}
c&&e.once(`end`,()=>{
c.removeEventListener(`abort`,d)});
let o=(0,node_stream__WEBPACK_IMPORTED_MODULE_5__.pipeline)(e,new node_stream__WEBPACK_IMPORTED_MODULE_5__.PassThrough,e=>{
e&&r(e)});
process.version<`v12.10`&&e.on(`aborted`,d);
let s={url:i.url,status:e.statusCode,statusText:e.statusMessage,headers:a,size:i.size,counter:i.counter,highWaterMark:i.highWaterMark};
let u=a.get(`Content-Encoding`);
if(!i.compress||i.method===`HEAD`||u===null||e.statusCode===204||e.statusCode===304){
l=new Response(o,s);
n(l);
return}
let m={flush:node_zlib__WEBPACK_IMPORTED_MODULE_6__.Z_SYNC_FLUSH,finishFlush:node_zlib__WEBPACK_IMPORTED_MODULE_6__.Z_SYNC_FLUSH};
if(u===`gzip`||u===`x-gzip`){
o=(0,node_stream__WEBPACK_IMPORTED_MODULE_5__.pipeline)(o,node_zlib__WEBPACK_IMPORTED_MODULE_6__.createGunzip(m),e=>{
e&&r(e)});
l=new Response(o,s);
n(l);
return}
if(u===`deflate`||u===`x-deflate`){
let t=(0,node_stream__WEBPACK_IMPORTED_MODULE_5__.pipeline)(e,new node_stream__WEBPACK_IMPORTED_MODULE_5__.PassThrough,e=>{
e&&r(e)});
t.once(`data`,e=>{
o=(e[0]&15)==8?(0,node_stream__WEBPACK_IMPORTED_MODULE_5__.pipeline)(o,node_zlib__WEBPACK_IMPORTED_MODULE_6__.createInflate(),e=>{
e&&r(e)}):(0,node_stream__WEBPACK_IMPORTED_MODULE_5__.pipeline)(o,node_zlib__WEBPACK_IMPORTED_MODULE_6__.createInflateRaw(),e=>{
e&&r(e)});
l=new Response(o,s);
n(l)});
t.once(`end`,()=>{
if(!l){
l=new Response(o,s);
n(l)}});
return}
if(u===`br`){
o=(0,node_stream__WEBPACK_IMPORTED_MODULE_5__.pipeline)(o,node_zlib__WEBPACK_IMPORTED_MODULE_6__.createBrotliDecompress(),e=>{
e&&r(e)});
l=new Response(o,s);
n(l);
return}
l=new Response(o,s);
n(l)});
writeToStream(f,i).catch(r)})}
function fixResponseChunkedTransferBadEnding(e,t){
let n=node_buffer__WEBPACK_IMPORTED_MODULE_7__.Buffer.from(`0\r
\r
`);
let r=!1;
let i=!1;
let a;
e.on(`response`,e=>{
let{headers:t}=e;
r=t[`transfer-encoding`]===`chunked`&&!t[`content-length`]});
e.on(`socket`,o=>{
let s=()=>{
if(r&&!i){
let e=Error(`Premature close`);
e.code=`ERR_STREAM_PREMATURE_CLOSE`;
t(e)}};
let c=e=>{
i=node_buffer__WEBPACK_IMPORTED_MODULE_7__.Buffer.compare(e.slice(-5),n)===0;
!i&&a&&(i=node_buffer__WEBPACK_IMPORTED_MODULE_7__.Buffer.compare(a.slice(-3),n.slice(0,3))===0&&node_buffer__WEBPACK_IMPORTED_MODULE_7__.Buffer.compare(e.slice(-2),n.slice(3))===0);
a=e};
o.prependListener(`close`,s);
o.on(`data`,c);
e.on(`close`,()=>{
o.removeListener(`close`,s);
o.removeListener(`data`,c)})})}
var supportedSchemas;
var init_src=(0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.n)((()=>{
init_unused_15();
init_body();
init_response();
(0,_headers_js__WEBPACK_IMPORTED_MODULE_1__.i)();
init_request();
init_fetch_error();
init_abort_error();
init_is_redirect();
init_is();
init_referrer();
init_unused_12();
supportedSchemas=new Set([`data:`,`http:`,`https:`])}));
(0,_headers_js__WEBPACK_IMPORTED_MODULE_1__.i)();
init_src()})};