package io.github.quarkusmisskey.web.internal.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import io.github.quarkusmisskey.api.MisskeyHost;
import io.github.quarkusmisskey.client.internal.call.ConfiguredHosts;
import io.github.quarkusmisskey.login.internal.LoginConfig;
import io.github.quarkusmisskey.web.internal.cookie.SignInCookies;
import io.github.quarkusmisskey.web.internal.message.StartNotice;
import io.github.quarkusmisskey.web.internal.page.StartView.ServerChoice;
import io.github.quarkusmisskey.web.internal.problem.Problem;
import io.quarkus.arc.properties.IfBuildProperty;
import io.quarkus.qute.TemplateInstance;

/** Creates the page on which people choose their server. */
@ApplicationScoped
@IfBuildProperty(name = "misskey.web.enabled", stringValue = "true")
public class StartPages {

    private static final String DEMO = "demo";

    private final ConfiguredHosts hosts;
    private final boolean anyServer;
    private final SignInCookies cookies;
    private final PageRequest visit;

    StartPages(ConfiguredHosts hosts, LoginConfig login, SignInCookies cookies, PageRequest visit) {
        this.hosts = hosts;
        this.anyServer = login.hosts() == LoginConfig.Hosts.ANY;
        this.cookies = cookies;
        this.visit = visit;
    }

    public TemplateInstance page() {
        AskedSignIn typed = visit.askedSignIn();
        return PageTemplates.start(
                visit.page(),
                new StartView(
                        typed,
                        choices(),
                        anyServer,
                        false,
                        visit.session().isEmpty() ? StartNotice.of(visit::parameter) : null));
    }

    /** The sign-in that helps after a problem; empty if none would. */
    public Optional<ProblemView.SignIn> after(Problem problem) {
        if (!problem.startsOver()
                || problem == Problem.LOGIN_USED && visit.session().isPresent()) {
            return Optional.empty();
        }
        String host = problem == Problem.TOKEN_REJECTED
                ? visit.actingAs().map(account -> account.host().toString()).orElse(null)
                : null;
        boolean offersServers = problem.aboutTypedServer() || !anyServer;
        return Optional.of(
                new ProblemView.SignIn(host, visit.askedSignIn(), anyServer, offersServers ? choices() : List.of()));
    }

    /** The page for a sign-in that was not started by a click on this site; one button remains to be pressed. */
    public TemplateInstance toConfirm(AskedSignIn asked) {
        List<ServerChoice> choices = asked.complete() ? List.of() : choices();
        return PageTemplates.start(visit.page(), new StartView(asked, choices, anyServer, true, null));
    }

    /** The server used last, then the configured ones. */
    private List<ServerChoice> choices() {
        Optional<MisskeyHost> last = cookies.lastServer().find(visit.context());
        List<ServerChoice> choices = new ArrayList<>();
        for (Map.Entry<String, MisskeyHost> each : hosts.all().entrySet()) {
            boolean isLast = last.filter(each.getValue()::equals).isPresent();
            choices.add(isLast ? 0 : choices.size(), choice(each.getValue(), each.getKey(), isLast));
        }
        last.filter(host -> anyServer && !hosts.all().containsValue(host))
                .ifPresent(host -> choices.add(0, choice(host, "", true)));
        return choices;
    }

    private static ServerChoice choice(MisskeyHost host, String name, boolean lastUsed) {
        return new ServerChoice(host.toString(), name, lastUsed, name.equals(DEMO));
    }
}
