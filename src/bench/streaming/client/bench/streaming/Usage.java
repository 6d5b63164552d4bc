package bench.streaming;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** What this process uses, as Linux tells it. */
final class Usage {

    private static final int USER_TICKS = 11;
    private static final double TICKS_PER_SECOND = 100;

    private Usage() {}

    /** Seconds of processor time so far, of all threads: the compiler's and the collector's too. */
    static double cpuSeconds() {
        String stat = read("/proc/self/stat");
        String[] numbers = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        return (Long.parseLong(numbers[USER_TICKS]) + Long.parseLong(numbers[USER_TICKS + 1])) / TICKS_PER_SECOND;
    }

    /** Resident memory in bytes. */
    static long resident() {
        try (Stream<String> lines = read("/proc/self/status").lines()) {
            return lines.filter(line -> line.startsWith("VmRSS:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) * 1024)
                    .sum();
        }
    }

    /** Live objects in bytes. */
    static long heap() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private static String read(String file) {
        try {
            return Files.readString(Path.of(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
