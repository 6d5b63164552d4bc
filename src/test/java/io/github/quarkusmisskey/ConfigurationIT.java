package io.github.quarkusmisskey;

import java.util.HashMap;
import java.util.Map;

import io.github.quarkusmisskey.devserver.DevServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.startsWith;

/** The built service takes its configuration from the environment, and refuses a wrong one in words. */
class ConfigurationIT {

    private static final PostgresResource POSTGRES = new PostgresResource();

    private static DevServer server;
    private static Map<String, String> right;

    @BeforeAll
    static void startServer() {
        server = DevServer.start();
        right = environment();
    }

    @AfterAll
    static void stopServer() {
        server.close();
    }

    @Test
    void takesHostsKeysAndDatabaseFromTheEnvironment() {
        try (ServiceProcess service = ServiceProcess.start(right)) {
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

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            MISSKEY_VAULT_KEYS_MAIN     |                                           | misskey.vault.keys.<id>
            MISSKEY_VAULT_KEYS_MAIN     | short                                     | misskey.vault.keys.main
            MISSKEY_HOSTS_MAIN_URL      | https://user@misskey.example              | misskey.hosts.main.url
            MISSKEY_WEB_PUBLIC_URL      | app.example                               | misskey.web.public-url is 'app.example'
            MISSKEY_WEB_SESSION_LIFETIME| soon                                      | misskey.web.session-lifetime
            MISSKEY_API_KEYS_CI_HASH    | 7d0f                                      | misskey.api-keys.ci.hash
            QUARKUS_DATASOURCE_JDBC_URL | jdbc:postgresql://localhost:1/misskey     | QUARKUS_DATASOURCE_JDBC_URL
            QUARKUS_DATASOURCE_JDBC_URL | jdbc:mysql://localhost/misskey?password=x | QUARKUS_DATASOURCE_JDBC_URL
            QUARKUS_DATASOURCE_USERNAME | nobody                                    | QUARKUS_DATASOURCE_USERNAME
            """)
    void refusesAWrongSettingInOneLineThatNamesIt(String variable, String value, String named)
            throws InterruptedException {
        Map<String, String> environment = new HashMap<>(right);
        environment.remove(variable);
        if (value != null) {
            environment.put(variable, value);
        }
        try (ServiceProcess service = ServiceProcess.start(environment)) {
            assertThat(service.exitCode()).isNotZero();
            assertThat(service.output()).contains(named).doesNotContain("\tat ", "password=x");
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
