export const id=302;
export const ids=[302];
export const modules={302:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__,{default:()=>__WEBPACK_DEFAULT_EXPORT__});
var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(5472);
var require_unused_7=(0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports,module)=>{
module.exports=()=>()=>{}}));
var require_helpers=(0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports,module,this$4)=>{
var __createBinding=this$4&&this$4.__createBinding||(Object.create?(function(e,t,n,r){
r===void 0&&(r=n);
var i=Object.getOwnPropertyDescriptor(t,n);
(!i||(`get`in i?!t.__esModule:i.writable||i.configurable))&&(i={enumerable:!0,get:function(){
return t[n]}});
Object.defineProperty(e,r,i)}):(function(e,t,n,r){
r===void 0&&(r=n);
e[r]=t[n]}));
var __setModuleDefault=this$4&&this$4.__setModuleDefault||(Object.create?(function(e,t){
Object.defineProperty(e,"default",{enumerable:!0,value:t})}):function(e,t){
e.default=t});
var __importStar=this$4&&this$4.__importStar||function(e){
if(e&&e.__esModule)return e;
var t={};
if(e!=null)for(var n in e)n!=="default"&&Object.prototype.hasOwnProperty.call(e,n)&&__createBinding(t,e,n);
__setModuleDefault(t,e);
return t};
Object.defineProperty(exports,"__esModule",{value:!0});
exports.req=exports.json=exports.toBuffer=void 0;
let http=__importStar((0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.i)(`http`));
let https=__importStar((0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.i)(`https`));
async function toBuffer(e){
let t=0;
let n=[];
for await(let r of e){
t+=r.length;
n.push(r)}
return Buffer.concat(n,t)}
exports.toBuffer=toBuffer;
async function json(e){
let t=(await toBuffer(e)).toString(`utf8`);
try{
return JSON.parse(t)}catch(e){
let n=e;
n.message+=` (input: ${t})`;
throw n}}
exports.json=json;
function req(e,t={}){
let n=((typeof e==`string`?e:e.href).startsWith(`https:`)?https:http).request(e,t);
let r=new Promise((e,t)=>{
n.once(`response`,e).once(`error`,t).end()});
n.then=r.then.bind(r);
return n}
exports.req=req}));
var require_dist$1=(0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports,module,this$3)=>{
var __createBinding=this$3&&this$3.__createBinding||(Object.create?(function(e,t,n,r){
r===void 0&&(r=n);
var i=Object.getOwnPropertyDescriptor(t,n);
(!i||(`get`in i?!t.__esModule:i.writable||i.configurable))&&(i={enumerable:!0,get:function(){
return t[n]}});
Object.defineProperty(e,r,i)}):(function(e,t,n,r){
r===void 0&&(r=n);
e[r]=t[n]}));
var __setModuleDefault=this$3&&this$3.__setModuleDefault||(Object.create?(function(e,t){
Object.defineProperty(e,"default",{enumerable:!0,value:t})}):function(e,t){
e.default=t});
var __importStar=this$3&&this$3.__importStar||function(e){
if(e&&e.__esModule)return e;
var t={};
if(e!=null)for(var n in e)n!=="default"&&Object.prototype.hasOwnProperty.call(e,n)&&__createBinding(t,e,n);
__setModuleDefault(t,e);
return t};
var __exportStar=this$3&&this$3.__exportStar||function(e,t){
for(var n in e)n!=="default"&&!Object.prototype.hasOwnProperty.call(t,n)&&__createBinding(t,e,n)};
Object.defineProperty(exports,"__esModule",{value:!0});
exports.Agent=void 0;
let net=__importStar((0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.i)(`net`));
let http=__importStar((0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.i)(`http`));
let https_1=(0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.i)(`https`);
__exportStar(require_helpers(),exports);
let INTERNAL=Symbol(`AgentBaseInternalState`);
var Agent=class extends http.Agent{
constructor(e){
super(e);
this[INTERNAL]={}}
isSecureEndpoint(e){
if(e){
if(typeof e.secureEndpoint==`boolean`)return e.secureEndpoint;
if(typeof e.protocol==`string`)return e.protocol===`https:`}
let{stack:t}=Error();
if(typeof t!=`string`)return!1;
return t.split(`
`).some(e=>e.indexOf(`(https.js:`)!==-1||e.indexOf(`node:https:`)!==-1)}
incrementSockets(e){
if(this.maxSockets===1/0&&this.maxTotalSockets===1/0)return null;
this.sockets[e]||(this.sockets[e]=[]);
let t=new net.Socket({writable:!1});
this.sockets[e].push(t);
this.totalSocketCount++;
return t}
decrementSockets(e,t){
if(!this.sockets[e]||t===null)return;
let n=this.sockets[e];
let r=n.indexOf(t);
if(r!==-1){
n.splice(r,1);
this.totalSocketCount--;
n.length===0&&delete this.sockets[e]}}
getName(e){
if(this.isSecureEndpoint(e))return https_1.Agent.prototype.getName.call(this,e);
return super.getName(e)}
createSocket(e,t,n){
let r={...t,secureEndpoint:this.isSecureEndpoint(t)};
let i=this.getName(r);
let a=this.incrementSockets(i);
Promise.resolve().then(()=>this.connect(e,r)).then(o=>{
this.decrementSockets(i,a);
if(o instanceof http.Agent)try{
return o.addRequest(e,r)}catch(e){
return n(e)}
this[INTERNAL].currentSocket=o;
super.createSocket(e,t,n)},e=>{
this.decrementSockets(i,a);
n(e)})}
createConnection(){
let e=this[INTERNAL].currentSocket;
this[INTERNAL].currentSocket=void 0;
if(!e)throw Error("No socket was returned in the `connect()` function");
return e}
get defaultPort(){
return this[INTERNAL].defaultPort??(this.protocol===`https:`?443:80)}
set defaultPort(e){
this[INTERNAL]&&(this[INTERNAL].defaultPort=e)}
get protocol(){
return this[INTERNAL].protocol??(this.isSecureEndpoint()?`https:`:`http:`)}
set protocol(e){
this[INTERNAL]&&(this[INTERNAL].protocol=e)}};
exports.Agent=Agent}));
var require_parse_proxy_response=(0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports,module,this$2)=>{
var __importDefault=this$2&&this$2.__importDefault||function(e){
return e&&e.__esModule?e:{default:e}};
Object.defineProperty(exports,"__esModule",{value:!0});
exports.parseProxyResponse=void 0;
let debug=(0,__importDefault(require_unused_7()).default)(`https-proxy-agent:parse-proxy-response`);
function parseProxyResponse(e){
return new Promise((t,n)=>{
let r=0;
let i=[];
function a(){
let t=e.read();
t?l(t):e.once(`readable`,a)}
function o(){
e.removeListener(`end`,s);
e.removeListener(`error`,c);
e.removeListener(`readable`,a)}
function s(){
o();
debug(`onend`);
n(Error(`Proxy connection ended before receiving CONNECT response`))}
function c(e){
o();
debug(`onerror %o`,e);
n(e)}
function l(s){
i.push(s);
r+=s.length;
let c=Buffer.concat(i,r);
let l=c.indexOf(`\r
\r
`);
if(l===-1){
debug(`have not received end of HTTP headers yet...`);
a();
return}
let u=c.slice(0,l).toString(`ascii`).split(`\r
`);
let d=u.shift();
if(!d){
e.destroy();
return n(Error(`No header received from proxy CONNECT response`))}
let f=d.split(` `);
let p=+f[1];
let m=f.slice(2).join(` `);
let h={};
for(let t of u){
if(!t)continue;
let r=t.indexOf(`:`);
if(r===-1){
e.destroy();
return n(Error(`Invalid header from proxy CONNECT response: "${t}"`))}
let i=t.slice(0,r).toLowerCase();
let a=t.slice(r+1).trimStart();
let o=h[i];
typeof o==`string`?h[i]=[o,a]:Array.isArray(o)?o.push(a):h[i]=a}
debug(`got proxy server response: %o %o`,d,h);
o();
t({connect:{statusCode:p,statusText:m,headers:h},buffered:c})}
e.on(`error`,c);
e.on(`end`,s);
a()})}
exports.parseProxyResponse=parseProxyResponse}));
let __WEBPACK_DEFAULT_EXPORT__=(0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports,module,this$1)=>{
var __createBinding=this$1&&this$1.__createBinding||(Object.create?(function(e,t,n,r){
r===void 0&&(r=n);
var i=Object.getOwnPropertyDescriptor(t,n);
(!i||(`get`in i?!t.__esModule:i.writable||i.configurable))&&(i={enumerable:!0,get:function(){
return t[n]}});
Object.defineProperty(e,r,i)}):(function(e,t,n,r){
r===void 0&&(r=n);
e[r]=t[n]}));
var __setModuleDefault=this$1&&this$1.__setModuleDefault||(Object.create?(function(e,t){
Object.defineProperty(e,"default",{enumerable:!0,value:t})}):function(e,t){
e.default=t});
var __importStar=this$1&&this$1.__importStar||function(e){
if(e&&e.__esModule)return e;
var t={};
if(e!=null)for(var n in e)n!=="default"&&Object.prototype.hasOwnProperty.call(e,n)&&__createBinding(t,e,n);
__setModuleDefault(t,e);
return t};
var __importDefault=this$1&&this$1.__importDefault||function(e){
return e&&e.__esModule?e:{default:e}};
Object.defineProperty(exports,"__esModule",{value:!0});
exports.HttpsProxyAgent=void 0;
let net=__importStar((0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.i)(`net`));
let tls=__importStar((0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.i)(`tls`));
let assert_1=__importDefault((0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.i)(`assert`));
let debug_1=__importDefault(require_unused_7());
let agent_base_1=require_dist$1();
let url_1=(0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.i)(`url`);
let parse_proxy_response_1=require_parse_proxy_response();
let debug=(0,debug_1.default)(`https-proxy-agent`);
let setServernameFromNonIpHost=e=>{
if(e.servername===void 0&&e.host&&!net.isIP(e.host))return{...e,servername:e.host};
return e};
var HttpsProxyAgent=class extends agent_base_1.Agent{
constructor(e,t){
super(t);
this.options={path:void 0};
this.proxy=typeof e==`string`?new url_1.URL(e):e;
this.proxyHeaders=t?.headers??{};
debug(`Creating new HttpsProxyAgent instance: %o`,this.proxy.href);
let n=(this.proxy.hostname||this.proxy.host).replace(/^\[|\]$/g,``);
let r=this.proxy.port?parseInt(this.proxy.port,10):this.proxy.protocol===`https:`?443:80;
this.connectOpts={ALPNProtocols:[`http/1.1`],...t?omit(t,`headers`):null,host:n,port:r}}
async connect(e,t){
let{proxy:n}=this;
if(!t.host)throw TypeError(`No "host" provided`);
let r;
if(n.protocol===`https:`){
debug("Creating `tls.Socket`: %o",this.connectOpts);
r=tls.connect(setServernameFromNonIpHost(this.connectOpts))}else{
debug("Creating `net.Socket`: %o",this.connectOpts);
r=net.connect(this.connectOpts)}
let i=typeof this.proxyHeaders==`function`?this.proxyHeaders():{...this.proxyHeaders};
let a=net.isIPv6(t.host)?`[${t.host}]`:t.host;
let o=`CONNECT ${a}:${t.port} HTTP/1.1\r\n`;
if(n.username||n.password){
let e=`${decodeURIComponent(n.username)}:${decodeURIComponent(n.password)}`;
i[`Proxy-Authorization`]=`Basic ${Buffer.from(e).toString(`base64`)}`}
i.Host=`${a}:${t.port}`;
i[`Proxy-Connection`]||=this.keepAlive?`Keep-Alive`:`close`;
for(let e of Object.keys(i))o+=`${e}: ${i[e]}\r\n`;
let s=(0,parse_proxy_response_1.parseProxyResponse)(r);
r.write(`${o}\r\n`);
let{connect:c,buffered:l}=await s;
e.emit(`proxyConnect`,c);
this.emit(`proxyConnect`,c,e);
if(c.statusCode===200){
e.once(`socket`,resume);
if(t.secureEndpoint){
debug(`Upgrading socket connection to TLS`);
return tls.connect({...omit(setServernameFromNonIpHost(t),`host`,`path`,`port`),socket:r})}
return r}
r.destroy();
let u=new net.Socket({writable:!1});
u.readable=!0;
e.once(`socket`,e=>{
debug(`Replaying proxy buffer for failed request`);
(0,assert_1.default)(e.listenerCount(`data`)>0);
e.push(l);
e.push(null)});
return u}};
HttpsProxyAgent.protocols=[`http`,`https`];
exports.HttpsProxyAgent=HttpsProxyAgent;
function resume(e){
e.resume()}
function omit(e,...t){
let n={};
let r;
for(r in e)t.includes(r)||(n[r]=e[r]);
return n}}))()})};