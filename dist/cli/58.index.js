export const id=58;
export const ids=[58];
export const modules={6058:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__,{afterRemoval:()=>afterRemoval,removedBeneath:()=>removedBeneath});
var _run_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(441);
var _start_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(1560);
var _words_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(2761);
let{in:isTagPreview,no:errorText}=_start_js__WEBPACK_IMPORTED_MODULE_1__;
async function removedBeneath(course,{google,signal,config}){
let{facts,made}=course;
if(signal.aborted||course.again)return;
let before=made.service?.name??(facts?.service.known?facts.service.value?.name:void 0);
if(config.preview?.do===`deploy`&&!isTagPreview(config)&&before&&await google.run.getService(before).catch(()=>void 0)===null)return(0,_words_js__WEBPACK_IMPORTED_MODULE_2__.a)`Another run has removed the service ${config.service} meanwhile.`;
let name=made.build&&(0,_run_js__WEBPACK_IMPORTED_MODULE_0__.o)(made.build.image);
if(!name)return;
return await google.artifactRegistry.getDockerImage(name).catch(()=>void 0)===null?(0,_words_js__WEBPACK_IMPORTED_MODULE_2__.a)`Another run has deleted the image meanwhile.`:void 0}
async function afterRemoval(course,world,{what,error},again){
let{log}=world;
if(course.withdrawn){
log.info((0,_words_js__WEBPACK_IMPORTED_MODULE_2__.a)`${what} That does not matter, because the pull request is closed: ${errorText(error)}`);
course.results=(course.results??[]).filter(({state})=>state===`done`);
return}
log.info((0,_words_js__WEBPACK_IMPORTED_MODULE_2__.a)`${what} The run starts over.`);
Object.assign(course,{again:!0,made:{},checks:[]});
delete course.results;
delete course.failedOn;
await again({...world,made:course.made,patience:{}})}})};