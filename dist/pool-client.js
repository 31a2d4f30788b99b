import{t as require_identitypoolclient}from"./identitypoolclient.js";
import{n as require_stscredentials}from"./baseexternalclient.js";
import{Xt as connectionFailure,Zt as delayMs,en as pause}from"./start.js";
var import_identitypoolclient=require_identitypoolclient();
var import_stscredentials=require_stscredentials();
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
return token}};
export{PoolClient};