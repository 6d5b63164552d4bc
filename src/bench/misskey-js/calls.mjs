// The two calls of the benchmarks by misskey-js, 32 at once: node calls.mjs PORT [ROUNDS]
import { api } from 'misskey-js';

const AT_ONCE = 32;
const WARM_UP_MS = 8000;
const ROUND_MS = 2000;
const client = new api.APIClient({
    origin: `http://127.0.0.1:${process.argv[2]}`,
    credential: '0123456789abcdef0123456789abcdef',
});
const calls = {
    show: () => client.request('notes/show', { noteId: '9abcdefghi' }),
    timeline: () => client.request('notes/timeline', { limit: 100 }),
};

async function round(call, millis) {
    const began = process.hrtime.bigint();
    const cpu = process.cpuUsage();
    const end = performance.now() + millis;
    let made = 0;
    while (performance.now() < end) {
        await Promise.all(Array.from({ length: AT_ONCE }, call));
        made += AT_ONCE;
    }
    const { user, system } = process.cpuUsage(cpu);
    const seconds = Number(process.hrtime.bigint() - began) / 1e9;
    return { micros: (user + system) / made, perSecond: made / seconds };
}

const median = (values) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)];

console.log(`\nmisskey-js, Node ${process.version}`);
console.log(`${''.padEnd(8)} ${'CPU us/call'.padStart(12)} ${'calls/s'.padStart(23)}`);
for (const [name, call] of Object.entries(calls)) {
    await round(call, WARM_UP_MS);
    const rounds = [];
    for (let i = 0; i < Number(process.argv[3] ?? 8); i++) {
        rounds.push(await round(call, ROUND_MS));
    }
    const micros = median(rounds.map((r) => r.micros)).toFixed(1);
    const perSecond = median(rounds.map((r) => r.perSecond)).toFixed(0);
    console.log(`${name.padEnd(8)} ${micros.padStart(12)} ${perSecond.padStart(23)}`);
}
