package io.github.quarkusmisskey.web.internal.page;

import io.github.quarkusmisskey.web.internal.message.WayOutKind;
import io.github.quarkusmisskey.web.internal.problem.Problem;
import io.quarkus.runtime.annotations.RegisterForReflection;

/**
 * The one link that helps after a problem.
 *
 * @param address the path and query of the page that it leads to
 */
@RegisterForReflection
public record WayOut(WayOutKind kind, String address) {

    static WayOut of(Problem problem, PageRequest visit) {
        if (problem.passes() && visit.isGet() && !beginsSignIn(visit)) {
            return new WayOut(WayOutKind.RELOAD, visit.pathAndQuery());
        }
        if (!visit.isGet() && visit.origin().isPresent()) {
            return new WayOut(WayOutKind.BACK, visit.origin().get());
        }
        return visit.session().isPresent()
                ? new WayOut(WayOutKind.ACCOUNTS, visit.path("accounts"))
                : new WayOut(WayOutKind.START, visit.path(""));
    }

    /** A click on this site starts a sign-in, so there must be no link to a sign-in that another site requested. */
    private static boolean beginsSignIn(PageRequest visit) {
        return visit.pathAndQuery().startsWith(visit.path("login"));
    }
}
