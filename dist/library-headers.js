import{n as __esmMin,r as __exportAll}from"./rolldown-runtime.js";
var library_headers_exports=__exportAll({default:()=>LibraryHeaders});
var LibraryHeaders;
var init_library_headers=__esmMin((()=>{
LibraryHeaders=class{
#all=new Map;
constructor(init){
let entries=init&&Symbol.iterator in init?init:Object.entries(init??{});
for(let[name,value]of entries)value!==void 0&&this.append(name,value)}
get(name){
return this.#all.get(name.toLowerCase())??null}
has(name){
return this.#all.has(name.toLowerCase())}
set(name,value){
this.#all.set(name.toLowerCase(),String(value))}
append(name,value){
let before=this.get(name);
this.set(name,before===null?value:`${before}, ${value}`)}
delete(name){
this.#all.delete(name.toLowerCase())}
forEach(each){
for(let[name,value]of this.#all)each(value,name)}
[Symbol.iterator](){
return this.#all[Symbol.iterator]()}}}));
export{init_library_headers as n,library_headers_exports as r,LibraryHeaders as t};