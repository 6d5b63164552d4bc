package io.github.quarkusmisskey.client.internal.tracing;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class AddressRedactionTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /misskey/api/misskey.example/9abc/notes/create | /misskey/api/{host}/{userId}/{endpoint}
            /misskey/api/http://localhost:1234/9abc/i      | /misskey/api/{host}/{userId}/{endpoint}
            /root/misskey/api/misskey.example/9abc/i?i=x   | /root/misskey/api/{host}/{userId}/{endpoint}?i=[redacted]
            https://a.example/misskey/api/h/9abc           | https://a.example/misskey/api/{host}/{userId}/{endpoint}
            /misskey/api/openapi.json                      | /misskey/api/openapi.json
            account=9abc@misskey.example&after=9x          | account=[redacted]&after=9x
            session=abc&lang=en                            | session=[redacted]&lang=en
            /misskey/timeline                              | /misskey/timeline
            """)
    void takesPeopleOutOfAddresses(String address, String kept) {
        assertThat(AddressRedaction.of(address)).isEqualTo(kept);
    }
}
