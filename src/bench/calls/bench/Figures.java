package bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

import org.openjdk.jmh.results.RunResult;

/** What was measured of one call at so many hosts. Ratios are taken within rounds of many turns, and of those the medians. */
final class Figures {

    /** What one client did and took in some turns of a round. */
    record Figure(double calls, double allMicros, double allBytes, double seconds) {

        static final Figure NONE = new Figure(0, 0, 0, 0);

        static Figure of(RunResult turn) {
            double calls = secondary(turn, CpuTime.CALLS);
            return new Figure(
                    calls,
                    secondary(turn, CpuTime.MICROS),
                    secondary(turn, "gc.alloc.rate.norm") * calls,
                    calls / turn.getPrimaryResult().getScore());
        }

        Figure and(Figure other) {
            return new Figure(
                    calls + other.calls,
                    allMicros + other.allMicros,
                    allBytes + other.allBytes,
                    seconds + other.seconds);
        }

        double micros() {
            return allMicros / calls;
        }

        double bytes() {
            return allBytes / calls;
        }

        double perSecond() {
            return calls / seconds;
        }
    }

    private final String method;
    private final String hosts;
    private final Map<String, List<Figure>> clients = new LinkedHashMap<>();

    Figures(String method, String hosts, List<String> clients) {
        this.method = method;
        this.hosts = hosts;
        clients.forEach(client -> this.clients.put(client, new ArrayList<>()));
    }

    void beginRound() {
        clients.values().forEach(rounds -> rounds.add(Figure.NONE));
    }

    void add(String client, RunResult turn) {
        add(client, Figure.of(turn));
    }

    void add(String client, Figure turn) {
        List<Figure> rounds = clients.get(client);
        int last = rounds.size() - 1;
        rounds.set(last, rounds.get(last).and(turn));
    }

    private static double secondary(RunResult result, String name) {
        return result.getSecondaryResults().entrySet().stream()
                .filter(entry -> entry.getKey().endsWith(name))
                .findFirst()
                .orElseThrow()
                .getValue()
                .getScore();
    }

    void print() {
        System.out.printf("%n%s, %s host(s)%n", method, hosts);
        System.out.printf(
                "%-10s %12s %12s %10s   %s%n", "", "CPU us/call", "bytes/call", "calls/s", "typed: per core, allocation");
        clients.forEach((client, figures) -> System.out.printf(
                "%-10s %12.1f %12.0f %10.0f   %s%n",
                client,
                median(figures, Figure::micros),
                median(figures, Figure::bytes),
                median(figures, Figure::perSecond),
                client.equals(Contenders.TYPED) || !clients.containsKey(Contenders.TYPED) ? "" : ratios(figures)));
    }

    /** Of the typed client to another: calls for the same CPU time, and bytes for the same calls. */
    private String ratios(List<Figure> others) {
        List<Figure> typed = clients.get(Contenders.TYPED);
        List<double[]> ratios = IntStream.range(0, typed.size())
                .mapToObj(i -> new double[] {
                    others.get(i).micros() / typed.get(i).micros(),
                    typed.get(i).bytes() / others.get(i).bytes()
                })
                .toList();
        double allocation = median(ratios, ratio -> ratio[1]);
        return "%.2f (%.2f to %.2f), %s"
                .formatted(
                        median(ratios, ratio -> ratio[0]),
                        quantile(ratios, ratio -> ratio[0], 0.25),
                        quantile(ratios, ratio -> ratio[0], 0.75),
                        Double.isFinite(allocation) ? "%.2f".formatted(allocation) : "-");
    }

    private static <T> double median(List<T> all, ToDoubleFunction<T> value) {
        return quantile(all, value, 0.5);
    }

    private static <T> double quantile(List<T> all, ToDoubleFunction<T> value, double which) {
        double[] sorted = all.stream().mapToDouble(value).sorted().toArray();
        double place = which * (sorted.length - 1);
        int below = (int) place;
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }
}
