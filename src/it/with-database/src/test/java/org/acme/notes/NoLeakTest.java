package org.acme.notes;

import java.util.List;
import java.util.stream.StreamSupport;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.config.SmallRyeConfig;
import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.config.spi.ConfigSource;
import org.junit.jupiter.api.Test;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

/** What the library sets in an application that uses it: its client, and nothing else. */
@QuarkusTest
@QuarkusTestResource(DemoMisskey.class)
class NoLeakTest {

    private final SmallRyeConfig config = ConfigProvider.getConfig().unwrap(SmallRyeConfig.class);

    /** At TRACE this category repeats the address of every request, and a callback's address holds a secret. */
    private static final String ROUTER_LOG = "quarkus.log.category.\"io.vertx.ext.web.impl.RouterImpl\".level";

    private static final List<String> OF_DEV_MODE =
            List.of("%dev.misskey.client.allow-private-addresses", "%dev.misskey.client.allow-plain-http");

    @Test
    void bringsNoFileOfSettingsButTheDefaultsOfItsClient() {
        List<ConfigSource> sources = StreamSupport.stream(config.getConfigSources().spliterator(), false)
                .filter(source -> source.getName().contains("quarkus-misskey"))
                .toList();
        assertThat(sources).hasSize(1);
        assertThat(sources.get(0).getName()).contains("META-INF/microprofile-config.properties");
        assertThat(sources.get(0).getPropertyNames())
                .isNotEmpty()
                .allMatch(name -> name.startsWith("quarkus.rest-client.misskey.")
                        || name.equals(ROUTER_LOG)
                        || OF_DEV_MODE.contains(name));
    }

    @Test
    void leavesTheApplicationItsNameItsDevServicesAndItsFlyway() {
        assertThat(config.getValue("quarkus.application.name", String.class)).isEqualTo("notes");
        assertThat(config.getConfigValue("quarkus.devservices.enabled").getValue()).isNotEqualTo("false");
        assertThat(config.getConfigValue("quarkus.flyway.locations").getValue()).isIn(null, "db/migration");
        assertThat(config.getConfigValue("quarkus.flyway.table").getValue()).isIn(null, "flyway_schema_history");
    }

    @Test
    void addsNoEndpointsOfTheService() {
        for (String path : new String[] {"/q/health", "/q/metrics"}) {
            given().get(path).then().statusCode(404);
        }
    }
}
