package io.github.quarkusmisskey.lease.internal;

import java.util.List;
import java.util.Map;

import jakarta.inject.Singleton;

import io.github.quarkusmisskey.api.AccountRef;
import io.github.quarkusmisskey.personaldata.PersonalDataSource;
import io.quarkus.arc.properties.IfBuildProperty;

/** The stored stream positions of an account. */
@Singleton
@IfBuildProperty(name = "quarkus.hibernate-orm.enabled", stringValue = "true", enableIfMissing = true)
class StreamPersonalData implements PersonalDataSource {

    private final DatabaseStreamLeases leases;

    StreamPersonalData(DatabaseStreamLeases leases) {
        this.leases = leases;
    }

    @Override
    public String section() {
        return "streamPositions";
    }

    @Override
    public List<Map<String, Object>> about(AccountRef account) {
        return leases.positions(account.getName()).entrySet().stream()
                .map(position -> Map.<String, Object>of("reader", position.getKey(), "lastId", position.getValue()))
                .toList();
    }

    @Override
    public void erase(AccountRef account) {
        leases.forget(account.getName());
    }
}
