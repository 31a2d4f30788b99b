const {existsSync,readFileSync}=process.getBuiltinModule("node:fs");
const {join}=process.getBuiltinModule("node:path");
const {brotliDecompressSync}=process.getBuiltinModule("node:zlib");
const LANGUAGES=[`en`,`ja`];
let words;
function speak(language){
words=language}
const isEnglish=()=>words===void 0;
function say(parts,...values){
if(words===void 0)return parts.reduce((text,part,at)=>`${text}${values[at-1]}${part}`);
return said(parts.reduce((text,part,at)=>`${text}{${at-1}}${part}`),...values)}
const pattern=(source,flags)=>new RegExp(said(source),flags);
function said(message,...values){
return(words?.(message)??message).replace(/\{(!?)(\d+)\}/g,(all,silent,at)=>silent?``:String(values[Number(at)]??all))}
const wordsOf=table=>message=>Object.hasOwn(table,message)?table[message]:void 0;
function hashOf(message,seed){
let hash=2166136261^seed;
for(let byte of Buffer.from(message))hash=Math.imul(hash^byte,16777619)>>>0;
return hash>>>24^hash&16777215}
function unpackWords(packed){
let bytes=brotliDecompressSync(packed);
let end=5+3*bytes.readUInt32BE();
let seed=bytes.readUInt8(4);
let texts=JSON.parse(bytes.toString(`utf8`,end));
let found=new Map(texts.map((text,at)=>[bytes.readUIntBE(5+3*at,3),text]));
return message=>found.get(hashOf(message,seed))}
const[,,...args]=process.argv;
const at=args.findLastIndex(word=>word===`--language`||word.startsWith(`--language=`));
const language=((at<0?void 0:args[at]?.startsWith(`--language=`)?args[at].slice(11):args[at+1])??process.env.INPUT_LANGUAGE??``).trim();
if(LANGUAGES.slice(1).some(translated=>translated===language)){
let beside=name=>[`.`,`..`].map(folder=>join(import.meta.dirname,folder,name)).find(existsSync);
let table=beside(`${language}.json`);
let packed=beside(`${language}.br`);
table?speak(wordsOf(JSON.parse(readFileSync(table,`utf8`)))):packed&&speak(unpackWords(readFileSync(packed)))}
export{say as a,said as i,isEnglish as n,pattern as r,LANGUAGES as t};