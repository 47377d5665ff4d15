import { parseHtml } from '/work/main/src/convert/parse/html/parse-html.ts'
import { capNesting } from '/work/main/src/convert/parse/html/cap-nesting.ts'
import { parse } from 'parse5'
for (const tags of ['<div>', '<b>', '<div><b>', '<ul><li>', '<blockquote><p>', '<table><tr><td>', '<span class="a">','<p><b>','<p><font size=1>']) {
  const s=`<body>${tags.repeat(20_000)}deep inside`
  let t=Date.now(); const c=capNesting(s); const a=Date.now()-t
  t=Date.now(); parse(c,{sourceCodeLocationInfo:true}); const b=Date.now()-t
  t=Date.now(); try { parseHtml(s); console.log(tags,a,b,Date.now()-t) } catch(e) { console.log(tags,a,b,String(e).slice(0,80), e.stack.split('\n').slice(1,5).join('|')) }
}
