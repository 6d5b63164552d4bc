// Home timelines by misskey-js, each on a socket of its own: node stream.mjs ORIGIN
// A line "open NAME" opens one whose token is that name; "usage" is answered by the notes that came and the CPU us, so far.
import { createInterface } from 'node:readline';
import { Stream } from 'misskey-js';
import { WebSocket } from 'ws';

const origin = process.argv[2];
let notes = 0;

function open(token) {
    new Stream(origin, { token }, { WebSocket }).useChannel('homeTimeline').on('note', (note) => {
        if (note.id) {
            notes++;
        }
    });
}

console.log(process.version);
for await (const line of createInterface({ input: process.stdin })) {
    const [what, token] = line.split(' ');
    if (what === 'open') {
        open(token);
    } else {
        const { user, system } = process.cpuUsage();
        console.log(`${notes} ${user + system}`);
    }
}
process.exit();
