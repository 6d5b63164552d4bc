package io.github.quarkusmisskey.client.internal.health;

import java.net.URL;
import java.time.Duration;

import jakarta.inject.Inject;

import io.github.quarkusmisskey.BehindProxy;
import io.github.quarkusmisskey.api.MisskeyHost;
import io.github.quarkusmisskey.client.Misskey;
import io.github.quarkusmisskey.client.internal.call.ConfiguredHosts;
import io.github.quarkusmisskey.devserver.DevServer;
import io.github.quarkusmisskey.devserver.DevServerResource;
import io.github.quarkusmisskey.devserver.ErrorShape;
import io.github.quarkusmisskey.devserver.InjectDevServer;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.vertx.core.Vertx;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponse.Status;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Configured servers are asked in the background; only an application that wants it is unready without them. */
@QuarkusTest
@QuarkusTestResource(DevServerResource.class)
@TestProfile(BehindProxy.class)
class HostsCheckTest {

    private record Settings(Hosts hosts, Duration pingEvery, Duration pingTimeout) implements HealthConfig {

        static Settings of(Hosts hosts) {
            return new Settings(hosts, Duration.ofMillis(100), Duration.ofMillis(300));
        }

        /** Asks once, when it is probed first. */
        static Settings once() {
            return new Settings(Hosts.REPORT, Duration.ofHours(1), Duration.ofSeconds(5));
        }
    }

    @TestHTTPResource(management = true)
    URL management;

    @Inject
    Misskey misskey;

    @Inject
    ConfiguredHosts hosts;

    @Inject
    Vertx vertx;

    @InjectDevServer
    DevServer server;

    private HostsCheck check;

    @AfterEach
    void stop() {
        server.faults().clear();
        if (check != null) {
            check.stop();
        }
    }

    @Test
    void reportsWithoutBeingUnready() {
        start(HealthConfig.Hosts.REPORT);
        assertThat(check.call().getStatus()).isEqualTo(Status.UP);
        awaitState("up");
        server.faults().at("ping").cutConnection();
        awaitState("down: unreachable");
        assertThat(check.call().getStatus()).isEqualTo(Status.UP);
    }

    @Test
    void isUnreadyWithoutARequiredServer() {
        start(HealthConfig.Hosts.REQUIRED);
        assertThat(check.call().getStatus()).isEqualTo(Status.DOWN);
        awaitState("up");
        assertThat(check.call().getStatus()).isEqualTo(Status.UP);
        server.faults().at("ping").error(502, ErrorShape.HTML);
        awaitState("down: failing");
        assertThat(check.call().getStatus()).isEqualTo(Status.DOWN);
        server.faults().clear();
        awaitState("up");
    }

    @Test
    void givesUpOnASilentServerAlthoughItIsAskedMoreOften() {
        server.faults().at("ping").hang();
        start(HealthConfig.Hosts.REQUIRED);
        awaitState("down: no answer in time");
    }

    @Test
    void countsAServerThatRefusesAsThere() {
        server.faults().at("ping").rateLimit("60");
        start(HealthConfig.Hosts.REQUIRED);
        awaitState("up");
    }

    @Test
    void asksNobodyWhenItIsOff() throws InterruptedException {
        int before = pings();
        start(HealthConfig.Hosts.OFF);
        assertThat(check.call().getData()).isEmpty();
        assertThat(check.call().getStatus()).isEqualTo(Status.UP);
        Thread.sleep(300);
        assertThat(pings()).isEqualTo(before);
    }

    @Test
    void probesMakeNoCalls() {
        start(Settings.once());
        awaitState("up");
        int before = pings();
        for (int i = 0; i < 50; i++) {
            assertThat(check.call().getData()).isPresent();
        }
        assertThat(pings()).isEqualTo(before);
    }

    @Test
    void standsOnTheHealthPage() {
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(RestAssured.get(management + "health/ready")
                                .jsonPath()
                                .getString("checks.find { it.name == 'Misskey servers' }.data.demo"))
                        .isEqualTo("up"));
    }

    private void start(HealthConfig.Hosts mode) {
        start(Settings.of(mode));
    }

    private void start(Settings settings) {
        assertThat(hosts.find("demo")).contains(MisskeyHost.of(server.url()));
        check = new HostsCheck(settings, hosts, misskey, vertx);
    }

    private int pings() {
        return (int) server.requests().stream()
                .filter(request -> request.path().endsWith("/ping"))
                .count();
    }

    private void awaitState(String state) {
        await().atMost(Duration.ofSeconds(10)).untilAsserted(() -> {
            HealthCheckResponse response = check.call();
            assertThat(response.getData().orElseThrow()).containsEntry("demo", state);
        });
    }
}
