package bench.streaming;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import jakarta.inject.Inject;

import io.github.quarkusmisskey.api.MisskeyHost;
import io.github.quarkusmisskey.client.Misskey;
import io.quarkus.runtime.QuarkusApplication;
import io.quarkus.runtime.annotations.QuarkusMain;
import io.vertx.core.Vertx;

/** {@code memory URL ours|bare SOCKETS}, or {@code events URL SOCKETS EACH ROUNDS [FOLDER_OF_MISSKEY_JS]}. */
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
            Optional<String> misskeyJs = args.length > 5 ? Optional.of(args[5]) : Optional.empty();
            events(args[1], Integer.parseInt(args[2]), Integer.parseInt(args[3]), Integer.parseInt(args[4]), misskeyJs);
        }
        return 0;
    }

    private Side side(String name, String url) {
        MisskeyHost host = MisskeyHost.of(url);
        return name.equals("ours") ? new OurSide(misskey, host) : new BareSide(vertx, host);
    }

    /** What sockets add to a process in which some are open already. */
    private void memory(String url, String name, int sockets) {
        Load load = new Load(url);
        Side side = side(name, url);
        load.open(side, 0, FIRST);
        long heap = Usage.heap();
        long resident = Usage.resident();
        load.open(side, FIRST, FIRST + sockets);
        System.out.printf(
                Locale.ROOT,
                "%s: %d sockets, %.1f kB of live objects and %.1f kB of resident memory each; %d MB resident in all%n",
                name,
                sockets,
                (Usage.heap() - heap) / 1024.0 / sockets,
                (Usage.resident() - resident) / 1024.0 / sockets,
                Usage.resident() / 1024 / 1024);
    }

    /** Notes for each second of processor time, in turns; by misskey-js too if there is a folder of it. */
    private void events(String url, int sockets, int each, int rounds, Optional<String> folder) {
        List<Side> sides = new ArrayList<>(List.of(side("ours", url), side("bare", url)));
        folder.ifPresent(node -> sides.add(new NodeSide(node, url)));
        Load load = new Load(url);
        sides.forEach(side -> load.open(side, 0, sockets));
        double[][] rates = new double[sides.size()][rounds];
        for (int round = -WARM_UP_ROUNDS; round < rounds; round++) {
            for (int i = 0; i < sides.size(); i++) {
                double rate = round(load, sides.get(i), sockets, each, round < 0 ? "warm-up, " : "");
                if (round >= 0) {
                    rates[i][round] = rate;
                }
            }
        }
        for (int other = 1; other < sides.size(); other++) {
            report(rates[0], rates[other], sides.get(other));
        }
        close(sides);
    }

    private static double round(Load load, Side side, int sockets, int each, String kind) {
        double began = System.nanoTime() / 1e9;
        double cpu = side.cpuSeconds();
        load.send(side, each, sockets);
        double used = side.cpuSeconds() - cpu;
        double took = System.nanoTime() / 1e9 - began;
        double count = (double) each * sockets;
        System.out.printf(
                Locale.ROOT,
                "%s%s: %.0f notes in %.2f s, %.2f s of processor time: %.0f a processor second%n",
                kind,
                side.name(),
                count,
                took,
                used,
                count / used);
        return count / used;
    }

    private static void report(double[] ours, double[] theirs, Side other) {
        double[] ratios = new double[ours.length];
        Arrays.setAll(ratios, i -> ours[i] / theirs[i]);
        System.out.printf(
                Locale.ROOT,
                "median: ours %.0f, %s %.0f notes a processor second; ours is %.2f (%.2f to %.2f) of %s%n",
                quantile(ours, 0.5),
                name(other),
                quantile(theirs, 0.5),
                quantile(ratios, 0.5),
                quantile(ratios, 0.25),
                quantile(ratios, 0.75),
                name(other));
    }

    private static String name(Side side) {
        return side instanceof NodeSide node ? "misskey-js on Node " + node.version() : side.name();
    }

    private static void close(List<Side> sides) {
        for (Side side : sides) {
            if (side instanceof NodeSide node) {
                node.close();
            }
        }
    }

    private static double quantile(double[] values, double share) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[(int) (share * (sorted.length - 1))];
    }
}
