export const id=466;
export const ids=[466];
export const modules={9466:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__,{commentTeller:()=>commentTeller});
var _start_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(1235);
var _run_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(7546);
var _markdown_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(2574);
let{Sn:list,Tn:shorten,gr:object,qt:command,vr:text}=_start_js__WEBPACK_IMPORTED_MODULE_0__;
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
return typeof key==`string`&&[began,step].every(Number.isFinite)&&typeof data==`object`&&data&&!Array.isArray(data)?{key,version:[began,step],data}:void 0}catch{
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
async function shareRow(store,sharing){
let seen=sharing.known??new Map;
let own;
for(let round=0;round<20;round++){
let comments=await store.read();
seen=mergeRows(seen,...comments.map(({body})=>decodeRows(body)));
if(!own){
let making=sharing.own(seen.get(sharing.key),comments.length>0);
own=await making;
if(!own)return seen;
if(making instanceof Promise)continue}
seen=mergeRows(seen,new Map([[own.key,own]]));
let body=sharing.render(seen);
if(comments.length===1&&comments[0]?.body===body)return seen;
try{
await write(store,comments,body)}catch(error){
if(!await sharing.again(error))throw error;
continue}
await sharing.settle()}
throw Error(`Other jobs changed the comment 20 times in a row.`)}
async function write(store,[first,...others],body){
if(!first)return store.create(body);
if(first.body!==body&&!await store.update(first.id,body))return;
for(let{id}of others)await store.remove(id)}
let SIGNS=[`🌍`,`🔒`,`❔`];
let PROXY=`http://localhost:8080`;
function opening(gates,target,tag){
let say=(sign,who,how)=>({sign,who,...how&&{command:how}});
if(!gates)return say(`❔`,`It is not known who can open it: the run could not read that.`);
if(gates.ingress===`none`)return say(`🔒`,`Nobody: the ingress of the service blocks all requests.`);
if(gates.ingress!==`all`)return say(`🔒`,`Only from inside the network, because of the ingress of the service. This link does not open it.`);
if(!gates.defaultUrl)return say(`🔒`,`This link does not open it, because the run.app URLs of the service are disabled.`);
if(gates.iap)return say(`🔒`,`People who sign in at Identity-Aware Proxy and hold roles/iap.httpsResourceAccessor: open the link.`);
let open=(0,_run_js__WEBPACK_IMPORTED_MODULE_1__.rt)(gates);
if(open)return say(`🌍`,`Anyone with the link.`);
let{service=``,region=``,project=``}=target;
let proxy=command([`run`,`services`,`proxy`,service,...tag?[`--tag=${tag}`]:[],`--region=${region}`,`--project=${project}`]);
let anyone=gates.invokers?.some(({member,conditional})=>member===`allAuthenticatedUsers`&&!conditional);
if(open===void 0)return say(`❔`,`It is not known whether the link opens it. Who has an invoker role runs this, then opens ${PROXY}:`,proxy);
return say(`🔒`,`${anyone?`Anyone with a Google account`:`People with an invoker role on the service`}: run this, then open ${PROXY}. The link alone answers 403.`,proxy)}
let STATES=[`deploying`,`ready`,`failed`,`cancelled`,`removed`,`kept`];
function readPreviewRow(data){
let state=STATES.find(each=>each===data.state);
let[service,region]=[text(data.service),text(data.region)];
if(!state||service===void 0||region===void 0||typeof data.updated!=`number`)return;
let texts=[`commit`,`run`,`url`,`image`,`revision`,`answered`,`note`,`buildLog`].flatMap(field=>{
let value=text(data[field]);
return value===void 0?[]:[[field,value]]});
let open=readOpening(object(data.open));
let last=readLast(object(data.last));
return{service,region,state,updated:data.updated,...Object.fromEntries(texts),...typeof data.expires==`number`&&{expires:data.expires},...open&&{open},...last&&{last}}}
function readOpening(found){
let who=text(found?.who);
if(!found||who===void 0)return;
let command=text(found.command);
return{sign:SIGNS.find(sign=>sign===found.sign)??`❔`,who,...command&&{command}}}
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
let SHOWN={deploying:{sign:`⏳`,status:`Deploying`,one:service=>`The preview of ${service} is being deployed`},ready:{sign:`✅`,status:`Ready`,one:service=>`The preview of ${service} is ready`},failed:{sign:`❌`,status:`Failed`,one:service=>`The preview of ${service} failed`},cancelled:{sign:`➖`,status:`Cancelled`,one:service=>`The preview of ${service} was cancelled`},removed:{sign:`➖`,status:`Removed`,one:service=>`The preview of ${service} is removed`},kept:{sign:`❌`,status:`Not removed`,one:service=>`The preview of ${service} was not removed`}};
let ORDER=[`failed`,`kept`,`deploying`,`ready`,`cancelled`,`removed`];
function renderComment(rows,repository){
let previews=[...rows.values()].flatMap(({data})=>readPreviewRow(data)??[]);
let state=Array.from(rows.values(),encodeRow);
let head=[MARK,`### ${title(previews)}`,overview(previews,repository)];
let about=previews.map(row=>notes(row,previews.length>1?named(row,previews):``,repository)).filter(Boolean);
let whole=[...head,...about,...state].join(`

`);
return whole.length<=65536?whole:[...head,...state].join(`

`)}
function title(previews){
let[first]=previews;
if(!first)return`Previews`;
if(previews.length===1)return`${SHOWN[first.state].sign} ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.s)(SHOWN[first.state].one(first.service))}`;
let counts=ORDER.flatMap(state=>{
let count=previews.filter(row=>row.state===state).length;
return count===0?[]:[{state,words:`${count} ${SHOWN[state].status.toLowerCase()}`}]});
return`${SHOWN[counts[0]?.state??`ready`].sign} ${previews.length} previews: ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.s)(list(counts.map(({words})=>words)))}`}
function named({service,region},previews){
return previews.some(other=>other.service===service&&other.region!==region)?`${service} (${region})`:service}
function overview(previews,repository){
return(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.o)([`Service`,`Status`,`Preview`,`Commit`,`Updated (UTC)`,`Expires (UTC)`],previews.map(row=>[(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.s)(named(row,previews)),`${SHOWN[row.state].sign} ${row.run?(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.a)(SHOWN[row.state].status,row.run):SHOWN[row.state].status}`,row.state===`ready`&&row.url?(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.a)(`Open the preview`,row.url):``,commitLink(row.commit,repository),minute(row.updated),row.state===`ready`&&row.expires!==void 0?minute(row.expires):``]))}
function notes(row,name,repository){
let lines=row.state===`ready`?ready(row):notReady(row,repository);
return lines.length===0?``:[...name?[`**${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.s)(name)}**`]:[],...lines].join(`

`)}
function ready({url,open,answered,image,revision}){
let facts=[answered?`Asked once after the deploy: ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.s)(answered)}.`:``,revision?`Revision ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.n)(revision)}.`:``,image?`Image ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.n)(image)}.`:``].filter(Boolean);
return[url?(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.a)(url,url):``,open?`${open.sign} ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.s)(open.who)}`:``,open?.command?(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.i)(open.command,`bash`):``,facts.length>0?(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.r)(`Details`,facts.join(`<br>`)):``].filter(Boolean)}
function notReady({state,note,run,buildLog,last},repository){
let logs=state===`failed`||state===`kept`?[run?(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.a)(`Log of the run`,run):``,buildLog?(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.a)(`log of the build`,buildLog):``]:[];
return[note?(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.s)(note):``,logs.filter(Boolean).join(`, `),last&&state!==`removed`?lastWords(last,repository):``].filter(Boolean)}
function lastWords({url,commit,answers},repository){
let of=commit?` of ${commitLink(commit,repository)}`:``;
if(answers===!1)return`The earlier preview${of} no longer answers.`;
if(answers)return`The earlier preview${of} still answers: ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.a)(url,url)}`;
return`Whether the earlier preview${of} still answers is not known: ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.a)(url,url)}`}
function commitLink(commit,repository){
if(!commit)return``;
let short=commit.slice(0,7);
let isId=/^[0-9a-f]{40,64}$/.test(commit);
return repository&&isId?(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.a)(short,`${repository}/commit/${commit}`):(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.n)(short)}
function minute(ms){
let date=new Date(ms);
return Number.isNaN(date.getTime())?``:date.toISOString().slice(0,16).replace(`T`,` `)}
function rowOf(report,{preview,previews,tag,now}){
let{outputs,findings,plan,checks,gates,target}=report;
let failed=findings.some(({status})=>status===`fail`)||plan.some(({state})=>state===`failed`);
let note=shorten((0,_run_js__WEBPACK_IMPORTED_MODULE_1__.a)((0,_run_js__WEBPACK_IMPORTED_MODULE_1__.o)(report)),500);
if(preview?.do===`remove`){
if(failed)return{state:`kept`,note};
let left=findings.find(({id})=>id===`preview-kept`);
return{state:`removed`,...left&&{note:shorten(left.reason,500)}}}
if(findings.some(({id})=>id===`cancelled`))return{state:`cancelled`,note};
let{preview_url:url,image,revision,build_log_url:buildLog}=outputs;
let released=plan.some(({kind,state})=>kind===`deploy-service`&&state===`done`);
if(failed||!released||!url)return{state:`failed`,note,...plan.some(({kind,state})=>kind===`build-image`&&state===`failed`)&&buildLog&&{buildLog}};
let answered=checks.find(({name})=>name===_run_js__WEBPACK_IMPORTED_MODULE_1__.G)?.found;
return{state:`ready`,url,expires:now+previews.ttlMs,open:opening(gates,target,tag),...image&&{image},...revision&&{revision},...answered&&{answered}}}
function commentTeller(subject,github,patience){
let{key,config,context,began,run,repository}=subject;
let{preview}=config;
if(!preview||!config.comment)return;
let store=github.comments(preview.pullRequest,MARK);
let known=new Map;
let about={service:preview.of,region:config.region,...context.headCommit&&{commit:context.headCommit},...run&&{run}};
let write=async(step,settle,own)=>{
let versioned=row=>row&&{key,version:[began,step],data:{...row}};
known=await shareRow(store,{key,known,settle,again:patience.waitFor,own:(before,exists)=>{
let row=own(before&&readPreviewRow(before.data),exists);
return row instanceof Promise?row.then(versioned):versioned(row)},render:rows=>renderComment(rows,repository)})};
let settle=()=>patience.pause(2e3);
return{words:{what:`the comment on the pull request`,level:`warning`,advice:`Give the job "permissions: pull-requests: write", or set comment: false.`},async begun(){
if(preview.do!==`deploy`)return;
let settleOrEnd=()=>Promise.race([settle(),patience.ending]);
await write(0,settleOrEnd,before=>{
let last=lastGood(before);
return{...about,state:`deploying`,updated:Date.now(),...last&&{last}}})},async ended(course,report){
let row={...about,...rowOf(report,{...course.config,now:Date.now()}),updated:Date.now()};
await write(1,settle,(before,exists)=>{
if(row.state===`removed`&&(!exists||!before))return;
let last=row.state===`ready`||row.state===`removed`?void 0:lastGood(before);
if(!last)return row;
return stillAnswers(course,report,last.url,patience.signal).then(answers=>({...row,last:{...last,...answers!==void 0&&{answers}}}))})}}}
async function stillAnswers({google,config},{outputs},url,signal){
if(!google||!URL.canParse(url))return;
if(![outputs.preview_url,outputs.tag_url,outputs.service_url].some(each=>each&&URL.canParse(each)&&new URL(each).origin===new URL(url).origin))return;
let asked=await(0,_run_js__WEBPACK_IMPORTED_MODULE_1__.r)(google,(0,_run_js__WEBPACK_IMPORTED_MODULE_1__.L)(url,config.verifyPath),outputs.audience,signal).catch(()=>void 0);
return asked&&{works:!0,broken:!1,silent:!1,barred:void 0}[asked.state]}}),2574:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{a:()=>link,i:()=>fence,n:()=>code,o:()=>table,r:()=>details,s:()=>text,t:()=>alert});
let{Tn:shorten}=__webpack_require__(1235);
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
`):value).replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g,``)}})};