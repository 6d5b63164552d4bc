package io.github.quarkusmisskey.devserver.internal.store;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.quarkusmisskey.api.KnownPermission;
import io.github.quarkusmisskey.devserver.DevServerCase;
import io.github.quarkusmisskey.devserver.PageOrder;
import io.github.quarkusmisskey.devserver.internal.http.JsonTree;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static io.github.quarkusmisskey.devserver.internal.http.TestClient.code;
import static io.github.quarkusmisskey.devserver.internal.http.TestClient.json;
import static org.assertj.core.api.Assertions.assertThat;

class IdPageTest extends DevServerCase {

    private final List<String> ids = new ArrayList<>();

    @BeforeEach
    void writeNotes() {
        String token = server.issueToken("alice", KnownPermission.WRITE_NOTES).value();
        for (int i = 0; i < 12; i++) {
            JsonNode answer = json(client.post(
                    "notes/create",
                    JsonTree.object().put("i", token).put("text", "note " + i).toString()));
            ids.add(answer.path("createdNote").path("id").asText());
        }
    }

    @Test
    void idsHave16CharactersAndSortByTime() {
        assertThat(ids).isSorted().doesNotHaveDuplicates().allMatch(id -> id.matches("[0-9a-z]{16}"));
    }

    @Test
    void withoutBoundsTheLatestTenComeFirst() {
        assertThat(page(JsonTree.object())).containsExactlyElementsOf(descending(2, 12));
    }

    @Test
    void sinceIdAloneAscends() {
        assertThat(page(JsonTree.object().put("sinceId", ids.get(3)).put("limit", 3)))
                .containsExactlyElementsOf(ids.subList(4, 7));
    }

    @Test
    void sinceIdAloneIsAnsweredInTheOrderThatIsSet() {
        ObjectNode after = JsonTree.object().put("sinceId", ids.get(3)).put("limit", 3);
        for (PageOrder order : PageOrder.values()) {
            server.faults().clear();
            server.faults().at("notes/*").pageOrder(order);
            List<String> expected =
                    switch (order) {
                        case ASCENDING -> ids.subList(4, 7);
                        case NEWEST_FIRST, IGNORED -> descending(9, 12);
                        case OLDEST_N_REVERSED -> descending(4, 7);
                    };
            assertThat(page(after)).as(order.name()).containsExactlyElementsOf(expected);
            ObjectNode latest = JsonTree.object().put("sinceId", ids.get(10));
            assertThat(page(latest)).as(order.name()).hasSize(order == PageOrder.IGNORED ? 10 : 1);
            assertThat(page(latest.put("untilId", ids.get(6)).put("limit", 2)))
                    .as(order.name())
                    .containsExactlyElementsOf(order == PageOrder.IGNORED ? descending(4, 6) : List.of());
        }
    }

    @Test
    void untilIdDescendsWithOrWithoutSinceId() {
        assertThat(page(JsonTree.object().put("untilId", ids.get(6)).put("limit", 2)))
                .containsExactly(ids.get(5), ids.get(4));
        assertThat(page(JsonTree.object().put("untilId", ids.get(6)).put("sinceId", ids.get(3))))
                .containsExactly(ids.get(5), ids.get(4));
    }

    @Test
    void datesAreMillisecondsAndIdsWinOverThem() {
        long past = System.currentTimeMillis() - 3_600_000;

        assertThat(page(JsonTree.object().put("sinceDate", past).put("limit", 2)))
                .containsExactly(ids.get(0), ids.get(1));
        assertThat(page(JsonTree.object().put("untilDate", past))).isEmpty();
        assertThat(page(JsonTree.object().put("untilDate", past).put("untilId", ids.get(1))))
                .containsExactly(ids.get(0));
    }

    @Test
    void limitIsAtMost100() {
        assertThat(code(client.post("notes/local-timeline", "{\"limit\":101}"))).isEqualTo("INVALID_PARAM");
        assertThat(code(client.post("notes/local-timeline", "{\"limit\":0}"))).isEqualTo("INVALID_PARAM");
        assertThat(page(JsonTree.object().put("limit", 100))).hasSize(12);
    }

    private List<String> descending(int from, int to) {
        List<String> expected = new ArrayList<>(ids.subList(from, to));
        Collections.reverse(expected);
        return expected;
    }

    private static List<String> page(ObjectNode params) {
        List<String> page = new ArrayList<>();
        json(client.post("notes/local-timeline", params.toString()))
                .forEach(note -> page.add(note.path("id").asText()));
        return page;
    }
}
