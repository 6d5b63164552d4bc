package io.github.quarkusmisskey.web.internal.problem;

import java.io.IOException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.util.Map;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javax.net.ssl.SSLHandshakeException;

import io.github.quarkusmisskey.api.MisskeyError;
import io.github.quarkusmisskey.api.MisskeyException;
import io.github.quarkusmisskey.api.MisskeyHost;
import io.github.quarkusmisskey.client.internal.guard.AddressRefusedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

class ConnectionFaultTest {

    private static final MisskeyError ERROR =
            new MisskeyError(MisskeyHost.of("misskey.example"), "meta", 0, null, null, null, "No.", Map.of(), -1);

    static Stream<Arguments> faults() {
        return Stream.of(
                arguments(new UnknownHostException("misskey.example"), ConnectionFault.UNKNOWN_NAME),
                arguments(new AddressRefusedException("private"), ConnectionFault.UNKNOWN_NAME),
                arguments(new ConnectException("refused"), ConnectionFault.REFUSED),
                arguments(new SSLHandshakeException("certificate"), ConnectionFault.CERTIFICATE),
                arguments(new TimeoutException(), ConnectionFault.SILENT),
                arguments(new IOException("reset"), ConnectionFault.BROKEN),
                arguments(null, ConnectionFault.SILENT));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void tellsWhyThereWasNoAnswer(Exception cause, ConnectionFault fault) {
        Exception wrapped = cause == null ? null : new IllegalStateException(cause);
        assertThat(ConnectionFault.of(new MisskeyException.Unreachable(ERROR, cause)))
                .isEqualTo(fault);
        assertThat(ConnectionFault.of(new MisskeyException.Unreachable(ERROR, wrapped)))
                .isEqualTo(fault);
    }

    @Test
    void tellsAnErrorOfTheServerFromSilence() {
        assertThat(ConnectionFault.of(new MisskeyException.Server(ERROR))).isEqualTo(ConnectionFault.FAILED);
    }

    @Test
    void looksNoDeeperThanItHasTo() {
        Exception deep = new ConnectException("refused");
        for (int i = 0; i < 100; i++) {
            deep = new IllegalStateException(deep);
        }
        assertThat(ConnectionFault.of(new MisskeyException.Unreachable(ERROR, deep)))
                .isEqualTo(ConnectionFault.BROKEN);
    }
}
