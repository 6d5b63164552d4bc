package io.github.quarkusmisskey.devserver;

import io.github.quarkusmisskey.devserver.internal.http.TestClient;
import io.quarkus.arc.Arc;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@QuarkusTestResource(DevServerResource.class)
class DevServerResourceTest {

    @InjectDevServer
    DevServer server;

    @ConfigProperty(name = "misskey.hosts.demo.url")
    String configured;

    @Test
    void serverOfTheResourceIsTheConfiguredHost() {
        server.reset();

        assertThat(configured).isEqualTo(server.url());
        assertThat(new TestClient(server).post("ping", "{}").statusCode()).isEqualTo(200);
        assertThat(server.requests("ping")).hasSize(1);
    }

    @Test
    void noServerStartsByItselfInTests() {
        assertThat(Arc.container().select(DevServerStarter.class).isResolvable())
                .isFalse();
    }
}
