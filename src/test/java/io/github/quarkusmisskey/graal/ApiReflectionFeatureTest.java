package io.github.quarkusmisskey.graal;

import java.io.IOException;
import java.io.Reader;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

import org.graalvm.nativeimage.hosted.Feature;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What it registers is tested in a native executable, by the application that switches it on. */
class ApiReflectionFeatureTest {

    private static final Path APPLICATION = Path.of("src/it/all-features/src/main/resources/application.properties");

    @Test
    void isWhatTheDocumentedPropertyNames() throws IOException, ReflectiveOperationException {
        Properties application = new Properties();
        try (Reader file = Files.newBufferedReader(APPLICATION)) {
            application.load(file);
        }
        String named =
                application.getProperty("quarkus.native.additional-build-args").replaceFirst("^--features=", "");
        Class<?> type = Class.forName(named);
        assertThat(type.getModifiers()).matches(Modifier::isPublic, "public");
        assertThat(type.getConstructor().newInstance())
                .isInstanceOf(ApiReflectionFeature.class)
                .isInstanceOf(Feature.class);
    }
}
