import{a as say}from"./words.js";
import{Dr as object,cn as command,kr as text,mr as list}from"./start.js";
import{a as link,i as fence,n as code,o as table,r as details,s as text$1}from"./markdown.js";
import{ct as isOpen}from"./run.js";
const ROW=/<!-- run-iam-deploy row (\{.*\}) -->/g;
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
const SIGNS=[`🌍`,`🔒`,`❔`];
const PROXY=`http://localhost:8080`;
function opening(gates,target,tag){
let opens=(sign,who,more={})=>({sign,who,...more});
let closed=(who,how)=>opens(`🔒`,who,{link:!1,...how&&{command:how}});
if(!gates)return opens(`❔`,say`It is not known who can open it.`);
if(gates.ingress===`none`)return closed(say`Nobody can open it: the ingress of the service blocks all requests.`);
if(gates.ingress!==`all`)return closed(say`It opens only from inside the network, because of the ingress of the service.`);
if(!gates.defaultUrl)return closed(say`The link does not open it, because the run.app URLs of the service are disabled.`);
if(gates.iap)return opens(`🔒`,say`People who hold roles/iap.httpsResourceAccessor can open it, when they sign in at Identity-Aware Proxy.`);
let open=isOpen(gates);
if(open)return opens(`🌍`,say`Anyone with the link can open it.`);
let{service=``,region=``,project=``}=target;
let proxy=command([`run`,`services`,`proxy`,service,...tag?[`--tag=${tag}`]:[],`--region=${region}`,`--project=${project}`]);
let anyone=gates.invokers?.some(({member,conditional})=>member===`allAuthenticatedUsers`&&!conditional);
if(open===void 0)return opens(`❔`,say`It is not known whether the link opens it. People with an invoker role on the service can run this, then open ${PROXY}:`,{command:proxy});
let whom=anyone?say`Anyone with a Google account`:say`People with an invoker role on the service`;
return closed(say`${whom} can open it: run this, then open ${PROXY}. The link alone answers 403.`,proxy)}
const STATES=[`deploying`,`ready`,`failed`,`cancelled`,`removed`,`kept`];
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
const MARK=`<!-- run-iam-deploy previews -->`;
const NO_ROOM=say`There is no room for more here: each status leads to its run.`;
const NO_TABLE=say`There is no room here for a table of so many previews: the runs say more.`;
const SHOWN={deploying:{sign:`⏳`,status:say`Deploying`,one:service=>say`The preview of ${service} is being deployed`},ready:{sign:`✅`,status:say`Ready`,one:service=>say`The preview of ${service} is ready`},failed:{sign:`❌`,status:say`Failed`,one:service=>say`The preview of ${service} failed`},cancelled:{sign:`➖`,status:say`Cancelled`,one:service=>say`The preview of ${service} was cancelled`},removed:{sign:`➖`,status:say`Removed`,one:service=>say`The preview of ${service} is removed`},kept:{sign:`❌`,status:say`Not removed`,one:service=>say`The preview of ${service} was not removed`}};
const ORDER=[`failed`,`kept`,`deploying`,`ready`,`cancelled`,`removed`];
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
const BRIEF=new Set([`service`,`region`,`state`,`updated`,`commit`,`run`,`url`,`expires`,`last`]);
const inBrief=row=>({...row,data:Object.fromEntries(Object.entries(row.data).filter(([field])=>BRIEF.has(field)))});
function title(previews){
let[first]=previews;
if(!first)return say`Previews`;
if(previews.length===1)return`${SHOWN[first.state].sign} ${text$1(SHOWN[first.state].one(first.service))}`;
let counts=ORDER.flatMap(state=>{
let count=previews.filter(row=>row.state===state).length;
return count===0?[]:[{state,words:`${count} ${SHOWN[state].status.toLowerCase()}`}]});
let sign=SHOWN[counts[0]?.state??`ready`].sign;
return say`${sign} ${previews.length} previews: ${text$1(list(counts.map(({words})=>words)))}`}
function named({service,region},previews){
return previews.some(other=>other.service===service&&other.region!==region)?`${service} (${region})`:service}
function overview(previews,repository){
let filled=Object.entries({Service:row=>text$1(named(row,previews)),Status:({state,run})=>{
let{sign,status}=SHOWN[state];
return`${sign}&nbsp;${run?link(status,run):status}`},Preview:row=>row.state===`ready`?way(row):``,Commit:({commit})=>commitLink(commit,repository),"Updated (UTC)":({updated})=>inUtc(updated).replace(` `,`&nbsp;`),Expires:({state,expires})=>state===`ready`&&expires!==void 0?inUtc(expires).slice(0,10):``}).filter(([,cell])=>previews.some(row=>cell(row)!==``));
return table(filled.map(([name])=>name),previews.map(row=>filled.map(([,cell])=>cell(row))))}
function way({url,open}){
if(!url)return``;
return open?.link===!1?say`${open.sign}&nbsp;See below`:link(say`Open`,url)}
function notes(row,name,repository){
let lines=row.state===`ready`?ready(row):notReady(row,repository);
return lines.length===0?``:[...name?[`**${text$1(name)}**`]:[],...lines].join(`

`)}
function ready(row){
let{answered,image,revision}=row;
let facts=[answered?say`Asked once after the deploy: ${text$1(answered)}.`:``,revision?say`Revision ${code(revision)}.`:``,image?say`Image ${code(image)}.`:``].filter(Boolean);
return[...opened(row),facts.length>0?details(say`Details`,facts.join(`<br>`)):``].filter(Boolean)}
const opened=({url,open})=>[url?link(url,url):``,open?`${open.sign} ${text$1(open.who)}`:``,open?.command?fence(open.command,`bash`):``];
function notReady(row,repository){
let{state,note,run,log,last,url}=row;
let logs=[run&&(state===`failed`||state===`kept`)?link(say`Read the log of the run`,run):``,log?link(log.title,log.url):``];
return[note?text$1(note):``,logs.filter(Boolean).join(` · `),...url?[say`This commit is deployed all the same:`,...opened(row)]:[],last&&state!==`removed`?lastWords(state,last,repository):``].filter(Boolean)}
function lastWords(state,{url,commit,answers},repository){
let of=commit?say` of ${commitLink(commit,repository)}`:``;
if(state===`deploying`)return say`The last preview that was ready${commit?`,${of}`:``}: ${link(url,url)}`;
if(state===`kept`)return say`The preview${of} can still be there: ${link(url,url)}`;
if(answers===!1)return say`The earlier preview${of} no longer answers.`;
if(answers)return say`The earlier preview${of} still answers: ${link(url,url)}`;
return say`Whether the earlier preview${of} still answers is not known: ${link(url,url)}`}
function commitLink(commit,repository){
if(!commit)return``;
let short=commit.slice(0,7);
let isId=/^[0-9a-f]{40,64}$/.test(commit);
return repository&&isId?link(short,`${repository}/commit/${commit}`):code(short)}
function inUtc(ms){
let date=new Date(ms);
return Number.isNaN(date.getTime())?``:date.toISOString().slice(0,16).replace(`T`,` `)}
export{opening as a,withoutFuture as c,readPreviewRow as i,renderComment as n,decodeRows as o,lastGood as r,mergeRows as s,MARK as t};