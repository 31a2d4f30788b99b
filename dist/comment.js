import{B as urlOf,J as PREVIEW_ANSWER,S as isLook,c as headline,i as askPreview,s as firstSentence,tt as isReopened}from"./run.js";
import{a as opening,c as withoutFuture,i as readPreviewRow,n as renderComment,o as decodeRows,r as lastGood,s as mergeRows,t as MARK}from"./render.js";
import{a as say}from"./words.js";
import{_r as shorten}from"./start.js";
import{t as cleanedUp}from"./subject.js";
async function shareRow(store,sharing){
let seen=sharing.known??new Map;
let own;
let written=!1;
for(let round=0;round<20;round++){
let comments=await store.read();
let read=comments.map(({body})=>written?decodeRows(body):withoutFuture(decodeRows(body),sharing.key,sharing.now()));
seen=mergeRows(seen,...read);
if(!own){
let making=sharing.own(seen.get(sharing.key),comments.length>0);
own=await making;
if(!own)return seen;
if(making instanceof Promise)continue}
seen=mergeRows(seen,new Map([[own.key,own]]));
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
const BY_SIGNAL=/^Cancelled: the run got SIG\w+\.\s*/;
function rowOf(report,{preview,previews,tag,now}){
let{outputs,findings,plan,checks,gates,target}=report;
let failed=findings.some(({status})=>status===`fail`)||plan.some(({state})=>state===`failed`);
let top=headline(report);
let note=shorten(firstSentence(top).replace(BY_SIGNAL,``),500);
let closed=findings.find(({id})=>id===`preview-closed`);
if(preview?.do===`remove`||closed){
if(failed)return{state:`kept`,note};
let left=findings.find(({id})=>id===`preview-kept`)??closed;
return{state:`removed`,...left&&{note:shorten(left.reason,500)}}}
let{preview_url:url,image,revision}=outputs;
let deployed=plan.some(({kind,state})=>kind===`deploy-service`&&state===`done`)&&url!==void 0&&{url,open:opening(gates,target,tag)};
let cancelled=findings.some(({id})=>id===`cancelled`);
if(cancelled||failed||!deployed){
let log=top.causes[0]?.findings[0].remedies.find(remedy=>remedy.kind===`console`&&isLook(remedy));
return{state:cancelled?`cancelled`:`failed`,note,...deployed,...log&&{log:{title:log.title,url:log.text}}}}
if(findings.some(({id})=>id===`preview-newer`))return{state:`ready`,...deployed,expires:now+previews.ttlMs};
let answered=checks.find(({name})=>name===PREVIEW_ANSWER)?.found;
return{state:`ready`,...deployed,expires:now+previews.ttlMs,...image&&{image},...revision&&{revision},...answered&&{answered}}}
const SETTLE_MS=2e3;
function commentTeller(subject,github,patience){
let{key,config,context,run,repository}=subject;
let{preview}=config;
if(config.mode===`cleanup`&&config.comment)return cleanupTeller(subject,github,patience);
if(!preview||!config.comment)return;
let store=github.comments(preview.pullRequest,MARK);
let known=new Map;
let{began}=subject;
let about={service:preview.of,region:config.region,...context.headCommit&&{commit:context.headCommit},...run&&{run}};
let write=async(step,settle,own)=>{
let versioned=row=>row&&{key,version:[began,step],data:{...row}};
let catchUp=before=>{
before&&before.version[0]>Date.now()&&(began=before.version[0]+1)};
known=await shareRow(store,{key,known,settle,now:Date.now,again:patience.waitFor,own:(before,exists)=>{
catchUp(before);
let row=own(before&&readPreviewRow(before.data),exists);
return row instanceof Promise?row.then(versioned):versioned(row)},render:rows=>renderComment(rows,repository)})};
let settle=()=>patience.pause(SETTLE_MS);
return{words:{what:say`the comment on the pull request`,level:`warning`,advice:say`Give the job "permissions: pull-requests: write", or set comment: false.`},async begun(){
if(preview.do!==`deploy`)return;
let settleOrEnd=()=>Promise.race([settle(),patience.ending.then(()=>!0)]);
await write(0,settleOrEnd,before=>{
let last=lastGood(before);
return{...about,state:`deploying`,updated:Date.now(),...last&&{last}}})},async ended(course,report){
if(preview.do===`remove`&&course.facts&&isReopened(course.facts))return;
let newer=course.made.newerPush;
let row={...about,...newer&&{commit:newer},...rowOf(report,{...course.config,now:Date.now()}),updated:Date.now()};
await write(1,settle,(before,exists)=>{
if(row.state===`removed`&&(!exists||!before))return;
let last=row.url||row.state===`removed`?void 0:lastGood(before);
if(!last)return row;
return stillAnswers(course,report,last.url,patience.signal).then(answers=>({...row,last:{...last,...answers!==void 0&&{answers}}}))})}}}
function cleanupTeller({key,began,run,repository},github,patience){
let tell=pullRequest=>shareRow(github.comments(pullRequest,MARK),{key,settle:()=>patience.pause(SETTLE_MS),now:Date.now,again:patience.waitFor,own(before){
let row=before&&readPreviewRow(before.data);
if(!row||row.state===`removed`)return;
let{service,region,commit}=row;
let removed={service,region,state:`removed`,updated:Date.now(),note:say`A cleanup removed it.`,...commit&&{commit},...run&&{run}};
return{key,version:[began,1],data:{...removed}}},render:rows=>renderComment(rows,repository)});
return{words:{what:say`the comments of the removed previews`,level:`notice`,advice:say`Give the job "permissions: pull-requests: write", or set comment: false.`},async begun(){},async ended(course,report){
let gone=cleanedUp(course,report);
for(let at=0;at<gone.length;at+=10)await Promise.all(gone.slice(at,at+10).map(tell))}}}
async function stillAnswers({google,config},{outputs},url,signal){
if(!google||!URL.canParse(url))return;
if(![outputs.preview_url,outputs.tag_url,outputs.service_url].some(each=>each&&URL.canParse(each)&&new URL(each).origin===new URL(url).origin))return;
let asked=await askPreview(google,urlOf(url,config.verifyPath),outputs.audience,signal).catch(()=>void 0);
return asked&&{works:!0,broken:!1,silent:!1,barred:void 0}[asked.state]}
export{commentTeller};