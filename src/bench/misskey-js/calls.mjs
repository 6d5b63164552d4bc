// The calls of the benchmarks by misskey-js, 32 at once, and JSON.parse of a timeline: node calls.mjs PORT
// Takes turns as they are asked for: a line such as "showUni 50" (milliseconds) is answered by calls, CPU us and seconds.
import { createInterface } from 'node:readline';
import { api } from 'misskey-js';

const AT_ONCE = 32;
const origin = `http://127.0.0.1:${process.argv[2]}`;
const credential = '0123456789abcdef0123456789abcdef';
const client = new api.APIClient({ origin, credential });
const answer = await fetch(`${origin}/api/notes/timeline`, { method: 'POST', body: '{}' });
const timeline = Buffer.from(await answer.arrayBuffer());

const atOnce = (call) => async () => {
    await Promise.all(Array.from({ length: AT_ONCE }, call));
    return AT_ONCE;
};
const ways = {
    showUni: atOnce(() => client.request('notes/show', { noteId: '9abcdefghi' })),
    timelineUni: atOnce(() => client.request('notes/timeline', { limit: 100 })),
    decode: () => {
        if (JSON.parse(timeline.toString()).length !== 100) {
            throw new Error('Notes are missing');
        }
        return 1;
    },
};

async function turn(way, millis) {
    const began = performance.now();
    const cpu = process.cpuUsage();
    let made = 0;
    while (performance.now() - began < millis) {
        made += await way();
    }
    const { user, system } = process.cpuUsage(cpu);
    return `${made} ${user + system} ${(performance.now() - began) / 1000}`;
}

console.log(process.version);
for await (const line of createInterface({ input: process.stdin })) {
    const [way, millis] = line.split(' ');
    console.log(await turn(ways[way], Number(millis)));
}
