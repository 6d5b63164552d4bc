package io.github.quarkusmisskey.devserver.streaming;

import io.netty.channel.Channel;
import io.vertx.core.http.HttpConnection;
import io.vertx.core.net.impl.ConnectionBase;

/**
 * The TCP connection below a socket. Vert.x itself always sends a close frame and always answers a PING; servers that
 * crash or hang do neither, so this class uses Netty's channel.
 */
final class Wire {

    private final Channel channel;

    Wire(HttpConnection connection) {
        channel = ((ConnectionBase) connection).channel();
    }

    /** Closes without a close frame, bypassing the handlers that would send one: the peer sees 1006. */
    void cut() {
        channel.pipeline().firstContext().close();
    }

    /** Sets whether anything that the peer sends, such as a PING or a close frame, is read. */
    void listen(boolean listening) {
        channel.config().setAutoRead(listening);
    }
}
