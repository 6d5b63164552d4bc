package bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.IntStream;

import io.github.quarkusmisskey.api.model.Note;
import io.quarkus.arc.Arc;
import io.smallrye.mutiny.Uni;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;

/** The calls, by one client after the other: each of four threads at a time, or without blocking 32 at once. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class CallBenchmark {

    static final int AT_ONCE = 32;
    private static final int THREADS = 4;

    @Param({Contenders.TYPED, Contenders.VERTX, Contenders.JDK, Contenders.PLAIN})
    String client;

    @Param({"1", "10000"})
    int hosts;

    @Param("0")
    int port;

    /** Goes on over all turns, which are too short to reach every server. */
    private static final AtomicInteger NEXT = new AtomicInteger();

    private Contender contender;

    /** Read once, since each turn is a benchmark of its own. */
    private static byte[] timeline;

    private List<Contender.Server> servers;

    @Setup
    public void choose() throws IOException, InterruptedException {
        contender = Arc.container().instance(Contenders.class).get().named(client, hosts == 1);
        servers = IntStream.range(0, hosts).mapToObj(this::url).map(Contender.Server::of).toList();
        if (timeline == null) {
            timeline = read(url(0) + "/api/notes/timeline");
        }
    }

    private static byte[] read(String url) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(url))
                .POST(HttpRequest.BodyPublishers.noBody())
                .timeout(Duration.ofSeconds(10))
                .build();
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .build()
                .send(request, HttpResponse.BodyHandlers.ofByteArray())
                .body();
    }

    /** One of the many names of this machine; the server closes the connections to all but the first. */
    private String url(int number) {
        return number == 0
                ? "http://127.0.0.1:" + port
                : "http://127.1.%d.%d:%d".formatted(number / 250, 1 + number % 250, port);
    }

    private Contender.Server server() {
        return servers.get(Math.floorMod(NEXT.getAndIncrement(), hosts));
    }

    @Benchmark
    public List<Note> decode() throws Exception {
        return contender.decode(timeline);
    }

    @Benchmark
    @Threads(THREADS)
    public Note showBlocking() throws Exception {
        return contender.show(server());
    }

    @Benchmark
    @Threads(THREADS)
    public List<Note> timelineBlocking() throws Exception {
        return contender.timeline(server());
    }

    @Benchmark
    @OperationsPerInvocation(AT_ONCE)
    public Object showUni() {
        return atOnce(contender::showLater);
    }

    @Benchmark
    @OperationsPerInvocation(AT_ONCE)
    public Object timelineUni() {
        return atOnce(contender::timelineLater);
    }

    private Object atOnce(Function<Contender.Server, Uni<?>> call) {
        CompletableFuture<?>[] calls = new CompletableFuture<?>[AT_ONCE];
        for (int i = 0; i < AT_ONCE; i++) {
            calls[i] = call.apply(server()).subscribeAsCompletionStage();
        }
        CompletableFuture.allOf(calls).join();
        return calls;
    }
}
