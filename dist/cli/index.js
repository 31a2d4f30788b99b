#!/usr/bin/env node

const {createRequire:__WEBPACK_EXTERNAL_createRequire}=process.getBuiltinModule("module");
var __webpack_modules__={5317:(module=>{
module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)(`child_process`)}),6982:(module=>{
module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)(`crypto`)}),4434:(module=>{
module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)(`events`)}),9896:(module=>{
module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)(`fs`)}),6698:(module=>{
module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)(`node:async_hooks`)}),1421:(module=>{
module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)(`node:child_process`)}),7598:(module=>{
module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)(`node:crypto`)}),3053:(module=>{
module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)(`node:diagnostics_channel`)}),3024:(module=>{
module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)(`node:fs`)}),1455:(module=>{
module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)(`node:fs/promises`)}),7067:(module=>{
module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)(`node:http`)}),2467:(module=>{
module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)(`node:http2`)}),4708:(module=>{
module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)(`node:https`)}),8995:(module=>{
module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)(`node:module`)}),7030:(module=>{
module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)(`node:net`)}),8161:(module=>{
module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)(`node:os`)}),6760:(module=>{
module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)(`node:path`)}),481:(module=>{
module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)(`node:readline`)}),6848:(module=>{
module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)(`node:readline/promises`)}),7075:(module=>{
module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)(`node:stream`)}),8321:(module=>{
module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)(`node:stream/consumers`)}),6466:(module=>{
module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)(`node:stream/promises`)}),6193:(module=>{
module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)(`node:string_decoder`)}),8500:(module=>{
module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)(`node:timers/promises`)}),1692:(module=>{
module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)(`node:tls`)}),7975:(module=>{
module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)(`node:util`)}),8522:(module=>{
module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)(`node:zlib`)}),857:(module=>{
module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)(`os`)}),6928:(module=>{
module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)(`path`)}),3193:(module=>{
module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)(`string_decoder`)}),3557:(module=>{
module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)(`timers`)}),8508:((__webpack_module__,__unused_webpack___webpack_exports__,__nccwpck_require__)=>{
__nccwpck_require__.a(__webpack_module__,async(__webpack_handle_async_dependencies__,__webpack_async_result__)=>{
try{
var _words_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__(2761);
if(Number(process.versions.node.split(`.`)[0])>=24)await __nccwpck_require__.e(432).then(__nccwpck_require__.bind(__nccwpck_require__,3432));else{
console.error((0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`run-iam-deploy needs Node.js ${24} or newer; this is ${process.versions.node}. In a clone, "npm start" installs a newer one; then run: npx node dist/cli/index.js`);
process.exitCode=2}
__webpack_async_result__()}catch(e){
__webpack_async_result__(e)}},1)}),2761:((__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__)=>{
__nccwpck_require__.d(__webpack_exports__,{a:()=>say,i:()=>said,n:()=>isEnglish,r:()=>pattern,t:()=>LANGUAGES});
var node_fs__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__(3024);
var node_path__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__(6760);
var node_zlib__WEBPACK_IMPORTED_MODULE_2__=__nccwpck_require__(8522);
let LANGUAGES=[`en`,`ja`];
let words;
function speak(language){
words=language}
let isEnglish=()=>words===void 0;
function say(parts,...values){
if(words===void 0)return parts.reduce((text,part,at)=>`${text}${values[at-1]}${part}`);
return said(parts.reduce((text,part,at)=>`${text}{${at-1}}${part}`),...values)}
let pattern=(source,flags)=>new RegExp(said(source),flags);
function said(message,...values){
return(words?.(message)??message).replace(/\{(!?)(\d+)\}/g,(all,silent,at)=>silent?``:String(values[Number(at)]??all))}
let wordsOf=table=>message=>Object.hasOwn(table,message)?table[message]:void 0;
function hashOf(message,seed){
let hash=2166136261^seed;
for(let byte of Buffer.from(message))hash=Math.imul(hash^byte,16777619)>>>0;
return hash>>>24^hash&16777215}
function unpackWords(packed){
let bytes=(0,node_zlib__WEBPACK_IMPORTED_MODULE_2__.brotliDecompressSync)(packed);
let end=5+3*bytes.readUInt32BE();
let seed=bytes.readUInt8(4);
let texts=JSON.parse(bytes.toString(`utf8`,end));
let found=new Map(texts.map((text,at)=>[bytes.readUIntBE(5+3*at,3),text]));
return message=>found.get(hashOf(message,seed))}
let[,,...args]=process.argv;
let at=args.findLastIndex(word=>word===`--language`||word.startsWith(`--language=`));
let language=((at<0?void 0:args[at]?.startsWith(`--language=`)?args[at].slice(11):args[at+1])??process.env.INPUT_LANGUAGE??``).trim();
if(LANGUAGES.slice(1).some(translated=>translated===language)){
let beside=name=>[`.`,`..`].map(folder=>(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(import.meta.dirname,folder,name)).find(node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync);
let table=beside(`${language}.json`);
let packed=beside(`${language}.br`);
table?speak(wordsOf(JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(table,`utf8`)))):packed&&speak(unpackWords((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(packed)))}})};
var __webpack_module_cache__={};
function __nccwpck_require__(moduleId){
var cachedModule=__webpack_module_cache__[moduleId];
if(cachedModule!==void 0)return cachedModule.exports;
var module=__webpack_module_cache__[moduleId]={exports:{}};
var threw=!0;
try{
__webpack_modules__[moduleId](module,module.exports,__nccwpck_require__);
threw=!1}finally{
threw&&delete __webpack_module_cache__[moduleId]}
return module.exports}
__nccwpck_require__.m=__webpack_modules__;
__nccwpck_require__!==void 0&&(__nccwpck_require__.ab=decodeURIComponent(new URL(`.`,import.meta.url).pathname).slice(+!!import.meta.url.match(/^file:\/\/\/\w:/),-1)+`/`);
(()=>{
var webpackQueues=typeof Symbol==`function`?Symbol(`webpack queues`):`__webpack_queues__`;
var webpackExports=typeof Symbol==`function`?Symbol(`webpack exports`):`__webpack_exports__`;
var webpackError=typeof Symbol==`function`?Symbol(`webpack error`):`__webpack_error__`;
var resolveQueue=queue=>{
if(queue&&queue.d<1){
queue.d=1;
queue.forEach(fn=>fn.r--);
queue.forEach(fn=>fn.r--?fn.r++:fn())}};
var wrapDeps=deps=>deps.map(dep=>{
if(typeof dep==`object`&&dep){
if(dep[webpackQueues])return dep;
if(dep.then){
var queue=[];
queue.d=0;
dep.then(r=>{
obj[webpackExports]=r;
resolveQueue(queue)},e=>{
obj[webpackError]=e;
resolveQueue(queue)});
var obj={};
obj[webpackQueues]=fn=>fn(queue);
return obj}}
var ret={};
ret[webpackQueues]=x=>{};
ret[webpackExports]=dep;
return ret});
__nccwpck_require__.a=(module,body,hasAwait)=>{
var queue;
hasAwait&&((queue=[]).d=-1);
var depQueues=new Set;
var exports=module.exports;
var currentDeps;
var outerResolve;
var reject;
var promise=new Promise((resolve,rej)=>{
reject=rej;
outerResolve=resolve});
promise[webpackExports]=exports;
promise[webpackQueues]=fn=>(queue&&fn(queue),depQueues.forEach(fn),promise.catch(x=>{}));
module.exports=promise;
body(deps=>{
currentDeps=wrapDeps(deps);
var fn;
var getResult=()=>currentDeps.map(d=>{
if(d[webpackError])throw d[webpackError];
return d[webpackExports]});
var promise=new Promise(resolve=>{
fn=()=>resolve(getResult);
fn.r=0;
var fnQueue=q=>q!==queue&&!depQueues.has(q)&&(depQueues.add(q),q&&!q.d&&(fn.r++,q.push(fn)));
currentDeps.map(dep=>dep[webpackQueues](fnQueue))});
return fn.r?promise:getResult()},err=>(err?reject(promise[webpackError]=err):outerResolve(exports),resolveQueue(queue)));
queue&&queue.d<0&&(queue.d=0)}})();
(()=>{
var getProto=Object.getPrototypeOf?obj=>Object.getPrototypeOf(obj):obj=>obj.__proto__;
var leafPrototypes;
__nccwpck_require__.t=function(value,mode){
mode&1&&(value=this(value));
if(mode&8)return value;
if(typeof value==`object`&&value){
if(mode&4&&value.__esModule)return value;
if(mode&16&&typeof value.then==`function`)return value}
var ns=Object.create(null);
__nccwpck_require__.r(ns);
var def={};
leafPrototypes||=[null,getProto({}),getProto([]),getProto(getProto)];
for(var current=mode&2&&value;typeof current==`object`&&!~leafPrototypes.indexOf(current);current=getProto(current))Object.getOwnPropertyNames(current).forEach(key=>def[key]=()=>value[key]);
def.default=()=>value;
__nccwpck_require__.d(ns,def);
return ns}})();
__nccwpck_require__.d=(exports,definition)=>{
for(var key in definition)__nccwpck_require__.o(definition,key)&&!__nccwpck_require__.o(exports,key)&&Object.defineProperty(exports,key,{enumerable:!0,get:definition[key]})};
(()=>{
__nccwpck_require__.f={};
__nccwpck_require__.e=chunkId=>Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises,key)=>{
__nccwpck_require__.f[key](chunkId,promises);
return promises},[]))})();
__nccwpck_require__.u=chunkId=>``+chunkId+`.index.js`;
__nccwpck_require__.o=(obj,prop)=>Object.prototype.hasOwnProperty.call(obj,prop);
__nccwpck_require__.r=exports=>{
typeof Symbol<`u`&&Symbol.toStringTag&&Object.defineProperty(exports,Symbol.toStringTag,{value:`Module`});
Object.defineProperty(exports,"__esModule",{value:!0})};
(()=>{
var installedChunks={792:0};
var installChunk=data=>{
var{ids,modules,runtime}=data;
var moduleId,chunkId,i=0;
for(moduleId in modules)__nccwpck_require__.o(modules,moduleId)&&(__nccwpck_require__.m[moduleId]=modules[moduleId]);
runtime&&runtime(__nccwpck_require__);
for(;i<ids.length;i++){
chunkId=ids[i];
__nccwpck_require__.o(installedChunks,chunkId)&&installedChunks[chunkId]&&installedChunks[chunkId][0]();
installedChunks[ids[i]]=0}};
__nccwpck_require__.f.j=(chunkId,promises)=>{
var installedChunkData=__nccwpck_require__.o(installedChunks,chunkId)?installedChunks[chunkId]:void 0;
if(installedChunkData!==0){
if(installedChunkData)promises.push(installedChunkData[1]);else{
var promise=import(`./`+__nccwpck_require__.u(chunkId)).then(installChunk,e=>{
installedChunks[chunkId]!==0&&(installedChunks[chunkId]=void 0);
throw e});
var promise=Promise.race([promise,new Promise(resolve=>installedChunkData=installedChunks[chunkId]=[resolve])]);
promises.push(installedChunkData[1]=promise)}}}})();
var __webpack_exports__=__nccwpck_require__(8508);
__webpack_exports__=await __webpack_exports__;