package io.github.quarkusmisskey.web.internal.filter;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.core.MultivaluedMap;

import io.github.quarkusmisskey.api.AccountRef;
import io.github.quarkusmisskey.api.MisskeyHost;
import io.github.quarkusmisskey.client.internal.call.ConfiguredHosts;
import io.github.quarkusmisskey.ratelimit.internal.ClientAddressResolver;
import io.github.quarkusmisskey.ratelimit.internal.Rates;
import io.github.quarkusmisskey.session.internal.Session;
import io.github.quarkusmisskey.web.internal.form.TypedServer;
import io.github.quarkusmisskey.web.internal.page.PageRequest;
import io.github.quarkusmisskey.web.internal.problem.ProblemDetail;
import io.github.quarkusmisskey.web.internal.problem.ProblemException;
import io.quarkus.arc.properties.IfBuildProperty;

/**
 * Responds with 503 immediately if too many requests are waiting for servers, and with 429 to people who send requests
 * too often.
 */
@Interceptor
@CallsServer
@Priority(Interceptor.Priority.LIBRARY_BEFORE + 10)
@IfBuildProperty(name = "misskey.web.enabled", stringValue = "true")
public class ServerCallGuard {

    private final PageRequest visit;
    private final ConfiguredHosts hosts;
    private final ServerBulkhead bulkhead;
    private final PageRates rates;
    private final ClientAddressResolver addresses;

    ServerCallGuard(
            PageRequest visit,
            ConfiguredHosts hosts,
            ServerBulkhead bulkhead,
            PageRates rates,
            ClientAddressResolver addresses) {
        this.visit = visit;
        this.hosts = hosts;
        this.bulkhead = bulkhead;
        this.rates = rates;
        this.addresses = addresses;
    }

    /** Counts how often one person has servers called. */
    public record PageRates(Rates byPerson) {}

    @AroundInvoke
    Object guard(InvocationContext invocation) throws Exception {
        String person = person();
        Duration wait = rates.byPerson().take(person);
        if (!wait.isZero()) {
            throw new ProblemException(ProblemDetail.tooMany(wait), null);
        }
        MisskeyHost host = host(invocation).orElse(null);
        ServerBulkhead.Permit permit = bulkhead.enter(person, host).orElseThrow(ProblemException::busy);
        try {
            return invocation.proceed();
        } finally {
            permit.close();
        }
    }

    /** By account, so that a second session is not a second person; by client address before the sign-in. */
    private String person() {
        return visit.session()
                .flatMap(session ->
                        session.accounts().stream().map(AccountRef::getName).min(Comparator.naturalOrder()))
                .orElseGet(() -> addresses.client(visit.context()));
    }

    /** The server that the request concerns; empty if only the resource can tell. */
    private Optional<MisskeyHost> host(InvocationContext invocation) {
        String typed = parameter(invocation, "host").strip();
        if (!typed.isEmpty()) {
            return Optional.of(hosts.find(typed).orElseGet(() -> TypedServer.parse(typed)));
        }
        String account = parameter(invocation, "account");
        return account.isEmpty()
                ? visit.session().map(Session::current).map(AccountRef::host)
                : visit.session().stream()
                        .flatMap(session -> session.accounts().stream())
                        .filter(each -> each.getName().equals(account))
                        .map(AccountRef::host)
                        .findFirst();
    }

    /** A value of the submitted form, or otherwise of the query. */
    private String parameter(InvocationContext invocation, String name) {
        for (Object argument : invocation.getParameters()) {
            List<?> values = argument instanceof MultivaluedMap<?, ?> form ? form.get(name) : null;
            if (values != null && !values.isEmpty() && values.get(0) instanceof String value) {
                return value;
            }
        }
        return visit.parameter(name);
    }
}
