package io.github.quarkusmisskey.web.internal.filter;

import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPromise;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpResponse;
import io.netty.handler.codec.http.HttpStatusClass;
import io.netty.handler.codec.http.LastHttpContent;
import io.netty.util.ReferenceCountUtil;
import org.jboss.logging.Logger;

/**
 * Closes a connection that has too many requests without a response. Vert.x keeps every request that arrives before the
 * previous one is answered: a thousand bytes for the 30 that a client sends, without a limit. Browsers and proxies wait
 * for the response. Belongs to one connection; runs on its event loop.
 */
final class PipelinedRequests extends ChannelDuplexHandler {

    private static final Logger LOG = Logger.getLogger(PipelinedRequests.class);

    private final int most;
    /** The first request has arrived when this handler is added. */
    private int unanswered = 1;

    /** @param most requests without a response, the one that is being answered included */
    PipelinedRequests(int most) {
        this.most = most;
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object message) {
        if (message instanceof HttpRequest) {
            unanswered++;
        }
        if (unanswered <= most) {
            context.fireChannelRead(message);
            return;
        }
        ReferenceCountUtil.release(message);
        if (context.channel().isOpen()) {
            LOG.debugf("Closed a connection with more than %d requests without a response", most);
            context.close();
        }
    }

    @Override
    public void write(ChannelHandlerContext context, Object message, ChannelPromise promise) {
        if (message instanceof LastHttpContent && !isInterim(message)) {
            unanswered--;
        }
        context.write(message, promise);
    }

    /** Such as 100, after which the response is still to come. */
    private static boolean isInterim(Object message) {
        return message instanceof HttpResponse response
                && response.status().codeClass() == HttpStatusClass.INFORMATIONAL;
    }
}
