package io.github.quarkusmisskey.client;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import io.github.quarkusmisskey.api.MisskeyHost;

/** A server that answers every request with the same bytes, whether they are HTTP or not, and hangs up. */
final class RawServer implements AutoCloseable {

    private static final int READ_TIMEOUT_MILLIS = 10_000;

    private final ServerSocket socket;
    private final ExecutorService threads = Executors.newCachedThreadPool();

    /** What is sent from now on. */
    volatile byte[] answer = {};

    RawServer() {
        try {
            socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        threads.submit(this::accept);
    }

    MisskeyHost host() {
        return MisskeyHost.of("http://127.0.0.1:" + socket.getLocalPort());
    }

    private Void accept() throws IOException {
        while (!socket.isClosed()) {
            Socket connection = socket.accept();
            threads.submit(() -> serve(connection));
        }
        return null;
    }

    private Void serve(Socket connection) throws IOException {
        try (connection) {
            connection.setSoTimeout(READ_TIMEOUT_MILLIS);
            readRequest(connection.getInputStream());
            connection.getOutputStream().write(answer);
            connection.shutdownOutput();
            // What is still on its way would make the socket reset the connection, and the answer with it.
            connection.getInputStream().skipNBytes(Long.MAX_VALUE);
        }
        return null;
    }

    private static void readRequest(InputStream in) throws IOException {
        StringBuilder head = new StringBuilder();
        while (head.indexOf("\r\n\r\n") < 0) {
            int next = in.read();
            if (next < 0) {
                return;
            }
            head.append((char) next);
        }
        String length = head.toString().replaceFirst("(?is).*content-length: (\\d+).*", "$1");
        in.skipNBytes(Long.parseLong(length));
    }

    @Override
    public void close() throws IOException {
        socket.close();
        threads.shutdownNow();
    }
}
