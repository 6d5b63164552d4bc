package io.github.quarkusmisskey.gateway.internal.caller;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import io.github.quarkusmisskey.TestSize;
import io.github.quarkusmisskey.api.AccountRef;
import io.github.quarkusmisskey.api.EndpointFacts;
import io.github.quarkusmisskey.api.Endpoints;
import io.github.quarkusmisskey.api.KnownPermission;
import io.github.quarkusmisskey.api.Permission;
import io.github.quarkusmisskey.apikey.internal.KeyGrant;
import io.github.quarkusmisskey.gateway.internal.refusal.Refusal;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Random keys at random doors: none reaches an account that is not its own, or what its permissions do not cover. */
class AccessFuzzTest {

    private static final int TRIES = TestSize.of(50_000, 1_000_000);
    private static final long SEED = 20260501;
    private static final List<String> NAMES = List.of(
            "misskey.example",
            "misskey.example:3000",
            "a.misskey.example",
            "http://misskey.example",
            "xn--q9jyb4c.example",
            "misskey-example.test");
    private static final List<String> UNKNOWN =
            List.of("notes/bubble-timeline", "notes/creat", "admin/secret", "i/regenerate-tokens", "notes/create/x");

    private final Random random = new Random(SEED);
    private final List<AccountRef> accounts = accounts();
    private final List<String> endpoints = endpoints();

    @Test
    void noKeyReachesWhatIsNotItsOwn() {
        Map<String, Integer> met = new TreeMap<>();
        List<GatewayCaller> callers = callers();
        for (int i = 0; i < TRIES; i++) {
            GatewayCaller caller = pick(callers);
            AccountRef account = random.nextInt(4) == 0 ? own(caller) : pick(accounts);
            String endpoint = pick(endpoints);
            Optional<Refusal> refusal = AccessPolicy.refusal(caller, account, endpoint);
            assertThat(refusal.map(Refusal::name).orElse("ALLOWED"))
                    .as("%s at %s as %s", caller.grant(), endpoint, account)
                    .isEqualTo(expected(caller.grant(), account, endpoint));
            met.merge(refusal.map(Refusal::name).orElse("ALLOWED"), 1, Integer::sum);
        }
        assertThat(met).containsOnlyKeys("ALLOWED", "NO_SUCH_ACCOUNT", "PERMISSION_DENIED", "ENDPOINT_NOT_ALLOWED");
        assertThat(met.values()).allMatch(times -> times > 500);
    }

    /** Written as docs/gateway.md says it, apart from the code. */
    private static String expected(KeyGrant grant, AccountRef account, String endpoint) {
        boolean own = grant.accounts().stream().anyMatch(each -> each.getName().equals(account.getName()));
        if (!own) {
            return "NO_SUCH_ACCOUNT";
        }
        EndpointFacts facts = Endpoints.find(endpoint).orElse(null);
        if (facts == null) {
            return grant.endpoints().contains(endpoint) ? "ALLOWED" : "ENDPOINT_NOT_ALLOWED";
        }
        if (facts.secure()) {
            return "PERMISSION_DENIED";
        }
        String needed = facts.permission().orElse("");
        Set<String> has = grant.permissions().stream().map(Permission::value).collect(Collectors.toSet());
        return needed.isEmpty() || has.contains(needed) ? "ALLOWED" : "PERMISSION_DENIED";
    }

    private AccountRef own(GatewayCaller caller) {
        return pick(List.copyOf(new TreeSet<>(caller.grant().accounts().stream()
                        .map(AccountRef::getName)
                        .toList())
                .stream().map(AccountRef::ofName).toList()));
    }

    private List<GatewayCaller> callers() {
        List<GatewayCaller> callers = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            KeyGrant grant = new KeyGrant(
                    some(accounts, 1 + random.nextInt(5)),
                    some(Arrays.<Permission>asList(KnownPermission.values()), random.nextInt(40)),
                    some(UNKNOWN, random.nextInt(3)));
            callers.add(
                    i % 2 == 0
                            ? GatewayCaller.withKey("key" + i, "key" + i, grant)
                            : GatewayCaller.withBearer("b" + i, "b", grant));
        }
        return callers;
    }

    /** Neighbours: the same id at other servers, and ids that are parts of one another. */
    private static List<AccountRef> accounts() {
        List<AccountRef> all = new ArrayList<>();
        for (String name : NAMES) {
            for (String id : List.of("9abc", "9abcd", "9ABC", "abc", "9abc_", "-9abc", "0")) {
                all.add(new AccountRef(name, id));
            }
        }
        return all;
    }

    private static List<String> endpoints() {
        List<String> all = new ArrayList<>(
                Endpoints.all().stream().map(EndpointFacts::name).toList());
        for (int i = 0; i < 30; i++) {
            all.addAll(UNKNOWN);
        }
        return all;
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    private <T> Set<T> some(List<T> from, int how) {
        Set<T> some = new HashSet<>();
        while (some.size() < Math.min(how, from.size())) {
            some.add(pick(from));
        }
        return some;
    }
}
