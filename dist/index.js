import"./words.js";
import{Cr as docsAddress,a as abortOnSignals,ar as annotate,cr as reportBug,er as INPUTS,i as run,lr as setOutputs,n as newsOf,o as leave,or as githubLog,s as outliveTheUnheard,sr as readInputs,t as jobToken,ur as writeSummary,wr as readContext}from"./start.js";
const{env}=process;
outliveTheUnheard(githubLog);
const signal=abortOnSignals();
const runner={env,log:githubLog,mask:githubLog.mask,idToken:audience=>jobToken(env,audience,signal)};
const news=newsOf(runner,signal);
let code=1;
try{
let ending=await run({raw:readInputs(INPUTS.map(input=>input.name)),runner,context:readContext(env),signal,news});
let{conclude,exitCode,renderAnnotations,renderSummary,reportFile,saveManifests,saveReport}=await import(`./finish.js`);
let{summary,reportPath,sarifPath}=`refused`in ending?ending.refused:ending.course.config;
let report=conclude(ending);
report.outputs.report=reportFile(env);
saveReport(report,reportPath,runner);
sarifPath&&(await import(`./sarif-file.js`)).saveSarif(report,sarifPath,{...runner,docs:docsAddress(env)});
saveManifests(ending,report.outputs.report,githubLog);
setOutputs(report.outputs);
annotate(renderAnnotations(report));
summary&&await writeSummary(renderSummary(report,{docs:docsAddress(env)}));
code=exitCode(report);
await news.ended(ending)}catch(error){
reportBug(error)}
await leave(code);
export{};