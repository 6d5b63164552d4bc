package io.github.quarkusmisskey.streaming.internal.listener;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

import jakarta.enterprise.invoke.Invoker;

import io.github.quarkusmisskey.api.AccountRef;
import io.github.quarkusmisskey.api.streaming.Channel;
import io.github.quarkusmisskey.api.streaming.OnMisskey;
import io.github.quarkusmisskey.api.streaming.StreamEvent;
import org.jboss.logging.Logger;

/** A method annotated with {@link OnMisskey}. */
final class MisskeyListener {

    private static final Logger LOG = Logger.getLogger(MisskeyListener.class);

    private final String name;
    private final OnMisskey wanted;
    private final Class<?> kind;
    private final Invoker<Object, Object> method;

    /**
     * @param name of the method, for logs
     * @param kind of the events that it accepts
     * @param method invokes the method on its bean
     */
    MisskeyListener(String name, OnMisskey wanted, Class<?> kind, Invoker<Object, Object> method) {
        this.name = name;
        this.wanted = wanted;
        this.kind = kind;
        this.method = method;
    }

    /** @throws IllegalArgumentException if the parameters are not those of the channel */
    Channel channel() {
        Map<String, String> params = new LinkedHashMap<>();
        for (String param : List.of(wanted.params())) {
            String[] parts = param.split("=", 2);
            if (parts.length < 2) {
                throw new IllegalArgumentException("@OnMisskey of " + name + " has the parameter '" + param
                        + "', which must be written name=value");
            }
            params.put(parts[0].strip(), parts[1].strip());
        }
        return Channel.of(wanted.channel(), params);
    }

    /**
     * Empty for the default host.
     *
     * @param configuration returns the configured value of a key
     * @throws IllegalArgumentException if the value is not an account
     */
    Optional<AccountRef> account(UnaryOperator<String> configuration) {
        String text = wanted.account();
        if (text.startsWith("${") && text.endsWith("}")) {
            text = configuration.apply(text.substring(2, text.length() - 1));
        }
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(AccountRef.ofName(text));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "@OnMisskey of " + name + " has the account '" + text + "', which must be written userId@host", e);
        }
    }

    void hear(StreamEvent event) {
        if (!kind.isInstance(event)) {
            return;
        }
        try {
            method.invoke(null, new Object[] {event});
        } catch (Exception e) {
            LOG.errorf(e, "%s failed at an event %s", name, event.type());
        }
    }

    void failed(Throwable failure) {
        LOG.errorf(failure, "%s hears no further events of the channel %s", name, wanted.channel());
    }

    @Override
    public String toString() {
        return name;
    }
}
