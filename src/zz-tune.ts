import { readFileSync } from 'node:fs';
import { read } from '#checks/read.ts';
import { queries } from '#checks/queries.ts';
import { searching, success } from '#checks/search-index.ts';
const { content } = read('content');
const only = process.argv[2];
for (const lang of ['sv','en','ar']) {
  if (only && only!==lang) continue;
  const s = searching(content, lang);
  for (const half of ['tune','held']) {
    const qs = queries('x', readFileSync(`tests/search/${lang}.${half}.csv`,'utf8')).queries;
    const r = success(s, qs);
    if (half==='tune' && only) for (const {query,mark} of qs) { const {hits,danger}=s.find(query); const pos=hits.findIndex(h=>s.marks[h]===mark); if (pos>2||pos<0) console.log('  MISS',query,'→',mark,pos,danger,'|',hits.slice(0,4).map(h=>s.marks[h]).join(' ')); }
    console.log(lang,half,r.queries,'first',(r.first*100).toFixed(1),'three',(r.three*100).toFixed(1));
  }
}
