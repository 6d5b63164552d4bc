package io.github.quarkusmisskey.streaming;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.quarkusmisskey.api.streaming.Gap;
import io.github.quarkusmisskey.api.streaming.StreamEvent;
import io.github.quarkusmisskey.streaming.internal.message.FrameReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class EventJsonTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "homeTimeline|note|{'id':'a','text':'x','ofAFork':{'deep':[1,2.50,null]},'user':{'id':'u','badge':true}}",
                "main|urlUploadFinished|{'marker':'m','file':{'id':'f','size':12,'blurs':'b'},'more':1}",
                "main|notification|{'id':'n','type':'follow','userId':'u','extra':'e'}",
                "drive|fileDeleted|'f1'",
                "main|readAllNotifications|null",
                "main|announcedByAFork|{'any':['thing']}",
                "serverStats|statsLog|[{'cpu':0.5,'gpu':1}]"
            })
    void isWhatTheServerSent(String channel, String type, String body) throws IOException {
        JsonNode sent = JSON.readTree(body.replace('\'', '"'));
        StreamEvent event = read(channel, type, sent);
        assertThat(event.type()).isEqualTo(type);
        assertThat(JSON.readTree(event.json().toString())).isEqualTo(sent);
    }

    @Test
    void isNothingForAGap() {
        assertThat(new Gap("a", "b", Gap.Reason.NOT_FETCHED).json().isNull()).isTrue();
    }

    @Test
    void leavesEventsEqual() throws IOException {
        JsonNode sent = JSON.readTree("{\"id\":\"a\",\"ofAFork\":1}");
        StreamEvent one = read("homeTimeline", "note", sent);
        StreamEvent other = read("homeTimeline", "note", sent);
        assertThat(one.json()).isEqualTo(sent);
        assertThat(one).isEqualTo(other).hasSameHashCodeAs(other);
    }

    private static StreamEvent read(String channel, String type, JsonNode body) throws IOException {
        JsonNode message = JSON.createObjectNode()
                .put("type", "channel")
                .set(
                        "body",
                        JSON.createObjectNode().put("id", "1").put("type", type).set("body", body));
        return new FrameReader()
                .read(message.toString().getBytes(StandardCharsets.UTF_8), id -> channel)
                .event();
    }
}
