package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.UnknownMembers;
import io.github.quarkusmisskey.api.i.registry.IRegistryScopesWithDomainItem;

/** Reads and writes {@link IRegistryScopesWithDomainItem}. */
@Generated("io.github.quarkusmisskey.generator")
final class IRegistryScopesWithDomainItemJson extends ObjectType<IRegistryScopesWithDomainItem> {

    static final IRegistryScopesWithDomainItemJson TYPE = new IRegistryScopesWithDomainItemJson();
    private static final MemberNames NAMES = MemberNames.of(
            "scopes",
            "domain");

    private IRegistryScopesWithDomainItemJson() {}

    @Override
    public IRegistryScopesWithDomainItem read(JsonIn json) throws IOException {
        if (!json.isObject()) {
            return null;
        }
        List<List<String>> scopes = null;
        String domain = null;
        Map<String, byte[]> unknown = null;
        for (int member = json.first(NAMES); member >= 0; member = json.next(NAMES, member)) {
            switch (member) {
                case 0 -> scopes = json.list(ListType.of(Scalars.TEXT));
                case 1 -> domain = json.text();
                default -> unknown = json.keep(unknown);
            }
        }
        return new IRegistryScopesWithDomainItem(
                scopes,
                domain,
                UnknownMembers.ofJson(unknown));
    }

    @Override
    public void members(JsonOut json, IRegistryScopesWithDomainItem value) throws IOException {
        json.member("scopes", value.scopes(), ListType.of(ListType.of(Scalars.TEXT)));
        json.text("domain", value.domain());
        json.unknown(value.unknown());
    }
}
