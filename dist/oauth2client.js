import{a as __toCommonJS,i as __require,t as __commonJSMin}from"./rolldown-runtime.js";
import{n as init_library_headers,r as library_headers_exports}from"./library-headers.js";
import{a as require_src,r as require_util,t as require_authclient}from"./authclient.js";
import{t as require_crypto}from"./crypto.js";
var require_unused_11=__commonJSMin(((exports,module)=>{
module.exports={}}));
var require_loginticket=__commonJSMin((exports=>{
Object.defineProperty(exports,"__esModule",{value:!0});
exports.LoginTicket=void 0;
var LoginTicket=class{
envelope;
payload;
constructor(e,t){
this.envelope=e;
this.payload=t}
getEnvelope(){
return this.envelope}
getPayload(){
return this.payload}
getUserId(){
let e=this.getPayload();
if(e&&e.sub)return e.sub;
return null}
getAttributes(){
return{envelope:this.getEnvelope(),payload:this.getPayload()}}};
exports.LoginTicket=LoginTicket}));
var require_oauth2client=__commonJSMin((exports=>{
let Headers=(init_library_headers(),__toCommonJS(library_headers_exports)).default;
Object.defineProperty(exports,"__esModule",{value:!0});
exports.OAuth2Client=exports.ClientAuthentication=exports.CertificateFormat=exports.CodeChallengeMethod=void 0;
let gaxios_1=require_src();
let querystring=__require(`querystring`);
let stream=__require(`stream`);
let formatEcdsa=require_unused_11();
let util_1=require_util();
let crypto_1=require_crypto();
let authclient_1=require_authclient();
let loginticket_1=require_loginticket();
var CodeChallengeMethod;
(function(e){
e.Plain=`plain`;
e.S256=`S256`})(CodeChallengeMethod||(exports.CodeChallengeMethod=CodeChallengeMethod={}));
var CertificateFormat;
(function(e){
e.PEM=`PEM`;
e.JWK=`JWK`})(CertificateFormat||(exports.CertificateFormat=CertificateFormat={}));
var ClientAuthentication;
(function(e){
e.ClientSecretPost=`ClientSecretPost`;
e.ClientSecretBasic=`ClientSecretBasic`;
e.None=`None`})(ClientAuthentication||(exports.ClientAuthentication=ClientAuthentication={}));
exports.OAuth2Client=class OAuth2Client extends authclient_1.AuthClient{
redirectUri;
certificateCache={};
certificateExpiry=null;
certificateCacheFormat=CertificateFormat.PEM;
refreshTokenPromises=new Map;
endpoints;
issuers;
clientAuthentication;
_clientId;
_clientSecret;
refreshHandler;
constructor(e={},t,n){
super(typeof e==`object`?e:{});
typeof e!=`object`&&(e={clientId:e,clientSecret:t,redirectUri:n});
this._clientId=e.clientId||e.client_id;
this._clientSecret=e.clientSecret||e.client_secret;
this.redirectUri=e.redirectUri||e.redirect_uris?.[0];
this.endpoints={tokenInfoUrl:`https://oauth2.googleapis.com/tokeninfo`,oauth2AuthBaseUrl:`https://accounts.google.com/o/oauth2/v2/auth`,oauth2TokenUrl:`https://oauth2.googleapis.com/token`,oauth2RevokeUrl:`https://oauth2.googleapis.com/revoke`,oauth2FederatedSignonPemCertsUrl:`https://www.googleapis.com/oauth2/v1/certs`,oauth2FederatedSignonJwkCertsUrl:`https://www.googleapis.com/oauth2/v3/certs`,oauth2IapPublicKeyUrl:`https://www.gstatic.com/iap/verify/public_key`,...e.endpoints};
this.clientAuthentication=e.clientAuthentication||ClientAuthentication.ClientSecretPost;
this.issuers=e.issuers||[`accounts.google.com`,`https://accounts.google.com`,this.universeDomain]}
static GOOGLE_TOKEN_INFO_URL=`https://oauth2.googleapis.com/tokeninfo`;
static CLOCK_SKEW_SECS_=300;
static DEFAULT_MAX_TOKEN_LIFETIME_SECS_=86400;
generateAuthUrl(e={}){
if(e.code_challenge_method&&!e.code_challenge)throw Error(`If a code_challenge_method is provided, code_challenge must be included.`);
e.response_type=e.response_type||`code`;
e.client_id=e.client_id||this._clientId;
e.redirect_uri=e.redirect_uri||this.redirectUri;
Array.isArray(e.scope)&&(e.scope=e.scope.join(` `));
return this.endpoints.oauth2AuthBaseUrl.toString()+`?`+querystring.stringify(e)}
generateCodeVerifier(){
throw Error(`generateCodeVerifier is removed, please use generateCodeVerifierAsync instead.`)}
async generateCodeVerifierAsync(){
let e=(0,crypto_1.createCrypto)();
let t=e.randomBytesBase64(96).replace(/\+/g,`~`).replace(/=/g,`_`).replace(/\//g,`-`);
return{codeVerifier:t,codeChallenge:(await e.sha256DigestBase64(t)).split(`=`)[0].replace(/\+/g,`-`).replace(/\//g,`_`)}}
getToken(e,t){
let n=typeof e==`string`?{code:e}:e;
if(t)this.getTokenAsync(n).then(e=>t(null,e.tokens,e.res),e=>t(e,null,e.response));else return this.getTokenAsync(n)}
async getTokenAsync(e){
let t=this.endpoints.oauth2TokenUrl.toString();
let n=new Headers;
let r={client_id:e.client_id||this._clientId,code_verifier:e.codeVerifier,code:e.code,grant_type:`authorization_code`,redirect_uri:e.redirect_uri||this.redirectUri};
if(this.clientAuthentication===ClientAuthentication.ClientSecretBasic){
let e=Buffer.from(`${this._clientId}:${this._clientSecret}`);
n.set(`authorization`,`Basic ${e.toString(`base64`)}`)}
this.clientAuthentication===ClientAuthentication.ClientSecretPost&&(r.client_secret=this._clientSecret);
let i={...OAuth2Client.RETRY_CONFIG,method:`POST`,url:t,data:new URLSearchParams((0,util_1.removeUndefinedValuesInObject)(r)),headers:n};
authclient_1.AuthClient.setMethodName(i,`getTokenAsync`);
let a=await this.transporter.request(i);
let o=a.data;
if(a.data&&a.data.expires_in){
o.expiry_date=new Date().getTime()+a.data.expires_in*1e3;
delete o.expires_in}
this.emit(`tokens`,o);
return{tokens:o,res:a}}
async refreshToken(e){
if(!e)return this.refreshTokenNoCache(e);
if(this.refreshTokenPromises.has(e))return this.refreshTokenPromises.get(e);
let t=this.refreshTokenNoCache(e).then(t=>{
this.refreshTokenPromises.delete(e);
return t},t=>{
this.refreshTokenPromises.delete(e);
throw t});
this.refreshTokenPromises.set(e,t);
return t}
async refreshTokenNoCache(e){
if(!e)throw Error(`No refresh token is set.`);
let t=this.endpoints.oauth2TokenUrl.toString();
let n={refresh_token:e,client_id:this._clientId,client_secret:this._clientSecret,grant_type:`refresh_token`};
let r;
try{
let e={...OAuth2Client.RETRY_CONFIG,method:`POST`,url:t,data:new URLSearchParams((0,util_1.removeUndefinedValuesInObject)(n))};
authclient_1.AuthClient.setMethodName(e,`refreshTokenNoCache`);
r=await this.transporter.request(e)}catch(e){
e instanceof gaxios_1.GaxiosError&&e.message===`invalid_grant`&&e.response?.data&&/ReAuth/i.test(e.response.data.error_description)&&(e.message=JSON.stringify(e.response.data));
throw e}
let i=r.data;
if(r.data&&r.data.expires_in){
i.expiry_date=new Date().getTime()+r.data.expires_in*1e3;
delete i.expires_in}
this.emit(`tokens`,i);
return{tokens:i,res:r}}
refreshAccessToken(e){
if(e)this.refreshAccessTokenAsync().then(t=>e(null,t.credentials,t.res),e);else return this.refreshAccessTokenAsync()}
async refreshAccessTokenAsync(){
let e=await this.refreshToken(this.credentials.refresh_token);
let t=e.tokens;
t.refresh_token=this.credentials.refresh_token;
this.credentials=t;
return{credentials:this.credentials,res:e.res}}
getAccessToken(e){
if(e)this.getAccessTokenAsync().then(t=>e(null,t.token,t.res),e);else return this.getAccessTokenAsync()}
async getAccessTokenAsync(){
if(!this.credentials.access_token||this.isTokenExpiring()){
if(!this.credentials.refresh_token){
if(this.refreshHandler){
let e=await this.processAndValidateRefreshHandler();
if(e?.access_token){
this.setCredentials(e);
return{token:this.credentials.access_token}}}else throw Error(`No refresh token or refresh handler callback is set.`)}
let e=await this.refreshAccessTokenAsync();
if(!e.credentials||e.credentials&&!e.credentials.access_token)throw Error(`Could not refresh access token.`);
return{token:e.credentials.access_token,res:e.res}}else return{token:this.credentials.access_token}}
async getRequestHeaders(e){
return(await this.getRequestMetadataAsync(e)).headers}
async getRequestMetadataAsync(e){
let t=this.credentials;
if(!t.access_token&&!t.refresh_token&&!this.apiKey&&!this.refreshHandler)throw Error(`No access, refresh token, API key or refresh handler callback is set.`);
if(t.access_token&&!this.isTokenExpiring()){
t.token_type=t.token_type||`Bearer`;
let e=new Headers({authorization:t.token_type+` `+t.access_token});
return{headers:this.addSharedMetadataHeaders(e)}}
if(this.refreshHandler){
let e=await this.processAndValidateRefreshHandler();
if(e?.access_token){
this.setCredentials(e);
let t=new Headers({authorization:`Bearer `+this.credentials.access_token});
return{headers:this.addSharedMetadataHeaders(t)}}}
if(this.apiKey)return{headers:new Headers({"X-Goog-Api-Key":this.apiKey})};
let n=null;
let r=null;
try{
n=await this.refreshToken(t.refresh_token);
r=n.tokens}catch(e){
let t=e;
t.response&&(t.response.status===403||t.response.status===404)&&(t.message=`Could not refresh access token: ${t.message}`);
throw t}
let i=this.credentials;
i.token_type=i.token_type||`Bearer`;
r.refresh_token=i.refresh_token;
this.credentials=r;
let a=new Headers({authorization:i.token_type+` `+r.access_token});
return{headers:this.addSharedMetadataHeaders(a),res:n.res}}
static getRevokeTokenUrl(e){
return new OAuth2Client().getRevokeTokenURL(e).toString()}
getRevokeTokenURL(e){
let t=new URL(this.endpoints.oauth2RevokeUrl);
t.searchParams.append(`token`,e);
return t}
revokeToken(e,t){
let n={...OAuth2Client.RETRY_CONFIG,url:this.getRevokeTokenURL(e).toString(),method:`POST`};
authclient_1.AuthClient.setMethodName(n,`revokeToken`);
if(t)this.transporter.request(n).then(e=>t(null,e),t);else return this.transporter.request(n)}
revokeCredentials(e){
if(e)this.revokeCredentialsAsync().then(t=>e(null,t),e);else return this.revokeCredentialsAsync()}
async revokeCredentialsAsync(){
let e=this.credentials.access_token;
this.credentials={};
if(e)return this.revokeToken(e);else throw Error(`No access token to revoke.`)}
request(e,t){
if(t)this.requestAsync(e).then(e=>t(null,e),e=>t(e,e.response));else return this.requestAsync(e)}
async requestAsync(e,t=!1){
try{
let t=await this.getRequestMetadataAsync();
e.headers=gaxios_1.Gaxios.mergeHeaders(e.headers);
this.addUserProjectAndAuthHeaders(e.headers,t.headers);
this.apiKey&&e.headers.set(`X-Goog-Api-Key`,this.apiKey);
return await this.transporter.request(e)}catch(n){
let r=n.response;
if(r){
let n=r.status;
let i=this.credentials&&this.credentials.access_token&&this.credentials.refresh_token&&(!this.credentials.expiry_date||this.forceRefreshOnFailure);
let a=this.credentials&&this.credentials.access_token&&!this.credentials.refresh_token&&(!this.credentials.expiry_date||this.forceRefreshOnFailure)&&this.refreshHandler;
let o=r.config.data instanceof stream.Readable;
let s=n===401||n===403;
if(!t&&s&&!o&&i){
await this.refreshAccessTokenAsync();
return this.requestAsync(e,!0)}else if(!t&&s&&!o&&a){
let t=await this.processAndValidateRefreshHandler();
t?.access_token&&this.setCredentials(t);
return this.requestAsync(e,!0)}}
throw n}}
verifyIdToken(e,t){
if(t&&typeof t!=`function`)throw Error(`This method accepts an options object as the first parameter, which includes the idToken, audience, and maxExpiry.`);
if(t)this.verifyIdTokenAsync(e).then(e=>t(null,e),t);else return this.verifyIdTokenAsync(e)}
async verifyIdTokenAsync(e){
if(!e.idToken)throw Error(`The verifyIdToken method requires an ID Token`);
let t=await this.getFederatedSignonCertsAsync();
return await this.verifySignedJwtWithCertsAsync(e.idToken,t.certs,e.audience,this.issuers,e.maxExpiry)}
async getTokenInfo(e){
let{data:t}=await this.transporter.request({...OAuth2Client.RETRY_CONFIG,method:`POST`,headers:{"content-type":`application/x-www-form-urlencoded;charset=UTF-8`,authorization:`Bearer ${e}`},url:this.endpoints.tokenInfoUrl.toString()});
let n=Object.assign({expiry_date:new Date().getTime()+t.expires_in*1e3,scopes:t.scope.split(` `)},t);
delete n.expires_in;
delete n.scope;
return n}
getFederatedSignonCerts(e){
if(e)this.getFederatedSignonCertsAsync().then(t=>e(null,t.certs,t.res),e);else return this.getFederatedSignonCertsAsync()}
async getFederatedSignonCertsAsync(){
let e=new Date().getTime();
let t=(0,crypto_1.hasBrowserCrypto)()?CertificateFormat.JWK:CertificateFormat.PEM;
if(this.certificateExpiry&&e<this.certificateExpiry.getTime()&&this.certificateCacheFormat===t)return{certs:this.certificateCache,format:t};
let n;
let r;
switch(t){case CertificateFormat.PEM:
r=this.endpoints.oauth2FederatedSignonPemCertsUrl.toString();
break;case CertificateFormat.JWK:
r=this.endpoints.oauth2FederatedSignonJwkCertsUrl.toString();
break;default:
throw Error(`Unsupported certificate format ${t}`)}
try{
let e={...OAuth2Client.RETRY_CONFIG,url:r};
authclient_1.AuthClient.setMethodName(e,`getFederatedSignonCertsAsync`);
n=await this.transporter.request(e)}catch(e){
e instanceof Error&&(e.message=`Failed to retrieve verification certificates: ${e.message}`);
throw e}
let i=n?.headers.get(`cache-control`);
let a=-1;
if(i){
let e=/max-age=(?<maxAge>[0-9]+)/.exec(i)?.groups?.maxAge;
e&&(a=Number(e)*1e3)}
let o={};
switch(t){case CertificateFormat.PEM:
o=n.data;
break;case CertificateFormat.JWK:
for(let e of n.data.keys)o[e.kid]=e;
break;default:
throw Error(`Unsupported certificate format ${t}`)}
let s=new Date;
this.certificateExpiry=a===-1?null:new Date(s.getTime()+a);
this.certificateCache=o;
this.certificateCacheFormat=t;
return{certs:o,format:t,res:n}}
getIapPublicKeys(e){
if(e)this.getIapPublicKeysAsync().then(t=>e(null,t.pubkeys,t.res),e);else return this.getIapPublicKeysAsync()}
async getIapPublicKeysAsync(){
let e;
let t=this.endpoints.oauth2IapPublicKeyUrl.toString();
try{
let n={...OAuth2Client.RETRY_CONFIG,url:t};
authclient_1.AuthClient.setMethodName(n,`getIapPublicKeysAsync`);
e=await this.transporter.request(n)}catch(e){
e instanceof Error&&(e.message=`Failed to retrieve verification certificates: ${e.message}`);
throw e}
return{pubkeys:e.data,res:e}}
verifySignedJwtWithCerts(){
throw Error(`verifySignedJwtWithCerts is removed, please use verifySignedJwtWithCertsAsync instead.`)}
async verifySignedJwtWithCertsAsync(e,t,n,r,i){
let a=(0,crypto_1.createCrypto)();
i||=OAuth2Client.DEFAULT_MAX_TOKEN_LIFETIME_SECS_;
let o=e.split(`.`);
if(o.length!==3)throw Error(`Wrong number of segments in token: `+e);
let s=o[0]+`.`+o[1];
let c=o[2];
let l;
let u;
try{
l=JSON.parse(a.decodeBase64StringUtf8(o[0]))}catch(e){
e instanceof Error&&(e.message=`Can't parse token envelope: ${o[0]}': ${e.message}`);
throw e}
if(!l)throw Error(`Can't parse token envelope: `+o[0]);
try{
u=JSON.parse(a.decodeBase64StringUtf8(o[1]))}catch(e){
e instanceof Error&&(e.message=`Can't parse token payload '${o[0]}`);
throw e}
if(!u)throw Error(`Can't parse token payload: `+o[1]);
if(!Object.prototype.hasOwnProperty.call(t,l.kid))throw Error(`No pem found for envelope: `+JSON.stringify(l));
let d=t[l.kid];
l.alg===`ES256`&&(c=formatEcdsa.joseToDer(c,`ES256`).toString(`base64`));
if(!await a.verify(d,s,c))throw Error(`Invalid token signature: `+e);
if(!u.iat)throw Error(`No issue time in token: `+JSON.stringify(u));
if(!u.exp)throw Error(`No expiration time in token: `+JSON.stringify(u));
let f=Number(u.iat);
if(isNaN(f))throw Error(`iat field using invalid format`);
let p=Number(u.exp);
if(isNaN(p))throw Error(`exp field using invalid format`);
let m=new Date().getTime()/1e3;
if(p>=m+i)throw Error(`Expiration time too far in future: `+JSON.stringify(u));
let h=f-OAuth2Client.CLOCK_SKEW_SECS_;
let g=p+OAuth2Client.CLOCK_SKEW_SECS_;
if(m<h)throw Error(`Token used too early, `+m+` < `+h+`: `+JSON.stringify(u));
if(m>g)throw Error(`Token used too late, `+m+` > `+g+`: `+JSON.stringify(u));
if(r&&r.indexOf(u.iss)<0)throw Error(`Invalid issuer, expected one of [`+r+`], but got `+u.iss);
if(n!=null){
let e=u.aud;
let t=!1;
t=n.constructor===Array?n.indexOf(e)>-1:e===n;
if(!t)throw Error(`Wrong recipient, payload audience != requiredAudience`)}
return new loginticket_1.LoginTicket(l,u)}
async processAndValidateRefreshHandler(){
if(this.refreshHandler){
let e=await this.refreshHandler();
if(!e.access_token)throw Error(`No access token is returned by the refreshHandler callback.`);
return e}}
isTokenExpiring(){
let e=this.credentials.expiry_date;
return e?e<=new Date().getTime()+this.eagerRefreshThresholdMillis:!1}}}));
export{require_oauth2client as t};