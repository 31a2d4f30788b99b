import{a as __toCommonJS,i as __require,t as __commonJSMin}from"./rolldown-runtime.js";
import{t as require_baseexternalclient}from"./baseexternalclient.js";
import{t as require_identitypoolclient}from"./identitypoolclient.js";
import{a as require_src,r as require_util,t as require_authclient}from"./authclient.js";
import{t as require_crypto}from"./crypto.js";
import{n as init_library_headers,r as library_headers_exports}from"./library-headers.js";
var require_awsrequestsigner=__commonJSMin((exports=>{
Object.defineProperty(exports,"__esModule",{value:!0});
exports.AwsRequestSigner=void 0;
let gaxios_1=require_src();
let crypto_1=require_crypto();
let AWS_ALGORITHM=`AWS4-HMAC-SHA256`;
var AwsRequestSigner=class{
getCredentials;
region;
crypto;
constructor(e,t){
this.getCredentials=e;
this.region=t;
this.crypto=(0,crypto_1.createCrypto)()}
async getRequestOptions(e){
if(!e.url)throw RangeError(`"url" is required in "amzOptions"`);
let t=typeof e.data==`object`?JSON.stringify(e.data):e.data;
let n=e.url;
let r=e.method||`GET`;
let i=e.body||t;
let a=e.headers;
let o=await this.getCredentials();
let s=new URL(n);
if(typeof i!=`string`&&i!==void 0)throw TypeError(`'requestPayload' is expected to be a string if provided. Got: ${i}`);
let c=await generateAuthenticationHeaderMap({crypto:this.crypto,host:s.host,canonicalUri:s.pathname,canonicalQuerystring:s.search.slice(1),method:r,region:this.region,securityCredentials:o,requestPayload:i,additionalAmzHeaders:a});
let l=gaxios_1.Gaxios.mergeHeaders(c.amzDate?{"x-amz-date":c.amzDate}:{},{authorization:c.authorizationHeader,host:s.host},a||{});
o.token&&gaxios_1.Gaxios.mergeHeaders(l,{"x-amz-security-token":o.token});
let u={url:n,method:r,headers:l};
i!==void 0&&(u.body=i);
return u}};
exports.AwsRequestSigner=AwsRequestSigner;
async function sign(e,t,n){
return await e.signWithHmacSha256(t,n)}
async function getSigningKey(e,t,n,r,i){
return await sign(e,await sign(e,await sign(e,await sign(e,`AWS4${t}`,n),r),i),`aws4_request`)}
async function generateAuthenticationHeaderMap(e){
let t=gaxios_1.Gaxios.mergeHeaders(e.additionalAmzHeaders);
let n=e.requestPayload||``;
let r=e.host.split(`.`)[0].replace(/-fips$/,``);
let i=new Date;
let a=i.toISOString().replace(/[-:]/g,``).replace(/\.[0-9]+/,``);
let o=i.toISOString().replace(/[-]/g,``).replace(/T.*/,``);
e.securityCredentials.token&&t.set(`x-amz-security-token`,e.securityCredentials.token);
let s=gaxios_1.Gaxios.mergeHeaders({host:e.host},t.has(`date`)?{}:{"x-amz-date":a},t);
let c=``;
let l=[...s.keys()].sort();
l.forEach(e=>{
c+=`${e}:${s.get(e)}\n`});
let u=l.join(`;`);
let d=await e.crypto.sha256DigestHex(n);
let f=`${e.method.toUpperCase()}\n${e.canonicalUri}\n${e.canonicalQuerystring}\n${c}\n${u}\n${d}`;
let p=`${o}/${e.region}/${r}/aws4_request`;
let m=`${AWS_ALGORITHM}\n${a}\n${p}\n`+await e.crypto.sha256DigestHex(f);
let h=await getSigningKey(e.crypto,e.securityCredentials.secretAccessKey,o,e.region,r);
let g=await sign(e.crypto,h,m);
let _=`${AWS_ALGORITHM} Credential=${e.securityCredentials.accessKeyId}/${p}, SignedHeaders=${u}, Signature=${(0,crypto_1.fromArrayBufferToHex)(g)}`;
return{amzDate:t.has(`date`)?void 0:a,authorizationHeader:_,canonicalQuerystring:e.canonicalQuerystring}}}));
var require_defaultawssecuritycredentialssupplier=__commonJSMin((exports=>{
let Headers=(init_library_headers(),__toCommonJS(library_headers_exports)).default;
Object.defineProperty(exports,"__esModule",{value:!0});
exports.DefaultAwsSecurityCredentialsSupplier=void 0;
let authclient_1=require_authclient();
var DefaultAwsSecurityCredentialsSupplier=class{
regionUrl;
securityCredentialsUrl;
imdsV2SessionTokenUrl;
additionalGaxiosOptions;
constructor(e){
this.regionUrl=e.regionUrl;
this.securityCredentialsUrl=e.securityCredentialsUrl;
this.imdsV2SessionTokenUrl=e.imdsV2SessionTokenUrl;
this.additionalGaxiosOptions=e.additionalGaxiosOptions}
async getAwsRegion(e){
if(this.#r)return this.#r;
let t=new Headers;
!this.#r&&this.imdsV2SessionTokenUrl&&t.set(`x-aws-ec2-metadata-token`,await this.#e(e.transporter));
if(!this.regionUrl)throw RangeError(`Unable to determine AWS region due to missing "options.credential_source.region_url"`);
let n={...this.additionalGaxiosOptions,url:this.regionUrl,method:`GET`,responseType:`text`,headers:t};
authclient_1.AuthClient.setMethodName(n,`getAwsRegion`);
let r=await e.transporter.request(n);
return r.data.substr(0,r.data.length-1)}
async getAwsSecurityCredentials(e){
if(this.#i)return this.#i;
let t=new Headers;
this.imdsV2SessionTokenUrl&&t.set(`x-aws-ec2-metadata-token`,await this.#e(e.transporter));
let n=await this.#t(t,e.transporter);
let r=await this.#n(n,t,e.transporter);
return{accessKeyId:r.AccessKeyId,secretAccessKey:r.SecretAccessKey,token:r.Token}}
async#e(e){
let t={...this.additionalGaxiosOptions,url:this.imdsV2SessionTokenUrl,method:`PUT`,responseType:`text`,headers:{"x-aws-ec2-metadata-token-ttl-seconds":`300`}};
authclient_1.AuthClient.setMethodName(t,`#getImdsV2SessionToken`);
return(await e.request(t)).data}
async#t(e,t){
if(!this.securityCredentialsUrl)throw Error(`Unable to determine AWS role name due to missing "options.credential_source.url"`);
let n={...this.additionalGaxiosOptions,url:this.securityCredentialsUrl,method:`GET`,responseType:`text`,headers:e};
authclient_1.AuthClient.setMethodName(n,`#getAwsRoleName`);
return(await t.request(n)).data}
async#n(e,t,n){
let r={...this.additionalGaxiosOptions,url:`${this.securityCredentialsUrl}/${e}`,headers:t,responseType:`json`};
authclient_1.AuthClient.setMethodName(r,`#retrieveAwsSecurityCredentials`);
return(await n.request(r)).data}
get#r(){
return process.env.AWS_REGION||process.env.AWS_DEFAULT_REGION||null}
get#i(){
if(process.env.AWS_ACCESS_KEY_ID&&process.env.AWS_SECRET_ACCESS_KEY)return{accessKeyId:process.env.AWS_ACCESS_KEY_ID,secretAccessKey:process.env.AWS_SECRET_ACCESS_KEY,token:process.env.AWS_SESSION_TOKEN};
return null}};
exports.DefaultAwsSecurityCredentialsSupplier=DefaultAwsSecurityCredentialsSupplier}));
var require_awsclient=__commonJSMin((exports=>{
Object.defineProperty(exports,"__esModule",{value:!0});
exports.AwsClient=void 0;
let awsrequestsigner_1=require_awsrequestsigner();
let baseexternalclient_1=require_baseexternalclient();
let defaultawssecuritycredentialssupplier_1=require_defaultawssecuritycredentialssupplier();
let util_1=require_util();
let gaxios_1=require_src();
exports.AwsClient=class AwsClient extends baseexternalclient_1.BaseExternalAccountClient{
environmentId;
awsSecurityCredentialsSupplier;
regionalCredVerificationUrl;
awsRequestSigner;
region;
static#e=`https://sts.{region}.amazonaws.com?Action=GetCallerIdentity&Version=2011-06-15`;
static AWS_EC2_METADATA_IPV4_ADDRESS=`169.254.169.254`;
static AWS_EC2_METADATA_IPV6_ADDRESS=`fd00:ec2::254`;
constructor(e){
super(e);
let t=(0,util_1.originalOrCamelOptions)(e);
let n=t.get(`credential_source`);
let r=t.get(`aws_security_credentials_supplier`);
if(!n&&!r)throw Error(`A credential source or AWS security credentials supplier must be specified.`);
if(n&&r)throw Error(`Only one of credential source or AWS security credentials supplier can be specified.`);
if(r){
this.awsSecurityCredentialsSupplier=r;
this.regionalCredVerificationUrl=AwsClient.#e;
this.credentialSourceType=`programmatic`}else{
let e=(0,util_1.originalOrCamelOptions)(n);
this.environmentId=e.get(`environment_id`);
let t=e.get(`region_url`);
let r=e.get(`url`);
let i=e.get(`imdsv2_session_token_url`);
this.awsSecurityCredentialsSupplier=new defaultawssecuritycredentialssupplier_1.DefaultAwsSecurityCredentialsSupplier({regionUrl:t,securityCredentialsUrl:r,imdsV2SessionTokenUrl:i});
this.regionalCredVerificationUrl=e.get(`regional_cred_verification_url`);
this.credentialSourceType=`aws`;
this.validateEnvironmentId()}
this.awsRequestSigner=null;
this.region=``}
validateEnvironmentId(){
let e=this.environmentId?.match(/^(aws)(\d+)$/);
if(!e||!this.regionalCredVerificationUrl)throw Error(`No valid AWS "credential_source" provided`);else if(parseInt(e[2],10)!==1)throw Error(`aws version "${e[2]}" is not supported in the current build.`)}
async retrieveSubjectToken(){
if(!this.awsRequestSigner){
this.region=await this.awsSecurityCredentialsSupplier.getAwsRegion(this.supplierContext);
this.awsRequestSigner=new awsrequestsigner_1.AwsRequestSigner(async()=>this.awsSecurityCredentialsSupplier.getAwsSecurityCredentials(this.supplierContext),this.region)}
let e=await this.awsRequestSigner.getRequestOptions({...AwsClient.RETRY_CONFIG,url:this.regionalCredVerificationUrl.replace(`{region}`,this.region),method:`POST`});
let t=[];
gaxios_1.Gaxios.mergeHeaders({"x-goog-cloud-target-resource":this.audience},e.headers).forEach((e,n)=>t.push({key:n,value:e}));
return encodeURIComponent(JSON.stringify({url:e.url,method:e.method,headers:t}))}}}));
var require_executable_response=__commonJSMin((exports=>{
Object.defineProperty(exports,"__esModule",{value:!0});
exports.InvalidSubjectTokenError=exports.InvalidMessageFieldError=exports.InvalidCodeFieldError=exports.InvalidTokenTypeFieldError=exports.InvalidExpirationTimeFieldError=exports.InvalidSuccessFieldError=exports.InvalidVersionFieldError=exports.ExecutableResponseError=exports.ExecutableResponse=void 0;
let SAML_SUBJECT_TOKEN_TYPE=`urn:ietf:params:oauth:token-type:saml2`;
let OIDC_SUBJECT_TOKEN_TYPE1=`urn:ietf:params:oauth:token-type:id_token`;
let OIDC_SUBJECT_TOKEN_TYPE2=`urn:ietf:params:oauth:token-type:jwt`;
var ExecutableResponse=class{
version;
success;
expirationTime;
tokenType;
errorCode;
errorMessage;
subjectToken;
constructor(e){
if(!e.version)throw new InvalidVersionFieldError(`Executable response must contain a 'version' field.`);
if(e.success===void 0)throw new InvalidSuccessFieldError(`Executable response must contain a 'success' field.`);
this.version=e.version;
this.success=e.success;
if(this.success){
this.expirationTime=e.expiration_time;
this.tokenType=e.token_type;
if(this.tokenType!==SAML_SUBJECT_TOKEN_TYPE&&this.tokenType!==OIDC_SUBJECT_TOKEN_TYPE1&&this.tokenType!==OIDC_SUBJECT_TOKEN_TYPE2)throw new InvalidTokenTypeFieldError(`Executable response must contain a 'token_type' field when successful and it must be one of ${OIDC_SUBJECT_TOKEN_TYPE1}, ${OIDC_SUBJECT_TOKEN_TYPE2}, or ${SAML_SUBJECT_TOKEN_TYPE}.`);
if(this.tokenType===SAML_SUBJECT_TOKEN_TYPE){
if(!e.saml_response)throw new InvalidSubjectTokenError(`Executable response must contain a 'saml_response' field when token_type=${SAML_SUBJECT_TOKEN_TYPE}.`);
this.subjectToken=e.saml_response}else{
if(!e.id_token)throw new InvalidSubjectTokenError(`Executable response must contain a 'id_token' field when token_type=${OIDC_SUBJECT_TOKEN_TYPE1} or ${OIDC_SUBJECT_TOKEN_TYPE2}.`);
this.subjectToken=e.id_token}}else{
if(!e.code)throw new InvalidCodeFieldError(`Executable response must contain a 'code' field when unsuccessful.`);
if(!e.message)throw new InvalidMessageFieldError(`Executable response must contain a 'message' field when unsuccessful.`);
this.errorCode=e.code;
this.errorMessage=e.message}}
isValid(){
return!this.isExpired()&&this.success}
isExpired(){
return this.expirationTime!==void 0&&this.expirationTime<Math.round(Date.now()/1e3)}};
exports.ExecutableResponse=ExecutableResponse;
var ExecutableResponseError=class extends Error{
constructor(e){
super(e);
Object.setPrototypeOf(this,new.target.prototype)}};
exports.ExecutableResponseError=ExecutableResponseError;
var InvalidVersionFieldError=class extends ExecutableResponseError{};
exports.InvalidVersionFieldError=InvalidVersionFieldError;
var InvalidSuccessFieldError=class extends ExecutableResponseError{};
exports.InvalidSuccessFieldError=InvalidSuccessFieldError;
var InvalidExpirationTimeFieldError=class extends ExecutableResponseError{};
exports.InvalidExpirationTimeFieldError=InvalidExpirationTimeFieldError;
var InvalidTokenTypeFieldError=class extends ExecutableResponseError{};
exports.InvalidTokenTypeFieldError=InvalidTokenTypeFieldError;
var InvalidCodeFieldError=class extends ExecutableResponseError{};
exports.InvalidCodeFieldError=InvalidCodeFieldError;
var InvalidMessageFieldError=class extends ExecutableResponseError{};
exports.InvalidMessageFieldError=InvalidMessageFieldError;
var InvalidSubjectTokenError=class extends ExecutableResponseError{};
exports.InvalidSubjectTokenError=InvalidSubjectTokenError}));
var require_pluggable_auth_handler=__commonJSMin((exports=>{
Object.defineProperty(exports,"__esModule",{value:!0});
exports.PluggableAuthHandler=exports.ExecutableError=void 0;
let executable_response_1=require_executable_response();
let childProcess=__require(`child_process`);
let fs=__require(`fs`);
var ExecutableError=class extends Error{
code;
constructor(e,t){
super(`The executable failed with exit code: ${t} and error message: ${e}.`);
this.code=t;
Object.setPrototypeOf(this,new.target.prototype)}};
exports.ExecutableError=ExecutableError;
exports.PluggableAuthHandler=class PluggableAuthHandler{
commandComponents;
timeoutMillis;
outputFile;
constructor(e){
if(!e.command)throw Error(`No command provided.`);
this.commandComponents=PluggableAuthHandler.parseCommand(e.command);
this.timeoutMillis=e.timeoutMillis;
if(!this.timeoutMillis)throw Error(`No timeoutMillis provided.`);
this.outputFile=e.outputFile}
retrieveResponseFromExecutable(e){
return new Promise((t,n)=>{
let r=childProcess.spawn(this.commandComponents[0],this.commandComponents.slice(1),{env:{...process.env,...Object.fromEntries(e)}});
let i=``;
r.stdout.on(`data`,e=>{
i+=e});
r.stderr.on(`data`,e=>{
i+=e});
let a=setTimeout(()=>{
r.removeAllListeners();
r.kill();
return n(Error(`The executable failed to finish within the timeout specified.`))},this.timeoutMillis);
r.on(`close`,e=>{
clearTimeout(a);
if(e===0)try{
let e=JSON.parse(i);
return t(new executable_response_1.ExecutableResponse(e))}catch(e){
if(e instanceof executable_response_1.ExecutableResponseError)return n(e);
return n(new executable_response_1.ExecutableResponseError(`The executable returned an invalid response: ${i}`))}else return n(new ExecutableError(i,e.toString()))})})}
async retrieveCachedResponse(){
if(!this.outputFile||this.outputFile.length===0)return;
let e;
try{
e=await fs.promises.realpath(this.outputFile)}catch{
return}
if(!(await fs.promises.lstat(e)).isFile())return;
let t=await fs.promises.readFile(e,{encoding:`utf8`});
if(t===``)return;
try{
let e=JSON.parse(t);
if(new executable_response_1.ExecutableResponse(e).isValid())return new executable_response_1.ExecutableResponse(e);
return}catch(e){
if(e instanceof executable_response_1.ExecutableResponseError)throw e;
throw new executable_response_1.ExecutableResponseError(`The output file contained an invalid response: ${t}`)}}
static parseCommand(e){
let t=e.match(/(?:[^\s"]+|"[^"]*")+/g);
if(!t)throw Error(`Provided command: "${e}" could not be parsed.`);
for(let e=0;e<t.length;e++)t[e][0]===`"`&&t[e].slice(-1)===`"`&&(t[e]=t[e].slice(1,-1));
return t}}}));
var require_pluggable_auth_client=__commonJSMin((exports=>{
Object.defineProperty(exports,"__esModule",{value:!0});
exports.PluggableAuthClient=exports.ExecutableError=void 0;
let baseexternalclient_1=require_baseexternalclient();
let executable_response_1=require_executable_response();
let pluggable_auth_handler_1=require_pluggable_auth_handler();
var pluggable_auth_handler_2=require_pluggable_auth_handler();
Object.defineProperty(exports,"ExecutableError",{enumerable:!0,get:function(){
return pluggable_auth_handler_2.ExecutableError}});
let MINIMUM_EXECUTABLE_TIMEOUT_MILLIS=5e3;
let MAXIMUM_EXECUTABLE_TIMEOUT_MILLIS=12e4;
var PluggableAuthClient=class extends baseexternalclient_1.BaseExternalAccountClient{
command;
timeoutMillis;
outputFile;
handler;
constructor(e){
super(e);
if(!e.credential_source.executable)throw Error(`No valid Pluggable Auth "credential_source" provided.`);
this.command=e.credential_source.executable.command;
if(!this.command)throw Error(`No valid Pluggable Auth "credential_source" provided.`);
if(e.credential_source.executable.timeout_millis===void 0)this.timeoutMillis=3e4;else{
this.timeoutMillis=e.credential_source.executable.timeout_millis;
if(this.timeoutMillis<MINIMUM_EXECUTABLE_TIMEOUT_MILLIS||this.timeoutMillis>MAXIMUM_EXECUTABLE_TIMEOUT_MILLIS)throw Error(`Timeout must be between ${MINIMUM_EXECUTABLE_TIMEOUT_MILLIS} and ${MAXIMUM_EXECUTABLE_TIMEOUT_MILLIS} milliseconds.`)}
this.outputFile=e.credential_source.executable.output_file;
this.handler=new pluggable_auth_handler_1.PluggableAuthHandler({command:this.command,timeoutMillis:this.timeoutMillis,outputFile:this.outputFile});
this.credentialSourceType=`executable`}
async retrieveSubjectToken(){
if(process.env.GOOGLE_EXTERNAL_ACCOUNT_ALLOW_EXECUTABLES!==`1`)throw Error(`Pluggable Auth executables need to be explicitly allowed to run by setting the GOOGLE_EXTERNAL_ACCOUNT_ALLOW_EXECUTABLES environment Variable to 1.`);
let e;
this.outputFile&&(e=await this.handler.retrieveCachedResponse());
if(!e){
let t=new Map;
t.set(`GOOGLE_EXTERNAL_ACCOUNT_AUDIENCE`,this.audience);
t.set(`GOOGLE_EXTERNAL_ACCOUNT_TOKEN_TYPE`,this.subjectTokenType);
t.set(`GOOGLE_EXTERNAL_ACCOUNT_INTERACTIVE`,`0`);
this.outputFile&&t.set(`GOOGLE_EXTERNAL_ACCOUNT_OUTPUT_FILE`,this.outputFile);
let n=this.getServiceAccountEmail();
n&&t.set(`GOOGLE_EXTERNAL_ACCOUNT_IMPERSONATED_EMAIL`,n);
e=await this.handler.retrieveResponseFromExecutable(t)}
if(e.version>1)throw Error(`Version of executable is not currently supported, maximum supported version is 1.`);
if(!e.success)throw new pluggable_auth_handler_1.ExecutableError(e.errorMessage,e.errorCode);
if(this.outputFile&&!e.expirationTime)throw new executable_response_1.InvalidExpirationTimeFieldError("The executable response must contain the `expiration_time` field for successful responses when an output_file has been specified in the configuration.");
if(e.isExpired())throw Error(`Executable response is expired.`);
return e.subjectToken}};
exports.PluggableAuthClient=PluggableAuthClient}));
var require_externalclient=__commonJSMin((exports=>{
Object.defineProperty(exports,"__esModule",{value:!0});
exports.ExternalAccountClient=void 0;
let baseexternalclient_1=require_baseexternalclient();
let identitypoolclient_1=require_identitypoolclient();
let awsclient_1=require_awsclient();
let pluggable_auth_client_1=require_pluggable_auth_client();
let util_1=require_util();
var ExternalAccountClient=class{
constructor(){
throw Error(`ExternalAccountClients should be initialized via: ExternalAccountClient.fromJSON(), directly via explicit constructors, eg. new AwsClient(options), new IdentityPoolClient(options), newPluggableAuthClientOptions, or via new GoogleAuth(options).getClient()`)}
static fromJSON(e){
(0,util_1.isAdcWarningSuppressed)()||console.warn("The `fromJSON` method does not validate the credential configuration. A security risk occurs when a credential configuration configured with malicious URLs is used. When the credential configuration is accepted from an untrusted source, you should validate it before using it with this method. For more details, see https://cloud.google.com/docs/authentication/external/externally-sourced-credentials.");
if(e&&e.type===baseexternalclient_1.EXTERNAL_ACCOUNT_TYPE){
if(e.credential_source?.environment_id)return new awsclient_1.AwsClient(e);else if(e.credential_source?.executable)return new pluggable_auth_client_1.PluggableAuthClient(e);else return new identitypoolclient_1.IdentityPoolClient(e)}else return null}};
exports.ExternalAccountClient=ExternalAccountClient}));
export default require_externalclient();
export{};