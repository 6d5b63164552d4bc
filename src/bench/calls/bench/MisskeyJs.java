package bench;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.TimeUnit;

import org.openjdk.jmh.runner.options.TimeValue;

/** misskey-js, in a process of Node that waits for its turns. */
final class MisskeyJs implements AutoCloseable {

    /** What it can do: nothing that blocks, and at one server. */
    static final Set<String> METHODS = Set.of("showUni", "timelineUni", "decode");

    private final Process node;
    private final PrintStream turns;
    private final BufferedReader results;
    private final String version;

    /** @param folder where {@code calls.mjs} and what it needs are */
    MisskeyJs(String folder, String port) {
        try {
            node = new ProcessBuilder("node", "calls.mjs", port)
                    .directory(new File(folder))
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        turns = new PrintStream(node.getOutputStream(), true, StandardCharsets.UTF_8);
        results = new BufferedReader(new InputStreamReader(node.getInputStream(), StandardCharsets.UTF_8));
        version = answer();
    }

    String version() {
        return version;
    }

    Figures.Figure turn(String method, TimeValue time) {
        turns.println(method + " " + time.convertTo(TimeUnit.MILLISECONDS));
        String[] numbers = answer().split(" ");
        return new Figures.Figure(
                Double.parseDouble(numbers[0]), Double.parseDouble(numbers[1]), Double.NaN, Double.parseDouble(numbers[2]));
    }

    private String answer() {
        try {
            String line = results.readLine();
            if (line == null) {
                throw new IllegalStateException("Node ended");
            }
            return line;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        turns.close();
        node.destroy();
    }
}
