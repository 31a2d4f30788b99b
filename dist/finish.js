import{K as exitCode,S as isLook,_ as findingTitle,b as fixesOf,bt as shortMember,c as headline,ct as isOpen,d as choiceWords,f as whoWords,g as PERMISSION_FINDINGS,h as METHODS,m as MARKS$1,o as failures,p as causesOf,st as isHidden,u as accessWords,v as partOf,x as isAcceptance,xt as shortResource,y as fixAll}from"./run.js";
import{a as say,i as said,r as pattern}from"./words.js";
import{F as isHeldUnlessForbidden,N as isAccepted,P as isDrift,Tn as federatedMembers,Vr as FileFault,_r as shorten$1,c as writeText,cn as command,d as byHostname,fr as capitalise,gn as quote,gr as sentence,mr as list,pr as count,pt as productOf,rr as KINDS,yr as spaced}from"./start.js";
import{a as link,i as fence,n as code,o as table,r as details,s as text,t as alert}from"./markdown.js";
import{t as conclude}from"./conclude.js";
const {join}=process.getBuiltinModule("node:path");
const LEVELS={fail:`error`,warn:`warning`,unknown:`notice`,skipped:`notice`};
const LENGTH=4e3;
function renderAnnotations(report){
let of=status=>report.findings.filter(finding=>finding.status===status);
let told=findings=>causesOf(findings,report).map(annotation);
let stopped=report.verdict===`blocked`||report.verdict===`failed`;
let unknown=report.verdict!==`ok`&&!stopped&&!report.plan.some(({state})=>state===`done`)?of(`unknown`).filter(finding=>!isHeldUnlessForbidden(finding)):[];
let tooMuch=of(`warn`).filter(({id})=>id===`over-granted`);
let[first,...others]=told(of(`fail`));
return[...capped(first?[{...first,text:shorten$1(`${first.text}${account$1(report)}`,LENGTH)},...others]:[]),...capped(told(of(`warn`).filter(finding=>!tooMuch.includes(finding)))),...capped(told(of(`skipped`).filter(finding=>!isAccepted(finding)))),...together(say`Roles that are not needed`,tooMuch.map(({reason})=>reason).join(`
`)),...together(say`Not everything could be checked`,causesOf(unknown,report).map(({why})=>why).join(`
`))]}
const together=(title,text)=>text?[{level:`notice`,title,text:shorten$1(text,LENGTH)}]:[];
function account$1({verdict,plan}){
if(verdict!==`failed`)return``;
let titles=(...states)=>plan.filter(({state})=>states.includes(state)).map(({title})=>title);
let line=(name,steps)=>steps.length>0?`\n${name}: ${steps.join(say`; `)}.`:``;
return line(say`Done`,titles(`done`))+line(say`Failed`,titles(`failed`))+line(say`Not started`,titles(`skipped`,`planned`))}
function annotation(cause){
let{findings,why,said,lines}=cause;
let[{id,status}]=findings;
let fixes=fixesOf(findings);
let parts=[why,lines,...(fixes.length>0?fixes:findings.flatMap(({remedies})=>remedies.filter(isLook))).map(({title,text})=>`${title}:\n${text}`),said&&say`Google said: ${said}`].filter(Boolean);
return{level:LEVELS[status],title:findingTitle(id),text:shorten$1(parts.join(`
`),LENGTH)}}
function capped(annotations){
let last=annotations[9];
if(annotations.length<=10||!last)return annotations;
let more=annotations.length-10+1;
return[...annotations.slice(0,9),{...last,title:say`${more} more`,text:shorten$1(say`The job summary lists ${more} more, each with its fix.`,LENGTH)}]}
const SEVERITIES=[`high`,`medium`,`low`];
function auditTable({audit,findings}){
if(!audit)return``;
let rows=[...Map.groupBy(findings.filter(isDrift),({id})=>id)].map(([id,found])=>[text(findingTitle(id)),...SEVERITIES.map(each=>String(found.filter(({severity})=>severity===each).length))]);
return[rows.length>0?table([say`Finding`,say`High`,say`Medium`,say`Low`],rows):``,audit.trend?trend(audit.trend):``,audit.began&&!audit.partial?goneOn(audit.began):``,reach$1(audit)].filter(Boolean).join(`

`)}
const goneOn=began=>say`This audit went on with one that began at ${text(began)} and was stopped; what that one had found is shown as it was.`;
function trend({new:fresh,gone,unchanged,previousPartial}){
let unsure=previousPartial?say` That report was partial, so what is new here can be older.`:``;
return say`**Since the report before:** ${fresh} new, ${gone} gone, ${unchanged} unchanged.${unsure}`}
function reach$1({services,functions,jobs,workerPools,partial,...by}){
let looked=[count(services,`service`),...functions>0?[count(functions,`function of the first generation`,`functions of the first generation`)]:[],count(jobs,`job`),...workerPools>0?[count(workerPools,`worker pool`)]:[]];
let seen=spaced(sentence(`${partial?say`In part: `:``}${list(looked)}`));
if(by.public+by.oidc+by.internal===0)return seen;
let pie=[`pie showData`,...[`"${say`public`}" : ${by.public}`,`"OIDC" : ${by.oidc}`,`"${say`internal`}" : ${by.internal}`].map(slice=>`  ${slice}`)];
return say`### Who can reach the services\n\n${seen}\n\n${fence(pie.join(`
`),`mermaid`)}`}
function usage(report){
let{url,audience}=report.outputs;
let{gates}=report;
if(!url||!audience||!needsToken(report)||gates?.ingress===`none`)return``;
let{service=`SERVICE`,region=`REGION`,project=`PROJECT`}=report.target;
let address=gates?.defaultUrl===!1?`https://YOUR-DOMAIN/`:url;
let[first=region]=region.split(`,`);
let inside=gates!==void 0&&gates.ingress!==`all`;
let body=examplesFor({url:address,own:address===url,audience,service,region:first,project}).filter(({from})=>!inside||from!==`outside`).map(({who,language,code,note})=>details(`<b>${text(who)}</b>`,`${note?`${text(note)}\n\n`:``}${fence(code,language)}`));
let intro=[say`A caller needs an invoker role on the service and an ID token for the audience ${audience}: the service's URL without a path, whatever address it calls.`,...gates?.audiences?[say`Its custom audiences also work: ${gates.audiences.join(say`, `)}.`]:[],...region===first?[]:[say`This is the service in ${first}; in the other regions it has other URLs.`],...gates?.defaultUrl===!1?[say`Its run.app URL is disabled: replace YOUR-DOMAIN by the domain that leads to it.`]:[],...inside?[gates.ingress===`internal`?say`Its ingress accepts only requests from inside the network, including Cloud Scheduler in the same project; other requests get 404.`:say`Its ingress accepts only requests from inside the network, including Cloud Scheduler in the same project, or through a load balancer; other requests get 404.`]:[]].join(` `);
let aside=say`If the app uses the header Authorization itself, send the token as X-Serverless-Authorization: Bearer TOKEN. Cloud Run then checks that header and leaves the other to the app.`;
return details(say`<b>How to call it</b>`,[text(intro),body.join(`
`),text(aside)].join(`

`))}
function needsToken({outputs,gates}){
if(gates?.iap)return!1;
if(outputs.access!==`unchanged`)return outputs.access===`oidc-only`;
let{invokerCheck=!1,invokers}=gates??{};
return invokerCheck&&invokers!==void 0&&!invokers.some(({member})=>member===`allUsers`)}
function examplesFor({url,own,audience,service,region,project}){
let caller=`CALLER@${accountDomain(project)}`;
let place=[`--region=${region}`,`--project=${project}`];
return[{who:say`Let an account call it`,note:say`Or list the account in the input invokers, or the calling service in callers.`,language:`bash`,code:lines$1(command([`run`,`services`,`add-iam-policy-binding`,service,...place]),`${quote(`--member=serviceAccount:${caller}`)} --role=roles/run.servicesInvoker`)},{who:say`As yourself, with curl`,note:say`Your own account needs the role, and gcloud has to be signed in as you. gcloud supports no audience for people, but Cloud Run accepts these tokens. If you are signed in as a service account, use the next example.`,language:`bash`,code:`curl --header "Authorization: Bearer $(gcloud auth print-identity-token)" ${quote(url)}`},{who:say`As a service account, with curl`,note:say`You need roles/iam.serviceAccountTokenCreator on the account, and the account needs the invoker role.`,language:`bash`,code:`TOKEN=$(${lines$1(command([`auth`,`print-identity-token`,`--impersonate-service-account=${caller}`]),`--include-email ${quote(`--audiences=${audience}`)}`)})\ncurl --header "Authorization: Bearer $TOKEN" ${quote(url)}`},{who:say`Another Cloud Run service, or anything that runs on Google Cloud`,note:say`Without a library: the metadata server provides tokens of the account that the code runs as.`,language:`bash`,code:`TOKEN=$(${lines$1(`curl --silent --get --header 'Metadata-Flavor: Google' --data-urlencode ${quote(`audience=${audience}`)}`,`http://metadata.google.internal/computeMetadata/v1/instance/service-accounts/default/identity`)})\ncurl --header "Authorization: Bearer $TOKEN" ${quote(url)}`},{who:`Python`,note:say`pip install google-auth requests. ${OWN_CREDENTIALS}`,language:`python`,code:`import google.auth.transport.requests
import google.oauth2.id_token
import requests

audience = ${JSON.stringify(audience)}
token = google.oauth2.id_token.fetch_id_token(google.auth.transport.requests.Request(), audience)
response = requests.get(${JSON.stringify(url)}, headers={"Authorization": f"Bearer {token}"})
print(response.status_code, response.text)`},{who:`Node.js`,note:say`npm install google-auth-library. ${OWN_CREDENTIALS}`,language:`js`,code:`import { GoogleAuth } from 'google-auth-library'

const client = await new GoogleAuth().getIdTokenClient(${JSON.stringify(audience)})
const response = await client.request({ url: ${JSON.stringify(url)}, responseType: 'text' })
console.log(response.status, response.data)`},{who:`Go`,note:say`go get google.golang.org/api/idtoken. ${OWN_CREDENTIALS}`,language:`go`,code:`client, err := idtoken.NewClient(ctx, ${JSON.stringify(audience)})
if err != nil {
	return err
}
response, err := client.Get(${JSON.stringify(url)})
if err != nil {
	return err
}
defer response.Body.Close()`},{who:`Cloud Scheduler`,note:say`The account must belong to the same project, and you must be allowed to act as it.`,language:`bash`,code:lines$1(command([`scheduler`,`jobs`,`create`,`http`,`${service}-schedule`,`--location=${region}`,`--project=${project}`]),`--schedule='0 * * * *' --http-method=GET ${quote(`--uri=${url}`)}`,`${quote(`--oidc-service-account-email=${caller}`)} ${quote(`--oidc-token-audience=${audience}`)}`)},{who:say`A GitHub workflow`,from:`outside`,note:say`After this action in a step with id: deploy. Its outputs contain the audience and the URL.`,language:`yaml`,code:`- id: caller
  uses: google-github-actions/auth@v3
  with:
    workload_identity_provider: PROVIDER
    service_account: ${caller}
    token_format: id_token
    id_token_audience: \${{ steps.deploy.outputs.audience }}
    id_token_include_email: true
- run: |
    curl --fail --header "Authorization: Bearer $TOKEN" "$URL"
  env:
    TOKEN: \${{ steps.caller.outputs.id_token }}
    URL: ${own?"${{ steps.deploy.outputs.url }}":url}`}]}
const OWN_CREDENTIALS=say`It uses the account that the code runs as on Google Cloud, or the account of a credentials file. It does not support a person’s own credentials (gcloud auth application-default login).`;
const lines$1=(...parts)=>parts.join(` \\
  `);
const accountDomain=project=>`${project.split(`:`).reverse().join(`.`)}.iam.gserviceaccount.com`;
function factsTable(report){
let{target,identity,outputs}=report;
let access=accessWords(report);
let where=(kind,name)=>[kind,name&&[target.region?say`${code(name)} in ${code(target.region)}`:code(name),...target.project?[say`project ${code(target.project)}`]:[]].join(say`, `)];
let rows=[...Object.values(KINDS).map(kind=>where(capitalise(kind.words),target[kind.target])),[say`Execution`,executionOf(report)],[say`Who can call it`,access&&`${access.sign} ${text(access.how)}`],[say`Commit`,commitOf(report)],[say`Duration`,durationOf(report)],[say`Revision`,outputs.revision&&code(outputs.revision)],...(report.settings??[]).map(({title,value})=>[text(title),code(value)]),[say`ID token audience`,needsToken(report)?outputs.audience&&code(outputs.audience):void 0]];
let folded=cells([[say`Image`,outputs.image&&code(briefly(outputs.image))],[say`Source`,outputs.source_digest&&code(briefly(outputs.source_digest))],[say`Build`,outputs.build_id&&(outputs.build_log_url?link(outputs.build_id,outputs.build_log_url):code(outputs.build_id))],[say`Signed in as`,identity.principal&&`${code(identity.principal)}${identity.through?say` through ${through(identity.through)}`:``}${federatedMembers(identity.principal).length>0?say`, if the provider maps <code>google.subject=assertion.sub</code>`:``}`],[say`Requests went to`,elsewhereOf(report)]]);
return[cells(rows),folded&&details(say`Image, source, build and identity`,folded)].filter(Boolean).join(`

`)}
function cells(rows){
let lines=rows.flatMap(([name,value])=>value?[`<tr><td nowrap><b>${name}</b></td><td>${value}</td></tr>`]:[]);
return lines.length>0?`<table>\n${lines.join(`
`)}\n</table>`:``}
function commitOf({commit}){
let short=commit?.sha.slice(0,7);
return short&&(commit?.url?link(short,commit.url):code(short))}
function durationOf({timings}){
let seconds=Math.round(Math.max(0,...timings.map(({startMs,durationMs})=>startMs+durationMs))/1e3);
if(timings.length===0)return;
return seconds<60?say`${seconds} s`:say`${Math.floor(seconds/60)} min ${seconds%60} s`}
const briefly=words=>words.replace(/(sha256:[0-9a-f]{12})[0-9a-f]{52}\b/g,`$1…`);
const PROVIDER=/^projects\/[^/]+\/locations\/global\/workloadIdentityPools\/([^/]+)\/providers\/([^/]+)$/;
function through(path){
let[,pool,provider]=PROVIDER.exec(path)??[];
return pool&&provider?say`the provider ${code(provider)} of the pool ${code(pool)}`:code(path)}
function elsewhereOf({elsewhere=[]}){
let hosts=[...byHostname(elsewhere)].map(([host,apis])=>say`${code(host)} for ${apis.length>3?say`${apis.length} APIs`:apis.map(code).join(say`, `)}`);
return hosts.length>0?say`${hosts.join(say`; `)}, not to Google's own hosts`:void 0}
function executionOf({plan}){
let step=plan.find(({kind})=>kind===`run-job`);
if(!step||step.state===`planned`)return;
let name=step.changes.find(({path,done})=>path===`executions`&&done)?.after;
if(step.state===`done`)return`✅ ${text(step.note??``)}`;
return step.state===`failed`&&typeof name==`string`?say`❌ ${code(name)} failed`:say`➖ not run`}
function fixText(findings){
let once=findings.filter(({id})=>!EITHER_OR.has(id));
let fixes=fixesOf(once);
let[fix]=fixes;
let words=fixes.length===1&&fix?` ${text(sentence(fix.title))}`:``;
let blocks=[commandBlock(fixAll(once).gcloud),...fixes.filter(({kind})=>kind===`workflow`).map(({text:yaml})=>fence(yaml,`yaml`)),...fixes.filter(({kind})=>kind===`source`).map(({text:words})=>fence(words)),...fixes.filter(({kind})=>kind===`console`).map(({title,text:address})=>link(title,address)),options(findings)].filter(Boolean);
return blocks.length>0?[say`**Fix:**${words}`,...blocks].join(`

`):``}
function remedies(report){
let failed=failures(report);
let warned=report.findings.filter(({status,id})=>status===`warn`&&PERMISSION_FINDINGS[id]);
let{gcloud,terraform}=fixAll(failed);
let console=consoleLinks(failed);
let optional=fixAll(warned).gcloud;
let isOfRoles=({id})=>PERMISSION_FINDINGS[id]!==void 0;
let custom=alternatives([...failed.filter(isOfRoles),...warned]);
let others=alternatives(failed.filter(finding=>!isOfRoles(finding)));
let entries=report.findings.flatMap(finding=>finding.remedies.filter(isAcceptance)).map(({text:entry})=>entry.replace(/^/gm,`  `)).join(`
`);
return[terraform&&details(say`The fix in Terraform`,fence(terraform,`hcl`)),console&&details(say`The fix in the console`,console),custom&&details(say`Or roles with exactly what is needed`,custom),others&&details(say`Or another way`,others),entries&&details(say`Or accept it: entries for the file of drift_baseline`,fence(`accepted:\n${entries}`,`yaml`)),optional&&!gcloud.includes(optional)&&details(say`Not needed to deploy, but worth granting`,commandBlock(optional))].filter(Boolean).join(`

`)}
function consoleLinks(findings){
let links=findings.flatMap(({remedies})=>remedies.filter(({kind})=>kind===`console`));
return[...new Map(links.map(({title,text})=>[text,`- ${link(title,text)}`])).values()].join(`
`)}
const LANGUAGES={terraform:`hcl`,workflow:`yaml`};
function alternatives(findings){
let offered=findings.flatMap(({principal,remedies})=>remedies.flatMap(remedy=>remedy.alternative?[{principal,remedy}]:[]));
return[...new Map(offered.map(offer=>[offer.remedy.text,offer])).values()].map(({principal,remedy:{kind,title,text:commands}})=>{
let who=principal?say` for ${code(principal)}`:``;
let language=LANGUAGES[kind];
return`${text(title)}${who}:\n\n${language?fence(commands,language):commandBlock(commands)}`}).join(`

`)}
const EITHER_OR=new Set([`public-access-blocked`,`public-access-left`]);
function options(findings){
let remedies=findings.filter(({id})=>EITHER_OR.has(id)).flatMap(finding=>finding.remedies.filter(({kind})=>kind===`gcloud`||kind===`workflow`));
let ways=[...new Map(remedies.map(remedy=>[remedy.text,remedy])).values()];
return ways.map(({kind,title,text:way},at)=>{
let block=kind===`gcloud`?commandBlock(way):fence(way,`yaml`);
return`${at===0?ways.length>1?say`Either: `:``:say`Or: `}${text(title)}\n\n${block}`}).join(`

`)}
function looksOf(findings){
let shown=findings.flatMap(({remedies})=>remedies.filter(isLook)).map(({kind,title,text:more})=>kind===`console`?link(title,more):`${text(title)}:\n\n${commandBlock(more)}`);
return[...new Set(shown)]}
const commandBlock=commands=>commands?fence(commands.split(`
`).map(wrap).join(`
`),`bash`):``;
function wrap(command){
if(command.length<=90||command.includes(`"`)||command.includes(`\\`))return command;
return command.split(`'`).map((part,at,parts)=>{
if(at%2==1)return part;
return part.replace(parts[at+1]?.startsWith(`--`)?/ (?=--|$)/g:/ (?=--)/g,` \\
  `)}).join(`'`)}
function diagram({gates,target}){
if(!gates)return``;
let app=[`app`,`("${label(target.service??say`the service`)}")`,`pass`];
let parts=[...outside(gates),...iapGate(gates),...checkGate(gates),{nodes:[app],edges:[]}];
let nodes=[...new Map(parts.flatMap(part=>part.nodes).map(node=>[node[0],node])).values()];
let edges=parts.flatMap(part=>part.edges);
let linked=nodes.filter(([id])=>edges.some(([from,,,to])=>id===from||id===to));
let of=kind=>linked.filter(node=>node[2]===kind).map(([id])=>id);
return[`flowchart LR`,...linked.map(([id,shape])=>`  ${id}${shape}`),...edges.map(([from,arrow,words,to])=>`  ${from} ${ARROWS[arrow](words)} ${to}`),...STYLES.map(style=>`  ${style}`),...[`gate`,`pass`,`stop`].flatMap(kind=>of(kind).length>0?[`  class ${of(kind).join(`,`)} ${kind}`]:[])].join(`
`)}
const STYLES=[`classDef default fill:transparent,stroke:#8c959f`,`classDef gate fill:transparent,stroke:#0969da`,`classDef pass fill:transparent,stroke:#1a7f37,stroke-width:2px`,`classDef stop fill:transparent,stroke:#cf222e,stroke-dasharray:4 4`];
const ARROWS={through:words=>words?`-->|"${words}"|`:`-->`,stopped:words=>`-.->|"${words}"|`};
const REFUSED=[`refused`,say`(["Refused"])`,`stop`];
const INTERNET=[`internet`,say`(["The internet"])`,`caller`];
const NETWORK=[`network`,say`(["Inside the network:<br/>VPC, Scheduler, Pub/Sub"])`,`caller`];
const BALANCER=[`balancer`,say`(["Load balancer"])`,`caller`];
const FRONT=[`balancer`,say`(["Load balancer,<br/>custom domain"])`,`caller`];
const INGRESS={all:`all`,internal:`internal`,"internal-and-cloud-load-balancing":say`internal and<br/>load balancers`,none:`none`};
function outside({ingress,defaultUrl}){
let gate=[`ingress`,`{{"Ingress<br/>${INGRESS[ingress]}"}}`,`gate`];
let unseen=[`internet`,`stopped`,`404`,`refused`];
let through=from=>[from,`through`,``,`ingress`];
switch(ingress){case`all`:
return defaultUrl?[{nodes:[INTERNET,gate],edges:[through(`internet`)]}]:[{nodes:[INTERNET,FRONT,gate,REFUSED],edges:[[`internet`,`stopped`,say`run.app URL is off: 404`,`refused`],through(`balancer`)]}];case`internal`:
return[{nodes:[INTERNET,NETWORK,gate,REFUSED],edges:[unseen,through(`network`)]}];case`internal-and-cloud-load-balancing`:
return[{nodes:[INTERNET,NETWORK,BALANCER,gate,REFUSED],edges:[unseen,through(`network`),through(`balancer`)]}];case`none`:
return[{nodes:[INTERNET,gate,REFUSED],edges:[through(`internet`),[`ingress`,`stopped`,say`everyone: 404`,`refused`]]}]}}
function iapGate({ingress,iap}){
if(!iap||ingress===`none`)return[];
return[{nodes:[[`iap`,say`{{"Identity-Aware Proxy"}}`,`gate`],REFUSED],edges:[[`ingress`,`through`,``,`iap`],[`iap`,`stopped`,say`everyone else:<br/>sign in`,`refused`]]}]}
function checkGate(gates){
let{ingress,iap,invokerCheck,invokers}=gates;
if(ingress===`none`)return[];
let gate=[`check`,say`{{"Invoker check<br/>${invokerCheck?say`on`:say`off`}"}}`,`gate`];
let before=iap?[`iap`,`through`,say`holders of the IAP role`,`check`]:[`ingress`,`through`,``,`check`];
let everyone=!invokerCheck||invokers?.some(({member,conditional})=>member===`allUsers`&&!conditional);
let stopped=[`check`,`stopped`,say`everyone else:<br/>401 or 403`,`refused`];
return[{nodes:[gate,REFUSED],edges:[before,[`check`,`through`,whoPasses(gates),`app`],...everyone?[]:[stopped]]}]}
function whoPasses({iap,invokerCheck,invokers}){
if(!invokerCheck)return say`everybody`;
if(invokers?.some(({member,conditional})=>member===`allUsers`&&!conditional))return say`everyone: allUsers is an invoker`;
if(iap)return say`Identity-Aware Proxy itself`;
if(!invokers)return say`holders of an invoker role,<br/>with an ID token`;
let open=invokers.some(({member})=>member===`allUsers`)?[say`everyone, with a condition`]:[];
let google=invokers.some(({member})=>member===`allAuthenticatedUsers`)?[say`every Google account`]:[];
let named=invokers.filter(({member})=>!EVERYBODY.has(member));
let shown=named.slice(0,named.length>4?3:4).map(({member})=>lines(member));
let more=named.length>shown.length?[say`and ${named.length-shown.length} more`]:[];
let who=[...open,...google,...shown,...more];
return who.length>0?[...who,...google.length>0?[]:[say`or through a role on the project,`],say`with an ID token`].join(`<br/>`):say`holders of a role on the project,<br/>with an ID token`}
const EVERYBODY=new Set([`allUsers`,`allAuthenticatedUsers`]);
const label=text=>text.replace(/\p{C}/gu,``).replace(/[^\p{L}\p{N} .,:@/_+=()[\]-]/gu,`?`);
function lines(member){
let name=shortMember(member).replace(/\.iam\.gserviceaccount\.com$/,``);
return(name.length>26?name.split(/(?=@)/):[name]).map(part=>label(shorten(part))).join(`<br/>`)}
const shorten=text=>text.length>26?`${text.slice(0,12).replace(/(?<!\.)\.+$/,``)}...${text.slice(-11).replace(/^\.+/,``)}`:text;
function reach(report){
let decision=report.decisions.find(({id})=>id===`access`);
if(!decision||!report.gates||report.verdict!==`ok`&&report.verdict!==`warning`)return``;
let plain=isOpen(report.gates)&&!isHidden(report.gates)&&!report.gates.iap;
if(plain&&report.outputs.access===`all-users`)return``;
let picture=plain?``:diagram(report);
return say`### Who can reach it\n\n${text(explain(report,decision))}${picture&&`\n\n${fence(picture,`mermaid`)}`}`}
function explain({gates,outputs,target,plan},decision){
let service=target.service??say`the service`;
let planned=plan.every(({state})=>state===`planned`)&&!outputs.access;
let state=outputs.access??decision.choice;
let asked=decision.evidence.find(({call})=>call===`input access`)?.answer;
let callers=gates?.invokers?.some(({member})=>member===`allAuthenticatedUsers`)?say`Anyone with a Google account can call ${service}`:say`Only callers that IAM lets in can call ${service}, each with an ID token`;
let everyone=gates&&isHidden(gates)?say`IAM lets everyone call ${service}`:say`Everyone on the internet can call ${service}`;
let sentences={"all-users":say`${everyone}: the workflow asks for it, and allUsers has the invoker role, which is the usual way.`,"no-invoker-iam-check":say`${everyone}: the workflow asks for it. ${whyCheck(decision)}, so its invoker check is disabled instead.`,"oidc-only":`${callers}. ${WHY_CLOSED[asked??``]??WHY_CLOSED.keep}`,unchanged:leftAs(service,gates,asked===`public`),fail:say`${service} cannot be made public, and the workflow asks for a failure in that case.`};
let before=gates?layers(gates):[];
return[planned&&decision.alternatives.some(({choice,possible})=>choice===state&&possible===`unknown`)?say`The run will try to make ${service} public after the deploy: it could not read before whether that is allowed.`:`${planned?say`After the deploy: `:``}${sentences[state]}`,...before].join(` `)}
function leftAs(service,gates,wantedPublic){
let open=gates&&isOpen(gates);
if(wantedPublic)return open?say`${service} stays public as it was, although that way would no longer be allowed.`:say`The run did not change who can call ${service}, although the workflow asks for everyone: no permitted way makes it public.`;
let special=gates?.invokers?.some(({member})=>member===`allUsers`||member===`allAuthenticatedUsers`);
let now=open?say`: IAM lets everyone call it`:open===!1&&!special?say`: only callers that IAM lets in`:``;
return say`The run did not change who can call ${service}, as the workflow asks${now}.`}
const WHY_CLOSED={public:say`The workflow asks for everyone, but no permitted way makes it public.`,authenticated:say`The workflow asks for that.`,keep:say`That is the default for new services, and the workflow asks for nothing else.`};
function whyCheck({alternatives,evidence}){
if(evidence.some(({call,answer})=>call===`input public_via`&&answer===`no-invoker-iam-check`))return say`It names this way`;
return alternatives.find(({choice})=>choice===`all-users`)?.possible===!1?say`The usual way, allUsers as an invoker, is not possible`:say`It already was`}
function layers({ingress,iap,defaultUrl}){
return[...ingress===`internal`?[say`Only traffic from inside the network reaches it, because its ingress is internal.`]:[],...ingress===`internal-and-cloud-load-balancing`?[say`Only traffic from inside the network or through a load balancer reaches it, because of its ingress.`]:[],...ingress===`none`?[say`Nothing reaches it, because its ingress blocks all requests.`]:[],...ingress===`all`&&!defaultUrl?[say`Its run.app URL is disabled.`]:[],...iap?[say`Identity-Aware Proxy asks every caller to sign in first.`]:[]]}
function removalTable(report){
let{plan,decisions,findings,mode}=report;
let removals=plan.filter(({kind})=>kind===`remove-preview`||kind===`remove-leftovers`);
if(removals.length===0&&mode!==`cleanup`)return``;
let planned=removals.every(({state})=>state===`planned`);
let gone=removals.flatMap(({changes,state})=>changes.map(change=>[nounOf(change),change.done?say`🗑️ removed`:planned?say`◻️ would be removed`:say`❌ not removed`,change.done||planned?``:text(state===`skipped`?say`An earlier step failed.`:say`Its step failed.`)]));
let onGitHub=decisions.filter(({id,choice})=>id.startsWith(`github-`)&&choice===`remove`).map(({about=``})=>[text(about),say`◻️ would be removed`,``]);
let kept=decisions.filter(({about,choice})=>about&&choice===`keep`).map(({about=``,because})=>[text(about),`stays`,text(because)]);
let told=new Set(decisions.map(({because})=>because));
let others=findings.filter(({id,reason})=>id===`preview-kept`&&!told.has(reason)).map(({reason})=>[``,`stays`,text(reason)]);
let rows=[...gone,...onGitHub,...kept,...others];
if(rows.length===0)return``;
let later=planned||gone.length===0?``:say`Deployments, environment and comment on GitHub follow after this summary; the log says what GitHub refused.`;
return[table([say`What`,say`Result`,say`Why`],rows),later].filter(Boolean).join(`

`)}
function nounOf({path,before,target}){
let name=code(String(before??``));
let tag=/^traffic\[(.*)\]$/.exec(path)?.[1];
if(tag!==void 0)return say`tag ${code(tag)}`;
let image=/^images\[(.*)\]$/.exec(path)?.[1];
if(image!==void 0)return say`image ${code(`${image}@${String(before).slice(0,19)}`)}`;
if(path===`objects`)return say`source ${code(`gs://${target.split(`/`).at(-1)}/${before}`)}`;
return`${path} ${name}`}
function decisionCards({decisions}){
if(decisions.length===0)return``;
return`${say`### Decisions`}\n\n<table>\n${decisions.map(card).join(`
`)}\n</table>`}
function card({id,question,choice,because,alternatives,evidence}){
let words=id===`access`?whoWords(choice):void 0;
let chosen=words?say`${text(capitalise(words))} (${code(choice)})`:text(capitalise(choiceWords(choice)));
let others=alternatives.map(({choice:other,possible,because:why})=>`<li>${MARKS[String(possible)]} ${other===choice?`<b>${text(choiceWords(other))}</b>`:text(choiceWords(other))}: ${text(why)}</li>`);
let more=[...others.length>0?[`<ul>\n${others.join(`
`)}\n</ul>`]:[],...evidence.length>0?[`${say`Asked:`}\n<ul>\n${asked(evidence).join(`
`)}\n</ul>`]:[]];
let fold=more.length>0?`\n<details><summary>${say`Alternatives and evidence`}</summary>\n${more.join(`
`)}\n</details>`:``;
return`<tr><td><b>${text(question)}</b> ${chosen}<br><sub>${text(because)}</sub>${fold}</td></tr>`}
const MARKS={true:`✅`,false:`❌`,unknown:`❔`};
function asked(evidence){
return[...Map.groupBy(evidence,({call,resource})=>`${call}\n${resource}`).values()].map(([first,...others])=>{
let{call,resource}=first;
let about=names(call,resource)?``:say` about ${code(resource)}`;
let answers=[first,...others].map(({answer,status,reason})=>[status===void 0?``:String(status),reason?code(reason):``,text(answer)].filter(Boolean).join(` `));
return`<li>${code(call)}${about}: ${[...new Set(answers)].join(`; `)}</li>`})}
const names=(call,resource)=>call.startsWith(`input `)||call.includes(resource.replace(/^\/\/[^/]+/,``));
function permissionMatrix({findings}){
let answers=findings.filter(finding=>PERMISSION_FINDINGS[finding.id]);
if(answers.length===0)return``;
let accounts=[...Map.groupBy(answers,finding=>`${partOf(finding)}\n${finding.principal??``}`)].map(([key,found])=>{
let[part=``,principal=``]=key.split(`
`);
return{part,principal,found}});
return[say`### Preflight`,counts(answers),matrix(accounts),...accounts.map(account)].join(`

`)}
const byStatus=(answers,status)=>answers.filter(finding=>finding.status===status).length;
function counts(answers){
let likely=answers.filter(isHeldUnlessForbidden).length;
let unknown=byStatus(answers,`unknown`)-likely;
return[say`✅ ${byStatus(answers,`pass`)} granted`,...byStatus(answers,`fail`)>0?[say`❌ ${byStatus(answers,`fail`)} missing`]:[],...byStatus(answers,`warn`)>0?[say`⚠️ ${byStatus(answers,`warn`)} missing, not needed to deploy`]:[],...likely>0?[say`❔ ${likely} granted unless a deny policy forbids it`]:[],...unknown>0?[say`❔ ${unknown} unknown`]:[]].join(` · `)}
function matrix(accounts){
let rows=[...new Set(accounts.flatMap(({found})=>found.map(productOfPermission)))].sort().map(product=>[text(product),...accounts.map(({found})=>cell(found.filter(finding=>productOfPermission(finding)===product)))]);
return table([say`Permissions`,...accounts.map(({part})=>text(part))],rows)}
function cell(found){
let[worst]=found.toSorted(worstFirst);
if(!worst)return``;
let alike=byStatus(found,worst.status);
return`${MARKS$1[worst.status]} ${alike===found.length?alike:say`${alike} of ${found.length}`}`}
const productOfPermission=({permission=``})=>{
let api=permission.split(`.`,1)[0]??``;
return productOf(`${api===`resourcemanager`?`cloudresourcemanager`:api}.googleapis.com`)};
function account({part,principal,found}){
let open=found.some(({status})=>status===`fail`);
let title=`<b>${text(part)}</b> ${code(shortMember(principal))}`;
return details(title,items(found).join(`
`),open)}
const ORDER={fail:0,warn:1,unknown:2,skipped:3,pass:4};
const worstFirst=(a,b)=>ORDER[a.status]-ORDER[b.status];
function items(findings){
return[...Map.groupBy(findings.toSorted(worstFirst),finding=>finding.status===`pass`?`${finding.resource} ${finding.method}`:finding.status===`unknown`&&!isHeldUnlessForbidden(finding)?whyUnknown(finding):finding).values()].map(found=>{
let[first,...others]=found;
let names=found.map(({permission})=>code(permission??``)).join(` `);
let about=[[first.resource&&(first.status===`pass`||others.length===0)?shortResource(first.resource):``,first.method?METHODS[first.method]:``].filter(Boolean).join(say`, `),first.status===`pass`?``:others.length>0?say`Not known. ${whyUnknown(first)}`:first.reason].filter(Boolean).map(text).join(`<br>`);
return`- ${MARKS$1[first.status]} ${names}${about&&`<br><sub>${about}</sub>`}`})}
const whyUnknown=({reason})=>reason.replace(pattern(`^.*?\\.(?=\\s|$)\\s*`),``);
const SIGN_IN=say`Sign in`;
const FACTS=say`Facts and preflight`;
const CHECKS=say`Checks`;
function timeline({timings,plan}){
let stages=stagesOf(timings,new Set(plan.map(({title})=>title)));
let whole=Math.max(1,...stages.map(endOf));
return stages.map(({name,startMs,durationMs})=>({name,took:seconds(durationMs),bar:bar(startMs/whole,durationMs/whole)}))}
function stagesOf(timings,steps){
let done=timings.filter(({name})=>steps.has(name)).toSorted((a,b)=>a.startMs-b.startMs);
let calls=timings.filter(({name})=>!steps.has(name));
let begin=done[0]?.startMs??1/0;
let end=Math.max(...done.map(endOf));
let signedIn=calls.filter(({name})=>SIGNS_IN.test(name));
let looks=calls.filter(call=>call.startMs<begin&&!signedIn.includes(call));
let after=calls.filter(({startMs})=>startMs>=end);
return[...stage(say`Sign in`,signedIn.filter(({startMs})=>startMs<begin)),...stage(FACTS,looks),...done,...stage(CHECKS,done.length>0?after:[])]}
const SIGNS_IN=/\bsts\.|:generateAccessToken\b|\bid token\b/i;
const endOf=({startMs,durationMs})=>startMs+durationMs;
function stage(name,calls){
if(calls.length===0)return[];
let startMs=Math.min(...calls.map(call=>call.startMs));
return[{name,startMs,durationMs:Math.max(...calls.map(endOf))-startMs}]}
function bar(from,share){
let start=Math.min(7,Math.floor(from*8));
let length=Math.max(1,Math.min(8-start,Math.round(share*8)));
return`·`.repeat(start)+`█`.repeat(length)+`·`.repeat(8-start-length)}
const seconds=ms=>say`${(ms/1e3).toFixed(ms<1e4?2:1)} s`;
function renderSummary(report,{limit=1e6,docs}={}){
return withinLimit([{body:top(report,docs),expendable:0},{body:regions(report),expendable:0},{body:auditTable(report),expendable:1},{body:removalTable(report),expendable:1},{body:factsTable(report),expendable:1},{body:reach(report),expendable:5},{body:remedies(report),expendable:2},{body:attention(report,docs),expendable:3},{body:accepted(report),expendable:5},{body:checks(report),expendable:4},{body:usage(report),expendable:9},{body:decisionCards(report),expendable:6},{body:permissionMatrix(report),expendable:7},{body:steps(report),expendable:5}],limit)}
function top(report,docs){
let{mark,title,causes,sentence,command,effects}=headline(report);
let{url}=report.outputs;
let failed=failures(report).length>0;
return[`## ${mark} ${text(title)}`,url&&!failed?`### ${link(url,url)}`:``,causes.length>0?box(failed?`CAUTION`:`WARNING`,causes,docs):``,quotes(causes),text(sentence),command?fence(command,`bash`):``,effects.length>0?say`**This run also:** ${effects.map(text).join(say`; `)}.`:``].filter(Boolean).join(`

`)}
function box(kind,causes,docs){
let[first,...others]=causes;
if(!first)return``;
let told=others.slice(0,3);
let more=others.length-told.length;
let fixed=kind===`CAUTION`?causes:[first];
let[{id,permission}]=first.findings;
return alert(kind,[text(first.why),first.lines&&fence(tail(first.lines)),told.map(({why,findings:[{id:other}]})=>`- ${text(why)} ${page(other,docs)}`).join(`
`),more>0?text(say`${count(more,`more is`,`more are`)} told below.`):``,fixText(fixed.flatMap(({findings})=>findings)),permission?``:page(id,docs)].filter(Boolean).join(`

`))}
const tail=lines=>lines.split(`
`).slice(-20).join(`
`);
function quotes(causes){
let said=[...new Set(causes.flatMap(({said})=>said||[]))].slice(0,4);
let body=[...said.map(words=>fence(words)),...looksOf(causes.flatMap(({findings})=>findings))].join(`

`);
return body&&details(said.length>0?say`What Google said`:say`To see more`,body)}
function regions(report){
if(!report.regions)return``;
let rows=report.regions.map(({region,verdict,outputs})=>[code(region),`${VERDICTS[verdict]} ${said(verdict)}`,outputs.url?link(outputs.url,outputs.url):``,outputs.revision?code(outputs.revision):``,text(whoWords(outputs.access??``)??``)]);
return table([say`Region`,say`Result`,`URL`,say`Revision`,say`Who can call it`],rows)}
const VERDICTS={ok:`✅`,warning:`⚠️`,blocked:`⛔`,failed:`❌`,drift:`⚠️`};
function attention(report,docs){
let{causes}=headline(report);
let failed=failures(report).length>0;
let told=new Set((failed?causes.slice(0,4):causes.slice(0,1)).flatMap(({findings})=>findings));
let items=report.findings.filter(finding=>!told.has(finding)&&finding.status!==`pass`&&!isAccepted(finding)&&!PERMISSION_FINDINGS[finding.id]).filter(({id})=>failed||id!==`fork-without-token`).sort(worstFirst);
let groups=causesOf(items,report);
return groups.length>0?say`### Also worth knowing\n\n${groups.map(group=>item(group,docs)).join(`
`)}`:``}
function accepted(report){
let items=report.findings.filter(isAccepted).map(({resource,reason})=>`- ${text(shortResource(resource??``))}: ${text(reason)}`);
return items.length>0?details(`<b>${count(items.length,`accepted difference`)}</b>`,items.join(`
`)):``}
function item({findings,lines},docs){
let[{id,status}]=findings;
let reasons=[...new Set(findings.map(({reason})=>text(reason.split(`

`,1)[0]??``)))];
let list=reasons.length===1?` ${reasons[0]}`:`\n${reasons.map(reason=>`  - ${reason}`).join(`
`)}`;
let fix=options(findings)||commandBlock(fixAll(findings).gcloud);
let beside=id===`not-granted`?alternatives(findings):``;
let looks=fix?``:looksOf(findings).join(`

`);
let commands=[lines&&fence(tail(lines)),fix,looks,beside].filter(Boolean).join(`

`);
return`- ${MARKS$1[status]} **${sentence(text(findingTitle(id)))}**${list} ${page(id,docs)}${indent(commands&&`\n\n${commands}`)}`}
const page=(id,docs)=>docs?`<sub>${link(say`about ${id}`,`${docs}/${id}.md`)}</sub>`:`<sub>${code(id)}</sub>`;
const SKIPPED=say`the request was not sent, or its answer shows nothing about who gets in.`;
function checks(report){
let rows=report.checks.map(check=>[check.status===`pass`?`✅`:check.status===`fail`?`❌`:check.status===`unknown`?`❔`:`➖`,text(check.name),text(check.expected),text(check.found)]);
if(rows.length===0)return``;
let passed=report.checks.every(({status})=>status===`pass`);
let legend=report.checks.some(({status})=>status===`skipped`)?say`\n${MARKS$1.skipped} does not count: ${SKIPPED}\n`:``;
let body=`${table([``,say`Request`,say`Expected`,say`Found`],rows)}${legend}`;
let asked=say`Requests from this job at the end of the run`;
let told=say`✅ ${asked}: ${rows.length} of ${rows.length} were answered as expected`;
return`${say`### Checks`}\n\n${passed?details(told,body):`${asked}:\n\n${body}`}`}
function steps(report){
if(report.plan.length===0)return``;
let planned=report.plan.every(step=>step.state===`planned`);
let spans=planned?[]:timeline(report);
let titles=new Set(report.plan.map(({title})=>title));
let others=spans.filter(({name})=>!titles.has(name));
let when=title=>{
let span=spans.find(({name})=>name===title);
return span?`${span.took}<br><code>${span.bar}</code>`:``};
let beside=name=>others.some(span=>span.name===name)?[[text(name),when(name)]]:[];
let done=report.plan.map(step=>[`${STEP_MARKS[step.state]} ${text(step.title)}${step.note?`<br><sub>${noteOf(step)}</sub>`:``}`,when(step.title)]);
let rows=[...beside(SIGN_IN),...beside(FACTS),...done,...beside(CHECKS)];
let list=changeTable(report.changes.length>0?report.changes:report.plan.flatMap(step=>step.changes),planned);
return[`### ${planned?say`What would be done`:say`What was done`}`,columnsWithWords([say`Step`,say`Took`],rows),list&&details(say`<b>${planned?say`What would change`:say`What changed`}</b> field by field`,list)].filter(Boolean).join(`

`)}
const noteOf=({state,note=``})=>text(withoutPath(briefly(state===`failed`?/^.*?[.。](?=\s|$)|^.*/.exec(note)?.[0]??``:note)));
const withoutPath=words=>words.split(` `).map(word=>word.includes(`@sha256:`)?word.slice(word.lastIndexOf(`/`)+1):word).join(` `);
const STEP_MARKS={planned:`◻️`,done:`✅`,failed:`❌`,skipped:`➖`};
function changeTable(changes,planned){
let rows=changes.map(({target,path,before,after,done},at)=>[target===changes[at-1]?.target?``:text(shortResource(target)),code(path),value(before),value(after),done||planned?``:say`not done`]);
return columnsWithWords([say`On`,say`Field`,say`Before`,say`After`,``],rows)}
function columnsWithWords(head,rows){
let kept=(_,column)=>rows.some(cells=>cells[column]);
return table(head.filter(kept),rows.map(cells=>cells.filter(kept)))}
const value=json=>json===void 0?``:code(briefly(shorten$1(typeof json==`string`?json:JSON.stringify(json),200)));
const indent=body=>body.replace(/\n(?=.)/g,`
  `);
function withinLimit(sections,limit){
let kept=sections.filter(({body})=>body!==``);
let bytes=body=>Buffer.byteLength(body);
let note=say`\n\n*Parts of this summary were left out for GitHub’s size limit; the JSON report (output \`report\`) has them.*`;
let total=kept.reduce((sum,{body})=>sum+bytes(body)+2,0);
let dropped=new Set;
for(let section of kept.filter(({expendable})=>expendable>0).sort((a,b)=>b.expendable-a.expendable)){
if(total+bytes(note)<=limit)break;
dropped.add(section);
total-=bytes(section.body)+2}
let body=kept.filter(section=>!dropped.has(section)).map(section=>section.body).join(`

`);
if(dropped.size===0&&total<=limit)return`${body}\n`;
return total+bytes(note)<=limit?`${body}${note}\n`:`${clip(body,limit-bytes(note)-8)}${note}\n`}
function clip(body,limit){
let cut=Buffer.from(body).subarray(0,Math.max(0,limit)).toString(`utf8`).replace(/\uFFFD+$/,``);
let lines=cut.slice(0,Math.max(cut.lastIndexOf(`
`),0));
return[...lines.matchAll(/^(?:> )?(`{3,})/gm)].length%2==1?`${lines}\n\`\`\``:lines}
function reportFile(env){
let step=(env.GITHUB_ACTION||`step`).replace(/[^\w-]/g,`_`).slice(0,100);
return join(env.RUNNER_TEMP||`.`,`run-iam-deploy-${step}.json`)}
function saveReport(report,alsoAt,{env,log}){
let text=`${JSON.stringify(report,null,2)}\n`;
let{report:own}=report.outputs;
own&&save(own,text,log,{replaceLink:!0});
alsoAt&&save(alsoAt,text,log,{workspace:env.GITHUB_WORKSPACE||process.cwd()})}
function saveManifests(ending,reportPath,log){
if(`refused`in ending)return;
let courses=[ending.course,...ending.others??[]];
for(let{config,made}of courses){
if(made.manifest===void 0)continue;
let region=courses.length>1?`-${config.region}`:``;
save(`${reportPath.replace(/\.json$/,``)}${region}.manifest.yaml`,made.manifest,log,{mode:384,replaceLink:!0})}}
function save(path,text,log,options){
try{
writeText(path,text,options)}catch(error){
if(!(error instanceof FileFault))throw error;
log.warning(say`The run did not write the file ${path}: it ${error.message}.`)}}
export{conclude,exitCode,renderAnnotations,renderSummary,reportFile,saveManifests,saveReport};