package bench;

import java.lang.management.CompilationMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import io.quarkus.runtime.annotations.QuarkusMain;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Runs one benchmark in this process, where Quarkus is: first all clients until they are compiled, then in turns, so that what
 * else the machine does meets each of them.
 */
@QuarkusMain
public class Calls implements QuarkusApplication {

    /** The folder of misskey-js; without it, that takes no turns. */
    private static final String MISSKEY_JS = "bench.misskey-js";

    private static final TimeValue COMPILING = TimeValue.seconds(3);
    private static final Duration MAX_COMPILING = Duration.ofMinutes(3);
    private static final double IDLE = 0.05;

    /** Short, since the speed of a shared machine changes within a second. */
    private static final TimeValue TURN = TimeValue.milliseconds(50);

    private static final TimeValue BEFORE_TURN = TimeValue.milliseconds(10);
    private static final int TURNS_A_ROUND = 20;

    /** With {@code server} alone it is the server; else the arguments are its port, rounds, method, hosts and clients. */
    public static void main(String... arguments) throws Exception {
        if (arguments[0].equals("server")) {
            LoopbackServer.run();
        } else {
            System.setProperty("bench.server", "http://127.0.0.1:" + arguments[0]);
            // Java's own client now and then takes a connection that it is just closing, and gives up a POST for that.
            System.setProperty("jdk.httpclient.enableAllMethodRetry", "true");
            Quarkus.run(Calls.class, arguments);
        }
    }

    @Override
    public int run(String... arguments) throws RunnerException {
        int rounds = Integer.parseInt(arguments[1]);
        String method = arguments[2];
        List<String> all = method.equals("decode") ? Contenders.DECODING : Contenders.ALL;
        List<String> clients = new ArrayList<>(arguments.length > 4 ? List.of(arguments[4].split(",")) : all);
        String folder = System.getProperty(MISSKEY_JS);
        if (folder == null || !MisskeyJs.METHODS.contains(method) || !arguments[3].equals("1")) {
            measure(arguments[0], method, arguments[3], clients, rounds, null).print();
            return 0;
        }
        try (MisskeyJs node = new MisskeyJs(folder, arguments[0])) {
            clients.add(Contenders.MISSKEY_JS);
            measure(arguments[0], method, arguments[3], clients, rounds, node).print();
            System.out.println("misskey-js on Node " + node.version());
        }
        return 0;
    }

    private static Figures measure(
            String port, String method, String hosts, List<String> clients, int rounds, MisskeyJs node)
            throws RunnerException {
        compile(port, method, hosts, clients, node);
        Figures figures = new Figures(method, hosts, clients);
        List<String> order = new ArrayList<>(clients);
        for (int i = 0; i < rounds; i++) {
            figures.beginRound();
            for (int j = 0; j < TURNS_A_ROUND; j++) {
                for (String client : order) {
                    if (client.equals(Contenders.MISSKEY_JS)) {
                        node.turn(method, BEFORE_TURN);
                        figures.add(client, node.turn(method, TURN));
                    } else {
                        figures.add(client, turn(port, method, hosts, client, BEFORE_TURN, TURN));
                    }
                }
                Collections.rotate(order, 1);
            }
        }
        return figures;
    }

    /** Lets all clients run until the JIT compiler is idle: what it takes would be counted for whom it meets. */
    private static void compile(String port, String method, String hosts, List<String> clients, MisskeyJs node)
            throws RunnerException {
        CompilationMXBean compiler = ManagementFactory.getCompilationMXBean();
        long end = System.nanoTime() + MAX_COMPILING.toNanos();
        double busy = 1;
        while (busy > IDLE && System.nanoTime() < end) {
            long compiled = compiler.getTotalCompilationTime();
            long begun = System.nanoTime();
            for (String client : clients) {
                if (client.equals(Contenders.MISSKEY_JS)) {
                    node.turn(method, COMPILING);
                } else {
                    turn(port, method, hosts, client, BEFORE_TURN, COMPILING);
                }
            }
            long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun);
            busy = (double) (compiler.getTotalCompilationTime() - compiled) / millis;
        }
        if (busy > IDLE) {
            System.out.printf("The JIT compiler is still busy, %.0f %% of the time%n", busy * 100);
        }
    }

    private static RunResult turn(
            String port, String method, String hosts, String client, TimeValue warmUp, TimeValue time)
            throws RunnerException {
        return new Runner(new OptionsBuilder()
                        .include(CallBenchmark.class.getName() + "\\." + method + "$")
                        .param("port", port)
                        .param("hosts", hosts)
                        .param("client", client)
                        .forks(0)
                        .warmupIterations(1)
                        .warmupTime(warmUp)
                        .measurementIterations(1)
                        .measurementTime(time)
                        .addProfiler(CpuTime.class)
                        .addProfiler(GCProfiler.class)
                        .shouldFailOnError(true)
                        .verbosity(VerboseMode.SILENT)
                        .build())
                .runSingle();
    }
}
