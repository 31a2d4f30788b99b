export const id=254;
export const ids=[254];
export const modules={4254:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__,{PoolClient:()=>PoolClient});
var _identitypoolclient_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(2097);
var _baseexternalclient_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(8491);
let{B:pause,I:connectionFailure,L:delayMs}=__webpack_require__(1560);
var import_identitypoolclient=(0,_identitypoolclient_js__WEBPACK_IMPORTED_MODULE_0__.t)();
var import_stscredentials=(0,_baseexternalclient_js__WEBPACK_IMPORTED_MODULE_1__.n)();
var PoolClient=class extends import_identitypoolclient.IdentityPoolClient{
#seen;
constructor(options,settings){
let{signal,headers,direct,seen}=settings;
super({...options,eagerRefreshThresholdMillis:6e4,transporterOptions:{signal,headers,noProxy:direct,timeout:3e4,maxContentLength:1e6,retryConfig:{retry:5,noResponseRetries:3,retryBackoff:error=>{
if(!error.response&&connectionFailure(error)===`final`)return Promise.reject(error);
let retry=(error.config.retryConfig?.currentRetryAttempt??1)-1;
return pause(delayMs(retry,error.response?.headers.get(`retry-after`)??null),signal)}}},useAuthRequestParameters:!1});
this.#seen=seen;
this.stsCredential=new import_stscredentials.StsCredentials({tokenExchangeEndpoint:this.getTokenUrl(),transporter:this.transporter,...this.clientAuth&&{clientAuthentication:this.clientAuth}})}
async retrieveSubjectToken(){
let token=await super.retrieveSubjectToken();
this.#seen(token);
return token}}})};