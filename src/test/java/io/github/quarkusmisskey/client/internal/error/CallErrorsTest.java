package io.github.quarkusmisskey.client.internal.error;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

import io.github.quarkusmisskey.api.AccessToken;
import io.github.quarkusmisskey.api.MisskeyError;
import io.github.quarkusmisskey.api.MisskeyHost;
import io.github.quarkusmisskey.client.internal.call.Target;
import io.github.quarkusmisskey.client.internal.config.TokenIn;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class CallErrorsTest {

    private static final String TOKEN = "!mGU2+Rp/LM";

    /** Frameworks and proxies repeat the address that they do not know. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"statusCode\":404,\"error\":\"Not Found\",\"message\":\"Route GET:/streaming?i=%s not found\"}",
                "{\"error\":{\"code\":\"X\",\"message\":\"m\",\"info\":{\"url\":\"/streaming?i=%s\"}}}",
                "<html><p>Cannot GET /streaming?i=%s</p></html>"
            })
    void hideATokenThatStoodInAnAddress(String answer) {
        Target target = new Target(MisskeyHost.of("a.example"), AccessToken.of(TOKEN), TokenIn.BODY, null);
        String encoded = URLEncoder.encode(TOKEN, StandardCharsets.UTF_8);
        for (String repeated : new String[] {TOKEN, encoded}) {
            byte[] body = answer.formatted(repeated).getBytes(StandardCharsets.UTF_8);
            MisskeyError error = CallErrors.of(target, "streaming").error(404, ErrorBody.parse(body), -1);
            assertThat(error.message() + error.info()).doesNotContain("mGU2").contains("[redacted]");
        }
    }
}
