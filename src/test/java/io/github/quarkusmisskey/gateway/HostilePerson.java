package io.github.quarkusmisskey.gateway;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

import org.jboss.logging.Logger;

/** Does for a while whatever one person can do to a service by which others are kept waiting. */
final class HostilePerson implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(HostilePerson.class);
    private static final int UPLOADS = 30;
    private static final int LIVE_PAGES = 30;
    /** Less than one account's share of the connections to its server. */
    private static final int UNREAD = 20;

    private static final int PIPELINED = 10_000;
    private static final int RECEIVED_UNREAD = 4_096;
    private static final InetAddress ADDRESS = address();

    private final URI service;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final List<Socket> kept = new ArrayList<>();
    private final AtomicLong done = new AtomicLong();
    private volatile boolean over;

    HostilePerson(URI service) {
        this.service = service;
    }

    /** How many requests were answered or broke. */
    long done() {
        return done.get();
    }

    /** Asks for a page again and again, many times at once. */
    void openPages(String path, String cookies, int atOnce) {
        HttpRequest page = HttpRequest.newBuilder(service.resolve(path))
                .header("Cookie", cookies)
                .header("Accept", "text/html")
                .build();
        repeat(atOnce, page);
    }

    /** Sends forms that cannot be read. */
    void sendBrokenForms(String path, String key, int atOnce) {
        repeat(atOnce, post(path, key, "multipart/form-data", "nonsense"));
    }

    /** Calls what a hostile server answers without an end. */
    void call(String path, String key, int atOnce) {
        repeat(atOnce, post(path, key, "application/json", "{}"));
    }

    /** Wants to sign in with servers whose names nobody resolves in time, each time another one. */
    void beginSignIns(String host, int atOnce) {
        for (int each = 0; each < atOnce; each++) {
            again(() -> HttpRequest.newBuilder(
                            service.resolve("/misskey/login?host=" + String.format(host, done.get())))
                    .header("Sec-Fetch-Site", "same-origin")
                    .header("Accept", "text/html")
                    .build());
        }
    }

    /** Shows keys that do not exist, from another address than other people. */
    void guessKeys(String path) {
        threads.submit(() -> {
            while (!over) {
                String key = "qmk_guess" + done.incrementAndGet() % 1_000 + "_" + "0".repeat(64);
                head(path, key, "Content-Length: 2\r\nContent-Type: application/json", "{}", false);
            }
            return null;
        });
    }

    /** Begins uploads that bring a byte now and then. */
    void uploadSlowly(String path, String key) throws IOException {
        String part = "--B\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a\"\r\n\r\n";
        for (int upload = 0; upload < UPLOADS; upload++) {
            kept.add(head(
                    path,
                    key,
                    "Content-Length: 1000000\r\nContent-Type: multipart/form-data; boundary=B",
                    part + "x".repeat(1_000),
                    true));
        }
    }

    /** Follows along with many pages and reads only that they begin. Returns how many did. */
    int followAlong(String path, String cookies) throws IOException {
        int begun = 0;
        String request = "GET " + path + " HTTP/1.1\r\nHost: localhost\r\nAccept: text/event-stream\r\n"
                + "Sec-Fetch-Site: same-origin\r\nCookie: " + cookies + "\r\n\r\n";
        for (int page = 0; page < LIVE_PAGES; page++) {
            Socket socket = narrow();
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            String status = new String(socket.getInputStream().readNBytes(12), StandardCharsets.US_ASCII);
            begun += status.endsWith("200") ? 1 : 0;
        }
        return begun;
    }

    /** Asks for large answers and reads a byte of each now and then. Returns how many answers began. */
    int readSlowly(String path, String key) throws IOException {
        int begun = 0;
        List<Socket> answers = new ArrayList<>();
        String request = "POST " + path + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + key
                + "\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n{}";
        for (int answer = 0; answer < UNREAD; answer++) {
            Socket socket = narrow();
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            answers.add(socket);
        }
        for (Socket socket : answers) {
            String status = new String(socket.getInputStream().readNBytes(12), StandardCharsets.US_ASCII);
            begun += status.endsWith("200") ? 1 : 0;
        }
        threads.submit(() -> trickle(answers));
        return begun;
    }

    /** Asks for a page many times at once without a look at the answers, on one connection after the other. */
    void pipeline(String path, int atOnce) {
        byte[] requests = ("GET " + path + " HTTP/1.1\r\nHost: localhost\r\n\r\n")
                .repeat(PIPELINED)
                .getBytes(StandardCharsets.US_ASCII);
        for (int each = 0; each < atOnce; each++) {
            threads.submit(() -> {
                while (!over) {
                    pipeline(requests);
                    done.incrementAndGet();
                    Thread.sleep(250);
                }
                return null;
            });
        }
    }

    private void pipeline(byte[] requests) throws IOException {
        try (Socket socket = connect()) {
            while (!over) {
                socket.getOutputStream().write(requests);
            }
        } catch (SocketException cut) {
            LOG.debugf("The service ended a connection with many requests: %s", cut.getMessage());
        }
    }

    private Void trickle(List<Socket> answers) throws IOException, InterruptedException {
        while (!over) {
            for (Socket socket : answers) {
                socket.getInputStream().read();
            }
            done.incrementAndGet();
            Thread.sleep(250);
        }
        return null;
    }

    /** A connection that takes little before it is read. */
    private Socket narrow() throws IOException {
        Socket socket = new Socket();
        kept.add(socket);
        socket.setReceiveBufferSize(RECEIVED_UNREAD);
        socket.setSoTimeout(10_000);
        socket.bind(new InetSocketAddress(ADDRESS, 0));
        socket.connect(new InetSocketAddress("127.0.0.1", service.getPort()));
        return socket;
    }

    private Socket connect() throws IOException {
        return new Socket(InetAddress.getByName("127.0.0.1"), service.getPort(), ADDRESS, 0);
    }

    private Socket head(String path, String key, String headers, String body, boolean kept) throws IOException {
        Socket socket = connect();
        socket.setSoTimeout(10_000);
        OutputStream out = socket.getOutputStream();
        String request = "POST " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nAuthorization: Bearer "
                + key + "\r\n" + headers + "\r\n\r\n" + body;
        out.write(request.getBytes(StandardCharsets.US_ASCII));
        if (!kept) {
            socket.getInputStream().readNBytes(12);
            socket.close();
        }
        return socket;
    }

    private HttpRequest post(String path, String key, String type, String body) {
        return HttpRequest.newBuilder(service.resolve(path))
                .header("Authorization", "Bearer " + key)
                .header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
    }

    private void repeat(int atOnce, HttpRequest request) {
        for (int each = 0; each < atOnce; each++) {
            again(() -> request);
        }
    }

    private void again(Supplier<HttpRequest> request) {
        if (!over) {
            client.sendAsync(request.get(), HttpResponse.BodyHandlers.discarding())
                    .whenComplete((answer, failure) -> {
                        done.incrementAndGet();
                        threads.submit(() -> pauseAndRepeat(request));
                    });
        }
    }

    /** Not faster than a person's network is, so that the machine of the test is not what is measured. */
    private Void pauseAndRepeat(Supplier<HttpRequest> request) throws InterruptedException {
        Thread.sleep(250);
        again(request);
        return null;
    }

    private static InetAddress address() {
        try {
            return InetAddress.getByName("127.0.0.2");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() throws IOException {
        over = true;
        for (Socket socket : kept) {
            socket.close();
        }
        threads.shutdown();
    }
}
