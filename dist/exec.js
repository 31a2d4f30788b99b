const os$1=process.getBuiltinModule("os");
const fs=process.getBuiltinModule("fs");
const path=process.getBuiltinModule("path");
const {StringDecoder}=process.getBuiltinModule("string_decoder");
const events=process.getBuiltinModule("events");
const child=process.getBuiltinModule("child_process");
const {setTimeout}=process.getBuiltinModule("timers");
var __awaiter$3=function(e,t,n,r){
function i(e){
return e instanceof n?e:new n(function(t){
t(e)})}
return new(n||=Promise)(function(n,a){
function o(e){
try{
c(r.next(e))}catch(e){
a(e)}}
function s(e){
try{
c(r.throw(e))}catch(e){
a(e)}}
function c(e){
e.done?n(e.value):i(e.value).then(o,s)}
c((r=r.apply(e,t||[])).next())})};
const{chmod,copyFile,lstat,mkdir,open,readdir,rename,rm,rmdir,stat,symlink,unlink}=fs.promises;
const IS_WINDOWS$1=process.platform===`win32`;
fs.constants.O_RDONLY;
function exists(e){
return __awaiter$3(this,void 0,void 0,function*(){
try{
yield stat(e)}catch(e){
if(e.code===`ENOENT`)return!1;
throw e}
return!0})}
function isRooted(e){
e=normalizeSeparators(e);
if(!e)throw Error(`isRooted() parameter "p" cannot be empty`);
if(IS_WINDOWS$1)return e.startsWith(`\\`)||/^[A-Z]:/i.test(e);
return e.startsWith(`/`)}
function tryGetExecutablePath(e,t){
return __awaiter$3(this,void 0,void 0,function*(){
let n;
try{
n=yield stat(e)}catch(t){
t.code!==`ENOENT`&&console.log(`Unexpected error attempting to determine if executable file exists '${e}': ${t}`)}
if(n&&n.isFile()){
if(IS_WINDOWS$1){
let n=path.extname(e).toUpperCase();
if(t.some(e=>e.toUpperCase()===n))return e}else if(isUnixExecutable(n))return e}
let r=e;
for(let i of t){
e=r+i;
n=void 0;
try{
n=yield stat(e)}catch(t){
t.code!==`ENOENT`&&console.log(`Unexpected error attempting to determine if executable file exists '${e}': ${t}`)}
if(n&&n.isFile()){
if(IS_WINDOWS$1){
try{
let t=path.dirname(e);
let n=path.basename(e).toUpperCase();
for(let r of yield readdir(t))if(n===r.toUpperCase()){
e=path.join(t,r);
break}}catch(t){
console.log(`Unexpected error attempting to determine the actual case of the file '${e}': ${t}`)}
return e}else if(isUnixExecutable(n))return e}}
return``})}
function normalizeSeparators(e){
e||=``;
if(IS_WINDOWS$1){
e=e.replace(/\//g,`\\`);
return e.replace(/\\\\+/g,`\\`)}
return e.replace(/\/\/+/g,`/`)}
function isUnixExecutable(e){
return(e.mode&1)>0||(e.mode&8)>0&&process.getgid!==void 0&&e.gid===process.getgid()||(e.mode&64)>0&&process.getuid!==void 0&&e.uid===process.getuid()}
var __awaiter$2=function(e,t,n,r){
function i(e){
return e instanceof n?e:new n(function(t){
t(e)})}
return new(n||=Promise)(function(n,a){
function o(e){
try{
c(r.next(e))}catch(e){
a(e)}}
function s(e){
try{
c(r.throw(e))}catch(e){
a(e)}}
function c(e){
e.done?n(e.value):i(e.value).then(o,s)}
c((r=r.apply(e,t||[])).next())})};
function which(e,t){
return __awaiter$2(this,void 0,void 0,function*(){
if(!e)throw Error(`parameter 'tool' is required`);
if(t){
let t=yield which(e,!1);
if(!t){
if(IS_WINDOWS$1)throw Error(`Unable to locate executable file: ${e}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also verify the file has a valid extension for an executable file.`);else throw Error(`Unable to locate executable file: ${e}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also check the file mode to verify the file is executable.`)}
return t}
let n=yield findInPath(e);
if(n&&n.length>0)return n[0];
return``})}
function findInPath(e){
return __awaiter$2(this,void 0,void 0,function*(){
if(!e)throw Error(`parameter 'tool' is required`);
let t=[];
if(IS_WINDOWS$1&&process.env.PATHEXT)for(let e of process.env.PATHEXT.split(path.delimiter))e&&t.push(e);
if(isRooted(e)){
let n=yield tryGetExecutablePath(e,t);
if(n)return[n];
return[]}
if(e.includes(path.sep))return[];
let n=[];
if(process.env.PATH)for(let e of process.env.PATH.split(path.delimiter))e&&n.push(e);
let r=[];
for(let i of n){
let n=yield tryGetExecutablePath(path.join(i,e),t);
n&&r.push(n)}
return r})}
var __awaiter$1=function(e,t,n,r){
function i(e){
return e instanceof n?e:new n(function(t){
t(e)})}
return new(n||=Promise)(function(n,a){
function o(e){
try{
c(r.next(e))}catch(e){
a(e)}}
function s(e){
try{
c(r.throw(e))}catch(e){
a(e)}}
function c(e){
e.done?n(e.value):i(e.value).then(o,s)}
c((r=r.apply(e,t||[])).next())})};
const IS_WINDOWS=process.platform===`win32`;
var ToolRunner=class extends events.EventEmitter{
constructor(e,t,n){
super();
if(!e)throw Error(`Parameter 'toolPath' cannot be null or empty.`);
this.toolPath=e;
this.args=t||[];
this.options=n||{}}
_debug(e){
this.options.listeners&&this.options.listeners.debug&&this.options.listeners.debug(e)}
_getCommandString(e,t){
let n=this._getSpawnFileName();
let r=this._getSpawnArgs(e);
let i=t?``:`[command]`;
if(IS_WINDOWS){
if(this._isCmdFile()){
i+=n;
for(let e of r)i+=` ${e}`}else if(e.windowsVerbatimArguments){
i+=`"${n}"`;
for(let e of r)i+=` ${e}`}else{
i+=this._windowsQuoteCmdArg(n);
for(let e of r)i+=` ${this._windowsQuoteCmdArg(e)}`}}else{
i+=n;
for(let e of r)i+=` ${e}`}
return i}
_processLineBuffer(e,t,n){
try{
let r=t+e.toString();
let i=r.indexOf(os$1.EOL);
for(;i>-1;){
n(r.substring(0,i));
r=r.substring(i+os$1.EOL.length);
i=r.indexOf(os$1.EOL)}
return r}catch(e){
this._debug(`error processing line. Failed with error ${e}`);
return``}}
_getSpawnFileName(){
if(IS_WINDOWS&&this._isCmdFile())return process.env.COMSPEC||`cmd.exe`;
return this.toolPath}
_getSpawnArgs(e){
if(IS_WINDOWS&&this._isCmdFile()){
let t=`/D /S /C "${this._windowsQuoteCmdArg(this.toolPath)}`;
for(let n of this.args){
t+=` `;
t+=e.windowsVerbatimArguments?n:this._windowsQuoteCmdArg(n)}
t+=`"`;
return[t]}
return this.args}
_endsWith(e,t){
return e.endsWith(t)}
_isCmdFile(){
let e=this.toolPath.toUpperCase();
return this._endsWith(e,`.CMD`)||this._endsWith(e,`.BAT`)}
_windowsQuoteCmdArg(e){
if(!this._isCmdFile())return this._uvQuoteCmdArg(e);
if(!e)return`""`;
let t=[` `,`	`,`&`,`(`,`)`,`[`,`]`,`{`,`}`,`^`,`=`,`;`,`!`,`'`,`+`,`,`,"`",`~`,`|`,`<`,`>`,`"`];
let n=!1;
for(let r of e)if(t.some(e=>e===r)){
n=!0;
break}
if(!n)return e;
let r=`"`;
let i=!0;
for(let t=e.length;t>0;t--){
r+=e[t-1];
if(i&&e[t-1]===`\\`)r+=`\\`;else if(e[t-1]===`"`){
i=!0;
r+=`"`}else i=!1}
r+=`"`;
return r.split(``).reverse().join(``)}
_uvQuoteCmdArg(e){
if(!e)return`""`;
if(!e.includes(` `)&&!e.includes(`	`)&&!e.includes(`"`))return e;
if(!e.includes(`"`)&&!e.includes(`\\`))return`"${e}"`;
let t=`"`;
let n=!0;
for(let r=e.length;r>0;r--){
t+=e[r-1];
if(n&&e[r-1]===`\\`)t+=`\\`;else if(e[r-1]===`"`){
n=!0;
t+=`\\`}else n=!1}
t+=`"`;
return t.split(``).reverse().join(``)}
_cloneExecOptions(e){
e||={};
let t={cwd:e.cwd||process.cwd(),env:e.env||process.env,silent:e.silent||!1,windowsVerbatimArguments:e.windowsVerbatimArguments||!1,failOnStdErr:e.failOnStdErr||!1,ignoreReturnCode:e.ignoreReturnCode||!1,delay:e.delay||1e4};
t.outStream=e.outStream||process.stdout;
t.errStream=e.errStream||process.stderr;
return t}
_getSpawnOptions(e,t){
e||={};
let n={};
n.cwd=e.cwd;
n.env=e.env;
n.windowsVerbatimArguments=e.windowsVerbatimArguments||this._isCmdFile();
e.windowsVerbatimArguments&&(n.argv0=`"${t}"`);
return n}
exec(){
return __awaiter$1(this,void 0,void 0,function*(){
!isRooted(this.toolPath)&&(this.toolPath.includes(`/`)||IS_WINDOWS&&this.toolPath.includes(`\\`))&&(this.toolPath=path.resolve(process.cwd(),this.options.cwd||process.cwd(),this.toolPath));
this.toolPath=yield which(this.toolPath,!0);
return new Promise((e,t)=>__awaiter$1(this,void 0,void 0,function*(){
this._debug(`exec tool: ${this.toolPath}`);
this._debug(`arguments:`);
for(let e of this.args)this._debug(`   ${e}`);
let n=this._cloneExecOptions(this.options);
!n.silent&&n.outStream&&n.outStream.write(this._getCommandString(n)+os$1.EOL);
let r=new ExecState(n,this.toolPath);
r.on(`debug`,e=>{
this._debug(e)});
if(this.options.cwd&&!(yield exists(this.options.cwd)))return t(Error(`The cwd: ${this.options.cwd} does not exist!`));
let i=this._getSpawnFileName();
let a=child.spawn(i,this._getSpawnArgs(n),this._getSpawnOptions(this.options,i));
let o=``;
a.stdout&&a.stdout.on(`data`,e=>{
this.options.listeners&&this.options.listeners.stdout&&this.options.listeners.stdout(e);
!n.silent&&n.outStream&&n.outStream.write(e);
o=this._processLineBuffer(e,o,e=>{
this.options.listeners&&this.options.listeners.stdline&&this.options.listeners.stdline(e)})});
let s=``;
a.stderr&&a.stderr.on(`data`,e=>{
r.processStderr=!0;
this.options.listeners&&this.options.listeners.stderr&&this.options.listeners.stderr(e);
!n.silent&&n.errStream&&n.outStream&&(n.failOnStdErr?n.errStream:n.outStream).write(e);
s=this._processLineBuffer(e,s,e=>{
this.options.listeners&&this.options.listeners.errline&&this.options.listeners.errline(e)})});
a.on(`error`,e=>{
r.processError=e.message;
r.processExited=!0;
r.processClosed=!0;
r.CheckComplete()});
a.on(`exit`,e=>{
r.processExitCode=e;
r.processExited=!0;
this._debug(`Exit code ${e} received from tool '${this.toolPath}'`);
r.CheckComplete()});
a.on(`close`,e=>{
r.processExitCode=e;
r.processExited=!0;
r.processClosed=!0;
this._debug(`STDIO streams have closed for tool '${this.toolPath}'`);
r.CheckComplete()});
r.on(`done`,(n,r)=>{
o.length>0&&this.emit(`stdline`,o);
s.length>0&&this.emit(`errline`,s);
a.removeAllListeners();
n?t(n):e(r)});
if(this.options.input){
if(!a.stdin)throw Error(`child process missing stdin`);
a.stdin.end(this.options.input)}}))})}};
function argStringToArray(e){
let t=[];
let n=!1;
let r=!1;
let i=``;
function a(e){
r&&e!==`"`&&(i+=`\\`);
i+=e;
r=!1}
for(let o=0;o<e.length;o++){
let s=e.charAt(o);
if(s===`"`){
r?a(s):n=!n;
continue}
if(s===`\\`&&r){
a(s);
continue}
if(s===`\\`&&n){
r=!0;
continue}
if(s===` `&&!n){
if(i.length>0){
t.push(i);
i=``}
continue}
a(s)}
i.length>0&&t.push(i.trim());
return t}
var ExecState=class ExecState extends events.EventEmitter{
constructor(e,t){
super();
this.processClosed=!1;
this.processError=``;
this.processExitCode=0;
this.processExited=!1;
this.processStderr=!1;
this.delay=1e4;
this.done=!1;
this.timeout=null;
if(!t)throw Error(`toolPath must not be empty`);
this.options=e;
this.toolPath=t;
e.delay&&(this.delay=e.delay)}
CheckComplete(){
if(this.done)return;
this.processClosed?this._setResult():this.processExited&&(this.timeout=setTimeout(ExecState.HandleTimeout,this.delay,this))}
_debug(e){
this.emit(`debug`,e)}
_setResult(){
let e;
this.processExited&&(this.processError?e=Error(`There was an error when attempting to execute the process '${this.toolPath}'. This may indicate the process failed to start. Error: ${this.processError}`):this.processExitCode!==0&&!this.options.ignoreReturnCode?e=Error(`The process '${this.toolPath}' failed with exit code ${this.processExitCode}`):this.processStderr&&this.options.failOnStdErr&&(e=Error(`The process '${this.toolPath}' failed because one or more lines were written to the STDERR stream`)));
if(this.timeout){
clearTimeout(this.timeout);
this.timeout=null}
this.done=!0;
this.emit(`done`,e,this.processExitCode)}
static HandleTimeout(e){
if(e.done)return;
if(!e.processClosed&&e.processExited){
let t=`The STDIO streams did not close within ${e.delay/1e3} seconds of the exit event from process '${e.toolPath}'. This may indicate a child process inherited the STDIO streams and has not yet exited.`;
e._debug(t)}
e._setResult()}};
var __awaiter=function(e,t,n,r){
function i(e){
return e instanceof n?e:new n(function(t){
t(e)})}
return new(n||=Promise)(function(n,a){
function o(e){
try{
c(r.next(e))}catch(e){
a(e)}}
function s(e){
try{
c(r.throw(e))}catch(e){
a(e)}}
function c(e){
e.done?n(e.value):i(e.value).then(o,s)}
c((r=r.apply(e,t||[])).next())})};
function exec(e,t,n){
return __awaiter(this,void 0,void 0,function*(){
let r=argStringToArray(e);
if(r.length===0)throw Error(`Parameter 'commandLine' cannot be null or empty.`);
let i=r[0];
t=r.slice(1).concat(t||[]);
return new ToolRunner(i,t,n).exec()})}
function getExecOutput(e,t,n){
return __awaiter(this,void 0,void 0,function*(){
let r=``;
let i=``;
let a=new StringDecoder(`utf8`);
let o=new StringDecoder(`utf8`);
let s=n?.listeners?.stdout;
let c=n?.listeners?.stderr;
let l=e=>{
i+=o.write(e);
c&&c(e)};
let u=e=>{
r+=a.write(e);
s&&s(e)};
let d=Object.assign(Object.assign({},n?.listeners),{stdout:u,stderr:l});
let f=yield exec(e,t,Object.assign(Object.assign({},n),{listeners:d}));
r+=a.end();
i+=o.end();
return{exitCode:f,stdout:r,stderr:i}})}
export{exec,getExecOutput};