package io.github.quarkusmisskey.web.internal.filter;

import java.nio.charset.StandardCharsets;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.embedded.EmbeddedChannel;
import io.netty.handler.codec.http.DefaultFullHttpRequest;
import io.netty.handler.codec.http.DefaultFullHttpResponse;
import io.netty.handler.codec.http.DefaultHttpRequest;
import io.netty.handler.codec.http.DefaultHttpResponse;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.handler.codec.http.LastHttpContent;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PipelinedRequestsTest {

    private static final int MAX = 3;

    private final EmbeddedChannel connection = new EmbeddedChannel(new PipelinedRequests(MAX));

    @Test
    void passesRequestsUpToTheLimit() {
        request();
        request();
        assertThat(connection.inboundMessages()).hasSize(4);
        assertThat(connection.isOpen()).isTrue();
    }

    @Test
    void closesTheConnectionAtOneMoreAndReleasesIt() {
        request();
        request();
        ByteBuf body = Unpooled.copiedBuffer("body", StandardCharsets.US_ASCII);
        connection
                .pipeline()
                .fireChannelRead(new DefaultFullHttpRequest(HttpVersion.HTTP_1_1, HttpMethod.POST, "/", body));
        assertThat(connection.isOpen()).isFalse();
        assertThat(body.refCnt()).isZero();
        assertThat(connection.inboundMessages()).hasSize(4);
    }

    @Test
    void countsNoRequestThatWasAnswered() {
        for (int answered = 0; answered < 100; answered++) {
            connection.writeOutbound(new DefaultFullHttpResponse(HttpVersion.HTTP_1_1, HttpResponseStatus.OK));
            request();
        }
        assertThat(connection.isOpen()).isTrue();
    }

    @Test
    void takesAResponseForGivenWhenItEnds() {
        connection.writeOutbound(new DefaultHttpResponse(HttpVersion.HTTP_1_1, HttpResponseStatus.OK));
        request();
        request();
        connection.writeOutbound(LastHttpContent.EMPTY_LAST_CONTENT);
        request();
        assertThat(connection.isOpen()).isTrue();
        request();
        assertThat(connection.isOpen()).isFalse();
    }

    @Test
    void doesNotTakeAnInterimResponseForTheResponse() {
        connection.writeOutbound(new DefaultFullHttpResponse(HttpVersion.HTTP_1_1, HttpResponseStatus.CONTINUE));
        request();
        request();
        assertThat(connection.isOpen()).isTrue();
        request();
        assertThat(connection.isOpen()).isFalse();
    }

    private void request() {
        connection.pipeline().fireChannelRead(new DefaultHttpRequest(HttpVersion.HTTP_1_1, HttpMethod.GET, "/"));
        connection.pipeline().fireChannelRead(LastHttpContent.EMPTY_LAST_CONTENT);
    }
}
