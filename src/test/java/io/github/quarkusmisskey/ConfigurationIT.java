package io.github.quarkusmisskey;

import java.util.HashMap;
import java.util.Map;

import io.github.quarkusmisskey.devserver.DevServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.startsWith;

/** The built service takes its configuration from the environment, and refuses a wrong one in words. */
class ConfigurationIT {

    private static final PostgresResource POSTGRES = new PostgresResource();

    private static DevServer server;

    @BeforeAll
    static void startServer() {
        server = DevServer.start();
    }

    @AfterAll
    static void stopServer() {
        server.close();
    }

    @Test
    void takesHostsKeysAndDatabaseFromTheEnvironment() {
        try (ServiceProcess service = ServiceProcess.start(environment())) {
            String url = service.url();
            given().get(service.managementUrl() + "/q/health")
                    .then()
                    .statusCode(200)
                    .body("status", containsString("UP"));
            given().get(url + "/misskey").then().statusCode(200).body(containsString("main"));
            given().redirects()
                    .follow(false)
                    .header("Sec-Fetch-Site", "same-origin")
                    .get(url + "/misskey/login?host=main")
                    .then()
                    .statusCode(303)
                    .header("Location", startsWith(server.url() + "/miauth/"));
        }
    }

    @Test
    void refusesToStartWithoutAVaultKey() throws InterruptedException {
        Map<String, String> environment = environment();
        environment.remove("MISSKEY_VAULT_KEYS_MAIN");
        assertRefusal(environment, "misskey.vault.keys");
    }

    @Test
    void refusesToStartWithAHostThatIsNone() throws InterruptedException {
        Map<String, String> environment = environment();
        environment.put("MISSKEY_HOSTS_MAIN_URL", "https://user@misskey.example");
        assertRefusal(environment, "misskey.hosts.main.url is no Misskey server");
    }

    private static void assertRefusal(Map<String, String> environment, String sentence) throws InterruptedException {
        try (ServiceProcess service = ServiceProcess.start(environment)) {
            assertThat(service.exitCode()).isNotZero();
            assertThat(service.output()).contains(sentence);
        }
    }

    private static Map<String, String> environment() {
        Map<String, String> database = POSTGRES.start();
        Map<String, String> environment = new HashMap<>();
        environment.put("QUARKUS_DATASOURCE_JDBC_URL", database.get("quarkus.datasource.jdbc.url"));
        environment.put("QUARKUS_DATASOURCE_USERNAME", database.get("quarkus.datasource.username"));
        environment.put("QUARKUS_DATASOURCE_PASSWORD", database.get("quarkus.datasource.password"));
        environment.put("MISSKEY_VAULT_KEYS_MAIN", VaultKeyResource.freshKey());
        environment.put("MISSKEY_HOSTS_MAIN_URL", server.url());
        environment.put("MISSKEY_CLIENT_ALLOW_PLAIN_HTTP", "true");
        environment.put("MISSKEY_CLIENT_ALLOW_PRIVATE_ADDRESSES", "true");
        return environment;
    }
}
