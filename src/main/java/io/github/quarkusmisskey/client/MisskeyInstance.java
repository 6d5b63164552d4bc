package io.github.quarkusmisskey.client;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.github.quarkusmisskey.api.EndpointFacts;
import io.github.quarkusmisskey.api.Endpoints;
import io.github.quarkusmisskey.api.MisskeyError;
import io.github.quarkusmisskey.api.MisskeyException;
import io.github.quarkusmisskey.api.MisskeyHost;
import io.github.quarkusmisskey.api.ServerSoftware;
import io.github.quarkusmisskey.api.model.MetaDetailed;
import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smallrye.mutiny.Uni;

/**
 * What a server says of itself. It is asked without a token, when something is wanted, and its answers are kept for
 * {@code misskey.client.instance-expiry}. A server that does not answer fails the call with a {@link MisskeyException}; nothing
 * is concluded from that.
 */
public final class MisskeyInstance {

    /** The names of all endpoints, as the memory keeps them. */
    @RegisterForReflection
    record EndpointNames(Set<String> names) {}

    private final MisskeyHost host;
    private final MisskeyClient anonymous;
    private final InstanceMemory memory;

    MisskeyInstance(MisskeyHost host, MisskeyClient anonymous, InstanceMemory memory) {
        this.host = host;
        this.anonymous = anonymous;
        this.memory = memory;
    }

    public MisskeyHost host() {
        return host;
    }

    /**
     * The software's name and version, from nodeinfo, which other servers than those of Misskey have too. Blocks.
     *
     * @throws MisskeyException.MalformedAnswer also if the server leads to another one for it
     */
    public ServerSoftware software() {
        return softwareAsync().await().indefinitely();
    }

    /** {@link #software} without blocking. */
    public Uni<ServerSoftware> softwareAsync() {
        return memory.get(host, ServerSoftware.class, () -> NodeInfo.ask(host, anonymous.bind(NodeInfoApi.class)));
    }

    /** Name, limits and settings: the endpoint {@code meta}. Blocks. */
    public MetaDetailed meta() {
        return metaAsync().await().indefinitely();
    }

    /** {@link #meta} without blocking. */
    public Uni<MetaDetailed> metaAsync() {
        return memory.get(
                host,
                MetaDetailed.class,
                () -> anonymous.server().metaAsync().onItem().ifNull().failWith(() -> malformed("meta")));
    }

    /** The names of all endpoints, such as {@code notes/create}: the endpoint {@code endpoints}. Blocks. */
    public Set<String> endpoints() {
        return endpointsAsync().await().indefinitely();
    }

    /** {@link #endpoints} without blocking. */
    public Uni<Set<String>> endpointsAsync() {
        return memory.get(
                        host,
                        EndpointNames.class,
                        () -> anonymous.server().endpointsAsync().map(this::names))
                .map(EndpointNames::names);
    }

    /**
     * Whether the server has an endpoint, by its own word. It may still refuse the call, for want of a permission for instance.
     * Blocks.
     *
     * @param endpoint such as {@code chat/rooms/create}
     * @throws IllegalArgumentException if no endpoint can have this name
     */
    public boolean supports(String endpoint) {
        return supportsAsync(endpoint).await().indefinitely();
    }

    /** {@link #supports} without blocking. */
    public Uni<Boolean> supportsAsync(String endpoint) {
        String name = OtherRequest.requireName(endpoint);
        return endpointsAsync().map(names -> names.contains(name));
    }

    /** No names at all are an answer that went wrong: a server that answers has {@code endpoints}. */
    private EndpointNames names(List<String> answer) {
        Set<String> names = Stream.ofNullable(answer)
                .flatMap(List::stream)
                .filter(Objects::nonNull)
                .map(MisskeyInstance::shared)
                .collect(Collectors.toUnmodifiableSet());
        if (names.isEmpty()) {
            throw malformed("endpoints");
        }
        return new EndpointNames(names);
    }

    /** The same string for all servers, where it is a name that they have in common. */
    private static String shared(String name) {
        return Endpoints.find(name).map(EndpointFacts::name).orElse(name);
    }

    private MisskeyException malformed(String endpoint) {
        return new MisskeyException.MalformedAnswer(MisskeyError.local(host, endpoint, "the answer is empty"), null);
    }

    @Override
    public String toString() {
        return "MisskeyInstance[" + host + "]";
    }
}
