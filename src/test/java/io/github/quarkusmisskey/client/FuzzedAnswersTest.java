package io.github.quarkusmisskey.client;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.inject.Inject;

import io.github.quarkusmisskey.HeapGrowth;
import io.github.quarkusmisskey.TestSize;
import io.github.quarkusmisskey.api.MisskeyException;
import io.github.quarkusmisskey.api.notes.NotesShowRequest;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.sessions.JqwikSession;
import org.assertj.core.util.Throwables;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Gives the client hundreds or thousands of answers that are made by chance, always the same ones. {@code -Dfuzz.tries}
 * makes more of them, and {@code -Dfuzz.seed} others.
 */
@QuarkusTest
@WithTestResource(ServersResource.class)
class FuzzedAnswersTest {

    private static final int TRIES = Integer.getInteger("fuzz.tries", TestSize.of(1_200, 30_000));
    private static final long SEED = Long.getLong("fuzz.seed", 20_260_501);
    private static final int WARM_UP = 300;
    private static final int ROUND = (TRIES - WARM_UP) / HeapGrowth.ROUNDS;
    private static final long MAX_HEAP_GROWTH = 16L << 20;
    private static final int MAX_FAILURES = 8;
    private static final int GENERATOR_SIZE = 1_000;

    private enum Outcome {
        VALUE,
        NOTHING,
        FAILURE,
        WRONG
    }

    private static final List<Function<MisskeyClient, Object>> CALLS = List.of(
            client -> client.notes().show(new NotesShowRequest("n")),
            client -> client.notes().timeline(),
            client -> client.i().i(),
            client -> client.i().notifications(),
            client -> client.server().meta(),
            client -> client.server().emojis(),
            client -> client.server().endpoints(),
            client -> client.server().stats());

    @Inject
    Misskey misskey;

    RawServer server;

    private final Set<Outcome> outcomes = EnumSet.noneOf(Outcome.class);
    private final List<String> wrong = new ArrayList<>();
    private int tried;

    @BeforeEach
    void start() {
        server = new RawServer();
    }

    @AfterEach
    void stop() throws IOException {
        server.close();
    }

    @Test
    void makesAValueOrAMisskeyExceptionOfWhateverComes() {
        List<RawAnswer> answers = answers();
        tryAll(answers.subList(0, WARM_UP));
        long growth = HeapGrowth.median(
                round -> tryAll(answers.subList(WARM_UP + round * ROUND, WARM_UP + (round + 1) * ROUND)));
        assertThat(wrong).isEmpty();
        assertThat(outcomes).containsExactly(Outcome.VALUE, Outcome.NOTHING, Outcome.FAILURE);
        assertThat(growth).isLessThan(MAX_HEAP_GROWTH);
    }

    /** All at first, since what makes them takes memory too. */
    private static List<RawAnswer> answers() {
        List<RawAnswer> answers = new ArrayList<>();
        JqwikSession.run(() -> {
            RandomGenerator<RawAnswer> generator = RawAnswers.any().generator(GENERATOR_SIZE, true);
            Random random = new Random(SEED);
            for (int i = 0; i < TRIES; i++) {
                answers.add(generator.next(random).value());
            }
        });
        return answers;
    }

    private void tryAll(List<RawAnswer> answers) {
        for (int i = 0; i < answers.size() && wrong.size() < MAX_FAILURES; i++) {
            outcomes.add(outcome(tried++, answers.get(i)));
        }
    }

    private Outcome outcome(int number, RawAnswer answer) {
        server.answer = answer.bytes();
        try {
            Object value = CALLS.get(number % CALLS.size()).apply(misskey.at(server.host()));
            return value == null ? Outcome.NOTHING : Outcome.VALUE;
        } catch (MisskeyException expected) {
            assertThat(expected.error().host()).isEqualTo(server.host());
            assertThat(expected.getMessage()).hasSizeLessThan(1_000);
            return Outcome.FAILURE;
        } catch (RuntimeException | Error e) {
            wrong.add("Try %d of seed %d, an answer %s: %s"
                    .formatted(
                            number,
                            SEED,
                            answer,
                            Throwables.getStackTrace(e).lines().limit(30).collect(Collectors.joining("\n"))));
            return Outcome.WRONG;
        }
    }
}
