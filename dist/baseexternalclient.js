import{a as __toCommonJS,i as __require,t as __commonJSMin}from"./rolldown-runtime.js";
import{n as init_library_headers,r as library_headers_exports}from"./library-headers.js";
import{a as require_src,n as require_shared,r as require_util,t as require_authclient}from"./authclient.js";
import{t as require_crypto}from"./crypto.js";
var require_oauth2common=__commonJSMin((exports=>{
let Headers=(init_library_headers(),__toCommonJS(library_headers_exports)).default;
Object.defineProperty(exports,"__esModule",{value:!0});
exports.OAuthClientAuthHandler=void 0;
exports.getErrorFromOAuthErrorResponse=getErrorFromOAuthErrorResponse;
let gaxios_1=require_src();
let crypto_1=require_crypto();
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
var require_stscredentials=__commonJSMin((exports=>{
Object.defineProperty(exports,"__esModule",{value:!0});
exports.StsCredentials=void 0;
let gaxios_1=require_src();
let authclient_1=require_authclient();
let oauth2common_1=require_oauth2common();
let util_1=require_util();
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
var require_baseexternalclient=__commonJSMin((exports=>{
let Headers=(init_library_headers(),__toCommonJS(library_headers_exports)).default;
Object.defineProperty(exports,"__esModule",{value:!0});
exports.BaseExternalAccountClient=exports.CLOUD_RESOURCE_MANAGER=exports.EXTERNAL_ACCOUNT_TYPE=exports.EXPIRATION_TIME_OFFSET=void 0;
let gaxios_1=require_src();
let stream=__require(`stream`);
let authclient_1=require_authclient();
let sts=require_stscredentials();
let util_1=require_util();
let shared_cjs_1=require_shared();
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
return this.tokenUrl}}}));
export{require_stscredentials as n,require_oauth2common as r,require_baseexternalclient as t};