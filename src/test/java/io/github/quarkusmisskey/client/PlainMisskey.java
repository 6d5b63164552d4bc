package io.github.quarkusmisskey.client;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

import jakarta.ws.rs.Path;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.quarkusmisskey.api.AccessToken;
import io.github.quarkusmisskey.api.Binding;
import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.MisskeyHost;
import io.github.quarkusmisskey.api.streaming.MisskeyStream;
import io.github.quarkusmisskey.client.internal.call.Caller;
import io.github.quarkusmisskey.client.internal.call.StreamProvider;
import io.github.quarkusmisskey.client.internal.call.Target;
import io.github.quarkusmisskey.client.internal.config.ClientConfig;
import io.github.quarkusmisskey.client.internal.config.TokenIn;
import io.github.quarkusmisskey.client.internal.error.CallErrors;
import io.github.quarkusmisskey.client.internal.error.CallFailures;
import io.github.quarkusmisskey.client.internal.error.ErrorBody;
import io.github.quarkusmisskey.client.internal.error.ErrorKinds;
import io.github.quarkusmisskey.client.internal.http.HttpClientSetup;
import io.github.quarkusmisskey.client.internal.instance.InstanceCache;
import io.github.quarkusmisskey.client.internal.json.MisskeyMapper;
import io.github.quarkusmisskey.client.internal.websocket.WebSockets;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;

/**
 * Calls and sockets as the module makes them, without an application around: only asynchronous calls, by Java's own
 * client.
 */
public final class PlainMisskey implements MisskeyClient {

    private final MisskeyHost host;
    private final AccessToken token;
    private final StreamProvider streams;
    private final HttpClient http = HttpClient.newHttpClient();

    public PlainMisskey(MisskeyHost host, AccessToken token, StreamProvider streams) {
        this.host = host;
        this.token = token;
        this.streams = streams;
    }

    public static WebSockets webSockets(Vertx vertx, ClientConfig config) {
        return new WebSockets(vertx, config, null, new HttpClientSetup(vertx, config, null));
    }

    @Override
    public MisskeyStream stream() {
        return streams.stream(Caller.of(new Target(host, token, TokenIn.BODY, null)), this);
    }

    @Override
    public MisskeyInstance instance() {
        ClientConfig config = Settings.of(Map.of()).getConfigMapping(ClientConfig.class);
        return new MisskeyInstance(host, new PlainMisskey(host, null, streams), new InstanceCache(config));
    }

    @Override
    public <A> Binding<A> bind(Class<A> api) {
        A proxy = api.cast(Proxy.newProxyInstance(
                api.getClassLoader(), new Class<?>[] {api}, (self, method, arguments) -> call(method, arguments[0])));
        return new Binding<>() {
            @Override
            public <T, R> R call(Body<T> request, BiFunction<A, Body<T>, R> method) {
                throw new UnsupportedOperationException("only asynchronous calls");
            }

            @Override
            public <T, R> Uni<R> callAsync(Body<T> request, BiFunction<A, Body<T>, Uni<R>> method) {
                return method.apply(proxy, request);
            }
        };
    }

    private Uni<Object> call(Method method, Object request) throws IOException {
        ObjectNode body = MisskeyMapper.MAPPER.valueToTree(request);
        if (token != null) {
            body.put("i", token.value());
        }
        String last = method.isAnnotationPresent(Path.class)
                ? "/" + method.getAnnotation(Path.class).value()
                : "";
        String path = method.getDeclaringClass().getAnnotation(Path.class).value() + last;
        HttpRequest call = HttpRequest.newBuilder(URI.create(host.uri() + path))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body.toString()))
                .build();
        var type = ((ParameterizedType) method.getGenericReturnType()).getActualTypeArguments()[0];
        return Uni.createFrom()
                .completionStage(() -> http.sendAsync(call, HttpResponse.BodyHandlers.ofString()))
                .onFailure()
                .transform(failure -> CallFailures.translate(failure, new CallErrors(host, path, List.of())))
                .map(answer -> read(answer, path, MisskeyMapper.MAPPER.constructType(type)));
    }

    private Object read(HttpResponse<String> answer, String path, JavaType type) {
        if (answer.statusCode() >= 300) {
            ErrorBody body = ErrorBody.parse(answer.body().getBytes(StandardCharsets.UTF_8));
            throw ErrorKinds.exception(
                    new CallErrors(host, path, List.of()).error(answer.statusCode(), body, -1), false);
        }
        try {
            return MisskeyMapper.MAPPER.readValue(answer.body(), type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
