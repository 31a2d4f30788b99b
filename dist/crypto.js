import{i as __require,t as __commonJSMin}from"./rolldown-runtime.js";
var require_unused_9=__commonJSMin((exports=>{
exports.BrowserCrypto=class{}}));
var require_crypto$1=__commonJSMin((exports=>{
Object.defineProperty(exports,"__esModule",{value:!0});
exports.NodeCrypto=void 0;
let crypto=__require(`crypto`);
var NodeCrypto=class{
async sha256DigestBase64(e){
return crypto.createHash(`sha256`).update(e).digest(`base64`)}
randomBytesBase64(e){
return crypto.randomBytes(e).toString(`base64`)}
async verify(e,t,n){
let r=crypto.createVerify(`RSA-SHA256`);
r.update(t);
r.end();
return r.verify(e,n,`base64`)}
async sign(e,t){
let n=crypto.createSign(`RSA-SHA256`);
n.update(t);
n.end();
return n.sign(e,`base64`)}
decodeBase64StringUtf8(e){
return Buffer.from(e,`base64`).toString(`utf-8`)}
encodeBase64StringUtf8(e){
return Buffer.from(e,`utf-8`).toString(`base64`)}
async sha256DigestHex(e){
return crypto.createHash(`sha256`).update(e).digest(`hex`)}
async signWithHmacSha256(e,t){
let n=typeof e==`string`?e:toBuffer(e);
return toArrayBuffer(crypto.createHmac(`sha256`,n).update(t).digest())}};
exports.NodeCrypto=NodeCrypto;
function toArrayBuffer(e){
let t=new ArrayBuffer(e.length);
let n=new Uint8Array(t);
for(let t=0;t<e.length;++t)n[t]=e[t];
return t}
function toBuffer(e){
return Buffer.from(e)}}));
var require_shared=__commonJSMin((exports=>{
Object.defineProperty(exports,"__esModule",{value:!0});
exports.fromArrayBufferToHex=fromArrayBufferToHex;
function fromArrayBufferToHex(e){
return Array.from(new Uint8Array(e)).map(e=>e.toString(16).padStart(2,`0`)).join(``)}}));
var require_crypto=__commonJSMin(((exports,module,this$1)=>{
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
exports.createCrypto=createCrypto;
exports.hasBrowserCrypto=hasBrowserCrypto;
let crypto_1=require_unused_9();
let crypto_2=require_crypto$1();
__exportStar(require_shared(),exports);
function createCrypto(){
if(hasBrowserCrypto())return new crypto_1.BrowserCrypto;
return new crypto_2.NodeCrypto}
function hasBrowserCrypto(){
return typeof window<`u`&&window.crypto!==void 0&&window.crypto.subtle!==void 0}}));
export{require_crypto as t};