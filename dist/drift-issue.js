import{a as say}from"./words.js";
import{N as isAccepted,P as isDrift,fr as capitalise,ht as withoutAddresses,pr as count}from"./start.js";
import{b as fixesOf,l as objectOf,xt as shortResource}from"./run.js";
import{a as link,i as fence,n as code,o as table,r as details,s as text}from"./markdown.js";
const {createHash}=process.getBuiltinModule("node:crypto");
const DRIFT_LABEL=`run-iam-deploy-drift`;
const driftMark=report=>`<!-- run-iam-deploy drift ${digest(placeOf(report))} -->`;
const placeOf=report=>report.target.scope?[report.target.scope]:[report.target.project,report.target.region,objectOf(report)];
function issueChange(report,kept,context){
let found=report.findings.filter(isDrift);
if(report.verdict===`failed`||report.verdict===`blocked`)return{do:`nothing`};
let title=report.target.scope?say`Audit: findings below ${objectOf(report)}`:say`Drift: ${objectOf(report)} differs from its workflow`;
if(found.length===0){
let blind=report.findings.some(({id})=>id===`drift-unknown`);
if(!kept?.open||blind)return{do:`nothing`};
let comment=say`${report.target.scope?say`Nothing is found`:say`Nothing differs`} now (${runLink(context)}).`;
return{do:`edit`,number:kept.number,title,body:bodyOf(report,[],context),open:!1,comment}}
let body=bodyOf(report,found,context);
if(!kept)return{do:`open`,title,body};
let before=kept.open?namesIn(kept.body):new Set;
let news=found.filter(finding=>!before.has(nameOf(finding)));
let comment=news.length>0?`${kept.open?say`It got worse`:report.target.scope?say`There are findings again`:say`It differs again`} (${runLink(context)}):\n\n${news.map(line).join(`
`)}`:void 0;
return{do:`edit`,number:kept.number,title,body,open:!0,...comment!==void 0&&{comment:cut(comment)}}}
const LONGEST=6e4;
function bodyOf(report,found,context){
let{scope,project,region}=report.target;
let where=(scope?[scope]:[objectOf(report),region,project]).flatMap(part=>part?code(part):[]).join(` in `);
let sorted=found.toSorted((a,b)=>RANK[a.severity??`low`]-RANK[b.severity??`low`]);
let rows=sorted.slice(0,100).map(finding=>[capitalise(finding.severity??``),finding.resource?text(shortResource(finding.resource)):``,finding.field?code(finding.field):``,text(told(finding)),text(finding.difference?.why??``)]);
let accepted=report.findings.filter(isAccepted);
let fixes=fixesOf(sorted).slice(0,5);
return cut([driftMark(report),`<!-- run-iam-deploy found ${[...new Set(found.map(nameOf))].join(` `)} -->`,opening(report,where,found.length),table([say`Severity`,say`On`,say`Field`,say`What`,say`Why it matters`],rows),found.length>100?say`${count(found.length-100,`more is`,`more are`)} in the summary of the run.`:``,fixes.length>0?`${say`**Fix:**`}\n\n${fixes.map(fix=>`${text(fix.title)}\n\n${fence(fix.text)}`).join(`

`)}`:``,accepted.length>0?details(count(accepted.length,`accepted difference`),accepted.map(line).join(`
`)):``,found.length>0?wayOut(report):``,say`Last checked ${new Date(context.now).toISOString().slice(0,16).replace(`T`,` `)} UTC by ${runLink(context)}.`].filter(Boolean).join(`

`))}
function opening({target},where,found){
if(target.scope)return found>0?say`${count(found,`finding`)} below ${where}.`:say`Nothing is found below ${where}.`;
return found>0?say`${where} differs from the workflow in ${count(found,`place`)}.`:say`${where} is as the workflow says.`}
const wayOut=({target})=>target.scope?say`Mend each where it is deployed, or accept it until a day with \`drift_baseline\`.`:say`Deploy again to have it as the workflow says, or change the workflow. \`fix: true\` applies what is safe; \`drift_baseline\` accepts a difference until a day.`;
const RANK={high:0,medium:1,low:2};
const runLink=({run})=>run?link(say`this run`,run):say`a run outside GitHub`;
const line=finding=>`- ${finding.field?`${code(finding.field)}: `:``}${text(told(finding))}`;
const told=({reason})=>withoutAddresses(reason.split(`

`,1)[0]??``);
const cut=body=>body.length<=LONGEST?body:say`${body.slice(0,body.lastIndexOf(`

`,LONGEST))}\n\nThe summary of the run has the rest.`;
const digest=parts=>createHash(`sha256`).update(JSON.stringify(parts)).digest(`hex`).slice(0,16);
const nameOf=({id,principal,permission,resource,field})=>digest([id,principal,permission,resource,field]);
const namesIn=body=>new Set(/<!-- run-iam-deploy found ([0-9a-f ]*) -->/.exec(body)?.[1]?.split(` `)??[]);
function driftIssueTeller({config,run},{issues}){
if(config.mode!==`drift`||!config.drift.issue)return;
return{words:{what:say`the issue about the drift`,level:`warning`,advice:say`Give the job "permissions: issues: write", or set drift_issue: false.`},async begun(){},async ended(_,report){
let change=issueChange(report,await issues.find(DRIFT_LABEL,driftMark(report)),{now:Date.now(),...run&&{run}});
change.do===`open`&&await issues.open({title:change.title,body:change.body,label:DRIFT_LABEL});
if(change.do!==`edit`)return;
await issues.edit(change.number,change);
change.comment!==void 0&&await issues.comment(change.number,change.comment)}}}
export{driftIssueTeller};