package io.github.quarkusmisskey.client.internal.tracing;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

import jakarta.inject.Inject;

import io.github.quarkusmisskey.BehindProxy;
import io.github.quarkusmisskey.CollectedSpans;
import io.github.quarkusmisskey.api.AccessToken;
import io.github.quarkusmisskey.api.KnownPermission;
import io.github.quarkusmisskey.api.MisskeyException;
import io.github.quarkusmisskey.api.MisskeyHost;
import io.github.quarkusmisskey.api.server.MetaRequest;
import io.github.quarkusmisskey.api.server.ServerApi;
import io.github.quarkusmisskey.client.Misskey;
import io.github.quarkusmisskey.devserver.DevServer;
import io.github.quarkusmisskey.devserver.ErrorShape;
import io.github.quarkusmisskey.devserver.InjectDevServer;
import io.github.quarkusmisskey.miauth.MiAuthService;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Scope;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.semconv.ErrorAttributes;
import io.opentelemetry.semconv.HttpAttributes;
import io.opentelemetry.semconv.ServerAttributes;
import io.opentelemetry.semconv.UrlAttributes;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

/** A call is one span below the caller's, says what an operator needs, and tells the server nothing of it. */
@QuarkusTest
@TestProfile(BehindProxy.class)
class CallSpansTest {

    @Inject
    Misskey misskey;

    @Inject
    MiAuthService miAuth;

    @Inject
    @RestClient
    ServerApi servers;

    @Inject
    Tracer tracer;

    @Inject
    CollectedSpans spans;

    @InjectDevServer
    DevServer server;

    @BeforeEach
    void forget() {
        spans.forget();
    }

    @AfterEach
    void endFaults() {
        server.faults().clear();
    }

    @Test
    void tellsOfAnAnswer() {
        servers.meta();
        SpanData span = onlySpan();
        assertThat(span.getName()).isEqualTo("POST meta");
        assertThat(span.getKind()).isEqualTo(SpanKind.CLIENT);
        assertThat(span.getStatus().getStatusCode()).isEqualTo(StatusCode.UNSET);
        assertThat(span.getAttributes().asMap())
                .containsEntry(HttpAttributes.HTTP_REQUEST_METHOD, "POST")
                .containsEntry(HttpAttributes.HTTP_RESPONSE_STATUS_CODE, 200L)
                .containsEntry(ServerAttributes.SERVER_ADDRESS, host().name())
                .containsEntry(ServerAttributes.SERVER_PORT, (long) host().port())
                .containsEntry(UrlAttributes.URL_FULL, server.url() + "/api/meta")
                .containsEntry(CallSpans.OUTCOME, "success")
                .doesNotContainKey(ErrorAttributes.ERROR_TYPE);
    }

    @Test
    void tellsOfAnError() {
        server.faults().at("meta").error(502, ErrorShape.MISSKEY);
        assertThatThrownBy(() -> misskey.at(host()).server().meta()).isInstanceOf(MisskeyException.Server.class);
        SpanData failed = spans.all().get(0);
        assertThat(failed.getStatus().getStatusCode()).isEqualTo(StatusCode.ERROR);
        assertThat(failed.getEvents()).isEmpty();
        assertThat(failed.getAttributes().asMap())
                .containsEntry(HttpAttributes.HTTP_RESPONSE_STATUS_CODE, 502L)
                .containsEntry(ErrorAttributes.ERROR_TYPE, "502")
                .containsEntry(CallSpans.OUTCOME, "server")
                .containsKey(CallSpans.CODE);
    }

    @Test
    void tellsThatNoAnswerCame() {
        server.faults().at("meta").cutConnection();
        assertThatThrownBy(() -> misskey.at(host()).server().meta()).isInstanceOf(MisskeyException.Unreachable.class);
        assertThat(spans.all().get(0).getAttributes().asMap())
                .containsEntry(ErrorAttributes.ERROR_TYPE, MisskeyException.Unreachable.class.getName())
                .doesNotContainKey(HttpAttributes.HTTP_RESPONSE_STATUS_CODE);
    }

    @Test
    void endsWithACancelledCall() {
        // The first call loads readers before it is sent; cancelled then, it would have no span.
        servers.metaAsync(new MetaRequest(false)).await().indefinitely();
        spans.forget();
        server.faults().at("meta").hang();
        servers.metaAsync(new MetaRequest(false)).subscribe().with(meta -> {}).cancel();
        await().atMost(Duration.ofSeconds(5)).until(() -> spans.all().size() == 1);
        assertThat(onlySpan().getAttributes().get(CallSpans.OUTCOME)).isEqualTo("cancelled");
    }

    @Test
    void standsBelowTheCallersSpanInEveryStyle() {
        AccessToken token = server.issueToken("alice", KnownPermission.READ_ACCOUNT);
        for (Supplier<?> call : List.<Supplier<?>>of(
                servers::meta,
                () -> servers.meta(meta -> meta.detail(true)),
                () -> servers.metaAsync().await().indefinitely(),
                () -> misskey.at(host(), token).i().i(),
                () -> misskey.at(host(), token).i().iAsync().await().indefinitely())) {
            spans.forget();
            Span caller = tracer.spanBuilder("caller").startSpan();
            try (Scope scope = caller.makeCurrent()) {
                assertThat(scope).isNotNull();
                call.get();
                assertThat(Span.current().getSpanContext()).isEqualTo(caller.getSpanContext());
            } finally {
                caller.end();
            }
            assertThat(spans.all())
                    .filteredOn(span -> span.getKind() == SpanKind.CLIENT)
                    .singleElement()
                    .satisfies(span -> assertThat(span.getParentSpanId())
                            .isEqualTo(caller.getSpanContext().getSpanId()));
        }
    }

    @Test
    void tellsTheServerNothing() {
        Span caller = tracer.spanBuilder("caller").startSpan();
        try (Scope scope = caller.makeCurrent()) {
            assertThat(scope).isNotNull();
            misskey.at(host()).server().meta();
        } finally {
            caller.end();
        }
        assertThat(server.requests()).isNotEmpty().allSatisfy(request -> assertThat(
                        request.headers().keySet())
                .doesNotContain("traceparent", "tracestate", "baggage"));
    }

    @Test
    void namesASessionsCheckWithoutTheSession() {
        String session = UUID.randomUUID().toString();
        miAuth.check(host(), session);
        assertThat(onlySpan().getName()).isEqualTo("POST miauth/{session}/check");
        assertThat(spans.all().toString()).doesNotContain(session);
    }

    @Test
    void takesSecretsOutOfTheCallbacksSpan() {
        String session = UUID.randomUUID().toString();
        RestAssured.get("/misskey/callback?code=" + session + "&x=1&session=" + session + "&y=2");
        await().atMost(Duration.ofSeconds(5)).until(() -> !spans.all().isEmpty());
        assertThat(spans.all())
                .filteredOn(span -> span.getKind() == SpanKind.SERVER)
                .singleElement()
                .satisfies(span -> assertThat(span.getAttributes().get(AttributeKey.stringKey("url.query")))
                        .isEqualTo("code=[redacted]&x=1&session=[redacted]&y=2"));
        assertThat(spans.all().toString()).doesNotContain(session);
    }

    private SpanData onlySpan() {
        assertThat(spans.all()).hasSize(1);
        return spans.all().get(0);
    }

    private MisskeyHost host() {
        return MisskeyHost.of(server.url());
    }
}
