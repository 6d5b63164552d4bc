package io.github.quarkusmisskey.client.internal.chain;

import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.client.ClientRequestContext;
import jakarta.ws.rs.client.ClientRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;

import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.FileBody;
import io.github.quarkusmisskey.api.FileContent;
import io.github.quarkusmisskey.client.internal.call.AuthenticatedBody;
import io.github.quarkusmisskey.client.internal.call.CallContext;
import io.github.quarkusmisskey.client.internal.call.FormBody;
import io.github.quarkusmisskey.client.internal.call.ListBounds;
import io.github.quarkusmisskey.client.internal.call.Located;
import io.github.quarkusmisskey.client.internal.call.OtherRequest;
import io.github.quarkusmisskey.client.internal.call.Target;
import io.github.quarkusmisskey.client.internal.call.TargetedBody;
import io.github.quarkusmisskey.client.internal.call.Targets;
import io.github.quarkusmisskey.client.internal.config.ClientConfig;
import io.github.quarkusmisskey.client.internal.error.SentSecrets;
import io.github.quarkusmisskey.client.internal.http.HttpClientSetup;
import io.github.quarkusmisskey.client.internal.http.UserAgent;
import io.github.quarkusmisskey.client.internal.upload.MultipartBody;
import io.github.quarkusmisskey.client.internal.upload.TransferPace;
import io.github.quarkusmisskey.client.internal.upload.TurnQueue;
import io.github.quarkusmisskey.client.internal.upload.UploadStream;
import io.quarkus.arc.Unremovable;
import io.quarkus.runtime.annotations.RegisterForReflection;
import io.vertx.core.http.HttpClientRequest;
import org.jboss.resteasy.reactive.client.impl.ClientRequestContextImpl;
import org.jboss.resteasy.reactive.client.spi.ResteasyReactiveClientRequestContext;

/**
 * Sets the URI of a call to the host that its entity names, adds the token where that host expects it, and writes the
 * body: as JSON, or as a form if the request contains a file.
 */
@Singleton
@Unremovable
@RegisterForReflection
public class TargetFilter implements ClientRequestFilter {

    private static final Annotation[] NONE = {};
    private static final String INVOKED_METHOD = "org.eclipse.microprofile.rest.client.invokedMethod";

    private final Targets targets;
    private final ClientConfig config;
    private final HttpClientSetup http;
    private final String userAgent;
    private final UriCache uris = new UriCache();

    @Inject
    TargetFilter(Targets targets, ClientConfig config, HttpClientSetup http) {
        this.targets = targets;
        this.config = config;
        this.http = http;
        this.userAgent = UserAgent.of(config);
    }

    @Override
    public void filter(ClientRequestContext context) throws IOException {
        TargetedBody<?> bound = bound(context);
        CallContext call = bound.call();
        Target target = bound.target();
        String path = path(context, bound.request());
        String endpoint = call.endpoint();
        context.setUri(
                mayBeKept(endpoint, bound.request())
                        ? uris.of(target.host(), path)
                        : target.host().uri(path));
        context.setProperty(CallContext.PROPERTY, call);
        context.getHeaders().putSingle(HttpHeaders.USER_AGENT, userAgent);
        context.setProperty(ListBounds.PROPERTY, ListBounds.of(bound.request(), endpoint));
        if (target.authorization() != null && !(bound.request() instanceof FormBody<?>)) {
            context.getHeaders().putSingle(HttpHeaders.AUTHORIZATION, target.authorization());
        }
        if (bound.request() instanceof OtherRequest other) {
            context.setProperty(ResponseReader.TYPE, other.answer());
        }
        write(context, target, bound.request());
    }

