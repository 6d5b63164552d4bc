package io.github.quarkusmisskey.devserver.streaming;

import io.netty.channel.Channel;
import io.vertx.core.http.HttpConnection;
import io.vertx.core.net.impl.ConnectionBase;

/**
 * The TCP connection below a socket. Vert.x itself always says goodbye and always answers a PING; servers that die or
 * hang do neither, hence the reach for Netty's channel.
 */
final class Wire {

    private final Channel channel;

    Wire(HttpConnection connection) {
        channel = ((ConnectionBase) connection).channel();
    }

    /** Closes without a close frame, past the handlers that would send one: the peer sees 1006. */
    void cut() {
        channel.pipeline().firstContext().close();
    }

    /** Whether anything that the peer sends, be it a PING or its goodbye, is noticed. */
    void listen(boolean listening) {
        channel.config().setAutoRead(listening);
    }
}
