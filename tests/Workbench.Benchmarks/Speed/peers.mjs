// What people would use instead of the engine, on the same text: node peers.mjs TEXT [FOLDER with node_modules].
// npm install compromise sbd wink-nlp wink-eng-lite-web-model (in FOLDER) beforehand; what is missing is passed over.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';

const [file, folder = '.'] = process.argv.slice(2);
const text = readFileSync(file, 'utf8');
const require = createRequire(resolve(folder, 'package.json'));

// The slow ones get a share of the text: they would take minutes.
const peers = [
  ['Intl.Segmenter, sentences', 1, () => {
    const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
    return (paragraph) => [...segmenter.segment(paragraph)].length;
  }],
  ['sbd, sentences', 1, () => {
    const sbd = require('sbd');
    return (paragraph) => sbd.sentences(paragraph).length;
  }],
  ['wink-nlp, sentences', 0.25, () => {
    const nlp = require('wink-nlp')(require('wink-eng-lite-web-model'), ['sbd']);
    return (paragraph) => nlp.readDoc(paragraph).sentences().out().length;
  }],
  ['compromise, sentences', 0.25, () => {
    const nlp = require('compromise');
    return (paragraph) => nlp(paragraph).json().length;
  }],
  ['compromise, clauses', 0.05, () => {
    const nlp = require('compromise');
    return (paragraph) => nlp(paragraph).clauses().out('array').length;
  }],
];

console.log(`| in Node ${process.version} | MB | MB/s |\n| --- | --- | --- |`);
for (const [name, share, load] of peers) {
  let read;
  try {
    read = load();
  } catch (error) {
    if (error.code !== 'MODULE_NOT_FOUND') throw error;
    console.log(`| ${name} | | not installed |`);
    continue;
  }
  const end = share === 1 ? text.length : text.indexOf('\n\n', text.length * share);
  const bytes = Buffer.byteLength(text.slice(0, end));
  // Paragraph by paragraph: Intl.Segmenter copies its whole text for every segment and runs out of memory on 2 MB.
  const paragraphs = text.slice(0, end).split('\n\n');
  const part = () => paragraphs.reduce((count, paragraph) => count + read(paragraph), 0);
  const seconds = [];
  part();
  for (let round = 0; round < 3; round++) {
    const start = performance.now();
    part();
    seconds.push((performance.now() - start) / 1000);
  }
  seconds.sort((a, b) => a - b);
  console.log(`| ${name} | ${(bytes / 1e6).toFixed(2)} | ${(bytes / 1e6 / seconds[1]).toFixed(2)} |`);
}
