export const id=998;
export const ids=[998];
export const modules={6998:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{credentialFile:()=>credentialFile});
function credentialFile({urls,env,scenario}){
let{workload_identity_provider:provider=``,service_account:account}=scenario.inputs;
let{ACTIONS_ID_TOKEN_REQUEST_URL:idTokenUrl,ACTIONS_ID_TOKEN_REQUEST_TOKEN:token}=env;
if(!idTokenUrl||!token)return;
let url=new URL(idTokenUrl);
url.searchParams.set(`audience`,`https://iam.googleapis.com/${provider}`);
return{type:`external_account`,audience:`//iam.googleapis.com/${provider}`,subject_token_type:`urn:ietf:params:oauth:token-type:jwt`,token_url:`${urls.STS}/v1/token`,credential_source:{url:url.href,headers:{Authorization:`Bearer ${token}`},format:{type:`json`,subject_token_field_name:`value`}},...account&&{service_account_impersonation_url:`${urls.IAMCREDENTIALS}/v1/projects/-/serviceAccounts/${account}:generateAccessToken`}}}})};