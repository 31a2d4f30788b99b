export const id=138;
export const ids=[138];
export const modules={4138:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__,{default:()=>__WEBPACK_DEFAULT_EXPORT__});
var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(5472);
var _library_headers_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(7856);
var _authclient_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(9819);
var _oauth2client_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(102);
var require_unused_10=(0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)((exports=>{
let{sign}=process.getBuiltinModule(`node:crypto`);
let part=value=>Buffer.from(JSON.stringify(value)).toString(`base64url`);
exports.sign=({header,payload,secret})=>{
let text=`${part(header)}.${part(payload)}`;
return`${text}.${sign(`RSA-SHA256`,text,secret).toString(`base64url`)}`}}));
var require_jwsSign=(0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)((exports=>{
Object.defineProperty(exports,"__esModule",{value:!0});
exports.buildPayloadForJwsSign=buildPayloadForJwsSign;
exports.getJwsSign=getJwsSign;
let jws_1=require_unused_10();
function buildPayloadForJwsSign(e){
let t=Math.floor(new Date().getTime()/1e3);
return{iss:e.iss,scope:e.scope,aud:`https://oauth2.googleapis.com/token`,exp:t+3600,iat:t,sub:e.sub,...e.additionalClaims}}
function getJwsSign(e){
let t=buildPayloadForJwsSign(e);
return(0,jws_1.sign)({header:{alg:`RS256`},payload:t,secret:e.key})}}));
var require_getToken=(0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)((exports=>{
Object.defineProperty(exports,"__esModule",{value:!0});
exports.getToken=getToken;
let jwsSign_1=require_jwsSign();
let generateRequestOptions=e=>({method:`POST`,url:`https://oauth2.googleapis.com/token`,data:new URLSearchParams({grant_type:`urn:ietf:params:oauth:grant-type:jwt-bearer`,assertion:(0,jwsSign_1.getJwsSign)(e)}),responseType:`json`,retryConfig:{httpMethodsToRetry:[`POST`]}});
async function getToken(e){
if(!e.transporter)throw Error(`No transporter set.`);
try{
let t=generateRequestOptions(e);
return(await e.transporter.request(t)).data}catch(e){
let t=e;
let n=t.response?.data;
n?.error&&(t.message=`${n.error}: ${n.error_description}`);
throw t}}}));
var require_errorWithCode=(0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)((exports=>{
Object.defineProperty(exports,"__esModule",{value:!0});
exports.ErrorWithCode=void 0;
var ErrorWithCode=class extends Error{
code;
constructor(e,t){
super(e);
this.code=t}};
exports.ErrorWithCode=ErrorWithCode}));
var require_getCredentials=(0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)((exports=>{
Object.defineProperty(exports,"__esModule",{value:!0});
exports.getCredentials=getCredentials;
let path=(0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.i)(`path`);
let fs=(0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.i)(`fs`);
let util_1=(0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.i)(`util`);
let errorWithCode_1=require_errorWithCode();
let readFile=fs.readFile?(0,util_1.promisify)(fs.readFile):async()=>{
throw new errorWithCode_1.ErrorWithCode(`use key rather than keyFile.`,`MISSING_CREDENTIALS`)};
var ExtensionFiles;
(function(e){
e.JSON=`.json`;
e.DER=`.der`;
e.CRT=`.crt`;
e.PEM=`.pem`;
e.P12=`.p12`;
e.PFX=`.pfx`})(ExtensionFiles||={});
var JsonCredentialsProvider=class{
keyFilePath;
constructor(e){
this.keyFilePath=e}
async getCredentials(){
let e=await readFile(this.keyFilePath,`utf8`);
let t;
try{
t=JSON.parse(e)}catch(e){
throw Error(`Invalid JSON key file: ${e.message}`)}
let n=t.private_key;
let r=t.client_email;
if(!n||!r)throw new errorWithCode_1.ErrorWithCode(`private_key and client_email are required.`,`MISSING_CREDENTIALS`);
return{privateKey:n,clientEmail:r}}};
var PemCredentialsProvider=class{
keyFilePath;
constructor(e){
this.keyFilePath=e}
async getCredentials(){
return{privateKey:await readFile(this.keyFilePath,`utf8`)}}};
var P12CredentialsProvider=class{
async getCredentials(){
throw new errorWithCode_1.ErrorWithCode(`*.p12 certificates are not supported after v6.1.2. Consider utilizing *.json format or converting *.p12 to *.pem using the OpenSSL CLI.`,`UNKNOWN_CERTIFICATE_TYPE`)}};
var CredentialsProviderFactory=class{
static create(e){
switch(path.extname(e)){case ExtensionFiles.JSON:
return new JsonCredentialsProvider(e);case ExtensionFiles.DER:case ExtensionFiles.CRT:case ExtensionFiles.PEM:
return new PemCredentialsProvider(e);case ExtensionFiles.P12:case ExtensionFiles.PFX:
return new P12CredentialsProvider;default:
throw new errorWithCode_1.ErrorWithCode(`Unknown certificate type. Type is determined based on file extension. Current supported extensions are *.json, and *.pem.`,`UNKNOWN_CERTIFICATE_TYPE`)}}};
async function getCredentials(e){
return CredentialsProviderFactory.create(e).getCredentials()}}));
var require_tokenHandler=(0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)((exports=>{
Object.defineProperty(exports,"__esModule",{value:!0});
exports.TokenHandler=void 0;
let getToken_1=require_getToken();
let getCredentials_1=require_getCredentials();
var TokenHandler=class{
token;
tokenExpiresAt;
inFlightRequest;
tokenOptions;
constructor(e){
this.tokenOptions=e}
async processCredentials(){
if(!this.tokenOptions.key&&!this.tokenOptions.keyFile)throw Error(`No key or keyFile set.`);
if(!this.tokenOptions.key&&this.tokenOptions.keyFile){
let e=await(0,getCredentials_1.getCredentials)(this.tokenOptions.keyFile);
this.tokenOptions.key=e.privateKey;
this.tokenOptions.email=e.clientEmail;
this.tokenOptions.iss=this.tokenOptions.iss||e.clientEmail}}
isTokenExpiring(){
if(!this.token||!this.tokenExpiresAt)return!0;
let e=new Date().getTime();
let t=this.tokenOptions.eagerRefreshThresholdMillis??0;
return this.tokenExpiresAt<=e+t}
hasExpired(){
if(this.token&&this.tokenExpiresAt)return new Date().getTime()>=this.tokenExpiresAt;
return!0}
async getToken(e){
await this.processCredentials();
if(this.inFlightRequest&&!e)return this.inFlightRequest;
if(this.token&&!this.isTokenExpiring()&&!e)return this.token;
try{
this.inFlightRequest=(0,getToken_1.getToken)(this.tokenOptions);
let e=await this.inFlightRequest;
this.token=e;
this.tokenExpiresAt=new Date().getTime()+(e.expires_in??0)*1e3;
return e}finally{
this.inFlightRequest=void 0}}};
exports.TokenHandler=TokenHandler}));
var require_revokeToken=(0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)((exports=>{
Object.defineProperty(exports,"__esModule",{value:!0});
exports.revokeToken=revokeToken;
async function revokeToken(e,t){
let n=`https://oauth2.googleapis.com/revoke?token=`+e;
return await t.request({url:n,retry:!0})}}));
var require_googleToken=(0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)((exports=>{
Object.defineProperty(exports,"__esModule",{value:!0});
exports.GoogleToken=void 0;
let gaxios_1=(0,_authclient_js__WEBPACK_IMPORTED_MODULE_2__.a)();
let tokenHandler_1=require_tokenHandler();
let revokeToken_1=require_revokeToken();
var GoogleToken=class{
tokenOptions;
tokenHandler;
constructor(e){
this.tokenOptions=e||{};
this.tokenOptions.transporter=this.tokenOptions.transporter||{request:e=>(0,gaxios_1.request)(e)};
this.tokenOptions.iss||(this.tokenOptions.iss=this.tokenOptions.email);
typeof this.tokenOptions.scope==`object`&&(this.tokenOptions.scope=this.tokenOptions.scope.join(` `));
this.tokenHandler=new tokenHandler_1.TokenHandler(this.tokenOptions)}
get expiresAt(){
return this.tokenHandler.tokenExpiresAt}
get accessToken(){
return this.tokenHandler.token?.access_token}
get idToken(){
return this.tokenHandler.token?.id_token}
get tokenType(){
return this.tokenHandler.token?.token_type}
get refreshToken(){
return this.tokenHandler.token?.refresh_token}
hasExpired(){
return this.tokenHandler.hasExpired()}
isTokenExpiring(){
return this.tokenHandler.isTokenExpiring()}
getToken(e,t={forceRefresh:!1}){
let n;
typeof e==`function`?n=e:typeof e==`object`&&(t=e);
let r=this.tokenHandler.getToken(t.forceRefresh??!1);
n&&r.then(e=>n(null,e),n);
return r}
revokeToken(e){
if(!this.accessToken)return Promise.reject(Error(`No token to revoke.`));
let t=(0,revokeToken_1.revokeToken)(this.accessToken,this.tokenOptions.transporter);
e&&t.then(()=>e(),e);
this.tokenHandler=new tokenHandler_1.TokenHandler(this.tokenOptions)}
get googleTokenOptions(){
return this.tokenOptions}};
exports.GoogleToken=GoogleToken}));
var require_jwtaccess=(0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)((exports=>{
let Headers=((0,_library_headers_js__WEBPACK_IMPORTED_MODULE_1__.n)(),(0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.a)(_library_headers_js__WEBPACK_IMPORTED_MODULE_1__.r)).default;
Object.defineProperty(exports,"__esModule",{value:!0});
exports.JWTAccess=void 0;
let jws=require_unused_10();
let util_1=(0,_authclient_js__WEBPACK_IMPORTED_MODULE_2__.r)();
let DEFAULT_HEADER={alg:`RS256`,typ:`JWT`};
exports.JWTAccess=class JWTAccess{
email;
key;
keyId;
projectId;
eagerRefreshThresholdMillis;
cache=new util_1.LRUCache({capacity:500,maxAge:36e5});
constructor(e,t,n,r){
this.email=e;
this.key=t;
this.keyId=n;
this.eagerRefreshThresholdMillis=r??3e5}
getCachedKey(e,t){
let n=e;
t&&Array.isArray(t)&&t.length?n=e?`${e}_${t.join(`_`)}`:`${t.join(`_`)}`:typeof t==`string`&&(n=e?`${e}_${t}`:t);
if(!n)throw Error(`Scopes or url must be provided`);
return n}
getRequestHeaders(e,t,n){
let r=this.getCachedKey(e,n);
let i=this.cache.get(r);
let a=Date.now();
if(i&&i.expiration-a>this.eagerRefreshThresholdMillis)return new Headers(i.headers);
let o=Math.floor(Date.now()/1e3);
let s=JWTAccess.getExpirationTime(o);
let c;
Array.isArray(n)&&(n=n.join(` `));
c=n?{iss:this.email,sub:this.email,scope:n,exp:s,iat:o}:{iss:this.email,sub:this.email,aud:e,exp:s,iat:o};
if(t){
for(let e in c)if(t[e])throw Error(`The '${e}' property is not allowed when passing additionalClaims. This claim is included in the JWT by default.`)}
let l=this.keyId?{...DEFAULT_HEADER,kid:this.keyId}:DEFAULT_HEADER;
let u=Object.assign(c,t);
let d=jws.sign({header:l,payload:u,secret:this.key});
let f=new Headers({authorization:`Bearer ${d}`});
this.cache.set(r,{expiration:s*1e3,headers:f});
return f}
static getExpirationTime(e){
return e+3600}
fromJSON(e){
if(!e)throw Error(`Must pass in a JSON object containing the service account auth settings.`);
if(!e.client_email)throw Error(`The incoming JSON object does not contain a client_email field`);
if(!e.private_key)throw Error(`The incoming JSON object does not contain a private_key field`);
this.email=e.client_email;
this.key=e.private_key;
this.keyId=e.private_key_id;
this.projectId=e.project_id}
fromStream(e,t){
if(t)this.fromStreamAsync(e).then(()=>t(),t);else return this.fromStreamAsync(e)}
fromStreamAsync(e){
return new Promise((t,n)=>{
e||n(Error(`Must pass in a stream containing the service account auth settings.`));
let r=``;
e.setEncoding(`utf8`).on(`data`,e=>r+=e).on(`error`,n).on(`end`,()=>{
try{
let e=JSON.parse(r);
this.fromJSON(e);
t()}catch(e){
n(e)}})})}}}));
let __WEBPACK_DEFAULT_EXPORT__=(0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)((exports=>{
let Headers=((0,_library_headers_js__WEBPACK_IMPORTED_MODULE_1__.n)(),(0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.a)(_library_headers_js__WEBPACK_IMPORTED_MODULE_1__.r)).default;
Object.defineProperty(exports,"__esModule",{value:!0});
exports.JWT=void 0;
let googleToken_1=require_googleToken();
let getCredentials_1=require_getCredentials();
let jwtaccess_1=require_jwtaccess();
let oauth2client_1=(0,_oauth2client_js__WEBPACK_IMPORTED_MODULE_3__.t)();
let authclient_1=(0,_authclient_js__WEBPACK_IMPORTED_MODULE_2__.t)();
exports.JWT=class JWT extends oauth2client_1.OAuth2Client{
email;
keyFile;
key;
keyId;
defaultScopes;
scopes;
scope;
subject;
gtoken;
additionalClaims;
useJWTAccessWithScope;
defaultServicePath;
access;
constructor(e={}){
super(e);
this.email=e.email;
this.keyFile=e.keyFile;
this.key=e.key;
this.keyId=e.keyId;
this.scopes=e.scopes;
this.subject=e.subject;
this.additionalClaims=e.additionalClaims;
this.credentials={refresh_token:`jwt-placeholder`,expiry_date:1}}
createScoped(e){
let t=new JWT(this);
t.scopes=e;
return t}
async getRequestMetadataAsync(e){
e=this.defaultServicePath?`https://${this.defaultServicePath}/`:e;
let t=!this.hasUserScopes()&&e||this.useJWTAccessWithScope&&this.hasAnyScopes()||this.universeDomain!==authclient_1.DEFAULT_UNIVERSE;
if(this.subject&&this.universeDomain!==authclient_1.DEFAULT_UNIVERSE)throw RangeError(`Service Account user is configured for the credential. Domain-wide delegation is not supported in universes other than ${authclient_1.DEFAULT_UNIVERSE}`);
if(!this.apiKey&&t){
if(this.additionalClaims&&this.additionalClaims.target_audience){
let{tokens:e}=await this.refreshToken();
return{headers:this.addSharedMetadataHeaders(new Headers({authorization:`Bearer ${e.id_token}`}))}}else{
this.access||=new jwtaccess_1.JWTAccess(this.email,this.key,this.keyId,this.eagerRefreshThresholdMillis);
let t;
this.hasUserScopes()?t=this.scopes:e||(t=this.defaultScopes);
let n=this.useJWTAccessWithScope||this.universeDomain!==authclient_1.DEFAULT_UNIVERSE;
let r=await this.access.getRequestHeaders(e??void 0,this.additionalClaims,n?t:void 0);
return{headers:this.addSharedMetadataHeaders(r)}}}else if(this.hasAnyScopes()||this.apiKey)return super.getRequestMetadataAsync(e);else return{headers:new Headers}}
async fetchIdToken(e){
let t=new googleToken_1.GoogleToken({iss:this.email,sub:this.subject,scope:this.scopes||this.defaultScopes,keyFile:this.keyFile,key:this.key,additionalClaims:{target_audience:e},transporter:this.transporter});
await t.getToken({forceRefresh:!0});
if(!t.idToken)throw Error(`Unknown error: Failed to fetch ID token`);
return t.idToken}
hasUserScopes(){
if(!this.scopes)return!1;
return this.scopes.length>0}
hasAnyScopes(){
if(this.scopes&&this.scopes.length>0)return!0;
if(this.defaultScopes&&this.defaultScopes.length>0)return!0;
return!1}
authorize(e){
if(e)this.authorizeAsync().then(t=>e(null,t),e);else return this.authorizeAsync()}
async authorizeAsync(){
let e=await this.refreshToken();
if(!e)throw Error(`No result returned`);
this.credentials=e.tokens;
this.credentials.refresh_token=`jwt-placeholder`;
this.key=this.gtoken.googleTokenOptions?.key;
this.email=this.gtoken.googleTokenOptions?.iss;
return e.tokens}
async refreshTokenNoCache(){
let e=this.createGToken();
let t={access_token:(await e.getToken({forceRefresh:this.isTokenExpiring()})).access_token,token_type:`Bearer`,expiry_date:e.expiresAt,id_token:e.idToken};
this.emit(`tokens`,t);
return{res:null,tokens:t}}
createGToken(){
this.gtoken||=new googleToken_1.GoogleToken({iss:this.email,sub:this.subject,scope:this.scopes||this.defaultScopes,keyFile:this.keyFile,key:this.key,additionalClaims:this.additionalClaims,transporter:this.transporter});
return this.gtoken}
fromJSON(e){
if(!e)throw Error(`Must pass in a JSON object containing the service account auth settings.`);
if(!e.client_email)throw Error(`The incoming JSON object does not contain a client_email field`);
if(!e.private_key)throw Error(`The incoming JSON object does not contain a private_key field`);
this.email=e.client_email;
this.key=e.private_key;
this.keyId=e.private_key_id;
this.projectId=e.project_id;
this.quotaProjectId=e.quota_project_id;
this.universeDomain=e.universe_domain||this.universeDomain}
fromStream(e,t){
if(t)this.fromStreamAsync(e).then(()=>t(),t);else return this.fromStreamAsync(e)}
fromStreamAsync(e){
return new Promise((t,n)=>{
if(!e)throw Error(`Must pass in a stream containing the service account auth settings.`);
let r=``;
e.setEncoding(`utf8`).on(`error`,n).on(`data`,e=>r+=e).on(`end`,()=>{
try{
let e=JSON.parse(r);
this.fromJSON(e);
t()}catch(e){
n(e)}})})}
fromAPIKey(e){
if(typeof e!=`string`)throw Error(`Must provide an API Key string.`);
this.apiKey=e}
async getCredentials(){
if(this.key)return{private_key:this.key,client_email:this.email};else if(this.keyFile){
this.createGToken();
let e=await(0,getCredentials_1.getCredentials)(this.keyFile);
return{private_key:e.privateKey,client_email:e.clientEmail}}
throw Error(`A key or a keyFile must be provided to getCredentials.`)}}}))()})};