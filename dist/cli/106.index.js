export const id=106;
export const ids=[106];
export const modules={4106:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__,{lineDiff:()=>lineDiff,renderNotes:()=>renderNotes});
var _words_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(2761);
let HEADS=[[`by-hand`,(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Needs your attention`],[`differs`,(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Read differently`],[`unjudged`,(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Cannot be checked in the file`],[`done`,`Changed`]];
function renderNotes(notes){
if(notes.length===0)return(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.a)`Nothing to change: no step uses google-github-actions/deploy-cloudrun.\n`;
return HEADS.flatMap(([kind,head])=>{
let own=notes.filter(note=>note.kind===kind);
if(own.length===0)return[];
return[`${head}:`,...own.map(({where,input,text})=>`- ${where}${input?`, ${input}`:``}: ${text}`),``]}).join(`
`)}
function lineDiff(before,after,path){
let[a,b]=[before.split(`
`),after.split(`
`)];
let rows=compare(a,b);
let near=rows.map((_,at)=>rows.slice(Math.max(0,at-3),at+4).some(({mark})=>mark!==` `));
let lines=rows.flatMap(({mark,line},at)=>{
if(!near[at])return[];
return near[at-1]?[mark+line]:[`@@`,mark+line]});
return lines.length>0?`--- ${path}\n+++ ${path}\n${lines.join(`
`)}\n`:``}
function compare(a,b){
let lengths=Array.from({length:a.length+1},()=>new Uint16Array(b.length+1));
let at=(i,j)=>lengths[i]?.[j]??0;
for(let i=a.length-1;i>=0;i--)for(let j=b.length-1;j>=0;j--)lengths[i][j]=a[i]===b[j]?at(i+1,j+1)+1:Math.max(at(i+1,j),at(i,j+1));
let rows=[];
let[i,j]=[0,0];
for(;i<a.length||j<b.length;)if(i<a.length&&j<b.length&&a[i]===b[j]){
rows.push({mark:` `,line:a[i]??``});
i++;
j++}else j>=b.length||i<a.length&&at(i+1,j)>=at(i,j+1)?rows.push({mark:`-`,line:a[i++]??``}):rows.push({mark:`+`,line:b[j++]??``});
return rows}})};