export const id=982;
export const ids=[982];
export const modules={7982:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__,{default:()=>__WEBPACK_DEFAULT_EXPORT__});
var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(5472);
var _authclient_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(9819);
var _oauth2client_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(102);
var require_unused_6=(0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports,module)=>{
module.exports=JSON}));
var require_gcp_residency=(0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)((exports=>{
Object.defineProperty(exports,"__esModule",{value:!0});
exports.GCE_LINUX_BIOS_PATHS=void 0;
exports.isGoogleCloudServerless=isGoogleCloudServerless;
exports.isGoogleComputeEngineLinux=isGoogleComputeEngineLinux;
exports.isGoogleComputeEngineMACAddress=isGoogleComputeEngineMACAddress;
exports.isGoogleComputeEngine=isGoogleComputeEngine;
exports.detectGCPResidency=detectGCPResidency;
let fs_1=(0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.i)(`fs`);
let os_1=(0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.i)(`os`);
exports.GCE_LINUX_BIOS_PATHS={BIOS_DATE:`/sys/class/dmi/id/bios_date`,BIOS_VENDOR:`/sys/class/dmi/id/bios_vendor`};
let GCE_MAC_ADDRESS_REGEX=/^42:01/;
let SERVERLESS_ENV_VARS=[`CLOUD_RUN_JOB`,`FUNCTION_NAME`,`K_SERVICE`,`CLOUD_RUN_WORKER_POOL`];
function isGoogleCloudServerless(){
return SERVERLESS_ENV_VARS.some(e=>!!process.env[e])}
function isGoogleComputeEngineLinux(){
if((0,os_1.platform)()!==`linux`)return!1;
try{
(0,fs_1.statSync)(exports.GCE_LINUX_BIOS_PATHS.BIOS_DATE);
let e=(0,fs_1.readFileSync)(exports.GCE_LINUX_BIOS_PATHS.BIOS_VENDOR,`utf8`);
return/Google/.test(e)}catch{
return!1}}
function isGoogleComputeEngineMACAddress(){
let e=(0,os_1.networkInterfaces)();
for(let t of Object.values(e)){
if(!t)continue;
for(let{mac:e}of t)if(GCE_MAC_ADDRESS_REGEX.test(e))return!0}
return!1}
function isGoogleComputeEngine(){
return isGoogleComputeEngineLinux()||isGoogleComputeEngineMACAddress()}
function detectGCPResidency(){
return isGoogleCloudServerless()||isGoogleComputeEngine()}}));
var require_src=(0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports,module,this$1)=>{
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
var __importStar=this$1&&this$1.__importStar||(function(){
var e=function(t){
e=Object.getOwnPropertyNames||function(e){
var t=[];
for(var n in e)Object.prototype.hasOwnProperty.call(e,n)&&(t[t.length]=n);
return t};
return e(t)};
return function(t){
if(t&&t.__esModule)return t;
var n={};
if(t!=null)for(var r=e(t),i=0;i<r.length;i++)r[i]!=="default"&&__createBinding(n,t,r[i]);
__setModuleDefault(n,t);
return n}})();
var __exportStar=this$1&&this$1.__exportStar||function(e,t){
for(var n in e)n!=="default"&&!Object.prototype.hasOwnProperty.call(t,n)&&__createBinding(t,e,n)};
Object.defineProperty(exports,"__esModule",{value:!0});
exports.gcpResidencyCache=exports.METADATA_SERVER_DETECTION=exports.HEADERS=exports.HEADER_VALUE=exports.HEADER_NAME=exports.SECONDARY_HOST_ADDRESS=exports.HOST_ADDRESS=exports.BASE_PATH=void 0;
exports.instance=instance;
exports.project=project;
exports.universe=universe;
exports.bulk=bulk;
exports.isAvailable=isAvailable;
exports.resetIsAvailableCache=resetIsAvailableCache;
exports.getGCPResidency=getGCPResidency;
exports.setGCPResidency=setGCPResidency;
exports.requestTimeout=requestTimeout;
let gaxios_1=(0,_authclient_js__WEBPACK_IMPORTED_MODULE_1__.a)();
let jsonBigint=require_unused_6();
let gcp_residency_1=require_gcp_residency();
let logger=__importStar((0,_authclient_js__WEBPACK_IMPORTED_MODULE_1__.i)());
exports.BASE_PATH=`/computeMetadata/v1`;
exports.HOST_ADDRESS=`http://169.254.169.254`;
exports.SECONDARY_HOST_ADDRESS=`http://metadata.google.internal.`;
exports.HEADER_NAME=`Metadata-Flavor`;
exports.HEADER_VALUE=`Google`;
exports.HEADERS=Object.freeze({[exports.HEADER_NAME]:exports.HEADER_VALUE});
let log=logger.log(`gcp-metadata`);
exports.METADATA_SERVER_DETECTION=Object.freeze({"assume-present":`don't try to ping the metadata server, but assume it's present`,none:`don't try to ping the metadata server, but don't try to use it either`,"bios-only":`treat the result of a BIOS probe as canonical (don't fall back to pinging)`,"ping-only":`skip the BIOS probe, and go straight to pinging`});
function getBaseUrl(e){
e||=process.env.GCE_METADATA_IP||process.env.GCE_METADATA_HOST||exports.HOST_ADDRESS;
/^https?:\/\//.test(e)||(e=`http://${e}`);
return new URL(exports.BASE_PATH,e).href}
function validate(e){
Object.keys(e).forEach(e=>{
switch(e){case`params`:case`property`:case`headers`:
break;case`qs`:
throw Error(`'qs' is not a valid configuration option. Please use 'params' instead.`);default:
throw Error(`'${e}' is not a valid configuration option.`)}})}
async function metadataAccessor(e,t={},n=3,r=!1){
let i=new Headers(exports.HEADERS);
let a=``;
let o={};
if(typeof e==`object`){
let t=e;
new Headers(t.headers).forEach((e,t)=>i.set(t,e));
a=t.metadataKey;
o=t.params||o;
n=t.noResponseRetries||n;
r=t.fastFail||r}else a=e;
if(typeof t==`string`)a+=`/${t}`;else{
validate(t);
t.property&&(a+=`/${t.property}`);
new Headers(t.headers).forEach((e,t)=>i.set(t,e));
o=t.params||o}
let s=r?fastFailMetadataRequest:gaxios_1.request;
let c={url:`${getBaseUrl()}/${a}`,headers:i,retryConfig:{noResponseRetries:n},params:o,responseType:`text`,timeout:requestTimeout()};
log.debug(`instance request %j`,c);
let l=await s(c);
log.debug(`instance metadata is %s`,l.data);
let u=l.headers.get(exports.HEADER_NAME);
if(u!==exports.HEADER_VALUE)throw RangeError(`Invalid response from metadata service: incorrect ${exports.HEADER_NAME} header. Expected '${exports.HEADER_VALUE}', got ${u?`'${u}'`:`no header`}`);
if(typeof l.data==`string`)try{
return jsonBigint.parse(l.data)}catch{}
return l.data}
async function fastFailMetadataRequest(e){
let t={...e,url:e.url?.toString().replace(getBaseUrl(),getBaseUrl(exports.SECONDARY_HOST_ADDRESS))};
let n=(0,gaxios_1.request)(e);
let r=(0,gaxios_1.request)(t);
try{
return await Promise.any([n,r])}catch(e){
e instanceof AggregateError&&!e.message&&(e.message=`All promises were rejected`);
throw e}}
function instance(e){
return metadataAccessor(`instance`,e)}
function project(e){
return metadataAccessor(`project`,e)}
function universe(e){
return metadataAccessor(`universe`,e)}
async function bulk(e){
let t={};
await Promise.all(e.map(e=>(async()=>{
let n=await metadataAccessor(e);
let r=e.metadataKey;
t[r]=n})()));
return t}
function detectGCPAvailableRetries(){
return process.env.DETECT_GCP_RETRIES?Number(process.env.DETECT_GCP_RETRIES):0}
let cachedIsAvailableResponse;
let EXPECTED_NETWORK_ERROR_CODES=new Set([`EHOSTDOWN`,`EHOSTUNREACH`,`ENETUNREACH`,`ENOENT`,`ENOTFOUND`,`ECONNREFUSED`,`ConnectionRefused`,`FailedToOpenSocket`]);
let TIMEOUT_NAMES_AND_CODES=new Set([`AbortError`,`TimeoutError`]);
let TIMEOUT_TYPES=new Set([`aborted`,`request-timeout`]);
function isErrorWithDetails(e){
return typeof e==`object`&&!!e}
function getErrorCodes(e,t=new Set,n=0){
if(!isErrorWithDetails(e)||t.has(e)||n>20)return[`UNKNOWN`];
t.add(e);
if(e.name===`AggregateError`&&Array.isArray(e.errors)){
if(e.errors.length===0)return[`UNKNOWN`];
return e.errors.flatMap(e=>getErrorCodes(e,t,n+1))}
if(e.name!==void 0&&TIMEOUT_NAMES_AND_CODES.has(e.name)||e.code!==void 0&&TIMEOUT_NAMES_AND_CODES.has(e.code)||e.type!==void 0&&TIMEOUT_TYPES.has(e.type))return[`ETIMEDOUT`];
if((typeof e.code==`string`||typeof e.code==`number`)&&e.code!==``)return[String(e.code)];
let r=e.cause??e.error;
if(r!==void 0)return getErrorCodes(r,t,n+1);
return[`UNKNOWN`]}
async function isAvailable(){
if(process.env.METADATA_SERVER_DETECTION){
let e=process.env.METADATA_SERVER_DETECTION.trim().toLocaleLowerCase();
if(!(e in exports.METADATA_SERVER_DETECTION))throw RangeError(`Unknown \`METADATA_SERVER_DETECTION\` env variable. Got \`${e}\`, but it should be \`${Object.keys(exports.METADATA_SERVER_DETECTION).join("`, `")}\`, or unset`);
switch(e){case`assume-present`:
return!0;case`none`:
return!1;case`bios-only`:
return getGCPResidency()}}
try{
cachedIsAvailableResponse===void 0&&(cachedIsAvailableResponse=(async()=>{
try{
await metadataAccessor(`instance`,void 0,detectGCPAvailableRetries(),!(process.env.GCE_METADATA_IP||process.env.GCE_METADATA_HOST));
return!0}catch(e){
process.env.DEBUG_AUTH&&console.info(e);
if(!isErrorWithDetails(e)){
process.emitWarning(`received unexpected error = ${String(e)} code = UNKNOWN`,`MetadataLookupWarning`);
return!1}
if(e.type===`request-timeout`||e.response?.status===404)return!1;
let t=getErrorCodes(e);
if(!(t.length>0&&t.every(e=>EXPECTED_NETWORK_ERROR_CODES.has(e)))){
let n=[...new Set(t)].join(`, `);
process.emitWarning(`received unexpected error = ${e.message} code = ${n}`,`MetadataLookupWarning`)}
return!1}})());
return await cachedIsAvailableResponse}catch{
return!1}}
function resetIsAvailableCache(){
cachedIsAvailableResponse=void 0}
exports.gcpResidencyCache=null;
function getGCPResidency(){
exports.gcpResidencyCache===null&&setGCPResidency();
return exports.gcpResidencyCache}
function setGCPResidency(e=null){
exports.gcpResidencyCache=e===null?(0,gcp_residency_1.detectGCPResidency)():e}
function requestTimeout(){
return getGCPResidency()?0:3e3}
__exportStar(require_gcp_residency(),exports)}));
let __WEBPACK_DEFAULT_EXPORT__=(0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)((exports=>{
Object.defineProperty(exports,"__esModule",{value:!0});
exports.Compute=void 0;
let gaxios_1=(0,_authclient_js__WEBPACK_IMPORTED_MODULE_1__.a)();
let gcpMetadata=require_src();
let oauth2client_1=(0,_oauth2client_js__WEBPACK_IMPORTED_MODULE_2__.t)();
var Compute=class extends oauth2client_1.OAuth2Client{
serviceAccountEmail;
scopes;
constructor(e={}){
super(e);
this.credentials={expiry_date:1,refresh_token:`compute-placeholder`};
this.serviceAccountEmail=e.serviceAccountEmail||`default`;
this.scopes=Array.isArray(e.scopes)?e.scopes:e.scopes?[e.scopes]:[]}
async refreshTokenNoCache(){
let e=`service-accounts/${this.serviceAccountEmail}/token`;
let t;
try{
let n={property:e};
this.scopes.length>0&&(n.params={scopes:this.scopes.join(`,`)});
t=await gcpMetadata.instance(n)}catch(e){
if(e instanceof gaxios_1.GaxiosError){
e.message=`Could not refresh access token: ${e.message}`;
this.wrapError(e)}
throw e}
let n=t;
if(t&&t.expires_in){
n.expiry_date=new Date().getTime()+t.expires_in*1e3;
delete n.expires_in}
this.emit(`tokens`,n);
return{tokens:n,res:null}}
async fetchIdToken(e){
let t=`service-accounts/${this.serviceAccountEmail}/identity?format=full&audience=${e}`;
let n;
try{
let e={property:t};
n=await gcpMetadata.instance(e)}catch(e){
e instanceof Error&&(e.message=`Could not fetch ID token: ${e.message}`);
throw e}
return n}
wrapError(e){
let t=e.response;
if(t&&t.status){
e.status=t.status;
t.status===403?e.message=`A Forbidden error was returned while attempting to retrieve an access token for the Compute Engine built-in service account. This may be because the Compute Engine instance does not have the correct permission scopes specified: `+e.message:t.status===404&&(e.message=`A Not Found error was returned while attempting to retrieve an accesstoken for the Compute Engine built-in service account. This may be because the Compute Engine instance does not have any permission scopes specified: `+e.message)}}};
exports.Compute=Compute}))()})};