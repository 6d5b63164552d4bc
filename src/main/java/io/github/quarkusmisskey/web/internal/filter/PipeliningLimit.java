package io.github.quarkusmisskey.web.internal.filter;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPipeline;
import io.quarkus.arc.properties.IfBuildProperty;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpVersion;
import io.vertx.core.net.impl.ConnectionBase;
import io.vertx.ext.web.RoutingContext;

/** Limits the requests that a connection of HTTP/1 may have without a response; Vert.x has no setting for it. */
@Singleton
@IfBuildProperty(name = "misskey.web.enabled", stringValue = "true")
class PipeliningLimit {

    /** Above what clients that pipeline at all send; Vert.x's own, for example, sends 10. */
    static final int MAX_UNANSWERED = 16;

    void add(@Observes Filters filters) {
        filters.register(this::limit, Integer.MAX_VALUE);
    }

    private void limit(RoutingContext http) {
        if (http.request().version() != HttpVersion.HTTP_2
                && http.request().connection() instanceof ConnectionBase connection) {
            ChannelHandlerContext vertx = connection.channelHandlerContext();
            ChannelPipeline pipeline = vertx.pipeline();
            if (pipeline.get(PipelinedRequests.class) == null && !vertx.isRemoved()) {
                pipeline.addBefore(vertx.name(), null, new PipelinedRequests(MAX_UNANSWERED));
            }
        }
        http.next();
    }
}
