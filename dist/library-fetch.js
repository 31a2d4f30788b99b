import{n as __esmMin}from"./rolldown-runtime.js";
import{n as init_library_headers,t as LibraryHeaders}from"./library-headers.js";
const {request}=process.getBuiltinModule("node:http");
const {request:request$1}=process.getBuiltinModule("node:https");
async function libraryFetch(url,options={}){
let{headers=new LibraryHeaders,body,size}=options;
body instanceof URLSearchParams&&!headers.has(`content-type`)&&headers.set(`content-type`,`application/x-www-form-urlencoded;charset=UTF-8`);
let content=typeof body==`string`||body instanceof Uint8Array?body:String(body??``);
let answer=await begun(new URL(url),{...options,headers},content);
let{statusCode:status=0}=answer;
let bodyUsed=!1;
let whole=()=>{
bodyUsed=!0;
return wholeOf(answer,size)};
return{get bodyUsed(){
return bodyUsed},url:String(url),status,ok:status>=200&&status<300,body:answer,headers:new LibraryHeaders(Object.entries(answer.headers).map(([name,value])=>[name,String(value)])),arrayBuffer:async()=>new Uint8Array(await whole()).buffer,text:async()=>(await whole()).toString(`utf8`),blob:async()=>new Blob([new Uint8Array(await whole())]),json:async()=>JSON.parse((await whole()).toString(`utf8`))}}
function begun(url,options,content){
let{method=`GET`,headers=[],signal,agent}=options;
return new Promise((resolve,reject)=>{
let sent=(url.protocol===`https:`?request$1:request)(url,{method,headers:Object.fromEntries(headers),...signal&&{signal},...agent&&{agent}},resolve);
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
__esmMin((()=>{
init_library_headers()}))();
export{libraryFetch as default};