package io.github.quarkusmisskey.client;

import java.util.List;
import java.util.Map;
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
import io.github.quarkusmisskey.api.model.EmojiSimple;
import io.github.quarkusmisskey.api.model.MetaDetailed;
import io.github.quarkusmisskey.api.server.EmojisResponse;
import io.github.quarkusmisskey.client.internal.call.OtherRequest;
import io.github.quarkusmisskey.client.internal.instance.InstanceCache;
import io.github.quarkusmisskey.client.internal.instance.NodeInfo;
import io.github.quarkusmisskey.client.internal.instance.NodeInfoApi;
import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smallrye.mutiny.Uni;

/**
 * A server's description of itself. It is requested on demand, without a token, and cached for
 * {@code misskey.client.instance-expiry}. A server that does not respond fails the call with a
 * {@link MisskeyException}; nothing is cached then.
 */
public final class MisskeyInstance {

    /** The names of all endpoints, as they are cached. */
    @RegisterForReflection
    record EndpointNames(Set<String> names) {}

    /** The URLs of images by name of the emoji, as they are cached. */
    @RegisterForReflection
    record EmojiTable(Map<String, String> images) {}

    private final MisskeyHost host;
    private final MisskeyClient anonymous;
    private final InstanceCache memory;

    MisskeyInstance(MisskeyHost host, MisskeyClient anonymous, InstanceCache memory) {
        this.host = host;
        this.anonymous = anonymous;
        this.memory = memory;
    }

    public MisskeyHost host() {
        return host;
    }

    /**
     * Name and version of the software, from nodeinfo, which servers other than Misskey have too. Blocks.
     *
     * @throws MisskeyException.MalformedAnswer also if nodeinfo refers to another server
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
     * Whether the server claims to have an endpoint. It may still refuse the call, for example because a permission is
     * missing. Blocks.
     *
     * @param endpoint such as {@code chat/rooms/create}
     * @throws IllegalArgumentException if the name is not valid for an endpoint
     */
    public boolean supports(String endpoint) {
        return supportsAsync(endpoint).await().indefinitely();
    }

    /** {@link #supports} without blocking. */
    public Uni<Boolean> supportsAsync(String endpoint) {
        String name = OtherRequest.requireName(endpoint);
        return endpointsAsync().map(names -> names.contains(name));
    }

    /**
     * The images of the server's custom emoji by name: the endpoint {@code emojis}. Entries without a name or a URL are
     * left out. Blocks.
     */
    public Map<String, String> emojis() {
        return emojisAsync().await().indefinitely();
    }

    /** {@link #emojis} without blocking. */
    public Uni<Map<String, String>> emojisAsync() {
        return memory.get(
                        host,
                        EmojiTable.class,
                        () -> anonymous.server().emojisAsync().map(this::emojis))
                .map(EmojiTable::images);
    }

    private EmojiTable emojis(EmojisResponse answer) {
        if (answer == null || answer.emojis() == null) {
            throw malformed("emojis");
        }
        return new EmojiTable(answer.emojis().stream()
                .filter(each -> each != null && each.name() != null && each.url() != null)
                .collect(Collectors.toUnmodifiableMap(EmojiSimple::name, EmojiSimple::url, (first, again) -> first)));
    }

    /** An empty list is a malformed response: a server that answers has {@code endpoints}. */
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

    /** Returns the same string for all servers if they have the name in common. */
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
