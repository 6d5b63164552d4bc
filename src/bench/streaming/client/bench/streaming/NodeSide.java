package bench.streaming;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** misskey-js, in a process of Node. It reads JSON into untyped objects, and fetches nothing that it missed. */
final class NodeSide implements Side, AutoCloseable {

    private final Process node;
    private final PrintStream requests;
    private final BufferedReader answers;
    private final String version;

    /** @param folder where {@code stream.mjs} and what it needs are */
    NodeSide(String folder, String url) {
        try {
            node = new ProcessBuilder("node", "stream.mjs", url)
                    .directory(new File(folder))
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        requests = new PrintStream(node.getOutputStream(), true, StandardCharsets.UTF_8);
        answers = node.inputReader(StandardCharsets.UTF_8);
        version = answer();
    }

    String version() {
        return version;
    }

    @Override
    public String name() {
        return "misskeyjs";
    }

    @Override
    public void open(int number) {
        requests.println("open " + name() + "-" + number);
    }

    @Override
    public long received() {
        return Long.parseLong(usage()[0]);
    }

    @Override
    public double cpuSeconds() {
        return Long.parseLong(usage()[1]) / 1e6;
    }

    private String[] usage() {
        requests.println("usage");
        return answer().split(" ");
    }

    private String answer() {
        try {
            String line = answers.readLine();
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
        requests.close();
        node.destroy();
    }
}
