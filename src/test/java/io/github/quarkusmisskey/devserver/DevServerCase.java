package io.github.quarkusmisskey.devserver;

import io.github.quarkusmisskey.devserver.internal.http.TestClient;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;

/** One server for a test class, as new before each test. */
public abstract class DevServerCase {

    public static DevServer server;
    public static TestClient client;

    @BeforeAll
    static void startServer() {
        server = DevServer.start();
        client = new TestClient(server);
    }

    @AfterAll
    static void stopServer() {
        server.close();
    }

    @BeforeEach
    void resetServer() {
        server.reset();
    }
}
