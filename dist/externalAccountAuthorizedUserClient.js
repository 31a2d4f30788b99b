import{a as __toCommonJS,i as __require,t as __commonJSMin}from"./rolldown-runtime.js";
import{n as init_library_headers,r as library_headers_exports}from"./library-headers.js";
import{a as require_src,t as require_authclient}from"./authclient.js";
import{r as require_oauth2common,t as require_baseexternalclient}from"./baseexternalclient.js";
var require_externalAccountAuthorizedUserClient=__commonJSMin((exports=>{
let Headers=(init_library_headers(),__toCommonJS(library_headers_exports)).default;
Object.defineProperty(exports,"__esModule",{value:!0});
exports.ExternalAccountAuthorizedUserClient=exports.EXTERNAL_ACCOUNT_AUTHORIZED_USER_TYPE=void 0;
let authclient_1=require_authclient();
let oauth2common_1=require_oauth2common();
let gaxios_1=require_src();
let stream=__require(`stream`);
let baseexternalclient_1=require_baseexternalclient();
exports.EXTERNAL_ACCOUNT_AUTHORIZED_USER_TYPE=`external_account_authorized_user`;
var ExternalAccountAuthorizedUserHandler=class ExternalAccountAuthorizedUserHandler extends oauth2common_1.OAuthClientAuthHandler{
#e;
constructor(e){
super(e);
this.#e=e.tokenRefreshEndpoint}
async refreshToken(e,t){
let n={...ExternalAccountAuthorizedUserHandler.RETRY_CONFIG,url:this.#e,method:`POST`,headers:t,data:new URLSearchParams({grant_type:`refresh_token`,refresh_token:e}),responseType:`json`};
authclient_1.AuthClient.setMethodName(n,`refreshToken`);
this.applyClientAuthenticationOptions(n);
try{
let e=await this.transporter.request(n);
let t=e.data;
t.res=e;
return t}catch(e){
if(e instanceof gaxios_1.GaxiosError&&e.response)throw(0,oauth2common_1.getErrorFromOAuthErrorResponse)(e.response.data,e);
throw e}}};
var ExternalAccountAuthorizedUserClient=class extends authclient_1.AuthClient{
cachedAccessToken;
externalAccountAuthorizedUserHandler;
refreshToken;
constructor(e){
super(e);
e.universe_domain&&(this.universeDomain=e.universe_domain);
this.refreshToken=e.refresh_token;
let t={confidentialClientType:`basic`,clientId:e.client_id,clientSecret:e.client_secret};
this.externalAccountAuthorizedUserHandler=new ExternalAccountAuthorizedUserHandler({tokenRefreshEndpoint:e.token_url??`https://sts.{universeDomain}/v1/oauthtoken`.replace(`{universeDomain}`,this.universeDomain),transporter:this.transporter,clientAuthentication:t});
this.cachedAccessToken=null;
this.quotaProjectId=e.quota_project_id;
this.eagerRefreshThresholdMillis=typeof e?.eagerRefreshThresholdMillis==`number`?e.eagerRefreshThresholdMillis:baseexternalclient_1.EXPIRATION_TIME_OFFSET;
this.forceRefreshOnFailure=!!e?.forceRefreshOnFailure}
async getAccessToken(){
(!this.cachedAccessToken||this.isExpired(this.cachedAccessToken))&&await this.refreshAccessTokenAsync();
return{token:this.cachedAccessToken.access_token,res:this.cachedAccessToken.res}}
async getRequestHeaders(){
let e=await this.getAccessToken();
let t=new Headers({authorization:`Bearer ${e.token}`});
return this.addSharedMetadataHeaders(t)}
request(e,t){
if(t)this.requestAsync(e).then(e=>t(null,e),e=>t(e,e.response));else return this.requestAsync(e)}
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
let e=await this.externalAccountAuthorizedUserHandler.refreshToken(this.refreshToken);
this.cachedAccessToken={access_token:e.access_token,expiry_date:new Date().getTime()+e.expires_in*1e3,res:e.res};
e.refresh_token!==void 0&&(this.refreshToken=e.refresh_token);
return this.cachedAccessToken}
isExpired(e){
let t=new Date().getTime();
return e.expiry_date?t>=e.expiry_date-this.eagerRefreshThresholdMillis:!1}};
exports.ExternalAccountAuthorizedUserClient=ExternalAccountAuthorizedUserClient}));
export default require_externalAccountAuthorizedUserClient();
export{};