package org.acme.everything;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.time.Duration;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.type.TypeFactory;
import io.github.quarkusmisskey.api.AccessToken;
import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.MisskeyHost;
import io.github.quarkusmisskey.client.Misskey;
import io.github.quarkusmisskey.client.MisskeyClient;
import io.github.quarkusmisskey.client.MisskeyJson;
import io.github.quarkusmisskey.client.MisskeyNamespaces;
import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smallrye.mutiny.Uni;
import org.jboss.resteasy.reactive.RestQuery;

/** Does with the whole API what applications do with parts of it. Only the list of namespaces is registered for it. */
@Path("/")
@RegisterForReflection(targets = MisskeyNamespaces.class)
public class EveryEndpoint {

    private static final AccessToken TOKEN = AccessToken.of("a-token");

    @Inject
    Misskey misskey;

    /**
     * Calls methods of all namespaces at a server, and tells how each ended: with an {@code answer} or a {@code failure}.
     *
     * @param wanted a line such as {@code org.acme.SomeApi#method} for each
     */
    @POST
    @Path("calls")
    public String call(@RestQuery String server, @RestQuery int variant, String wanted)
            throws ReflectiveOperationException, IOException {
        MisskeyClient client = misskey.at(MisskeyHost.of(server), TOKEN);
        Set<String> names = wanted.lines().collect(Collectors.toSet());
        ArrayNode calls = JsonNodeFactory.instance.arrayNode();
        for (Method accessor : MisskeyNamespaces.class.getMethods()) {
            if (accessor.getParameterCount() == 0) {
                Object api = accessor.invoke(client);
                for (Method method : accessor.getReturnType().getMethods()) {
                    if (!method.isDefault() && names.contains(name(method))) {
                        calls.add(call(api, method, variant));
                    }
                }
            }
        }
        return MisskeyJson.writer().writeValueAsString(calls);
    }

    private static String name(Method method) {
        return method.getDeclaringClass().getName() + "#" + method.getName();
    }

    private static ObjectNode call(Object api, Method method, int variant) {
        ObjectNode call = JsonNodeFactory.instance.objectNode().put("method", name(method));
        try {
            Object answer = method.invoke(api, request(method, variant));
            Object value = answer instanceof Uni<?> later ? later.await().indefinitely() : answer;
            return call.put("answer", value == null ? "" : MisskeyJson.writer().writeValueAsString(value));
        } catch (InvocationTargetException e) {
            return call.put("failure", String.valueOf(e.getCause()));
        } catch (ReflectiveOperationException | IOException | RuntimeException e) {
            return call.put("failure", e.toString());
        }
    }

    private static Body<?> request(Method method, int variant) throws ReflectiveOperationException {
        ParameterizedType body = (ParameterizedType) method.getGenericParameterTypes()[0];
        return (Body<?>) new Values(variant).of(body.getActualTypeArguments()[0]);
    }

    /** Makes three calls as people write them. */
    @POST
    @Path("short-forms")
    public void callByShortForms(@RestQuery String server) {
        MisskeyClient client = misskey.at(MisskeyHost.of(server), TOKEN);
        client.notes()
                .create(note -> note.text("Tea?")
                        .poll(poll -> poll.choices("Yes", "No").expiresIn(Duration.ofHours(1))));
        client.notes().showAsync("9abc").await().indefinitely();
        client.users().show("9xyz");
    }

    /** Reads what is sent as a type, given as Jackson writes it, and answers with what became of it. */
    @POST
    @Path("reading")
    public String read(@RestQuery String type, String json) throws IOException {
        JavaType known = TypeFactory.defaultInstance().constructFromCanonical(type);
        return MisskeyJson.writer().writeValueAsString(MisskeyJson.reader().forType(known).readValue(json));
    }
}
