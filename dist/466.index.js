export const id=466;
export const ids=[466];
export const modules={9466:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__,{commentTeller:()=>commentTeller});
var _run_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(7546);
var _render_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(9635);
var _start_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(4207);
var _subject_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(59);
let{An:shorten}=_start_js__WEBPACK_IMPORTED_MODULE_2__;
async function shareRow(store,sharing){
let seen=sharing.known??new Map;
let own;
let written=!1;
for(let round=0;round<20;round++){
let comments=await store.read();
let read=comments.map(({body})=>written?(0,_render_js__WEBPACK_IMPORTED_MODULE_1__.o)(body):(0,_render_js__WEBPACK_IMPORTED_MODULE_1__.c)((0,_render_js__WEBPACK_IMPORTED_MODULE_1__.o)(body),sharing.key,sharing.now()));
seen=(0,_render_js__WEBPACK_IMPORTED_MODULE_1__.s)(seen,...read);
if(!own){
let making=sharing.own(seen.get(sharing.key),comments.length>0);
own=await making;
if(!own)return seen;
if(making instanceof Promise)continue}
seen=(0,_render_js__WEBPACK_IMPORTED_MODULE_1__.s)(seen,new Map([[own.key,own]]));
let body=sharing.render(seen);
if(comments.length===1&&comments[0]?.body===body)return seen;
try{
await write(store,comments,body);
written=!0}catch(error){
if(!await sharing.again(error))throw error;
continue}
if(!await sharing.settle())return seen}
throw Error(`Other jobs changed the comment 20 times in a row.`)}
async function write(store,[first,...others],body){
if(!first)return store.create(body);
if(first.body!==body&&!await store.update(first.id,body))return;
for(let{id}of others)await store.remove(id)}
let BY_SIGNAL=/^Cancelled: the run got SIG\w+\.\s*/;
function rowOf(report,{preview,previews,tag,now}){
let{outputs,findings,plan,checks,gates,target}=report;
let failed=findings.some(({status})=>status===`fail`)||plan.some(({state})=>state===`failed`);
let top=(0,_run_js__WEBPACK_IMPORTED_MODULE_0__.s)(report);
let note=shorten((0,_run_js__WEBPACK_IMPORTED_MODULE_0__.o)(top).replace(BY_SIGNAL,``),500);
let closed=findings.find(({id})=>id===`preview-closed`);
if(preview?.do===`remove`||closed){
if(failed)return{state:`kept`,note};
let left=findings.find(({id})=>id===`preview-kept`)??closed;
return{state:`removed`,...left&&{note:shorten(left.reason,500)}}}
let{preview_url:url,image,revision}=outputs;
let deployed=plan.some(({kind,state})=>kind===`deploy-service`&&state===`done`)&&url!==void 0&&{url,open:(0,_render_js__WEBPACK_IMPORTED_MODULE_1__.a)(gates,target,tag)};
let cancelled=findings.some(({id})=>id===`cancelled`);
if(cancelled||failed||!deployed){
let log=top.causes[0]?.findings[0].remedies.find(remedy=>remedy.kind===`console`&&(0,_run_js__WEBPACK_IMPORTED_MODULE_0__.y)(remedy));
return{state:cancelled?`cancelled`:`failed`,note,...deployed,...log&&{log:{title:log.title,url:log.text}}}}
let answered=checks.find(({name})=>name===_run_js__WEBPACK_IMPORTED_MODULE_0__.W)?.found;
return{state:`ready`,...deployed,expires:now+previews.ttlMs,...image&&{image},...revision&&{revision},...answered&&{answered}}}
let SETTLE_MS=2e3;
function commentTeller(subject,github,patience){
let{key,config,context,run,repository}=subject;
let{preview}=config;
if(config.mode===`cleanup`&&config.comment)return cleanupTeller(subject,github,patience);
if(!preview||!config.comment)return;
let store=github.comments(preview.pullRequest,_render_js__WEBPACK_IMPORTED_MODULE_1__.t);
let known=new Map;
let{began}=subject;
let about={service:preview.of,region:config.region,...context.headCommit&&{commit:context.headCommit},...run&&{run}};
let write=async(step,settle,own)=>{
let versioned=row=>row&&{key,version:[began,step],data:{...row}};
let catchUp=before=>{
before&&before.version[0]>Date.now()&&(began=before.version[0]+1)};
known=await shareRow(store,{key,known,settle,now:Date.now,again:patience.waitFor,own:(before,exists)=>{
catchUp(before);
let row=own(before&&(0,_render_js__WEBPACK_IMPORTED_MODULE_1__.i)(before.data),exists);
return row instanceof Promise?row.then(versioned):versioned(row)},render:rows=>(0,_render_js__WEBPACK_IMPORTED_MODULE_1__.n)(rows,repository)})};
let settle=()=>patience.pause(SETTLE_MS);
return{words:{what:`the comment on the pull request`,level:`warning`,advice:`Give the job "permissions: pull-requests: write", or set comment: false.`},async begun(){
if(preview.do!==`deploy`)return;
let settleOrEnd=()=>Promise.race([settle(),patience.ending.then(()=>!0)]);
await write(0,settleOrEnd,before=>{
let last=(0,_render_js__WEBPACK_IMPORTED_MODULE_1__.r)(before);
return{...about,state:`deploying`,updated:Date.now(),...last&&{last}}})},async ended(course,report){
if(preview.do===`remove`&&course.facts&&(0,_run_js__WEBPACK_IMPORTED_MODULE_0__.Z)(course.facts))return;
let row={...about,...rowOf(report,{...course.config,now:Date.now()}),updated:Date.now()};
await write(1,settle,(before,exists)=>{
if(row.state===`removed`&&(!exists||!before))return;
let last=row.url||row.state===`removed`?void 0:(0,_render_js__WEBPACK_IMPORTED_MODULE_1__.r)(before);
if(!last)return row;
return stillAnswers(course,report,last.url,patience.signal).then(answers=>({...row,last:{...last,...answers!==void 0&&{answers}}}))})}}}
function cleanupTeller({key,began,run,repository},github,patience){
let tell=pullRequest=>shareRow(github.comments(pullRequest,_render_js__WEBPACK_IMPORTED_MODULE_1__.t),{key,settle:()=>patience.pause(SETTLE_MS),now:Date.now,again:patience.waitFor,own(before){
let row=before&&(0,_render_js__WEBPACK_IMPORTED_MODULE_1__.i)(before.data);
if(!row||row.state===`removed`)return;
let{service,region,commit}=row;
let removed={service,region,state:`removed`,updated:Date.now(),note:`A cleanup removed it.`,...commit&&{commit},...run&&{run}};
return{key,version:[began,1],data:{...removed}}},render:rows=>(0,_render_js__WEBPACK_IMPORTED_MODULE_1__.n)(rows,repository)});
return{words:{what:`the comments of the removed previews`,level:`notice`,advice:`Give the job "permissions: pull-requests: write", or set comment: false.`},async begun(){},async ended(course,report){
let gone=(0,_subject_js__WEBPACK_IMPORTED_MODULE_3__.t)(course,report);
for(let at=0;at<gone.length;at+=10)await Promise.all(gone.slice(at,at+10).map(tell))}}}
async function stillAnswers({google,config},{outputs},url,signal){
if(!google||!URL.canParse(url))return;
if(![outputs.preview_url,outputs.tag_url,outputs.service_url].some(each=>each&&URL.canParse(each)&&new URL(each).origin===new URL(url).origin))return;
let asked=await(0,_run_js__WEBPACK_IMPORTED_MODULE_0__.i)(google,(0,_run_js__WEBPACK_IMPORTED_MODULE_0__.I)(url,config.verifyPath),outputs.audience,signal).catch(()=>void 0);
return asked&&{works:!0,broken:!1,silent:!1,barred:void 0}[asked.state]}}),2574:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{a:()=>link,i:()=>fence,n:()=>code,o:()=>table,r:()=>details,s:()=>text,t:()=>alert});
let{An:shorten}=__webpack_require__(4207);
let MARKUP=/[\\`*{}[\]()#!|<>&~^$]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])|^[-+=]|(?<=^\d{1,9})[.)]/g;
let AUTOLINK=/(?<=[:@#])(?=[\w/+.-])|(?<=www)(?=\.)|(?<=GH)(?=-\d)/gi;
let LONGEST=6e3;
function text(value){
return printable(shorten(value,LONGEST)).replace(/\s+/g,` `).trim().replace(AUTOLINK,`\0`).replace(MARKUP,found=>`&#${found.charCodeAt(0)};`).replaceAll(`\0`,`<span></span>`)}
function code(value){
let shown=printable(shorten(value,LONGEST)).replace(/\s+/g,` `).trim();
return shown===``?``:`<code>${text(shown)}</code>`}
function fence(value,language=``){
let longest=Math.max(2,...Array.from(value.matchAll(/`+/g),run=>run[0].length));
let ticks="`".repeat(longest+1);
return`${ticks}${language}\n${printable(value,!0).trimEnd()}\n${ticks}`}
function link(label,address){
let url;
try{
url=new URL(address)}catch{
return text(label)}
if(url.protocol!==`https:`&&url.protocol!==`http:`)return text(label);
return`<a href="${url.href.replace(/[&"'<>]/g,found=>`&#${found.charCodeAt(0)};`)}">${text(label)}</a>`}
function table(head,rows){
if(rows.length===0)return``;
let line=cells=>`| ${cells.map(cell=>cell||` `).join(` | `)} |`;
return[line(head),line(head.map(()=>`---`)),...rows.map(line)].join(`
`)}
function details(summary,body,open=!1){
return`<details${open?` open`:``}><summary>${summary}</summary>\n\n${body}\n\n</details>`}
function alert(kind,body){
return`> [!${kind}]\n${body.split(`
`).map(line=>line?`> ${line}`:`>`).join(`
`)}`}
function printable(value,lines=!1){
return(lines?value.replace(/\r\n?/g,`
`):value).replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g,``)}}),9635:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{a:()=>opening,c:()=>withoutFuture,i:()=>readPreviewRow,n:()=>renderComment,o:()=>decodeRows,r:()=>lastGood,s:()=>mergeRows,t:()=>MARK});
var _start_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(4207);
var _markdown_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(2574);
var _run_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(7546);
let{Cr:object,Dn:list,Tr:text,sn:command}=_start_js__WEBPACK_IMPORTED_MODULE_0__;
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
function withoutFuture(rows,key,now){
let row=rows.get(key);
if(!row||row.version[0]<=now+3e5)return rows;
return new Map(rows).set(key,{...row,version:[0,0]})}
function compare(a,b){
let[began,step]=[a.version[0]-b.version[0],a.version[1]-b.version[1]];
return began||step||(encodeRow(a)<encodeRow(b)?-1:1)}
let SIGNS=[`🌍`,`🔒`,`❔`];
let PROXY=`http://localhost:8080`;
function opening(gates,target,tag){
let say=(sign,who,more={})=>({sign,who,...more});
let closed=(who,how)=>say(`🔒`,who,{link:!1,...how&&{command:how}});
if(!gates)return say(`❔`,`It is not known who can open it.`);
if(gates.ingress===`none`)return closed(`Nobody can open it: the ingress of the service blocks all requests.`);
if(gates.ingress!==`all`)return closed(`It opens only from inside the network, because of the ingress of the service.`);
if(!gates.defaultUrl)return closed(`The link does not open it, because the run.app URLs of the service are disabled.`);
if(gates.iap)return say(`🔒`,`People who hold roles/iap.httpsResourceAccessor can open it, when they sign in at Identity-Aware Proxy.`);
let open=(0,_run_js__WEBPACK_IMPORTED_MODULE_2__.it)(gates);
if(open)return say(`🌍`,`Anyone with the link can open it.`);
let{service=``,region=``,project=``}=target;
let proxy=command([`run`,`services`,`proxy`,service,...tag?[`--tag=${tag}`]:[],`--region=${region}`,`--project=${project}`]);
let anyone=gates.invokers?.some(({member,conditional})=>member===`allAuthenticatedUsers`&&!conditional);
if(open===void 0)return say(`❔`,`It is not known whether the link opens it. People with an invoker role on the service can run this, then open ${PROXY}:`,{command:proxy});
return closed(`${anyone?`Anyone with a Google account`:`People with an invoker role on the service`} can open it: run this, then open ${PROXY}. The link alone answers 403.`,proxy)}
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
function lastGood(before){
if(before?.state===`ready`&&before.url)return{url:before.url,...before.commit&&{commit:before.commit}};
if(!before?.last||before.state===`removed`)return;
let{url,commit}=before.last;
return{url,...commit&&{commit}}}
let MARK=`<!-- run-iam-deploy previews -->`;
let NO_ROOM=`There is no room for more here: each status leads to its run.`;
let NO_TABLE=`There is no room here for a table of so many previews: the runs say more.`;
let SHOWN={deploying:{sign:`⏳`,status:`Deploying`,one:service=>`The preview of ${service} is being deployed`},ready:{sign:`✅`,status:`Ready`,one:service=>`The preview of ${service} is ready`},failed:{sign:`❌`,status:`Failed`,one:service=>`The preview of ${service} failed`},cancelled:{sign:`➖`,status:`Cancelled`,one:service=>`The preview of ${service} was cancelled`},removed:{sign:`➖`,status:`Removed`,one:service=>`The preview of ${service} is removed`},kept:{sign:`❌`,status:`Not removed`,one:service=>`The preview of ${service} was not removed`}};
let ORDER=[`failed`,`kept`,`deploying`,`ready`,`cancelled`,`removed`];
function renderComment(rows,repository){
let previews=[...rows.values()].flatMap(({data})=>readPreviewRow(data)??[]);
let state=Array.from(rows.values(),encodeRow);
let brief=Array.from(rows.values(),row=>encodeRow(inBrief(row)));
let head=[MARK,`### ${title(previews)}`];
let all=overview(previews,repository);
let about=previews.map(row=>notes(row,previews.length>1?named(row,previews):``,repository)).filter(Boolean);
return[[...head,all,...about,...state],[...head,all,NO_ROOM,...state],[...head,all,NO_ROOM,...brief],[...head,NO_TABLE,...brief],[...head,NO_TABLE]].map(parts=>parts.join(`

`)).find(whole=>whole.length<=65536)??head.join(`

`)}
let BRIEF=new Set([`service`,`region`,`state`,`updated`,`commit`,`run`,`url`,`expires`,`last`]);
let inBrief=row=>({...row,data:Object.fromEntries(Object.entries(row.data).filter(([field])=>BRIEF.has(field)))});
function title(previews){
let[first]=previews;
if(!first)return`Previews`;
if(previews.length===1)return`${SHOWN[first.state].sign} ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__.s)(SHOWN[first.state].one(first.service))}`;
let counts=ORDER.flatMap(state=>{
let count=previews.filter(row=>row.state===state).length;
return count===0?[]:[{state,words:`${count} ${SHOWN[state].status.toLowerCase()}`}]});
return`${SHOWN[counts[0]?.state??`ready`].sign} ${previews.length} previews: ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__.s)(list(counts.map(({words})=>words)))}`}
function named({service,region},previews){
return previews.some(other=>other.service===service&&other.region!==region)?`${service} (${region})`:service}
function overview(previews,repository){
let filled=Object.entries({Service:row=>(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__.s)(named(row,previews)),Status:({state,run})=>{
let{sign,status}=SHOWN[state];
return`${sign}&nbsp;${run?(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__.a)(status,run):status}`},Preview:row=>row.state===`ready`?way(row):``,Commit:({commit})=>commitLink(commit,repository),"Updated (UTC)":({updated})=>inUtc(updated).replace(` `,`&nbsp;`),Expires:({state,expires})=>state===`ready`&&expires!==void 0?inUtc(expires).slice(0,10):``}).filter(([,cell])=>previews.some(row=>cell(row)!==``));
return(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__.o)(filled.map(([name])=>name),previews.map(row=>filled.map(([,cell])=>cell(row))))}
function way({url,open}){
if(!url)return``;
return open?.link===!1?`${open.sign}&nbsp;See below`:(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__.a)(`Open`,url)}
function notes(row,name,repository){
let lines=row.state===`ready`?ready(row):notReady(row,repository);
return lines.length===0?``:[...name?[`**${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__.s)(name)}**`]:[],...lines].join(`

`)}
function ready(row){
let{answered,image,revision}=row;
let facts=[answered?`Asked once after the deploy: ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__.s)(answered)}.`:``,revision?`Revision ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__.n)(revision)}.`:``,image?`Image ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__.n)(image)}.`:``].filter(Boolean);
return[...opened(row),facts.length>0?(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__.r)(`Details`,facts.join(`<br>`)):``].filter(Boolean)}
let opened=({url,open})=>[url?(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__.a)(url,url):``,open?`${open.sign} ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__.s)(open.who)}`:``,open?.command?(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__.i)(open.command,`bash`):``];
function notReady(row,repository){
let{state,note,run,log,last,url}=row;
let logs=[run&&(state===`failed`||state===`kept`)?(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__.a)(`Read the log of the run`,run):``,log?(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__.a)(log.title,log.url):``];
return[note?(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__.s)(note):``,logs.filter(Boolean).join(` · `),...url?[`This commit is deployed all the same:`,...opened(row)]:[],last&&state!==`removed`?lastWords(state,last,repository):``].filter(Boolean)}
function lastWords(state,{url,commit,answers},repository){
let of=commit?` of ${commitLink(commit,repository)}`:``;
if(state===`deploying`)return`The last preview that was ready${commit?`,${of}`:``}: ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__.a)(url,url)}`;
if(state===`kept`)return`The preview${of} can still be there: ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__.a)(url,url)}`;
if(answers===!1)return`The earlier preview${of} no longer answers.`;
if(answers)return`The earlier preview${of} still answers: ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__.a)(url,url)}`;
return`Whether the earlier preview${of} still answers is not known: ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__.a)(url,url)}`}
function commitLink(commit,repository){
if(!commit)return``;
let short=commit.slice(0,7);
let isId=/^[0-9a-f]{40,64}$/.test(commit);
return repository&&isId?(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__.a)(short,`${repository}/commit/${commit}`):(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__.n)(short)}
function inUtc(ms){
let date=new Date(ms);
return Number.isNaN(date.getTime())?``:date.toISOString().slice(0,16).replace(`T`,` `)}}),59:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{t:()=>cleanedUp});
function cleanedUp({decisions},{plan}){
let going=(decisions?.cleanup??[]).filter(({choice})=>choice===`remove`);
let steps=plan.filter(({kind})=>kind===`remove-preview`);
return going.flatMap(({preview},index)=>steps[index]?.state===`done`?[preview.pullRequest]:[])}})};