package io.github.quarkusmisskey.gateway;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.stream.Stream;

import io.github.quarkusmisskey.BuiltArtifact;

/**
 * Names of a service's process that are looked up quickly at first, and then never; what it found before it remembers.
 */
final class SlowNames implements AutoCloseable {

    private final Path folder;
    private final Path hosts;

    private SlowNames(Path folder) {
        this.folder = folder;
        hosts = folder.resolve("hosts");
    }

    static SlowNames create() throws IOException {
        SlowNames names = new SlowNames(Files.createTempDirectory("names"));
        String machine = InetAddress.getLocalHost().getHostName();
        Files.writeString(names.hosts, "127.0.0.1 localhost\n127.0.0.1 " + machine + "\n");
        return names;
    }

    /** Options of the service, with those that make it ask here; a native executable knows none of them. */
    String[] options(String... more) {
        Stream<String> ours = BuiltArtifact.isNative()
                ? Stream.of()
                : Stream.of("-Djdk.net.hosts.file=" + hosts, "-Dsun.net.inetaddr.ttl=3600");
        return Stream.concat(ours, Stream.of(more)).toArray(String[]::new);
    }

    /** From now on who opens the list of names waits for somebody who writes it. */
    void becomeSlow() throws IOException, InterruptedException {
        Path pipe = folder.resolve("pipe");
        int made = new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor();
        if (made != 0) {
            throw new IOException("No named pipe could be made");
        }
        Files.move(pipe, hosts, StandardCopyOption.ATOMIC_MOVE);
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(hosts);
        Files.delete(folder);
    }
}
