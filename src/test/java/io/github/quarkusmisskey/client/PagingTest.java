package io.github.quarkusmisskey.client;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import io.github.quarkusmisskey.client.internal.paging.IdCursor;
import io.github.quarkusmisskey.client.internal.paging.Traversal;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.helpers.test.AssertSubscriber;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Pages of a list in memory, which answers as servers do and as they should not. */
@Timeout(20)
class PagingTest {

    record Item(String id) {}

    private static final Function<Item, String> ID = Item::id;

    /** The pages that were asked for. */
    private final List<Page> calls = new ArrayList<>();

    /** Newest first, as an endpoint that pages by offset has them. */
    private final List<Item> items = new ArrayList<>();

    /** What happens to a page before it is given. */
    private UnaryOperator<List<Item>> fault = UnaryOperator.identity();

    private void fill(int count) {
        items.clear();
        IntStream.range(0, count)
                .map(i -> count - 1 - i)
                .mapToObj(PagingTest::item)
                .forEach(items::add);
    }

    private static Item item(int number) {
        return new Item(String.format("%05d", number));
    }

    private List<Item> before(Page.Before page) {
        return answer(
                page,
                items.stream()
                        .filter(item -> page.untilId() == null || item.id().compareTo(page.untilId()) < 0));
    }

    /** How servers answer {@code sinceId} without {@code untilId}; together they answer newest first. */
    enum Order {
        ASCENDING,
        NEWEST_FIRST,
        OLDEST_REVERSED,
        IGNORED
    }

    private Order order = Order.ASCENDING;

    private List<Item> after(Page.After page) {
        Stream<Item> newestFirst = items.stream()
                .filter(item -> order == Order.IGNORED || item.id().compareTo(page.sinceId()) > 0)
                .filter(item -> page.untilId() == null || item.id().compareTo(page.untilId()) < 0);
        if (page.untilId() != null || order == Order.NEWEST_FIRST || order == Order.IGNORED) {
            return answer(page, newestFirst);
        }
        List<Item> ascending = new ArrayList<>(newestFirst.toList());
        Collections.reverse(ascending);
        if (order == Order.ASCENDING) {
            return answer(page, ascending.stream());
        }
        List<Item> oldest = new ArrayList<>(ascending.subList(0, Math.min(page.limit(), ascending.size())));
        Collections.reverse(oldest);
        return answer(page, oldest.stream());
    }

    static Stream<Arguments> orders() {
        return Arrays.stream(Order.values()).flatMap(order -> IntStream.of(0, 1, 2, 99, 100, 101, 250, 1_000)
                .mapToObj(count -> Arguments.of(order, count)));
    }

    @ParameterizedTest
    @MethodSource("orders")
    void givesWhatCameLaterInItsOrderWhateverTheServersIs(Order answered, int count) {
        order = answered;
        fill(count + 300);
        List<Item> later = new ArrayList<>(items.subList(0, count));
        Collections.reverse(later);
        assertThat(Paging.forwards(ID, "00299").stream(this::after)).containsExactlyElementsOf(later);
        assertThat(collect(Paging.forwards(ID, "00299").limit(20).multi(async(this::after))))
                .isEqualTo(later);
        assertThat(Paging.forwards(ID, "").stream(this::after))
                .hasSize(count + 300)
                .startsWith(item(0));
    }

