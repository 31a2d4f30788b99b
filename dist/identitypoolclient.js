import{i as __require,t as __commonJSMin}from"./rolldown-runtime.js";
import{n as require_stscredentials,t as require_baseexternalclient}from"./baseexternalclient.js";
import{a as require_src,r as require_util,t as require_authclient}from"./authclient.js";
var require_filesubjecttokensupplier=__commonJSMin((exports=>{
Object.defineProperty(exports,"__esModule",{value:!0});
exports.FileSubjectTokenSupplier=void 0;
let util_1=__require(`util`);
let fs=__require(`fs`);
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
var require_urlsubjecttokensupplier=__commonJSMin((exports=>{
Object.defineProperty(exports,"__esModule",{value:!0});
exports.UrlSubjectTokenSupplier=void 0;
let authclient_1=require_authclient();
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
var require_certificatesubjecttokensupplier=__commonJSMin((exports=>{
Object.defineProperty(exports,"__esModule",{value:!0});
exports.CertificateSubjectTokenSupplier=exports.InvalidConfigurationError=exports.CertificateSourceUnavailableError=exports.CERTIFICATE_CONFIGURATION_ENV_VARIABLE=void 0;
let util_1=require_util();
let fs=__require(`fs`);
let crypto_1=__require(`crypto`);
let https=__require(`https`);
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
var require_identitypoolclient=__commonJSMin((exports=>{
Object.defineProperty(exports,"__esModule",{value:!0});
exports.IdentityPoolClient=void 0;
let baseexternalclient_1=require_baseexternalclient();
let util_1=require_util();
let filesubjecttokensupplier_1=require_filesubjecttokensupplier();
let urlsubjecttokensupplier_1=require_urlsubjecttokensupplier();
let certificatesubjecttokensupplier_1=require_certificatesubjecttokensupplier();
let stscredentials_1=require_stscredentials();
let gaxios_1=require_src();
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
return e}}}));
export{require_identitypoolclient as t};