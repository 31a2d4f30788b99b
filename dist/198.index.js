export const id=198;
export const ids=[198];
export const modules={5198:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__,{driftIssueTeller:()=>driftIssueTeller});
var _start_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(4207);
var _run_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(7546);
var _markdown_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(2574);
var node_crypto__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(7598);
let{En:count,N:isAccepted,P:isDrift,Tn:capitalise,ht:withoutAddresses}=_start_js__WEBPACK_IMPORTED_MODULE_0__;
let DRIFT_LABEL=`run-iam-deploy-drift`;
let driftMark=report=>`<!-- run-iam-deploy drift ${digest(placeOf(report))} -->`;
let placeOf=report=>report.target.scope?[report.target.scope]:[report.target.project,report.target.region,(0,_run_js__WEBPACK_IMPORTED_MODULE_1__.c)(report)];
function issueChange(report,kept,context){
let found=report.findings.filter(isDrift);
if(report.verdict===`failed`||report.verdict===`blocked`)return{do:`nothing`};
let title=report.target.scope?`Audit: findings below ${(0,_run_js__WEBPACK_IMPORTED_MODULE_1__.c)(report)}`:`Drift: ${(0,_run_js__WEBPACK_IMPORTED_MODULE_1__.c)(report)} differs from its workflow`;
if(found.length===0){
let blind=report.findings.some(({id})=>id===`drift-unknown`);
if(!kept?.open||blind)return{do:`nothing`};
let comment=`${report.target.scope?`Nothing is found`:`Nothing differs`} now (${runLink(context)}).`;
return{do:`edit`,number:kept.number,title,body:bodyOf(report,[],context),open:!1,comment}}
let body=bodyOf(report,found,context);
if(!kept)return{do:`open`,title,body};
let before=kept.open?namesIn(kept.body):new Set;
let news=found.filter(finding=>!before.has(nameOf(finding)));
let comment=news.length>0?`${kept.open?`It got worse`:report.target.scope?`There are findings again`:`It differs again`} (${runLink(context)}):\n\n${news.map(line).join(`
`)}`:void 0;
return{do:`edit`,number:kept.number,title,body,open:!0,...comment!==void 0&&{comment:cut(comment)}}}
let LONGEST=6e4;
function bodyOf(report,found,context){
let{scope,project,region}=report.target;
let where=(scope?[scope]:[(0,_run_js__WEBPACK_IMPORTED_MODULE_1__.c)(report),region,project]).flatMap(part=>part?(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.n)(part):[]).join(` in `);
let sorted=found.toSorted((a,b)=>RANK[a.severity??`low`]-RANK[b.severity??`low`]);
let rows=sorted.slice(0,100).map(finding=>[capitalise(finding.severity??``),finding.resource?(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.s)((0,_run_js__WEBPACK_IMPORTED_MODULE_1__.ht)(finding.resource)):``,finding.field?(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.n)(finding.field):``,(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.s)(told(finding)),(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.s)(finding.difference?.why??``)]);
let accepted=report.findings.filter(isAccepted);
let fixes=(0,_run_js__WEBPACK_IMPORTED_MODULE_1__._)(sorted).slice(0,5);
return cut([driftMark(report),`<!-- run-iam-deploy found ${[...new Set(found.map(nameOf))].join(` `)} -->`,opening(report,where,found.length),(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.o)([`Severity`,`On`,`Field`,`What`,`Why it matters`],rows),found.length>100?`${count(found.length-100,`more is`,`more are`)} in the summary of the run.`:``,fixes.length>0?`**Fix:**\n\n${fixes.map(fix=>`${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.s)(fix.title)}\n\n${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.i)(fix.text)}`).join(`

`)}`:``,accepted.length>0?(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.r)(count(accepted.length,`accepted difference`),accepted.map(line).join(`
`)):``,found.length>0?wayOut(report):``,`Last checked ${new Date(context.now).toISOString().slice(0,16).replace(`T`,` `)} UTC by ${runLink(context)}.`].filter(Boolean).join(`

`))}
function opening({target},where,found){
if(target.scope)return found>0?`${count(found,`finding`)} below ${where}.`:`Nothing is found below ${where}.`;
return found>0?`${where} differs from the workflow in ${count(found,`place`)}.`:`${where} is as the workflow says.`}
let wayOut=({target})=>target.scope?"Mend each where it is deployed, or accept it until a day with `drift_baseline`.":"Deploy again to have it as the workflow says, or change the workflow. `fix: true` applies what is safe; `drift_baseline` accepts a difference until a day.";
let RANK={high:0,medium:1,low:2};
let runLink=({run})=>run?(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.a)(`this run`,run):`a run outside GitHub`;
let line=finding=>`- ${finding.field?`${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.n)(finding.field)}: `:``}${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.s)(told(finding))}`;
let told=({reason})=>withoutAddresses(reason.split(`

`,1)[0]??``);
let cut=body=>body.length<=LONGEST?body:`${body.slice(0,body.lastIndexOf(`

`,LONGEST))}\n\nThe summary of the run has the rest.`;
let digest=parts=>(0,node_crypto__WEBPACK_IMPORTED_MODULE_3__.createHash)(`sha256`).update(JSON.stringify(parts)).digest(`hex`).slice(0,16);
let nameOf=({id,principal,permission,resource,field})=>digest([id,principal,permission,resource,field]);
let namesIn=body=>new Set(/<!-- run-iam-deploy found ([0-9a-f ]*) -->/.exec(body)?.[1]?.split(` `)??[]);
function driftIssueTeller({config,run},{issues}){
if(config.mode!==`drift`||!config.drift.issue)return;
return{words:{what:`the issue about the drift`,level:`warning`,advice:`Give the job "permissions: issues: write", or set drift_issue: false.`},async begun(){},async ended(_,report){
let change=issueChange(report,await issues.find(DRIFT_LABEL,driftMark(report)),{now:Date.now(),...run&&{run}});
change.do===`open`&&await issues.open({title:change.title,body:change.body,label:DRIFT_LABEL});
if(change.do!==`edit`)return;
await issues.edit(change.number,change);
change.comment!==void 0&&await issues.comment(change.number,change.comment)}}}}),2574:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
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
`):value).replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g,``)}})};