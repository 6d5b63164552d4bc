// Prints the table of emoji: every text that the regular expression of mfm-js takes, a line each, begun with "!" where a text selector
// (U+FE0E) behind it makes plain text of it. The lone emoji selector is left out.
import { emojiRegex } from '@misskey-dev/emoji-data';

const TEXT_SELECTOR = '(?!\\ufe0e)';
const source = emojiRegex.source;
let at = 0;

function unit() {
    if (source.startsWith('\\u', at)) {
        at += 6;
        return parseInt(source.slice(at - 4, at), 16);
    }
    return source.charCodeAt(at++);
}

function characterClass() {
    const texts = [];
    at++;
    while (source[at] !== ']') {
        const first = unit();
        let last = first;
        if (source[at] === '-' && source[at + 1] !== ']') {
            at++;
            last = unit();
        }
        for (let code = first; code <= last; code++) {
            texts.push({ text: String.fromCharCode(code), guarded: false });
        }
    }
    at++;
    return texts;
}

function group() {
    at += source.startsWith('(?:', at) ? 3 : 1;
    const texts = alternatives();
    at++;
    return texts;
}

function item() {
    if (source.startsWith(TEXT_SELECTOR, at)) {
        at += TEXT_SELECTOR.length;
        return [{ text: '', guarded: true }];
    }
    if (source[at] === '(') {
        return group();
    }
    return source[at] === '[' ? characterClass() : [{ text: String.fromCharCode(unit()), guarded: false }];
}

function sequence() {
    let texts = [{ text: '', guarded: false }];
    while (at < source.length && source[at] !== '|' && source[at] !== ')') {
        let next = item();
        if (source[at] === '?') {
            at++;
            next = [...next, { text: '', guarded: false }];
        }
        texts = texts.flatMap(before =>
            next.map(after => ({ text: before.text + after.text, guarded: after.text === '' ? before.guarded || after.guarded : after.guarded })));
    }
    return texts;
}

function alternatives() {
    let texts = sequence();
    while (source[at] === '|') {
        at++;
        texts = texts.concat(sequence());
    }
    return texts;
}

const table = new Map();
for (const { text, guarded } of alternatives()) {
    table.set(text, guarded && (table.get(text) ?? true));
}
table.delete('\ufe0f');
const lines = [...table].map(([text, guarded]) => (guarded ? '!' : '=') + text);
process.stdout.write(`${lines.sort((a, b) => (a.slice(1) < b.slice(1) ? -1 : 1)).join('\n')}\n`);
