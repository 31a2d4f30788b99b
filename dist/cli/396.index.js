export const id=396;
export const ids=[396];
export const modules={7396:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__,{default:()=>__WEBPACK_DEFAULT_EXPORT__});
var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(5472);
var _oauth2client_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(102);
var _authclient_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(9819);
let __WEBPACK_DEFAULT_EXPORT__=(0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)((exports=>{
Object.defineProperty(exports,"__esModule",{value:!0});
exports.UserRefreshClient=exports.USER_REFRESH_ACCOUNT_TYPE=void 0;
let oauth2client_1=(0,_oauth2client_js__WEBPACK_IMPORTED_MODULE_1__.t)();
let authclient_1=(0,_authclient_js__WEBPACK_IMPORTED_MODULE_2__.t)();
exports.USER_REFRESH_ACCOUNT_TYPE=`authorized_user`;
exports.UserRefreshClient=class UserRefreshClient extends oauth2client_1.OAuth2Client{
_refreshToken;
constructor(e,t,n,r,i){
let a=e&&typeof e==`object`?e:{clientId:e,clientSecret:t,refreshToken:n,eagerRefreshThresholdMillis:r,forceRefreshOnFailure:i};
super(a);
this._refreshToken=a.refreshToken;
this.credentials.refresh_token=a.refreshToken}
async refreshTokenNoCache(){
return super.refreshTokenNoCache(this._refreshToken)}
async fetchIdToken(e){
let t={...UserRefreshClient.RETRY_CONFIG,url:this.endpoints.oauth2TokenUrl,method:`POST`,data:new URLSearchParams({client_id:this._clientId,client_secret:this._clientSecret,grant_type:`refresh_token`,refresh_token:this._refreshToken,target_audience:e}),responseType:`json`};
authclient_1.AuthClient.setMethodName(t,`fetchIdToken`);
return(await this.transporter.request(t)).data.id_token}
fromJSON(e){
if(!e)throw Error(`Must pass in a JSON object containing the user refresh token`);
if(e.type!==`authorized_user`)throw Error(`The incoming JSON object does not have the "authorized_user" type`);
if(!e.client_id)throw Error(`The incoming JSON object does not contain a client_id field`);
if(!e.client_secret)throw Error(`The incoming JSON object does not contain a client_secret field`);
if(!e.refresh_token)throw Error(`The incoming JSON object does not contain a refresh_token field`);
this._clientId=e.client_id;
this._clientSecret=e.client_secret;
this._refreshToken=e.refresh_token;
this.credentials.refresh_token=e.refresh_token;
this.quotaProjectId=e.quota_project_id;
this.universeDomain=e.universe_domain||this.universeDomain}
fromStream(e,t){
if(t)this.fromStreamAsync(e).then(()=>t(),t);else return this.fromStreamAsync(e)}
async fromStreamAsync(e){
return new Promise((t,n)=>{
if(!e)return n(Error(`Must pass in a stream containing the user refresh token.`));
let r=``;
e.setEncoding(`utf8`).on(`error`,n).on(`data`,e=>r+=e).on(`end`,()=>{
try{
let e=JSON.parse(r);
this.fromJSON(e);
return t()}catch(e){
return n(e)}})})}
static fromJSON(e){
let t=new UserRefreshClient;
t.fromJSON(e);
return t}}}))()})};