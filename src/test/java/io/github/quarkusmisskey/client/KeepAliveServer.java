package io.github.quarkusmisskey.client;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;

/**
 * A server at all loopback addresses that answers every request with an empty object and keeps its connections open. It
 * runs in a process of its own, so that its memory and its sockets do not count as the client's, and ends with its
 * standard input.
 */
final class KeepAliveServer implements AutoCloseable {

    private static final byte[] ANSWER =
            "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n{}"
                    .getBytes(StandardCharsets.US_ASCII);

    private final Process process;
    private final int port;

    KeepAliveServer() throws IOException {
        process = new ProcessBuilder(List.of(
                        System.getProperty("java.home") + "/bin/java",
                        "-Xmx256m",
                        "-cp",
                        "target/test-classes",
                        KeepAliveServer.class.getName()))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        port = Integer.parseInt(
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.US_ASCII))
                        .readLine());
    }

    /** One of many names of it. */
    String url(int number) {
        return "http://127.%d.%d.%d:%d".formatted(1 + number / 62_500, number / 250 % 250, 1 + number % 250, port);
    }

    @Override
    public void close() {
        process.destroy();
    }

    public static void main(String... arguments) throws IOException {
        try (Selector selector = Selector.open();
                ServerSocketChannel server = ServerSocketChannel.open()) {
            server.bind(new InetSocketAddress("0.0.0.0", 0), 1_000);
            server.configureBlocking(false);
            server.register(selector, SelectionKey.OP_ACCEPT);
            System.out.println(((InetSocketAddress) server.getLocalAddress()).getPort());
            endWithInput();
            while (true) {
                selector.select();
                for (Iterator<SelectionKey> keys = selector.selectedKeys().iterator(); keys.hasNext(); keys.remove()) {
                    serve(selector, keys.next());
                }
            }
        }
    }

    private static void endWithInput() {
        Thread thread = new Thread(
                () -> {
                    try {
                        System.in.transferTo(java.io.OutputStream.nullOutputStream());
                    } catch (IOException e) {
                        System.exit(1);
                    }
                    System.exit(0);
                },
                "end");
        thread.setDaemon(true);
        thread.start();
    }

    private static void serve(Selector selector, SelectionKey key) throws IOException {
        if (key.isAcceptable()) {
            SocketChannel connection = ((ServerSocketChannel) key.channel()).accept();
            connection.configureBlocking(false);
            connection.register(selector, SelectionKey.OP_READ);
            return;
        }
        // A request comes in one piece or two; its end is the end of its JSON.
        SocketChannel connection = (SocketChannel) key.channel();
        ByteBuffer buffer = ByteBuffer.allocate(4_096);
        if (connection.read(buffer) < 0) {
            connection.close();
        } else if (buffer.position() > 0 && buffer.get(buffer.position() - 1) == '}') {
            connection.write(ByteBuffer.wrap(ANSWER));
        }
    }
}
