package io.github.quarkusmisskey.client;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.github.quarkusmisskey.api.MisskeyHost;

/** A server for uploads that does byte by byte what a test wants; what it receives it counts and forgets. */
final class UploadSink implements AutoCloseable {

    private static final Pattern LENGTH = Pattern.compile("(?i)content-length: (\\d+)");

    /** What it does with a request of which it has read the head. */
    @FunctionalInterface
    interface Behaviour {
        void serve(Request request) throws IOException, InterruptedException;
    }

    private final ServerSocket server = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
    private final AtomicLong received = new AtomicLong();
    private final CompletableFuture<Void> ended = new CompletableFuture<>();

    UploadSink(Behaviour behaviour) throws IOException {
        // Else it grows with what arrives, up to tens of megabytes on some systems.
        server.setReceiveBufferSize(64 * 1024);
        Thread thread = new Thread(() -> accept(behaviour), "upload-sink");
        thread.setDaemon(true);
        thread.start();
    }

    MisskeyHost host() {
        return MisskeyHost.of("http://127.0.0.1:" + server.getLocalPort());
    }

    /** Bytes of bodies so far. */
    long received() {
        return received.get();
    }

    /** When the first request was served; fails with what failed there, such as a connection that the client closed. */
    CompletableFuture<Void> ended() {
        return ended;
    }

    private void accept(Behaviour behaviour) {
        while (!server.isClosed()) {
            try (Socket socket = server.accept()) {
                behaviour.serve(new Request(socket));
                ended.complete(null);
            } catch (IOException | InterruptedException e) {
                ended.completeExceptionally(e);
            }
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
    }

    /** A request, read up to its body. */
    final class Request {

        private final InputStream in;
        private final OutputStream out;
        private long left;

        private Request(Socket socket) throws IOException {
            in = socket.getInputStream();
            out = socket.getOutputStream();
            ByteArrayOutputStream head = new ByteArrayOutputStream();
            while (!head.toString(StandardCharsets.ISO_8859_1).endsWith("\r\n\r\n")) {
                head.write(in.read());
            }
            Matcher matcher = LENGTH.matcher(head.toString(StandardCharsets.ISO_8859_1));
            left = matcher.find() ? Long.parseLong(matcher.group(1)) : 0;
        }

        /** How much of the body is still to come. */
        long left() {
            return left;
        }

        /** Reads that many bytes of the body, or all if there are fewer. */
        void read(long bytes) throws IOException {
            byte[] buffer = new byte[64 * 1024];
            for (long wanted = Math.min(bytes, left); wanted > 0; ) {
                int read = in.read(buffer, 0, (int) Math.min(buffer.length, wanted));
                if (read < 0) {
                    throw new IOException("the client closed the connection");
                }
                wanted -= read;
                left -= read;
                received.addAndGet(read);
            }
        }

        void readAll() throws IOException {
            read(left);
        }

        void answer(int status, String body) throws IOException {
            out.write(("HTTP/1.1 " + status + " X\r\nContent-Type: application/json\r\nContent-Length: " + body.length()
                            + "\r\n\r\n" + body)
                    .getBytes(StandardCharsets.UTF_8));
            out.flush();
        }
    }
}