    private void write(ClientRequestContext context, Target target, Object request) throws IOException {
        if (context.getMethod().equals(HttpMethod.GET)) {
            context.setEntity(null);
        } else if (request instanceof FormBody<?> form) {
            context.setProperty(SentSecrets.SENT, form);
            context.setEntity(RequestWriter.encoded(form), NONE, MediaType.APPLICATION_FORM_URLENCODED_TYPE);
        } else if (request instanceof FileBody<?> upload) {
            AuthenticatedBody signed = new AuthenticatedBody(target.bodyToken(), upload);
            prepare(signed, target, upload.file(), (ResteasyReactiveClientRequestContext) context);
        } else {
            AuthenticatedBody signed = new AuthenticatedBody(target.bodyToken(), request);
            context.setProperty(SentSecrets.SENT, signed);
            context.setEntity(RequestWriter.json(signed), NONE, MediaType.APPLICATION_JSON_TYPE);
        }
    }

    /** Resumes on a worker thread when it is the upload's turn, because accessing the file blocks. */
    private void prepare(
            AuthenticatedBody signed, Target target, FileContent file, ResteasyReactiveClientRequestContext context) {
        context.suspend();
        TurnQueue.Ticket ticket = http.uploads().take(target);
        result(context).whenComplete((answer, failure) -> ticket.close());
        ticket.granted()
                .compose(turn -> context.getContext().executeBlocking(() -> MultipartBody.of(signed, file), false))
                .onSuccess(body -> {
                    send(body, context);
                    context.resume();
                })
                .onFailure(context::resume);
    }

    private void send(MultipartBody body, ResteasyReactiveClientRequestContext context) {
        Duration stall = config.uploadStallTimeout();
        UploadStream sending = new UploadStream(
                context.getContext(),
                body,
                () -> begun(context),
                new TransferPace(stall, config.uploads().minRate().asLongValue(), System::nanoTime),
                stall,
                config.uploadTimeout());
        context.getHeaders().putSingle(HttpHeaders.CONTENT_TYPE, body.contentType());
        context.getHeaders().putSingle(HttpHeaders.CONTENT_LENGTH, Long.toString(body.length()));
        context.setEntity(sending.pieces(), NONE, MediaType.MULTIPART_FORM_DATA_TYPE);
    }

    /** Creates the request, and ends it at once if it was cancelled meanwhile. */
    private static HttpClientRequest begun(ResteasyReactiveClientRequestContext context) {
        HttpClientRequest request = context.unwrap(HttpClientRequest.class);
        if (result(context).isDone()) {
            request.reset();
        }
        return request;
    }

    /** Completes when the call ends, including when its caller cancels it. */
    private static CompletableFuture<?> result(ResteasyReactiveClientRequestContext context) {
        return ((ClientRequestContextImpl) context)
                .getRestClientRequestContext()
                .getResult();
    }

    /** Clients that a program builds itself have no interceptors, so their calls reach this filter first. */
    private TargetedBody<?> bound(ClientRequestContext context) {
        if (context.getEntity() instanceof TargetedBody<?> bound) {
            return bound.call() == null ? bound(context, bound.target(), bound.request()) : bound;
        }
        if (context.getEntity() instanceof Body<?> request) {
            return bound(context, targets.byDefault(), request);
        }
        throw new IllegalArgumentException(
                "A Misskey call requires a request; pass Empty.BODY if there are no parameters");
    }

    private static TargetedBody<?> bound(ClientRequestContext context, Target target, Body<?> request) {
        Method method = (Method) context.getProperty(INVOKED_METHOD);
        return new TargetedBody<>(target, request, CallContext.of(method, target, request));
    }

    /** Whether the path is in the document of the API, and therefore contains no secret. */
    private static boolean mayBeKept(String endpoint, Object request) {
        return endpoint.indexOf('{') < 0 && !(request instanceof Located) && !(request instanceof FormBody<?>);
    }

    private static String path(ClientRequestContext context, Object request) {
        if (request instanceof FormBody<?> form) {
            return form.path();
        }
        return request instanceof Located located
                ? located.path()
                : context.getUri().getRawPath();
    }
}
