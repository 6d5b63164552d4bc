import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import com.sun.management.OperatingSystemMXBean;
import io.github.quarkusmisskey.mfm.HostileTexts;
import io.github.quarkusmisskey.mfm.Mfm;

/** Parses the same texts by turns with this library and with mfm-js: MfmBenchmark DIRECTORY_OF_MFM_JS ROUNDS. */
public final class MfmBenchmark {

    private static final int TURN_MILLIS = 100;
    private static final int WARM_UP_TURNS = 30;
    private static final OperatingSystemMXBean PROCESS =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private MfmBenchmark() {}

    public static void main(String[] args) throws IOException {
        Path directory = Path.of(args[0]);
        int rounds = Integer.parseInt(args[1]);
        for (String kind : new String[] {"notes", "corpus", "nested"}) {
            Process node = new ProcessBuilder("node", "bench.mjs", kind)
                    .directory(directory.toFile())
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            try (BufferedReader answers = node.inputReader(StandardCharsets.UTF_8);
                    PrintStream turns = new PrintStream(node.getOutputStream(), true, StandardCharsets.UTF_8)) {
                measure(kind, Path.of(answers.readLine()), rounds, answers, turns);
            }
        }
        measureHostile(HostileTexts.all().toList(), rounds);
    }

    /** The longest that any text takes that was made to take long: the median of its rounds. */
    private static void measureHostile(List<String> texts, int rounds) {
        double slowest = 0;
        String which = "";
        for (String text : texts) {
            List<double[]> results = new ArrayList<>();
            for (int round = -WARM_UP_TURNS; round < rounds; round++) {
                long cpu = THREADS.getCurrentThreadCpuTime();
                int nodes = Mfm.parse(text).size();
                double[] millis = {(THREADS.getCurrentThreadCpuTime() - cpu) / 1_000_000.0};
                if (round >= 0 && nodes > 0) {
                    results.add(millis);
                }
            }
            double median = quantile(results, 0, 0.5);
            if (median > slowest) {
                slowest = median;
                which = text.substring(0, 12).replace("\n", "\\n");
            }
        }
        System.out.printf(
                Locale.ROOT,
                "hostile %6d texts of 3,000 characters: the slowest takes %.2f ms (begins with %s)%n",
                texts.size(),
                slowest,
                which);
    }

    private static void measure(String kind, Path file, int rounds, BufferedReader answers, PrintStream turns)
            throws IOException {
        String[] texts = Files.readString(file).split("\0", -1);
        List<double[]> results = new ArrayList<>();
        for (int round = -WARM_UP_TURNS; round < rounds; round++) {
            double ours = ours(texts);
            turns.println(TURN_MILLIS);
            double theirs = Double.parseDouble(answers.readLine());
            if (round >= 0) {
                results.add(new double[] {ours, theirs, theirs / ours});
            }
        }
        System.out.printf(
                Locale.ROOT,
                "%-7s %6d texts: %8.2f us a text, mfm-js %8.2f us, %5.1f times as fast (quartiles %.1f to %.1f)%n",
                kind,
                texts.length,
                quantile(results, 0, 0.5),
                quantile(results, 1, 0.5),
                quantile(results, 2, 0.5),
                quantile(results, 2, 0.25),
                quantile(results, 2, 0.75));
    }

    /** Microseconds of CPU time of the whole process for a text. */
    private static double ours(String[] texts) {
        long begun = System.nanoTime();
        long cpu = PROCESS.getProcessCpuTime();
        long parsed = 0;
        long nodes = 0;
        while (System.nanoTime() - begun < TURN_MILLIS * 1_000_000L) {
            for (String text : texts) {
                nodes += Mfm.parse(text).size();
            }
            parsed += texts.length;
        }
        if (nodes == 0) {
            throw new IllegalStateException("Nothing was parsed");
        }
        return (PROCESS.getProcessCpuTime() - cpu) / 1_000.0 / parsed;
    }

    private static double quantile(List<double[]> results, int column, double share) {
        double[] sorted = results.stream().mapToDouble(each -> each[column]).sorted().toArray();
        return sorted[(int) (share * (sorted.length - 1))];
    }
}
