// mfm-js for the benchmark: bench.mjs KIND writes the texts to a file, prints its name, and then takes turns: each line is a
// number of milliseconds, answered by the microseconds of CPU time for a text.
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { parse } from 'mfm-js';

import { BY_HAND, generated, random } from './texts.mjs';

const WORDS = 'the quick brown fox jumps over lazy dogs 今日は いい天気ですね'.split(' ');
const SPICES = ['@alice@misskey.example', '#misskey', ':blobcat:', '😀', '**bold**', 'https://misskey.example/notes/9abc', '`code`', '$[spin :blobcat:]', '\n> a quote\n'];

/** Such as people write: words, with a mark now and then. */
function note(next) {
    const words = Array.from({ length: 5 + Math.floor(next() * 60) }, () => {
        const list = next() < 0.12 ? SPICES : WORDS;
        return list[Math.floor(next() * list.length)];
    });
    return words.join(' ');
}

const next = random(1);
const many = (count, make) => Array.from({ length: count }, () => make(next));
const kinds = {
    notes: () => many(50, note),
    corpus: () => [...BY_HAND, ...many(100, generated)],
    nested: () => ['**', '<b>', '$[x ', '[a', '> '].map(mark => mark.repeat(100 / mark.length)),
};
// Strings of lone surrogates are no UTF-8.
const texts = kinds[process.argv[2]]().filter(text => text.isWellFormed?.() ?? true);
const file = join(mkdtempSync(join(tmpdir(), 'mfm-')), 'texts');
writeFileSync(file, texts.join('\0'));
console.log(file);

for await (const line of createInterface({ input: process.stdin })) {
    const began = performance.now();
    const cpu = process.cpuUsage();
    let parsed = 0;
    while (performance.now() - began < Number(line)) {
        for (const text of texts) {
            parse(text);
        }
        parsed += texts.length;
    }
    const { user, system } = process.cpuUsage(cpu);
    console.log((user + system) / parsed);
}
