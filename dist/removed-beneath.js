import{r as dockerImageName}from"./run.js";
import{Gn as isTagPreview,br as errorText}from"./start.js";
import{a as say}from"./words.js";
async function removedBeneath(course,{google,signal,config}){
let{facts,made}=course;
if(signal.aborted||course.again)return;
let before=made.service?.name??(facts?.service.known?facts.service.value?.name:void 0);
if(config.preview?.do===`deploy`&&!isTagPreview(config)&&before&&await google.run.getService(before).catch(()=>void 0)===null)return say`Another run has removed the service ${config.service} meanwhile.`;
let name=made.build&&dockerImageName(made.build.image);
if(!name)return;
return await google.artifactRegistry.getDockerImage(name).catch(()=>void 0)===null?say`Another run has deleted the image meanwhile.`:void 0}
async function afterRemoval(course,world,{what,error},again){
let{log}=world;
if(course.withdrawn){
log.info(say`${what} That does not matter, because the pull request is closed: ${errorText(error)}`);
course.results=(course.results??[]).filter(({state})=>state===`done`);
return}
log.info(say`${what} The run starts over.`);
Object.assign(course,{again:!0,made:{},checks:[]});
delete course.results;
delete course.failedOn;
await again({...world,made:course.made,patience:{}})}
export{afterRemoval,removedBeneath};