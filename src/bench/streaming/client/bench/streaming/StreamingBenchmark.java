package bench.streaming;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.LongAdder;

import jakarta.inject.Inject;

import io.github.quarkusmisskey.api.MisskeyHost;
import io.github.quarkusmisskey.client.Misskey;
import io.quarkus.runtime.QuarkusApplication;
import io.quarkus.runtime.annotations.QuarkusMain;
import io.vertx.core.Vertx;

/** {@code memory URL ours|bare SOCKETS}, or {@code events URL SOCKETS EACH ROUNDS}. */
@QuarkusMain
public class StreamingBenchmark implements QuarkusApplication {

    private static final int WARM_UP_ROUNDS = 4;
    private static final int FIRST = 100;

    @Inject
    Misskey misskey;

    @Inject
    Vertx vertx;

    @Override
    public int run(String... args) {
        if (args[0].equals("memory")) {
            memory(args[1], args[2], Integer.parseInt(args[3]));
        } else {
            events(args[1], Integer.parseInt(args[2]), Integer.parseInt(args[3]), Integer.parseInt(args[4]));
        }
        return 0;
    }

    private Side side(String name, String url, LongAdder notes) {
        MisskeyHost host = MisskeyHost.of(url);
        return name.equals("ours") ? new OurSide(misskey, host, notes) : new BareSide(vertx, host, notes);
    }

    /** What sockets add to a process in which some are open already. */
    private void memory(String url, String name, int sockets) {
        LongAdder notes = new LongAdder();
        Load load = new Load(url);
        Side side = side(name, url, notes);
        load.open(side, 0, FIRST, notes);
        long heap = Usage.heap();
        long resident = Usage.resident();
        load.open(side, FIRST, FIRST + sockets, notes);
        System.out.printf(
                Locale.ROOT,
                "%s: %d sockets, %.1f kB of live objects and %.1f kB of resident memory each; %d MB resident in all%n",
                name,
                sockets,
                (Usage.heap() - heap) / 1024.0 / sockets,
                (Usage.resident() - resident) / 1024.0 / sockets,
                Usage.resident() / 1024 / 1024);
    }

    /** Notes for each second of processor time, in turns. */
    private void events(String url, int sockets, int each, int rounds) {
        LongAdder notes = new LongAdder();
        Load load = new Load(url);
        List<Side> sides = List.of(side("ours", url, notes), side("bare", url, notes));
        sides.forEach(side -> load.open(side, 0, sockets, notes));
        double[][] rates = new double[sides.size()][rounds];
        for (int round = -WARM_UP_ROUNDS; round < rounds; round++) {
            for (int i = 0; i < sides.size(); i++) {
                double began = System.nanoTime() / 1e9;
                double cpu = Usage.cpuSeconds();
                load.send(sides.get(i), each, sockets, notes);
                double used = Usage.cpuSeconds() - cpu;
                double took = System.nanoTime() / 1e9 - began;
                double count = (double) each * sockets;
                System.out.printf(
                        Locale.ROOT,
                        "%s%s: %.0f notes in %.2f s, %.2f s of processor time: %.0f a processor second%n",
                        round < 0 ? "warm-up, " : "",
                        sides.get(i).name(),
                        count,
                        took,
                        used,
                        count / used);
                if (round >= 0) {
                    rates[i][round] = count / used;
                }
            }
        }
        double ours = median(rates[0]);
        double bare = median(rates[1]);
        System.out.printf(
                Locale.ROOT,
                "median: ours %.0f, bare %.0f notes a processor second; ours is %.2f of bare%n",
                ours,
                bare,
                ours / bare);
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
