export const id=560;
export const ids=[560];
export const modules={7560:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__,{checkResult:()=>checkResult,githubErrors:()=>githubErrors});
var _start_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(1560);
var _words_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(2761);
var _workflow_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(4963);
let{_i:isScalar,di:LineCounter,fi:isAlias,gi:isPair,hi:isMap,mi:isDocument,pi:isCollection,ui:parseDocument,vi:isSeq}=_start_js__WEBPACK_IMPORTED_MODULE_0__;
var ParseEvent=class{
constructor(e,t){
this.type=e;
this.token=t}};
var EventType;
(function(e){
e[e.Literal=0]=`Literal`;
e[e.SequenceStart=1]=`SequenceStart`;
e[e.SequenceEnd=2]=`SequenceEnd`;
e[e.MappingStart=3]=`MappingStart`;
e[e.MappingEnd=4]=`MappingEnd`;
e[e.DocumentStart=5]=`DocumentStart`;
e[e.DocumentEnd=6]=`DocumentEnd`})(EventType||={});
var TokenType$1;
(function(e){
e[e.String=0]=`String`;
e[e.Sequence=1]=`Sequence`;
e[e.Mapping=2]=`Mapping`;
e[e.BasicExpression=3]=`BasicExpression`;
e[e.InsertExpression=4]=`InsertExpression`;
e[e.Boolean=5]=`Boolean`;
e[e.Number=6]=`Number`;
e[e.Null=7]=`Null`})(TokenType$1||={});
function tokenTypeName(e){
switch(e){case TokenType$1.String:
return`StringToken`;case TokenType$1.Sequence:
return`SequenceToken`;case TokenType$1.Mapping:
return`MappingToken`;case TokenType$1.BasicExpression:
return`BasicExpressionToken`;case TokenType$1.InsertExpression:
return`InsertExpressionToken`;case TokenType$1.Boolean:
return`BooleanToken`;case TokenType$1.Number:
return`NumberToken`;case TokenType$1.Null:
return`NullToken`;default:
throw Error(`Unhandled token type: ${e} ${e}}`)}}
var TraversalState=class{
constructor(e,t){
this.index=-1;
this.isKey=!1;
this.parent=e;
this._token=t;
this.current=t}
moveNext(e){
switch(this._token.templateTokenType){case TokenType$1.Sequence:
{
let e=this._token;
if(++this.index<e.count){
this.current=e.get(this.index);
return!0}
this.current=void 0;
return!1}case TokenType$1.Mapping:
{
let t=this._token;
if(this.isKey){
this.isKey=!1;
this.currentKey=this.current;
this.current=t.get(this.index).value;
return!0}
if(++this.index<t.count){
if(e){
this.isKey=!1;
this.currentKey=t.get(this.index).key;
this.current=t.get(this.index).value;
return!0}
this.isKey=!0;
this.currentKey=void 0;
this.current=t.get(this.index).key;
return!0}
this.currentKey=void 0;
this.current=void 0;
return!1}default:
throw Error(`Unexpected token type '${this._token.templateTokenType}' when traversing state`)}}
getAncestors(){
let e=[];
let t=this.parent;
for(;t;){
t.current&&e.unshift(t.current);
t=t.parent}
return e}};
var TemplateTokenError=class extends Error{
constructor(e,t){
super(e);
this.token=t}};
var TemplateToken=class{
constructor(e,t,n,r){
this.type=e;
this.file=t;
this.range=n;
this.definitionInfo=r}
get templateTokenType(){
return this.type}
get line(){
return this.range?.start.line}
get col(){
return this.range?.start.column}
get definition(){
return this.definitionInfo?.definition}
get description(){
return this._description||this.propertyDefinition?.description||this.definition?.description}
set description(e){
this._description=e}
typeName(){
return tokenTypeName(this.type)}
assertNull(e){
if(this.type===TokenType$1.Null)return this;
throw new TemplateTokenError(`Unexpected type '${this.typeName()}' encountered while reading '${e}'. The type '${tokenTypeName(TokenType$1.Null)}' was expected.`,this)}
assertBoolean(e){
if(this.type===TokenType$1.Boolean)return this;
throw new TemplateTokenError(`Unexpected type '${this.typeName()}' encountered while reading '${e}'. The type '${tokenTypeName(TokenType$1.Boolean)}' was expected.`,this)}
assertNumber(e){
if(this.type===TokenType$1.Number)return this;
throw new TemplateTokenError(`Unexpected type '${this.typeName()}' encountered while reading '${e}'. The type '${tokenTypeName(TokenType$1.Number)}' was expected.`,this)}
assertString(e){
if(this.type===TokenType$1.String)return this;
throw new TemplateTokenError(`Unexpected type '${this.typeName()}' encountered while reading '${e}'. The type '${tokenTypeName(TokenType$1.String)}' was expected.`,this)}
assertScalar(e){
if(this?.isScalar===!0)return this;
throw new TemplateTokenError(`Unexpected type '${this.typeName()}' encountered while reading '${e}'. The type 'ScalarToken' was expected.`,this)}
assertSequence(e){
if(this.type===TokenType$1.Sequence)return this;
throw new TemplateTokenError(`Unexpected type '${this.typeName()}' encountered while reading '${e}'. The type '${tokenTypeName(TokenType$1.Sequence)}' was expected.`,this)}
assertMapping(e){
if(this.type===TokenType$1.Mapping)return this;
throw new TemplateTokenError(`Unexpected type '${this.typeName()}' encountered while reading '${e}'. The type '${tokenTypeName(TokenType$1.Mapping)}' was expected.`,this)}
static*traverse(e,t){
yield[void 0,e,void 0,[]];
switch(e.templateTokenType){case TokenType$1.Sequence:case TokenType$1.Mapping:
{
let n=new TraversalState(void 0,e);
n=new TraversalState(n,e);
for(;n.parent;)if(n.moveNext(t??!1)){
e=n.current;
yield[n.parent?.current,e,n.currentKey,n.getAncestors()];
switch(e.type){case TokenType$1.Sequence:case TokenType$1.Mapping:
n=new TraversalState(n,e)}}else n=n.parent;
break}}}
toJSON(){}};
var ScalarToken=class extends TemplateToken{
constructor(e,t,n,r){
super(e,t,n,r)}
get isScalar(){
return!0}
static trimDisplayString(e){
let t=e.trimStart();
let n=t.indexOf(`
`);
let r=t.indexOf(`\r`);
(n>=0||r>=0)&&(t=t.substr(0,Math.min(n>=0?n:Number.MAX_VALUE,r>=0?r:Number.MAX_VALUE)));
return t}};
var LiteralToken=class extends ScalarToken{
constructor(e,t,n,r){
super(e,t,n,r)}
get isLiteral(){
return!0}
get isExpression(){
return!1}
toDisplayString(){
return ScalarToken.trimDisplayString(this.toString())}
assertUnexpectedValue(e){
throw Error(`Error while reading '${e}'. Unexpected value '${this.toString()}'`)}};
var StringToken=class StringToken extends LiteralToken{
constructor(e,t,n,r,i,a){
super(TokenType$1.String,e,t,r);
this.value=n;
this.source=i;
this.blockScalarHeader=a}
clone(e){
return e?new StringToken(void 0,void 0,this.value,this.definitionInfo,this.source,this.blockScalarHeader):new StringToken(this.file,this.range,this.value,this.definitionInfo,this.source,this.blockScalarHeader)}
toString(){
return this.value}
toJSON(){
return this.value}};
var NumberToken=class NumberToken extends LiteralToken{
constructor(e,t,n,r){
super(TokenType$1.Number,e,t,r);
this.num=n}
get value(){
return this.num}
clone(e){
return e?new NumberToken(void 0,void 0,this.num,this.definitionInfo):new NumberToken(this.file,this.range,this.num,this.definitionInfo)}
toString(){
return`${this.num}`}
toJSON(){
return this.num}};
var BooleanToken=class BooleanToken extends LiteralToken{
constructor(e,t,n,r){
super(TokenType$1.Boolean,e,t,r);
this.bool=n}
get value(){
return this.bool}
clone(e){
return e?new BooleanToken(void 0,void 0,this.bool,this.definitionInfo):new BooleanToken(this.file,this.range,this.bool,this.definitionInfo)}
toString(){
return this.bool?`true`:`false`}
toJSON(){
return this.bool}};
var NullToken=class NullToken extends LiteralToken{
constructor(e,t,n){
super(TokenType$1.Null,e,t,n)}
clone(e){
return e?new NullToken(void 0,void 0,this.definitionInfo):new NullToken(this.file,this.range,this.definitionInfo)}
toString(){
return``}
toJSON(){
return null}};
var KeyValuePair=class{
constructor(e,t){
this.key=e;
this.value=t}};
var SequenceToken=class SequenceToken extends TemplateToken{
constructor(e,t,n){
super(TokenType$1.Sequence,e,t,n);
this.seq=[]}
get count(){
return this.seq.length}
get isScalar(){
return!1}
get isLiteral(){
return!1}
get isExpression(){
return!1}
add(e){
this.seq.push(e)}
get(e){
return this.seq[e]}
clone(e){
let t=e?new SequenceToken(void 0,void 0,this.definitionInfo):new SequenceToken(this.file,this.range,this.definitionInfo);
for(let n of this.seq)t.add(n.clone(e));
return t}
toJSON(){
return{type:TokenType$1.Sequence,seq:this.seq}}
*[Symbol.iterator](){
for(let e of this.seq)yield e}};
var MappingToken=class MappingToken extends TemplateToken{
constructor(e,t,n){
super(TokenType$1.Mapping,e,t,n);
this.map=[]}
get count(){
return this.map.length}
get isScalar(){
return!1}
get isLiteral(){
return!1}
get isExpression(){
return!1}
add(e,t){
this.map.push(new KeyValuePair(e,t))}
get(e){
return this.map[e]}
find(e){
return this.map.find(t=>t.key.toString()===e)?.value}
remove(e){
this.map.splice(e,1)}
clone(e){
let t=e?new MappingToken(void 0,void 0,this.definitionInfo):new MappingToken(this.file,this.range,this.definitionInfo);
for(let n of this.map)t.add(n.key.clone(e),n.value.clone(e));
return t}
toJSON(){
let e=[];
for(let t of this.map)e.push({Key:t.key,Value:t.value});
return{type:TokenType$1.Mapping,map:e}}
*[Symbol.iterator](){
for(let e of this.map)yield e}};
var Expr=class{};
var Literal=class extends Expr{
constructor(e,t){
super();
this.literal=e;
this.token=t}
accept(e){
return e.visitLiteral(this)}};
var Unary=class extends Expr{
constructor(e,t){
super();
this.operator=e;
this.expr=t}
accept(e){
return e.visitUnary(this)}};
var FunctionCall=class extends Expr{
constructor(e,t){
super();
this.functionName=e;
this.args=t}
accept(e){
return e.visitFunctionCall(this)}};
var Binary=class extends Expr{
constructor(e,t,n){
super();
this.left=e;
this.operator=t;
this.right=n}
accept(e){
return e.visitBinary(this)}};
var Logical=class extends Expr{
constructor(e,t){
super();
this.operator=e;
this.args=t}
accept(e){
return e.visitLogical(this)}};
var Grouping=class extends Expr{
constructor(e){
super();
this.group=e}
accept(e){
return e.visitGrouping(this)}};
var ContextAccess=class extends Expr{
constructor(e){
super();
this.name=e}
accept(e){
return e.visitContextAccess(this)}};
var IndexAccess=class extends Expr{
constructor(e,t){
super();
this.expr=e;
this.index=t}
accept(e){
return e.visitIndexAccess(this)}};
var Star=class extends Expr{
accept(){
throw Error(`Method not implemented.`)}};
var Kind;
(function(e){
e[e.String=0]=`String`;
e[e.Array=1]=`Array`;
e[e.Dictionary=2]=`Dictionary`;
e[e.Boolean=3]=`Boolean`;
e[e.Number=4]=`Number`;
e[e.CaseSensitiveDictionary=5]=`CaseSensitiveDictionary`;
e[e.Null=6]=`Null`})(Kind||={});
function kindStr(e){
switch(e){case Kind.Array:
return`Array`;case Kind.Boolean:
return`Boolean`;case Kind.Null:
return`Null`;case Kind.Number:
return`Number`;case Kind.Dictionary:
return`Object`;case Kind.String:
return`String`}
return`unknown`}
var Dictionary=class{
constructor(...e){
this.keys=[];
this.v=[];
this.indexMap={};
this.kind=Kind.Dictionary;
this.primitive=!1;
for(let t of e)this.add(t.key,t.value)}
coerceString(){
return kindStr(this.kind)}
number(){
return NaN}
add(e,t){
if(e.toLowerCase()in this.indexMap)return;
this.keys.push(e);
this.v.push(t);
this.indexMap[e.toLowerCase()]=this.v.length-1}
get(e){
let t=this.indexMap[e.toLowerCase()];
if(t===void 0)return;
return this.v[t]}
values(){
return this.v}
pairs(){
let e=[];
for(let t of this.keys)e.push({key:t,value:this.v[this.indexMap[t.toLowerCase()]]});
return e}};
var Array$1=class{
constructor(...e){
this.v=[];
this.kind=Kind.Array;
this.primitive=!1;
for(let t of e)this.add(t)}
coerceString(){
return kindStr(this.kind)}
number(){
return NaN}
add(e){
this.v.push(e)}
get(e){
return this.v[e]}
values(){
return this.v}};
var BooleanData=class{
constructor(e){
this.value=e;
this.kind=Kind.Boolean;
this.primitive=!0}
coerceString(){
if(this.value)return`true`;
return`false`}
number(){
if(this.value)return 1;
return 0}};
var Null=class{
constructor(){
this.kind=Kind.Null;
this.primitive=!0}
coerceString(){
return``}
number(){
return 0}};
var NumberData=class{
constructor(e){
this.value=e;
this.kind=Kind.Number;
this.primitive=!0}
coerceString(){
if(this.value===0)return`0`;
return(+this.value.toFixed(15)).toString()}
number(){
return this.value}};
var StringData=class{
constructor(e){
this.value=e;
this.kind=Kind.String;
this.primitive=!0}
coerceString(){
return this.value}
number(){
return Number(this.value)}};
function replacer(e,t){
if(t instanceof Null)return null;
if(t instanceof BooleanData)return t.value;
if(t instanceof NumberData)return t.number();
if(t instanceof StringData)return t.coerceString();
if(t instanceof Array$1)return t.values();
if(t instanceof Dictionary){
let e=t.pairs();
let n={};
for(let t of e)n[t.key]=t.value;
return n}
return t}
function reviver(e,t){
if(t===null)return new Null;
if(typeof t==`string`)return new StringData(t);
if(typeof t==`number`)return new NumberData(t);
if(typeof t==`boolean`)return new BooleanData(t);
if(Array.isArray(t))return new Array$1(...t);
if(typeof t==`object`)return new Dictionary(...Object.keys(t).map(e=>({key:e,value:t[e]})));
return t}
var TokenType;
(function(e){
e[e.UNKNOWN=0]=`UNKNOWN`;
e[e.LEFT_PAREN=1]=`LEFT_PAREN`;
e[e.RIGHT_PAREN=2]=`RIGHT_PAREN`;
e[e.LEFT_BRACKET=3]=`LEFT_BRACKET`;
e[e.RIGHT_BRACKET=4]=`RIGHT_BRACKET`;
e[e.COMMA=5]=`COMMA`;
e[e.DOT=6]=`DOT`;
e[e.BANG=7]=`BANG`;
e[e.BANG_EQUAL=8]=`BANG_EQUAL`;
e[e.EQUAL_EQUAL=9]=`EQUAL_EQUAL`;
e[e.GREATER=10]=`GREATER`;
e[e.GREATER_EQUAL=11]=`GREATER_EQUAL`;
e[e.LESS=12]=`LESS`;
e[e.LESS_EQUAL=13]=`LESS_EQUAL`;
e[e.AND=14]=`AND`;
e[e.OR=15]=`OR`;
e[e.STAR=16]=`STAR`;
e[e.NUMBER=17]=`NUMBER`;
e[e.STRING=18]=`STRING`;
e[e.IDENTIFIER=19]=`IDENTIFIER`;
e[e.TRUE=20]=`TRUE`;
e[e.FALSE=21]=`FALSE`;
e[e.NULL=22]=`NULL`;
e[e.EOF=23]=`EOF`})(TokenType||={});
function tokenString(e){
switch(e.type){case TokenType.EOF:
return`EOF`;case TokenType.NUMBER:
return e.lexeme;case TokenType.STRING:
return e.value.toString();default:
return e.lexeme}}
var Lexer=class{
constructor(e){
this.input=e;
this.start=0;
this.offset=0;
this.line=0;
this.lastLineOffset=0;
this.tokens=[]}
lex(){
if(this.input.length>21e3)throw Error(`ErrorExceededMaxLength`);
for(;!this.atEnd();){
this.start=this.offset;
let e=this.next();
switch(e){case`(`:
this.addToken(TokenType.LEFT_PAREN);
break;case`)`:
this.addToken(TokenType.RIGHT_PAREN);
break;case`[`:
this.addToken(TokenType.LEFT_BRACKET);
break;case`]`:
this.addToken(TokenType.RIGHT_BRACKET);
break;case`,`:
this.addToken(TokenType.COMMA);
break;case`.`:
this.previous()!=TokenType.IDENTIFIER&&this.previous()!=TokenType.RIGHT_BRACKET&&this.previous()!=TokenType.RIGHT_PAREN&&this.previous()!=TokenType.STAR?this.consumeNumber():this.addToken(TokenType.DOT);
break;case`-`:case`+`:
this.consumeNumber();
break;case`!`:
this.addToken(this.match(`=`)?TokenType.BANG_EQUAL:TokenType.BANG);
break;case`=`:
if(!this.match(`=`)){
this.consumeIdentifier();
break}
this.addToken(TokenType.EQUAL_EQUAL);
break;case`<`:
this.addToken(this.match(`=`)?TokenType.LESS_EQUAL:TokenType.LESS);
break;case`>`:
this.addToken(this.match(`=`)?TokenType.GREATER_EQUAL:TokenType.GREATER);
break;case`&`:
if(!this.match(`&`)){
this.consumeIdentifier();
break}
this.addToken(TokenType.AND);
break;case`|`:
if(!this.match(`|`)){
this.consumeIdentifier();
break}
this.addToken(TokenType.OR);
break;case`*`:
this.addToken(TokenType.STAR);
break;case` `:case`\r`:case`	`:
break;case`
`:
++this.line;
this.lastLineOffset=this.offset;
break;case`'`:
this.consumeString();
break;default:
switch(!0){case isDigit(e):
this.consumeNumber();
break;default:
this.consumeIdentifier()}}}
this.tokens.push({type:TokenType.EOF,lexeme:``,range:this.range()});
return{tokens:this.tokens}}
pos(){
return{line:this.line,column:this.start-this.lastLineOffset}}
endPos(){
return{line:this.line,column:this.offset-this.lastLineOffset}}
range(){
return{start:this.pos(),end:this.endPos()}}
atEnd(){
return this.offset>=this.input.length}
peek(){
if(this.atEnd())return`\0`;
return this.input[this.offset]}
peekNext(){
if(this.offset+1>=this.input.length)return`\0`;
return this.input[this.offset+1]}
previous(){
let e=this.tokens.length;
if(e==0)return TokenType.EOF;
return this.tokens[e-1].type}
next(){
return this.input[this.offset++]}
match(e){
if(this.atEnd())return!1;
if(this.input[this.offset]!==e)return!1;
this.offset++;
return!0}
addToken(e,t){
this.tokens.push({type:e,lexeme:this.input.substring(this.start,this.offset),range:this.range(),value:t})}
consumeNumber(){
for(;!this.atEnd()&&(!isBoundary(this.peek())||this.peek()==`.`);)this.next();
let e=this.input.substring(this.start,this.offset);
let t=new StringData(e).number();
if(isNaN(t))throw Error(`Unexpected symbol: '${e}'. Located at position ${this.start+1} within expression: ${this.input}`);
this.addToken(TokenType.NUMBER,t)}
consumeString(){
for(;(this.peek()!==`'`||this.peekNext()===`'`)&&!this.atEnd();){
this.peek()===`
`&&this.line++;
this.peek()===`'`&&this.peekNext()===`'`&&this.next();
this.next()}
if(this.atEnd())throw Error(`Unexpected symbol: '${this.input.substring(this.start)}'. Located at position ${this.start+1} within expression: ${this.input}`);
this.next();
let e=this.input.substring(this.start+1,this.offset-1);
e=e.replace(`''`,`'`);
this.addToken(TokenType.STRING,e)}
consumeIdentifier(){
for(;!this.atEnd()&&!isBoundary(this.peek());)this.next();
let e=TokenType.IDENTIFIER;
let t;
let n=this.input.substring(this.start,this.offset);
if(this.previous()!=TokenType.DOT)switch(n){case`true`:
e=TokenType.TRUE;
break;case`false`:
e=TokenType.FALSE;
break;case`null`:
e=TokenType.NULL;
break;case`NaN`:
e=TokenType.NUMBER;
t=NaN;
break;case`Infinity`:
e=TokenType.NUMBER;
t=1/0}
if(!isLegalIdentifier(n))throw Error(`Unexpected symbol: '${n}'. Located at position ${this.start+1} within expression: ${this.input}`);
this.addToken(e,t)}};
function isDigit(e){
return e>=`0`&&e<=`9`}
function isBoundary(e){
switch(e){case`(`:case`[`:case`)`:case`]`:case`,`:case`.`:case`!`:case`>`:case`<`:case`=`:case`&`:case`|`:
return!0}
return/\s/.test(e)}
function isLegalIdentifier(e){
if(e==``)return!1;
let t=e[0];
if(t>=`a`&&t<=`z`||t>=`A`&&t<=`Z`||t==`_`){
for(let t of e.substring(1).split(``))if(!(t>=`a`&&t<=`z`||t>=`A`&&t<=`Z`||t>=`0`&&t<=`9`||t==`_`||t==`-`))return!1;
return!0}
return!1}
var ErrorType;
(function(e){
e[e.ErrorUnexpectedSymbol=0]=`ErrorUnexpectedSymbol`;
e[e.ErrorUnrecognizedNamedValue=1]=`ErrorUnrecognizedNamedValue`;
e[e.ErrorUnexpectedEndOfExpression=2]=`ErrorUnexpectedEndOfExpression`;
e[e.ErrorExceededMaxDepth=3]=`ErrorExceededMaxDepth`;
e[e.ErrorExceededMaxLength=4]=`ErrorExceededMaxLength`;
e[e.ErrorTooFewParameters=5]=`ErrorTooFewParameters`;
e[e.ErrorTooManyParameters=6]=`ErrorTooManyParameters`;
e[e.ErrorEvenParameters=7]=`ErrorEvenParameters`;
e[e.ErrorUnrecognizedContext=8]=`ErrorUnrecognizedContext`;
e[e.ErrorUnrecognizedFunction=9]=`ErrorUnrecognizedFunction`})(ErrorType||={});
var ExpressionError=class extends Error{
constructor(e,t){
super(`${errorDescription(e)}: '${tokenString(t)}'`);
this.typ=e;
this.tok=t;
this.pos=this.tok.range.start}};
function errorDescription(e){
switch(e){case ErrorType.ErrorUnexpectedEndOfExpression:
return`Unexpected end of expression`;case ErrorType.ErrorUnexpectedSymbol:
return`Unexpected symbol`;case ErrorType.ErrorUnrecognizedNamedValue:
return`Unrecognized named-value`;case ErrorType.ErrorExceededMaxDepth:
return`Exceeded max expression depth 50`;case ErrorType.ErrorExceededMaxLength:
return`Exceeded max expression length 21000`;case ErrorType.ErrorTooFewParameters:
return`Too few parameters supplied`;case ErrorType.ErrorTooManyParameters:
return`Too many parameters supplied`;case ErrorType.ErrorEvenParameters:
return`Even number of parameters supplied, requires an odd number of parameters`;case ErrorType.ErrorUnrecognizedContext:
return`Unrecognized named-value`;case ErrorType.ErrorUnrecognizedFunction:
return`Unrecognized function`;default:
return`Unknown error`}}
var ExpressionEvaluationError=class extends Error{};
let caseFunc={name:`case`,description:"`case( pred1, val1, pred2, val2, ..., default )`\n\nEvaluates predicates in order and returns the value corresponding to the first predicate that evaluates to `true`. If no predicate matches, it returns the last argument as the default value.",minArgs:3,maxArgs:2**53-1,call:(...e)=>{
for(let t=0;t<e.length-1;t+=2){
let n=e[t];
if(n.kind!==Kind.Boolean)throw Error(`case predicate must evaluate to a boolean value`);
if(n.value)return e[t+1]}
return e[e.length-1]}};
function coerceTypes(e,t){
let n=e;
let r=t;
if(e.kind===t.kind)return[n,r];
switch(e.kind){case Kind.Number:
if(t.kind===Kind.String){
r=new NumberData(t.number());
return[n,r]}
break;case Kind.String:
if(t.kind===Kind.Number){
n=new NumberData(e.number());
return[n,r]}
break;case Kind.Null:case Kind.Boolean:
n=new NumberData(e.number());
return coerceTypes(n,r)}
switch(t.kind){case Kind.Null:case Kind.Boolean:
r=new NumberData(t.number());
return coerceTypes(n,r)}
return[n,r]}
function equals(e,t){
let[n,r]=coerceTypes(e,t);
if(n.kind!=r.kind)return!1;
switch(n.kind){case Kind.Null:
return!0;case Kind.Number:
{
let e=n.value;
let t=r.value;
if(isNaN(e)||isNaN(t))return!1;
return e==t}case Kind.String:
{
let e=n.value;
let t=r.value;
return toUpperSpecial(e)===toUpperSpecial(t)}case Kind.Boolean:
return n.value==r.value;case Kind.Dictionary:case Kind.Array:
return n===r}
return!1}
function toUpperSpecial(e){
let t=[];
let n=0;
let r=e.length;
let i=e.indexOf(`ı`);
for(;n<r;)if(n<i){
t.push(e.substring(n,i).toUpperCase());
n=i}else if(n==i){
t.push(e.substring(n,n+1));
n+=1;
i=e.indexOf(`ı`,n)}else{
t.push(e.substring(n).toUpperCase());
break}
return t.join(``)}
let contains={name:`contains`,description:"`contains( search, item )`\n\nReturns `true` if `search` contains `item`. If `search` is an array, this function returns `true` if the `item` is an element in the array. If `search` is a string, this function returns `true` if the `item` is a substring of `search`. This function is not case sensitive. Casts values to a string.",minArgs:2,maxArgs:2,call:(...e)=>{
let t=e[0];
let n=e[1];
if(t.primitive){
let e=t.coerceString();
if(n.primitive){
let t=n.coerceString();
return new BooleanData(e.toLowerCase().includes(t.toLowerCase()))}}else if(t.kind===Kind.Array){
let e=t;
if(e.values().length===0)return new BooleanData(!1);
for(let t of e.values())if(equals(n,t))return new BooleanData(!0)}
return new BooleanData(!1)}};
let endswith={name:`endsWith`,description:"`endsWith( searchString, searchValue )`\n\nReturns `true` if `searchString` ends with `searchValue`. This function is not case sensitive. Casts values to a string.",minArgs:2,maxArgs:2,call:(...e)=>{
let t=e[0];
if(!t.primitive)return new BooleanData(!1);
let n=e[1];
if(!n.primitive)return new BooleanData(!1);
let r=toUpperSpecial(t.coerceString());
let i=toUpperSpecial(n.coerceString());
return new BooleanData(r.endsWith(i))}};
let format={name:`format`,description:"`format( string, replaceValue0, replaceValue1, ..., replaceValueN)`\n\nReplaces values in the `string`, with the variable `replaceValueN`. Variables in the `string` are specified using the `{N}` syntax, where `N` is an integer. You must specify at least one `replaceValue` and `string`. There is no maximum for the number of variables (`replaceValueN`) you can use. Escape curly braces using double braces.",minArgs:1,maxArgs:255,call:(...e)=>{
let t=e[0].coerceString();
let n=[];
let r=0;
for(;r<t.length;){
let i=t.indexOf(`{`,r);
let a=t.indexOf(`}`,r);
if(i>=0&&(a<0||a>i)){
if(safeCharAt(t,i+1)===`{`){
n.push(t.substr(r,i-r+1));
r=i+2;
continue}
if(a>i+1){
let o=readArgIndex(t,i+1);
if(o.success){
if(1+o.result>e.length-1)throw Error(`The following format string references more arguments than were supplied: ${t}`);
i>r&&n.push(t.substr(r,i-r));
n.push(`${e[1+o.result].coerceString()}`);
r=a+1;
continue}}
throw Error(`The following format string is invalid: ${t}`)}else if(a>=0){
if(safeCharAt(t,a+1)===`}`){
n.push(t.substr(r,a-r+1));
r=a+2}else throw Error(`The following format string is invalid: ${t}`)}else{
n.push(t.substr(r));
break}}
return new StringData(n.join(``))}};
function safeCharAt(e,t){
if(e.length>t)return e[t];
return`\0`}
function readArgIndex(e,t){
let n=0;
for(;;){
let r=safeCharAt(e,t+n);
if(r>=`0`&&r<=`9`)n++;else break}
if(n<1)return{success:!1};
let r=t+n-1;
let i=parseInt(e.substr(t,n));
return{success:!isNaN(i),result:i,endIndex:r}}
let wellKnownFunctions={case:caseFunc,contains,endswith,format,fromjson:{name:`fromJson`,description:"`fromJSON(value)`\n\nReturns a JSON object or JSON data type for `value`. You can use this function to provide a JSON object as an evaluated expression or to convert environment variables from a string.",minArgs:1,maxArgs:1,call:(...e)=>{
let t=e[0].coerceString();
if(t.trim()===``)throw Error(`empty input`);
try{
return JSON.parse(t,reviver)}catch(e){
throw new ExpressionEvaluationError(`Error parsing JSON when evaluating fromJson`,{cause:e})}}},join:{name:`join`,description:"`join( array, optionalSeparator )`\n\nThe value for `array` can be an array or a string. All values in `array` are concatenated into a string. If you provide `optionalSeparator`, it is inserted between the concatenated values. Otherwise, the default separator `,` is used. Casts values to a string.",minArgs:1,maxArgs:2,call:(...e)=>{
if(e[0].primitive)return new StringData(e[0].coerceString());
if(e[0].kind===Kind.Array){
let t=`,`;
e.length>1&&e[1].primitive&&(t=e[1].coerceString());
return new StringData(e[0].values().map(e=>e.coerceString()).join(t))}
return new StringData(``)}},startswith:{name:`startsWith`,description:"`startsWith( searchString, searchValue )`\n\nReturns `true` when `searchString` starts with `searchValue`. This function is not case sensitive. Casts values to a string.",minArgs:2,maxArgs:2,call:(...e)=>{
let t=e[0];
if(!t.primitive)return new BooleanData(!1);
let n=e[1];
if(!n.primitive)return new BooleanData(!1);
let r=toUpperSpecial(t.coerceString());
let i=toUpperSpecial(n.coerceString());
return new BooleanData(r.startsWith(i))}},tojson:{name:`toJson`,description:"`toJSON(value)`\n\nReturns a pretty-print JSON representation of `value`. You can use this function to debug the information provided in contexts.",minArgs:1,maxArgs:1,call:(...e)=>new StringData(JSON.stringify(e[0],replacer,`  `))}};
function validateFunction(e,t,n){
let r=t.lexeme.toLowerCase();
let i;
i=wellKnownFunctions[r];
if(!i){
i=e.extensionFunctions.get(r);
if(!i){
if(!e.allowUnknownKeywords)throw new ExpressionError(ErrorType.ErrorUnrecognizedFunction,t);
return}}
if(n<i.minArgs)throw new ExpressionError(ErrorType.ErrorTooFewParameters,t);
if(n>i.maxArgs)throw new ExpressionError(ErrorType.ErrorTooManyParameters,t);
if(r===`case`&&n%2==0)throw new ExpressionError(ErrorType.ErrorEvenParameters,t)}
var Parser=class{
constructor(e,t,n){
this.tokens=e;
this.offset=0;
this.depth=0;
this.extContexts=new Map;
this.extFuncs=new Map;
for(let e of t)this.extContexts.set(e.toLowerCase(),!0);
for(let{name:e,func:t}of n.map(e=>({name:e.name,func:e})))this.extFuncs.set(e.toLowerCase(),t);
this.context={allowUnknownKeywords:!1,extensionContexts:this.extContexts,extensionFunctions:this.extFuncs}}
parse(){
let e;
if(this.atEnd())return e;
e=this.expression();
if(!this.atEnd())throw this.buildError(ErrorType.ErrorUnexpectedSymbol,this.peek());
return e}
expression(){
this.incrDepth();
try{
return this.logicalOr()}finally{
this.decrDepth()}}
logicalOr(){
let e=this.logicalAnd();
if(this.check(TokenType.OR)){
this.incrDepth();
try{
let t=new Logical(this.peek(),[e]);
e=t;
for(;this.match(TokenType.OR);){
let e=this.logicalAnd();
t.args.push(e)}}finally{
this.decrDepth()}}
return e}
logicalAnd(){
let e=this.equality();
if(this.check(TokenType.AND)){
this.incrDepth();
try{
let t=new Logical(this.peek(),[e]);
e=t;
for(;this.match(TokenType.AND);){
let e=this.equality();
t.args.push(e)}}finally{
this.decrDepth()}}
return e}
equality(){
let e=this.comparison();
for(;this.match(TokenType.BANG_EQUAL,TokenType.EQUAL_EQUAL);){
let t=this.previous();
let n=this.comparison();
e=new Binary(e,t,n)}
return e}
comparison(){
let e=this.unary();
for(;this.match(TokenType.GREATER,TokenType.GREATER_EQUAL,TokenType.LESS,TokenType.LESS_EQUAL);){
let t=this.previous();
let n=this.unary();
e=new Binary(e,t,n)}
return e}
unary(){
if(this.match(TokenType.BANG)){
this.incrDepth();
let e=this.previous();
let t=this.unary();
try{
return new Unary(e,t)}finally{
this.decrDepth()}}
return this.index()}
index(){
let e=this.call();
let t=0;
if(e instanceof Grouping||e instanceof FunctionCall||e instanceof ContextAccess){
let n=!0;
for(;n;)switch(!0){case this.match(TokenType.LEFT_BRACKET):
{
let n;
n=this.match(TokenType.STAR)?new Star:this.expression();
this.consume(TokenType.RIGHT_BRACKET,ErrorType.ErrorUnexpectedSymbol);
this.incrDepth();
t++;
e=new IndexAccess(e,n);
break}case this.match(TokenType.DOT):
this.incrDepth();
t++;
if(this.match(TokenType.IDENTIFIER)){
let t=this.previous();
e=new IndexAccess(e,new Literal(new StringData(t.lexeme),t))}else if(this.match(TokenType.STAR))e=new IndexAccess(e,new Star);else throw this.buildError(ErrorType.ErrorUnexpectedSymbol,this.peek());
break;default:
n=!1}}
for(let e=0;e<t;e++)this.decrDepth();
return e}
call(){
if(!this.check(TokenType.IDENTIFIER))return this.primary();
let e=this.next();
if(!this.match(TokenType.LEFT_PAREN)){
if(!this.extContexts.has(e.lexeme.toLowerCase()))throw this.buildError(ErrorType.ErrorUnrecognizedContext,e);
return new ContextAccess(e)}
let t=[];
for(;!this.match(TokenType.RIGHT_PAREN);){
let e=this.expression();
t.push(e);
this.check(TokenType.RIGHT_PAREN)||this.consume(TokenType.COMMA,ErrorType.ErrorUnexpectedSymbol)}
validateFunction(this.context,e,t.length);
return new FunctionCall(e,t)}
primary(){
switch(!0){case this.match(TokenType.FALSE):
return new Literal(new BooleanData(!1),this.previous());case this.match(TokenType.TRUE):
return new Literal(new BooleanData(!0),this.previous());case this.match(TokenType.NULL):
return new Literal(new Null,this.previous());case this.match(TokenType.NUMBER):
return new Literal(new NumberData(this.previous().value),this.previous());case this.match(TokenType.STRING):
return new Literal(new StringData(this.previous().value),this.previous());case this.match(TokenType.LEFT_PAREN):
{
let e=this.expression();
if(this.atEnd())throw this.buildError(ErrorType.ErrorUnexpectedEndOfExpression,this.previous());
this.consume(TokenType.RIGHT_PAREN,ErrorType.ErrorUnexpectedSymbol);
return new Grouping(e)}case this.atEnd():
throw this.buildError(ErrorType.ErrorUnexpectedEndOfExpression,this.previous())}
throw this.buildError(ErrorType.ErrorUnexpectedSymbol,this.peek())}
match(...e){
for(let t of e)if(this.check(t)){
this.next();
return!0}
return!1}
check(e){
if(this.atEnd())return!1;
return this.peek().type==e}
atEnd(){
return this.peek().type==TokenType.EOF}
next(){
this.atEnd()||this.offset++;
return this.previous()}
peek(){
return this.tokens[this.offset]}
previous(){
return this.tokens[this.offset-1]}
consume(e,t){
if(this.check(e)){
this.next();
return}
throw this.buildError(t,this.peek())}
incrDepth(){
this.depth++;
if(this.depth>50)throw this.buildError(ErrorType.ErrorExceededMaxDepth,this.peek())}
decrDepth(){
this.depth--}
buildError(e,t){
return new ExpressionError(e,t)}};
let ALLOWED_VALUES=`allowed-values`;
let BOOLEAN=`boolean`;
let BOOLEAN_DEFINITION=`boolean-definition`;
let BOOLEAN_DEFINITION_PROPERTIES=`boolean-definition-properties`;
let CONSTANT=`constant`;
let CONTEXT=`context`;
let DEFINITION=`definition`;
let DEFINITIONS=`definitions`;
let DESCRIPTION=`description`;
let IGNORE_CASE=`ignore-case`;
let INSERT_DIRECTIVE=`insert`;
let IS_EXPRESSION=`is-expression`;
let ITEM_TYPE=`item-type`;
let LOOSE_KEY_TYPE=`loose-key-type`;
let LOOSE_VALUE_TYPE=`loose-value-type`;
let MAPPING=`mapping`;
let MAPPING_DEFINITION=`mapping-definition`;
let MAPPING_DEFINITION_PROPERTIES=`mapping-definition-properties`;
let MAPPING_PROPERTY_VALUE=`mapping-property-value`;
let NON_EMPTY_STRING=`non-empty-string`;
let NULL=`null`;
let NULL_DEFINITION=`null-definition`;
let NULL_DEFINITION_PROPERTIES=`null-definition-properties`;
let NUMBER=`number`;
let NUMBER_DEFINITION=`number-definition`;
let NUMBER_DEFINITION_PROPERTIES=`number-definition-properties`;
let ONE_OF=`one-of`;
let ONE_OF_DEFINITION=`one-of-definition`;
let PROPERTY_VALUE=`property-value`;
let PROPERTIES=`properties`;
let REQUIRED=`required`;
let REQUIRE_NON_EMPTY=`require-non-empty`;
let SEQUENCE=`sequence`;
let SEQUENCE_DEFINITION=`sequence-definition`;
let SEQUENCE_DEFINITION_PROPERTIES=`sequence-definition-properties`;
let TYPE=`type`;
let SEQUENCE_OF_NON_EMPTY_STRING=`sequence-of-non-empty-string`;
let STRING=`string`;
let STRING_DEFINITION=`string-definition`;
let STRING_DEFINITION_PROPERTIES=`string-definition-properties`;
let TEMPLATE_SCHEMA=`template-schema`;
let VERSION=`version`;
function splitAllowedContext(e){
let t=/^([a-zA-Z0-9_]+)\(([0-9]+),([0-9]+|MAX)\)$/;
let n=[];
let r=[];
if(e.length>0)for(let i of e){
let e=i.match(t);
if(e){
let t=e[1];
let n=Number.parseInt(e[2]);
let i=e[3];
let a=i===`MAX`?2**53-1:Number.parseInt(i);
r.push({name:t,minArgs:n,maxArgs:a})}else n.push(i)}
return{namedContexts:n,functions:r}}
var ExpressionToken=class extends ScalarToken{
constructor(e,t,n,r,i){
super(e,t,n,i);
this.directive=r}
get isLiteral(){
return!1}
get isExpression(){
return!0}
static validateExpression(e,t){
let{namedContexts:n,functions:r}=splitAllowedContext(t);
new Parser(new Lexer(e).lex().tokens,n,r).parse()}};
var BasicExpressionToken=class BasicExpressionToken extends ExpressionToken{
constructor(e,t,n,r,i,a,o,s){
super(TokenType$1.BasicExpression,e,t,void 0,r);
this.expr=n;
this.source=a;
this.originalExpressions=i;
this.expressionRange=o;
this.blockScalarHeader=s}
get expression(){
return this.expr}
clone(e){
return e?new BasicExpressionToken(void 0,void 0,this.expr,this.definitionInfo,this.originalExpressions,this.source,this.expressionRange,this.blockScalarHeader):new BasicExpressionToken(this.file,this.range,this.expr,this.definitionInfo,this.originalExpressions,this.source,this.expressionRange,this.blockScalarHeader)}
toString(){
return`\${{ ${this.expr} }}`}
toDisplayString(){
return ScalarToken.trimDisplayString(this.toString())}
toJSON(){
return{type:TokenType$1.BasicExpression,expr:this.expr}}};
var InsertExpressionToken=class InsertExpressionToken extends ExpressionToken{
constructor(e,t,n){
super(TokenType$1.InsertExpression,e,t,INSERT_DIRECTIVE,n)}
clone(e){
return e?new InsertExpressionToken(void 0,void 0,this.definitionInfo):new InsertExpressionToken(this.file,this.range,this.definitionInfo)}
toString(){
return`\${{ ${INSERT_DIRECTIVE} }}`}
toDisplayString(){
return ScalarToken.trimDisplayString(this.toString())}
toJSON(){
return{type:TokenType$1.InsertExpression,expr:`insert`}}};
var JSONObjectReader=class{
constructor(e,t){
this._fileId=e;
let n=JSON.parse(t);
this._generator=this.getParseEvents(n,!0);
this._current=this._generator.next()}
allowLiteral(){
if(!this._current.done){
let e=this._current.value;
if(e.type===EventType.Literal){
this._current=this._generator.next();
return e.token}}}
allowSequenceStart(){
if(!this._current.done){
let e=this._current.value;
if(e.type===EventType.SequenceStart){
this._current=this._generator.next();
return e.token}}}
allowSequenceEnd(){
if(!this._current.done&&this._current.value.type===EventType.SequenceEnd){
this._current=this._generator.next();
return!0}
return!1}
allowMappingStart(){
if(!this._current.done){
let e=this._current.value;
if(e.type===EventType.MappingStart){
this._current=this._generator.next();
return e.token}}}
allowMappingEnd(){
if(!this._current.done&&this._current.value.type===EventType.MappingEnd){
this._current=this._generator.next();
return!0}
return!1}
validateEnd(){
if(!this._current.done&&this._current.value.type===EventType.DocumentEnd){
this._current=this._generator.next();
return}
throw Error(`Expected end of reader`)}
validateStart(){
if(!this._current.done&&this._current.value.type===EventType.DocumentStart){
this._current=this._generator.next();
return}
throw Error(`Expected start of reader`)}
*getParseEvents(e,t){
t&&(yield new ParseEvent(EventType.DocumentStart,void 0));
switch(typeof e){case`undefined`:
yield new ParseEvent(EventType.Literal,new NullToken(this._fileId,void 0,void 0));
break;case`boolean`:
yield new ParseEvent(EventType.Literal,new BooleanToken(this._fileId,void 0,e,void 0));
break;case`number`:
yield new ParseEvent(EventType.Literal,new NumberToken(this._fileId,void 0,e,void 0));
break;case`string`:
yield new ParseEvent(EventType.Literal,new StringToken(this._fileId,void 0,e,void 0));
break;case`object`:
if(e===null)yield new ParseEvent(EventType.Literal,new NullToken(this._fileId,void 0,void 0));else if(Array.isArray(e)){
yield new ParseEvent(EventType.SequenceStart,new SequenceToken(this._fileId,void 0,void 0));
for(let t of e)for(let e of this.getParseEvents(t))yield e;
yield new ParseEvent(EventType.SequenceEnd,void 0)}else{
yield new ParseEvent(EventType.MappingStart,new MappingToken(this._fileId,void 0,void 0));
for(let t of Object.keys(e)){
yield new ParseEvent(EventType.Literal,new StringToken(this._fileId,void 0,t,void 0));
for(let n of this.getParseEvents(e[t]))yield n}
yield new ParseEvent(EventType.MappingEnd,void 0)}
break;default:
throw Error(`Unexpected value type '${typeof e}' when reading object`)}
t&&(yield new ParseEvent(EventType.DocumentEnd,void 0))}};
var TemplateValidationError=class{
constructor(e,t,n,r){
this.rawMessage=e;
this.prefix=t;
this.code=n;
this.range=r}
get message(){
if(this.prefix)return`${this.prefix}: ${this.rawMessage}`;
return this.rawMessage}
toString(){
return this.message}};
var TemplateContext=class{
constructor(e,t,n){
this._fileIds={};
this._fileNames=[];
this.expressionFunctions=[];
this.expressionNamedContexts=[];
this.state={};
this.errors=e;
this.schema=t;
this.trace=n}
error(e,t,n){
let r=e;
let i=n||r?.range;
let a=this.getErrorPrefix(r?.file??e,r?.line,r?.col);
let s=new TemplateValidationError(t?.message??String(t),a,void 0,i);
this.errors.add(s);
this.trace.error(s.message)}
getFileId(e){
let t=e.toUpperCase();
let n=this._fileIds[t];
if(n===void 0){
n=this._fileNames.length+1;
this._fileIds[t]=n;
this._fileNames.push(e)}
return n}
getFileName(e){
return this._fileNames.length>=e?this._fileNames[e-1]:void 0}
getFileTable(){
return this._fileNames.slice()}
getErrorPrefix(e,t,n){
let r=e===void 0?void 0:this.getFileName(e);
if(r){
if(t!==void 0&&n!==void 0)return`${r} (Line: ${t}, Col: ${n})`;else return r}else if(t!==void 0&&n!==void 0)return`(Line: ${t}, Col: ${n})`;else return``}};
var TemplateValidationErrors=class{
constructor(e,t){
this._errors=[];
this._maxErrors=e??0;
this._maxMessageLength=t??0}
get count(){
return this._errors.length}
add(e){
for(let t of Array.isArray(e)?e:[e])if(this._maxErrors<=0||this._errors.length<this._maxErrors){
this._maxMessageLength>0&&t.message.length>this._maxMessageLength&&(t=new TemplateValidationError(t.message.substring(0,this._maxMessageLength)+`[...]`,t.prefix,t.code,t.range));
this._errors.push(t)}}
check(e){
if(this._errors.length<=0)return;
e||=`The template is not valid.`;
throw Error(`${e} ${this._errors.map(e=>e.message).join(`,`)}`)}
clear(){
this._errors=[]}
getErrors(){
return this._errors.slice()}};
var DefinitionInfo=class{
constructor(e,t){
this.isDefinitionInfo=!0;
let n=e?.isDefinitionInfo===!0?e:void 0;
this._schema=n===void 0?e:n._schema;
this.definition=typeof t==`string`?this._schema.getDefinition(t):t;
if(this.definition.readerContext.length>0){
this.allowedContext=[];
let e={};
for(let t of n?.allowedContext??[]){
this.allowedContext.push(t);
e[t.toUpperCase()]=!0}
for(let t of this.definition.readerContext){
let n=t.toUpperCase();
if(!e[n]){
this.allowedContext.push(t);
e[n]=!0}}}else this.allowedContext=n?.allowedContext??[]}
getScalarDefinitions(){
return this._schema.getScalarDefinitions(this.definition)}
getDefinitionsOfType(e){
return this._schema.getDefinitionsOfType(this.definition,e)}};
var DefinitionType;
(function(e){
e[e.Null=0]=`Null`;
e[e.Boolean=1]=`Boolean`;
e[e.Number=2]=`Number`;
e[e.String=3]=`String`;
e[e.Sequence=4]=`Sequence`;
e[e.Mapping=5]=`Mapping`;
e[e.OneOf=6]=`OneOf`;
e[e.AllowedValues=7]=`AllowedValues`})(DefinitionType||={});
function isLiteral(e){
return e.isLiteral}
function isString(e){
return isLiteral(e)&&e.templateTokenType===TokenType$1.String}
let WHITESPACE_PATTERN=/\s/;
let backgroundStepProperties=new Set([`background`,`wait`,`wait-all`,`cancel`]);
let backgroundStepOnlyProperties=new Set([`wait`,`wait-all`,`cancel`]);
function readTemplate(e,t,n,r){
let i=new TemplateReader(e,n,r);
let a;
try{
n.validateStart();
let r=new DefinitionInfo(e.schema,t);
a=i.readValue(r);
n.validateEnd()}catch(t){
e.error(r,t)}
return a}
var TemplateReader=class{
constructor(e,t,n){
this._context=e;
this._schema=e.schema;
this._objectReader=t;
this._fileId=n}
readValue(e){
let t=this._objectReader.allowLiteral();
if(t){
let n=this.parseScalar(t,e);
n=this.validate(n,e);
return n}
let n=this._objectReader.allowSequenceStart();
if(n){
let t=e.getDefinitionsOfType(DefinitionType.Sequence)[0];
if(t){
let r=new DefinitionInfo(e,t.itemType);
for(;!this._objectReader.allowSequenceEnd();){
let e=this.readValue(r);
n.add(e)}}else{
this._context.error(n,`A sequence was not expected`);
for(;!this._objectReader.allowSequenceEnd();)this.skipValue()}
n.definitionInfo=e;
return n}
let r=this._objectReader.allowMappingStart();
if(r){
let t=e.getDefinitionsOfType(DefinitionType.Mapping);
if(t.length>0){
if(t.length>1||Object.keys(t[0].properties).length>0||!t[0].looseKeyType)this.handleMappingWithWellKnownProperties(e,t,r);else{
let n=new DefinitionInfo(e,t[0].looseKeyType);
let i=new DefinitionInfo(e,t[0].looseValueType);
this.handleMappingWithAllLooseProperties(e,n,i,t[0],r)}}else{
this._context.error(r,`A mapping was not expected`);
for(;!this._objectReader.allowMappingEnd();){
this.skipValue();
this.skipValue()}}
r.definitionInfo||=e;
return r}
throw Error(`Expected a scalar value, a sequence, or a mapping`)}
handleMappingWithWellKnownProperties(e,t,n){
let r;
let i;
let a;
let o;
if(t[0].looseKeyType){
r=t[0].looseKeyType;
i=t[0].looseValueType}
let s={};
let c=!1;
let l;
for(;l=this._objectReader.allowLiteral();){
let u=this.parseScalar(l,e);
if(u.isExpression){
c=!0;
if(e.allowedContext.length>0){
let t=new DefinitionInfo(e,`any`);
n.add(u,this.readValue(t))}else{
this._context.error(u,`A template expression is not allowed in this context`);
this.skipValue()}
continue}
let d=u.templateTokenType===TokenType$1.String?u:new StringToken(u.file,u.range,u.toString(),u.definitionInfo);
if(d.value){
let e=d.value.toUpperCase();
if(s[e]){
this._context.error(d,`'${d.value}' is already defined`);
this.skipValue();
continue}
s[e]=!0}
let f=this._schema.matchPropertyAndFilter(t,d.value);
if(f){
if(!this.backgroundStepsEnabled()&&backgroundStepProperties.has(d.value)){
this._context.error(d,`Unexpected value '${d.value}'`);
this.skipValue();
continue}
let t=new DefinitionInfo(e,f.type);
d.definitionInfo=t;
f.description&&(d.description=f.description);
let r=this.readValue(t);
n.add(d,r);
continue}
if(r){
if(!a){
a=new DefinitionInfo(e,r);
o=new DefinitionInfo(e,i)}
this.validate(d,a);
d.definitionInfo=new DefinitionInfo(e,t[0].looseValueType);
let s=this.readValue(o);
n.add(d,s);
continue}
this._context.error(d,`Unexpected value '${d.value}'`);
this.skipValue()}
t.length===1&&(n.definitionInfo=new DefinitionInfo(e,t[0]));
if(t.length>1){
let e={};
for(let n of t)for(let t of Object.keys(n.properties))e[t]=(e[t]??0)+1;
let r=[];
for(let t of Object.keys(e))e[t]===1&&r.push(t);
let i=this.backgroundStepsEnabled()?r:r.filter(e=>!backgroundStepOnlyProperties.has(e));
this._context.error(n,`There's not enough info to determine what you meant. Add one of these properties: ${i.sort().join(`, `)}`)}else if(t.length===1&&!c)for(let e of Object.keys(t[0].properties))t[0].properties[e].required&&!s[e.toUpperCase()]&&this._context.error(n,`Required property is missing: ${e}`);
this.expectMappingEnd()}
handleMappingWithAllLooseProperties(e,t,n,r,i){
let a;
let o={};
let s;
for(;s=this._objectReader.allowLiteral();){
let c=this.parseScalar(s,e);
c.definitionInfo=t;
if(c.isExpression){
if(e.allowedContext.length>0){
a=this.readValue(n);
i.add(c,a)}else{
this._context.error(c,`A template expression is not allowed in this context`);
this.skipValue()}
continue}
let l=c.templateTokenType===TokenType$1.String?c:new StringToken(c.file,c.range,c.toString(),c.definitionInfo);
if(l.value){
let e=l.value.toUpperCase();
if(o[e]){
this._context.error(l,`'${l.value}' is already defined`);
this.skipValue();
continue}
o[e]=!0}
this.validate(l,t);
l.definitionInfo=new DefinitionInfo(e,r.looseValueType);
a=this.readValue(n);
i.add(l,a)}
this.expectMappingEnd()}
expectMappingEnd(){
if(!this._objectReader.allowMappingEnd())throw Error(`Expected mapping end`)}
skipValue(){
if(!this._objectReader.allowLiteral()){
if(this._objectReader.allowSequenceStart())for(;!this._objectReader.allowSequenceEnd();)this.skipValue();else if(this._objectReader.allowMappingStart())for(;!this._objectReader.allowMappingEnd();){
this.skipValue();
this.skipValue()}else throw Error(`Expected a scalar value, a sequence, or a mapping`)}}
validate(e,t){
switch(e.templateTokenType){case TokenType$1.Null:case TokenType$1.Boolean:case TokenType$1.Number:case TokenType$1.String:
{
let n=e;
let r=t.getScalarDefinitions();
let i;
if(i=r.find(e=>e.isMatch(n))){
e.definitionInfo=new DefinitionInfo(t,i);
return e}
if(n.templateTokenType!==TokenType$1.String){
let e=new StringToken(n.file,n.range,n.toString(),n.definitionInfo);
if(i=r.find(t=>t.isMatch(e))){
e.definitionInfo=new DefinitionInfo(t,i);
return e}}
this._context.error(n,`Unexpected value '${n.toString()}'`);
return e}case TokenType$1.BasicExpression:
t.allowedContext.length===0&&this._context.error(e,`A template expression is not allowed in this context`);
return e;default:
this._context.error(e,`Unexpected value '${e.toString()}'`);
return e}}
parseScalar(e,t){
if(!isString(e)||!e.value)return e;
let n=t.allowedContext;
let r=e.range===void 0||e.range.start.line===e.range.end.line;
let i=r?e.value:e.source??e.value;
let a=i.indexOf("${{");
if(a<0)return e;
let o=!1;
let s=[];
let c=0;
for(;c<i.length;)if(c===a){
a=c;
let l=-1;
let u=!1;
for(c+=3;c<i.length;c++)if(i[c]===`'`)u=!u;else if(!u&&i[c]===`}`&&i[c-1]===`}`){
l=c;
c++;
break}
if(l<a){
this._context.error(e,"The expression is not closed. An unescaped ${{ sequence was found, but the closing }} sequence was not found.");
return e}
let d=i.substr(a+3,l-a+1-3-2);
let f=e.range;
if(r){
let t=(e.source??i).indexOf("${{")-i.indexOf("${{");
f={start:{line:f.start.line,column:f.start.column+a+t},end:{line:f.end.line,column:f.start.column+l+1+t}}}else{
let e=i.substring(0,a);
let t=e.split(`
`).length;
let n=e.lastIndexOf(`
`);
let r=a-n;
let o=l-n+1;
f={start:{line:f.start.line+t,column:r},end:{line:f.start.line+t,column:o}}}
let p=this.parseIntoExpressionToken(f,d,n,e,t);
if(!p)o=!0;else{
if(p.directive&&(a!==0||c<i.length)){
this._context.error(e,`The directive '${p.directive}' is not allowed in this context. Directives are not supported for expressions that are embedded within a string. Directives are only supported when the entire value is an expression.`);
return e}
s.push(p)}
a=i.indexOf("${{",c)}else if(c<a){
this.addString(s,e.range,i.substr(c,a-c),e.definitionInfo);
c=a}else{
this.addString(s,e.range,i.substr(c),e.definitionInfo);
break}
if(o)return e;
if(s.length===1&&s[0].templateTokenType===TokenType$1.BasicExpression){
let t=s[0];
let n=this.getExpressionString(t.expression);
if(n!==void 0)return new StringToken(this._fileId,e.range,n,e.definitionInfo)}
if(s.length===1)return s[0];
let l=[];
let u=[];
let d=[];
let f=0;
for(let e of s)if(isString(e)){
let t=e.value.replace(/'/g,`''`).replace(/\{/g,`{{`).replace(/\}/g,`}}`);
l.push(t)}else{
l.push(`{${f}}`);
f++;
let t=e;
u.push(`, `);
u.push(t.expression);
d.push(t)}
return new BasicExpressionToken(this._fileId,e.range,`format('${l.join(``)}'${u.join(``)})`,t,d,i,void 0,e.blockScalarHeader)}
parseIntoExpressionToken(e,t,n,r,i){
let a=this.parseExpression(e,r,t,n,i);
if(a.error){
this._context.error(r,a.error,e);
return}
return a.expression}
parseExpression(e,t,n,r,i){
let a=n.trim();
if(!a)return{error:Error(`An expression was expected`)};
let o=this.matchDirective(a,INSERT_DIRECTIVE,0);
if(o.isMatch)return{expression:new InsertExpressionToken(this._fileId,e,i)};else if(o.error)return{error:o.error};
try{
ExpressionToken.validateExpression(a,r)}catch(e){
return{error:e}}
let s=n.length-n.trimStart().length;
let c=n.length-n.trimEnd().length;
let l={start:{...e.start,column:e.start.column+3+s},end:{...e.end,column:e.end.column-2-c}};
return{expression:new BasicExpressionToken(this._fileId,e,a,i,void 0,t.source,l,t.blockScalarHeader),error:void 0}}
addString(e,t,n,r){
if(e.length>0&&e[e.length-1].templateTokenType===TokenType$1.String){
let i=e[e.length-1];
e[e.length-1]=new StringToken(this._fileId,t,`${i.value}${n}`,r)}else e.push(new StringToken(this._fileId,t,n,r))}
matchDirective(e,t,n){
let r=[];
if(e.startsWith(t)&&(e.length===t.length||WHITESPACE_PATTERN.test(e[t.length]))){
let i=t.length;
let a=!1;
let o=0;
for(let t=i;t<e.length;t++){
let n=e[t];
if(WHITESPACE_PATTERN.test(n)&&!a&&o==0){
i<1&&r.push(e.substr(i,t-i));
i=t+1}else n===`'`?a=!a:n===`(`&&!a?o++:n===`)`&&!a&&o--}
i<e.length&&r.push(e.substr(i));
if(n!=r.length)return{isMatch:!1,parameters:[],error:Error(`Exactly ${n} parameter(s) were expected following the directive '${t}'. Actual parameter count: ${r.length}`)};
return{isMatch:!0,parameters:r}}
return{isMatch:!1,parameters:r}}
getExpressionString(e){
let t=[];
let n=!1;
for(let r=0;r<e.length;r++){
let i=e[r];
if(i===`'`){
n=!n;
n&&r!==0&&t.push(i)}else if(n)t.push(i);else return}
return t.join(``)}
backgroundStepsEnabled(){
return this._context.state.featureFlags?.isEnabled(`allowBackgroundSteps`)??!1}};
var NoOperationTraceWriter=class{
error(){}
info(){}
verbose(){}};
var Definition=class{
constructor(e,t){
this.readerContext=[];
this.evaluatorContext=[];
this.key=e;
if(t)for(let e=0;e<t.count;)switch(t.get(e).key.assertString(`${DEFINITION} key`).value){case CONTEXT:
{
let n=t.get(e).value.assertSequence(`${DEFINITION} ${CONTEXT}`);
t.remove(e);
let r={};
let i={};
for(let e of n){
let t=e.assertString(`${CONTEXT} item`).value;
let n=t.toUpperCase();
if(r[n])throw Error(`Duplicate context item '${t}'`);
r[n]=!0;
this.readerContext.push(t);
let a=t.indexOf(`(`);
let o=a>0?t.substr(0,a+1)+`)`:t;
let s=o.toUpperCase();
if(i[s])throw Error(`Duplicate context item '${o}'`);
i[s]=!0;
this.evaluatorContext.push(o)}
break}case DESCRIPTION:
{
let n=t.get(e).value;
this.description=n.assertString(DESCRIPTION).value;
t.remove(e);
break}default:
e++}}};
var ScalarDefinition=class extends Definition{
constructor(e,t){
super(e,t)}};
var BooleanDefinition=class extends ScalarDefinition{
constructor(e,t){
super(e,t);
if(t)for(let e of t){
let t=e.key.assertString(`${DEFINITION} key`);
switch(t.value){case BOOLEAN:
{
let t=e.value.assertMapping(`${DEFINITION} ${BOOLEAN}`);
for(let e of t){
let t=e.key.assertString(`${DEFINITION} ${BOOLEAN} key`);
t.value;
t.assertUnexpectedValue(`${DEFINITION} ${BOOLEAN} key`)}
break}default:
t.assertUnexpectedValue(`${DEFINITION} key`)}}}
get definitionType(){
return DefinitionType.Boolean}
isMatch(e){
return e.templateTokenType===TokenType$1.Boolean}
validate(){}};
var PropertyDefinition=class{
constructor(e){
this.type=``;
this.required=!1;
if(e.templateTokenType===TokenType$1.String)this.type=e.value;else{
let t=e.assertMapping(MAPPING_PROPERTY_VALUE);
for(let e of t){
let t=e.key.assertString(`${MAPPING_PROPERTY_VALUE} key`);
switch(t.value){case TYPE:
this.type=e.value.assertString(`${MAPPING_PROPERTY_VALUE} ${TYPE}`).value;
break;case REQUIRED:
this.required=e.value.assertBoolean(`${MAPPING_PROPERTY_VALUE} ${REQUIRED}`).value;
break;case DESCRIPTION:
this.description=e.value.assertString(`${MAPPING_PROPERTY_VALUE} ${DESCRIPTION}`).value;
break;default:
t.assertUnexpectedValue(`${MAPPING_PROPERTY_VALUE} key`)}}}}};
var MappingDefinition=class extends Definition{
constructor(e,t){
super(e,t);
this.properties={};
this.looseKeyType=``;
this.looseValueType=``;
if(t)for(let e of t){
let t=e.key.assertString(`${DEFINITION} key`);
switch(t.value){case MAPPING:
{
let t=e.value.assertMapping(`${DEFINITION} ${MAPPING}`);
for(let e of t){
let t=e.key.assertString(`${DEFINITION} ${MAPPING} key`);
switch(t.value){case PROPERTIES:
{
let t=e.value.assertMapping(`${DEFINITION} ${MAPPING} ${PROPERTIES}`);
for(let e of t){
let t=e.key.assertString(`${DEFINITION} ${MAPPING} ${PROPERTIES} key`);
this.properties[t.value]=new PropertyDefinition(e.value)}
break}case LOOSE_KEY_TYPE:
{
let t=e.value.assertString(`${DEFINITION} ${MAPPING} ${LOOSE_KEY_TYPE}`);
this.looseKeyType=t.value;
break}case LOOSE_VALUE_TYPE:
{
let t=e.value.assertString(`${DEFINITION} ${MAPPING} ${LOOSE_VALUE_TYPE}`);
this.looseValueType=t.value;
break}default:
t.assertUnexpectedValue(`${DEFINITION} ${MAPPING} key`)}}
break}default:
t.assertUnexpectedValue(`${DEFINITION} key`)}}}
get definitionType(){
return DefinitionType.Mapping}
validate(e,t){
if(this.looseKeyType){
e.getDefinition(this.looseKeyType);
if(this.looseValueType)e.getDefinition(this.looseValueType);else throw Error(`Property '${LOOSE_KEY_TYPE}' is defined but '${LOOSE_VALUE_TYPE}' is not defined on '${t}'`)}else if(this.looseValueType)throw Error(`Property '${LOOSE_VALUE_TYPE}' is defined but '${LOOSE_KEY_TYPE}' is not defined on '${t}'`);
for(let n of Object.keys(this.properties)){
let r=this.properties[n];
if(!r.type)throw Error(`Type not specified for the property '${n}' on '${t}'`);
e.getDefinition(r.type)}}};
var NullDefinition=class extends ScalarDefinition{
constructor(e,t){
super(e,t);
if(t)for(let e of t){
let t=e.key.assertString(`${DEFINITION} key`);
switch(t.value){case NULL:
{
let t=e.value.assertMapping(`${DEFINITION} ${NULL}`);
for(let e of t){
let t=e.key.assertString(`${DEFINITION} ${NULL} key`);
t.value;
t.assertUnexpectedValue(`${DEFINITION} ${NULL} key`)}
break}default:
t.assertUnexpectedValue(`${DEFINITION} key`)}}}
get definitionType(){
return DefinitionType.Null}
isMatch(e){
return e.templateTokenType===TokenType$1.Null}
validate(){}};
var NumberDefinition=class extends ScalarDefinition{
constructor(e,t){
super(e,t);
if(t)for(let e of t){
let t=e.key.assertString(`${DEFINITION} key`);
switch(t.value){case NUMBER:
{
let t=e.value.assertMapping(`${DEFINITION} ${NUMBER}`);
for(let e of t){
let t=e.key.assertString(`${DEFINITION} ${NUMBER} key`);
t.value;
t.assertUnexpectedValue(`${DEFINITION} ${NUMBER} key`)}
break}default:
t.assertUnexpectedValue(`${DEFINITION} key`)}}}
get definitionType(){
return DefinitionType.Number}
isMatch(e){
return e.templateTokenType===TokenType$1.Number}
validate(){}};
var OneOfDefinition=class extends Definition{
constructor(e,t){
super(e,t);
this.oneOf=[];
this.oneOfPrefix=[];
if(t)for(let e of t){
let t=e.key.assertString(`${DEFINITION} key`);
switch(t.value){case ONE_OF:
{
let t=e.value.assertSequence(`${DEFINITION} ${ONE_OF}`);
for(let e of t){
let t=e.assertString(`${DEFINITION} ${ONE_OF} item`);
this.oneOf.push(t.value)}
break}case ALLOWED_VALUES:
{
let t=e.value.assertSequence(`${DEFINITION} ${ALLOWED_VALUES}`);
for(let e of t){
let t=e.assertString(`${DEFINITION} ${ONE_OF} item`);
this.oneOf.push(this.key+`-`+t.value)}
break}default:
t.assertUnexpectedValue(`${DEFINITION} key`)}}}
get definitionType(){
return DefinitionType.OneOf}
validate(e,t){
if(this.oneOf.length===0)throw Error(`'${t}' does not contain any references`);
let n=!1;
let r=[];
let i;
let a;
let o;
let s;
let c;
let l=[];
let u={};
for(let d of this.oneOf){
if(u[d])throw Error(`'${t}' contains duplicate nested type '${d}'`);
u[d]=!0;
let f=e.getDefinition(d);
if(f.readerContext.length>0)throw Error(`'${t}' is a one-of definition and references another definition that defines context. This is currently not supported.`);
switch(f.definitionType){case DefinitionType.Mapping:
{
let e=f;
r.push(e);
e.looseKeyType&&(n=!0);
break}case DefinitionType.Sequence:
if(a)throw Error(`'${t}' refers to more than one definition of type '${SEQUENCE}'`);
a=f;
break;case DefinitionType.Null:
if(o)throw Error(`'${t}' refers to more than one definition of type '${NULL}'`);
o=f;
break;case DefinitionType.Boolean:
if(s)throw Error(`'${t}' refers to more than one definition of type '${BOOLEAN}'`);
s=f;
break;case DefinitionType.Number:
if(c)throw Error(`'${t}' refers to more than one definition of type '${NUMBER}'`);
c=f;
break;case DefinitionType.String:
{
let e=f;
if(l.length>0&&(!l[0].constant||!e.constant))throw Error(`'${t}' refers to more than one 'scalar', but some do not set '${CONSTANT}'`);
l.push(e);
break}case DefinitionType.OneOf:
if(i)throw Error(`'${t}' contains multiple allowed-values definitions`);
i=f;
break;default:
throw Error(`'${t}' refers to a definition with type '${f.definitionType}'`)}}
if(r.length>1){
if(n)throw Error(`'${t}' refers to two mappings and at least one sets '${LOOSE_KEY_TYPE}'. This is not currently supported.`);
let e={};
for(let n of r)for(let r of Object.keys(n.properties)){
let i=n.properties[r];
let a=e[r];
if(a){
if(a.type===i.type)continue;
throw Error(`'${t}' contains two mappings with the same property, but each refers to a different type. All matching properties must refer to the same type.`)}else e[r]=i}}}};
var SequenceDefinition=class extends Definition{
constructor(e,t){
super(e,t);
this.itemType=``;
if(t)for(let e of t){
let t=e.key.assertString(`${DEFINITION} key`);
switch(t.value){case SEQUENCE:
{
let t=e.value.assertMapping(`${DEFINITION} ${SEQUENCE}`);
for(let e of t){
let t=e.key.assertString(`${DEFINITION} ${SEQUENCE} key`);
switch(t.value){case ITEM_TYPE:
{
let t=e.value.assertString(`${DEFINITION} ${SEQUENCE} ${ITEM_TYPE}`);
this.itemType=t.value;
break}default:
t.assertUnexpectedValue(`${DEFINITION} ${SEQUENCE} key`)}}
break}default:
t.assertUnexpectedValue(`${DEFINITION} key`)}}}
get definitionType(){
return DefinitionType.Sequence}
validate(e,t){
if(!this.itemType)throw Error(`'${t}' does not defined '${ITEM_TYPE}'`);
e.getDefinition(this.itemType)}};
var StringDefinition=class extends ScalarDefinition{
constructor(e,t){
super(e,t);
this.constant=``;
this.ignoreCase=!1;
this.requireNonEmpty=!1;
this.isExpression=!1;
if(t)for(let e of t){
let t=e.key.assertString(`${DEFINITION} key`);
switch(t.value){case STRING:
{
let t=e.value.assertMapping(`${DEFINITION} ${STRING}`);
for(let e of t){
let t=e.key.assertString(`${DEFINITION} ${STRING} key`);
switch(t.value){case CONSTANT:
{
let t=e.value.assertString(`${DEFINITION} ${STRING} ${CONSTANT}`);
this.constant=t.value;
break}case IGNORE_CASE:
{
let t=e.value.assertBoolean(`${DEFINITION} ${STRING} ${IGNORE_CASE}`);
this.ignoreCase=t.value;
break}case REQUIRE_NON_EMPTY:
{
let t=e.value.assertBoolean(`${DEFINITION} ${STRING} ${REQUIRE_NON_EMPTY}`);
this.requireNonEmpty=t.value;
break}case IS_EXPRESSION:
{
let t=e.value.assertBoolean(`${DEFINITION} ${STRING} ${IS_EXPRESSION}`);
this.isExpression=t.value;
break}default:
t.assertUnexpectedValue(`${DEFINITION} ${STRING} key`)}}
break}default:
t.assertUnexpectedValue(`${DEFINITION} key`)}}}
get definitionType(){
return DefinitionType.String}
isMatch(e){
if(e.templateTokenType===TokenType$1.String){
let t=e.value;
if(this.constant)return this.ignoreCase?this.constant.toUpperCase()===t.toUpperCase():this.constant===t;else if(this.requireNonEmpty)return!!t;else return!0}
return!1}
validate(){
if(this.constant&&this.requireNonEmpty)throw Error(`Properties '${CONSTANT}' and '${REQUIRE_NON_EMPTY}' cannot both be set`)}};
var TemplateSchema=class TemplateSchema{
constructor(e){
this.definitions={};
this.version=``;
this.definitions[NULL]=new NullDefinition(NULL);
this.definitions[BOOLEAN]=new BooleanDefinition(BOOLEAN);
this.definitions[NUMBER]=new NumberDefinition(NUMBER);
this.definitions[STRING]=new StringDefinition(STRING);
let t=new SequenceDefinition(SEQUENCE);
t.itemType=`any`;
this.definitions[t.key]=t;
let n=new MappingDefinition(MAPPING);
n.looseKeyType=STRING;
n.looseValueType=`any`;
this.definitions[n.key]=n;
let r=new OneOfDefinition(`any`);
r.oneOf.push(NULL);
r.oneOf.push(BOOLEAN);
r.oneOf.push(NUMBER);
r.oneOf.push(STRING);
r.oneOf.push(SEQUENCE);
r.oneOf.push(MAPPING);
this.definitions[r.key]=r;
if(e)for(let t of e){
let e=t.key.assertString(`${TEMPLATE_SCHEMA} key`);
switch(e.value){case VERSION:
this.version=t.value.assertString(`${TEMPLATE_SCHEMA} ${VERSION}`).value;
break;case DEFINITIONS:
{
let e=t.value.assertMapping(`${TEMPLATE_SCHEMA} ${DEFINITIONS}`);
for(let t of e){
let e=t.key.assertString(`${TEMPLATE_SCHEMA} ${DEFINITIONS} key`);
let n=t.value.assertMapping(`${TEMPLATE_SCHEMA} ${DEFINITIONS} value`);
let r;
for(let i of n){
let a=i.key.assertString(`${DEFINITION} key`);
let o=t.value;
switch(a.value){case NULL:
r=new NullDefinition(e.value,n);
break;case BOOLEAN:
r=new BooleanDefinition(e.value,n);
break;case NUMBER:
r=new NumberDefinition(e.value,n);
break;case STRING:
r=new StringDefinition(e.value,n);
break;case SEQUENCE:
r=new SequenceDefinition(e.value,n);
break;case MAPPING:
r=new MappingDefinition(e.value,n);
break;case ONE_OF:
r=new OneOfDefinition(e.value,n);
break;case ALLOWED_VALUES:
for(let t of o)if(t.value.templateTokenType===TokenType$1.Sequence){
let n=t.value;
for(let t of n)if(t.templateTokenType===TokenType$1.String){
let n=t;
let r=e.value+`-`+n.value;
let i=new StringDefinition(r);
i.constant=n.toDisplayString();
this.definitions[r]=i}}
r=new OneOfDefinition(e.value,n);
break;case CONTEXT:case DESCRIPTION:
continue;default:
a.assertUnexpectedValue(`${DEFINITION} mapping key`)}
break}
if(!r)throw Error(`Not enough information to construct definition '${e.value}'`);
this.definitions[e.value]=r}
break}default:
e.assertUnexpectedValue(`${TEMPLATE_SCHEMA} key`)}}}
getDefinition(e){
let t=this.definitions[e];
if(t)return t;
throw Error(`Schema definition '${e}' not found`)}
getScalarDefinitions(e){
let t=[];
switch(e.definitionType){case DefinitionType.Null:case DefinitionType.Boolean:case DefinitionType.Number:case DefinitionType.String:
t.push(e);
break;case DefinitionType.OneOf:
{
let n=e;
for(let e of n.oneOf){
let n=this.getDefinition(e);
t.push(...this.getScalarDefinitions(n))}
break}}
return t}
getDefinitionsOfType(e,t){
let n=[];
if(e.definitionType===t)n.push(e);else if(e.definitionType===DefinitionType.OneOf){
let r=e;
for(let e of r.oneOf){
let r=this.getDefinition(e);
r.definitionType===t&&n.push(r)}}
return n}
matchPropertyAndFilter(e,t){
let n;
let r=!1;
for(let i of e){
let e=i.properties[t];
e?n=e:r=!0}
if(n&&r)for(let n=0;n<e.length;)e[n].properties[t]?n++:e.splice(n,1);
return n}
validate(){
let e={};
for(let t of Object.keys(this.definitions)){
if(!t.match(TemplateSchema._definitionNamePattern))throw Error(`Invalid definition name '${t}'`);
let n=this.definitions[t];
n.definitionType===DefinitionType.OneOf?e[t]=n:n.validate(this,t)}
for(let t of Object.keys(e))e[t].validate(this,t)}
static load(e){
let t=new TemplateContext(new TemplateValidationErrors(10,500),TemplateSchema.getInternalSchema(),new NoOperationTraceWriter);
let n=readTemplate(t,TEMPLATE_SCHEMA,e,void 0);
t.errors.check();
let r=n.assertMapping(TEMPLATE_SCHEMA);
let i=new TemplateSchema(r);
i.validate();
return i}
static getInternalSchema(){
if(TemplateSchema._internalSchema===void 0){
let e=new TemplateSchema;
let t=new MappingDefinition(TEMPLATE_SCHEMA);
t.properties[VERSION]=new PropertyDefinition(new StringToken(void 0,void 0,NON_EMPTY_STRING,void 0));
t.properties[DEFINITIONS]=new PropertyDefinition(new StringToken(void 0,void 0,DEFINITIONS,void 0));
e.definitions[t.key]=t;
t=new MappingDefinition(DEFINITIONS);
t.looseKeyType=NON_EMPTY_STRING;
t.looseValueType=DEFINITION;
e.definitions[t.key]=t;
let n=new OneOfDefinition(DEFINITION);
n.oneOf.push(NULL_DEFINITION);
n.oneOf.push(BOOLEAN_DEFINITION);
n.oneOf.push(NUMBER_DEFINITION);
n.oneOf.push(STRING_DEFINITION);
n.oneOf.push(SEQUENCE_DEFINITION);
n.oneOf.push(MAPPING_DEFINITION);
n.oneOf.push(ONE_OF_DEFINITION);
e.definitions[n.key]=n;
t=new MappingDefinition(NULL_DEFINITION);
t.properties[DESCRIPTION]=new PropertyDefinition(new StringToken(void 0,void 0,STRING,void 0));
t.properties[CONTEXT]=new PropertyDefinition(new StringToken(void 0,void 0,SEQUENCE_OF_NON_EMPTY_STRING,void 0));
t.properties[NULL]=new PropertyDefinition(new StringToken(void 0,void 0,NULL_DEFINITION_PROPERTIES,void 0));
e.definitions[t.key]=t;
t=new MappingDefinition(NULL_DEFINITION_PROPERTIES);
e.definitions[t.key]=t;
t=new MappingDefinition(BOOLEAN_DEFINITION);
t.properties[DESCRIPTION]=new PropertyDefinition(new StringToken(void 0,void 0,STRING,void 0));
t.properties[CONTEXT]=new PropertyDefinition(new StringToken(void 0,void 0,SEQUENCE_OF_NON_EMPTY_STRING,void 0));
t.properties[BOOLEAN]=new PropertyDefinition(new StringToken(void 0,void 0,BOOLEAN_DEFINITION_PROPERTIES,void 0));
e.definitions[t.key]=t;
t=new MappingDefinition(BOOLEAN_DEFINITION_PROPERTIES);
e.definitions[t.key]=t;
t=new MappingDefinition(NUMBER_DEFINITION);
t.properties[DESCRIPTION]=new PropertyDefinition(new StringToken(void 0,void 0,STRING,void 0));
t.properties[CONTEXT]=new PropertyDefinition(new StringToken(void 0,void 0,SEQUENCE_OF_NON_EMPTY_STRING,void 0));
t.properties[NUMBER]=new PropertyDefinition(new StringToken(void 0,void 0,NUMBER_DEFINITION_PROPERTIES,void 0));
e.definitions[t.key]=t;
t=new MappingDefinition(NUMBER_DEFINITION_PROPERTIES);
e.definitions[t.key]=t;
t=new MappingDefinition(STRING_DEFINITION);
t.properties[DESCRIPTION]=new PropertyDefinition(new StringToken(void 0,void 0,STRING,void 0));
t.properties[CONTEXT]=new PropertyDefinition(new StringToken(void 0,void 0,SEQUENCE_OF_NON_EMPTY_STRING,void 0));
t.properties[STRING]=new PropertyDefinition(new StringToken(void 0,void 0,STRING_DEFINITION_PROPERTIES,void 0));
e.definitions[t.key]=t;
t=new MappingDefinition(STRING_DEFINITION_PROPERTIES);
t.properties[CONSTANT]=new PropertyDefinition(new StringToken(void 0,void 0,NON_EMPTY_STRING,void 0));
t.properties[IGNORE_CASE]=new PropertyDefinition(new StringToken(void 0,void 0,BOOLEAN,void 0));
t.properties[REQUIRE_NON_EMPTY]=new PropertyDefinition(new StringToken(void 0,void 0,BOOLEAN,void 0));
t.properties[IS_EXPRESSION]=new PropertyDefinition(new StringToken(void 0,void 0,BOOLEAN,void 0));
e.definitions[t.key]=t;
t=new MappingDefinition(SEQUENCE_DEFINITION);
t.properties[DESCRIPTION]=new PropertyDefinition(new StringToken(void 0,void 0,STRING,void 0));
t.properties[CONTEXT]=new PropertyDefinition(new StringToken(void 0,void 0,SEQUENCE_OF_NON_EMPTY_STRING,void 0));
t.properties[SEQUENCE]=new PropertyDefinition(new StringToken(void 0,void 0,SEQUENCE_DEFINITION_PROPERTIES,void 0));
e.definitions[t.key]=t;
t=new MappingDefinition(SEQUENCE_DEFINITION_PROPERTIES);
t.properties[ITEM_TYPE]=new PropertyDefinition(new StringToken(void 0,void 0,NON_EMPTY_STRING,void 0));
e.definitions[t.key]=t;
t=new MappingDefinition(MAPPING_DEFINITION);
t.properties[DESCRIPTION]=new PropertyDefinition(new StringToken(void 0,void 0,STRING,void 0));
t.properties[CONTEXT]=new PropertyDefinition(new StringToken(void 0,void 0,SEQUENCE_OF_NON_EMPTY_STRING,void 0));
t.properties[MAPPING]=new PropertyDefinition(new StringToken(void 0,void 0,MAPPING_DEFINITION_PROPERTIES,void 0));
e.definitions[t.key]=t;
t=new MappingDefinition(MAPPING_DEFINITION_PROPERTIES);
t.properties[PROPERTIES]=new PropertyDefinition(new StringToken(void 0,void 0,PROPERTIES,void 0));
t.properties[LOOSE_KEY_TYPE]=new PropertyDefinition(new StringToken(void 0,void 0,NON_EMPTY_STRING,void 0));
t.properties[LOOSE_VALUE_TYPE]=new PropertyDefinition(new StringToken(void 0,void 0,NON_EMPTY_STRING,void 0));
e.definitions[t.key]=t;
t=new MappingDefinition(PROPERTIES);
t.looseKeyType=NON_EMPTY_STRING;
t.looseValueType=PROPERTY_VALUE;
e.definitions[t.key]=t;
n=new OneOfDefinition(PROPERTY_VALUE);
n.oneOf.push(NON_EMPTY_STRING);
n.oneOf.push(MAPPING_PROPERTY_VALUE);
e.definitions[n.key]=n;
t=new MappingDefinition(MAPPING_PROPERTY_VALUE);
t.properties[TYPE]=new PropertyDefinition(new StringToken(void 0,void 0,NON_EMPTY_STRING,void 0));
t.properties[REQUIRED]=new PropertyDefinition(new StringToken(void 0,void 0,BOOLEAN,void 0));
t.properties[DESCRIPTION]=new PropertyDefinition(new StringToken(void 0,void 0,STRING,void 0));
e.definitions[t.key]=t;
t=new MappingDefinition(ONE_OF_DEFINITION);
t.properties[DESCRIPTION]=new PropertyDefinition(new StringToken(void 0,void 0,STRING,void 0));
t.properties[CONTEXT]=new PropertyDefinition(new StringToken(void 0,void 0,SEQUENCE_OF_NON_EMPTY_STRING,void 0));
t.properties[ONE_OF]=new PropertyDefinition(new StringToken(void 0,void 0,SEQUENCE_OF_NON_EMPTY_STRING,void 0));
t.properties[ALLOWED_VALUES]=new PropertyDefinition(new StringToken(void 0,void 0,SEQUENCE_OF_NON_EMPTY_STRING,void 0));
e.definitions[t.key]=t;
let r=new StringDefinition(NON_EMPTY_STRING);
r.requireNonEmpty=!0;
e.definitions[r.key]=r;
let i=new SequenceDefinition(SEQUENCE_OF_NON_EMPTY_STRING);
i.itemType=NON_EMPTY_STRING;
e.definitions[i.key]=i;
e.validate();
TemplateSchema._internalSchema=e}
return TemplateSchema._internalSchema}};
TemplateSchema._definitionNamePattern=/^[a-zA-Z_][a-zA-Z0-9_-]*$/;
var YamlObjectReader=class YamlObjectReader{
constructor(e,t){
this.lineCounter=new LineCounter;
this.errors=[];
this.doc=parseDocument(t,{lineCounter:this.lineCounter,keepSourceTokens:!0,uniqueKeys:!1});
for(let e of this.doc.errors)this.errors.push({message:e.message,range:rangeFromLinePos(e.linePos)});
this._generator=this.getNodes(this.doc,new Set);
this.fileId=e}
*getNodes(e,t){
let n=this.getRange(e);
if(isDocument(e)){
yield new ParseEvent(EventType.DocumentStart);
for(let t of this.getNodes(e.contents,new Set))yield t;
yield new ParseEvent(EventType.DocumentEnd)}
if(isCollection(e)){
isSeq(e)?yield new ParseEvent(EventType.SequenceStart,new SequenceToken(this.fileId,n,void 0)):isMap(e)&&(yield new ParseEvent(EventType.MappingStart,new MappingToken(this.fileId,n,void 0)));
for(let n of e.items)for(let e of this.getNodes(n,t))yield e;
isSeq(e)?yield new ParseEvent(EventType.SequenceEnd):isMap(e)&&(yield new ParseEvent(EventType.MappingEnd))}
isScalar(e)&&(yield new ParseEvent(EventType.Literal,YamlObjectReader.getLiteralToken(this.fileId,n,e)));
if(isAlias(e)){
let n=e.resolve(this.doc);
if(n){
if(t.has(n))return;
let e=new Set(t);
e.add(n);
yield*this.getNodes(n,e)}
return}
if(isPair(e)){
let r=e.key;
n=this.getRange(r);
let i=r.value;
yield new ParseEvent(EventType.Literal,new StringToken(this.fileId,n,i,void 0));
for(let n of this.getNodes(e.value,t))yield n}}
getRange(e){
let t=e?.range??[];
let n=t[0];
let r=t[1];
if(n!==void 0&&r!==void 0){
let e=this.lineCounter.linePos(n);
let t=this.lineCounter.linePos(r);
return{start:{line:e.line,column:e.col},end:{line:t.line,column:t.col}}}}
static getLiteralToken(e,t,n){
let r=n.value;
if(r==null)return new NullToken(e,t,void 0);
switch(typeof r){case`number`:
return new NumberToken(e,t,r,void 0);case`boolean`:
return new BooleanToken(e,t,r,void 0);case`string`:
{
let i;
let a;
if(n.srcToken&&`source`in n.srcToken){
i=n.srcToken.source;
if(n.srcToken.type===`block-scalar`&&`props`in n.srcToken){
let e=n.srcToken.props.find(e=>e.type===`block-scalar-header`);
e?.source&&(a=e.source)}}
return new StringToken(e,t,r,void 0,i,a)}default:
throw Error(`Unexpected value type '${typeof r}' when reading object`)}}
allowLiteral(){
if(!this._current.done){
let e=this._current.value;
if(e.type===EventType.Literal){
this._current=this._generator.next();
return e.token}}}
allowSequenceStart(){
if(!this._current.done){
let e=this._current.value;
if(e.type===EventType.SequenceStart){
this._current=this._generator.next();
return e.token}}}
allowSequenceEnd(){
if(!this._current.done&&this._current.value.type===EventType.SequenceEnd){
this._current=this._generator.next();
return!0}
return!1}
allowMappingStart(){
if(!this._current.done){
let e=this._current.value;
if(e.type===EventType.MappingStart){
this._current=this._generator.next();
return e.token}}}
allowMappingEnd(){
if(!this._current.done&&this._current.value.type===EventType.MappingEnd){
this._current=this._generator.next();
return!0}
return!1}
validateEnd(){
if(!this._current.done&&this._current.value.type===EventType.DocumentEnd){
this._current=this._generator.next();
return}
throw Error(`Expected end of reader`)}
validateStart(){
this._current||=this._generator.next();
if(!this._current.done&&this._current.value.type===EventType.DocumentStart){
this._current=this._generator.next();
return}
throw Error(`Expected start of reader`)}};
function rangeFromLinePos(e){
if(e===void 0)return;
let t={line:e[0].line,column:e[0].col};
return{start:t,end:e.length==2?{line:e[1].line,column:e[1].col}:t}}
var action_v1_0_min_default=JSON.parse(`{"definitions":{"action-root":{"description":"Action file","mapping":{"properties":{"name":"string","description":"string","inputs":"inputs","outputs":"outputs","runs":"runs"},"loose-key-type":"non-empty-string","loose-value-type":"any"}},"action-root-strict":{"description":"GitHub Action manifest file (action.yml/action.yaml) that defines an action's metadata, inputs, outputs, and execution configuration.\\n\\n[Documentation](https://docs.github.com/actions/creating-actions/metadata-syntax-for-github-actions)","mapping":{"properties":{"name":{"type":"non-empty-string","required":true,"description":"The name of your action. GitHub displays the name in the Actions tab to help visually identify actions in each job.\\n\\n[Documentation](https://docs.github.com/actions/creating-actions/metadata-syntax-for-github-actions#name)"},"description":{"type":"string","required":true,"description":"A short description of the action. GitHub displays this description in the Actions Marketplace.\\n\\n[Documentation](https://docs.github.com/actions/creating-actions/metadata-syntax-for-github-actions#description)"},"author":{"type":"string","description":"The name of the action's author.\\n\\n[Documentation](https://docs.github.com/actions/creating-actions/metadata-syntax-for-github-actions#author)"},"inputs":"inputs-strict","outputs":"outputs","runs":{"type":"runs-strict","required":true},"branding":"branding"}}},"inputs":{"mapping":{"loose-key-type":"non-empty-string","loose-value-type":"input"}},"inputs-strict":{"description":"Input parameters allow you to specify data that the action expects to use during runtime. GitHub stores input parameters as environment variables. Inputs ids with uppercase letters are converted to lowercase during runtime.\\n\\n[Documentation](https://docs.github.com/actions/creating-actions/metadata-syntax-for-github-actions#inputs)","mapping":{"loose-key-type":"non-empty-string","loose-value-type":"input-strict"}},"input":{"mapping":{"properties":{"default":"input-default-context"},"loose-key-type":"non-empty-string","loose-value-type":"any"}},"input-strict":{"description":"An input parameter for this action.","mapping":{"properties":{"description":{"type":"string","description":"A string description of the input parameter.\\n\\n[Documentation](https://docs.github.com/actions/creating-actions/metadata-syntax-for-github-actions#inputsinput_iddescription)"},"required":{"type":"boolean","description":"A boolean to indicate whether the action requires the input parameter. Set to true when the parameter is required.\\n\\n[Documentation](https://docs.github.com/actions/creating-actions/metadata-syntax-for-github-actions#inputsinput_idrequired)"},"default":{"type":"input-default-context","description":"A string representing the default value. The default value is used when an input parameter isn't specified in a workflow file.\\n\\n[Documentation](https://docs.github.com/actions/creating-actions/metadata-syntax-for-github-actions#inputsinput_iddefault)"},"deprecationMessage":{"type":"string","description":"A string shown to users using the deprecated input, warning them that the input is deprecated and mentioning any alternatives.\\n\\n[Documentation](https://docs.github.com/actions/creating-actions/metadata-syntax-for-github-actions#inputsinput_iddeprecationmessage)"}},"loose-key-type":"non-empty-string","loose-value-type":"any"}},"input-default-context":{"description":"A string representing the default value. The default value is used when an input parameter isn't specified in a workflow file.\\n\\n[Documentation](https://docs.github.com/actions/creating-actions/metadata-syntax-for-github-actions#inputsinput_iddefault)","context":["github","strategy","matrix","job","runner","hashFiles(1,255)"],"string":{}},"outputs":{"description":"Output parameters allow you to declare data that an action sets. Actions that run later in a workflow can use the output data set in previously run actions.\\n\\n[Documentation](https://docs.github.com/actions/creating-actions/metadata-syntax-for-github-actions#outputs-for-composite-actions)","mapping":{"loose-key-type":"non-empty-string","loose-value-type":"output-definition"}},"output-definition":{"description":"An output parameter for this action.","mapping":{"properties":{"description":{"type":"string","description":"A string description of the output parameter.\\n\\n[Documentation](https://docs.github.com/actions/creating-actions/metadata-syntax-for-github-actions#outputsoutput_iddescription)"},"value":{"type":"output-value","description":"The value that the output parameter will be mapped to. You can set this to a string or an expression with context.\\n\\n[Documentation](https://docs.github.com/actions/creating-actions/metadata-syntax-for-github-actions#outputsoutput_idvalue)"}}}},"output-value":{"description":"The value that the output parameter will be mapped to. You can set this to a string or an expression with context.\\n\\n[Documentation](https://docs.github.com/actions/creating-actions/metadata-syntax-for-github-actions#outputsoutput_idvalue)","context":["github","strategy","matrix","steps","inputs","job","runner","env"],"string":{}},"runs-if":{"description":"Condition to control when this action's pre or post script runs.","context":["runner","github","job","strategy","matrix","env","inputs","always(0,0)","success(0,0)","failure(0,0)","cancelled(0,0)","hashFiles(1,255)"],"string":{}},"runs":{"one-of":["container-runs","node-runs","composite-runs","plugin-runs"]},"runs-strict":{"description":"Specifies whether this is a JavaScript action, a composite action, or a Docker container action and how the action is executed.\\n\\n[Documentation](https://docs.github.com/actions/creating-actions/metadata-syntax-for-github-actions#runs)","one-of":["container-runs-strict","node-runs-strict","composite-runs-strict"]},"plugin-runs":{"mapping":{"properties":{"plugin":"non-empty-string"}}},"container-runs":{"mapping":{"properties":{"using":"non-empty-string","image":"non-empty-string","entrypoint":"non-empty-string","args":"container-runs-args","env":"container-runs-env","pre-entrypoint":"non-empty-string","pre-if":"non-empty-string","post-entrypoint":"non-empty-string","post-if":"non-empty-string"}}},"container-runs-args":{"description":"An array of strings that define the inputs for a Docker container. Inputs can include hardcoded strings. GitHub passes the args to the container's ENTRYPOINT when the container starts up.\\n\\n[Documentation](https://docs.github.com/actions/creating-actions/metadata-syntax-for-github-actions#runsargs)","sequence":{"item-type":"container-runs-context"}},"container-runs-env":{"description":"Specifies a key/value map of environment variables to set in the container environment.\\n\\n[Documentation](https://docs.github.com/actions/creating-actions/metadata-syntax-for-github-actions#runsenv)","context":["inputs"],"mapping":{"loose-key-type":"non-empty-string","loose-value-type":"string"}},"container-runs-context":{"context":["inputs"],"string":{}},"node-runs":{"mapping":{"properties":{"using":"non-empty-string","main":"non-empty-string","pre":"non-empty-string","pre-if":"non-empty-string","post":"non-empty-string","post-if":"non-empty-string"}}},"composite-runs":{"mapping":{"properties":{"using":"non-empty-string","steps":"composite-steps"}}},"container-runs-strict":{"description":"Configuration for Docker container actions.\\n\\n[Documentation](https://docs.github.com/actions/creating-actions/metadata-syntax-for-github-actions#runs)","mapping":{"properties":{"using":{"type":"using","required":true,"description":"The runtime used to execute the action. Must be docker for Docker container actions.\\n\\n[Documentation](https://docs.github.com/actions/creating-actions/metadata-syntax-for-github-actions#runsusing)"},"image":{"type":"non-empty-string","required":true,"description":"The Docker image to use as the container to run the action. The value can be the Docker base image name, a local Dockerfile in your repository, or a public image in Docker Hub or another registry.\\n\\n[Documentation](https://docs.github.com/actions/creating-actions/metadata-syntax-for-github-actions#runsimage)"},"entrypoint":{"type":"non-empty-string","description":"Overrides the Docker ENTRYPOINT in the Dockerfile, or sets it if one wasn't already specified.\\n\\n[Documentation](https://docs.github.com/actions/creating-actions/metadata-syntax-for-github-actions#runsentrypoint)"},"args":"container-runs-args","env":"container-runs-env","pre-entrypoint":{"type":"non-empty-string","description":"Allows you to run a script before the entrypoint action begins.\\n\\n[Documentation](https://docs.github.com/actions/creating-actions/metadata-syntax-for-github-actions#runspre-entrypoint)"},"pre-if":{"type":"runs-if","description":"Allows you to define conditions for the pre: action execution. The pre: action will only run if the conditions in pre-if are met. If not set, then pre-if defaults to always().\\n\\n[Documentation](https://docs.github.com/actions/creating-actions/metadata-syntax-for-github-actions#runspre-if)"},"post-entrypoint":{"type":"non-empty-string","description":"Allows you to run a cleanup script once the runs.entrypoint action has completed.\\n\\n[Documentation](https://docs.github.com/actions/creating-actions/metadata-syntax-for-github-actions#runspost-entrypoint)"},"post-if":{"type":"runs-if","description":"Allows you to define conditions for the post: action execution. The post: action will only run if the conditions in post-if are met. If not set, then post-if defaults to always().\\n\\n[Documentation](https://docs.github.com/actions/creating-actions/metadata-syntax-for-github-actions#runspost-if)"}}}},"node-runs-strict":{"description":"Configuration for JavaScript actions executed with Node.js.\\n\\n[Documentation](https://docs.github.com/actions/creating-actions/metadata-syntax-for-github-actions#runs)","mapping":{"properties":{"using":{"type":"using","required":true,"description":"The runtime used to execute the action. Use node20 or node24 for JavaScript actions.\\n\\n[Documentation](https://docs.github.com/actions/creating-actions/metadata-syntax-for-github-actions#runsusing)"},"main":{"type":"non-empty-string","required":true,"description":"The file that contains your action code. The runtime specified in using executes this file.\\n\\n[Documentation](https://docs.github.com/actions/creating-actions/metadata-syntax-for-github-actions#runsmain)"},"pre":{"type":"non-empty-string","description":"Allows you to run a script at the start of a job, before the main: action begins. You can use pre: to run prerequisite setup scripts.\\n\\n[Documentation](https://docs.github.com/actions/creating-actions/metadata-syntax-for-github-actions#runspre)"},"pre-if":{"type":"runs-if","description":"Allows you to define conditions for the pre: action execution. The pre: action will only run if the conditions in pre-if are met. If not set, then pre-if defaults to always().\\n\\n[Documentation](https://docs.github.com/actions/creating-actions/metadata-syntax-for-github-actions#runspre-if)"},"post":{"type":"non-empty-string","description":"Allows you to run a script at the end of a job, once the main: action has completed. You can use post: to run cleanup scripts.\\n\\n[Documentation](https://docs.github.com/actions/creating-actions/metadata-syntax-for-github-actions#runspost)"},"post-if":{"type":"runs-if","description":"Allows you to define conditions for the post: action execution. The post: action will only run if the conditions in post-if are met. If not set, then post-if defaults to always().\\n\\n[Documentation](https://docs.github.com/actions/creating-actions/metadata-syntax-for-github-actions#runspost-if)"}}}},"composite-runs-strict":{"description":"Configuration for composite actions that run multiple steps.\\n\\n[Documentation](https://docs.github.com/actions/creating-actions/metadata-syntax-for-github-actions#runs)","mapping":{"properties":{"using":{"type":"using","required":true,"description":"The runtime used to execute the action. Must be composite for composite actions.\\n\\n[Documentation](https://docs.github.com/actions/creating-actions/metadata-syntax-for-github-actions#runsusing)"},"steps":{"type":"composite-steps","required":true}}}},"composite-steps":{"description":"The steps that you plan to run in this action. These can be either run steps or uses steps.\\n\\n[Documentation](https://docs.github.com/actions/creating-actions/metadata-syntax-for-github-actions#runssteps)","sequence":{"item-type":"composite-step"}},"composite-step":{"description":"A step within a composite action.","one-of":["run-step","uses-step"]},"run-step":{"description":"Runs a command-line program using the operating system's shell.\\n\\n[Documentation](https://docs.github.com/actions/creating-actions/metadata-syntax-for-github-actions#runsstepsrun)","mapping":{"properties":{"name":{"type":"string-steps-context","description":"A name for your step to display on GitHub.\\n\\n[Documentation](https://docs.github.com/actions/creating-actions/metadata-syntax-for-github-actions#runsstepsname)"},"id":{"type":"non-empty-string","description":"A unique identifier for the step. You can use the id to reference the step in contexts.\\n\\n[Documentation](https://docs.github.com/actions/creating-actions/metadata-syntax-for-github-actions#runsstepsid)"},"if":{"type":"step-if","description":"You can use the if conditional to prevent a step from running unless a condition is met. You can use any supported context and expression to create a conditional.\\n\\n[Documentation](https://docs.github.com/actions/creating-actions/metadata-syntax-for-github-actions#runsstepsif)"},"run":{"type":"string-steps-context","required":true,"description":"The command you want to run. This can be inline or a script in your action repository.\\n\\n[Documentation](https://docs.github.com/actions/creating-actions/metadata-syntax-for-github-actions#runsstepsrun)"},"shell":{"type":"string-steps-context","required":true,"description":"The shell where you want to run the command. Any shell supported by the runner can be used. Required if run is set.\\n\\n[Documentation](https://docs.github.com/actions/creating-actions/metadata-syntax-for-github-actions#runsstepsshell)"},"env":"step-env","continue-on-error":{"type":"boolean-steps-context","description":"Prevents the action from failing when a step fails. Set to true to allow the action to pass when this step fails.\\n\\n[Documentation](https://docs.github.com/actions/creating-actions/metadata-syntax-for-github-actions#runsstepscontinue-on-error)"},"working-directory":{"type":"string-steps-context","description":"Specifies the working directory where the command is run.\\n\\n[Documentation](https://docs.github.com/actions/creating-actions/metadata-syntax-for-github-actions#runsstepsworking-directory)"}}}},"uses-step":{"description":"Runs another action as part of a step in your action.\\n\\n[Documentation](https://docs.github.com/actions/creating-actions/metadata-syntax-for-github-actions#runsstepsuses)","mapping":{"properties":{"name":{"type":"string-steps-context","description":"A name for your step to display on GitHub.\\n\\n[Documentation](https://docs.github.com/actions/creating-actions/metadata-syntax-for-github-actions#runsstepsname)"},"id":{"type":"non-empty-string","description":"A unique identifier for the step. You can use the id to reference the step in contexts.\\n\\n[Documentation](https://docs.github.com/actions/creating-actions/metadata-syntax-for-github-actions#runsstepsid)"},"if":{"type":"step-if","description":"You can use the if conditional to prevent a step from running unless a condition is met. You can use any supported context and expression to create a conditional.\\n\\n[Documentation](https://docs.github.com/actions/creating-actions/metadata-syntax-for-github-actions#runsstepsif)"},"uses":{"type":"non-empty-string","required":true,"description":"Selects an action to run as part of a step in your action. An action is a reusable unit of code.\\n\\n[Documentation](https://docs.github.com/actions/creating-actions/metadata-syntax-for-github-actions#runsstepsuses)"},"with":"step-with","env":"step-env","continue-on-error":{"type":"boolean-steps-context","description":"Prevents the action from failing when a step fails. Set to true to allow the action to pass when this step fails.\\n\\n[Documentation](https://docs.github.com/actions/creating-actions/metadata-syntax-for-github-actions#runsstepscontinue-on-error)"}}}},"string-steps-context":{"context":["github","inputs","strategy","matrix","steps","job","runner","env","hashFiles(1,255)"],"string":{}},"boolean-steps-context":{"context":["github","inputs","strategy","matrix","steps","job","runner","env","hashFiles(1,255)"],"boolean":{}},"step-env":{"description":"Sets variables for steps to use in the runner environment. You can also set variables for the entire action.\\n\\n[Documentation](https://docs.github.com/actions/creating-actions/metadata-syntax-for-github-actions#runsstepsenv)","context":["github","inputs","strategy","matrix","steps","job","runner","env","hashFiles(1,255)"],"mapping":{"loose-key-type":"non-empty-string","loose-value-type":"string"}},"step-if":{"description":"You can use the if conditional to prevent a step from running unless a condition is met. You can use any supported context and expression to create a conditional.\\n\\n[Documentation](https://docs.github.com/actions/creating-actions/metadata-syntax-for-github-actions#runsstepsif)","context":["github","inputs","strategy","matrix","steps","job","runner","env","always(0,0)","failure(0,0)","cancelled(0,0)","success(0,0)","hashFiles(1,255)"],"string":{}},"step-with":{"description":"A map of the input parameters defined by the action. Each input parameter is a key/value pair.\\n\\n[Documentation](https://docs.github.com/actions/creating-actions/metadata-syntax-for-github-actions#runsstepswith)","context":["github","inputs","strategy","matrix","steps","job","runner","env","hashFiles(1,255)"],"mapping":{"loose-key-type":"non-empty-string","loose-value-type":"string"}},"branding":{"description":"You can use a color and Feather icon to create a badge to personalize and distinguish your action in GitHub Marketplace.\\n\\n[Documentation](https://docs.github.com/actions/creating-actions/metadata-syntax-for-github-actions#branding)","mapping":{"properties":{"icon":{"type":"branding-icon","description":"The name of the v4.28.0 Feather icon to use.\\n\\n[Documentation](https://docs.github.com/actions/creating-actions/metadata-syntax-for-github-actions#brandingicon)"},"color":{"type":"branding-color","description":"The background color of the badge.\\n\\n[Documentation](https://docs.github.com/actions/creating-actions/metadata-syntax-for-github-actions#brandingcolor)"}}}},"branding-icon":{"description":"The name of the v4.28.0 Feather icon to use. Brand icons are omitted as well as: coffee, columns, divide-circle, divide-square, divide, frown, hexagon, key, meh, mouse-pointer, smile, tool, x-octagon.\\n\\n[Documentation](https://docs.github.com/actions/creating-actions/metadata-syntax-for-github-actions#brandingicon)","allowed-values":["activity","airplay","alert-circle","alert-octagon","alert-triangle","align-center","align-justify","align-left","align-right","anchor","aperture","archive","arrow-down-circle","arrow-down-left","arrow-down-right","arrow-down","arrow-left-circle","arrow-left","arrow-right-circle","arrow-right","arrow-up-circle","arrow-up-left","arrow-up-right","arrow-up","at-sign","award","bar-chart-2","bar-chart","battery-charging","battery","bell-off","bell","bluetooth","bold","book-open","book","bookmark","box","briefcase","calendar","camera-off","camera","cast","check-circle","check-square","check","chevron-down","chevron-left","chevron-right","chevron-up","chevrons-down","chevrons-left","chevrons-right","chevrons-up","circle","clipboard","clock","cloud-drizzle","cloud-lightning","cloud-off","cloud-rain","cloud-snow","cloud","code","command","compass","copy","corner-down-left","corner-down-right","corner-left-down","corner-left-up","corner-right-down","corner-right-up","corner-up-left","corner-up-right","cpu","credit-card","crop","crosshair","database","delete","disc","dollar-sign","download-cloud","download","droplet","edit-2","edit-3","edit","external-link","eye-off","eye","fast-forward","feather","file-minus","file-plus","file-text","file","film","filter","flag","folder-minus","folder-plus","folder","gift","git-branch","git-commit","git-merge","git-pull-request","globe","grid","hard-drive","hash","headphones","heart","help-circle","home","image","inbox","info","italic","layers","layout","life-buoy","link-2","link","list","loader","lock","log-in","log-out","mail","map-pin","map","maximize-2","maximize","menu","message-circle","message-square","mic-off","mic","minimize-2","minimize","minus-circle","minus-square","minus","monitor","moon","more-horizontal","more-vertical","move","music","navigation-2","navigation","octagon","package","paperclip","pause-circle","pause","percent","phone-call","phone-forwarded","phone-incoming","phone-missed","phone-off","phone-outgoing","phone","pie-chart","play-circle","play","plus-circle","plus-square","plus","pocket","power","printer","radio","refresh-ccw","refresh-cw","repeat","rewind","rotate-ccw","rotate-cw","rss","save","scissors","search","send","server","settings","share-2","share","shield-off","shield","shopping-bag","shopping-cart","shuffle","sidebar","skip-back","skip-forward","slash","sliders","smartphone","speaker","square","star","stop-circle","sun","sunrise","sunset","tablet","tag","target","terminal","thermometer","thumbs-down","thumbs-up","toggle-left","toggle-right","trash-2","trash","trending-down","trending-up","triangle","truck","tv","type","umbrella","underline","unlock","upload-cloud","upload","user-check","user-minus","user-plus","user-x","user","users","video-off","video","voicemail","volume-1","volume-2","volume-x","volume","watch","wifi-off","wifi","wind","x-circle","x-square","x","zap-off","zap","zoom-in","zoom-out"]},"branding-color":{"description":"The background color of the badge.\\n\\n[Documentation](https://docs.github.com/actions/creating-actions/metadata-syntax-for-github-actions#brandingcolor)","allowed-values":["white","yellow","blue","green","orange","red","purple","gray-dark"]},"using":{"description":"The runtime used to execute the action.","allowed-values":["docker","node12","node16","node20","node24","composite"]},"non-empty-string":{"string":{"require-non-empty":true}}}}`);
let SCHEMAS={workflow:[JSON.parse('{"version":"workflow-v1.0","definitions":{"workflow-root":{"description":"A workflow file.","mapping":{"properties":{"on":"on","name":"workflow-name","description":"workflow-description","run-name":"run-name","defaults":"workflow-defaults","env":"workflow-env","permissions":"permissions","concurrency":"workflow-concurrency","jobs":{"type":"jobs","required":true}}}},"workflow-root-strict":{"description":"Workflow file with strict validation","mapping":{"properties":{"on":{"type":"on-strict","required":true},"name":"workflow-name","description":"workflow-description","run-name":"run-name","defaults":"workflow-defaults","env":"workflow-env","permissions":"permissions","concurrency":"workflow-concurrency","jobs":{"type":"jobs","required":true}}}},"workflow-name":{"description":"The name of the workflow that GitHub displays on your repository\'s \'Actions\' tab.\\n\\n[Documentation](https://docs.github.com/actions/using-workflows/workflow-syntax-for-github-actions#name)","string":{}},"workflow-description":{"description":"A description for your workflow or reusable workflow","string":{}},"run-name":{"context":["github","inputs","vars"],"string":{},"description":"The name for workflow runs generated from the workflow. GitHub displays the workflow run name in the list of workflow runs on your repository\'s \'Actions\' tab.\\n\\n[Documentation](https://docs.github.com/actions/using-workflows/workflow-syntax-for-github-actions#run-name)"},"on":{"description":"The GitHub event that triggers the workflow. Events can be a single string, array of events, array of event types, or an event configuration map that schedules a workflow or restricts the execution of a workflow to specific files, tags, or branch changes. View a full list of [events that trigger workflows](https://docs.github.com/actions/using-workflows/events-that-trigger-workflows).\\n\\n[Documentation](https://docs.github.com/actions/using-workflows/workflow-syntax-for-github-actions#on)","one-of":["string","sequence","on-mapping"]},"on-mapping":{"mapping":{"properties":{"workflow_call":"workflow-call"},"loose-key-type":"non-empty-string","loose-value-type":"any"}},"on-strict":{"description":"The GitHub event that triggers the workflow.  Events can be a single string, array of events, array of event types, or an event configuration map that schedules a workflow or restricts the execution of a workflow to specific files, tags, or branch changes. View a full list of [events that trigger workflows](https://docs.github.com/actions/using-workflows/events-that-trigger-workflows).\\n\\n[Documentation](https://docs.github.com/actions/using-workflows/workflow-syntax-for-github-actions#on)","one-of":["on-string-strict","on-sequence-strict","on-mapping-strict"]},"on-mapping-strict":{"description":"The GitHub event that triggers the workflow.  Events can be a single string, array of events, array of event types, or an event configuration map that schedules a workflow or restricts the execution of a workflow to specific files, tags, or branch changes. View a full list of [events that trigger workflows](https://docs.github.com/actions/using-workflows/events-that-trigger-workflows).\\n\\n[Documentation](https://docs.github.com/actions/using-workflows/workflow-syntax-for-github-actions#on)","mapping":{"properties":{"branch_protection_rule":"branch-protection-rule","check_run":"check-run","check_suite":"check-suite","create":"create","delete":"delete","deployment":"deployment","deployment_status":"deployment-status","discussion":"discussion","discussion_comment":"discussion-comment","fork":"fork","gollum":"gollum","image_version":"image-version","issue_comment":"issue-comment","issues":"issues","label":"label","merge_group":"merge-group","milestone":"milestone","page_build":"page-build","project":"project","project_card":"project-card","project_column":"project-column","public":"public","pull_request":"pull-request","pull_request_comment":"pull-request-comment","pull_request_review":"pull-request-review","pull_request_review_comment":"pull-request-review-comment","pull_request_target":"pull-request-target","push":"push","registry_package":"registry-package","release":"release","repository_dispatch":"repository-dispatch","schedule":"schedule","status":"status","watch":"watch","workflow_call":"workflow-call","workflow_dispatch":"workflow-dispatch","workflow_run":"workflow-run"}}},"on-string-strict":{"one-of":["branch-protection-rule-string","check-run-string","check-suite-string","create-string","delete-string","deployment-string","deployment-status-string","discussion-string","discussion-comment-string","fork-string","gollum-string","image-version-string","issue-comment-string","issues-string","label-string","merge-group-string","milestone-string","page-build-string","project-string","project-card-string","project-column-string","public-string","pull-request-string","pull-request-comment-string","pull-request-review-string","pull-request-review-comment-string","pull-request-target-string","push-string","registry-package-string","release-string","repository-dispatch-string","schedule-string","status-string","watch-string","workflow-call-string","workflow-dispatch-string","workflow-run-string"]},"on-sequence-strict":{"sequence":{"item-type":"on-string-strict"}},"branch-protection-rule-string":{"description":"Runs your workflow when branch protection rules in the workflow repository are changed.","string":{"constant":"branch_protection_rule"}},"branch-protection-rule":{"description":"Runs your workflow when branch protection rules in the workflow repository are changed.","one-of":["null","branch-protection-rule-mapping"]},"branch-protection-rule-mapping":{"mapping":{"properties":{"types":"branch-protection-rule-activity"}}},"branch-protection-rule-activity":{"description":"The types of branch protection rule activity that trigger the workflow. Supported activity types: `created`, `edited`, `deleted`.","one-of":["branch-protection-rule-activity-type","branch-protection-rule-activity-types"]},"branch-protection-rule-activity-types":{"sequence":{"item-type":"branch-protection-rule-activity-type"}},"branch-protection-rule-activity-type":{"allowed-values":["created","edited","deleted"]},"check-run-string":{"description":"Runs your workflow when activity related to a check run occurs. A check run is an individual test that is part of a check suite.","string":{"constant":"check_run"}},"check-run":{"description":"Runs your workflow when activity related to a check run occurs. A check run is an individual test that is part of a check suite.","one-of":["null","check-run-mapping"]},"check-run-mapping":{"mapping":{"properties":{"types":"check-run-activity"}}},"check-run-activity":{"description":"The types of check run activity that trigger the workflow. Supported activity types: `created`, `rerequested`, `completed`, `requested_action`.","one-of":["check-run-activity-type","check-run-activity-types"]},"check-run-activity-types":{"sequence":{"item-type":"check-run-activity-type"}},"check-run-activity-type":{"allowed-values":["completed","created","rerequested","requested_action"]},"check-suite-string":{"description":"Runs your workflow when check suite activity occurs. A check suite is a collection of the check runs created for a specific commit. Check suites summarize the status and conclusion of the check runs that are in the suite.","string":{"constant":"check_suite"}},"check-suite":{"description":"Runs your workflow when check suite activity occurs. A check suite is a collection of the check runs created for a specific commit. Check suites summarize the status and conclusion of the check runs that are in the suite.","one-of":["null","check-suite-mapping"]},"check-suite-mapping":{"mapping":{"properties":{"types":"check-suite-activity"}}},"check-suite-activity":{"description":"The types of check suite activity that trigger the workflow. Supported activity types: `completed`.","one-of":["check-suite-activity-type","check-suite-activity-types"]},"check-suite-activity-types":{"sequence":{"item-type":"check-suite-activity-type"}},"check-suite-activity-type":{"allowed-values":["completed"]},"create-string":{"description":"Runs your workflow when someone creates a Git reference (Git branch or tag) in the workflow\'s repository.","string":{"constant":"create"}},"create":{"description":"Runs your workflow when someone creates a Git reference (Git branch or tag) in the workflow\'s repository.","null":{}},"delete-string":{"description":"Runs your workflow when someone deletes a Git reference (Git branch or tag) in the workflow\'s repository.","string":{"constant":"delete"}},"delete":{"description":"Runs your workflow when someone deletes a Git reference (Git branch or tag) in the workflow\'s repository.","null":{}},"deployment-string":{"description":"Runs your workflow when someone creates a deployment in the workflow\'s repository. Deployments created with a commit SHA may not have a Git ref.","string":{"constant":"deployment"}},"deployment":{"description":"Runs your workflow when someone creates a deployment in the workflow\'s repository. Deployments created with a commit SHA may not have a Git ref.","null":{}},"deployment-status-string":{"description":"Runs your workflow when a third party provides a deployment status. Deployments created with a commit SHA may not have a Git ref.","string":{"constant":"deployment_status"}},"deployment-status":{"description":"Runs your workflow when a third party provides a deployment status. Deployments created with a commit SHA may not have a Git ref.","null":{}},"discussion-string":{"description":"Runs your workflow when a discussion in the workflow\'s repository is created or modified. For activity related to comments on a discussion, use the `discussion_comment` event.","string":{"constant":"discussion"}},"discussion":{"description":"Runs your workflow when a discussion in the workflow\'s repository is created or modified. For activity related to comments on a discussion, use the `discussion_comment` event.","one-of":["null","discussion-mapping"]},"discussion-mapping":{"mapping":{"properties":{"types":"discussion-activity"}}},"discussion-activity":{"description":"The types of discussion activity that trigger the workflow. Supported activity types: `created`, `edited`, `deleted`, `transferred`, `pinned`, `unpinned`, `labeled`, `unlabeled`, `locked`, `unlocked`, `category_changed`, `answered`, `unanswered`.","one-of":["discussion-activity-type","discussion-activity-types"]},"discussion-activity-types":{"sequence":{"item-type":"discussion-activity-type"}},"discussion-activity-type":{"allowed-values":["created","edited","deleted","transferred","pinned","unpinned","labeled","unlabeled","locked","unlocked","category_changed","answered","unanswered"]},"discussion-comment-string":{"description":"Runs your workflow when a comment on a discussion in the workflow\'s repository is created or modified. For activity related to a discussion as opposed to comments on the discussion, use the `discussion` event.","string":{"constant":"discussion_comment"}},"discussion-comment":{"description":"Runs your workflow when a comment on a discussion in the workflow\'s repository is created or modified. For activity related to a discussion as opposed to comments on the discussion, use the `discussion` event.","one-of":["null","discussion-comment-mapping"]},"discussion-comment-mapping":{"mapping":{"properties":{"types":"discussion-comment-activity"}}},"discussion-comment-activity":{"description":"The types of discussion comment activity that trigger the workflow. Supported activity types: `created`, `edited`, `deleted`.","one-of":["discussion-comment-activity-type","discussion-comment-activity-types"]},"discussion-comment-activity-types":{"sequence":{"item-type":"discussion-comment-activity-type"}},"discussion-comment-activity-type":{"allowed-values":["created","edited","deleted"]},"fork-string":{"description":"Runs your workflow when someone forks a repository.","string":{"constant":"fork"}},"fork":{"description":"Runs your workflow when someone forks a repository.","null":{}},"gollum-string":{"description":"Runs your workflow when someone creates or updates a Wiki page.","string":{"constant":"gollum"}},"gollum":{"description":"Runs your workflow when someone creates or updates a Wiki page.","null":{}},"image-version-string":{"description":"Runs your workflow when an image version is created or changes state.","string":{"constant":"image_version"}},"image-version":{"description":"Runs your workflow when an image version is created or changes state.","one-of":["null","image-version-mapping"]},"image-version-mapping":{"mapping":{"properties":{"types":"image-version-activity","names":"event-names","versions":"event-versions"}}},"image-version-activity":{"description":"The types of image version activity that trigger the workflow. Supported activity types: `created`, `ready`, `deleted`.","one-of":["image-version-activity-type","image-version-activity-types"]},"image-version-activity-types":{"sequence":{"item-type":"image-version-activity-type"}},"image-version-activity-type":{"allowed-values":["created","ready","deleted"]},"issue-comment-string":{"description":"Runs your workflow when an issue or pull request comment is created, edited, or deleted.","string":{"constant":"issue_comment"}},"issue-comment":{"description":"Runs your workflow when an issue or pull request comment is created, edited, or deleted.","one-of":["null","issue-comment-mapping"]},"issue-comment-mapping":{"mapping":{"properties":{"types":"issue-comment-activity"}}},"issue-comment-activity":{"description":"The types of issue comment activity that trigger the workflow. Supported activity types: `created`, `edited`, `deleted`.","one-of":["issue-comment-activity-type","issue-comment-activity-types"]},"issue-comment-activity-types":{"sequence":{"item-type":"issue-comment-activity-type"}},"issue-comment-activity-type":{"allowed-values":["created","edited","deleted"]},"issues-string":{"description":"Runs your workflow when an issue in the workflow\'s repository is created or modified. For activity related to comments in an issue, use the `issue_comment` event.","string":{"constant":"issues"}},"issues":{"description":"Runs your workflow when an issue in the workflow\'s repository is created or modified. For activity related to comments in an issue, use the `issue_comment` event.","one-of":["null","issues-mapping"]},"issues-mapping":{"mapping":{"properties":{"types":"issues-activity"}}},"issues-activity":{"description":"The types of issue activity that trigger the workflow. Supported activity types: `opened`, `edited`, `deleted`, `transferred`, `pinned`, `unpinned`, `closed`, `reopened`, `assigned`, `unassigned`, `labeled`, `unlabeled`, `locked`, `unlocked`, `milestoned`, `demilestoned`, `field_added`, `field_removed`, `typed`, `untyped`.","one-of":["issues-activity-type","issues-activity-types"]},"issues-activity-types":{"sequence":{"item-type":"issues-activity-type"}},"issues-activity-type":{"allowed-values":["opened","edited","deleted","transferred","pinned","unpinned","closed","reopened","assigned","unassigned","labeled","unlabeled","locked","unlocked","milestoned","demilestoned","field_added","field_removed","typed","untyped"]},"label-string":{"description":"Runs your workflow when a label in your workflow\'s repository is created or modified.","string":{"constant":"label"}},"label":{"description":"Runs your workflow when a label in your workflow\'s repository is created or modified.","one-of":["null","label-mapping"]},"label-mapping":{"mapping":{"properties":{"types":"label-activity"}}},"label-activity":{"description":"The types of label activity that trigger the workflow. Supported activity types: `created`, `edited`, `deleted`.","one-of":["label-activity-type","label-activity-types"]},"label-activity-types":{"sequence":{"item-type":"label-activity-type"}},"label-activity-type":{"allowed-values":["created","edited","deleted"]},"merge-group-string":{"description":"Runs your workflow when a pull request is added to a merge queue, which adds the pull request to a merge group.","string":{"constant":"merge_group"}},"merge-group":{"description":"Runs your workflow when a pull request is added to a merge queue, which adds the pull request to a merge group.","one-of":["null","merge-group-mapping"]},"merge-group-mapping":{"mapping":{"properties":{"types":"merge-group-activity","branches":"event-branches","branches-ignore":"event-branches-ignore"}}},"merge-group-activity":{"description":"The types of merge group activity that trigger the workflow. Supported activity types: `checks_requested`.","one-of":["merge-group-activity-type","merge-group-activity-types"]},"merge-group-activity-types":{"sequence":{"item-type":"merge-group-activity-type"}},"merge-group-activity-type":{"allowed-values":["checks_requested"]},"milestone-string":{"description":"Runs your workflow when a milestone in the workflow\'s repository is created or modified.","string":{"constant":"milestone"}},"milestone":{"description":"Runs your workflow when a milestone in the workflow\'s repository is created or modified.","one-of":["null","milestone-mapping"]},"milestone-mapping":{"mapping":{"properties":{"types":"milestone-activity"}}},"milestone-activity":{"description":"The types of milestone activity that trigger the workflow. Supported activity types: `created`, `closed`, `opened`, `edited`, `deleted`.","one-of":["milestone-activity-type","milestone-activity-types"]},"milestone-activity-types":{"sequence":{"item-type":"milestone-activity-type"}},"milestone-activity-type":{"allowed-values":["created","closed","opened","edited","deleted"]},"page-build-string":{"description":"Runs your workflow when someone pushes to a branch that is the publishing source for GitHub Pages, if GitHub Pages is enabled for the repository.","string":{"constant":"page_build"}},"page-build":{"description":"Runs your workflow when someone pushes to a branch that is the publishing source for GitHub Pages, if GitHub Pages is enabled for the repository.","null":{}},"project-string":{"description":"Runs your workflow when a project board is created or modified. For activity related to cards or columns in a project board, use the `project_card` or `project_column` events instead.","string":{"constant":"project"}},"project":{"description":"Runs your workflow when a project board is created or modified. For activity related to cards or columns in a project board, use the `project_card` or `project_column` events instead.","one-of":["null","project-mapping"]},"project-mapping":{"mapping":{"properties":{"types":"project-activity"}}},"project-activity":{"description":"The types of project activity that trigger the workflow. Supported activity types: `created`, `closed`, `reopened`, `edited`, `deleted`.","one-of":["project-activity-type","project-activity-types"]},"project-activity-types":{"sequence":{"item-type":"project-activity-type"}},"project-activity-type":{"allowed-values":["created","closed","reopened","edited","deleted"]},"project-card-string":{"description":"Runs your workflow when a card on a project board is created or modified. For activity related to project boards or columns in a project board, use the `project` or `project_column` event instead.","string":{"constant":"project_card"}},"project-card":{"description":"Runs your workflow when a card on a project board is created or modified. For activity related to project boards or columns in a project board, use the `project` or `project_column` event instead.","one-of":["null","project-card-mapping"]},"project-card-mapping":{"mapping":{"properties":{"types":"project-card-activity"}}},"project-card-activity":{"description":"The types of project card activity that trigger the workflow. Supported activity types: `created`, `moved`, `converted`, `edited`, `deleted`.","one-of":["project-card-activity-type","project-card-activity-types"]},"project-card-activity-types":{"sequence":{"item-type":"project-card-activity-type"}},"project-card-activity-type":{"allowed-values":["created","moved","converted","edited","deleted"]},"project-column-string":{"description":"Runs your workflow when a column on a project board is created or modified. For activity related to project boards or cards in a project board, use the `project` or `project_card` event instead.","string":{"constant":"project_column"}},"project-column":{"description":"Runs your workflow when a column on a project board is created or modified. For activity related to project boards or cards in a project board, use the `project` or `project_card` event instead.","one-of":["null","project-column-mapping"]},"project-column-mapping":{"mapping":{"properties":{"types":"project-column-activity"}}},"project-column-activity":{"description":"The types of project column activity that trigger the workflow. Supported activity types: `created`, `updated`, `moved`, `deleted`.","one-of":["project-column-activity-type","project-column-activity-types"]},"project-column-activity-types":{"sequence":{"item-type":"project-column-activity-type"}},"project-column-activity-type":{"allowed-values":["created","updated","moved","deleted"]},"public-string":{"description":"Runs your workflow when your workflow\'s repository changes from private to public.","string":{"constant":"public"}},"public":{"description":"Runs your workflow when your workflow\'s repository changes from private to public.","null":{}},"pull-request-string":{"description":"Runs your workflow when activity on a pull request in the workflow\'s repository occurs. If no activity types are specified, the workflow runs when a pull request is opened, reopened, or when the head branch of the pull request is updated.","string":{"constant":"pull_request"}},"pull-request":{"description":"Runs your workflow when activity on a pull request in the workflow\'s repository occurs. If no activity types are specified, the workflow runs when a pull request is opened, reopened, or when the head branch of the pull request is updated.","one-of":["null","pull-request-mapping"]},"pull-request-mapping":{"mapping":{"properties":{"types":"pull-request-activity","branches":"event-branches","branches-ignore":"event-branches-ignore","paths":"event-paths","paths-ignore":"event-paths-ignore"}}},"pull-request-activity":{"description":"The types of pull request activity that trigger the workflow. Supported activity types: `assigned`, `unassigned`, `labeled`, `unlabeled`, `opened`, `edited`, `closed`, `reopened`, `synchronize`, `converted_to_draft`, `locked`, `unlocked`, `enqueued`, `dequeued`, `milestoned`, `demilestoned`, `ready_for_review`, `review_requested`, `review_request_removed`, `auto_merge_enabled`, `auto_merge_disabled`, `stacked`.","one-of":["pull-request-activity-type","pull-request-activity-types"]},"pull-request-activity-types":{"sequence":{"item-type":"pull-request-activity-type"}},"pull-request-activity-type":{"allowed-values":["assigned","unassigned","labeled","unlabeled","opened","edited","closed","reopened","synchronize","converted_to_draft","locked","unlocked","enqueued","dequeued","milestoned","demilestoned","ready_for_review","review_requested","review_request_removed","auto_merge_enabled","auto_merge_disabled","stacked"]},"pull-request-comment-string":{"description":"Please use the `issue_comment` event instead.","string":{"constant":"pull_request_comment"}},"pull-request-comment":{"description":"Please use the `issue_comment` event instead.","one-of":["null","issue-comment-mapping"]},"pull-request-review-string":{"description":"Runs your workflow when a pull request review is submitted, edited, or dismissed. A pull request review is a group of pull request review comments in addition to a body comment and a state. For activity related to pull request review comments or pull request comments, use the `pull_request_review_comment` or `issue_comment` events instead.","string":{"constant":"pull_request_review"}},"pull-request-review":{"description":"Runs your workflow when a pull request review is submitted, edited, or dismissed. A pull request review is a group of pull request review comments in addition to a body comment and a state. For activity related to pull request review comments or pull request comments, use the `pull_request_review_comment` or `issue_comment` events instead.","one-of":["null","pull-request-review-mapping"]},"pull-request-review-mapping":{"mapping":{"properties":{"types":"pull-request-review-activity"}}},"pull-request-review-activity":{"description":"The types of pull request review activity that trigger the workflow. Supported activity types: `submitted`, `edited`, `dismissed`.","one-of":["pull-request-review-activity-type","pull-request-review-activity-types"]},"pull-request-review-activity-types":{"sequence":{"item-type":"pull-request-review-activity-type"}},"pull-request-review-activity-type":{"allowed-values":["submitted","edited","dismissed"]},"pull-request-review-comment-string":{"description":"","string":{"constant":"pull_request_review_comment"}},"pull-request-review-comment":{"description":"","one-of":["null","pull-request-review-comment-mapping"]},"pull-request-review-comment-mapping":{"mapping":{"properties":{"types":"pull-request-review-comment-activity"}}},"pull-request-review-comment-activity":{"description":"The types of pull request review comment activity that trigger the workflow. Supported activity types: `created`, `edited`, `deleted`.","one-of":["pull-request-review-comment-activity-type","pull-request-review-comment-activity-types"]},"pull-request-review-comment-activity-types":{"sequence":{"item-type":"pull-request-review-comment-activity-type"}},"pull-request-review-comment-activity-type":{"allowed-values":["created","edited","deleted"]},"pull-request-target-string":{"description":"Runs your workflow when activity on a pull request in the workflow\'s repository occurs. If no activity types are specified, the workflow runs when a pull request is opened, reopened, or when the head branch of the pull request is updated.\\n\\nThis event runs in the context of the base of the pull request, rather than in the context of the merge commit, as the `pull_request` event does. This prevents execution of unsafe code from the head of the pull request that could alter your repository or steal any secrets you use in your workflow. This event allows your workflow to do things like label or comment on pull requests from forks. Avoid using this event if you need to build or run code from the pull request.","string":{"constant":"pull_request_target"}},"pull-request-target":{"description":"Runs your workflow when activity on a pull request in the workflow\'s repository occurs. If no activity types are specified, the workflow runs when a pull request is opened, reopened, or when the head branch of the pull request is updated.\\n\\nThis event runs in the context of the base of the pull request, rather than in the context of the merge commit, as the `pull_request` event does. This prevents execution of unsafe code from the head of the pull request that could alter your repository or steal any secrets you use in your workflow. This event allows your workflow to do things like label or comment on pull requests from forks. Avoid using this event if you need to build or run code from the pull request.","one-of":["null","pull-request-target-mapping"]},"pull-request-target-mapping":{"mapping":{"properties":{"types":"pull-request-target-activity","branches":"event-branches","branches-ignore":"event-branches-ignore","paths":"event-paths","paths-ignore":"event-paths-ignore"}}},"pull-request-target-activity":{"description":"The types of pull request activity that trigger the workflow. Supported activity types: `assigned`, `unassigned`, `labeled`, `unlabeled`, `opened`, `edited`, `closed`, `reopened`, `synchronize`, `converted_to_draft`, `locked`, `unlocked`, `enqueued`, `dequeued`, `milestoned`, `demilestoned`, `ready_for_review`, `review_requested`, `review_request_removed`, `auto_merge_enabled`, `auto_merge_disabled`, `stacked`.","one-of":["pull-request-target-activity-type","pull-request-target-activity-types"]},"pull-request-target-activity-types":{"sequence":{"item-type":"pull-request-target-activity-type"}},"pull-request-target-activity-type":{"allowed-values":["assigned","unassigned","labeled","unlabeled","opened","edited","closed","reopened","synchronize","converted_to_draft","locked","unlocked","enqueued","dequeued","milestoned","demilestoned","ready_for_review","review_requested","review_request_removed","auto_merge_enabled","auto_merge_disabled","stacked"]},"push-string":{"description":"Runs your workflow when you push a commit or tag.","string":{"constant":"push"}},"push":{"description":"Runs your workflow when you push a commit or tag.","one-of":["null","push-mapping"]},"push-mapping":{"mapping":{"properties":{"branches":"event-branches","branches-ignore":"event-branches-ignore","tags":"event-tags","tags-ignore":"event-tags-ignore","paths":"event-paths","paths-ignore":"event-paths-ignore"}}},"registry-package-string":{"description":"Runs your workflow when activity related to GitHub Packages occurs in your repository.","string":{"constant":"registry_package"}},"registry-package":{"description":"Runs your workflow when activity related to GitHub Packages occurs in your repository.","one-of":["null","registry-package-mapping"]},"registry-package-mapping":{"mapping":{"properties":{"types":"registry-package-activity"}}},"registry-package-activity":{"description":"The types of registry package activity that trigger the workflow. Supported activity types: `published`, `updated`.","one-of":["registry-package-activity-type","registry-package-activity-types"]},"registry-package-activity-types":{"sequence":{"item-type":"registry-package-activity-type"}},"registry-package-activity-type":{"allowed-values":["published","updated"]},"release-string":{"description":"Runs your workflow when release activity in your repository occurs.","string":{"constant":"release"}},"release":{"description":"Runs your workflow when release activity in your repository occurs.","one-of":["null","release-mapping"]},"release-mapping":{"mapping":{"properties":{"types":"release-activity"}}},"release-activity":{"description":"The types of release activity that trigger the workflow. Supported activity types: `published`, `unpublished`, `created`, `edited`, `deleted`, `prereleased`, `released`.","one-of":["release-activity-type","release-activity-types"]},"release-activity-types":{"sequence":{"item-type":"release-activity-type"}},"release-activity-type":{"allowed-values":["published","unpublished","created","edited","deleted","prereleased","released"]},"schedule-string":{"description":"The `schedule` event allows you to trigger a workflow at a scheduled time.\\n\\nYou can schedule a workflow to run at specific UTC times using POSIX cron syntax. Scheduled workflows run on the latest commit on the default or base branch. The shortest interval you can run scheduled workflows is once every 5 minutes. GitHub Actions does not support the non-standard syntax `@yearly`, `@monthly`, `@weekly`, `@daily`, `@hourly`, and `@reboot`.","string":{"constant":"schedule"}},"schedule":{"description":"The `schedule` event allows you to trigger a workflow at a scheduled time.\\n\\nYou can schedule a workflow to run at specific UTC times using POSIX cron syntax. Scheduled workflows run on the latest commit on the default or base branch. The shortest interval you can run scheduled workflows is once every 5 minutes. GitHub Actions does not support the non-standard syntax `@yearly`, `@monthly`, `@weekly`, `@daily`, `@hourly`, and `@reboot`.","sequence":{"item-type":"cron-mapping"}},"status-string":{"description":"Runs your workflow when the status of a Git commit changes. For example, commits can be marked as `error`, `failure`, `pending`, or `success`. If you want to provide more details about the status change, you may want to use the `check_run` event.","string":{"constant":"status"}},"status":{"description":"Runs your workflow when the status of a Git commit changes. For example, commits can be marked as `error`, `failure`, `pending`, or `success`. If you want to provide more details about the status change, you may want to use the `check_run` event.","null":{}},"watch-string":{"description":"Runs your workflow when the workflow\'s repository is starred.","string":{"constant":"watch"}},"watch":{"description":"Runs your workflow when the workflow\'s repository is starred.","one-of":["null","watch-mapping"]},"watch-mapping":{"mapping":{"properties":{"types":"watch-activity"}}},"watch-activity":{"description":"The types of watch activity that trigger the workflow. Supported activity types: `started`.","one-of":["watch-activity-type","watch-activity-types"]},"watch-activity-types":{"sequence":{"item-type":"watch-activity-type"}},"watch-activity-type":{"allowed-values":["started"]},"workflow-run-string":{"description":"This event occurs when a workflow run is requested or completed. It allows you to execute a workflow based on execution or completion of another workflow. The workflow started by the `workflow_run` event is able to access secrets and write tokens, even if the previous workflow was not. This is useful in cases where the previous workflow is intentionally not privileged, but you need to take a privileged action in a later workflow.","string":{"constant":"workflow_run"}},"workflow-run":{"description":"This event occurs when a workflow run is requested or completed. It allows you to execute a workflow based on execution or completion of another workflow. The workflow started by the `workflow_run` event is able to access secrets and write tokens, even if the previous workflow was not. This is useful in cases where the previous workflow is intentionally not privileged, but you need to take a privileged action in a later workflow.","one-of":["null","workflow-run-mapping"]},"workflow-run-mapping":{"mapping":{"properties":{"types":"workflow-run-activity","workflows":"workflow-run-workflows","branches":"event-branches","branches-ignore":"event-branches-ignore"}}},"workflow-run-workflows":{"description":"The name of the workflow that triggers the `workflow_run` event. The workflow must be in the same repository as the workflow that uses the `workflow_run` event.","one-of":["non-empty-string","sequence-of-non-empty-string"]},"workflow-run-activity":{"description":"The types of workflow run activity that trigger the workflow. Supported activity types: `completed`, `requested`, `in_progress`.","one-of":["workflow-run-activity-type","workflow-run-activity-types"]},"workflow-run-activity-types":{"sequence":{"item-type":"workflow-run-activity-type"}},"workflow-run-activity-type":{"allowed-values":["requested","completed","in_progress"]},"event-branches":{"description":"Use the `branches` filter when you want to include branch name patterns or when you want to both include and exclude branch name patterns. You cannot use both the `branches` and `branches-ignore` filters for the same event in a workflow.","one-of":["non-empty-string","sequence-of-non-empty-string"]},"event-branches-ignore":{"description":"Use the `branches-ignore` filter when you only want to exclude branch name patterns. You cannot use both the `branches` and `branches-ignore` filters for the same event in a workflow.","one-of":["non-empty-string","sequence-of-non-empty-string"]},"event-names":{"description":"Use the `names` filter when you want to include names via patterns or when you want to both include and exclude names using patterns. ","one-of":["non-empty-string","sequence-of-non-empty-string"]},"event-tags":{"description":"Use the `tags` filter when you want to include tag name patterns or when you want to both include and exclude tag names patterns. You cannot use both the `tags` and `tags-ignore` filters for the same event in a workflow.","one-of":["non-empty-string","sequence-of-non-empty-string"]},"event-tags-ignore":{"description":"Use the `tags-ignore` filter when you only want to exclude tag name patterns. You cannot use both the `tags` and `tags-ignore` filters for the same event in a workflow.","one-of":["non-empty-string","sequence-of-non-empty-string"]},"event-paths":{"description":"Use the `paths` filter when you want to include file path patterns or when you want to both include and exclude file path patterns. You cannot use both the `paths` and `paths-ignore` filters for the same event in a workflow.","one-of":["non-empty-string","sequence-of-non-empty-string"]},"event-paths-ignore":{"description":"Use the `paths-ignore` filter when you only want to exclude file path patterns. You cannot use both the `paths` and `paths-ignore` filters for the same event in a workflow.","one-of":["non-empty-string","sequence-of-non-empty-string"]},"event-versions":{"description":"Use the `versions` filter when you want to include versions via patterns or when you want to both include and exclude versions using patterns. ","one-of":["non-empty-string","sequence-of-non-empty-string"]},"repository-dispatch-string":{"description":"You can use the GitHub API to trigger a webhook event called `repository_dispatch` when you want to trigger a workflow for activity that happens outside of GitHub.","string":{"constant":"branch_protection_rule"}},"repository-dispatch":{"description":"You can use the GitHub API to trigger a webhook event called `repository_dispatch` when you want to trigger a workflow for activity that happens outside of GitHub.","one-of":["null","repository-dispatch-mapping"]},"repository-dispatch-mapping":{"mapping":{"properties":{"types":"sequence-of-non-empty-string"}}},"workflow-call-string":{"description":"The `workflow_call` event is used to indicate that a workflow can be called by another workflow. When a workflow is triggered with the `workflow_call` event, the event payload in the called workflow is the same event payload from the calling workflow.","string":{"constant":"workflow_call"}},"workflow-call":{"description":"The `workflow_call` event is used to indicate that a workflow can be called by another workflow. When a workflow is triggered with the `workflow_call` event, the event payload in the called workflow is the same event payload from the calling workflow.","one-of":["null","workflow-call-mapping"]},"workflow-call-mapping":{"mapping":{"properties":{"inputs":"workflow-call-inputs","secrets":"workflow-call-secrets","outputs":"workflow-call-outputs"}}},"workflow-call-inputs":{"description":"Inputs that are passed to the called workflow from the caller workflow.","mapping":{"loose-key-type":"non-empty-string","loose-value-type":"workflow-call-input-definition"}},"workflow-call-input-definition":{"mapping":{"properties":{"description":{"type":"string","description":"A string description of the input parameter."},"type":{"type":"workflow-call-input-type","required":true},"required":{"type":"boolean","description":"A boolean to indicate whether the action requires the input parameter. Set to `true` when the parameter is required."},"default":"workflow-call-input-default"}}},"workflow-call-input-type":{"description":"Required if input is defined for the `on.workflow_call` keyword. The value of this parameter is a string specifying the data type of the input. This must be one of: `boolean`, `number`, or `string`.","one-of":["input-type-string","input-type-boolean","input-type-number"]},"input-type-string":{"string":{"constant":"string"}},"input-type-boolean":{"string":{"constant":"boolean"}},"input-type-number":{"string":{"constant":"number"}},"input-type-choice":{"string":{"constant":"choice"}},"input-type-environment":{"string":{"constant":"environment"}},"workflow-call-input-default":{"description":"If a `default` parameter is not set, the default value of the input is `false` for boolean, `0` for a number, and `\\"\\"` for a string.","context":["github","inputs","vars"],"one-of":["string","boolean","number"]},"workflow-call-secrets":{"description":"A map of the secrets that can be used in the called workflow. Within the called workflow, you can use the `secrets` context to refer to a secret.","mapping":{"loose-key-type":"workflow-call-secret-name","loose-value-type":"workflow-call-secret-definition"}},"workflow-call-secret-name":{"string":{"require-non-empty":true},"description":"A string identifier to associate with the secret."},"workflow-call-secret-definition":{"one-of":["null","workflow-call-secret-mapping-definition"]},"workflow-call-secret-mapping-definition":{"mapping":{"properties":{"description":{"type":"string","description":"A string description of the secret parameter."},"required":{"type":"boolean","description":"A boolean specifying whether the secret must be supplied."}}}},"workflow-call-outputs":{"description":"A reusable workflow may generate data that you want to use in the caller workflow. To use these outputs, you must specify them as the outputs of the reusable workflow.","mapping":{"loose-key-type":"workflow-call-output-name","loose-value-type":"workflow-call-output-definition"}},"workflow-call-output-name":{"string":{"require-non-empty":true},"description":"A string identifier to associate with the output. The value of `<output_id>` is a map of the input\'s metadata. The `<output_id>` must be a unique identifier within the outputs object and must start with a letter or _ and contain only alphanumeric characters, -, or _."},"workflow-call-output-definition":{"mapping":{"properties":{"description":{"type":"string","description":"A string description of the output parameter."},"value":{"type":"workflow-output-context","required":true}}}},"workflow-output-context":{"description":"The value to assign to the output parameter.","context":["github","inputs","vars","jobs"],"string":{}},"workflow-dispatch-string":{"description":"The `workflow_dispatch` event allows you to manually trigger a workflow run. A workflow can be manually triggered using the GitHub API, GitHub CLI, or GitHub browser interface.","string":{"constant":"workflow_dispatch"}},"workflow-dispatch":{"description":"The `workflow_dispatch` event allows you to manually trigger a workflow run. A workflow can be manually triggered using the GitHub API, GitHub CLI, or GitHub browser interface.","one-of":["null","workflow-dispatch-mapping"]},"workflow-dispatch-mapping":{"mapping":{"properties":{"inputs":"workflow-dispatch-inputs"}}},"workflow-dispatch-inputs":{"description":"You can configure custom-defined input properties, default input values, and required inputs for the event directly in your workflow. When you trigger the event, you can provide the `ref` and any `inputs`. When the workflow runs, you can access the input values in the `inputs` context.","mapping":{"loose-key-type":"workflow-dispatch-input-name","loose-value-type":"workflow-dispatch-input"}},"workflow-dispatch-input-name":{"string":{"require-non-empty":true},"description":"A string identifier to associate with the input. The value of <input_id> is a map of the input\'s metadata. The <input_id> must be a unique identifier within the inputs object. The <input_id> must start with a letter or _ and contain only alphanumeric characters, -, or _."},"workflow-dispatch-input":{"mapping":{"properties":{"description":{"type":"string","description":"A string description of the input parameter."},"type":{"type":"workflow-dispatch-input-type"},"required":{"type":"boolean","description":"A boolean to indicate whether the workflow requires the input parameter. Set to true when the parameter is required."},"default":"workflow-dispatch-input-default","options":{"type":"sequence-of-string","description":"The options of the dropdown list, if the type is a choice."}}}},"workflow-dispatch-input-type":{"description":"A string representing the type of the input. This must be one of: `boolean`, `number`, `string`, `choice`, or `environment`.","one-of":["input-type-string","input-type-boolean","input-type-number","input-type-environment","input-type-choice"]},"workflow-dispatch-input-default":{"description":"The default value is used when an input parameter isn\'t specified in a workflow file.","one-of":["string","boolean","number"]},"permissions":{"description":"You can use `permissions` to modify the default permissions granted to the `GITHUB_TOKEN`, adding or removing access as required, so that you only allow the minimum required access.\\n\\n[Documentation](https://docs.github.com/actions/using-workflows/workflow-syntax-for-github-actions#permissions)","one-of":["permissions-mapping","permission-level-shorthand-read-all","permission-level-shorthand-write-all"]},"permissions-mapping":{"mapping":{"properties":{"actions":{"type":"permission-level-any","description":"Actions workflows, workflow runs, and artifacts."},"artifact-metadata":{"type":"permission-level-any","description":"Storage and deployment records for build artifacts."},"attestations":{"type":"permission-level-any","description":"Artifact attestations."},"checks":{"type":"permission-level-any","description":"Check runs and check suites."},"code-quality":{"type":"permission-level-any","description":"Code quality data."},"contents":{"type":"permission-level-any","description":"Repository contents, commits, branches, downloads, releases, and merges."},"copilot-requests":{"type":"permission-level-write-or-no-access","description":"GitHub Copilot requests."},"deployments":{"type":"permission-level-any","description":"Deployments and deployment statuses."},"discussions":{"type":"permission-level-any","description":"Discussions and related comments and labels."},"drives":{"type":"permission-level-any","description":"GitHub Drives persistent workspace storage. Use `read` for checkout and `write` to commit changes."},"id-token":{"type":"permission-level-write-or-no-access","description":"Token to request an OpenID Connect token."},"issues":{"type":"permission-level-any","description":"Issues and related comments, assignees, labels, and milestones."},"models":{"type":"permission-level-read-or-no-access","description":"Call AI models with GitHub Models."},"packages":{"type":"permission-level-any","description":"Packages published to the GitHub Package Platform."},"pages":{"type":"permission-level-any","description":"Retrieve Pages statuses, configuration, and builds, as well as create new builds."},"pull-requests":{"type":"permission-level-any","description":"Pull requests and related comments, assignees, labels, milestones, and merges."},"repository-projects":{"type":"permission-level-any","description":"Classic projects within a repository."},"security-events":{"type":"permission-level-any","description":"Code scanning alerts."},"statuses":{"type":"permission-level-any","description":"Commit statuses."},"vulnerability-alerts":{"type":"permission-level-read-or-no-access","description":"Dependabot alerts."}}}},"permission-level-any":{"description":"The permission level for the `GITHUB_TOKEN`.","one-of":["permission-level-read","permission-level-write","permission-level-no-access"]},"permission-level-read-or-no-access":{"one-of":["permission-level-read","permission-level-no-access"]},"permission-level-write-or-no-access":{"one-of":["permission-level-write","permission-level-no-access"]},"permission-level-read":{"description":"The permission level for the `GITHUB_TOKEN`. Grants `read` permission for the specified scope.","string":{"constant":"read"}},"permission-level-write":{"description":"The permission level for the `GITHUB_TOKEN`. Grants `write` permission for the specified scope.","string":{"constant":"write"}},"permission-level-no-access":{"description":"The permission level for the `GITHUB_TOKEN`. Restricts all access for the specified scope.","string":{"constant":"none"}},"permission-level-shorthand-read-all":{"description":"The permission level for the `GITHUB_TOKEN`. Grants `read` access for all scopes.","string":{"constant":"read-all"}},"permission-level-shorthand-write-all":{"description":"The permission level for the `GITHUB_TOKEN`. Grants `write` access for all scopes.","string":{"constant":"write-all"}},"workflow-defaults":{"description":"Use `defaults` to create a map of default settings that will apply to all jobs in the workflow. You can also set default settings that are only available to a job.\\n\\n[Documentation](https://docs.github.com/actions/using-workflows/workflow-syntax-for-github-actions#defaults)","mapping":{"properties":{"run":"workflow-defaults-run"}}},"workflow-defaults-run":{"mapping":{"properties":{"shell":"shell","working-directory":"working-directory"}}},"workflow-env":{"description":"A map of environment variables that are available to the steps of all jobs in the workflow. You can also set environment variables that are only available to the steps of a single job or to a single step.\\n\\n[Documentation](https://docs.github.com/actions/using-workflows/workflow-syntax-for-github-actions#env)","context":["github","inputs","vars","secrets"],"mapping":{"loose-key-type":"non-empty-string","loose-value-type":"string"}},"jobs":{"description":"A workflow run is made up of one or more `jobs`, which run in parallel by default. To run jobs sequentially, you can define dependencies on other jobs using the `jobs.<job_id>.needs` keyword. Each job runs in a runner environment specified by `runs-on`.\\n\\n[Documentation](https://docs.github.com/actions/using-workflows/workflow-syntax-for-github-actions#jobs)","mapping":{"loose-key-type":"job-id","loose-value-type":"job"}},"job-id":{"string":{"require-non-empty":true},"description":"A unique identifier for the job. The identifier must start with a letter or _ and contain only alphanumeric characters, -, or _."},"job":{"description":"Each job must have an id to associate with the job. The key `job_id` is a string and its value is a map of the job\'s configuration data. You must replace `<job_id>` with a string that is unique to the jobs object. The `<job_id>` must start with a letter or _ and contain only alphanumeric characters, -, or _.","one-of":["job-factory","workflow-job"]},"job-factory":{"mapping":{"properties":{"needs":"needs","if":"job-if","strategy":"strategy","name":{"type":"string-strategy-context","description":"The name of the job displayed on GitHub."},"runs-on":{"type":"runs-on","required":true},"timeout-minutes":{"type":"number-strategy-context","description":"The maximum number of minutes to let a workflow run before GitHub automatically cancels it. Default: 360"},"cancel-timeout-minutes":"number-strategy-context","continue-on-error":{"type":"boolean-strategy-context","description":"Prevents a workflow run from failing when a job fails. Set to true to allow a workflow run to pass when this job fails."},"container":"container","services":"services","env":"job-env","environment":"job-environment","permissions":"permissions","concurrency":"job-concurrency","outputs":"job-outputs","defaults":"job-defaults","steps":"steps","snapshot":"snapshot"}}},"workflow-job":{"mapping":{"properties":{"name":{"type":"string-strategy-context","description":"The name of the job displayed on GitHub."},"uses":{"description":"The location and version of a reusable workflow file to run as a job. Use one of the following formats:\\n\\n* `{owner}/{repo}/.github/workflows/{filename}@{ref}` for reusable workflows in public and private repositories.\\n* `./.github/workflows/{filename}` for reusable workflows in the same repository.\\n\\n{ref} can be a SHA, a release tag, or a branch name. Using the commit SHA is the safest for stability and security.","type":"non-empty-string","required":true},"with":"workflow-job-with","secrets":"workflow-job-secrets","needs":"needs","if":"job-if","permissions":"permissions","concurrency":"job-concurrency","strategy":"strategy"}}},"workflow-job-with":{"description":"When a job is used to call a reusable workflow, you can use `with` to provide a map of inputs that are passed to the called workflow.\\n\\nAny inputs that you pass must match the input specifications defined in the called workflow.","mapping":{"loose-key-type":"non-empty-string","loose-value-type":"scalar-needs-context"}},"workflow-job-secrets":{"description":"When a job is used to call a reusable workflow, you can use `secrets` to provide a map of secrets that are passed to the called workflow.\\n\\nAny secrets that you pass must match the names defined in the called workflow.","one-of":["workflow-job-secrets-mapping","workflow-job-secrets-inherit"]},"workflow-job-secrets-mapping":{"mapping":{"loose-key-type":"non-empty-string","loose-value-type":"scalar-needs-context-with-secrets"}},"workflow-job-secrets-inherit":{"string":{"constant":"inherit"}},"needs":{"description":"Use `needs` to identify any jobs that must complete successfully before this job will run. It can be a string or array of strings. If a job fails, all jobs that need it are skipped unless the jobs use a conditional expression that causes the job to continue. If a run contains a series of jobs that need each other, a failure applies to all jobs in the dependency chain from the point of failure onwards.","one-of":["sequence-of-non-empty-string","non-empty-string"]},"job-if":{"description":"You can use the `if` conditional to prevent a job from running unless a condition is met. You can use any supported context and expression to create a conditional.","context":["github","inputs","vars","needs","always(0,0)","failure(0,MAX)","cancelled(0,0)","success(0,MAX)"],"string":{}},"job-if-result":{"context":["github","inputs","vars","needs","always(0,0)","failure(0,MAX)","cancelled(0,0)","success(0,MAX)"],"one-of":["null","boolean","number","string","sequence","mapping"]},"strategy":{"description":"Use `strategy` to use a matrix strategy for your jobs. A matrix strategy lets you use variables in a single job definition to automatically create multiple job runs that are based on the combinations of the variables. ","context":["github","inputs","vars","needs"],"mapping":{"properties":{"fail-fast":{"type":"boolean","description":"Setting `fail-fast` to `false` prevents GitHub from canceling all in-progress jobs if any matrix job fails. Default: `true`"},"max-parallel":{"type":"number","description":"The maximum number of jobs that can run simultaneously when using a matrix job strategy. By default, GitHub will maximize the number of jobs run in parallel depending on runner availability."},"matrix":"matrix"}}},"matrix":{"description":"Use `matrix` to define a matrix of different job configurations. Within your matrix, define one or more variables followed by an array of values.","mapping":{"properties":{"include":{"type":"matrix-filter","description":"Use `include` to expand existing matrix configurations or to add new configurations. The value of `include` is a list of objects.\\n\\nFor each object in the `include` list, the key:value pairs in the object will be added to each of the matrix combinations if none of the key:value pairs overwrite any of the original matrix values. If the object cannot be added to any of the matrix combinations, a new matrix combination will be created instead. Note that the original matrix values will not be overwritten, but added matrix values can be overwritten."},"exclude":{"type":"matrix-filter","description":"To remove specific configurations defined in the matrix, use `exclude`. An excluded configuration only has to be a partial match for it to be excluded."}},"loose-key-type":"non-empty-string","loose-value-type":"sequence"}},"matrix-filter":{"sequence":{"item-type":"matrix-filter-item"}},"matrix-filter-item":{"mapping":{"loose-key-type":"non-empty-string","loose-value-type":"any"}},"snapshot":{"description":"Use `snapshot` to define a custom image you want to create or update after your job succeeds by taking a snapshot of your runner.","one-of":["non-empty-string","snapshot-mapping"]},"snapshot-mapping":{"mapping":{"properties":{"image-name":{"description":"The desired name of the custom image you want to create or update.","type":"non-empty-string","required":true},"if":"snapshot-if","version":{"description":"The desired major version updates upon a new custom image version creation.","type":"non-empty-string"}}}},"snapshot-if":{"context":["github","inputs","vars","needs","strategy","matrix"],"description":"Use the if conditional to prevent a snapshot from being taken unless a condition is met. Any supported context and expression can be used to create a conditional. Expressions in an `if` conditional do not require the bracketed expression syntax. When you use expressions in an `if` conditional, you may omit the expression syntax because GitHub automatically evaluates the `if` conditional as an expression.","string":{}},"runs-on":{"description":"Use `runs-on` to define the type of machine to run the job on.\\n* The destination machine can be either a GitHub-hosted runner, larger runner, or a self-hosted runner.\\n* You can target runners based on the labels assigned to them, or their group membership, or a combination of these.\\n* You can provide `runs-on` as a single string or as an array of strings.\\n* If you specify an array of strings, your workflow will execute on any runner that matches all of the specified `runs-on` values.\\n* If you would like to run your workflow on multiple machines, use `jobs.<job_id>.strategy`.","context":["github","inputs","vars","needs","strategy","matrix"],"one-of":["non-empty-string","sequence-of-non-empty-string","runs-on-mapping"]},"runs-on-mapping":{"mapping":{"properties":{"group":{"description":"The group from which to select a runner.","type":"non-empty-string"},"labels":"runs-on-labels"}}},"runs-on-labels":{"description":"The label by which to filter for available runners.","one-of":["non-empty-string","sequence-of-non-empty-string"]},"job-env":{"description":"A map of variables that are available to all steps in the job.","context":["github","inputs","vars","needs","strategy","matrix","secrets"],"mapping":{"loose-key-type":"non-empty-string","loose-value-type":"string"}},"workflow-concurrency":{"description":"Concurrency ensures that only a single job or workflow using the same concurrency group will run at a time. A concurrency group can be any string or expression.\\n\\nYou can also specify `concurrency` at the job level.\\n\\n[Documentation](https://docs.github.com/actions/using-workflows/workflow-syntax-for-github-actions#concurrency)","context":["github","inputs","vars"],"one-of":["string","concurrency-mapping"]},"job-concurrency":{"description":"Concurrency ensures that only a single job using the same concurrency group will run at a time. A concurrency group can be any string or expression. The expression can use any context except for the `secrets` context.\\n\\nYou can also specify `concurrency` at the workflow level.","context":["github","inputs","vars","needs","strategy","matrix"],"one-of":["non-empty-string","concurrency-mapping"]},"concurrency-mapping":{"description":"Concurrency ensures that only a single job or workflow using the same concurrency group will run at a time. A concurrency group can be any string or expression.\\n\\nYou can also specify `concurrency` at the job level.\\n\\n[Documentation](https://docs.github.com/actions/using-workflows/workflow-syntax-for-github-actions#concurrency)","mapping":{"properties":{"group":{"type":"non-empty-string","required":true,"description":"When a concurrent job or workflow is queued, if another job or workflow using the same concurrency group in the repository is in progress, the queued job or workflow will be `pending`. Any previously pending job or workflow in the concurrency group will be canceled. To also cancel any currently running job or workflow in the same concurrency group, specify `cancel-in-progress: true`."},"cancel-in-progress":{"type":"boolean","description":"To cancel any currently running job or workflow in the same concurrency group, specify cancel-in-progress: true."},"queue":{"type":"concurrency-queue","description":"The queuing mode for the concurrency group. When set to `max`, workflows or jobs will wait in a queue for the concurrency group up to the maximum queue length. Default: `single` meaning at most one item can be pending."}}}},"concurrency-queue":{"allowed-values":["single","max"]},"job-environment":{"description":"The environment that the job references. All environment protection rules must pass before a job referencing the environment is sent to a runner.","context":["github","inputs","vars","needs","strategy","matrix"],"one-of":["string","job-environment-mapping"]},"job-environment-mapping":{"mapping":{"properties":{"name":{"type":"job-environment-name","required":true},"url":{"type":"string-runner-context-no-secrets","description":"The environment URL, which maps to `environment_url` in the deployments API."},"deployment":{"type":"boolean","description":"Whether to create a deployment record for this environment. Defaults to true."}}}},"job-environment-name":{"description":"The name of the environment used by the job.","context":["github","inputs","vars","needs","strategy","matrix"],"string":{}},"job-defaults":{"description":"A map of default settings that will apply to all steps in the job. You can also set default settings for the entire workflow.","mapping":{"properties":{"run":"job-defaults-run"}}},"job-defaults-run":{"context":["github","inputs","vars","strategy","matrix","needs","env"],"mapping":{"properties":{"shell":"shell","working-directory":"working-directory"}}},"job-outputs":{"description":"A map of outputs for a called workflow. Called workflow outputs are available to all downstream jobs in the caller workflow. Each output has an identifier, an optional `description,` and a `value`. The `value` must be set to the value of an output from a job within the called workflow.","mapping":{"loose-key-type":"non-empty-string","loose-value-type":"string-runner-context"}},"steps":{"description":"A job contains a sequence of tasks called `steps`. Steps can run commands, run setup tasks, run an action in your repository, a public repository, or an action published in a Docker registry, wait for background steps to complete, or cancel a background step. Not all steps run actions, but all actions run as a step. Each step runs in its own process in the runner environment and has access to the workspace and filesystem. Because steps run in their own process, changes to environment variables are not preserved between steps. GitHub provides built-in steps to set up and complete a job.","sequence":{"item-type":"steps-item"}},"steps-item":{"one-of":["run-step","regular-step","wait-step","wait-all-step","cancel-step","parallel-step"]},"run-step":{"mapping":{"properties":{"name":"step-name","id":"step-id","if":"step-if","timeout-minutes":"step-timeout-minutes","run":{"type":"string-steps-context","description":"Runs command-line programs using the operating system\'s shell. If you do not provide a `name`, the step name will default to the text specified in the `run` command. Commands run using non-login shells by default. You can choose a different shell and customize the shell used to run commands. Each `run` keyword represents a new process and shell in the virtual environment. When you provide multi-line commands, each line runs in the same shell.","required":true},"continue-on-error":"step-continue-on-error","env":"step-env","working-directory":"string-steps-context","shell":"shell","background":"step-background"}}},"regular-step":{"mapping":{"properties":{"name":"step-name","id":"step-id","if":"step-if","continue-on-error":"step-continue-on-error","timeout-minutes":"step-timeout-minutes","uses":{"type":"step-uses","required":true},"with":"step-with","env":"step-env","background":"step-background"}}},"wait-step":{"mapping":{"properties":{"name":"step-name","id":"step-id","continue-on-error":"step-continue-on-error","wait":{"type":"step-wait-target","required":true}}}},"wait-all-step":{"mapping":{"properties":{"name":"step-name","id":"step-id","continue-on-error":"step-continue-on-error","wait-all":{"type":"step-wait-all-value","required":true}}}},"cancel-step":{"mapping":{"properties":{"name":"step-name","id":"step-id","continue-on-error":"step-continue-on-error","cancel":{"type":"step-cancel-target","required":true}}}},"parallel-step":{"mapping":{"properties":{"parallel":{"type":"parallel-steps","required":true,"description":"Run a group of steps concurrently. All steps in the parallel block run as background steps and the workflow waits for all of them to complete before continuing."}}}},"parallel-steps":{"sequence":{"item-type":"steps-item"}},"step-uses":{"description":"Selects an action to run as part of a step in your job. An action is a reusable unit of code. You can use an action defined in the same repository as the workflow, a public repository, a [private repository with access enabled](https://docs.github.com/en/repositories/managing-your-repositorys-settings-and-features/enabling-features-for-your-repository/managing-github-actions-settings-for-a-repository#allowing-access-to-components-in-a-private-repository), or in a published Docker container image.","string":{"require-non-empty":true}},"step-background":{"boolean":{},"description":"When set to true, runs this step in the background. The workflow continues to the next step immediately without waiting for the background step to finish."},"step-wait-target":{"description":"The step ID or IDs of background steps to wait for.","one-of":["non-empty-string","sequence-of-non-empty-string"]},"step-wait-all-value":{"description":"Wait for all prior background steps to complete. Use as a bare key (`wait-all:`) or with a boolean value.","one-of":["null","boolean"]},"step-cancel-target":{"description":"The step ID of a background step to cancel.","string":{"require-non-empty":true}},"step-continue-on-error":{"context":["github","inputs","vars","needs","strategy","matrix","secrets","steps","job","runner","env","hashFiles(1,255)"],"boolean":{},"description":"Prevents a job from failing when a step fails. Set to `true` to allow a job to pass when this step fails."},"step-id":{"string":{"require-non-empty":true},"description":"A unique identifier for the step. You can use the `id` to reference the step in contexts."},"step-if":{"context":["github","inputs","vars","needs","strategy","matrix","steps","job","runner","env","always(0,0)","failure(0,0)","cancelled(0,0)","success(0,0)","hashFiles(1,255)"],"description":"Use the `if` conditional to prevent a step from running unless a condition is met. Any supported context and expression can be used to create a conditional. Expressions in an `if` conditional do not require the bracketed expression syntax. When you use expressions in an `if` conditional, you may omit the expression syntax because GitHub automatically evaluates the `if` conditional as an expression.","string":{}},"step-if-result":{"context":["github","inputs","vars","strategy","matrix","steps","job","runner","env","always(0,0)","failure(0,0)","cancelled(0,0)","success(0,0)","hashFiles(1,255)"],"one-of":["null","boolean","number","string","sequence","mapping"]},"step-env":{"description":"Sets variables for steps to use in the runner environment. You can also set variables for the entire workflow or a job.","context":["github","inputs","vars","needs","strategy","matrix","secrets","steps","job","runner","env","hashFiles(1,255)"],"mapping":{"loose-key-type":"non-empty-string","loose-value-type":"string"}},"step-name":{"context":["github","inputs","vars","needs","strategy","matrix","secrets","steps","job","runner","env","hashFiles(1,255)"],"string":{},"description":"A name for your step to display on GitHub."},"step-timeout-minutes":{"context":["github","inputs","vars","needs","strategy","matrix","secrets","steps","job","runner","env","hashFiles(1,255)"],"number":{},"description":"The maximum number of minutes to run the step before killing the process."},"step-with":{"description":"A map of the input parameters defined by the action. Each input parameter is a key/value pair. Input parameters are set as variables. When you specify an input in a workflow file or use a default input value, GitHub creates a variable for the input with the name `INPUT_<VARIABLE_NAME>`. The variable created converts input names to uppercase letters and replaces spaces with `_`.","context":["github","inputs","vars","needs","strategy","matrix","secrets","steps","job","runner","env","hashFiles(1,255)"],"mapping":{"loose-key-type":"non-empty-string","loose-value-type":"string"}},"container":{"description":"A container to run any steps in a job that don\'t already specify a container. If you have steps that use both script and container actions, the container actions will run as sibling containers on the same network with the same volume mounts.\\n\\nIf you do not set a container, all steps will run directly on the host specified by runs-on unless a step refers to an action configured to run in a container.","context":["github","inputs","vars","needs","strategy","matrix"],"one-of":["string","container-mapping"]},"container-mapping":{"mapping":{"properties":{"image":{"type":"non-empty-string","description":"Use `jobs.<job_id>.container.image` to define the Docker image to use as the container to run the action. The value can be the Docker Hub image or a registry name."},"options":{"type":"string","description":"Use `jobs.<job_id>.container.options` to configure additional Docker container resource options."},"env":"container-env","ports":{"type":"sequence-of-non-empty-string","description":"Use `jobs.<job_id>.container.ports` to set an array of ports to expose on the container."},"volumes":{"type":"sequence-of-non-empty-string","description":"Use `jobs.<job_id>.container.volumes` to set an array of volumes for the container to use. You can use volumes to share data between services or other steps in a job. You can specify named Docker volumes, anonymous Docker volumes, or bind mounts on the host."},"credentials":"container-registry-credentials"}}},"services":{"description":"Additional containers to host services for a job in a workflow. These are useful for creating databases or cache services like redis. The runner on the virtual machine will automatically create a network and manage the life cycle of the service containers. When you use a service container for a job or your step uses container actions, you don\'t need to set port information to access the service. Docker automatically exposes all ports between containers on the same network. When both the job and the action run in a container, you can directly reference the container by its hostname. The hostname is automatically mapped to the service name. When a step does not use a container action, you must access the service using localhost and bind the ports.","context":["github","inputs","vars","needs","strategy","matrix"],"mapping":{"loose-key-type":"non-empty-string","loose-value-type":"services-container"}},"services-container":{"context":["github","inputs","vars","needs","strategy","matrix"],"one-of":["non-empty-string","service-container-mapping"]},"container-registry-credentials":{"description":"If the image\'s container registry requires authentication to pull the image, you can use `jobs.<job_id>.container.credentials` to set a map of the username and password. The credentials are the same values that you would provide to the `docker login` command.","context":["github","inputs","vars","secrets","env"],"mapping":{"properties":{"username":"non-empty-string","password":"non-empty-string"}}},"container-env":{"description":"Use `jobs.<job_id>.container.env` to set a map of variables in the container.","mapping":{"loose-key-type":"non-empty-string","loose-value-type":"string-runner-context"}},"non-empty-string":{"string":{"require-non-empty":true}},"sequence-of-non-empty-string":{"sequence":{"item-type":"non-empty-string"}},"sequence-of-string":{"sequence":{"item-type":"string"}},"boolean-needs-context":{"context":["github","inputs","vars","needs"],"boolean":{}},"number-needs-context":{"context":["github","inputs","vars","needs"],"number":{}},"string-needs-context":{"context":["github","inputs","vars","needs"],"string":{}},"scalar-needs-context":{"context":["github","inputs","vars","needs","strategy","matrix"],"one-of":["string","boolean","number"]},"scalar-needs-context-with-secrets":{"context":["github","inputs","vars","needs","secrets","strategy","matrix"],"one-of":["string","boolean","number"]},"boolean-strategy-context":{"context":["github","inputs","vars","needs","strategy","matrix"],"boolean":{}},"number-strategy-context":{"context":["github","inputs","vars","needs","strategy","matrix"],"number":{}},"string-strategy-context":{"context":["github","inputs","vars","needs","strategy","matrix"],"string":{}},"boolean-steps-context":{"context":["github","inputs","vars","needs","strategy","matrix","secrets","steps","job","runner","env","hashFiles(1,255)"],"boolean":{}},"number-steps-context":{"context":["github","inputs","vars","needs","strategy","matrix","secrets","steps","job","runner","env","hashFiles(1,255)"],"number":{}},"string-runner-context":{"context":["github","inputs","vars","needs","strategy","matrix","secrets","steps","job","runner","env"],"string":{}},"string-runner-context-no-secrets":{"context":["github","inputs","vars","needs","strategy","matrix","steps","job","runner","env"],"string":{}},"string-steps-context":{"context":["github","inputs","vars","needs","strategy","matrix","secrets","steps","job","runner","env","hashFiles(1,255)"],"string":{}},"shell":{"string":{"require-non-empty":true},"description":"Use `shell` to override the default shell settings in the runner\'s operating system. You can use built-in shell keywords, or you can define a custom set of shell options. The shell command that is run internally executes a temporary file that contains the commands specified in `run`."},"working-directory":{"string":{"require-non-empty":true},"description":"The `working-directory` keyword specifies the working directory where the command is run."},"cron-mapping":{"mapping":{"properties":{"cron":{"type":"cron-pattern","required":true},"timezone":"timezone-string"}}},"cron-pattern":{"description":"A cron expression that represents a schedule. A scheduled workflow will run at most once every 5 minutes.","string":{"require-non-empty":true}},"timezone-string":{"description":"A string that represents the time zone a scheduled workflow will run relative to in IANA format (e.g. \'America/New_York\' or \'Europe/London\'). If omitted, the workflow will run relative to midnight UTC.","string":{"require-non-empty":true}},"service-container-mapping":{"mapping":{"properties":{"image":{"type":"non-empty-string","description":"The Docker image to use as the container. The value can be the Docker Hub image or a registry name."},"options":{"type":"string","description":"Additional Docker container resource options."},"env":"container-env","ports":{"type":"sequence-of-non-empty-string","description":"An array of ports to expose on the container."},"volumes":{"type":"sequence-of-non-empty-string","description":"An array of volumes for the container to use. You can use volumes to share data between services or other steps in a job. You can specify named Docker volumes, anonymous Docker volumes, or bind mounts on the host."},"credentials":"container-registry-credentials","entrypoint":{"type":"string","description":"Override the default ENTRYPOINT in the service container image."},"command":{"type":"string","description":"Override the default CMD in the service container image."}}}}}}'),`workflow-root-strict`],action:[action_v1_0_min_default,`action-root-strict`]};
function githubErrors(text,kind){
let[json,root]=SCHEMAS[kind];
let schema=TemplateSchema.load(new JSONObjectReader(void 0,JSON.stringify(json)));
let context=new TemplateContext(new TemplateValidationErrors,schema,new NoOperationTraceWriter);
let file=context.getFileId(kind);
let reader=new YamlObjectReader(file,text);
if(reader.errors.length>0)return reader.errors.map(({message})=>message);
readTemplate(context,root,reader,file);
return context.errors.getErrors().map(({rawMessage})=>rawMessage)}
function checkResult(before,after){
let kind=(0,_workflow_js__WEBPACK_IMPORTED_MODULE_2__.n)(before).kind===`action`?`action`:`workflow`;
let had=githubErrors(before,kind);
let added=newErrors(had,githubErrors(after,kind));
if(added.length>0)throw Error(`it was left as it is: GitHub's parser would refuse the changed file (${added.join(`; `)})`);
return had.map(error=>({where:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`the file`,kind:`by-hand`,text:(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.a)`GitHub's parser refuses it, before the change too: ${error}`}))}
function newErrors(before,after){
let left=[...before];
return after.filter(error=>{
let at=left.indexOf(error);
at>=0&&left.splice(at,1);
return at<0})}}),4963:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{n:()=>readWorkflow,r:()=>word,t:()=>rangeOf});
let{$r:aliasTargets,ai:isAlias,ci:isSeq,ei:faultOf,ii:yamlDocuments,ni:plainYaml,oi:isMap,si:isScalar}=__webpack_require__(1560);
function readWorkflow(text){
let[document,...others]=yamlDocuments(text,{version:`1.2`});
let fault=document&&faultOf(document);
if(fault)throw Error(`it has ${fault}`);
if(others.length>0)throw Error(`it has ${others.length+1} YAML documents, where a workflow is one`);
let root=document?.contents;
if(!document||!isMap(root))throw Error(`it has no jobs: is it a workflow?`);
let plain=plainYaml(text,{version:`1.2`});
let targets=aliasTargets(root);
let resolve=node=>isAlias(node)?targets.get(node):node;
let holder={text,document,root,resolve,aliased:new Set(targets.values())};
let runs=resolve(root.get(`runs`,!0));
let jobs=resolve(root.get(`jobs`,!0));
if(isMap(jobs)){
let found=jobs.items.flatMap(pair=>jobOf(`jobs.${word(pair.key)}`,pair.value,plain.jobs?.[word(pair.key)??``]??{},holder)??[]);
let shell=shellOf(root,resolve);
return{...holder,jobs:found.map(job=>({...shell!==void 0&&{shell},...job})),kind:isCalled(resolve(root.get(`on`,!0)),resolve)?`called`:`workflow`,elsewhere:[...jobs.items.flatMap(({key,value})=>localUse(`jobs.${word(key)}`,resolve(value),resolve)),...localSteps(found)]}}
if(!isMap(runs))throw Error(`it has no jobs: is it a workflow?`);
let job=runs.get(`using`)===`composite`?jobOf(`runs`,runs,plain.runs??{},holder):void 0;
return{...holder,jobs:job?[job]:[],kind:`action`,elsewhere:job?localSteps([job]):[]}}
function jobOf(path,given,plain,{resolve,aliased}){
let node=resolve(given);
if(!isMap(node))return;
let listGiven=node.get(`steps`,!0);
let list=resolve(listGiven);
if(!isSeq(list))return;
let shared=isAlias(given)||aliased.has(node);
let sharedList=shared||isAlias(listGiven)||aliased.has(list);
let shell=shellOf(node,resolve);
return{path,node,list,plain,steps:list.items.flatMap((item,at)=>{
let step=resolve(item);
let own=!sharedList&&!isAlias(item)&&!aliased.has(step);
return isMap(step)?[{...stepOf(`${path}.steps[${at}]`,step,!own,{resolve,aliased}),at}]:[]}),shared,...shell!==void 0&&{shell}}}
function stepOf(path,node,shared,{resolve,aliased}){
let given=node.get(`with`,!0);
let inputs=resolve(given);
let text=key=>word(resolve(node.get(key,!0)));
let[id,condition,shell]=[text(`id`),text(`if`),text(`shell`)];
return{path,node,shared,uses:text(`uses`)??``,run:text(`run`)??``,keys:node.items.map(({key})=>word(key)??``),with:isMap(inputs)?inputs.items.map(pair=>({key:word(pair.key)??``,value:word(resolve(pair.value))??``,pair})):[],canTake:!shared&&isMap(inputs)&&inputs.items.length>0&&given===inputs&&!aliased.has(inputs),...id!==void 0&&{id},...condition!==void 0&&{if:condition},...shell!==void 0&&{shell}}}
function shellOf(holder,resolve){
let run=[resolve(holder.get(`defaults`,!0))].map(node=>isMap(node)?resolve(node.get(`run`,!0)):void 0)[0];
return isMap(run)?word(resolve(run.get(`shell`,!0))):void 0}
function isCalled(on,resolve){
if(isMap(on))return on.has(`workflow_call`);
return(isSeq(on)?on.items:[on]).some(item=>word(resolve(item))===`workflow_call`)}
let localSteps=jobs=>jobs.flatMap(({steps})=>steps.flatMap(({path,uses})=>uses.startsWith(`./`)?[{path,uses}]:[]));
function localUse(path,job,resolve){
let uses=isMap(job)?word(resolve(job.get(`uses`,!0))):void 0;
return uses?.startsWith(`./`)?[{path,uses}]:[]}
function word(node){
let value=isScalar(node)?node.value:void 0;
return value==null?void 0:String(value)}
let rangeOf=node=>{
let range=node?.range;
return[range?.[0]??0,range?.[1]??0]}})};