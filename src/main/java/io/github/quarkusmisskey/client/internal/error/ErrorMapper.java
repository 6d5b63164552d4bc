package io.github.quarkusmisskey.client.internal.error;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

import jakarta.inject.Singleton;
import jakarta.ws.rs.client.ClientRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

import io.github.quarkusmisskey.api.MisskeyError;
import io.github.quarkusmisskey.api.MisskeyException;
import io.github.quarkusmisskey.client.internal.call.CallContext;
import io.quarkus.arc.Unremovable;
import io.quarkus.rest.client.reactive.runtime.ResteasyReactiveResponseExceptionMapper;
import io.quarkus.runtime.annotations.RegisterForReflection;
import org.jboss.resteasy.reactive.client.impl.RestClientRequestContext;

/** Turns error responses into exceptions. */
@Singleton
@Unremovable
@RegisterForReflection
public class ErrorMapper implements ResteasyReactiveResponseExceptionMapper<MisskeyException> {

    private static final int ACCEPTED = 202;

    /** Number of bytes that are read of an error response. */
    public static final int MAX_READ = 64 * 1024;

    @Override
    public boolean handles(int status, MultivaluedMap<String, Object> headers) {
        return status >= 300 || status == ACCEPTED;
    }

    @Override
    public MisskeyException toThrowable(Response response, RestClientRequestContext context) {
        ClientRequestContext request = context.getClientRequestContext();
        CallContext call = (CallContext) request.getProperty(CallContext.PROPERTY);
        CallErrors errors = CallErrors.of(call, request.getUri().getRawPath())
                .hiding(SentSecrets.in(request.getProperty(SentSecrets.SENT)));
        int status = response.getStatus();
        ErrorBody body = ErrorBody.parse(read(context));
        if (status == ACCEPTED && body.code() == null) {
            return null;
        }
        return exception(errors, status, body, response.getHeaderString(HttpHeaders.RETRY_AFTER));
    }

    /** @param retryAfter the header, null if there is none */
    public static MisskeyException exception(CallErrors errors, int status, ErrorBody body, String retryAfter) {
        MisskeyError error = errors.error(status, body, RetryAfter.millis(retryAfter, body.info()));
        return ErrorKinds.exception(error, body.framework());
    }

    private static byte[] read(RestClientRequestContext context) {
        InputStream body = context.getResponseEntityStream();
        if (body == null) {
            return new byte[0];
        }
        try {
            if (body.markSupported()) {
                body.mark(MAX_READ);
            }
            byte[] bytes = body.readNBytes(MAX_READ);
            if (body.markSupported()) {
                body.reset();
            }
            return bytes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
