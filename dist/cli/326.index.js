export const id=326;
export const ids=[326];
export const modules={6326:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__,{default:()=>libraryFetch});
var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(5472);
var _library_headers_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(7856);
var node_http__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(7067);
var node_https__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(4708);
async function libraryFetch(url,options={}){
let{headers=new _library_headers_js__WEBPACK_IMPORTED_MODULE_1__.t,body,size}=options;
body instanceof URLSearchParams&&!headers.has(`content-type`)&&headers.set(`content-type`,`application/x-www-form-urlencoded;charset=UTF-8`);
let content=typeof body==`string`||body instanceof Uint8Array?body:String(body??``);
let answer=await begun(new URL(url),{...options,headers},content);
let{statusCode:status=0}=answer;
let bodyUsed=!1;
let whole=()=>{
bodyUsed=!0;
return wholeOf(answer,size)};
return{get bodyUsed(){
return bodyUsed},url:String(url),status,ok:status>=200&&status<300,body:answer,headers:new _library_headers_js__WEBPACK_IMPORTED_MODULE_1__.t(Object.entries(answer.headers).map(([name,value])=>[name,String(value)])),arrayBuffer:async()=>new Uint8Array(await whole()).buffer,text:async()=>(await whole()).toString(`utf8`),blob:async()=>new Blob([new Uint8Array(await whole())]),json:async()=>JSON.parse((await whole()).toString(`utf8`))}}
function begun(url,options,content){
let{method=`GET`,headers=[],signal,agent}=options;
return new Promise((resolve,reject)=>{
let sent=(url.protocol===`https:`?node_https__WEBPACK_IMPORTED_MODULE_3__.request:node_http__WEBPACK_IMPORTED_MODULE_2__.request)(url,{method,headers:Object.fromEntries(headers),...signal&&{signal},...agent&&{agent}},resolve);
sent.on(`error`,reject);
sent.end(content.length>0?content:void 0)})}
async function wholeOf(answer,most=1/0){
let chunks=[];
let size=0;
for await(let chunk of answer){
size+=chunk.length;
if(size>most)throw Error(`The answer has more than ${most} bytes.`);
chunks.push(chunk)}
return Buffer.concat(chunks)}
(0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.n)((()=>{
(0,_library_headers_js__WEBPACK_IMPORTED_MODULE_1__.n)()}))()})};