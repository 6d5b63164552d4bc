package io.github.quarkusmisskey.devserver;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.util.List;

import io.github.quarkusmisskey.api.KnownPermission;
import io.github.quarkusmisskey.devserver.internal.http.TestClient;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class LifecycleTest extends DevServerCase {

    @Test
    void takenPortIsSaid() {
        DevServerOptions options = DevServerOptions.defaults().withPort(server.port());

        assertThatThrownBy(() -> DevServer.start(options)).isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void closedServerFreesItsPort() {
        DevServer first = DevServer.start();
        int port = first.port();
        first.close();

        try (DevServer second = DevServer.start(DevServerOptions.defaults().withPort(port))) {
            assertThat(second.url()).isEqualTo("http://localhost:" + port);
        }
    }

    @Test
    void listensOnTheLoopbackInterfaceAlone() throws IOException {
        List<InetAddress> others = NetworkInterface.networkInterfaces()
                .flatMap(NetworkInterface::inetAddresses)
                .filter(address -> !address.isLoopbackAddress() && !address.isLinkLocalAddress())
                .toList();

        for (InetAddress address : others) {
            assertThatThrownBy(() -> new Socket(address, server.port()).close()).isInstanceOf(IOException.class);
        }
        new Socket("127.0.0.1", server.port()).close();
    }

    @Test
    void recordsRequestsWithHeadersAndBodyButDoesNotPrintThem() {
        client.post("miauth/secret-session/check", "{\"x\":1}", "X-Test", "secret-header");

        LoggedRequest request = server.requests("miauth/secret-session/check").get(0);
        assertThat(request.method()).isEqualTo("POST");
        assertThat(request.path()).isEqualTo("/api/miauth/secret-session/check");
        assertThat(request.header("x-TEST")).isEqualTo("secret-header");
        assertThat(request.body()).isEqualTo("{\"x\":1}");
        assertThat(request).hasToString("POST /api/miauth/{session}/check");
        assertThat(server.checks("secret-session")).isEqualTo(1);
    }

    @Test
    void keepsOnlyAsManyRequestsAsAskedFor() {
        try (DevServer small = DevServer.start(DevServerOptions.defaults().withRequestLogSize(2))) {
            TestClient other = new TestClient(small);
            for (String endpoint : List.of("ping", "stats", "meta")) {
                other.post(endpoint, "{}");
            }
            assertThat(small.requests()).extracting(LoggedRequest::endpoint).containsExactly("stats", "meta");
        }
    }

    @Test
    void resetForgetsEverything() {
        String token = server.issueToken("alice", KnownPermission.READ_ACCOUNT).value();
        server.faults().at("*").error(500, ErrorShape.EMPTY);
        server.addUser("carol", "Carol");
        client.post("meta", "{}");

        server.reset();

        assertThat(server.requests()).isEmpty();
        assertThat(server.users()).extracting(DevUser::username).containsExactly("alice", "bob");
        assertThat(client.post("i", "{\"i\":\"" + token + "\"}").statusCode()).isEqualTo(401);
    }

    @Test
    void rateLimitsCanBeSwitchedOff() {
        try (DevServer free = DevServer.start(DevServerOptions.defaults().withoutRateLimits())) {
            String token =
                    free.issueToken("alice", KnownPermission.READ_NOTIFICATIONS).value();
            TestClient other = new TestClient(free);
            for (int i = 0; i < 31; i++) {
                assertThat(other.post("i/notifications", "{\"i\":\"" + token + "\"}")
                                .statusCode())
                        .isEqualTo(200);
            }
        }
    }

    @Test
    void usersKeepTheirIdsOverRestarts() {
        try (DevServer other = DevServer.start()) {
            assertThat(other.users()).isEqualTo(server.users());
        }
    }
}
