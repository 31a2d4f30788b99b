import{a as __toCommonJS,t as __commonJSMin}from"./rolldown-runtime.js";
import{n as init_library_headers,r as library_headers_exports}from"./library-headers.js";
import{t as require_authclient}from"./authclient.js";
var require_passthrough=__commonJSMin((exports=>{
let Headers=(init_library_headers(),__toCommonJS(library_headers_exports)).default;
Object.defineProperty(exports,"__esModule",{value:!0});
exports.PassThroughClient=void 0;
let authclient_1=require_authclient();
var PassThroughClient=class extends authclient_1.AuthClient{
async request(e){
return this.transporter.request(e)}
async getAccessToken(){
return{}}
async getRequestHeaders(){
return new Headers}};
exports.PassThroughClient=PassThroughClient}));
export default require_passthrough();
export{};