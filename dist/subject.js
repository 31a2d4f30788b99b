function cleanedUp({decisions,made},{plan}){
let going=(decisions?.cleanup??[]).filter(({choice})=>choice===`remove`);
let steps=plan.filter(({kind})=>kind===`remove-preview`);
return going.flatMap(({preview:{pullRequest}},index)=>steps[index]?.state===`done`&&!made.deployedMeanwhile?.has(pullRequest)?[pullRequest]:[])}
export{cleanedUp as t};