export const id=583;
export const ids=[583];
export const modules={6583:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{partsOnGitHub:()=>partsOnGitHub});
var _start_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(1560);
var _words_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(2761);
let{Ha:object,Wa:text,no:errorText,on:previewName,yo:count}=_start_js__WEBPACK_IMPORTED_MODULE_0__;
let ROW=/<!-- run-iam-deploy row (\{.*\}) -->/g;
function encodeRow({key,version,data}){
return`<!-- run-iam-deploy row ${JSON.stringify({key,version,data}).replace(/[<>&]|--/g,found=>found===`--`?`\\u002d\\u002d`:`\\u00${found.charCodeAt(0).toString(16)}`)} -->`}
function decodeRows(body){
return mergeRows(...Array.from(body.matchAll(ROW),([,json=``])=>{
let row=readRow(json);
return new Map(row?[[row.key,row]]:[])}))}
function readRow(json){
try{
let{key,version,data}=JSON.parse(json);
let[began,step]=version;
return typeof key==`string`&&[began,step].every(Number.isSafeInteger)&&typeof data==`object`&&data&&!Array.isArray(data)?{key,version:[began,step],data}:void 0}catch{
return}}
function mergeRows(...given){
let newest=new Map;
for(let row of given.flatMap(rows=>[...rows.values()])){
let held=newest.get(row.key);
(!held||compare(row,held)>0)&&newest.set(row.key,row)}
return new Map([...newest].toSorted(([a],[b])=>a<b?-1:1))}
function compare(a,b){
let[began,step]=[a.version[0]-b.version[0],a.version[1]-b.version[1]];
return began||step||(encodeRow(a)<encodeRow(b)?-1:1)}
let SIGNS=[`🌍`,`🔒`,`❔`];
let STATES=[`deploying`,`ready`,`failed`,`cancelled`,`removed`,`kept`];
function readPreviewRow(data){
let state=STATES.find(each=>each===data.state);
let[service,region]=[text(data.service),text(data.region)];
if(!state||service===void 0||region===void 0||typeof data.updated!=`number`)return;
let texts=[`commit`,`run`,`url`,`image`,`revision`,`answered`,`note`].flatMap(field=>{
let value=text(data[field]);
return value===void 0?[]:[[field,value]]});
let open=readOpening(object(data.open));
let last=readLast(object(data.last));
let log=readLog(object(data.log));
return{service,region,state,updated:data.updated,...Object.fromEntries(texts),...typeof data.expires==`number`&&{expires:data.expires},...open&&{open},...log&&{log},...last&&{last}}}
function readOpening(found){
let who=text(found?.who);
if(!found||who===void 0)return;
let command=text(found.command);
return{sign:SIGNS.find(sign=>sign===found.sign)??`❔`,who,...found.link===!1&&{link:found.link},...command&&{command}}}
function readLog(found){
let[title,url]=[text(found?.title),text(found?.url)];
return title===void 0||url===void 0?void 0:{title,url}}
function readLast(found){
let url=text(found?.url);
if(!found||url===void 0)return;
let commit=text(found.commit);
return{url,...commit&&{commit},...typeof found.answers==`boolean`&&{answers:found.answers}}}
(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`There is no room for more here: each status leads to its run.`;
(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`There is no room here for a table of so many previews: the runs say more.`;
(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`Deploying`,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`Ready`,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`Failed`,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`Cancelled`,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`Removed`,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`Not removed`;
async function partsOnGitHub({comments,deployments},{preview,service,region,environment,comment},pullRequest){
let name=previewName(pullRequest);
let where=environment??`preview/${name}`;
let of=`${preview?.of??service} ${region}`;
let decide=(part,about,choice=`remove`,because=(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`It goes with its preview.`)=>({id:`github-${part}-${name}`,question:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`What becomes of ${about}?`,about,choice,because,alternatives:[],evidence:[]});
try{
let all=await deployments.list(where);
let mine=all.filter(each=>each.of?.startsWith(`${of} `)&&each.of.endsWith(` ${name}`));
let row=(comment?(await comments(pullRequest,`<!-- run-iam-deploy previews -->`).read()).flatMap(({body})=>[...decodeRows(body)]):[]).some(([key,{data}])=>{
let seen=readPreviewRow(data);
return(key===of||key.startsWith(`${of} `))&&seen&&seen.state!==`removed`});
return[...mine.length>0?[decide(`deployments`,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`${count(mine.length,`deployment`)} to ${where} on GitHub`)]:[],...mine.length>0&&mine.length===all.length&&environment===void 0?[decide(`environment`,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`environment ${where} on GitHub, if the token has "administration: write"`)]:[],...row?[decide(`comment`,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`row of the comment on pull request ${pullRequest}, which will say "removed"`)]:[]]}catch(error){
return[decide(`unknown`,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`what ${name} has on GitHub`,`keep`,(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`GitHub did not show it: ${errorText(error)}`)]}}})};