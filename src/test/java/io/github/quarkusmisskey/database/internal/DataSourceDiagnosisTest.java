package io.github.quarkusmisskey.database.internal;

import java.sql.SQLException;

import io.quarkus.runtime.configuration.ConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class DataSourceDiagnosisTest {

    @ParameterizedTest
    @CsvSource({
        "08001, QUARKUS_DATASOURCE_JDBC_URL",
        "08006, QUARKUS_DATASOURCE_JDBC_URL",
        "28P01, QUARKUS_DATASOURCE_PASSWORD",
        "28000, QUARKUS_DATASOURCE_USERNAME",
        "3D000, QUARKUS_DATASOURCE_JDBC_URL",
        "42501, MISSKEY_SCHEMA_MIGRATE_AT_START"
    })
    void namesTheVariableToSet(String state, String variable) {
        SQLException failure = new SQLException("of jdbc:postgresql://db/misskey?password=hidden", state);
        assertThat(DataSourceDiagnosis.of(new IllegalStateException(failure)))
                .hasValueSatisfying(wrong -> assertThat(wrong)
                        .hasNoCause()
                        .hasMessageContaining(variable)
                        .hasMessageNotContaining("hidden"));
    }

    @Test
    void tellsHowAnAddressBegins() {
        assertThatExceptionOfType(ConfigurationException.class)
                .isThrownBy(() -> DataSourceDiagnosis.checkUrl("jdbc:mysql://db?password=hidden"))
                .withMessageContaining("QUARKUS_DATASOURCE_JDBC_URL")
                .withMessageContaining("jdbc:postgresql://")
                .withMessageNotContaining("hidden");
    }

    @ParameterizedTest
    @ValueSource(strings = {"jdbc:postgresql://db/misskey", "jdbc:otel:postgresql://db/misskey", "jdbc:h2:mem:test"})
    void takesTheDatabasesThatTheTablesAreMadeFor(String url) {
        assertThatCode(() -> DataSourceDiagnosis.checkUrl(url)).doesNotThrowAnyException();
    }

    @Test
    void leavesWhatConfigurationDoesNotMend() {
        assertThat(DataSourceDiagnosis.of(new SQLException("syntax", "42601"))).isEmpty();
        assertThat(DataSourceDiagnosis.of(new SQLException("?", "0"))).isEmpty();
        assertThat(DataSourceDiagnosis.of(new SQLException("no state"))).isEmpty();
        assertThat(DataSourceDiagnosis.of(new IllegalStateException("no SQL"))).isEmpty();
    }
}
