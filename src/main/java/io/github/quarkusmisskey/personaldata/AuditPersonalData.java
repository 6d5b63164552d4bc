package io.github.quarkusmisskey.personaldata;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.inject.Singleton;

import io.github.quarkusmisskey.api.AccountRef;
import io.github.quarkusmisskey.audit.AuditLog;
import io.github.quarkusmisskey.audit.AuditRecord;
import io.quarkus.arc.properties.IfBuildProperty;

/** The audit log of an account. */
@Singleton
@IfBuildProperty(name = "quarkus.hibernate-orm.enabled", stringValue = "true", enableIfMissing = true)
class AuditPersonalData implements PersonalDataSource {

    private final AuditLog log;

    AuditPersonalData(AuditLog log) {
        this.log = log;
    }

    @Override
    public String section() {
        return "log";
    }

    @Override
    public List<Map<String, Object>> about(AccountRef account) {
        return log.latest(account, Integer.MAX_VALUE).stream()
                .map(AuditPersonalData::line)
                .toList();
    }

    private static Map<String, Object> line(AuditRecord entry) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("happenedAt", entry.happenedAt().toString());
        line.put("action", entry.action().name());
        line.put("actor", entry.actorKind().name());
        line.put("actorId", entry.actorId());
        line.put("actorName", entry.actorName());
        line.put("detail", entry.detail());
        line.put("times", entry.times());
        return line;
    }
}
