package io.github.quarkusmisskey.client.internal.http;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import io.github.quarkusmisskey.client.internal.config.ClientConfig;
import io.quarkus.runtime.configuration.ConfigurationException;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class UserAgentTest {

    @Test
    void saysProductAndVersion() throws IOException {
        assertThat(UserAgent.of(config(Map.of()))).isEqualTo("QuarkusMisskey/" + UserAgent.VERSION);
        assertThat(Files.readString(Path.of("pom.xml")))
                .contains("<artifactId>quarkus-misskey</artifactId>\n  <version>" + UserAgent.VERSION + "</version>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://app.example/about", "mailto:ops@app.example", "ops@app.example"})
    void saysWhomToAsk(String contact) {
        assertThat(UserAgent.of(config(Map.of("misskey.client.contact", contact))))
                .isEqualTo("QuarkusMisskey/" + UserAgent.VERSION + " (+" + contact + ")");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a b", "a\r\nCookie:x", "(x", "x)", "x\\y", "\u00e4"})
    void refusesWhatCannotStandThere(String contact) {
        assertThatThrownBy(() -> UserAgent.of(config(Map.of("misskey.client.contact", contact))))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("misskey.client.contact");
        assertThatThrownBy(() -> UserAgent.of(config(Map.of("misskey.client.contact", "x".repeat(201)))))
                .isInstanceOf(ConfigurationException.class);
    }

    private static ClientConfig config(Map<String, String> values) {
        return new SmallRyeConfigBuilder()
                .withMapping(ClientConfig.class)
                .addDiscoveredConverters()
                .addDefaultInterceptors()
                .withSources(new PropertiesConfigSource(values, "test", 500))
                .build()
                .getConfigMapping(ClientConfig.class);
    }
}
