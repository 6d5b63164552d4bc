package io.github.quarkusmisskey.client.internal.chain;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Random;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class ResponseBytesTest {

    /** A stream that tells another length than it has. */
    @ParameterizedTest
    @CsvSource({"0,0", "0,3", "1000,1000", "1000,0", "1000,1", "1000,999", "1000,1001", "100000,16384"})
    void areAllThoughTheStreamTellsAnotherLength(int length, int told) throws IOException {
        byte[] answer = new byte[length];
        new Random(length).nextBytes(answer);
        InputStream stream = new ByteArrayInputStream(answer) {
            @Override
            public synchronized int available() {
                return told;
            }
        };
        assertThat(ResponseReader.bytes(stream)).isEqualTo(answer);
    }
}
