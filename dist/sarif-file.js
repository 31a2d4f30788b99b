import{N as isAccepted,Pr as readText,Sr as VERSION,Vr as FileFault,c as writeText,et as lineOf,ht as withoutAddresses,it as isSeq,nt as isMap,rt as isScalar,tt as yamlDocuments,xr as CLIENT}from"./start.js";
import{a as say}from"./words.js";
import{_ as findingTitle,l as objectOf}from"./run.js";
const {join}=process.getBuiltinModule("node:path");
const {createHash}=process.getBuiltinModule("node:crypto");
const LEVELS={fail:`error`,warn:`warning`,unknown:`note`,skipped:`note`,pass:`none`};
const OF_SEVERITY={high:`error`,medium:`warning`,low:`note`};
function sarifOf(report,{placeOf,docs}){
let told=report.findings.filter(finding=>LEVELS[finding.status]!==`none`&&(finding.status!==`skipped`||isAccepted(finding)));
let ids=[...new Set(told.map(({id})=>id))];
return{$schema:`https://json.schemastore.org/sarif-2.1.0.json`,version:`2.1.0`,runs:[{tool:{driver:{name:CLIENT,version:VERSION,rules:ids.map(id=>ruleOf(id,docs))}},automationDetails:{id:`${CLIENT}/${report.mode}/${objectOf(report)}/${report.target.region??``}/`},invocations:[{executionSuccessful:report.verdict!==`failed`&&report.verdict!==`blocked`}],results:told.map(finding=>resultOf(finding,ids.indexOf(finding.id),placeOf(finding)))}]}}
function ruleOf(id,docs){
return{id,shortDescription:{text:findingTitle(id)},...docs&&{helpUri:`${docs}/${id}.md`}}}
function resultOf(finding,ruleIndex,place){
let{id,status,severity,reason,resource,field,difference}=finding;
let[said=``]=reason.split(`

`);
let key=fingerprintOf(finding);
return{ruleId:id,ruleIndex,level:severity&&!isAccepted(finding)?OF_SEVERITY[severity]:LEVELS[status],message:{text:plain(withoutAddresses(said)||findingTitle(id))},...place&&{locations:[{physicalLocation:{artifactLocation:{uri:encodeURI(place.path),uriBaseId:`%SRCROOT%`},region:{startLine:place.line}}}]},partialFingerprints:{primaryLocationLineHash:`${key}:1`,"finding/v1":key},...isAccepted(finding)&&{suppressions:[{kind:`external`,justification:plain(said)}]},properties:{...severity&&{severity},...resource&&{resource},...field&&{field},...difference&&{difference}}}}
function fingerprintOf({id,principal,permission,resource,field}){
return createHash(`sha256`).update(JSON.stringify([id,principal,permission,resource,field])).digest(`hex`).slice(0,32)}
const plain=words=>words.replace(/[{}]/g,`$&$&`).replaceAll(`](`,`] (`);
const INPUTS=[{of:/\benv\[/,inputs:[`env_vars`,`env_vars_file`,`secrets`,`metadata`]},{of:/\blabels\b/,inputs:[`labels`,`metadata`]},{of:/\b(?:secret|volume|volumeMounts)/i,inputs:[`secrets`,`metadata`]},{of:/\bimage$/,inputs:[`image`,`source`,`metadata`]},{of:/^bindings\[/,inputs:[`invokers`,`callers`,`access`]},{of:/^invokerIamDisabled$/,inputs:[`access`,`public_via`]},{of:/^traffic|^tags?\b/,inputs:[`revision_traffic`,`tag_traffic`,`tag`,`no_traffic`,`metadata`]},{of:/timeout$/i,inputs:[`timeout`]},{of:/^buildConfig\.serviceAccount$/,inputs:[`build_service_account`]},{of:/^buildConfig\.workerPool$/,inputs:[`build_worker_pool`]},{of:/^buildConfig\.environmentVariables/,inputs:[`build_env_vars`]},{of:/^buildConfig\.baseImage|^baseImage/,inputs:[`base_image`]},{of:/^tagValues|^resourceTags/,inputs:[`resource_tags`]}];
const ANY=[`flags`,`metadata`];
const SCHEDULE=/^\/\/cloudscheduler\./;
function workflowLines(text,report,uses){
let[document]=readable(text);
let step=document&&stepOf(document,report,uses);
if(!document||!step)return()=>1;
let at=node=>lineOf(document,node)??1;
let pairs=inputsOf(step);
let begins=at(step.get(`uses`,!0));
return finding=>{
let found=(report.target.scope?[`scope`]:inputsFor(finding)).flatMap(name=>pairs.find(({key})=>String(key)===name)??[])[0];
return found?entryLine(text,found,finding)+at(found.key):begins}}
function readable(text){
try{
return yamlDocuments(text,{version:`1.2`}).filter(({errors})=>errors.length===0)}catch{
return[]}}
function inputsFor({field=``,resource=``,evidence,id}){
let named=id===`invalid-input`||id===`ignored-input`?/^input (\w+)/.exec(evidence[0]?.call??``)?.[1]:void 0;
if(named)return[named];
if(SCHEDULE.test(resource))return[...field===`httpTarget.uri`?[`schedule_path`]:[],`schedule`];
return[...INPUTS.filter(({of})=>of.test(field)).flatMap(({inputs})=>inputs),...field?ANY:[],`service`]}
function stepOf(document,{mode,target},uses){
let name=objectOf({target});
let rankOf=step=>{
let values=new Map(inputsOf(step).map(({key,value})=>[String(key),isScalar(value)?String(value.value):``]));
return([`service`,`job`,`worker_pool`,`scope`].some(input=>values.get(input)===name)?2:0)+ +((values.get(`mode`)??`deploy`)===mode)};
return stepsIn(document.contents,uses).toSorted((a,b)=>rankOf(b)-rankOf(a))[0]}
function stepsIn(node,uses){
if(isSeq(node))return node.items.flatMap(item=>stepsIn(item,uses));
if(!isMap(node))return[];
let used=node.get(`uses`);
return[...typeof used==`string`&&uses(used)?[node]:[],...node.items.flatMap(({value})=>stepsIn(value,uses))]}
function inputsOf(step){
let inputs=step.get(`with`,!0);
return isMap(inputs)?inputs.items:[]}
function entryLine(text,{key,value},{field=``}){
let name=/\[([^[\]]+)\]$/.exec(field)?.[1];
let from=isScalar(key)?key.range?.[0]??0:0;
let to=isScalar(value)?value.range?.[2]??from:from;
if(!name)return 0;
let lines=text.slice(from,to).split(`
`);
return Math.max(0,lines.findIndex(line=>line.includes(name)))}
function saveSarif(report,path,{env,log,docs}){
let workspace=env.GITHUB_WORKSPACE||process.cwd();
try{
let text=JSON.stringify(sarifOf(report,{docs,placeOf:placesIn(report,workspace,env)}),null,2);
writeText(path,`${text}\n`,{workspace})}catch(error){
if(!(error instanceof FileFault))throw error;
log.warning(say`The run did not write the file ${path}: it ${error.message}.`)}}
function placesIn(report,workspace,env){
let{GITHUB_WORKFLOW_REF:ref=``,GITHUB_REPOSITORY:repository=``,GITHUB_ACTION_REPOSITORY:action}=env;
let prefix=`${repository}/`;
if(!repository||!ref.startsWith(prefix))return()=>void 0;
let path=ref.slice(prefix.length).replace(/@.*$/,``);
let lineOf=workflowLines(textOf(join(workspace,path),workspace),report,usesOf(action));
return finding=>({path,line:lineOf(finding)})}
function textOf(path,workspace){
try{
return readText(path,{workspace})}catch(error){
if(!(error instanceof FileFault))throw error;
return``}}
const usesOf=repository=>uses=>{
let name=uses.replace(/@.*$/,``).toLowerCase();
if(repository)return`${name}/`.startsWith(`${repository.toLowerCase()}/`);
return name.startsWith(`./`)||name.endsWith(`/run-iam-deploy`)};
export{saveSarif};