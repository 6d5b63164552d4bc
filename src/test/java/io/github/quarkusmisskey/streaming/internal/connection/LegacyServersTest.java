package io.github.quarkusmisskey.streaming.internal.connection;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import io.github.quarkusmisskey.api.ServerSoftware;
import io.smallrye.mutiny.Uni;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class LegacyServersTest {

    /**
     * Names and versions, grouped by where they were read. What a fork is based on ({@code basedMisskeyVersion} of
     * {@code meta}) changes no row: only a server that calls itself misskey gets the token into the query. A fork of a
     * newer Misskey takes the header; at a fork of an older one the join fails and names
     * {@code misskey.streaming.token-in}, whereas a wrong guess the other way would write the token into logs.
     */
    @ParameterizedTest
    @CsvSource(
            nullValues = "NULL",
            value = {
                // package.json of MisskeyIO/misskey at two commits; of kokonect-link/cherrypick, which says
                // basedMisskeyVersion 2024.11.0-beta.4; of jclaudan/firefish; of Ernous/iceshrimp
                "misskey, 12.93.2, query",
                "misskey, 2024.2.0-io.1l, header",
                "cherrypick, 1.0.1-4.14.0-alpha.3, header",
                "firefish, 1.0.5-dev16, header",
                "iceshrimp, 2026.5.1, header",
                // answers of nodeinfo that other projects keep for their tests
                "calckey, 13.1.2, header",
                "calckey, 14.0.0-rc2c-jp3, header",
                // reports of servers that call themselves misskey
                "misskey, 10.102.404-m544, query",
                "misskey, 10.102.517-m544, query",
                "misskey, 11.37.1-20210130020833, query",
                "misskey, 12.108.1-nekomiya-20240809230215, query",
                "misskey, 12.119.2, query",
                "misskey, 13.13.2, query",
                "misskey, 13.14.0-beta.1, query",
                "misskey, 13.14.0, header",
                "misskey, v13.14.2, header",
                "misskey, 2024.5.0-io.1, header",
                "misskey, 2024.10.1-taiyme.3, header",
                "misskey, 2025.6.3-tempura-1.9.1-dev, header",
                "misskey, 2026.3.2-alpha.2-tp.1, header",
                "misskey, 2026.7.0-sh.1, header",
                "misskey, 2026.9.0-pari.3, header",
                "misskey, 2026.10.0-juice+4.5, header",
                "misskey, 4.17.0, header",
                "misskey, 1.0.5-rc, header",
                // reports of forks with a name of their own, which decides alone
                "cherrypick, 4.10.0-rc.3-yojo0.5.1, header",
                "sharkey, 2023.9.0-beta.10, header",
                "goblin, 1.0.3, header",
                "dolphin, 0.0.0, header",
                "calckey, 13.1.1, header",
                "firefish, 1.0.3, header",
                // no file found: numbers that would be old if they were a Misskey's
                "foundkey, 13.0.0, header",
                "catodon, 12.0.0, header",
                "iceshrimp.net, 12.0.0, header",
                // nothing to go by
                "misskey, a version of its own, header",
                "misskey, misskey-12.0.0, header",
                "misskey, NULL, header",
                "'', 12.119.2, header"
            })
    void putsTheTokenIntoTheQueryOnlyForAnOldMisskey(String software, String version, String place) {
        assertThat(LegacyServers.isOld(new ServerSoftware(software, version))).isEqualTo(place.equals("query"));
        assertThat(asked(software, version)).isEqualTo(place.equals("query"));
    }

    @Test
    void asksForTheSoftwareOnlyIfTheVersionCanBeOld() {
        AtomicInteger asked = new AtomicInteger();
        for (String version : List.of("2025.4.1", "13.14.0", "4.17.0", "12.119.2")) {
            LegacyServers.isOld(() -> Uni.createFrom().item(version), () -> {
                        asked.incrementAndGet();
                        return Uni.createFrom().item(new ServerSoftware("misskey", version));
                    })
                    .await()
                    .indefinitely();
        }
        assertThat(asked).hasValue(1);
    }

    @Test
    void takesAServerThatDoesNotTellForANewOneAndAsksAgain() {
        assertThat(LegacyServers.isOld(() -> Uni.createFrom().item("12.119.2"), () -> Uni.createFrom()
                                .failure(new IllegalStateException("no nodeinfo")))
                        .await()
                        .indefinitely())
                .isFalse();
        assertThat(asked("misskey", "12.119.2")).isTrue();
    }

    private boolean asked(String software, String version) {
        return LegacyServers.isOld(() -> Uni.createFrom().item(version), () -> Uni.createFrom()
                        .item(new ServerSoftware(software, version)))
                .await()
                .indefinitely();
    }
}
