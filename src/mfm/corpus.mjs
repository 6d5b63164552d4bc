// Prints texts with the trees that mfm-js makes of them, a line of JSON each: corpus.mjs <number of random texts> <seed>
import { parse, parseSimple, toString } from 'mfm-js';

import { BY_HAND, generated, random } from './texts.mjs';

const count = Number(process.argv[2] ?? 1800);
const seed = Number(process.argv[3] ?? 1);
const next = random(seed);
const line = text => {
    const tree = parse(text);
    return `${JSON.stringify({ text, tree, simple: parseSimple(text), again: toString(tree) })}\n`;
};
let out = BY_HAND.map(line).join('');
for (let i = 0; i < count; i++) {
    out += line(generated(next));
    if (out.length > 1_000_000) {
        process.stdout.write(out);
        out = '';
    }
}
process.stdout.write(out);
process.stderr.write(`${BY_HAND.length} texts by hand, ${count} random ones with seed ${seed}\n`);
