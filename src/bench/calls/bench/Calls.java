package bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

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
 * Runs the benchmarks in this process, where Quarkus is: first each client long enough to be compiled, then all in turns, so
 * that what else the machine does meets each of them.
 */
@QuarkusMain
public class Calls implements QuarkusApplication {

    private static final List<String> METHODS =
            List.of("showBlocking", "showUni", "timelineBlocking", "timelineUni");

    /** With {@code server} alone it is the server; else the arguments are its port, the rounds, and what to call. */
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
        List<String> methods = arguments.length > 2 ? List.of(arguments[2].split(",")) : METHODS;
        List<String> hosts = arguments.length > 3 ? List.of(arguments[3].split(",")) : List.of("1", "10000");
        List<String> clients = arguments.length > 4 ? List.of(arguments[4].split(",")) : Contenders.ALL;
        for (String method : methods) {
            for (String count : hosts) {
                measure(arguments[0], method, count, clients, rounds).print();
            }
        }
        return 0;
    }

    private static Figures measure(String port, String method, String hosts, List<String> clients, int rounds)
            throws RunnerException {
        for (String client : clients) {
            round(port, method, hosts, client, TimeValue.seconds(20), TimeValue.seconds(1));
        }
        Figures figures = new Figures(method, hosts, clients);
        List<String> order = new ArrayList<>(clients);
        for (int i = 0; i < rounds; i++) {
            for (String client : order) {
                figures.add(
                        client, round(port, method, hosts, client, TimeValue.milliseconds(200), TimeValue.seconds(1)));
            }
            Collections.rotate(order, 1);
        }
        return figures;
    }

    private static RunResult round(
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
