function g(e,t,n,r=0,i=0,a=0,o=0){
let s=e>=0&&e<100,l=Date.UTC(s?e+400:e,t,n,r,i,a,o);
return s?l-0xb7af85d9c00:l}
function D(e){
return g(e.y,e.m-1,e.d,e.h,e.i,e.s)}
function w(e,t){
return e.y===t.y&&e.m===t.m&&e.d===t.d&&e.h===t.h&&e.i===t.i&&e.s===t.s}
function O(e){
let t=e.substring(9);
return t.includes(`Z`)||t.includes(`+`)||t.includes(`-`)}
function Z(e,t){
let n=new Date(Date.parse(e));
if(isNaN(n))throw Error(`Invalid ISO8601 passed to timezone parser.`);
return O(e)?{tp:T(n.getUTCFullYear(),n.getUTCMonth()+1,n.getUTCDate(),n.getUTCHours(),n.getUTCMinutes(),n.getUTCSeconds(),`Etc/UTC`),ms:n.getUTCMilliseconds()}:{tp:T(n.getFullYear(),n.getMonth()+1,n.getDate(),n.getHours(),n.getMinutes(),n.getSeconds(),t),ms:n.getMilliseconds()}}
function v(e,t,n){
let{tp:r,ms:i}=Z(e,t);
return new Date(N(r,n).getTime()+i)}
function N(e,t){
let n=_(e);
if(n.kind===`single`)return n.date;
if(n.kind===`ambiguous`)return n.earlier;
if(t)throw Error(`Invalid date passed to fromTZ()`);
return n.after}
function _(e){
let t=D(e),n=t=>R(new Date(t),e.tz),r=t-n(t),i=y(new Date(r),e.tz);
if(w(i,e)){
let t=D(i)-r,a=r-(n(r-E)-t);
if(a<r&&w(y(new Date(a),e.tz),e))return{kind:`ambiguous`,earlier:new Date(a),later:new Date(r)};
let o=r+(t-n(r+E));
return o>r&&w(y(new Date(o),e.tz),e)?{kind:`ambiguous`,earlier:new Date(r),later:new Date(o)}:{kind:`single`,date:new Date(r)}}
let a=t-(D(i)-r);
return w(y(new Date(a),e.tz),e)?{kind:`single`,date:new Date(a)}:{kind:`gap`,before:new Date(Math.min(r,a)),after:new Date(Math.max(r,a))}}
var E=108e5;
function R(e,t){
return D(y(e,t))-(e.getTime()-e.getUTCMilliseconds())}
function k(e,t,n){
let r=R(new Date(e),n);
for(;t-e>1e3;){
let i=e+Math.floor((t-e)/2e3)*1e3;
R(new Date(i),n)===r?e=i:t=i}
return t}
function U(e,t){
let n=_(y(new Date(e),t));
if(n.kind===`ambiguous`)return e<n.later.getTime()?`earlier`:`later`}
var H=g(1,0,1);
var S=864e5;
var W=new Map;
function y(e,t){
if(t===void 0)return T(e.getFullYear(),e.getMonth()+1,e.getDate(),e.getHours(),e.getMinutes(),e.getSeconds());
let n=W.get(t),r;
try{
n||(n=new Intl.DateTimeFormat(`en-US`,{timeZone:t,year:`numeric`,month:`numeric`,day:`numeric`,hour:`numeric`,minute:`numeric`,second:`numeric`,hour12:!1}),W.set(t,n)),r=n.formatToParts(e)}catch(e){
let n=e instanceof Error?e.message:String(e);
throw RangeError(`toTZ: Invalid timezone '${t}' or date. Please provide a valid IANA timezone (e.g., 'America/New_York', 'Europe/Stockholm'). Original error: ${n}`)}
let i={year:0,month:0,day:0,hour:0,minute:0,second:0};
for(let e of r)(e.type===`year`||e.type===`month`||e.type===`day`||e.type===`hour`||e.type===`minute`||e.type===`second`)&&(i[e.type]=parseInt(e.value,10));
if(isNaN(i.year)||isNaN(i.month)||isNaN(i.day)||isNaN(i.hour)||isNaN(i.minute)||isNaN(i.second))throw Error(`toTZ: Failed to parse all date components from timezone '${t}'. This may indicate an invalid date or timezone configuration. Parsed components: ${JSON.stringify(i)}`);
let a=e.getTime()-H;
return(a<-S||a<S&&i.month===12)&&(i.year=1-i.year),i.hour===24&&(i.hour=0),{y:i.year,m:i.month,d:i.day,h:i.hour,i:i.minute,s:i.second,tz:t}}
function T(e,t,n,r,i,a,o){
return{y:e,m:t,d:n,h:r,i,s:a,tz:o}}
var x=[1,2,4,8,16];
var C=class e{
pattern;
timezone;
mode;
alternativeWeekdays;
sloppyRanges;
fixedTimeRule;
second;
minute;
hour;
day;
month;
dayOfWeek;
year;
lastDayOfMonth;
lastWeekday;
nearestWeekdays;
starDOM;
starDOW;
starYear;
useAndLogic;
isFixedTime;
constructor(e,t,n){
this.pattern=e,this.timezone=t,this.mode=n?.mode??`auto`,this.alternativeWeekdays=n?.alternativeWeekdays??!1,this.sloppyRanges=n?.sloppyRanges??!1,this.fixedTimeRule=n?.fixedTimeRule??`single-value`,this.second=Array(60).fill(0),this.minute=Array(60).fill(0),this.hour=Array(24).fill(0),this.day=Array(31).fill(0),this.month=Array(12).fill(0),this.dayOfWeek=Array(7).fill(0),this.year=[],this.lastDayOfMonth=!1,this.lastWeekday=!1,this.nearestWeekdays=Array(31).fill(0),this.starDOM=!1,this.starDOW=!1,this.starYear=!1,this.useAndLogic=!1,this.isFixedTime=!1,this.parse()}
parse(){
if(!(typeof this.pattern==`string`||this.pattern instanceof String))throw TypeError(`CronPattern: Pattern has to be of type string.`);
this.pattern.indexOf(`@`)>=0&&(this.pattern=this.handleNicknames(this.pattern).trim());
let t=this.pattern.match(/\S+/g)||[``],n=t.length;
if(t.length<5||t.length>7)throw TypeError(`CronPattern: invalid configuration format ('`+this.pattern+`'), exactly five, six, or seven space separated parts are required.`);
if(this.mode!==`auto`){
let e;
switch(this.mode){case`5-part`:
e=5;
break;case`6-part`:
e=6;
break;case`7-part`:
e=7;
break;case`5-or-6-parts`:
e=[5,6];
break;case`6-or-7-parts`:
e=[6,7];
break;default:
e=0}
if(!(Array.isArray(e)?e.includes(n):n===e)){
let t=Array.isArray(e)?e.join(` or `):e.toString();
throw TypeError(`CronPattern: mode '${this.mode}' requires exactly ${t} parts, but pattern '${this.pattern}' has ${n} parts.`)}}
if(t.length===5&&t.unshift(`0`),t.length===6&&t.push(`*`),this.pattern.indexOf(`?`)>=0)for(let e=0;e<t.length;e++)t[e]=t[e].replace(/\?/g,`*`);
if(t[3].toUpperCase()===`LW`)this.lastWeekday=!0,t[3]=``;else if(t[3].toUpperCase().indexOf(`L`)>=0){
let e=t[3].split(`,`);
if(e.length>1&&e.some(e=>e.toUpperCase()===`LW`))throw TypeError(`CronPattern: Syntax error, LW can not be in a list in day-of-month ('${t[3]}').`);
if(e.some(e=>e===``||e.toUpperCase()!==`L`&&/l/i.test(e)))throw TypeError(`CronPattern: Syntax error, L has to be a value of its own in day-of-month ('`+t[3]+`').`);
t[3]=e.filter(e=>e.toUpperCase()!==`L`).join(`,`),this.lastDayOfMonth=!0}
if(t[3]==`*`&&(this.starDOM=!0),t[6]==`*`&&(this.starYear=!0),t[4].length>=3&&(t[4]=this.replaceAlpha(t[4],e.MONTH_NAMES)),t[5].length>=3&&(t[5]=this.alternativeWeekdays?this.replaceAlpha(t[5],e.DAY_NAMES_QUARTZ):this.replaceAlpha(t[5],e.DAY_NAMES)),t[5].startsWith(`+`)&&(this.useAndLogic=!0,t[5]=t[5].substring(1),t[5]===``))throw TypeError(`CronPattern: Day-of-week field cannot be empty after '+' modifier.`);
switch(t[5]==`*`&&(this.starDOW=!0),this.mode){case`5-part`:
t[0]=`0`,t[6]=`*`;
break;case`6-part`:
t[6]=`*`;
break;case`5-or-6-parts`:
t[6]=`*`}
this.throwAtIllegalCharacters(t),this.partToArray(`second`,t[0],0,1),this.partToArray(`minute`,t[1],0,1),this.partToArray(`hour`,t[2],0,1),this.partToArray(`day`,t[3],-1,1),this.partToArray(`month`,t[4],-1,1);
let r=this.alternativeWeekdays?-1:0;
this.partToArray(`dayOfWeek`,t[5],r,63),t[6]===`*`?this.year=Array(1e4).fill(1):(this.year=Array(1e4).fill(0),this.partToArray(`year`,t[6],0,1)),!this.alternativeWeekdays&&this.dayOfWeek[7]&&(this.dayOfWeek[0]=this.dayOfWeek[7]);
let i=this.fixedTimeRule===`single-value`,a=(e,t)=>!e.includes(`*`)&&!e.includes(`/`)&&(!i||t.filter(e=>e).length===1);
this.isFixedTime=a(t[0],this.second)&&a(t[1],this.minute)&&a(t[2],this.hour)}
partToArray(e,t,n,r){
let i=this[e];
if(t===``&&(e!==`day`||!this.lastDayOfMonth&&!this.lastWeekday))throw TypeError(`CronPattern: configuration entry `+e+` (`+t+`) is empty, check for trailing spaces.`);
if(t===`*`)return i.fill(r);
let a=t.split(`,`);
if(a.length>1)for(let t of a)this.partToArray(e,t,n,r);else t.includes(`-`)&&t.includes(`/`)?this.handleRangeWithStepping(t,e,n,r):t.includes(`-`)?this.handleRange(t,e,n,r):t.includes(`/`)?this.handleStepping(t,e,n,r):t!==``&&this.handleNumber(t,e,n,r)}
throwAtIllegalCharacters(e){
for(let t=0;t<e.length;t++)if((t===3?/[^/*0-9,\-WwLl]+/:t===5?/[^/*0-9,\-#Ll]+/:/[^/*0-9,\-]+/).test(e[t]))throw TypeError(`CronPattern: configuration entry `+t+` (`+e[t]+`) contains illegal characters.`)}
handleNumber(t,n,r,i){
let a=this.extractNth(t,n),o=t.toUpperCase().includes(`W`);
if(n!==`day`&&o)throw TypeError(`CronPattern: Nearest weekday modifier (W) only allowed in day-of-month.`);
o&&(n=`nearestWeekdays`);
let s=o?a[0].replace(/W$/i,``):a[0],l=e.toNumber(s)+r;
if(isNaN(l))throw TypeError(`CronPattern: `+n+` is not a number: '`+t+`'`);
this.setPart(n,l,a[1]||i)}
setPart(e,t,n){
if(!Object.prototype.hasOwnProperty.call(this,e))throw TypeError(`CronPattern: Invalid part specified: `+e);
if(e===`dayOfWeek`){
if(t===7&&(t=0),t<0||t>6)throw RangeError(`CronPattern: Invalid value for dayOfWeek: `+t);
this.setNthWeekdayOfMonth(t,n);
return}
if(e===`second`||e===`minute`){
if(t<0||t>=60)throw RangeError(`CronPattern: Invalid value for `+e+`: `+t)}else if(e===`hour`){
if(t<0||t>=24)throw RangeError(`CronPattern: Invalid value for `+e+`: `+t)}else if(e===`day`||e===`nearestWeekdays`){
if(t<0||t>=31)throw RangeError(`CronPattern: Invalid value for `+e+`: `+t)}else if(e===`month`){
if(t<0||t>=12)throw RangeError(`CronPattern: Invalid value for `+e+`: `+t)}else if(e===`year`&&(t<1||t>=1e4))throw RangeError(`CronPattern: Invalid value for `+e+`: `+t+` (supported range: 1-9999)`);
this[e][t]=n}
static toNumber(e){
return/^\d+$/.test(e)?parseInt(e,10):NaN}
validateNotNaN(e,t){
if(isNaN(e))throw TypeError(t)}
validateRange(e,t,n,r,i){
if(e>t)throw TypeError(`CronPattern: From value is larger than to value: '`+i+`'`);
if(n!==void 0){
if(n===0)throw TypeError(`CronPattern: Syntax error, illegal stepping: 0`);
if(n>this[r].length)throw TypeError(`CronPattern: Syntax error, steps cannot be greater than maximum value of part (`+this[r].length+`)`)}}
handleRangeWithStepping(e,t,n,r){
if(e.toUpperCase().includes(`W`))throw TypeError(`CronPattern: Syntax error, W is not allowed in ranges with stepping.`);
let i=this.extractNth(e,t),a=i[0].match(/^(\d+)-(\d+)\/(\d+)$/);
if(a===null)throw TypeError(`CronPattern: Syntax error, illegal range with stepping: '`+e+`'`);
let[,o,s,l]=a,u=parseInt(o,10)+n,d=parseInt(s,10)+n,p=parseInt(l,10);
this.validateNotNaN(u,`CronPattern: Syntax error, illegal lower range (NaN)`),this.validateNotNaN(d,`CronPattern: Syntax error, illegal upper range (NaN)`),this.validateNotNaN(p,`CronPattern: Syntax error, illegal stepping: (NaN)`),this.validateRange(u,d,p,t,e);
for(let e=u;e<=d;e+=p)this.setPart(t,e,i[1]||r)}
extractNth(e,t){
let n=e,r;
if(n.includes(`#`)){
if(t!==`dayOfWeek`)throw Error(`CronPattern: nth (#) only allowed in day-of-week field`);
let i=n.split(`#`);
if(i.length!==2||i[1]===``)throw TypeError(`CronPattern: Syntax error, illegal nth weekday: '`+e+`'`);
n=i[0],r=i[1]}else if(n.toUpperCase().endsWith(`L`)){
if(t!==`dayOfWeek`)throw Error(`CronPattern: L modifier only allowed in day-of-week field (use L alone for day-of-month)`);
r=`L`,n=n.slice(0,-1)}
return[n,r]}
handleRange(t,n,r,i){
if(t.toUpperCase().includes(`W`))throw TypeError(`CronPattern: Syntax error, W is not allowed in a range.`);
let a=this.extractNth(t,n),o=a[0].split(`-`);
if(o.length!==2)throw TypeError(`CronPattern: Syntax error, illegal range: '`+t+`'`);
let s=e.toNumber(o[0])+r,l=e.toNumber(o[1])+r;
this.validateNotNaN(s,`CronPattern: Syntax error, illegal lower range (NaN)`),this.validateNotNaN(l,`CronPattern: Syntax error, illegal upper range (NaN)`),this.validateRange(s,l,void 0,n,t);
for(let e=s;e<=l;e++)this.setPart(n,e,a[1]||i)}
handleStepping(t,n,r,i){
if(t.toUpperCase().includes(`W`))throw TypeError(`CronPattern: Syntax error, W is not allowed in parts with stepping.`);
let a=this.extractNth(t,n),o=a[0].split(`/`);
if(o.length!==2)throw TypeError(`CronPattern: Syntax error, illegal stepping: '`+t+`'`);
if(this.sloppyRanges)o[0]===``&&(o[0]=`*`);else{
if(o[0]===``)throw TypeError(`CronPattern: Syntax error, stepping with missing prefix ('`+t+`') is not allowed. Use wildcard (*/step) or range (min-max/step) instead.`);
if(o[0]!==`*`)throw TypeError(`CronPattern: Syntax error, stepping with numeric prefix ('`+t+`') is not allowed. Use wildcard (*/step) or range (min-max/step) instead.`)}
let s=0;
o[0]!==`*`&&(s=e.toNumber(o[0])+r,this.validateNotNaN(s,`CronPattern: Syntax error, illegal stepping start (NaN)`));
let l=e.toNumber(o[1]);
this.validateNotNaN(l,`CronPattern: Syntax error, illegal stepping: (NaN)`),this.validateRange(0,this[n].length-1,l,n,t);
for(let e=s;e<this[n].length;e+=l)n===`year`&&e===0||this.setPart(n,e,a[1]||i)}
replaceAlpha(e,t){
let n=e;
for(let[r,i]of Object.entries(t))n=n.replace(new RegExp(r,`gi`),(t,n,r)=>{
let a=n+t.length-3,o=r.charAt(a-1),s=r.charAt(a+3);
if(/[a-z\d/#]/i.test(o)||/[a-km-z\d]/i.test(s))throw TypeError(`CronPattern: Syntax error, a month or day name has to stand alone ('${e}').`);
return i});
return n}
static DAY_NAMES={"-sun":`-7`,sun:`0`,mon:`1`,tue:`2`,wed:`3`,thu:`4`,fri:`5`,sat:`6`};
static DAY_NAMES_QUARTZ={sun:`1`,mon:`2`,tue:`3`,wed:`4`,thu:`5`,fri:`6`,sat:`7`};
static MONTH_NAMES={jan:`1`,feb:`2`,mar:`3`,apr:`4`,may:`5`,jun:`6`,jul:`7`,aug:`8`,sep:`9`,oct:`10`,nov:`11`,dec:`12`};
static NICKNAME_MAP={"@yearly":`0 0 1 1 *`,"@annually":`0 0 1 1 *`,"@monthly":`0 0 1 * *`,"@weekly":`0 0 * * SUN`,"@daily":`0 0 * * *`,"@midnight":`0 0 * * *`,"@hourly":`0 * * * *`};
handleNicknames(t){
let n=t.trim().toLowerCase();
if(n===`@reboot`)throw TypeError(`CronPattern: @reboot is not supported in this environment. This is an event-based trigger that requires system startup detection.`);
return e.NICKNAME_MAP[n]||t}
setNthWeekdayOfMonth(e,t){
if(typeof t!=`number`&&t.toUpperCase()===`L`)this.dayOfWeek[e]=this.dayOfWeek[e]|32;else if(t===63)this.dayOfWeek[e]=63;else if(t<6&&t>0)this.dayOfWeek[e]=this.dayOfWeek[e]|x[t-1];else throw TypeError(`CronPattern: nth weekday out of range, should be 1-5 or L. Value: ${t}, Type: ${typeof t}`)}};
var B=[31,28,31,30,31,30,31,31,30,31,30,31];
var f=[[`month`,`year`,0],[`day`,`month`,-1],[`hour`,`day`,0],[`minute`,`hour`,0],[`second`,`minute`,0]];
var c=class e{
tz;
instantMs;
instantFields;
ms;
second;
minute;
hour;
day;
month;
year;
constructor(t,n){
if(this.tz=n,t&&t instanceof Date){
if(!isNaN(t))this.fromDate(t);else throw TypeError(`CronDate: Invalid date passed to CronDate constructor`)}else if(t==null)this.fromDate(new Date);else if(t&&typeof t==`string`)this.fromString(t);else if(t instanceof e)this.fromCronDate(t);else throw TypeError(`CronDate: Invalid type (`+typeof t+`) passed to CronDate constructor`)}
getLastDayOfMonth(e,t){
return t===1?new Date(g(e,t+1,0)).getUTCDate():B[t]}
getLastWeekday(e,t){
let n=this.getLastDayOfMonth(e,t),r=new Date(g(e,t,n)).getUTCDay();
return r===0?n-2:r===6?n-1:n}
getNearestWeekday(e,t,n){
let r=this.getLastDayOfMonth(e,t);
if(n>r)return-1;
let i=new Date(g(e,t,n)).getUTCDay();
return i===0?n===r?n-2:n+1:i===6?n===1?n+2:n-1:n}
isNthWeekdayOfMonth(e,t,n,r){
let i=new Date(g(e,t,n)).getUTCDay(),a=0;
for(let r=1;r<=n;r++)new Date(g(e,t,r)).getUTCDay()===i&&a++;
if(r&63&&x[a-1]&r)return!0;
if(r&32){
let r=this.getLastDayOfMonth(e,t);
for(let a=n+1;a<=r;a++)if(new Date(g(e,t,a)).getUTCDay()===i)return!1;
return!0}
return!1}
fromDate(e){
if(this.tz!==void 0){
if(typeof this.tz==`number`)this.ms=e.getUTCMilliseconds(),this.second=e.getUTCSeconds(),this.minute=e.getUTCMinutes()+this.tz,this.hour=e.getUTCHours(),this.day=e.getUTCDate(),this.month=e.getUTCMonth(),this.year=e.getUTCFullYear(),this.apply();else try{
let t=y(e,this.tz);
this.ms=e.getMilliseconds(),this.second=t.s,this.minute=t.i,this.hour=t.h,this.day=t.d,this.month=t.m-1,this.year=t.y,this.cacheInstant(e.getTime()-this.ms)}catch(e){
let t=e instanceof Error?e.message:String(e);
throw TypeError(`CronDate: Failed to convert date to timezone '${this.tz}'. This may happen with invalid timezone names or dates. Original error: ${t}`)}}else this.ms=e.getMilliseconds(),this.second=e.getSeconds(),this.minute=e.getMinutes(),this.hour=e.getHours(),this.day=e.getDate(),this.month=e.getMonth(),this.year=e.getFullYear(),this.cacheInstant(e.getTime()-this.ms)}
cacheInstant(e){
this.instantMs=e;
let{year:t,month:n,day:r,hour:i,minute:a,second:o}=this;
this.instantFields=[t,n,r,i,a,o,this.tz]}
cachedInstant(){
let e=this.instantFields;
if(e!==void 0&&e[6]===this.tz&&e[5]===this.second&&e[4]===this.minute&&e[3]===this.hour&&e[2]===this.day&&e[1]===this.month&&e[0]===this.year)return this.instantMs}
fromCronDate(e){
this.tz=e.tz,this.year=e.year,this.month=e.month,this.day=e.day,this.hour=e.hour,this.minute=e.minute,this.second=e.second,this.ms=e.ms,this.instantMs=e.instantMs,this.instantFields=e.instantFields}
apply(){
if(this.month>11||this.month<0||this.day>this.getLastDayOfMonth(this.year,this.month)||this.day<1||this.hour>23||this.minute>59||this.second>59||this.hour<0||this.minute<0||this.second<0){
let e=new Date(0);
return e.setUTCFullYear(this.year,this.month,this.day),e.setUTCHours(this.hour,this.minute,this.second,this.ms),this.ms=e.getUTCMilliseconds(),this.second=e.getUTCSeconds(),this.minute=e.getUTCMinutes(),this.hour=e.getUTCHours(),this.day=e.getUTCDate(),this.month=e.getUTCMonth(),this.year=e.getUTCFullYear(),!0}else return!1}
fromString(e){
if(typeof this.tz==`number`){
if(O(e))return this.fromDate(v(e));
let t=v(e,`Etc/UTC`);
this.ms=t.getUTCMilliseconds(),this.second=t.getUTCSeconds(),this.minute=t.getUTCMinutes(),this.hour=t.getUTCHours(),this.day=t.getUTCDate(),this.month=t.getUTCMonth(),this.year=t.getUTCFullYear(),this.apply()}else return this.fromDate(v(e,this.tz))}
findNext(e,t,n,r){
return this._findMatch(e,t,n,r,1)}
_matchDayValue(e,t,n,r){
let i=e;
if(!i){
for(let e=0;e<n.nearestWeekdays.length;e++)if(n.nearestWeekdays[e]){
let n=this.getNearestWeekday(this.year,this.month,e+1);
if(n!==-1&&n===t){
i=1;
break}}}
n.lastWeekday&&t===this.getLastWeekday(this.year,this.month)&&(i=1);
n.lastDayOfMonth&&t===this.getLastDayOfMonth(this.year,this.month)&&(i=1);
if(!n.starDOW){
let e=new Date(g(this.year,this.month,1,0,0,0,0)).getUTCDay(),a=n.dayOfWeek[(e+(t-1))%7];
a&&a&63&&(a=+!!this.isNthWeekdayOfMonth(this.year,this.month,t,a)),n.useAndLogic?i&&=a:!r.domAndDow&&!n.starDOM?i||=a:i&&=a}
return i}
_findMatch(e,t,n,r,i){
let a=this[t],o=t===`day`?this.getLastDayOfMonth(this.year,this.month):0,s=this[t]+r,l=i===1?e=>e<n[t].length:e=>e>=0;
for(let u=s;l(u);u+=i){
let i=n[t][u];
if(t===`day`){
if(u-r>o)continue;
i=this._matchDayValue(i,u-r,n,e)}
if(i)return this[t]=u-r,a===this[t]?1:2}
return 3}
recurse(e,t,n){
let r=this.year,i=n;
for(;typeof i==`number`;){
if(e.starYear&&Math.abs(this.year-r)>400)return null;
i=this.recurseStep(e,t,i)}
return i}
recurseStep(e,t,n){
if(n===0&&!e.starYear){
if(this.year>=0&&this.year<e.year.length&&e.year[this.year]===0){
let t=-1;
for(let n=this.year+1;n<e.year.length&&n<1e4;n++)if(e.year[n]===1){
t=n;
break}
if(t===-1)return null;
this.year=t,this.month=0,this.day=1,this.hour=0,this.minute=0,this.second=0,this.ms=0}
if(this.year>=1e4)return null}
let r=this.findNext(t,f[n][0],e,f[n][2]);
if(r>1){
let t=n+1;
for(;t<f.length;)this[f[t][0]]=-f[t][2],t++;
if(r===3){
if(this[f[n][1]]++,this[f[n][0]]=-f[n][2],this.apply(),n===0&&!e.starYear){
for(;this.year>=0&&this.year<e.year.length&&e.year[this.year]===0&&this.year<1e4;)this.year++;
if(this.year>=1e4||this.year>=e.year.length)return null}
return 0}else if(this.apply())return n-1}
return n+=1,n>=f.length?this:(e.starYear?this.year>=3e3:this.year>=1e4)?null:n}
increment(e,t,n){
return this.instantMs=void 0,this.instantFields=void 0,this.second+=t.interval!==void 0&&t.interval>1&&n?t.interval:1,this.ms=0,this.apply(),this.recurse(e,t,0)}
decrement(e,t,n=!0){
this.instantMs=void 0,this.instantFields=void 0;
let r=t.interval!==void 0&&t.interval>=1;
return(this.ms===0||r)&&(this.second-=r&&n?t.interval:1),this.ms=0,this.apply(),this.year<1?null:this.recurseBackward(e,t,0)}
recurseBackward(e,t,n){
let r=this.year,i=n;
for(;typeof i==`number`;){
if(e.starYear&&Math.abs(this.year-r)>400)return null;
i=this.recurseBackwardStep(e,t,i)}
return i}
recurseBackwardStep(e,t,n){
if(n===0&&!e.starYear){
if(this.year>=0&&this.year<e.year.length&&e.year[this.year]===0){
let t=-1;
for(let n=this.year-1;n>=0;n--)if(e.year[n]===1){
t=n;
break}
if(t===-1)return null;
this.year=t,this.month=11,this.day=31,this.hour=23,this.minute=59,this.second=59,this.ms=0}
if(this.year<1)return null}
let r=this.findPrevious(t,f[n][0],e,f[n][2]);
if(r>1){
let t=n+1;
for(;t<f.length;){
let n=f[t][0],r=f[t][2],i=this.getMaxPatternValue(n,e,r);
this[n]=i,t++}
if(r===3){
if(this[f[n][1]]--,n===0){
let e=this.getLastDayOfMonth(this.year,this.month);
this.day>e&&(this.day=e)}
if(n===1){
if(this.day<=0)this.day=1;else{
let e=this.year,t=this.month;
for(;t<0;)t+=12,e--;
for(;t>11;)t-=12,e++;
let n=this.getLastDayOfMonth(e,t);
this.day>n&&(this.day=n)}}
this.apply();
let t=f[n][0],r=f[n][2];
if(this[t]=this.getMaxPatternValue(t,e,r),this.apply(),n===0){
let t=f[1][2],n=this.getMaxPatternValue(`day`,e,t);
n!==this.day&&(this.day=n,this.hour=this.getMaxPatternValue(`hour`,e,f[2][2]),this.minute=this.getMaxPatternValue(`minute`,e,f[3][2]),this.second=this.getMaxPatternValue(`second`,e,f[4][2]))}
if(n===0&&!e.starYear){
for(;this.year>=0&&this.year<e.year.length&&e.year[this.year]===0;)this.year--;
if(this.year<1)return null}
return 0}else if(this.apply())return n-1}
return n+=1,n>=f.length?this:this.year<1?null:n}
getMaxPatternValue(e,t,n){
let r=t[e].length-1-n;
for(let i=t[e].length-1;i>=0;i--)if(t[e][i]){
r=i-n;
break}
if(e===`day`){
let e=this.getLastDayOfMonth(this.year,this.month);
return t.lastWeekday||t.nearestWeekdays.some(e=>e)||t.lastDayOfMonth||!t.starDOW?e:Math.min(r,e)}
return r}
findPrevious(e,t,n,r){
return this._findMatch(e,t,n,r,-1)}
getDate(e){
if(!e&&typeof this.tz!=`number`){
let e=this.cachedInstant();
if(e!==void 0)return new Date(e+(this.tz===void 0?this.ms:0))}
if(e||this.tz===void 0){
if(this.year>=0&&this.year<100){
let e=new Date(0);
return e.setFullYear(this.year,this.month,this.day),e.setHours(this.hour,this.minute,this.second,this.ms),e}
return new Date(this.year,this.month,this.day,this.hour,this.minute,this.second,this.ms)}else return typeof this.tz==`number`?new Date(g(this.year,this.month,this.day,this.hour,this.minute-this.tz,this.second,this.ms)):N(T(this.year,this.month+1,this.day,this.hour,this.minute,this.second,this.tz),!1)}
getTime(){
return this.getDate(!1).getTime()}
match(e,t){
if(!e.starYear&&(this.year<0||this.year>=e.year.length||e.year[this.year]===0))return!1;
for(let n=0;n<f.length;n++){
let r=f[n][0],i=f[n][2],a=this[r];
if(a+i<0||a+i>=e[r].length)return!1;
let o=e[r][a+i];
if(r===`day`&&(o=this._matchDayValue(o,a,e,t)),!o)return!1}
return!0}};
function F(e){
e===void 0&&(e={}),delete e.name,e.legacyMode!==void 0&&e.domAndDow===void 0?e.domAndDow=!e.legacyMode:e.domAndDow===void 0&&(e.domAndDow=!1),e.legacyMode=!e.domAndDow;
let t=(e,t)=>e===void 0?t:e;
if(e.paused=t(e.paused,!1),e.maxRuns=t(e.maxRuns,1/0),e.catch=t(e.catch,!1),e.unref=t(e.unref,!1),e.mode=t(e.mode,`auto`),e.alternativeWeekdays=t(e.alternativeWeekdays,!1),e.sloppyRanges=t(e.sloppyRanges,!1),e.fixedTimeRule=t(e.fixedTimeRule,`single-value`),e.allowPast=t(e.allowPast,!1),e.interval=e.interval===void 0?0:parseInt(e.interval.toString(),10),e.utcOffset=e.utcOffset===void 0?void 0:parseInt(e.utcOffset.toString(),10),e.dayOffset=e.dayOffset===void 0?0:parseInt(e.dayOffset.toString(),10),![`auto`,`5-part`,`6-part`,`7-part`,`5-or-6-parts`,`6-or-7-parts`].includes(e.mode))throw Error(`CronOptions: mode must be one of 'auto', '5-part', '6-part', '7-part', '5-or-6-parts', or '6-or-7-parts'.`);
if(![`single-value`,`no-wildcard`].includes(e.fixedTimeRule))throw Error(`CronOptions: fixedTimeRule must be one of 'single-value' or 'no-wildcard'.`);
e.timezone===``&&(e.timezone=void 0);
let n=e.timezone??e.utcOffset;
if(e.startAt&&(e.startAt=I(new c(e.startAt,n))),e.stopAt&&(e.stopAt=I(new c(e.stopAt,n))),e.interval!==null){
if(isNaN(e.interval))throw Error(`CronOptions: Supplied value for interval is not a number`);
if(e.interval<0)throw Error(`CronOptions: Supplied value for interval can not be negative`)}
if(e.utcOffset!==void 0){
if(isNaN(e.utcOffset))throw Error(`CronOptions: Invalid value passed for utcOffset, should be number representing minutes offset from UTC.`);
if(e.utcOffset<-870||e.utcOffset>870)throw Error(`CronOptions: utcOffset out of bounds.`);
if(e.utcOffset!==void 0&&e.timezone)throw Error(`CronOptions: Combining 'utcOffset' with 'timezone' is not allowed.`)}
if(e.unref!==!0&&e.unref!==!1)throw Error(`CronOptions: Unref should be either true, false or undefined(false).`);
if(e.dayOffset!==void 0&&e.dayOffset!==0&&isNaN(e.dayOffset))throw Error(`CronOptions: Invalid value passed for dayOffset, should be a number representing days to offset.`);
return e}
function I(e){
return e.ms?(e.ms=0,new c(new Date(e.getTime()+1e3),e.tz)):e}
function b(e){
return typeof e==`function`}
function L(e){
return b(e)}
function Y(e){
typeof Deno<`u`&&typeof Deno.unrefTimer<`u`?Deno.unrefTimer(e):e&&typeof e.unref<`u`&&e.unref()}
var P=864e5;
var $=3e4;
var M=[];
var j=class{
name;
options;
_states;
fn;
_startAtRoundingMs=0;
getTz(){
return this.options.timezone??this.options.utcOffset}
applyDayOffset(e){
let t=this._offsetMs();
return t?new Date(e.getTime()+t):e}
_offsetMs(){
return(this.options.dayOffset??0)*P}
get _startAt(){
return this.options.startAt}
get _stopAt(){
return this.options.stopAt}
_nextTarget(e,t){
let n=this._offsetMs(),r=this._next(this._shift(e),new Date(t.getTime()-n),{startAt:this._shift(this._startAt),stopAt:this._shift(this._stopAt)});
return r?this.applyDayOffset(r.getDate(!1)):null}
_previousTarget(e,t){
let n=this._toMs(e??t)-this._offsetMs(),r=this._previous(new Date(n),{startAt:this._shift(this._startAt),stopAt:this._shift(this._stopAt)});
return r?this.applyDayOffset(r.getDate(!1)):null}
_shift(e){
if(e!=null)return new c(new Date(this._toMs(e)-this._offsetMs()),this.getTz())}
constructor(e,t,n){
let r,i;
if(b(t))i=t;else if(typeof t==`object`)r=t;else if(t!==void 0)throw Error(`Cron: Invalid argument passed for optionsIn. Should be one of function, or object (options).`);
if(b(n))i=n;else if(typeof n==`object`)r=n;else if(n!==void 0)throw Error(`Cron: Invalid argument passed for funcIn. Should be one of function, or object (options).`);
this.name=r?.name;
let a=r?.startAt;
this.options=F(r),a&&this._startAt&&(this._startAtRoundingMs=this._startAt.getTime()-new c(a,this.getTz()).getTime());
let o=!!e&&(e instanceof Date||typeof e==`string`&&e.indexOf(`:`)>0);
if(this._states={kill:!1,blocking:!1,previousRun:void 0,currentRun:void 0,once:void 0,currentTimeout:void 0,maxRuns:r?r.maxRuns:void 0,paused:r?r.paused:!1,pattern:o?new C(`* * * * *`,void 0,{mode:`auto`}):new C(e,this.options.timezone,{mode:this.options.mode,alternativeWeekdays:this.options.alternativeWeekdays,sloppyRanges:this.options.sloppyRanges,fixedTimeRule:this.options.fixedTimeRule})},o&&(this._states.once=new c(e,this.getTz())),this.name){
if(M.find(e=>e.name===this.name))throw Error(`Cron: Tried to initialize new named job '`+this.name+`', but name already taken.`);
M.push(this)}
return i!==void 0&&L(i)&&(this.fn=i,this.schedule()),this}
nextRun(e){
return this._nextTarget(e,new Date)}
nextRuns(e,t){
this._states.maxRuns!==void 0&&e>this._states.maxRuns&&(e=this._states.maxRuns);
let n=t||this._states.currentRun||void 0;
return this._enumerateRuns(e,n,`next`)}
previousRuns(e,t){
return this._enumerateRuns(e,t||void 0,`previous`)}
enumerate(e){
return new A(this,e)}
_enumerateRuns(e,t,n){
let r=[],i=new Date,a=t;
for(;e-->0;){
let e=n===`next`?this._nextTarget(a,i):this._previousTarget(a,i);
if(!e)break;
r.push(e),a=e}
return r}
match(e){
if(this._states.once){
let t=new c(e,this.getTz());
t.ms=0;
let n=new c(this._states.once,this.getTz());
return n.ms=0,t.getTime()===n.getTime()}
let t=new c(e,this.getTz());
return t.ms=0,t.match(this._states.pattern,this.options)}
getPattern(){
if(!this._states.once)return this._states.pattern?this._states.pattern.pattern:void 0}
getOnce(){
return this._states.once?this._states.once.getDate():null}
isRunning(){
return!this._states.paused&&!this._states.kill&&this.fn!==void 0&&this._nextTarget(this._states.currentRun,new Date)!==null}
isStopped(){
return this._states.kill}
isBusy(){
return this._states.blocking}
currentRun(){
return this._states.currentRun?this._states.currentRun.getDate():null}
previousRun(){
return this._states.previousRun?this._states.previousRun.getDate():null}
msToNext(e){
let t=new Date,n=this._nextTarget(e,t);
return n?n.getTime()-this._toMs(e??t):null}
stop(){
this._states.kill=!0,this._states.currentTimeout&&clearTimeout(this._states.currentTimeout);
let e=M.indexOf(this);
e>=0&&M.splice(e,1)}
pause(){
return this._states.paused=!0,!this._states.kill}
resume(){
return this._states.paused=!1,!this._states.kill}
schedule(e){
return this._schedule(e)}
_schedule(e,t){
if(e&&this.fn)throw Error(`Cron: It is not allowed to schedule two functions using the same Croner instance.`);
e&&(this.fn=e);
let n=t??new Date,r=this._nextTarget(void 0,n),i=r?r.getTime()-n.getTime():null,a=this._states.currentRun;
a&&a.getTime()>n.getTime()&&(a=void 0);
let o=this._nextTarget(a,n);
return i===null||isNaN(i)||o===null||(i>$&&(i=$),i<0&&(i=this._states.paused?1e3:0),this._states.currentTimeout=setTimeout(()=>this._checkTrigger(o),i),this._states.currentTimeout&&this.options.unref&&Y(this._states.currentTimeout)),this}
async _trigger(e=new Date){
this._states.blocking=!0,this._states.currentRun=new c(e,this.getTz());
try{
if(this.options.catch)try{
this.fn!==void 0&&await this.fn(this,this.options.context)}catch(e){
if(b(this.options.catch))try{
Promise.resolve(this.options.catch(e,this)).catch(()=>{})}catch{}}else this.fn!==void 0&&await this.fn(this,this.options.context)}finally{
this._states.previousRun=new c(e,this.getTz()),this._states.blocking=!1}}
async trigger(){
await this._trigger()}
runsLeft(){
return this._states.maxRuns}
_checkTrigger(e){
let t=new Date,n=!this._states.paused&&t.getTime()>=e.getTime(),r=this._states.blocking&&this.options.protect;
n&&!r?(this._states.maxRuns!==void 0&&this._states.maxRuns--,this._trigger(t)):n&&r&&b(this.options.protect)&&setTimeout(()=>this.options.protect(this),0),this._schedule(void 0,n?void 0:t)}
_next(e,t,n){
let r=n?n.startAt:this._startAt,i=n?n.stopAt:this._stopAt,a=!!e,o=!!(e||this._states.currentRun),s=!1;
!e&&r&&this.options.interval&&(e=this._calculatePreviousRun(r,t),e&&(o=!0),s=!e);
let l=e??t??new Date,u=this._toMs(l);
e=new c(l,this.getTz()),r&&u<r.getTime()&&(e=s?r:new c(new Date(r.getTime()-1e3),this.getTz()),u=e.getTime());
let d=this._states.once||new c(e,this.getTz());
if(!s&&d!==this._states.once&&(d=this._findOccurrence(e,u,1,o)),this._states.once){
let e=this._states.once.getTime(),t=u-e;
if(r&&e<r.getTime()-this._startAtRoundingMs||this._states.currentRun&&this.applyDayOffset(this._states.once.getDate()).getTime()<=this._states.currentRun.getTime()||(a?t>=0:t>1e3&&!this.options.allowPast))return null}
return d===null||this._states.maxRuns!==void 0&&this._states.maxRuns<=0||this._states.kill||i&&d.getTime()>=i.getTime()?null:d}
_previous(e,t){
let n=this._toMs(e??new Date);
if(t.stopAt&&n>t.stopAt.getTime()&&(n=t.stopAt.getTime()),this._states.once)return this._states.once.getTime()<n?this._states.once:null;
let r=this._findOccurrence(new c(new Date(n),this.getTz()),n,-1);
return r===null||t.startAt&&r.getTime()<t.startAt.getTime()?null:r}
_toMs(e){
if(e instanceof Date)return e.getTime();
let t=new c(e,this.getTz());
return t.getTime()+(typeof t.tz==`string`?t.ms:0)}
_findOccurrence(e,t,n,r=!1){
let i=this.options.interval??0;
if(i>1&&(n===-1||r)){
t+=(i-1)*1e3*n;
let a=new Date(t);
if(isNaN(a.getTime())||(e=new c(a,this.getTz()),!(e.year>=1&&e.year<=9999)))return null;
r=!1}
let a=this._walk(e,t,n,r),o=this.getTz();
if(this._states.pattern.isFixedTime&&n===1||typeof o==`number`||U(t,o)!==(n===1?`earlier`:`later`))return a;
let s=Math.floor(t/1e3)*1e3,l=n===1?k(s,s+P,o):k(s-P,s,o)-1e3;
if(a&&(l-a.getTime())*n>0)return a;
let u=this._walk(new c(new Date(l),o),l-n,n,!1,!0);
return!a||!u?a??u:(a.getTime()-u.getTime())*n>0?u:a}
_walk(e,t,n,r,i=!1){
let a=this._states.pattern,o=(e,t)=>n===1?e.increment(a,this.options,t):e.decrement(a,this.options,t),s=new c(e,this.getTz());
for(i&&s.match(a,this.options)||(s=o(s,r));s;){
let e=this._runAt(s,t,n);
if(e)return new c(e,this.getTz());
s=o(s,!1)}
return null}
_runAt(e,t,n){
let r=e=>(e.getTime()-t)*n>0,i=e.tz;
if(typeof i==`number`){
let t=e.getDate();
return r(t)?t:null}
let a=T(e.year,e.month+1,e.day,e.hour,e.minute,e.second,i),o=_(a),s=this._states.pattern.isFixedTime;
if(o.kind===`single`)return r(o.date)?o.date:null;
if(o.kind===`ambiguous`){
let{earlier:e,later:t}=o;
return(s?[e]:n===1?[e,t]:[t,e]).find(r)??null}
if(!s)return null;
let l=new Date(k(o.before.getTime(),o.after.getTime(),i)),u=y(l,i);
return u.y===a.y&&u.m===a.m&&u.d===a.d&&r(l)?l:null}
_calculatePreviousRun(e,t){
let n=new c(t,this.getTz()).getTime();
if(e.getTime()>n)return;
let r=this.options.interval*1e3,i=e;
for(;i.getTime()+r<=n;){
let e=this._findOccurrence(i,i.getTime(),1,!0);
if(e===null)break;
i=e}
return i}};
var A=class{
cron;
cursor;
now;
done;
initialMaxRuns;
remainingRuns;
constructor(e,t){
this.cron=e,this.initialMaxRuns=e.runsLeft()??1/0,this.reset(t)}
next(){
if(this.done||this.remainingRuns<=0)return this.done=!0,{value:void 0,done:!0};
let e=this.cron._nextTarget(this.cursor,this.now);
return e===null?(this.done=!0,{value:void 0,done:!0}):(this.cursor=e,this.remainingRuns--,{value:e,done:!1})}
peek(){
return this.done||this.remainingRuns<=0?null:this.cron._nextTarget(this.cursor,this.now)}
reset(e){
this.cursor=e instanceof Date?new Date(e.getTime()):e??void 0,this.now=new Date,this.done=!1,this.remainingRuns=this.initialMaxRuns}
[Symbol.iterator](){
return this}};
export{j as Cron};