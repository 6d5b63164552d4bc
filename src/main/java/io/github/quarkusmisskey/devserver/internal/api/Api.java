package io.github.quarkusmisskey.devserver.internal.api;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.quarkusmisskey.devserver.DevServerOptions;
import io.github.quarkusmisskey.devserver.PageOrder;
import io.github.quarkusmisskey.devserver.internal.http.Answer;
import io.github.quarkusmisskey.devserver.internal.http.ApiError;
import io.github.quarkusmisskey.devserver.internal.http.ApiRequest;
import io.github.quarkusmisskey.devserver.internal.http.Exchange;
import io.github.quarkusmisskey.devserver.internal.http.FrameworkAnswer;
import io.github.quarkusmisskey.devserver.internal.http.ReceivedFile;
import io.github.quarkusmisskey.devserver.internal.store.TokenGrant;
import io.github.quarkusmisskey.devserver.internal.store.Tokens;
import io.github.quarkusmisskey.devserver.internal.store.Users;

/** The checks that every call of an endpoint passes, in the order of real servers. */
public final class Api {

    private final EndpointHandlers endpoints;
    private final Tokens tokens;
    private final Users users;
    private final RateLimits rateLimits;
    private final DevServerOptions options;

    public Api(
            EndpointHandlers endpoints, Tokens tokens, Users users, RateLimits rateLimits, DevServerOptions options) {
        this.endpoints = endpoints;
        this.tokens = tokens;
        this.users = users;
        this.rateLimits = rateLimits;
        this.options = options;
    }

    /** Whether the endpoint at this path takes a form with a file. */
    public boolean takesFile(String path) {
        return path.startsWith(Exchange.API)
                && endpoints
                        .find(path.substring(Exchange.API.length()))
                        .filter(endpoint -> endpoint.definition().takesFile())
                        .isPresent();
    }

    public void handle(Exchange exchange) {
        EndpointHandlers.Endpoint endpoint = endpoints.find(exchange.endpoint()).orElse(null);
        if (endpoint == null) {
            exchange.send(FrameworkAnswer.notFound(exchange.method(), exchange.path()));
            return;
        }
        try {
            handle(exchange, endpoint);
        } catch (ApiError error) {
            exchange.send(error.answer());
        }
    }

    private void handle(Exchange exchange, EndpointHandlers.Endpoint endpoint) {
        EndpointDefinition definition = endpoint.definition();
        switch (exchange.method()) {
            case "POST" -> {
                ApiRequest.Outcome outcome = definition.takesFile()
                        ? ApiRequest.ofForm(exchange.form(), definition.params())
                        : ApiRequest.ofBody(exchange);
                if (outcome.refusal() != null) {
                    exchange.send(outcome.refusal());
                } else {
                    call(exchange, endpoint, outcome.params());
                }
            }
            case "GET" -> {
                if (definition.allowsGet()) {
                    call(exchange, endpoint, ApiRequest.ofQuery(exchange.query(), definition.params()));
                } else {
                    exchange.send(Answer.empty(405));
                }
            }
            default -> exchange.send(Answer.empty(405));
        }
    }

    private void call(Exchange exchange, EndpointHandlers.Endpoint endpoint, JsonNode params) {
        String token = exchange.bearer().orElse(null);
        if (token == null) {
            JsonNode i = params.path("i");
            if (!i.isTextual() && !i.isNull() && !i.isMissingNode()) {
                return; // Never answered: a real server leaves the client waiting here.
            }
            token = i.textValue();
        }
        TokenGrant grant = token == null ? null : tokens.find(token).orElseThrow(ApiError::authenticationFailed);
        admit(endpoint.definition(), grant, exchange.clientAddress());
        ParamValidator.check(endpoint.definition().params(), params);
        PageOrder order = exchange.pageOrder().orElse(options.pageOrder());
        JsonNode result = endpoint.handler()
                .handle(new EndpointCall(endpoint.definition(), grant, params, file(exchange), order));
        Answer answer = result == null ? Answer.empty(204) : Answer.json(200, result);
        exchange.send(answer.with("Cache-Control", "private, max-age=0, must-revalidate"));
    }

    private static ReceivedFile file(Exchange exchange) {
        return exchange.form() == null ? null : exchange.form().file();
    }

    private void admit(EndpointDefinition endpoint, TokenGrant grant, String address) {
        boolean app = grant != null && grant.isApp();
        if (endpoint.secure() && (grant == null || app)) {
            throw ApiError.accessDenied();
        }
        if (options.rateLimits()) {
            endpoint.limit()
                    .ifPresent(limit -> rateLimits.count(
                            limit, grant == null ? address : grant.user().id()));
        }
        if (endpoint.needsCredential() && grant == null) {
            throw ApiError.credentialRequired();
        }
        if (endpoint.needsCredential() && users.isSuspended(grant.user())) {
            throw ApiError.accountSuspended();
        }
        if (app && !mayUse(endpoint, grant)) {
            throw ApiError.permissionDenied();
        }
    }

    private static boolean mayUse(EndpointDefinition endpoint, TokenGrant grant) {
        return endpoint.permission().map(grant.permissions()::contains).orElse(!endpoint.needsCredential());
    }
}
