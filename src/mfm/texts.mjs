// Texts of MFM: every construct by hand, and random ones by a grammar. The same seed gives the same texts.

export function random(seed) {
    let state = seed >>> 0;
    return () => {
        state = (state + 0x6d2b79f5) >>> 0;
        let t = state;
        t = Math.imul(t ^ (t >>> 15), t | 1);
        t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
        return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
    };
}

export const BY_HAND = [
    '', ' ', '\n', 'abc', 'Hello **world**', '**a', '**', '****', '***', '***a***', '***a', '***a**', '**a*b*c**',
    '<b>a</b>', '<b>a', '<b></b>', '<i>a<s>b</s></i>', '<small>a</small>', '<small>a\nb</small>', '~~a~~', '~~a\nb~~', '~~a',
    '*a*', 'x*a*', '*a b*', '*a-b*', '_a_', 'a_b_', '__a__', '__a', '__a b__c', '`a`', '`a', '`a\nb`', '`a´b`', '``',
    '```\na\n```', '```js\na\n\nb\n```', 'x\n```\na\n```\ny', '```\n```', '```\na\n```x', '```\na\n```\n```', '\r\n```\r\na\r\n```\r\n',
    '> a', '>a', '>', '> ', '> a\n> b', '> a\n>\n> b', '> a\n\n> b', 'x\n\n\n> a\n\n\ny', '>> a', '> > a\n>> b', '> **a\n> b**', '>\n>',
    '\\(a\\)', '\\(a\nb\\)', '\\(\\)', '\\[a\\]', '\\[\na\n\\]', 'x\\[a\\]', '\\[a\\]x', '\\[\\]',
    '<center>a</center>', '<center>\na\n</center>', 'x\n<center>a</center>\ny', '<center>a</center>x', '<center></center>', '<center>a',
    '<plain>**a**</plain>', '<plain>\na\n</plain>', '<plain></plain>', '<plain>a',
    '@a', '@a@b.example', 'x@a', '@a.', '@a-', '@-a', '@a@', '@a@-', '@a@b-', '@a.@b', '@a@.b', '@.', '@_', '@a_b@c_d', '@bsky.brid.gy@bsky.brid.gy', '@a@b@c',
    '#a', '#1', '#1a', 'x#a', '#a(b)', '#a(b', '#(a)', '#a[b]c', '#a「b」', '#a（b）', '#a<b>', "#a'b", '#', '##a', '#a#b', '#日本', '(#a)', '#((((a))))',
    ':a:', ':a', '::', ':a b:', 'x:a:y', ':a::b:', ':a:1', '1:a:', ':+1:', ':a-b_c:',
    'https://a.example', 'http://a', 'https://', 'https://a.example/(b)', 'https://a.example/(b', 'https://a.example/b).', 'https://a.example.', 'https://...',
    'https://a/[b](c)', '<https://a.example>', '<https://a b>', '<https://>', '<https://日本>', 'xhttps://a', 'HTTPS://a', 'https://a,b,', 'https://あ',
    '[a](https://b)', '?[a](https://b)', '[a](b)', '[a]', '[a](https://b', '[](https://b)', '[**a**](https://b)', '[@a](https://b)', '[#a](https://b)',
    '[https://a](https://b)', '[[a](https://b)](https://c)', '[a](<https://b>)', '[a\nb](https://c)', '[[a]](https://b)', '[a](https://b)c', '[:a:](https://...)',
    '$[a b]', '$[a.b c]', '$[a.b=1 c]', '$[a.b=1,c,d=-2.5 e]', '$[a]', '$[a ]', '$[a b', '$[', '$[a.b=]', '$[a.b= c]', '$[a., b]', '$[a.b,, c]', '$[spin.x,y $[b c]]', '$[ruby a b]',
    'a search', 'a [search]', 'a 検索', 'a [検索]', 'a [Search]', 'search', ' search', 'a search ', 'a searchx', 'x\na SEARCH\ny', 'a\u3000検索', '**a** search', '*a search', '[a search',
    '😀', '👨‍👩‍👧‍👦', '👍🏽', '❤', '❤️', '❤︎', '©', '©️', '1️⃣', '#️⃣', '*️⃣', '🇯🇵', '🇯', '️', 'a️', '😀️', '\ud83d', '\ude00', '😀😀',
    '\r', '\r\n', 'a\r\nb', '>a\r\n>b', '$[x.__proto_ a]', '<B>a</B>', '<b>a</B>', '***a** b*', '**a***', '$[a $[b $[c d]]', '[$[a b]](https://c)', '[~~a~~](https://b)',
];

const LEAVES = ['a', 'b1', 'Z', ' ', '\u3000', '\n', '\r\n', '@alice', '@bob@misskey.example', '@-', '#tag', '#1', '#a(b)', ':blobcat:', ':x', 'https://misskey.example/a', 'http://x(y)',
    '<https://a.example/ö>', '😀', '❤️', '👍🏿', '🇫🇷', '1️⃣', '`code`', '\\(x\\)', '日本', 'é', 'ſ', '-', '_', '.', ',', ')', '(', '「', '」', '（', '）', '´', '\u00a0', '\t', '\ufe0e', '\ufe0f', '\u200d', '>'];
const MARKS = ['**', '***', '*', '__', '_', '~~', '`', '```', '<b>', '</b>', '<i>', '</i>', '<s>', '</s>', '<small>', '</small>', '<center>', '</center>', '<plain>', '</plain>', '\\(', '\\)', '\\[', '\\]',
    '[', ']', '](', '?[', '$[', '$[x ', '$[x.y=1 ', ']', '> ', '>', '\n> ', '\n```\n', ' search', ' [検索]', ':', '#', '@', 'https://', '<https://', '>', '](https://a)', '](<https://a>)', '\n', '\n\n'];
const PAIRS = [['**', '**'], ['***', '***'], ['<b>', '</b>'], ['<i>', '</i>'], ['<s>', '</s>'], ['<small>', '</small>'], ['~~', '~~'], ['$[spin ', ']'], ['$[x.y,z=2s ', ']'], ['[', '](https://a.example)'],
    ['?[', '](<https://a>)'], ['\n<center>', '</center>\n'], ['<center>\n', '\n</center>'], ['\n> ', '\n'], ['> ', '\n> x'], ['\n```js\n', '\n```\n'], ['\n\\[', '\\]\n'], ['\n', ' search\n'], ['<plain>', '</plain>'], ['#(', ')'], ['https://a/(', ')'], ['*', '*'], ['__', '__']];

/** A random text: nested pairs, leaves between them, and now and then a mark that belongs to nothing. */
export function generated(next) {
    const pick = list => list[Math.floor(next() * list.length)];
    const part = depth => {
        const r = next();
        if (r < 0.45 || depth > 24) {
            return pick(LEAVES);
        }
        if (r < 0.65) {
            return pick(MARKS);
        }
        const [open, close] = pick(PAIRS);
        return open + parts(depth + 1, 3) + (next() < 0.9 ? close : '');
    };
    const parts = (depth, most) => {
        let text = '';
        for (let i = Math.floor(next() * most) + 1; i > 0; i--) {
            text += part(depth);
        }
        return text;
    };
    if (next() < 0.1) {
        const [open, close] = pick(PAIRS);
        const levels = Math.floor(next() * 30);
        return open.repeat(levels) + parts(0, 4) + (next() < 0.5 ? close.repeat(levels) : '');
    }
    return parts(0, 12);
}
