import{_r as shorten,yr as spaced}from"./start.js";
const MARKUP=/[\\`*{}[\]()#!|<>&~^$]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])|^[-+=]|(?<=^\d{1,9})[.)]/g;
const AUTOLINK=/(?<=[:@#])(?=[\w/+.-])|(?<=www)(?=\.)|(?<=GH)(?=-\d)/gi;
const LONGEST=6e3;
const text=value=>verbatim(spaced(value));
function verbatim(value){
return printable(shorten(value,LONGEST)).replace(/\s+/g,` `).trim().replace(AUTOLINK,`\0`).replace(MARKUP,found=>`&#${found.charCodeAt(0)};`).replaceAll(`\0`,`<span></span>`)}
function code(value){
let shown=printable(shorten(value,LONGEST)).replace(/\s+/g,` `).trim();
return shown===``?``:`<code>${verbatim(shown)}</code>`}
function fence(value,language=``){
let longest=Math.max(2,...Array.from(value.matchAll(/`+/g),run=>run[0].length));
let ticks="`".repeat(longest+1);
return`${ticks}${language}\n${printable(value,!0).trimEnd()}\n${ticks}`}
function link(label,address){
let url;
try{
url=new URL(address)}catch{
return text(label)}
if(url.protocol!==`https:`&&url.protocol!==`http:`)return text(label);
return`<a href="${url.href.replace(/[&"'<>]/g,found=>`&#${found.charCodeAt(0)};`)}">${text(label)}</a>`}
function table(head,rows){
if(rows.length===0)return``;
let line=cells=>`| ${cells.map(cell=>cell||` `).join(` | `)} |`;
return[line(head),line(head.map(()=>`---`)),...rows.map(line)].join(`
`)}
function details(summary,body,open=!1){
return`<details${open?` open`:``}><summary>${summary}</summary>\n\n${body}\n\n</details>`}
function alert(kind,body){
return`> [!${kind}]\n${body.split(`
`).map(line=>line?`> ${line}`:`>`).join(`
`)}`}
function printable(value,lines=!1){
return(lines?value.replace(/\r\n?/g,`
`):value).replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g,``)}
export{link as a,fence as i,code as n,table as o,details as r,text as s,alert as t};