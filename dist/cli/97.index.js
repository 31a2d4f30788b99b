export const id=97;
export const ids=[97];
export const modules={8491:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{n:()=>require_stscredentials,r:()=>require_oauth2common,t:()=>require_baseexternalclient});
var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(5472);
var _library_headers_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(7856);
var _authclient_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(9819);
var _crypto_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(651);
var require_oauth2common=(0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)((exports=>{
let Headers=((0,_library_headers_js__WEBPACK_IMPORTED_MODULE_1__.n)(),(0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.a)(_library_headers_js__WEBPACK_IMPORTED_MODULE_1__.r)).default;
Object.defineProperty(exports,"__esModule",{value:!0});
exports.OAuthClientAuthHandler=void 0;
exports.getErrorFromOAuthErrorResponse=getErrorFromOAuthErrorResponse;
let gaxios_1=(0,_authclient_js__WEBPACK_IMPORTED_MODULE_2__.a)();
let crypto_1=(0,_crypto_js__WEBPACK_IMPORTED_MODULE_3__.t)();
let METHODS_SUPPORTING_REQUEST_BODY=[`PUT`,`POST`,`PATCH`];
var OAuthClientAuthHandler=class{
#e=(0,crypto_1.createCrypto)();
#t;
transporter;
constructor(e){
if(e&&`clientId`in e){
this.#t=e;
this.transporter=new gaxios_1.Gaxios}else{
this.#t=e?.clientAuthentication;
this.transporter=e?.transporter||new gaxios_1.Gaxios}}
applyClientAuthenticationOptions(e,t){
e.headers=gaxios_1.Gaxios.mergeHeaders(e.headers);
this.injectAuthenticatedHeaders(e,t);
t||this.injectAuthenticatedRequestBody(e)}
injectAuthenticatedHeaders(e,t){
if(t)e.headers=gaxios_1.Gaxios.mergeHeaders(e.headers,{authorization:`Bearer ${t}`});else if(this.#t?.confidentialClientType===`basic`){
e.headers=gaxios_1.Gaxios.mergeHeaders(e.headers);
let t=this.#t.clientId;
let n=this.#t.clientSecret||``;
let r=this.#e.encodeBase64StringUtf8(`${t}:${n}`);
gaxios_1.Gaxios.mergeHeaders(e.headers,{authorization:`Basic ${r}`})}}
injectAuthenticatedRequestBody(e){
if(this.#t?.confidentialClientType===`request-body`){
let t=(e.method||`GET`).toUpperCase();
if(!METHODS_SUPPORTING_REQUEST_BODY.includes(t))throw Error(`${t} HTTP method does not support ${this.#t.confidentialClientType} client authentication`);
let n=new Headers(e.headers).get(`content-type`);
if(n?.startsWith(`application/x-www-form-urlencoded`)||e.data instanceof URLSearchParams){
let t=new URLSearchParams(e.data??``);
t.append(`client_id`,this.#t.clientId);
t.append(`client_secret`,this.#t.clientSecret||``);
e.data=t}else if(n?.startsWith(`application/json`)){
e.data=e.data||{};
Object.assign(e.data,{client_id:this.#t.clientId,client_secret:this.#t.clientSecret||``})}else throw Error(`${n} content-types are not supported with ${this.#t.confidentialClientType} client authentication`)}}
static get RETRY_CONFIG(){
return{retry:!0,retryConfig:{httpMethodsToRetry:[`GET`,`PUT`,`POST`,`HEAD`,`OPTIONS`,`DELETE`]}}}};
exports.OAuthClientAuthHandler=OAuthClientAuthHandler;
function getErrorFromOAuthErrorResponse(e,t){
let n=e.error;
let r=e.error_description;
let i=e.error_uri;
let a=`Error code ${n}`;
r!==void 0&&(a+=`: ${r}`);
i!==void 0&&(a+=` - ${i}`);
let o=Error(a);
if(t){
let e=Object.keys(t);
t.stack&&e.push(`stack`);
e.forEach(e=>{
e!==`message`&&Object.defineProperty(o,e,{value:t[e],writable:!1,enumerable:!0})})}
return o}}));
var require_stscredentials=(0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)((exports=>{
Object.defineProperty(exports,"__esModule",{value:!0});
exports.StsCredentials=void 0;
let gaxios_1=(0,_authclient_js__WEBPACK_IMPORTED_MODULE_2__.a)();
let authclient_1=(0,_authclient_js__WEBPACK_IMPORTED_MODULE_2__.t)();
let oauth2common_1=require_oauth2common();
let util_1=(0,_authclient_js__WEBPACK_IMPORTED_MODULE_2__.r)();
exports.StsCredentials=class StsCredentials extends oauth2common_1.OAuthClientAuthHandler{
#e;
constructor(e={tokenExchangeEndpoint:``},t){
(typeof e!=`object`||e instanceof URL)&&(e={tokenExchangeEndpoint:e,clientAuthentication:t});
super(e);
this.#e=e.tokenExchangeEndpoint}
async exchangeToken(e,t,n){
let r={grant_type:e.grantType,resource:e.resource,audience:e.audience,scope:e.scope?.join(` `),requested_token_type:e.requestedTokenType,subject_token:e.subjectToken,subject_token_type:e.subjectTokenType,actor_token:e.actingParty?.actorToken,actor_token_type:e.actingParty?.actorTokenType,options:n&&JSON.stringify(n)};
let i={...StsCredentials.RETRY_CONFIG,url:this.#e.toString(),method:`POST`,headers:t,data:new URLSearchParams((0,util_1.removeUndefinedValuesInObject)(r)),responseType:`json`};
authclient_1.AuthClient.setMethodName(i,`exchangeToken`);
this.applyClientAuthenticationOptions(i);
try{
let e=await this.transporter.request(i);
let t=e.data;
t.res=e;
return t}catch(e){
if(e instanceof gaxios_1.GaxiosError&&e.response)throw(0,oauth2common_1.getErrorFromOAuthErrorResponse)(e.response.data,e);
throw e}}}}));
var require_baseexternalclient=(0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)((exports=>{
let Headers=((0,_library_headers_js__WEBPACK_IMPORTED_MODULE_1__.n)(),(0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.a)(_library_headers_js__WEBPACK_IMPORTED_MODULE_1__.r)).default;
Object.defineProperty(exports,"__esModule",{value:!0});
exports.BaseExternalAccountClient=exports.CLOUD_RESOURCE_MANAGER=exports.EXTERNAL_ACCOUNT_TYPE=exports.EXPIRATION_TIME_OFFSET=void 0;
let gaxios_1=(0,_authclient_js__WEBPACK_IMPORTED_MODULE_2__.a)();
let stream=(0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.i)(`stream`);
let authclient_1=(0,_authclient_js__WEBPACK_IMPORTED_MODULE_2__.t)();
let sts=require_stscredentials();
let util_1=(0,_authclient_js__WEBPACK_IMPORTED_MODULE_2__.r)();
let shared_cjs_1=(0,_authclient_js__WEBPACK_IMPORTED_MODULE_2__.n)();
let DEFAULT_OAUTH_SCOPE=`https://www.googleapis.com/auth/cloud-platform`;
exports.EXPIRATION_TIME_OFFSET=3e5;
exports.EXTERNAL_ACCOUNT_TYPE=`external_account`;
exports.CLOUD_RESOURCE_MANAGER=`https://cloudresourcemanager.googleapis.com/v1/projects/`;
exports.BaseExternalAccountClient=class BaseExternalAccountClient extends authclient_1.AuthClient{
scopes;
projectNumber;
audience;
subjectTokenType;
stsCredential;
clientAuth;
credentialSourceType;
cachedAccessToken;
serviceAccountImpersonationUrl;
serviceAccountImpersonationLifetime;
workforcePoolUserProject;
configLifetimeRequested;
tokenUrl;
cloudResourceManagerURL;
supplierContext;
#e=null;
constructor(e){
super(e);
let t=(0,util_1.originalOrCamelOptions)(e);
let n=t.get(`type`);
if(n&&n!==exports.EXTERNAL_ACCOUNT_TYPE)throw Error(`Expected "${exports.EXTERNAL_ACCOUNT_TYPE}" type but received "${e.type}"`);
let r=t.get(`client_id`);
let i=t.get(`client_secret`);
this.tokenUrl=t.get(`token_url`)??`https://sts.{universeDomain}/v1/token`.replace(`{universeDomain}`,this.universeDomain);
let a=t.get(`subject_token_type`);
let o=t.get(`workforce_pool_user_project`);
let s=t.get(`service_account_impersonation_url`);
let c=t.get(`service_account_impersonation`);
let l=(0,util_1.originalOrCamelOptions)(c).get(`token_lifetime_seconds`);
this.cloudResourceManagerURL=new URL(t.get(`cloud_resource_manager_url`)||`https://cloudresourcemanager.${this.universeDomain}/v1/projects/`);
r&&(this.clientAuth={confidentialClientType:`basic`,clientId:r,clientSecret:i});
this.stsCredential=new sts.StsCredentials({tokenExchangeEndpoint:this.tokenUrl,clientAuthentication:this.clientAuth});
this.scopes=t.get(`scopes`)||[DEFAULT_OAUTH_SCOPE];
this.cachedAccessToken=null;
this.audience=t.get(`audience`);
this.subjectTokenType=a;
this.workforcePoolUserProject=o;
let u=RegExp(`//iam\\.googleapis\\.com/locations/[^/]+/workforcePools/[^/]+/providers/.+`);
if(this.workforcePoolUserProject&&!this.audience.match(u))throw Error(`workforcePoolUserProject should not be set for non-workforce pool credentials.`);
this.serviceAccountImpersonationUrl=s;
this.serviceAccountImpersonationLifetime=l;
if(this.serviceAccountImpersonationLifetime)this.configLifetimeRequested=!0;else{
this.configLifetimeRequested=!1;
this.serviceAccountImpersonationLifetime=3600}
this.projectNumber=this.getProjectNumber(this.audience);
this.supplierContext={audience:this.audience,subjectTokenType:this.subjectTokenType,transporter:this.transporter}}
getServiceAccountEmail(){
if(this.serviceAccountImpersonationUrl){
if(this.serviceAccountImpersonationUrl.length>256)throw RangeError(`URL is too long: ${this.serviceAccountImpersonationUrl}`);
return/serviceAccounts\/(?<email>[^:]+):generateAccessToken$/.exec(this.serviceAccountImpersonationUrl)?.groups?.email||null}
return null}
setCredentials(e){
super.setCredentials(e);
this.cachedAccessToken=e}
async getAccessToken(){
(!this.cachedAccessToken||this.isExpired(this.cachedAccessToken))&&await this.refreshAccessTokenAsync();
return{token:this.cachedAccessToken.access_token,res:this.cachedAccessToken.res}}
async getRequestHeaders(){
let e=await this.getAccessToken();
let t=new Headers({authorization:`Bearer ${e.token}`});
return this.addSharedMetadataHeaders(t)}
request(e,t){
if(t)this.requestAsync(e).then(e=>t(null,e),e=>t(e,e.response));else return this.requestAsync(e)}
async getProjectId(){
let e=this.projectNumber||this.workforcePoolUserProject;
if(this.projectId)return this.projectId;else if(e){
let t=await this.getRequestHeaders();
let n={...BaseExternalAccountClient.RETRY_CONFIG,headers:t,url:`${this.cloudResourceManagerURL.toString()}${e}`,responseType:`json`};
authclient_1.AuthClient.setMethodName(n,`getProjectId`);
let r=await this.transporter.request(n);
this.projectId=r.data.projectId;
return this.projectId}
return null}
async requestAsync(e,t=!1){
let n;
try{
let t=await this.getRequestHeaders();
e.headers=gaxios_1.Gaxios.mergeHeaders(e.headers);
this.addUserProjectAndAuthHeaders(e.headers,t);
n=await this.transporter.request(e)}catch(n){
let r=n.response;
if(r){
let n=r.status;
let i=r.config.data instanceof stream.Readable;
if(!t&&(n===401||n===403)&&!i&&this.forceRefreshOnFailure){
await this.refreshAccessTokenAsync();
return await this.requestAsync(e,!0)}}
throw n}
return n}
async refreshAccessTokenAsync(){
this.#e=this.#e||this.#t();
try{
return await this.#e}finally{
this.#e=null}}
async#t(){
let e=await this.retrieveSubjectToken();
let t={grantType:`urn:ietf:params:oauth:grant-type:token-exchange`,audience:this.audience,requestedTokenType:`urn:ietf:params:oauth:token-type:access_token`,subjectToken:e,subjectTokenType:this.subjectTokenType,scope:this.serviceAccountImpersonationUrl?[DEFAULT_OAUTH_SCOPE]:this.getScopesArray()};
let n=!this.clientAuth&&this.workforcePoolUserProject?{userProject:this.workforcePoolUserProject}:void 0;
let r=new Headers({"x-goog-api-client":this.getMetricsHeaderValue()});
let i=await this.stsCredential.exchangeToken(t,r,n);
this.cachedAccessToken=this.serviceAccountImpersonationUrl?await this.getImpersonatedAccessToken(i.access_token):i.expires_in?{access_token:i.access_token,expiry_date:new Date().getTime()+i.expires_in*1e3,res:i.res}:{access_token:i.access_token,res:i.res};
this.credentials={};
Object.assign(this.credentials,this.cachedAccessToken);
delete this.credentials.res;
this.emit(`tokens`,{refresh_token:null,expiry_date:this.cachedAccessToken.expiry_date,access_token:this.cachedAccessToken.access_token,token_type:`Bearer`,id_token:null});
return this.cachedAccessToken}
getProjectNumber(e){
let t=e.match(/\/projects\/([^/]+)/);
if(!t)return null;
return t[1]}
async getImpersonatedAccessToken(e){
let t={...BaseExternalAccountClient.RETRY_CONFIG,url:this.serviceAccountImpersonationUrl,method:`POST`,headers:{"content-type":`application/json`,authorization:`Bearer ${e}`},data:{scope:this.getScopesArray(),lifetime:this.serviceAccountImpersonationLifetime+`s`},responseType:`json`};
authclient_1.AuthClient.setMethodName(t,`getImpersonatedAccessToken`);
let n=await this.transporter.request(t);
let r=n.data;
return{access_token:r.accessToken,expiry_date:new Date(r.expireTime).getTime(),res:n}}
isExpired(e){
let t=new Date().getTime();
return e.expiry_date?t>=e.expiry_date-this.eagerRefreshThresholdMillis:!1}
getScopesArray(){
if(typeof this.scopes==`string`)return[this.scopes];
return this.scopes||[DEFAULT_OAUTH_SCOPE]}
getMetricsHeaderValue(){
let e=process.version.replace(/^v/,``);
let t=this.serviceAccountImpersonationUrl!==void 0;
let n=this.credentialSourceType?this.credentialSourceType:`unknown`;
return`gl-node/${e} auth/${shared_cjs_1.pkg.version} google-byoid-sdk source/${n} sa-impersonation/${t} config-lifetime/${this.configLifetimeRequested}`}
getTokenUrl(){
return this.tokenUrl}}}))}),651:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{t:()=>require_crypto});
var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(5472);
var require_unused_9=(0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)((exports=>{
exports.BrowserCrypto=class{}}));
var require_crypto$1=(0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)((exports=>{
Object.defineProperty(exports,"__esModule",{value:!0});
exports.NodeCrypto=void 0;
let crypto=(0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.i)(`crypto`);
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
var require_shared=(0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)((exports=>{
Object.defineProperty(exports,"__esModule",{value:!0});
exports.fromArrayBufferToHex=fromArrayBufferToHex;
function fromArrayBufferToHex(e){
return Array.from(new Uint8Array(e)).map(e=>e.toString(16).padStart(2,`0`)).join(``)}}));
var require_crypto=(0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports,module,this$1)=>{
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
return typeof window<`u`&&window.crypto!==void 0&&window.crypto.subtle!==void 0}}))}),2097:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{t:()=>require_identitypoolclient});
var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(5472);
var _baseexternalclient_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(8491);
var _authclient_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(9819);
var require_filesubjecttokensupplier=(0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)((exports=>{
Object.defineProperty(exports,"__esModule",{value:!0});
exports.FileSubjectTokenSupplier=void 0;
let util_1=(0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.i)(`util`);
let fs=(0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.i)(`fs`);
let readFile=(0,util_1.promisify)(fs.readFile??(()=>{}));
let realpath=(0,util_1.promisify)(fs.realpath??(()=>{}));
let lstat=(0,util_1.promisify)(fs.lstat??(()=>{}));
var FileSubjectTokenSupplier=class{
filePath;
formatType;
subjectTokenFieldName;
constructor(e){
this.filePath=e.filePath;
this.formatType=e.formatType;
this.subjectTokenFieldName=e.subjectTokenFieldName}
async getSubjectToken(){
let e=this.filePath;
try{
e=await realpath(e);
if(!(await lstat(e)).isFile())throw Error()}catch(t){
t instanceof Error&&(t.message=`The file at ${e} does not exist, or it is not a file. ${t.message}`);
throw t}
let t;
let n=await readFile(e,{encoding:`utf8`});
this.formatType===`text`?t=n:this.formatType===`json`&&this.subjectTokenFieldName&&(t=JSON.parse(n)[this.subjectTokenFieldName]);
if(!t)throw Error(`Unable to parse the subject_token from the credential_source file`);
return t}};
exports.FileSubjectTokenSupplier=FileSubjectTokenSupplier}));
var require_urlsubjecttokensupplier=(0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)((exports=>{
Object.defineProperty(exports,"__esModule",{value:!0});
exports.UrlSubjectTokenSupplier=void 0;
let authclient_1=(0,_authclient_js__WEBPACK_IMPORTED_MODULE_2__.t)();
var UrlSubjectTokenSupplier=class{
url;
headers;
formatType;
subjectTokenFieldName;
additionalGaxiosOptions;
constructor(e){
this.url=e.url;
this.formatType=e.formatType;
this.subjectTokenFieldName=e.subjectTokenFieldName;
this.headers=e.headers;
this.additionalGaxiosOptions=e.additionalGaxiosOptions}
async getSubjectToken(e){
let t={...this.additionalGaxiosOptions,url:this.url,method:`GET`,headers:this.headers,responseType:this.formatType};
authclient_1.AuthClient.setMethodName(t,`getSubjectToken`);
let n;
this.formatType===`text`?n=(await e.transporter.request(t)).data:this.formatType===`json`&&this.subjectTokenFieldName&&(n=(await e.transporter.request(t)).data[this.subjectTokenFieldName]);
if(!n)throw Error(`Unable to parse the subject_token from the credential_source URL`);
return n}};
exports.UrlSubjectTokenSupplier=UrlSubjectTokenSupplier}));
var require_certificatesubjecttokensupplier=(0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)((exports=>{
Object.defineProperty(exports,"__esModule",{value:!0});
exports.CertificateSubjectTokenSupplier=exports.InvalidConfigurationError=exports.CertificateSourceUnavailableError=exports.CERTIFICATE_CONFIGURATION_ENV_VARIABLE=void 0;
let util_1=(0,_authclient_js__WEBPACK_IMPORTED_MODULE_2__.r)();
let fs=(0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.i)(`fs`);
let crypto_1=(0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.i)(`crypto`);
let https=(0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.i)(`https`);
exports.CERTIFICATE_CONFIGURATION_ENV_VARIABLE=`GOOGLE_API_CERTIFICATE_CONFIG`;
var CertificateSourceUnavailableError=class extends Error{
constructor(e){
super(e);
this.name=`CertificateSourceUnavailableError`}};
exports.CertificateSourceUnavailableError=CertificateSourceUnavailableError;
var InvalidConfigurationError=class extends Error{
constructor(e){
super(e);
this.name=`InvalidConfigurationError`}};
exports.InvalidConfigurationError=InvalidConfigurationError;
var CertificateSubjectTokenSupplier=class{
certificateConfigPath;
trustChainPath;
cert;
key;
constructor(e){
if(!e.useDefaultCertificateConfig&&!e.certificateConfigLocation)throw new InvalidConfigurationError("Either `useDefaultCertificateConfig` must be true or a `certificateConfigLocation` must be provided.");
if(e.useDefaultCertificateConfig&&e.certificateConfigLocation)throw new InvalidConfigurationError("Both `useDefaultCertificateConfig` and `certificateConfigLocation` cannot be provided.");
this.trustChainPath=e.trustChainPath;
this.certificateConfigPath=e.certificateConfigLocation??``}
async createMtlsHttpsAgent(){
if(!this.key||!this.cert)throw new InvalidConfigurationError(`Cannot create mTLS Agent with missing certificate or key`);
return new https.Agent({key:this.key,cert:this.cert})}
async getSubjectToken(){
this.certificateConfigPath=await this.#e();
let{certPath:e,keyPath:t}=await this.#t();
({cert:this.cert,key:this.key}=await this.#n(e,t));
return await this.#r(this.cert)}
async#e(){
let e=this.certificateConfigPath;
if(e){
if(await(0,util_1.isValidFile)(e))return e;
throw new CertificateSourceUnavailableError(`Provided certificate config path is invalid: ${e}`)}
let t=process.env[exports.CERTIFICATE_CONFIGURATION_ENV_VARIABLE];
if(t){
if(await(0,util_1.isValidFile)(t))return t;
throw new CertificateSourceUnavailableError(`Path from environment variable "${exports.CERTIFICATE_CONFIGURATION_ENV_VARIABLE}" is invalid: ${t}`)}
let n=(0,util_1.getWellKnownCertificateConfigFileLocation)();
if(await(0,util_1.isValidFile)(n))return n;
throw new CertificateSourceUnavailableError(`Could not find certificate configuration file. Searched override path, the "${exports.CERTIFICATE_CONFIGURATION_ENV_VARIABLE}" env var, and the gcloud path (${n}).`)}
async#t(){
let e=this.certificateConfigPath;
let t;
try{
t=await fs.promises.readFile(e,`utf8`)}catch{
throw new CertificateSourceUnavailableError(`Failed to read certificate config file at: ${e}`)}
try{
let n=JSON.parse(t);
let r=n?.cert_configs?.workload?.cert_path;
let i=n?.cert_configs?.workload?.key_path;
if(!r||!i)throw new InvalidConfigurationError(`Certificate config file (${e}) is missing required "cert_path" or "key_path" in the workload config.`);
return{certPath:r,keyPath:i}}catch(t){
if(t instanceof InvalidConfigurationError)throw t;
throw new InvalidConfigurationError(`Failed to parse certificate config from ${e}: ${t.message}`)}}
async#n(e,t){
let n,r;
try{
n=await fs.promises.readFile(e);
new crypto_1.X509Certificate(n)}catch(t){
throw new CertificateSourceUnavailableError(`Failed to read certificate file at ${e}: ${t instanceof Error?t.message:String(t)}`)}
try{
r=await fs.promises.readFile(t);
(0,crypto_1.createPrivateKey)(r)}catch(e){
throw new CertificateSourceUnavailableError(`Failed to read private key file at ${t}: ${e instanceof Error?e.message:String(e)}`)}
return{cert:n,key:r}}
async#r(e){
let t=new crypto_1.X509Certificate(e);
if(!this.trustChainPath)return JSON.stringify([t.raw.toString(`base64`)]);
try{
let e=((await fs.promises.readFile(this.trustChainPath,`utf8`)).match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g)??[]).map((e,t)=>{
try{
return new crypto_1.X509Certificate(e)}catch(e){
let n=e instanceof Error?e.message:String(e);
throw new InvalidConfigurationError(`Failed to parse certificate at index ${t} in trust chain file ${this.trustChainPath}: ${n}`)}});
let n=e.findIndex(e=>t.raw.equals(e.raw));
let r;
if(n===-1)r=[t,...e];else if(n===0)r=e;else throw new InvalidConfigurationError(`Leaf certificate exists in the trust chain but is not the first entry (found at index ${n}).`);
return JSON.stringify(r.map(e=>e.raw.toString(`base64`)))}catch(e){
if(e instanceof InvalidConfigurationError)throw e;
let t=e instanceof Error?e.message:String(e);
throw new CertificateSourceUnavailableError(`Failed to process certificate chain from ${this.trustChainPath}: ${t}`)}}};
exports.CertificateSubjectTokenSupplier=CertificateSubjectTokenSupplier}));
var require_identitypoolclient=(0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)((exports=>{
Object.defineProperty(exports,"__esModule",{value:!0});
exports.IdentityPoolClient=void 0;
let baseexternalclient_1=(0,_baseexternalclient_js__WEBPACK_IMPORTED_MODULE_1__.t)();
let util_1=(0,_authclient_js__WEBPACK_IMPORTED_MODULE_2__.r)();
let filesubjecttokensupplier_1=require_filesubjecttokensupplier();
let urlsubjecttokensupplier_1=require_urlsubjecttokensupplier();
let certificatesubjecttokensupplier_1=require_certificatesubjecttokensupplier();
let stscredentials_1=(0,_baseexternalclient_js__WEBPACK_IMPORTED_MODULE_1__.n)();
let gaxios_1=(0,_authclient_js__WEBPACK_IMPORTED_MODULE_2__.a)();
exports.IdentityPoolClient=class IdentityPoolClient extends baseexternalclient_1.BaseExternalAccountClient{
subjectTokenSupplier;
constructor(e){
super(e);
let t=(0,util_1.originalOrCamelOptions)(e);
let n=t.get(`credential_source`);
let r=t.get(`subject_token_supplier`);
if(!n&&!r)throw Error(`A credential source or subject token supplier must be specified.`);
if(n&&r)throw Error(`Only one of credential source or subject token supplier can be specified.`);
if(r){
this.subjectTokenSupplier=r;
this.credentialSourceType=`programmatic`}else{
let e=(0,util_1.originalOrCamelOptions)(n);
let t=(0,util_1.originalOrCamelOptions)(e.get(`format`));
let r=t.get(`type`)||`text`;
let i=t.get(`subject_token_field_name`);
if(r!==`json`&&r!==`text`)throw Error(`Invalid credential_source format "${r}"`);
if(r===`json`&&!i)throw Error(`Missing subject_token_field_name for JSON credential_source format`);
let a=e.get(`file`);
let o=e.get(`url`);
let s=e.get(`certificate`);
let c=e.get(`headers`);
if(a&&o||o&&s||a&&s)throw Error(`No valid Identity Pool "credential_source" provided, must be either file, url, or certificate.`);else if(a){
this.credentialSourceType=`file`;
this.subjectTokenSupplier=new filesubjecttokensupplier_1.FileSubjectTokenSupplier({filePath:a,formatType:r,subjectTokenFieldName:i})}else if(o){
this.credentialSourceType=`url`;
this.subjectTokenSupplier=new urlsubjecttokensupplier_1.UrlSubjectTokenSupplier({url:o,formatType:r,subjectTokenFieldName:i,headers:c,additionalGaxiosOptions:IdentityPoolClient.RETRY_CONFIG})}else if(s){
this.credentialSourceType=`certificate`;
let e=new certificatesubjecttokensupplier_1.CertificateSubjectTokenSupplier({useDefaultCertificateConfig:s.use_default_certificate_config,certificateConfigLocation:s.certificate_config_location,trustChainPath:s.trust_chain_path});
this.subjectTokenSupplier=e}else throw Error(`No valid Identity Pool "credential_source" provided, must be either file, url, or certificate.`)}}
async retrieveSubjectToken(){
let e=await this.subjectTokenSupplier.getSubjectToken(this.supplierContext);
if(this.subjectTokenSupplier instanceof certificatesubjecttokensupplier_1.CertificateSubjectTokenSupplier){
let e=await this.subjectTokenSupplier.createMtlsHttpsAgent();
this.stsCredential=new stscredentials_1.StsCredentials({tokenExchangeEndpoint:this.getTokenUrl(),clientAuthentication:this.clientAuth,transporter:new gaxios_1.Gaxios({agent:e})});
this.transporter=new gaxios_1.Gaxios({...this.transporter.defaults||{},agent:e})}
return e}}}))})};