package io.github.quarkusmisskey.client.internal.error;

import java.nio.charset.StandardCharsets;
import java.util.Map;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.github.quarkusmisskey.client.internal.chain.ResponseReader;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** What is said of an answer that cannot be read is short, whatever the answer is. */
class MalformedAnswerTest {

    private static final int LEVELS = 25;
    private static final String NAME = "n".repeat(5_000);

    /** A type of an application, which holds itself. */
    record Nest(Map<String, Nest> nests, int number) {}

    @Test
    void namesTheEndsOfADeepPath() {
        String begin = ("{\"nests\":{\"" + NAME + "\":").repeat(LEVELS);
        String json = begin + "{\"number\":secret}" + "}}".repeat(LEVELS);
        JsonProcessingException failure = catchThrowableOfType(
                JsonProcessingException.class,
                () -> ResponseReader.read(json.getBytes(StandardCharsets.UTF_8), Nest.class, 10));
        assertThat(failure).isNotNull();
        assertThat(new MalformedAnswerException(failure))
                .hasNoCause()
                .message()
                .hasSizeLessThan(500)
                .startsWith("the answer is no Misskey answer: an unexpected value at nests.nnn")
                .contains(". ... .")
                .doesNotContain("secret");
    }
}
