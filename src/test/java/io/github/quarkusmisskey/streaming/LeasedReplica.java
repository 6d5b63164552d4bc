package io.github.quarkusmisskey.streaming;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import io.github.quarkusmisskey.api.AccessToken;
import io.github.quarkusmisskey.api.MisskeyHost;
import io.github.quarkusmisskey.api.streaming.Channel;
import io.github.quarkusmisskey.api.streaming.MisskeyStream;
import io.github.quarkusmisskey.api.streaming.StreamEvent;
import io.github.quarkusmisskey.client.PlainMisskey;
import io.github.quarkusmisskey.streaming.internal.lease.LeaseKeepers;
import org.jboss.logging.Logger;

/**
 * A replica as a process of its own, to be killed. It writes a line of every note to a file that all replicas share:
 * its process id and the text.
 */
final class LeasedReplica {

    private static final Logger LOG = Logger.getLogger(LeasedReplica.class);

    private LeasedReplica() {}

    /** Address of the server, token, address of the database, file; then settings, each as {@code name=value}. */
    public static void main(String[] arguments) throws IOException {
        Map<String, String> settings = new HashMap<>();
        for (int i = 4; i < arguments.length; i++) {
            String[] parts = arguments[i].split("=", 2);
            settings.put(parts[0], parts[1]);
        }
        Streams streams = new Streams(settings);
        LeaseKeepers keepers = new LeaseKeepers(
                () -> LeaseDatabase.leases(arguments[2]),
                streams.client.config().lease());
        MisskeyStream stream =
                new PlainMisskey(MisskeyHost.of(arguments[0]), AccessToken.of(arguments[1]), streams.client).stream();
        FileChannel file =
                FileChannel.open(Path.of(arguments[3]), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            keepers.stop();
            streams.close();
        }));
        new ExclusiveStream(MisskeyHost.of(arguments[0]), Optional.empty(), "chaos", stream, keepers)
                .channel(Channel.homeTimeline())
                .subscribe()
                .with(event -> write(file, event), failure -> LOG.error("The stream failed", failure));
    }

    private static void write(FileChannel file, StreamEvent event) {
        String text = event instanceof StreamEvent.Note note ? note.body().text() : event.toString();
        String line = ProcessHandle.current().pid() + " " + text + "\n";
        try {
            file.write(ByteBuffer.wrap(line.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
