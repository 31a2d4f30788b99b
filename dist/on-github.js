import{i as readPreviewRow,o as decodeRows,t as MARK}from"./render.js";
import{br as errorText,pr as count,qn as previewName}from"./start.js";
import{a as say}from"./words.js";
async function partsOnGitHub({comments,deployments},{preview,service,region,environment,comment},pullRequest){
let name=previewName(pullRequest);
let where=environment??`preview/${name}`;
let of=`${preview?.of??service} ${region}`;
let decide=(part,about,choice=`remove`,because=say`It goes with its preview.`)=>({id:`github-${part}-${name}`,question:say`What becomes of ${about}?`,about,choice,because,alternatives:[],evidence:[]});
try{
let all=await deployments.list(where);
let mine=all.filter(each=>each.of?.startsWith(`${of} `)&&each.of.endsWith(` ${name}`));
let row=(comment?(await comments(pullRequest,MARK).read()).flatMap(({body})=>[...decodeRows(body)]):[]).some(([key,{data}])=>{
let seen=readPreviewRow(data);
return(key===of||key.startsWith(`${of} `))&&seen&&seen.state!==`removed`});
return[...mine.length>0?[decide(`deployments`,say`${count(mine.length,`deployment`)} to ${where} on GitHub`)]:[],...mine.length>0&&mine.length===all.length&&environment===void 0?[decide(`environment`,say`environment ${where} on GitHub, if the token has "administration: write"`)]:[],...row?[decide(`comment`,say`row of the comment on pull request ${pullRequest}, which will say "removed"`)]:[]]}catch(error){
return[decide(`unknown`,say`what ${name} has on GitHub`,`keep`,say`GitHub did not show it: ${errorText(error)}`)]}}
export{partsOnGitHub};