    /** As {@code i/notifications} does at times. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 19, 20, 21, 39, 40, 250})
    void readsBackwardsWhereAPageBeginsWithTheItemThatItIsToEndBefore(int count) {
        fill(count);
        Function<Page.After, List<Item>> inclusive = page -> answer(
                page,
                items.stream()
                        .filter(item -> item.id().compareTo(page.sinceId()) > 0)
                        .filter(item -> page.untilId() == null || item.id().compareTo(page.untilId()) <= 0));
        List<Item> all = new ArrayList<>(items);
        Collections.reverse(all);
        assertThat(Paging.forwards(ID, "").limit(20).stream(inclusive)).containsExactlyElementsOf(all);
    }

    @Test
    void saysThatACallMustGoBackwardsWhereTheServerDoes() {
        fill(250);
        order = Order.NEWEST_FIRST;
        Paging<Item, Page.After> later = Paging.forwards(ID, "00100");
        assertThatThrownBy(() -> later.stream(page -> after(new Page.After(page.sinceId(), null, page.limit())))
                        .toList())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("untilId");
        fill(102);
        assertThat(later.stream(page -> after(new Page.After(page.sinceId(), null, page.limit()))))
                .containsExactly(item(101));
    }

    private List<Item> at(Page.At page) {
        return answer(page, items.stream().skip(page.offset()));
    }

    private List<Item> answer(Page page, Stream<Item> rest) {
        calls.add(page);
        List<Item> answer = fault.apply(rest.limit(page.limit()).toList());
        assertThat(calls).as("calls without end").hasSizeLessThan(1_000);
        return answer;
    }

    private static <P> Function<P, Uni<List<Item>>> async(Function<P, List<Item>> call) {
        return page -> Uni.createFrom().item(() -> call.apply(page));
    }

    private static List<Item> collect(Multi<Item> multi) {
        return multi.collect().asList().await().atMost(Duration.ofSeconds(10));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 99, 100, 101, 199, 200, 250, 1_000})
    void givesEveryItemOnceAndInOrder(int count) {
        fill(count);
        List<Item> all = List.copyOf(items);
        assertThat(Paging.backwards(ID).stream(this::before)).containsExactlyElementsOf(all);
        assertThat(collect(Paging.backwards(ID).multi(async(this::before)))).isEqualTo(all);
        assertThat(Paging.byOffset(ID).stream(this::at)).containsExactlyElementsOf(all);
        assertThat(collect(Paging.byOffset(ID).multi(async(this::at)))).isEqualTo(all);
        List<Item> ascending = new ArrayList<>(all);
        Collections.reverse(ascending);
        assertThat(Paging.forwards(ID, "").stream(this::after)).containsExactlyElementsOf(ascending);
        assertThat(collect(Paging.forwards(ID, "").multi(async(this::after)))).isEqualTo(ascending);
    }

    @Test
    void leavesOutTheItemThatItGoesBackFromWhereTheServerRepeatsIt() {
        List<Item> all = List.of(item(1), item(2), item(3), item(4), item(5));
        Function<Page.Before, List<Item>> inclusive = page -> all.stream()
                .filter(item -> page.untilId() == null || item.id().compareTo(page.untilId()) <= 0)
                .sorted(Comparator.comparing(Item::id).reversed())
                .limit(page.limit())
                .toList();
        assertThat(Paging.backwards(ID, "00004").limit(2).stream(inclusive)).containsExactly(item(3), item(2), item(1));
        assertThat(Paging.backwards(ID).limit(2).stream(inclusive)).hasSize(5);
    }

    @Test
    void beginsWhereItIsTold() {
        fill(300);
        assertThat(Paging.backwards(ID, "00150").stream(this::before))
                .hasSize(150)
                .startsWith(item(149))
                .endsWith(item(0));
        assertThat(Paging.forwards(ID, "00150").stream(this::after))
                .hasSize(149)
                .startsWith(item(151))
                .endsWith(item(299));
        assertThatThrownBy(() -> Paging.forwards(ID, null)).isInstanceOf(NullPointerException.class);
    }

    @Test
    void asksForAsManyAsItIsTold() {
        fill(5);
        assertThat(Paging.backwards(ID).limit(2).stream(this::before)).hasSize(5);
        assertThat(calls).first().isEqualTo(new Page.Before(null, 2));
        assertThat(Paging.backwards(ID).limit(500).stream(this::before)).hasSize(5);
        assertThat(Paging.byOffset(ID).limit(1).stream(this::at)).hasSize(5);
        for (int limit : new int[] {0, -1, 501}) {
            assertThatThrownBy(() -> Paging.backwards(ID).limit(limit))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("1 to 500");
        }
    }

    @Test
    void goesOnAfterAShortPageAndStopsAtAnEmptyOne() {
        fill(250);
        fault = page ->
                page.stream().filter(item -> !item.id().endsWith("7")).limit(30).toList();
        List<Item> wanted =
                items.stream().filter(item -> !item.id().endsWith("7")).toList();
        assertThat(Paging.backwards(ID).stream(this::before)).containsExactlyElementsOf(wanted);
        assertThat(Paging.byOffset(ID).stream(this::at)).containsExactlyElementsOf(wanted);
        calls.clear();
        fault = page -> List.of();
        assertThat(Paging.backwards(ID).stream(this::before)).isEmpty();
        assertThat(calls).hasSize(1);
    }

    @Test
    void takesNoAnswerForTheEnd() {
        fault = page -> null;
        assertThat(Paging.backwards(ID).stream(this::before)).isEmpty();
        assertThat(collect(Paging.backwards(ID).multi(page -> Uni.createFrom().nullItem())))
                .isEmpty();
    }

    @Test
    void doesNotMindThatTheItemOfTheCursorIsDeleted() {
        fill(250);
        List<Item> got = new ArrayList<>();
        Paging.backwards(ID).stream(this::before).forEach(item -> {
            got.add(item);
            if (got.size() == 100) {
                items.remove(item);
                items.removeAll(items.subList(95, 105));
            }
        });
        assertThat(got).hasSize(244).doesNotHaveDuplicates().endsWith(item(0));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 5, 60, 99})
    void losesNothingWhenItemsBeforeAnOffsetVanish(int vanishing) {
        for (int count : new int[] {150, 250, 1_000}) {
            fill(count);
            List<Item> got = new ArrayList<>();
            Paging.byOffset(ID).stream(this::at).forEach(item -> {
                got.add(item);
                if (got.size() == 100) {
                    items.subList(0, vanishing).clear();
                }
            });
            assertThat(got).hasSize(count).doesNotHaveDuplicates();
        }
    }

    @Test
    void losesNothingWhenTheLastItemOfAPageVanishes() {
        fill(250);
        List<Item> got = new ArrayList<>();
        Paging.byOffset(ID).stream(this::at).forEach(item -> {
            got.add(item);
            if (got.size() % 100 == 0) {
                items.remove(item);
            }
        });
        assertThat(got).hasSize(250).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 99, 100, 101, 250})
    void repeatsNothingWhenItemsComeBeforeAnOffset(int coming) {
        fill(300);
        List<Item> got = new ArrayList<>();
        AtomicBoolean came = new AtomicBoolean();
        Paging.byOffset(ID).stream(this::at).forEach(item -> {
            got.add(item);
            if (got.size() == 100 && came.compareAndSet(false, true)) {
                IntStream.range(0, coming).forEach(i -> items.add(0, item(1_000 + i)));
            }
        });
        assertThat(got)
                .doesNotHaveDuplicates()
                .contains(item(0))
                .filteredOn(item -> item.id().compareTo("01000") < 0)
                .hasSize(300);
    }

    @Test
    void leavesOutWhatAServerRepeats() {
        fill(250);
        Item pinned = item(249);
        fault = page -> Stream.concat(Stream.of(pinned), page.stream()).toList();
        assertThat(Paging.backwards(ID).stream(this::before)).hasSize(250).doesNotHaveDuplicates();
        fault = page -> Stream.concat(page.stream(), Stream.of(pinned)).toList();
        assertThat(Paging.forwards(ID, "").stream(this::after)).contains(pinned).doesNotHaveDuplicates();
        fault = page -> page.stream().flatMap(item -> Stream.of(item, item)).toList();
        assertThat(Paging.backwards(ID).stream(this::before)).hasSize(250).doesNotHaveDuplicates();
    }

    @Test
    void goesOnWhereTheCursorItselfIsGivenAgain() {
        fill(250);
        Function<Page.Before, List<Item>> inclusive = page -> answer(
                page,
                items.stream()
                        .filter(item -> page.untilId() == null || item.id().compareTo(page.untilId()) <= 0));
        assertThat(Paging.backwards(ID).stream(inclusive)).containsExactlyElementsOf(items);
        assertThat(calls).last().isEqualTo(new Page.Before("00000", 100));
    }

    @Test
    void endsWhereAServerTurnsInCircles() {
        fill(100);
        List<Item> all = List.copyOf(items);
        fault = page -> all;
        assertThat(Paging.backwards(ID).stream(this::before)).containsExactlyElementsOf(all);
        assertThat(collect(Paging.forwards(ID, "00000").multi(async(this::after))))
                .hasSize(99)
                .startsWith(item(1))
                .endsWith(item(99));
        assertThat(Paging.byOffset(ID).stream(this::at)).containsExactlyElementsOf(all);
        assertThat(calls).hasSizeLessThan(10);
        AtomicInteger turn = new AtomicInteger();
        fault = page -> List.of(item(turn.getAndIncrement() % 3));
        assertThat(Paging.backwards(ID).stream(this::before)).containsExactly(item(0), item(1), item(2));
    }

    @Test
    void givesItemsWithoutAnIdAndEndsWhereNoneHasOne() {
        fault = page -> Arrays.asList(new Item(null), null, new Item(null));
        assertThat(Paging.backwards(ID).stream(this::before)).hasSize(2);
        assertThat(Paging.byOffset(ID).stream(this::at)).hasSizeLessThan(10);
        fill(3);
        fault = page -> Stream.concat(page.stream(), Stream.of(new Item(null))).toList();
        assertThat(Paging.backwards(ID).stream(this::before)).containsAll(items);
    }

    @Test
    void asksForAPageWhenItsFirstItemIsWanted() {
        fill(1_000);
        Stream<Item> stream = Paging.backwards(ID).stream(this::before);
        assertThat(calls).isEmpty();
        assertThat(stream.limit(100)).hasSize(100);
        assertThat(calls).hasSize(1);
        calls.clear();
        assertThat(Paging.backwards(ID).stream(this::before)
                        .anyMatch(item -> item.id().equals("00850")))
                .isTrue();
        assertThat(calls).hasSize(2);
        calls.clear();
        Iterator<Item> iterator = Paging.byOffset(ID).stream(this::at).iterator();
        IntStream.range(0, 100).forEach(i -> iterator.next());
        assertThat(calls).hasSize(1);
        assertThat(iterator.hasNext()).isTrue();
        assertThat(calls).hasSize(2);
    }

    @Test
    void honoursDemandAndCancellation() {
        fill(1_000);
        Multi<Item> multi = Paging.backwards(ID).multi(async(this::before));
        AssertSubscriber<Item> subscriber = multi.subscribe().withSubscriber(AssertSubscriber.create(0));
        assertThat(calls).hasSizeLessThanOrEqualTo(1);
        subscriber.request(50);
        assertThat(subscriber.getItems()).hasSize(50);
        subscriber.request(50);
        assertThat(subscriber.getItems()).hasSize(100);
        assertThat(calls).hasSize(1);
        subscriber.request(1);
        assertThat(calls).hasSize(2);
        subscriber.cancel();
        subscriber.request(500);
        assertThat(calls).hasSize(2);
        assertThat(subscriber.getItems()).hasSize(101);
    }

    @Test
    void cancelsACallThatIsUnderWay() {
        AtomicBoolean cancelled = new AtomicBoolean();
        AssertSubscriber<Item> subscriber = Paging.backwards(ID)
                .multi(page ->
                        Uni.createFrom().<List<Item>>nothing().onCancellation().invoke(() -> cancelled.set(true)))
                .subscribe()
                .withSubscriber(AssertSubscriber.create(10));
        subscriber.cancel();
        assertThat(cancelled).isTrue();
    }

    @Test
    void beginsAnewWithEverySubscription() {
        fill(150);
        Paging<Item, Page.Before> paging = Paging.backwards(ID);
        Multi<Item> multi = paging.multi(async(this::before));
        assertThat(collect(multi)).hasSize(150);
        assertThat(collect(multi)).hasSize(150);
        assertThat(paging.stream(this::before)).hasSize(150);
    }

    @Test
    void fillsNoStackOverManyPages() {
        fill(900);
        assertThat(collect(Paging.backwards(ID).limit(1).multi(async(this::before))))
                .hasSize(900);
    }

    @Test
    void failsWithTheCall() {
        fill(250);
        IllegalStateException failure = new IllegalStateException("no");
        fault = page -> {
            if (calls.size() == 2) {
                throw failure;
            }
            return page;
        };
        List<Item> got = new ArrayList<>();
        assertThatThrownBy(() -> Paging.backwards(ID).stream(this::before).forEach(got::add))
                .isSameAs(failure);
        assertThat(got).hasSize(100);
        calls.clear();
        AssertSubscriber<Item> subscriber = Paging.backwards(ID)
                .multi(async(this::before))
                .subscribe()
                .withSubscriber(AssertSubscriber.create(1_000));
        subscriber.assertFailedWith(IllegalStateException.class, "no");
        assertThat(subscriber.getItems()).hasSize(100);
    }

    @Test
    void remembersOnlySoMany() {
        AtomicInteger number = new AtomicInteger();
        Traversal<Item, Page.Before> traversal = new Traversal<>(ID, new IdCursor<>(ID, null), 100);
        Item first = item(number.getAndIncrement());
        assertThat(traversal.take(List.of(first))).containsExactly(first);
        for (int i = 1; i < Traversal.REMEMBERED; i++) {
            traversal.take(List.of(item(number.getAndIncrement())));
        }
        assertThat(traversal.take(List.of(first))).isEmpty();
        traversal.take(List.of(item(number.getAndIncrement())));
        assertThat(traversal.take(List.of(first))).containsExactly(first);
    }
}
